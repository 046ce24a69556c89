import SourceText

/// Walks down the first lines of a paper and says of each what it is: a page's own words, letterhead, number, date, kind,
/// subject; it stops where the body begins.
struct HeadingWalk {
    private let reading: Reading
    private let prose: Prose
    private(set) var heading = Heading()
    private var agencies: [String] = []
    private var title: [PaperLine] = []
    /// The block of the subject's last line.
    private var titleBlock: Int?
    /// What may be the subject where nothing says what is.
    private var candidates: [PaperLine] = []
    private var kindSeen = false
    /// `BÁO CÁO TUẦN`: the subject where none follows.
    private var kindLineAsTitle: PaperLine?
    /// Whether the subject stands behind `V/v`.
    private var isDispatch = false
    private var isInvited = false
    /// A paragraph whose first lines are the subject and whose others are the body.
    private var sharedBlock: Int?
    /// How much the best of a page's date lines tells.
    private var datelineRank = 0
    /// What a page calls the paper above its letterhead: the subject of one that has none itself.
    private var pageHeads: [PaperLine] = []
    /// The date in what a page says there.
    private var pageDate: DateSpan?

    /// How many blocks may be the head of a paper.
    private static let limit = 24

    init(_ reading: Reading) {
        self.reading = reading
        prose = reading.prose
    }

    mutating func walk() {
        let lines = reading.rejoined(reading.lines(of: 0..<min(reading.outline.blocks.count, HeadingWalk.limit)))
        let paperStart = reading.paperStart(lines)
        for (position, line) in lines.enumerated() {
            if position < paperStart, takePageHead(line) { continue }
            if take(line, before: lines[(position + 1)...]) == .body { break }
        }
        finish()
    }

    private enum Found { case head, body }

    // MARK: One line

    /// What a page says above the letterhead of the paper that it shows.
    private mutating func takePageHead(_ line: PaperLine) -> Bool {
        guard !reading.isAgencyLine(line.tokens), reading.readNumber(line.tokens) == nil else { return false }
        let date = reading.dateline(line.tokens)?.span
        pageDate = pageDate ?? date
        // `Thông báo “V/v phòng chống bão”`
        if prose.phrase(.documentType, line.tokens.lowerBound, line.tokens.upperBound) != nil, line.tokens.count > 4 {
            pageHeads.append(line)
        }
        heading.furniture.insert(line.block)
        heading.bodyStart = line.block + 1
        return true
    }

    private mutating func take(_ line: PaperLine, before next: ArraySlice<PaperLine>) -> Found {
        let block = reading.outline.blocks[line.block]
        if case .table = block.shape, endsAtTable(line) { return .body }
        if takeLineThatGoesOn(line) || takeByline(line) { return .head }
        if kindSeen, !title.isEmpty, line.block != titleBlock,
            !reading.continuesTitle(line, block, after: title.last)
        {
            guard reading.isIssuer(line.tokens, before: next) else { return .body }
            heading.letterhead.insert(line.block)
            heading.bodyStart = line.block + 1
            return .head
        }
        if !standsOverPageDate(line, next),
            reading.isBodyStart(
                line, block, kindSeen: kindSeen, titleSeen: !title.isEmpty,
                hasCandidate: candidates.contains { $0.tokens.count > 2 })
        {
            // `VỀ VIỆC …` and what follows in one paragraph, as a page broke them.
            if kindSeen, line.block == titleBlock { sharedBlock = line.block }
            return .body
        }
        heading.bodyStart = line.block + 1
        if reading.isRule(line) {
            heading.letterhead.insert(line.block)
            return .head
        }
        guard let rest = behindLetterhead(line) else { return .head }
        if takeDate(rest, before: next) || takeKind(rest) { return .head }
        if !title.isEmpty, reading.isBracketed(rest.tokens) {
            heading.notes.insert(rest.block)
            takeNumberOfNote(rest)
            // `(Từ ngày … đến ngày …)` ends the head of a calendar.
            return heading.kind == .plan && kindSeen ? .body : .head
        }
        if reading.isFurniture(rest.tokens) {
            heading.furniture.insert(rest.block)
            return .head
        }
        if kindSeen {
            takeSubject(rest, before: next)
            return .head
        }
        return takeAboveKind(rest)
    }

