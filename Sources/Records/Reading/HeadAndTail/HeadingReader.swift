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

}

/// Words that the rules here look for at one place.
private enum W {
    static let and = Words("và")
    static let address = Words("kính gửi", "kính trình")
    static let invitation = Words("giấy mời", "thư mời", "giấy triệu tập")
    static let calls = Words(
        "mời họp", "mời dự", "mời tham dự", "triệu tập", "tổ chức hội nghị", "tổ chức họp", "tổ chức cuộc họp",
        "tổ chức giao ban", "họp giao ban", "tổ chức hội nghị giao ban")
}
