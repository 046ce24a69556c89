/// A table that spreadsheets open right in Vietnamese: UTF-8 with a byte order mark, lines ended by CRLF (RFC 4180),
/// and no cell that a spreadsheet would take for a formula. The terminal and the downloads write the same.
package struct CSV: Sendable {
    package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    private var isInRow = false

    package init() {}

    package mutating func add(_ cells: some Sequence<String>) {
        for cell in cells { add(cell: cell) }
        endRow()
    }

    /// Makes room for a table of so many bytes, which would else be copied as it grows.
    package mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

    /// Adds a cell to the row that is being written.
    package mutating func add(cell: String) {
        if isInRow { bytes.append(0x2C) }
        isInRow = true
        var cell = cell
        cell.withUTF8 { CSV.append($0, to: &bytes) }
    }

    package mutating func endRow() {
        bytes.append(0x0D)
        bytes.append(0x0A)
        isInRow = false
    }

    /// Ends the row that is being written with cells as they were written before, line end and all.
    package mutating func endRow(_ rest: [UInt8]) {
        bytes += rest
        isInRow = false
    }

    /// A cell alone, for who writes a row piece by piece. Quoted where it must be; what a spreadsheet would reckon with
    /// gets a `'` before it, as OWASP advises.
    package static func append(_ cell: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        let isDefused = CSV.isFormula(cell)
        guard cell.firstPlace(from: 0, amongEight: CSV.mayPart, where: CSV.parts) < cell.count else {
            if isDefused { bytes.append(0x27) }
            bytes.append(contentsOf: cell)
            return
        }
        bytes.append(0x22)
        if isDefused { bytes.append(0x27) }
        for byte in cell {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    /// A comma, a semicolon (which Excel takes for the comma where the decimal mark is one), a quotation mark, a line end.
    private static func parts(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2C, 0x3B, 0x22, 0x0A, 0x0D: true
        default: false
        }
    }

    private static func mayPart(_ eight: UInt64) -> UInt64 {
        EightBytes.has(0x2C, eight) | EightBytes.has(0x3B, eight) | EightBytes.has(0x22, eight)
            | EightBytes.hasBelow(0x0E, eight)
    }

    /// Begins with `=`, `+`, `-`, `@`, a tab or another control character, and is no plain number.
    private static func isFormula(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = cell.first else { return false }
        switch first {
        case 0x2B, 0x2D: return !isNumber(cell.dropFirst())
        case 0x3D, 0x40: return true
        default: return first < 0x20
        }
    }

    /// `-12` and `+84,5` are numbers; `-1+2` is not.
    private static func isNumber(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var marks = 0
        for byte in digits {
            switch byte {
            case 0x30...0x39: continue
            case 0x2E, 0x2C: marks += 1
            default: return false
            }
        }
        return marks <= 1 && digits.first.map { (0x30...0x39).contains($0) } ?? false
    }
}
