/// Text put into HTML so that it is read as text: `Nghị định <81> & "73"` → `Nghị định &lt;81&gt; &amp; &quot;73&quot;`.
///
/// Both kinds of quotation marks are escaped, so that a value is as safe in an attribute as between tags.
enum Escaping {
    /// For each byte, whether it must be written otherwise.
    private static let isSpecial: [Bool] = {
        var table = [Bool](repeating: false, count: 256)
        for byte in "&<>\"'".utf8 { table[Int(byte)] = true }
        return table
    }()

    static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        isSpecial.withUnsafeBufferPointer { isSpecial in
            var start = 0
            var place = 0
            while place < text.count {
                guard isSpecial[Int(text[place])] else {
                    place += 1
                    continue
                }
                output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
                replacement(of: text[place]).withUTF8Buffer { output.append(contentsOf: $0) }
                place += 1
                start = place
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<text.count]))
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

extension Value {
    /// Prints a value; objects and lists as such have no text.
    func print(to output: inout [UInt8], escaped: Bool) {
        switch self {
        case .null, .list, .object, .shared: break
        case .bool(let answer): output.append(contentsOf: (answer ? "true" : "false").utf8)
        case .number(let number): print(number, to: &output)
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

    private func print(_ number: Int, to output: inout [UInt8]) {
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
