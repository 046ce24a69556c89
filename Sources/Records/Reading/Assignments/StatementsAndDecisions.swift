/// Tells what only states or decides from what tells somebody: `Sở Y tế đã tham mưu …`, `Thống nhất về nguyên tắc …`.
extension DirectiveGrammar {
    func isDecision(_ range: Range<Int>) -> Bool {
        var start = leads.afterConnectors(range)
        let end = range.upperBound
        // `Kết luận: Chi bộ thống nhất 100% các nội dung.`
        if start + 2 < end, prose.isAt(W.conclusion, start), prose.isSign(start + 2, Sign.colon) { start += 3 }
        guard start < end else { return false }
        if prose.phrase(.praise, start, end) != nil { return true }
        // `100% các phòng, ban thực hiện …` tells all of them; `100% đại biểu nhất trí` decides.
        if case let all = leads.afterAllOf(start, end), all > start, let lead = leads.named(start, end), !lead.isEmpty,
            lead.next < end, prose.hasAny(LeadReader.afterHouse, lead.next), !prose.has(.decision, lead.next),
            prose.phrase(.decision, lead.next, end) == nil
        {
            return false
        }
        // `Về tiến độ: các gói thầu chậm, phê bình Ban QLDA chưa quyết liệt`
        if kind != .news,
            let sign = range.first(where: {
                prose.isSign($0, Sign.comma) && prose.isAt(W.reproves, $0 + 1)
            }), !blamesAndAsks(range), !hasAssignment(range), !leads.beginsWithVerb(start, sign)
        {
            return true
        }
        if let found = prose.phrase(.decision, start, end) {
            // `Thống nhất cho Phòng Kinh tế hợp đồng tư vấn, xong trước 30/6`
            if allowsByThen(range, start) { return false }
            // `Thống nhất giao …` assigns.
            return prose.phrase(.assign, start, end).map { $0.length <= found.length } ?? true
        }
        // Most sentences hold no word of decision or thanks at all.
        guard range.contains(where: { prose.hasAny(Cue.decision.bit | Cue.praise.bit, $0) }) else { return false }
        // `Ban Thường vụ Thành ủy cơ bản thống nhất với Báo cáo …`
        if let lead = leads.named(start, end).map({ afterAlso($0, end) }), !lead.units.isEmpty, lead.next < end,
            let found = prose.phrase(.decision, lead.next, end) ?? prose.phrase(.praise, lead.next, end),
            prose.phrase(.assign, lead.next, end).map({ $0.length <= found.length }) ?? true
        {
            // `Phòng Tài chính, Phòng Nội vụ thống nhất đơn giá, trình …`: several are to agree.
            if lead.units.count > 1, prose.isAt(W.agrees, lead.next), !prose.isAt(W.agreesWith, lead.next) {
                return false
            }
            // `Phòng Nông nghiệp thống nhất lịch gieo sạ`: an office agrees on what it is to do.
            if kind != .news, prose.isAt(W.agrees, lead.next), prose.isAt(W.offices, start),
                prose.isAt(W.plans, lead.next + 2)
            {
                return false
            }
            // `UBND hai tỉnh thống nhất phương án tuyến, báo cáo Thủ tướng trước ngày 30/6`: what they are to agree on.
            return
                !(prose.isAt(W.agrees, lead.next) && !prose.isAt(W.agreesWith, lead.next)
                && handsInLater(lead.next..<end))
        }
        // `Để …, Chủ tịch UBND tỉnh thống nhất về nguyên tắc …`
        let sentence = prose.sentences(range).first ?? range
        for index in sentence where prose.has(.decision, index) || prose.has(.praise, index) {
            let person = reading.people.position(max(start, index - 8), end)
            let before = (max(start, index - 12)..<index).contains {
                reading.people.position($0, index)?.upperBound == index
                    || prose.has(.position, $0) && reading.people.read($0, index).last?.range.upperBound == index
            }
            if before || person?.upperBound == index { return true }
        }
        return false
    }

