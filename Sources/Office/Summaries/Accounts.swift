import Records
import SourceText

/// What one assignment is to the books of a period.
struct Account {
    enum Part {
        /// Given in the period, but never finished by its nature.
        case standing
        case given, carriedIn, reopened
        /// Closed before the period began and since; only its deadline lies in the period.
        case onlyDue
    }
    /// Index into `Ledger.entries`.
    var entry: Int
    var part: Part
    /// Its deadline, as in force at the end, lies in the period.
    var isDue: Bool
    /// How it stood at the end of the period.
    var end: Position
}

extension Ledger {
    /// The last day that counts: the period's end, or the day of reckoning where that comes first.
    package func cut(_ period: Period?) -> Day { min(period?.last ?? reckoning.asOf, reckoning.asOf) }

    /// Hands out the accounts of a scope in a period, in the order of entries.
    func forEachAccount(of scope: Summary.Scope, in period: Period?, _ take: (Account) -> Void) {
        let cut = cut(period)
        let days = period.map { (first: $0.first.number, last: $0.last.number) }
        let list: [Int] =
            switch scope {
            case .office: everyEntry
            case .unit(let unit): units[unit].led
            case .leader(let leader): leaders[leader].entries
            }
        for entry in entries(list, givenBy: cut) {
            guard let days else {
                if let account = account(of: entry, on: cut) { take(account) }
                continue
            }
            let terms = terms[entry]
            // What has no day belongs to no period.
            guard let given = terms.given else { continue }
            let isGiven = given.number >= days.first
            guard terms.isFinishable else {
                if isGiven, let end = position(entry, on: cut) {
                    take(Account(entry: entry, part: .standing, isDue: false, end: end))
                }
                continue
            }
            if let account = account(of: entry, terms, isGiven: isGiven, in: days, cut: cut.number) { take(account) }
        }
    }

    /// Of all time.
    private func account(of entry: Int, on cut: Day) -> Account? {
        guard let end = position(entry, on: cut) else { return nil }
        guard terms[entry].isFinishable else { return Account(entry: entry, part: .standing, isDue: false, end: end) }
        return Account(entry: entry, part: .given, isDue: end.deadline != nil, end: end)
    }

    /// Of what can be finished and has a day.
    func account(
        of entry: Int, _ terms: Terms, isGiven: Bool, in days: (first: Int32, last: Int32), cut: Int32
    ) -> Account? {
        let (first, last) = days
        // Most of what an office ever gave is long done and due.
        if !isGiven, let closed = terms.closed, closed.number < first {
            guard let dues = terms.dues, dues.lowerBound.number <= last, first <= dues.upperBound.number else {
                return nil
            }
        }
        guard let end = position(entry, on: Day(number: cut)) else { return nil }
        let isDue = end.deadline.map { first <= $0.number && $0.number <= last } ?? false
        if isGiven { return Account(entry: entry, part: .given, isDue: isDue, end: end) }
        guard let start = position(entry, on: Day(number: first - 1)) else { return nil }
        if !start.isClosed { return Account(entry: entry, part: .carriedIn, isDue: isDue, end: end) }
        if !end.isClosed { return Account(entry: entry, part: .reopened, isDue: isDue, end: end) }
        return isDue ? Account(entry: entry, part: .onlyDue, isDue: true, end: end) : nil
    }
}
