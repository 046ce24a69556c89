/// Tells an instruction from what only looks like one: `Giao Sở Y tế chủ trì …` tells somebody, `Sở Y tế đã tham mưu …`
/// states, `Thống nhất về nguyên tắc …` decides, `Đề nghị … triển khai thực hiện./.` closes.
struct DirectiveGrammar {
    let reading: Reading
    let prose: Prose
    let kind: Record.Kind
    let leads: LeadReader
    let statements = RecentAnswers<Bool>()
    private let assigning = RecentAnswers<Bool>()

    init(reading: Reading, kind: Record.Kind, leads: LeadReader) {
        self.reading = reading
        prose = reading.prose
        self.kind = kind
        self.leads = leads
    }

    /// `Về …:`, `Trong thời gian tới, …`: a topic before the instruction.
    func startsTopic(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        return prose.isAt(W.topics, first)
    }

    /// `Thời gian hoàn thành trước ngày 25/10.`
    func setsTime(_ range: Range<Int>) -> Bool {
        range.first.map { prose.isAt(W.times, $0) } ?? false
    }

    /// Whether a sentence of prose tells somebody: `đề nghị …`, `Văn phòng cần …`, `Giao …`.
    func directs(_ range: Range<Int>, goingOn: Bool) -> Bool {
        if isDecision(range) && !hasAssignment(range) || tellsOfBefore(range) || opensMeeting(range) { return false }
        if quotesOrder(range) { return false }
        if range.contains(where: { prose.isAt(W.meetings, $0) }), !hasAssignment(range) { return false }
        if isClosingFormula(range) || kind != .news && isTarget(range, leads.afterConnectors(range)) { return false }
        if hasAssignment(range) || insists(range) || paperTells(range) || leads.orderedInPaper(range) != nil {
            return true
        }
        if ordersOnItsOwn(range, goingOn: goingOn) || directsWork(range) { return true }
        if callsForWork(range) { return true }
        // `Nhiệm vụ thời gian tới, các Ban HĐND chủ động hoàn thành …`
        if kind == .news, let first = range.first, prose.isAt(W.upcoming, first) || prose.isAt(W.grounds, first),
            let lead = leads.lead(range), !lead.units.isEmpty, !isStatement(range)
        {
            return true
        }
        if kind == .news, opensTasks(range) { return true }
        // `Tháng 12/2019, các cơ quan báo chí tiếp tục tập trung tuyên truyền …`
        if kind == .news, reading.opensAhead(range), let lead = leads.lead(range), !lead.units.isEmpty,
            !isStatement(range)
        {
            return true
        }
        let start = leads.afterConnectors(range)
        guard kind != .report else { return false }
        if goingOn, setsDayFirst(range, start), !isStatement(range) { return true }
        if goingOn, leads.doerBehindClause(start, range.upperBound) != nil, !isStatement(range) { return true }
        if goingOn, goesByOrder(range) { return true }
        // `Mặt khác, Bộ này cũng chủ trì rà soát …`
        if goingOn, kind == .news, prose.isAt(W.sameOne, start), !isStatement(range) { return true }
        if goingOn, leads.turnedTo(range) != nil, !isStatement(range) { return true }
        // `Các báo cáo hoàn chỉnh gửi về Văn phòng chậm nhất ngày 20/6.`
        if goingOn, handsIn(range), !isStatement(range) { return true }
        // `Các lực lượng vũ trang sẵn sàng nhân lực …`
        if goingOn, kind == .news, !narrates(range), leads.crowdAtHead(start, range.upperBound) != nil,
            !isStatement(range)
        {
            return true
        }
        // `Việc tiếp nhận học sinh phải thực hiện đúng quy định.` goes on with what is asked.
        if goingOn, prose.isAt(W.matters, start), obliges(range), !isStatement(range) { return true }
        // `Theo đó, chỉ đạo các địa phương tập trung …`
        if kind == .news, goingOn || range.first.map({ prose.isAt(W.accordingly, $0) }) == true,
            let orders = prose.phrase(.assign, start, range.upperBound), prose.isAt(W.direct, start),
            let lead = leads.named(start + orders.length, range.upperBound), !lead.units.isEmpty,
            lead.next < range.upperBound, leads.beginsWithVerb(lead.next, range.upperBound)
        {
            return true
        }
        // `Lĩnh vực văn hóa: Chuẩn bị Tết Trung thu …`
        if goingOn, let colon = range.prefix(9).first(where: { prose.isSign($0, Sign.colon) }),
            colon + 1 < range.upperBound, prose.tokens[colon + 1].capital,
            leads.beginsWithVerb(colon + 1, range.upperBound) || leads.doing(at: colon + 1, range.upperBound),
            !(range.lowerBound..<colon).contains(where: { prose.hasAny(Cue.function.bit | Cue.position.bit, $0) })
        {
            return true
        }
        // `Theo đó, Sở Y tế chủ trì, phối hợp …`: what the paper told before says.
        if kind == .news, let first = range.first, prose.isAt(W.accordingly, first) || prose.isAt(W.besides, first),
            let lead = leads.named(leads.afterFirstDay(start, range.upperBound), range.upperBound),
            !lead.units.isEmpty, lead.people.isEmpty,
            case let next = prose.isAt(W.also, lead.next) ? lead.next + 1 : lead.next, next < range.upperBound,
            // `Đồng thời, cấp ủy cũng phải …`
            prose.isAt(W.musts, next)
                || prose.isAt(W.accordingly, first) && prose.hasAny(Cue.lead.bit | Cue.coordinate.bit, next),
            !isStatement(range)
        {
            return true
        }
        if let lead = leads.named(start, range.upperBound), !lead.units.isEmpty, lead.next < range.upperBound,
            // `Chủ tịch UBND tỉnh Lê An khẳng định, tỉnh sẽ …` tells on.
            kind != .news || goingOn && !tellsOn(start, lead)
        {
            // `UBND các huyện theo chức năng, thẩm quyền chỉ đạo …`
            // `Các xã (nhất là các xã ven biển) thông báo cho …`
            var next = leads.afterCharge(leads.afterBrackets(lead.next, range.upperBound), range.upperBound)
            // `Tổ công tác hằng ngày báo cáo …`
            if let often = prose.phrase(.recurring, next, range.upperBound), next + often.length < range.upperBound {
                next += often.length
            }
            next = leads.afterCompany(next, range.upperBound)
            // `Sở Xây dựng cũng phải rà soát …`
            if next + 1 < range.upperBound, prose.isAt(W.also, next), prose.isAt(W.musts, next + 1) { next += 1 }
            if next < range.upperBound,
                prose.hasAny(Cue.obligation.bit | Cue.lead.bit | Cue.coordinate.bit | Cue.verb.bit, next)
                    // `Các địa phương cho rà soát …`
                    || prose.isAt(W.lets, next) && leads.beginsWithVerb(next + 1, range.upperBound)
                    // `Sở Xây dựng giúp các huyện lập hồ sơ`
                    || goingOn && prose.isAt(W.helps, next)
                    // `Sở Tài chính sớm tham mưu …`
                    || prose.has(.adverb, next) && leads.beginsWithVerb(next + prose.length(next), range.upperBound),
                !isStatement(range)
            {
                return true
            }
        }
        return isEntrusted(start..<range.upperBound)
            // `Về cải cách hành chính, Sở Nội vụ được giao lập kế hoạch.`
            || goingOn && leads.entrustedByWords(range) != nil && !isStatement(range)
    }

