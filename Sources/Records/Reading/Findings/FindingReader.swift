/// Reads what the document says went well, badly, why, or where to go: one finding for each point or, in prose, each
/// paragraph of that role.
struct FindingReader {
    let reading: Reading
    let kind: Record.Kind
    /// The blocks that assign something: what is to be done is no finding.
    let assigning: Set<Int>
    /// What such a block tells before its first order.
    var beginnings: [Int: Range<Int>] = [:]

    var prose: Prose { reading.prose }

    func findings() -> [Finding] {
        var found: [Finding] = []
        let blocks = reading.outline.blocks
        var goesOn = false
        var lists = false
        for index in reading.body {
            if blocks[index].role == .furniture { continue }
            if let told = beginnings[index] {
                found.append(finding(.result, told, in: index))
                continue
            }
            let kind = findingKind(blocks[index], index, goesOn: goesOn, lists: lists)
            goesOn = kind == .result
            lists =
                self.kind == .news && (lists && kind == .limitation || announcesShortfalls(reading.tokens(of: index)))
            guard let kind else { continue }
            let range = reading.tokens(of: index)
            if case .table = blocks[index].shape { continue }
            guard range.count > 3, !isHeading(blocks[index], range, index), !isProceeding(range) else { continue }
            if kind == .result, blocks[index].role == .opening, let review = review(of: range) {
                found.append(finding(kind, review, in: index))
                continue
            }
            if kind == .result, let turn = turn(of: range) {
                found.append(finding(kind, range.lowerBound..<turn, in: index))
                let cause = why(turn..<range.upperBound)
                found.append(finding(.limitation, turn..<(cause ?? range.upperBound), in: index))
                if let cause { found.append(finding(.cause, cause..<range.upperBound, in: index)) }
                continue
            }
            if kind == .result, range.count > 24, let cause = why(range) {
                found.append(finding(kind, range.lowerBound..<cause, in: index))
                found.append(finding(.cause, cause..<range.upperBound, in: index))
                continue
            }
            found.append(Finding(kind: kind, text: blocks[index].text.string, lines: blocks[index].lines, block: index))
        }
        return found
    }

    /// A part of a block.
    private func finding(_ kind: Finding.Kind, _ part: Range<Int>, in block: Int) -> Finding {
        Finding(kind: kind, text: prose.text(part), lines: reading.lines(of: part, in: block), block: block)
    }

    /// Where a paragraph of results turns to what fell short: `… được giữ vững. Tuy nhiên, giải ngân còn chậm.`
    private func turn(of range: Range<Int>) -> Int? {
        let (turns, some) = (W.turns, W.some)
        guard range.count > 24, range.contains(where: { prose.isAt(turns, $0) || prose.isAt(some, $0) }) else {
            return nil
        }
        let sentences = prose.sentences(range)
        return sentences.dropFirst().first { sentence in
            (prose.isAt(W.turns, sentence.lowerBound) || prose.isAt(W.some, sentence.lowerBound))
                && sentence.prefix(60).contains { prose.isAt(Words.lacks, $0) || prose.isAt(Words.shortfalls, $0) }
        }?.lowerBound
    }

    /// `… Nguyên nhân chủ yếu là do …`: behind what fell short, why.
    private func why(_ range: Range<Int>) -> Int? {
        prose.sentences(range).dropFirst().first { prose.phrase(.causes, $0.lowerBound, $0.upperBound) != nil }?
            .lowerBound
    }

    private func findingKind(_ block: Outline.Block, _ index: Int, goesOn: Bool, lists: Bool) -> Finding.Kind? {
        switch block.role {
        case .result: .result
        case .limitation: .limitation
        case .cause: .cause
        case .direction: kind == .report && assigning.contains(index) ? nil : .direction
        case .opening where lacks(index), .none where lacks(index): .limitation
        case .none
        where kind == .news && !assigning.contains(index)
            && standsBadly(reading.tokens(of: index), listed: lists):
            .limitation
        case .opening where kind == .dispatch: opensLetterWithResults(reading.tokens(of: index)) ? .result : nil
        case .opening:
            kind == .news && !assigning.contains(index) && opensWithResults(reading.tokens(of: index)) ? .result : nil
        case .none:
            kind == .news && !assigning.contains(index) && isAchieved(reading.tokens(of: index), goesOn: goesOn)
                ? .result : nil
        default: nil
        }
    }

