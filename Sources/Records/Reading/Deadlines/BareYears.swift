import SourceText

extension DeadlineReader {
    /// `2024 - 2025`, `Giai đoạn 2024 - 2030`, `2025` in the column of time: years that nothing else stands beside.
    func years(_ range: Range<Int>) -> DateSpan? {
        guard let first = range.first(where: { prose.tokens[$0].isNumber }), let start = year(first),
            (range.lowerBound..<first).allSatisfy({
                !prose.tokens[$0].isWord || prose.isAt(W.spans, $0) || prose.isAt(W.last, $0)
            })
        else { return nil }
        var end = first + 1
        var last = start
        if end + 1 < range.upperBound, prose.isSign(end, Sign.dash) || prose.isAt(W.until, end),
            let year = year(end + 1), year > start
        {
            (last, end) = (year, end + 2)
        }
        guard (end..<range.upperBound).allSatisfy({ prose.tokens[$0].kind != .word && !prose.tokens[$0].isNumber }),
            let from = Day(year: start, month: 1, day: 1), let until = Day(year: last, month: 12, day: 31)
        else { return nil }
        return DateSpan(
            text: prose.text(range.lowerBound..<end), first: from, last: until,
            precision: start == last ? .year : .range)
    }

    private func year(_ index: Int) -> Int? {
        let token = prose.tokens[index]
        guard token.isNumber, token.length == 4, (1990...2100).contains(token.value) else { return nil }
        return Int(token.value)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let spans = Words("giai đoạn", "từ năm", "năm", "các năm", "từ")
    static let last = Words("đoạn", "năm")
    static let until = Words("đến", "đến năm")
}