    /// A headline of a whole sentence: the page's own date line stands right under it.
    private func standsOverPageDate(_ line: PaperLine, _ next: ArraySlice<PaperLine>) -> Bool {
        guard !kindSeen, !heading.isNews, line.tokens.count <= 60, let below = next.first,
            below.block <= line.block + 1, reading.dateline(line.tokens) == nil
        else { return false }
        if let dateline = reading.dateline(below.tokens) { return dateline.rank > 1 }
        // … or the article, which begins with its day.
        return candidates.isEmpty && line.tokens.count > 13 && below.block == line.block + 1
            && below.tokens.count > line.tokens.count && prose.sentences(line.tokens).count == 1
            && prose.phrase(.dayTime, below.tokens.lowerBound, below.tokens.upperBound).map {
                reading.dates.read(below.tokens.lowerBound + $0.length, below.tokens.upperBound) != nil
            } ?? false
            && prose.phrase(.dayTime, line.tokens.lowerBound, line.tokens.upperBound) == nil
            && reading.outline.blocks[line.block].marker == nil
    }

    /// A table under the subject is the body's.
    private func endsAtTable(_ line: PaperLine) -> Bool {
        guard line.block != titleBlock, !candidates.contains(where: { $0.block == line.block }) else { return false }
        return !title.isEmpty || kindLineAsTitle != nil || candidates.contains { $0.tokens.count > 4 }
    }

    /// `… nhiệm vụ tuần 24 (từ` / `ngày 10/6 đến ngày 14/6/2024)`: the title goes on in its next line.
    private mutating func takeLineThatGoesOn(_ line: PaperLine) -> Bool {
        guard !title.isEmpty, line.block == titleBlock, let first = line.tokens.first, prose.tokens[first].isWord,
            !prose.tokens[first].capital
        else { return false }
        title.append(line)
        heading.bodyStart = line.block + 1
        return true
    }

    /// What is left of a line behind motto, number, place and date; nil where nothing is.
    private mutating func behindLetterhead(_ line: PaperLine) -> PaperLine? {
        var rest = line.tokens
        while let cut = reading.motto(rest) {
            heading.letterhead.insert(line.block)
            let before = rest.lowerBound..<cut.lowerBound
            if before.contains(where: { prose.tokens[$0].isWord }) { agencies.append(reading.trimmed(before)) }
            rest = cut.upperBound..<rest.upperBound
        }
        if rest.isEmpty { return nil }
        if let (number, next) = reading.readNumber(rest) {
            heading.letterhead.insert(line.block)
            if heading.number == nil { heading.number = number }
            rest = next..<rest.upperBound
            if rest.isEmpty { return nil }
        }
        if let (place, issued) = reading.readPlaceAndDate(rest) {
            heading.letterhead.insert(line.block)
            if heading.issued == nil { (heading.place, heading.issued) = (place, issued) }
            return nil
        }
        return PaperLine(block: line.block, tokens: rest)
    }

    /// `(Số 138/TB-VP ngày 07/8/2025)` under the title: the paper's own number and day.
    private mutating func takeNumberOfNote(_ line: PaperLine) {
        let inside = line.tokens.dropFirst().dropLast()
        guard heading.number == nil, let (number, next) = reading.readNumber(inside) else { return }
        heading.number = number
        guard heading.issued == nil, next < inside.upperBound else { return }
        heading.issued = reading.dates.read(next, inside.upperBound)?.span(prose, near: nil)
    }

    /// The last line above the page's date that is not a writer's name alone.
    private var headline: PaperLine? {
        guard let last = candidates.last, candidates.count > 1, (2...3).contains(last.tokens.count),
            last.tokens.allSatisfy({
                prose.tokens[$0].isWord && prose.tokens[$0].capital && !prose.tokens[$0].upper
            }),
            case let above = candidates[candidates.count - 2], above.tokens.count > 6, above.block != last.block
        else { return candidates.last }
        return above
    }

