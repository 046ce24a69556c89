import CommonMark
import SourceText

/// Rebuilds a document's numbered structure from its Markdown blocks: `2. Nhiệm vụ cụ thể`, then
/// `1. Phòng Kinh tế`, then `đ) Tham mưu…` → `II.2`, `II.2.1`, `II.2.1.đ`.
extension Outline {
    package init(reading file: SourceFile, diagnostics: inout [Diagnostic]) {
        let document = MarkdownDocument(reading: file)
        diagnostics += document.diagnostics
        var builder = OutlineBuilder(file: file, capacity: document.blocks.count)
        builder.add(document.blocks)
        self.init(blocks: builder.finished())
    }

    package init(reading file: SourceFile) {
        var ignored: [Diagnostic] = []
        self.init(reading: file, diagnostics: &ignored)
    }
}

/// Walks the Markdown blocks in order, finds the markers and places each block under the one it belongs to.
struct OutlineBuilder {
    let file: SourceFile
    private(set) var blocks: [Outline.Block] = []
    /// What the builder knows of each block beyond what the outline keeps.
    private var notes: [Note] = []
    /// The headings and points that are still open, outermost first.
    private var open: [OpenPoint] = []
    /// The points of the Markdown list items around the current block, innermost last.
    private var items: [Int] = []
    private lazy var width = LineWidth(of: file)

    struct Note {
        /// 1…6 of a Markdown heading; 0 for others.
        var level = 0
        var isWholeBold = false
        var hasPoints = false
        var isCapitals = false
    }

    init(file: SourceFile, capacity: Int) {
        self.file = file
        blocks.reserveCapacity(capacity + capacity / 2)
        notes.reserveCapacity(capacity + capacity / 2)
    }

    consuming func finished() -> [Outline.Block] {
        markHeadings()
        Paths.assign(to: &blocks)
        return blocks
    }

    mutating func add(_ markdown: [Block]) {
        for block in markdown { add(block) }
    }

    private mutating func add(_ block: Block) {
        switch block.kind {
        case .paragraph(let text):
            addParagraph(text, lines: block.lines, listMarker: nil)
        case .heading(let level, let text):
            addHeading(text, level: level, lines: block.lines)
        case .list(let items):
            for item in items { addItem(item) }
        case .quote(let inner):
            add(inner)
        case .code(let code):
            addVerbatim(code, shape: .code, lines: block.lines)
        case .html(let html):
            addVerbatim(html, shape: .plain, lines: block.lines)
        case .table:
            addTable(block)
        case .rule:
            append(.rule, text: RichText(), lines: block.lines, parent: open.last?.block)
        case .plain(let texts):
            addPlain(texts, lines: block.lines)
        }
    }
}

// MARK: - Blocks without markers of their own

extension OutlineBuilder {
    @discardableResult
    private mutating func append(
        _ shape: Outline.Shape, marker: Outline.Marker? = nil, text: RichText, lines: ClosedRange<Int>,
        parent: Int?, note: Note = Note()
    ) -> Int {
        blocks.append(
            Outline.Block(shape: shape, marker: marker, text: text, parent: parent, lines: lines))
        notes.append(note)
        return blocks.count - 1
    }

    private mutating func addTable(_ block: Block) {
        guard case .table(let table) = block.kind else { return }
        closeBullets()
        append(.table(table), text: RichText(), lines: block.lines, parent: items.last ?? open.last?.block)
    }

    private mutating func addVerbatim(_ content: String, shape: Outline.Shape, lines: ClosedRange<Int>) {
        var bytes = Array(content.utf8)
        while bytes.last == 0x0A { bytes.removeLast() }
        let text = RichText(
            utf8: bytes, origins: [RichText.Origin(offset: 0, line: lines.lowerBound, column: 0)])
        append(shape, text: text, lines: lines, parent: items.last ?? open.last?.block)
    }

    private mutating func addPlain(_ texts: [RichText], lines: ClosedRange<Int>) {
        var joined = RichText()
        for text in texts {
            if !joined.origins.isEmpty { joined.utf8.append(0x0A) }
            let shift = joined.utf8.count
            joined.utf8 += text.utf8
            for origin in text.origins {
                joined.origins.append(
                    RichText.Origin(offset: origin.offset + shift, line: origin.line, column: origin.column))
            }
        }
        append(.plain, text: joined, lines: lines, parent: open.last?.block)
    }

