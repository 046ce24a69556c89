/// Reads whom a leader orders in an article: `Chủ tịch UBND phường chỉ đạo cán bộ chuyên môn trả lời …`, `… ghi nhận ý kiến của
/// người dân và chỉ đạo các phòng kiểm tra`.
extension LeadReader {
    /// `Chủ tịch UBND phường chỉ đạo cán bộ chuyên môn trả lời … và chỉ đạo các ngành tiếp thu`: in an article, whomever a
    /// leader orders; `UBND huyện đã chỉ đạo các phòng …` tells what was done.
    func ordered(_ range: Range<Int>) -> Lead? {
        guard isArticle else { return nil }
        if let told = sent(range) ?? wished(range) ?? toldInOtherWords(range) ?? concluded(range)
            ?? issued(range)
        {
            return told
        }
        var found: Lead?
        let (calls, urges) = (Words.calls, Words.urges)
        for index in range
        where (prose.isAt(calls, index) || prose.isAt(urges, index) && isLeader(before: index, range))
            && !prose.isInside(index)
            && (!(index > range.lowerBound && prose.isAt(W.past, index - 1)) || isTodays(index, range)
                || isAtMeeting(range) && prose.isAt(W.had, index - 1) && isLeader(before: index - 1, range))
            && !isTold(index, range)
        {
            // `Chủ tịch UBND tỉnh chỉ đạo, trong thời gian tới, các chủ đầu tư …`
            let verb = max(
                prose.length(Words.calls, index, range.upperBound), prose.length(Words.urges, index, range.upperBound))
            let next = skipTime(index + verb, range.upperBound)
            if isMinisters(index, range) { return nil }
            guard
                found != nil && prose.isAt(W.also, index - 1) || isLeader(before: index, range)
                    || isTodays(index, range)
                    // `UBND thành phố vừa có công văn chỉ đạo các sở …`
                    || isWritten(index)
                    // `Huyện chỉ đạo các xã đẩy nhanh …`
                    || isHouseAlone(before: index, range) || isHouse(before: index, range, ordering: true)
                    || isPapers(before: index, range)
                    || goesOnSpeaking(index, range) || goesOnBehindSpeech(index, range),
                let told = doing(told(next, range.upperBound, asked: index), range.upperBound)
                    ?? crowd(next, range.upperBound) ?? doerBehindAdjunct(index + verb, range.upperBound)
            else { continue }
            guard let before = found else {
                found = told
                continue
            }
            found?.units += told.units.filter { !before.units.contains($0) }
        }
        return found
    }

    private func isHouseAlone(before index: Int, _ range: Range<Int>) -> Bool {
        let start = afterConnectors(range)
        guard start < index, case let house = prose.length(W.houses, start, index), house > 0 else { return false }
        return start + house == index || start + house == index - 1 && prose.isAt(W.alsoOnly, index - 1)
    }

    /// `Theo đó, UBND tỉnh chỉ đạo Sở Y tế chủ trì …`: who issued the paper that the article tells of.
    private func isPapers(before index: Int, _ range: Range<Int>) -> Bool {
        let start = afterConnectors(range)
        guard start < index, prose.isAt(W.committees, start),
            prose.isAt(W.accordingly, range.lowerBound) || prose.contains(W.leads, in: index..<range.upperBound)
        else { return false }
        return reading.units.list(start, index).next == index
    }

    /// `Bộ trưởng Bộ Y tế chỉ đạo các bệnh viện …` where the Prime Minister asks: what the ministry is to do.
    private func isMinisters(_ index: Int, _ range: Range<Int>) -> Bool {
        guard isPremiers, prose.isAt(W.ordering, index), case let start = afterConnectors(range), start < index,
            prose.isAt(W.ministers, start),
            case let (mentions, next) = reading.units.list(start, index), !mentions.isEmpty
        else { return false }
        return next == index
    }