    /// `Trước 16 giờ ngày 17/02/2024, Ban Pháp chế tổ chức thẩm tra …`: by when, then who does what.
    private func setsDayFirst(_ range: Range<Int>, _ start: Int) -> Bool {
        guard start < range.upperBound else { return false }
        if kind != .news, leads.timedSubject(start, range.upperBound) != nil { return true }
        // `Theo đó, từ ngày 01/12, Sở Công Thương kiểm tra …`
        guard prose.tokens[start].capital || start > range.lowerBound,
            prose.phrase(.deadline, start, range.upperBound) ?? prose.phrase(.from, start, range.upperBound) != nil,
            let comma = (start..<min(range.upperBound, start + 18)).first(where: { prose.isSign($0, Sign.comma) }),
            (start..<comma).contains(where: { prose.tokens[$0].isNumber }),
            let lead = leads.named(comma + 1, range.upperBound), !lead.units.isEmpty, lead.next < range.upperBound
        else { return false }
        return prose.hasAny(Cue.verb.bit | Cue.obligation.bit | Cue.lead.bit | Cue.coordinate.bit, lead.next)
    }

    /// A `phải` or `cần` that a verb follows.
    /// In a leader's words also one that is to be done: `công tác phòng dịch phải được chú trọng`.
    private func obliges(_ range: Range<Int>, passive: Bool = false) -> Bool {
        range.contains { index in
            guard prose.isAt(W.musts, index), !prose.isInside(index), index + 1 < range.upperBound else { return false }
            let next = passive && prose.isAt(W.duoc, index + 1) ? index + 2 : index + 1
            return next < range.upperBound && leads.beginsWithVerb(next, range.upperBound)
        }
    }

