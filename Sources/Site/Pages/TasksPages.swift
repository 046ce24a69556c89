import SourceText
import Templates

/// `tasks/`: what is open now; `tasks/2021-Q3/`: all that was given in a quarter.
struct TasksPages {
    let view: OfficeView
    let rows: TaskRows

    /// The most rows that the page of open assignments holds; the oldest without a deadline stand in their quarters.
    static let limit = 400

    private var strings: SiteStrings { rows.strings }
    private var quarters: [Int] { view.periods.indices.filter { view.periods[$0].kind == .quarter } }

    func current() -> Object {
        // Integers are sorted, not tasks: there may be hundreds of thousands.
        var open: [(standing: Int, due: Int32, task: Int)] = []
        for task in view.tasks.indices where view.tasks[task].standing.isOpen {
            open.append((view.tasks[task].standing.rawValue, view.tasks[task].deadline?.last?.number ?? .max, task))
        }
        open.sort { $0 < $1 }
        return page(open.prefix(TasksPages.limit).map(\.task), current: nil, lead: strings["tasks_lead"])
    }

    func page(_ period: Int) -> Object {
        let tasks = view.periods[period].tasks
        return page(tasks, current: period, lead: strings.count("count_tasks", tasks.count))
    }

    private func page(_ tasks: [Int], current: Int?, lead: String) -> Object {
        let units = Set(tasks.flatMap { view.tasks[$0].leads.compactMap(\.unit) }).sorted()
        let leaders = Set(tasks.flatMap { view.tasks[$0].leaders }).sorted()
        let first = Value.object([
            .href: "tasks/index.html", .label: .text(strings["tasks_current"]),
            .current: current == nil ? "true" : .null,
        ])
        return Object([
            (.lead, .text(lead)), (.hasPeriods, .bool(!quarters.isEmpty)),
            (
                .periods,
                .list(
                    [first]
                        + quarters.map { quarter in
                            .object([
                                .href: .text(Address.tasks(view.periods[quarter].id)),
                                .label: .text(strings.name(of: view.periods[quarter])),
                                .current: quarter == current ? "true" : .null,
                            ])
                        })
            ),
            (
                .unitOptions,
                .list(units.map { .object([.key: .text(view.units[$0].slug), .name: .text(view.units[$0].name)]) })
            ),
            (
                .leaderOptions,
                .list(
                    leaders.map { .object([.key: .text(view.leaders[$0].slug), .name: .text(view.leaders[$0].name)]) })
            ),
            (.table, rows.table(tasks, caption: strings["tasks_title"], empty: strings["tasks_none"])),
            (.hasPager, .bool(false)), (.previous, .null), (.next, .null),
        ])
    }
}
