/// Reads who leads and who coordinates in one instruction: `Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính, các đơn vị
/// liên quan …` → lead Sở Y tế; coordinating Sở Tài chính, các đơn vị liên quan.
struct LeadReader {
    let reading: Reading
    let prose: Prose
    /// An article tells who told whom: `Chủ tịch UBND xã chỉ đạo các ngành …`.
    let isArticle: Bool
    /// Whether the article tells what the Prime Minister asks: a minister who `chỉ đạo` then is told to.
    let isPremiers: Bool
    private let leads = RecentAnswers<Lead?>()
    let namedLeads = RecentAnswers<Lead?>()

    init(reading: Reading, isArticle: Bool, isPremiers: Bool) {
        self.reading = reading
        prose = reading.prose
        self.isArticle = isArticle
        self.isPremiers = isPremiers
    }

    struct Lead {
        var units: [String] = []
        var people: [Person] = []
        /// The first token after the subject.
        var next: Int
        var isEmpty: Bool { units.isEmpty && people.isEmpty }
    }

    /// Whoever the words themselves put in charge; nil where the instruction begins with its verb or names nobody.
    func lead(_ range: Range<Int>) -> Lead? {
        leads.answer(range.lowerBound, range.upperBound) { readLead(range) }
    }

    private func readLead(_ range: Range<Int>) -> Lead? {
        var start = afterConnectors(range)
        let end = range.upperBound
        // `Trong đó, Sở Y tế sớm tham mưu …`
        if start + 3 < end, prose.isAt(W.among, start), prose.isSign(start + 2, Sign.comma) { start += 3 }
        guard start < end else { return nil }
        if !isArticle, let rest = behindIdleSentence(start, end), let lead = lead(rest), !lead.units.isEmpty {
            return lead
        }
        if let lead = (isArticle ? conveyed(start, end) ?? concluded(range) ?? askedBehindColon(start, end) : nil)
            ?? headBeforeColon(start, end)
        {
            return lead
        }
        if !isArticle, let lead = forWhom(start, end) { return lead }
        if let lead = ordered(range) ?? orderedInPaper(range) ?? entrustedByWords(range)
            ?? (isArticle ? nil : turnedTo(range))
        {
            return lead
        }
        if let lead = allowed(start, end) { return lead }
        if let assign = prose.phrase(.assign, start, end) {
            // `Phân công lãnh đạo trực Tết.`: whoever is told elsewhere sends people of his own.
            if !isArticle, sendsItsOwn(start + assign.length, at: start, end) { return bracketed(range) }
            if let lead = told(skipTime(start + assign.length, end), end, asked: start), !lead.isEmpty {
                return alsoTold(supervised(lead, end) ?? lead, end)
            }
            // `Chỉ đạo tổng kết năm học (Phòng Giáo dục và Đào tạo chủ trì).`
            return bracketed(range) ?? asked(range)
        }
        if speakerOfManyWords(start, range) != nil { return laterClause(start, range) }
        if !isArticle, let lead = doerBehind(range) { return lead }
        if let lead = subject(start, end) {
            // `Chủ tịch UBND tỉnh yêu cầu Văn phòng …`: who speaks is not who does.
            return spoken(by: lead, end).map { isArticle || $0.people.isEmpty ? $0 : withColleagues($0, end) }
        }
        if let lead = bracketed(range) ?? bracketedWithin(range) { return lead }
        // `Đến ngày 30/6 các địa phương phải …`, `Ngay trong tuần này, Sở Y tế thành lập …`
        if let lead = timedSubject(start, end) { return spoken(by: lead, end) }
        if let lead = crowdAtHead(start, end), !prose.has(.assign, lead.next) { return lead }
        // `Định kỳ ngày 15 hàng tháng, các chủ đầu tư báo cáo …`
        if beginsWithVerb(start, end), prose.phrase(.recurring, start, end) == nil, !isGrounds(start, end),
            // `Căn cứ diễn biến của bão, lực lượng Biên phòng chuẩn bị …`
            // `Căn cứ …, UBND thành phố ban hành Chương trình như sau:` announces.
            !prose.isAt(W.grounds, start) || !isArticle && prose.isSign(end - 1, Sign.colon),
            // `Ghi nhận đề xuất của …; đề nghị Phòng Nội vụ …`
            prose.phrase(.praise, start, end) == nil
        {
            return asked(range) ?? handedOn(range) ?? behindTopic(range)
                // `Nhận được Công điện này, yêu cầu các đơn vị báo cáo …`
                ?? (prose.isAt(W.receiving, start) ? laterOrder(range) : nil)
        }
        return doerBehindClause(start, end) ?? unlisted(start, end, isAsked: false) ?? laterClause(start, range)
            ?? asked(range) ?? atHead(start, end)
    }

