import SourceText

/// Cuts a body into what libcmark reads, pipe tables, and what the guard keeps from libcmark.
///
/// `| TT | Nội dung |` over `|---|---|` is a table, for which libcmark has no word. Debian's libcmark 0.30.2 needs
/// quadratic time for some texts; a paragraph that could cost it seconds is shown plainly instead.
struct Stretches: Sequence {
    let file: SourceFile
    let bytes: UnsafeBufferPointer<UInt8>
    let lines: ClosedRange<Int>

    struct Stretch {
        enum Kind {
            case markdown, table
            case refused(Excess)
        }
        var kind: Kind
        var lines: ClosedRange<Int>
    }

    func makeIterator() -> IndexingIterator<[Stretch]> {
        var stretches: [Stretch] = []
        var pending: ClosedRange<Int>?
        var guardian = Guard(fileSize: bytes.count)
        func flush() {
            if let lines = pending { stretches.append(Stretch(kind: .markdown, lines: lines)) }
            pending = nil
        }
        var line = lines.lowerBound
        while line <= lines.upperBound {
            guard !isBlank(line) else {
                if let open = pending { pending = open.lowerBound...line }
                line += 1
                continue
            }
            // One paragraph, list or table without a blank line in it.
            var end = line
            while end < lines.upperBound, !isBlank(end + 1) { end += 1 }
            if let excess = guardian.excess(
                bytes, from: file.lineStarts[line - 1], to: file.byteRange(ofLine: end).upperBound)
            {
                flush()
                stretches.append(Stretch(kind: .refused(excess), lines: line...end))
                line = end + 1
                continue
            }
            var start = line
            var probe = line
            while probe < end {
                if let last = tableEnd(from: probe, limit: end) {
                    if probe > start { pending = (pending?.lowerBound ?? start)...(probe - 1) }
                    flush()
                    stretches.append(Stretch(kind: .table, lines: probe...last))
                    start = last + 1
                    probe = start
                } else {
                    probe += 1
                }
            }
            if start <= end { pending = (pending?.lowerBound ?? start)...end }
            line = end + 1
        }
        flush()
        return stretches.makeIterator()
    }

    private func isBlank(_ line: Int) -> Bool {
        for index in file.byteRange(ofLine: line) where bytes[index] != 0x20 && bytes[index] != 0x09 { return false }
        return true
    }

    /// The last line of the table that begins on `line`; nil where none does.
    private func tableEnd(from line: Int, limit: Int) -> Int? {
        let delimiter = file.byteRange(ofLine: line + 1)
        guard let alignments = TableRow.alignments(bytes, delimiter) else { return nil }
        guard TableRow.cells(bytes, file.byteRange(ofLine: line)).count == alignments.count else { return nil }
        var last = line + 1
        while last < limit, TableRow.hasPipe(bytes, file.byteRange(ofLine: last + 1)) { last += 1 }
        return last
    }
}

/// Why a stretch is not given to libcmark.
enum Excess {
    case depth(Int)
    case marks(Int)

    func diagnostic(in file: SourceFile, lines: ClosedRange<Int>) -> Diagnostic {
        let place = file.place(line: lines.lowerBound)
        var shown = place
        if shown.excerpt.utf8.count > 400 { shown.excerpt = String(shown.excerpt.prefix(100)) + "…" }
        switch self {
        case .depth(let depth):
            return Diagnostic(
                .warning, "long-nhau-qua-sau", at: shown,
                Message(
                    vi: "danh sách hoặc trích dẫn lồng nhau \(depth) cấp, quá mức \(Guard.deepest): hiện nguyên văn",
                    en: "lists or quotations nested \(depth) deep, more than \(Guard.deepest): shown as they stand"))
        case .marks(let count):
            return Diagnostic(
                .warning, "qua-nhieu-dau", at: shown,
                Message(
                    vi: "đoạn có \(count) dấu ngoặc và dấu định dạng, quá mức đọc được: hiện nguyên văn",
                    en: "the paragraph has \(count) brackets and marks, more than can be read: shown as it stands"))
        }
    }
}

