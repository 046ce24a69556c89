import SourceText

/// A summary's assignments parted among units, leaders or kinds of paper, each counted once.
extension Ledger {
    package struct Part: Sendable {
        /// A unit, a leader or the place of a kind of paper; nil gathers what has none.
        package var index: Int?
        package var carriedIn = 0
        package var given = 0
        package var finished = 0
        package var stopped = 0
        package var carriedOut = 0
        /// Carried in, reopened and given, by status at the end.
        package var byStatus = [[Int]](repeating: [], count: Status.allCases.count)

        init(index: Int?) { self.index = index }

        /// All of a summary, for the line of totals.
        package init(whole summary: Summary) {
            carriedIn = summary.carriedIn.count
            given = summary.given.count
            finished = summary.finished.count
            stopped = summary.stopped.count
            carriedOut = summary.carriedOut.count
            byStatus = summary.byStatus
        }

        /// Several in one line.
        package static func sum(_ parts: [Part]) -> Part {
            var sum = Part(index: nil)
            for part in parts {
                sum.carriedIn += part.carriedIn
                sum.given += part.given
                sum.finished += part.finished
                sum.stopped += part.stopped
                sum.carriedOut += part.carriedOut
                for place in sum.byStatus.indices { sum.byStatus[place] += part.byStatus[place] }
            }
            return sum
        }

        package var counts: StatusCounts {
            var counts = StatusCounts()
            for status in Status.allCases { counts.add(status, byStatus[status.place].count) }
            return counts
        }
    }

    /// By the unit that leads; a group (`các phòng, ban, đơn vị`) stands for itself, the unnamed last. Columns add up to
    /// the summary's own figures.
    package func byUnit(_ summary: Summary) -> [Part] {
        parts(summary, count: units.count) { terms[$0].unit }
    }

    /// By the leader who presided, else who is otherwise responsible.
    package func byLeader(_ summary: Summary) -> [Part] {
        parts(summary, count: leaders.count) { entries[$0].responsible.first?.leader }
    }

    /// What was to be drawn up and issued, by kind of paper, and whether it was.
    package func byPaper(_ summary: Summary) -> [Part] {
        parts(summary, count: PaperKind.allCases.count) { terms[$0].paper?.place }.filter { $0.index != nil }
    }

    private func parts(_ summary: Summary, count: Int, _ owner: (Int) -> Int?) -> [Part] {
        var parts = (0...count).map { Part(index: $0 < count ? $0 : nil) }
        func place(_ entry: Int) -> Int { owner(entry) ?? count }
        for status in Status.allCases {
            for entry in summary.byStatus[status.place] { parts[place(entry)].byStatus[status.place].append(entry) }
        }
        for entry in summary.carriedIn { parts[place(entry)].carriedIn += 1 }
        for entry in summary.given { parts[place(entry)].given += 1 }
        for entry in summary.finished { parts[place(entry)].finished += 1 }
        for entry in summary.stopped { parts[place(entry)].stopped += 1 }
        for entry in summary.carriedOut { parts[place(entry)].carriedOut += 1 }
        return parts.filter { $0.counts.total > 0 }
    }
}
