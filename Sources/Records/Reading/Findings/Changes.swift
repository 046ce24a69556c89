/// Tells how much something has changed (`tăng 4,1% so với cùng kỳ`, `giảm 12 vụ`) from how much there is: a change is no figure of
/// its own beside the count that it compares.
extension IndicatorReader {
    /// Where a change of a count ends: `xảy ra 45 vụ, giảm 12 vụ (21%)`, `so với cùng kỳ, số vụ giảm 12 vụ, tăng 3 người bị thương`.
    func changedCount(
        _ figure: Figure, _ before: Int?, _ found: [Indicator], _ block: Int, _ range: Range<Int>
    ) -> Int? {
        guard !figure.isPercent, figure.total == nil, figure.start > range.lowerBound + 1,
            prose.isAt(W.changes, figure.start - 1), figure.next < range.upperBound
        else { return nil }
        let (unit, end) = counted(figure.next, range.upperBound)
        guard let unit else { return nil }
        if comparesBefore(figure.start, range) { return end }
        guard let before, let last = found.last(of: block), isBeside(figure.start, before),
            prose.isSign(figure.start - 2, Sign.comma) || prose.isSign(figure.start - 2, Sign.open)
        else { return nil }
        return unit == found[last].unit ? end : nil
    }

    /// `so với cùng kỳ năm trước, … giảm 12 vụ`: the sentence compares.
    private func comparesBefore(_ start: Int, _ range: Range<Int>) -> Bool {
        for index in (max(range.lowerBound, start - 30)..<start).reversed() {
            if prose.isSign(index, Sign.stop), prose.tokens[index + 1].spaced { return false }
            guard prose.isAt(W.comparing, index) else { continue }
            // `tăng 5% so với cùng kỳ, giảm 500 hộ nghèo` compares only what stands before it.
            return index == range.lowerBound || prose.isSign(index - 1, Sign.comma)
                || prose.isSign(index - 1, Sign.semicolon) || prose.isSign(index - 1, Sign.stop)
        }
        return false
    }

    /// Whether a change compares the figure right before it: `1.094 tỷ đồng, tăng 4,1%`.
    func isBeside(_ start: Int, _ last: Int?) -> Bool {
        guard let last, start - last < 24 else { return false }
        return !(last..<start).contains {
            prose.isSign($0, Sign.semicolon) || prose.isSign($0, Sign.stop) && prose.tokens[$0 + 1].spaced
        }
    }

    /// `tăng 12,5% so với cùng kỳ`: where a comparison begins; `giảm còn 11,2%` is a level.
    func change(before start: Int, _ range: Range<Int>) -> Int? {
        guard !prose.isAt(W.level, start - 1) else { return nil }
        return (max(range.lowerBound, start - 3)..<start).first { prose.phrase(.change, $0, start) != nil }
    }

    /// `tăng 11,06% (riêng công nghiệp tăng 12,76%, xây dựng tăng 6,95%)`: behind a comma or bracket something else grew.
    func hasOwnSubject(_ change: Int, _ last: Int?) -> Bool {
        guard let last,
            let cut = (last..<max(last, change)).last(where: {
                prose.isSign($0, Sign.comma) || prose.isSign($0, Sign.open)
            })
        else { return false }
        return (cut + 1..<max(cut + 1, change)).contains { prose.tokens[$0].isWord && !prose.isAt(W.joints, $0) }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let changes = Words("tăng", "giảm")
    static let joints = Words("và", "đã", "ước", "đều", "cũng", "so", "với")
    static let level = Words("còn", "lên", "xuống")
    static let comparing = Words(
        "so với cùng kỳ", "so với năm", "so với tháng", "so với quý", "so với tuần", "so cùng kỳ")
}
