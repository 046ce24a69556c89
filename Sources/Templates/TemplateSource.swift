import SourceText

/// The text of one template before it is compiled: `document.mustache` is the template `document`.
package struct TemplateSource: Sendable {
    /// The name by which others include it: `document`, `parts/row`.
    package var name: String
    /// The path that messages show.
    package var path: String
    package var bytes: [UInt8]

    package init(name: String, path: String, bytes: [UInt8]) {
        self.name = name
        self.path = path
        self.bytes = bytes
    }

    /// The place of some bytes as the author sees it, with the whole line.
    func place(of range: Range<Int>) -> Place {
        let start = bytes[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        var end = bytes[range.lowerBound...].firstIndex(of: 0x0A) ?? bytes.count
        let width = bytes[range.lowerBound..<min(end, range.upperBound)]
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return Place(
            path: path,
            line: bytes[..<range.lowerBound].count(where: { $0 == 0x0A }) + 1,
            column: String(decoding: bytes[start..<range.lowerBound], as: UTF8.self).count + 1,
            width: String(decoding: width, as: UTF8.self).count,
            excerpt: String(decoding: bytes[start..<end], as: UTF8.self))
    }
}
