/// Reads who is told besides the first, or only in a later clause.
extension LeadReader {
    /// `Lập quy hoạch tỉnh (Sở Kế hoạch và Đầu tư chủ trì), trình …`, `… (giao Sở Xây dựng, Công an tỉnh)`: who does it in
    /// brackets behind the work.
    func bracketedWithin(_ range: Range<Int>) -> Lead? {
        for open in range.dropFirst(2) where prose.isSign(open, Sign.open) {
            guard let close = (open..<min(range.upperBound, open + 40)).first(where: { prose.isSign($0, Sign.close) }),
                close > open + 2
            else { continue }
            let asks = prose.isAt(W.orders, open + 1)
            let start = open + 1 + (asks ? prose.phrase(.assign, open + 1, close)?.length ?? 1 : 0)
            guard let lead = named(start, close), !lead.units.isEmpty, lead.people.isEmpty,
                asks || lead.next < close && prose.isAt(W.leads, lead.next)
                    || lead.next == close && isRemark(open, close, range)
            else { continue }
            return lead
        }
        return nil
    }

    /// `Xây dựng kế hoạch (Phòng Y tế), xong trước 20/5`: who does it, and behind the bracket by when; `với Sở Y tế (Phòng
    /// Nghiệp vụ)` tells which part of the unit before.
    private func isRemark(_ open: Int, _ close: Int, _ range: Range<Int>) -> Bool {
        guard !isArticle, close + 2 < range.upperBound, beginsWithVerb(afterConnectors(range), open),
            prose.isSign(close + 1, Sign.comma) || prose.isSign(close + 1, Sign.semicolon),
            prose.hasAny(Cue.finish.bit | Cue.deadline.bit | Cue.within.bit, close + 2)
        else { return false }
        return !(max(range.lowerBound, open - 8)..<open).contains { reading.units.list($0, open).next == open }
    }

    /// `… triển khai thực hiện;`: the formula may be longer than its last three syllables.
    private func closes(before index: Int) -> Bool {
        (max(0, index - 8)..<index).contains { start in
            prose.phrase(.closing, start, index).map { start + $0.length == index } ?? false
        }
    }

    /// `Thành lập Tổ công tác …; giao Sở Nội vụ tham mưu …`: where the first clause names nobody, whom a later one tells.
    func laterOrder(_ range: Range<Int>) -> Lead? {
        let end = range.upperBound
        // `Phê bình UBND huyện A …; yêu cầu kiểm điểm`
        if let blame = range.prefix(4).first(where: { prose.isAt(W.blames, $0) }),
            let lead = named(blame + prose.length(W.blames, blame, end), end), !lead.units.isEmpty
        {
            return lead
        }
        for index in range where prose.isSign(index, Sign.semicolon) || prose.isSign(index, Sign.comma) {
            let start = index + 1 + prose.length(W.joins, index + 1, end)
            // `yêu cầu các dự thảo phải được chuẩn bị kỹ; các Ban HĐND tỉnh rà soát lại …`
            if isArticle, prose.isSign(index, Sign.semicolon), start < end, prose.hasAny(Cue.groupStart.bit, start),
                let lead = named(start, end), !lead.units.isEmpty, lead.people.isEmpty, lead.next < end,
                prose.hasAny(LeadReader.afterHouse, lead.next)
            {
                return lead
            }
            guard start < end, prose.isAt(W.orders, start), let assign = prose.phrase(.assign, start, end),
                let lead = named(start + assign.length, end), !lead.units.isEmpty, lead.people.isEmpty,
                lead.next < end, prose.hasAny(LeadReader.afterHouse, lead.next)
            else { continue }
            return lead
        }
        return nil
    }

    /// `Chủ đầu tư làm việc với tư vấn`, `Nhà thầu Công ty 36 tăng cường …`, `Nhà đầu tư (Liên danh …) nộp …`: at the head
    /// of a clause, by its part in the works.
    func contractor(_ index: Int, _ end: Int) -> Lead? {
        guard prose.isAt(W.contractors, index),
            prose.tokens[index].capital || index > 0 && prose.isSign(index - 1, Sign.colon)
                || prose.ends(.assign, before: index)
        else { return nil }
        var next = index + prose.length(W.contractors, index, end)
        if next < end, prose.tokens[next].capital, prose.phrase(.unitKind, next, end) != nil,
            let (_, after) = reading.units.named(next, end)
        {
            next = after
        } else {
            // `Nhà thầu Cienco 5: bổ sung …`
            while next < end, next - index < 12,
                prose.tokens[next].isWord && prose.tokens[next].capital
                    || prose.tokens[next].isNumber && prose.tokens[next - 1].capital
            { next += 1 }
        }
        var verb = next
        if verb < end, prose.isSign(verb, Sign.open),
            let close = (verb..<min(end, verb + 24)).first(where: { prose.isSign($0, Sign.close) })
        {
            verb = close + 1
        }
        guard verb < end, prose.hasAny(LeadReader.afterHouse, verb) || prose.isSign(verb, Sign.colon) else {
            return nil
        }
        return Lead(units: [prose.text(index..<next)], next: next)
    }

