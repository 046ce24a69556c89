import Records
import SourceText

/// What happened between two meetings, the first point of every briefing's agenda: newly given, finished, newly overdue,
/// extended; and what became of the assignments of the meeting before.
package struct Changes: Sendable {
    /// The day after which changes count, and the last that counts.
    package var since: Day
    package var until: Day
    package internal(set) var given: [Int] = []
    package internal(set) var finished: [Int] = []
    /// In time on the first day, overdue on the last.
    package internal(set) var newlyOverdue: [Int] = []
    package internal(set) var extended: [Int] = []
    package internal(set) var stopped: [Int] = []
}

extension Ledger {
    /// - Parameter entries: of the scope; nil for all.
    package func changes(since: Day, until: Day, among entries: [Int]? = nil) -> Changes {
        let until = min(until, reckoning.asOf)
        var changes = Changes(since: since, until: until)
        for index in entries ?? Array(self.entries.indices) {
            let entry = self.entries[index]
            guard entry.isFinishable, let end = position(index, on: until) else { continue }
            let start = position(index, on: since)
            if start == nil { changes.given.append(index) }
            if start?.isClosed != true {
                switch end.outcome {
                case .open:
                    if end.status == .overdue, start?.status != .overdue { changes.newlyOverdue.append(index) }
                case .finished: changes.finished.append(index)
                case .suspended, .cancelled: changes.stopped.append(index)
                }
            }
            let isExtended = entry.log.contains {
                progress[$0].entry.state == .extended && progress[$0].day > since && progress[$0].day <= until
            }
            if isExtended { changes.extended.append(index) }
        }
        return changes
    }

    /// For each document of a meeting, the meeting before it of the same kind: of the same agency, with the same name
    /// where any such was held, else the last that assigned something. One pass over all documents.
    package func meetingsBefore() -> [Int?] {
        var before = [Int?](repeating: nil, count: documents.count)
        var agencies: [Spelling: String] = [:]
        var names: [Spelling: String] = [:]
        var lastOfSeries: [String: Int] = [:]
        var lastOfAgency: [String: Int] = [:]
        func known(_ text: String, _ table: inout [Spelling: String], _ make: (String) -> String) -> String {
            let spelling = Spelling(text)
            if let found = table[spelling] { return found }
            let made = make(text)
            table[spelling] = made
            return made
        }
        // Documents stand newest first.
        for document in documents.indices.reversed() {
            let record = documents[document]
            guard let meeting = record.meeting, record.day != nil else { continue }
            let agency = known(record.agency ?? "", &agencies, UnitNames.key)
            let name = known(meeting.name ?? "", &names, Ledger.seriesName)
            let series = agency + "|" + name
            before[document] = (name.isEmpty ? nil : lastOfSeries[series]) ?? lastOfAgency[agency]
            if !name.isEmpty { lastOfSeries[series] = document }
            if !record.assignments.isEmpty { lastOfAgency[agency] = document }
        }
        return before
    }

    /// `Họp giao ban tháng 9/2021` and `Họp giao ban tháng 10/2021` are one series: the name without its numbers.
    private static func seriesName(_ name: String) -> String {
        let words = Folding.folded(name).split { !$0.isLetter }
        return words.filter { !datesWords.contains($0) }.joined(separator: " ")
    }

    private static let datesWords: Set<Substring> = [
        "thang", "ngay", "nam", "quy", "tuan", "i", "ii", "iii", "iv", "lan", "thu",
    ]
}
