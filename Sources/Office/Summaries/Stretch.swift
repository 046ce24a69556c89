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
    /// The life of an assignment of which something was said, stretch after stretch.
    func stretches(of index: Int) -> ArraySlice<Stretch> {
        lives[Int(lifeOfEntry[index].lowerBound)..<Int(lifeOfEntry[index].upperBound)]
    }

    /// Of every assignment of which something was said, one after the other: every kind of period asks them again.
    mutating func layLives() {
        lives.reserveCapacity(steps.count * 2)
        lifeOfEntry.reserveCapacity(terms.count)
        for index in terms.indices {
            let first = lives.count
            if terms[index].hasLog { layLife(of: index) }
            lifeOfEntry.append(Int32(truncatingIfNeeded: first)..<Int32(truncatingIfNeeded: lives.count))
        }
    }

    /// Of the words of one day the last holds.
    private mutating func layLife(of index: Int) {
        let first = lives.count
        lives.append(
            Stretch(
                from: terms[index].given ?? Day(number: .min), until: Day(number: .max), outcome: .open,
                deadline: terms[index].firstDue))
        for place in terms[index].steps {
            let step = steps[Int(place)]
            var next = lives[lives.count - 1]
            next.from = step.day
            next.outcome = step.outcome
            if let later = step.deadline { next.deadline = later }
            lives[lives.count - 1].until = next.from
            if lives[lives.count - 1].from == next.from, lives.count > first { lives.removeLast() }
            lives.append(next)
        }
    }
}
