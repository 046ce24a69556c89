import SourceText

/// Reads the spans in which something is to be done: `trong tháng 10/2021`, `vào giữa tháng 1/2021`, `ngay trong ngày`.
extension DeadlineReader {
    /// `trong tháng 10/2021`, `trong quý I`, `vào giữa tháng 1/2021`, `trong tuần này`, `trong 10 ngày kể từ …`.
    func afterWithin(_ index: Int, _ length: Int, _ range: Range<Int>) -> (Strength, DateSpan, Int)? {
        let end = range.upperBound
        var next = skipSmall(index + length, end)
        let isExpected = prose.isAt(W.expected, index)
        // `trong ngày 26/3/2025`, `ngay trong ngày`
        if prose.isAt(W.rightWithin, index), next < end, prose.isAt(Words.day, next), !prose.isAt(W.today, next),
            reading.dates.read(next, end) == nil,
            let day = reading.day
        {
            return (
                .vague,
                DateSpan(text: prose.text(index..<(next + 1)), first: day, last: day, precision: .day, inferred: true),
                next + 1
            )
        }
        // `trong hôm nay`
        if case let today = prose.length(W.today, next, end), today > 0, let day = reading.day {
            let words = prose.text(index..<(next + today))
            return (
                .span, DateSpan(text: words, first: day, last: day, precision: .day, inferred: true), next + today
            )
        }
        // `ngay trong chiều nay`, `trong sáng mai`
        if next + 1 < end, prose.isAt(W.partsOfDay, next), prose.isAt(W.todayOrTomorrow, next + 1),
            let day = reading.day
        {
            let due = prose.isAt(W.nextDay, next + 1) ? day + 1 : day
            return (
                .span,
                DateSpan(text: prose.text(index..<(next + 2)), first: due, last: due, precision: .day, inferred: true),
                next + 2
            )
        }
        // `trong tháng này`, `trong tháng tới`
        if let day = reading.day, next + 1 < end, prose.isAt(W.month, next), prose.isAt(W.thisOrNext, next + 1),
            case let months = day.year * 12 + day.month - (prose.isAt(W.this, next + 1) ? 1 : 0),
            let span = DateExpression(
                shape: .month(months % 12 + 1, third: 0), year: months / 12, range: index..<(next + 2)
            ).span(prose, near: day)
        {
            var inferred = span
            inferred.inferred = true
            return (.span, inferred, next + 2)
        }
        // `xong trong tuần`, `hoàn thành trong tháng.`: of the meeting.
        if let day = reading.day, next < end, prose.isAt(W.weekOrMonth, next),
            precededByFinish(index, range) || prose.isAt(W.week, next) && endsOrder(index, next, range),
            next + 1 >= end || prose.tokens[next + 1].kind == .sign || prose.tokens[next + 1].kind == .breaking,
            let span = DateExpression(
                shape: prose.isAt(W.week, next) ? .week(0) : .month(day.month, third: 0), year: day.year,
                range: index..<(next + 1)
            ).span(prose, near: day)
        {
            var inferred = span
            inferred.inferred = true
            return (.span, inferred, next + 1)
        }
        // `vào tối ngày 17/11`, `vào chiều 02/10`
        // `hàng tuần báo cáo vào chiều thứ Năm` comes back.
        if prose.isAt(W.at, index), next + 1 < end, prose.isAt(W.partsOfDay, next),
            prose.phrase(.weekday, next + 1, end) == nil
                || !range.contains(where: { prose.phrase(.recurring, $0, end).map { $0.value < 7 } ?? false })
        {
            next += 1
        }
        next = skipHours(next, end)
        // `dự kiến tổ chức giữa tháng 12`
        var isPlanned = false
        if isExpected, next < end, let verb = prose.phrase(.verb, next, end), next + verb.length < end {
            next = skipSmall(next + verb.length, end)
            isPlanned = true
        }
        guard let (found, after) = date(next, end) else { return nil }
        // `vào thứ Sáu hằng tuần` comes back; it is no one day.
        if after < end, let often = prose.phrase(.recurring, after, end), often.value < 7 { return nil }
        if isReportedOn(found, at: index, range) { return nil }
        var span = found
        // `trong năm 2020`, `trong 6 tháng đầu năm`: most often what is reported on, or the object of the plan.
        if span.precision == .year {
            guard
                prose.isAt(W.completing, index) || isExpected
                    || (prose.isAt(W.within, index)
                        && (precededByFinish(index, range) || endsWork(index, after, range)))
            else { return nil }
        }
        if isExpected, !isPlanned, !precededByFinish(index, range), span.precision != .day,
            span.precision != .month, span.precision != .quarter
        {
            return nil
        }
        span.text = prose.text(index..<after)
        return (.span, span, after)
    }

    /// `… vào sáng 22/5, Chủ tịch UBND tỉnh yêu cầu …`: when it was said, before who asks.
    func saysWhen(_ index: Int, _ range: Range<Int>) -> Bool {
        isArticle && prose.isAt(W.at, index) && !(range.lowerBound..<index).contains { prose.has(.assign, $0) }
            && range.dropFirst(index - range.lowerBound + 1).prefix(40).contains { prose.has(.assign, $0) }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let weekOrMonth = Words("tuần", "tháng")
    static let week = Words("tuần")
    static let month = Words("tháng")
    static let thisOrNext = Words("này", "tới", "sau")
    static let this = Words("này")
    static let expected = Words("dự kiến")
    static let rightWithin = Words("ngay trong")
    static let completing = Words("hoàn thành", "phấn đấu hoàn thành")
    static let within = Words("trong")
    static let today = Words("hôm nay", "ngày hôm nay")
    static let todayOrTomorrow = Words("nay", "mai")
    static let nextDay = Words("mai")
    static let at = Words("vào")
    static let partsOfDay = Words("tối", "sáng", "chiều", "đêm", "trưa")
}
