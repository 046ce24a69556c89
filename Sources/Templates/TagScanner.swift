import SourceText

/// Cuts a template into text and tags: `<b>{{title}}</b>` is a text, a variable and a text.
///
/// Text is cut after each line end, so that a line is a row of tokens and the rules about lines (`LineRules`) can
/// look at it as a whole.
struct TagScanner {
    let source: TemplateSource
    private(set) var tokens: [Token] = []
    private(set) var diagnostics: [Diagnostic] = []

    private var bytes: [UInt8] { source.bytes }
    private var opening: [UInt8] = TagScanner.braces.opening
    private var closing: [UInt8] = TagScanner.braces.closing
    private static let braces = (opening: Array("{{".utf8), closing: Array("}}".utf8))

    init(_ source: TemplateSource) {
        self.source = source
        var place = 0
        while place < bytes.count {
            guard let start = find(opening, from: place, to: bytes.count) else { break }
            addText(place..<start)
            guard let end = addTag(at: start) else { return }
            place = end
        }
        addText(place..<bytes.count)
    }

    private mutating func addText(_ range: Range<Int>) {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = bytes[start..<range.upperBound].firstIndex(of: 0x0A).map { $0 + 1 } ?? range.upperBound
            tokens.append(Token(kind: .text, range: start..<end))
            start = end
        }
    }

    /// Adds the tag that begins at `start` and gives the offset after it; nil where it never ends.
    private mutating func addTag(at start: Int) -> Int? {
        var inside = start + opening.count
        let sign = inside < bytes.count ? bytes[inside] : 0
        var kind = Token.Kind.variable
        var ending = closing
        switch sign {
        case UInt8(ascii: "#"): kind = .section
        case UInt8(ascii: "^"): kind = .inverted
        case UInt8(ascii: "/"): kind = .close
        case UInt8(ascii: ">"): kind = .partial
        case UInt8(ascii: "<"): kind = .parent
        case UInt8(ascii: "$"): kind = .block
        case UInt8(ascii: "!"): kind = .comment
        case UInt8(ascii: "&"): kind = .unescaped
        case UInt8(ascii: "="):
            kind = .delimiters
            ending = [sign] + closing
        case UInt8(ascii: "{") where opening == TagScanner.braces.opening:
            kind = .unescaped
            ending = [UInt8(ascii: "}")] + closing
        default: break
        }
        if kind != .variable { inside += 1 }
        guard let end = find(ending, from: inside, to: bytes.count) else {
            let shown = String(decoding: ending, as: UTF8.self)
            problem(
                start..<(start + opening.count), "the-khong-dong",
                Message(vi: "thẻ này không có dấu đóng “\(shown)”", en: "this tag is never ended by “\(shown)”"))
            return nil
        }
        let range = start..<(end + ending.count)
        let name = trimmed(inside..<end)
        tokens.append(Token(kind: kind, range: range, name: name))
        switch kind {
        case .comment, .text: break
        case .delimiters: changeDelimiters(name, range)
        case .variable, .unescaped, .section, .inverted, .close, .partial, .parent, .block: check(name, kind, range)
        }
        return range.upperBound
    }

    private mutating func changeDelimiters(_ text: String, _ range: Range<Int>) {
        let parts = text.utf8.split(whereSeparator: { $0 <= 0x20 })
        guard parts.count == 2, !text.utf8.contains(UInt8(ascii: "=")) else {
            problem(
                range, "dau-the-la",
                Message(
                    vi: "đổi dấu thẻ phải có dạng {{=<% %>=}}: hai dấu, cách nhau bằng dấu cách, không có dấu bằng",
                    en: "a change of delimiters reads {{=<% %>=}}: two marks with a space between, without “=”"))
            return
        }
        opening = Array(parts[0])
        closing = Array(parts[1])
    }

    private mutating func check(_ name: String, _ kind: Token.Kind, _ range: Range<Int>) {
        if name.isEmpty {
            problem(range, "the-trong", Message(vi: "thẻ không có tên", en: "the tag has no name"))
        } else if name.utf8.contains(where: { $0 <= 0x20 }) {
            problem(
                range, "ten-the-co-dau-cach",
                Message(vi: "tên “\(name)” có dấu cách", en: "the name “\(name)” contains a space"))
        } else if kind.isPath, name != ".",
            name.utf8.split(separator: 0x2E, omittingEmptySubsequences: false).contains(where: \.isEmpty)
        {
            problem(
                range, "ten-the-thua-dau-cham",
                Message(vi: "tên “\(name)” thừa dấu chấm", en: "the name “\(name)” has a dot too many"))
        }
    }

    private mutating func problem(_ range: Range<Int>, _ code: String, _ message: Message) {
        diagnostics.append(Diagnostic(.error, code, at: source.place(of: range), message))
    }

    private func find(_ mark: [UInt8], from start: Int, to end: Int) -> Int? {
        var place = start
        while place + mark.count <= end {
            guard let next = bytes[place..<end].firstIndex(of: mark[0]), next + mark.count <= end else { return nil }
            if bytes[next..<(next + mark.count)].elementsEqual(mark) { return next }
            place = next + 1
        }
        return nil
    }

    private func trimmed(_ range: Range<Int>) -> String {
        var part = bytes[range]
        while let first = part.first, first <= 0x20 { part.removeFirst() }
        while let last = part.last, last <= 0x20 { part.removeLast() }
        return String(decoding: part, as: UTF8.self)
    }
}

/// A piece of text within one line, or a tag.
struct Token {
    enum Kind {
        case text, variable, unescaped, section, inverted, close, partial, parent, block, comment, delimiters

        /// Whether it prints what it stands for where it stands.
        var isPrinted: Bool {
            switch self {
            case .text, .variable, .unescaped: true
            case .section, .inverted, .close, .partial, .parent, .block, .comment, .delimiters: false
            }
        }

        /// Whether its name is looked up among the values of the page.
        var isPath: Bool {
            switch self {
            case .variable, .unescaped, .section, .inverted: true
            case .text, .close, .partial, .parent, .block, .comment, .delimiters: false
            }
        }

        /// Whether it waits for a closing tag.
        var isOpening: Bool {
            switch self {
            case .section, .inverted, .parent, .block: true
            case .text, .variable, .unescaped, .close, .partial, .comment, .delimiters: false
            }
        }
    }

    var kind: Kind
    /// The bytes of the template that it takes.
    var range: Range<Int>
    var name = ""
    /// Of a tag that opens or closes, the other one.
    var partner: Int?

    // What the rules about lines say of it.

    /// The text belongs to a line that tags have to themselves, and is not printed.
    var isDropped = false
    /// Of a tag: nothing is printed on its line but what it brings in.
    var isAlone = false
    /// Of a block: its content begins on the next line.
    var contentBeginsLine = false
    /// Of a partial, parent or block: the blanks that each line it brings in begins with.
    var indentation: [UInt8] = []
    /// Of a block: it begins its line, and prints `indentation` itself.
    var printsIndentation = false
}
