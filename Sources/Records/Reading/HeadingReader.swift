import SourceText

/// Reads what stands above the body: agency, number, place and date, kind, subject.
///
/// `UBND TỈNH SƠN GIANG` · `Số: 12/TB-VP` · `Sơn Giang, ngày 05 tháng 02 năm 2025` · `THÔNG BÁO` · `Kết luận …`
struct Heading {
    var kind: Record.Kind?
    var number: DocumentNumber?
    var agency: String?
    var place: String?
    var issued: DateSpan?
    var title: String?
    /// A web page's own date line, `(10:09 | 09/08/2018)`.
    var isNews = false
    /// The first block of the body.
    var bodyStart = 0
    var letterhead: Set<Int> = []
    var subject: Set<Int> = []
    /// The tokens of the subject's lines; a date line may stand in the same block.
    var titleLines: [Range<Int>] = []
    var furniture: Set<Int> = []
    /// `(Ban hành kèm theo …)`, `(Do đồng chí Bí thư kết luận ngày …)` under the subject.
    var notes: Set<Int> = []
}

extension Reading {
    func readHeading() -> Heading {
        var heading = Heading()
        let limit = min(outline.blocks.count, 24)
        var agencies: [String] = []
        var title: [PaperLine] = []
        var candidates: [PaperLine] = []
        var kindSeen = false
        var titleBlock: Int?
        var kindLineAsTitle: PaperLine?
        var datelineHasTime = false
        heading.bodyStart = 0
        for line in lines(of: 0..<limit) {
            let block = outline.blocks[line.block]
            if case .table = block.shape, line.block != titleBlock,
                !candidates.contains(where: { $0.block == line.block }),
                !title.isEmpty || candidates.contains(where: { $0.tokens.count > 4 })
            {
                break
            }
            if kindSeen, !title.isEmpty, line.block != titleBlock, !continuesTitle(line, block) { break }
            if isBodyStart(
                line, block, kindSeen: kindSeen, titleSeen: !title.isEmpty,
                hasCandidate: candidates.contains { $0.tokens.count > 2 })
            {
                break
            }
            heading.bodyStart = line.block + 1
            if isRule(line) {
                heading.letterhead.insert(line.block)
                continue
            }
            var rest = line.tokens
            if let cut = motto(rest) {
                heading.letterhead.insert(line.block)
                let before = rest.lowerBound..<cut.lowerBound
                if !before.isEmpty { agencies.append(trimmed(before)) }
                rest = cut.upperBound..<rest.upperBound
                if rest.isEmpty { continue }
            }
            if let (number, next) = readNumber(rest) {
                heading.letterhead.insert(line.block)
                if heading.number == nil { heading.number = number }
                rest = next..<rest.upperBound
                if rest.isEmpty { continue }
            }
            if let (place, issued) = readPlaceAndDate(rest) {
                heading.letterhead.insert(line.block)
                if heading.issued == nil { (heading.place, heading.issued) = (place, issued) }
                continue
            }
            if let dateline = dateline(rest) {
                heading.furniture.insert(line.block)
                // The page's clock (`Thứ Sáu, 12/8/2022`) gives way to the article's own line with its time of day.
                let isBetter = dateline.hasTime && !datelineHasTime
                if heading.issued == nil || isBetter && heading.isNews { heading.issued = dateline.span }
                heading.isNews = true
                if title.isEmpty || isBetter, let last = candidates.last, last.block != titleBlock {
                    title = candidates.filter { $0.block == last.block }
                    titleBlock = last.block
                }
                datelineHasTime = datelineHasTime || dateline.hasTime
                continue
            }
            if !kindSeen, let (kind, isWhole) = kindLine(rest) {
                kindSeen = true
                heading.kind = kind
                heading.letterhead.insert(line.block)
                // `BÁO CÁO TUẦN` stands over a subject of its own; where none follows it is the subject.
                if !isWhole, rest.count <= 4, isUpper(rest) {
                    kindLineAsTitle = PaperLine(block: line.block, tokens: rest)
                } else if !isWhole {
                    title = [PaperLine(block: line.block, tokens: rest)]
                    titleBlock = line.block
                }
                continue
            }
            if !title.isEmpty, isBracketed(rest) {
                heading.notes.insert(line.block)
                continue
            }
            if isFurniture(rest) {
                heading.furniture.insert(line.block)
                continue
            }
            if kindSeen {
                title.append(PaperLine(block: line.block, tokens: rest))
                titleBlock = line.block
                continue
            }
            if isAgencyLine(rest), heading.isNews == false {
                agencies.append(trimmed(rest))
                heading.letterhead.insert(line.block)
                continue
            }
            if let about = subjectAfterVv(rest) {
                heading.kind = heading.kind ?? .dispatch
                title = [PaperLine(block: line.block, tokens: about..<rest.upperBound)]
                titleBlock = line.block
                continue
            }
            candidates.append(PaperLine(block: line.block, tokens: rest))
        }
        if heading.kind == nil, !kindSeen, heading.letterhead.isEmpty, !heading.furniture.isEmpty {
            heading.isNews = true
        }
        if title.isEmpty, let line = kindLineAsTitle { title = [line] }
        if title.isEmpty { title = bestCandidate(candidates) }
        heading.subject = Set(title.map(\.block))
        for line in title {
            // Lines of one block are one run of words.
            if let last = heading.titleLines.last, last.upperBound <= line.tokens.lowerBound,
                line.tokens.lowerBound - last.upperBound <= 1
            {
                heading.titleLines[heading.titleLines.count - 1] = last.lowerBound..<line.tokens.upperBound
            } else {
                heading.titleLines.append(line.tokens)
            }
        }
        heading.title = joinedTitle(heading.titleLines)
        heading.agency = joinedAgency(agencies)
        if let last = title.last, heading.bodyStart <= last.block { heading.bodyStart = last.block + 1 }
        return heading
    }

