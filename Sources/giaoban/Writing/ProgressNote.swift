import Office
import Records
import SourceText

/// One line to be written into the month's progress document, so that nobody need write the form by hand:
/// `- 2026-01-05-giao-ban#II.1.a: đã hoàn thành ngày 19/01/2026, văn bản số 15/TTr-VP. Đã trình UBND tỉnh`
struct ProgressNote {
    let words: ProgressWords
    let state: ProgressEntry.State
    let common: CommonOptions
    var until: Day?
    var unit: String?
    var percent: Int?

    /// Writes the line; what the program would not read back as it was meant is refused.
    func write() async throws {
        let site = try await common.readSite()
        let today = common.asOf ?? Today.day(in: site.settings.timezone)
        let ledger = site.ledger(asOf: max(today, words.on ?? today))
        let day = words.on ?? today
        let (entry, nearest) = ledger.entry(called: words.assignment)
        guard let entry else { throw unknown(nearest) }
        try checkOwnWords(ledger, entry, day)
        let line = "- \(ledger.id(entry)): \(sentence(day))"
        try checkReading(line, id: ledger.id(entry), day: day)
        let path = try place(site, day)
        try append(line, to: site.folder.path(path), day: day)
        guard !common.quiet else { return }
        Console.write("\(path): \(line)\n")
    }

    private func unknown(_ nearest: [String]) -> UsageMistake {
        let shown = nearest.prefix(4).joined(separator: ", ")
        return UsageMistake(
            message: nearest.count > 1
                ? Message(
                    vi: "“\(words.assignment)” có thể là \(nearest.count) nhiệm vụ",
                    en: "“\(words.assignment)” may be any of \(nearest.count) assignments")
                : Message(
                    vi: "không có nhiệm vụ “\(words.assignment)”", en: "there is no assignment “\(words.assignment)”"),
            hint: nearest.isEmpty
                ? Message(
                    vi: "giaoban tasks --search … cho biết mã của nhiệm vụ",
                    en: "giaoban tasks --search … shows the ids of assignments")
                : Message(vi: "ý là \(shown)?", en: "did you mean \(shown)?"))
    }

    private func checkOwnWords(_ ledger: Ledger, _ entry: Int, _ day: Day) throws {
        if let given = ledger.entries[entry].given, day < given {
            throw UsageMistake(
                message: Message(
                    vi: "ngày \(RecordWords.day(day)) trước ngày giao \(RecordWords.day(given))",
                    en: "\(day) is before the assignment was given on \(given)"),
                hint: Message(vi: "xem lại --on", en: "check --on"))
        }
        switch state {
        case .extended, .extensionAsked:
            guard until == nil else { return }
            throw UsageMistake(
                message: Message(vi: "gia hạn cần --until NGÀY", en: "an extension needs --until DAY"),
                hint: Message(vi: "ví dụ: --until \(day + 30)", en: "as: --until \(day + 30)"))
        case .transferred:
            guard unit == nil else { return }
            throw UsageMistake(
                message: Message(vi: "chuyển cần --unit ĐƠN-VỊ", en: "a transfer needs --unit UNIT"),
                hint: Message(vi: "giaoban units liệt kê các đơn vị", en: "giaoban units lists the units"))
        case .finished, .underway, .notStarted, .suspended, .cancelled: break
        }
    }

    private func sentence(_ day: Day) -> String {
        let date = "ngày \(RecordWords.day(day))"
        var text =
            switch state {
            case .finished: "đã hoàn thành \(date)"
            case .underway: "\(date) đang thực hiện" + (percent.map { ", đạt \($0)%" } ?? "")
            case .notStarted: "\(date) chưa thực hiện"
            case .extensionAsked: "\(date) xin gia hạn" + (until.map { " đến ngày \(RecordWords.day($0))" } ?? "")
            case .extended: "\(date) được gia hạn" + (until.map { " đến ngày \(RecordWords.day($0))" } ?? "")
            case .suspended: "\(date) tạm dừng"
            case .transferred: "\(date) chuyển sang \(unit ?? "") chủ trì"
            case .cancelled: "\(date) không thực hiện nữa"
            }
        if let evidence = words.evidence { text += ", văn bản số \(evidence)" }
        text += "."
        if let note = words.note {
            text += " " + note.split(whereSeparator: \.isNewline).joined(separator: " ")
        }
        return text
    }

    /// The line read again must say what was meant.
    private func checkReading(_ line: String, id: String, day: Day) throws {
        let text = "---\nloai: tien-do\nngay-ban-hanh: \(day)\n---\n\n# Tiến độ\n\n\(line)\n"
        let record = Record(reading: SourceFile(reading: Array(text.utf8), path: "tien-do.md"), id: "tien-do")
        if let read = record.progress.first, record.progress.count == 1, read.reference == id, read.state == state,
            read.date == day, read.newDeadline?.last == until || state != .extended
        {
            return
        }
        throw UsageMistake(
            message: Message(
                vi: "dòng này đọc lại sẽ khác ý: \(line)", en: "this line would be read back differently: \(line)"),
            hint: Message(vi: "viết lại --note, --unit hoặc --evidence", en: "reword --note, --unit or --evidence"))
    }

    // MARK: - The document

    /// The month's progress document: the one there is, else a new one in the folder of its year where there is one.
    private func place(_ site: ReadSite, _ day: Day) throws -> String {
        let month = String("\(day)".prefix(7))
        let name = "\(month)-tien-do.md"
        if let old = site.records.last(where: { $0.kind == .progress && $0.source.hasSuffix("/" + name) }) {
            return old.source
        }
        let folder = FileTree.isFolder(site.folder.path("content/\(day.year)")) ? "content/\(day.year)" : "content"
        return "\(folder)/\(name)"
    }

    private func append(_ line: String, to path: String, day: Day) throws {
        var bytes: [UInt8]
        if FileTree.isFile(path) {
            bytes = try FileBytes.read(path)
            while bytes.last == 0x0A || bytes.last == 0x0D || bytes.last == 0x20 { bytes.removeLast() }
            let last = bytes.split(separator: 0x0A).last ?? []
            bytes += last.starts(with: "- ".utf8) ? "\n".utf8 : "\n\n".utf8
        } else {
            let end = Period(.month, of: day)?.last ?? day
            let title = "Cập nhật tiến độ tháng \(day.month < 3 ? "0" : "")\(day.month)/\(day.year)"
            bytes = Array("---\nloai: tien-do\nngay-ban-hanh: \(end)\n---\n\n# \(title)\n\n".utf8)
        }
        bytes += (line + "\n").utf8
        try Replacement.write(bytes, to: path)
    }

    // MARK: - States

    static func state(named word: String) -> ProgressEntry.State? {
        let slug = Folding.slug(word)
        return ProgressEntry.State(rawValue: slug) ?? states.first { $0.name == slug }?.state
    }

    static var stateNames: String { states.map(\.name).joined(separator: ", ") }

    private static let states: [(name: String, state: ProgressEntry.State)] = [
        ("hoan-thanh", .finished), ("dang-thuc-hien", .underway), ("chua-thuc-hien", .notStarted),
        ("xin-gia-han", .extensionAsked), ("gia-han", .extended), ("tam-dung", .suspended), ("chuyen", .transferred),
        ("khong-thuc-hien", .cancelled),
    ]
}
