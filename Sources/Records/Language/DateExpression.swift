import SourceText

/// Reads days and spans as administrative prose writes them: `ngày 09/9/2021`, `tháng 10/2021`, `quý I/2021`,
/// `giữa tháng 1/2021`, `6 tháng đầu năm 2018`, `ngày tháng 01 năm 2021`.
///
/// A year that is not written is left open (`year` nil) for the reader who knows the meeting to settle.
struct DateExpression {
    enum Shape: Hashable {
        case day(Int, Int)
        /// Third of a month: 0 the whole, 1 first ten days, 2 the 11th to the 20th, 3 the rest; 4 and 5 its halves.
        case month(Int, third: Int)
        /// The first and last of several months: `tháng 9 - 10/2019`.
        case months(Int, Int)
        case quarter(Int)
        case half(Int)
        case nineMonths
        /// 0 the whole year, 1 its beginning (first quarter), 3 its end (December).
        case year(part: Int)
        /// Weeks after the one of the meeting; 0 is this week.
        case week(Int)
        case weekday(Int, week: Int)
        /// Month and its week: 1 to 5, seven days each from the 1st; 0 is its last seven days.
        case weekOfMonth(Int, Int)
        /// Days after the meeting's: `ngày mai` is 1.
        case ahead(Int)
    }

    var shape: Shape
    var year: Int?
    /// The tokens read.
    var range: Range<Int>
}

extension DateExpression {
    /// The days meant, by the year written or else by the day of the meeting: the next such date on or after it.
    func span(_ prose: Prose, near day: Day?, backwards: Bool = false) -> DateSpan? {
        let words = prose.text(range)
        guard let written = year ?? day.map({ inferredYear(near: $0, backwards: backwards) }) else { return nil }
        guard let (first, last, precision) = days(in: written, near: day) else { return nil }
        return DateSpan(text: words, first: first, last: last, precision: precision, inferred: year == nil)
    }

    /// Whether it is one day, told in any way, and no span.
    var isDay: Bool {
        switch shape {
        case .day, .weekday, .ahead: true
        default: false
        }
    }

    /// `10 tháng đầu năm`, said in November, is of this year.
    var isFromJanuary: Bool {
        switch shape {
        case .months(1, _), .half(1), .nineMonths: true
        default: false
        }
    }

    /// A day without its year before one that has it: `15/7` of `từ 15/7 đến 14/9/2026`; `15/12` before `28/02/2013` is of
    /// the year before.
    func inYear(of last: DateExpression) -> DateExpression {
        guard year == nil, let written = last.year, case .day(let day, let month) = shape,
            case .day(let lastDay, let lastMonth) = last.shape
        else { return self }
        var found = self
        found.year = (month, day) <= (lastMonth, lastDay) ? written : written - 1
        return found
    }

    private func inferredYear(near day: Day, backwards: Bool) -> Int {
        guard let (first, last, _) = days(in: day.year, near: day) else { return day.year }
        if backwards { return first > day ? day.year - 1 : day.year }
        return last < day ? day.year + 1 : day.year
    }

    private func days(in year: Int, near day: Day?) -> (Day, Day, DateSpan.Precision)? {
        switch shape {
        case .day(let dayOfMonth, let month):
            guard let day = Day(year: year, month: month, day: dayOfMonth) else { return nil }
            return (day, day, .day)
        case .month(let month, let third):
            guard let start = Day(year: year, month: month, day: 1) else { return nil }
            let length = Day.daysInMonth(month, of: year)
            switch third {
            case 1: return (start, start + 9, .range)
            case 2: return (start + 10, start + 19, .range)
            case 3: return (start + 20, start + (length - 1), .range)
            case 4: return (start, start + 14, .range)
            case 5: return (start + 15, start + (length - 1), .range)
            default: return (start, start + (length - 1), .month)
            }
        case .weekOfMonth(let month, let week):
            guard let start = Day(year: year, month: month, day: 1) else { return nil }
            let length = Day.daysInMonth(month, of: year)
            if week == 0 { return (start + (length - 7), start + (length - 1), .range) }
            guard week * 7 - 6 <= length else { return nil }
            return (start + (week * 7 - 7), start + (min(week * 7, length) - 1), .range)
        case .months(let first, let last):
            return months(of: year, first, last, .range)
        case .quarter(let quarter):
            return months(of: year, quarter * 3 - 2, quarter * 3, .quarter)
        case .half(let half):
            return months(of: year, half == 1 ? 1 : 7, half == 1 ? 6 : 12, .half)
        case .nineMonths:
            return months(of: year, 1, 9, .range)
        case .year(let part):
            switch part {
            case 1: return months(of: year, 1, 3, .range)
            case 3: return months(of: year, 12, 12, .range)
            default: return months(of: year, 1, 12, .year)
            }
        case .week(let ahead):
            guard let day else { return nil }
            let monday = day - (day.weekday - 1) + ahead * 7
            return (monday, monday + 6, .range)
        case .weekday(let weekday, let ahead):
            guard let day else { return nil }
            var found = day - (day.weekday - 1) + ahead * 7 + (weekday - 1)
            if ahead == 0, found < day { found = found + 7 }
            return (found, found, .day)
        case .ahead(let days):
            guard let day else { return nil }
            return (day + days, day + days, .day)
        }
    }

    private func months(
        of year: Int, _ first: Int, _ last: Int, _ precision: DateSpan.Precision
    ) -> (Day, Day, DateSpan.Precision)? {
        guard let start = Day(year: year, month: first, day: 1),
            let end = Day(year: year, month: last, day: Day.daysInMonth(last, of: year))
        else { return nil }
        return (start, end, precision)
    }
}
