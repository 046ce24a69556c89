import Office
import Records
import SourceText

/// One assignment as a line of the office's follow-up sheet, the same in every format.
struct FollowUpRow: Sendable {
    /// `2021-09-09-giao-ban#II.2.1.a`
    var id: String
    var text: String
    /// `Thông báo 427/TB-UBND`
    var document: String
    /// `điểm a khoản 1 mục II`
    var point: String
    var given: Day?
    var leads: [String]
    var coordinating: [String]
    var leaders: [String]
    /// The last day of the deadline now in force.
    var due: Day?
    /// The deadline as the pages show it; a recurrence where there is one.
    var deadline: String
    /// The last word of the progress documents.
    var result: String
    var finished: Day?
    var status: Status
    var daysLate: Int
    /// Extensions and evidence.
    var note: String
    /// Where the site shows it, from the root: `documents/2021-09-09-giao-ban/index.html#II.2.1.a`.
    var href: String
    /// The last day on which anything was said of it.
    var touched: Day?
}

/// Makes rows of assignments.
struct FollowUpRows {
    let view: OfficeView
    let rows: TaskRows

    private var strings: SiteStrings { rows.strings }

    func row(_ task: Int) -> FollowUpRow {
        let place = view.tasks[task].place
        let last = view.ledger.entries[task].log.last
        let terms = view.ledger.terms[task]
        return FollowUpRow(
            id: view.documents[place.document].assignments[place.index].id,
            text: view.documents[place.document].assignments[place.index].text,
            document: rows.reference(to: place.document), point: rows.point(task),
            given: terms.given, leads: view.ledger.entries[task].leads.map(\.name),
            coordinating: view.ledger.entries[task].coordinating.map(\.name),
            leaders: view.tasks[task].leaders.map { view.leaders[$0].name },
            due: terms.due, deadline: deadline(task),
            result: last.map { view.ledger.progress[$0].entry.note } ?? "",
            finished: terms.finished, status: terms.status, daysLate: terms.daysLate, note: note(task, last),
            href: rows.href(ofTask: task), touched: last.map { view.ledger.progress[$0].day } ?? terms.given)
    }

    private func deadline(_ task: Int) -> String {
        view.ledger.entries[task].deadline.map { strings.date($0) }
            ?? view.ledger.entries[task].recurrence.map { strings["recurrence_\($0.rawValue)"] } ?? ""
    }

    private func note(_ task: Int, _ last: Int?) -> String {
        guard !view.tasks[task].isUnreported else { return strings["unreported"] }
        let evidence = last.flatMap { view.ledger.progress[$0].entry.evidence } ?? ""
        guard view.ledger.terms[task].due != view.ledger.terms[task].firstDue,
            let first = view.ledger.entries[task].firstDeadline
        else { return evidence }
        let extended = strings.filled("data_extended", [("date", strings.date(first))])
        return evidence.isEmpty ? extended : "\(extended); \(evidence)"
    }
}
