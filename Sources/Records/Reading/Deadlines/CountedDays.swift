import SourceText

/// Reads deadlines that are counted in days from another: `trong vòng 10 ngày làm việc kể từ ngày 05/3/2025`.
extension DeadlineReader {
    /// `Nộp báo cáo khai giảng (chiều 06/9).`: the day of the work in brackets at the end; `Ngày Sách Việt Nam (21/4)` is
    /// the day of a feast.
    func bracketedDay(_ open: Int, _ range: Range<Int>) -> (Strength, DateSpan, Int)? {
        var next = open + 1
        if next < range.upperBound, let part = prose.phrase(.dayTime, next, range.upperBound) { next += part.length }
        guard let (span, after) = date(next, range.upperBound), span.precision == .day, after < range.upperBound,
            prose.isSign(after, Sign.close),
            after + 1 >= range.upperBound || prose.tokens[after + 1].kind == .sign,
            !(max(range.lowerBound, open - 10)..<open).contains(where: { prose.isAt(W.feasts, $0) })
        else { return nil }
        return (.vague, span, after)
    }

    /// `Họp với nhà cung cấp, sáng thứ Tư 09/8.`: the day at the end, behind a comma; `Nộp sáng kiến: 30/11`.
    func lastDay(_ index: Int, _ range: Range<Int>) -> (Strength, DateSpan, Int)? {
        guard index > range.lowerBound, case let end = range.upperBound else { return nil }
        // `… thay 6.500 công tơ - T6/2019.`
        if prose.isSign(index - 1, Sign.dash), !isArticle, prose.isAt(W.shortMonth, index),
            let (span, after) = date(index, end), after >= end || prose.tokens[after].kind == .sign
        {
            return (.vague, span, after)
        }
        // `(Phòng Quản trị - 15/3)`, `(Phòng Quản trị, 15/5)`
        if prose.isSign(index - 1, Sign.comma) || prose.isSign(index - 1, Sign.dash)
            || prose.isSign(index - 1, Sign.semicolon), let (span, after) = date(index, end), span.precision == .day,
            after < end, prose.isSign(after, Sign.close),
            let open = (max(range.lowerBound, index - 24)..<index).last(where: { prose.isSign($0, Sign.open) }),
            // `kỷ niệm 83 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2014)`
            !(max(range.lowerBound, open - 14)..<open).contains(where: { prose.isAt(W.jubilees, $0) })
        {
            return (.vague, span, after)
        }
        if let found = lastMonth(index, range) { return found }
        var next = index
        if prose.isSign(index, Sign.colon) {
            next = index + 1
        } else if prose.isSign(index - 1, Sign.comma) || prose.isSign(index - 1, Sign.dash),
            let part = prose.phrase(.dayTime, index, end), !prose.isAt(Words.day, index)
        {
            next = index + part.length
        } else if prose.tokens[index].isNumber, prose.tokens[index - 1].isWord, !prose.isAt(W.feasts, index - 1),
            (max(range.lowerBound, index - 8)..<index).contains(where: { prose.isAt(W.gives, $0) }),
            !(max(range.lowerBound, index - 4)..<index).contains(where: { prose.isAt(W.feasts, $0) })
        {
            // `báo cáo phòng Tổ chức 15/3.`
            next = index
        } else {
            return nil
        }
        guard let (span, after) = date(next, end), span.precision == .day,
            after >= end || prose.tokens[after].kind == .sign && !prose.isSign(after, Sign.dash)
        else { return nil }
        return (.vague, span, after)
    }

    /// `(Sở Công Thương chủ trì, quý III/2022)`, `Lập kế hoạch - Sở Công Thương - tháng 8/2022.`: a month behind who does it.
    private func lastMonth(_ index: Int, _ range: Range<Int>) -> (Strength, DateSpan, Int)? {
        guard prose.hasAny(Cue.month.bit | Cue.quarter.bit, index), prose.tokens[index - 1].kind == .sign, !isArticle,
            let (span, after) = date(index, range.upperBound), span.precision == .month || span.precision == .quarter,
            let opening = (max(range.lowerBound, index - 20)..<index - 1).last(where: {
                prose.isSign($0, Sign.open) || prose.isSign($0, Sign.dash) && prose.tokens[$0].spaced
            })
        else { return nil }
        let isEnd =
            prose.isSign(opening, Sign.open)
            ? after < range.upperBound && prose.isSign(after, Sign.close)
            : prose.isSign(index - 1, Sign.dash)
                && (after..<range.upperBound).allSatisfy {
                    prose.tokens[$0].kind != .word && !prose.tokens[$0].isNumber
                }
        let doer = opening + 1 + (prose.phrase(.assign, opening + 1, index)?.length ?? 0)
        return isEnd && !reading.units.list(doer, index).mentions.isEmpty ? (.vague, span, after) : nil
    }

