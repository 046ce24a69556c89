import SourceText

/// Reads deadlines that an occasion sets: `trước ngày Quốc khánh`, `trình tại phiên họp ngày 28/5`, `tuần sau báo cáo lại`.
extension DeadlineReader {
    /// An event's words end at a sign.
    func eventEnd(_ start: Int, _ end: Int) -> Int {
        var index = min(start, end)
        while index < end, prose.tokens[index].kind != .sign, prose.tokens[index].kind != .breaking, index - start < 10
        { index += 1 }
        return index
    }

    /// `trước ngày khai giảng 05/9`, `trước ngày Quốc khánh`: the day that stands behind the occasion's few words, or that
    /// everyone knows.
    func occasion(_ start: Int, _ end: Int) -> (DateSpan, Int)? {
        guard start < end, !prose.isAt(W.when, start) else { return nil }
        var index = start
        while index < end, index - start < 6 {
            // `trước giờ giao ban ngày mai`
            if prose.tokens[index].isNumber || prose.isAt(W.tomorrow, index), let (span, after) = date(index, end),
                span.precision == .day
            {
                return (span, after)
            }
            guard prose.tokens[index].isWord, !prose.hasAny(Cue.assign.bit | Cue.lead.bit, index) else { break }
            index += 1
        }
        guard case let length = prose.length(W.nationalDay, start, end), length > 0, let today = reading.day,
            let day = Day(year: today.year, month: 9, day: 2), let next = Day(year: today.year + 1, month: 9, day: 2)
        else { return nil }
        let due = day < today ? next : day
        let after = start + length
        return (
            DateSpan(text: prose.text(start..<after), first: due, last: due, precision: .day, inferred: true), after
        )
    }

    /// `trình UBND tỉnh tại phiên họp ngày 28/5`, `báo cáo tại phiên họp thường kỳ tháng 6`: a meeting that is yet to come.
    func session(at index: Int, _ range: Range<Int>) -> (Strength, DateSpan, Int)? {
        let end = range.upperBound
        guard prose.isAt(W.sessions, index) else { return nil }
        var before = index - 1
        while before > range.lowerBound, index - before < 14,
            prose.tokens[before].isWord || prose.isSign(before, Sign.comma), !prose.isAt(W.hands, before)
        {
            before -= 1
        }
        guard before >= range.lowerBound, prose.isAt(W.hands, before) else { return nil }
        var next = index + prose.length(W.sessions, index, end)
        while next < end, next - index < 12, prose.tokens[next].isWord || prose.isSign(next, Sign.open) {
            if let (span, after) = date(next, end) {
                // The meeting whose words these are is past.
                guard let first = span.first, span.precision == .day || span.precision == .month,
                    reading.day.map({ $0 < first }) ?? true
                else { return nil }
                return (.span, span, after)
            }
            next += 1
        }
        return nil
    }

    /// `…; tuần sau báo cáo lại`, `tuần đầu tháng 9 báo cáo cụ thể`: at the head of a clause, with what is to be done then.
    func week(at index: Int, _ range: Range<Int>) -> (Strength, DateSpan, Int)? {
        guard prose.isAt(W.week, index),
            index == range.lowerBound || prose.isSign(index - 1, Sign.semicolon) || prose.isSign(index - 1, Sign.comma)
                || prose.isSign(index - 1, Sign.stop),
            let (span, after) = date(index, range.upperBound), after < range.upperBound, isShort(span),
            prose.hasAny(Cue.verb.bit | Cue.adverb.bit, after)
        else { return nil }
        return (.vague, span, after)
    }

    /// `…, đến 30/6 đạt trên 60%`: how far the work must be by a day.
    func milestone(at index: Int, _ range: Range<Int>) -> (Strength, DateSpan, Int)? {
        guard prose.isAt(W.by, index), index > range.lowerBound, prose.tokens[index - 1].kind == .sign,
            let (span, after) = date(index + 1, range.upperBound), after < range.upperBound,
            prose.isAt(W.reaches, prose.isSign(after, Sign.comma) ? min(after + 1, range.upperBound - 1) : after)
        else { return nil }
        return (.span, span, after)
    }

    /// A few weeks at most, not the rest of a year.
    func isShort(_ span: DateSpan) -> Bool {
        guard let first = span.first, let last = span.last else { return false }
        return last - first <= 31
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let when = Words("khi", "đó", "đây", "hết", "mắt")
    static let nationalDay = Words("quốc khánh", "ngày quốc khánh", "lễ quốc khánh", "dịp quốc khánh", "tết độc lập")
    static let sessions = Words(
        "tại phiên họp", "tại kỳ họp", "tại cuộc họp", "tại hội nghị", "tại phiên", "trong phiên họp")
    static let hands = Words("trình", "báo cáo", "gửi", "thông qua", "xem xét", "cho ý kiến")
    static let by = Words("đến")
    static let reaches = Words(
        "đạt", "phải", "hoàn thành", "giải ngân", "cơ bản", "tối thiểu", "ít nhất", "có", "100%", "phấn đấu")
    static let week = Words("tuần", "ngày mai", "sáng mai", "chiều mai")
    static let tomorrow = Words("ngày mai", "sáng mai", "chiều mai", "sáng ngày mai", "chiều ngày mai")
}
