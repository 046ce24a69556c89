/// Reads what stands under the body: `Nơi nhận: - Như trên; - Lưu: VT.` and `TL. CHỦ TỊCH / KT. CHÁNH VĂN PHÒNG /
/// PHÓ CHÁNH VĂN PHÒNG / Lê Quốc An`.
struct Tail {
    var recipients: [String] = []
    var signature: Signature?
    var recipientBlocks: Set<Int> = []
    var signatureBlocks: Set<Int> = []
    var furniture: Set<Int> = []
    /// A news item's last line: `Tin, ảnh: LÊ AN`.
    var authors: [String] = []
    /// `Nguồn: …`, `Tin, ảnh: …`: the last line of an article.
    var hasByline = false
    /// The first block that is no longer body.
    var start: Int
}

extension Reading {
    func readTail(after bodyStart: Int, isNews: Bool) -> Tail {
        let count = outline.blocks.count
        var tail = Tail(start: count)
        let from = max(bodyStart, count - 40)
        guard from < count else { return tail }
        let lines = parted(lines(of: from..<count))
        readRecipients(lines, &tail)
        readSignature(lines, &tail)
        if isNews, tail.signature == nil, tail.recipients.isEmpty { readAuthor(lines, &tail) }
        let blocks = tail.recipientBlocks.union(tail.signatureBlocks).union(tail.furniture)
        tail.start = blocks.min() ?? count
        return tail
    }

    /// Both columns of the foot in one line, as converters flatten it, cut apart: `Nơi nhận: TL. GIÁM ĐỐC`,
    /// `- Như trên; CHÁNH VĂN PHÒNG`, `- Lưu: VT. Đã ký`.
    private func parted(_ lines: [PaperLine]) -> [PaperLine] {
        guard let first = lines.firstIndex(where: { recipientsWord($0.tokens) != nil }) else { return lines }
        return lines.enumerated().flatMap { number, line -> [PaperLine] in
            guard number == first || number > first && isEntry(line), line.tokens.count > 3,
                let cut = line.tokens.dropFirst(2).first(where: { isColumn($0..<line.tokens.upperBound) })
            else { return [line] }
            return [
                PaperLine(block: line.block, tokens: line.tokens.lowerBound..<cut),
                PaperLine(block: line.block, tokens: cut..<line.tokens.upperBound),
            ]
        }
    }

    /// What stands in the column of the signature: an authority, a position in capitals, `Đã ký`, a name behind the last
    /// recipient.
    private func isColumn(_ rest: Range<Int>) -> Bool {
        if isAuthority(rest) { return true }
        guard case let before = rest.lowerBound - 1, prose.tokens[before].kind == .sign, rest.count > 1 else {
            return false
        }
        return prose.tokens[rest.lowerBound].upper && isPositionLine(rest)
            && (prose.phrase(.position, rest.lowerBound, rest.upperBound)?.length ?? 0) > 1
            || rest.count <= 8
                && prose.phrase(
                    .signed, rest.lowerBound + (prose.isSign(rest.lowerBound, Sign.open) ? 1 : 0), rest.upperBound)
                    != nil
            || prose.isSign(before, Sign.stop)
                && rest.count > 2 && people.name(rest.lowerBound, rest.upperBound) == rest.upperBound
    }

    // MARK: Recipients

