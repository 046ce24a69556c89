import Records
import SourceText

/// Which meeting came before which: `Họp giao ban Văn phòng UBND tỉnh tháng 9/2026` before `cuộc họp giao ban quý III`,
/// both of the same office, though no two notices write name and letterhead alike.
extension Ledger {
    /// For each document of a meeting, the meeting before it of the same kind: of the same agency, with the same name
    /// where any such was held within a year or so, else the last that assigned something. One pass over all documents.
    package func meetingsBefore() -> [Int?] {
        var before = [Int?](repeating: nil, count: documents.count)
        var series = MeetingSeries(directory)
        var chairs: [Int: Int] = [:]
        for leader in directory.leaders.indices {
            for document in leaders[leader].chaired where chairs[document] == nil { chairs[document] = leader }
        }
        var lastOfSeries: [String: Int] = [:]
        var lastOfAgency: [String: Int] = [:]
        // Documents stand newest first.
        for document in documents.indices.reversed() {
            guard documents[document].meeting != nil, let day = days[document] else { continue }
            let agency = series.agency(documents[document].agency, chair: chairs[document], on: day)
            let name = series.name(documents[document].meeting?.name ?? "")
            let key = agency + "|" + name
            let ofName = name.isEmpty ? nil : lastOfSeries[key]
            let isRecent = ofName.flatMap { days[$0] }.map { day - $0 <= Ledger.daysOfSeries } ?? false
            before[document] = (isRecent ? ofName : nil) ?? lastOfAgency[agency]
            if !name.isEmpty { lastOfSeries[key] = document }
            if !documents[document].assignments.isEmpty { lastOfAgency[agency] = document }
        }
        return before
    }

    /// What is held once a year comes a little late at times; what was last held before that is no series.
    private static let daysOfSeries = 400
}

/// Each spelling is understood once.
private struct MeetingSeries {
    private let directory: Directory
    private let units: UnitNames
    private var agencies: [Spelling: String] = [:]
    private var names: [Spelling: String] = [:]
    /// For each agency of the directory the words of its names, in the order of the alphabet.
    private let words: [[String]: Int]

    init(_ directory: Directory) {
        self.directory = directory
        units = UnitNames(directory)
        var words: [[String]: Int] = [:]
        for (index, agency) in directory.agencies.enumerated() {
            for name in [agency.name] + agency.aliases where words[MeetingSeries.words(name)] == nil {
                words[MeetingSeries.words(name)] = index
            }
        }
        self.words = words
    }

    /// Who met: as the letterhead says, also where it begins with the body above; else whose leader presided.
    mutating func agency(_ written: String?, chair: Int?, on day: Day) -> String {
        guard let written, !written.isEmpty else {
            let positions = chair.map { directory.leaders[$0].positions } ?? []
            let agency = positions.first { $0.isHeld(on: day) }?.agency
            return agency.map { directory.agencies[$0].id } ?? ""
        }
        let spelling = Spelling(written)
        if let known = agencies[spelling] { return known }
        let found = words[MeetingSeries.words(written)] ?? units.agency(written)
        let key = found.map { directory.agencies[$0].id } ?? UnitNames.key(written)
        agencies[spelling] = key
        return key
    }

    /// `giao ban` for every briefing; else the name without its dates.
    mutating func name(_ name: String) -> String {
        let spelling = Spelling(name)
        if let known = names[spelling] { return known }
        let folded = Folding.folded(name)
        let cue = MeetingSeries.cues.first { folded.contains($0) }
        let made =
            cue ?? folded.split { !$0.isLetter }.filter { !MeetingSeries.idle.contains($0) }.joined(separator: " ")
        names[spelling] = made
        return made
    }

    private static func words(_ name: String) -> [String] {
        Folding.folded(name).replacing("uy ban nhan dan", with: "ubnd").split { !$0.isLetter }.map(String.init).sorted()
    }

    /// Meetings that are held again and again, whatever else their name says.
    private static let cues = ["giao ban", "thuong ky"]

    /// What changes from one meeting to the next, and what every meeting is called.
    private static let idle: Set<Substring> = [
        "thang", "ngay", "nam", "quy", "tuan", "i", "ii", "iii", "iv", "lan", "thu", "cuoc", "hop", "buoi", "hoi",
        "nghi",
    ]
}
