/// What a paragraph says of itself by its first words: `Tuy nhiên, còn một số tồn tại …` is a limitation, `Trong thời gian
/// qua, … đã …` a result.
extension RoleReader {
    /// A paragraph that says of itself what it is.
    func leadingRole(_ range: Range<Int>) -> Outline.Role? {
        guard let first = range.first else { return nil }
        let end = range.upperBound
        if prose.phrase(.causes, first, end) != nil { return .cause }
        // `Về tình hình chung: Trong 8 tháng đầu năm, toàn ngành đã …`
        let topic = prose.isAt(W.about, first) ? first + 1 : first
        // `Về nguyên nhân: …`
        if topic > first, let found = prose.phrase(.causes, topic, end),
            (topic + found.length..<min(end, topic + found.length + 4)).contains(where: { prose.isSign($0, Sign.colon) }
            )
        {
            return .cause
        }
        // `Tồn tại: còn 12 hồ sơ nộp chậm; 03 máy thở hỏng` counts what fell short.
        if kind == .notice || kind == .minutes, prose.phrase(.limitations, first, end) == nil,
            tellsFigures(range) || tellsPast(range) || tellsWhatUnitDid(range) || praises(range)
                || agreesAndTellsPast(range) || tellsState(range)
        {
            return sendsUnitLater(range) ? nil : .result
        }
        if kind == .notice || kind == .minutes, tellsOfSome(range) { return .limitation }
        if kind != .news, let found = prose.phrase(.results, topic, end), !prose.endsInColon(range),
            (topic + found.length..<min(end, topic + found.length + 9)).contains(where: {
                prose.isSign($0, Sign.colon)
            }), !range.contains(where: { prose.has(.assign, $0) && !prose.isInside($0) })
        {
            return .result
        }
        // `Phương hướng quý II: Tiếp tục nâng cao …` of a report
        if kind == .report, let found = prose.phrase(.directions, topic, end), !prose.endsInColon(range),
            (topic + found.length..<min(end, topic + found.length + 9)).contains(where: {
                prose.isSign($0, Sign.colon)
            })
        {
            return .direction
        }
        let head = min(end, first + 24)
        // `Tuy nhiên, còn một số hạn chế`, `Bên cạnh đó … hạn chế, thiếu sót`
        let turns = prose.isAt(W.turns, first)
        if turns {
            var limited = false
            var directed = false
            // `Mặc dù gặp nhiều khó khăn, nhưng …`: what counts stands behind the turn.
            let turn = prose.isAt(W.although, first) ? range.prefix(60).first { prose.isAt(W.but, $0) } : nil
            // `Ngoài ra phải có phương án hỗ trợ học sinh có hoàn cảnh khó khăn`
            let next = first + prose.length(W.turns, first, end)
            if (next..<min(end, next + 3)).contains(where: { prose.isAt(W.must, $0) }) { directed = true }
            for index in (turn ?? first)..<min(end, first + 60) {
                // `hạn chế thấp nhất thiệt hại` is work.
                let isKept =
                    prose.has(.limitations, index) && !prose.isAt(W.lowest, index + prose.length(index))
                    && !prose.isOfTheNeedy(index) && !mends(index, first)
                if isKept || prose.isAt(W.shortfalls, index) {
                    limited = true
                }
                if prose.givesOrder(index), !limited { directed = true }
            }
            if limited, !directed { return .limitation }
        }
        // `… những kết quả đạt được, huyện vẫn còn một số tồn tại, hạn chế như: …`
        if kind == .news || kind == .report, !turns,
            (first..<head).contains(where: { index in
                prose.isAt(W.remains, index)
                    && prose.phrase(.limitations, index + prose.length(W.remains, index, end), end) != nil
            })
        {
            return .limitation
        }
        // `Về hạn chế: …`, `Tồn tại: …`, `Một số tồn tại được chỉ ra là: …`
        var start = first
        while start < min(end, first + 4), case let length = prose.length(W.beforeShortcomings, start, end), length > 0
        {
            start += length
        }
        if let found = prose.phrase(.limitations, start, head), !restrains(start, found.length, end) {
            if kind != .notice || prose.endsInColon(range) { return .limitation }
            let colon = (start + found.length..<min(end, start + found.length + 8)).first {
                prose.isSign($0, Sign.colon)
            }
            if let colon,
                !(start + found.length..<colon).contains(where: { prose.hasAny(Cue.assign.bit | Cue.lead.bit, $0) })
            {
                return .limitation
            }
        }
        return nil
    }

