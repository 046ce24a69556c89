/// Reads whom an article says a house tells: by its paper, once more, in a news in brief, or in its own ranks.
///
/// `Sở Y tế vừa ban hành Công văn số 12/SYT-NVY yêu cầu các bệnh viện …`, `Huyện ủy tiếp tục yêu cầu các chi bộ …`, `Thành đoàn:
/// Đề nghị các cơ sở Đoàn …`, `Liên đoàn Lao động huyện chỉ đạo các công đoàn cơ sở nộp báo cáo trước ngày 15/6`: who issues it
/// asks, and does not do it.
extension LeadReader {
    func issued(_ range: Range<Int>) -> Lead? {
        var start = afterConnectors(range)
        // `VOV.VN - Ban Bí thư giao …`
        if let dash = range.prefix(6).first(where: { prose.isSign($0, Sign.dash) && prose.tokens[$0].spaced }),
            prose.tokens[range.lowerBound].upper
        {
            start = dash + 1
        }
        start = afterDay(start, range.upperBound)
        guard start + 3 < range.upperBound else { return nil }
        if let lead = issued(at: start, range) { return lead }
        // `Để hoàn thành kế hoạch năm, Đảng ủy Tập đoàn chỉ đạo …`
        guard prose.isAt(W.purposes, start),
            let comma = (start..<min(range.upperBound, start + 40)).first(where: { prose.isSign($0, Sign.comma) }),
            comma + 3 < range.upperBound
        else { return nil }
        return issued(at: afterDay(comma + 1, range.upperBound), range)
    }

    /// Past `Ngày 02/5/2021,`: when it was issued.
    private func afterDay(_ start: Int, _ end: Int) -> Int {
        guard start < end, prose.tokens[start].isNumber || prose.isAt(Words.day, start) || prose.has(.dayTime, start),
            let date = reading.dates.read(start, end) ?? reading.dates.read(start + 1, end), date.isDay,
            case let comma = date.range.upperBound, comma + 1 < end, prose.isSign(comma, Sign.comma)
        else { return start }
        return comma + 1
    }

    /// `Sở Y tế: Yêu cầu các bệnh viện …`, `Liên đoàn Lao động tỉnh: Phân bổ chỉ tiêu và đề nghị các ngành …`
    func askedBehindColon(_ start: Int, _ end: Int) -> Lead? {
        guard let colon = issuer(start, end), colon + 3 < end, prose.isSign(colon, Sign.colon),
            prose.tokens[colon + 1].capital,
            let asked = (colon + 1..<min(end - 2, colon + 16)).first(where: {
                prose.isAt(W.asks, $0) && !prose.isInside($0)
            }), asked == colon + 1 || prose.isAt(W.and, asked - 1)
        else { return nil }
        return toldKnown(asked, end)
    }

    /// `nhấn mạnh trong quý II các chi đoàn cần …`: past a span of time that no comma ends.
    func pastSpan(_ start: Int, _ end: Int) -> Int? {
        guard isArticle, start + 1 < end, prose.isAt(W.within, start), let date = reading.dates.read(start + 1, end),
            date.range.lowerBound == start + 1, !date.isDay, case let next = date.range.upperBound, next < end
        else { return nil }
        return prose.isSign(next, Sign.comma) ? next + 1 : next
    }

    private func issued(at head: Int, _ range: Range<Int>) -> Lead? {
        let end = range.upperBound
        guard let next = issuer(head, end) else { return nil }
        let adverb = prose.length(W.adverbs, next, end)
        let verb = next + adverb
        guard verb + 2 < end else { return nil }
        // `Ban Bí thư giao ban thường vụ các tỉnh ủy …`: gives to a committee, and holds no meeting.
        if prose.isAt(W.givesCommittee, verb), var lead = named(verb + 1, end), lead.people.isEmpty, lead.next + 1 < end
        {
            if prose.isSign(lead.next, Sign.comma) { lead.next += 1 }
            return doing(lead, end)
        }
        if adverb > 0, prose.isAt(W.requests, verb) { return toldKnown(verb, end) }
        if prose.isAt(W.issues, verb) {
            var isPaper = false
            for index in verb + 1..<min(end, verb + 44) {
                isPaper = isPaper || prose.has(.documentType, index)
                if prose.isSign(index, Sign.stop), prose.tokens[min(index + 1, end - 1)].spaced,
                    !prose.tokens[index - 1].isNumber
                {
                    return nil
                }
                if prose.isAt(W.requests, index) || isPaper && prose.isAt(W.asks, index), !prose.isInside(index),
                    !prose.isAt(W.noRequest, index - 1)
                {
                    return toldKnown(index, end)
                }
            }
            return nil
        }
        guard prose.isAt(W.directs, verb), !prose.isAt(W.past, next), isOfRanks(head), setsDay(verb..<end),
            !wasAskedBefore(head)
        else { return nil }
        return toldKnown(verb, end)
    }