    /// `Ngày 18/5/2017, Tổ công tác đã kiểm tra việc thực hiện nhiệm vụ …`: when and where they met.
    func tellsOfMeeting(_ range: Range<Int>) -> Bool {
        guard let first = range.first,
            prose.phrase(.dayTime, first, range.upperBound) != nil || prose.isAt(W.day, first)
        else { return false }
        return range.prefix(4).contains { reading.dates.read($0, range.upperBound) != nil }
            && range.contains { prose.hasAny(Cue.concluded.bit | Cue.presided.bit, $0) }
    }

    /// `TGĐ cũng tuyên dương …`: past the small word before his verb.
    private func afterAlso(_ lead: LeadReader.Lead, _ end: Int) -> LeadReader.Lead {
        var lead = lead
        if lead.next + 1 < end, prose.isAt(W.also, lead.next),
            !(lead.next..<end).contains(where: { prose.isAt(W.wishes, $0) })
        {
            lead.next += 1
        }
        return lead
    }

    /// `Sau khi nghe báo cáo kết quả thực hiện nhiệm vụ tháng 6; qua các ý kiến đóng góp.`: what was heard, and nothing asked.
    func tellsWhatWasHeard(_ range: Range<Int>) -> Bool {
        guard let first = range.first, prose.isAt(W.heard, first) else { return false }
        return !range.contains { prose.isAt(W.bids, $0) && !prose.isInside($0) }
    }

    /// `Trước đó, Thủ tướng đã yêu cầu Bộ Y tế báo cáo …`: what was asked another day.
    func tellsOfBefore(_ range: Range<Int>) -> Bool {
        guard kind == .news, let first = range.first else { return false }
        // `Đầu tháng 2, Thủ tướng từng lưu ý các cơ quan …`
        if range.prefix(24).contains(where: { prose.isAt(.askedOnce, $0) }) { return true }
        // `Công văn nêu rõ: UBND tỉnh nhận được Báo cáo số …`, `Sáng nay, Phó Thủ tướng cũng đi thăm …`
        if range.prefix(12).contains(where: { prose.isAt(W.receives, $0) }),
            !range.contains(where: { prose.has(.assign, $0) })
        {
            return true
        }
        // `Tuy nhiên, đến ngày 24/10, nhiều đơn vị chưa nộp báo cáo`
        if prose.isAt(W.however, first), range.prefix(24).contains(where: { prose.isAt(W.many, $0) }),
            range.contains(where: { prose.isAt(W.lacks, $0) }),
            !range.contains(where: { prose.has(.assign, $0) || prose.has(.obligation, $0) })
        {
            return true
        }
        // `Từ năm 2009, Ban Thường vụ Thành ủy đã ban hành Chỉ thị …, trong đó yêu cầu …`
        let isOfOld =
            prose.isAt(W.since, first)
            && range.prefix(4).contains { index in
                guard let year = reading.dates.read(index, range.upperBound)?.year, let day = reading.day else {
                    return false
                }
                return year < day.year
            }
        guard isOfOld || prose.isAt(W.before, first) else { return false }
        return range.prefix(40).contains { prose.isAt(W.hadAsked, $0) }
    }

    /// Whether somebody is let to do something, with a limit and its date.
    func allowsByThen(_ range: Range<Int>, _ start: Int) -> Bool {
        kind != .news && prose.isAt(Words.allows, start)
            && range.contains { index in
                (prose.phrase(.deadline, index, range.upperBound) ?? prose.phrase(.within, index, range.upperBound)
                    ?? prose.phrase(.finish, index, range.upperBound)).map {
                        reading.dates.read(index + $0.length, range.upperBound) != nil
                    } ?? false
            }
    }

    /// `…, báo cáo Thủ tướng Chính phủ trước ngày 30/6`
    private func handsInLater(_ range: Range<Int>) -> Bool {
        range.dropLast(2).contains { index in
            prose.isSign(index, Sign.comma) && prose.isAt(W.hands, index + 1)
                && (index..<range.upperBound).contains { cue in
                    prose.phrase(.deadline, cue, range.upperBound).map {
                        reading.dates.read(cue + $0.length, range.upperBound) != nil
                    } ?? false
                }
        }
    }

