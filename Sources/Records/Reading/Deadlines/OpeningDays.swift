import SourceText

extension DeadlineReader {
    /// `Cuối tháng 11 hoàn thành …`, `Ngày 20/11 tổ chức …`, `Từ ngày 10 đến 15/6, Phòng Nội vụ kiểm tra …`: a point that
    /// begins with its day and says what to do, or who does it, then. A day before the paper's own tells what was.
    func opening(at index: Int, _ range: Range<Int>) -> (Strength, DateSpan, Int)? {
        guard !isArticle else { return nil }
        // `…; ngày 10/8 báo cáo lại`
        let isClause =
            index > range.lowerBound && prose.isSign(index - 1, Sign.semicolon) && prose.isAt(Words.day, index)
        guard isClause || index == range.lowerBound && prose.tokens[index].capital else { return nil }
        let isSpan = prose.isAt(W.from, index)
        let start = isSpan || prose.isAt(Words.partsOfDay, index) ? index + 1 : index
        guard let (found, after) = date(start, range.upperBound), found.precision != .year, after < range.upperBound,
            !isSpan || found.precision == .range, begins(after, range.upperBound),
            let last = found.last, reading.day.map({ $0 <= last }) ?? true
        else { return nil }
        // `Ngày 01/3 …` in a paper of 5 March is last week's, not next year's.
        if found.inferred, let day = reading.day, last - day > 330 { return nil }
        var span = found
        span.text = prose.text(index..<after)
        return (isSpan ? .span : .vague, span, after)
    }

    /// What is to be done begins at a token, or whoever does it.
    private func begins(_ after: Int, _ end: Int) -> Bool {
        let does = Cue.verb.bit | Cue.finish.bit | Cue.coordinate.bit | Cue.lead.bit
        if prose.hasAny(does, after) { return true }
        let subject = prose.isSign(after, Sign.comma) ? after + 1 : after
        guard subject < end, case let (mentions, listed) = reading.units.list(subject, end), !mentions.isEmpty,
            listed < end
        else { return false }
        // `Tổ công tác số 2 (đ/c Lê An làm Tổ trưởng) kiểm tra …`
        var next = listed
        if prose.isSign(next, Sign.open),
            let close = (next..<min(end, next + 24)).first(where: { prose.isSign($0, Sign.close) }), close + 1 < end
        {
            next = close + 1
        }
        return prose.hasAny(does | Cue.adverb.bit | Cue.obligation.bit, next)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let from = Words("từ")
}
