/// Reads what the document says went well, badly, why, or where to go: one finding for each point or, in prose, each
/// paragraph of that role.
struct FindingReader {
    let reading: Reading
    let kind: Record.Kind
    /// The blocks that assign something: what is to be done is no finding.
    let assigning: Set<Int>

    private var prose: Prose { reading.prose }

    func findings() -> [Finding] {
        var found: [Finding] = []
        let blocks = reading.outline.blocks
        var goesOn = false
        for index in reading.body {
            let block = blocks[index]
            if block.role == .furniture { continue }
            let kind = findingKind(block, index, goesOn: goesOn)
            goesOn = kind == .result
            guard let kind else { continue }
            let range = reading.tokens(of: index)
            guard range.count > 3, !isHeading(block, range, index) else { continue }
            found.append(Finding(kind: kind, text: block.text.string, lines: block.lines, block: index))
        }
        return found
    }

    private func findingKind(_ block: Outline.Block, _ index: Int, goesOn: Bool) -> Finding.Kind? {
        switch block.role {
        case .result: .result
        case .limitation: .limitation
        case .cause: .cause
        case .direction: kind == .report && assigning.contains(index) ? nil : .direction
        case .none:
            kind == .news && !assigning.contains(index) && isAchieved(reading.tokens(of: index), goesOn: goesOn)
                ? .result : nil
        default: nil
        }
    }

    /// A heading, or a line that only announces what follows.
    private func isHeading(_ block: Outline.Block, _ range: Range<Int>, _ index: Int) -> Bool {
        if block.shape == .heading { return true }
        let blocks = reading.outline.blocks
        let hasPoints = index + 1 < blocks.count && blocks[index + 1].parent == index && blocks[index + 1].marker != nil
        if prose.isSign(range.upperBound - 1, Sign.colon) { return true }
        let isOpen = prose.tokens[range.upperBound - 1].kind != .sign
        return range.count <= 16 && isOpen && (hasPoints || block.marker != nil)
    }

    /// In a news item: a paragraph that tells what was done or reached, or goes on with figures after one that did.
    private func isAchieved(_ range: Range<Int>, goesOn: Bool) -> Bool {
        var figures = 0
        var done = 0
        for index in range {
            if prose.isAt(W.done, index) { done += 1 }
            if prose.tokens[index].isNumber, prose.tokens[index].length < 4 || prose.tokens[index].value > 2100 {
                figures += 1
            }
            if prose.has(.assign, index), !prose.isAt(W.give, index) { return false }
        }
        return (done > 0 || goesOn) && figures > 0 || done > 1 || figures > 2
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let done = Words("đã", "đạt", "được")
    static let give = Words("giao")
}
