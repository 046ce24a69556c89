/// Reads whom a request is made to where no table knows the name: `yêu cầu cán bộ, công chức phòng tiếp tục …`.
extension LeadReader {
    /// `yêu cầu trong quý IV, các phòng …`: past the time, to whoever is told.
    func skipTime(_ start: Int, _ end: Int) -> Int {
        var start = start
        if start < end, prose.isSign(start, Sign.colon) { start += 1 }
        // `yêu cầu “Sở Y tế thường xuyên …”`
        if isArticle, start + 1 < end, prose.isSign(start, Sign.quote) { start += 1 }
        // `đề nghị, thời gian tới đội ngũ …`
        // `đề nghị, trong tháng 8, Công an các đơn vị …`
        if start + 1 < end, prose.isSign(start, Sign.comma),
            prose.isAt(Words.soon, start + 1) || prose.phrase(.within, start + 1, end) != nil
        {
            start += 1
        }
        // `yêu cầu trong thời gian tới các xã, thị trấn cần …`
        if start < end, case let soon = prose.length(Words.soon, start, end), soon > 0, start + soon < end {
            // `từ nay đến cuối năm 2022, các đơn vị …`
            if prose.tokens[start + soon].isNumber, prose.tokens[start + soon].length == 4, start + soon + 1 < end {
                return start + soon + (prose.isSign(start + soon + 1, Sign.comma) ? 2 : 1)
            }
            // `thời gian tới, nhất là những tháng cuối năm 2023, công an các đơn vị …`
            let further = prose.isSign(start + soon, Sign.comma) ? start + soon + 1 : start + soon
            if further < end, prose.isAt(W.above, further),
                let comma = (further..<min(end, further + 12)).first(where: { prose.isSign($0, Sign.comma) })
            {
                return comma + 1
            }
            return prose.isSign(start + soon, Sign.comma) ? start + soon + 1 : start + soon
        }
        if let next = pastSpan(start, end) { return next }
        // `đề nghị tháng 12/2024 các Ban HĐND …`
        if start < end, let date = reading.dates.read(start, end), date.range.lowerBound == start, !date.isDay,
            date.range.upperBound < end
        {
            let next = date.range.upperBound
            return prose.isSign(next, Sign.comma) ? next + 1 : next
        }
        // `yêu cầu đối với vấn đề vượt thẩm quyền, báo cáo …`
        if isArticle, start < end, prose.isAt(W.matters, start), named(start, end)?.isEmpty ?? true,
            let comma = (start..<min(end, start + 16)).first(where: { prose.isSign($0, Sign.comma) }), comma + 1 < end
        {
            return comma + 1
        }
        if let done = afterDone(start, end) { return done }
        guard start < end,
            prose.hasAny(Cue.within.bit | Cue.from.bit | Cue.deadline.bit | Cue.recurring.bit, start)
                || prose.phrase(.within, start, end) != nil || prose.phrase(.from, start, end) != nil,
            let comma = (start..<min(end, start + 16)).first(where: {
                prose.isSign($0, Sign.comma) && $0 + 1 < end && !prose.tokens[$0 + 1].isNumber
            })
        else { return start }
        return comma + 1
    }

    /// `Chỉ đạo các Ban Quản lý dự án …` under a unit's heading: what that unit does, not whom it is given to.
    func tellsOthers(_ range: Range<Int>) -> Bool {
        let start = afterConnectors(range)
        guard start < range.upperBound else { return false }
        // `Phân công chuyên viên theo dõi …`; `Giao công chức Văn hóa phụ trách …` names which.
        if let assign = prose.phrase(.assign, start, range.upperBound), case let staff = start + assign.length,
            staff < range.upperBound, prose.isAt(W.staff, staff), !prose.tokens[staff].capital
        {
            let next = staff + prose.length(W.staff, staff, range.upperBound)
            return next >= range.upperBound || !prose.tokens[next].capital
        }
        return prose.isAt(W.tells, start)
    }

