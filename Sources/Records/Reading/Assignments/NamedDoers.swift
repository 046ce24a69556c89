/// Reads who does it where his name stands behind the work: `Hồ sơ thi đua: đ/c Lan, trước 15/3`, `Kiểm tra thiết bị (đ/c
/// Minh)`, `Lập dự toán – Phòng Tài chính – trước 20/3`, `… do đồng chí Lê An phụ trách`, `Người thực hiện: đ/c Lan`.
extension LeadReader {
    /// The people and units that a list names from a token on: `đ/c Hùng, đ/c Nam (văn phòng) và Tổ Bảo vệ`.
    func doers(_ start: Int, _ end: Int) -> Lead? {
        var lead = Lead(next: start)
        var index = start
        while index < end {
            // `Hai đ/c Minh, Sương`: the title holds for all of them.
            let one = lead.people.isEmpty ? nil : untitled(index, end)
            guard let one = one ?? named(index, end), !one.isEmpty, one.next > index else { break }
            lead.units += one.units.filter { !lead.units.contains($0) }
            lead.people += one.people
            lead.next = one.next
            // `Đ/c Thảo (văn phòng)`
            if lead.next < end, prose.isSign(lead.next, Sign.open),
                let close = (lead.next..<min(end, lead.next + 8)).first(where: { prose.isSign($0, Sign.close) }),
                (lead.next + 1..<close).allSatisfy({ prose.tokens[$0].isWord || prose.isSign($0, Sign.dash) }),
                !(lead.next + 1..<close).contains(where: { prose.hasAny(Cue.deadline.bit | Cue.coordinate.bit, $0) })
            {
                lead.next = close + 1
            }
            guard lead.next + 1 < end, isJoint(lead.next),
                // `Trung tâm Y tế cùng UBND các xã …`: the second helps the first.
                !lead.people.isEmpty || !prose.isAt(W.with, lead.next)
            else { break }
            index = lead.next + 1
        }
        return lead.isEmpty ? nil : lead
    }

    private func untitled(_ index: Int, _ end: Int) -> Lead? {
        guard !prose.has(.personTitle, index),
            let next = reading.people.name(index, end) ?? reading.people.givenName(index, end)
        else { return nil }
        let name = prose.text(index..<next)
        return Lead(units: [name], people: [Person(name: name, position: nil)], next: next)
    }

    func isJoint(_ index: Int) -> Bool {
        prose.isSign(index, Sign.comma) || prose.isSign(index, Sign.plus) || prose.isSign(index, Sign.ampersand)
            || prose.isAt(W.and, index)
    }

    /// `Phòng Hành chính thay mới 8 quạt trần`: the unit at the head, though no table knows what it does.
    func atHead(_ start: Int, _ end: Int) -> Lead? {
        guard !isArticle, prose.tokens[start].capital, case let (mentions, next) = reading.units.list(start, end),
            !mentions.isEmpty, next < end, prose.tokens[next].isWord, !prose.tokens[next].capital,
            !prose.hasAny(Cue.function.bit | Cue.decision.bit | Cue.praise.bit, next)
        else { return nil }
        return Lead(units: mentions.map(\.name), next: next)
    }

    /// `UBND các xã vận động …`: a unit, then what it does.
    func doing(at start: Int, _ end: Int) -> Bool {
        let (mentions, next) = reading.units.list(start, end)
        return !mentions.isEmpty && next < end && beginsWithVerb(next, end)
    }

    /// Whoever stands behind the work.
    func doerBehind(_ range: Range<Int>) -> Lead? {
        behindLabel(range) ?? namesBeforeColon(range) ?? behindColon(range) ?? entrusted(range) ?? behindDash(range)
            ?? inCharge(range) ?? givenLast(range)
    }

