import CommonMark
import SourceText

/// Paragraphs and list items: one Markdown paragraph may hold several points, or half of one.
extension OutlineBuilder {
    mutating func addItem(_ item: Block.Item) {
        let outer = items.count
        var rest = item.blocks[...]
        switch rest.first?.kind {
        case .paragraph(let text):
            addParagraph(text, lines: rest[rest.startIndex].lines, listMarker: item.marker)
            rest = rest.dropFirst()
        case .heading(let level, let text):
            // `- # Phòng Kinh tế`: the dash is the converter's.
            addHeading(text, level: level, lines: rest[rest.startIndex].lines)
            rest = rest.dropFirst()
        case .list(let inner)
        where inner.first?.lines.lowerBound == item.lines.lowerBound && Self.isBullet(item.marker):
            break
        default:
            addParagraph(RichText(), lines: item.lines.lowerBound...item.lines.lowerBound, listMarker: item.marker)
        }
        if let last = open.last { items.append(last.block) }
        for block in rest { add(block) }
        items.removeLast(max(0, items.count - outer))
    }

    static func isBullet(_ marker: String) -> Bool { marker == "-" || marker == "*" || marker == "+" }

    mutating func addParagraph(_ text: RichText, lines: ClosedRange<Int>, listMarker: String?) {
        if continuesPreviousLine(lines.lowerBound, isItem: listMarker != nil) {
            // The margin put the dash at the head of a line: `… Nông nghiệp` / `- Tài nguyên …`; or only the first line
            // of the paragraph is indented, so far that Markdown takes it for a block of its own.
            var whole = RichText()
            if let listMarker {
                whole = RichText(
                    utf8: Array(listMarker.utf8),
                    origins: [RichText.Origin(offset: 0, line: lines.lowerBound, column: 0)])
            }
            whole.append(text)
            addSegments(whole, lines: lines, listMarker: nil, joinsFirst: true)
            return
        }
        addSegments(text, lines: lines, listMarker: listMarker, joinsFirst: false)
    }

    mutating func continuesPreviousLine(_ line: Int, isItem: Bool) -> Bool {
        guard let last = blocks.indices.last, width.isFilled, case let end = blocks[last].lines.upperBound,
            end == line - 1 || width.isSpaced && end == line - 2,
            width.explainsBreak(before: line, behind: end, in: file), !LineShape.endsSentence(blocks[last].text.utf8)
        else { return false }
        switch blocks[last].shape {
        case .heading: return isItem && notes[last].level == 0
        case .point, .paragraph: return notes[last].level == 0
        case .table, .code, .rule, .plain: return false
        }
    }

    /// One Markdown paragraph may hold several points, one to a line.
    mutating func addSegments(
        _ text: RichText, lines: ClosedRange<Int>, listMarker: String?, joinsFirst: Bool
    ) {
        let text = joiningFullLines(text)
        var start = 0
        var marker = listMarker
        var joins = joinsFirst
        func lineRange(_ range: Range<Int>) -> ClosedRange<Int> {
            if range.lowerBound == 0, range.upperBound == text.utf8.count { return lines }
            let first = range.lowerBound == 0 ? lines.lowerBound : text.line(at: range.lowerBound)
            let last = range.upperBound == text.utf8.count ? lines.upperBound : text.line(at: range.upperBound - 1)
            return first...max(first, last)
        }
        if lines.count > 1 || text.holdsBreak {
            for lineStart in Self.lineStarts(of: text) where lineStart > start {
                guard beginsBlock(text, at: lineStart, after: start, marker: marker) else { continue }
                addSegment(
                    trimmed(text, start..<lineStart), lines: lineRange(start..<(lineStart - 1)), listMarker: marker,
                    joins: joins, isLineStart: start > 0)
                start = lineStart
                marker = nil
                joins = false
            }
        }
        let rest = start == 0 ? text : trimmed(text, start..<text.utf8.count)
        addSegment(
            rest, lines: lineRange(start..<text.utf8.count), listMarker: marker, joins: joins, isLineStart: start > 0)
    }

