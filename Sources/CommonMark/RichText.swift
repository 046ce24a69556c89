import SourceText

/// The text of one paragraph, heading or cell: plain UTF-8 to read, with what was bold, linked or broken beside it.
///
/// Readers look at `utf8` alone; pages put the marks back. A soft line break of the source is one space in `utf8`,
/// a hard one (and `<br>`) is `\n`.
package struct RichText: Hashable, Sendable {
    package var utf8: [UInt8]
    /// In order of start; of two that start together the longer comes first. They nest and never cross.
    package var marks: [Mark]
    /// Where each stretch of `utf8` came from, in order of offset; the first has offset 0.
    package var origins: [Origin]

    package init(utf8: [UInt8] = [], marks: [Mark] = [], origins: [Origin] = []) {
        self.utf8 = utf8
        self.marks = marks
        self.origins = origins
    }

    package struct Mark: Hashable, Sendable {
        package var start: Int
        package var end: Int
        package var style: Style

        package init(start: Int, end: Int, style: Style) {
            self.start = start
            self.end = end
            self.style = style
        }
    }

    package enum Style: Hashable, Sendable {
        case strong, emphasis, code
        case link(destination: String, title: String)
        case image(source: String, title: String)
    }

    /// From `offset` in `utf8` on, the text stands on `line` of the file (from 1), beginning `column` bytes into it.
    package struct Origin: Hashable, Sendable {
        package var offset: Int
        package var line: Int
        package var column: Int

        package init(offset: Int, line: Int, column: Int) {
            self.offset = offset
            self.line = line
            self.column = column
        }
    }

    package var isEmpty: Bool { utf8.isEmpty }

    /// Whether a hard line break stands in it.
    package var holdsBreak: Bool { utf8.holds("\n") }

    package var string: String { utf8.withUnsafeBufferPointer(String.init(settled:)) }

    package func string(_ range: Range<Int>) -> String { String(settled: utf8, range) }

    /// The line of the file on which the byte at `offset` stands.
    package func line(at offset: Int) -> Int { origin(at: offset)?.line ?? 0 }

    /// The stretch that holds `offset`.
    package func origin(at offset: Int) -> Origin? {
        // A plain text may have one for each of a million lines.
        var low = 0
        var high = origins.count
        while low < high {
            let middle = (low + high) / 2
            if origins[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? origins[low - 1] : nil
    }

    /// A part of the text with its marks cut to it and its origins kept.
    package func slice(_ range: Range<Int>) -> RichText {
        var part = RichText(utf8: Array(utf8[range]))
        for mark in marks where mark.start < range.upperBound && mark.end > range.lowerBound {
            part.marks.append(
                Mark(
                    start: max(mark.start, range.lowerBound) - range.lowerBound,
                    end: min(mark.end, range.upperBound) - range.lowerBound, style: mark.style))
        }
        if let first = origin(at: range.lowerBound) {
            part.origins.append(
                Origin(offset: 0, line: first.line, column: first.column + range.lowerBound - first.offset))
        }
        for origin in origins where origin.offset > range.lowerBound && origin.offset < range.upperBound {
            part.origins.append(
                Origin(offset: origin.offset - range.lowerBound, line: origin.line, column: origin.column))
        }
        return part
    }

    /// Joins another text after this one, with one space between where neither side has one.
    package mutating func append(_ other: RichText) {
        if let last = utf8.last, last != 0x20, last != 0x0A, let first = other.utf8.first, first != 0x20 {
            utf8.append(0x20)
        }
        let shift = utf8.count
        utf8 += other.utf8
        marks += other.marks.map { Mark(start: $0.start + shift, end: $0.end + shift, style: $0.style) }
        origins += other.origins.map { Origin(offset: $0.offset + shift, line: $0.line, column: $0.column) }
    }
}
