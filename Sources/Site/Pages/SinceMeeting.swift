import Office
import Records
import SourceText
import Templates

/// What became, by the day of a meeting, of what the meeting before it had assigned, and what else happened in between:
/// the first point of every briefing's agenda.
struct SinceMeeting {
    let view: OfficeView
    let rows: TaskRows
    /// The document of the meeting, and of the one before.
    let document: Int
    let before: Int

    /// The most that are named of those which were not finished.
    private static let limit = 8

    private var strings: SiteStrings { rows.strings }

    func value() -> Value {
        guard let day = view.days[document], let since = view.days[before], since <= day else { return .null }
        let cut = min(day, view.asOf)
        let tasks = view.tasksOfDocument[before]
        guard !tasks.isEmpty else { return .null }
        var counts = StandingCounts()
        var open: [(standing: Standing, due: Int32, task: Int)] = []
        for task in tasks {
            guard let position = view.ledger.position(task, on: cut) else { continue }
            let standing = Standing(position.status)
            counts.add(standing)
            guard position.status.isOpen else { continue }
            open.append((standing, position.deadline?.number ?? .max, task))
        }
        open.sort { ($0.standing.rawValue, $0.due, $0.task) < ($1.standing.rawValue, $1.due, $1.task) }
        let shown = ListCut(open.count, at: SinceMeeting.limit)
        return .object([
            .href: .text(rows.href(of: before)), .label: .text(rows.reference(to: before)),
            .day: .text(strings.date(since)),
            .heading: .text(strings.filled("before_on", [("day", strings.date(cut))])),
            .bar: .bytes(rows.bar(counts)), .parts: rows.parts(counts),
            .unfinished: .list(open.prefix(shown).map { item($0.task, $0.standing) }),
            .rest: shown.rest > 0 ? .text(strings.count("before_rest", shown.rest)) : .null,
            .changes: .list(
                Changed.parts(view.ledger.changes(since: since, until: cut), since: since, until: cut, strings)),
        ])
    }

    private func item(_ task: Int, _ standing: Standing) -> Value {
        let place = view.tasks[task].place
        let text = view.documents[place.document].assignments[place.index].text
        return .object([
            .href: .text(rows.href(ofTask: task)),
            .words: .text(SiteStrings.shortened(text, to: 90)), .status: .text(standing.key),
            .statusLabel: .text(strings["status_\(standing.key)"]),
            .name: .optional(view.tasks[task].leads.first?.name),
        ])
    }
}

/// What happened between two days, each count leading to its assignments.
enum Changed {
    static func parts(_ changes: Changes, since: Day, until: Day, _ strings: SiteStrings) -> [Value] {
        func part(_ key: String, _ figure: String, _ count: Int, _ status: String) -> Value {
            let address = "ledger/index.html#figure=\(figure)&since=\(since)&until=\(until)"
            return .object([
                .label: .text(strings[key]), .count: .text(strings.number(count)), .status: .text(status),
                .href: .optional(count > 0 ? address : nil),
            ])
        }
        return [
            part("changes_given", "given", changes.given, "open"),
            part("changes_finished", "finished", changes.finished, "done"),
            part("changes_overdue", "newly-overdue", changes.newlyOverdue, "over"),
            part("changes_extended", "extended", changes.extended, "soon"),
        ]
    }
}