/// Counts what makes libcmark slow, paragraph by paragraph, with one budget for the whole file.
struct Guard {
    static let deepest = 50
    static let mostMarks = 20_000
    /// The sum of the squares of the counts of all paragraphs.
    private var budget = Guard.wholeBudget
    private static let wholeBudget = 4_000_000_000
    /// Whether paragraphs of as many marks as one may have could use up the budget; no byte counts for more than two.
    private let mayRunOut: Bool

    init(fileSize: Int) {
        mayRunOut = fileSize * 2 > Guard.wholeBudget / Guard.mostMarks
    }

    mutating func excess(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Excess? {
        // An ordinary paragraph has too few bytes for too many marks.
        if !mayRunOut, (end - start) * 2 <= Guard.mostMarks {
            let deepest = deepest(bytes, from: start, to: end)
            return deepest > Guard.deepest ? .depth(deepest) : nil
        }
        var marks = 0
        var deepest = 0
        var index = start
        var atLineStart = true
        while index < end {
            if atLineStart {
                let (depth, next) = containers(bytes, from: index, to: end)
                if depth > deepest { deepest = depth }
                marks += depth
                index = next
                atLineStart = false
                continue
            }
            let byte = bytes[index]
            if byte == 0x0A { atLineStart = true }
            marks &+= Guard.mark(byte)
            index &+= 1
        }
        if deepest > Guard.deepest { return .depth(deepest) }
        if marks > Guard.mostMarks || marks * marks > budget { return .marks(marks) }
        budget -= marks * marks
        return nil
    }

    private func deepest(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        var deepest = 0
        var index = start
        while index < end {
            let (depth, next) = containers(bytes, from: index, to: end)
            if depth > deepest { deepest = depth }
            index = next
            while index < end, bytes[index] != 0x0A { index += 1 }
            index += 1
        }
        return deepest
    }

    /// 1 for `[ ] * _ ` < ! & (`, else 0; without a branch, which letters of one and of two bytes would often turn wrong.
    @inline(__always)
    private static func mark(_ byte: UInt8) -> Int {
        let low: UInt64 = 1 << 0x2A | 1 << 0x3C | 1 << 0x21 | 1 << 0x26 | 1 << 0x28
        let high: UInt64 = 1 << (0x5B - 0x40) | 1 << (0x5D - 0x40) | 1 << (0x5F - 0x40) | 1 << (0x60 - 0x40)
        let half = byte & 0x40 == 0 ? low : high
        return Int(truncatingIfNeeded: (half &>> UInt64(byte & 0x3F)) & UInt64(~byte &>> 7))
    }

    /// How many lists and quotations a line may stand in, by its indentation and markers, and where its words begin.
    private func containers(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> (Int, Int) {
        var index = start
        var blanks = 0
        var markers = 0
        while index < end {
            let byte = bytes[index]
            let isFollowed =
                index + 1 >= end || bytes[index + 1] == 0x20 || bytes[index + 1] == 0x09
                || bytes[index + 1] == 0x0A
            if byte == 0x20 {
                blanks += 1
            } else if byte == 0x09 {
                blanks += 4
            } else if byte == 0x3E || (byte == 0x2D || byte == 0x2A || byte == 0x2B) && isFollowed {
                markers += 1
            } else if (0x30...0x39).contains(byte) || (byte == 0x2E || byte == 0x29) && index > start {
                if byte == 0x2E || byte == 0x29 {
                    guard isFollowed else { break }
                    markers += 1
                }
            } else {
                break
            }
            index += 1
        }
        // Words after fifty blanks are a caption set in the middle of a line, not a deep list.
        return (markers > 0 ? markers + max(0, blanks - markers) / 2 : 0, max(index, start + (index == start ? 1 : 0)))
    }
}
