import CCmark
import SourceText

/// Writes the inlines of one block into a `RichText` and finds each stretch again in the source.
///
/// libcmark says where a block begins but not, past its first line, where its words stand. A cursor follows the
/// words through the source instead: markup (`**`, `\`, `](…)`) is skipped until the next words match.
struct InlineWriter {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let file: SourceFile
    private let lastLine: Int
    private var line: Int
    private var lineEnd: Int
    private var cursor: Int
    private var out: [UInt8] = []
    private var marks: [RichText.Mark] = []
    private var origins: [RichText.Origin] = []
    /// Offset in the file minus offset in `out` of the latest origin; where it holds no new origin is needed.
    private var shift = Int.min
    /// The full stop that `InlineReader` sets before the text is not part of it.
    var skipLeadingStop = false

    init(file: SourceFile, bytes: UnsafeBufferPointer<UInt8>, lines: ClosedRange<Int>, column: Int) {
        self.file = file
        self.bytes = bytes
        self.line = lines.lowerBound
        self.lastLine = lines.upperBound
        let range = file.byteRange(ofLine: lines.lowerBound)
        self.lineEnd = range.upperBound
        self.cursor = min(range.lowerBound + max(0, column), range.upperBound)
        let lastRange = file.byteRange(ofLine: lines.upperBound)
        out.reserveCapacity(max(0, lastRange.upperBound - cursor))
    }

    /// The text without blanks at its ends.
    consuming func finished() -> RichText {
        while let last = out.last, last == 0x20 || last == 0x0A { out.removeLast() }
        for index in marks.indices where marks[index].end > out.count { marks[index].end = out.count }
        marks.removeAll { $0.start >= $0.end }
        while let last = origins.last, last.offset > 0, last.offset >= out.count { origins.removeLast() }
        if origins.isEmpty { origins.append(RichText.Origin(offset: 0, line: line, column: 0)) }
        return RichText(utf8: out, marks: marks, origins: origins)
    }

    /// Visits every inline below `block`, without recursion: emphasis may be nested by the thousand.
    mutating func write(contentsOf block: OpaquePointer) {
        var open: [Int] = []
        var next = cmark_node_first_child(block)
        while let node = next {
            if enter(node, &open), let child = cmark_node_first_child(node) {
                next = child
                continue
            }
            var current = node
            while true {
                if let sibling = cmark_node_next(current) {
                    next = sibling
                    break
                }
                guard let parent = cmark_node_parent(current), parent != block else {
                    next = nil
                    break
                }
                leave(parent, &open)
                current = parent
            }
        }
    }