    /// `Nhiệm vụ tháng 11 tập trung đánh giá …`
    private func opensTasks(_ range: Range<Int>) -> Bool {
        guard let first = range.first, case let head = prose.length(W.tasks, first, range.upperBound), head > 0,
            first + head < range.upperBound,
            case let dated = first + head + (prose.isAt(W.topics, first + head) ? 1 : 0),
            let date = reading.dates.read(dated, range.upperBound)
        else { return false }
        var next = date.range.upperBound
        if next < range.upperBound, prose.isSign(next, Sign.comma) || prose.isSign(next, Sign.colon) { next += 1 }
        return next < range.upperBound
            && (leads.beginsWithVerb(next, range.upperBound)
                || leads.named(next, range.upperBound).map { !$0.units.isEmpty && $0.next < range.upperBound } ?? false)
    }

    /// `Chủ tịch UBND tỉnh chỉ rõ, năm 2021 Sở phải tập trung …`: told as what was said, with who must.
    private func insists(_ range: Range<Int>) -> Bool {
        guard kind == .news || kind == .other, let said = range.first(where: { prose.isAt(W.insists, $0) }) else {
            return false
        }
        if orders(behind: said, range) { return true }
        let person = (range.lowerBound..<said).contains { prose.hasAny(Cue.position.bit | Cue.personTitle.bit, $0) }
        // `… đã quán triệt những nội dung các sở cần tập trung …` names no work.
        let next = said + prose.length(W.insists, said, range.upperBound)
        if namesContents(behind: next, range) { return false }
        // `Tổng giám đốc chỉ đạo cần bình tĩnh …`
        if person, prose.isAt(W.bids, said), prose.isAt(W.musts, next), leads.isLeader(before: said, range) {
            return true
        }
        return person && obliges(said + 1..<range.upperBound, passive: true)
    }

