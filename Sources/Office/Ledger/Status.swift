import Records
import SourceText

/// How an assignment stands, in the words of the national practice (Quyết định 42/2014/QĐ-TTg, 23/2018/QĐ-TTg and the
/// reports made under them).
package enum Status: String, Hashable, Sendable, CaseIterable {
    /// đã hoàn thành đúng hạn
    case finishedOnTime = "finished-on-time"
    /// đã hoàn thành quá hạn
    case finishedLate = "finished-late"
    /// đã hoàn thành, không đặt thời hạn
    case finishedUndated = "finished-undated"
    /// chưa hoàn thành, trong hạn
    case inTime = "in-time"
    /// chưa hoàn thành, trong hạn, sắp đến hạn
    case dueSoon = "due-soon"
    /// chưa hoàn thành, quá hạn
    case overdue
    /// chưa hoàn thành, không có thời hạn
    case undated
    /// thường xuyên: a standing duty, a recurring task, an exhortation; never late
    case standing
    /// tạm dừng
    case suspended
    /// không thực hiện
    case cancelled

    package var isFinished: Bool {
        switch self {
        case .finishedOnTime, .finishedLate, .finishedUndated: true
        case .inTime, .dueSoon, .overdue, .undated, .standing, .suspended, .cancelled: false
        }
    }

    /// Somebody still has to finish it.
    package var isOpen: Bool {
        switch self {
        case .inTime, .dueSoon, .overdue, .undated: true
        case .finishedOnTime, .finishedLate, .finishedUndated, .standing, .suspended, .cancelled: false
        }
    }

    /// As Vietnamese reports say it.
    package var name: Message {
        switch self {
        case .finishedOnTime: Message(vi: "đã hoàn thành đúng hạn", en: "finished on time")
        case .finishedLate: Message(vi: "đã hoàn thành quá hạn", en: "finished late")
        case .finishedUndated: Message(vi: "đã hoàn thành, không có thời hạn", en: "finished, without a deadline")
        case .inTime: Message(vi: "đang thực hiện trong hạn", en: "open in time")
        case .dueSoon: Message(vi: "sắp đến hạn", en: "due soon")
        case .overdue: Message(vi: "chưa hoàn thành quá hạn", en: "overdue")
        case .undated: Message(vi: "không có thời hạn", en: "without a deadline")
        case .standing: Message(vi: "thường xuyên", en: "standing")
        case .suspended: Message(vi: "tạm dừng", en: "suspended")
        case .cancelled: Message(vi: "không thực hiện", en: "cancelled")
        }
    }
}

/// What statuses are computed by: the day they are looked at from, and the office's own settings.
package struct Reckoning: Hashable, Sendable {
    package var asOf: Day
    /// A task in time is due soon this many days before its deadline.
    package var dueSoonDays: Int
    /// Whether the deadline's own day is still on time.
    package var deadlineInclusive: Bool

    package init(asOf: Day, dueSoonDays: Int = 7, deadlineInclusive: Bool = true) {
        self.asOf = asOf
        self.dueSoonDays = dueSoonDays
        self.deadlineInclusive = deadlineInclusive
    }

    /// Days by which `day` misses `deadline`; 0 where it does not.
    package func daysLate(_ day: Day, after deadline: Day) -> Int {
        let late = day - deadline
        return deadlineInclusive ? max(0, late) : max(0, late + 1)
    }

    /// The first day that misses a deadline.
    package func firstDayLate(_ deadline: Day) -> Day { deadlineInclusive ? deadline + 1 : deadline }

    /// The status of what has a nature, a deadline's last day and an outcome; and the days late, of what was or is late.
    package func judge(
        nature: Assignment.Nature, recurs: Bool = false, deadline: Day?, outcome: Outcome
    ) -> (status: Status, daysLate: Int) {
        switch outcome {
        case .suspended: return (.suspended, 0)
        case .cancelled: return (.cancelled, 0)
        case .finished(let day):
            // A report on a standing duty does not end it.
            guard case .directive = nature, !recurs else { return (.standing, 0) }
            guard let deadline else { return (.finishedUndated, 0) }
            let late = daysLate(day, after: deadline)
            return (late > 0 ? .finishedLate : .finishedOnTime, late)
        case .open:
            guard case .directive = nature, !recurs else { return (.standing, 0) }
            guard let deadline else { return (.undated, 0) }
            let late = daysLate(asOf, after: deadline)
            if late > 0 { return (.overdue, late) }
            return (deadline - asOf <= dueSoonDays ? .dueSoon : .inTime, 0)
        }
    }
}

/// What the progress documents say has become of an assignment.
package enum Outcome: Hashable, Sendable {
    case open
    case finished(Day)
    case suspended
    case cancelled

    package var finished: Day? { if case .finished(let day) = self { day } else { nil } }
}

/// Days late in the bands of the national reports.
package enum LateBand: Int, Hashable, Sendable, CaseIterable {
    case upTo30, upTo60, upTo90, upTo120, over120

    /// nil for what is not late.
    package init?(daysLate: Int) {
        switch daysLate {
        case ..<1: return nil
        case ...30: self = .upTo30
        case ...60: self = .upTo60
        case ...90: self = .upTo90
        case ...120: self = .upTo120
        default: self = .over120
        }
    }

    /// The fewest days late.
    package var first: Int { LateBand(rawValue: rawValue - 1)?.most.map { $0 + 1 } ?? 1 }

    /// The most days late; nil where there is no end.
    package var most: Int? {
        switch self {
        case .upTo30: 30
        case .upTo60: 60
        case .upTo90: 90
        case .upTo120: 120
        case .over120: nil
        }
    }

    package var name: Message {
        switch self {
        case .upTo30: Message(vi: "đến 30 ngày", en: "up to 30 days")
        case .upTo60: Message(vi: "31–60 ngày", en: "31–60 days")
        case .upTo90: Message(vi: "61–90 ngày", en: "61–90 days")
        case .upTo120: Message(vi: "91–120 ngày", en: "91–120 days")
        case .over120: Message(vi: "trên 120 ngày", en: "over 120 days")
        }
    }
}
