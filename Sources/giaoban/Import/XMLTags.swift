/// The tags of a machine-made XML file in order, with their places; enough for the numbering of a .docx.
struct XMLTags: Sequence, IteratorProtocol {
    struct Tag {
        /// `w:numId`
        var name: String
        var isClosing: Bool
        /// `<w:ind …/>`
        var isEmpty: Bool
        /// From `<` to behind `>`.
        var range: Range<Int>
        private let bytes: ArraySlice<UInt8>

        fileprivate init(name: String, isClosing: Bool, isEmpty: Bool, range: Range<Int>, bytes: ArraySlice<UInt8>) {
            self.name = name
            self.isClosing = isClosing
            self.isEmpty = isEmpty
            self.range = range
            self.bytes = bytes
        }

        /// `tag["w:val"]`
        subscript(attribute: String) -> String? {
            let start = Array((" " + attribute + "=\"").utf8)
            guard let found = bytes.firstRange(of: start) else { return nil }
            let value = bytes[found.upperBound...].prefix { $0 != 0x22 }
            return String(decoding: value, as: UTF8.self).replacing("&amp;", with: "&").replacing("&lt;", with: "<")
        }
    }

    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Tag? {
        while let open = bytes[place...].firstIndex(of: 0x3C), let close = bytes[open...].firstIndex(of: 0x3E) {
            place = close + 1
            guard open + 1 < close, bytes[open + 1] != 0x3F, bytes[open + 1] != 0x21 else { continue }
            let isClosing = bytes[open + 1] == 0x2F
            let inner = bytes[(isClosing ? open + 2 : open + 1)..<close]
            let name = inner.prefix { $0 > 0x20 && $0 != 0x2F }
            return Tag(
                name: String(decoding: name, as: UTF8.self), isClosing: isClosing, isEmpty: bytes[close - 1] == 0x2F,
                range: open..<(close + 1), bytes: inner)
        }
        return nil
    }
}
