import Records
import SourceText

/// What was to be drawn up and issued, by kind of paper, and whether it was: `trình ban hành Quy chế làm việc` is a
/// `Quy chế`, done when its assignment is.
package struct Products: Sendable {
    package struct Kind: Sendable {
        /// `Quy chế`
        package var name: String
        /// Indices into `Ledger.entries`: all, and those that are finished.
        package var entries: [Int]
        package var issued: [Int]
    }

    /// The most frequent first.
    package var kinds: [Kind]
}

extension Ledger {
    /// - Parameter day: as of which it counts as issued.
    package func products(among entries: some Sequence<Int>, on day: Day) -> Products {
        var kinds = PaperKind.allCases.map { Products.Kind(name: $0.name, entries: [], issued: []) }
        for index in entries {
            guard let kind = terms[index].paper?.place else { continue }
            kinds[kind].entries.append(index)
            if position(index, on: day)?.status.isFinished == true { kinds[kind].issued.append(index) }
        }
        let found = kinds.enumerated().filter { !$0.element.entries.isEmpty }.sorted { left, right in
            let (a, b) = (left.element.entries.count, right.element.entries.count)
            return a == b ? left.offset < right.offset : a > b
        }
        return Products(kinds: found.map(\.element))
    }
}