    /// `Đồng chí Chủ tịch khai mạc, nêu mục đích cuộc họp.`: how minutes say that they met.
    private func isProceeding(_ range: Range<Int>) -> Bool {
        kind == .minutes && range.count < 30 && range.contains { prose.isAt(W.proceedings, $0) }
            && !range.contains { prose.tokens[$0].isNumber }
    }

    /// A heading, or a line that only announces what follows.
    private func isHeading(_ block: Outline.Block, _ range: Range<Int>, _ index: Int) -> Bool {
        if block.shape == .heading { return true }
        let blocks = reading.outline.blocks
        let hasPoints = index + 1 < blocks.count && blocks[index + 1].parent == index && blocks[index + 1].marker != nil
        // `Sản xuất ổn định, tăng 1,2%. … Cụ thể:` tells enough before its colon.
        if prose.isSign(range.upperBound - 1, Sign.colon) { return prose.sentences(range).count < 3 }
        let isOpen = prose.tokens[range.upperBound - 1].kind != .sign
        guard range.count <= 16, isOpen, hasPoints || block.marker != nil else { return false }
        // `- Tồn quỹ: 12 triệu`, `- Ứng dụng chưa đồng bộ` need no stop: nothing stands under them.
        let hasChildren = index + 1 < blocks.count && blocks[index + 1].parent == index
        return hasChildren || !range.contains(where: tells)
    }

    /// A word that makes a sentence of a line: a verb, what is lacking, a number.
    private func tells(_ index: Int) -> Bool {
        prose.tokens[index].isNumber || prose.hasAny(Cue.verb.bit, index) && !prose.isInside(index)
            || prose.isAt(Words.lacks, index) || prose.isAt(W.reached, index) || prose.isAt(W.states, index)
    }