    /// `Việc mua sắm máy tính giao Phòng Quản trị.`, `Mua sắm máy tính: giao Phòng Quản trị.`: the work, then to whom.
    private func givenLast(_ range: Range<Int>) -> Lead? {
        let isMatter = range.first.map { prose.isAt(W.matters, $0) } ?? false
        for index in range.dropFirst(3) where prose.isAt(W.gives, index) {
            let before = prose.tokens[index - 1]
            guard before.kind == .sign || isMatter && reading.units.list(index - 1, index).mentions.isEmpty,
                !prose.isAt(W.wasGiven, index - 1),
                let lead = named(index + prose.length(W.gives, index, range.upperBound), range.upperBound),
                !lead.isEmpty,
                lead.next >= range.upperBound || prose.isSign(lead.next, Sign.stop)
                    || isTime(lead.next, range.upperBound)
            else { continue }
            return lead
        }
        return nil
    }

    /// `Cô Hằng, thầy Sơn phụ trách đội tuyển Toán`
    private func inCharge(_ range: Range<Int>) -> Lead? {
        let start = afterConnectors(range)
        guard start < range.upperBound, prose.has(.personTitle, start), let lead = doers(start, range.upperBound),
            lead.next < range.upperBound, prose.isAt(W.does, lead.next)
        else { return nil }
        return withColleagues(lead, range.upperBound)
    }

    /// `Hồ sơ thi đua: đ/c Lan, trước 15/3`, `Vệ sinh sân trường: GVCN khối 9 cho học sinh thực hiện`.
    private func behindColon(_ range: Range<Int>) -> Lead? {
        guard let first = range.first(where: { prose.tokens[$0].isWord }),
            let colon = range.prefix(32).first(where: { prose.isSign($0, Sign.colon) }), colon > first,
            colon + 1 < range.upperBound, isWork(first..<colon) || isClerk(first, before: colon, range),
            // `… hoàn thiện hồ sơ (chủ nhiệm: TS. Lê An)`
            !(first..<colon).contains(where: { prose.isSign($0, Sign.open) })
                || (first..<colon).contains(where: { prose.isSign($0, Sign.close) }),
            // `Mỗi tổ thao giảng 02 tiết. Tổ 1: đ/c Mùi`: a sentence stands before the label.
            !(first..<colon).contains(where: {
                prose.isSign($0, Sign.stop) && prose.tokens[$0 + 1].spaced && prose.tokens[$0 + 1].capital
                    && $0 > first + 2
            })
        else { return nil }
        if let lead = office(behind: colon, range.upperBound) ?? group(behind: colon, range.upperBound) { return lead }
        if let lead = called(behind: colon, range.upperBound) { return lead }
        // `Đội: Lê Thu tập văn nghệ`
        if colon - first <= 3, let next = reading.people.name(colon + 1, range.upperBound), next < range.upperBound,
            isPlainWork(next)
        {
            let name = prose.text(colon + 1..<next)
            return Lead(units: [name], people: [Person(name: name, position: nil)], next: next)
        }
        // `Dự giờ: Minh, Hoa, Tuấn.`
        if let names = bareNames(colon + 1, range.upperBound), names.people.count > 1,
            endsList(names.next, range.upperBound)
        {
            return names
        }
        guard let lead = doers(colon + 1, range.upperBound),
            // `Xếp loại: Khoa Nội đạt loại tốt` tells of the unit.
            endsList(lead.next, range.upperBound)
                // `Thu đoàn phí kỳ 2: Bí thư các chi đoàn thu và nộp …`
                || lead.people.isEmpty && prose.has(.verb, lead.next) && beginsWithVerb(first, colon)
                || prose.has(.personTitle, colon + 1)
                    && (prose.hasAny(LeadReader.afterSubject, lead.next) || isPlainWork(lead.next))
        else { return nil }
        return lead
    }

    /// `Kế toán: cô Mận quyết toán năm 2023`: an office, and behind it who has it and what he does.
    private func isClerk(_ first: Int, before colon: Int, _ range: Range<Int>) -> Bool {
        guard prose.isAt(W.clerks, first), prose.has(.personTitle, colon + 1),
            let lead = named(colon + 1, range.upperBound), !lead.people.isEmpty, lead.next < range.upperBound
        else { return false }
        return isPlainWork(lead.next)
    }

