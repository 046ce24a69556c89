/// Reads who is told where news sets a time, a reason or a condition between the asking and the doer: `Bí thư Huyện ủy yêu cầu,
/// sau hội nghị này các chi bộ khẩn trương …`, `Chủ tịch UBND tỉnh lưu ý trách nhiệm của Sở Tài chính trong việc …`.
///
/// One grammar: whoever speaks, a word of asking, what goes before, then the first doer with his work.
extension LeadReader {
    /// A house that speaks at the head of its clause: `Huyện ủy chỉ đạo …`, `…, Ban Thường vụ yêu cầu …`.
    /// A committee of the state is itself told to direct others; the party's, and whoever visits, only tell.
    func isHouse(before index: Int, _ range: Range<Int>, ordering: Bool = false) -> Bool {
        var last = index
        while last > range.lowerBound + 1, prose.isAt(W.adverbs, last - 1) { last -= 1 }
        // `Tổng công ty Điện lực Hà Sơn - EVNHS yêu cầu …`
        if last > range.lowerBound + 3, prose.tokens[last - 1].upper, prose.isSign(last - 2, Sign.dash) { last -= 2 }
        let head = afterConnectors(range)
        // `Công văn do ông Lê An ký (số 12) yêu cầu Sở Y tế …`
        if !ordering, head < last, prose.isAt(W.papers, head), last - head < 18,
            !(head..<last).contains(where: {
                prose.isSign($0, Sign.colon) || prose.isSign($0, Sign.stop) && prose.tokens[$0].spaced
            })
        {
            return true
        }
        return (max(range.lowerBound, last - 14)..<last).contains { start in
            guard start == head || start > range.lowerBound && prose.tokens[start - 1].kind == .sign,
                prose.isAt(ordering ? W.commanders : W.speakers, start)
            else { return false }
            return start + prose.length(W.speakers, start, last) == last
                || reading.units.list(start, last).next == last
        }
    }

    /// Whom a house or a paper tells: `Tổng công ty yêu cầu các nhà thầu …`, `Công văn do ông Lê An ký yêu cầu Sở Y tế …`.
    func toldByHouse(_ index: Int, _ range: Range<Int>) -> Lead? {
        guard isHouse(before: index, range), !prose.isInside(index) else { return nil }
        let next = skipTime(index + (prose.phrase(.assign, index, range.upperBound)?.length ?? 1), range.upperBound)
        guard next < range.upperBound, !prose.isAt(W.above, next) else { return nil }
        return doing(told(next, range.upperBound, asked: index), range.upperBound)
    }

    /// The first doer behind what goes before him; nil where no such words open, or nobody does anything in their clause.
    func doerBehindAdjunct(_ start: Int, _ end: Int) -> Lead? {
        var index = start
        if index < end, prose.isSign(index, Sign.comma) || prose.isSign(index, Sign.colon) { index += 1 }
        while index < end, prose.isSign(index, Sign.quote) { index += 1 }
        guard isArticle, index < end, prose.isAt(W.adjuncts, index) else { return nil }
        for word in index + 1..<max(index + 1, min(end, index + 40)) {
            if prose.tokens[word].kind == .sign, [Sign.stop, Sign.semicolon].contains(prose.tokens[word].symbol),
                prose.tokens[min(word + 1, end - 1)].spaced
            {
                return nil
            }
            guard
                prose.has(.groupStart, word) || prose.isAt(W.parties, word)
                    || prose.tokens[word].capital && prose.hasAny(Cue.unitKind.bit | Cue.unitWhole.bit, word),
                !prose.isInside(word), !prose.isAt(W.prepositions, word - 1),
                let lead = named(word, end), !lead.units.isEmpty, lead.people.isEmpty, lead.next < end,
                prose.hasAny(LeadReader.afterHouse, lead.next) || prose.isAt(W.duties, lead.next)
            else { continue }
            return lead
        }
        return nil
    }

