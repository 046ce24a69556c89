import SourceText

extension DeadlineReader {
    /// `Cuối tháng 11 hoàn thành …`, `Ngày 20/11 tổ chức …`: a point that begins with its day and says what to do then.
    /// A day before the paper's own tells what was.
    func opening(at index: Int, _ range: Range<Int>) -> (Strength, DateSpan, Int)? {
        guard !isArticle, index == range.lowerBound, prose.tokens[index].capital else { return nil }
        let start = prose.isAt(Words.partsOfDay, index) ? index + 1 : index
        guard let (found, after) = date(start, range.upperBound), found.precision != .year, after < range.upperBound,
            prose.hasAny(Cue.verb.bit | Cue.finish.bit | Cue.coordinate.bit | Cue.lead.bit, after),
            let last = found.last, reading.day.map({ $0 <= last }) ?? true
        else { return nil }
        // `Ngày 01/3 …` in a paper of 5 March is last week's, not next year's.
        if found.inferred, let day = reading.day, last - day > 330 { return nil }
        var span = found
        span.text = prose.text(index..<after)
        return (.vague, span, after)
    }
}
