import SourceText

/// Reads the documents that a text cites: `Nghị định số 81/2021/NĐ-CP ngày 27/8/2021 của Chính phủ`,
/// `Kết luận số 100-KL/TW`, `Công văn số 123/UBND-KT`, `Luật Đất đai năm 2024`.
extension Reading {
    /// Every citation of the body, each with the tokens it covers; the same document may come several times.
    func readCitations() -> [(citation: Citation, tokens: Range<Int>)] {
        let prose = prose
        let tokens = prose.tokens
        var found: [(Citation, Range<Int>)] = []
        for index in outline.blocks.indices {
            switch outline.blocks[index].role {
            case .letterhead, .subject, .furniture, .recipients, .signature: continue
            default: break
            }
            for piece in prose.piecesOfBlock[index] {
                let range = prose.pieces[piece].tokens
                var lastType: String?
                var behind = range.lowerBound
                var token = range.lowerBound
                while token < range.upperBound {
                    if tokens[token].isNumber || tokens[token].capital,
                        let (citation, next) = citation(
                            at: token, range, block: index, lastType: lastType, behind: behind)
                    {
                        lastType = citation.citation.type ?? lastType
                        found += inOneRow(citation)
                        token = next
                        behind = next
                    } else {
                        if tokens[token].kind == .breaking || prose.isSign(token, Sign.stop) { lastType = nil }
                        token += 1
                    }
                }
            }
        }
        return found
    }

    private func citation(
        at index: Int, _ range: Range<Int>, block: Int, lastType: String?, behind: Int
    ) -> ((citation: Citation, tokens: Range<Int>), Int)? {
        if let law = law(at: index, range, block: block) { return law }
        guard let number = documentNumber(at: index, range) ?? bareNumber(at: index, range) else { return nil }
        // Back over `số`, the type and what stands between (`Thông báo chỉ đạo số`).
        var start = firstOfRow(index, from: behind)
        if start > range.lowerBound, prose.isAt(W.so, start - 1) { start -= 1 }
        var type: String?
        var probe = start - 1
        // `TB` of the number before is no type of this one.
        while probe >= behind, start - probe <= 6 {
            if prose.tokens[probe].kind == .breaking || prose.isSign(probe, Sign.stop)
                || prose.isSign(probe, Sign.semicolon) || prose.isSign(probe, Sign.close)
            {
                break
            }
            if let found = prose.phrase(.documentType, probe, start) {
                // The longest type that ends here may have begun before.
                var from = probe
                var length = found.length
                for earlier in max(range.lowerBound, probe - 3)..<probe {
                    if let longer = prose.phrase(.documentType, earlier, start),
                        earlier + longer.length >= probe + length
                    {
                        from = earlier
                        length = longer.length
                        break
                    }
                }
                type = prose.text(from..<(from + length))
                start = from
                break
            }
            probe -= 1
        }
        var end = number.upperBound
        var date = citedDate(end, range.upperBound)
        if let date { end = date.end }
        let issued = date == nil ? dayOfIssue(before: start, range) : nil
        var issuer: String?
        if end < range.upperBound, prose.isAt(W.cua, end) {
            let (mentions, next) = units.list(end + 1, range.upperBound)
            if let first = mentions.first {
                issuer = first.name
                end = mentions.count == 1 ? next : first.range.upperBound
            } else if let position = people.position(end + 1, range.upperBound) {
                issuer = prose.text(position)
                end = position.upperBound
            }
            // `Công điện số 14/CĐ-UBND của UBND tỉnh ngày 31/8/2018`
            if date == nil, issued == nil, issuer != nil, let later = citedDate(end, range.upperBound) {
                date = later
                end = later.end
            }
        }
        let text = prose.text(number).filter { $0 != " " }
        let isNext = prose.isAt(W.and, index - 1) && index - 1 == behind
        let spelled = type ?? (lastType.flatMap { isNext || followsList(index, range) ? $0 : nil })
        let tokens = start..<end
        let citation = Citation(
            type: spelled.map(capitalised), number: text, date: date?.day ?? issued, issuer: issuer,
            text: prose.text(tokens),
            lines: lines(of: tokens, in: block), block: block)
        return ((citation, tokens), end)
    }

    func capitalised(_ text: String) -> String {
        W.short[text.uppercased()] ?? text.prefix(1).uppercased() + text.dropFirst().lowercased()
    }

    /// `131` of `số 131, 132 và 133/2025/NĐ-CP`.
    private func firstOfRow(_ index: Int, from start: Int) -> Int {
        var first = index
        while first - 3 >= start, prose.isSign(first - 1, Sign.comma) || prose.isAt(W.and, first - 1),
            prose.tokens[first - 2].isNumber, prose.tokens[first - 2].length <= 5
        { first -= 2 }
        return first < index && prose.isAt(W.so, first - 1) ? first : index
    }

    /// `Nghị định số 131, 132/2025/NĐ-CP`: the last, and numbers before it that share its symbol.
    private func inOneRow(
        _ last: (citation: Citation, tokens: Range<Int>)
    ) -> [(citation: Citation, tokens: Range<Int>)] {
        guard var index = last.tokens.first(where: { prose.tokens[$0].isNumber }),
            let joint = last.citation.number.firstIndex(where: { $0 == "/" || $0 == "-" })
        else { return [last] }
        var found: [(citation: Citation, tokens: Range<Int>)] = []
        var start = last.tokens.lowerBound
        while index + 2 < last.tokens.upperBound, prose.tokens[index].isNumber, prose.tokens[index].length <= 5,
            prose.isSign(index + 1, Sign.comma) || prose.isAt(W.and, index + 1), prose.tokens[index + 2].isNumber
        {
            var citation = last.citation
            citation.number = prose.text(index..<(index + 1)) + citation.number[joint...]
            found.append((citation, start..<(index + 1)))
            index += 2
            start = index
        }
        return found + [(last.citation, start..<last.tokens.upperBound)]
    }

