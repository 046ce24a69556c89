import Records
import SourceText

/// What a summary asks of an assignment, bare of words: a few numbers in a row, so that the books of every period can be
/// kept without copying entries.
package struct Terms: Sendable {
    package var given: Day?
    /// The last days of the first deadline and of the one now in force.
    package var firstDue: Day?
    package var due: Day?
    package var nature: Assignment.Nature
    package var recurs: Bool
    package var hasLog: Bool
    package var outcome: Outcome
    package var status: Status
    package var daysLate: Int
    /// The unit under which it is counted once.
    package var unit: Int?

    package var isFinishable: Bool { nature == .directive && !recurs }
}

extension Ledger {
    mutating func layTerms() {
        terms = entries.indices.map { index in
            let entry = entries[index]
            return Terms(
                given: entry.given, firstDue: entry.firstDeadline?.last, due: entry.deadline?.last,
                nature: entry.nature, recurs: entry.recurrence != nil, hasLog: !entry.log.isEmpty,
                outcome: entry.outcome, status: entry.status, daysLate: entry.daysLate, unit: countingUnit(index))
        }
    }

    /// The first entry that was given by a day; entries stand newest first, those without a day last.
    func firstEntry(givenBy day: Day) -> Int {
        var (low, high) = (0, terms.count)
        while low < high {
            let middle = (low + high) / 2
            if let given = terms[middle].given, given > day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
