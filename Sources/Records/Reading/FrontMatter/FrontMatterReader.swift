import SourceText

/// Reads what an author settled above the text: `so: 12/TB-VP`, `hop: {ngay: 2025-03-12}`, `chu-tri: [Trần Thị B]`.
///
/// Every key has an English and a Vietnamese name. A key that is neither is a warning with the nearest one, a value
/// of the wrong form a warning that shows the right form; the rest is still read.
extension FrontMatter {
    package init(reading file: SourceFile, diagnostics: inout [Diagnostic]) {
        self.init()
        guard let lines = file.frontMatter,
            let entries = FrontMatterYAML.entries(of: file, lines: lines, diagnostics: &diagnostics)
        else { return }
        var reader = FrontMatterReader(file: file)
        reader.read(entries)
        self = reader.frontMatter
        diagnostics += reader.diagnostics
    }
}

private struct FrontMatterReader {
    enum Key: CaseIterable {
        case kind, title, number, issued, meeting, chairs, agency, place, signer, recipients, departments, leaders
        case draft, id, date

        var names: [String] {
            switch self {
            case .kind: ["kind", "loai"]
            case .title: ["title", "tieu-de"]
            case .number: ["number", "so"]
            case .issued: ["issued", "ngay-ban-hanh"]
            case .meeting: ["meeting", "hop"]
            case .chairs: ["chairs", "chu-tri"]
            case .agency: ["agency", "co-quan"]
            case .place: ["place", "dia-danh"]
            case .signer: ["signer", "nguoi-ky"]
            case .recipients: ["recipients", "noi-nhan"]
            case .departments: ["departments", "don-vi"]
            case .leaders: ["leaders", "lanh-dao"]
            case .draft: ["draft", "du-thao"]
            case .id: ["id"]
            case .date: ["date"]
            }
        }
    }

    private static let keys: [String: Key] = {
        var keys: [String: Key] = [:]
        for key in Key.allCases {
            for name in key.names { keys[name] = key }
        }
        return keys
    }()

    /// Keys of Hugo that one corpus may carry for it; they mean nothing here.
    private static let foreign: Set<String> = [
        "aliases", "categories", "cascade", "description", "expiryDate", "keywords", "lastmod", "layout", "linkTitle",
        "menu", "outputs", "params", "periods", "publishDate", "resources", "slug", "summary", "tags", "type", "url",
        "weight",
    ]

    let file: SourceFile
    var frontMatter = FrontMatter()
    var diagnostics: [Diagnostic] = []

    init(file: SourceFile) {
        self.file = file
    }

    mutating func read(_ entries: [FrontMatterYAML.Entry]) {
        for entry in entries {
            guard let key = Self.keys[entry.key] else {
                if !Self.foreign.contains(entry.key) { reportUnknown(entry, among: Self.keys.keys.sorted()) }
                continue
            }
            if !entry.value.isNull { read(key, entry) }
        }
    }

    private mutating func read(_ key: Key, _ entry: FrontMatterYAML.Entry) {
        switch key {
        case .kind: frontMatter.kind = kind(entry)
        case .title: frontMatter.title = text(entry)
        case .number: frontMatter.number = text(entry)
        case .issued: frontMatter.issued = day(entry)
        case .meeting: readMeeting(entry)
        case .chairs: frontMatter.chairs = people(entry)
        case .agency: frontMatter.agency = text(entry)
        case .place: frontMatter.place = text(entry)
        case .signer: frontMatter.signer = text(entry)
        case .recipients: frontMatter.recipients = texts(entry, separator: ";")
        case .departments: frontMatter.departments = texts(entry, separator: ";")
        case .leaders: frontMatter.leaders = texts(entry, separator: ";")
        case .draft: frontMatter.isDraft = truth(entry) ?? false
        case .id: frontMatter.id = text(entry)
        case .date: frontMatter.date = day(entry)
        }
    }