    private mutating func takeDate(_ line: PaperLine, before next: ArraySlice<PaperLine>) -> Bool {
        guard let dateline = reading.dateline(line.tokens) else { return false }
        // `… giao ban điều hành sản xuất` over `ngày 03/12/2018`: the subject's own day, with no blank line between.
        if kindSeen, let last = title.last, reading.follows(line, last), !prose.tokens[line.tokens.lowerBound].capital {
            title.append(line)
            titleBlock = line.block
            return true
        }
        heading.furniture.insert(line.block)
        heading.author = heading.author ?? reading.writerBesideDate(line.tokens)
        // The page's clock (`Thứ Sáu, 12/8/2022`) gives way to the article's own line with its time of day.
        let isBetter = dateline.rank > 1 && dateline.rank > datelineRank
        if heading.issued == nil || isBetter && heading.isNews { heading.issued = dateline.span }
        heading.isNews = true
        if title.isEmpty || isBetter, let last = headline, last.block != titleBlock, !isRubric(last, next) {
            title = candidates.filter { $0.block == last.block }
            titleBlock = last.block
        }
        datelineRank = max(datelineRank, dateline.rank)
        return true
    }

    /// `Bài và ảnh: TRẦN HẢI`, `THẢO LÊ` under an article's headline and date.
    private mutating func takeByline(_ line: PaperLine) -> Bool {
        guard heading.isNews, !kindSeen, !title.isEmpty, heading.author == nil, line.block != titleBlock,
            let writer = reading.headByline(line.tokens)
        else { return false }
        heading.author = writer
        heading.furniture.insert(line.block)
        heading.bodyStart = line.block + 1
        return true
    }

    /// `Thời sự` over the date, and the headline under it.
    private func isRubric(_ line: PaperLine, _ next: ArraySlice<PaperLine>) -> Bool {
        guard candidates.count == 1, line.tokens.count <= 3, let below = next.first else { return false }
        return (6...40).contains(below.tokens.count) && below.block > line.block
            && !prose.isSign(below.tokens.upperBound - 1, Sign.stop)
            && !prose.isSign(below.tokens.upperBound - 1, Sign.colon)
    }

    private mutating func takeKind(_ line: PaperLine) -> Bool {
        guard !kindSeen, let (kind, isWhole) = reading.kindLine(line.tokens) else { return false }
        kindSeen = true
        heading.kind = kind
        isInvited = prose.isAt(W.invitation, line.tokens.lowerBound)
        heading.letterhead.insert(line.block)
        // `BÁO CÁO TUẦN` stands over a subject of its own; where none follows it is the subject.
        if !isWhole, line.tokens.count <= 5, reading.isUpper(line.tokens) {
            kindLineAsTitle = line
        } else if !isWhole {
            title = [line]
            titleBlock = line.block
        }
        return true
    }

    private mutating func takeSubject(_ line: PaperLine, before next: ArraySlice<PaperLine>) {
        if !title.isEmpty, reading.isIssuer(line.tokens, before: next) {
            heading.letterhead.insert(line.block)
            return
        }
        title.append(line)
        titleBlock = line.block
    }

