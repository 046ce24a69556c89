import SourceText

/// Text put into HTML so that it is read as text: `Nghị định <81> & "73"` → `Nghị định &lt;81&gt; &amp; &quot;73&quot;`.
///
/// Both kinds of quotation marks are escaped, so that a value is as safe in an attribute as between tags.
enum Escaping {
    static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var start = 0
        while true {
            let place = text.firstPlace(from: start, amongEight: mayBeSpecial, where: isSpecial)
            output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
            guard place < text.count else { return }
            replacement(of: text[place]).withUTF8Buffer { output.append(contentsOf: $0) }
            start = place + 1
        }
    }

    /// Whether one of eight bytes must be written otherwise; `<` and `>` differ in one bit, `"` and `&` too.
    private static func mayBeSpecial(_ eight: UInt64) -> UInt64 {
        EightBytes.has(0x3E, eight | 0x0202_0202_0202_0202) | EightBytes.has(0x26, eight | 0x0404_0404_0404_0404)
            | EightBytes.has(0x27, eight)
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x26, 0x27, 0x3C, 0x3E: true
        default: false
        }
    }

    private static func replacement(of byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    }
}

extension UnsafePointer<Value> {
    /// Prints a value from where it stands; objects and lists as such have no text.
    func print(to output: inout [UInt8], escaped: Bool) {
        switch pointee {
        case .null, .list, .object, .shared: break
        case .bool(let answer): output.append(contentsOf: (answer ? "true" : "false").utf8)
        case .number(let number): Value.print(number, to: &output)
        case .decimal(let number): output.append(contentsOf: "\(number)".utf8)
        case .text(let text):
            let isPrinted: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
                if escaped { Escaping.append(bytes, to: &output) } else { output.append(contentsOf: bytes) }
            }
            // Text that another library holds in another form.
            if isPrinted == nil {
                Value.text(String(decoding: Array(text.utf8), as: UTF8.self)).print(to: &output, escaped: escaped)
            }
        case .bytes(let bytes):
            if escaped {
                bytes.withUnsafeBufferPointer { Escaping.append($0, to: &output) }
            } else {
                output.append(contentsOf: bytes)
            }
        case .markup(let bytes): output.append(contentsOf: bytes)
        }
    }
}

extension Value {
    func print(to output: inout [UInt8], escaped: Bool) {
        withUnsafePointer(to: self) { $0.print(to: &output, escaped: escaped) }
    }

    fileprivate static func print(_ number: Int, to output: inout [UInt8]) {
        if number < 0 { output.append(UInt8(ascii: "-")) }
        let start = output.count
        var rest = number.magnitude
        repeat {
            output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        output[start...].reverse()
    }
}
