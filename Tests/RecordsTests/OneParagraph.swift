import CommonMark
import SourceText

@testable import Records

/// A reading of one paragraph, for readers that look at a sentence alone.
func reading(_ text: String, day: String? = nil) -> Reading {
    let utf8 = Array(text.precomposed.utf8)
    let rich = RichText(utf8: utf8, origins: [.init(offset: 0, line: 1, column: 0)])
    let outline = Outline(blocks: [Outline.Block(shape: .paragraph, text: rich, lines: 1...1)])
    let file = SourceFile(
        path: "a.md", bytes: utf8, lineStarts: [0], frontMatter: nil, firstBodyLine: 1, diagnostics: [])
    let reading = Reading(file: file, width: LineWidth(of: file), outline: outline, frontMatter: FrontMatter())
    reading.day = day.flatMap { Day(iso: $0) }
    return reading
}

extension Reading {
    /// The tokens of the one paragraph.
    var all: Range<Int> { tokens(of: 0) }
}

extension String {
    var precomposed: String { self }
}