    // MARK: Lines

    private func trimmed(_ tokens: Range<Int>) -> String {
        var range = tokens
        while let last = range.last, prose.tokens[last].kind == .sign,
            prose.tokens[last].symbol != Sign.close, prose.tokens[last].symbol != Sign.quote
        { range.removeLast() }
        while let first = range.first, prose.tokens[first].kind == .sign, prose.tokens[first].symbol != Sign.open,
            prose.tokens[first].symbol != Sign.quote
        { range.removeFirst() }
        return prose.text(range)
    }

    /// `-------`, `* * *`, `____`.
    private func isRule(_ line: PaperLine) -> Bool {
        line.tokens.allSatisfy { prose.tokens[$0].kind == .sign }
    }

    private func motto(_ range: Range<Int>) -> Range<Int>? {
        for index in range where prose.tokens[index].capital {
            if let found = prose.phrase(.motto, index, range.upperBound) { return index..<(index + found.length) }
        }
        return nil
    }

    private func isBracketed(_ range: Range<Int>) -> Bool {
        guard let first = range.first, let last = range.last else { return false }
        return prose.isSign(first, Sign.open) && prose.isSign(last, Sign.close)
    }

    private func isUpper(_ range: Range<Int>) -> Bool {
        var words = 0
        for index in range where prose.tokens[index].isWord {
            guard prose.tokens[index].upper else { return false }
            words += 1
        }
        return words > 0
    }

    /// `Số: 427/TB-UBND`, `Số:    /TB-UBND`, `Số 12-TB/VPTU`: the number and the token after it.
    private func readNumber(_ range: Range<Int>) -> (DocumentNumber, Int)? {
        guard let first = range.first, prose.isAt(W.soSo, first) else {
            return nil
        }
        var index = first + 1
        while index < range.upperBound, prose.isSign(index, Sign.colon) { index += 1 }
        let start = index
        var serial: Int?
        while index < range.upperBound, prose.isSign(index, Sign.stop) || prose.isSign(index, Sign.ellipsis) {
            index += 1
        }
        if index < range.upperBound, prose.tokens[index].isNumber {
            serial = Int(prose.tokens[index].value)
            index += 1
        }
        while index < range.upperBound, prose.isSign(index, Sign.stop) || prose.isSign(index, Sign.ellipsis) {
            index += 1
        }
        guard index < range.upperBound,
            prose.isSign(index, Sign.slash) || prose.isSign(index, Sign.dash) || prose.tokens[index].isWord
        else { return nil }
        let from = serial == nil ? index : start
        // The symbol: capitals, `Đ`, signs between; it ends before a place name or at a wide space.
        while index < range.upperBound {
            let token = prose.tokens[index]
            if token.isWord, token.upper || (index > from && !token.spaced) {
                if token.spaced, index > from, !isSymbolSign(index - 1) { break }
            } else if token.isNumber, !token.spaced {
            } else if isSymbolSign(index) {
            } else {
                break
            }
            index += 1
        }
        guard index > from else { return nil }
        let text = prose.text(from..<index).filter { $0 != " " }
        guard text.contains("/") || text.contains("-") else { return nil }
        let symbol = text.drop { $0.isNumber || $0 == "/" }
        return (
            DocumentNumber(text: text, serial: serial, symbol: String(symbol.drop { $0 == "-" })), index
        )
    }