    private func readRecipients(_ lines: [PaperLine], _ tail: inout Tail) {
        guard let first = lines.firstIndex(where: { startsRecipients($0.tokens) }) else { return }
        var entries: [String] = []
        var isDashed = false
        for (offset, line) in lines[first...].enumerated() {
            var range = line.tokens
            if offset == 0 {
                var next = (recipientsWord(range) ?? range.lowerBound) + 2
                while next < range.upperBound, prose.tokens[next].symbol != Sign.dash,
                    prose.tokens[next].kind == .sign || prose.tokens[next].length == 1
                { next += 1 }
                range = min(next, range.upperBound)..<range.upperBound
                tail.recipientBlocks.insert(line.block)
                if range.isEmpty { continue }
            } else if isAuthority(range) || isPositionLine(range) && !(isEntry(line) && endsInSemicolon(range))
                || isSignedMark(range) && !isEntry(line)
            {
                // A signature that stands beside the recipients: go on after it.
                if case .table = outline.blocks[line.block].shape { break }
                if !entries.isEmpty, entries.last?.hasSuffix(";") != true || !goesOn(lines, after: first + offset) {
                    break
                }
                continue
            } else if isFilePath(range) || isLabelOfCopies(range) {
                tail.furniture.insert(line.block)
                continue
            } else if !entries.isEmpty, !isEntry(line), entries.last?.hasSuffix(";") != true,
                entries.last?.hasSuffix(",") != true, entries.last?.hasSuffix(":") != true, !continues(range)
            {
                break
            }
            tail.recipientBlocks.insert(line.block)
            // `- VPCP: BTCN, các PCN;` over ` các Vụ: TH, KTTH;`: where entries have dashes, a line without one goes on.
            isDashed = isDashed || isEntry(line)
            for part in isDashed ? dashedParts(range) : entryParts(range) {
                let text = prose.text(part)
                if let last = entries.last, !isEntry(line) || part.lowerBound != range.lowerBound,
                    !last.hasSuffix(";") || isDashed && continues(part),
                    // `Các ban xây dựng Đảng,` over `Các đồng chí Huyện ủy viên,`: no dashes, a comma behind each.
                    isDashed || !last.hasSuffix(",") || part.lowerBound != range.lowerBound
                        || !prose.tokens[part.lowerBound].capital,
                    offset > 0, !prose.isSign(part.lowerBound, Sign.dash)
                {
                    entries[entries.count - 1] = last + " " + text
                } else {
                    entries.append(text)
                }
            }
            if let last = entries.last, last.hasSuffix("."),
                last.lowercased().hasPrefix("lưu") || last.lowercased().contains("lưu:")
                    || last.lowercased().hasPrefix("- lưu")
            {
                break
            }
        }
        tail.recipients = entries.map(cleaned).filter { !$0.isEmpty }
    }

    private func endsInSemicolon(_ range: Range<Int>) -> Bool {
        range.last.map { prose.isSign($0, Sign.semicolon) } ?? false
    }

    /// `- Lưu VP.` below the line on which the other column has `(Đã ký)`.
    private func goesOn(_ lines: [PaperLine], after index: Int) -> Bool {
        lines[(index + 1)...].prefix(4).contains {
            $0.tokens.count <= 12
                && (isEntry($0) || $0.tokens.last.map { prose.isSign($0, Sign.semicolon) } == true)
        }
    }

    private func startsRecipients(_ range: Range<Int>) -> Bool {
        guard let first = recipientsWord(range) else { return false }
        return range.upperBound == first + 2 || range.upperBound > first + 2 && prose.tokens[first + 2].kind == .sign
    }

    /// Where `Nơi nhận` begins, also inside `<u>…</u>` that a page left.
    private func recipientsWord(_ range: Range<Int>) -> Int? {
        range.prefix(5).first { index in
            prose.phrase(.recipients, index, range.upperBound) != nil
                && (range.lowerBound..<index).allSatisfy {
                    prose.tokens[$0].kind == .sign || prose.tokens[$0].length <= 1
                }
        }
    }

    private func isEntry(_ line: PaperLine) -> Bool {
        if let marker = outline.blocks[line.block].marker, tokens(of: line.block).lowerBound == line.tokens.lowerBound {
            return marker.style == .dash || marker.style == .plus || marker.style == .bullet
        }
        return line.tokens.first.map {
            prose.isSign($0, Sign.dash) || prose.isSign($0, Sign.plus) || prose.isSign($0, 0x2A)
                || prose.isSign($0, Sign.bullet)
        } ?? false
    }

    private func continues(_ range: Range<Int>) -> Bool {
        range.first.map { prose.tokens[$0].isWord && !prose.tokens[$0].capital } ?? false
    }

    /// `- Như trên; - Lưu: VT.` on one line is two entries.
    private func entryParts(_ range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where prose.isSign(index, Sign.semicolon) {
            parts.append(start..<(index + 1))
            start = index + 1
        }
        if start < range.upperBound { parts.append(start..<range.upperBound) }
        return parts
    }

    /// `- Như trên; - Lưu: VT.`: an entry with a dash ends where the next dash begins.
    private func dashedParts(_ range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        for part in entryParts(range) {
            if let last = parts.last, !prose.isSign(part.lowerBound, Sign.dash) {
                parts[parts.count - 1] = last.lowerBound..<part.upperBound
            } else {
                parts.append(part)
            }
        }
        return parts
    }

