import Office
import Records
import SourceText
import Templates

/// A page about one subject and its assignments: a unit, a leader, a period, or one of the first two in a period.
///
/// All share one template; what differs is which assignments and documents are theirs.
struct SubjectPage {
    let view: OfficeView
    let rows: TaskRows

    /// The most rows of a list whose rest stands on another page, by the concern that it gives: what is finished needs
    /// nobody any more.
    static func limit(_ standing: Standing) -> Int {
        switch standing {
        case .over, .soon, .open: 40
        case .none, .recurring, .later: 20
        case .done, .doneUndated, .doneLate, .stopped: 10
        }
    }
    static let supportLimit = 10
    static let documentLimit = 20
    /// How many sections make a page long enough for a list of them at its head.
    static let contentsFrom = 6

    var eyebrow = ""
    var about = ""
    /// Of a unit that is no more: what it became, with its link.
    var successor = Value.null
    /// Positions held.
    var history: [Value] = []
    var tasks: [Int] = []
    var documents: [Int] = []
    var periods: [Value] = []
    var extraFigures: [Value] = []
    var chart = Value.null
    var compare = Value.null
    /// What was carried in, given, finished and carried out.
    var books = Value.null
    /// The books by unit and by leader.
    var parts: [Value] = []
    var ranking = Value.null
    /// Who presided and signed.
    var presiding = Value.null
    /// Limitations that come back.
    var themes: [Value] = []
    /// What the documents rest on.
    var cited = Value.null
    /// Whose assignments these are, given in a period or ever; leads to lists of them in the ledger.
    var owner = ""
    var period: Period?
    var units: [Value] = []
    var unitsHeading = ""
    var findings: [Value] = []
    /// How many more there are, and where.
    var findingsRest = Value.null
    var downloads: [Value] = []
    var previous = Value.null
    var next = Value.null
    /// Where the rest of a long list stands.
    var more: ((Standing) -> (href: String, label: String)?)?
    /// Assignments in which the subject only helps.
    var supports: [Int] = []

    private var strings: SiteStrings { rows.strings }

    func values() -> Object {
        let counts = view.counts(tasks)
        let sections = sectionList()
        let tables = [books, compare, presiding, ranking, chart, cited].filter(\.isSet).count + parts.count
        let others = [units.isEmpty, findings.isEmpty, themes.isEmpty, documents.isEmpty].filter { !$0 }.count
        return Object([
            (.hasContents, .bool(tables + sections.count + others >= SubjectPage.contentsFrom)),
            (.eyebrow, .optional(eyebrow)), (.about, .optional(about)), (.successor, successor),
            (.hasHistory, .bool(!history.isEmpty)), (.history, .list(history)),
            (.hasPeriods, .bool(!periods.isEmpty)), (.periods, .list(periods)),
            (
                .figures,
                .list(
                    extraFigures
                        + rows.figures(counts, given: given(counts)) { "#\($0 == .none ? "undated" : $0.key)" })
            ),
            (.bar, .bytes(rows.bar(counts))), (.parts, rows.parts(counts)), (.chart, chart), (.compare, compare),
            (.books, books), (.tables, .list(parts)), (.ranking, ranking), (.presiding, presiding),
            (.cited, cited), (.hasThemes, .bool(!themes.isEmpty)), (.themes, .list(themes)),
            (.timeline, timeline()),
            (.sections, .list(sections)),
            (.hasUnits, .bool(!units.isEmpty)), (.units, .list(units)),
            (.unitsCaption, .text(strings["units_long"])), (.unitsHeading, .text(unitsHeading)),
            (.unitsHeadingLong, .text(strings["units_long"])),
            (.hasFindings, .bool(!findings.isEmpty)), (.findings, .list(findings)), (.findingsRest, findingsRest),
            (.hasDocuments, .bool(!documents.isEmpty)),
            (.documents, rows.documentList(documents.prefix(documentCut))),
            (.documentsRest, documentsRest),
            (.hasDownloads, .bool(!downloads.isEmpty)), (.downloads, .list(downloads)),
            (.downloadNotes, .list([])),
            (.hasPager, .bool(previous.isSet || next.isSet)), (.previous, previous), (.next, next),
        ])
    }

    /// Everything that was given, as today's ledger lists it.
    private func given(_ counts: StandingCounts) -> String? {
        counts.total > 0 ? Address.today("given,standing", given: period, owner: owner) : nil
    }