    /// `Đồng chí cho rằng huyện cần …`, `Chủ tịch UBND tỉnh mong muốn các doanh nghiệp tiếp tục …`: whom the one who leads
    /// the meeting speaks of.
    func wished(_ range: Range<Int>) -> Lead? {
        for index in range
        where prose.isAt(W.opines, index)
            && (isLeader(before: index, range) || prose.isAt(W.wishes, index) && index == afterConnectors(range))
        {
            let isMore = index > range.lowerBound && prose.isAt(W.moreover, index - 1)
            // `Cùng với đó, mong muốn các cấp Hội tiếp tục …`: he goes on.
            let goesOn = prose.isAt(W.wishes, index) && index == afterConnectors(range) && index > range.lowerBound
            guard
                goesOn || isPronoun(before: isMore ? index - 1 : index)
                    || (max(range.lowerBound, index - 16)..<index).contains(where: {
                        prose.isAt(W.heads, $0) || prose.isAt(Words.centralHeads, $0)
                    })
            else { continue }
            var next = index + prose.length(W.opines, index, range.upperBound)
            next = skipTime(next, range.upperBound)
            while next < range.upperBound, prose.isAt(W.that, next) || prose.isSign(next, Sign.comma) { next += 1 }
            next = skipTime(next, range.upperBound)
            if let hence = hence(next, range.upperBound) { return hence }
            guard let lead = named(next, range.upperBound), !lead.units.isEmpty, lead.people.isEmpty,
                lead.next < range.upperBound,
                prose.isAt(W.musts, lead.next) || above(lead.next, range.upperBound)
                    || prose.isAt(W.wishes, index) && prose.hasAny(LeadReader.afterSubject, lead.next)
            else { continue }
            return lead
        }
        return nil
    }

    /// `… vẫn là địa bàn nóng; do vậy các lực lượng cần phối hợp chặt chẽ`: whom what he said calls for.
    private func hence(_ start: Int, _ end: Int) -> Lead? {
        for index in start..<max(start, end - 3)
        where (prose.isSign(index, Sign.semicolon) || prose.isSign(index, Sign.comma))
            && (prose.isAt(W.hence, index + 1) || prose.isAt(W.should, index + 1))
        {
            // `… là nhiệm vụ lớn, nên các sở, ngành tiếp tục nghiên cứu`
            let so = prose.isAt(W.should, index + 1)
            var next = index + 1 + (so ? 1 : prose.length(W.hence, index + 1, end))
            if next < end, prose.isSign(next, Sign.comma) { next += 1 }
            guard let lead = named(next, end), !lead.units.isEmpty, lead.people.isEmpty, lead.next < end,
                prose.isAt(W.musts, lead.next) || so && prose.isAt(W.goingOn, lead.next)
            else { continue }
            return lead
        }
        return nil
    }

    /// `các cấp, các ngành, đặc biệt là lực lượng Công an cần …`
    private func above(_ start: Int, _ end: Int) -> Bool {
        (start..<min(end, start + 2)).contains { prose.isAt(W.above, $0) }
            && (start..<min(end, start + 12)).contains { prose.isAt(W.musts, $0) }
    }

    /// `… quán triệt và chỉ đạo …`: before the first of two verbs of speaking.
    private func beforeJoined(_ index: Int, _ range: Range<Int>) -> Int {
        guard index > range.lowerBound + 2, prose.isAt(W.also, index - 1) else { return index }
        return (max(range.lowerBound + 1, index - 4)..<index - 1).first {
            prose.isAt(W.speaks, $0) && $0 + prose.length(W.speaks, $0, index) == index - 1
        } ?? index
    }

    /// `Phát biểu chỉ đạo tại buổi lễ, ông Lê An, Phó Giám đốc Sở phụ trách thanh tra đề nghị …`: who concludes was named,
    /// with more words than a position has.
    private func concludes(before index: Int, _ range: Range<Int>) -> Bool {
        guard isArticle,
            let said = range.prefix(6).first(where: { prose.has(.concluded, $0) || prose.isAt(W.meets, $0) }),
            said + 2 < index,
            let named = (max(said + 1, index - 20)..<max(said + 1, index)).first(where: {
                prose.hasAny(Cue.position.bit | Cue.personTitle.bit, $0) && !prose.isAt(W.delegates, $0)
            })
        else { return false }
        return !(named..<index).contains { prose.hasAny(Cue.assign.bit | Cue.obligation.bit | Cue.adverb.bit, $0) }
    }

