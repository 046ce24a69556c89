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
        let terms = terms[index]
        if let given = terms.given, given.number > day.number { return nil }
        if day.number >= reckoning.asOf.number {
            return Position(outcome: terms.outcome, deadline: terms.due, status: terms.status, daysLate: terms.daysLate)
        }
        var outcome = Outcome.open
        var deadline = terms.firstDue
        for place in terms.steps {
            let step = steps[Int(place)]
            guard step.day.number <= day.number else { break }
            outcome = step.outcome
            if let later = step.deadline { deadline = later }
        }
        var reckoning = reckoning
        reckoning.asOf = day
        let verdict = reckoning.judge(
            nature: terms.nature, recurs: terms.recurs, deadline: deadline, outcome: outcome)
        return Position(outcome: outcome, deadline: deadline, status: verdict.status, daysLate: verdict.daysLate)
    }

    /// The last day of the deadline in force on a day.
    package func deadline(_ index: Int, on day: Day) -> Day? {
        guard day.number < reckoning.asOf.number else { return terms[index].due }
        return terms[index].hasLog ? position(index, on: day)?.deadline : terms[index].firstDue
    }

    /// What a word of progress does to an assignment, bare of text: every period asks it again.
    struct Word: Sendable {
        var day: Day
        var outcome: Outcome
        var isExtension: Bool
        /// The last day of the deadline that an extension sets.
        var deadline: Day?
    }

    func word(of place: Int) -> Word {
        let (day, state) = (progress[place].day, progress[place].entry.state)
        let outcome: Outcome =
            switch state {
            case .finished: .finished(day)
            case .underway, .notStarted, .extensionAsked, .extended, .transferred: .open
            case .suspended: .suspended
            case .cancelled: .cancelled
            }
        return Word(
            day: day, outcome: outcome, isExtension: state == .extended,
            deadline: state == .extended ? progress[place].entry.newDeadline.flatMap(\.last) : nil)
    }
}

extension Ledger.Entry {
    /// Can be finished, and is therefore counted as finished or not: no standing duty, exhortation or recurring task.
    package var isFinishable: Bool { nature == .directive && recurrence == nil }
}
