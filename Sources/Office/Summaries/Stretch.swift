import Records
import SourceText

/// How an assignment stands from a day until the next word of progress on it.
struct Stretch {
    var from: Day
    /// The first day on which it stands otherwise.
    var until: Day
    var outcome: Outcome
    var deadline: Day?

    var isOpen: Bool { outcome == .open }
}

extension Ledger {
    /// The life of an assignment, stretch after stretch; of the words of one day the last holds.
    func stretches(of index: Int) -> [Stretch] {
        let given = terms[index].given ?? Day(number: .min)
        var stretches = [
            Stretch(from: given, until: Day(number: .max), outcome: .open, deadline: terms[index].firstDue)
        ]
        for place in terms[index].steps {
            let step = steps[Int(place)]
            var next = stretches[stretches.count - 1]
            next.from = step.day
            next.outcome = step.outcome
            if let later = step.deadline { next.deadline = later }
            stretches[stretches.count - 1].until = next.from
            if stretches[stretches.count - 1].from == next.from { stretches.removeLast() }
            stretches.append(next)
        }
        return stretches
    }
}
