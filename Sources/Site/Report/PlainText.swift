import SourceText

/// A report as plain text: `--text`, for a message or a screen reader. Made from its HTML, so that the wording is one.
///
/// Knows only the HTML that report templates are written in: paragraphs, headings, list items, table rows and cells.
package struct PlainText {
    /// Columns to fill.
    private static let width = 80

    package let text: String

    package init(html: [UInt8]) {
        var writer = TextWriter(width: PlainText.width)
        var scanner = TagStream(html)
        while let piece = scanner.next() {
            switch piece {
            case .text(let words): writer.add(words)
            case .open(let tag): writer.open(tag)
            case .close(let name): writer.close(name)
            }
        }
        text = writer.finished
    }
}
