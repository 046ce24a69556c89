import SourceText

/// Reads who is told behind the time by which a clause begins: `Từ ngày 10 đến 15/6 Phòng Nội vụ kiểm tra …`.
extension LeadReader {
    /// `Đến ngày 30/6 các địa phương phải …`, `Ngay trong tuần này, Sở Y tế thành lập …`: the subject behind a time.
    func timedSubject(_ start: Int, _ end: Int) -> Lead? {
        guard let next = afterTime(start, end), next < end, let lead = subject(next, end), lead.next < end,
            // `Tổ công tác số 2 (đ/c Lê An làm Tổ trưởng) kiểm tra …`
            case let does = afterBrackets(lead.next, end), does < end, prose.hasAny(LeadReader.afterHouse, does)
        else { return nil }
        return lead
    }

    /// Past `Trong tháng 02,`, `Đến ngày 30/6`; nil where no time with its date stands.
    func afterTime(_ start: Int, _ end: Int) -> Int? {
        guard start < end else { return nil }
        if let cue = prose.phrase(.deadline, start, end) ?? prose.phrase(.within, start, end) {
            for index in start + cue.length..<min(end, start + cue.length + 4) {
                guard let date = reading.dates.read(index, end) else { continue }
                let next = date.range.upperBound
                guard next < end else { return nil }
                // `Trong tuần từ 10/6 đến 14/6`
                if prose.isAt(W.until, next) { break }
                return prose.isSign(next, Sign.comma) ? next + 1 : next
            }
        }
        return isArticle ? nil : afterSpan(start, end)
    }

    /// Past `Từ ngày 10 đến 15/6`, `Sáng ngày 12/6`, `Quý III/2024,`: words of time with their figures, ahead of the paper.
    private func afterSpan(_ start: Int, _ end: Int) -> Int? {
        // `Theo đó, từ ngày 01/12, Sở Y tế …`
        guard prose.tokens[start].capital || start > 0 && prose.isSign(start - 1, Sign.comma),
            prose.isAt(W.opens, start) || prose.isAt(Words.partsOfDay, start)
        else {
            return nil
        }
        var index = start
        var last: DateExpression?
        while index < end, index - start < 18 {
            if let date = reading.dates.read(index, end), date.range.lowerBound == index {
                last = date
                index = date.range.upperBound
                continue
            }
            guard
                prose.tokens[index].isNumber || prose.isAt(W.times, index) || prose.isSign(index, Sign.dash)
                    || prose.isSign(index, Sign.comma) && index + 1 < end && prose.tokens[index + 1].isNumber
            else { break }
            index += 1
        }
        guard let last, index < end, isAhead(last) else { return nil }
        return prose.isSign(index, Sign.comma) ? index + 1 : index
    }

    /// Past `từ ngày 01/12/2024,` behind `Theo đó,`.
    func afterFirstDay(_ start: Int, _ end: Int) -> Int {
        guard start < end, let from = prose.phrase(.from, start, end),
            let date = reading.dates.read(start + from.length, end) ?? reading.dates.read(start + 1, end),
            date.range.upperBound + 1 < end, prose.isSign(date.range.upperBound, Sign.comma)
        else { return start }
        return date.range.upperBound + 1
    }

    /// Whether a date lies on or after the day of the paper; one without its year no more than eleven months.
    private func isAhead(_ date: DateExpression) -> Bool {
        guard let day = reading.day, let last = date.span(prose, near: day)?.last else { return true }
        return last >= day && (date.year != nil || last - day <= 330)
    }

    /// `Ngày 20/11 tổ chức lễ kỷ niệm`, `Cuối tháng 11 hoàn thành …`: a time, then what is to be done.
    func beginsWithTime(_ start: Int, _ end: Int) -> Bool {
        var next = afterTime(start, end)
        if next == nil, start < end, case let day = prose.isAt(Words.partsOfDay, start) ? start + 1 : start,
            let date = reading.dates.read(day, end), date.range.lowerBound == day
        {
            next = date.range.upperBound
        }
        guard var next, next < end else { return false }
        if prose.isSign(next, Sign.comma) || prose.isSign(next, Sign.colon) { next += 1 }
        return beginsWithVerb(next, end)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let until = Words("từ", "đến")
    static let opens = Words(
        "từ", "trong", "ngày", "tháng", "quý", "tuần", "đầu", "giữa", "cuối", "đến", "hết", "năm", "vào")
    static let times = Words(
        "từ", "ngày", "các ngày", "tháng", "quý", "tuần", "đầu", "giữa", "cuối", "đến", "hết", "nay", "năm", "vào",
        "trong", "sáng", "chiều", "tối", "và", "thứ", "hai ngày", "này")
}