    /// `hop: {ngay: …, ten: …, dia-diem: …}`; a lone day or name will do.
    private mutating func readMeeting(_ entry: FrontMatterYAML.Entry) {
        switch entry.value {
        case .map(let entries, _):
            for inner in entries where !inner.value.isNull {
                switch inner.key {
                case "date", "dates", "ngay": frontMatter.meetingDates = days(inner)
                case "name", "ten": frontMatter.meetingName = text(inner)
                case "venue", "dia-diem", "noi-hop": frontMatter.meetingVenue = text(inner)
                default: reportUnknown(inner, among: ["date", "ngay", "name", "ten", "venue", "dia-diem"])
                }
            }
        case .list:
            frontMatter.meetingDates = days(entry)
        case .scalar(let text, _):
            if let day = Self.day(text) { frontMatter.meetingDates = [day] } else { frontMatter.meetingName = text }
        }
    }
}

// MARK: - Values

extension FrontMatterReader {
    private mutating func text(_ entry: FrontMatterYAML.Entry) -> String? {
        if case .scalar(let text, _) = entry.value { return text }
        reportForm(entry, vi: "một dòng chữ", en: "a line of text")
        return nil
    }

    /// A list, or one text whose parts are separated.
    private mutating func texts(_ entry: FrontMatterYAML.Entry, separator: Character) -> [String] {
        switch entry.value {
        case .scalar(let text, _):
            return text.split(separator: separator).map(Self.trimmed).filter { !$0.isEmpty }
        case .list(let items, _):
            var texts: [String] = []
            for item in items {
                guard case .scalar(let text, _) = item else {
                    reportForm(entry, vi: "danh sách các tên", en: "a list of names")
                    continue
                }
                texts.append(text)
            }
            return texts
        case .map:
            reportForm(entry, vi: "danh sách các tên", en: "a list of names")
            return []
        }
    }

    private mutating func kind(_ entry: FrontMatterYAML.Entry) -> Record.Kind? {
        guard let text = text(entry) else { return nil }
        if let kind = Record.Kind(rawValue: text) { return kind }
        let folded = Folding.slug(text)
        for (name, kind) in Self.kinds where name == folded { return kind }
        let known = Record.Kind.allCases.map(\.rawValue) + Self.kinds.map(\.0)
        diagnostics.append(
            Diagnostic(
                .warning, "loai-la", at: valuePlace(entry),
                Message(vi: "không có loại văn bản “\(text)”", en: "there is no kind of document “\(text)”"),
                hint: Nearest.name(to: folded, in: known).map {
                    Message(vi: "ý là “\($0)”?", en: "did you mean “\($0)”?")
                }
                    ?? Message(
                        vi: "các loại: \(Self.kinds.map(\.0).joined(separator: ", "))",
                        en: "the kinds: \(Record.Kind.allCases.map(\.rawValue).joined(separator: ", "))")))
        return nil
    }

    private static let kinds: [(String, Record.Kind)] = [
        ("thong-bao", .notice), ("bien-ban", .minutes), ("bao-cao", .report), ("tin-bai", .news), ("tin", .news),
        ("chuong-trinh", .plan), ("ke-hoach", .plan), ("lich", .plan), ("cong-van", .dispatch),
        ("quyet-dinh", .decision), ("tien-do", .progress), ("khac", .other),
    ]

    private mutating func day(_ entry: FrontMatterYAML.Entry) -> Day? {
        guard case .scalar(let text, _) = entry.value, let day = Self.day(text) else {
            reportForm(entry, vi: "một ngày, như 2025-03-12 hoặc 12/3/2025", en: "a day such as 2025-03-12")
            return nil
        }
        return day
    }

    private mutating func days(_ entry: FrontMatterYAML.Entry) -> [Day] {
        guard case .list(let items, _) = entry.value else { return day(entry).map { [$0] } ?? [] }
        return items.compactMap { item in
            day(FrontMatterYAML.Entry(key: entry.key, line: item.line, value: item))
        }
    }

