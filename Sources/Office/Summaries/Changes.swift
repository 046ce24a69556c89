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
        guard since < until else { return changes }
        let given = self.entries(entries ?? everyEntry, given: (since + 1)...until)
        changes.given = given.filter { terms[$0].isFinishable }
        for index in entries ?? touched(since: since, until: until, given: given) { take(index, into: &changes) }
        return changes
    }

    private func take(_ index: Int, into changes: inout Changes) {
        let (since, until) = (changes.since, changes.until)
        guard terms[index].isFinishable else { return }
        if !terms[index].hasLog {
            // Nothing but the calendar changes what nobody spoke of.
            guard let due = terms[index].firstDue, reckoning.daysLate(until, after: due) > 0,
                terms[index].given.map({ $0 <= until }) ?? true
            else { return }
            let isNew = terms[index].given.map { $0 > since } ?? false
            if isNew || reckoning.daysLate(since, after: due) <= 0 { changes.newlyOverdue.append(index) }
            return
        }
        guard let end = position(index, on: until) else { return }
        let start = position(index, on: since)
        if start?.isClosed != true {
            switch end.outcome {
            case .open:
                if end.status == .overdue, start?.status != .overdue { changes.newlyOverdue.append(index) }
            case .finished: changes.finished.append(index)
            case .suspended, .cancelled: changes.stopped.append(index)
            }
        }
        let isExtended = self.entries[index].log.contains { place in
            words[place].isExtension && words[place].day > since && words[place].day <= until
        }
        if isExtended { changes.extended.append(index) }
    }

    /// Spoken of between two days, the first not included, or come to its deadline and not closed by the second; in the
    /// order of entries.
    private func touched(since: Day, until: Day, given: ArraySlice<Int>) -> [Int] {
        // What was late, or told of, on the day on which it was given.
        var found = given.filter { index in
            terms[index].hasLog || terms[index].firstDue.map { $0 <= since } ?? false
        }
        var word = words.indices.partitionPoint { words[$0].day <= since }
        while word < words.count, words[word].day <= until {
            found.append(words[word].entry)
            word += 1
        }
        // Due on the first day itself: late from the day after.
        var due = deadlines.indices.partitionPoint { deadlines[$0].day < since }
        while due < deadlines.count, deadlines[due].day <= until {
            let entry = deadlines[due].entry
            if terms[entry].closed.map({ $0 > until }) ?? true { found.append(entry) }
            due += 1
        }
        found.sort()
        return found.uniqued
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
