/// Cuts HTML at its tags; entities are resolved: `<td class="tt">5 &lt; 6` → open `td`, text `5 < 6`.
struct TagStream {
    enum Piece {
        case text(String)
        case open(Tag)
        case close(String)
    }

    struct Tag {
        let name: String
        private let words: String

        init(_ words: String) {
            self.words = words
            name = String(words.prefix { $0 != " " && $0 != "\n" })
        }

        /// The value of an attribute in double quotes; empty where there is none.
        subscript(attribute: String) -> String {
            guard let range = words.firstRange(of: " \(attribute)=\"") else { return "" }
            return String(words[range.upperBound...].prefix { $0 != "\"" })
        }
    }

    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Piece? {
        guard place < bytes.count else { return nil }
        if bytes[place] != UInt8(ascii: "<") {
            let end = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
            defer { place = end }
            return .text(TagStream.resolved(String(decoding: bytes[place..<end], as: UTF8.self)))
        }
        let end = bytes[place...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
        let words = String(decoding: bytes[(place + 1)..<max(place + 1, end)], as: UTF8.self)
        place = end + 1
        if words.hasPrefix("/") { return .close(String(words.dropFirst())) }
        let tag = Tag(words)
        if ["style", "title", "script"].contains(tag.name) { skip(to: tag.name) }
        return .open(tag)
    }

    private mutating func skip(to name: String) {
        let end = Array("</\(name)".utf8)
        while place < bytes.count, !bytes[place...].starts(with: end) { place += 1 }
    }

    private static let entities = [
        ("&nbsp;", "\u{A0}"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"),
        ("&amp;", "&"),
    ]

    private static func resolved(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
