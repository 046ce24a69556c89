/// Follows who speaks in an article: behind `Chủ tịch UBND huyện đánh giá cao …` the leader has the word, and what he
/// then says must be done is told to someone, until the teller takes over: `Tại hội nghị, các đại biểu …`.
extension DirectiveGrammar {
    /// `Kết luận hội nghị, đồng chí Bí thư ghi nhận …`: a leader begins to speak, and tells nobody yet.
    func opensSpeech(_ range: Range<Int>) -> Bool {
        guard kind == .news else { return false }
        let concludes = range.contains { prose.has(.concluded, $0) }
        let (rules, speaks) = (W.rules, W.speaks)
        return range.contains { index in
            // `Phó Chủ tịch UBND tỉnh Lê An có ý kiến chỉ đạo.`
            if prose.isAt(rules, index),
                index + prose.length(W.rules, index, range.upperBound) + 1 >= range.upperBound
            {
                return leads.isLeader(before: index, range)
            }
            guard prose.isAt(speaks, index), index > range.lowerBound else { return false }
            return leads.isLeader(before: index, range)
                && (concludes || prose.has(.praise, index) || leads.isPronoun(before: index)
                    || prose.isAt(W.stresses, index)
                        && (range.lowerBound..<index).contains { prose.isAt(W.heads, $0) })
        }
    }

    /// `“Các xã phải …” - đó là chỉ đạo của Bí thư Tỉnh ủy`: whose words they were stands behind them.
    func isQuoted(_ range: Range<Int>) -> Bool {
        kind == .news && range.contains { prose.isAt(W.words, $0) || isAttributed(behind: $0, range) }
    }

    /// `Các xã phải vào cuộc quyết liệt, đồng chí Chủ tịch UBND tỉnh nhấn mạnh.`: who says it stands behind it.
    func isSaidBefore(_ sentence: Range<Int>) -> Bool {
        guard kind == .news else { return false }
        let end = prose.isSign(sentence.upperBound - 1, Sign.stop) ? sentence.upperBound - 1 : sentence.upperBound
        guard
            let joint = (max(sentence.lowerBound + 4, end - 26)..<max(sentence.lowerBound + 4, end - 2)).last(where: {
                prose.isSign($0, Sign.comma) || prose.isSign($0, Sign.dash) && prose.tokens[$0].spaced
            }), prose.hasAny(Cue.position.bit | Cue.personTitle.bit, joint + 1),
            let verb = (joint + 2..<end).first(where: {
                (prose.isAt(W.speaks, $0) || prose.isAt(W.orders, $0)) && leads.isLeader(before: $0, joint + 1..<end)
            }),
            verb + max(prose.length(W.speaks, verb, end), prose.length(W.orders, verb, end)) == end,
            case let said = sentence.lowerBound..<joint, !isStatement(said)
        else { return false }
        return demands(said) || leads.beginsWithVerb(leads.afterConnectors(said), joint) || handsIn(said)
            || said.contains { prose.isSign($0, Sign.comma) && $0 + 1 < joint && demands($0 + 1..<joint) }
            || prose.isAt(W.bids, verb) && hasDoer(leads.afterConnectors(said), joint)
    }

    /// `Các đơn vị tập trung khắc phục hậu quả bão`: a unit, and what it does.
    func hasDoer(_ start: Int, _ end: Int) -> Bool {
        guard let lead = leads.named(start, end), !lead.units.isEmpty, lead.next < end else { return false }
        return prose.hasAny(LeadReader.afterHouse, lead.next)
    }

    /// `“Các cơ quan cần …”, Chủ tịch UBND thành phố Lê An chỉ đạo.`
    private func isAttributed(behind quote: Int, _ range: Range<Int>) -> Bool {
        guard prose.isSign(quote, Sign.quote), quote + 3 < range.upperBound,
            prose.isSign(quote + 1, Sign.comma) || prose.isSign(quote + 1, Sign.dash)
        else { return false }
        return (quote + 3..<min(range.upperBound, quote + 26)).contains {
            (prose.isAt(W.speaks, $0) || prose.isAt(W.orders, $0)) && leads.isLeader(before: $0, range)
        }
    }

