import SourceText

/// Whether a document's lines were broken to a width, as by an editor that fills paragraphs at 80 columns.
///
/// In such a text a line may begin with `- Tài nguyên` because the word before it reached the margin; elsewhere a
/// line that begins with a dash begins a point.
struct LineWidth {
    /// The longest line in characters and in bytes; nil where lines are paragraphs.
    private var widest: (characters: Int, bytes: Int)?
    /// Lines end at the margin or where a paragraph ends, nowhere else.
    private var isStrict = false
    /// An empty line stands behind every line.
    private(set) var isSpaced = false
    /// Not one sentence goes on in a line whose first word had room before.
    private var isExact = false

    init(of file: SourceFile) {
        guard let lines = Self.lines(of: file) else { return }
        if let margin = Self.marginOfSpacedLines(lines) {
            widest = margin
            isSpaced = true
        } else if let margin = Self.marginOfBrokenSentences(lines) {
            widest = (margin.characters, margin.bytes)
            isStrict = true
            isExact = margin.isExact
        } else {
            widest = Self.marginOfFullLines(lines)
        }
    }

    /// Where an empty line stands behind every line, as some pages are copied: the margin of the others.
    private static func marginOfSpacedLines(_ lines: [Line]) -> (characters: Int, bytes: Int)? {
        var printed: [Line] = []
        // A title of two lines, the offices of a signature.
        var close = 0
        for (index, line) in lines.enumerated() where line.characters > 0 {
            if index > 0, lines[index - 1].characters > 0 {
                if line.isLowercase, line.characters >= 40 { return nil }
                close += 1
            }
            printed.append(line)
        }
        guard printed.count >= 12, close * 4 <= printed.count, printed.dropFirst().count(where: \.isLowercase) >= 4,
            let margin = marginOfBrokenSentences(printed),
            margin.isExact || printed.dropFirst().count(where: \.isLowercase) >= 10
        else { return nil }
        return (margin.characters, margin.bytes)
    }

    private static func lines(of file: SourceFile) -> [Line]? {
        guard file.firstBodyLine <= file.lineCount else { return nil }
        let lines = file.firstBodyLine...file.lineCount
        // No one fills paragraphs at this width.
        let isTooWide = lines.contains { number in
            guard case let bytes = file.byteRange(ofLine: number), bytes.count > 400 else { return false }
            let line = Line(file.bytes[bytes])
            return !line.isSet && line.bytes > 400
        }
        return isTooWide ? nil : lines.map { Line(file.bytes[file.byteRange(ofLine: $0)]) }
    }

    /// Where sentences go on in the next line, always because its first word had no room: the longest of the lines so
    /// broken. A heading may stick out over them.
    private static func marginOfBrokenSentences(
        _ lines: [Line]
    ) -> (characters: Int, bytes: Int, isExact: Bool)? {
        let broken = lines.indices.dropFirst().filter {
            lines[$0].isLowercase && lines[$0 - 1].characters > 0 && !lines[$0 - 1].isSet
        }
        let lengths = broken.map { lines[$0 - 1].characters }.sorted()
        let bytes = broken.map { lines[$0 - 1].bytes }.max() ?? 0
        guard broken.count >= 2, let longest = lengths.last, marginsInUse.contains(longest) else { return nil }
        func unexplained(within characters: Int) -> Int {
            broken.count {
                lines[$0 - 1].characters + 1 + lines[$0].firstWord <= characters
                    && lines[$0 - 1].bytes + 1 + lines[$0].firstWordBytes <= bytes
            }
        }
        let early = unexplained(within: longest)
        // A few lines may stick out, where an editor keeps `ngày 5` together.
        let usual = lengths[lengths.count - 1 - max(lengths.count / 8, lengths.count > 3 ? 1 : 0)]
        if early > 0, usual < longest, marginsInUse.contains(usual), unexplained(within: usual) == 0 {
            return (usual, bytes, true)
        }
        return early * 5 <= broken.count ? (longest, bytes, early == 0) : nil
    }

    /// Where a good part of the lines reach the longest one.
    private static func marginOfFullLines(_ lines: [Line]) -> (characters: Int, bytes: Int)? {
        let text = lines.filter { $0.characters > 0 && !$0.isSet }
        let characters = text.map(\.characters).max() ?? 0
        guard marginsInUse.contains(characters) else { return nil }
        let full = text.count { $0.characters >= characters - 12 }
        return full * 4 >= text.count && full >= 3 ? (characters, text.map(\.bytes).max() ?? 0) : nil
    }

    private static let marginsInUse = 40...130

    private struct Line {
        var bytes: Int
        var characters: Int
        var firstWord: Int
        var firstWordBytes: Int
        var isLowercase: Bool
        /// A row of a table, or words set in columns.
        var isSet: Bool

        init(_ line: ArraySlice<UInt8>) {
            let text = LineWidth.withoutBlanksBehind(line)
            bytes = text.count
            characters = LineWidth.characters(text)
            let word = LineWidth.firstWord(of: text)
            firstWord = LineWidth.characters(word)
            firstWordBytes = word.count
            // `a)` begins a point.
            let isMarker = firstWord <= 2 && word.last.map { [0x29, 0x2E, 0x2F].contains($0) } == true
            isLowercase = !isMarker && LineShape.isLowercase(Array(word.prefix(4)), at: 0)
            isSet = word.first == 0x7C || LineShape.isInColumns(text)
        }
    }

    var isFilled: Bool { widest != nil }

    /// True where the first word of `line` had no room on the line before it.
    func explainsBreak(before line: Int, behind last: Int? = nil, in file: SourceFile) -> Bool {
        let previous = last ?? line - 1
        guard let widest, previous >= 1 else { return false }
        let word = Self.firstWord(of: file.bytes[file.byteRange(ofLine: line)])
        let before = Self.withoutBlanksBehind(file.bytes[file.byteRange(ofLine: previous)])
        if LineShape.isInColumns(before) { return false }
        return Self.characters(before) + 1 + Self.characters(word) > widest.characters
            || before.count + 1 + word.count > widest.bytes
    }

    /// True where the line before `line` ended well before the margin, though the first word of `line` had room on it;
    /// behind the end of a sentence any room is enough where every other line is full.
    func hadRoom(before line: Int, in file: SourceFile, behindSentence: Bool) -> Bool {
        guard let widest, isStrict, line > 1 else { return false }
        let word = Self.firstWord(of: file.bytes[file.byteRange(ofLine: line)])
        let slack = isExact && behindSentence ? 0 : 8
        return Self.characters(of: file, line: line - 1) + 1 + Self.characters(word) <= widest.characters - slack
    }

    private static func firstWord(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        line.drop { $0 == 0x20 || $0 == 0x09 }.prefix { $0 != 0x20 }
    }

    private static func characters(of file: SourceFile, line: Int) -> Int {
        characters(withoutBlanksBehind(file.bytes[file.byteRange(ofLine: line)]))
    }

    /// Two blanks at a line's end break it, and take no room on paper.
    private static func withoutBlanksBehind(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line
        while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
        return line
    }

    private static func characters(_ bytes: ArraySlice<UInt8>) -> Int {
        // Over the memory itself, so that many bytes are counted at once.
        bytes.withUnsafeBufferPointer { $0.reduce(0) { $0 &+ ($1 & 0xC0 != 0x80 ? 1 : 0) } }
    }
}
