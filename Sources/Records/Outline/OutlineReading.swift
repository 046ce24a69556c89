import CommonMark
import SourceText

/// Rebuilds a document's numbered structure from its Markdown blocks: `2. Nhiệm vụ cụ thể`, then
/// `1. Phòng Kinh tế`, then `đ) Tham mưu…` → `II.2`, `II.2.1`, `II.2.1.đ`.
extension Outline {
    init(reading file: SourceFile, width: LineWidth, diagnostics: inout [Diagnostic]) {
        let document = MarkdownDocument(reading: file)
        diagnostics += document.diagnostics
        var builder = OutlineBuilder(file: file, width: width, capacity: max(document.blocks.count, file.lineCount / 2))
        builder.add(document.blocks)
        self.init(blocks: (consume builder).finished())
    }

    package init(reading file: SourceFile) {
        var ignored: [Diagnostic] = []
        self.init(reading: file, width: LineWidth(of: file), diagnostics: &ignored)
    }
}

/// Walks the Markdown blocks in order, finds the markers and places each block under the one it belongs to.
struct OutlineBuilder {
    let file: SourceFile
    var blocks: [Outline.Block] = []
    /// What the builder knows of each block beyond what the outline keeps.
    var notes: [Note] = []
    /// The headings and points that are still open, outermost first.
    var open: [OpenPoint] = []
    /// The points of the Markdown list items around the current block, innermost last.
    var items: [Int] = []
    let width: LineWidth

    struct Note {
        /// 1…6 of a Markdown heading; 0 for others.
        var level = 0
        var isWholeBold = false
        var hasPoints = false
        var isCapitals = false
    }

    init(file: SourceFile, width: LineWidth, capacity: Int) {
        self.file = file
        self.width = width
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

    mutating func add(_ block: Block) {
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

extension OutlineBuilder {
    @discardableResult
    mutating func append(
        _ shape: Outline.Shape, marker: Outline.Marker? = nil, text: RichText, lines: ClosedRange<Int>,
        parent: Int?, note: Note = Note()
    ) -> Int {
        blocks.append(
            Outline.Block(shape: shape, marker: marker, text: text, parent: parent, lines: lines))
        notes.append(note)
        return blocks.count - 1
    }

    mutating func addTable(_ block: Block) {
        guard case .table(let table) = block.kind else { return }
        closeBullets()
        append(.table(table), text: RichText(), lines: block.lines, parent: items.last ?? open.last?.block)
    }

    mutating func addVerbatim(_ content: String, shape: Outline.Shape, lines: ClosedRange<Int>) {
        var bytes = Array(content.utf8)
        while bytes.last == 0x0A { bytes.removeLast() }
        let text = RichText(
            utf8: bytes, origins: [RichText.Origin(offset: 0, line: lines.lowerBound, column: 0)])
        append(shape, text: text, lines: lines, parent: items.last ?? open.last?.block)
    }

    mutating func addPlain(_ texts: [RichText], lines: ClosedRange<Int>) {
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

    mutating func addHeading(_ text: RichText, level: Int, lines: ClosedRange<Int>) {
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
    mutating func addUnmarkedHeading(_ text: RichText, lines: ClosedRange<Int>, note: Note) {
        let isTop = note.isCapitals || Self.beginsEnd(text.utf8)
        while let last = open.last {
            if isTop && note.level == 0 || closes(last, level: note.level) { open.removeLast() } else { break }
        }
        let index = append(.heading, text: text, lines: lines, parent: open.last?.block, note: note)
        open.append(OpenPoint(block: index, family: nil, ordinal: 0, level: note.level))
    }

    func closes(_ point: OpenPoint, level: Int) -> Bool {
        if point.family == nil { return level == 0 || point.level == 0 || point.level >= level }
        if level > 0, point.level > 0 { return point.level >= level }
        guard let family = point.family else { return true }
        // Under an unnumbered line in bold a numbered point of a list ends, a numbered part does not.
        return family.rawValue >= MarkerCandidate.Family.number.rawValue
    }

    /// `Nơi nhận:`, `TM. ỦY BAN NHÂN DÂN`: the end of the paper belongs to no point.
    static func beginsEnd(_ text: [UInt8]) -> Bool {
        for start in ["Nơi nhận", "NƠI NHẬN", "TM.", "KT.", "TL.", "TUQ.", "Q."] where text.starts(with: start.utf8) {
            return true
        }
        return false
    }

    mutating func closeBullets() {
        guard items.isEmpty else { return }
        while let family = open.last?.family, family.isBullet { open.removeLast() }
    }
}

extension OutlineBuilder {
    /// Whether the point before it in its row ends without a stop and has nothing under it: then the row's points are
    /// written so, and what stands under its last one only follows the row.
    private func endsOpenRow(_ index: Int, _ hasChildren: [Bool]) -> Bool {
        guard let marker = blocks[index].marker, marker.ordinal > 1,
            let before = blocks[..<index].lastIndex(where: {
                $0.parent == blocks[index].parent && $0.marker?.style == marker.style
            }), case .point = blocks[before].shape, !hasChildren[before]
        else { return false }
        return !blocks[before].text.utf8.isEmpty && !LineShape.endsSentence(blocks[before].text.utf8)
    }

    /// A short numbered line with points or paragraphs under it is a heading.
    mutating func markHeadings() {
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
                !LineShape.endsSentence(text) && !(endsOpenRow(index, hasChildren) && !notes[index].hasPoints)
                    || LineShape.endsWithColon(text) && notes[index].hasPoints && text.count <= 120
            {
                blocks[index].shape = .heading
            }
        }
    }
}