    /// `tập trung tháo gỡ những khó khăn, vướng mắc`, `thảo luận, phân tích các tồn tại`: what is mended or spoken of.
    private func mends(_ index: Int, _ first: Int) -> Bool {
        for before in (first..<max(first, index)).reversed() {
            if prose.isAt(W.mending, before - 1) { return true }
            guard
                prose.isAt(W.betweenObjects, before) || prose.has(.limitations, before) || prose.isInside(before)
                    || prose.isSign(before, Sign.comma)
            else { return false }
        }
        return false
    }

    /// `Hạn chế sử dụng sản phẩm nhựa`: to be held down.
    private func restrains(_ start: Int, _ length: Int, _ end: Int) -> Bool {
        let next = start + length
        return prose.has(.verb, start) && next < end
            && (prose.has(.verb, next) || prose.isAt(W.restrained, next)) && !prose.isAt(W.still, next)
    }

    /// `Một số đơn vị còn chậm báo cáo.`, `Vẫn còn một số trường để xảy ra tình trạng …`: what some fell short of, nobody told.
    private func tellsOfSome(_ range: Range<Int>) -> Bool {
        guard let first = range.first, prose.isAt(W.some, first), range.count > 4,
            range.prefix(14).contains(where: { prose.isAt(W.stillOrNot, $0) || prose.isAt(W.shortfalls, $0) })
        else { return false }
        return !range.contains {
            prose.hasAny(Cue.assign.bit | Cue.lead.bit, $0) && !prose.isInside($0)
                || prose.has(.obligation, $0) && prose.isAt(W.must, $0) || isDeadline($0, range)
        } && !range.prefix(30).contains { prose.isAt(W.but, $0) } && !prose.endsInColon(range)
    }

    /// `Song, …`, `Tuy nhiên, …`
    func turns(_ range: Range<Int>) -> Bool { range.first.map { prose.isAt(W.strongTurns, $0) } ?? false }

    /// `Khoa Sản còn để người bệnh chờ lâu` among the results: what a unit fell short of.
    func tellsShortfall(_ range: Range<Int>) -> Bool {
        guard let first = range.first, prose.tokens[first].capital else { return false }
        // `Còn xảy ra 02 vụ sự cố`, `Vẫn còn 05 hồ sơ trễ hạn`
        if prose.isAt(W.stillThere, first), !range.contains(where: { prose.has(.assign, $0) && !prose.isInside($0) }) {
            return true
        }
        // `Song, một số đơn vị chưa báo cáo`, `Đáng chú ý là nợ đọng còn lớn`
        if prose.isAt(W.strongTurns, first), range.prefix(24).contains(where: { prose.isAt(W.remaining, $0) }),
            !range.contains(where: { prose.hasAny(Cue.assign.bit | Cue.obligation.bit, $0) && !prose.isInside($0) })
        {
            return true
        }
        // `Hồ sơ: còn 2 đồng chí chưa ký giáo án`
        if let colon = range.prefix(7).first(where: { prose.isSign($0, Sign.colon) }), colon + 2 < range.upperBound,
            prose.isAt(W.remaining, colon + 1),
            !range.contains(where: { prose.has(.assign, $0) && !prose.isInside($0) })
        {
            return true
        }
        // `Tỷ lệ tiêm chủng mới đạt 65,4%, thấp hơn cùng kỳ`
        if let short = range.prefix(24).first(where: { prose.isAt(W.fallsShort, $0) }),
            !(first..<short).contains(where: { prose.isAt(W.already, $0) }),
            !range.contains(where: {
                prose.isAt(W.but, $0) || prose.isAt(W.turns, $0) || prose.has(.assign, $0) && !prose.isInside($0)
            })
        {
            return true
        }
        // `Việc nộp hồ sơ ở một số tổ chưa kịp thời.`: all that is said of it, at its end.
        if let short = range.suffix(7).first(where: { prose.isAt(W.shortfalls, $0) }), short > first + 2,
            !range.contains(where: {
                prose.isSign($0, Sign.semicolon) || prose.isAt(W.but, $0) || prose.isAt(W.turns, $0)
                    || prose.isAt(W.already, $0)
                    || prose.hasAny(Cue.assign.bit | Cue.obligation.bit, $0) && !prose.isInside($0)
            })
        {
            return true
        }
        let (mentions, next) = reading.units.list(first, range.upperBound)
        return !mentions.isEmpty && next < range.upperBound && prose.isAt(W.lacks, next)
    }