    /// A leader or an agency asks somebody, by name, to do something: `UBND tỉnh vừa yêu cầu các sở khẩn trương …`.
    func asksAtOnce(_ sentence: Range<Int>) -> Bool {
        // `… ban hành Văn bản số 404/VPUBND giao Sở …`: what that paper said.
        let quotes =
            sentence.contains { paper in
                guard prose.has(.documentType, paper), paper + 2 < sentence.upperBound,
                    prose.isAt(W.numbered, paper + prose.length(paper))
                else { return false }
                // `Thực hiện Chỉ thị số 12/CT-TTg, UBND tỉnh giao Sở …` says what is asked now.
                return !(sentence.first == paper - 2 && prose.isAt(W.carriesOut, paper - 2))
            } && isRetold(behind: sentence)
        if isEntrusted(sentence), !isStatement(sentence) { return true }
        return !tellsOfBefore(sentence) && !quotes && hasAssignment(sentence) && !isDecision(sentence)
            && (leads.lead(sentence).map { !$0.units.isEmpty } ?? false
                || sentence.contains(where: { index in
                    // `Chủ tịch UBND thành phố cũng yêu cầu thường xuyên kiểm tra …`: nobody is named yet.
                    prose.isAt(W.requests, index) && leads.isLeader(before: index, sentence)
                        && leads.beginsWithVerb(index + 2, sentence.upperBound)
                }))
    }

    /// `Theo đó, Sở Y tế …`, `Công văn nêu rõ, …`: what the paper says follows, one by one; or the same unit is asked anew.
    private func isRetold(behind sentence: Range<Int>) -> Bool {
        let told = leads.lead(sentence)?.units ?? []
        return reading.body.contains { block in
            let range = reading.tokens(of: block)
            guard range.upperBound > sentence.upperBound else { return false }
            return prose.sentences(max(range.lowerBound, sentence.upperBound)..<range.upperBound).contains { later in
                prose.isAt(W.retells, later.lowerBound) || leads.afterPaperSays(later) != nil
                    || reading.outline.blocks[block].marker != nil
                    || !told.isEmpty && hasAssignment(later) && leads.lead(later)?.units == told
            }
        }
    }

    /// `Phó Chủ tịch UBND tỉnh cho rằng …. Do đó, các địa phương cần …`: a leader speaks in the opening itself.
    func asksLater(_ sentences: [Range<Int>]) -> Bool {
        guard let first = sentences.firstIndex(where: { opensSpeech($0) }) else { return false }
        return sentences[(first + 1)...].contains { !narrates($0) && demands($0) }
    }

    /// An article cut off before its middle: the first thing it says is what must be done.
    func opensAmidSpeech() -> Bool {
        guard kind == .news, let first = reading.body.first,
            (0..<first).allSatisfy({ block in
                reading.outline.blocks[block].role == .furniture
                    // `Nếu đúng, phải xử lý nghiêm …` right under the headline
                    || reading.outline.blocks[block].role == .subject
                        && reading.tokens(of: first).first.map { prose.isAt(W.amid, $0) } ?? false
            }),
            let sentence = prose.sentences(reading.tokens(of: first)).first
        else { return false }
        return demands(sentence)
    }

    /// `Theo đó, Bộ Y tế chỉ đạo tổ chức tốt …`: cut off before its middle, an article begins with what a house orders.
    private func opensByHouse(_ range: Range<Int>) -> Bool {
        guard let first = range.first, prose.isAt(W.accordingly, first) else { return false }
        return range.prefix(16).contains { index in
            prose.isAt(W.commands, index) && leads.isHouse(before: index, range)
        }
    }

    /// `Bên cạnh đó, tổ chức lực lượng trực …`: an article cut off before its middle goes on with what was ordered.
    func goesOnWithOrders() -> Bool {
        guard kind == .news, let first = reading.body.first, case let range = reading.tokens(of: first),
            let start = range.first, prose.isAt(W.joints, start) || opensByHouse(range),
            case let work = leads.afterConnectors(range), work > start, work < range.upperBound
        else { return false }
        if opensByHouse(range) { return true }
        return leads.beginsWithVerb(work, range.upperBound) && !isStatement(range)
    }

