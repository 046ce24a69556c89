/// Reads who signed: `TL. CHỦ TỊCH / KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG / Lê Quốc An`.
extension Reading {
    /// `TL. CHỦ TỊCH`, `KT.CHÁNH VĂN PHÒNG`, `TM. UBND TỈNH`.
    func isAuthority(_ range: Range<Int>) -> Bool {
        guard let first = range.first, let found = prose.phrase(.authority, first, range.upperBound),
            prose.tokens[first].upper, range.count > found.length
        else { return false }
        let next = first + found.length
        let dotted = prose.isSign(next, Sign.stop) || prose.isSign(next, Sign.slash)
        let word = dotted ? next + 1 : next
        // `Q.NHƯ` wrote the article; `Q. CHÁNH VĂN PHÒNG` is an office.
        if dotted, found.length == 1, prose.isAt(W.acting, first) { return false }
        return word < range.upperBound && prose.tokens[word].isWord && prose.tokens[word].upper
            && (dotted || found.length > 1 || found.value < 5)
    }

    /// `PHÓ CHÁNH VĂN PHÒNG`, `CHỦ TỌA`, `THƯ KÝ`: a line of capitals that begins with a position.
    func isPositionLine(_ range: Range<Int>) -> Bool {
        guard let first = range.first, range.count <= 12 else { return false }
        // `Thư ký`, `Chủ trì` alone on a line.
        if prose.tokens[first].capital, !prose.tokens[first].upper {
            return prose.phrase(.position, first, range.upperBound)?.length == range.count
                || prose.phrase(.presided, first, range.upperBound)?.length == range.count
        }
        guard prose.tokens[first].upper else { return false }
        // `BAN GIÁM HIỆU` over a name
        if prose.length(W.leading, first, range.upperBound) == range.count { return true }
        return prose.phrase(.position, first, range.upperBound) != nil
            && range.allSatisfy { !prose.tokens[$0].isWord || prose.tokens[$0].upper }
            || (prose.phrase(.presided, first, range.upperBound)?.length == range.count)
    }

    func readSignature(_ lines: [PaperLine], _ tail: inout Tail) {
        var tailLines: [PaperLine] = []
        tailLines.reserveCapacity(lines.count + 4)
        for line in lines { addParts(of: line, to: &tailLines) }
        guard
            let first = tailLines.indices.first(where: {
                isAuthority(tailLines[$0].tokens)
                    || !isEntry(tailLines[$0]) && isPositionLine(tailLines[$0].tokens)
                        && nameBelow($0, tailLines) != nil
            })
        else { return }
        var authority: [String] = []
        var position: String?
        var name: String?
        var held = false
        var blocks: Set<Int> = []
        var index = first
        while index < tailLines.count, name == nil {
            let line = tailLines[index]
            let text = prose.text(line.tokens)
            if isAuthority(line.tokens) {
                authority.append(text)
                blocks.insert(line.block)
            } else if isPositionLine(line.tokens) {
                // `KT. TRƯỞNG BAN` / `PHÓ TRƯỞNG BAN` / `GIÁM ĐỐC SỞ Y TẾ`: as what one signs, then one's office.
                if position == nil || !held { position = text }
                held = held || signsAs(line.tokens, authority: !authority.isEmpty)
                blocks.insert(line.block)
            } else if !isEntry(line), wholeName(line.tokens) {
                name = nameWithoutTitle(line.tokens)
                blocks.insert(line.block)
            } else if isSignedMark(line.tokens) {
                blocks.insert(line.block)
                // `Đã ký: Lê Mận`
                if let colon = line.tokens.first(where: { prose.isSign($0, Sign.colon) }), !isEntry(line) {
                    name = nameWithoutTitle(colon + 1..<line.tokens.upperBound)
                }
            } else if !tail.recipientBlocks.contains(line.block), !isEntry(line), position == nil,
                prose.tokens[line.tokens.lowerBound].upper
            {
                position = text
                blocks.insert(line.block)
            }
            index += 1
        }
        // Two signatures (secretary, chair): the one who presided signs last or first; take the chair's.
        if name != nil, index < tailLines.count,
            let second = (index..<tailLines.count).first(where: { isPositionLine(tailLines[$0].tokens) }),
            let below = nameBelow(second, tailLines), authority.isEmpty
        {
            let text = prose.text(tailLines[second].tokens)
            let isSecretary =
                position?.lowercased().hasPrefix("thư k") == true
                || position?.lowercased().hasPrefix("người ghi") == true
            blocks.insert(tailLines[second].block)
            blocks.insert(tailLines[below].block)
            if isSecretary {
                position = text
                name = nameWithoutTitle(tailLines[below].tokens)
            }
        }
        // `TL. CHỦ TỊCH` over `CHÁNH VĂN PHÒNG`: the last line of authority may itself be the position.
        guard !authority.isEmpty || name != nil else { return }
        tail.signatureBlocks = blocks
        let numbers = blocks.map { outline.blocks[$0].lines }
        let low = numbers.map(\.lowerBound).min() ?? 1
        let high = numbers.map(\.upperBound).max() ?? low
        tail.signature = Signature(authority: authority, position: position, name: name, lines: low...max(low, high))
    }

