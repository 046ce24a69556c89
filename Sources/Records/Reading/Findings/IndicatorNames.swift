/// Names what a figure measures, from the words around it: `thu ngân sách nhà nước` of `thu ngân sách nhà nước 3.912 tỷ
/// đồng, đạt 54%`.
extension IndicatorReader {
    /// What a reader would call it, the same in every month: `hồ sơ giải quyết trước hạn`, `văn bản phát hành` of
    /// `Phát hành 1.312 văn bản`, `thu ngân sách nhà nước` of `thu ngân sách nhà nước 3.912 tỷ đồng, đạt 54%`.
    func name(
        _ figure: Figure, _ unit: String?, _ unitEnd: Int, _ clause: Range<Int>, of piece: Range<Int>
    ) -> String {
        let isMoney = unit != nil && prose.hasAny(Cue.money.bit | Cue.multiplier.bit, figure.next)
        // `100% hồ sơ được luân chuyển trực tuyến`: a share that opens its clause is of what follows.
        // `chiếm 59,5% tỷ trọng của lĩnh vực`: so is one that tells how much of it.
        if figure.isPercent,
            figure.start == clause.lowerBound || opens(figure.start, piece)
                || figure.start > piece.lowerBound && prose.isAt(W.takes, figure.start - 1),
            case let end = wordsEnd(figure.next, clause), end > figure.next
        {
            return prose.text(figure.next..<end)
        }
        guard let unit, !figure.isPercent, !isMoney else {
            let before = wordsBefore(figure.start, clause, from: piece.lowerBound)
            return before.isEmpty ? unit ?? prose.text(clause) : before
        }
        // `sản lượng lương thực đạt 24.000 tấn`: a measure says how much, the words before it of what.
        if prose.isAt(W.measures, figure.next),
            case let before = wordsBefore(figure.start, clause, from: piece.lowerBound), !before.isEmpty
        {
            return before
        }
        let end = wordsEnd(unitEnd, clause)
        if end > unitEnd { return unit + " " + prose.text(unitEnd..<end) }
        // `Phát hành 1.312 văn bản` counts what was issued.
        for start in max(clause.lowerBound, figure.start - 3)..<figure.start {
            if let verb = prose.phrase(.verb, start, figure.start), start + verb.length == figure.start {
                return unit + " " + prose.text(start..<figure.start).lowercased()
            }
        }
        return unit
    }

    /// Behind a colon, or at the head of all.
    private func opens(_ start: Int, _ piece: Range<Int>) -> Bool {
        start == piece.lowerBound || prose.isSign(start - 1, Sign.colon)
    }

    /// Where the words of a name end: at a sign, or after so many that a reader would stop before the last `và`.
    private func wordsEnd(_ start: Int, _ clause: Range<Int>) -> Int {
        let most = 12
        var end = start
        while end < clause.upperBound, end - start < most, prose.tokens[end].isWord { end += 1 }
        guard end - start == most, end < clause.upperBound, prose.tokens[end].isWord else { return end }
        return (start + 4..<end).last { prose.isAt(W.parts, $0) } ?? end
    }

    /// The words that a share or a sum is of, without `đạt`, `bằng`; of the clause before where this one has none.
    private func wordsBefore(_ figure: Int, _ clause: Range<Int>, from first: Int) -> String {
        var end = figure
        for _ in 0..<2 {
            while end > first,
                prose.isAt(W.joints, end - 1) || prose.isSign(end - 1, Sign.comma)
                    // `Tồn quỹ: 12 triệu`
                    || prose.isSign(end - 1, Sign.colon)
                    || prose.hasAny(Cue.money.bit | Cue.multiplier.bit, end - 1)
            {
                end -= 1
            }
            var start = end
            while start > first, end - start < 12, prose.tokens[start - 1].isWord { start -= 1 }
            while start < end, prose.isAt(W.openers, start) { start += 1 }
            if end - start >= 2 { return lowerFirst(prose.text(start..<end)) }
            // `… 3.912 tỷ đồng, đạt 54,1%`: back over the figure before.
            guard start > first, end > first else { break }
            while end > first, !prose.tokens[end - 1].isNumber, figure - end < 12 { end -= 1 }
            while end > first,
                prose.tokens[end - 1].isNumber || prose.isSign(end - 1, Sign.stop) || prose.isSign(end - 1, Sign.comma)
            {
                end -= 1
            }
        }
        return ""
    }

    private func lowerFirst(_ text: String) -> String {
        guard let initial = text.first, initial.isUppercase else { return text }
        let first = text.prefix { !$0.isWhitespace }
        guard first.dropFirst().allSatisfy(\.isLowercase) else { return text }
        return initial.lowercased() + text.dropFirst()
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let joints = Words(
        "đạt", "là", "bằng", "chiếm", "trên", "hơn", "gần", "khoảng", "lệ", "tỷ lệ", "so", "với", "cùng", "kỳ", "mới",
        "ước", "tăng", "giảm", "còn", "mức"
    )
    static let measures = Words("tấn", "tạ", "kg", "ha", "km", "km2", "m2", "m3", "lít", "con", "mw", "kwh")
    static let takes = Words("chiếm")
    static let parts = Words("và", "của", "tại", "trên", "theo", "cho", "trong", "với", "để")
    static let openers = Words(
        "và", "với", "có", "trong", "đó", "trong đó", "về", "theo", "tổng", "năm", "tháng", "quý", "thì")
}