    private mutating func addHeading(_ text: RichText, level: Int, lines: ClosedRange<Int>) {
        items.removeAll()
        if let candidate = MarkerReading.candidate(text.utf8, at: 0), !candidate.family.isBullet,
            let (family, ordinal) = reading(of: candidate, at: .paragraph)
        {
            addPoint(
                text, candidate: candidate, family: family, ordinal: ordinal, listMarker: nil, lines: lines,
                level: level)
            return
        }
        guard !text.isEmpty else {
            append(.rule, text: RichText(), lines: lines, parent: nil)
            return
        }
        addUnmarkedHeading(text, lines: lines, note: Note(level: level))
    }

    /// A heading without a number stands under the numbered headings around it, but closes their points.
    private mutating func addUnmarkedHeading(_ text: RichText, lines: ClosedRange<Int>, note: Note) {
        let isTop = note.isCapitals || Self.beginsEnd(text.utf8)
        while let last = open.last {
            if isTop && note.level == 0 || closes(last, level: note.level) { open.removeLast() } else { break }
        }
        let index = append(.heading, text: text, lines: lines, parent: open.last?.block, note: note)
        open.append(OpenPoint(block: index, family: nil, ordinal: 0, level: note.level))
    }

    private func closes(_ point: OpenPoint, level: Int) -> Bool {
        if point.family == nil { return level == 0 || point.level == 0 || point.level >= level }
        if level > 0, point.level > 0 { return point.level >= level }
        guard let family = point.family else { return true }
        // Under an unnumbered line in bold a numbered point of a list ends, a numbered part does not.
        return family.rawValue >= MarkerCandidate.Family.number.rawValue
    }

    /// `Nơi nhận:`, `TM. ỦY BAN NHÂN DÂN`: the end of the paper belongs to no point.
    private static func beginsEnd(_ text: [UInt8]) -> Bool {
        for start in ["Nơi nhận", "NƠI NHẬN", "TM.", "KT.", "TL.", "TUQ.", "Q."] where text.starts(with: start.utf8) {
            return true
        }
        return false
    }

    private mutating func closeBullets() {
        guard items.isEmpty else { return }
        while let family = open.last?.family, family.isBullet { open.removeLast() }
    }
}

// MARK: - Paragraphs and list items