    /// In `các Nghị định số 61/2018/NĐ-CP, số 107/2021/NĐ-CP` the second number shares the first's type.
    private func followsList(_ index: Int, _ range: Range<Int>) -> Bool {
        var before = index - 1
        while before > range.lowerBound, prose.tokens[before].isWord, index - before < 3 { before -= 1 }
        return before >= range.lowerBound && prose.tokens[before].kind == .sign
    }

    func lines(of tokens: Range<Int>, in block: Int) -> ClosedRange<Int> {
        let whole = outline.blocks[block].lines
        if case .table(let table) = outline.blocks[block].shape {
            guard
                let piece = prose.piecesOfBlock[block].first(where: {
                    prose.pieces[$0].tokens.contains(tokens.lowerBound)
                })
            else { return whole }
            let row = Int(prose.pieces[piece].row)
            let line = row < 0 ? table.header.line : table.rows[row].line
            return line...line
        }
        let text = outline.blocks[block].text
        guard let last = tokens.last else { return whole }
        let low = text.line(at: offset(of: tokens.lowerBound, in: block))
        let high = text.line(at: offset(of: last, in: block))
        guard low > 0, high >= low else { return whole }
        return low...high
    }

    /// `Ngày 16/4/2020, UBND tỉnh ban hành Công văn số …`: the day at the sentence's head is the paper's own.
    private func dayOfIssue(before start: Int, _ range: Range<Int>) -> Day? {
        var head = start
        while head > range.lowerBound, start - head < 30, !prose.isSign(head - 1, Sign.stop),
            !prose.isSign(head - 1, Sign.semicolon), prose.tokens[head - 1].kind != .breaking
        { head -= 1 }
        // `Thực hiện Chỉ thị số …, ngày 19/12/2018 UBND tỉnh có Công văn số …`
        if head < start, !prose.isAt(Words.day, head),
            let clause = (head..<start).last(where: {
                prose.isSign($0, Sign.comma)
                    && (max($0 + 1, 0)..<min(start, $0 + 4)).contains { prose.isAt(Words.day, $0) }
            })
        {
            // `…, vào chiều ngày 02/11/2017, UBND tỉnh đã có Thông báo số …`
            head = (clause + 1..<min(start, clause + 4)).first { prose.isAt(Words.day, $0) } ?? head
        }
        guard head < start, prose.isAt(Words.day, head), let date = dates.read(head, start), date.year != nil,
            case .day = date.shape, issuesPaper(date.range.upperBound, start)
        else { return nil }
        return date.span(prose, near: day)?.first
    }

    /// Whether between two places someone issues or signs a paper, before anybody meets.
    func issuesPaper(_ start: Int, _ end: Int) -> Bool {
        for index in start..<max(start, end) {
            if prose.isAt(W.meets, index) { return false }
            if prose.isAt(W.issues, index) { return true }
        }
        return false
    }

    func citedDate(_ index: Int, _ end: Int) -> (day: Day?, end: Int)? {
        var next = index
        if next < end, prose.isSign(next, Sign.comma) || prose.isSign(next, Sign.open) { next += 1 }
        guard next < end, prose.isAt(Words.day, next), let date = dates.read(next, end),
            let span = date.span(prose, near: day)
        else { return nil }
        guard date.year != nil, case .day = date.shape else { return (nil, date.range.upperBound) }
        return (span.first, date.range.upperBound)
    }
}

extension [Citation] {
    /// Each document once, in order of first mention; a date or type that a later mention adds is taken over.
    static func merged(_ all: [Citation]) -> [Citation] {
        var result: [Citation] = []
        var places: [String: Int] = [:]
        for citation in all {
            let key = citation.number.isEmpty ? citation.text.lowercased() : citation.number.lowercased()
            if let index = places[key] {
                if result[index].date == nil { result[index].date = citation.date }
                if result[index].type == nil { result[index].type = citation.type }
                if result[index].issuer == nil { result[index].issuer = citation.issuer }
            } else {
                places[key] = result.count
                result.append(citation)
            }
        }
        return result
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let short = [
        "CV": "Công văn", "TB": "Thông báo", "QĐ": "Quyết định", "KH": "Kế hoạch", "NQ": "Nghị quyết", "CT": "Chỉ thị",
        "NĐ": "Nghị định", "TTR": "Tờ trình", "BC": "Báo cáo", "KL": "Kết luận",
    ]
    static let and = Words("và")
    static let cua = Words("của")
    static let issues = Words(
        "ban hành", "ký", "có công văn", "có văn bản", "có thông báo", "có kế hoạch", "có quyết định", "ra thông báo",
        "phát hành", "có công điện", "có chỉ thị", "có tờ trình", "có báo cáo")
    static let meets = Words("tổ chức họp", "chủ trì", "tổ chức hội nghị", "giao ban", "buổi làm việc", "phiên họp")
    static let so = Words("số")
}
