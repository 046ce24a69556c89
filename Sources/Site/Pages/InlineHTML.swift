import CommonMark
import SourceText

/// The text of a paragraph as HTML: marks put back, everything else escaped.
///
/// `RichText("Nghị định <81>", strong 0..<10)` → `<strong>Nghị định</strong> &lt;81&gt;`. The author's own line breaks
/// (`\n`) become `<br>`. Only http, https, mailto and relative links pass.
struct InlineHTML {
    private(set) var bytes: [UInt8] = []

    init() {}

    /// With room for so many bytes.
    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    static func bytes(of text: RichText) -> [UInt8] {
        var html = InlineHTML()
        html.append(text)
        return html.bytes
    }

    mutating func append(_ text: RichText) {
        guard !text.marks.isEmpty else {
            append(escaped: text.utf8[...])
            return
        }
        var open: [RichText.Mark] = []
        var place = 0
        for mark in text.marks where mark.start < mark.end && mark.end <= text.utf8.count {
            close(&open, upTo: mark.start, of: text, from: &place)
            guard mark.start >= place else { continue }
            append(escaped: text.utf8[place..<mark.start])
            place = mark.start
            append(opening: mark.style)
            open.append(mark)
        }
        close(&open, upTo: text.utf8.count, of: text, from: &place)
        append(escaped: text.utf8[place...])
    }

    /// Closes, innermost first, the marks that end at or before `limit`.
    private mutating func close(
        _ open: inout [RichText.Mark], upTo limit: Int, of text: RichText, from place: inout Int
    ) {
        while let mark = open.last, mark.end <= limit {
            append(escaped: text.utf8[place..<max(place, mark.end)])
            place = max(place, mark.end)
            append(closing: mark.style)
            open.removeLast()
        }
    }

    private mutating func append(opening style: RichText.Style) {
        switch style {
        case .strong: append("<strong>")
        case .emphasis: append("<em>")
        case .code: append("<code>")
        case .link(let destination, let title):
            append("<a")
            if InlineHTML.isSafe(destination) {
                append(" href=\"")
                append(escaped: destination)
                append("\"")
            }
            if !title.isEmpty {
                append(" title=\"")
                append(escaped: title)
                append("\"")
            }
            append(">")
        case .image:
            // Nothing outside the site is loaded: an image is named by its description, not fetched.
            append("<span class=\"image\">")
        }
    }

    private mutating func append(closing style: RichText.Style) {
        switch style {
        case .strong: append("</strong>")
        case .emphasis: append("</em>")
        case .code: append("</code>")
        case .link: append("</a>")
        case .image: append("</span>")
        }
    }

    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func append(digit: Int) { bytes.append(0x30 + UInt8(digit)) }

    mutating func append(escaped text: String) {
        var text = text
        text.withUTF8 { append(escaped: $0) }
    }

    mutating func append(escaped text: ArraySlice<UInt8>) { text.withUnsafeBufferPointer { append(escaped: $0) } }

    private mutating func append(escaped text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while true {
            let place = text.firstPlace(from: start, amongEight: InlineHTML.mayBeReplaced) {
                InlineHTML.replacement(of: $0) != nil
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
            guard place < text.count, let replacement = InlineHTML.replacement(of: text[place]) else { return }
            append(replacement)
            start = place + 1
        }
    }

    /// Whether one of eight bytes is replaced; `<` and `>` differ in one bit, `"` and `&` too.
    private static func mayBeReplaced(_ eight: UInt64) -> UInt64 {
        EightBytes.has(0x3E, eight | 0x0202_0202_0202_0202) | EightBytes.has(0x26, eight | 0x0404_0404_0404_0404)
            | EightBytes.hasBelow(0x20, eight) | EightBytes.has(0x7F, eight)
    }

    private static func replacement(of byte: UInt8) -> StaticString? {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x22: "&quot;"
        case 0x0A: "<br>"
        case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: "\u{FFFD}"
        default: nil
        }
    }

    /// Text whose line ends stay line ends, for `<pre>`.
    mutating func append(verbatim text: [UInt8]) {
        var start = 0
        for place in text.indices where text[place] == 0x0A {
            append(escaped: text[start..<place])
            bytes.append(0x0A)
            start = place + 1
        }
        append(escaped: text[start...])
    }

    /// A link may lead to the web, to a mailbox or inside the site; never to a script.
    static func isSafe(_ destination: String) -> Bool {
        let bytes = Array(destination.utf8)
        guard bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != 0x5C }) else { return false }
        guard let colon = bytes.firstIndex(of: 0x3A) else { return !destination.hasPrefix("//") }
        if let slash = bytes.firstIndex(where: { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }), slash < colon {
            return !destination.hasPrefix("//")
        }
        let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
        return ["http", "https", "mailto", "tel"].contains(scheme)
    }
}
