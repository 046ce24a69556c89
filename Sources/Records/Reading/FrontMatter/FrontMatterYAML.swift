import SourceText
import Yams

/// The front matter as keys and values that know their lines: `so: 12/TB-VP` on line 2.
///
/// Most front matter is a few lines of `key: value`, which are read here by hand at a fiftieth of what a YAML parser
/// takes; anything else (anchors, block texts, escapes) goes to Yams.
indirect enum FrontMatterYAML {
    case scalar(String, line: Int)
    case list([FrontMatterYAML], line: Int)
    case map([Entry], line: Int)

    struct Entry {
        var key: String
        var line: Int
        var value: FrontMatterYAML
    }

    var line: Int {
        switch self {
        case .scalar(_, let line), .list(_, let line), .map(_, let line): line
        }
    }

    /// `key:` with nothing behind it, `~`, `null`.
    var isNull: Bool {
        if case .scalar(let text, _) = self { return text.isEmpty || text == "~" || text == "null" }
        return false
    }

    /// The entries of the front matter on `lines`; nil, with a diagnostic, where it is not YAML.
    static func entries(of file: SourceFile, lines: Range<Int>, diagnostics: inout [Diagnostic]) -> [Entry]? {
        if let entries = SimpleYAML(file: file, lines: lines).entries() { return entries }
        guard let first = lines.first, let last = lines.last else { return [] }
        let start = file.lineStarts[first - 1]
        let end = file.byteRange(ofLine: last).upperBound
        guard !isHostile(file, lines: lines) else {
            diagnostics.append(
                Diagnostic(
                    .error, "yaml-hong", at: file.place(line: first),
                    Message(
                        vi: "phần đầu quá lớn hoặc lồng nhau quá sâu",
                        en: "the front matter is too large or nested too deep")))
            return nil
        }
        let text = String(decoding: file.bytes[start..<end], as: UTF8.self)
        do {
            guard let node = try Yams.compose(yaml: text) else { return [] }
            var budget = 10_000
            guard case .map(let entries, _) = converted(node, firstLine: first, &budget) else {
                diagnostics.append(
                    Diagnostic(
                        .error, "yaml-hong", at: file.place(line: first),
                        Message(
                            vi: "phần đầu phải gồm các dòng `khóa: giá trị`",
                            en: "front matter must be lines of `key: value`")))
                return nil
            }
            return entries
        } catch {
            diagnostics.append(broken(error, in: file, firstLine: first))
            return nil
        }
    }

    /// A YAML parser descends with its text; nobody's front matter is nested thirty deep or has a hundred kilobytes.
    private static func isHostile(_ file: SourceFile, lines: Range<Int>) -> Bool {
        var size = 0
        for line in lines {
            let range = file.byteRange(ofLine: line)
            size += range.count
            var brackets = 0
            var leads = 0
            var isLeading = true
            for index in range {
                switch file.bytes[index] {
                case 0x5B, 0x7B: brackets += 1
                case 0x20, 0x2D, 0x3F, 0x3A: if isLeading { leads += 1 }
                default: isLeading = false
                }
            }
            if brackets > 30 || leads > 120 { return true }
        }
        return size > 100_000
    }

    /// `budget` bounds what aliases of aliases may grow to.
    private static func converted(_ node: Node, firstLine: Int, _ budget: inout Int) -> FrontMatterYAML {
        let line = firstLine + (node.mark?.line ?? 1) - 1
        budget -= 1
        guard budget > 0 else { return .scalar("", line: line) }
        switch node {
        case .scalar(let scalar):
            return .scalar(scalar.string, line: line)
        case .sequence(let sequence):
            var items: [FrontMatterYAML] = []
            for item in sequence { items.append(converted(item, firstLine: firstLine, &budget)) }
            return .list(items, line: line)
        case .mapping(let mapping):
            var entries: [Entry] = []
            for pair in mapping {
                entries.append(
                    Entry(
                        key: pair.key.string ?? "", line: firstLine + (pair.key.mark?.line ?? 1) - 1,
                        value: converted(pair.value, firstLine: firstLine, &budget)))
            }
            return .map(entries, line: line)
        case .alias:
            return .scalar("", line: line)
        }
    }

    private static func broken(_ error: any Error, in file: SourceFile, firstLine: Int) -> Diagnostic {
        var line = 1
        var column = 1
        var problem = "\(error)"
        switch error as? YamlError {
        case .scanner(_, let words, let mark, _), .parser(_, let words, let mark, _),
            .composer(_, let words, let mark, _):
            line = mark.line
            column = mark.column
            problem = words
        case .duplicatedKeysInMapping(let keys, let context):
            line = context.mark.line
            column = context.mark.column
            problem = "duplicate key: " + keys.joined(separator: ", ")
        default: break
        }
        let fileLine = firstLine + max(0, line - 1)
        var place = file.place(line: min(fileLine, file.lineCount))
        place.column = max(1, column)
        place.width = 1
        return Diagnostic(
            .error, "yaml-hong", at: place,
            Message(
                vi: "phần đầu không phải YAML đúng: \(problem)", en: "the front matter is not valid YAML: \(problem)"),
            hint: Message(
                vi: "đặt giá trị có dấu hai chấm hoặc dấu đặc biệt trong ngoặc kép",
                en: "put values with a colon or special characters in double quotes"))
    }
}

