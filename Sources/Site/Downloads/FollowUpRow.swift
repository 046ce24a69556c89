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

/// Makes rows one after the other: what neighbours share, their document and the names of points, is made once.
struct FollowUpRows {
    let view: OfficeView
    let strings: SiteStrings
    private var document = -1
    private var reference = ""
    private var address = ""
    private var points: [String: String] = [:]

    init(_ view: OfficeView, strings: SiteStrings) {
        self.view = view
        self.strings = strings
    }

    mutating func row(_ task: Int) -> FollowUpRow {
        let entry = view.ledger.entries[task]
        if entry.document != document {
            document = entry.document
            let record = view.documents[document]
            reference = strings.reference(to: record)
            address = Address.document(record.id)
        }
        let assignment = view.documents[document].assignments[entry.index]
        let block = assignment.passage.block
        let count = view.documents[document].outline.blocks.count
        let anchor = block < count ? view.documents[document].outline.blocks[block].anchor : ""
        let last = entry.log.last.map { view.ledger.progress[$0] }
        return FollowUpRow(
            id: assignment.id, text: assignment.text, document: reference, point: point(assignment.path),
            given: entry.given, leads: entry.leads.map(\.name), coordinating: entry.coordinating.map(\.name),
            leaders: view.tasks[task].leaders.map { view.leaders[$0].name }, due: entry.deadline?.last,
            deadline: entry.deadline.map { strings.date($0) }
                ?? entry.recurrence.map { strings["recurrence_\($0.rawValue)"] } ?? "",
            result: last?.entry.note ?? "", finished: entry.finished, status: entry.status, daysLate: entry.daysLate,
            note: note(entry, last), href: anchor.isEmpty ? address : "\(address)#\(anchor)",
            touched: last?.day ?? entry.given)
    }

    private mutating func point(_ path: String) -> String {
        if let known = points[path] { return known }
        let words = strings.point(path)
        points[path] = words
        return words
    }

    private func note(_ entry: Ledger.Entry, _ last: Ledger.Progress?) -> String {
        var notes: [String] = []
        if entry.wasExtended, let first = entry.firstDeadline {
            notes.append(strings.filled("data_extended", [("date", strings.date(first))]))
        }
        if let evidence = last?.entry.evidence { notes.append(evidence) }
        return notes.joined(separator: "; ")
    }
}