    /// `Chỉ đạo các cấp hội nông dân chuẩn bị …` under `Ban Thường vụ Tỉnh ủy chỉ đạo …`: cut off before its middle, the first
    /// thing said is an order.
    func opensAmidOrders() -> Bool {
        guard kind == .news, let first = reading.body.first, case let range = reading.tokens(of: first),
            let start = range.first, prose.tokens[start].capital, reading.outline.blocks[first].marker == nil
        else { return false }
        let orders =
            prose.isAt(W.commands, start)
            && leads.told(
                start + (prose.phrase(.assign, start, range.upperBound)?.length ?? 2), range.upperBound, asked: start
            )
            .map { !$0.units.isEmpty } ?? false
        return orders
            && (0..<first).contains { block in
                reading.outline.blocks[block].role == .subject
                    && reading.tokens(of: block).contains { prose.isAt(W.commands, $0) }
            }
    }

    /// `Tại hội nghị, các đại biểu …`, `Theo báo cáo, …`: the article tells on, nobody speaks.
    func narrates(_ range: Range<Int>) -> Bool {
        range.first.map { prose.isAt(W.narrates, $0) } ?? true
    }

    /// The block in which the one who leads begins to conclude; before it others report.
    func conclusion() -> Int? {
        guard kind == .news else { return nil }
        return reading.body.first { block in
            prose.sentences(reading.tokens(of: block)).contains { sentence in
                sentence.prefix(8).contains { prose.isAt(W.concludes, $0) }
            }
        }
    }

    /// `Trưởng phòng Nội vụ Lê An đề nghị Ban Giám đốc bố trí kinh phí`: who reports asks those above him. Once the one who
    /// leads has begun to conclude, only a request to a house far above is such.
    func asksUpward(_ range: Range<Int>, concluded: Bool) -> Bool {
        let start = leads.afterConnectors(range)
        let head = start..<min(range.upperBound, start + 26)
        guard kind == .news,
            let asks = head.first(where: { prose.isAt(W.requests, $0) && !prose.isInside($0) }),
            isReporter(before: asks, start..<range.upperBound),
            case let above = asks + (prose.phrase(.assign, asks, range.upperBound)?.length ?? 2)
        else { return false }
        // `Chủ tịch UBND xã yêu cầu các bộ phận …`: no ministry.
        if prose.isAt(W.sections, above) { return false }
        return concluded ? prose.isAt(W.farAbove, above) : prose.isAt(W.above, above)
    }

    /// Whether he who asks is one of those who report: `Đại diện nhà thầu`, `Giám đốc Sở Giao thông vận tải`.
    func isReporter(before asks: Int, _ range: Range<Int>) -> Bool {
        guard let office = (range.lowerBound..<asks).first(where: { prose.isAt(W.reporters, $0) }) else { return false }
        return !(range.lowerBound..<office).contains { prose.has(.assign, $0) || prose.isAt(W.heads, $0) }
    }

    /// What a leader who has the word says must be done: `Thời gian tới, các xã cần …`, `Đối với Phòng Nội vụ, phải …`.
    func demands(_ range: Range<Int>) -> Bool {
        guard !isStatement(range), !isDecision(range) else { return false }
        let end = range.upperBound
        var start = leads.afterConnectors(range)
        // `Trong đó, các bệnh viện phải …`
        if start + 3 < end, prose.isAt(W.among, start), prose.isSign(start + 2, Sign.comma) { start += 3 }
        // `Đồng thời nhấn mạnh trong hai tuần tới, Sở Y tế cần …`
        if start > range.lowerBound { start += prose.length(W.stresses, start, end) }
        start = leads.skipTime(start, end)
        guard start < end else { return false }
        if let lead = leads.named(start, end), !lead.isEmpty, lead.next < end {
            var next = leads.afterCharge(lead.next, end)
            if next + 1 < end, prose.isSign(next, Sign.comma) { next += 1 }
            return isDemand(next, end)
        }
        if isDemand(start, end) || mustBecome(start, end) { return true }
        // `Đến cuối tháng 11 phải giải ngân …`
        if prose.isAt(W.until, start), let date = reading.dates.read(start + prose.length(W.until, start, end), end),
            date.range.upperBound < end
        {
            return prose.isAt(W.musts, date.range.upperBound) && isDemand(date.range.upperBound, end)
        }
        if demandsBehindAdjunct(start, end) { return true }
        guard startsTopic(start..<end), let comma = (start..<end).first(where: { prose.isSign($0, Sign.comma) }),
            comma + 1 < end
        else { return false }
        return demands(comma + 1..<end)
    }

