import SourceText

/// Cuts a template into text and tags, and finds the tags that stand alone on their lines:
/// `{{#rows}}` on a line of its own leaves no blank line on the page.
struct TagScanner {
    enum Kind: Equatable {
        case text, variable, unescaped, section, inverted, close, partial, parent, block, comment, delimiters

        var mayStandAlone: Bool {
            switch self {
            case .section, .inverted, .close, .partial, .parent, .block, .comment, .delimiters: true
            case .text, .variable, .unescaped: false
            }
        }
    }

    struct Token {
        var kind: Kind
        /// Of the text or the whole tag.
        var range: Range<Int>
        var name: String
        /// Whether the tag takes its whole line with it.
        var standsAlone = false
        /// The blanks before a tag that begins its line.
        var indentation: Range<Int> = 0..<0
    }

    let bytes: [UInt8]
    let path: String
    private(set) var tokens: [Token] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ bytes: [UInt8], path: String) {
        self.bytes = bytes
        self.path = path
        scan()
        settleLines()
    }

    func place(at offset: Int, width: Int = 0) -> Place {
        TagScanner.place(in: bytes, at: offset, width: width, path: path)
    }

    static func place(in bytes: [UInt8], at offset: Int, width: Int = 0, path: String) -> Place {
        let start = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
        return Place(
            path: path, line: bytes[..<offset].count(where: { $0 == 0x0A }) + 1,
            column: String(decoding: bytes[start..<offset], as: UTF8.self).count + 1, width: width,
            excerpt: String(decoding: bytes[start..<end], as: UTF8.self))
    }

    private mutating func scan() {
        var open: [UInt8] = Array("{{".utf8)
        var shut: [UInt8] = Array("}}".utf8)
        var place = 0
        while place < bytes.count {
            guard let start = find(open, from: place) else { break }
            if start > place { tokens.append(Token(kind: .text, range: place..<start, name: "")) }
            var inside = start + open.count
            let sign = inside < bytes.count ? bytes[inside] : 0
            var kind = Kind.variable
            var ending = shut
            switch sign {
            case 0x23: kind = .section
            case 0x5E: kind = .inverted
            case 0x2F: kind = .close
            case 0x3E: kind = .partial
            case 0x3C: kind = .parent
            case 0x24: kind = .block
            case 0x21: kind = .comment
            case 0x26: kind = .unescaped
            case 0x3D:
                kind = .delimiters
                ending = [0x3D] + shut
            case 0x7B where open == Array("{{".utf8):
                kind = .unescaped
                ending = [0x7D] + shut
            default: break
            }
            if kind != .variable { inside += 1 }
            guard let end = find(ending, from: inside) else {
                diagnostics.append(
                    Diagnostic(
                        .error, "the-khong-dong", at: self.place(at: start, width: open.count),
                        Message(vi: "thẻ không có dấu đóng", en: "the tag is not closed")))
                place = start
                break
            }
            let name = trimmed(inside..<end)
            let range = start..<(end + ending.count)
            tokens.append(Token(kind: kind, range: range, name: name))
            if kind == .delimiters {
                let parts = name.split(separator: " ", omittingEmptySubsequences: true)
                if parts.count == 2 {
                    open = Array(parts[0].utf8)
                    shut = Array(parts[1].utf8)
                } else {
                    diagnostics.append(
                        Diagnostic(
                            .error, "dau-the-la", at: self.place(at: start, width: range.count),
                            Message(
                                vi: "đổi dấu thẻ phải có dạng {{=<% %>=}}",
                                en: "a change of delimiters reads {{=<% %>=}}")))
                }
            } else if kind != .comment, name.isEmpty {
                diagnostics.append(
                    Diagnostic(
                        .error, "the-trong", at: self.place(at: start, width: range.count),
                        Message(vi: "thẻ không có tên", en: "the tag has no name")))
            }
            place = range.upperBound
        }
        if place < bytes.count { tokens.append(Token(kind: .text, range: place..<bytes.count, name: "")) }
    }

    private func find(_ needle: [UInt8], from start: Int) -> Int? {
        guard let first = needle.first, bytes.count >= needle.count else { return nil }
        var place = start
        while place <= bytes.count - needle.count {
            if bytes[place] == first, bytes[place..<(place + needle.count)].elementsEqual(needle) { return place }
            place += 1
        }
        return nil
    }

    private func trimmed(_ range: Range<Int>) -> String {
        var part = bytes[range]
        while let first = part.first, first <= 0x20 { part.removeFirst() }
        while let last = part.last, last <= 0x20 { part.removeLast() }
        return String(decoding: part, as: UTF8.self)
    }
}

extension TagScanner {
    /// A line that holds nothing but tags of structure goes, with its blanks and its line end.
    private mutating func settleLines() {
        var index = 0
        while index < tokens.count {
            guard tokens[index].kind != .text else {
                index += 1
                continue
            }
            // The tags that follow each other with nothing between.
            var last = index
            while last + 1 < tokens.count, tokens[last + 1].kind != .text { last += 1 }
            settle(index...last)
            index = last + 1
        }
    }

    private mutating func settle(_ group: ClosedRange<Int>) {
        guard let before = blanksBefore(group.lowerBound) else { return }
        tokens[group.lowerBound].indentation = before
        guard let after = lineEndAfter(group.upperBound), tokens[group].allSatisfy({ $0.kind.mayStandAlone }) else {
            return
        }
        if group.count > 1 {
            let inherits = tokens[group].allSatisfy { [.close, .parent, .block].contains($0.kind) }
            let parents = tokens[group].filter { $0.kind == .parent }.map(\.name)
            let closes = tokens[group].filter { $0.kind == .close }.map(\.name)
            let pair = tokens[group].contains { $0.kind == .block && closes.contains($0.name) }
            let outer = !parents.isEmpty || tokens[group.upperBound].kind == .close
            guard inherits, !pair || (outer && !parents.isEmpty) else { return }
        }
        for index in group { tokens[index].standsAlone = true }
        if group.lowerBound > 0, tokens[group.lowerBound - 1].kind == .text {
            let text = tokens[group.lowerBound - 1].range
            tokens[group.lowerBound - 1].range = text.lowerBound..<max(text.lowerBound, before.lowerBound)
        }
        if group.upperBound + 1 < tokens.count {
            let text = tokens[group.upperBound + 1].range
            tokens[group.upperBound + 1].range = min(after, text.upperBound)..<text.upperBound
        }
    }

    private func blanksBefore(_ index: Int) -> Range<Int>? {
        let end = tokens[index].range.lowerBound
        var start = end
        while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
        guard start == 0 || bytes[start - 1] == 0x0A else { return nil }
        return start..<end
    }

    /// The offset after the line end, where only blanks stand before it.
    private func lineEndAfter(_ index: Int) -> Int? {
        var place = tokens[index].range.upperBound
        while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
        if place == bytes.count { return place }
        if bytes[place] == 0x0D, place + 1 < bytes.count, bytes[place + 1] == 0x0A { return place + 2 }
        return bytes[place] == 0x0A ? place + 1 : nil
    }
}
