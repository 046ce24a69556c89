import Office
import SourceText
import Templates

/// `index.html`: what needs attention today, the last documents, this quarter against the last, the units at a glance.
struct HomePage {
    let view: OfficeView
    let rows: TaskRows
    let settings: Settings

    private var strings: SiteStrings { rows.strings }

    func values() -> Object {
        var lists: [Standing: [Int]] = [:]
        for task in view.ledger.everyEntry { lists[view.tasks[task].standing, default: []].append(task) }
        let over = byDeadline(lists[.over] ?? [])
        let soon = byDeadline(lists[.soon] ?? [])
        let counts = view.counts(view.ledger.everyEntry)
        // Groups and names that the directory lacks stand on the departments' own page.
        let unitCounts = rows.unitCounts(view.ledger.everyEntry)
        let named = unitCounts.indices.filter { unitCounts[$0].total > 0 }
        let listed = named.filter { view.units[$0].isInDirectory }
        let shown = listed.isEmpty ? named : listed
        let units = shown.map { rows.unitRow($0, unitCounts[$0]) }
        return Object([
            (.coverage, .text(coverage())),
            (
                .figures,
                .list([
                    rows.figure(
                        "figure_over", strings.number(counts[.over]), kind: "over", href: "tasks/index.html#status=over"
                    ),
                    rows.figure(
                        "figure_soon", strings.number(counts[.soon]), kind: "soon",
                        href: "tasks/index.html#status=soon",
                        note: strings.count("figure_soon_note", settings.dueSoonDays)),
                    rows.figure(
                        "figure_open", strings.number(counts[.open]), kind: "open", href: "tasks/index.html#status=open"
                    ),
                    rows.figure(
                        "figure_undated", strings.number(counts.undated), kind: "none",
                        link: Address.today("undated,standing", given: nil)),
                    rows.figure(
                        "figure_done", strings.number(counts.finished), kind: "done",
                        link: Address.today("finished", given: nil)),
                ])
            ),
            (
                .over,
                rows.table(
                    over, caption: strings["home_over"], empty: strings["home_over_none"], limit: 7,
                    more: ("tasks/index.html#status=over", strings["home_over_all"]))
            ),
            (
                .soon,
                rows.table(
                    soon, caption: strings["home_soon"], empty: strings["home_soon_none"], limit: 7,
                    more: ("tasks/index.html#status=soon", strings["home_soon_all"]))
            ),
            (.documents, rows.documentList(latestDocuments())),
            (.changes, changes()),
            (.compare, comparison()), (.chart, chart()),
            (.hasUnits, .bool(!units.isEmpty)), (.units, .list(units)),
            (.ranking, .bool(UnitPages.records(view).count { $0.judged >= Ranking.least } > 1)),
            (.unitsCaption, .text(strings["home_units"])), (.unitsHeading, .text(strings["unit_heading"])),
        ])
    }

    /// From how much all of it is summed up; what is dated ahead is named apart.
    private func coverage() -> String {
        func words(_ key: String, _ documents: Int, _ tasks: Int) -> String {
            strings.filled(
                key,
                [
                    ("documents", strings.count("count_documents", documents)),
                    ("tasks", strings.count("count_tasks", tasks)),
                ])
        }
        let later = view.days.indices.partitionPoint { view.days[$0].map { $0 > view.asOf } ?? false }
        let known = words("home_coverage", view.days.count - later, view.ledger.everyEntry.count)
        return later > 0
            ? known + " "
                + words(view.ledger.firstKnown > 0 ? "home_later" : "home_later_bare", later, view.ledger.firstKnown)
            : known
    }

    /// The newest that were there on the day of the ledger; updates are no news of their own.
    private func latestDocuments() -> some Sequence<Int> {
        view.documents.indices.lazy.filter { document in
            view.documents[document].kind != .progress && view.days[document].map { $0 <= view.asOf } ?? true
        }.prefix(8)
    }

    private func byDeadline(_ tasks: [Int]) -> [Int] {
        tasks.sorted { left, right in
            let (a, b) = (view.tasks[left].deadline?.last, view.tasks[right].deadline?.last)
            return a == b ? left < right : (a ?? Day(number: .max)) < (b ?? Day(number: .max))
        }
    }

    /// The last quarter with documents, beside the one before it.
    private func comparison() -> Value {
        guard let latest = view.periods.first(where: { $0.kind == .quarter && $0.first <= view.asOf }) else {
            return .null
        }
        return Comparison(view: view, strings: strings, latest.period, isBrief: true).value()
    }

    /// What happened since the last meeting, the first point of every briefing: newly given, finished, newly overdue.
    private func changes() -> Value {
        let meeting = view.documents.indices.first {
            guard let day = view.days[$0], view.hasMeeting($0) else { return false }
            return day < view.asOf
        }
        guard let meeting, let day = view.days[meeting] else { return .null }
        let changes = view.ledger.changes(since: day - 1, until: view.asOf)
        return .object([
            .href: .text(Address.document(view.documents[meeting].id)),
            .label: .text(strings.reference(to: view.documents[meeting])), .day: .text(strings.date(day)),
            .parts: .list(Changed.parts(changes, since: day - 1, until: view.asOf, strings)),
        ])
    }

    private func chart() -> Value {
        let months = view.periods.filter { $0.kind == .month && $0.first <= view.asOf }.prefix(6).reversed()
        return rows.chart(
            id: "c-months", title: strings["chart_given"], description: strings["chart_given_desc"],
            months.map {
                TaskRows.Column(
                    label: "\($0.first.month)/\($0.first.year % 100)", period: $0.period, counts: view.counts($0.tasks))
            }, width: 420)
    }
}