    /// `Bên cạnh đó, các xã cần …`: a unit at the head that must, wherever it stands in an article that has told an order.
    func obligesByName(_ range: Range<Int>) -> Bool {
        guard kind == .news, !narrates(range), !isStatement(range), !isDecision(range) else { return false }
        let start = leads.skipTime(leads.afterConnectors(range), range.upperBound)
        guard start < range.upperBound, let lead = leads.named(start, range.upperBound), !lead.units.isEmpty,
            lead.people.isEmpty, lead.next < range.upperBound, prose.isAt(W.musts, lead.next)
        else { return false }
        return isDemand(lead.next, range.upperBound)
    }

    /// `Chương trình hành động cần tập trung vào …`: what a thing must be like is asked of whoever makes it.
    private func mustBecome(_ start: Int, _ end: Int) -> Bool {
        guard prose.isAt(W.plans, start) else { return false }
        for index in start + 1..<max(start + 1, min(end, start + 14)) {
            if prose.isAt(W.musts, index) { return isDemand(index, end) }
            guard prose.tokens[index].isWord, !prose.isAt(W.none, index) else { return false }
        }
        return false
    }

    /// `cần`, `phải`, `tiếp tục` with what to do.
    func isDemand(_ index: Int, _ end: Int) -> Bool {
        let length = prose.length(W.demanding, index, end)
        guard length > 0, index + length < end else { return false }
        // `phải có phương án` demands, `tiếp tục có chuyển biến` tells.
        return !prose.isAt(W.passive, index + length)
            || prose.isAt(W.musts, index) && prose.isAt(W.has, index + length)
    }
}

