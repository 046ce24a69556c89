import Records
import SourceText

/// A converted document made ready for `content/`: front matter drafted from what was understood, the letterhead gone
/// into it, named by the house rule.
struct ImportDraft {
    /// `2026-09-10-ket-luan-hop-giao-ban.md`
    let name: String
    let text: String
    let record: Record

    /// - Parameters:
    ///   - file: the path of the imported file; its name serves where the document says no title.
    ///   - units: the units that the site's directory names.
    init(markdown: String, file: String, units: KnownUnits) {
        let read = ImportDraft.read(markdown, id: "import", units)
        name = ImportDraft.name(read, file: file)
        let id = String(name.dropLast(3))
        let frontMatter = ImportDraft.frontMatter(read, file: file)
        let body = ImportDraft.withoutPaper(markdown, read)
        // The letterhead may only go where all that it said is still known.
        let short = ImportDraft.read(frontMatter + body, id: id, units)
        if ImportDraft.facts(short) == ImportDraft.facts(read) {
            text = frontMatter + body
            record = short
        } else {
            text = frontMatter + markdown
            record = ImportDraft.read(text, id: id, units)
        }
    }

    private static func read(_ text: String, id: String, _ units: KnownUnits) -> Record {
        Record(reading: SourceFile(reading: Array(text.utf8), path: id + ".md"), id: id, units: units)
    }

    private static func facts(_ record: Record) -> [String] {
        [
            record.kind.rawValue, record.title, record.number?.text ?? "", record.agency ?? "", record.place ?? "",
            record.issued?.last.map { "\($0)" } ?? "", record.meeting.map { "\($0.dates)" } ?? "",
            "\(record.chairs)", record.signature?.name ?? "",
        ] + record.assignments.map { "\($0.lead) \($0.coordinating) \($0.text)" }
    }

    /// Without what belongs to the sheet of paper or the web page.
    private static func withoutPaper(_ markdown: String, _ record: Record) -> String {
        var gone: Set<Int> = []
        for block in record.outline.blocks where block.role == .letterhead || block.role == .furniture {
            gone.formUnion(block.lines)
        }
        let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
        var kept: [Substring] = []
        for (index, line) in lines.enumerated() where !gone.contains(index + 1) {
            if line.isEmpty, kept.last?.isEmpty ?? true { continue }
            kept.append(line)
        }
        return kept.joined(separator: "\n")
    }

    private static func frontMatter(_ record: Record, file: String) -> String {
        var lines = ["---", "# " + (file.split(separator: "/").last.map(String.init) ?? file)]
        func add(_ key: String, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            lines.append("\(key): \(value)")
        }
        add("loai", kindName(record.kind))
        add("tieu-de", record.title.isEmpty ? nil : record.title.yamlScalar)
        add("so", record.number.map { $0.text.yamlScalar })
        add("co-quan", record.agency?.yamlScalar)
        add("dia-danh", record.place?.yamlScalar)
        if let issued = record.issued, issued.precision == .day { add("ngay-ban-hanh", issued.last.map { "\($0)" }) }
        if let dates = record.meeting?.dates, !dates.isEmpty {
            let list = dates.map { "\($0)" }.joined(separator: ", ")
            add("hop", "{ngay: \(dates.count == 1 ? list : "[\(list)]")}")
        }
        let chairs = record.chairs.filter { $0.name != nil }.map(person)
        if !chairs.isEmpty, chairs.count == record.chairs.count {
            add("chu-tri", "[\(chairs.joined(separator: ", "))]")
        }
        return lines.joined(separator: "\n") + "\n---\n\n"
    }

    private static func person(_ person: Records.Person) -> String {
        func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\\\""))\"" }
        let name = "ten: " + quoted(person.name ?? "")
        return "{" + name + (person.position.map { ", chuc-vu: " + quoted($0) } ?? "") + "}"
    }

    private static func kindName(_ kind: Record.Kind) -> String? {
        switch kind {
        case .notice: "thong-bao"
        case .minutes: "bien-ban"
        case .report: "bao-cao"
        case .news: "tin-bai"
        case .plan: "chuong-trinh"
        case .dispatch: "cong-van"
        case .decision: "quyet-dinh"
        case .progress: "tien-do"
        case .other: nil
        }
    }

    private static func name(_ record: Record, file: String) -> String {
        let base = file.split(separator: "/").last.map(String.init) ?? file
        let ownName = base.lastIndex(of: ".").map { String(base[..<$0]) } ?? base
        var slug = Folding.slug(record.title.isEmpty ? ownName : record.title)
        // The date stands before it already.
        if let range = slug.firstRange(of: "-ngay-") { slug = String(slug[..<range.lowerBound]) }
        if slug.utf8.count > 48, let meeting = record.meeting?.name.map({ Folding.slug($0) }), !meeting.isEmpty {
            slug = meeting.hasPrefix("cuoc-") ? String(meeting.dropFirst("cuoc-".count)) : meeting
        }
        if slug.utf8.count > 60 {
            let short = slug.prefix(60)
            slug = String(short.lastIndex(of: "-").map { short[..<$0] } ?? short)
        }
        guard let day = record.day else { return slug + ".md" }
        return slug.hasPrefix("\(day)") ? slug + ".md" : "\(day)-\(slug).md"
    }
}