    /// `giao đồng chí Lê An chỉ đạo, Phòng Kinh tế tham mưu …`: the person answers for it, the unit does it.
    func supervised(_ lead: Lead, _ end: Int) -> Lead? {
        guard !lead.people.isEmpty, lead.next < end, prose.isAt(W.supervises, lead.next) else { return nil }
        let comma = lead.next + max(1, prose.length(W.supervises, lead.next, end))
        guard comma + 1 < end, prose.isSign(comma, Sign.comma), var unit = subject(comma + 1, end), unit.people.isEmpty
        else { return nil }
        unit.people = lead.people
        return unit
    }

    /// `giao Sở Tài chính rà soát các khoản thu, Sở Nội vụ tham mưu kế hoạch`, `…; trong đó, Sở Nội vụ chủ trì …`: who does
    /// what behind the work of the first; units in a row before one verb do it together.
    private func nextInTurn(at joint: Int, since first: Int, _ end: Int) -> Lead? {
        guard prose.isSign(joint, Sign.comma) || prose.isSign(joint, Sign.semicolon) else { return nil }
        let join = prose.length(W.within, joint + 1, end)
        var start = joint + 1 + join
        if join > 0, start < end, prose.isSign(start, Sign.comma) { start += 1 }
        guard prose.isSign(joint, Sign.comma) || join > 0, start < end, prose.tokens[start].capital,
            let lead = named(start, end), !lead.units.isEmpty, lead.people.isEmpty, lead.next < end,
            prose.hasAny(LeadReader.doingIt, lead.next), !prose.has(.coordinate, lead.next)
        else { return nil }
        // `phối hợp với Sở Tài chính, Sở Nội vụ tham mưu`
        let isInRow = (max(first, joint - 14)..<joint).contains { reading.units.list($0, joint).next == joint }
        if isInRow { return nil }
        return lead
    }

    /// `Thống nhất cho Phòng Kinh tế hợp đồng tư vấn, xong trước 30/6`: who is let to do it.
    func allowed(_ start: Int, _ end: Int) -> Lead? {
        guard !isArticle, case let lets = prose.length(Words.allows, start, end), lets > 0,
            let lead = named(start + lets, end), !lead.units.isEmpty, lead.next < end, prose.tokens[lead.next].isWord
        else { return nil }
        return lead
    }

    /// `Trưởng phòng Lê An đánh giá kết quả và yêu cầu hoàn thành báo cáo`: where he who judged begins to ask.
    func asksBehindJudging(_ lead: Lead, _ end: Int) -> Int? {
        guard isArticle, !lead.people.isEmpty, lead.next < end, prose.isAt(W.judges, lead.next) else { return nil }
        return (lead.next + 1..<end).first { prose.isAt(W.asks, $0) && !prose.isInside($0) }
    }

