import CommonMark
import Records

/// A stretch of a document that a search finds and shows: a point, a paragraph, a row of a table.
struct SearchPassage {
    /// Into the outline's blocks.
    var block: Int
    var text: [UInt8]
    /// Into the record's assignments: what is told to be done here.
    var assignments: [Int]

    /// Calls `body` with the passages of a record in the order of its text. Furniture of web pages and printed sheets
    /// is not the document's text.
    static func forEach(in record: Record, _ body: (SearchPassage) -> Void) {
        var inBlock = [[Int]](repeating: [], count: record.outline.blocks.count)
        for index in record.assignments.indices {
            let block = record.assignments[index].passage.block
            if inBlock.indices.contains(block) { inBlock[block].append(index) }
        }
        // Fields are taken one by one: a whole block or assignment is dear to copy.
        for block in record.outline.blocks.indices where record.outline.blocks[block].role != .furniture {
            guard case .table(let table) = record.outline.blocks[block].shape else {
                let text = record.outline.blocks[block].text.utf8
                if !text.isEmpty { body(SearchPassage(block: block, text: text, assignments: inBlock[block])) }
                continue
            }
            for (row, cells) in ([table.header] + table.rows).enumerated() {
                let text = joined(cells.cells)
                guard !text.isEmpty else { continue }
                let assignments = inBlock[block].filter { record.assignments[$0].passage.row == row - 1 }
                body(SearchPassage(block: block, text: text, assignments: assignments))
            }
        }
    }

    /// `1 | Rà soát hộ kinh doanh | Phòng Kinh tế`
    private static func joined(_ cells: [RichText]) -> [UInt8] {
        var text: [UInt8] = []
        for cell in cells where !cell.isEmpty {
            if !text.isEmpty { text += " | ".utf8 }
            text += cell.utf8
        }
        return text
    }
}
