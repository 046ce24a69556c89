import Office
import Records
import SourceText

/// Ledgers of any size, the same on every run: documents with assignments and progress, without text.
struct RandomOffice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    static let start = Day(iso: "2024-01-01")!

    static func record(_ id: String, kind: Record.Kind = .notice, day: Day?) -> Record {
        var record = Record(
            source: "content/\(id).md", id: id, kind: kind, title: id, outline: Outline(), frontMatter: FrontMatter())
        record.issued = day.map { DateSpan(text: "\($0)", first: $0, last: $0, precision: .day) }
        if kind == .notice, let day { record.meeting = Meeting(name: "Họp giao ban", dates: [day]) }
        return record
    }

    static func assignment(_ document: String, _ path: String, lead: [String], deadline: Day?) -> Assignment {
        Assignment(
            id: "\(document)#\(path)", path: path, text: "Việc \(path)", lines: 1...1,
            passage: Passage(block: 0, range: 0..<0), lead: lead,
            deadline: deadline.map { DateSpan(text: "\($0)", first: $0, last: $0, precision: .day) })
    }

    static func word(
        _ reference: String, _ state: ProgressEntry.State, _ day: Day, until: Day? = nil, unit: String? = nil
    )
        -> ProgressEntry
    {
        ProgressEntry(
            reference: reference, state: state, date: day,
            newDeadline: until.map { DateSpan(text: "\($0)", first: $0, last: $0, precision: .day) }, unit: unit,
            place: Place(path: "content/tien-do.md", line: 1))
    }

    mutating func records(documents: Int, assignments: Int, days: Int = 730) -> [Record] {
        let units = ["Phòng Tổng hợp", "Phòng Kinh tế", "Phòng Nội chính", "Ban Tiếp công dân", "các phòng, ban"]
        var records: [Record] = []
        var report = RandomOffice.record("tien-do", kind: .progress, day: RandomOffice.start + days)
        for number in 0..<documents {
            let id = "van-ban-\(number)"
            let day = RandomOffice.start + Int.random(in: 0..<days, using: &self)
            var record = RandomOffice.record(id, day: day)
            record.chairs = [Person(name: "Lãnh đạo \(number % 3)", position: nil)]
            for place in 0..<assignments {
                let deadline =
                    Int.random(in: 0..<4, using: &self) == 0 ? nil : day + Int.random(in: 0..<120, using: &self)
                let lead = Array(
                    Set(
                        (0..<Int.random(in: 0...2, using: &self)).map { _ in
                            units[Int.random(in: 0..<units.count, using: &self)]
                        }
                    ).sorted())
                var assignment = RandomOffice.assignment(id, "\(place + 1)", lead: lead, deadline: deadline)
                if Int.random(in: 0..<10, using: &self) == 0 { assignment.nature = .standing }
                record.assignments.append(assignment)
                for _ in 0..<Int.random(in: 0...3, using: &self) {
                    let state = ProgressEntry.State.allCases.randomElement(using: &self)!
                    let said = day + Int.random(in: -2..<200, using: &self)
                    report.progress.append(
                        RandomOffice.word(
                            assignment.id, state, said, until: said + Int.random(in: 1..<60, using: &self),
                            unit: units[Int.random(in: 0..<4, using: &self)]))
                }
            }
            records.append(record)
        }
        return records + [report]
    }
}