/// Reads the plain part of YAML: `key: value`, `key: "value"`, `key: [a, b]`, lists of `- a`, one level of keys.
private struct SimpleYAML {
    let file: SourceFile
    let lines: Range<Int>

    /// nil where the text is more than this reader knows.
    func entries() -> [FrontMatterYAML.Entry]? {
        var entries: [FrontMatterYAML.Entry] = []
        var line = lines.lowerBound
        while line < lines.upperBound {
            let range = file.byteRange(ofLine: line)
            if isEmpty(range) {
                line += 1
                continue
            }
            guard let (key, rest) = key(range) else { return nil }
            if entries.contains(where: { $0.key == key }) { return nil }
            if rest.isEmpty {
                let first = line
                line += 1
                guard let value = nested(under: first, &line) else { return nil }
                entries.append(FrontMatterYAML.Entry(key: key, line: first, value: value))
                continue
            }
            guard let value = value(rest, line: line) else { return nil }
            entries.append(FrontMatterYAML.Entry(key: key, line: line, value: value))
            line += 1
        }
        return entries
    }

    /// The list or the keys below a key without a value.
    private func nested(under key: Int, _ line: inout Int) -> FrontMatterYAML? {
        var items: [FrontMatterYAML] = []
        var keys: [FrontMatterYAML.Entry] = []
        var indent = -1
        while line < lines.upperBound {
            let range = file.byteRange(ofLine: line)
            if isEmpty(range) {
                line += 1
                continue
            }
            var start = range.lowerBound
            while start < range.upperBound, file.bytes[start] == 0x20 { start += 1 }
            let blanks = start - range.lowerBound
            let isItem = file.bytes[start] == 0x2D && start + 1 < range.upperBound && file.bytes[start + 1] == 0x20
            if blanks == 0, !isItem { break }
            if indent < 0 { indent = blanks } else if indent != blanks { return nil }
            if isItem {
                guard keys.isEmpty, let item = value(trimmed((start + 1)..<range.upperBound), line: line),
                    case .scalar = item
                else { return nil }
                items.append(item)
            } else {
                guard items.isEmpty, let (name, rest) = self.key(start..<range.upperBound), !rest.isEmpty,
                    let value = value(rest, line: line)
                else { return nil }
                if keys.contains(where: { $0.key == name }) { return nil }
                keys.append(FrontMatterYAML.Entry(key: name, line: line, value: value))
            }
            line += 1
        }
        if !keys.isEmpty { return .map(keys, line: key) }
        if !items.isEmpty { return .list(items, line: key) }
        return .scalar("", line: key)
    }