    /// Whoever is told, where what he is to do follows; with what stands between.
    func doing(_ lead: Lead?, _ end: Int) -> Lead? {
        guard var lead, !lead.units.isEmpty, lead.next < end else { return nil }
        // `các đơn vị trên chỉnh sửa …`
        if prose.isAt(W.aforesaid, lead.next), lead.next + 1 < end, let last = lead.units.last,
            prose.hasAny(LeadReader.afterHouse, lead.next + 1)
        {
            lead.units[lead.units.count - 1] = "\(last) \(prose.text(lead.next..<lead.next + 1))"
            lead.next += 1
            return lead
        }
        // `yêu cầu các nhà thầu trong quá trình thi công cần bảo đảm …`, `…, lực lượng kiểm lâm, đẩy mạnh …`
        if isArticle, let verb = afterInset(lead, end) {
            lead.next = verb
            return lead
        }
        // `các sở, UBND huyện có hồ sơ trễ hạn phải thực hiện …`
        if prose.isAt(W.having, lead.next),
            let must = (lead.next + 1..<min(end, lead.next + 9)).first(where: {
                prose.isAt(W.musts, $0) || prose.tokens[$0].kind == .sign
            }), prose.tokens[must].isWord
        {
            lead.next = must
            return lead
        }
        guard prose.hasAny(LeadReader.afterSubject, lead.next) || prose.isAt(W.should, lead.next) else { return nil }
        return lead
    }

    /// Past a few words on when or how, between who is told and what he must do; past a stray comma behind a list.
    private func afterInset(_ lead: Lead, _ end: Int) -> Int? {
        let comma = prose.isSign(lead.next, Sign.comma)
        let start = comma ? lead.next + 1 : lead.next
        guard start < end else { return nil }
        if comma, lead.units.count > 1, prose.hasAny(LeadReader.afterHouse, start) { return start }
        // `chỉ đạo Sở Xây dựng, trước ngày 20/5 phải trình …`
        if comma, prose.hasAny(Cue.deadline.bit | Cue.within.bit, start) {
            return (start + 1..<max(start + 1, min(end - 1, start + 14))).first {
                !prose.isInside($0)
                    && (prose.isAt(W.musts, $0) || prose.hasAny(LeadReader.afterHouse, $0) && !prose.has(.finish, $0))
            }
        }
        guard prose.isAt(W.insets, start) else { return nil }
        for index in start + 1..<max(start + 1, min(end - 1, start + 16)) {
            if prose.isAt(W.musts, index), !prose.isInside(index), beginsWithVerb(index, end) { return index }
            if prose.isSign(index, Sign.comma) {
                return prose.hasAny(LeadReader.afterHouse, index + 1) || prose.isAt(W.musts, index + 1)
                    ? index + 1 : nil
            }
            guard prose.tokens[index].isWord || prose.tokens[index].isNumber else { return nil }
        }
        return nil
    }

    /// `… lưu ý trách nhiệm của ngành Thuế, Sở Tài chính trong việc hoàn thành các khoản thu`: whose duty he recalls.
    func remindedOfDuty(_ start: Int, _ end: Int) -> Lead? {
        guard isArticle, start < end, case let length = prose.length(W.dutyOf, start, end), length > 0,
            let lead = named(start + length, end) ?? crowdOfDuty(start + length, end), !lead.units.isEmpty,
            lead.next < end, prose.isAt(W.inDoing, lead.next)
        else { return nil }
        return lead
    }

    /// `ngành Thuế, Sở Tài chính`: a branch before the units.
    private func crowdOfDuty(_ start: Int, _ end: Int) -> Lead? {
        guard prose.isAt(W.branch, start),
            let joint = (start + 1..<min(end, start + 6)).first(where: {
                prose.isSign($0, Sign.comma) || prose.isAt(W.and, $0) || prose.isAt(W.inDoing, $0)
            })
        else { return nil }
        let first = prose.text(start..<joint)
        if prose.isAt(W.inDoing, joint) { return Lead(units: [first], next: joint) }
        let (mentions, next) = reading.units.list(joint + 1, end)
        return mentions.isEmpty ? nil : Lead(units: [first] + mentions.map(\.name), next: next)
    }
}

