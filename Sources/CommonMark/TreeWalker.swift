import CCmark
import SourceText

/// Turns libcmark's nodes into `Block`s, with line numbers of the file: node line 1 is `firstLine`.
///
/// libcmark's block lines are right, its columns only on a block's first line; the text is therefore found again in
/// the source, see `InlineWriter`.
struct TreeWalker {
    let file: SourceFile
    let bytes: UnsafeBufferPointer<UInt8>
    let firstLine: Int

    func children(of parent: OpaquePointer) -> [Block] {
        var blocks: [Block] = []
        var next = cmark_node_first_child(parent)
        while let node = next {
            append(node, to: &blocks)
            next = cmark_node_next(node)
        }
        return blocks
    }

    private func append(_ node: OpaquePointer, to blocks: inout [Block]) {
        let lines = lines(of: node)
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH:
            blocks.append(Block(.paragraph(text(of: node, lines: lines)), lines: lines))
        case CMARK_NODE_HEADING:
            appendHeading(node, lines: lines, to: &blocks)
        case CMARK_NODE_LIST:
            blocks.append(Block(.list(items: items(of: node)), lines: lines))
        case CMARK_NODE_BLOCK_QUOTE:
            blocks.append(Block(.quote(children(of: node)), lines: lines))
        case CMARK_NODE_CODE_BLOCK:
            appendCode(node, lines: lines, to: &blocks)
        case CMARK_NODE_HTML_BLOCK:
            appendHTML(node, lines: lines, to: &blocks)
        case CMARK_NODE_THEMATIC_BREAK:
            blocks.append(Block(.rule, lines: lines))
        default:
            blocks += children(of: node)
        }
    }

    private func lines(of node: OpaquePointer) -> ClosedRange<Int> {
        let first = firstLine + max(0, Int(cmark_node_get_start_line(node)) - 1)
        let last = firstLine + Int(cmark_node_get_end_line(node)) - 1
        return first...max(first, min(last, file.lineCount))
    }

    private func text(of node: OpaquePointer, lines: ClosedRange<Int>) -> RichText {
        var writer = InlineWriter(
            file: file, bytes: bytes, lines: lines, column: Int(cmark_node_get_start_column(node)) - 1)
        writer.write(contentsOf: node)
        return (consume writer).finished()
    }

    private func items(of list: OpaquePointer) -> [Block.Item] {
        var items: [Block.Item] = []
        var next = cmark_node_first_child(list)
        while let node = next {
            let lines = lines(of: node)
            let marker = marker(line: lines.lowerBound, column: Int(cmark_node_get_start_column(node)) - 1)
            items.append(Block.Item(marker: marker, blocks: children(of: node), lines: lines))
            next = cmark_node_next(node)
        }
        return items
    }

    /// What the author wrote before an item; libcmark keeps only the first number of a list.
    private func marker(line: Int, column: Int) -> String {
        let range = file.byteRange(ofLine: line)
        var start = min(range.lowerBound + max(0, column), range.upperBound)
        while start < range.upperBound, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        var end = start
        while end < range.upperBound, (0x30...0x39).contains(bytes[end]) { end += 1 }
        if end < range.upperBound { end += 1 }
        return String(settled: UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }

    /// A line over `---` is a letterhead and its rule (`UBND TỈNH …` over `-------`), not a heading.
    private func appendHeading(
        _ node: OpaquePointer, lines: ClosedRange<Int>, to blocks: inout [Block]
    ) {
        let level = Int(cmark_node_get_heading_level(node))
        let content = text(of: node, lines: lines)
        guard isSetext(lines) else {
            blocks.append(Block(.heading(level: level, content), lines: lines))
            return
        }
        let underline = lines.upperBound
        if level == 2 || file.byteRange(ofLine: underline).count < 3 {
            blocks.append(Block(.paragraph(content), lines: lines.lowerBound...max(lines.lowerBound, underline - 1)))
            blocks.append(Block(.rule, lines: underline...underline))
        } else {
            blocks.append(Block(.heading(level: level, content), lines: lines))
        }
    }

    private func isSetext(_ lines: ClosedRange<Int>) -> Bool {
        guard lines.count > 1 else { return false }
        let range = file.byteRange(ofLine: lines.upperBound)
        for index in range
        where
            !(bytes[index] == 0x2D || bytes[index] == 0x3D || bytes[index] == 0x20
            || bytes[index] == 0x09 || bytes[index] == 0x3E)
        {
            return false
        }
        return true
    }

    /// Lines that begin with many blanks come from a word processor or a web page: they are prose, not code.
    private func appendCode(
        _ node: OpaquePointer, lines: ClosedRange<Int>, to blocks: inout [Block]
    ) {
        let first = file.byteRange(ofLine: lines.lowerBound)
        var start = min(first.lowerBound + max(0, Int(cmark_node_get_start_column(node)) - 1), first.upperBound)
        while start < first.upperBound, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        let isFenced =
            cmark_node_get_fence_info(node) != nil && start + 2 < first.upperBound
            && (bytes[start] == 0x60 || bytes[start] == 0x7E) && bytes[start] == bytes[start + 1]
            && bytes[start] == bytes[start + 2]
        if isFenced {
            blocks.append(Block(.code(Self.string(cmark_node_get_literal(node))), lines: lines))
            return
        }
        // Each stretch of lines between blank ones is a paragraph.
        var paragraph: ClosedRange<Int>?
        for line in lines {
            if isBlank(line) {
                if let finished = paragraph { appendIndented(finished, to: &blocks) }
                paragraph = nil
            } else {
                paragraph = (paragraph?.lowerBound ?? line)...line
            }
        }
        if let finished = paragraph { appendIndented(finished, to: &blocks) }
    }

    private func appendIndented(_ lines: ClosedRange<Int>, to blocks: inout [Block]) {
        let reader = InlineReader(file: file, bytes: bytes)
        var text = RichText()
        for line in lines { text.append(reader.read(trimmed(file.byteRange(ofLine: line)), line: line)) }
        blocks.append(Block(.paragraph(text), lines: lines))
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 || bytes[start] == 0x3E { start += 1 }
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        return start..<end
    }

    private func isBlank(_ line: Int) -> Bool { trimmed(file.byteRange(ofLine: line)).isEmpty }

    /// A lone `<br>` is an empty line; every other tag is shown.
    private func appendHTML(
        _ node: OpaquePointer, lines: ClosedRange<Int>, to blocks: inout [Block]
    ) {
        let literal = Self.string(cmark_node_get_literal(node))
        if LineBreakTag.isAll(Array(literal.utf8)) { return }
        blocks.append(Block(.html(literal), lines: lines))
    }

    static func string(_ characters: UnsafePointer<CChar>?) -> String {
        guard let characters else { return "" }
        return String(cString: characters)
    }
}

/// `<br>`, `<br/>`, `<br />` in either case: what converters leave of a line break.
enum LineBreakTag {
    /// The length of the tag that begins at the first byte; nil where none does.
    static func length(_ bytes: some RandomAccessCollection<UInt8>) -> Int? {
        var iterator = bytes.makeIterator()
        guard iterator.next() == 0x3C, let b = iterator.next(), b | 0x20 == 0x62,
            let r = iterator.next(), r | 0x20 == 0x72
        else { return nil }
        var length = 3
        var sawSlash = false
        while let byte = iterator.next() {
            length += 1
            if byte == 0x3E { return length }
            if byte == 0x2F, !sawSlash {
                sawSlash = true
            } else if byte != 0x20 {
                return nil
            }
        }
        return nil
    }

    /// True where there is nothing but tags and blanks.
    static func isAll(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while let first = rest.first {
            if first == 0x20 || first == 0x0A || first == 0x09 {
                rest = rest.dropFirst()
            } else if let length = length(rest) {
                rest = rest.dropFirst(length)
            } else {
                return false
            }
        }
        return true
    }
}