    /// Past the one house that a clause begins with.
    private func issuer(_ head: Int, _ end: Int) -> Int? {
        guard prose.tokens[head].capital else { return nil }
        let (mentions, next) = reading.units.list(head, end)
        // `Sở Giáo dục và Đào tạo (GDĐT) ban hành …`
        if (1...2).contains(mentions.count), !mentions[0].isGroup, next < end { return afterBrackets(next, end) }
        let house = prose.length(W.houses, head, end)
        return house > 0 && head + house < end ? head + house : nil
    }

    /// Whoever stands behind a request of one who is known to ask.
    private func toldKnown(_ asked: Int, _ end: Int) -> Lead? {
        let next = skipTime(
            asked + (prose.phrase(.assign, asked, end)?.length ?? prose.length(W.asks, asked, end)), end)
        guard next < end, !prose.isAt(W.above, next), !beginsWithVerb(next, end),
            let lead = doing(told(next, end, asked: asked, isKnown: true), end)
        else { return nil }
        return alsoTold(lead, end)
    }

    /// Unions, the Youth Union, schools' offices direct those in their own ranks.
    private func isOfRanks(_ head: Int) -> Bool { prose.isAt(W.ranks, head) }

    private func setsDay(_ range: Range<Int>) -> Bool {
        range.contains { index in
            guard
                let cue = prose.phrase(.deadline, index, range.upperBound)
                    ?? prose.phrase(.within, index, range.upperBound)
            else { return false }
            return (index + cue.length..<min(range.upperBound, index + cue.length + 3)).contains {
                reading.dates.read($0, range.upperBound) != nil
            }
        }
    }

    /// Whether the article told somebody else's order before: then the house is told to direct.
    private func wasAskedBefore(_ head: Int) -> Bool {
        guard let first = reading.body.first, case let start = reading.tokens(of: first).lowerBound, start < head else {
            return false
        }
        return (start..<head).contains { prose.isAt(W.asks, $0) && !prose.isInside($0) }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let within = Words("trong")
    static let purposes = Words(
        "để", "nhằm", "theo kế hoạch", "thực hiện", "căn cứ", "trước tình hình", "trước diễn biến")
    static let adverbs = Words(
        "vừa", "đã", "tiếp tục", "cũng", "mới", "lại", "vừa qua", "cũng vừa", "cũng đã", "vừa tiếp tục", "đã tiếp tục",
        "cũng tiếp tục")
    static let past = Words("đã", "vừa", "mới", "cũng đã")
    static let asks = Words(
        "yêu cầu", "đề nghị", "chỉ đạo", "giao", "giao nhiệm vụ cho", "lưu ý", "phân công")
    static let requests = Words("yêu cầu", "đề nghị", "lưu ý")
    static let noRequest = Words("theo", "ứng", "các", "những", "cầu", "tờ", "hồ", "đơn", "mọi", "kiến", "công", "bàn")
    static let issues = Words(
        "có", "ban hành", "ký", "gửi", "phát hành", "ra", "hướng dẫn", "thông báo")
    static let directs = Words("chỉ đạo")
    static let givesCommittee = Words(
        "giao ban thường vụ", "giao ban chấp hành", "giao ban chỉ đạo", "giao ban tổ chức")
    static let and = Words("và", "đồng thời", "đồng thời cũng")
    static let houses = Words(
        "nhà trường", "bộ chính trị, ban bí thư", "ban bí thư", "bộ chính trị", "công ty", "tổng công ty", "tập đoàn",
        "bệnh viện", "trường", "trung ương đoàn", "trung ương hội")
    static let above = Words(
        "ubnd tỉnh", "ủy ban nhân dân tỉnh", "tỉnh", "trung ương", "chính phủ", "thủ tướng", "quốc hội", "hđnd tỉnh")
    static let ranks = Words(
        "hội", "đoàn", "liên đoàn", "lđlđ", "công đoàn", "cđ", "tỉnh đoàn", "huyện đoàn", "thành đoàn", "thị đoàn",
        "quận đoàn", "xã đoàn", "phòng giáo dục", "phòng gd", "phòng gd&đt", "phòng gdđt", "ban giám hiệu",
        "nhà trường",
        "đảng ủy", "đảng bộ", "tổng công ty", "tập đoàn", "công ty", "sở giáo dục", "sở gd", "bệnh viện",
        "ban thường vụ")
}
