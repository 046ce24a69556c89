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
    /// What is bound behind it.
    var annexes = 0..<0
}

extension Reading {
    /// How many blocks from the end the foot of a paper may begin.
    static let tailLength = 40

    func readTail(after bodyStart: Int, isNews: Bool) -> Tail {
        let count = outline.blocks.count
        let annexes = annexStart(after: bodyStart)
        let end = annexes ?? count
        let from = max(bodyStart, end - Reading.tailLength)
        guard from < end else { return Tail(start: count) }
        var tail = tail(in: from..<end, isNews: isNews && annexes == nil)
        if let annexes { tail.annexes = annexes..<count }
        return tail
    }

    /// What stands at the foot of a run of blocks.
    func tail(in run: Range<Int>, isNews: Bool = false) -> Tail {
        var tail = Tail(start: run.upperBound)
        let lines = parted(lines(of: run))
        readRecipients(lines, &tail)
        readSignature(lines, &tail)
        if isNews, tail.signature == nil, tail.recipients.isEmpty { readAuthor(lines, &tail) }
        let blocks = tail.recipientBlocks.union(tail.signatureBlocks).union(tail.furniture)
        tail.start = blocks.min() ?? run.upperBound
        return tail
    }

    /// Both columns of the foot in one line, as converters flatten it, cut apart: `Nơi nhận: TL. GIÁM ĐỐC`,
    /// `- Như trên; CHÁNH VĂN PHÒNG`, `- Lưu: VT. Đã ký`.
    private func parted(_ lines: [PaperLine]) -> [PaperLine] {
        guard let first = lines.firstIndex(where: { recipientsWord($0.tokens) != nil }) else { return lines }
        var found: [PaperLine] = []
        found.reserveCapacity(lines.count + 4)
        for (number, line) in lines.enumerated() {
            guard number == first || number > first && isEntry(line), line.tokens.count > 3,
                let cut = line.tokens.dropFirst(2).first(where: {
                    // `- Lưu: VT, TM. T12.`: still those who keep a copy.
                    !prose.isSign($0 - 1, Sign.comma) && isColumn($0..<line.tokens.upperBound)
                })
            else {
                found.append(line)
                continue
            }
            found.append(PaperLine(block: line.block, tokens: line.tokens.lowerBound..<cut))
            found.append(PaperLine(block: line.block, tokens: withoutRule(cut..<line.tokens.upperBound)))
        }
        return found
    }

    /// Without the stroke that ended a cell.
    private func withoutRule(_ range: Range<Int>) -> Range<Int> {
        let last = range.last { !prose.isSign($0, 0x7C) } ?? range.lowerBound
        return range.lowerBound..<last + 1
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
        var isBehindSignature = false
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
                isBehindSignature = true
                continue
            } else if isBehindSignature, entries.isEmpty, !isEntry(line), !endsInSemicolon(range), !receives(range) {
                // Nobody is named: `Nơi nhận:` over the signature alone, or what a page has below it.
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
            isDashed = isDashed || isEntry(line) || offset == 0 && isListOfDashes(range)
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

    func startsRecipients(_ range: Range<Int>) -> Bool {
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

    func isEntry(_ line: PaperLine) -> Bool {
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
        for index in range where prose.isSign(index, Sign.semicolon) || endsBeforeDash(index, range) {
            parts.append(start..<(index + 1))
            start = index + 1
        }
        if start < range.upperBound { parts.append(start..<range.upperBound) }
        return parts
    }

    /// `- Các Bộ: CA, QP. - VPCP: BTCN;` in one line, as converters flatten a cell.
    private func endsBeforeDash(_ index: Int, _ range: Range<Int>) -> Bool {
        prose.isSign(index, Sign.stop) && index + 2 < range.upperBound && prose.isSign(index + 1, Sign.dash)
            && prose.tokens[index + 1].spaced && prose.tokens[index + 2].spaced
    }

    private func isListOfDashes(_ range: Range<Int>) -> Bool {
        range.first.map { prose.isSign($0, Sign.dash) } == true
            && entryParts(range).dropFirst().contains { prose.isSign($0.lowerBound, Sign.dash) }
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
}