    /// Before any line says of what kind the paper is: who issues it, `V/v …`, the headline of an article.
    private mutating func takeAboveKind(_ line: PaperLine) -> Found {
        let rest = line.tokens
        // `VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI` / `VÀ HỘI ĐỒNG NHÂN DÂN TỈNH`
        if let above = agencies.last, prose.isAt(W.and, rest.lowerBound), reading.isUpper(rest) {
            agencies[agencies.count - 1] = "\(above) \(reading.trimmed(rest))"
            heading.letterhead.insert(line.block)
        } else if reading.isAgencyLine(rest), !heading.isNews {
            agencies.append(reading.trimmed(rest))
            heading.letterhead.insert(line.block)
        } else if let about = reading.subjectAfterVv(rest) {
            heading.kind = heading.kind ?? .dispatch
            title = [PaperLine(block: line.block, tokens: about..<rest.upperBound)]
            titleBlock = line.block
            isDispatch = true
        } else if isDispatch, prose.isAt(W.address, rest.lowerBound) {
            heading.bodyStart = line.block
            return .body
        } else if prose.isAt(W.address, rest.lowerBound), heading.number != nil, !heading.letterhead.isEmpty,
            !heading.isNews, let about = candidates.last, prose.isAt(W.about, about.tokens.lowerBound)
        {
            // `Về việc rà soát hộ nghèo` between number and address, without its `V/v`.
            heading.kind = heading.kind ?? .dispatch
            title = [about]
            titleBlock = about.block
            isDispatch = true
            heading.bodyStart = line.block
            return .body
        } else if isDispatch, let last = title.last, line.block <= last.block + 1, rest.count <= 12 {
            // `V/v hướng dẫn tuyển sinh` over `TCCN năm học 2016-2017`: the subject's second line.
            title.append(line)
        } else if heading.letterhead.isEmpty,
            candidates.last.map({ $0.tokens.count > 5 && $0.block < line.block }) ?? false,
            let writer = reading.writer(rest)
        {
            // `CHÂU NỮ |` under the headline
            heading.author = writer
            heading.furniture.insert(line.block)
        } else if let (open, day) = reading.dayBehind(rest) {
            // `HĐND tỉnh họp phiên tháng 5 (17/05/2018 17:09)`: the page's day behind the headline.
            heading.issued = heading.issued ?? day
            heading.isNews = true
            candidates.append(PaperLine(block: line.block, tokens: rest.lowerBound..<open))
        } else {
            if heading.issued == nil, let day = reading.dayBefore(rest) {
                heading.issued = day
                heading.isNews = true
            }
            candidates.append(line)
        }
        return .head
    }

    // MARK: What the lines come to

    private mutating func finish() {
        if heading.issued == nil { heading.issued = pageDate }
        if heading.kind == nil, !kindSeen, heading.letterhead.isEmpty, !heading.furniture.isEmpty {
            heading.isNews = true
        }
        chooseTitle()
        heading.subject = Set(title.map(\.block))
        heading.titleLines = titleLines()
        heading.title = reading.joinedTitle(heading.titleLines)
        heading.isInvitation = isInvited || heading.titleLines.contains(where: callsToMeeting)
        heading.agency = reading.joinedAgency(agencies.map(\.singleSpaced))
        if let last = title.last, heading.bodyStart <= last.block { heading.bodyStart = last.block + 1 }
        if let shared = sharedBlock {
            heading.bodyStart = shared
            heading.subject.remove(shared)
            heading.letterhead.remove(shared)
        }
    }

    private mutating func chooseTitle() {
        if title.isEmpty, let line = kindLineAsTitle { title = [line] }
        guard title.isEmpty else { return }
        title = reading.bestCandidate(candidates)
        // A page of one paragraph has no headline.
        if let first = title.first, heading.letterhead.isEmpty, reading.isOnlyParagraph(title) {
            title = []
            heading.bodyStart = first.block
        }
        if title.isEmpty { title = reading.bestCandidate(pageHeads) }
    }

    /// Lines of one block are one run of words.
    private func titleLines() -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for line in title {
            if let last = runs.last, last.upperBound <= line.tokens.lowerBound,
                line.tokens.lowerBound - last.upperBound <= 1
            {
                runs[runs.count - 1] = last.lowerBound..<line.tokens.upperBound
            } else {
                runs.append(line.tokens)
            }
        }
        return runs
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
    static let about = Words("về", "về việc")
    static let address = Words("kính gửi", "kính trình")
    static let invitation = Words("giấy mời", "thư mời", "giấy triệu tập")
    static let calls = Words(
        "mời họp", "mời dự", "mời tham dự", "triệu tập", "tổ chức hội nghị", "tổ chức họp", "tổ chức cuộc họp",
        "tổ chức giao ban", "họp giao ban", "tổ chức hội nghị giao ban")
}
