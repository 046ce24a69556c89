/// What becomes of the lines that tags stand on: `{{#rows}}` on a line of its own leaves no blank line on the page.
///
/// The Mustache specification gives the rules: a line with one structural tag and nothing else goes, with its line
/// end; a partial that stands so passes its indentation on to every line it brings in; the content of a block loses
/// the indentation it has where it is written and takes that of the place where it is shown.
struct LineRules {
    private(set) var tokens: [Token]
    /// The tokens up to and with a line end.
    private(set) var lines: [Line] = []
    private let bytes: [UInt8]
    private var lineOfToken: [Int] = []
    /// The blocks whose indentation is that of their content, not that of their tag.
    private var blocksWithContent: Set<Int> = []

    struct Line {
        var tokens: Range<Int>
        /// The blanks it begins with.
        var blanks: Range<Int>
        /// How many of them are taken away, from the left.
        var removed = 0
        var isBlank: Bool
        var indentation: Range<Int> { (blanks.lowerBound + removed)..<blanks.upperBound }
    }

    init(_ tokens: [Token], in bytes: [UInt8]) {
        self.tokens = tokens
        self.bytes = bytes
        cutLines()
        for line in lines.indices { settle(line) }
        for token in tokens.indices where self.tokens[token].kind == .parent { settleParent(token) }
        for token in tokens.indices where self.tokens[token].contentBeginsLine { takeIndentation(fromContentOf: token) }
        for token in tokens.indices { setIndentation(token) }
    }

    private mutating func cutLines() {
        var start = 0
        for index in tokens.indices {
            lineOfToken.append(lines.count)
            let token = tokens[index]
            let endsLine = token.kind == .text && bytes[token.range.upperBound - 1] == 0x0A
            guard endsLine || index == tokens.count - 1 else { continue }
            let first = tokens[start]
            let offset = first.range.lowerBound
            var blanks = offset..<offset
            if first.kind == .text {
                blanks = offset..<(bytes[first.range].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? first.range.upperBound)
            }
            lines.append(
                Line(tokens: start..<(index + 1), blanks: blanks, isBlank: start == index && isBlank(start)))
            start = index + 1
        }
    }

    private func isBlank(_ index: Int) -> Bool {
        tokens[index].kind == .text && bytes[tokens[index].range].allSatisfy { $0 <= 0x20 }
    }

    /// Whether only blanks, and tags of the given kinds, stand between the line's beginning and the token.
    private func beginsLine(_ index: Int, after kinds: [Token.Kind] = []) -> Bool {
        let line = lines[lineOfToken[index]].tokens
        return (line.lowerBound..<index).allSatisfy { isBlank($0) || kinds.contains(tokens[$0].kind) }
    }

    /// Whether only blanks, and closing tags of parents, stand between the token and the line's end.
    private func endsLine(_ index: Int, before mayFollow: (Token) -> Bool = { _ in false }) -> Bool {
        let line = lines[lineOfToken[index]].tokens
        return ((index + 1)..<line.upperBound).allSatisfy { isBlank($0) || mayFollow(tokens[$0]) }
    }

    private mutating func dropBlanks(before index: Int) {
        for other in lines[lineOfToken[index]].tokens.lowerBound..<index where isBlank(other) {
            tokens[other].isDropped = true
        }
    }

    private mutating func dropBlanks(after index: Int) {
        for other in (index + 1)..<max(index + 1, lines[lineOfToken[index]].tokens.upperBound) where isBlank(other) {
            tokens[other].isDropped = true
        }
    }

    private mutating func settle(_ number: Int) {
        let line = lines[number].tokens
        let tags = line.filter { tokens[$0].kind != .text }
        if tags.count == 1, !tokens[tags[0]].kind.isPrinted, line.allSatisfy({ $0 == tags[0] || isBlank($0) }) {
            dropBlanks(before: tags[0])
            dropBlanks(after: tags[0])
            tokens[tags[0]].isAlone = true
            tokens[tags[0]].contentBeginsLine = tokens[tags[0]].kind == .block
            return
        }
        for tag in tags {
            switch tokens[tag].kind {
            case .block:
                if endsLine(tag), beginsLine(tag, after: [.parent]) {
                    dropBlanks(after: tag)
                    tokens[tag].isAlone = true
                    tokens[tag].contentBeginsLine = true
                } else if beginsLine(tag) {
                    dropBlanks(before: tag)
                    tokens[tag].printsIndentation = true
                }
            case .close where kindOfPartner(tokens[tag]) == .block:
                if beginsLine(tag), endsLine(tag, before: { kindOfPartner($0) == .parent }) {
                    dropBlanks(before: tag)
                    tokens[tag].isAlone = true
                }
            case .text, .variable, .unescaped, .section, .inverted, .close, .partial, .parent, .comment, .delimiters:
                break
            }
        }
    }

    private func kindOfPartner(_ token: Token) -> Token.Kind? {
        token.kind == .close ? token.partner.map { tokens[$0].kind } : nil
    }

    /// A parent may stand alone although its two tags share lines with the tags inside it.
    private mutating func settleParent(_ open: Int) {
        guard let close = tokens[open].partner, beginsLine(open), endsLine(close) else { return }
        dropBlanks(before: open)
        dropBlanks(after: close)
        tokens[open].isAlone = true
        tokens[close].isAlone = true
    }

    /// The content of a block, where it stands on lines of its own, is moved to the left by what its lines share.
    private mutating func takeIndentation(fromContentOf block: Int) {
        guard let close = tokens[block].partner else { return }
        let first = lineOfToken[block] + 1
        var last = lineOfToken[close]
        if beginsLine(close) { last -= 1 }
        guard first <= last else { return }
        var shared: [UInt8]?
        for number in first...last where !lines[number].isBlank {
            let own = bytes[lines[number].indentation]
            shared = shared.map { Array(zip($0, own).prefix { $0 == $1 }.map(\.0)) } ?? Array(own)
        }
        guard let shared else { return }
        tokens[block].indentation = shared
        for number in first...lineOfToken[close] {
            lines[number].removed += min(shared.count, lines[number].indentation.count)
        }
        blocksWithContent.insert(block)
    }

    private mutating func setIndentation(_ index: Int) {
        switch tokens[index].kind {
        case .partial, .parent:
            if tokens[index].isAlone { tokens[index].indentation = Array(bytes[lines[lineOfToken[index]].indentation]) }
        case .block:
            guard !blocksWithContent.contains(index), tokens[index].isAlone || tokens[index].printsIndentation else {
                return
            }
            tokens[index].indentation = Array(bytes[lines[lineOfToken[index]].indentation])
        case .text, .variable, .unescaped, .section, .inverted, .close, .comment, .delimiters: break
        }
    }

    /// The bytes of a text as they are printed, without the blanks taken from its line.
    func printed(_ index: Int) -> ArraySlice<UInt8> {
        let token = tokens[index]
        guard !token.isDropped else { return [] }
        let line = lines[lineOfToken[index]]
        return bytes[
            token.range.lowerBound + (line.tokens.lowerBound == index ? line.removed : 0)..<token.range.upperBound]
    }

    func beginsItsLine(_ index: Int) -> Bool { lines[lineOfToken[index]].tokens.lowerBound == index }
}
