import SourceText

/// Sets what the tags of a report say into lines of a fixed width.
struct TextWriter {
    let width: Int
    private var lines: [String] = []
    private var current = ""
    private var style = ""
    private var table = TextTable()
    /// What stands side by side, in the head and at the foot.
    private var sides: (left: [String], right: [String])?

    /// Columns of the left side; on paper it is as narrow.
    private static let leftWidth = 34
    private static let onTheLeft: Set<String> = ["superior", "agency", "number", "recipients-word", "recipient"]

    init(width: Int) { self.width = width }

    mutating func add(_ words: String) { current += words }

    mutating func open(_ tag: TagStream.Tag) {
        switch tag.name {
        case "body": current = ""
        case "header", "footer": sides = ([], [])
        case "table": table = TextTable()
        case "thead": table.isHead = true
        case "tr": table.startRow()
        case "td", "th":
            table.startCell(columns: Int(tag["colspan"]) ?? 1, rows: Int(tag["rowspan"]) ?? 1)
            current = ""
        case "p", "h1", "h2", "h3", "caption": (current, style) = ("", tag["class"])
        case "li": (current, style) = ("", "recipient")
        case "span" where ["subject", "annex-title"].contains(tag["class"]): current += "\n"
        default: break
        }
    }

    mutating func close(_ name: String) {
        switch name {
        case "td", "th": table.endCell(TextLines.squeezed(current))
        case "thead": table.isHead = false
        case "table": lines += table.lines(width: width) + [""]
        case "p", "li": paragraph()
        case "h1", "caption": centred(width)
        case "h2", "h3":
            if current.contains("\n") {
                centred(width)
            } else {
                lines += [""] + TextLines.wrapped(current, to: width) + [""]
            }
        case "header", "footer": setSides()
        default: return
        }
        current = ""
    }

    private mutating func paragraph() {
        if sides != nil {
            let isLeft = TextWriter.onTheLeft.contains(style)
            let column = isLeft ? TextWriter.leftWidth : width - TextWriter.leftWidth
            var part = style == "seal" ? ["", "", ""] : TextLines.wrapped(current, to: column)
            if style == "number" || style == "date" { part.insert("", at: 0) }
            if !style.hasPrefix("recipient") { part = part.map { TextLines.centred($0, in: column) } }
            if isLeft { sides?.left += part } else { sides?.right += part }
            return
        }
        switch style {
        case "fill": lines += [String(repeating: ".", count: width), ""]
        case "annex-note", "to": centred(width)
        default: lines += TextLines.wrapped(current, to: width) + [""]
        }
    }

    private mutating func setSides() {
        guard let (left, right) = sides else { return }
        sides = nil
        lines.append("")
        for place in 0..<max(left.count, right.count) {
            let start = place < left.count ? left[place] : ""
            let end = place < right.count ? right[place] : ""
            lines.append(TextLines.trimmed(TextLines.padded(start, to: TextWriter.leftWidth) + end))
        }
        lines += ["", ""]
    }

    private mutating func centred(_ width: Int) {
        for line in current.split(separator: "\n") {
            lines += TextLines.wrapped(String(line), to: width).map { TextLines.centred($0, in: width) }
        }
        lines.append("")
    }

    /// All lines, with no more than one empty one in a row.
    var finished: String {
        var kept: [String] = []
        for line in lines where !(line.isEmpty && kept.last?.isEmpty ?? true) { kept.append(line) }
        while kept.last?.isEmpty ?? false { kept.removeLast() }
        return kept.joined(separator: "\n") + "\n"
    }
}

/// Words into lines, lines into columns.
enum TextLines {
    static func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var length = 0
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
            let size = DisplayWidth.of(String(word))
            if length > 0, length + 1 + size > width {
                lines.append(line)
                (line, length) = ("", 0)
            }
            line += (length > 0 ? " " : "") + word
            length += size + (length > 0 ? 1 : 0)
        }
        if length > 0 { lines.append(line) }
        return lines.map { $0.replacing("\u{A0}", with: " ") }
    }

    static func squeezed(_ text: String) -> String {
        text.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
    }

    static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
    }

    static func centred(_ text: String, in width: Int) -> String {
        trimmed(String(repeating: " ", count: max(0, (width - DisplayWidth.of(text)) / 2)) + text)
    }

    static func trimmed(_ text: String) -> String {
        var rest = text[...]
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
