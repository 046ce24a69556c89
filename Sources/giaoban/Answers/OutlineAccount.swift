import Records

/// What each block of a document was taken for, one to a line: `34  result      II.1    Tiếp nhận 525 hồ sơ…`.
///
/// For whoever wonders why a point was read as it was, or not at all.
struct OutlineAccount {
    let record: Record
    let columns: Int

    var text: String {
        record.outline.blocks.map(line).joined()
    }

    private func line(_ block: Outline.Block) -> String {
        let shape: String =
            switch block.shape {
            case .heading: "#"
            case .point: "·"
            case .paragraph: "¶"
            case .table: "|"
            case .code: "`"
            case .rule: "—"
            case .plain: "?"
            }
        let head =
            padded(String(block.lines.lowerBound), 5) + padded(block.role.rawValue, 14) + shape + " "
            + padded(block.path, 12)
        let words = block.text.string.split(whereSeparator: \.isNewline).joined(separator: " ")
        return head + words.prefix(max(20, columns - head.count)) + "\n"
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