    /// `Chủ tịch UBND tỉnh khẳng định, tỉnh sẽ …`, `Nhà thầu cam kết …`, `Sở Y tế báo cáo, đến nay …`: the article tells on.
    func tellsOn(_ start: Int, _ lead: LeadReader.Lead) -> Bool {
        guard kind == .news, lead.next + 1 < prose.tokens.count else { return false }
        // `Chủ tịch UBND tỉnh cũng khẳng định, UBND tỉnh sẽ …`
        if prose.isAt(W.declares, lead.next) || prose.isAt(W.alsoAssures, lead.next)
            || isPetitioner(start) && prose.isAt(W.petitions, lead.next)
        {
            return true
        }
        if prose.isAt(W.reports, lead.next), prose.isSign(lead.next + 2, Sign.comma) { return true }
        let isOne =
            !lead.people.isEmpty
            || prose.has(.position, start) && !(start..<lead.next).contains { prose.has(.groupStart, $0) }
        return isOne && prose.isAt(W.speaksOn, lead.next)
    }

    /// `Các chế độ báo cáo sẽ được rà soát.`: what will come of what was asked.
    func isToFollow(_ range: Range<Int>) -> Bool {
        range.prefix(12).contains { prose.isAt(W.willBe, $0) }
            && !range.contains { prose.hasAny(Cue.assign.bit, $0) && !prose.isInside($0) }
    }

    /// `Thực hiện kế hoạch, UBND thành phố đã cấp kinh phí …`, `Đối với kiến nghị của huyện, UBND tỉnh sẽ họp …`: what was done
    /// or will be, behind what goes before it.
    private func tellsInLaterClause(_ range: Range<Int>, _ start: Int) -> Bool {
        guard prose.isAt(W.carriesOut, start) || startsTopic(start..<range.upperBound) else { return false }
        for comma in range.prefix(60) where prose.isSign(comma, Sign.comma) && comma > start + 1 {
            for index in comma + 1..<max(comma + 1, min(range.upperBound, comma + 12)) {
                if index > comma + 1, prose.isAt(W.hasOrWill, index) {
                    if prose.tokens[comma + 1].capital, !hasAssignment(range) { return true }
                    break
                }
                guard prose.tokens[index].isWord,
                    !prose.hasAny(Cue.assign.bit | Cue.obligation.bit | Cue.adverb.bit, index)
                else { break }
            }
        }
        return false
    }

    /// `Phấn đấu trên 97% nhiệm vụ đúng hạn`: a figure to reach, nobody told.
    func isTarget(_ range: Range<Int>, _ start: Int) -> Bool {
        prose.isAt(W.aims, start) && range.contains { prose.tokens[$0].isNumber } && !hasAssignment(range)
    }

    /// What the first words of a point settle: a letter asks the office, a list of papers tells nobody, `Cho rà soát …`
    /// tells somebody; nil where they settle nothing.
    func asksOrLists(_ range: Range<Int>, _ start: Int) -> Bool? {
        guard kind != .news else { return nil }
        // `Đơn của ông Lê An: đề nghị bồi thường …`
        if prose.isAt(W.letters, start) { return prose.sentences(range).dropFirst().contains { isDirective($0) } }
        // `Hồ sơ lấy ý kiến bao gồm: Báo cáo thuyết minh; bản đồ`
        if prose.isAt(W.papers, start),
            let colon = range.prefix(14).first(where: { prose.isSign($0, Sign.colon) }), colon > start,
            prose.isAt(W.comprises, colon - 1)
        {
            return false
        }
        let next = start + 1
        return prose.isAt(W.lets, start) && prose.phrase(.verb, next, range.upperBound) != nil ? true : nil
    }

    /// `Dự án … có ý nghĩa quan trọng …`: what a work is worth, before anybody is told.
    private func tellsWorth(_ range: Range<Int>) -> Bool {
        guard let worth = range.prefix(24).first(where: { prose.isAt(W.worth, $0) }), worth > range.lowerBound else {
            return false
        }
        return !(range.lowerBound..<worth).contains {
            prose.hasAny(Cue.assign.bit | Cue.obligation.bit | Cue.lead.bit, $0) && !prose.isInside($0)
        }
    }