    private func isSymbolSign(_ index: Int) -> Bool {
        prose.isSign(index, Sign.slash) || prose.isSign(index, Sign.dash) || prose.isSign(index, Sign.ampersand)
    }

    /// `Sơn Giang, ngày tháng 01 năm 2021`.
    private func readPlaceAndDate(_ range: Range<Int>) -> (String?, DateSpan)? {
        for index in range where prose.isAt(W.ngay, index) {
            guard let date = dates.read(index, range.upperBound), date.year != nil,
                let span = date.span(prose, near: nil)
            else { continue }
            guard index >= range.lowerBound + 2, prose.isSign(index - 1, Sign.comma) else { return nil }
            // Back over the place's own words.
            var start = index - 1
            while start > range.lowerBound,
                prose.tokens[start - 1].isWord || prose.isSign(start - 1, Sign.stop)
                    || prose.isSign(start - 1, Sign.dash)
            { start -= 1 }
            guard prose.tokens[start].capital, index - 1 - start <= 8 else { return nil }
            guard range.upperBound - date.range.upperBound <= 3 else { return nil }
            return (prose.text(start..<(index - 1)), span)
        }
        return nil
    }

    /// A web page's date line: a day, a time of day, and nothing else that matters.
    private func dateline(_ range: Range<Int>) -> (span: DateSpan, hasTime: Bool)? {
        guard range.count <= 24 else { return nil }
        var words = 0
        var found: DateSpan?
        var index = range.lowerBound
        var hasTime = false
        while index < range.upperBound {
            if let date = dates.read(index, range.upperBound), date.year != nil, case .day = date.shape,
                let span = date.span(prose, near: nil)
            {
                found = found ?? span
                index = date.range.upperBound
                continue
            }
            if prose.tokens[index].isNumber, index + 2 < range.upperBound, prose.isSign(index + 1, Sign.colon),
                prose.tokens[index + 2].isNumber
            {
                hasTime = true
            }
            if prose.tokens[index].isWord { words += 1 }
            index += 1
        }
        guard let found, hasTime ? words <= 8 : words <= 5, hasTime || range.count <= 10 else { return nil }
        if !hasTime, let first = range.first, prose.tokens[first].isWord,
            !prose.isAt(W.ngayThuCap, first)
        {
            return nil
        }
        return (found, hasTime)
    }

    /// `THÔNG BÁO`; `BIÊN BẢN HỌP GIAO BAN` holds its own subject.
    private func kindLine(_ range: Range<Int>) -> (Record.Kind, isWhole: Bool)? {
        guard let first = range.first, prose.tokens[first].upper || range.count <= 4,
            let found = prose.phrase(.kindLine, first, range.upperBound)
        else { return nil }
        let whole = range.lowerBound + found.length >= range.upperBound || !prose.tokens[first + found.length].isWord
        guard whole || isUpper(range) || isUpper(first..<(first + found.length)) else { return nil }
        guard whole ? isUpper(range) || outline.blocks.count > 1 : true else { return nil }
        let kind: Record.Kind =
            switch found.value {
            case 1: .notice
            case 2: .minutes
            case 3: .report
            case 5: .plan
            case 6: .dispatch
            case 7: .decision
            case 8: .progress
            default: .other
            }
        return (kind, whole)
    }

    private func isAgencyLine(_ range: Range<Int>) -> Bool {
        guard let first = range.first, isUpper(range), range.count <= 16 else { return false }
        return prose.phrase(.unitKind, first, range.upperBound) != nil
            || prose.phrase(.unitWhole, first, range.upperBound) != nil
            || prose.phrase(.territory, first, range.upperBound) != nil
            || prose.phrase(.sector, first, range.upperBound) != nil
    }