    /// `Văn nghệ: mỗi chi đoàn 1 tiết mục`, `Thu đoàn phí: Bí thư các chi đoàn thu và nộp …`: many in small letters, or
    /// units, and what they do.
    private func group(behind colon: Int, _ end: Int) -> Lead? {
        let start = colon + 1
        // `Các trạm: mỗi trạm xây dựng 01 mô hình` tells those before the colon.
        if prose.isAt(W.each, start), start + 1 < end, colon > 0,
            prose.text(colon - 1..<colon).lowercased() == prose.text(start + 1..<start + 2).lowercased()
        {
            return nil
        }
        if prose.phrase(.groupStart, start, end) != nil || prose.isAt(W.each, start), !prose.tokens[start].capital,
            case let (mentions, next) = reading.units.list(start, end), !mentions.isEmpty, next < end,
            prose.tokens[next].isNumber || prose.hasAny(LeadReader.afterHouse, next)
        {
            return Lead(units: mentions.map(\.name), next: next)
        }
        // `chi đoàn nộp hồ sơ`
        if !prose.tokens[start].capital, let kind = prose.phrase(.unitKind, start, end), kind.length > 1,
            start + kind.length < end, prose.has(.verb, start + kind.length)
        {
            return Lead(units: [prose.text(start..<start + kind.length)], next: start + kind.length)
        }
        return nil
    }

    /// `Áp phích: Quốc Bảo thiết kế`: two or three capitals that no table knows, and what he does.
    private func called(behind colon: Int, _ end: Int) -> Lead? {
        var index = colon + 1
        while index < end, index - colon <= 3, prose.tokens[index].isWord, prose.tokens[index].capital,
            !prose.tokens[index].upper,
            !prose.hasAny(
                Cue.unitKind.bit | Cue.unitWhole.bit | Cue.groupStart.bit | Cue.position.bit | Cue.personTitle.bit
                    | Cue.documentType.bit, index),
            prose.phrase(.sector, index, end) == nil, prose.length(index) == 1
        { index += 1 }
        guard index - colon > 2, index < end, !prose.tokens[index].capital,
            prose.hasAny(LeadReader.afterHouse, index) || prose.isAt(W.does, index)
        else { return nil }
        let name = prose.text(colon + 1..<index)
        return Lead(units: [name], people: [Person(name: name, position: nil)], next: index)
    }

    /// `Đề tài quá hạn: chủ nhiệm đề tài giải trình …`, `Đoàn phí: 06 đơn vị còn nợ nộp dứt điểm …`: an office or a
    /// number of them in small letters, up to what they do.
    private func office(behind colon: Int, _ end: Int) -> Lead? {
        var index = colon + 1
        guard !prose.tokens[index].capital else { return nil }
        if prose.tokens[index].isNumber, index + 1 < end { index += 1 }
        guard
            index > colon + 1 && prose.phrase(.groupNoun, index, end) != nil
                || (prose.phrase(.position, index, end)?.length ?? 0) > 1
        else { return nil }
        while index < end, index - colon < 12 {
            if index > colon + 2, prose.has(.verb, index), !prose.isInside(index) {
                return Lead(units: [prose.text(colon + 1..<index)], next: index)
            }
            if prose.isSign(index, Sign.open),
                let close = (index..<min(end, index + 40)).first(where: {
                    prose.isSign($0, Sign.close)
                }), close + 1 < end, prose.has(.verb, close + 1)
            {
                return Lead(units: [prose.text(colon + 1..<index)], next: close + 1)
            }
            guard prose.tokens[index].isWord, !prose.isAt(W.past, index) else { return nil }
            index += 1
        }
        return nil
    }

