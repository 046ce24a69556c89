import SourceText

/// A table for eyes in a terminal: columns aligned by what eyes count, the widest one wrapped to the room there is.
struct SheetText {
    struct Column {
        var head: String
        /// Numbers stand at the right.
        var isNumber = false
        /// Takes the room that the others leave.
        var isWide = false
    }

    let columns: [Column]
    var rows: [[String]] = []
    /// A row's own colour, by index; applied to its column `painted`.
    var paints: [(String) -> String] = []
    var painted = 0

    init(_ columns: [Column]) { self.columns = columns }

    mutating func add(_ cells: [String], paint: @escaping (String) -> String = { $0 }) {
        rows.append(cells)
        paints.append(paint)
    }

    func lines(width: Int, paint: Paint, wrapLimit: Int = 2) -> [String] {
        let fitting = [false, true].lazy.map { widths(in: width, wrapsHeads: $0) }
            .first { $0.reduce(2 * (columns.count - 1), +) <= width }
        guard let widths = fitting else { return stacked(width: width, wrapLimit: wrapLimit) }
        var lines = heads(widths).map { paint.bold($0) }
        for (row, cells) in rows.enumerated() {
            let wrapped = columns.indices.map { column -> [String] in
                guard columns[column].isWide else { return [cells[column]] }
                let lines = Paragraph.wrapped(cells[column], width: widths[column], limit: wrapLimit)
                return lines.isEmpty ? [""] : lines
            }
            for depth in 0..<(wrapped.map(\.count).max() ?? 1) {
                let parts = columns.indices.map { depth < wrapped[$0].count ? wrapped[$0][depth] : "" }
                lines.append(line(parts, widths, painted: depth == 0 ? paints[row] : { $0 }).trimmed)
            }
        }
        return lines
    }

    /// Where the columns do not fit beside each other: what is short in one line, what is long below it; a name that
    /// stands first goes before its figures.
    private func stacked(width: Int, wrapLimit: Int) -> [String] {
        rows.enumerated().flatMap { row, cells in
            let parts = columns.indices.filter { !columns[$0].isWide && !cells[$0].isEmpty }.map { column in
                columns[column].isNumber ? "\(columns[column].head) \(cells[column])" : cells[column]
            }
            let long = columns.indices.filter { columns[$0].isWide }.map { cells[$0] }.joined(separator: " ")
            if columns[0].isWide {
                return Paragraph.wrapped(long, width: width, limit: wrapLimit).map(paints[row])
                    + Paragraph.wrapped(parts.joined(separator: " · "), width: width - 4).map { "    " + $0 }
            }
            let head = Paragraph.wrapped(parts.joined(separator: " · "), width: width)
            let below = Paragraph.wrapped(long, width: width - 4, limit: wrapLimit).map { "    " + $0 }
            return head.prefix(1).map(paints[row]) + head.dropFirst() + below
        }
    }

    private func line(_ cells: [String], _ widths: [Int], painted paint: (String) -> String = { $0 }) -> String {
        columns.indices.map { column in
            let blank = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(cells[column])))
            let cell = column == painted ? paint(cells[column]) : cells[column]
            return columns[column].isNumber ? blank + cell : cell + blank
        }.joined(separator: "  ")
    }

    /// The heads over their columns; a long one in lines of its words, the last of them right above the cells.
    private func heads(_ widths: [Int]) -> [String] {
        let wrapped = columns.indices.map { Paragraph.wrapped(columns[$0].head, width: widths[$0], least: 1) }
        let depth = wrapped.map(\.count).max() ?? 1
        return (0..<depth).map { row in
            line(
                wrapped.map { lines in
                    let place = row - (depth - lines.count)
                    return place >= 0 ? lines[place] : ""
                }, widths
            ).trimmed
        }
    }

    private func widths(in room: Int, wrapsHeads: Bool) -> [Int] {
        var widths = columns.indices.map { column in
            let words = columns[column].head.split(separator: " ").map { DisplayWidth.of($0) }
            let isWrapped = wrapsHeads && !columns[column].isWide
            let head = isWrapped ? words.max() ?? 0 : DisplayWidth.of(columns[column].head)
            return max(head, rows.map { DisplayWidth.of($0[column]) }.max() ?? 0)
        }
        guard let wide = columns.firstIndex(where: \.isWide) else { return widths }
        let others = widths.indices.filter { $0 != wide }.reduce(0) { $0 + widths[$1] } + 2 * (columns.count - 1)
        widths[wide] = min(widths[wide], max(24, room - others))
        return widths
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
