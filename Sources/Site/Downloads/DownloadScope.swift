import Office
import SourceText

/// Whose assignments a file holds: all, those of a unit or of a leader, those given in a period, or what a unit or a leader
/// was given in a period.
enum DownloadScope: Hashable, Sendable {
    case whole
    /// Into the view's units, leaders, periods.
    case unit(Int), leader(Int), period(Int)
    /// A unit's quarter, a leader's year: what has a page.
    case unitIn(Int, period: Int), leaderIn(Int, period: Int)

    /// Into the view's periods; nil: of all time.
    var period: Int? {
        switch self {
        case .whole, .unit, .leader: nil
        case .period(let period), .unitIn(_, let period), .leaderIn(_, let period): period
        }
    }
}

/// In which form.
enum DownloadFormat: String, CaseIterable, Sendable {
    case xlsx, csv, json, ics

    /// As people ask for it: `Excel (XLSX)`, `CSV`.
    var label: String { self == .xlsx ? "Excel (XLSX)" : rawValue.uppercased() }
}

extension OfficeView {
    /// The assignments of a file, in the order of documents, newest first.
    func tasks(of scope: DownloadScope) -> [Int] {
        switch scope {
        case .whole: ledger.everyEntry
        case .unit(let unit): units[unit].concerning
        case .leader(let leader): leaders[leader].tasks
        case .period(let period): periods[period].tasks
        case .unitIn(let unit, let period): given(units[unit].concerning, in: period)
        case .leaderIn(let leader, let period): given(leaders[leader].tasks, in: period)
        }
    }
}
