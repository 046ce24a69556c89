import Records
import SourceText

/// The times that a recurring assignment falls due: `hằng tháng` since 06/01/2025 is once for each month from then on.
///
/// Reckoned when asked for, since a weekly duty of ten years has five hundred of them.
extension Ledger {
    package struct Instance: Hashable, Sendable {
        package enum Status: String, Hashable, Sendable, CaseIterable {
            case onTime = "finished-on-time"
            case late = "finished-late"
            /// The period is not over.
            case current = "in-time"
            /// The period is over and nobody has said anything.
            case unreported
        }
        /// The period whose last day is the deadline.
        package var period: Period
        package var finished: Day?
        package var status: Status
    }

    /// The times of an entry that overlap a span of days, the earliest first; none for what does not recur by the
    /// calendar (`thường xuyên`, `hằng ngày`), nor after it was stopped.
    package func instances(of index: Int, from first: Day? = nil, through last: Day? = nil) -> [Instance] {
        let entry = entries[index]
        guard let kind = entry.recurrence.flatMap(Ledger.kind), let given = entry.given else { return [] }
        let start = max(given, first ?? given)
        var end = min(last ?? reckoning.asOf, reckoning.asOf)
        if entry.outcome == .suspended || entry.outcome == .cancelled, let stop = entry.log.last {
            end = min(end, progress[stop].day)
        }
        guard start <= end, var period = Period(kind, of: start) else { return [] }
        let finished = entry.log.filter { progress[$0].entry.state == .finished }.map { word in
            (day: progress[word].day, period: Ledger.meant(progress[word], kind))
        }
        var found: [Instance] = []
        while period.first <= end {
            let day = finished.first { $0.period == period }?.day
            let status: Instance.Status =
                if let day {
                    reckoning.daysLate(day, after: period.last) > 0 ? .late : .onTime
                } else {
                    reckoning.daysLate(reckoning.asOf, after: period.last) > 0 ? .unreported : .current
                }
            found.append(Instance(period: period, finished: day, status: status))
            guard let next = Period(kind, of: period.last + 1) else { break }
            period = next
        }
        return found
    }

    /// The time that a word speaks of: the one it names, else the one in which it was said.
    private static func meant(_ word: Progress, _ kind: Period.Kind) -> Period? {
        Period(kind, of: word.entry.period?.first ?? word.day)
    }

    private static func kind(_ recurrence: Assignment.Recurrence) -> Period.Kind? {
        switch recurrence {
        case .weekly: .week
        case .monthly: .month
        case .quarterly: .quarter
        case .halfYearly: .half
        case .yearly: .year
        case .daily, .regularly: nil
        }
    }
}
