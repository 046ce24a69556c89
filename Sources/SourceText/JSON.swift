/// What a program may read of our answers: `{"value": 368, "total": 525, "deadline": null}`.
///
/// A value tree written as UTF-8 by hand: the order of keys is ours, the same on every run, and a figure that was
/// read as `11.510` is written `11510`, not `11510.0`.
package enum JSON: Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSON])
    /// In the order of writing.
    case object([(key: String, value: JSON)])

    /// UTF-8, indented by two spaces, a short array or object on one line, ended by a line end.
    package var pretty: [UInt8] {
        var text = Writer()
        text.write(self, indent: 0)
        text.bytes.append(0x0A)
        return text.bytes
    }

    /// UTF-8 on one line, without a line end.
    package var compact: [UInt8] {
        var text = Writer()
        text.write(self, indent: nil)
        return text.bytes
    }

    package static func strings(_ values: some Sequence<String>) -> JSON { .array(values.map(JSON.string)) }

    /// `null` where there is no value.
    package static func string(orNull value: String?) -> JSON { value.map(JSON.string) ?? .null }
    package static func number(orNull value: Double?) -> JSON { value.map(JSON.number) ?? .null }
    package static func integer(orNull value: Int?) -> JSON { value.map(JSON.integer) ?? .null }
    package static func day(orNull value: Day?) -> JSON { value.map { .string($0.description) } ?? .null }
}

extension JSON {
    private struct Writer {
        var bytes: [UInt8] = []

        mutating func write(_ value: JSON, indent: Int?) {
            switch value {
            case .null: bytes += "null".utf8
            case .bool(let value): bytes += (value ? "true" : "false").utf8
            case .integer(let value): bytes += String(value).utf8
            case .number(let value): write(number: value)
            case .string(let value): write(string: value)
            case .array(let values):
                let inner = values.contains { $0.isComposite } ? indent : nil
                list(values.count, open: 0x5B, close: 0x5D, indent: inner) { writer, index, indent in
                    writer.write(values[index], indent: indent)
                }
            case .object(let members):
                let isShort = members.count <= 4 && !members.contains { $0.value.isComposite }
                list(members.count, open: 0x7B, close: 0x7D, indent: isShort ? nil : indent) { writer, index, indent in
                    writer.write(string: members[index].key)
                    writer.bytes += [0x3A, 0x20]
                    writer.write(members[index].value, indent: indent)
                }
            }
        }

        private mutating func list(
            _ count: Int, open: UInt8, close: UInt8, indent: Int?, each: (inout Writer, Int, Int?) -> Void
        ) {
            bytes.append(open)
            for index in 0..<count {
                if index > 0 { bytes.append(0x2C) }
                if let indent { line(indent + 1) } else if index > 0 { bytes.append(0x20) }
                each(&self, index, indent.map { $0 + 1 })
            }
            if let indent, count > 0 { line(indent) }
            bytes.append(close)
        }

        private mutating func line(_ indent: Int) {
            bytes.append(0x0A)
            bytes += repeatElement(0x20, count: indent * 2)
        }

        /// JSON has no infinity; a count read from a document never is one.
        private mutating func write(number value: Double) {
            guard value.isFinite else {
                bytes += "null".utf8
                return
            }
            if value == value.rounded(), abs(value) < 9e15 {
                bytes += String(Int(value)).utf8
            } else {
                bytes += value.description.utf8
            }
        }

        private mutating func write(string value: String) {
            bytes.append(0x22)
            var value = value
            value.withUTF8 { JSON.append(inside: $0, to: &bytes) }
            bytes.append(0x22)
        }
    }

    /// What stands between the quotation marks of a string, for who writes piece by piece.
    package static func append(inside text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        // Most texts need nothing escaped and go in one piece.
        var start = 0
        while true {
            let place = text.firstPlace(from: start, amongEight: mayBeSpecial) {
                $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
            guard place < text.count else { return }
            append(special: text[place], to: &bytes)
            start = place + 1
        }
    }

    private static func mayBeSpecial(_ eight: UInt64) -> UInt64 {
        EightBytes.hasBelow(0x20, eight) | EightBytes.has(0x22, eight) | EightBytes.has(0x5C, eight)
            | EightBytes.has(0x7F, eight)
    }

    private static func append(special byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case 0x22: bytes += [0x5C, 0x22]
        case 0x5C: bytes += [0x5C, 0x5C]
        case 0x0A: bytes += [0x5C, 0x6E]
        case 0x0D: bytes += [0x5C, 0x72]
        case 0x09: bytes += [0x5C, 0x74]
        default:
            bytes += "\\u00".utf8
            bytes.append(hexadecimal[Int(byte >> 4)])
            bytes.append(hexadecimal[Int(byte & 15)])
        }
    }

    private static let hexadecimal = Array("0123456789abcdef".utf8)

    private var isComposite: Bool {
        switch self {
        case .array(let values): !values.isEmpty
        case .object: true
        case .null, .bool, .integer, .number, .string: false
        }
    }
}
