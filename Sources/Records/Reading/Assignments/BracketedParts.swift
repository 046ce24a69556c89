/// Reads who only helps where each unit has its part in brackets: `Đơn vị thực hiện: Phòng Y tế (chủ trì), Thanh tra Sở (phối
/// hợp)`.
extension LeadReader {
    /// The units before each `(phối hợp)`, as far back as the bracket or sign before them.
    func helpers(_ range: Range<Int>) -> [String] {
        var found: [String] = []
        for open in range.dropLast(3) where prose.isSign(open, Sign.open) && prose.isAt(W.helping, open + 1) {
            let close = open + 1 + prose.length(W.helping, open + 1, range.upperBound)
            guard close < range.upperBound, prose.isSign(close, Sign.close) else { continue }
            var start = open
            while start > range.lowerBound, open - start < 40, !ends(start - 1) { start -= 1 }
            while start < open, prose.tokens[start].kind == .sign { start += 1 }
            let (mentions, next) = reading.units.list(start, open)
            if next == open { found += mentions.map(\.name) }
        }
        return found
    }

    private func ends(_ index: Int) -> Bool {
        [Sign.close, Sign.colon, Sign.semicolon, Sign.stop].contains { prose.isSign(index, $0) }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let helping = Words("phối hợp", "cùng phối hợp", "phối hợp thực hiện", "đơn vị phối hợp", "hỗ trợ")
}
