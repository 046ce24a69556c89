import CommonMark

/// Finds the place of a point: under which of those that are open.
extension OutlineBuilder {
    mutating func addListMarker(_ listMarker: String, text: RichText, lines: ClosedRange<Int>) {
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

    mutating func addPoint(
        _ text: RichText, candidate: MarkerCandidate, family: MarkerCandidate.Family, ordinal: Int,
        listMarker: String?, lines: ClosedRange<Int>, level: Int
    ) {
        let marker = Outline.Marker(text: text.string(candidate.range), style: family.style, ordinal: ordinal)
        addPoint(
            text.slice(candidate.rest..<text.utf8.count), marker: marker, family: family,
            components: candidate.components, delimiter: candidate.delimiter, lines: lines, level: level)
    }

    mutating func addPoint(
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

    func openPoint(_ index: Int) -> (text: [UInt8], isHeadingLike: Bool) {
        let block = open[index].block
        guard block >= 0, block < blocks.count else { return ([], false) }
        return (blocks[block].text.utf8, isHeadingLike(block))
    }

    /// Short, and without the stop or semicolon that ends an instruction.
    func isHeadingLike(_ block: Int) -> Bool {
        let text = blocks[block].text.utf8
        if case .heading = blocks[block].shape { return true }
        if LineShape.endsWithColon(text) { return true }
        return text.count <= 160 && !LineShape.endsSentence(text)
    }

    /// Where a point belongs: closes what it ends, opens it, and returns the block above it.
    @discardableResult
    mutating func place(
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
    func depth(for point: OpenPoint) -> Int {
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

    func depthByRank(_ family: MarkerCandidate.Family, opensUnderIntroduction: Bool) -> Int {
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

    func depthForBullet(_ point: OpenPoint, _ family: MarkerCandidate.Family) -> Int {
        var index = open.count - 1
        while index >= 0 {
            guard let other = open[index].family, other.isBullet else { return index + 1 }
            if other == family, open[index].listDepth <= point.listDepth {
                return open[index].listDepth == point.listDepth ? index : index + 1
            }
            if other != family, open[index].listDepth < point.listDepth { return index + 1 }
            // `* Ưu điểm:` over `- Ổn định nền nếp …`: what a colon announces stands under it.
            if other != family, index == open.count - 1, LineShape.endsWithColon(openPoint(index).text),
                !open[..<index].reversed().prefix(while: { $0.family?.isBullet == true }).contains(where: {
                    $0.family == family
                })
            {
                return open.count
            }
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

    func depthForDecimal(_ point: OpenPoint) -> Int? {
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
