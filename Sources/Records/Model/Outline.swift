import CommonMark

/// A document's numbered structure, rebuilt from Markdown blocks and their source lines, in document order.
///
/// Every character of the body stands in exactly one block, so a page that shows all blocks shows all the text.
package struct Outline: Hashable, Sendable {
    package var blocks: [Block]
    /// What the author settled by hand in braces at a block's end, cut from its text: by the block's index, as few have it
    /// and blocks are copied.
    package var attributes: [Int: PointAttributes] = [:]

    package init(blocks: [Block] = []) {
        self.blocks = blocks
    }

    package struct Block: Hashable, Sendable {
        package var shape: Shape
        /// As written, `a)` or `II.`; nil where the block has none.
        package var marker: Marker?
        /// Without the marker. Empty for tables, whose text stands in their cells.
        package var text: RichText
        /// Index of the heading or point it stands under.
        package var parent: Int?
        /// 0 at the top.
        package var depth: Int
        /// The markers down to this block, joined by dots: `II.2.1.a`; `II.2.1.a¶2` for a point's second paragraph;
        /// empty before the first marker.
        package var path: String
        /// What may follow `#` in a link to it: unique in the document, ASCII, `II.2.1.d-` for `đ`.
        package var anchor: String
        package var lines: ClosedRange<Int>
        package var role: Role

        package init(
            shape: Shape, marker: Marker? = nil, text: RichText, parent: Int? = nil, depth: Int = 0,
            path: String = "", anchor: String = "", lines: ClosedRange<Int>, role: Role = .none
        ) {
            self.shape = shape
            self.marker = marker
            self.text = text
            self.parent = parent
            self.depth = depth
            self.path = path
            self.anchor = anchor
            self.lines = lines
            self.role = role
        }
    }

    package enum Shape: Hashable, Sendable {
        /// A Markdown heading, a whole bold paragraph, or a short numbered line that has points under it.
        case heading
        /// Bears a marker.
        case point
        case paragraph
        indirect case table(CommonMark.Block.Table)
        case code
        case rule
        /// Shown as it stands, line by line, because it could not be read as Markdown.
        case plain
    }

    /// `a)` → style `.letter`, ordinal 1; `đ)` → ordinal 5 (a b c d đ …); `IV.` → `.roman`, 4; `-` → `.dash`, 0.
    package struct Marker: Hashable, Sendable {
        package enum Style: String, Sendable, CaseIterable {
            /// Phần, Chương, Mục, Điều and Phụ lục
            case part, chapter, section, article, annex
            case roman, number, decimal, letter, dash, plus, bullet
            /// (1), (i)
            case parenthesis
        }
        package var text: String
        package var style: Style
        package var ordinal: Int

        package init(text: String, style: Style, ordinal: Int) {
            self.text = text
            self.style = style
            self.ordinal = ordinal
        }
    }

    /// What a block is to the document.
    package enum Role: String, Sendable, CaseIterable {
        case none
        /// Letterhead, number, place and date, kind line, subject.
        case letterhead, subject
        case legalBasis = "legal-basis"
        /// Who met, when, who presided.
        case opening
        /// Who said what before the conclusions.
        case discussion
        case result, limitation, cause, direction
        case generalTask = "general-task"
        case specificTask = "specific-task"
        /// `Đề nghị … triển khai thực hiện./.`
        case closing
        case recipients, signature
        /// Belongs to a web page or a printed sheet, not to the document: view counters, captions, page numbers.
        case furniture
    }
}