    /// `Ghi nhận sự cố gắng của các phòng …`, `Biểu dương bộ phận Một cửa đã …`: what went well, nobody told.
    private func praises(_ range: Range<Int>) -> Bool {
        guard let first = range.first, prose.isAt(W.praises, first), range.count > 6 else { return false }
        return !range.contains {
            prose.has(.assign, $0) && !prose.isInside($0) || prose.has(.obligation, $0) && prose.isAt(W.must, $0)
        }
    }

    /// `Trong thời gian qua, Bộ Y tế đã chủ động triển khai …`: what was done, nobody told.
    private func tellsPast(_ range: Range<Int>) -> Bool {
        guard let first = range.first, prose.isAt(W.before, first),
            let done = (first..<min(range.upperBound, first + 40)).first(where: { prose.isAt(W.already, $0) })
        else { return false }
        return !range.contains {
            prose.has(.assign, $0) || $0 < done && prose.has(.obligation, $0) && prose.isAt(W.must, $0)
                || isDeadline($0, range)
        }
    }

    /// `Nhà trường đã tiếp nhận 642 hồ sơ, đạt 80,3%.`: a unit, what it did and its figure, nobody told.
    private func tellsWhatUnitDid(_ range: Range<Int>) -> Bool {
        guard let first = range.first, prose.tokens[first].capital, range.count < 60,
            range.contains(where: { prose.isSign($0, Sign.percent) }),
            case let (mentions, next) = reading.units.list(first, range.upperBound), mentions.count == 1,
            next + 2 < range.upperBound, prose.isAt(W.already, next),
            prose.phrase(.verb, next + 1, range.upperBound) != nil
        else { return false }
        return !range.contains {
            prose.has(.assign, $0) && !prose.isInside($0) || prose.has(.obligation, $0) || isDeadline($0, range)
                || prose.isSign($0, Sign.semicolon)
        }
    }

    /// `Trong 05 tháng đầu năm 2023, lực lượng chức năng đã xử phạt 1.364 trường hợp`: what was done and how much, nobody told.
    func tellsDone(_ range: Range<Int>) -> Bool {
        guard let done = range.first(where: { prose.isAt(W.already, $0) }),
            (done..<range.upperBound).contains(where: { prose.tokens[$0].isNumber })
        else { return false }
        return !range.contains {
            prose.has(.assign, $0) && !prose.isInside($0) || prose.has(.obligation, $0) && prose.isAt(W.must, $0)
                || isDeadline($0, range)
        }
    }

    /// `Đến ngày 15/8/2022, toàn tỉnh giải ngân 2.456 tỷ đồng`: how matters stood on a day that has passed, nobody told.
    private func tellsState(_ range: Range<Int>) -> Bool {
        guard let first = range.first, let day = reading.day,
            case let opens = prose.length(W.asOf, first, range.upperBound), opens > 0,
            let date = (first + opens..<min(range.upperBound, first + opens + 3)).lazy.compactMap({
                reading.dates.read($0, range.upperBound)
            }).first, let last = date.span(prose, near: day, backwards: true)?.last, last <= day
        else { return false }
        return !range.contains {
            prose.has(.assign, $0) && !prose.isInside($0) || prose.has(.obligation, $0) && prose.isAt(W.must, $0)
        }
            && (date.range.upperBound..<range.upperBound).contains {
                prose.tokens[$0].isNumber || prose.isAt(W.already, $0)
            }
    }

    /// `Cơ bản đồng ý với báo cáo. Trong tháng 02, các cơ quan đã tham mưu …`: behind what is agreed to, what was done.
    private func agreesAndTellsPast(_ range: Range<Int>) -> Bool {
        guard let first = range.first, prose.phrase(.decision, first, range.upperBound) != nil,
            !range.contains(where: { prose.has(.assign, $0) && !prose.isInside($0) }),
            let second = prose.sentences(range).dropFirst().first
        else { return false }
        return tellsPast(second) || tellsFigures(second)
    }

    /// A cue of a deadline with its date: `trước ngày …`, not `phòng, chống hạn`.
    func isDeadline(_ index: Int, _ range: Range<Int>) -> Bool {
        guard let cue = prose.phrase(.deadline, index, range.upperBound), !prose.isAt(W.done, index),
            case let next = index + cue.length, next < range.upperBound
        else { return false }
        // `trước 17 giờ ngày 27/8`
        return (next..<min(range.upperBound, next + 5)).contains { reading.dates.read($0, range.upperBound) != nil }
    }