    /// `Thực hiện Thông báo số 765-TB/TU ngày … của Tỉnh ủy;`: a paper that the matter rests on, and nothing more.
    func isGroundOnly(_ range: Range<Int>) -> Bool {
        guard let first = range.first, prose.isSign(range.upperBound - 1, Sign.semicolon), prose.isAt(W.restsOn, first),
            let paper = prose.phrase(.documentType, first + 2, range.upperBound),
            case let number = first + 2 + paper.length, number < range.upperBound, prose.isAt(W.numbered, number)
        else { return false }
        return !range.dropFirst(3).contains { prose.has(.assign, $0) || prose.hasAny(Cue.deadline.bit, $0) }
    }

    /// `Ban Chỉ đạo thực hiện Quy hoạch cảng biển đã có nhiều nỗ lực`: the verb is of the board's name, and what it did follows.
    private func boasts(_ range: Range<Int>, _ start: Int) -> Bool {
        guard prose.isAt(Words.taskForces, start) else { return false }
        for index in range.prefix(40) where index > start {
            if prose.tokens[index].kind == .sign { return false }
            if prose.isAt(W.achieved, index) { return !hasAssignment(range) }
        }
        return false
    }

    /// `Hiện nay …`, `… đã hoàn thành …`: what is, or was done.
    func isStatement(_ range: Range<Int>) -> Bool {
        statements.answer(range.lowerBound, range.upperBound) { readStatement(range) }
    }

