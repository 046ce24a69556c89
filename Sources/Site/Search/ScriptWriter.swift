import SourceText

/// Values as the text of a script: a page opened from a disk may load scripts and nothing else.
///
/// `giaoban.text("2021-09-09-giao-ban",["Thông báo 427/TB-UBND","…"])`
struct ScriptWriter {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func append(_ number: Int) { bytes += String(number).utf8 }

    /// A part of a string.
    mutating func append(inside text: String) {
        var text = text
        text.withUTF8 { append(inside: $0) }
    }

    mutating func append(string text: String) {
        append("\"")
        append(inside: text)
        append("\"")
    }

    /// A string in quotation marks; a line end becomes a space.
    mutating func append(string text: [UInt8]) {
        append("\"")
        append(inside: text)
        append("\"")
    }

    /// A part of a string.
    mutating func append(inside text: [UInt8]) { text.withUnsafeBufferPointer { append(inside: $0) } }

    mutating func append(inside text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var place = 0
        while true {
            place = text.firstPlace(from: place, amongEight: ScriptWriter.mayBeSpecial, where: ScriptWriter.isSpecial)
            guard place < text.count else { break }
            let replacement: StaticString
            var length = 1
            switch text[place] {
            case 0x22: replacement = "\\\""
            case 0x5C: replacement = "\\\\"
            case 0xE2:
                // U+2028 and U+2029 ended a string in scripts of older browsers.
                guard place + 2 < text.count, text[place + 1] == 0x80, text[place + 2] | 1 == 0xA9 else {
                    place += 1
                    continue
                }
                replacement = " "
                length = 3
            default: replacement = " "
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
            append(replacement)
            place += length
            start = place
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    private static func mayBeSpecial(_ eight: UInt64) -> UInt64 {
        EightBytes.hasBelow(0x20, eight) | EightBytes.has(0x22, eight) | EightBytes.has(0x5C, eight)
            | EightBytes.has(0xE2, eight)
    }

    private static func isSpecial(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0xE2 }

    /// `[a,b]`
    mutating func append<Items: Sequence>(list: Items, _ item: (inout ScriptWriter, Items.Element) -> Void) {
        append("[")
        for (place, element) in list.enumerated() {
            if place > 0 { append(",") }
            item(&self, element)
        }
        append("]")
    }
}
