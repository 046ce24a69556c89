import Records
import SourceText

/// How an assignment stood on an earlier day, for the figures of a period that is over.
package struct Position: Hashable, Sendable {
    package var outcome: Outcome
    /// The last day of the deadline then in force.
    package var deadline: Day?
    package var status: Status
    package var daysLate: Int

    package var isClosed: Bool { outcome != .open }
}

extension Ledger {
    /// nil where it had not yet been given. What has no day was always there.
    package func position(_ index: Int, on day: Day) -> Position? {
        let entry = entries[index]
        if let given = entry.given, given > day { return nil }
        if day >= reckoning.asOf {
            return Position(
                outcome: entry.outcome, deadline: entry.deadline?.last, status: entry.status, daysLate: entry.daysLate)
        }
        var outcome = Outcome.open
        var deadline = entry.firstDeadline?.last
        for place in entry.log {
            let word = progress[place]
            // A word from before the assignment counts from the day on which it was given.
            guard max(word.day, entry.given ?? word.day) <= day else { break }
            outcome = Ledger.outcome(of: word)
            if word.entry.state == .extended, let later = word.entry.newDeadline?.last { deadline = later }
        }
        var reckoning = reckoning
        reckoning.asOf = day
        let verdict = reckoning.judge(
            nature: entry.nature, recurs: entry.recurrence != nil, deadline: deadline, outcome: outcome)
        return Position(outcome: outcome, deadline: deadline, status: verdict.status, daysLate: verdict.daysLate)
    }

    static func outcome(of word: Progress) -> Outcome {
        switch word.entry.state {
        case .finished: .finished(word.day)
        case .underway, .notStarted, .extensionAsked, .extended, .transferred: .open
        case .suspended: .suspended
        case .cancelled: .cancelled
        }
    }
}

extension Ledger.Entry {
    /// Can be finished, and is therefore counted as finished or not: no standing duty, exhortation or recurring task.
    package var isFinishable: Bool { nature == .directive && recurrence == nil }
}