    /// A hard break is none where the line was full, or long and its sentence goes on in small letters: an editor put two
    /// blanks at the end of every line that it filled.
    private func joiningFullLines(_ text: RichText) -> RichText {
        guard text.holdsBreak else { return text }
        var joined = text
        var start = 0
        for index in text.utf8.indices.dropLast() where text.utf8[index] == 0x0A {
            let isFull = width.isFilled && width.explainsBreak(before: text.line(at: index + 1), in: file)
            let goesOn = LineShape.isLowercase(text.utf8, at: index + 1) || (0x30...0x39).contains(text.utf8[index + 1])
            if isFull
                || goesOn && index - start >= Self.longLine && !LineShape.endsSentence(Array(text.utf8[start..<index]))
                    && MarkerReading.candidate(text.utf8, at: index + 1) == nil
            {
                joined.utf8[index] = 0x20
            }
            start = index + 1
        }
        return joined
    }

    /// In bytes: sixty letters and their marks.
    private static let longLine = 75

    func trimmed(_ text: RichText, _ range: Range<Int>) -> RichText {
        var end = range.upperBound
        while end > range.lowerBound, text.utf8[end - 1] == 0x20 || text.utf8[end - 1] == 0x0A { end -= 1 }
        return text.slice(range.lowerBound..<end)
    }

    /// Offsets at which a line of the source, or one after a `<br>`, begins.
    static func lineStarts(of text: RichText) -> [Int] {
        var starts: [Int] = []
        var previous = text.origins.first?.line ?? 0
        for origin in text.origins where origin.line != previous {
            starts.append(origin.offset)
            previous = origin.line
        }
        for (index, byte) in text.utf8.enumerated() where byte == 0x0A {
            if !starts.contains(index + 1) { starts.append(index + 1) }
        }
        return starts.sorted()
    }

    /// Whether a line inside a paragraph begins a block of its own.
    mutating func beginsBlock(_ text: RichText, at offset: Int, after start: Int, marker: String?) -> Bool {
        guard offset < text.utf8.count else { return false }
        let line = text.line(at: offset)
        let isHard = text.utf8[offset - 1] == 0x0A
        let isExplained = !isHard && width.isFilled && width.explainsBreak(before: line, in: file)
        let before = Array(text.utf8[start..<(offset - 1)])
        if isExplained, !LineShape.endsSentence(before) { return false }
        if let candidate = MarkerReading.candidate(text.utf8, at: offset) {
            // The paragraph's own first marker is not open yet.
            var ahead = self
            if let first = ahead.ownMarker(of: before, listMarker: marker) {
                ahead.place(first.family, first.ordinal, components: [], delimiter: 0, block: -1, level: 0)
            }
            if ahead.reading(of: candidate, at: .line) != nil { return true }
        }
        // Lines pasted one below the other are paragraphs where sentences end and begin at them; in a text filled to a
        // margin they are where the next word had room.
        guard !isHard, !LineShape.isLowercase(text.utf8, at: offset) else { return false }
        let isBehindSentence = LineShape.endsSentence(before)
        // `LÊ AN` under the last line of an article
        if isBehindSentence, isCapitals(text, from: offset) { return true }
        return width.isFilled
            ? width.hadRoom(before: line, in: file, behindSentence: isBehindSentence) : isBehindSentence
    }

    /// A last line of a few words, all of them in capitals.
    private func isCapitals(_ text: RichText, from offset: Int) -> Bool {
        text.utf8.count - offset <= 48 && LineShape.areAllCapitals(Array(text.utf8[offset...]))
    }

    func ownMarker(
        of text: [UInt8], listMarker: String?
    ) -> (family: MarkerCandidate.Family, ordinal: Int)? {
        if let candidate = MarkerReading.candidate(text, at: 0), let found = reading(of: candidate, at: .paragraph) {
            return found
        }
        guard let listMarker, let candidate = MarkerReading.candidate(Array((listMarker + " X").utf8), at: 0) else {
            return nil
        }
        return (candidate.family, candidate.ordinal)
    }

