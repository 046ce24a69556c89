import CCmark
import SourceText

/// Reads a stretch of one line as inlines only: a table's cell (`**Nơi nhận:** <br />- Như trên;`) or an indented
/// caption. A full stop is set before it for libcmark, so that nothing in it begins a block, and taken off again.
struct InlineReader {
    let file: SourceFile
    let bytes: UnsafeBufferPointer<UInt8>

    func read(_ range: Range<Int>, line: Int) -> RichText {
        guard !range.isEmpty else {
            let column = range.lowerBound - file.lineStarts[line - 1]
            return RichText(origins: [RichText.Origin(offset: 0, line: line, column: column)])
        }
        let column = range.lowerBound - file.lineStarts[line - 1]
        guard bytes[range].contains(where: Self.isSpecial) else {
            return RichText(
                utf8: Array(bytes[range]), origins: [RichText.Origin(offset: 0, line: line, column: column)])
        }
        var source: [UInt8] = [0x2E]
        source.reserveCapacity(range.count + 1)
        source.append(contentsOf: bytes[range])
        let root = source.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_DEFAULT)
            }
        }
        guard let root else { return RichText(utf8: Array(bytes[range])) }
        defer { cmark_node_free(root) }
        guard let paragraph = cmark_node_first_child(root) else { return RichText(utf8: Array(bytes[range])) }
        var writer = InlineWriter(file: file, bytes: bytes, lines: line...line, column: column)
        writer.skipLeadingStop = true
        writer.write(contentsOf: paragraph)
        return (consume writer).finished()
    }

    /// Bytes at which inline markup may begin.
    static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2A, 0x5F, 0x5B, 0x5D, 0x3C, 0x26, 0x60, 0x5C, 0x21, 0x09: true
        default: false
        }
    }
}