    /// `Các sở, ngành nghiêm túc thực hiện. Văn phòng theo dõi, đôn đốc.`: the first sentence gives no work; what stands behind.
    private func behindIdleSentence(_ start: Int, _ end: Int) -> Range<Int>? {
        guard
            let stop = (start..<max(start, min(end - 2, start + 36))).first(where: { prose.isSign($0, Sign.stop) }),
            stop > start + 2, prose.isAt(W.carryOut, stop - 2), prose.tokens[stop + 1].spaced,
            prose.tokens[stop + 1].capital,
            case let told = start + (prose.phrase(.assign, start, end)?.length ?? 0),
            let first = named(told, stop), !first.units.isEmpty, first.next < stop
        else { return nil }
        var next = first.next
        while next < stop, case let length = prose.length(W.manners, next, stop), length > 0 { next += length }
        return next == stop ? stop + 1..<end : nil
    }

    /// `Tiếp thu ý kiến cử tri, UBND tỉnh giao Sở Tài chính …`: behind what is done first, who speaks and whom he tells.
    private func handedOn(_ range: Range<Int>) -> Lead? {
        guard let first = range.first, prose.isAt(W.heeding, first) else { return nil }
        for index in range.prefix(40) where prose.isSign(index, Sign.comma) {
            guard let speaker = named(index + 1, range.upperBound), !speaker.isEmpty, speaker.next < range.upperBound,
                // `UBND tỉnh vừa có văn bản giao Sở Y tế …`
                case let asks = speaker.next + prose.length(W.writes, speaker.next, range.upperBound),
                asks < range.upperBound, prose.isAt(W.hands, asks),
                case let told = asks + (prose.phrase(.assign, asks, range.upperBound)?.length ?? 1),
                let lead = named(told, range.upperBound), !lead.isEmpty, lead.next < range.upperBound
            else { continue }
            return lead
        }
        return nil
    }

    /// `Về tiến độ dự án A, giao Sở Xây dựng …`; `…, đề nghị lãnh đạo Văn phòng …`; `Trong thời gian tới, Phòng A cần …`.
    private func laterClause(_ start: Int, _ range: Range<Int>) -> Lead? {
        let end = range.upperBound
        var index = start
        var verbSince = false
        while index < end {
            if let asking = speakerOfManyWords(index, range) {
                index = asking
                verbSince = false
            }
            if let assign = prose.phrase(.assign, index, end), !verbSince || isArticle && isWritten(index),
                !prose.isInside(index)
            {
                if let lead = told(skipTime(index + assign.length, end), end, asked: index), !lead.isEmpty {
                    return isArticle ? alsoTold(lead, end) : lead
                }
            }
            if prose.tokens[index].kind == .sign {
                switch prose.tokens[index].symbol {
                case Sign.comma, Sign.semicolon, Sign.stop, Sign.colon:
                    verbSince = false
                    if index + 1 < end, speakerOfManyWords(index + 1, range) == nil,
                        let lead = subject(index + 1, end)
                            ?? (prose.isAt(W.forces, index + 1) ? crowdAtHead(index + 1, end) : nil)
                                ?? (prose.isSign(index, Sign.colon) ? unlisted(index + 1, end, isAsked: false) : nil),
                        case let next = afterBrackets(lead.next, end), next < end,
                        prose.hasAny(
                            Cue.lead.bit | Cue.obligation.bit | Cue.verb.bit | Cue.adverb.bit | Cue.coordinate.bit
                                | Cue.recurring.bit, next) || prose.isAt(W.when, lead.next)
                            || lead.next + 1 < end && prose.isAt(W.roles, lead.next + 1),
                        prose.isSign(index, Sign.comma) || prose.isSign(index, Sign.colon)
                            || prose.isSign(index, Sign.stop)
                    {
                        return spoken(by: lead, end)
                    }
                default: break
                }
            } else if prose.isAt(W.alongside, index) {
                // `… đã đạt được đồng thời yêu cầu toàn ngành …`
                verbSince = false
            } else if prose.has(.verb, index), !prose.has(.assign, index), index > start + 1, !isPartOfName(index) {
                verbSince = true
            }
            index += prose.length(index)
        }
        return nil
    }

