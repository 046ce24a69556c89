import Records
import SourceText

/// The books of the office, a unit or a leader, laid once so that the lists of any period are found without walking
/// through everything that was ever given: an assignment of which nothing was said is open from the day it was given, and
/// only its deadline tells how it stands.
///
/// The lists are those of `Summary`, as far as a page has room for them.
package struct Books: Sendable {
    /// How something is noted: by its deadline first, so that a sorted list is in the order of deadlines.
    private struct Due: Comparable, Sendable {
        var day: Int32
        var entry: Int32

        static func < (left: Due, right: Due) -> Bool {
            left.day == right.day ? left.entry < right.entry : left.day < right.day
        }
    }

    /// All of them that have a day, newest first.
    private var all: [Int32] = []
    /// What can be finished and of which nothing was said, by deadline; without one it is in no list.
    private var dues: [Due] = []
    /// Of which something was said, or whose deadline is before its day; newest first.
    private var told: [Told] = []

    /// When it was given and when it was closed for good; what was closed by a day is neither overdue nor open on it.
    private struct Told: Sendable {
        var given: Int32
        var closed: Int32
        /// The nearest and the farthest deadline that it ever had; without one it is neither overdue nor due.
        var dues: (first: Int32, last: Int32)
        var entry: Int32
    }

    /// - Parameter entries: in the order of the ledger; what has no day belongs to no period and is left out.
    init(_ entries: [Int], _ ledger: Ledger) {
        for entry in entries {
            let terms = ledger.terms[entry]
            guard let given = terms.given else { continue }
            let number = Int32(truncatingIfNeeded: entry)
            all.append(number)
            guard terms.isFinishable else { continue }
            let isOrdinary = terms.firstDue == terms.due && (terms.due.map { $0.number >= given.number } ?? true)
            if terms.hasLog || !isOrdinary {
                let range = terms.dues.map { ($0.lowerBound.number, $0.upperBound.number) } ?? (.max, .min)
                told.append(
                    Told(given: given.number, closed: terms.closed.map(\.number) ?? .max, dues: range, entry: number))
            } else if let due = terms.due {
                dues.append(Due(day: due.number, entry: number))
            }
        }
        dues.sort()
    }
}

extension Books {
    /// Those overdue at the end of a period, the earliest deadline first, as far as a page has room.
    package func overdue(in period: Period, limit: Int, _ ledger: Ledger) -> [Int] {
        let days = Days(period, ledger)
        var found = Array(dues[..<dues(until: days.lastLate)].prefix(limit))
        forEachOpen(days, due: .min...days.lastLate, ledger) { entry, end in
            if end.status == .overdue, let due = end.deadline { found.append(Due(day: due.number, entry: entry)) }
        }
        found.sort()
        return found.prefix(limit).map { Int($0.entry) }
    }

    /// Those open at the end of a period with a deadline after it and not after a day, the earliest first.
    package func open(in period: Period, dueBy last: Day, _ ledger: Ledger) -> [Int] {
        let days = Days(period, ledger)
        guard days.cut < last.number else { return [] }
        var found = dues[dues(until: days.cut)..<dues(until: last.number)].filter {
            ledger.terms[Int($0.entry)].given.map { $0.number <= days.cut } ?? false
        }
        forEachOpen(days, due: (days.cut + 1)...last.number, ledger) { entry, end in
            guard let due = end.deadline, due.number > days.cut, due <= last else { return }
            found.append(Due(day: due.number, entry: entry))
        }
        found.sort()
        return found.map { Int($0.entry) }
    }

    /// Everything that the period had to do with, and what is done as a matter of course, in the order in which it was
    /// given, as far as a page has room.
    package func all(in period: Period, limit: Int, _ ledger: Ledger) -> [Int] {
        let days = Days(period, ledger)
        var found: [Int] = []
        var end = all.count
        // The newest document has the smallest number; within one the order is the document's.
        while end > 0, found.count < limit {
            let document = ledger.entries[Int(all[end - 1])].document
            var start = end - 1
            while start > 0, ledger.entries[Int(all[start - 1])].document == document { start -= 1 }
            for entry in all[start..<end] {
                let terms = ledger.terms[Int(entry)]
                guard let given = terms.given, given.number <= days.cut else { continue }
                let isThere =
                    terms.isFinishable
                    ? ledger.account(of: Int(entry), in: days) != nil : given.number >= days.first
                if isThere { found.append(Int(entry)) }
            }
            end = start
        }
        return Array(found.prefix(limit))
    }

    /// Those given in a period that can be finished and have a deadline at its end.
    package func givenDated(in period: Period, _ ledger: Ledger) -> Int {
        let days = Days(period, ledger)
        let start = all.indices.partitionPoint { given(all[$0], ledger) > days.cut }
        let end = all.indices.partitionPoint { given(all[$0], ledger) >= days.first }
        guard start < end else { return 0 }
        return all[start..<end].count { entry in
            let terms = ledger.terms[Int(entry)]
            guard terms.isFinishable else { return false }
            return terms.hasLog
                ? ledger.position(Int(entry), on: ledger.cut(period))?.deadline != nil : terms.due != nil
        }
    }
}

extension Books {
    /// The days of a period that decide how something stands at its end, as numbers to compare by.
    fileprivate struct Days {
        let first: Int32
        let last: Int32
        let cut: Int32
        /// The last deadline that is missed at the end.
        let lastLate: Int32

        init(_ period: Period, _ ledger: Ledger) {
            first = period.first.number
            last = period.last.number
            cut = ledger.cut(period).number
            lastLate = ledger.reckoning.deadlineInclusive ? cut - 1 : cut
        }
    }

    /// Those of which something was said that are open at the end of a period, and may then be due on some days.
    private func forEachOpen(
        _ days: Days, due: ClosedRange<Int32>, _ ledger: Ledger, _ body: (Int32, Position) -> Void
    ) {
        // The newest stand first.
        let start = told.indices.partitionPoint { told[$0].given > days.cut }
        for told in told[start...]
        where told.closed > days.cut && told.dues.first <= due.upperBound
            && told.dues.last >= due.lowerBound
        {
            guard let account = ledger.account(of: Int(told.entry), in: days), account.end.status.isOpen else {
                continue
            }
            body(told.entry, account.end)
        }
    }

    private func given(_ entry: Int32, _ ledger: Ledger) -> Int32 { ledger.terms[Int(entry)].given?.number ?? .min }

    /// How many deadlines are not after a day.
    private func dues(until day: Int32) -> Int {
        dues.indices.partitionPoint { dues[$0].day <= day }
    }
}

extension Ledger {
    /// What something that can be finished is to a period; nil where it is not yet given, or was closed before and since.
    fileprivate func account(of entry: Int, in days: Books.Days) -> Account? {
        let terms = terms[entry]
        guard let given = terms.given, given.number <= days.cut,
            let account = account(
                of: entry, terms, isGiven: given.number >= days.first, in: (days.first, days.last), cut: days.cut),
            account.part != .onlyDue
        else { return nil }
        return account
    }
}