    mutating func addSegment(
        _ text: RichText, lines: ClosedRange<Int>, listMarker: String?, joins: Bool, isLineStart: Bool
    ) {
        if joins, let last = blocks.indices.last {
            blocks[last].text.append(text)
            blocks[last].lines = blocks[last].lines.lowerBound...max(blocks[last].lines.upperBound, lines.upperBound)
            return
        }
        if listMarker == nil, let words = behindDash(text) {
            addSegment(words, lines: lines, listMarker: "-", joins: false, isLineStart: isLineStart)
            return
        }
        if let candidate = MarkerReading.candidate(text.utf8, at: 0),
            listMarker == nil || !candidate.family.isBullet,
            let (family, ordinal) = reading(of: candidate, at: isLineStart ? .line : .paragraph)
        {
            if let listMarker, !Self.isBullet(listMarker) {
                // `2. a) Rà soát`: two points begin on one line.
                addListMarker(listMarker, text: RichText(), lines: lines)
            }
            addPoint(
                text, candidate: candidate, family: family, ordinal: ordinal, listMarker: listMarker, lines: lines,
                level: 0)
            return
        }
        if let listMarker {
            addListMarker(listMarker, text: text, lines: lines)
            return
        }
        guard !text.isEmpty else { return }
        if let last = continued(by: text) {
            blocks[last].text.append(text)
            blocks[last].lines = blocks[last].lines.lowerBound...lines.upperBound
            return
        }
        let note = Note(isWholeBold: Self.isWholeBold(text), isCapitals: Self.isCapitals(text))
        let isEnd = Self.beginsEnd(text.utf8)
        if isEnd, items.isEmpty { open.removeAll() }
        if note.isWholeBold || note.isCapitals || isEnd && text.utf8.count < 24, items.isEmpty {
            addUnmarkedHeading(text, lines: lines, note: note)
            return
        }
        closeBullets()
        append(.paragraph, text: text, lines: lines, parent: items.last ?? open.last?.block, note: note)
    }

    /// `a) Rà soát` of `– a) Rà soát`: any dash or bullet before a letter stands as it does in a Markdown list.
    func behindDash(_ text: RichText) -> RichText? {
        guard let dash = MarkerReading.candidate(text.utf8, at: 0), dash.family.isBullet,
            let letter = MarkerReading.candidate(text.utf8, at: dash.rest), !letter.family.isBullet,
            reading(of: letter, at: .paragraph) != nil
        else { return nil }
        return text.slice(dash.rest..<text.utf8.count)
    }

    /// The block that a page break cut: it ends in the middle of a sentence and this text goes on there; the page's number
    /// may stand between.
    func continued(by text: RichText) -> Int? {
        guard var last = blocks.indices.last else { return nil }
        let isBehindNumber = LineShape.isPageNumber(blocks[last].text.utf8) && last > 0
        if isBehindNumber { last -= 1 }
        guard
            LineShape.isLowercase(text.utf8, at: 0) || LineShape.asks(blocks[last].text.utf8, for: text.utf8),
            !LineShape.isPageNumber(text.utf8),
            blocks[last].text.utf8.count >= 30, notes[last].level == 0, !notes[last].isCapitals,
            !LineShape.endsSentence(blocks[last].text.utf8), !Self.isWholeBold(blocks[last].text)
        else { return nil }
        switch blocks[last].shape {
        case .paragraph, .point: return last
        case .heading, .table, .code, .rule, .plain: return nil
        }
    }

    static func isWholeBold(_ text: RichText) -> Bool {
        guard !text.isEmpty, text.utf8.count <= 400 else { return false }
        // The bold lines under a headline are its first paragraph, not a heading.
        if text.utf8.count > 180, text.utf8.last == 0x2E { return false }
        var covered = 0
        for mark in text.marks where mark.style == .strong {
            for index in covered..<max(covered, mark.start) where text.utf8[index] != 0x20 && text.utf8[index] != 0x0A {
                return false
            }
            covered = max(covered, mark.end)
        }
        guard covered > 0 else { return false }
        for index in covered..<text.utf8.count {
            switch text.utf8[index] {
            case 0x20, 0x0A, 0x3A, 0x2E: continue
            default: return false
            }
        }
        return true
    }

    static func isCapitals(_ text: RichText) -> Bool {
        text.utf8.count <= 240 && LineShape.areAllCapitals(text.utf8)
    }
}