    /// `Chủ tịch UBND tỉnh biểu dương …; chỉ đạo địa phương rà soát …`, `Bí thư Lê An đã ghi nhận ý kiến và chỉ đạo các
    /// phòng …`: he goes on behind a joint.
    private func goesOnSpeaking(_ index: Int, _ range: Range<Int>) -> Bool {
        var joint = index - 1
        guard joint > range.lowerBound else { return false }
        if prose.isSign(joint, Sign.semicolon),
            (range.lowerBound..<index).contains(where: { prose.has(.praise, $0) && isLeader(before: $0, range) })
        {
            return true
        }
        let isJoined = prose.isAt(W.also, joint) || prose.isAt(W.also, joint - 1)
        if isJoined { joint -= 1 }
        guard isJoined || prose.isSign(joint, Sign.semicolon),
            let person = (range.lowerBound..<index).first(where: {
                prose.hasAny(Cue.position.bit | Cue.personTitle.bit, $0)
                    && reading.people.read($0, index).last?.name != nil
            }), let named = reading.people.read(person, index).last?.range.upperBound
        else { return false }
        return (named..<index).contains { prose.isAt(W.heeds, $0) }
            && !(named..<index).contains { prose.isAt(W.reports, $0) }
    }

    /// `… Bí thư Huyện ủy biểu dương các xã. Đồng thời chỉ đạo Phòng Y tế tăng cường …`: the same leader goes on in the next
    /// sentence.
    private func goesOnBehindSpeech(_ index: Int, _ range: Range<Int>) -> Bool {
        guard prose.isAt(W.ordering, index), index > range.lowerBound, index == afterConnectors(range) else {
            return false
        }
        var start = range.lowerBound
        while start > 0, prose.tokens[start - 1].kind != .breaking { start -= 1 }
        return (start..<range.lowerBound).contains {
            (prose.hasAny(Cue.praise.bit | Cue.concluded.bit | Cue.assign.bit, $0) || prose.isAt(W.heeds, $0))
                && isLeader(before: $0, start..<range.lowerBound)
        }
    }

    /// `yêu cầu sau khi kết thúc hội nghị các đơn vị gửi báo cáo …`: past what is done first, to whoever is told.
    func afterDone(_ start: Int, _ end: Int) -> Int? {
        guard isArticle, start < end, case let length = prose.length(W.first, start, end), length > 0 else {
            return nil
        }
        for index in start + length + 1..<max(start + length + 1, min(end, start + 16)) {
            if prose.isSign(index, Sign.comma) { return index + 1 < end ? index + 1 : nil }
            guard prose.tokens[index].isWord || prose.tokens[index].isNumber else { return nil }
            if prose.hasAny(Cue.groupStart.bit | Cue.unitKind.bit, index), !prose.isInside(index),
                let lead = named(index, end), !lead.units.isEmpty, lead.people.isEmpty, lead.next < end,
                prose.hasAny(LeadReader.afterHouse, lead.next)
            {
                return index
            }
        }
        return nil
    }

    /// `… ký truyền đạt ý kiến chỉ đạo của Chủ tịch UBND tỉnh với nội dung: Giao Sở Y tế kiểm tra …`: whom the words conveyed
    /// behind the colon name.
    func conveyed(_ start: Int, _ end: Int) -> Lead? {
        guard
            let colon = (start..<max(start, end - 3)).first(where: {
                prose.isSign($0, Sign.colon) && prose.tokens[$0 + 1].capital && prose.has(.assign, $0 + 1)
            }), (start..<colon).contains(where: { prose.isAt(W.conveys, $0) }),
            let assign = prose.phrase(.assign, colon + 1, end),
            let told = told(skipTime(colon + 1 + assign.length, end), end, asked: colon + 1), !told.isEmpty
        else { return nil }
        return alsoTold(told, end)
    }

    /// `chỉ đạo rõ: “Giao Sở Xây dựng …”`: whom the words told behind a colon name.
    func quoted(behind said: Int, _ end: Int) -> Lead? {
        guard said < end, case let verb = prose.length(W.says, said, end), verb > 0,
            let colon = (said + verb..<min(end, said + verb + 3)).first(where: { prose.isSign($0, Sign.colon) })
        else { return nil }
        var start = colon + 1
        while start < end, prose.isSign(start, Sign.quote) { start += 1 }
        guard start < end, let assign = prose.phrase(.assign, start, end),
            let told = told(skipTime(start + assign.length, end), end, asked: start), !told.isEmpty
        else { return nil }
        return alsoTold(told, end)
    }

    /// `…, Chủ tịch UBND tỉnh đã giao Thanh tra tỉnh kiểm tra …`: whom somebody else was said to have told.
    func entrusted(_ start: Int, _ end: Int) -> Lead? {
        for index in start..<end where prose.isAt(W.asks, index) && !prose.isInside(index) {
            let assign = prose.phrase(.assign, index, end)?.length ?? 1
            if let told = doing(told(skipTime(index + assign, end), end, asked: index), end) { return told }
        }
        return nil
    }