    /// `Định hướng tuyên truyền tháng 8, đồng chí Trưởng ban đề nghị các cơ quan báo chí …`: behind a topic, whomever a
    /// leader asks.
    func asked(_ range: Range<Int>) -> Lead? {
        guard isArticle else { return nil }
        for index in range
        where prose.isAt(W.asks, index) && !isWithinNoun(index)
            && (isLeader(before: index, range) || isHouse(before: index, range))
        {
            let length = prose.phrase(.assign, index, range.upperBound)?.length ?? 1
            let next = skipTime(index + length, range.upperBound)
            if let told = doing(told(next, range.upperBound, asked: index), range.upperBound)
                ?? doerBehindAdjunct(index + length, range.upperBound) ?? remindedOfDuty(next, range.upperBound)
            {
                return told
            }
        }
        return nil
    }

    /// `an toàn giao thông`, `giao thông` give nothing.
    private func isWithinNoun(_ index: Int) -> Bool {
        prose.isInside(index) && !prose.isAt(W.asks, index - 1)
    }

    /// `Thủ tướng Chính phủ có ý kiến chỉ đạo yêu cầu …`: before the words that say in what way he asks.
    private func beforeOpinion(_ index: Int, _ range: Range<Int>) -> Int {
        (max(range.lowerBound + 1, index - 6)..<max(range.lowerBound + 1, index)).first {
            prose.isAt(W.opinion, $0) && $0 + prose.length(W.opinion, $0, index) == index
        } ?? index
    }

    /// Whether a person with his position, or `lãnh đạo` of a unit, ends right before a token.
    func isLeader(before index: Int, _ range: Range<Int>) -> Bool {
        var index = beforeOpinion(beforeJoined(index, range), range)
        // `Cục trưởng cũng nhấn mạnh …`
        if index > range.lowerBound + 1, prose.isAt(W.moreover, index - 1) { index -= 1 }
        if isPronoun(before: index) || concludes(before: index, range) { return true }
        return (max(range.lowerBound, index - 16)..<index).contains { start in
            if prose.isAt(W.leaders, start) { return reading.units.list(start, index).next == index }
            guard prose.hasAny(Cue.position.bit | Cue.personTitle.bit, start),
                !(prose.isAt(W.delegates, start) && start + 2 == index)
            else {
                return false
            }
            return reading.people.read(start, index).last?.range.upperBound == index
        }
    }

    /// Whoever is told behind `yêu cầu`, `giao`: a unit or person, or what stands between the request and its verb, as
    /// the words say: `yêu cầu cán bộ, công chức phòng tiếp tục …`.
    func told(_ start: Int, _ end: Int, asked: Int, isKnown: Bool = false) -> Lead? {
        // `toàn thể cán bộ, công chức, người lao động …`: many as the words say.
        if isArticle, start < end, prose.isAt(W.officers, start), !prose.tokens[start].capital,
            let lead = crowd(start, end)
        {
            return lead
        }
        if let lead = named(start, end), !lead.isEmpty { return askedToo(withField(lead, end), end) }
        if let lead = unlisted(start, end, isAsked: true) { return lead }
        // `… đề nghị, Sở Kế hoạch và Đầu tư, các ngành cần …`
        if start + 1 < end, prose.isSign(start, Sign.comma) {
            if let lead = named(start + 1, end), !lead.units.isEmpty { return lead }
            // `Các đồng chí cũng lưu ý, lực lượng ứng trực phối hợp …`
            if isArticle, let lead = crowdAtHead(start + 1, end) { return lead }
        }
        // `vừa có văn bản đề nghị …` asks; `theo văn bản đề nghị` names the paper.
        guard isKnown || prose.isAt(W.asks, asked) || prose.isAt(Words.calls, asked) || prose.isAt(Words.urges, asked),
            isKnown || isWritten(asked) || !(asked > 0 && prose.isAt(W.noRequest, asked - 1))
        else { return nil }
        return crowd(start, end) ?? anyone(start, end, asked: asked, isKnown: isKnown)
    }