    /// In a news item: a paragraph that tells what was done or reached, or goes on with figures after one that did.
    private func isAchieved(_ range: Range<Int>, goesOn: Bool, opens: Bool = false) -> Bool {
        var figures = 0
        var done = 0
        guard let first = range.first, range.contains(where: { prose.tokens[$0].isWord }) else { return false }
        // `Dự hội nghị có …`, `Theo dự thảo, …`; `Tại hội nghị đã có 12 ý kiến của Trưởng khu …`
        if prose.has(.attended, first) || prose.isAt(Words.drafted, first) || prose.isAt(W.aims, first)
            || setsGoal(range)
        {
            return false
        }
        if tellsNoWork(range) { return false }
        // `Trên cơ sở báo cáo, các đơn vị đã thảo luận …`
        if prose.isAt(W.onGrounds, first), range.contains(where: { prose.isAt(W.deliberated, $0) }) { return false }
        if prose.isAt(W.atMeeting, first),
            range.prefix(24).contains(where: { prose.isAt(Words.voices, $0) })
                || range.prefix(16).contains(where: { prose.isAt(W.drafts, $0) })
        {
            return false
        }
        // `Ngày 30/8, Phó Thủ tướng ký Công điện …`: a paper's issue, no result.
        let signs = W.signs
        if range.count < 90, range.prefix(30).contains(where: { prose.isAt(signs, $0) }) { return false }
        // `Hội nghị đã thông qua báo cáo …`
        let met = prose.length(Words.meetings, first, range.upperBound)
        if met > 0, first + met < range.upperBound, prose.isAt(W.done, first + met),
            first + met + 1 < range.upperBound, prose.isAt(W.passes, first + met + 1)
        {
            return false
        }
        // `Giám đốc Văn phòng Lê An kiến nghị được hợp đồng thêm 20 lao động.`
        if range.count < 40, prose.hasAny(Cue.position.bit | Cue.personTitle.bit, first),
            range.contains(where: { prose.isAt(W.petitions, $0) }), !range.contains(where: { prose.isAt(W.had, $0) })
        {
            return false
        }
        // `Tháng 12/2019, các cơ quan báo chí tiếp tục …`, told in November
        if reading.opensAhead(range) { return false }
        let reviews = prose.sentences(range).contains { opensReview($0) }
        // `Phấn đấu thu 500 tỷ đồng; trồng 30 ha rừng`: what shall be is no result.
        let aims = reading.aims(of: range)
        var index = range.lowerBound
        // Asked of every word.
        let (wishes, doneWords, thrives, reached) = (W.aims, W.done, W.thrives, W.reached)
        let (rebukes, concludes) = (W.rebukes, W.concludes)
        // `… để người dân được tiếp cận chỗ ở ổn định`: what is wished for, not reached.
        var isWished = false
        while index < range.upperBound {
            defer { index += 1 }
            let isAimed = aims.contains { $0.contains(index) }
            if prose.isAt(wishes, index) { isWished = true }
            if prose.isSign(index, Sign.stop) || prose.isSign(index, Sign.semicolon) { isWished = false }
            if !isAimed, prose.isAt(doneWords, index), !prose.isAt(reached, index),
                !tellsProcedure(index + 1, range.upperBound), !isWished || prose.isAt(W.had, index), !isOpen(index)
            {
                done += 1
            }
            if prose.isAt(thrives, index), !isWished, !prose.isAt(W.occasions, first) { done += 1 }
            if prose.isAt(reached, index) { index += 1 }
            if !isAimed, prose.tokens[index].isNumber, !isDated(index, range) { figures += 1 }
            // `UBND huyện đã tập trung chỉ đạo …` tells what was done.
            if prose.givesOrder(index), !reviews, !prose.isAt(W.give, index), !isDirected(index, range) {
                return false
            }
            // `… phê bình UBND quận A chưa có chuyển biến`
            if prose.isAt(rebukes, index) { return false }
            // `… kết luận một số nhiệm vụ trọng tâm`
            if prose.isAt(concludes, index), !(index > range.lowerBound && prose.isAt(W.plural, index - 1)) {
                guard judges(index, range) else { return false }
                done += 1
            }
        }
        if reviews, !range.prefix(30).contains(where: { prose.isAt(W.planned, $0) }) {
            return done > 0 || figures > 0 || startsPastPeriod(first, range) && reading.day != nil
                || prose.isAt(W.reports, first) && reportsOnPeriod(range)
        }
        // `Đồng chí Chủ tịch … ghi nhận những kết quả đã đạt được`
        if prose.has(.personTitle, first), figures < 2 { return false }
        if range.prefix(40).contains(where: { prose.isAt(W.planned, $0) }) { return done > 1 && figures > 2 }
        return (done > 0 || goesOn) && figures > 0 || goesOn && !opens && done > 0 && !prose.isAt(W.occasions, first)
            || done > 1 || figures > 2
    }

    /// `Giai đoạn 2016 - 2020, tỉnh đề ra mục tiêu có 25 xã đạt chuẩn`: to be reached; `đạt mục tiêu đề ra` is.
    private func setsGoal(_ range: Range<Int>) -> Bool {
        guard let sentence = prose.sentences(range).first,
            let goal = sentence.prefix(20).first(where: { prose.isAt(W.goals, $0) })
        else { return false }
        return !range.contains { prose.isAt(W.had, $0) }
            && !(sentence.lowerBound..<goal).contains { prose.isAt(W.done, $0) }
    }

    /// `Hội nghị do bà Lê An chủ trì. Trong 6 tháng đầu năm, ngành Tư pháp đã …`: behind who met, what was reached.
    private func review(of range: Range<Int>) -> Range<Int>? {
        guard range.contains(where: isCompany),
            let start = prose.sentences(range).dropFirst().first(where: { opensReview($0) })?.lowerBound,
            case let rest = start..<range.upperBound, isAchieved(rest, goesOn: false)
        else { return nil }
        return rest
    }

    /// Who presided or attended; a council's `Tổ đại biểu` did neither.
    private func isCompany(_ index: Int) -> Bool {
        prose.has(.presided, index) || prose.has(.attended, index) && !prose.isAt(W.deputies, index)
    }

