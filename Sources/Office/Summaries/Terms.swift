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
    package var hasLog: Bool
    package var outcome: Outcome
    package var status: Status
    package var daysLate: Int
    /// The unit under which it is counted once.
    package var unit: Int?

    package var isFinishable: Bool { nature == .directive && !recurs }
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
        terms = entries.indices.map { index in
            let entry = entries[index]
            let dues =
                [entry.firstDeadline?.last, entry.deadline?.last].compactMap(\.self)
                + entry.log.compactMap { progress[$0].entry.newDeadline?.last }
            return Terms(
                given: entry.given, firstDue: entry.firstDeadline?.last, due: entry.deadline?.last,
                dues: dues.min().flatMap { first in dues.max().map { first...$0 } }, closed: closedForGood(entry),
                nature: entry.nature, recurs: entry.recurrence != nil,
                hasLog: !entry.log.isEmpty, outcome: entry.outcome, status: entry.status, daysLate: entry.daysLate,
                unit: countingUnit(index))
        }
    }

    /// The day of the first of the last words in a row that all say it is closed.
    private func closedForGood(_ entry: Entry) -> Day? {
        var closed: Day?
        for place in entry.log.reversed() {
            guard words[place].outcome != .open else { break }
            closed = max(progress[place].day, entry.given ?? progress[place].day)
        }
        return closed
    }

    mutating func layDocumentTerms() {
        documentTerms = documents.map {
            DocumentTerms(day: $0.day, isMeeting: $0.meeting != nil, isProgress: $0.kind == .progress)
        }
    }
}

extension Ledger {
    /// Of a list of entries in their order, those given by a day: entries stand newest first, those without a day last.
    package func entries(_ list: [Int], givenBy day: Day) -> ArraySlice<Int> {
        list[list.partition { terms[$0].given.map { $0 > day } ?? false }...]
    }

    /// Of a list of entries in their order, those given on some days in a row.
    package func entries(_ list: [Int], given days: ClosedRange<Day>) -> ArraySlice<Int> {
        let (first, last) = (days.lowerBound.number, days.upperBound.number)
        let start = list.partition { terms[$0].given.map { $0.number > last } ?? false }
        let end = list.partition { terms[$0].given.map { $0.number >= first } ?? false }
        return start < end ? list[start..<end] : []
    }

    /// Of a list of documents in their order, those of a period.
    func documents(_ list: [Int], in period: Period) -> ArraySlice<Int> {
        let (first, last) = (period.first, period.last)
        let start = list.partition { documentTerms[$0].day.map { $0 > last } ?? false }
        let end = list.partition { documentTerms[$0].day.map { $0 >= first } ?? false }
        return start < end ? list[start..<end] : []
    }
}

extension Array where Element == Int {
    /// Where a list that begins with members of a kind and ends with others goes over from the ones to the others.
    fileprivate func partition(_ isBefore: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
