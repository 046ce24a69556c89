import Records
import SourceText

/// What a page needs to show a document among the results, with the words around the hit: one call in the script of its
/// week, see `SearchTexts`.
///
/// `giaoban.text("ID",["title","Thông báo 427/TB-UBND","09/9/2021",[["II.1.a","a) Rà soát …","Phòng Kinh tế","trước ngày
/// 30/9/2021"],["II.2","2. …"]]])`; a passage with three or four members is an assignment.
struct SearchText {
    let record: Record
    let strings: SiteStrings

    /// The head of a document as it is indexed and shown.
    static func head(of record: Record, _ strings: SiteStrings) -> [String] {
        [SiteStrings.capitalized(record.title), record.number.map { "\(strings.kind(of: record)) \($0.text)" } ?? ""]
    }

    func append(to script: inout ScriptWriter) {
        script.append("giaoban.text(")
        script.append(string: Address.segment(record.id))
        script.append(",[")
        for text in SearchText.head(of: record, strings) {
            script.append(string: text)
            script.append(",")
        }
        script.append(string: record.day.map { strings.date($0) } ?? "")
        script.append(",")
        script.append("[")
        var isFirst = true
        SearchPassage.forEach(in: record.outline, record.assignments) { passage in
            if !isFirst { script.append(",") }
            isFirst = false
            append(passage, to: &script)
        }
        script.append("]")
        script.append("])\n")
    }

    private func append(_ passage: SearchPassage, to script: inout ScriptWriter) {
        script.append("[")
        script.append(string: record.outline.blocks[passage.block].anchor)
        script.append(",\"")
        if let marker = record.outline.blocks[passage.block].marker {
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
            let named = record.assignments[assignment].lead
            leads += leads.isEmpty ? named : named.filter { !leads.contains($0) }
            if let deadline = record.assignments[assignment].deadline.map({ strings.date($0) }),
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
