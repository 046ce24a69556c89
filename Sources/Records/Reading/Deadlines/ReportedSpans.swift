/// Tells the time that is reported on from the time by which it is due: `báo cáo UBND tỉnh kết quả giải quyết khó khăn, vướng mắc
/// trong 9 tháng đầu năm`.
extension DeadlineReader {
    /// Whether results, up to this span of months, are what is handed in.
    func isReportedOn(_ span: DateSpan, at index: Int, _ range: Range<Int>) -> Bool {
        // `báo cáo kết quả trong quý III` is due then; of half a year and more it is the account.
        guard let first = span.first, let last = span.last, last.number - first.number > 100 else { return false }
        var start = index - 1
        while start >= range.lowerBound, index - start < 24,
            !prose.isSign(start, Sign.stop), !prose.isSign(start, Sign.semicolon)
        {
            if prose.isAt(W.results, start) { return true }
            start -= 1
        }
        return false
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let results = Words("kết quả", "tình hình", "số liệu")
}
