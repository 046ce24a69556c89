import Office
import SourceText

/// Whose assignments a file holds: all, those of a unit or of a leader, or those given in a period.
enum DownloadScope: Hashable, Sendable {
    case whole
    /// Into the view's units, leaders, periods.
    case unit(Int), leader(Int), period(Int)
}

/// In which form.
enum DownloadFormat: String, CaseIterable, Sendable {
    case xlsx, csv, json, ics

    /// `XLSX`
    var label: String { rawValue.uppercased() }
}

extension OfficeView {
    /// The assignments of a file, in the order of documents, newest first.
    func tasks(of scope: DownloadScope) -> [Int] {
        switch scope {
        case .whole: ledger.everyEntry
        case .unit(let unit): units[unit].concerning
        case .leader(let leader): leaders[leader].tasks
        case .period(let period): periods[period].tasks
        }
    }
}
