import CCmark
import SourceText

/// The only door to libcmark: the body of a file in, a tree of Swift values with the file's lines out.
///
/// `"1. Phòng Kinh tế\n- rà soát *nguồn vốn*"` → a list whose item's marker is `1.`, a list whose item is `-`.
package struct MarkdownDocument: Sendable {
    package var blocks: [Block]
    package var diagnostics: [Diagnostic]

    package init(reading file: SourceFile) {
        var reader = BlockReader(file: file)
        reader.readBody()
        blocks = reader.blocks
        diagnostics = reader.diagnostics
    }
}

/// Cuts the body into stretches (tables, what the guard refuses, what libcmark may read) and reads each.
struct BlockReader {
    let file: SourceFile
    var blocks: [Block] = []
    var diagnostics: [Diagnostic] = []

    init(file: SourceFile) {
        self.file = file
    }

    mutating func readBody() {
        let first = file.firstBodyLine
        let last = file.lineCount
        guard first <= last else { return }
        if file.isPlain {
            blocks = [plain(first...last)]
            return
        }
        file.bytes.withUnsafeBufferPointer { bytes in
            for stretch in Stretches(file: file, bytes: bytes, lines: first...last) {
                switch stretch.kind {
                case .markdown:
                    readMarkdown(bytes, lines: stretch.lines)
                case .table:
                    blocks.append(table(bytes, lines: stretch.lines))
                case .refused(let excess):
                    blocks.append(plain(stretch.lines))
                    diagnostics.append(excess.diagnostic(in: file, lines: stretch.lines))
                }
            }
        }
    }

    /// Lines shown as they stand.
    private func plain(_ lines: ClosedRange<Int>) -> Block {
        var texts: [RichText] = []
        texts.reserveCapacity(lines.count)
        for line in lines {
            let range = file.byteRange(ofLine: line)
            texts.append(
                RichText(
                    utf8: Array(file.bytes[range]), origins: [RichText.Origin(offset: 0, line: line, column: 0)]))
        }
        return Block(.plain(texts), lines: lines)
    }

    private mutating func readMarkdown(_ bytes: UnsafeBufferPointer<UInt8>, lines: ClosedRange<Int>) {
        let start = file.lineStarts[lines.lowerBound - 1]
        let end = file.byteRange(ofLine: lines.upperBound).upperBound
        guard start < end else { return }
        let source = UnsafeBufferPointer(rebasing: bytes[start..<end])
        let root: OpaquePointer?
        if let disarmed = Definitions.disarmed(source) {
            root = disarmed.withUnsafeBufferPointer(Self.parse)
        } else {
            root = Self.parse(source)
        }
        guard let root else { return }
        defer { cmark_node_free(root) }
        let walker = TreeWalker(file: file, bytes: bytes, firstLine: lines.lowerBound)
        blocks += walker.children(of: root)
    }

    private static func parse(_ source: UnsafeBufferPointer<UInt8>) -> OpaquePointer? {
        source.withMemoryRebound(to: CChar.self) { characters in
            cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_DEFAULT)
        }
    }
}

/// A link reference definition (`[1]: http://…`) would vanish from the text; with its colon escaped it stays.
private enum Definitions {
    static func disarmed(_ source: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        var first = -1
        var index = 1
        while index < source.count {
            if source[index] == 0x3A, source[index - 1] == 0x5D {
                first = index
                break
            }
            index += 1
        }
        guard first > 0 else { return nil }
        var out: [UInt8] = []
        out.reserveCapacity(source.count + 16)
        for index in source.indices {
            if source[index] == 0x3A, index > 0, source[index - 1] == 0x5D { out.append(0x5C) }
            out.append(source[index])
        }
        return out
    }
}
