/// A table that spreadsheets open right in Vietnamese: UTF-8 with a byte order mark, lines ended by CRLF (RFC 4180),
/// and no cell that a spreadsheet would take for a formula.
package struct CSV: Sendable {
    package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    package init() {}

    package mutating func add(_ cells: some Sequence<String>) {
        var isFirst = true
        for cell in cells {
            if !isFirst { bytes.append(0x2C) }
            isFirst = false
            bytes += CSV.written(cell).utf8
        }
        bytes += [0x0D, 0x0A]
    }

    /// Quoted where it must be; a cell that begins with `= + - @` or a control character gets a `'` before it.
    static func written(_ cell: String) -> String {
        var text = cell
        if let first = text.utf8.first, first < 0x20 || [0x3D, 0x2B, 0x2D, 0x40].contains(first), !isNumber(text) {
            text = "'" + text
        }
        guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D || $0 == 0x3B }) else {
            return text
        }
        var quoted = "\""
        for character in text.unicodeScalars {
            if character == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(character)
        }
        return quoted + "\""
    }

    /// `-12` is a number, no formula.
    private static func isNumber(_ text: String) -> Bool {
        let digits = text.utf8.dropFirst()
        return !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    }
}
