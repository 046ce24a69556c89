/// One file's text at the door: UTF-8, NFC, lines.
///
/// `bytes` is what every later stage reads: valid UTF-8 in NFC, lines ended by `\n` alone, without a byte order
/// mark, zero-width characters or no-break spaces. Settling never joins or splits lines, so a line number counts
/// in the file as its author sees it. A class, as whatever looks for words in it keeps it at hand.
package final class SourceFile: Sendable {
    /// The path as messages show it.
    package let path: String
    /// The settled text of the whole file, front matter included.
    package let bytes: [UInt8]
    /// The offset in `bytes` at which each line begins; line 1 is `lineStarts[0]`.
    package let lineStarts: [Int]
    /// The lines of the YAML between the two `---`, without them; nil where there is no front matter.
    package let frontMatter: Range<Int>?
    /// The number (from 1) of the first line after the front matter.
    package let firstBodyLine: Int
    /// Too large or binary: shown line by line, never read as Markdown.
    package let isPlain: Bool
    /// What was wrong with the bytes: invalid UTF-8, too large, binary.
    package let diagnostics: [Diagnostic]

    package init(
        path: String, bytes: [UInt8], lineStarts: [Int], frontMatter: Range<Int>?, firstBodyLine: Int,
        isPlain: Bool = false, diagnostics: [Diagnostic]
    ) {
        self.path = path
        self.bytes = bytes
        self.lineStarts = lineStarts
        self.frontMatter = frontMatter
        self.firstBodyLine = firstBodyLine
        self.isPlain = isPlain
        self.diagnostics = diagnostics
    }

    package var lineCount: Int { lineStarts.count }

    /// The byte range of a line (from 1), without its line end.
    package func byteRange(ofLine line: Int) -> Range<Int> {
        guard line >= 1, line <= lineStarts.count else { return 0..<0 }
        let start = lineStarts[line - 1]
        var end = line < lineStarts.count ? lineStarts[line] : bytes.count
        if end > start, bytes[end - 1] == 0x0A { end -= 1 }
        return start..<end
    }

    /// The text of a line (from 1), without its line end.
    package func line(_ number: Int) -> String {
        String(settled: bytes, byteRange(ofLine: number))
    }

    /// How many characters a reader sees in a part of a line: the letters of Vietnamese and ordinary signs stand alone, for
    /// others Unicode's rules say which belong together.
    private func characters(in range: Range<Int>) -> Int {
        var count = 0
        for index in range {
            switch bytes[index] {
            case 0x20..<0x7F, 0xC3...0xC6: count += 1
            case 0x80..<0xC0: break
            case 0xE1 where bytes[index + 1] == 0xBA || bytes[index + 1] == 0xBB: count += 1
            case 0xE2 where bytes[index + 1] == 0x80 && (0x90...0xA7).contains(bytes[index + 2]): count += 1
            default: return String(decoding: bytes[range], as: UTF8.self).count
            }
        }
        return count
    }

    /// The place of `byteCount` bytes that begin `byteOffset` bytes into a line.
    package func place(line: Int, byteOffset: Int = 0, byteCount: Int = 0) -> Place {
        let range = byteRange(ofLine: line)
        let start = min(range.lowerBound + max(0, byteOffset), range.upperBound)
        let end = min(start + max(0, byteCount), range.upperBound)
        return Place(
            path: path, line: line,
            column: characters(in: range.lowerBound..<start) + 1,
            width: characters(in: start..<end),
            excerpt: self.line(line))
    }
}