    /// `Phát hành 1.301 văn bản, phục vụ 66 cuộc họp`, `Trong 24 nhiệm vụ …, đã hoàn thành 11 nhiệm vụ`: counts what was
    /// done, and tells nobody.
    private func tellsFigures(_ range: Range<Int>) -> Bool {
        // `Năm 2026 phấn đấu thu 550 tỷ đồng` is to be reached.
        // `Tồn tại: còn 12 hồ sơ nộp chậm` falls short.
        guard let first = range.first, !range.prefix(8).contains(where: { prose.has(.target, $0) }),
            prose.phrase(.limitations, first, range.upperBound) == nil,
            // `Định kỳ 6 tháng, 01 năm tham mưu sơ kết`
            prose.phrase(.recurring, first, range.upperBound) == nil,
            // `Cùng Sở Tài chính phân bổ vốn Chương trình 30a, 135`
            !prose.isAt(W.together, first),
            // `Thống nhất phương án: giữ nguyên 03 công ty, chuyển 05 …` decides.
            prose.phrase(.decision, first, range.upperBound) == nil
        else { return false }
        var figures = 0
        var verbs = 0
        for index in range {
            if prose.hasAny(Cue.assign.bit | Cue.obligation.bit, index), !prose.isAt(W.done, index),
                prose.has(.assign, index) || prose.isAt(W.must, index),
                // `chưa quyết liệt trong chỉ đạo`
                !(index > first && prose.isAt(W.direct, index) && prose.isAt(W.ofDirecting, index - 1))
            {
                return false
            }
            // `Tính đến ngày 04/9` counts, `đến ngày 04/9` sets a day.
            // `do thời gian nghỉ Tết kéo dài` sets none.
            if isDeadline(index, range), index == first || !prose.isAt(W.counted, index - 1) {
                return false
            }
            guard prose.tokens[index].isNumber, index > first, !isOfDate(index, range),
                // `3.400 m2`: the square is no figure of its own.
                prose.tokens[index].spaced || !prose.tokens[index - 1].isWord
            else { continue }
            let isAfterVerb = (max(first, index - 4)..<index).contains { start in
                prose.phrase(.verb, start, index).map { start + $0.length == index } ?? false
            }
            if isAfterVerb { verbs += 1 }
            if index + 1 < range.upperBound,
                prose.tokens[index + 1].isWord || prose.isSign(index + 1, Sign.percent)
                    || prose.isSign(index + 1, Sign.stop) && !prose.tokens[index + 1].spaced
            {
                figures += 1
            }
        }
        let opensWithTime = prose.isAt(W.lately, first)
        // `Về hồ sơ điện tử: Tổ Công nghệ thông tin …, gửi 01 danh sách …`
        if let colon = (first..<min(range.upperBound, first + 14)).first(where: { prose.isSign($0, Sign.colon) }),
            case let (mentions, next) = reading.units.list(colon + 1, range.upperBound), !mentions.isEmpty,
            next >= range.upperBound || !prose.isAt(W.already, next)
        {
            return false
        }
        // `Hoạt động chuyên môn: Tổng số lượt khám 4.215 lượt, nội trú 612 lượt, chuyển viện 41 trường hợp.`
        let counts =
            figures >= 3 && prose.phrase(.limitations, first, range.upperBound) == nil
            && range.prefix(12).contains { prose.isSign($0, Sign.colon) }
            && !range.contains { prose.isAt(W.hours, $0) }
            && !range.contains { prose.hasAny(Cue.attended.bit | Cue.dayTime.bit, $0) }
        return (figures >= 2 && (verbs >= 1 || opensWithTime) || counts)
            && reading.units.list(first, range.upperBound).mentions.isEmpty
            || figures >= 1 && opensWithTime && range.contains { prose.isAt(W.done, $0) }
    }