    /// True where the node holds others.
    private mutating func enter(_ node: OpaquePointer, _ open: inout [Int]) -> Bool {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT:
            if let literal = cmark_node_get_literal(node) { write(literal) }
        case CMARK_NODE_SOFTBREAK:
            out.append(0x20)
            advanceLine()
        case CMARK_NODE_LINEBREAK:
            breakLine()
            advanceLine()
        case CMARK_NODE_CODE:
            let start = out.count
            if let literal = cmark_node_get_literal(node) { writeAcrossLines(literal) }
            marks.append(RichText.Mark(start: start, end: out.count, style: .code))
        case CMARK_NODE_HTML_INLINE:
            if let literal = cmark_node_get_literal(node) { writeHTML(literal) }
        case CMARK_NODE_STRONG:
            return begin(.strong, node, &open)
        case CMARK_NODE_EMPH:
            return begin(.emphasis, node, &open)
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
            guard let style = Self.linkStyle(of: node) else {
                open.append(-1)
                if cmark_node_first_child(node) == nil { open.removeLast() }
                return true
            }
            return begin(style, node, &open)
        default:
            if let literal = cmark_node_get_literal(node) { write(literal) }
        }
        return false
    }

    private mutating func begin(
        _ style: RichText.Style, _ node: OpaquePointer, _ open: inout [Int]
    ) -> Bool {
        marks.append(RichText.Mark(start: out.count, end: out.count, style: style))
        guard cmark_node_first_child(node) != nil else { return false }
        open.append(marks.count - 1)
        return true
    }

    private mutating func leave(_ node: OpaquePointer, _ open: inout [Int]) {
        guard let index = open.popLast() else { return }
        if index >= 0 { marks[index].end = out.count }
        switch cmark_node_get_type(node) {
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE: skipDestination()
        default: break
        }
    }

    /// nil for a destination that could run a script; its words stay.
    private static func linkStyle(of node: OpaquePointer) -> RichText.Style? {
        let destination = TreeWalker.string(cmark_node_get_url(node))
        let title = TreeWalker.string(cmark_node_get_title(node))
        guard Destination.isSafe(destination) else { return nil }
        return cmark_node_get_type(node) == CMARK_NODE_LINK
            ? .link(destination: destination, title: title) : .image(source: destination, title: title)
    }

    private mutating func breakLine() {
        while out.last == 0x20 { out.removeLast() }
        out.append(0x0A)
    }

    private mutating func advanceLine() {
        guard line < lastLine else {
            cursor = lineEnd
            return
        }
        line += 1
        let range = file.byteRange(ofLine: line)
        cursor = range.lowerBound
        lineEnd = range.upperBound
        skipBlanks()
    }

    private mutating func skipBlanks() {
        while cursor < lineEnd, bytes[cursor] == 0x20 || bytes[cursor] == 0x09 { cursor += 1 }
    }

    /// Writes words that stand on one line and moves the cursor behind them.
    private mutating func write(_ text: UnsafePointer<CChar>) {
        var literal = text
        if skipLeadingStop {
            skipLeadingStop = false
            if literal[0] == 0x2E { literal += 1 }
        }
        let count = Self.length(of: literal)
        guard count > 0 else { return }
        literal.withMemoryRebound(to: UInt8.self, capacity: count) { words in
            let found = find(words, count)
            noteOrigin()
            out.append(contentsOf: UnsafeBufferPointer(start: words, count: count))
            guard !found else {
                cursor += count
                return
            }
            // An entity stands somewhere in them: its letters stand for others.
            settleBlanks(count)
            guard cursor < lineEnd, bytes[cursor] == 0x26 else { return }
            while cursor < lineEnd, bytes[cursor] != 0x3B { cursor += 1 }
            if cursor < lineEnd { cursor += 1 }
        }
    }

    /// `&nbsp;` is a space like any other. The file's own were made spaces at the door, so each here was an entity.
    private mutating func settleBlanks(_ count: Int) {
        let start = out.count - count
        var kept = start
        var index = start
        while index < out.count {
            if out[index] == 0xC2, index + 1 < out.count, out[index + 1] == 0xA0 {
                out[kept] = 0x20
                index += 2
            } else {
                out[kept] = out[index]
                index += 1
            }
            kept += 1
        }
        out.removeLast(out.count - kept)
    }

    /// Moves the cursor to where the words stand on this line; false where they are not found.
    private mutating func find(_ words: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        var start = cursor
        let limit = min(lineEnd - count, cursor + 512)
        while start <= limit {
            if bytes[start] == words[0] {
                var index = 1
                while index < count, bytes[start + index] == words[index] { index += 1 }
                if index == count {
                    cursor = start
                    return true
                }
            }
            start += 1
        }
        return false
    }

    private mutating func noteOrigin() {
        if cursor - out.count != shift || origins.last?.line != line {
            shift = cursor - out.count
            let column = cursor - file.lineStarts[line - 1]
            if let last = origins.last, last.offset == out.count {
                origins[origins.count - 1] = RichText.Origin(offset: out.count, line: line, column: column)
            } else {
                origins.append(RichText.Origin(offset: out.count, line: line, column: column))
            }
        }
    }

    /// Code and tags may run over line ends, which libcmark keeps or turns into spaces.
    private mutating func writeAcrossLines(_ literal: UnsafePointer<CChar>) {
        let count = Self.length(of: literal)
        literal.withMemoryRebound(to: UInt8.self, capacity: max(1, count)) { words in
            var index = 0
            while index < count {
                if cursor >= lineEnd, line < lastLine {
                    if words[index] == 0x20 || words[index] == 0x0A {
                        out.append(0x20)
                        index += 1
                    }
                    advanceLine()
                    continue
                }
                if bytes.indices.contains(cursor), cursor < lineEnd, bytes[cursor] != words[index] {
                    cursor += 1
                    continue
                }
                noteOrigin()
                out.append(words[index] == 0x0A ? 0x20 : words[index])
                if cursor < lineEnd { cursor += 1 }
                index += 1
            }
        }
        if cursor < lineEnd, bytes[cursor] == 0x60 {
            while cursor < lineEnd, bytes[cursor] == 0x60 { cursor += 1 }
        }
    }

    private mutating func writeHTML(_ literal: UnsafePointer<CChar>) {
        let count = Self.length(of: literal)
        let isBreak = literal.withMemoryRebound(to: UInt8.self, capacity: max(1, count)) { words in
            LineBreakTag.length(UnsafeBufferPointer(start: words, count: count)) == count
        }
        guard isBreak else {
            writeAcrossLines(literal)
            return
        }
        while cursor < lineEnd, bytes[cursor] != 0x3E { cursor += 1 }
        if cursor < lineEnd { cursor += 1 }
        breakLine()
        skipBlanks()
    }

    /// `](http://…)` and `][name]` behind the words of a link.
    private mutating func skipDestination() {
        guard cursor + 1 < lineEnd, bytes[cursor] == 0x5D, bytes[cursor + 1] == 0x28 else { return }
        var depth = 0
        var index = cursor + 1
        while index < lineEnd {
            if bytes[index] == 0x28 { depth += 1 }
            if bytes[index] == 0x29 { depth -= 1 }
            index += 1
            if depth == 0 {
                cursor = index
                return
            }
        }
    }

    private static func length(of literal: UnsafePointer<CChar>) -> Int {
        var count = 0
        while literal[count] != 0 { count += 1 }
        return count
    }
}

/// Which links may stand on a page: everything but schemes that carry a program or a whole document.
enum Destination {
    private static let refused = ["javascript", "data", "vbscript", "file"]

    static func isSafe(_ destination: String) -> Bool {
        var scheme: [UInt8] = []
        for byte in destination.utf8 {
            if byte <= 0x20 { continue }
            if byte == 0x3A { return !refused.contains(String(decoding: scheme, as: UTF8.self)) }
            if byte == 0x2F || byte == 0x3F || byte == 0x23 { return true }
            scheme.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            if scheme.count > 32 { return true }
        }
        return true
    }
}