    /// `2025-03-12`, with or without a time behind it, or `12/3/2025`.
    static func day(_ text: String) -> Day? {
        let bytes = Array(text.utf8)
        if bytes.count >= 10, let day = Day(iso: String(decoding: bytes[..<10], as: UTF8.self)),
            bytes.count == 10 || bytes[10] == 0x54 || bytes[10] == 0x20
        {
            return day
        }
        let parts = text.split(whereSeparator: { $0 == "/" || $0 == "-" || $0 == "." })
        guard parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]) else {
            return nil
        }
        return Day(year: year, month: month, day: day)
    }

    private mutating func truth(_ entry: FrontMatterYAML.Entry) -> Bool? {
        if case .scalar(let text, _) = entry.value {
            switch Folding.folded(text) {
            case "true", "yes", "co", "dung", "x": return true
            case "false", "no", "khong", "sai": return false
            default: break
            }
        }
        reportForm(entry, vi: "true hoặc false", en: "true or false")
        return nil
    }

    private mutating func people(_ entry: FrontMatterYAML.Entry) -> [Person] {
        switch entry.value {
        case .scalar(let text, _):
            return text.split(separator: ";").map { Self.person(Self.trimmed($0)) }
        case .map(let entries, _):
            return [person(entries)]
        case .list(let items, _):
            return items.compactMap { item in
                switch item {
                case .scalar(let text, _): return Self.person(text)
                case .map(let entries, _): return person(entries)
                case .list:
                    reportForm(entry, vi: "danh sách người chủ trì", en: "a list of persons")
                    return nil
                }
            }
        }
    }

    private mutating func person(_ entries: [FrontMatterYAML.Entry]) -> Person {
        var person = Person(name: nil, position: nil)
        for entry in entries where !entry.value.isNull {
            switch entry.key {
            case "name", "ten": person.name = text(entry)
            case "position", "chuc-vu": person.position = text(entry)
            default: reportUnknown(entry, among: ["name", "ten", "position", "chuc-vu"])
            }
        }
        return person
    }

    /// `Trần Thị B, Phó Chánh Văn phòng`; `Trần Thị B - Phó Chánh Văn phòng`.
    static func person(_ text: String) -> Person {
        for separator in [", ", " - ", " – ", " — "] {
            let parts = text.split(separator: separator, maxSplits: 1)
            if parts.count == 2 { return Person(name: trimmed(parts[0]), position: trimmed(parts[1])) }
        }
        return Person(name: text, position: nil)
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        var part = text[...]
        while part.first == " " { part = part.dropFirst() }
        while part.last == " " { part = part.dropLast() }
        return String(part)
    }
}

// MARK: - Diagnostics

extension FrontMatterReader {
    private mutating func reportUnknown(_ entry: FrontMatterYAML.Entry, among known: [String]) {
        diagnostics.append(
            Diagnostic(
                .warning, "khoa-la", at: keyPlace(entry),
                Message(
                    vi: "không có khóa “\(entry.key)” trong phần đầu văn bản",
                    en: "front matter has no key “\(entry.key)”"),
                hint: Nearest.name(to: entry.key, in: known).map {
                    Message(vi: "ý là “\($0)”?", en: "did you mean “\($0)”?")
                }))
    }

    private mutating func reportForm(_ entry: FrontMatterYAML.Entry, vi: String, en: String) {
        diagnostics.append(
            Diagnostic(
                .warning, "sai-kieu", at: valuePlace(entry),
                Message(
                    vi: "giá trị của “\(entry.key)” phải là \(vi)", en: "the value of “\(entry.key)” must be \(en)")))
    }

    private func keyPlace(_ entry: FrontMatterYAML.Entry) -> Place {
        let (start, _) = offsets(of: entry)
        return file.place(line: entry.line, byteOffset: start, byteCount: entry.key.utf8.count)
    }

    /// What stands behind the colon; the whole line of an item.
    private func valuePlace(_ entry: FrontMatterYAML.Entry) -> Place {
        let (_, value) = offsets(of: entry)
        return file.place(line: entry.line, byteOffset: value, byteCount: file.byteRange(ofLine: entry.line).count)
    }

    private func offsets(of entry: FrontMatterYAML.Entry) -> (key: Int, value: Int) {
        let range = file.byteRange(ofLine: entry.line)
        var start = range.lowerBound
        while start < range.upperBound, file.bytes[start] == 0x20 || file.bytes[start] == 0x2D { start += 1 }
        var value = start
        if file.bytes[start..<range.upperBound].starts(with: entry.key.utf8) {
            value = start + entry.key.utf8.count
            while value < range.upperBound, file.bytes[value] == 0x3A || file.bytes[value] == 0x20 { value += 1 }
        }
        return (start - range.lowerBound, value - range.lowerBound)
    }
}