    /// `phân công cán bộ bám sát …`, `cử lực lượng trực`: a unit sends people of its own.
    func sendsItsOwn(_ start: Int, at assign: Int, _ end: Int) -> Bool {
        start < end && prose.isAt(W.sends, assign) && !prose.tokens[start].capital && prose.isAt(W.staff, start)
    }

    /// `Phó Chủ tịch UBND thành phố Lê An đã chỉ đạo UBND quận 9 khẩn trương …` at the head: what he has just told.
    private func isTodays(_ index: Int, _ range: Range<Int>) -> Bool {
        guard index > range.lowerBound + 3, prose.isAt(W.had, index - 1), prose.isAt(W.ordering, index) else {
            return false
        }
        // `Ngày 6/12, thông tin từ UBND tỉnh Hà Sơn, Phó Chủ tịch UBND tỉnh đã chỉ đạo các sở …`
        if range.prefix(30).contains(where: { prose.isAt(W.reported, $0) && $0 < index }),
            isLeader(before: index - 1, range)
        {
            return true
        }
        // `(Thanh tra) - Phó Chủ tịch UBND tỉnh …`
        var head = range.lowerBound
        if prose.isSign(head, Sign.open), let dash = range.prefix(8).first(where: { prose.isSign($0, Sign.dash) }) {
            head = dash + 1
        }
        guard prose.hasAny(Cue.position.bit | Cue.personTitle.bit, head) else { return false }
        return reading.people.read(head, index - 1).last?.range.upperBound == index - 1
    }

    /// `yêu cầu Chủ tịch UBND huyện chỉ đạo các ngành …`: he is told himself.
    func isTold(_ index: Int, _ range: Range<Int>) -> Bool {
        (max(range.lowerBound, index - 16)..<index).contains { asks in
            guard prose.isAt(W.asks, asks), let assign = prose.phrase(.assign, asks, index),
                let lead = named(asks + assign.length, index + 1)
            else { return false }
            return !lead.isEmpty && lead.next == index
        }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let asks = Words(
        "yêu cầu", "đề nghị", "cũng yêu cầu", "cũng đề nghị", "đã yêu cầu", "đã đề nghị", "lưu ý", "giao", "đã giao",
        "cũng giao", "phân công", "giao cho")
    static let houses = Words("tỉnh", "huyện", "thành phố", "thị xã", "quận", "xã", "phường", "tp")
    static let committees = Words(
        "ubnd", "ủy ban nhân dân", "tỉnh ủy", "thành ủy", "huyện ủy", "thường trực", "ban thường vụ")
    static let accordingly = Words("theo đó", "cụ thể")
    static let leads = Words("chủ trì", "làm đầu mối")
    static let alsoOnly = Words("cũng", "tiếp tục")
    static let ministers = Words(
        "bộ trưởng", "thống đốc", "chủ tịch ubnd", "chủ tịch ủy ban nhân dân", "tổng thanh tra")
    static let had = Words("đã")
    static let reported = Words("thông tin từ", "theo thông tin", "tin từ", "theo tin từ")
    static let ordering = Words("chỉ đạo")
    static let past = Words("đã", "luôn", "đang", "được")
    static let also = Words("và", "đồng thời")
    static let first = Words("sau khi", "ngay sau khi", "trước khi", "trong khi")
    static let says = Words(
        "chỉ đạo", "chỉ đạo rõ", "nêu rõ", "chỉ rõ", "nhấn mạnh", "kết luận", "yêu cầu", "lưu ý", "ghi rõ")
    static let conveys = Words(
        "ý kiến chỉ đạo", "với nội dung", "nội dung", "chỉ đạo", "có ý kiến", "truyền đạt", "như sau", "nêu rõ",
        "kết luận")
    static let sends = Words("phân công", "giao", "bố trí", "cử")
    static let staff = Words(
        "cán bộ", "công chức", "viên chức", "nhân viên", "giáo viên", "chuyên viên", "lực lượng", "lãnh đạo", "người",
        "đảng viên", "đoàn viên", "hội viên")
    /// What a leader does with what he heard, before he orders.
    static let heeds = Words(
        "ghi nhận", "trao đổi", "giải thích", "giải đáp", "lắng nghe", "chia sẻ", "tiếp thu", "đánh giá cao",
        "biểu dương", "làm rõ", "động viên", "thăm hỏi", "đồng ý", "thống nhất", "cảm ơn", "kiểm tra", "phê bình")
    static let reports = Words("cho biết", "báo cáo", "trình bày", "thông tin", "cho hay")
}