    /// An article that opens with what was reached, and with no meeting.
    private func opensWithResults(_ range: Range<Int>) -> Bool {
        review(of: range) != nil
            || !range.prefix(8).contains(where: { prose.isAt(W.strives, $0) })
                && !prose.sentences(range).prefix(1).contains(where: happensOnADay) && !range.contains(where: isCompany)
                && (opensReview(range) || !range.contains { prose.isAt(Words.meetings, $0) })
                && isAchieved(range, goesOn: true, opens: true)
    }

    /// `Sáng 6/7/2016, đoàn kiểm tra …`: what took place that day, with no figure.
    private func happensOnADay(_ sentence: Range<Int>) -> Bool {
        guard let start = sentence.first, case let first = afterMark(start, sentence), prose.isAt(W.dayTimes, first),
            let day = (first..<min(first + 8, sentence.upperBound)).lazy.compactMap({
                self.reading.dates.read($0, sentence.upperBound)
            }).first
        else { return false }
        return !sentence.contains { prose.tokens[$0].isNumber && !day.range.contains($0) && !isDated($0, sentence) }
    }

    /// `được tập trung chỉ đạo quyết liệt`, `công tác chỉ đạo`: what was done, not an order.
    private func isDirected(_ index: Int, _ range: Range<Int>) -> Bool {
        prose.isAt(W.directing, index)
            && (max(range.lowerBound, index - 3)..<index).contains { prose.isAt(W.beforeDirecting, $0) }
    }

    /// `TPO - Từ đầu năm đến nay, …`: behind the agency's mark.
    func afterMark(_ first: Int, _ range: Range<Int>) -> Int {
        first + 2 < range.upperBound && prose.tokens[first].upper && prose.tokens[first].length > 1
            && prose.isSign(first + 1, Sign.dash) ? first + 2 : first
    }

    private func lacks(_ index: Int) -> Bool {
        kind == .news && !assigning.contains(index) && fallsShort(reading.tokens(of: index))
    }

    /// `đã nghe báo cáo`, `đã phát biểu`: what was done at the meeting is no result.
    private func tellsProcedure(_ index: Int, _ end: Int) -> Bool {
        index < end && (prose.isAt(W.procedure, index) || index + 1 < end && prose.isAt(W.procedure, index + 1))
    }

