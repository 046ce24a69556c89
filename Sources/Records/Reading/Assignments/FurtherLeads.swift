/// Reads who is told besides the first, behind a time, or only in a later clause.
extension LeadReader {
    /// `Đến ngày 30/6 các địa phương phải …`, `Ngay trong tuần này, Sở Y tế thành lập …`: the subject behind a time.
    func timedSubject(_ start: Int, _ end: Int) -> Lead? {
        guard let next = afterTime(start, end), let lead = subject(next, end), lead.next < end,
            prose.hasAny(LeadReader.afterHouse, lead.next)
        else { return nil }
        return lead
    }

    /// Past `Trong tháng 02,`, `Đến ngày 30/6`; nil where no time with its date stands.
    func afterTime(_ start: Int, _ end: Int) -> Int? {
        guard start < end, let cue = prose.phrase(.deadline, start, end) ?? prose.phrase(.within, start, end) else {
            return nil
        }
        for index in start + cue.length..<min(end, start + cue.length + 4) {
            guard let date = reading.dates.read(index, end) else { continue }
            let next = date.range.upperBound
            guard next < end else { return nil }
            return prose.isSign(next, Sign.comma) ? next + 1 : next
        }
        return nil
    }

    /// `Ngày 20/11 tổ chức lễ kỷ niệm`, `Cuối tháng 11 hoàn thành …`: a time, then what is to be done.
    func beginsWithTime(_ start: Int, _ end: Int) -> Bool {
        var next = afterTime(start, end)
        if next == nil, start < end, case let day = prose.isAt(Words.partsOfDay, start) ? start + 1 : start,
            let date = reading.dates.read(day, end), date.range.lowerBound == day
        {
            next = date.range.upperBound
        }
        guard var next, next < end else { return false }
        if prose.isSign(next, Sign.comma) || prose.isSign(next, Sign.colon) { next += 1 }
        return beginsWithVerb(next, end)
    }

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
            else { continue }
            return lead
        }
        return nil
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

    /// `giao Sở Y tế thẩm định; giao Sở Tài chính bố trí vốn`: a further clause in small letters tells others too.
    func alsoTold(_ lead: Lead, _ end: Int) -> Lead {
        guard lead.people.isEmpty else { return withColleagues(lead, end) }
        var lead = lead
        var index = lead.next
        while index + 1 < end {
            defer { index += 1 }
            guard prose.isSign(index, Sign.semicolon) else { continue }
            let start = index + 1 + prose.length(W.joins, index + 1, end)
            // `…; các cơ quan liên quan chuẩn bị điều kiện`
            if isArticle, start < end, !prose.tokens[start].capital,
                prose.hasAny(Cue.groupStart.bit, start) || reading.units.isCounted(start, end),
                let further = named(start, end), !further.units.isEmpty, further.people.isEmpty, further.next < end,
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
    static let directing = Words("chỉ đạo")
    static let blames = Words("phê bình")
    static let leads = Words("chủ trì", "làm đầu mối", "là đầu mối", "thực hiện", "tham mưu", "chịu trách nhiệm")
    static let orders = Words("giao", "yêu cầu", "đề nghị", "phân công", "thống nhất giao", "đồng ý giao")
    static let contractors = Words(
        "chủ đầu tư", "nhà đầu tư", "nhà thầu", "nhà thầu thi công", "đơn vị thi công", "đơn vị tư vấn",
        "đơn vị quản lý", "đơn vị chủ trì", "cơ quan chủ trì", "cơ quan soạn thảo")
    static let supervises = Words("chỉ đạo", "phụ trách", "trực tiếp chỉ đạo", "theo dõi, chỉ đạo")
    static let joins = Words("đồng thời", "và", "cùng với đó", "trong đó", "riêng")
}
