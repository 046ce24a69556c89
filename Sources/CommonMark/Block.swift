/// libcmark's tree as Swift values. A document is a list of blocks; every block knows its lines in the file.
package struct Block: Hashable, Sendable {
    package var kind: Kind
    /// Lines of the file, from 1, front matter counted.
    package var lines: ClosedRange<Int>

    package init(_ kind: Kind, lines: ClosedRange<Int>) {
        self.kind = kind
        self.lines = lines
    }

    package enum Kind: Hashable, Sendable {
        case paragraph(RichText)
        case heading(level: Int, RichText)
        /// `marker` is what the author wrote before each item: `-`, `*`, `1.`, `2)`; libcmark itself renumbers.
        case list(items: [Item])
        case quote([Block])
        case code(String)
        /// Raw HTML is never passed through: it is shown as text.
        case html(String)
        case table(Table)
        case rule
        /// What the guard kept from libcmark (too deep, too many brackets), shown plainly, one text for each line.
        case plain([RichText])
    }

    package struct Item: Hashable, Sendable {
        /// As written, `12.` or `-`.
        package var marker: String
        package var blocks: [Block]
        package var lines: ClosedRange<Int>

        package init(marker: String, blocks: [Block], lines: ClosedRange<Int>) {
            self.marker = marker
            self.blocks = blocks
            self.lines = lines
        }
    }

    package struct Table: Hashable, Sendable {
        package enum Alignment: Sendable { case natural, left, center, right }
        package struct Row: Hashable, Sendable {
            package var cells: [RichText]
            package var line: Int

            package init(cells: [RichText], line: Int) {
                self.cells = cells
                self.line = line
            }
        }
        package var header: Row
        package var rows: [Row]
        package var alignments: [Alignment]

        package init(header: Row, rows: [Row], alignments: [Alignment]) {
            self.header = header
            self.rows = rows
            self.alignments = alignments
        }
    }
}
