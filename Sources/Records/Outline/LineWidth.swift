import SourceText

/// Whether a document's lines were broken to a width, as by an editor that fills paragraphs at 80 columns.
///
/// In such a text a line may begin with `- Tài nguyên` because the word before it reached the margin; elsewhere a
/// line that begins with a dash begins a point.
struct LineWidth {
    /// The longest line in characters and in bytes; nil where lines are paragraphs.
    private let widest: (characters: Int, bytes: Int)?

    init(of file: SourceFile) {
        var bytes = 0
        var longestLine = 0
        guard file.firstBodyLine <= file.lineCount else {
            widest = nil
            return
        }
        for line in file.firstBodyLine...file.lineCount {
            let count = file.byteRange(ofLine: line).count
            if count > bytes {
                bytes = count
                longestLine = line
            }
            // No one fills paragraphs at this width.
            if bytes > 400 { break }
        }
        guard longestLine > 0, bytes <= 400 else {
            widest = nil
            return
        }
        var characters = 0
        var full = 0
        var text = 0
        let counts = (file.firstBodyLine...file.lineCount).map { Self.characters(of: file, line: $0) }
        for count in counts { characters = max(characters, count) }
        for count in counts where count > 0 {
            text += 1
            if count >= characters - 12 { full += 1 }
        }
        // A text is filled where a good part of its lines reach the margin.
        widest = characters >= 40 && characters <= 130 && full * 4 >= text && full >= 3 ? (characters, bytes) : nil
    }

    var isFilled: Bool { widest != nil }

    /// True where the first word of `line` had no room on the line before it.
    func explainsBreak(before line: Int, in file: SourceFile) -> Bool {
        guard let widest, line > 1 else { return false }
        let range = file.byteRange(ofLine: line)
        var start = range.lowerBound
        while start < range.upperBound, file.bytes[start] == 0x20 || file.bytes[start] == 0x09 { start += 1 }
        var end = start
        while end < range.upperBound, file.bytes[end] != 0x20 { end += 1 }
        let word = file.bytes[start..<end]
        let before = file.byteRange(ofLine: line - 1)
        return Self.characters(of: file, line: line - 1) + 1 + Self.characters(word) > widest.characters
            || before.count + 1 + word.count > widest.bytes
    }

    private static func characters(of file: SourceFile, line: Int) -> Int {
        characters(file.bytes[file.byteRange(ofLine: line)])
    }

    private static func characters(_ bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }
}
