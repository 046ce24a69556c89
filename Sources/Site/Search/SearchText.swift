import Records
import SourceText

/// What a page needs to show a document among the results, with the words around the hit: one call in the script of its
/// week, see `SearchTexts`.
///
/// `giaoban.text("ID",["title","Thông báo 427/TB-UBND","09/9/2021",[["II.1.a","a) Rà soát …","Phòng Kinh tế","trước ngày
/// 30/9/2021"],["II.2","2. …"]]])`; a passage with three or four members is an assignment.
struct SearchText {
    private let id: String
    private let head: [String]
    private let day: Day?
    /// Not the record: this is handed about for each passage, and a record is dear to copy.
    private let outline: Outline
    private let assignments: [Assignment]
    private let strings: SiteStrings

    init(record: Record, strings: SiteStrings) {
        id = record.id
        head = SearchText.head(of: record, strings)
        day = record.day
        outline = record.outline
        assignments = record.assignments
        self.strings = strings
    }

    /// The head of a document as it is indexed and shown.
    static func head(of record: Record, _ strings: SiteStrings) -> [String] {
        [SiteStrings.capitalized(record.title), record.number.map { "\(strings.kind(of: record)) \($0.text)" } ?? ""]
    }

    func append(to script: inout ScriptWriter) {
        script.append("giaoban.text(")
        script.append(string: Address.segment(id))
        script.append(",[")
        for text in head {
            script.append(string: text)
            script.append(",")
        }
        script.append(string: day.map { strings.date($0) } ?? "")
        script.append(",")
        script.append("[")
        var isFirst = true
        SearchPassage.forEach(in: outline, assignments) { passage in
            if !isFirst { script.append(",") }
            isFirst = false
            append(passage, to: &script)
        }
        script.append("]")
        script.append("])\n")
    }

    private func append(_ passage: SearchPassage, to script: inout ScriptWriter) {
        script.append("[")
        script.append(string: outline.blocks[passage.block].anchor)
        script.append(",\"")
        if let marker = outline.blocks[passage.block].marker {
            script.append(inside: marker.text)
            script.append(" ")
        }
        script.append(inside: passage.text)
        script.append("\"")
        if !passage.assignments.isEmpty { append(passage.assignments, to: &script) }
        script.append("]")
    }

    /// Who leads, and until when.
    private func append(_ assignments: SearchPassage.Assignments, to script: inout ScriptWriter) {
        var leads: [String] = []
        var deadlines: [String] = []
        for assignment in assignments {
            let named = self.assignments[assignment].lead
            leads += leads.isEmpty ? named : named.filter { !leads.contains($0) }
            if let deadline = self.assignments[assignment].deadline.map({ strings.date($0) }),
                !deadlines.contains(deadline)
            {
                deadlines.append(deadline)
            }
        }
        script.append(",")
        script.append(string: leads.joined(by: ", "))
        if !deadlines.isEmpty {
            script.append(",")
            script.append(string: deadlines.joined(by: ", "))
        }
    }
}
