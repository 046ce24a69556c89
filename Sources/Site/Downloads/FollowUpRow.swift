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

    init(_ task: Int, in view: OfficeView, strings: SiteStrings) {
        let entry = view.ledger.entries[task]
        let record = view.documents[entry.document]
        let assignment = record.assignments[entry.index]
        id = assignment.id
        text = assignment.text
        document = strings.reference(to: record)
        point = strings.point(assignment.path)
        given = entry.given
        leads = entry.leads.map(\.name)
        coordinating = entry.coordinating.map(\.name)
        leaders = view.tasks[task].leaders.map { view.leaders[$0].name }
        due = entry.deadline?.last
        deadline =
            entry.deadline.map { strings.date($0) } ?? entry.recurrence.map { strings["recurrence_\($0.rawValue)"] }
            ?? ""
        let words = entry.log.map { view.ledger.progress[$0] }
        result = words.last?.entry.note ?? ""
        finished = entry.finished
        status = entry.status
        daysLate = entry.daysLate
        var notes: [String] = []
        if entry.wasExtended, let first = entry.firstDeadline {
            notes.append(strings.filled("data_extended", [("date", strings.date(first))]))
        }
        if let evidence = words.last?.entry.evidence { notes.append(evidence) }
        note = notes.joined(separator: "; ")
        let block = assignment.passage.block
        let anchor = record.outline.blocks.indices.contains(block) ? record.outline.blocks[block].anchor : ""
        href = Address.document(record.id) + (anchor.isEmpty ? "" : "#\(anchor)")
        touched = words.last?.day ?? entry.given
    }
}
