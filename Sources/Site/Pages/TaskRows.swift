import Records
import SourceText
import Templates

/// Every assignment as lists show it, made once and shared by all pages: links begin at the root, which the page adds.
struct TaskRows: Sendable {
    let rows: [Value]
    let strings: SiteStrings

    init(_ view: OfficeView, strings: SiteStrings) {
        self.strings = strings
        let documents = view.documents.map { record in
            (href: Address.document(record.id), reference: strings.reference(to: record))
        }
        let labels = Standing.allCases.map { strings["status_\($0.key)"] }
        let sorts = Standing.allCases.map { "\($0.rawValue)" }
        rows = view.tasks.map { task in
            let record = view.documents[task.document]
            let assignment = record.assignments[task.index]
            let document = documents[task.document]
            let anchor = TaskRows.anchor(of: assignment, in: record)
            return .object([
                .status: .text(task.standing.key),
                .statusLabel: .text(labels[task.standing.rawValue]),
                .statusSort: .text(sorts[task.standing.rawValue]),
                .unitKeys: .text(task.leads.compactMap { $0.unit.map { view.units[$0].slug } }.joined(separator: " ")),
                .leaderKeys: .text(task.leaders.map { view.leaders[$0].slug }.joined(separator: " ")),
                .deadline: .optional(TaskRows.deadline(task, assignment, strings)),
                .deadlineSort: .text(task.deadline?.last?.description ?? "9999"),
                .late: .optional(TaskRows.late(task, strings)),
                .href: .text(anchor.isEmpty ? document.href : "\(document.href)#\(anchor)"),
                .words: .text(SiteStrings.shortened(assignment.text, to: 260)),
                .source: .text(document.reference),
                .point: .optional(strings.point(assignment.path)),
                .leads: TaskRows.leads(task.leads, view),
                .hasLead: .bool(!task.leads.isEmpty),
                .with: .optional(task.coordinating.map(\.name).joined(separator: ", ")),
                .outcome: .optional(task.note), .label: .null,
                .brief: false,
            ])
        }
    }

    /// A table of some of them, at most `limit`, with a way to the rest.
    func table(
        _ tasks: [Int], caption: String, empty: String, limit: Int = .max, more: (href: String, label: String)? = nil
    ) -> Value {
        var rest = Value.null
        if tasks.count > limit, let more {
            rest = .object([.href: .text(more.href), .label: .text(more.label)])
        }
        return .object([
            .hasRows: .bool(!tasks.isEmpty), .caption: .text(caption), .empty: .text(empty),
            .rows: .list(tasks.prefix(limit).map { rows[$0] }), .moreRows: rest,
        ])
    }

    static func anchor(of assignment: Assignment, in record: Record) -> String {
        let block = assignment.passage.block
        return record.outline.blocks.indices.contains(block) ? record.outline.blocks[block].anchor : ""
    }

    static func leads(_ leads: [OfficeView.Named], _ view: OfficeView) -> Value {
        .list(
            leads.enumerated().map { place, lead in
                .object([
                    .name: .text(lead.name),
                    .href: .optional(lead.unit.map { Address.unit(view.units[$0].slug) }),
                    .more: .bool(place + 1 < leads.count),
                ])
            })
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
        case .over, .doneLate, .open, .none, .recurring, .done, .stopped: nil
        }
    }
}
