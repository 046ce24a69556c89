import SourceText
import Templates

/// `due/`, `due/2021-10/`: a month as a calendar of deadlines, and below it the same as a list.
struct DuePages {
    let view: OfficeView
    let rows: TaskRows
    let calendar: DueCalendar

    /// The most rows of one day.
    static let limit = 30

    private var strings: SiteStrings { rows.strings }

    static func path(_ month: DueCalendar.Month) -> String { "due/\(month.id)/index.html" }

    /// - Parameter index: into the calendar's months; nil for the page that shows the present month.
    func page(_ index: Int?) -> Object {
        let month = index.map { calendar.months[$0] } ?? calendar.present(view.asOf)
        let place = calendar.months.firstIndex { $0.id == month.id }
        let later = calendar.months.first { $0.first > month.first }
        let earlier = calendar.months.last { $0.first < month.first }
        var counts = StandingCounts()
        for day in month.days { for task in day.tasks { counts.add(view.tasks[task].standing) } }
        return Object([
            (.lead, .text(strings.filled("due_lead", [("tasks", strings.count("count_tasks", counts.total))]))),
            (.heading, .text(strings.monthAndYear(month.first))),
            (.days, .list(weekdays())), (.weeks, .list(weeks(of: month))),
            (.groups, .list(month.days.map(group))), (.hasGroups, .bool(!month.days.isEmpty)),
            (.bar, .bytes(rows.bar(counts))), (.parts, rows.parts(counts)),
            (.hasYears, .bool(!calendar.months.isEmpty)), (.years, .list(years(current: place))),
            (.hasPager, .bool(earlier != nil || later != nil)), (.previous, link(earlier)), (.next, link(later)),
        ])
    }

    func title(_ index: Int) -> String {
        strings.filled("due_in", [("name", strings.inSentence(strings.monthAndYear(calendar.months[index].first)))])
    }

    private func weekdays() -> [Value] {
        let short = strings["weekdays"].split(separator: " ").map(String.init)
        let long = strings["weekdays_long"].split(separator: "|").map(String.init)
        return zip(short, long).map { .object([.label: .text($0), .title: .text($1)]) }
    }

    private func weeks(of month: DueCalendar.Month) -> [Value] {
        var tasks: [Day: [Int]] = [:]
        for day in month.days { tasks[day.day] = day.tasks }
        let length = Day.daysInMonth(month.first.month, of: month.first.year)
        let last = month.first + (length - 1)
        var day = month.first - (month.first.weekday - 1)
        var weeks: [Value] = []
        while day <= last {
            weeks.append(.list((0..<7).map { cell(day + $0, in: month, tasks[day + $0] ?? []) }))
            day = day + 7
        }
        return weeks.map { .object([.days: $0]) }
    }

    private func cell(_ day: Day, in month: DueCalendar.Month, _ tasks: [Int]) -> Value {
        guard day.month == month.first.month else {
            return .object([.isOut: true, .isToday: false, .day: "", .entries: []])
        }
        let counts = view.counts(tasks)
        let entries = Standing.inOrderOfConcern.filter { counts[$0] > 0 }.map { standing -> Value in
            .object([
                .status: .text(standing.key), .count: .text(strings.number(counts[standing])),
                .label: .text(strings["due_short_\(standing.key)"]), .href: .text("#d\(day)"),
                .title: .text(
                    strings.filled(
                        "due_cell",
                        [
                            ("day", strings.date(day)), ("n", strings.number(counts[standing])),
                            ("status", strings["status_\(standing.key)"]),
                        ])),
            ])
        }
        return .object([
            .isOut: false, .isToday: .bool(day == view.asOf), .day: .number(day.day), .entries: .list(entries),
        ])
    }

    private func group(_ day: DueCalendar.DueDay) -> Value {
        let weekday = strings["weekdays_long"].split(separator: "|").map(String.init)
        let name = weekday.count == 7 ? weekday[day.day.weekday - 1] : ""
        let label = strings.filled("due_day", [("weekday", name), ("day", strings.date(day.day))])
        return .object([
            .anchor: .text("d\(day.day)"), .label: .text(label),
            .isToday: .bool(day.day == view.asOf),
            .rows: rows.rows(day.tasks.prefix(DuePages.limit)),
            .moreRows: day.tasks.count > DuePages.limit ? rows.rest(day.tasks.count - DuePages.limit, nil) : .null,
        ])
    }

    /// All months that have deadlines, by year, the newest year first.
    private func years(current: Int?) -> [Value] {
        let years = Set(calendar.months.map(\.first.year)).sorted(by: >)
        return years.map { year in
            let months = calendar.months.indices.filter { calendar.months[$0].first.year == year }
            return .object([
                .label: .text("\(year)"),
                .months: .list(
                    months.map { index in
                        let first = calendar.months[index].first
                        return .object([
                            .href: .text(DuePages.path(calendar.months[index])),
                            .label: .text(
                                strings.filled(
                                    "short_month", [("m", "\(first.month)"), ("mon", strings.monthName(first.month))])),
                            .current: index == current ? "true" : .null,
                        ])
                    }),
            ])
        }
    }

    private func link(_ month: DueCalendar.Month?) -> Value {
        guard let month else { return .null }
        return .object([.href: .text(DuePages.path(month)), .label: .text(strings.monthAndYear(month.first))])
    }
}

/// The deadlines of all assignments by month and day: `2021-10` → 20/10: 2, 25/10: 1.
struct DueCalendar: Sendable {
    struct DueDay: Sendable {
        var day: Day
        /// Into the view's tasks.
        var tasks: [Int]
    }

    struct Month: Sendable {
        /// `2021-10`
        var id: String
        var first: Day
        /// Only those with deadlines, in order.
        var days: [DueDay] = []
    }

    /// Only those with deadlines, the earliest first.
    private(set) var months: [Month] = []

    init(_ view: OfficeView) {
        var days: [Day: [Int]] = [:]
        for task in view.ledger.everyEntry {
            if let day = view.tasks[task].deadline?.last { days[day, default: []].append(task) }
        }
        for day in days.keys.sorted() {
            let tasks = (days[day] ?? []).sorted {
                (view.tasks[$0].standing.rawValue, $0) < (view.tasks[$1].standing.rawValue, $1)
            }
            let first = day - (day.day - 1)
            if months.last?.first != first { months.append(Month(first: first)) }
            months[months.count - 1].days.append(DueDay(day: day, tasks: tasks))
        }
    }

    /// The month of a day, whether or not something falls due in it.
    func present(_ day: Day) -> Month {
        let first = day - (day.day - 1)
        return months.first { $0.first == first } ?? Month(first: first)
    }
}

extension DueCalendar.Month {
    fileprivate init(first: Day) {
        self.init(id: String(first.description.prefix(7)), first: first)
    }
}