    /// Whoever is told there; nil where nobody is named.
    func toldBehind(_ asks: Int, _ end: Int) -> Lead? {
        let next = skipTime(asks + (prose.phrase(.assign, asks, end)?.length ?? 1), end)
        return told(next, end, asked: asks).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// `Văn phòng chuẩn bị hội nghị; phòng Kinh tế chủ trì, phối hợp Hạt Kiểm lâm khảo sát, xong trước 25/7`: what is said of
    /// the first, before another leads.
    func ownPart(_ range: Range<Int>) -> Range<Int> {
        for index in range.dropFirst(3) where prose.isSign(index, Sign.semicolon) && index + 2 < range.upperBound {
            guard !prose.tokens[index + 1].capital, prose.has(.unitKind, index + 1),
                let next = named(index + 1, range.upperBound), !next.units.isEmpty, next.people.isEmpty,
                (next.next..<min(range.upperBound, next.next + 4)).contains(where: { prose.has(.lead, $0) }),
                // `Mở đợt cao điểm; phòng Cảnh sát hình sự chủ trì …`: nobody leads before.
                !(lead(range.lowerBound..<index)?.isEmpty ?? true)
            else { continue }
            return range.lowerBound..<(index + 1)
        }
        return range
    }

    private static let doingIt = Cue.verb.bit | Cue.obligation.bit | Cue.lead.bit

    /// `yêu cầu các sở, UBND các huyện và đề nghị các đoàn thể tỉnh thực hiện …`: whoever is asked in the same breath.
    func askedToo(_ lead: Lead, _ end: Int) -> Lead {
        var lead = lead
        while lead.people.isEmpty, let joined = reading.units.afterJoin(lead.next, end),
            prose.isAt(W.asks, joined), let assign = prose.phrase(.assign, joined, end),
            let further = named(joined + assign.length, end), further.people.isEmpty, !further.units.isEmpty
        {
            lead.units += further.units.filter { !lead.units.contains($0) }
            lead.next = further.next
        }
        return lead
    }

    /// `giao Sở Y tế thẩm định; giao Sở Tài chính bố trí vốn`: a further clause in small letters tells others too.
    func alsoTold(_ lead: Lead, _ end: Int) -> Lead {
        guard lead.people.isEmpty else { return withColleagues(lead, end) }
        var lead = lead
        var index = lead.next
        while index + 1 < end {
            defer { index += 1 }
            if let further = nextInTurn(at: index, since: lead.next, end) {
                lead.units += further.units.filter { !lead.units.contains($0) }
                continue
            }
            guard prose.isSign(index, Sign.semicolon) else { continue }
            let start = index + 1 + prose.length(W.joins, index + 1, end)
            // `…; các cơ quan liên quan chuẩn bị điều kiện`, `…; ngành điện khôi phục lưới điện`
            let isBranch = start < end && prose.isAt(W.branch, start)
            if isArticle, start < end, !prose.tokens[start].capital,
                isBranch || prose.hasAny(Cue.groupStart.bit, start) || reading.units.isCounted(start, end),
                let further = named(start, end) ?? (isBranch ? crowd(start, end) : nil), !further.units.isEmpty,
                further.people.isEmpty, further.next < end,
                prose.hasAny(LeadReader.afterHouse, further.next)
            {
                lead.units += further.units.filter { !lead.units.contains($0) }
                continue
            }
            guard start < end, !prose.tokens[start].capital, !prose.isAt(W.directing, start),
                let assign = prose.phrase(.assign, start, end),
                let further = named(start + assign.length, end), further.people.isEmpty, further.next < end,
                prose.hasAny(LeadReader.afterSubject, further.next)
            else { continue }
            // `Yêu cầu các phòng nghiêm túc thực hiện; giao Văn phòng theo dõi …`: the first clause is the close.
            if closes(before: index) { lead.units = [] }
            lead.units += further.units.filter { !lead.units.contains($0) }
        }
        return lead
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let judges = Words("đánh giá", "nhận định", "khái quát", "tổng kết", "điểm lại", "nêu kết quả", "phân tích")
    static let within = Words("trong đó", "riêng")
    static let branch = Words("ngành")
    static let directing = Words("chỉ đạo")
    static let blames = Words("phê bình")
    static let leads = Words("chủ trì", "làm đầu mối", "là đầu mối", "thực hiện", "tham mưu", "chịu trách nhiệm")
    static let orders = Words("giao", "yêu cầu", "đề nghị", "phân công", "thống nhất giao", "đồng ý giao")
    static let contractors = Words(
        "chủ đầu tư", "nhà đầu tư", "nhà thầu", "nhà thầu thi công", "tổng thầu", "đơn vị thi công", "đơn vị tư vấn",
        "đơn vị quản lý", "đơn vị chủ trì", "cơ quan chủ trì", "cơ quan soạn thảo", "cơ quan xây dựng báo cáo",
        "cơ quan xây dựng dự thảo",
        "cơ quan chủ trì soạn thảo", "đơn vị soạn thảo", "cơ quan thẩm tra", "đơn vị tham mưu xây dựng kế hoạch")
    static let supervises = Words("chỉ đạo", "phụ trách", "trực tiếp chỉ đạo", "theo dõi, chỉ đạo")
    static let asks = Words("yêu cầu", "đề nghị", "giao")
    static let joins = Words("đồng thời", "và", "cùng với đó", "trong đó", "riêng")
}
