/// Units and people as the subject of what is to be done: `Sở Y tế chủ trì …`, `Văn phòng UBND tỉnh (Phòng Tổng hợp) theo dõi …`,
/// `Công an xã - đơn vị chủ công trong …`.
extension LeadReader {
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
}

/// Words that the rules here look for at one place.
private enum W {
    /// May follow a subject: `Sở Y tế sẽ …`, `Văn phòng là cơ quan …`.
    static let afterSubject = Words(
        "là", "có", "cho", "theo", "trên", "khi", "căn", "sẽ", "cùng", "trong", "được", "sớm", "ngay", "thông", "nhất",
        "tự", "giúp",
        "liên", "và", "phụ", "chịu", "rà", "lãnh", "thống nhất")
    /// `lên tiết thao giảng`
    static let puts = Words("lên")
    static let parts = Words(
        "đơn vị chủ công", "lực lượng chủ công", "lực lượng nòng cốt", "đơn vị nòng cốt", "cơ quan chủ trì",
        "đơn vị chủ trì", "cơ quan đầu mối", "đơn vị đầu mối", "là đơn vị", "là cơ quan", "là lực lượng")
    static let roles = Words(
        "với vai trò", "với tư cách", "là cơ quan", "với sự phối hợp của", "với sự tham gia của", "với sự hỗ trợ của")
    static let standing = Words("cơ quan thường trực")
    static let by = Words("theo")
    static let charge = Words("phụ trách")
}