    /// `trong vòng 10 ngày kể từ ngày 05/3/2025`, `sau 5 ngày làm việc`.
    func afterWorkingDays(_ index: Int, _ end: Int) -> (Strength, DateSpan, Int)? {
        let isAfter = prose.isAt(W.after, index)
        let opening = isAfter ? 1 : prose.length(W.inside, index, end)
        guard opening > 0 else { return nil }
        var next = index + opening
        while next < end, next - index < 6, prose.tokens[next].isWord { next += 1 }
        guard next < end, prose.tokens[next].isNumber, prose.tokens[next].length <= 3, next + 1 < end,
            // `thời hạn trước ngày 01 tháng 7 năm 2028`
            !prose.isAt(Words.day, next - 1)
        else { return nil }
        var count = Int(prose.tokens[next].value)
        var after = next + 1
        // `(mười)`
        if prose.isSign(after, Sign.open) {
            while after < end, !prose.isSign(after, Sign.close) { after += 1 }
            after = min(after + 1, end)
        }
        // `trong vòng 2 tuần`
        let isWeeks = after < end && prose.isAt(W.weeks, after)
        let isMonths = after < end && prose.isAt(W.months, after) && isCountOfMonths(index, after + 1, end)
        guard after < end, isWeeks || isMonths || prose.isAt(Words.day, after),
            // `3 ngày/lần`
            !(after + 1 < end && prose.isSign(after + 1, Sign.slash))
        else { return nil }
        after += 1
        if isWeeks { count *= 7 }
        let working = after + 1 < end && prose.isAt(W.lamViec, after)
        if working { after += 2 }
        let term: Term = isMonths ? .months : working ? .workingDays : .days
        // From which day.
        var probe = after
        if probe < end, prose.isSign(probe, Sign.comma) { probe += 1 }
        if let from = prose.phrase(.from, probe, end), from.length >= 1,
            !prose.isAt(W.den2, probe)
        {
            let start = probe + from.length
            if let (span, last) = date(start, end)
                ?? reading.dates.read(max(start - 1, index), end).flatMap({ found in
                    found.span(prose, near: reading.day).map { ($0, found.range.upperBound) }
                }), let first = span.first
            {
                let due = adding(count, term, to: first)
                return (
                    .dated,
                    DateSpan(text: prose.text(index..<last), first: due, last: due, precision: .day, inferred: true),
                    last
                )
            }
            let last = eventEnd(start, end)
            let words = start..<max(start, min(end, start + 7))
            let isIssue = prose.contains(W.issuing, in: words)
            if isIssue || prose.contains(W.thisMeeting, in: words),
                let day = isIssue ? reading.issued ?? reading.day : reading.day
            {
                let due = adding(count, term, to: day)
                return (
                    .dated,
                    DateSpan(text: prose.text(index..<last), first: due, last: due, precision: .day, inferred: true),
                    last
                )
            }
            return (.event, DateSpan(text: prose.text(index..<last), first: nil, last: nil, precision: .event), last)
        }
        guard !isAfter else { return nil }
        // `trong 10 ngày tới`
        if after < end, prose.isAt(W.coming, after), let day = reading.day {
            let due = adding(count, term, to: day)
            return (
                .dated,
                DateSpan(
                    text: prose.text(index..<(after + 1)), first: due, last: due, precision: .day, inferred: true),
                after + 1
            )
        }
        return (.event, DateSpan(text: prose.text(index..<after), first: nil, last: nil, precision: .event), after)
    }

    private enum Term { case days, workingDays, months }

    /// `trong vòng 01 tháng`, `trong 2 tháng kể từ ngày …`, `trong 3 tháng tới`; `trong 6 tháng đầu năm` is a part of the year.
    private func isCountOfMonths(_ index: Int, _ after: Int, _ end: Int) -> Bool {
        if after < end, prose.isAt(W.partsOfYear, after) { return false }
        return prose.isAt(W.terms, index)
            || after < end && (prose.isAt(W.coming, after) || prose.phrase(.from, after, end) != nil)
    }

    private func adding(_ count: Int, _ term: Term, to day: Day) -> Day {
        switch term {
        case .days: return day + count
        case .workingDays: return addingWorkingDays(count, to: day)
        case .months:
            let months = day.year * 12 + day.month - 1 + count
            let (year, month) = (months / 12, months % 12 + 1)
            return Day(year: year, month: month, day: min(day.day, Day.daysInMonth(month, of: year))) ?? day
        }
    }

    private func addingWorkingDays(_ count: Int, to day: Day) -> Day {
        var result = day
        var left = count
        while left > 0 {
            result = result + 1
            if result.weekday <= 5 { left -= 1 }
        }
        return result
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let weeks = Words("tuần")
    static let months = Words("tháng")
    static let partsOfYear = Words("đầu", "cuối", "năm", "giữa", "qua", "đến", "-")
    static let terms = Words("trong vòng", "trong thời hạn", "trong thời gian", "thời hạn", "không quá", "tối đa")
    static let shortMonth = Words("t")
    static let after = Words("sau")
    static let coming = Words("tới")
    static let inside = Words(
        "trong vòng", "trong thời hạn", "trong thời gian", "thời hạn", "trong", "không quá", "tối đa", "trong tối đa",
        "chậm nhất", "chậm nhất là", "chậm nhất sau", "muộn nhất sau", "thời gian không quá")
    static let issuing = Words("ban hành", "ký ban hành", "ngày ký")
    static let thisMeeting = Words(
        "họp", "kết thúc hội nghị", "kết thúc cuộc họp", "hội nghị này", "thông báo này", "kết luận này")
    static let lamViec = Words("làm việc")
    static let den2 = Words("đến")
    static let gives = Words("gửi", "báo cáo", "nộp", "trình", "bàn giao")
    static let jubilees = Words("kỷ niệm", "ngày thành lập", "ngày truyền thống", "ngày sinh", "ngày giải phóng")
    static let feasts = Words(
        "ngày", "kỷ niệm", "chào mừng", "dịp", "nhân", "mừng", "lễ", "thành lập", "giải phóng", "họp", "hội nghị",
        "giao ban", "buổi", "phiên",
        "quyết định", "công văn", "ký", "ban hành")
}