extension OutlineBuilder {
    private mutating func addItem(_ item: Block.Item) {
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

    private static func isBullet(_ marker: String) -> Bool { marker == "-" || marker == "*" || marker == "+" }

    private mutating func addParagraph(_ text: RichText, lines: ClosedRange<Int>, listMarker: String?) {
        if let listMarker, continuesPreviousLine(lines.lowerBound) {
            // The margin put the dash at the head of a line: `… Nông nghiệp` / `- Tài nguyên …`.
            var whole = RichText(
                utf8: Array(listMarker.utf8),
                origins: [RichText.Origin(offset: 0, line: lines.lowerBound, column: 0)])
            whole.append(text)
            addSegments(whole, lines: lines, listMarker: nil, joinsFirst: true)
            return
        }
        addSegments(text, lines: lines, listMarker: listMarker, joinsFirst: false)
    }

    private mutating func continuesPreviousLine(_ line: Int) -> Bool {
        guard let last = blocks.indices.last, blocks[last].lines.upperBound == line - 1, width.isFilled,
            width.explainsBreak(before: line, in: file), !LineShape.endsSentence(blocks[last].text.utf8)
        else { return false }
        switch blocks[last].shape {
        case .heading, .point, .paragraph: return notes[last].level == 0
        case .table, .code, .rule, .plain: return false
        }
    }

    /// One Markdown paragraph may hold several points, one to a line.
    private mutating func addSegments(
        _ text: RichText, lines: ClosedRange<Int>, listMarker: String?, joinsFirst: Bool
    ) {
        var start = 0
        var marker = listMarker
        var joins = joinsFirst
        func lineRange(_ range: Range<Int>) -> ClosedRange<Int> {
            if range.lowerBound == 0, range.upperBound == text.utf8.count { return lines }
            let first = range.lowerBound == 0 ? lines.lowerBound : text.line(at: range.lowerBound)
            let last = range.upperBound == text.utf8.count ? lines.upperBound : text.line(at: range.upperBound - 1)
            return first...max(first, last)
        }
        if lines.count > 1 || text.utf8.contains(0x0A) {
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

    private func trimmed(_ text: RichText, _ range: Range<Int>) -> RichText {
        var end = range.upperBound
        while end > range.lowerBound, text.utf8[end - 1] == 0x20 || text.utf8[end - 1] == 0x0A { end -= 1 }
        return text.slice(range.lowerBound..<end)
    }

    /// Offsets at which a line of the source, or one after a `<br>`, begins.
    private static func lineStarts(of text: RichText) -> [Int] {
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
    private mutating func beginsBlock(_ text: RichText, at offset: Int, after start: Int, marker: String?) -> Bool {
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
        // Lines pasted one below the other are paragraphs where sentences end and begin at them.
        return !isHard && !width.isFilled && LineShape.endsSentence(before)
            && !LineShape.isLowercase(text.utf8, at: offset)
    }

    private func ownMarker(
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

    private mutating func addSegment(
        _ text: RichText, lines: ClosedRange<Int>, listMarker: String?, joins: Bool, isLineStart: Bool
    ) {
        if joins, let last = blocks.indices.last {
            blocks[last].text.append(text)
            blocks[last].lines = blocks[last].lines.lowerBound...max(blocks[last].lines.upperBound, lines.upperBound)
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
        if goesOn(text), let last = blocks.indices.last {
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

    /// A page break cut the paragraph before: it ends in the middle of a sentence and this one begins there.
    private func goesOn(_ text: RichText) -> Bool {
        guard let last = blocks.indices.last, LineShape.isLowercase(text.utf8, at: 0),
            blocks[last].text.utf8.count >= 30, notes[last].level == 0, !notes[last].isCapitals,
            !LineShape.endsSentence(blocks[last].text.utf8), !Self.isWholeBold(blocks[last].text)
        else { return false }
        switch blocks[last].shape {
        case .paragraph, .point: return true
        case .heading, .table, .code, .rule, .plain: return false
        }
    }

    private static func isWholeBold(_ text: RichText) -> Bool {
        guard !text.isEmpty, text.utf8.count <= 400 else { return false }
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

    private static func isCapitals(_ text: RichText) -> Bool {
        text.utf8.count <= 240 && LineShape.areAllCapitals(text.utf8)
    }
}

// MARK: - Points

extension OutlineBuilder {
    private mutating func addListMarker(_ listMarker: String, text: RichText, lines: ClosedRange<Int>) {
        guard let candidate = MarkerReading.candidate(Array((listMarker + " X").utf8), at: 0),
            let (family, ordinal) = reading(of: candidate, at: .paragraph)
        else {
            // `2021. Tiếp tục`: no marker, so its number belongs to the words.
            var whole = RichText(
                utf8: Array(listMarker.utf8),
                origins: [RichText.Origin(offset: 0, line: lines.lowerBound, column: 0)])
            whole.append(text)
            closeBullets()
            append(.paragraph, text: whole, lines: lines, parent: items.last ?? open.last?.block)
            return
        }
        addPoint(
            text, marker: Outline.Marker(text: listMarker, style: family.style, ordinal: ordinal), family: family,
            components: [], delimiter: candidate.delimiter, lines: lines, level: 0)
    }

    private mutating func addPoint(
        _ text: RichText, candidate: MarkerCandidate, family: MarkerCandidate.Family, ordinal: Int,
        listMarker: String?, lines: ClosedRange<Int>, level: Int
    ) {
        let marker = Outline.Marker(text: text.string(candidate.range), style: family.style, ordinal: ordinal)
        addPoint(
            text.slice(candidate.rest..<text.utf8.count), marker: marker, family: family,
            components: candidate.components, delimiter: candidate.delimiter, lines: lines, level: level)
    }

    private mutating func addPoint(
        _ text: RichText, marker: Outline.Marker, family: MarkerCandidate.Family, components: [Int],
        delimiter: UInt8, lines: ClosedRange<Int>, level: Int
    ) {
        let note = Note(level: level, isWholeBold: Self.isWholeBold(text), isCapitals: Self.isCapitals(text))
        let isHeading = level > 0 || note.isWholeBold || note.isCapitals
        let index = blocks.count
        let parent = place(
            family, marker.ordinal, components: components, delimiter: delimiter, block: index, level: level)
        append(isHeading ? .heading : .point, marker: marker, text: text, lines: lines, parent: parent, note: note)
        if let parent { notes[parent].hasPoints = true }
    }

    private func openPoint(_ index: Int) -> (text: [UInt8], isHeadingLike: Bool) {
        let block = open[index].block
        guard block >= 0, block < blocks.count else { return ([], false) }
        return (blocks[block].text.utf8, isHeadingLike(block))
    }

    /// Short, and without the stop or semicolon that ends an instruction.
    private func isHeadingLike(_ block: Int) -> Bool {
        let text = blocks[block].text.utf8
        if case .heading = blocks[block].shape { return true }
        if LineShape.endsWithColon(text) { return true }
        return text.count <= 160 && !LineShape.endsSentence(text)
    }

    /// Where a point belongs: closes what it ends, opens it, and returns the block above it.
    @discardableResult
    private mutating func place(
        _ family: MarkerCandidate.Family, _ ordinal: Int, components: [Int], delimiter: UInt8, block: Int, level: Int
    ) -> Int? {
        let point = OpenPoint(
            block: block, family: family, ordinal: ordinal, level: level, delimiter: delimiter,
            components: components, listDepth: items.count)
        let keep = depth(for: point)
        open.removeLast(open.count - keep)
        let parent = open.last?.block
        open.append(point)
        return parent
    }

    /// How many of the open points stay open around a new one.
    private func depth(for point: OpenPoint) -> Int {
        guard let family = point.family else { return 0 }
        if family.isBullet { return depthForBullet(point, family) }
        if family == .decimal, let depth = depthForDecimal(point) { return depth }
        // The next in an open sequence.
        if let index = Self.lastIndex(in: open, where: { $0.family == family && $0.ordinal + 1 == point.ordinal }) {
            return index
        }
        let same = Self.lastIndex(in: open) { $0.family == family }
        if point.ordinal == 1 {
            if let same {
                let last = open.count - 1
                let innermost = openPoint(last)
                if same == last { return innermost.isHeadingLike ? open.count : same }
                if open[last].family?.isBullet != true, LineShape.endsWithColon(innermost.text) { return open.count }
                return openPoint(same).isHeadingLike && open[last].family == nil ? open.count : same
            }
            return depthByRank(family, opensUnderIntroduction: true)
        }
        // A gap or a slip in the numbers.
        if let same { return same }
        return depthByRank(family, opensUnderIntroduction: false)
    }

    private func depthByRank(_ family: MarkerCandidate.Family, opensUnderIntroduction: Bool) -> Int {
        var keep = open.count
        while keep > 0 {
            guard let above = open[keep - 1].family else {
                // Parts of a document are not parts of an unnumbered line in bold above them.
                let isWide = family.rawValue < MarkerCandidate.Family.article.rawValue
                if isWide, open[keep - 1].level == 0 {
                    keep -= 1
                    continue
                }
                return keep
            }
            if above.rawValue < family.rawValue { return keep }
            if opensUnderIntroduction, !above.isBullet, family.rawValue >= MarkerCandidate.Family.number.rawValue,
                openPoint(keep - 1).isHeadingLike
            {
                return keep
            }
            keep -= 1
        }
        return keep
    }

    private func depthForBullet(_ point: OpenPoint, _ family: MarkerCandidate.Family) -> Int {
        var index = open.count - 1
        while index >= 0 {
            guard let other = open[index].family, other.isBullet else { return index + 1 }
            if other == family, open[index].listDepth <= point.listDepth {
                return open[index].listDepth == point.listDepth ? index : index + 1
            }
            if other != family, open[index].listDepth < point.listDepth { return index + 1 }
            index -= 1
            // Another bullet inside the same sequence nests where none like it stands further out.
            let furtherOut = open[..<(index + 1)].reversed().prefix { $0.family?.isBullet == true }
            if !furtherOut.contains(where: { $0.family == family }),
                other.rawValue < family.rawValue
                    || other != family && open[index + 1].listDepth <= point.listDepth && family != .dash
            {
                return index + 2
            }
        }
        return 0
    }

    private func depthForDecimal(_ point: OpenPoint) -> Int? {
        let above = Array(point.components.dropLast())
        if let index = Self.lastIndex(in: open, where: { $0.family == .decimal && $0.components == above }) {
            return index + 1
        }
        if above.count == 1,
            let index = Self.lastIndex(in: open, where: { $0.family == .number && $0.ordinal == above[0] })
        {
            return index + 1
        }
        if let index = Self.lastIndex(
            in: open, where: { $0.family == .decimal && $0.components.count == point.components.count })
        {
            return index
        }
        return nil
    }

    static func lastIndex(in open: [OpenPoint], where matches: (OpenPoint) -> Bool) -> Int? {
        var index = open.count - 1
        while index >= 0 {
            if matches(open[index]) { return index }
            index -= 1
        }
        return nil
    }
}

/// A point or heading under which further blocks may stand.
struct OpenPoint {
    var block: Int
    /// nil for a heading without a marker.
    var family: MarkerCandidate.Family?
    var ordinal: Int
    /// 1…6 of a Markdown heading.
    var level: Int
    var delimiter: UInt8 = 0
    var components: [Int] = []
    var listDepth = 0
}

// MARK: - Is it a marker?

extension OutlineBuilder {
    enum Position {
        /// At the beginning of a paragraph or list item.
        case paragraph
        /// At the beginning of a line within one.
        case line
    }

    /// Which marker a candidate is, given what is open; nil where it is none.
    func reading(
        of candidate: MarkerCandidate, at position: Position
    ) -> (family: MarkerCandidate.Family, ordinal: Int)? {
        let family = candidate.family
        if family.isBullet { return (family, 0) }
        if let other = candidate.other {
            // `i)` after `h)` is a letter, after nothing a roman number.
            if continues(family, candidate.ordinal) { return (family, candidate.ordinal) }
            if continues(other.family, other.ordinal) { return (other.family, other.ordinal) }
            if other.ordinal == 1, candidate.ordinal != 1 { return (other.family, other.ordinal) }
        }
        let fits = candidate.ordinal == 1 || continues(family, candidate.ordinal)
        let isInOrder = fits || isOpen(family)
        switch family {
        case .part, .chapter, .section, .article, .annex:
            return position == .paragraph || fits ? (family, candidate.ordinal) : nil
        case .roman:
            let isLong = candidate.range.count > 2
            guard fits || isInOrder && candidate.isSpaced || isLong && position == .paragraph else { return nil }
            return (family, candidate.ordinal)
        case .upperLetter:
            guard fits && candidate.precedesCapital || isOpen(family) && candidate.isSpaced else { return nil }
            return candidate.ordinal == 0 && !isOpen(family) ? nil : (family, candidate.ordinal)
        case .number:
            if position == .line || !candidate.isSpaced { return fits ? (family, candidate.ordinal) : nil }
            return (family, candidate.ordinal)
        case .decimal:
            return readingOfDecimal(candidate, fits: fits, position)
        case .lowerLetter:
            let isParenthesis = candidate.delimiter == 0x29
            if position == .line { return fits || isParenthesis && isOpen(family) ? (family, candidate.ordinal) : nil }
            return fits || isParenthesis || isOpen(family) ? (family, candidate.ordinal) : nil
        case .lowerRoman, .parenthesisRoman:
            return fits ? (family, candidate.ordinal) : nil
        case .parenthesisNumber, .parenthesisLetter:
            return position == .paragraph || fits ? (family, candidate.ordinal) : nil
        case .dash, .bullet, .star, .plus:
            return (family, 0)
        }
    }

    /// `1.1` needs a `1.` above it or a beginning; `2.1 lần so với` has neither.
    private func readingOfDecimal(
        _ candidate: MarkerCandidate, fits: Bool, _ position: Position
    ) -> (family: MarkerCandidate.Family, ordinal: Int)? {
        let above = Array(candidate.components.dropLast())
        let standsUnder = open.contains {
            $0.family == .number && above == [$0.ordinal] || $0.family == .decimal && $0.components == above
        }
        let follows = open.contains {
            $0.family == .decimal && Array($0.components.dropLast()) == above
                && $0.ordinal + 1 == candidate.ordinal
        }
        let isOpenBeside = open.contains { $0.family == .decimal && $0.components.count == candidate.components.count }
        if standsUnder || follows { return (.decimal, candidate.ordinal) }
        if candidate.ordinal == 1 || isOpenBeside, position == .paragraph, candidate.isSpaced {
            return (.decimal, candidate.ordinal)
        }
        return nil
    }

    private func continues(_ family: MarkerCandidate.Family, _ ordinal: Int) -> Bool {
        open.contains { $0.family == family && $0.ordinal + 1 == ordinal }
    }

    private func isOpen(_ family: MarkerCandidate.Family) -> Bool {
        open.contains { $0.family == family }
    }
}

// MARK: - Headings

extension OutlineBuilder {
    /// A short numbered line with points or paragraphs under it is a heading.
    private mutating func markHeadings() {
        var hasChildren = [Bool](repeating: false, count: blocks.count)
        for block in blocks {
            if let parent = block.parent { hasChildren[parent] = true }
        }
        for index in blocks.indices where hasChildren[index] {
            guard case .point = blocks[index].shape, let marker = blocks[index].marker, marker.ordinal > 0 else {
                continue
            }
            let text = blocks[index].text.utf8
            if !text.isEmpty, text.count <= 200,
                !LineShape.endsSentence(text)
                    || LineShape.endsWithColon(text) && notes[index].hasPoints && text.count <= 120
            {
                blocks[index].shape = .heading
            }
        }
    }
}
