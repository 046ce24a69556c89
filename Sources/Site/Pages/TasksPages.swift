import SourceText
import Templates

/// `tasks/`: what is open now; `tasks/2021-Q3/`: all that was given in a quarter, or
/// `tasks/2021-07/` in a month.
struct TasksPages {
    let view: OfficeView
    let rows: TaskRows

    /// The most rows that the page of open assignments holds; the oldest without a deadline stand in their quarters.
    static let limit = 400
    /// A quarter with more assignments than this is told apart by months.
    static let quarterLimit = 1_000
    static let monthLimit = 1_500

    private var strings: SiteStrings { rows.strings }

    func current() -> Object {
        // Integers are sorted, not tasks: there may be hundreds of thousands.
        var open: [(standing: Int, due: Int32, task: Int)] = []
        for task in view.ledger.everyEntry where view.tasks[task].standing.isOpen {
            open.append((view.tasks[task].standing.rawValue, view.tasks[task].deadline?.last?.number ?? .max, task))
        }
        open.sort { $0 < $1 }
        let rest = Address.today("overdue,in-time,undated,standing", given: nil)
        return page(open.map(\.task), limit: TasksPages.limit, rest: rest, current: nil, lead: strings["tasks_lead"])
    }

    func page(_ period: Int) -> Object {
        let tasks = view.periods[period].tasks
        let limit = view.periods[period].kind == .month ? TasksPages.monthLimit : TasksPages.quarterLimit
        return page(
            tasks, limit: limit, rest: Address.today("given,standing", given: view.periods[period].period),
            current: period,
            lead: strings.count("count_tasks", tasks.count))
    }

    /// - Parameter rest: where all of them are listed.
    private func page(_ all: [Int], limit: Int, rest: String, current: Int?, lead: String) -> Object {
        let tasks = all.prefix(ListCut(all.count, at: limit))
        let spans = view.listedPeriods
        let units = Set(tasks.flatMap { view.tasks[$0].leads.compactMap(\.unit) }).sorted()
        let leaders = Set(tasks.flatMap { view.tasks[$0].leaders }).sorted()
        let links = PeriodLinks(view: view, strings: strings).values(
            spans, first: ("tasks/index.html", strings["tasks_current"]), current: current, Address.tasks)
        return Object([
            (.lead, .text(lead)), (.hasPeriods, .bool(!spans.isEmpty)),
            (.periods, .list(links)),
            (
                .unitOptions,
                .list(units.map { .object([.key: .text(view.units[$0].slug), .name: .text(view.units[$0].name)]) })
            ),
            (
                .leaderOptions,
                .list(
                    leaders.map { .object([.key: .text(view.leaders[$0].slug), .name: .text(view.leaders[$0].name)]) })
            ),
            (
                .table,
                rows.table(
                    all, caption: strings["tasks_title"], empty: strings["tasks_none"], limit: limit,
                    more: (rest, strings["ledger_title"]))
            ),
            (.hasPager, .bool(false)), (.previous, .null), (.next, .null),
        ])
    }
}

extension TaskRows {
    /// The list of what was given in a period, by status; nil where the period has none.
    ///
    /// - Parameter choice: `unit=phong-kinh-te&`, which leaves fewer of them.
    func list(of period: Int, _ choice: String = "") -> ((Standing) -> (href: String, label: String)?)? {
        guard view.listedPeriods.contains(period) else { return nil }
        let span = view.periods[period]
        let label = strings.filled("tasks_in", [("name", strings.inSentence(strings.name(of: span)))])
        return { (Address.tasks(span.id) + "#\(choice)status=\($0.key)", label) }
    }
}