    /// `22/01/2024`, `tháng 10`, `năm 2024`: a figure of time.
    private func isOfDate(_ index: Int, _ range: Range<Int>) -> Bool {
        prose.isSign(index - 1, Sign.slash) || prose.hasAny(Cue.month.bit | Cue.year.bit, index - 1)
            || index + 1 < range.upperBound && prose.isSign(index + 1, Sign.slash)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    /// What fell short, in the words of a sentence rather than of a heading.
    static let shortfalls = Words(
        "còn chậm", "còn thấp", "còn hạn chế", "còn thiếu", "còn bị động", "còn lúng túng", "còn nhiều", "còn để",
        "còn tình trạng", "còn xảy ra", "còn một số", "còn yếu", "chưa đảm bảo", "chưa bảo đảm", "chưa kịp thời",
        "chưa đạt", "chưa tốt", "chưa chặt chẽ", "chưa nghiêm", "chưa cao", "chưa đúng", "chưa đầy đủ",
        "chưa quyết liệt", "chưa thường xuyên", "chưa đồng bộ", "chưa hiệu quả", "chưa triệt để", "chưa sâu",
        "chưa chủ động", "chậm tiến độ", "chậm muộn", "chậm trễ", "trễ hạn", "kéo dài",
        "thấp hơn", "mới đạt", "mới chỉ đạt", "không đạt", "chưa đồng đều")
    static let some = Words("một số", "vẫn còn một số", "còn một số", "nhiều đơn vị", "vẫn còn", "một vài")
    static let stillOrNot = Words("còn", "chưa", "vẫn chưa", "chậm", "để xảy ra", "vẫn còn")
    static let fallsShort = Words(
        "mới đạt", "mới chỉ đạt", "chỉ đạt", "còn chậm", "còn thấp", "chưa đạt", "chậm tiến độ", "thấp hơn cùng kỳ",
        "thấp hơn bình quân",
        "thấp hơn mức bình quân", "không đạt kế hoạch", "chưa đạt kế hoạch", "chưa đạt yêu cầu")
    static let remaining = Words("còn", "vẫn còn", "chưa", "vẫn chưa", "một số", "thiếu", "chậm")
    static let stillThere = Words(
        "còn xảy ra", "còn để xảy ra", "vẫn còn", "còn tình trạng", "còn hiện tượng", "còn một số", "còn để",
        "vẫn còn tình trạng", "vẫn xảy ra", "còn có", "để xảy ra", "còn nhiều", "chưa")
    static let together = Words("cùng", "cùng với", "phối hợp", "phối hợp với")
    static let done = Words("đã", "hoàn thành")
    static let remains = Words(
        "vẫn còn một số", "còn một số", "vẫn còn những", "còn những", "vẫn còn", "vẫn còn nhiều", "còn bộc lộ một số",
        "còn có một số", "vẫn còn tồn tại một số")
    static let direct = Words("chỉ đạo")
    static let ofDirecting = Words("trong", "tác", "sự", "việc")
    static let counted = Words("tính")
    static let lacks = Words("còn", "chưa", "vẫn còn", "vẫn chưa", "không kịp", "để xảy ra")
    static let must = Words("phải", "cần", "có trách nhiệm", "có nhiệm vụ")
    static let strongTurns = Words("song", "tuy nhiên", "tuy vậy", "đáng chú ý", "đáng lo ngại", "đáng lưu ý")
    static let lately = Words(
        "trong tháng", "trong tuần", "trong quý", "tháng", "quý", "đến nay", "tính đến", "trong", "thời gian qua",
        "tuần qua", "năm", "6 tháng", "9 tháng", "từ đầu")
    static let before = Words(
        "trong thời gian qua", "thời gian qua", "trong những năm qua", "những năm qua", "trong tháng qua", "tuần qua",
        "trong tuần qua", "trong năm qua", "năm qua", "tháng qua", "trong tháng", "trong quý", "trong 6 tháng",
        "những tháng đầu năm", "từ đầu năm đến nay", "về cơ bản", "nhìn chung")
    static let praises = Words(
        "ghi nhận", "đánh giá cao", "biểu dương", "hoan nghênh", "khen ngợi", "tuyên dương", "khen",
        "nhiệt liệt biểu dương",
        "trân trọng ghi nhận")
    static let already = Words("đã")
    static let hours = Words("giờ", "h")
    static let lowest = Words("thấp nhất", "tối đa", "đến mức thấp nhất")
    static let restrained = Words("tối đa", "việc", "đến mức", "thấp nhất", "các", "tập trung đông")
    static let still = Words("trong", "về")
    static let about = Words("về")
    static let asOf = Words(
        "đến", "đến ngày", "tính đến", "tính đến ngày", "đến hết", "đến hết ngày", "tính đến hết", "tính đến hết ngày",
        "qua")
    static let beforeShortcomings = Words("về", "một số", "những", "các", "còn", "mặt")
    static let betweenObjects = Words("những", "các", "và", "nhiều", "mọi")
    static let mending = Words(
        "tháo gỡ", "khắc phục", "giải quyết", "xử lý", "thảo luận", "phân tích", "trao đổi", "làm rõ", "chấn chỉnh",
        "dứt điểm")
    static let although = Words("mặc dù")
    static let but = Words("nhưng", "song")
    static let turns = Words("tuy nhiên", "tuy vậy", "bên cạnh", "song", "ngoài ra", "mặc dù")
}