    /// `PHÓ TRƯỞNG BAN`, `CHỦ TỊCH HỘI ĐỒNG`: what somebody is beside his office, in a body that has no house of its own.
    private func signsAs(_ range: Range<Int>, authority: Bool) -> Bool {
        prose.isAt(W.boards, range.lowerBound) || authority && prose.isAt(W.teams, range.lowerBound)
    }

    /// `KT. BỘ TRƯỞNG, CHỦ NHIỆM PHÓ CHỦ NHIỆM Vũ An` in one line, as converters flatten it, is three lines on paper.
    private func addParts(of line: PaperLine, to found: inout [PaperLine]) {
        let range = line.tokens
        guard range.count > 4, !isEntry(line),
            isAuthority(range)
                || isPositionLine(range.prefix(while: { prose.tokens[$0].upper || !prose.tokens[$0].isWord }))
        else {
            found.append(line)
            return
        }
        var cuts: [Int] = []
        let authority = prose.phrase(.authority, range.lowerBound, range.upperBound)?.length ?? 0
        var index = range.lowerBound + max(1, authority + 1)
        while index < range.upperBound {
            let begins =
                prose.tokens[index].isWord && !prose.tokens[index].upper && prose.tokens[index - 1].upper
                || isAuthority(index..<range.upperBound)
                || prose.tokens[index].upper && prose.tokens[index - 1].isWord
                    && prose.phrase(.position, index, range.upperBound) != nil
                    && !isInsidePosition(index, cuts.last ?? range.lowerBound)
            if begins { cuts.append(index) }
            index += 1
        }
        var start = range.lowerBound
        for end in cuts + [range.upperBound] {
            found.append(PaperLine(block: line.block, tokens: start..<end))
            start = end
        }
    }

    /// `CHỦ TỊCH` of `PHÓ CHỦ TỊCH` begins no position of its own.
    private func isInsidePosition(_ index: Int, _ start: Int) -> Bool {
        (start..<index).contains { earlier in
            (prose.phrase(.position, earlier, index + 4)?.length).map { earlier + $0 > index } ?? false
        } || prose.phrase(.authority, index - 1, index + 1) != nil
    }

    private func nameBelow(_ index: Int, _ lines: [PaperLine]) -> Int? {
        for next in (index + 1)..<max(index + 1, min(lines.count, index + 8)) where next < lines.count {
            if !isEntry(lines[next]), wholeName(lines[next].tokens) { return next }
            if isPositionLine(lines[next].tokens) || isSignedMark(lines[next].tokens) || isAuthority(lines[next].tokens)
            {
                continue
            }
            if !isEntry(lines[next]), !startsRecipients(lines[next].tokens) { return nil }
        }
        return nil
    }

    func isSignedMark(_ range: Range<Int>) -> Bool {
        // `(Ký, ghi rõ họ tên và đóng dấu)`
        let limit = range.first.map { prose.isSign($0, Sign.open) } == true ? 16 : 8
        return range.count <= limit && range.contains { prose.phrase(.signed, $0, range.upperBound) != nil }
    }

    /// A line that holds a name and nothing else, `Lê Quốc An` or `TS. Nguyễn Thị Bình`.
    private func wholeName(_ range: Range<Int>) -> Bool { nameWithoutTitle(range) != nil }

    private func nameWithoutTitle(_ range: Range<Int>) -> String? {
        guard let first = range.first, range.count <= 9 else { return nil }
        var index = first
        while let title = prose.phrase(.personTitle, index, range.upperBound), index + title.length < range.upperBound {
            index += title.length
            while index < range.upperBound, prose.tokens[index].kind == .sign { index += 1 }
        }
        let last = range.upperBound
        guard let end = people.name(index, last) ?? capitals(index, last),
            end == last || (end..<last).allSatisfy({ prose.tokens[$0].kind == .sign })
        else { return nil }
        return prose.text(index..<end)
    }

    /// A name whose family name no table has: two to four capitalised words and nothing else.
    private func capitals(_ start: Int, _ end: Int) -> Int? {
        guard (2...4).contains(end - start), units.list(start, end).mentions.isEmpty,
            (start..<end).allSatisfy({
                prose.tokens[$0].isWord && prose.tokens[$0].capital
                    && (!prose.tokens[$0].upper || prose.tokens[$0].length <= 2)
            }), people.position(start, end) == nil
        else { return nil }
        return end
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let boards = Words(
        "trưởng ban", "phó trưởng ban", "chủ tịch hội đồng", "phó chủ tịch hội đồng", "trưởng ban chỉ đạo",
        "phó trưởng ban chỉ đạo", "trưởng ban chỉ huy", "phó trưởng ban chỉ huy")
    static let teams = Words("tổ trưởng", "tổ phó", "phó tổ trưởng", "trưởng đoàn", "phó trưởng đoàn", "phó ban")
    static let leading = Words(
        "ban giám hiệu", "ban giám đốc", "ban chấp hành", "hội đồng trường", "chi ủy", "người lập kế hoạch")
    static let acting = Words("q")
}