    func isFurniture(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return true }
        if prose.isSign(first, 0x5B), range.count <= 8 { return true }
        if range.count <= 8, prose.phrase(.furniture, first, range.upperBound) != nil { return true }
        if range.count <= 3, range.allSatisfy({ !prose.tokens[$0].isWord }) { return true }
        // `A- A A+`
        if range.count <= 8, range.allSatisfy({ !prose.tokens[$0].isWord || prose.tokens[$0].length == 1 }),
            !range.contains(where: { prose.tokens[$0].isNumber })
        {
            return true
        }
        return false
    }

    private func subjectAfterVv(_ range: Range<Int>) -> Int? {
        guard range.count > 4 else { return nil }
        if prose.isAt(W.concerning, range.lowerBound) { return range.lowerBound + 3 }
        return nil
    }

    // MARK: Title

    private func isBodyStart(
        _ line: PaperLine, _ block: Outline.Block, kindSeen: Bool, titleSeen: Bool, hasCandidate: Bool
    ) -> Bool {
        let range = line.tokens
        guard let first = range.first, let last = range.last else { return false }
        if !kindSeen, isFurniture(range) || dateline(range) != nil { return false }
        if block.marker != nil, block.shape != .heading || titleSeen {
            return titleSeen || kindSeen || hasCandidate || block.marker?.style == .roman
        }
        if range.count >= 12, let found = prose.phrase(.dayTime, first, range.upperBound),
            dates.read(first + found.length, range.upperBound) != nil || dates.read(first, range.upperBound) != nil
        {
            return true
        }
        if prose.isAt(W.openings, first), titleSeen || kindSeen, range.count > 4 {
            return true
        }
        if prose.isSign(first, Sign.open), range.count > 12, titleSeen || !kindSeen { return outlineIsLong(block) }
        // Under a headline a sentence is the article.
        if titleSeen, !kindSeen, range.count >= 14, prose.isSign(last, Sign.stop) { return true }
        guard outlineIsLong(block) else { return false }
        // A paragraph that an editor wrapped ends where its last line ends.
        if block.shape == .paragraph, titleSeen || hasCandidate, !prose.tokens[first].upper,
            let end = tokens(of: line.block).last, prose.isSign(end, Sign.stop) || prose.isSign(end, Sign.colon)
        {
            return true
        }
        if prose.isSign(last, Sign.stop) || prose.isSign(last, Sign.colon) { return true }
        return block.text.utf8.count > 420
    }

    private func outlineIsLong(_ block: Outline.Block) -> Bool { block.text.utf8.count > 160 }

    private func continuesTitle(_ line: PaperLine, _ block: Outline.Block) -> Bool {
        guard let first = line.tokens.first, block.marker == nil, block.text.utf8.count < 260 else { return false }
        if isRule(line) || motto(line.tokens) != nil { return true }
        if let last = line.tokens.last, prose.isSign(last, Sign.stop) || prose.isSign(last, Sign.colon) {
            return dateline(line.tokens) != nil
        }
        if dateline(line.tokens) != nil || readPlaceAndDate(line.tokens) != nil || readNumber(line.tokens) != nil {
            return true
        }
        if prose.isSign(first, Sign.open), line.tokens.count <= 20 { return true }
        if !prose.tokens[first].capital { return true }
        let bold = block.text.marks.contains { $0.style == .strong && $0.end - $0.start >= block.text.utf8.count - 2 }
        return bold && block.shape != .heading
            || ["Tại", "Về", "Tháng", "Quý", "Ngày"].contains(prose.text(first..<(first + 1)))
    }

    private func bestCandidate(_ candidates: [PaperLine]) -> [PaperLine] {
        guard
            let best = candidates.first(where: { outline.blocks[$0.block].shape == .heading && $0.tokens.count > 3 })
                ?? candidates.max(by: { $0.tokens.count < $1.tokens.count })
        else { return [] }
        return candidates.filter { $0.block == best.block }
    }

    private func joinedTitle(_ lines: [Range<Int>]) -> String? {
        let text = lines.map { trimmed($0) }.filter { !$0.isEmpty }.joined(separator: " ")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return text.isEmpty ? nil : text
    }

    /// `UBND TỈNH X` over `VĂN PHÒNG` is one office; `ỦY BAN NHÂN DÂN` over `TỈNH X` one name on two lines.
    private func joinedAgency(_ lines: [String]) -> String? {
        guard let last = lines.last else { return nil }
        guard lines.count > 1 else { return last }
        let above = lines[lines.count - 2]
        let folded = last.lowercased()
        if folded == "văn phòng" { return "\(last) \(above)" }
        if ["tỉnh", "huyện", "thành phố", "thị xã", "xã", "phường", "quận", "thị trấn"].contains(where: {
            folded.hasPrefix($0 + " ")
        }) {
            return "\(above) \(last)"
        }
        return last
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let concerning = Words("v / v")
    static let openings = Words(
        "căn cứ", "thực hiện", "sau khi", "kính gửi", "thời gian", "hôm nay", "được sự", "thi hành", "tiếp theo",
        "xét đề")
    static let soSo = Words("số", "so")
    static let ngayThuCap = Words("ngày", "thứ", "cập", "đăng")
    static let ngay = Words("ngày")
}
