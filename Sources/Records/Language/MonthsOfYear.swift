/// Months counted from either end of a year: `06 tháng đầu năm 2018`, `9 tháng đầu năm`, `năm tháng cuối năm`.
extension DateGrammar {
    func monthsOfYear(_ index: Int, _ end: Int) -> DateExpression? {
        guard let count = number(index, end, 2...11) else { return nil }
        return monthsOfYear(index, count: count, end)
    }

    static let spelledNumbers = ["hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"]

    /// `Sáu tháng đầu năm`, `Chín tháng đầu năm`.
    func spelled(_ index: Int) -> Int? {
        guard prose.isAt(W.counts, index) else { return nil }
        return W.numbers.first(where: { prose.isAt($0.words, index) })?.count
    }

    func monthsOfYear(_ index: Int, count: Int, _ end: Int) -> DateExpression? {
        guard let half = prose.phrase(.half, index + 1, end) else { return nil }
        let (year, next) = yearAfter(index + 1 + half.length, end)
        return DateExpression(
            shape: DateGrammar.shape(ofMonths: count, isFirst: half.value == 1), year: year, range: index..<next)
    }

    /// `đánh giá kết quả 9 tháng, nhiệm vụ quý IV`: the first of the year, where nothing else is said.
    func firstMonths(_ index: Int, _ end: Int) -> DateExpression? {
        guard let count = number(index, end, 3...11), index + 1 < end, prose.isAt(W.month, index + 1),
            index + 2 >= end || prose.tokens[index + 2].kind == .sign || prose.isAt(W.and, index + 2)
        else { return nil }
        return DateExpression(
            shape: DateGrammar.shape(ofMonths: count, isFirst: true), year: nil, range: index..<(index + 2))
    }

    private static func shape(ofMonths count: Int, isFirst: Bool) -> DateExpression.Shape {
        switch (count, isFirst) {
        case (6, _): .half(isFirst ? 1 : 2)
        case (9, true): .nineMonths
        case (3, _): .quarter(isFirst ? 1 : 4)
        case (_, true): .months(1, count)
        case (_, false): .months(13 - count, 12)
        }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let counts = Words(DateGrammar.spelledNumbers)
    static let numbers: [(words: Words, count: Int)] = [
        (Words("sáu"), 6), (Words("chín"), 9), (Words("ba"), 3), (Words("mười"), 10), (Words("tám"), 8),
        (Words("bảy"), 7), (Words("năm"), 5), (Words("bốn"), 4), (Words("hai"), 2),
    ]
    static let month = Words("tháng")
    static let and = Words("và")
}