    /// A number of a day, month, year or name: `tháng 4/2022`, `năm 2021 – 2026`.
    private func isDated(_ index: Int, _ range: Range<Int>) -> Bool {
        let before = index - 1
        if before >= range.lowerBound,
            prose.isAt(W.dated, before)
                || prose.isSign(before, Sign.slash)
                // `3,8%` is one figure.
                || !prose.tokens[index].spaced && prose.isSign(before, Sign.comma) && before > range.lowerBound
                    && prose.tokens[before - 1].isNumber
                || !prose.tokens[index].spaced && prose.isSign(before, Sign.dash)
        {
            return true
        }
        if prose.tokens[index].length == 4, (1945...2100).contains(prose.tokens[index].value) { return true }
        return reading.dates.read(index, range.upperBound) != nil
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let signs = Words(
        "ký công điện", "ký ban hành", "vừa ký", "ký văn bản", "vừa ban hành", "vừa có công điện", "vừa có văn bản",
        "vừa có công văn", "đã có thông báo", "ký chỉ thị", "vừa có thông báo", "ký quyết định")
    static let proceedings = Words(
        "khai mạc", "nêu mục đích", "thảo luận, đóng góp", "đóng góp ý kiến", "tham gia ý kiến",
        "thông qua chương trình",
        "giới thiệu đại biểu")
    static let dayTimes = Words("sáng", "chiều", "tối", "ngày", "vừa qua")
    static let done = Words("đã", "đạt", "được")
    static let beforeDirecting = Words("được", "đã", "sự", "công tác", "luôn", "lãnh đạo")
    static let directing = Words("chỉ đạo", "lưu ý")
    static let aims = Words("để", "nhằm")
    /// `đại biểu Quốc hội`, `tham gia giao thông`: neither came to the meeting.
    static let deputies = Words("đại biểu", "tham gia")
    static let occasions = Words(
        "tại", "hội nghị", "cuộc họp", "phiên họp", "buổi", "sau khi", "trên cơ sở", "nhân dịp", "kết luận",
        "phát biểu",
        "các đại biểu", "đại biểu", "cũng tại", "qua")
    static let atMeeting = Words(
        "cũng tại hội nghị", "cũng tại buổi", "cũng tại cuộc họp", "cũng tại phiên họp", "tại hội nghị", "tại cuộc họp",
        "tại buổi", "tại phiên họp", "hội nghị", "cuộc họp")
    static let drafts = Words("dự thảo", "tờ trình", "đề án", "quy chế")
    static let some = Words("một số", "còn một số", "vẫn còn", "cá biệt", "vẫn còn một số", "có nơi", "nhiều đơn vị")
    static let turns = Words(
        "tuy nhiên", "tuy vậy", "song", "mặc dù vậy", "bên cạnh những kết quả", "bên cạnh kết quả", "bên cạnh đó",
        "bên cạnh những mặt")
    static let give = Words("giao")
    static let passes = Words("thông qua")
    static let rebukes = Words("phê bình")
    /// Said of how matters stand, with no `đã` or `đạt`.
    static let thrives = Words(
        "ổn định", "chuyển biến tích cực", "nhiều chuyển biến", "diễn ra sôi nổi", "sôi nổi", "khởi sắc",
        "phát triển khá", "phát triển mạnh", "đi vào nền nếp", "đi vào nề nếp", "giảm cả", "tăng trưởng khá",
        "thuận lợi", "duy trì tốt", "thực hiện tốt", "thực hiện đầy đủ", "nền nếp")
    static let onGrounds = Words("trên cơ sở", "sau khi nghe")
    static let deliberated = Words("đã thảo luận", "đã trao đổi", "đã cho ý kiến", "đã bàn")
    static let concludes = Words("kết luận", "nhấn mạnh", "phát biểu triển khai", "phát biểu chỉ đạo")
    static let plural = Words("các", "những", "theo", "thực hiện", "báo")
    static let reports = Words("theo báo cáo", "báo cáo", "theo đó", "qua báo cáo")
    static let had = Words("đã")
    static let petitions = Words("kiến nghị", "đề xuất", "đề nghị")
    static let strives = Words("phấn đấu")
    static let goals = Words(
        "phấn đấu", "đề ra mục tiêu", "đặt mục tiêu", "đặt ra mục tiêu", "đề ra chỉ tiêu", "mục tiêu năm",
        "mục tiêu đến năm", "xác định mục tiêu")
    static let states = Words("đã", "có", "thấp", "cao", "tốt", "đủ", "đầy đủ", "kém", "sạch", "bẩn", "yếu", "ổn định")
    static let procedure = Words(
        "trực tiếp đi", "đi kiểm tra", "đến kiểm tra", "đi thăm", "đến thăm", "trực tiếp kiểm tra", "nghe", "báo cáo",
        "phát biểu", "thảo luận", "trình bày", "trao đổi", "tham gia", "dự", "tham dự", "chủ trì",
        "đề xuất", "kiến nghị", "thống nhất", "xem xét", "cho ý kiến", "đóng góp", "nêu", "ký", "ban hành", "bàn",
        "phân tích", "thông qua", "tập trung thảo luận", "có ý kiến", "giải trình", "kiểm tra", "khảo sát", "tiến hành",
        "trao", "tặng", "thăm", "dành", "thể hiện", "thẳng thắn", "đưa tin", "long trọng tổ chức", "tổ chức hội nghị",
        "tổ chức đại hội", "tổ chức lễ", "chỉ ra")
    static let reached = Words("đạt được", "đã đạt được")
    static let planned = Words("dự kiến", "sẽ")
    static let dated = Words(
        "tháng", "năm", "quý", "ngày", "khóa", "nhiệm kỳ", "số", "kỳ", "lần", "phiên", "thứ", "đợt", "đạo",
        "quận", "phường", "thôn", "đêm", "lớp", "top", "điều", "khoản")
}
