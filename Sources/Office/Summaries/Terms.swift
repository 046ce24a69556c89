import Records
import SourceText

/// What a summary asks of an assignment, bare of words: a few numbers in a row, so that the books of every period can be
/// kept without copying entries.
package struct Terms: Sendable {
    package var given: Day?
    /// The last days of the first deadline and of the one now in force, and of the nearest and farthest it ever had.
    package var firstDue: Day?
    package var due: Day?
    package var dues: ClosedRange<Day>?
    /// The day on which it was closed for good: finished, suspended or cancelled, and never opened again.
    package var closed: Day?
    package var nature: Assignment.Nature
    package var recurs: Bool
    /// Indices into `Ledger.steps`: what was said of it, the earliest first.
    package var steps: Range<Int32>
    package var outcome: Outcome
    package var status: Status
    package var daysLate: Int
    /// The unit under which it is counted once.
    package var unit: Int?
    /// What it asks to be drawn up or issued, where it can be finished.
    package var paper: PaperKind?

    package var finished: Day? { outcome.finished }
    package var isFinishable: Bool {
        // As a pattern: `==` on an enum of another module is a call.
        if case .directive = nature { !recurs } else { false }
    }
    /// Whether anything was ever said of it.
    package var hasLog: Bool { !steps.isEmpty }
}

/// What a summary asks of a document.
package struct DocumentTerms: Sendable {
    package var day: Day?
    package var isMeeting: Bool
    /// An update of progress is the office's own book, not one of its documents.
    package var isProgress: Bool
}

extension Ledger {
    mutating func layTerms() {
        steps.reserveCapacity(progress.count)
        terms.reserveCapacity(entries.count)
        for index in entries.indices {
            let given = entries[index].given
            let first = Int32(steps.count)
            for place in entries[index].log {
                // A word from before the assignment counts from the day on which it was given.
                var word = words[place]
                if let given { word.day = max(word.day, given) }
                steps.append(word)
            }
            let said = first..<Int32(steps.count)
            let (firstDue, due) = (
                entries[index].firstDeadline.flatMap(\.last), entries[index].deadline.flatMap(\.last)
            )
            let (document, place) = (entries[index].document, entries[index].index)
            terms.append(
                Terms(
                    given: given, firstDue: firstDue, due: due, dues: dues(firstDue, due, said),
                    closed: closedForGood(said), nature: entries[index].nature,
                    recurs: entries[index].recurrence != nil, steps: said, outcome: entries[index].outcome,
                    status: entries[index].status, daysLate: entries[index].daysLate, unit: countingUnit(index),
                    paper: entries[index].isFinishable
                        ? PaperKind(of: documents[document].assignments[place].text) : nil))
        }
    }

    private func dues(_ first: Day?, _ last: Day?, _ said: Range<Int32>) -> ClosedRange<Day>? {
        var found: ClosedRange<Day>?
        func take(_ day: Day?) {
            guard let day else { return }
            found = found.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
        }
        take(first)
        take(last)
        for place in said { take(steps[Int(place)].deadline) }
        return found
    }

    /// The day of the first of the last words in a row that all say it is closed.
    private func closedForGood(_ said: Range<Int32>) -> Day? {
        var closed: Day?
        for place in said.reversed() {
            guard steps[Int(place)].outcome != .open else { break }
            closed = steps[Int(place)].day
        }
        return closed
    }

    mutating func layDocumentTerms() {
        documentTerms = documents.indices.map {
            DocumentTerms(
                day: days[$0], isMeeting: documents[$0].meeting != nil,
                isProgress: documents[$0].kind == .progress)
        }
    }
}

extension Ledger {
    /// Of a list of entries in their order, those given by a day: entries stand newest first, those without a day last.
    package func entries(_ list: [Int], givenBy day: Day) -> ArraySlice<Int> {
        list[list.indices.partitionPoint { terms[list[$0]].given.map { $0 > day } ?? false }...]
    }

    /// Of a list of entries in their order, those given on some days in a row.
    package func entries(_ list: [Int], given days: ClosedRange<Day>) -> ArraySlice<Int> {
        let (first, last) = (days.lowerBound.number, days.upperBound.number)
        let start = list.indices.partitionPoint { terms[list[$0]].given.map { $0.number > last } ?? false }
        let end = list.indices.partitionPoint { terms[list[$0]].given.map { $0.number >= first } ?? false }
        return start < end ? list[start..<end] : []
    }

    /// Of a list of documents in their order, those of a period.
    func documents(_ list: [Int], in period: Period) -> ArraySlice<Int> {
        let (first, last) = (period.first, period.last)
        let start = list.indices.partitionPoint { documentTerms[list[$0]].day.map { $0 > last } ?? false }
        let end = list.indices.partitionPoint { documentTerms[list[$0]].day.map { $0 >= first } ?? false }
        return start < end ? list[start..<end] : []
    }
}
