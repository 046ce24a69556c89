import Office
import SourceText
import Templates

/// The ways from a report's figures to the assignments that make them: `12` → `ledger/index.html#figure=overdue&period=2026-Q3`.
/// On paper nothing of it shows.
struct ReportLinks {
    /// From the report to the root; nil in one that stands alone, where there is nowhere to go.
    let root: String?
    private let start: String
    private let end: String
    /// As reckoned now, where the figures shown were signed off: what differs has no list.
    private let reckoned: [ReportFigures.Part]?

    /// - Parameter choice: `&lead=kinh-te`, which leaves fewer of the scope's assignments.
    init(root: String?, _ scope: BooksTable.Scope, choice: String = "", reckoned: ReportFigures? = nil) {
        self.root = root
        self.reckoned = reckoned?.parts
        start = (root ?? "") + "ledger/index.html#figure="
        end = "&period=\(scope.period)\(scope.owner)\(choice)"
    }

    /// - Parameters:
    ///   - names: as the page of the ledger knows them: `carried-in,given`.
    ///   - more: `&late=31-60`
    func value(_ count: Int, _ names: String, text: String, _ more: String = "") -> Value {
        count > 0 ? link(text, start + names + end + more) : .text(text)
    }

    /// One of a report's own figures.
    func value(_ figure: ReportFigures.Part, text: String) -> Value {
        let isKnown = reckoned.map { $0.first { $0.name == figure.name }?.count == figure.count } ?? true
        return isKnown ? value(figure.count, figure.names, text: text) : .text(text)
    }

    /// - Parameter href: from the root.
    func link(_ text: String, toRoot href: String) -> Value { link(text, (root ?? "") + href) }

    private func link(_ text: String, _ href: String) -> Value { root == nil ? .text(text) : .link(text, to: href) }
}
