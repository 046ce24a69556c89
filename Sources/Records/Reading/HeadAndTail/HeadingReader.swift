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
    /// Who wrote the article, where the page says it under the headline.
    var author: String?
    /// The first block of the body.
    var bodyStart = 0
    var letterhead: Set<Int> = []
    var subject: Set<Int> = []
    /// The tokens of the subject's lines; a date line may stand in the same block.
    var titleLines: [Range<Int>] = []
    var furniture: Set<Int> = []
    /// A letter that calls to a meeting: `GIẤY MỜI`, `V/v tổ chức Hội nghị giao ban`.
    var isInvitation = false
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
        var isDispatch = false
        var titleBlock: Int?
        var sharedBlock: Int?
        var kindLineAsTitle: PaperLine?
        var datelineRank = 0
        var isInvited = false
        heading.bodyStart = 0
        var pageDate: DateSpan?
        let lines = rejoined(lines(of: 0..<limit))
        let paperStart = paperStart(lines)
        for (position, line) in lines.enumerated() {
            let block = outline.blocks[line.block]
            // What a page says above the letterhead of the paper that it shows.
            if position < paperStart, !isAgencyLine(line.tokens), readNumber(line.tokens) == nil {
                pageDate = pageDate ?? dateline(line.tokens)?.span
                heading.furniture.insert(line.block)
                heading.bodyStart = line.block + 1
                continue
            }
            if case .table = block.shape, line.block != titleBlock,
                !candidates.contains(where: { $0.block == line.block }),
                !title.isEmpty || kindLineAsTitle != nil || candidates.contains(where: { $0.tokens.count > 4 })
            {
                break
            }
            // `… nhiệm vụ tuần 24 (từ` / `ngày 10/6 đến ngày 14/6/2024)`: the title goes on in its next line.
            if !title.isEmpty, line.block == titleBlock, let first = line.tokens.first, prose.tokens[first].isWord,
                !prose.tokens[first].capital
            {
                title.append(line)
                heading.bodyStart = line.block + 1
                continue
            }
            if kindSeen, !title.isEmpty, line.block != titleBlock, !continuesTitle(line, block, after: title.last) {
                break
            }
            if isBodyStart(
                line, block, kindSeen: kindSeen, titleSeen: !title.isEmpty,
                hasCandidate: candidates.contains { $0.tokens.count > 2 })
            {
                // `VỀ VIỆC …` and what follows in one paragraph, as a page broke them.
                if kindSeen, line.block == titleBlock { sharedBlock = line.block }
                break
            }
            heading.bodyStart = line.block + 1
            if isRule(line) {
                heading.letterhead.insert(line.block)
                continue
            }
            var rest = line.tokens
            while let cut = motto(rest) {
                heading.letterhead.insert(line.block)
                let before = rest.lowerBound..<cut.lowerBound
                if before.contains(where: { prose.tokens[$0].isWord }) { agencies.append(trimmed(before)) }
                rest = cut.upperBound..<rest.upperBound
            }
            if rest.isEmpty { continue }
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
            // `… giao ban điều hành sản xuất` over `ngày 03/12/2018`: the subject's own day, with no blank line between.
            if kindSeen, let last = title.last, follows(line, last), !prose.tokens[rest.lowerBound].capital,
                dateline(rest) != nil
            {
                title.append(PaperLine(block: line.block, tokens: rest))
                titleBlock = line.block
                continue
            }
            if let dateline = dateline(rest) {
                heading.furniture.insert(line.block)
                // The page's clock (`Thứ Sáu, 12/8/2022`) gives way to the article's own line with its time of day.
                let isBetter = dateline.rank > 1 && dateline.rank > datelineRank
                if heading.issued == nil || isBetter && heading.isNews { heading.issued = dateline.span }
                heading.isNews = true
                if title.isEmpty || isBetter, let last = candidates.last, last.block != titleBlock {
                    title = candidates.filter { $0.block == last.block }
                    titleBlock = last.block
                }
                datelineRank = max(datelineRank, dateline.rank)
                continue
            }
            if !kindSeen, let (kind, isWhole) = kindLine(rest) {
                kindSeen = true
                heading.kind = kind
                isInvited = prose.isAt(W.invitation, rest.lowerBound)
                heading.letterhead.insert(line.block)
                // `BÁO CÁO TUẦN` stands over a subject of its own; where none follows it is the subject.
                if !isWhole, rest.count <= 5, isUpper(rest) {
                    kindLineAsTitle = PaperLine(block: line.block, tokens: rest)
                } else if !isWhole {
                    title = [PaperLine(block: line.block, tokens: rest)]
                    titleBlock = line.block
                }
                continue
            }
            if !title.isEmpty, isBracketed(rest) {
                heading.notes.insert(line.block)
                // `(Từ ngày … đến ngày …)` ends the head of a calendar.
                if heading.kind == .plan, kindSeen { break }
                continue
            }
            if isFurniture(rest) {
                heading.furniture.insert(line.block)
                continue
            }
            if kindSeen, !title.isEmpty, isIssuer(rest, before: lines[(position + 1)...]) {
                heading.letterhead.insert(line.block)
                continue
            }
            if kindSeen {
                title.append(PaperLine(block: line.block, tokens: rest))
                titleBlock = line.block
                continue
            }
            // `VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI` / `VÀ HỘI ĐỒNG NHÂN DÂN TỈNH`
            if let above = agencies.last, prose.isAt(W.and, rest.lowerBound), isUpper(rest) {
                agencies[agencies.count - 1] = "\(above) \(trimmed(rest))"
                heading.letterhead.insert(line.block)
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
                isDispatch = true
                continue
            }
            if isDispatch, prose.isAt(W.address, rest.lowerBound) {
                heading.bodyStart = line.block
                break
            }
            // `V/v hướng dẫn tuyển sinh` over `TCCN năm học 2016-2017`: the subject's second line.
            if isDispatch, let last = title.last, line.block <= last.block + 1, rest.count <= 12 {
                title.append(PaperLine(block: line.block, tokens: rest))
                continue
            }
            // `CHÂU NỮ |` under the headline
            if heading.letterhead.isEmpty,
                candidates.last.map({ $0.tokens.count > 5 && $0.block < line.block }) ?? false,
                let writer = writer(rest)
            {
                heading.author = writer
                heading.furniture.insert(line.block)
                continue
            }
            candidates.append(PaperLine(block: line.block, tokens: rest))
        }
        if heading.issued == nil { heading.issued = pageDate }
        if heading.kind == nil, !kindSeen, heading.letterhead.isEmpty, !heading.furniture.isEmpty {
            heading.isNews = true
        }
        if title.isEmpty, let line = kindLineAsTitle { title = [line] }
        if title.isEmpty {
            title = bestCandidate(candidates)
            // A page of one paragraph has no headline.
            if let first = title.first, heading.letterhead.isEmpty, isOnlyParagraph(title) {
                title = []
                heading.bodyStart = first.block
            }
        }
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
        heading.isInvitation = isInvited || heading.titleLines.contains(where: callsToMeeting)
        heading.agency = joinedAgency(agencies).map {
            $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        if let last = title.last, heading.bodyStart <= last.block { heading.bodyStart = last.block + 1 }
        if let shared = sharedBlock {
            heading.bodyStart = shared
            heading.subject.remove(shared)
            heading.letterhead.remove(shared)
        }
        return heading
    }

    /// `Giấy mời họp ngày 22/7`, `V/v triệu tập họp giao ban`: its points say who comes and what is talked of.
    private func callsToMeeting(_ title: Range<Int>) -> Bool {
        guard let first = title.first else { return false }
        return prose.isAt(W.invitation, first) || prose.isAt(W.calls, first)
    }

    // MARK: Title

    /// `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH` between the subject of a decision and its grounds: who decides.
    private func isIssuer(_ line: Range<Int>, before rest: ArraySlice<PaperLine>) -> Bool {
        guard let first = line.first, isUpper(line), line.count <= 16,
            prose.phrase(.position, first, line.upperBound) != nil
                || prose.phrase(.unitKind, first, line.upperBound) != nil
                || prose.phrase(.unitWhole, first, line.upperBound) != nil,
            let next = rest.prefix(2).first(where: { !isUpper($0.tokens) })
        else { return false }
        return prose.isAt(W.grounds, next.tokens.lowerBound)
    }

    /// Where a paper begins below a page's own head (its title, `Ngày cập nhật 04/07/2018`): with the lines of the office
    /// above the motto. 0 where the paper stands alone.
    private func paperStart(_ lines: [PaperLine]) -> Int {
        guard let first = lines.firstIndex(where: { motto($0.tokens) != nil }), first > 0 else { return 0 }
        if lines[..<first].contains(where: { dateline($0.tokens) != nil }) { return first }
        var start = first
        while start > 0, isAgencyLine(lines[start - 1].tokens) || isRule(lines[start - 1]) { start -= 1 }
        // `KẾ HOẠCH THÁNG 5` above the letterhead is the page's; a paper's own number and subject may stand beside it.
        guard start > 0, start < first || motto(lines[first].tokens)?.lowerBound != lines[first].tokens.lowerBound,
            lines[..<start].allSatisfy({
                !isAgencyLine($0.tokens) && readNumber($0.tokens) == nil && subjectAfterVv($0.tokens) == nil
                    && $0.tokens.count <= 120
            })
        else { return 0 }
        return start
    }

    func isBodyStart(
        _ line: PaperLine, _ block: Outline.Block, kindSeen: Bool, titleSeen: Bool, hasCandidate: Bool
    ) -> Bool {
        let range = line.tokens
        guard let first = range.first, let last = range.last else { return false }
        if !kindSeen, isFurniture(range) || dateline(range) != nil || range.count <= 24 && motto(range) != nil {
            return false
        }
        // `KẾ HOẠCH` over a subject of many lines in capitals
        if kindSeen, !titleSeen, range.count > 12, isUpper(range) { return false }
        // … whose lines stand in one paragraph with what follows.
        if kindSeen, range.count > 2, isUpper(range), block.shape == .paragraph, block.marker == nil,
            !prose.isSign(last, Sign.colon), tokens(of: line.block).count > range.count
        {
            return false
        }
        // `1. Chính trị tư tưởng:` under a subject that names no kind.
        if block.shape == .heading, block.marker?.style == .number, hasCandidate, prose.isSign(last, Sign.colon) {
            return true
        }
        // `I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH` under the headline of a report
        if block.marker?.style == .roman, block.shape == .heading, hasCandidate { return true }
        if block.marker != nil, block.shape != .heading || titleSeen {
            // `1. Giao Chi cục Thủy lợi …` with nothing above it.
            // `- Chủ tịch: 8 giờ, dự họp …` under a calendar's day.
            return titleSeen || kindSeen || hasCandidate || block.marker?.style == .roman
                || block.marker?.style == .dash && range.count > 12
                || block.marker?.style == .number && range.count > 12
                    && (prose.isSign(last, Sign.stop) || range.contains { prose.has(.assign, $0) })
        }
        if range.count >= 12, let found = prose.phrase(.dayTime, first, range.upperBound),
            dates.read(first + found.length, range.upperBound) != nil || dates.read(first, range.upperBound) != nil
        {
            return !isRepeated(line.block)
        }
        if prose.isAt(W.openings, first), titleSeen || kindSeen, range.count > 4 {
            return true
        }
        if prose.isSign(first, Sign.open), range.count > 12, titleSeen || !kindSeen { return outlineIsLong(block) }
        // `## Nhiệm vụ` under the subject opens the body.
        if block.shape == .heading, titleSeen || hasCandidate, range.count <= 12,
            prose.hasAny(Cue.tasks.bit | Cue.results.bit | Cue.limitations.bit | Cue.directions.bit, first)
        {
            return true
        }
        // `Chủ tịch HĐND huyện thông báo lịch tiếp công dân như sau:`
        if titleSeen || hasCandidate, range.count >= 6, prose.isSign(last, Sign.colon), prose.isAt(W.sau, last - 1) {
            return true
        }
        // `Sở Giáo dục và Đào tạo đề nghị Thủ trưởng các đơn vị thực hiện:`
        if !kindSeen, prose.isSign(last, Sign.colon), range.count >= 8,
            range.contains(where: { prose.has(.assign, $0) }), block.shape != .heading
        {
            return true
        }
        // `Kính gửi:` with nothing above it.
        if prose.isAt(W.address, first), !kindSeen, !titleSeen, !hasCandidate { return true }
        // `TPO - Từ đầu năm đến nay, …`: a sentence behind the agency's mark.
        if !kindSeen, range.count >= 14, prose.tokens[first].upper, prose.isSign(first + 1, Sign.dash),
            prose.isSign(last, Sign.stop) || prose.isSign(last, Sign.ellipsis), !isUpper(range)
        {
            return true
        }
        // Under a headline a sentence is the article.
        if titleSeen || hasCandidate, !kindSeen, range.count >= 14, prose.isSign(last, Sign.stop) { return true }
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

    /// One long line, and under it at most a writer's name.
    private func isOnlyParagraph(_ title: [PaperLine]) -> Bool {
        guard let first = title.first, let last = title.last, last.tokens.upperBound - first.tokens.lowerBound > 18,
            outline.blocks[first.block].shape == .paragraph,
            prose.isSign(last.tokens.upperBound - 1, Sign.stop)
                || first.tokens.contains(where: { prose.has(.assign, $0) })
        else { return false }
        return outline.blocks.indices.allSatisfy { $0 == first.block || tokens(of: $0).count <= 8 }
    }

    /// A headline that the first paragraph says again, and goes on.
    private func isRepeated(_ index: Int) -> Bool {
        guard index + 1 < outline.blocks.count else { return false }
        var words = outline.blocks[index].text.string
        if words.hasSuffix(".") { words.removeLast() }
        return outline.blocks[index + 1].text.string.hasPrefix(words)
    }

    func outlineIsLong(_ block: Outline.Block) -> Bool { block.text.utf8.count > 160 }

    func continuesTitle(_ line: PaperLine, _ block: Outline.Block, after last: PaperLine?) -> Bool {
        guard let first = line.tokens.first, block.marker == nil, block.text.utf8.count < 260 else { return false }
        // `KẾT LUẬN CỦA … PHẠM MINH` over `TÂM TẠI CUỘC HỌP …`; `Kết quả 6 tháng đầu năm;` over `Phương hướng …`
        if let last, let end = last.tokens.last,
            prose.isSign(end, Sign.semicolon) || isUpper(last.tokens) && isUpper(line.tokens)
        {
            return true
        }
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
            || line.tokens.count > 1
                && ["Tại", "Về", "Tháng", "Quý", "Ngày", "Năm"].contains(prose.text(first..<(first + 1)))
    }

    /// Whether a line stands right under another, with no blank line between.
    private func follows(_ line: PaperLine, _ above: PaperLine) -> Bool {
        line.block == above.block
            || outline.blocks[line.block].lines.lowerBound == outline.blocks[above.block].lines.upperBound + 1
    }

    func bestCandidate(_ all: [PaperLine]) -> [PaperLine] {
        // A picture's caption, `Đồng chí Lê An, Chủ tịch UBND xã chủ trì hội nghị`, is a headline only where none stands.
        // A numbered part (`I. CÔNG TÁC CHỈ ĐẠO`) is one only where no line stands above it.
        let heads = all.filter { !isCaption($0.tokens) && outline.blocks[$0.block].marker == nil }
        let candidates = heads.isEmpty ? all : heads
        guard
            let best = candidates.first(where: { outline.blocks[$0.block].shape == .heading && $0.tokens.count > 3 })
                ?? candidates.max(by: { $0.tokens.count < $1.tokens.count })
        else { return [] }
        return candidates.filter { $0.block == best.block }
    }

    private func isCaption(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        return prose.phrase(.personTitle, first, range.upperBound) != nil && range.count < 40
            && range.suffix(8).contains { prose.hasAny(Cue.presided.bit | Cue.concluded.bit, $0) }
    }

    func joinedTitle(_ lines: [Range<Int>]) -> String? {
        let text = lines.map { trimmed($0) }.filter { !$0.isEmpty }.joined(separator: " ")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        // Some portals print an empty field's value before the headline.
        let headline = text.hasPrefix("null ") ? String(text.dropFirst(5)) : text
        // `“V/v triển khai …”`: the mark that opened it stood before `V/v`.
        if headline.hasSuffix("”"), !headline.contains("“") { return String(headline.dropLast()) }
        return headline.isEmpty ? nil : headline
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let and = Words("và")
    static let openings = Words(
        "căn cứ", "thực hiện", "sau khi", "kính gửi", "thời gian", "hôm nay", "được sự", "thi hành", "tiếp theo",
        "xét đề")
    static let grounds = Words("căn cứ", "xét", "thực hiện", "theo", "thi hành")
    static let address = Words("kính gửi", "kính trình")
    static let invitation = Words("giấy mời", "thư mời", "giấy triệu tập")
    static let calls = Words(
        "mời họp", "mời dự", "mời tham dự", "triệu tập", "tổ chức hội nghị", "tổ chức họp", "tổ chức cuộc họp",
        "tổ chức giao ban", "họp giao ban", "tổ chức hội nghị giao ban")
    static let sau = Words("sau", "đây", "sau đây")
}