    private func isEmpty(_ range: Range<Int>) -> Bool {
        for index in range {
            if file.bytes[index] == 0x23 { return true }
            if file.bytes[index] != 0x20 { return false }
        }
        return true
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, file.bytes[start] == 0x20 { start += 1 }
        while end > start, file.bytes[end - 1] == 0x20 { end -= 1 }
        return start..<end
    }

    /// A key of ASCII letters, digits, `-` and `_`, and what stands behind its colon.
    private func key(_ range: Range<Int>) -> (String, Range<Int>)? {
        var end = range.lowerBound
        while end < range.upperBound {
            switch file.bytes[end] {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F:
                end += 1
                continue
            default: break
            }
            break
        }
        guard end > range.lowerBound, file.bytes[range.lowerBound] != 0x2D, end < range.upperBound,
            file.bytes[end] == 0x3A, end + 1 == range.upperBound || file.bytes[end + 1] == 0x20
        else { return nil }
        return (string(range.lowerBound..<end), trimmed((end + 1)..<range.upperBound))
    }

    private func value(_ range: Range<Int>, line: Int) -> FrontMatterYAML? {
        guard let first = range.first.map({ file.bytes[$0] }) else { return .scalar("", line: line) }
        if first == 0x5B { return flow(range, line: line) }
        return scalar(range).map { .scalar($0, line: line) }
    }

    private func scalar(_ range: Range<Int>) -> String? {
        guard let first = range.first.map({ file.bytes[$0] }) else { return nil }
        switch first {
        case 0x22, 0x27:
            guard range.count >= 2, file.bytes[range.upperBound - 1] == first else { return nil }
            let inside = (range.lowerBound + 1)..<(range.upperBound - 1)
            for index in inside where file.bytes[index] == first || file.bytes[index] == 0x5C { return nil }
            return string(inside)
        case 0x26, 0x2A, 0x21, 0x7C, 0x3E, 0x25, 0x40, 0x60, 0x7B, 0x7D, 0x5B, 0x5D, 0x2C, 0x23, 0x3F, 0x3A, 0x2D:
            return nil
        default:
            for index in range {
                let byte = file.bytes[index]
                if byte == 0x09 { return nil }
                if byte == 0x3A, index + 1 == range.upperBound || file.bytes[index + 1] == 0x20 { return nil }
                if byte == 0x23, file.bytes[index - 1] == 0x20 { return nil }
            }
            return string(range)
        }
    }

    /// `[Phòng Tổng hợp, "Phòng Kinh tế"]`.
    private func flow(_ range: Range<Int>, line: Int) -> FrontMatterYAML? {
        guard range.count >= 2, file.bytes[range.upperBound - 1] == 0x5D else { return nil }
        var items: [FrontMatterYAML] = []
        var start = range.lowerBound + 1
        var quote: UInt8 = 0
        for index in start..<range.upperBound {
            let byte = file.bytes[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
                continue
            }
            switch byte {
            case 0x22, 0x27:
                if trimmed(start..<index).isEmpty { quote = byte }
            case 0x5B, 0x7B, 0x7D: return nil
            case 0x2C, 0x5D:
                let item = trimmed(start..<index)
                if item.isEmpty {
                    guard byte == 0x5D, items.isEmpty || index == range.upperBound - 1 else { return nil }
                } else {
                    guard let text = scalar(item) else { return nil }
                    items.append(.scalar(text, line: line))
                }
                if byte == 0x5D, index != range.upperBound - 1 { return nil }
                start = index + 1
            default: break
            }
        }
        return quote == 0 ? .list(items, line: line) : nil
    }

    private func string(_ range: Range<Int>) -> String { String(settled: file.bytes, range) }
}