extension DirectiveGrammar {
    /// `Để hạn chế tình trạng tăng giá, Sở Tài chính chịu trách nhiệm …`, `Ngoài việc bảo đảm hàng hóa thì cần …`: behind what
    /// goes before, somebody who must.
    func demandsBehindAdjunct(_ start: Int, _ end: Int) -> Bool {
        guard kind == .news, start < end, prose.isAt(W.adjuncts, start) else { return false }
        for joint in start + 1..<max(start + 1, min(end - 1, start + 44)) {
            if prose.isSign(joint, Sign.stop), prose.tokens[joint + 1].spaced { return false }
            guard prose.isSign(joint, Sign.comma) || prose.isAt(W.then, joint), joint + 1 < end else { continue }
            if prose.isAt(W.then, joint) || prose.isAt(W.conditions, start), prose.isAt(W.duties, joint + 1),
                isDemand(joint + 1, end)
            {
                return true
            }
            if let lead = leads.named(joint + 1, end), !lead.units.isEmpty, lead.people.isEmpty, lead.next < end,
                isDemand(lead.next, end) && !(prose.isAt(W.ifs, start) && isBlamed(lead.next, end))
                    || isCharged(lead.next, end)
            {
                return true
            }
        }
        return false
    }

    /// A sentence amid orders that neither tells what was done nor by whom, nor says when or where.
    func isAside(_ range: Range<Int>) -> Bool {
        !isStatement(range) && !narrates(range)
            && !range.contains {
                prose.isAt(W.tellsOn, $0) || prose.hasAny(Cue.personTitle.bit | Cue.position.bit | Cue.praise.bit, $0)
                    || prose.isSign($0, Sign.percent)
            }
    }

    /// `Chủ tịch UBND tỉnh nhấn mạnh: Không để người dân bị đói`, `chỉ đạo quyết liệt: Các xã phải …`: what he asks stands
    /// behind his colon.
    func orders(behind said: Int, _ range: Range<Int>) -> Bool {
        guard kind == .news, leads.isLeader(before: said, range),
            let colon = (said + 1..<max(said + 1, min(range.upperBound - 2, said + 7))).first(where: {
                prose.isSign($0, Sign.colon)
            })
        else { return false }
        var start = colon + 1
        while start < range.upperBound, prose.isSign(start, Sign.quote) { start += 1 }
        start = leads.skipTime(start, range.upperBound)
        guard start < range.upperBound, !isStatement(start..<range.upperBound) else { return false }
        if prose.isAt(W.forbids, start) || demands(start..<range.upperBound) { return true }
        guard let lead = leads.named(start, range.upperBound), !lead.units.isEmpty, lead.people.isEmpty,
            lead.next < range.upperBound
        else { return false }
        return prose.has(.adverb, lead.next) || prose.isAt(W.sets, lead.next)
    }

    /// `Nếu để xảy ra …, Sở Y tế phải chịu trách nhiệm`
    private func isBlamed(_ index: Int, _ end: Int) -> Bool {
        (index..<min(end, index + 3)).contains { prose.isAt(W.charged, $0) }
    }