    /// `Chủ tịch UBND xã Lê Thị Thu yêu cầu …`: a name may end in what is a verb elsewhere.
    /// `Bộ Giáo dục và Đào tạo đề nghị …`: so may a field's.
    func isPartOfName(_ index: Int) -> Bool {
        if index > 0, prose.tokens[index].capital, prose.has(.sector, index), prose.ends(.unitKind, before: index) {
            return true
        }
        return index > 1 && prose.length(index) == 1 && prose.tokens[index].capital && prose.tokens[index - 1].capital
            && prose.tokens[index - 1].isWord
            && (prose.phrase(.surname, index - 1, index) != nil || prose.phrase(.surname, index - 2, index) != nil)
    }

    /// `Căn cứ quy chế làm việc, Văn phòng đề nghị Sở Xây dựng …`
    private func isGrounds(_ start: Int, _ end: Int) -> Bool {
        prose.isAt(W.grounds, start) && prose.first(.assign, start + 1, end) != nil
    }

    func beginsWithVerb(_ index: Int, _ end: Int) -> Bool {
        // `Cử tri kiến nghị …`, `Chỉ số sản xuất tăng …`
        if index < end, prose.isAt(W.nouns, index) { return false }
        return prose.phrase(.verb, index, end) != nil || prose.phrase(.adverb, index, end) != nil
            || prose.phrase(.coordinate, index, end) != nil || prose.phrase(.lead, index, end) != nil
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let alongside = Words("đồng thời")
    static let carryOut = Words("thực hiện")
    static let manners = Words("nghiêm túc", "khẩn trương", "triển khai", "tổ chức", "thực hiện", "và", "chủ động")
    static let among = Words("trong đó")
    static let grounds = Words("căn cứ")
    static let when = Words("khi", "căn cứ", "sau khi", "trước khi")
    static let receiving = Words("nhận được", "khi nhận được", "ngay sau khi nhận được", "sau khi nhận được")
    static let nouns = Words(
        "không khí", "không gian", "chỉ số", "chỉ tiêu", "chỉ thị", "thu nhập", "chi phí", "giao thông", "cử tri",
        "cấp trên", "nhất là khi", "đặc biệt khi", "nhất là trong bối cảnh", "chỉ còn", "chỉ có", "chỉ mới",
        "tăng trưởng", "nhận thức", "trực tuyến")
    static let forces = Words("lực lượng", "các lực lượng", "đội ngũ")
    static let heeding = Words("tiếp thu", "ghi nhận", "xét", "thực hiện", "căn cứ", "sau khi", "để")
    static let hands = Words(
        "giao", "yêu cầu", "đề nghị", "phân công", "giao nhiệm vụ", "đã giao", "đã yêu cầu", "đã đề nghị")
    static let writes = Words(
        "vừa có văn bản", "đã có văn bản", "có văn bản", "vừa có công văn", "đã có công văn", "có công văn",
        "vừa ban hành văn bản", "đã ban hành văn bản", "ban hành văn bản", "vừa ban hành công văn", "vừa")
    static let roles = Words("với vai trò", "với tư cách", "là cơ quan")
}