    /// `ban hành công văn đề nghị …`: asked in the paper that the words before name.
    func isWritten(_ asked: Int) -> Bool {
        asked > 2 && prose.isAt(W.writes, asked - 3)
    }

    /// `Nhiệm vụ trong tháng 3/2024, thành phố tiếp tục …`: right behind a time.
    func isTimed(_ start: Int) -> Bool {
        start > 1 && prose.isSign(start - 1, Sign.comma) && prose.tokens[start - 2].isNumber
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let asks = Words(
        "yêu cầu", "đề nghị", "cũng yêu cầu", "cũng đề nghị", "đã yêu cầu", "đã đề nghị", "lưu ý", "giao", "đã giao",
        "cũng giao", "phân công", "giao cho")
    /// `theo yêu cầu`, `văn bản đề nghị`: the thing, not the asking.
    static let noRequest = Words("theo", "ứng", "các", "những", "cầu", "bản", "tờ", "hồ", "sơ", "đơn", "có", "mọi")
    static let writes = Words(
        "có văn bản", "có công văn", "có thông báo", "hành văn bản", "hành công văn", "hành chỉ thị", "hành công điện",
        "hành kế hoạch", "hành thông báo", "ký văn bản", "ký công văn", "ký chỉ thị", "ký công điện", "có công điện",
        "có chỉ thị", "gửi công văn", "gửi văn bản", "phát công điện")
    static let above = Words("nhất là", "đặc biệt là")
    static let matters = Words("đối với", "về", "với")
    static let meets = Words("tại cuộc họp", "tại hội nghị", "tại buổi", "tại phiên họp", "tại lễ")
    static let delegates = Words("đại biểu")
    static let speaks = Words(
        "quán triệt", "nhấn mạnh", "phổ biến", "kết luận", "phát biểu", "lưu ý", "ghi nhận", "đánh giá cao",
        "biểu dương", "khẳng định", "phân tích", "gợi mở", "triển khai", "nói", "chia sẻ", "cho biết", "trao đổi")
    static let officers = Words(
        "cán bộ,", "toàn thể cán bộ", "mỗi cán bộ", "từng cán bộ", "đội ngũ cán bộ", "tập thể cán bộ")
    static let moreover = Words("cũng", "còn")
    static let wishes = Words("mong muốn", "mong", "hy vọng")
    static let opines = Words(
        "mong muốn", "mong", "hy vọng", "cho rằng", "nhấn mạnh", "nêu rõ", "chỉ rõ", "khẳng định", "nhận định",
        "phân tích")
    static let hence = Words("do vậy", "vì vậy", "do đó", "vì thế", "cho nên", "do đó đề nghị")
    static let that = Words("rằng")
    static let should = Words("nên")
    static let goingOn = Words("tiếp tục", "khẩn trương", "tập trung", "chủ động")
    static let opinion = Words(
        "có ý kiến chỉ đạo", "có ý kiến", "có ý kiến kết luận", "có văn bản chỉ đạo", "có công văn chỉ đạo",
        "có chỉ đạo", "vừa có chỉ đạo", "vừa có ý kiến chỉ đạo", "đã có ý kiến chỉ đạo", "đã có ý kiến", "ký công văn",
        "đã ký công văn", "vừa ký công văn", "ký văn bản", "vừa ký văn bản", "đã ký văn bản", "ký công điện",
        "vừa ký công điện", "vừa có kết luận", "có kết luận", "vừa ban hành công điện", "vừa ban hành chỉ thị")
    static let musts = Words("cần", "phải", "cần phải")
    static let heads = Words(
        "chủ tịch", "phó chủ tịch", "bí thư", "phó bí thư", "bộ trưởng", "thứ trưởng", "thủ tướng", "phó thủ tướng",
        "hiệu trưởng", "kết luận", "chỉ đạo")
    static let also = Words("và", "đồng thời")
    static let leaders = Words("lãnh đạo")
    static let tells = Words("chỉ đạo", "đôn đốc", "hướng dẫn")
    static let staff = Words(
        "lãnh đạo", "chuyên viên", "cán bộ", "công chức", "viên chức", "nhân viên", "giáo viên", "ủy viên", "đảng viên")
}
