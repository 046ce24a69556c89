/// Who speaks is not who does: `Chủ tịch UBND tỉnh yêu cầu Văn phòng …`, `Giám đốc quán triệt một số nhiệm vụ: …`; but `Phòng Nông
/// nghiệp phân công cán bộ …` sends its own people.
extension LeadReader {
    /// Whoever `lead` tells, where he speaks; else `lead` himself. nil where he tells nobody by name.
    func spoken(by lead: Lead, _ end: Int) -> Lead? {
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
        // `Chủ tịch UBND tỉnh chỉ đạo: Sở Xây dựng kiểm tra …`
        if !isArticle, lead.next + 2 < end, prose.isAt(W.directs, lead.next),
            case let colon = lead.next + prose.length(W.directs, lead.next, end), colon + 1 < end,
            let told = toldByChair(lead, colon, end)
        {
            return told
        }
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
        // `đề nghị: Thời gian tới, khi lập kế hoạch, các xã cần …`
        let asked = lead.next + assign.length
        if let doer = doerBehindAdjunct(asked, end) ?? doerBehindAdjunct(skipTime(asked, end), end) { return doer }
        // `UBND cấp huyện giao chỉ tiêu cho từng xã`: what it hands out, and to nobody by name.
        // `Thủ tướng lưu ý, …` tells others.
        let minds = prose.isAt(W.minds, lead.next) && !(isArticle && !lead.people.isEmpty)
        return minds || prose.isAt(W.handsOut, lead.next) ? lead : nil
    }

    /// Whoever stands behind `chỉ đạo` of the one who presides, or behind its colon.
    private func toldByChair(_ lead: Lead, _ next: Int, _ end: Int) -> Lead? {
        let isColon = prose.isSign(next, Sign.colon)
        guard
            let office = (max(0, lead.next - 9)..<lead.next).first(where: { prose.has(.position, $0) }),
            isColon || presides(office..<lead.next),
            let told = named(isColon ? next + 1 : next, end), !told.units.isEmpty, told.people.isEmpty,
            told.next < end, prose.hasAny(LeadReader.afterHouse, told.next)
        else { return nil }
        return told
    }

    private func presides(_ office: Range<Int>) -> Bool {
        !reading.presiding.isEmpty && reading.presiding.contains(prose.text(office).lowercased())
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let directs = Words("chỉ đạo", "chỉ đạo như sau", "cũng chỉ đạo")
    /// `Đồng chí Bí thư tiếp thu ý kiến, kết luận: …; giao đ/c Lan …`
    static let takesUp = Words("tiếp thu", "kết luận", "phát biểu kết luận")
    static let passesOn = Words("quán triệt")
    static let heads = Words("trưởng khoa", "trưởng phòng", "tổ trưởng", "hiệu trưởng", "đội trưởng", "trạm trưởng")
    static let appoints = Words("phân công")
    static let just = Words("cũng", "vừa", "cũng vừa", "vừa qua đã")
    static let only = Words("quán triệt", "nhấn mạnh", "chỉ rõ", "nêu rõ", "khẳng định", "kết luận", "đã nhấn mạnh")
    static let handsOut = Words(
        "giao lại", "giao bổ sung", "giao kh", "giao chỉ tiêu", "giao kế hoạch", "giao dự toán", "giao đất",
        "giao rừng", "giao quân", "giao vốn",
        "giao mặt bằng", "giao khoán")
    static let also = Words("cũng")
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
    static let lets = Words(
        "có văn bản cho biết", "cho biết", "có công văn cho biết", "có văn bản thông báo", "có văn bản trả lời")
}