    /// Where the rest of a long list stands: the page that the caller names, else the ledger.
    private func rest(_ standing: Standing) -> (href: String, label: String) {
        if let place = more?(standing) { return place }
        let names =
            switch standing {
            case .over: "overdue"
            case .soon: "due-soon"
            case .open: "in-time-later"
            case .none, .recurring: "undated,standing"
            case .done, .doneUndated, .doneLate, .stopped, .later: "finished,stopped"
            }
        return (Address.today(names, given: period, owner: owner), strings["ledger_title"])
    }

    private var documentCut: ListCut { ListCut(documents.count, at: SubjectPage.documentLimit) }

    private var documentsRest: Value {
        let cut = documentCut
        guard cut.rest > 0, let next = view.days[documents[cut.shown]]?.year else { return .null }
        return .object([
            .href: .text(Address.documents(year: "\(next)")),
            .label: .text(
                strings.filled(
                    "documents_rest_at",
                    [("n", strings.number(cut.rest)), ("name", strings.filled("documents_of", [("name", "\(next)")]))])),
        ])
    }

    /// How far back and ahead the line of deadlines reaches, in days.
    private static let daysBefore = 45
    private static let daysAfter = 90

    /// The deadlines round today, one mark for each day that has any.
    private func timeline() -> Value {
        let first = view.asOf - SubjectPage.daysBefore
        let length = SubjectPage.daysBefore + SubjectPage.daysAfter
        var days: [Int: [Int]] = [:]
        for task in tasks {
            guard let last = view.tasks[task].deadline?.last else { continue }
            let offset = last - first
            if offset >= 0, offset <= length { days[offset, default: []].append(task) }
        }
        guard days.count > 1 else { return .null }
        let marks = days.keys.sorted().map { offset -> (offset: Int, label: String, count: Int, key: String) in
            let counts = view.counts(days[offset] ?? [])
            let worst = Standing.inOrderOfConcern.first { counts[$0] > 0 } ?? .open
            let label = strings.filled(
                "timeline_mark",
                [
                    ("day", strings.date(first + offset)),
                    ("tasks", strings.count("count_tasks", counts.total)), ("status", strings["status_\(worst.key)"]),
                ])
            return (offset, label, counts.total, worst.key)
        }
        let chart = Timeline(
            id: "c-timeline", title: strings["chart_timeline"], description: marks.map(\.label).joined(separator: "; "),
            marks: marks, days: length, today: (SubjectPage.daysBefore, strings["chart_today"]),
            ticks: (0...length).filter { (first + $0).day == 1 }.map { ($0, strings.monthAndYear(first + $0)) })
        return .bytes(chart.svg())
    }

    private func sectionList() -> [Value] {
        var lists: [(anchor: String, heading: String, tasks: [Int], standing: Standing)] = []
        func add(_ anchor: String, _ heading: String, _ standings: [Standing]) {
            let chosen = tasks.filter { standings.contains(view.tasks[$0].standing) }
            guard !chosen.isEmpty else { return }
            lists.append((anchor, strings[heading], sorted(chosen), standings[0]))
        }
        add("over", "section_over", [.over])
        add("soon", "section_soon", [.soon])
        add("open", "section_open", [.open])
        add("undated", "section_undated", [.none, .recurring])
        add("done", "section_done", [.done, .doneUndated, .doneLate, .stopped])
        var sections = lists.map { list -> Value in
            .object([
                .anchor: .text(list.anchor), .heading: .text(list.heading),
                .table: rows.table(
                    list.tasks, caption: list.heading, empty: strings["tasks_none"],
                    limit: SubjectPage.limit(list.standing),
                    more: rest(list.standing)),
            ])
        }
        if tasks.isEmpty {
            sections.append(
                .object([
                    .anchor: "all", .heading: .text(strings["section_all"]),
                    .table: rows.table([], caption: strings["section_all"], empty: strings["tasks_none"]),
                ]))
        }
        if !supports.isEmpty {
            sections.append(
                .object([
                    .anchor: "coordinating", .heading: .text(strings["section_coordinating"]),
                    .table: rows.table(
                        supports, caption: strings["section_coordinating"], empty: strings["tasks_none"],
                        limit: SubjectPage.supportLimit),
                ]))
        }
        return sections
    }

    /// By deadline, the earliest first; without one in the order of the documents.
    private func sorted(_ tasks: [Int]) -> [Int] {
        tasks.map { (due: view.tasks[$0].deadline?.last?.number ?? .max, task: $0) }.sorted { $0 < $1 }.map(\.task)
    }
}

extension Value {
    var isSet: Bool {
        if case .null = self { false } else { true }
    }
}