extension LeadReader {
    /// `đồng chí yêu cầu`, `Ông đề nghị`: who speaks was named before.
    func isPronoun(before index: Int) -> Bool {
        guard index > 0 else { return false }
        return prose.ends(.personTitle, before: index)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let speaks = Words(
        "đánh giá cao", "ghi nhận", "biểu dương", "hoan nghênh", "cảm ơn", "chúc mừng", "nhấn mạnh", "cho rằng",
        "khẳng định", "chỉ rõ", "nêu rõ", "lưu ý", "kết luận", "phát biểu", "quán triệt", "thống nhất", "phân tích",
        "chia sẻ", "mong muốn", "yêu cầu", "đề nghị", "bày tỏ", "đánh giá", "nhất trí", "phê bình", "đồng tình")
    static let rules = Words("có ý kiến chỉ đạo", "có ý kiến như sau", "có ý kiến chỉ đạo như sau", "chỉ đạo như sau")
    static let words = Words(
        "đó là chỉ đạo của", "đó là yêu cầu của", "đó là ý kiến chỉ đạo của", "là chỉ đạo của", "là yêu cầu của",
        "đây là chỉ đạo của", "đây là yêu cầu của", "là ý kiến chỉ đạo của", "là nhấn mạnh của", "là đề nghị của")
    static let concludes = Words(
        "kết luận", "phát biểu kết luận", "phát biểu chỉ đạo", "kết luận hội nghị", "kết luận cuộc họp",
        "kết luận buổi làm việc", "kết luận phiên họp")
    /// Those who lead a unit of the house, and come to report.
    static let reporters = Words(
        "trưởng phòng", "phó trưởng phòng", "giám đốc sở", "phó giám đốc sở", "trưởng ban quản lý", "chi cục trưởng",
        "giám đốc ban", "giám đốc trung tâm", "giám đốc công ty", "đại diện", "chủ tịch ubnd xã",
        "chủ tịch ubnd phường",
        "chủ tịch ubnd thị trấn", "bí thư đảng ủy xã", "bí thư đảng ủy phường", "hiệu trưởng", "trưởng trạm",
        "trưởng khoa",
        "đội trưởng", "trưởng thôn", "cử tri", "đại biểu", "chủ tịch hội", "chủ tịch hiệp hội", "nhà thầu", "nhà đầu tư"
    )
    static let above = Words(
        "ban giám đốc", "lãnh đạo", "ubnd tỉnh", "ubnd huyện", "ubnd thành phố", "ubnd thị xã", "ubnd quận",
        "ủy ban nhân dân",
        "hđnd", "tỉnh", "huyện", "thành phố", "trung ương", "chính phủ", "thủ tướng", "bộ", "quốc hội", "thường trực",
        "tỉnh ủy",
        "huyện ủy", "thành ủy", "cấp trên", "cấp có thẩm quyền", "chủ tịch", "ban giám hiệu", "ban thường vụ", "sở")
    static let sections = Words(
        "các bộ phận", "bộ phận", "tỉnh đoàn", "huyện đoàn", "sở tại", "bộ đội", "bộ môn", "các bộ môn")
    static let joints = Words("bên cạnh đó", "đồng thời", "ngoài ra", "cùng với đó", "song song với đó", "cùng đó")
    static let farAbove = Words(
        "ubnd tỉnh", "ủy ban nhân dân tỉnh", "tỉnh", "hđnd tỉnh", "tỉnh ủy", "thành ủy", "trung ương", "chính phủ",
        "thủ tướng", "quốc hội", "bộ giao thông", "bộ tài chính", "bộ y tế", "bộ xây dựng", "bộ nông nghiệp",
        "bộ kế hoạch", "bộ tài nguyên", "bộ giáo dục", "các bộ", "cấp trên", "cấp có thẩm quyền", "lãnh đạo tỉnh",
        "thường trực tỉnh ủy", "ban thường vụ tỉnh ủy", "ubnd huyện", "huyện")
    static let commands = Words("chỉ đạo", "yêu cầu", "giao", "đề nghị")
    static let accordingly = Words("theo đó")
    static let among = Words("trong đó")
    static let amid = Words("nếu", "đồng thời", "bên cạnh đó", "trong đó", "ngoài ra", "cùng với đó", "do đó", "vì vậy")
    static let musts = Words("cần", "phải", "cần phải")
    static let plans = Words(
        "chương trình", "kế hoạch", "phương án", "đề án", "đồ án", "quy hoạch", "dự thảo", "giải pháp", "hồ sơ",
        "quy chế", "nghị quyết", "quy trình")
    static let none = Words("đã", "đang", "được", "có", "là", "mà", "để", "nào", "vẫn", "chưa", "còn", "sẽ", "chỉ")
    static let has = Words("có")
    static let requests = Words("yêu cầu", "đề nghị")
    static let stresses = Words("nhấn mạnh", "lưu ý", "chỉ rõ", "nêu rõ", "khẳng định", "cho rằng")
    static let heads = Words(
        "chủ tịch", "phó chủ tịch", "bí thư", "phó bí thư", "bộ trưởng", "thứ trưởng", "thủ tướng", "phó thủ tướng")
    static let until = Words("đến", "trước", "đến hết", "trước ngày", "đến ngày", "chậm nhất", "chậm nhất đến", "trong")
    static let bids = Words("chỉ đạo", "yêu cầu", "lưu ý", "đề nghị")
    static let orders = Words("chỉ đạo", "nói", "phát biểu", "lưu ý", "yêu cầu")
    static let carriesOut = Words("thực hiện")
    static let retells = Words(
        "theo đó", "cụ thể", "nội dung", "theo nội dung", "theo công văn", "theo văn bản", "theo kế hoạch",
        "theo chỉ thị", "theo công điện", "tại công văn", "tại văn bản", "trong công văn", "trong văn bản", "văn bản",
        "công văn", "công điện", "chỉ thị", "thông báo", "kế hoạch", "văn bản cũng", "để thực hiện", "nhằm")
    static let numbered = Words("số")
    static let narrates = Words(
        "tại hội nghị", "tại cuộc họp", "tại phiên họp", "tại buổi", "tại đây", "theo báo cáo", "trước đó", "cũng tại",
        "nhân dịp", "dịp này", "hội nghị", "cuộc họp", "phiên họp", "buổi làm việc", "các đại biểu", "sau khi nghe",
        "được biết", "theo kế hoạch", "tham dự", "tham gia", "cùng dự", "đại diện", "các ý kiến", "trong tháng",
        "trong quý", "trong năm", "cùng ngày", "chiều cùng ngày", "sáng cùng ngày", "trong chuyến", "trong khuôn khổ",
        "cũng trong", "kết quả", "sáng", "chiều", "ngày", "tính đến nay", "tính đến ngày",
        "trong sáng nay", "trong chiều nay", "trong buổi sáng", "trong buổi chiều", "sau đó, đoàn", "sau đó đoàn",
        "tính đến tháng",
        "tính đến hết", "tính đến cuối", "tính đến thời điểm")
    static let demanding = Words(
        "cần", "phải", "cần phải", "tiếp tục", "khẩn trương", "sớm", "không được", "tuyệt đối không",
        "kiên quyết không", "có trách nhiệm")
    static let passive = Words("được", "bị", "có", "là")
}
