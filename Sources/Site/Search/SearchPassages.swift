import CommonMark
import Records

/// The stretches of a document that a search finds and shows: its points, paragraphs and rows of tables.
struct SearchPassage {
    /// What follows `#` in a link to it.
    var anchor: String
    /// `a)`, as written.
    var marker: String?
    var text: [UInt8]
    /// Into the record's assignments: what is told to be done here.
    var assignments: [Int]

    /// Of a record, in the order of its text. Furniture of web pages and printed sheets is not the document's text.
    static func all(of record: Record) -> [SearchPassage] {
        var inBlock = [[Int]](repeating: [], count: record.outline.blocks.count)
        for (index, assignment) in record.assignments.enumerated()
        where inBlock.indices.contains(assignment.passage.block) {
            inBlock[assignment.passage.block].append(index)
        }
        var passages: [SearchPassage] = []
        passages.reserveCapacity(record.outline.blocks.count)
        for (index, block) in record.outline.blocks.enumerated() where block.role != .furniture {
            guard case .table(let table) = block.shape else {
                if !block.text.isEmpty {
                    passages.append(
                        SearchPassage(
                            anchor: block.anchor, marker: block.marker?.text, text: block.text.utf8,
                            assignments: inBlock[index]))
                }
                continue
            }
            for (row, cells) in ([table.header] + table.rows).enumerated() {
                let text = joined(cells.cells)
                guard !text.isEmpty else { continue }
                passages.append(
                    SearchPassage(
                        anchor: block.anchor, text: text,
                        assignments: inBlock[index].filter { record.assignments[$0].passage.row == row - 1 }))
            }
        }
        return passages
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
