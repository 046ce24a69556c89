import SourceText

/// A time that an office reports on: `2021-Q3` is 2021-07-01…2021-09-30, `2021-W36` the ISO week from Monday 6 September.
///
/// Periods are named by what an office calls them, so that a quarter and the three months in it are different periods
/// of the same days.
package struct Period: Hashable, Sendable {
    /// From the longest to the shortest.
    package enum Kind: Int, Sendable, CaseIterable {
        case term, year, nineMonths, half, quarter, month, week
    }

    package let kind: Kind
    /// The ISO year of a week; the first year of a term.
    package let year: Int
    /// The half, quarter, month or week, counted from 1; the last year of a term; else 0.
    package let part: Int

    private init(_ kind: Kind, _ year: Int, _ part: Int = 0) {
        self.kind = kind
        self.year = year
        self.part = part
    }

    package static func year(_ year: Int) -> Period { Period(.year, year) }
    package static func nineMonths(_ year: Int) -> Period { Period(.nineMonths, year) }
    /// nil unless `half` is 1 or 2.
    package static func half(_ year: Int, _ half: Int) -> Period? { (1...2) ~= half ? Period(.half, year, half) : nil }
    package static func quarter(_ year: Int, _ quarter: Int) -> Period? {
        (1...4) ~= quarter ? Period(.quarter, year, quarter) : nil
    }
    package static func month(_ year: Int, _ month: Int) -> Period? {
        (1...12) ~= month ? Period(.month, year, month) : nil
    }
    /// nil where the ISO year has no such week.
    package static func week(_ year: Int, _ week: Int) -> Period? {
        let period = Period(.week, year, week)
        return week >= 1 && Period.isoWeek(period.first) == (year, week) ? period : nil
    }
    /// A term of office, from the first day of `first` to the last day of `last`: `2021..2026`.
    package static func term(_ first: Int, _ last: Int) -> Period? {
        first < last && last - first <= 20 ? Period(.term, first, last) : nil
    }

    /// The period of a kind that a day belongs to; nil for terms, whose years an office chooses, and for the nine
    /// months in the last quarter.
    package init?(_ kind: Kind, of day: Day) {
        let (year, month, _) = day.civil
        switch kind {
        case .term: return nil
        case .year: self.init(.year, year)
        case .nineMonths:
            guard month <= 9 else { return nil }
            self.init(.nineMonths, year)
        case .half: self.init(.half, year, month <= 6 ? 1 : 2)
        case .quarter: self.init(.quarter, year, (month + 2) / 3)
        case .month: self.init(.month, year, month)
        case .week:
            let (year, week) = Period.isoWeek(day)
            self.init(.week, year, week)
        }
    }

    /// Every period that a day belongs to, the longest first.
    package static func around(_ day: Day) -> [Period] {
        Kind.allCases.compactMap { Period($0, of: day) }
    }
}

extension Period {
    package var first: Day {
        switch kind {
        case .term, .year, .nineMonths: Period.day(year, 1, 1)
        case .half: Period.day(year, part * 6 - 5, 1)
        case .quarter: Period.day(year, part * 3 - 2, 1)
        case .month: Period.day(year, part, 1)
        case .week:
            // ISO 8601: the first week holds 4 January.
            Period.monday(of: Period.day(year, 1, 4)) + (part - 1) * 7
        }
    }

    package var last: Day {
        switch kind {
        case .term: Period.day(part, 12, 31)
        case .year: Period.day(year, 12, 31)
        case .nineMonths: Period.day(year, 9, 30)
        case .half: Period.lastDay(year, part * 6)
        case .quarter: Period.lastDay(year, part * 3)
        case .month: Period.lastDay(year, part)
        case .week: first + 6
        }
    }

    package func contains(_ day: Day) -> Bool { first <= day && day <= last }

    /// The period of the same kind just before; of nine months and a year, those of the year before.
    package var previous: Period {
        switch kind {
        case .term: Period(.term, year - (part - year), year)
        case .year, .nineMonths: Period(kind, year - 1)
        case .half: part > 1 ? Period(.half, year, part - 1) : Period(.half, year - 1, 2)
        case .quarter: part > 1 ? Period(.quarter, year, part - 1) : Period(.quarter, year - 1, 4)
        case .month: part > 1 ? Period(.month, year, part - 1) : Period(.month, year - 1, 12)
        case .week:
            Period(.week, of: first - 7) ?? self
        }
    }

    /// The period of the same name a year before; of a term, the term before; of a 53rd week, the last week.
    package var yearBefore: Period {
        switch kind {
        case .term: previous
        case .year, .nineMonths, .half, .quarter, .month: Period(kind, year - 1, part)
        case .week: Period.week(year - 1, part) ?? Period(.week, year - 1, 52)
        }
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        Day(year: min(max(year, 1), 9999), month: month, day: day) ?? Day(number: 0)
    }

    private static func lastDay(_ year: Int, _ month: Int) -> Day {
        day(year, month, Day.daysInMonth(month, of: year))
    }

    private static func monday(of day: Day) -> Day { day - (day.weekday - 1) }

    /// A week belongs to the year of its Thursday.
    private static func isoWeek(_ day: Day) -> (year: Int, week: Int) {
        let thursday = monday(of: day) + 3
        let year = thursday.year
        return (year, (thursday - Period.day(year, 1, 1)) / 7 + 1)
    }
}

extension Period: Comparable {
    /// By their first day; of one day the longer first.
    package static func < (left: Period, right: Period) -> Bool {
        let (a, b) = (left.first, right.first)
        return a == b ? left.kind.rawValue < right.kind.rawValue : a < b
    }
}
