import Office
import Records
import SourceText

/// The office's follow-up sheet, the same in every format: what a line says of an assignment, asked cell by cell, since
/// every format shows other cells and there are many lines. `FollowUpLine` writes those of the largest files.
struct FollowUpRows {
    let view: OfficeView
    let rows: TaskRows

    private var strings: SiteStrings { rows.strings }

    /// `2021-09-09-giao-ban#II.2.1.a`
    func id(_ task: Int) -> String {
        let place = view.tasks[task].place
        return view.documents[place.document].assignments[place.index].id
    }

    func text(_ task: Int) -> String {
        let place = view.tasks[task].place
        return view.documents[place.document].assignments[place.index].text
    }

    /// `Thông báo 427/TB-UBND`
    func document(_ task: Int) -> String { rows.reference(to: view.tasks[task].place.document) }

    /// `điểm a khoản 1 mục II`
    func point(_ task: Int) -> String { rows.point(task) }

    /// Where the site shows it, from the root: `documents/2021-09-09-giao-ban/index.html#II.2.1.a`.
    func href(_ task: Int) -> String { rows.href(ofTask: task) }

    func given(_ task: Int) -> Day? { view.ledger.terms[task].given }

    func leads(_ task: Int) -> LazyMapSequence<[Ledger.Named], String> {
        view.ledger.entries[task].leads.lazy.map(\.name)
    }

    func coordinating(_ task: Int) -> LazyMapSequence<[Ledger.Named], String> {
        view.ledger.entries[task].coordinating.lazy.map(\.name)
    }

    func leaders(_ task: Int) -> LazyMapSequence<[Int], String> {
        let view = view
        return view.tasks[task].leaders.lazy.map { view.leaders[$0].name }
    }

    /// The last day of the deadline now in force.
    func due(_ task: Int) -> Day? { view.ledger.terms[task].due }

    /// The deadline as the pages show it; a recurrence where there is one.
    func deadline(_ task: Int) -> String {
        view.ledger.entries[task].deadline.map { strings.date($0) }
            ?? view.ledger.entries[task].recurrence.map { strings["recurrence_\($0.rawValue)"] } ?? ""
    }

    /// The last word of the progress documents.
    func result(_ task: Int) -> String { lastWord(task).map { view.ledger.progress[$0].entry.note } ?? "" }

    func finished(_ task: Int) -> Day? { view.ledger.terms[task].finished }

    func status(_ task: Int) -> Status { view.ledger.terms[task].status }

    func daysLate(_ task: Int) -> Int { view.ledger.terms[task].daysLate }

    /// Extensions and evidence.
    func note(_ task: Int) -> String {
        guard !view.tasks[task].isUnreported else { return strings["unreported"] }
        let evidence = lastWord(task).flatMap { view.ledger.progress[$0].entry.evidence } ?? ""
        guard view.ledger.terms[task].due != view.ledger.terms[task].firstDue,
            let first = view.ledger.entries[task].firstDeadline
        else { return evidence }
        let extended = strings.filled("data_extended", [("date", strings.date(first))])
        return evidence.isEmpty ? extended : "\(extended); \(evidence)"
    }

    /// The last day on which anything was said of it.
    func touched(_ task: Int) -> Day? {
        lastWord(task).map { view.ledger.progress[$0].day } ?? view.ledger.terms[task].given
    }

    /// Into the ledger's `progress`.
    private func lastWord(_ task: Int) -> Int? { view.ledger.entries[task].log.last }
}