    private func cleaned(_ entry: String) -> String {
        var text = Substring(entry)
        while let first = text.first, "-–—+*• ".contains(first) { text.removeFirst() }
        while let last = text.last, ";., ".contains(last) { text.removeLast() }
        return String(text)
    }

    // MARK: Signature

    /// `TL. CHỦ TỊCH`, `KT.CHÁNH VĂN PHÒNG`, `TM. UBND TỈNH`.
    private func isAuthority(_ range: Range<Int>) -> Bool {
        guard let first = range.first, let found = prose.phrase(.authority, first, range.upperBound),
            prose.tokens[first].upper, range.count > found.length
        else { return false }
        let next = first + found.length
        let dotted = prose.isSign(next, Sign.stop) || prose.isSign(next, Sign.slash)
        let word = dotted ? next + 1 : next
        // `Q.NHƯ` wrote the article.
        if dotted, found.length == 1, prose.isAt(W.acting, first),
            prose.phrase(.position, word, range.upperBound) == nil
        {
            return false
        }
        return word < range.upperBound && prose.tokens[word].isWord && prose.tokens[word].upper
            && (dotted || found.length > 1 || found.value < 5)
    }

    /// `PHÓ CHÁNH VĂN PHÒNG`, `CHỦ TỌA`, `THƯ KÝ`: a line of capitals that begins with a position.
    private func isPositionLine(_ range: Range<Int>) -> Bool {
        guard let first = range.first, range.count <= 12 else { return false }
        // `Thư ký`, `Chủ trì` alone on a line.
        if prose.tokens[first].capital, !prose.tokens[first].upper {
            return prose.phrase(.position, first, range.upperBound)?.length == range.count
                || prose.phrase(.presided, first, range.upperBound)?.length == range.count
        }
        guard prose.tokens[first].upper else { return false }
        // `BAN GIÁM HIỆU` over a name
        if prose.length(W.boards, first, range.upperBound) == range.count { return true }
        return prose.phrase(.position, first, range.upperBound) != nil
            && range.allSatisfy { !prose.tokens[$0].isWord || prose.tokens[$0].upper }
            || (prose.phrase(.presided, first, range.upperBound)?.length == range.count)
    }

    private func readSignature(_ lines: [PaperLine], _ tail: inout Tail) {
        let tailLines = lines.flatMap(signatureLines)
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
        var blocks: Set<Int> = []
        var index = first
        while index < tailLines.count, name == nil {
            let line = tailLines[index]
            let text = prose.text(line.tokens)
            if isAuthority(line.tokens) {
                authority.append(text)
                blocks.insert(line.block)
            } else if isPositionLine(line.tokens) {
                position = text
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
            } else if tail.recipientBlocks.contains(line.block) || isEntry(line) {
                if case .table = outline.blocks[line.block].shape {
                } else if !authority.isEmpty || position != nil {
                    // Recipients between the position and the name.
                }
            } else if authority.isEmpty, position == nil {
                break
            } else if prose.tokens[line.tokens.lowerBound].upper, name == nil, position == nil {
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

    /// `KT. BỘ TRƯỞNG, CHỦ NHIỆM PHÓ CHỦ NHIỆM Vũ An` in one line, as converters flatten it, is three lines on paper.
    private func signatureLines(_ line: PaperLine) -> [PaperLine] {
        let range = line.tokens
        guard range.count > 4, !isEntry(line),
            isAuthority(range)
                || isPositionLine(range.prefix(while: { prose.tokens[$0].upper || !prose.tokens[$0].isWord }))
        else { return [line] }
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
        guard !cuts.isEmpty else { return [line] }
        let bounds = [range.lowerBound] + cuts + [range.upperBound]
        return zip(bounds, bounds.dropFirst()).map { PaperLine(block: line.block, tokens: $0..<$1) }
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

    private func isSignedMark(_ range: Range<Int>) -> Bool {
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
        "ban giám hiệu", "ban giám đốc", "ban chấp hành", "hội đồng trường", "chi ủy", "người lập kế hoạch")
    static let acting = Words("q")
}
