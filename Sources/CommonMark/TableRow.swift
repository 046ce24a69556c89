import SourceText

/// Pipe tables: `| TT | Nội dung | Đơn vị chủ trì |` with a row of dashes under it.
enum TableRow {
    static func hasPipe(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        bytes[range].contains(0x7C)
    }

    /// The byte ranges of a row's cells, trimmed. A pipe behind a backslash or inside `code` parts nothing.
    static func cells(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        guard start < end, hasPipe(bytes, start..<end) else { return [] }
        if bytes[start] == 0x7C { start += 1 }
        if end > start, bytes[end - 1] == 0x7C, end - 2 < start || bytes[end - 2] != 0x5C { end -= 1 }
        var cells: [Range<Int>] = []
        var cellStart = start
        var index = start
        while index < end {
            if bytes[index] == 0x5C {
                index += 2
                continue
            }
            if bytes[index] == 0x7C {
                cells.append(trimmed(bytes, cellStart..<index))
                cellStart = index + 1
            }
            index += 1
        }
        cells.append(trimmed(bytes, cellStart..<max(cellStart, end)))
        return cells
    }

    /// Reads `|:---|:--:|---:|`; nil where the line is no delimiter row.
    static func alignments(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Block.Table.Alignment]? {
        var sawDash = false
        for index in range {
            switch bytes[index] {
            case 0x2D: sawDash = true
            case 0x20, 0x09, 0x3A, 0x7C: break
            default: return nil
            }
        }
        guard sawDash, hasPipe(bytes, range) else { return nil }
        var alignments: [Block.Table.Alignment] = []
        for cell in cells(bytes, range) {
            guard !cell.isEmpty else { return nil }
            let left = bytes[cell.lowerBound] == 0x3A
            let right = bytes[cell.upperBound - 1] == 0x3A
            for index in cell where bytes[index] == 0x20 { return nil }
            alignments.append(left ? (right ? .center : .left) : (right ? .right : .natural))
        }
        return alignments
    }

    private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        return start..<end
    }
}

extension BlockReader {
    /// The table on `lines`, whose second line is the delimiter row. Surplus cells join the last; missing ones are empty.
    func table(_ bytes: UnsafeBufferPointer<UInt8>, lines: ClosedRange<Int>) -> Block {
        let reader = InlineReader(file: file, bytes: bytes)
        let alignments =
            TableRow.alignments(bytes, file.byteRange(ofLine: lines.lowerBound + 1)) ?? []
        func row(_ line: Int) -> Block.Table.Row {
            var ranges = TableRow.cells(bytes, file.byteRange(ofLine: line))
            if ranges.count > alignments.count, let last = ranges.last, !alignments.isEmpty {
                ranges = Array(ranges.prefix(alignments.count))
                ranges[alignments.count - 1] = ranges[alignments.count - 1].lowerBound..<last.upperBound
            }
            var cells = ranges.map { reader.read($0, line: line) }
            let end = file.byteRange(ofLine: line).count
            while cells.count < alignments.count {
                cells.append(RichText(origins: [RichText.Origin(offset: 0, line: line, column: end)]))
            }
            return Block.Table.Row(cells: cells, line: line)
        }
        var rows: [Block.Table.Row] = []
        if lines.count > 2 {
            for line in (lines.lowerBound + 2)...lines.upperBound { rows.append(row(line)) }
        }
        return Block(
            .table(Block.Table(header: row(lines.lowerBound), rows: rows, alignments: alignments)), lines: lines)
    }
}
