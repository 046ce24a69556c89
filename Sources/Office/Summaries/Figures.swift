import SourceText

/// The numbers of a summary alone, to compare periods by and to close them with.
package struct Figures: Hashable, Sendable {
    package enum Name: String, Hashable, Sendable, CaseIterable {
        case documents, meetings
        case carriedIn = "carried-in"
        case given
        case reopened
        case due
        case finished
        case finishedOnTime = "finished-on-time"
        case finishedLate = "finished-late"
        case finishedUndated = "finished-undated"
        case stopped
        case carriedOut = "carried-out"
        case inTime = "in-time"
        case dueSoon = "due-soon"
        case overdue
        case undated
        case standing
    }

    /// In the order of the names, then of the bands in which the overdue are late.
    private var values = [Int](repeating: 0, count: Figures.count)

    /// How many numbers there are.
    static let count = Name.allCases.count + LateBand.allCases.count

    package init() {}

    package subscript(name: Name) -> Int {
        get { values[name.place] }
        set { values[name.place] = newValue }
    }

    /// How many of the overdue are late by so many days. No part of what is closed.
    package subscript(band: LateBand) -> Int {
        get { values[band.figure] }
        set { values[band.figure] = newValue }
    }

    package static func + (left: Figures, right: Figures) -> Figures {
        var sum = left
        for index in sum.values.indices { sum.values[index] += right.values[index] }
        return sum
    }

    /// Finished ÷ (finished + overdue), as the national reports have it; nil where both are 0.
    package var finishedShare: Double? {
        let judged = self[.finished] + self[.overdue]
        return judged > 0 ? Double(self[.finished]) / Double(judged) : nil
    }

    /// Carried in, reopened and given: everything that the period had to do with.
    package var whole: Int { self[.carriedIn] + self[.reopened] + self[.given] }

    package init(_ summary: Summary) {
        let counts = summary.counts
        self[.documents] = summary.documents.count
        self[.meetings] = summary.meetings.count
        self[.carriedIn] = summary.carriedIn.count
        self[.given] = summary.given.count
        self[.reopened] = summary.reopened.count
        self[.due] = summary.due.count
        self[.finished] = summary.finished.count
        self[.finishedOnTime] = counts[.finishedOnTime]
        self[.finishedLate] = counts[.finishedLate]
        self[.finishedUndated] = counts[.finishedUndated]
        self[.stopped] = summary.stopped.count
        self[.carriedOut] = summary.carriedOut.count
        // Those due soon are in time too, as the national reports count them.
        self[.inTime] = counts.inTime
        self[.dueSoon] = counts[.dueSoon]
        self[.overdue] = counts[.overdue]
        self[.undated] = counts[.undated]
        self[.standing] = summary.standing.count
        for band in LateBand.allCases { self[band] = summary.overdueBands[band.rawValue] }
    }
}

extension LateBand {
    /// Its place among the numbers of `Figures`.
    var figure: Int { Figures.Name.allCases.count + rawValue }
}

extension Figures.Name {
    /// Its place in `allCases`.
    package var place: Int {
        switch self {
        case .documents: 0
        case .meetings: 1
        case .carriedIn: 2
        case .given: 3
        case .reopened: 4
        case .due: 5
        case .finished: 6
        case .finishedOnTime: 7
        case .finishedLate: 8
        case .finishedUndated: 9
        case .stopped: 10
        case .carriedOut: 11
        case .inTime: 12
        case .dueSoon: 13
        case .overdue: 14
        case .undated: 15
        case .standing: 16
        }
    }

    /// As reports say it.
    package var label: Message {
        switch self {
        case .documents: Message(vi: "Văn bản", en: "Documents")
        case .meetings: Message(vi: "Cuộc họp", en: "Meetings")
        case .carriedIn: Message(vi: "Kỳ trước chuyển sang", en: "Carried in")
        case .given: Message(vi: "Giao trong kỳ", en: "Given")
        case .reopened: Message(vi: "Mở lại", en: "Reopened")
        case .due: Message(vi: "Đến hạn trong kỳ", en: "Due")
        case .finished: Message(vi: "Đã hoàn thành", en: "Finished")
        case .finishedOnTime: Message(vi: "Hoàn thành đúng hạn", en: "Finished on time")
        case .finishedLate: Message(vi: "Hoàn thành quá hạn", en: "Finished late")
        case .finishedUndated: Message(vi: "Hoàn thành, không có thời hạn", en: "Finished, without a deadline")
        case .stopped: Message(vi: "Tạm dừng, không thực hiện", en: "Suspended or cancelled")
        case .carriedOut: Message(vi: "Chuyển kỳ sau", en: "Carried out")
        case .inTime: Message(vi: "Chưa hoàn thành, trong hạn", en: "Unfinished, in time")
        case .dueSoon: Message(vi: "Sắp đến hạn", en: "Due soon")
        case .overdue: Message(vi: "Chưa hoàn thành, quá hạn", en: "Unfinished, overdue")
        case .undated: Message(vi: "Chưa hoàn thành, không có thời hạn", en: "Unfinished, without a deadline")
        case .standing: Message(vi: "Nhiệm vụ thường xuyên", en: "Standing duties")
        }
    }
}

/// A period's figures beside those of the period before and of the same period a year before.
package struct Comparison: Sendable {
    package var period: Period
    package var figures: Figures
    /// nil where the documents do not reach so far back.
    package var previous: Figures?
    package var yearBefore: Figures?

    /// From how many times as much a percentage says nothing any more.
    private static let tooManyTimes = 10

    /// `+12` and `+20 %` against another period; the percentage is nil where that one had none, or too little for it.
    package static func change(_ now: Int, from then: Int) -> (difference: Int, percent: Double?) {
        let difference = now - then
        let isTelling = abs(difference) < tooManyTimes * then
        return (difference, isTelling ? Double(difference) * 100 / Double(then) : nil)
    }
}

extension Ledger {
    package func comparison(of summary: Summary) -> Comparison? {
        guard let period = summary.period else { return nil }
        let first = documents.last { $0.day != nil }?.day
        func figures(_ other: Period) -> Figures? {
            guard let first, other.last >= first else { return nil }
            if case .office = summary.scope, let closed = closures[other] { return closed.figures }
            return Figures(self.summary(of: summary.scope, in: other))
        }
        return Comparison(
            period: period, figures: Figures(summary), previous: figures(period.previous),
            yearBefore: period.previous == period.yearBefore ? nil : figures(period.yearBefore))
    }
}
