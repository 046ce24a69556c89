import Records
import SourceText

/// What happened between two meetings, the first point of every briefing's agenda: newly given, finished, newly overdue,
/// extended; and what became of the assignments of the meeting before.
package struct Changes: Sendable {
    /// The day after which changes count, and the last that counts.
    package var since: Day
    package var until: Day
    package internal(set) var given: [Int] = []
    package internal(set) var finished: [Int] = []
    /// In time on the first day, overdue on the last.
    package internal(set) var newlyOverdue: [Int] = []
    package internal(set) var extended: [Int] = []
    package internal(set) var stopped: [Int] = []
}

extension Ledger {
    /// - Parameter entries: of the scope; nil for all, of which only those are looked at to which anything can have
    ///   happened, so that every meeting of ten years can be told what changed since the one before.
    package func changes(since: Day, until: Day, among entries: [Int]? = nil) -> Changes {
        let until = min(until, reckoning.asOf)
        var changes = Changes(since: since, until: until)
        for index in entries ?? touched(since: since, until: until) {
            let terms = terms[index]
            guard terms.isFinishable, let end = position(index, on: until) else { continue }
            let start = position(index, on: since)
            if start == nil { changes.given.append(index) }
            if start?.isClosed != true {
                switch end.outcome {
                case .open:
                    if end.status == .overdue, start?.status != .overdue { changes.newlyOverdue.append(index) }
                case .finished: changes.finished.append(index)
                case .suspended, .cancelled: changes.stopped.append(index)
                }
            }
            guard terms.hasLog else { continue }
            let isExtended = self.entries[index].log.contains { place in
                words[place].isExtension && words[place].day > since && words[place].day <= until
            }
            if isExtended { changes.extended.append(index) }
        }
        return changes
    }

    /// Given, spoken of or due between two days, the first not included; in the order of entries.
    private func touched(since: Day, until: Day) -> [Int] {
        guard since < until else { return [] }
        var found = Set(entries(everyEntry, given: (since + 1)...until))
        var word = words.indices.partitionPoint { words[$0].day <= since }
        while word < progress.count, words[word].day <= until {
            found.insert(progress[word].about)
            word += 1
        }
        // Due on the first day itself: late from the day after.
        var due = deadlines.indices.partitionPoint { deadlines[$0].day < since }
        while due < deadlines.count, deadlines[due].day <= until {
            found.insert(deadlines[due].entry)
            due += 1
        }
        return found.sorted()
    }

    /// Every deadline that was ever in force, the earliest first.
    mutating func layDeadlines() {
        for index in terms.indices where terms[index].isFinishable {
            if let due = terms[index].firstDue { deadlines.append((due, index)) }
            for word in terms[index].hasLog ? entries[index].log : [] {
                if let due = words[word].deadline { deadlines.append((due, index)) }
            }
        }
        deadlines.sort { ($0.day.number, $0.entry) < ($1.day.number, $1.entry) }
    }
}