    /// Words that may name work: no office (`Chủ trì: …`, `Thư ký: …`), no place and nobody who speaks.
    private func isWork(_ label: Range<Int>) -> Bool {
        let first = label.lowerBound
        return !prose.hasAny(
            Cue.position.bit | Cue.presided.bit | Cue.attended.bit | Cue.personTitle.bit | Cue.opinions.bit, first)
            && (!prose.isAt(W.noWork, first) || prose.isAt(W.prizes, first) && label.count > 2)
            && !label.contains {
                prose.has(.assign, $0) && !prose.isInside($0) || prose.isAt(W.offices, $0)
            }
    }

    /// Whether a list of names ends here: at its sentence's end, at a remark, at by when, at `thực hiện`.
    func endsList(_ next: Int, _ end: Int) -> Bool {
        guard next < end else { return true }
        if prose.isSign(next, Sign.comma) || prose.isSign(next, Sign.dash) {
            return next + 1 >= end || isTime(next + 1, end) || prose.has(.coordinate, next + 1)
                || prose.isAt(W.does, next + 1)
        }
        return prose.tokens[next].kind == .sign || isTime(next, end) || prose.isAt(W.does, next)
            || prose.isAt(W.lets, next)
    }

    private func isTime(_ index: Int, _ end: Int) -> Bool {
        prose.hasAny(Cue.deadline.bit | Cue.within.bit | Cue.finish.bit | Cue.recurring.bit | Cue.dayTime.bit, index)
            || reading.dates.read(index, end) != nil
    }

    /// `… Người thực hiện: đ/c Tuấn. Thời gian: trước 12/3.`, `…; chủ trì: Phòng Tài chính; phối hợp: …`
    private func behindLabel(_ range: Range<Int>) -> Lead? {
        for index in range.dropFirst(2) where prose.isAt(W.labels, index) {
            let colon = index + prose.length(W.labels, index, range.upperBound)
            guard colon + 1 < range.upperBound, prose.isSign(colon, Sign.colon),
                prose.tokens[index - 1].kind == .sign, let lead = doers(colon + 1, range.upperBound)
            else { continue }
            return lead
        }
        return nil
    }

    /// `Kế hoạch kiểm tra do đ/c Phó Hiệu trưởng phụ trách`, `… do Phòng Nội vụ chủ trì`.
    private func entrusted(_ range: Range<Int>) -> Lead? {
        for index in range.dropFirst() where prose.isAt(W.by, index) {
            // `Văn phòng mời họp Tổ công tác do đồng chí Lê An chủ trì`: a unit at the head does it.
            if !isArticle, let lead = named(afterConnectors(range), index), !lead.units.isEmpty, lead.people.isEmpty,
                lead.next < index, prose.hasAny(Cue.verb.bit | Cue.lead.bit | Cue.adverb.bit, lead.next)
            {
                return nil
            }
            guard let lead = doers(index + 1, range.upperBound) else { continue }
            // `Bộ Công an điều tra các vụ án do Ban Chỉ đạo theo dõi`: which cases they are.
            if lead.next < range.upperBound, prose.isAt(W.keeps, lead.next),
                subject(afterConnectors(range), range.upperBound) != nil
            {
                continue
            }
            // `Phó Hiệu trưởng phụ trách` may be an office, too.
            if lead.next < range.upperBound && prose.isAt(W.does, lead.next) || prose.isAt(W.charge, lead.next - 2) {
                return lead
            }
        }
        return nil
    }

    /// `Phân công đ/c Lan soạn kế hoạch, đ/c Nam chuẩn bị hội trường`: each with a part of his own.
    func withColleagues(_ lead: Lead, _ end: Int) -> Lead {
        var lead = lead
        var index = lead.next
        while index + 1 < end {
            defer { index += 1 }
            guard prose.isSign(index, Sign.comma) || prose.isSign(index, Sign.semicolon),
                prose.has(.personTitle, index + 1), let further = office(of: index + 1, end) ?? doers(index + 1, end),
                !further.people.isEmpty,
                further.next < end, prose.has(.verb, further.next) || prose.isAt(W.does, further.next),
                !prose.has(.coordinate, further.next)
            else { continue }
            lead.units += further.units.filter { !lead.units.contains($0) }
            lead.people += further.people
        }
        return lead
    }