    /// `chịu trách nhiệm phối hợp …`, not `chịu trách nhiệm nếu …`.
    private func isCharged(_ index: Int, _ end: Int) -> Bool {
        let length = prose.length(W.charged, index, end)
        return length > 0 && index + length < end && leads.beginsWithVerb(index + length, end)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let having = Words("có")
    static let adverbs = Words("cũng", "vừa", "tiếp tục", "còn", "đồng thời")
    static let speakers = Words(
        "ubnd", "ủy ban nhân dân", "tỉnh ủy", "thành ủy", "huyện ủy", "thị ủy", "quận ủy", "đảng ủy", "thường trực",
        "ban thường vụ", "ban chỉ đạo", "ban chỉ huy", "ban tổ chức", "hội nghị", "cuộc họp", "đoàn công tác",
        "đoàn kiểm tra", "đoàn giám sát", "chính phủ", "bộ", "lãnh đạo", "tổng công ty", "tập đoàn", "sở", "cục",
        "tổng cục", "hđnd", "ban quản lý", "liên đoàn", "ngân hàng", "công an", "bộ chỉ huy", "công điện",
        "tổng liên đoàn", "ban giám đốc", "ban giám hiệu", "nhà trường", "ban lãnh đạo")
    /// Who is asked for leave or means, and told nothing.
    static let above = Words(
        "ubnd tỉnh", "ủy ban nhân dân tỉnh", "tỉnh", "trung ương", "chính phủ", "thủ tướng", "quốc hội",
        "ubnd thành phố",
        "bộ", "các bộ", "hđnd", "thường trực")
    static let papers = Words(
        "công văn do", "văn bản do", "công điện do", "chỉ thị do", "thông báo do", "công văn", "công điện", "chỉ thị",
        "văn bản này", "công văn này", "công điện này", "chỉ thị này", "thông báo này")
    static let commanders = Words(
        "tỉnh ủy", "thành ủy", "huyện ủy", "thị ủy", "quận ủy", "đảng ủy", "thường trực", "ban thường vụ", "hội nghị",
        "cuộc họp", "đoàn công tác", "đoàn kiểm tra", "đoàn giám sát")
    static let conditions = Words("nếu", "trường hợp", "để", "nhằm", "khi", "ngoài")
    static let tellsOn = Words(
        "đã", "đang", "vừa", "hiện", "từng", "vẫn", "cho biết", "báo cáo", "theo", "là", "được biết", "sẽ", "chưa",
        "còn",
        "nhằm", "giúp", "góp phần", "diễn ra", "đạt", "triển khai")
    static let forbids = Words(
        "không để", "không được", "tuyệt đối không", "kiên quyết không", "không chủ quan", "nghiêm cấm",
        "dứt khoát không")
    static let sets = Words("tập trung", "khẩn trương", "tiếp tục", "chủ động", "tăng cường", "đẩy mạnh")
    static let ifs = Words("nếu")
    static let adjuncts = Words(
        "sau", "trước", "ngay sau", "ngay", "trong", "trên cơ sở", "căn cứ", "để", "nhằm", "ngoài", "bên cạnh",
        "cùng với", "song song", "đối với", "với", "về", "do", "vì", "khi", "nếu", "trường hợp", "từ", "tại", "ở",
        "riêng", "bằng", "theo", "từ nay", "thời gian", "năm", "quý", "tháng", "qua", "thông qua", "đặc biệt",
        "dù", "mặc dù", "tùy")
    static let prepositions = Words(
        "của", "với", "cho", "tại", "về", "từ", "theo", "và", "hoặc", "giữa", "ở", "trong", "như", "gồm", "vào", "đến",
        "bởi", "do", "là", "hợp", "hỗ", "giúp", "gửi", "qua", "trên", "cùng", "thuộc", "bộ")
    static let parties = Words(
        "nhà thầu", "chủ đầu tư", "nhà đầu tư", "đơn vị thi công", "đơn vị tư vấn", "chính quyền", "ngành", "lực lượng")
    static let duties = Words("phải", "cần", "có trách nhiệm", "chịu trách nhiệm", "không được", "tuyệt đối không")
    static let insets = Words(
        "trong quá trình", "trong thời gian", "trong khi", "trong bối cảnh", "trong phạm vi", "trên cơ sở", "căn cứ",
        "theo chức năng", "ngoài việc", "bên cạnh việc", "cùng với việc", "sau khi", "trước khi", "khi", "bằng",
        "thông qua", "từ nay", "ngay từ", "ngay sau", "với tinh thần", "với vai trò", "trước mắt", "trong thời điểm")
    static let aforesaid = Words("trên", "này", "nói trên")
    static let should = Words("nên")
    static let musts = Words("cần", "phải", "cần phải")
    static let dutyOf = Words("trách nhiệm của", "về trách nhiệm của", "vai trò của", "vai trò, trách nhiệm của")
    static let inDoing = Words("trong việc", "trong công tác", "về việc")
    static let branch = Words("ngành", "lực lượng")
    static let and = Words("và")
    static let then = Words("thì")
    static let charged = Words("chịu trách nhiệm", "có trách nhiệm")
}
