import SourceText

/// An .odt as pandoc reads it whole: its reader drops rows marked as a table's heading, tables within cells and the
/// text of fields, and moves cells to the left where others reach over rows.
struct OpenDocumentTables {
    private var depth = 0
    private var column = 0
    /// Cells that reach over rows below: by column, how many rows are left and what the cell holds.
    private var reaching: [Int: (rows: Int, content: Range<Int>)] = [:]
    private var open: (column: Int, rows: Int, start: Int)?

    /// `content.xml` with plain tables.
    static func plain(_ content: [UInt8]) -> [UInt8] {
        var tables = OpenDocumentTables()
        var cuts = ByteCuts()
        for tag in XMLTags(content) {
            if fields.contains(tag.name) {
                cuts.remove(tag.range)
            } else if tag.name.hasPrefix("table:") {
                tables.take(tag, content, &cuts)
            }
        }
        return cuts.applied(to: content)
    }

    private static let fields: Set = [
        "text:text-input", "text:placeholder", "text:date", "text:time", "text:title", "text:subject",
        "text:author-name",
        "text:user-defined", "text:variable-set", "text:variable-get", "text:conditional-text", "loext:content-control",
    ]

    private mutating func take(_ tag: XMLTags.Tag, _ content: [UInt8], _ cuts: inout ByteCuts) {
        switch (tag.name, tag.isClosing) {
        case ("table:table", false):
            depth += 1
            if depth == 1 { reaching = [:] } else { cuts.remove(tag.range) }
        case ("table:table", true):
            if depth > 1 { cuts.remove(tag.range) }
            depth -= 1
        case _ where depth > 1, ("table:table-header-rows", _): cuts.remove(tag.range)
        case ("table:table-row", false): column = 0
        case ("table:table-cell", false):
            let rows = tag["table:number-rows-spanned"].flatMap { Int($0) } ?? 1
            open = tag.isEmpty ? nil : (column, rows, tag.range.upperBound)
            column += tag["table:number-columns-repeated"].flatMap { Int($0) } ?? 1
        case ("table:table-cell", true):
            if let cell = open, cell.rows > 1 {
                reaching[cell.column] = (cell.rows - 1, cell.start..<tag.range.lowerBound)
            }
            open = nil
        case ("table:covered-table-cell", false):
            // On paper the cell stands beside each of its rows; a row's number is its own.
            let count = min(tag["table:number-columns-repeated"].flatMap { Int($0) } ?? 1, 64)
            var cells = ""
            for place in column..<(column + count) {
                var inner = "<text:p/>"
                if let cell = reaching[place], cell.rows > 0 {
                    if place > 0 { inner = String(decoding: content[cell.content], as: UTF8.self) }
                    reaching[place] = (cell.rows - 1, cell.content)
                }
                cells += "<table:table-cell>\(inner)</table:table-cell>"
            }
            column += count
            cuts.remove(tag.range)
            cuts.insert(cells, at: tag.range.upperBound)
        case ("table:covered-table-cell", true): cuts.remove(tag.range)
        default: break
        }
    }
}
