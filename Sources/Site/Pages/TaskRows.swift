import Records
import SourceText
import Templates

/// Assignments as lists and documents show them. A row is made when a page wants it: an office has more assignments
/// than its pages have rows. Links begin at the root, which the page adds.
struct TaskRows: Sendable {
    let view: OfficeView
    let strings: SiteStrings
    /// By document: its address, and what to call it.
    private let documents: [(href: String, reference: String)]
    /// By status: its key, word and order.
    private let standings: [(key: Value, label: Value, sort: Value)]
    /// By unit: its link where it is the only lead, and the key that the filter knows.
    private let hrefs: [Value]

    init(_ view: OfficeView, strings: SiteStrings) {
        self.view = view
        self.strings = strings
        documents = view.documents.map { record in
            (href: Address.document(record.id), reference: strings.reference(to: record))
        }
        standings = Standing.allCases.map {
            (.text($0.key), .text(strings[$0.rowLabel]), .text("\($0.rawValue)"))
        }
        hrefs = view.units.map { .text(Address.unit($0.slug)) }
    }

    /// An assignment as a row of a table.
    func row(_ number: Int) -> Value {
        let task = view.tasks[number]
        let assignment = view.assignment(number)
        let document = documents[task.document]
        let anchor = anchor(assignment.passage.block, of: task.document)
        return .object(
            Object(
                common(task, assignment) + [
                    (.statusSort, standings[task.standing.rawValue].sort),
                    (.leaderKeys, .text(task.leaders.map { view.leaders[$0].slug }.joined(separator: " "))),
                    (.deadlineSort, .text(task.deadline?.last?.description ?? "9999")),
                    (.href, .text(anchor.isEmpty ? document.href : "\(document.href)#\(anchor)")),
                    (.words, .text(SiteStrings.shortened(assignment.text, to: 260))),
                    (.source, .text(document.reference)),
                    (.point, .optional(strings.point(assignment.path))),
                ]))
    }

    /// An assignment as a note in its document's text, which has its words already.
    ///
    /// - Parameters:
    ///   - isNamed: whether several notes stand together, so that each says where its words are.
    ///   - isBrief: whether unit and deadline stand beside it anyway.
    func note(_ number: Int, isNamed: Bool, isBrief: Bool) -> Value {
        let task = view.tasks[number]
        let recurs = instances(number)
        let assignment = view.assignment(number)
        return .object(
            Object(
                common(task, assignment) + [
                    (.label, isNamed ? .optional(strings.point(assignment.path)) : .null), (.brief, .bool(isBrief)),
                    (.outcome, .optional(remark(number))),
                    (.hasLog, .bool(task.hasLog || task.standing == .recurring && !recurs.isEmpty)),
                    (.log, .list(task.hasLog ? history(number) : [])), (.instances, .list(recurs)),
                ]))
    }

    private func common(_ task: OfficeView.Task, _ assignment: Assignment) -> [(Name, Value)] {
        let standing = standings[task.standing.rawValue]
        return [
            (.status, standing.key), (.statusLabel, standing.label), (.unitKeys, .text(unitKeys(task))),
            (.deadline, .optional(TaskRows.deadline(task, assignment, strings))),
            (.late, .optional(TaskRows.late(task, strings))),
            (.was, task.was.map { .text(strings.filled("deadline_was", [("day", strings.date($0))])) } ?? .null),
            (.leads, leads(task.leads)),
            (.hasLead, .bool(!task.leads.isEmpty)),
            (.with, .optional(task.coordinating.map(\.name).joined(separator: ", "))),
        ]
    }

    private func unitKeys(_ task: OfficeView.Task) -> String {
        if task.leads.count == 1 { return task.leads[0].unit.map { view.units[$0].slug } ?? "" }
        return task.leads.compactMap { $0.unit.map { view.units[$0].slug } }.joined(separator: " ")
    }

    private func leads(_ leads: [OfficeView.Named]) -> Value {
        .list(
            leads.enumerated().map { place, lead in
                .object(
                    Object([
                        (.name, .text(lead.name)), (.href, lead.unit.map { hrefs[$0] } ?? .null),
                        (.more, .bool(place + 1 < leads.count)),
                    ]))
            })
    }

    /// A table of some of them, at most `limit`, with a way to the rest.
    func table(
        _ tasks: [Int], caption: String, empty: String, limit: Int = .max, more: (href: String, label: String)? = nil
    ) -> Value {
        .object([
            .hasRows: .bool(!tasks.isEmpty), .caption: .text(caption), .empty: .text(empty),
            .rows: .list(tasks.prefix(limit).map(row)),
            .moreRows: tasks.count > limit ? rest(tasks.count - limit, more) : .null,
        ])
    }

    /// `Còn 12 nhiệm vụ nữa`, and where they stand.
    func rest(_ count: Int, _ more: (href: String, label: String)?) -> Value {
        .object([
            .href: .optional(more?.href),
            .label: .text(
                more.map { strings.filled("tasks_rest_at", [("n", strings.number(count)), ("name", $0.label)]) }
                    ?? strings.count("tasks_rest", count)),
        ])
    }

    /// Where a block stands on its document's page. Records are large: only what is needed is taken from one.
    func anchor(_ block: Int, of document: Int) -> String {
        let count = view.documents[document].outline.blocks.count
        return block >= 0 && block < count ? view.documents[document].outline.blocks[block].anchor : ""
    }

    private static func deadline(_ task: OfficeView.Task, _ assignment: Assignment, _ strings: SiteStrings) -> String? {
        if let deadline = task.deadline { return strings.date(deadline) }
        return assignment.recurrence.map { strings["recurrence_\($0.rawValue)"] }
    }

    private static func late(_ task: OfficeView.Task, _ strings: SiteStrings) -> String? {
        switch task.standing {
        case .over where task.daysLate > 0, .doneLate where task.daysLate > 0:
            strings.count("days_late", task.daysLate)
        case .soon: task.daysLate == 0 ? strings["due_today"] : strings.count("days_left", -task.daysLate)
        case .done, .doneUndated: task.finished.map { strings.filled("finished_on", [("day", strings.date($0))]) }
        case .over, .doneLate, .open, .none, .recurring, .stopped: nil
        }
    }
}
