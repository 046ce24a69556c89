import Records
import SourceText

/// What was assigned, due and finished in a period, for the office, one unit or one leader; every figure is the length
/// of a list of the assignments that make it.
///
/// The books balance: carried in + reopened + given − finished − stopped = carried out.
package struct Summary: Sendable {
    package enum Scope: Hashable, Sendable {
        case office
        /// Index into `Ledger.units`: what it leads, alone or as one of a group.
        case unit(Int)
        /// Index into `Ledger.leaders`: what the leader is responsible for.
        case leader(Int)
    }

    package let scope: Scope
    /// nil: all time.
    package let period: Period?
    /// The last day that counts: the period's end, or the day of reckoning where that comes first.
    package let cut: Day

    /// Indices into `Ledger.documents`, of all kinds but progress, newest first. Of a unit, those in which it leads
    /// something; of a leader, those presided over or signed.
    package internal(set) var documents: [Int] = []
    /// Those of the documents that record a meeting.
    package internal(set) var meetings: [Int] = []

    /// Indices into `Ledger.entries`, of what can be finished. Open on the day before the period began.
    package internal(set) var carriedIn: [Int] = []
    package internal(set) var given: [Int] = []
    /// Closed on the day before the period began, open at its end.
    package internal(set) var reopened: [Int] = []
    /// Finished in the period.
    package internal(set) var finished: [Int] = []
    /// Suspended or cancelled in the period.
    package internal(set) var stopped: [Int] = []
    /// Open at the end.
    package internal(set) var carriedOut: [Int] = []
    /// Whose deadline, as in force at the end, lies in the period; whenever it was given.
    package internal(set) var due: [Int] = []
    /// Given in the period, but never finished by their nature: standing duties, recurring tasks, exhortations.
    package internal(set) var standing: [Int] = []
    /// Carried in, reopened and given, by their status at the end; in the order of `Status.allCases`.
    package internal(set) var byStatus = [[Int]](repeating: [], count: Status.allCases.count)
    /// How many of the overdue are late by how many days; in the order of `LateBand.allCases`.
    package internal(set) var overdueBands = [Int](repeating: 0, count: LateBand.allCases.count)

    package subscript(status: Status) -> [Int] { byStatus[status.place] }

    package var counts: StatusCounts {
        var counts = StatusCounts()
        for status in Status.allCases { counts.add(status, byStatus[status.place].count) }
        return counts
    }

    /// Everything that the period had to do with: carried in, reopened and given.
    package var all: [Int] { (carriedIn + reopened + given).sorted() }
}

extension Ledger {
    /// One pass over the scope's entries.
    package func summary(of scope: Summary.Scope = .office, in period: Period? = nil) -> Summary {
        var summary = Summary(scope: scope, period: period, cut: cut(period))
        var byStatus = summary.byStatus
        forEachAccount(of: scope, in: period) { account in
            let index = account.entry
            if account.isDue { summary.due.append(index) }
            switch account.part {
            case .standing:
                summary.standing.append(index)
                return
            case .onlyDue: return
            case .given: summary.given.append(index)
            case .carriedIn: summary.carriedIn.append(index)
            case .reopened: summary.reopened.append(index)
            }
            let end = account.end
            byStatus[end.status.place].append(index)
            switch end.outcome {
            case .open: summary.carriedOut.append(index)
            case .finished: summary.finished.append(index)
            case .suspended, .cancelled: summary.stopped.append(index)
            }
            if end.status == .overdue, let band = LateBand(daysLate: end.daysLate) {
                summary.overdueBands[band.rawValue] += 1
            }
        }
        summary.byStatus = byStatus
        summary.documents = documents(of: scope, in: period)
        summary.meetings = summary.documents.filter { documentTerms[$0].isMeeting }
        return summary
    }

    /// The documents that a scope has in a period, without updates of progress and what is dated ahead; newest first.
    package func documents(of scope: Summary.Scope, in period: Period?) -> [Int] {
        let cut = cut(period)
        return everyDocument(of: scope, in: period).filter { document in
            !documentTerms[document].isProgress && documentTerms[document].day.map { $0 <= cut } ?? true
        }
    }

    private func everyDocument(of scope: Summary.Scope, in period: Period?) -> [Int] {
        let all: [Int]
        switch scope {
        case .office:
            if let laid = period.flatMap(span) { return laid.documents }
            all = Array(documents.indices)
        case .unit(let unit): all = units[unit].documents
        case .leader(let leader): all = leaders[leader].documents
        }
        return period.map { Array(documents(all, in: $0)) } ?? all
    }
}
