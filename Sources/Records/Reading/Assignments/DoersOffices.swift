/// Reads what a colleague is beside his name, and what he does where no table knows the verb: `Đ/c Mai tổ 5 lên chuyên đề`,
/// `Phó Hiệu trưởng phụ trách CM lên lịch …`.
extension LeadReader {
    /// `Thầy Hùng - tổ Toán chịu trách nhiệm …`: past the unit that he is of; `Phó Hiệu trưởng phụ trách CM lên lịch …`:
    /// with the field that is his.
    func withOffice(_ lead: Lead, _ end: Int) -> (Lead, Int) {
        guard !isArticle, !lead.people.isEmpty, lead.next + 1 < end else { return (lead, lead.next) }
        if prose.isSign(lead.next, Sign.dash), case let (mentions, after) = reading.units.list(lead.next + 1, end),
            mentions.count == 1, after < end, prose.hasAny(LeadReader.afterSubject, after)
        {
            return (lead, after)
        }
        if let after = afterPost(lead.next, end, isNamed: lead.people.allSatisfy { $0.name != nil }), after < end,
            prose.hasAny(LeadReader.afterSubject, after)
        {
            return (lead, after)
        }
        guard lead.people.count == 1, lead.people[0].name == nil, lead.units.count == 1,
            lead.next > 1, prose.tokens[lead.next].isWord, !prose.hasAny(LeadReader.afterSubject, lead.next),
            let verb = (lead.next + 1..<min(end, lead.next + 4)).first(where: {
                prose.hasAny(LeadReader.afterHouse, $0)
            }),
            (lead.next..<verb).allSatisfy({ prose.tokens[$0].isWord && !prose.tokens[$0].capital })
                || prose.isAt(W.charge, lead.next - 2),
            !(lead.next..<verb).contains(where: { prose.isAt(W.noField, $0) })
        else { return (lead, lead.next) }
        var whole = lead
        whole.units = [lead.units[0] + " " + prose.text(lead.next..<verb)]
        whole.next = verb
        return (whole, verb)
    }

    /// `các đồng chí Phó Trưởng phòng phụ trách bậc học`: an office with the field that is its holder's.
    func withField(_ lead: Lead, _ end: Int) -> Lead {
        guard !isArticle, !lead.people.isEmpty, lead.next > 1, prose.isAt(W.charge, lead.next - 2) else { return lead }
        return withOffice(lead, end).0
    }

    /// `Đ/c Mai tổ 5 lên chuyên đề`, `Cô Hoa kế toán lập dự toán`: past the team that he is of or what he is there.
    private func afterPost(_ start: Int, _ end: Int, isNamed: Bool) -> Int? {
        if case let post = prose.length(W.posts, start, end), post > 0 { return start + post }
        // `Đ/c Tuấn PCGD cập nhật …`: his field in letters.
        if isNamed, prose.tokens[start].isWord, prose.tokens[start].upper, (2...6).contains(prose.tokens[start].length)
        {
            return start + 1
        }
        guard case let team = prose.length(W.teams, start, end), team > 0, start + team < end,
            prose.tokens[start + team].isNumber || prose.tokens[start + team].capital
        else { return nil }
        return prose.afterCapitals(start + team + 1, min(end, start + 5))
    }

    /// A small word behind a name: what he does, though no table knows the verb; not what he said, has done or is.
    func isPlainWork(_ index: Int) -> Bool {
        prose.tokens[index].isWord && !prose.tokens[index].capital && !prose.isAt(W.past, index)
            && !prose.isAt(W.tells, index) && !prose.hasAny(Cue.opinions.bit | Cue.praise.bit, index)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let charge = Words("phụ trách")
    static let past = Words("đã", "đang", "được", "bị", "là", "chưa")
    static let tells = Words(
        "có", "đạt", "nêu", "phát biểu", "trình bày", "nhận xét", "thông qua", "hỏi", "trả lời", "cho rằng", "nhất trí",
        "đồng ý", "vắng", "nghỉ", "bổ sung ý kiến", "chủ trì", "ghi biên bản", "và", "hoặc", "cùng", "thì", "còn")
    static let noField = Words("đã", "đang", "được", "bị", "là", "có", "theo", "và", "cùng", "về", "tại", "của")
    static let teams = Words("tổ", "khối", "lớp", "khoa", "phòng", "đội", "bộ môn", "thôn", "chi đoàn")
    static let posts = Words(
        "bảo vệ", "kế toán", "y tế", "thư viện", "văn thư", "thủ quỹ", "thiết bị", "thủ kho", "lái xe", "tạp vụ",
        "cấp dưỡng", "địa chính", "tư pháp", "văn phòng")
}