    private func readStatement(_ range: Range<Int>) -> Bool {
        let start = leads.afterConnectors(range)
        let end = range.upperBound
        guard start < end else { return true }
        // `Địa điểm: …`, `Đối tượng: …`: where it is and for whom.
        if let first = range.first, case let label = prose.length(W.settings, first, end), label > 0,
            prose.isSign(first + label, Sign.colon)
        {
            return !hasAssignment(range)
        }
        // `Đơn vị nào chậm, đơn vị đó chịu trách nhiệm.`
        if kind == .news, prose.isAt(W.whichever, start) { return true }
        // `Thông báo sẽ được công bố công khai tại …`: what comes of it.
        if kind == .news, isToFollow(range) { return true }
        // `Trạm Y tế nào nộp chậm sẽ bị trừ điểm thi đua.`: what comes of it.
        if kind != .news, let any = range.prefix(7).first(where: { prose.isAt(W.any, $0) }), any > start,
            range.contains(where: { prose.isAt(W.penalties, $0) })
        {
            return !hasAssignment(range)
        }
        // `Về phía HĐND huyện sẽ xem xét …`: what the one who speaks will do.
        if kind == .news, prose.isAt(W.onThePartOf, start), range.prefix(14).contains(where: { prose.isAt(W.will, $0) })
        {
            return true
        }
        if kind == .news, tellsInLaterClause(range, start) { return true }
        // `Trên cơ sở báo cáo, Ban Giám đốc … đã thảo luận các giải pháp để hoàn thành …`: what the meeting did.
        if kind == .news, prose.isAt(W.onGrounds, start), range.contains(where: { prose.isAt(W.deliberated, $0) }) {
            return true
        }
        if kind != .news, quotesOrder(range) || describes(range, start) { return true }
        if boasts(range, start) || tellsPlainly(range, start) { return true }
        // `Thông báo này thay cho Công văn số …`
        if prose.isAt(W.thisPaper, start) { return !hasAssignment(range) }
        // `Dự án có ý nghĩa quan trọng …`, `Dự báo chiều nay bão đổ bộ …`
        if kind != .news, prose.isAt(W.forecasts, start) || tellsWorth(range) { return !hasAssignment(range) }
        if prose.isAt(W.reporting, start) || kind == .news && prose.isAt(W.present, start) {
            return !hasAssignment(range)
        }
        // `Cán bộ, công chức được nghỉ 04 ngày …`: what they may do.
        if range.prefix(24).contains(where: { prose.isAt(W.rests, $0) }) { return !hasAssignment(range) }
        // `Trong tháng 02, các cơ quan đã tham mưu …`
        let lead = leads.named(start, end) ?? leads.afterTime(start, end).flatMap { leads.named($0, end) }
        // `Đ/c Lê An - Chủ tịch UBND xã chủ trì.`: who presided, in a sentence of its own.
        if let lead, !lead.people.isEmpty, prose.isAt(W.presides, min(lead.next, end - 1)),
            !(lead.next + 2..<max(lead.next + 2, end)).contains(where: { prose.tokens[$0].isWord })
        {
            return true
        }
        // The subject's own verb in the past: `Văn phòng đã …`.
        if let lead, lead.next < end, prose.isAt(W.states, lead.next) {
            if prose.isAt(W.be, lead.next) {
                return !(lead.next..<end).contains {
                    prose.has(.obligation, $0) && prose.isAt(W.co, $0) || prose.has(.lead, $0)
                }
            }
            return true
        }
        return false
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let achieved = Words("đã có nhiều", "đã đạt", "đã nỗ lực", "đã cố gắng", "đã có những", "đã làm tốt")
    static let reproves = Words("phê bình", "nghiêm khắc phê bình")
    static let restsOn = Words("căn cứ", "thực hiện", "triển khai")
    static let numbered = Words("số")
    static let however = Words("tuy nhiên")
    static let many = Words("nhiều", "một số", "còn", "vẫn còn")
    static let lacks = Words("chưa", "chậm", "mới chỉ")
    static let receives = Words("nhận được", "đã nhận được", "đi thăm", "đã đi", "đã đến", "đã tới", "cũng đi")
    static let letters = Words(
        "đơn của ông", "đơn của bà", "đơn của công dân", "đơn của các hộ", "đơn của hộ", "đơn của tập thể",
        "đơn đề nghị của", "đơn khiếu nại của", "đơn kiến nghị của", "đơn tố cáo của", "đơn phản ánh của",
        "ý kiến của ông", "ý kiến của bà", "kiến nghị của ông", "kiến nghị của bà", "kiến nghị của công dân",
        "kiến nghị của cử tri", "ý kiến của cử tri", "ý kiến cử tri")
    static let worth = Words(
        "có ý nghĩa", "có vai trò", "có tầm quan trọng", "có vị trí", "là dự án trọng điểm", "là công trình trọng điểm",
        "là dự án quan trọng", "là công trình quan trọng", "là nhiệm vụ quan trọng", "là nhiệm vụ chính trị",
        "diễn biến phức tạp", "diễn biến rất phức tạp", "diễn biến hết sức phức tạp", "tiếp tục diễn biến phức tạp",
        "còn diễn biến phức tạp")
    static let forecasts = Words(
        "dự báo chiều", "dự báo sáng", "dự báo tối", "dự báo đêm", "dự báo ngày", "dự báo trong", "dự báo từ",
        "dự báo đến", "dự báo khoảng", "dự báo bão", "dự báo mưa", "dự báo thời tiết", "dự báo các", "dự báo những",
        "dự báo khu vực", "theo dự báo", "theo bản tin", "theo tin", "theo nhận định")
    static let aims = Words("phấn đấu", "mục tiêu", "chỉ tiêu")
    static let lets = Words("cho")
    static let papers = Words("hồ sơ", "tài liệu", "thành phần", "thành phần hồ sơ", "danh mục", "phụ lục")
    static let comprises = Words("gồm", "có")
    static let settings = Words(
        "địa điểm", "đối tượng", "đối tượng tham gia", "hình thức", "hình thức tổ chức", "thành phần",
        "thành phần tham dự", "thành phần tham gia", "trang phục", "phương tiện", "biểu quyết", "kết quả biểu quyết",
        "ý kiến biểu quyết", "tỷ lệ biểu quyết")
    static let day = Words("ngày", "sáng", "chiều")
    static let since = Words("từ năm", "năm", "từ", "ngày", "vào năm", "từ ngày", "từ tháng", "tháng")
    static let before = Words(
        "trước đó", "trước đây", "theo tìm hiểu", "qua tìm hiểu", "được biết", "theo thông tin", "theo ghi nhận")
    static let hadAsked = Words("đã yêu cầu", "đã giao", "đã chỉ đạo", "đã đề nghị", "đã có", "đã ban hành", "đã ký")
    static let agrees = Words("thống nhất")
    static let offices = Words(
        "phòng", "tổ", "đội", "trạm", "khoa", "trung tâm", "bộ phận", "xí nghiệp", "nhóm", "các thôn")
    static let plans = Words("lịch", "thời gian", "danh sách", "số liệu", "đơn giá", "mức", "quy trình")
    static let agreesWith = Words("thống nhất với", "thống nhất về nguyên tắc", "thống nhất chủ trương")
    static let hands = Words("báo cáo", "trình", "gửi", "hoàn thành", "hoàn thiện")
    static let conclusion = Words("kết luận")
    static let presides = Words("chủ trì")
    static let thisPaper = Words(
        "thông báo này thay", "thông báo này có", "văn bản này thay", "công văn này thay", "kế hoạch này thay",
        "quyết định này thay")
    static let reporting = Words(
        "hiện nay", "thời gian qua", "trong thời gian qua", "qua nghe", "sau khi nghe", "nhân dịp này", "cuối buổi",
        "cũng tại", "đến nay")
    static let states = Words("nhận được", "đã", "hiện", "luôn", "vẫn", "là", "đang")
    static let present = Words(
        "các đại biểu", "đại diện", "các ý kiến", "các thành viên dự họp", "mời quý", "mời bạn đọc", "mời độc giả",
        "mời các bạn")
    static let whichever = Words(
        "đơn vị nào", "địa phương nào", "cơ quan nào", "sở nào", "nơi nào", "xã nào", "ai", "cá nhân nào", "người nào",
        "huyện nào", "ngành nào", "phường nào", "nhà thầu nào")
    static let any = Words("nào")
    static let penalties = Words("sẽ bị", "bị trừ", "bị hạ", "sẽ xem xét", "sẽ xử lý", "thì bị", "sẽ không", "sẽ chịu")
    static let carriesOut = Words("thực hiện", "triển khai", "để", "nhằm", "qua", "căn cứ", "trên cơ sở")
    static let hasOrWill = Words("đã", "sẽ", "cũng đã", "vừa")
    static let onThePartOf = Words("về phía")
    static let also = Words("cũng")
    static let wishes = Words("mong muốn", "mong", "hy vọng", "yêu cầu", "đề nghị", "nhưng")
    static let heard = Words("sau khi nghe", "qua nghe", "sau khi lắng nghe")
    static let bids = Words("yêu cầu", "đề nghị", "giao", "lưu ý", "kết luận", "chỉ đạo", "phải", "cần")
    static let onGrounds = Words("trên cơ sở", "sau khi nghe", "qua nghe", "căn cứ")
    static let deliberated = Words(
        "đã thảo luận", "đã trao đổi", "đã cho ý kiến", "đã bàn", "đã tham gia ý kiến", "đã tập trung thảo luận",
        "đã phân tích")
    static let will = Words("sẽ")
    static let alsoAssures = Words("cũng khẳng định", "cũng cam kết", "cũng hứa", "cũng cho biết")
    static let declares = Words(
        "khẳng định", "cam kết", "hứa", "bày tỏ", "nhận định", "nhìn nhận", "thừa nhận", "thẳng thắn nhìn nhận",
        "cho biết", "cho rằng", "cho hay", "chia sẻ")
    static let petitions = Words("kiến nghị", "phản ánh", "đề nghị", "mong muốn")
    static let reports = Words("báo cáo")
    static let speaksOn = Words(
        "khẳng định", "cho biết", "chia sẻ", "thông tin", "trao đổi", "đánh giá", "kiểm tra", "động viên", "thăm hỏi",
        "ghi nhận", "phân tích", "thăm", "tặng", "trao", "giải đáp", "làm việc", "tiếp thu", "cam kết", "báo cáo",
        "khảo sát", "tham dự", "trả lời", "giải trình", "làm rõ", "trình bày", "thông qua báo cáo",
        "triển khai nhiệm vụ",
        "triển khai kế hoạch", "triển khai công tác", "triển khai phương hướng", "phổ biến", "phát biểu ý kiến",
        "phát biểu thảo luận", "phát biểu tham luận", "điều hành")
    static let willBe = Words("sẽ được", "sẽ do", "sẽ bị")
    static let be = Words("là")
    static let rests = Words("được nghỉ", "nghỉ bù", "được nghỉ bù")
    static let co = Words("có")
}