    func isClosingFormula(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return true }
        // `Trân trọng đề nghị Sở Tài chính …` asks.
        guard let closing = prose.phrase(.closing, first, range.upperBound), range.count < 60 else { return false }
        return prose.phrase(.assign, first + closing.length, range.upperBound) == nil
    }

    /// `giao`, `yêu cầu`, `đề nghị` with a unit or person after it, the clause having no verb before it.
    func hasAssignment(_ range: Range<Int>) -> Bool {
        assigning.answer(range.lowerBound, range.upperBound) { readAssignment(range) }
    }

    private func readAssignment(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        var verbSince = false
        let andAlso = W.andAlso
        while index < range.upperBound {
            // `Tổ công tác chuyên trách cải cách thủ tục đề nghị các đơn vị …`: the name has a verb of its own.
            if let asking = leads.speakerOfManyWords(index, range) {
                index = asking
                verbSince = false
            }
            if !verbSince, !prose.isInside(index), let assign = prose.phrase(.assign, index, range.upperBound) {
                let next = leads.skipTime(index + assign.length, range.upperBound)
                // `UBND thành phố giao 12.160 nhiệm vụ cho các sở`: what was given in all.
                let isCount = next < range.upperBound && prose.tokens[next].isNumber && prose.isAt(W.give, index)
                // `UBND thành phố vừa có văn bản chỉ đạo UBND các xã …`
                if !prose.isAt(W.direct, index) || prose.isAt(W.directGiving, index)
                    || kind == .news && leads.isWritten(index), !isCount,
                    !isPetition(index, range)
                {
                    if let lead = leads.told(next, range.upperBound, asked: index), !lead.isEmpty,
                        // `… đã phân công nhiệm vụ cho từng đơn vị.` tells not what.
                        lead.next < (kind == .news ? range.upperBound - 1 : range.upperBound)
                    {
                        return true
                    }
                    // `Chủ tịch yêu cầu: Tăng cường …`
                    let isSaid = prose.isSign(min(index + assign.length, range.upperBound - 1), Sign.colon)
                    if next < range.upperBound, prose.hasAny(Cue.verb.bit | Cue.adverb.bit, next),
                        index <= range.lowerBound + 1 || isSaid && prose.tokens[next].capital
                            || kind == .news
                                && (leads.isLeader(before: index, range) || leads.isHouse(before: index, range))
                                && (prose.isAt(W.demands, index)
                                    || prose.isAt(W.suggests, index) && !isReporter(before: index, range))
                            || kind == .news && prose.isAt(W.demands, index) && goesOnBlaming(index, range)
                            || (prose.isAt(W.demands, index) || prose.isAt(W.suggests, index))
                                && goesOnAsking(index, range)
                    {
                        return true
                    }
                }
            }
            if prose.tokens[index].kind == .sign,
                [Sign.comma, Sign.semicolon, Sign.colon].contains(prose.tokens[index].symbol)
            {
                verbSince = false
            } else if prose.isAt(andAlso, index) {
                // `đánh giá cao … và yêu cầu cơ quan …`
                verbSince = verbSince && prose.phrase(.assign, index + 1, range.upperBound) == nil
            } else if prose.has(.verb, index), !prose.has(.assign, index), index > range.lowerBound,
                !leads.isPartOfName(index)
            {
                verbSince = !isSpeech(index)
            } else if kind == .report, prose.isAt(W.da, index) || prose.isAt(W.duoc, index) {
                verbSince = true
            }
            index += prose.length(index)
        }
        return announces(range) || leads.ordered(range) != nil || leads.asked(range) != nil
    }

    /// `phát biểu kết luận, Chủ tịch … yêu cầu`: a verb of speaking does not take the directive away.
    /// `vừa có văn bản yêu cầu`: nor does the paper in which it is told.
    func isSpeech(_ index: Int) -> Bool {
        if prose.has(.concluded, index) || prose.has(.praise, index) || prose.isAt(W.writes, index) { return true }
        // `Tại cuộc họp, lãnh đạo UBND tỉnh yêu cầu …`: those who lead, not that they do.
        guard prose.isAt(W.leaders, index), case let end = min(prose.tokens.count, index + 14) else { return false }
        let next = reading.units.list(index, end).next
        return next < end && prose.phrase(.assign, next, end) != nil
    }

    /// Whether a point tells somebody to do something.
    func isDirective(_ range: Range<Int>) -> Bool {
        let start = leads.afterConnectors(range)
        guard start < range.upperBound else { return false }
        if isClosingFormula(range) || isTarget(range, start) { return false }
        if let found = asksOrLists(range, start) { return found }
        if quotesOrder(range) { return prose.sentences(range).dropFirst().contains { isDirective($0) } }
        if allowsByThen(range, start) { return true }
        // `Điều 1. Ban hành kèm theo Quyết định này …`: what a decision decides.
        if kind == .decision, prose.isAt(W.enacts, start), !hasAssignment(range) { return false }
        // `THƯ KÝ | CHỦ TRÌ`: columns of a signature; `Kết thúc lúc 16h30.`
        if range.count < 9, prose.isAt(W.ends, start) || range.contains(where: { prose.isSign($0, Sign.bar) }) {
            return false
        }
        if isDecision(range) {
            // `Đồng ý đề xuất …; Phòng Kỹ thuật hoàn thiện hồ sơ …`
            return hasAssignment(range) || prose.sentences(range).dropFirst().contains { isDirective($0) }
                || prose.clauses(range).dropFirst().contains { hasSubject($0) } || blamesAndAsks(range)
                || kind != .news && endsWithDoer(range)
        }
        if isStatement(range) {
            return hasAssignment(range) || prose.sentences(range).dropFirst().contains { isDirective($0) }
        }
        if hasAssignment(range) { return true }
        if leads.beginsWithVerb(start, range.upperBound) { return true }
        if kind != .news, kind != .report,
            leads.beginsWithTime(start, range.upperBound) || leads.timedSubject(start, range.upperBound) != nil
        {
            return true
        }
        if let lead = leads.named(start, range.upperBound), !lead.isEmpty {
            // `Bà Tạ An, Phó Chánh Văn phòng - Tổ trưởng;`: someone named, nothing to do.
            return (lead.next..<max(lead.next, range.upperBound)).contains {
                prose.hasAny(
                    Cue.verb.bit | Cue.adverb.bit | Cue.obligation.bit | Cue.lead.bit | Cue.coordinate.bit
                        | Cue.deadline.bit | Cue.standing.bit, $0)
            } || leads.doerBehind(range) != nil
                // `Thầy Dũng: sửa máy chiếu.`
                // `Bà Hòa (VHXH): soạn giấy mời.`
                || !lead.people.isEmpty && kind != .news && prose.has(.personTitle, start)
                    && worksBehindColon(leads.afterBrackets(lead.next, range.upperBound), range.upperBound)
                || doesPlainWork(start, range.upperBound)
        }
        // A topic, then the instruction: `Công tác tiếp công dân: Chủ động …`, `Về …, tiếp tục …`.
        for index in start..<range.upperBound where prose.tokens[index].kind == .sign {
            guard [Sign.colon, Sign.comma, Sign.stop, Sign.semicolon, Sign.dash].contains(prose.tokens[index].symbol),
                index + 1 < range.upperBound
            else { continue }
            // `Đối với kiến nghị của huyện: Không xem xét.`
            // `…: không xem xét. Cục Thuế tỉnh có văn bản trả lời …`
            if prose.isAt(W.refuses, index + 1) {
                return prose.sentences(range).contains { $0.lowerBound > index && isDirective($0) }
            }
            // `Nguy cơ rất lớn, nhất là tuyến biên giới.`
            if prose.isAt(W.aboveAll, index + 1) { continue }
            if leads.beginsWithVerb(index + 1, range.upperBound) { return true }
            if prose.isSign(index, Sign.colon), leads.unlisted(index + 1, range.upperBound, isAsked: false) != nil {
                return true
            }
            if let lead = leads.named(index + 1, range.upperBound), !lead.isEmpty,
                case let next = leads.afterBrackets(lead.next, range.upperBound), next < range.upperBound,
                prose.hasAny(
                    Cue.verb.bit | Cue.obligation.bit | Cue.adverb.bit | Cue.lead.bit | Cue.coordinate.bit, next)
            {
                return true
            }
        }
        if leads.unlisted(start, range.upperBound, isAsked: false) != nil { return true }
        if handsIn(start..<range.upperBound) || leads.doerBehind(range) != nil { return true }
        // `Hồ sơ thi đua (đ/c Lan)`
        if let lead = leads.bracketed(range), !lead.people.isEmpty { return true }
        return (start..<range.upperBound).contains {
            prose.has(.obligation, $0) && prose.isAt(W.phaiCanCo, $0)
        }
    }

    private func worksBehindColon(_ colon: Int, _ end: Int) -> Bool {
        colon + 1 < end && prose.isSign(colon, Sign.colon) && leads.isPlainWork(colon + 1)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let ends = Words(
        "kết thúc lúc", "kết thúc vào", "kết thúc hồi", "kết thúc cuộc họp", "ghi biên bản chủ trì",
        "ghi biên bản chủ tọa", "người ghi biên bản chủ trì", "thư ký chủ trì", "thư ký chủ tọa",
        "chủ trì thư ký", "chủ tọa thư ký", "chủ trì ghi biên bản", "chủ tọa ghi biên bản")
    static let leaders = Words("lãnh đạo")
    static let aboveAll = Words("nhất là", "đặc biệt là", "kể cả")
    static let writes = Words(
        "có văn bản", "có công văn", "ban hành văn bản", "ban hành công văn", "ban hành chỉ thị", "ban hành công điện",
        "ký công văn", "ký văn bản", "gửi văn bản", "gửi công văn", "có thông báo", "ban hành thông báo",
        "ban hành kế hoạch")
    static let enacts = Words(
        "ban hành", "công bố", "thành lập", "phê duyệt", "kiện toàn", "bổ nhiệm", "điều động", "công nhận", "bãi bỏ",
        "sửa đổi", "điều chỉnh", "thu hồi", "cho phép", "tặng", "khen thưởng", "quyết định này", "phân bổ")
    static let directGiving = Words("chỉ đạo giao")
    static let sameOne = Words("bộ này", "sở này", "đơn vị này", "cơ quan này", "địa phương này", "huyện này")
    static let topics = Words("ở", "về", "trong", "đối", "công tác", "thời", "riêng")
    static let grounds = Words("trên cơ sở", "căn cứ")
    static let tasks = Words("nhiệm vụ", "nhiệm vụ trọng tâm", "phương hướng", "phương hướng nhiệm vụ")
    static let demands = Words("yêu cầu", "cũng yêu cầu")
    static let suggests = Words("đề nghị", "cũng đề nghị")
    static let matters = Words(
        "việc", "quá trình", "công tác", "các khoản", "hồ sơ", "tại các", "tại vị trí", "các hạng mục")
    static let bids = Words("chỉ đạo", "yêu cầu", "nhấn mạnh", "lưu ý")
    static let accordingly = Words("theo đó")
    static let besides = Words(
        "bên cạnh đó", "cùng với đó", "đồng thời", "ngoài ra", "dù vậy", "vì vậy", "do đó")
    static let refuses = Words(
        "không xem xét", "chưa xem xét", "không đồng ý", "chưa đồng ý", "không chấp thuận", "chưa chấp thuận",
        "không thuộc thẩm quyền", "không có cơ sở", "không đủ cơ sở", "không chấp nhận", "không thuộc trách nhiệm")
    static let also = Words("cũng")
    static let times = Words("thời gian hoàn thành", "thời hạn hoàn thành", "thời gian thực hiện", "thời hạn báo cáo")
    static let upcoming = Words("nhiệm vụ thời gian tới", "nhiệm vụ trong thời gian tới", "nhiệm vụ tháng tới")
    static let insists = Words(
        "chỉ đạo", "yêu cầu", "chỉ rõ", "nhấn mạnh", "nêu rõ", "quán triệt", "lưu ý", "khẳng định")
    static let musts = Words("phải", "cần", "cần phải")
    static let lets = Words("cho")
    static let helps = Words("giúp", "giúp đỡ")
    static let andAlso = Words("và", "đồng thời")
    static let direct = Words("chỉ")
    static let give = Words("giao")
    static let meetings = Words(
        "chủ trì cuộc họp", "chủ trì hội nghị", "chủ trì phiên họp", "chủ trì buổi", "chủ trì họp", "chủ trì giao ban",
        "đồng chủ trì")
    static let phaiCanCo = Words("phải", "cần", "có")
    static let da = Words("đã")
    static let duoc = Words("được")
}
