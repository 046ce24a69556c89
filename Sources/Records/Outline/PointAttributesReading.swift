import CommonMark
import SourceText

extension Outline {
    /// Cuts the attributes off the points that end in them: `… {giao="Phòng Kinh tế" han=2025-10-31}`.
    ///
    /// Braces that hold something else stay what they are: text.
    package mutating func takeAttributes(file: SourceFile, diagnostics: inout [Diagnostic]) {
        for index in blocks.indices where blocks[index].text.utf8.last == UInt8(ascii: "}") {
            let text = blocks[index].text
            guard let open = text.utf8.lastIndex(of: UInt8(ascii: "{")) else { continue }
            var reading = AttributeReading(Array(text.string(open + 1..<text.utf8.count - 1)))
            guard reading.read() else { continue }
            for fault in reading.faults {
                let origin = text.origin(at: open)
                let place = origin.map {
                    file.place(
                        line: $0.line, byteOffset: $0.column + open - $0.offset, byteCount: text.utf8.count - open)
                }
                diagnostics.append(fault.diagnostic(at: place ?? file.place(line: blocks[index].lines.upperBound)))
            }
            var end = open
            while end > 0, text.utf8[end - 1] == 0x20 || text.utf8[end - 1] == 0x0A { end -= 1 }
            blocks[index].text = text.slice(0..<end)
            attributes[index] = reading.attributes
        }
    }
}

/// Reads what stands between the braces.
private struct AttributeReading {
    enum Fault {
        case unknownKey(String)
        case noDate(String)
        case badID(String)
    }

    private let text: [Character]
    private var index = 0
    private(set) var attributes = PointAttributes()
    private(set) var faults: [Fault] = []

    init(_ text: [Character]) { self.text = text }

    /// Whether these are attributes at all.
    mutating func read() -> Bool {
        var count = 0
        while true {
            while index < text.count, text[index].isWhitespace { index += 1 }
            guard index < text.count else { break }
            switch text[index] {
            case "#":
                index += 1
                let id = word()
                guard !id.isEmpty else { return false }
                if id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") }) {
                    attributes.id = id
                } else {
                    faults.append(.badID(id))
                }
            case ".":
                index += 1
                let name = word()
                guard !name.isEmpty else { return false }
                if name == "khong-giao" || name == "no-assignment" {
                    attributes.isNoAssignment = true
                } else {
                    faults.append(.unknownKey("." + name))
                }
            default:
                let key = word()
                guard !key.isEmpty, index < text.count, text[index] == "=" else { return false }
                index += 1
                take(key, value())
            }
            count += 1
        }
        return count > 0
    }

    private mutating func take(_ key: String, _ value: String) {
        switch key {
        case "giao", "lead": attributes.lead = list(value)
        case "phoi-hop", "coordinating": attributes.coordinating = list(value)
        case "han", "deadline":
            if let day = Day(iso: value) ?? dayMonthYear(value) {
                attributes.deadline = DateSpan(text: value, first: day, last: day, precision: .day)
            } else {
                faults.append(.noDate(value))
            }
        default: faults.append(.unknownKey(key))
        }
    }

    /// `31/10/2025`
    private func dayMonthYear(_ value: String) -> Day? {
        let parts = value.split(separator: "/").map { Int($0) }
        guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
        return Day(year: year, month: month, day: day)
    }

    private func list(_ value: String) -> [String] {
        value.split(separator: ";").map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
    }

    private mutating func word() -> String {
        var found = ""
        while index < text.count, !text[index].isWhitespace, text[index] != "=" {
            found.append(text[index])
            index += 1
        }
        return found
    }

    /// Quoted, also with an editor's curved quotes, or one word.
    private mutating func value() -> String {
        let pairs: [Character: Character] = ["\"": "\"", "'": "'", "“": "”", "‘": "’"]
        guard index < text.count, let close = pairs[text[index]] else { return word() }
        index += 1
        var found = ""
        while index < text.count, text[index] != close {
            found.append(text[index])
            index += 1
        }
        index += 1
        return found
    }
}

extension AttributeReading.Fault {
    fileprivate func diagnostic(at place: Place) -> Diagnostic {
        switch self {
        case .unknownKey(let key):
            let known = ["giao", "phoi-hop", "han", "lead", "coordinating", "deadline", ".khong-giao"]
            let near = Nearest.name(to: key, in: known)
            return Diagnostic(
                .warning, "thuoc-tinh-chua-biet", at: place,
                Message(vi: "không có thuộc tính “\(key)” của một điểm", en: "a point has no attribute “\(key)”"),
                hint: near.map {
                    Message(vi: "ý là “\($0)”?", en: "did you mean “\($0)”?")
                }
                    ?? Message(
                        vi: "các thuộc tính là giao, phoi-hop, han, #mã và .khong-giao",
                        en: "the attributes are lead, coordinating, deadline, #id and .no-assignment"))
        case .noDate(let value):
            return Diagnostic(
                .warning, "han-khong-phai-ngay", at: place,
                Message(vi: "“\(value)” không phải là một ngày", en: "“\(value)” is not a date"),
                hint: Message(
                    vi: "viết như han=2025-10-31 hoặc han=31/10/2025",
                    en: "write it as deadline=2025-10-31"))
        case .badID(let id):
            return Diagnostic(
                .warning, "ma-diem-khong-hop-le", at: place,
                Message(
                    vi: "mã “\(id)” chỉ được có chữ cái không dấu, chữ số, dấu chấm và gạch nối",
                    en: "the id “\(id)” may only hold ASCII letters, digits, dots and hyphens"))
        }
    }
}
