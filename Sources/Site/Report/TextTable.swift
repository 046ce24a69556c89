import SourceText

/// A table in plain text: headings over several columns are told with each of them, the longest column gets the room.
struct TextTable {
    var isHead = false
    private var heads: [[String]] = []
    private var rows: [[String]] = []
    private var row: [String] = []
    /// Heading cells that reach down into the next row, by column.
    private var reaching: [Int: String] = [:]
    private var reachingNext: [Int: String] = [:]
    private var span = (columns: 1, rows: 1)

    mutating func startRow() {
        endRow()
        (reaching, reachingNext) = (reachingNext, [:])
    }

    mutating func startCell(columns: Int, rows: Int) {
        while let above = reaching[row.count] { row.append(above) }
        span = (max(1, min(columns, 64)), rows)
    }

    mutating func endCell(_ text: String) {
        for _ in 0..<span.columns {
            if span.rows > 1 { reachingNext[row.count] = text }
            row.append(text)
        }
        if isHead { isHeadRow = true }
    }

    private var isHeadRow = false

    private mutating func endRow() {
        while let above = reaching[row.count] { row.append(above) }
        if !row.isEmpty {
            if isHeadRow { heads.append(row) } else { rows.append(row) }
        }
        (row, isHeadRow) = ([], false)
    }

    mutating func lines(width: Int) -> [String] {
        endRow()
        let columns = (heads + rows).map(\.count).max() ?? 0
        guard columns > 0 else { return [] }
        let head = (0..<columns).map { column -> String in
            var said: [String] = []
            for row in heads where column < row.count && said.last != row[column] { said.append(row[column]) }
            return said.joined(separator: ": ")
        }
        // Many columns cannot spare the room beside their lines.
        let gap = columns > 8 ? "│" : " │ "
        let widths = columnWidths(head: head, room: width - gap.count * (columns - 1))
        func rule(_ letter: Character, _ cross: String) -> String {
            let side = String(repeating: letter, count: gap.count / 2)
            return widths.map { String(repeating: letter, count: $0) }.joined(separator: side + cross + side)
        }
        let areNumbers = (0..<columns).map { column in
            rows.allSatisfy { column >= $0.count || $0[column].allSatisfy { $0.isNumber || ",.–-".contains($0) } }
        }
        var lines = TextTable.set(head, widths, areNumbers, gap) + [rule("═", "╪")]
        let set = rows.map { TextTable.set($0, widths, areNumbers, gap) }
        // Rows of one line need nothing between them.
        let isAiry = set.reduce(0) { $0 + $1.count } > set.count * 3 / 2
        for row in set {
            lines += row
            if isAiry { lines.append(rule("─", "┼")) }
        }
        return lines
    }

    /// Each column as wide as its longest word, then one more at a time to the one that would be the longest; headings
    /// take what is left.
    private func columnWidths(head: [String], room: Int) -> [Int] {
        var widths = head.map { cell in
            cell.split(separator: " ").map { min(DisplayWidth.of(String($0)), 6) }.max() ?? 1
        }
        var most = widths
        var total = [Int](repeating: 0, count: head.count)
        for row in rows {
            for (column, cell) in row.enumerated() {
                let size = DisplayWidth.of(cell)
                most[column] = max(most[column], size)
                total[column] += size
                for word in cell.split(separator: " ") {
                    widths[column] = max(widths[column], min(DisplayWidth.of(String(word)), 16))
                }
            }
        }
        func grow() {
            while widths.reduce(0, +) < room {
                let open = widths.indices.filter { widths[$0] < most[$0] }
                guard let next = open.max(by: { total[$0] / widths[$0] < total[$1] / widths[$1] }) else { return }
                widths[next] += 1
            }
        }
        grow()
        for column in head.indices {
            most[column] = max(most[column], min(DisplayWidth.of(head[column]), 24))
            total[column] = DisplayWidth.of(head[column])
        }
        grow()
        return widths
    }

    private static func set(_ row: [String], _ widths: [Int], _ areNumbers: [Bool], _ gap: String) -> [String] {
        let cells = row.enumerated().map { TextLines.wrapped($1, to: widths[$0]) }
        return (0..<max(1, cells.map(\.count).max() ?? 1)).map { line in
            TextLines.trimmed(
                widths.indices.map { column in
                    let cell = column < cells.count && line < cells[column].count ? cells[column][line] : ""
                    let padding = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(cell)))
                    return areNumbers[column] ? padding + cell : cell + padding
                }.joined(separator: gap))
        }
    }
}
