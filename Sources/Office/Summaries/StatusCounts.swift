/// How many assignments stand how, and the shares that the national reports give.
package struct StatusCounts: Hashable, Sendable {
    private var counts = [Int](repeating: 0, count: Status.allCases.count)

    package init() {}

    package init(_ statuses: some Sequence<Status>) {
        for status in statuses { add(status) }
    }

    package subscript(status: Status) -> Int { counts[status.place] }

    package mutating func add(_ status: Status, _ count: Int = 1) { counts[status.place] += count }

    package static func + (left: StatusCounts, right: StatusCounts) -> StatusCounts {
        var sum = left
        for index in sum.counts.indices { sum.counts[index] += right.counts[index] }
        return sum
    }

    package var total: Int { counts.reduce(0, +) }
    package var finished: Int { self[.finishedOnTime] + self[.finishedLate] + self[.finishedUndated] }
    /// Unfinished and not late, those due soon among them.
    package var inTime: Int { self[.inTime] + self[.dueSoon] }
    package var unfinished: Int { inTime + self[.overdue] + self[.undated] }
    package var stopped: Int { self[.suspended] + self[.cancelled] }

    /// The national reports' share, finished ÷ (finished + overdue): 16.051 of 16.274 = 98,62 %. nil where both are 0.
    package var finishedShare: Double? { share(finished, of: finished + self[.overdue]) }
    /// Finished ÷ all given.
    package var finishedOfAll: Double? { share(finished, of: total) }
    /// Finished on time ÷ all that had a deadline and is finished or late.
    package var onTimeShare: Double? {
        share(self[.finishedOnTime], of: self[.finishedOnTime] + self[.finishedLate] + self[.overdue])
    }

    private func share(_ part: Int, of whole: Int) -> Double? { whole > 0 ? Double(part) / Double(whole) : nil }
}

extension Status {
    /// Its place in `allCases`.
    package var place: Int {
        switch self {
        case .finishedOnTime: 0
        case .finishedLate: 1
        case .finishedUndated: 2
        case .inTime: 3
        case .dueSoon: 4
        case .overdue: 5
        case .undated: 6
        case .standing: 7
        case .suspended: 8
        case .cancelled: 9
        }
    }
}
