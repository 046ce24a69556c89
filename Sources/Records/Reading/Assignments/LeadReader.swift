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

    /// Whoever `lead` tells, where he speaks; else `lead` himself. nil where he tells nobody by name.
    private func spoken(by lead: Lead, _ end: Int) -> Lead? {
        var lead = lead
        // `Đồng chí Bí thư cũng chia sẻ …`
        if isArticle, lead.next + 1 < end, prose.isAt(W.also, lead.next), prose.has(.praise, lead.next + 1) {
            lead.next += 1
        }
        // `Đồng chí Chủ tịch UBND huyện đánh giá cao … và yêu cầu cơ quan soạn thảo tiếp thu …`
        if lead.next < end,
            prose.hasAny(Cue.praise.bit | Cue.decision.bit, lead.next)
                || !lead.people.isEmpty && prose.isAt(W.takesUp, lead.next),
            !prose.isAt(W.speaks, lead.next)
        {
            for index in lead.next..<end where prose.has(.assign, index) && !prose.isAt(W.directing, index) {
                let next = index + (prose.phrase(.assign, index, end)?.length ?? 1)
                if let told = told(skipTime(next, end), end, asked: index), !told.isEmpty { return told }
            }
            // `… chia sẻ khó khăn của lực lượng và mong muốn lực lượng Công an tỉnh tiếp tục phấn đấu …`
            if isArticle {
                for index in lead.next..<end where prose.isAt(W.wishes, index) {
                    if let told = named(index + 2, end) ?? crowd(index + 2, end), !told.isEmpty { return told }
                }
                return nil
            }
        }
        // `UBND tỉnh có văn bản cho biết, Chủ tịch UBND tỉnh đã giao Thanh tra tỉnh kiểm tra …`
        if isArticle, lead.next < end, prose.isAt(W.lets, lead.next), let told = entrusted(lead.next, end) {
            return told
        }
        // `Giám đốc quán triệt một số nhiệm vụ:` speaks, and does none of them.
        // `Trưởng các đơn vị quán triệt viên chức …` is told to.
        // `Trưởng khoa quán triệt giảng viên thực hiện …`: an office, not who presides.
        if !isArticle, lead.next < end, prose.isAt(W.passesOn, lead.next), !prose.isSign(end - 1, Sign.colon),
            lead.people.allSatisfy({ $0.name == nil }), !lead.units.isEmpty, prose.isAt(W.heads, lead.next - 2)
        {
            return lead
        }
        if lead.next < end, prose.isAt(W.only, lead.next), !lead.people.isEmpty || !prose.isAt(W.passesOn, lead.next) {
            return nil
        }
        if let asks = asksBehindJudging(lead, end) { return toldBehind(asks, end) }
        // `Tổng giám đốc chỉ đạo cần khẩn trương …` tells all who hear.
        if isArticle, lead.next < end, prose.isAt(W.tellsAll, lead.next) { return nil }
        // `Các khoa nhắc nhở nhân viên đeo thẻ`: to remind is their own work.
        if !isArticle, lead.people.isEmpty, lead.next < end, prose.isAt(W.reminds, lead.next) { return lead }
        // `Phó Thủ tướng Lê An cũng vừa yêu cầu UBND các tỉnh …`
        if isArticle, lead.next + 1 < end, case let just = prose.length(W.just, lead.next, end), just > 0,
            lead.next + just < end, prose.isAt(W.speaks, lead.next + just)
        {
            lead.next += just
        }
        // `Tại cuộc họp, ông An chỉ đạo khẩn trương hoàn thành …`: to whom, the words before tell.
        if isArticle, !lead.people.isEmpty, lead.next < end, prose.isAt(W.directing, lead.next),
            beginsWithVerb(lead.next + 2, end)
        {
            return nil
        }
        // `đồng chí Lê An chỉ đạo rõ: “Giao Sở Xây dựng …”`
        if isArticle, !lead.people.isEmpty, let told = quoted(behind: lead.next, end) { return told }
        guard lead.next < end, prose.isAt(W.speaks, lead.next), let assign = prose.phrase(.assign, lead.next, end)
        else { return lead }
        if let reminded = remindedOfDuty(lead.next + assign.length, end) { return reminded }
        // `Phòng Nông nghiệp phân công cán bộ bám sát đồng ruộng`: its own people.
        // `Các Trưởng bộ môn phân công giảng viên …`
        if lead.people.isEmpty
            || !isArticle && lead.people.allSatisfy({ $0.name == nil }) && prose.isAt(W.appoints, lead.next),
            sendsItsOwn(lead.next + assign.length, at: lead.next, end)
        {
            return lead
        }
        // `Các cơ quan phân công trực trong các ngày nghỉ`
        if lead.people.isEmpty, prose.isAt(W.appoints, lead.next), beginsWithVerb(lead.next + assign.length, end) {
            return lead
        }
        // `Các xã phân công, bố trí lãnh đạo trực`: one of their works.
        if isArticle, lead.people.isEmpty, case let comma = lead.next + assign.length, comma + 1 < end,
            prose.isSign(comma, Sign.comma), prose.has(.verb, comma + 1), !prose.has(.assign, comma + 1)
        {
            return lead
        }
        if let told = told(skipTime(lead.next + assign.length, end), end, asked: lead.next), !told.isEmpty {
            return isArticle ? alsoTold(told, end) : told
        }
        // `UBND cấp huyện giao chỉ tiêu cho từng xã`: what it hands out, and to nobody by name.
        // `Thủ tướng lưu ý, …` tells others.
        let minds = prose.isAt(W.minds, lead.next) && !(isArticle && !lead.people.isEmpty)
        return minds || prose.isAt(W.handsOut, lead.next) ? lead : nil
    }

    /// A unit or person that stands as the subject: a verb, a duty or the end follows.
    func subject(_ start: Int, _ end: Int) -> Lead? {
        guard var lead = named(start, end), !lead.isEmpty else { return nil }
        lead.takeHouse(prose, end)
        // `Cô Thu, thầy Sơn phụ trách đội tuyển`
        if !isArticle, !lead.people.isEmpty, lead.next < end, prose.has(.personTitle, start),
            let several = doers(start, end), several.people.count > lead.people.count
        {
            lead = several
        }
        lead = withCompany(lead, end)
        var next = lead.next
        (lead, next) = withOffice(lead, end)
        // `Văn phòng UBND tỉnh (Phòng Tổng hợp) theo dõi`
        if next < end, prose.isSign(next, Sign.open),
            let close = (next..<min(end, next + 24)).first(where: { prose.isSign($0, Sign.close) })
        {
            next = close + 1
            // `Phòng Tổng hợp (đ/c Lan): …`
            if !isArticle, next < end, prose.isSign(next, Sign.colon) { return lead }
        }
        // `Các sở Xây dựng, Tài chính... chung tay …`
        while next + 1 < end, prose.isSign(next, Sign.stop), !prose.tokens[next].spaced { next += 1 }
        // `Các đồng chí Phó Chủ tịch theo lĩnh vực phụ trách …`
        if next < end, prose.isAt(W.by, next),
            let verb = (next + 1..<min(end, next + 9)).first(where: {
                prose.hasAny(LeadReader.afterSubject, $0) && !prose.isAt(W.charge, $0)
            }),
            !(next..<verb).contains(where: { prose.tokens[$0].kind == .sign && prose.tokens[$0].symbol != Sign.comma })
        {
            return lead
        }
        // `Sở Y tế - Cơ quan Thường trực Ban Chỉ đạo tham mưu …`
        if !isArticle, next + 1 < end, prose.isSign(next, Sign.dash) || prose.isSign(next, Sign.comma),
            prose.isAt(W.standing, next + 1), case let (_, after) = reading.units.list(next + 1, end), after < end,
            prose.hasAny(LeadReader.afterHouse, after) || prose.isSign(after, Sign.comma)
                || prose.isSign(after, Sign.dash)
        {
            next = after
            lead.next = after
        }
        // `Công an xã - đơn vị chủ công trong …`: what it is in the work.
        if !isArticle, next + 1 < end, prose.isSign(next, Sign.dash), prose.isAt(W.parts, next + 1) { return lead }
        // `UBND tỉnh, với vai trò cơ quan đầu mối, tổng hợp …`
        if next + 1 < end, prose.isSign(next, Sign.comma), prose.isAt(W.roles, next + 1),
            let comma = (next + 2..<min(end, next + 16)).first(where: { prose.isSign($0, Sign.comma) })
        {
            next = comma
        }
        // `UBND các xã hằng tháng tổ chức …`
        if next < end, let often = prose.phrase(.recurring, next, end), next + often.length < end {
            next += often.length
        }
        // `…, trong thời gian tới, tiếp tục`
        if next < end,
            prose.isSign(next, Sign.comma) || prose.isSign(next, Sign.colon) || prose.isSign(next, Sign.open)
                || prose.isSign(next, Sign.dash)
        {
            next += 1
        }
        guard next < end else { return lead }
        if prose.hasAny(LeadReader.afterSubject, next) || prose.isInside(next) { return lead }
        if prose.isSign(lead.next < end ? lead.next : next, Sign.colon) { return lead }
        if prose.isAt(W.afterSubject, next) { return lead }
        // `Đ/c Thủy, đ/c Hằng ôn đội tuyển`: a colleague, and what he does, though no table knows the verb.
        return !isArticle && (next == lead.next || prose.isSign(next - 1, Sign.close)) && !lead.people.isEmpty
            && prose.has(.personTitle, start) && isPlainWork(next)
            && (!prose.hasAny(Cue.function.bit | Cue.decision.bit, next) || prose.isAt(W.puts, next)) ? lead : nil
    }

    static let afterSubject =
        Cue.verb.bit | Cue.adverb.bit | Cue.obligation.bit | Cue.lead.bit | Cue.coordinate.bit | Cue.standing.bit
        | Cue.assign.bit | Cue.finish.bit | Cue.deadline.bit | Cue.within.bit

    static let afterHouse =
        Cue.verb.bit | Cue.adverb.bit | Cue.obligation.bit | Cue.lead.bit | Cue.coordinate.bit

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
    /// `Đồng chí Bí thư tiếp thu ý kiến, kết luận: …; giao đ/c Lan …`
    static let takesUp = Words("tiếp thu", "kết luận", "phát biểu kết luận")
    static let and = Words("và", "cùng")
    static let alongside = Words("đồng thời")
    /// May follow a subject: `Sở Y tế sẽ …`, `Văn phòng là cơ quan …`.
    static let afterSubject = Words(
        "là", "có", "cho", "theo", "trên", "khi", "căn", "sẽ", "cùng", "trong", "được", "sớm", "ngay", "thông", "nhất",
        "tự", "giúp",
        "liên", "và", "phụ", "chịu", "rà", "lãnh", "thống nhất")
    /// `lên tiết thao giảng`
    static let puts = Words("lên")
    static let among = Words("trong đó")
    static let grounds = Words("căn cứ")
    static let when = Words("khi", "căn cứ", "sau khi", "trước khi")
    static let passesOn = Words("quán triệt")
    static let heads = Words("trưởng khoa", "trưởng phòng", "tổ trưởng", "hiệu trưởng", "đội trưởng", "trạm trưởng")
    static let parts = Words(
        "đơn vị chủ công", "lực lượng chủ công", "lực lượng nòng cốt", "đơn vị nòng cốt", "cơ quan chủ trì",
        "đơn vị chủ trì", "cơ quan đầu mối", "đơn vị đầu mối", "là đơn vị", "là cơ quan", "là lực lượng")
    static let receiving = Words("nhận được", "khi nhận được", "ngay sau khi nhận được", "sau khi nhận được")
    static let appoints = Words("phân công")
    static let just = Words("cũng", "vừa", "cũng vừa", "vừa qua đã")
    static let only = Words("quán triệt", "nhấn mạnh", "chỉ rõ", "nêu rõ", "khẳng định", "kết luận", "đã nhấn mạnh")
    static let handsOut = Words(
        "giao lại", "giao bổ sung", "giao kh", "giao chỉ tiêu", "giao kế hoạch", "giao dự toán", "giao đất",
        "giao rừng", "giao quân", "giao vốn",
        "giao mặt bằng", "giao khoán")
    static let also = Words("cũng")
    static let nouns = Words(
        "không khí", "không gian", "chỉ số", "chỉ tiêu", "chỉ thị", "thu nhập", "chi phí", "giao thông", "cử tri",
        "cấp trên", "nhất là khi", "đặc biệt khi", "nhất là trong bối cảnh", "chỉ còn", "chỉ có", "chỉ mới",
        "tăng trưởng", "nhận thức", "trực tuyến")
    static let wishes = Words("mong muốn", "hy vọng")
    static let tellsAll = Words(
        "chỉ đạo cần", "chỉ đạo phải", "nhấn mạnh cần", "nhấn mạnh phải", "yêu cầu cần", "yêu cầu phải", "lưu ý cần",
        "lưu ý phải", "chỉ đạo tập trung", "chỉ đạo khẩn trương")
    static let minds = Words("lưu ý", "cũng lưu ý")
    static let speaks = Words(
        "yêu cầu", "đề nghị", "giao", "lưu ý", "cũng lưu ý", "cũng yêu cầu", "cũng đề nghị", "đã yêu cầu", "đã đề nghị",
        "đã giao", "cũng giao", "tiếp tục giao", "cũng chỉ đạo", "phân công", "cũng phân công", "giao nhiệm vụ",
        "ủy quyền", "ủy quyền cho", "nhắc nhở", "nhắc nhở nghiêm khắc", "nghiêm khắc nhắc nhở")
    static let reminds = Words("nhắc nhở", "nhắc")
    static let directing = Words("chỉ đạo", "đôn đốc", "hướng dẫn")
    static let forces = Words("lực lượng", "các lực lượng", "đội ngũ")
    static let heeding = Words("tiếp thu", "ghi nhận", "xét", "thực hiện", "căn cứ", "sau khi", "để")
    static let hands = Words(
        "giao", "yêu cầu", "đề nghị", "phân công", "giao nhiệm vụ", "đã giao", "đã yêu cầu", "đã đề nghị")
    static let writes = Words(
        "vừa có văn bản", "đã có văn bản", "có văn bản", "vừa có công văn", "đã có công văn", "có công văn",
        "vừa ban hành văn bản", "đã ban hành văn bản", "ban hành văn bản", "vừa ban hành công văn", "vừa")
    static let lets = Words(
        "có văn bản cho biết", "cho biết", "có công văn cho biết", "có văn bản thông báo", "có văn bản trả lời")
    static let roles = Words("với vai trò", "với tư cách", "là cơ quan")
    static let standing = Words("cơ quan thường trực")
    static let by = Words("theo")
    static let charge = Words("phụ trách")
}