    /// `đồng chí Phó Bí thư, Chủ tịch UBND xã`: one man of two offices, before what he does.
    private func office(of start: Int, _ end: Int) -> Lead? {
        let index = start + prose.length(start)
        guard index < end, prose.has(.position, index), let found = reading.people.positions(index, end),
            found.end < end, prose.has(.verb, found.end)
        else { return nil }
        return Lead(units: [found.text], people: [Person(name: nil, position: found.text)], next: found.end)
    }

    /// `(đ/c Lan, đ/c Nam; trước 15/3)` at the end: colleagues named by their titles, and by when.
    func colleagues(_ open: Int, _ close: Int) -> Lead? {
        guard prose.has(.personTitle, open + 1), !prose.ends(.position, before: open),
            !prose.ends(.personTitle, before: open), let lead = doers(open + 1, close),
            lead.next >= close || endsList(lead.next, close)
        else { return nil }
        return lead
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let matters = Words("việc", "nội dung", "hồ sơ", "vấn đề", "kinh phí")
    static let gives = Words("giao", "giao cho")
    /// What was given before, or the last word of who gives it: `nhiệm vụ UBND tỉnh giao …`.
    static let wasGiven = Words("được", "đã", "vừa", "do", "tỉnh", "sở", "huyện", "trên", "phủ", "tịch")
    static let and = Words("và", "cùng")
    static let with = Words("cùng")
    static let by = Words("do")
    static let keeps = Words("theo dõi", "quản lý", "ban hành", "chủ trì soạn thảo", "đề xuất", "chuyển đến", "trình")
    static let charge = Words("phụ trách")
    static let past = Words("đã", "đang", "được", "bị", "là", "chưa")
    static let does = Words(
        "thực hiện", "phụ trách", "chủ trì", "chịu trách nhiệm", "tham mưu", "theo dõi", "đảm nhận", "đảm nhiệm",
        "dự họp", "dự giao ban", "dự hội nghị", "dự tập huấn", "dự lễ", "dự sinh hoạt", "đảm trách", "soạn thảo",
        "trực tiếp thực hiện", "trực tiếp phụ trách", "làm đầu mối", "hướng dẫn")
    /// `Giải bóng đá: …` is work, `Giải: Lê An` tells who won.
    static let prizes = Words("giải")
    static let each = Words("mỗi", "từng")
    static let clerks = Words("kế toán", "văn thư", "thủ quỹ", "giám thị", "y tế", "bảo vệ")
    static let lets = Words("cho", "nộp", "cùng")
    static let labels = Words(
        "người thực hiện", "đơn vị thực hiện", "bộ phận thực hiện", "người phụ trách", "phụ trách", "chủ trì",
        "đơn vị chủ trì", "cơ quan chủ trì", "phân công", "thực hiện", "người chịu trách nhiệm", "trách nhiệm",
        "đầu mối", "đơn vị phụ trách", "đầu mối thực hiện", "cơ quan thực hiện", "đơn vị chịu trách nhiệm")
    static let noWork = Words(
        "thời gian", "địa điểm", "thành phần", "kính gửi", "nơi nhận", "liên hệ", "mọi thắc mắc", "người", "số",
        "họ tên", "họ và tên", "đại diện", "vắng", "khách mời", "lãnh đạo", "điện thoại", "đầu mối liên hệ", "gồm",
        "tuyên dương", "khen thưởng", "phê bình", "kết quả", "ưu điểm", "tồn tại", "hạn chế", "danh sách", "sinh nhật",
        "xếp loại", "nguồn", "ảnh", "tin", "bài", "tác giả", "giải")
    static let offices = Words(
        "trưởng ban", "phó trưởng ban", "ủy viên", "thành viên", "tổ trưởng", "tổ phó", "trưởng đoàn", "liên hệ",
        "điện thoại", "chức vụ")
}
