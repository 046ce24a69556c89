/// Reads who coordinates in an instruction: `phối hợp với Sở Tài chính, các đơn vị liên quan rà soát …`, `(Chi cục Thuế
/// chủ trì, Phòng Tài chính phối hợp)`.
extension LeadReader {
    /// Who coordinates: after `phối hợp (với)`, the list ending at the first verb.
    func coordinating(_ range: Range<Int>) -> [String] {
        var found: [String] = []
        let end = range.upperBound
        var index = range.lowerBound
        while index < end {
            // `với sự phối hợp của Sở Y tế`
            if prose.isAt(W.help, index) {
                let (names, after) = partners(index + prose.length(W.help, index, end), end)
                for name in names where !found.contains(name) { found.append(name) }
                index = max(after, index + 1)
                continue
            }
            guard let cue = prose.phrase(.coordinate, index, end) ?? company(index, range), !isNoun(index, range) else {
                index += 1
                continue
            }
            var next = index + cue.length
            while next < end, let together = prose.phrase(.together, next, end) { next += together.length }
            while next < end,
                prose.isSign(next, Sign.colon)
                    // `Thường trực HĐND` is a unit.
                    || prose.isAt(W.nhipNhangKip, next) && !prose.tokens[next].capital
                    // `phối hợp chặt chẽ, kịp thời với …`
                    || prose.isSign(next, Sign.comma) && next + 1 < end && prose.isAt(W.nhipNhangKip, next + 1)
            { next += 1 }
            while next < end, let together = prose.phrase(.together, next, end) { next += together.length }
            let force = force(next, end)
            let (others, after) = partners(force?.next ?? next, end)
            let names = (force.map { [$0.name] } ?? []) + others
            for name in names where !found.contains(name) { found.append(name) }
            if names.isEmpty { found += named(before: index, range).filter { !found.contains($0) } }
            index = max(after, index + cue.length)
        }
        return found
    }

    /// `lực lượng CSGT, thanh tra giao thông`: a force as the words say, up to the sign behind it.
    private func force(_ start: Int, _ end: Int) -> (name: String, next: Int)? {
        guard start < end, prose.isAt(W.force, start) else { return nil }
        var index = start + 2
        while index < end, index - start < 7, prose.tokens[index].isWord, !prose.isAt(W.and, index),
            prose.hasAny(Cue.unitKind.bit | Cue.sector.bit, index) || !prose.hasAny(LeadReader.afterSubject, index)
        { index += 1 }
        guard index > start + 2 else { return nil }
        let goesOn = index + 1 < end && (prose.isSign(index, Sign.comma) || prose.isAt(W.and, index))
        return (prose.text(start..<index), goesOn ? index + 1 : index)
    }

    /// `Sở Tài chính, chủ đầu tư`: the units of a list, and those that are named by their part in the work.
    private func partners(_ start: Int, _ end: Int) -> ([String], Int) {
        var names: [String] = []
        var last = start
        var index = start
        while index < end, names.count < 80 {
            let (mentions, next) = reading.units.list(index, end)
            names += mentions.map(\.name)
            if !mentions.isEmpty { last = next }
            // `Sở Tài chính cùng các ngành có liên quan xác định …`
            if !mentions.isEmpty, let with = prose.phrase(.together, next, end), prose.isAt(W.with, next),
                !reading.units.list(next + with.length, end).mentions.isEmpty
            {
                index = next + with.length
                continue
            }
            let further = mentions.isEmpty ? index : reading.units.afterJoin(next, end)
            // `phối hợp với thầy Khánh, cô Lan`
            if let further, let one = colleague(further, end) {
                names.append(one.name)
                last = one.next
                guard let more = reading.units.afterJoin(last, end) else { break }
                index = more
                continue
            }
            if let further, let partner = smallPartner(further, end) {
                names.append(prose.text(further..<partner))
                last = partner
                guard let more = reading.units.afterJoin(partner, end) else { break }
                index = more
                continue
            }
            guard let joined = further, case let length = prose.length(W.many, joined, end), length > 0
            else { break }
            // `doanh nghiệp viễn thông hoàn thành …`
            let tail = reading.units.afterTails(joined + length, end)
            let after = reading.units.smallRest(tail, end) ?? tail
            guard
                after >= end || prose.tokens[after].kind != .word || prose.hasAny(UnitGrammar.verbs, after)
                    || reading.units.isAnd(after) || prose.isAt(W.purposes, after)
            else { break }
            names.append(prose.text(joined..<after))
            last = after
            guard let more = reading.units.afterJoin(after, end) else { break }
            index = more
        }
        return (names, last)
    }

    /// `đ/c Hoa`, `cô Lan`: by name, as those who lead.
    private func colleague(_ start: Int, _ end: Int) -> (name: String, next: Int)? {
        guard !isArticle, start < end else { return nil }
        // `các trưởng thôn`
        if prose.isAt(W.some, start), let person = reading.people.read(start, end).first, person.name == nil {
            return (prose.text(person.range), person.range.upperBound)
        }
        guard prose.has(.personTitle, start), let person = reading.people.read(start, end).first,
            let name = person.name
        else { return nil }
        return (name, person.range.upperBound)
    }

    /// One whom no table of units has, and where he ends.
    private func smallPartner(_ start: Int, _ end: Int) -> Int? {
        place(behind: start, end) ?? branch(start, end) ?? smallUnit(start, end) ?? officer(start, end)
            ?? supplier(start, end) ?? hamlet(start, end) ?? letters(start, end)
            ?? (isArticle || start >= end ? nil : afterPost(named: start, end))
    }

    /// `ngành giáo dục`, `ngành công an`: a branch by its field, in small letters.
    private func branch(_ start: Int, _ end: Int) -> Int? {
        guard start + 1 < end, prose.isAt(W.branch, start),
            case let field = reading.units.branch(start + 1, end), field > 0,
            case let next = start + 1 + field, next >= end || !prose.tokens[next].capital
        else { return nil }
        return reading.units.afterTerritory(next, end)
    }

    /// `phối hợp với SEV tiến hành …`: a house by its letters alone, before what they do together.
    private func letters(_ start: Int, _ end: Int) -> Int? {
        guard start + 1 < end, prose.tokens[start].isWord, prose.tokens[start].upper,
            (3...8).contains(prose.tokens[start].length), start > 0, !prose.tokens[start - 1].upper,
            prose.hasAny(UnitGrammar.verbs, start + 1) || reading.units.afterJoin(start + 1, end) != nil
        else { return nil }
        return start + 1
    }

    /// `Tổ trưởng TDP`, `Trưởng thôn`: somebody by his office alone, before what they do together.
    private func officer(_ start: Int, _ end: Int) -> Int? {
        guard !isArticle, start < end, prose.tokens[start].capital || prose.isAt(W.heads, start),
            let office = reading.people.position(start, end),
            office.count > 1 || prose.tokens[start].upper, reading.people.name(office.upperBound, end) == nil
        else { return nil }
        var next = office.upperBound
        while next < end, prose.tokens[next].isWord, prose.tokens[next].upper, next - office.upperBound < 2 {
            next += 1
        }
        let isClosed =
            next >= end || !prose.tokens[next].isWord || reading.units.isAnd(next)
            || prose.hasAny(UnitGrammar.verbs, next)
        return isClosed ? next : nil
    }

    /// `nhà cung cấp phần mềm`, `đơn vị cung cấp HIS`: who sells it, with what, before what they do together.
    private func supplier(_ start: Int, _ end: Int) -> Int? {
        guard !isArticle, start < end, case let length = prose.length(W.suppliers, start, end), length > 0 else {
            return nil
        }
        var next = start + length
        while next < end, next - start < 8, prose.tokens[next].isWord || prose.tokens[next].isNumber,
            next == start + length || prose.isInside(next) || !prose.hasAny(UnitGrammar.verbs, next)
        { next += 1 }
        return next
    }

    /// `thôn 5`, `khối Tây Hồ`: a part of the commune, before what they do together.
    private func hamlet(_ start: Int, _ end: Int) -> Int? {
        guard !isArticle, let next = reading.units.afterHamlet(start, end) else { return nil }
        return next >= end || prose.tokens[next].kind != .word || prose.hasAny(UnitGrammar.verbs, next)
            || reading.units.isAnd(next) ? next : nil
    }

    /// `trạm y tế xã`, `công an phường`, `phòng tài vụ`: a unit in small letters, with whose or what it is.
    private func smallUnit(_ start: Int, _ end: Int) -> Int? {
        guard !isArticle, start < end, !prose.tokens[start].capital,
            let kind = prose.phrase(.unitKind, start, end) ?? prose.phrase(.unitWhole, start, end)
        else { return nil }
        let field = start + kind.length
        let length = max(prose.phrase(.sector, field, end)?.length ?? 0, prose.length(W.fields, field, end))
        let next = reading.units.afterTerritory(field + length, end)
        guard next > field || kind.length > 2, next >= end || !prose.tokens[next].capital else { return nil }
        return next
    }

    /// `phối hợp với TP.HCM, tỉnh Sơn Giang trong việc …`: a place by its kind and name.
    private func place(behind start: Int, _ end: Int) -> Int? {
        guard let kind = prose.phrase(.territory, start, end) else { return nil }
        var index = start + kind.length
        if index < end, prose.isSign(index, Sign.stop) { index += 1 }
        let name = index
        while index < end, index - name < 4, prose.tokens[index].isWord, prose.tokens[index].capital { index += 1 }
        guard index > name else { return nil }
        let isClosed =
            index >= end || !prose.tokens[index].isWord || reading.units.isAnd(index)
            || prose.hasAny(UnitGrammar.verbs, index)
        return isArticle || isClosed ? index : nil
    }

    /// `(Chi cục Thuế chủ trì, Phòng Tài chính phối hợp)`: who coordinates stands before the word, in a clause of its own.
    private func named(before index: Int, _ range: Range<Int>) -> [String] {
        guard index + 1 >= range.upperBound || prose.tokens[index + 1].kind != .word || prose.has(.coordinate, index)
        else { return [] }
        var start = index - 1
        while start > range.lowerBound, index - start < 14, !LeadReader.parts(prose, start) { start -= 1 }
        guard start > range.lowerBound, LeadReader.parts(prose, start) else { return [] }
        let (mentions, next) = reading.units.list(start + 1, index)
        return next == index ? mentions.map(\.name) : []
    }

    /// A sign after which a clause has its own subject.
    private static func parts(_ prose: Prose, _ index: Int) -> Bool {
        prose.isSign(index, Sign.semicolon) || prose.isSign(index, Sign.open) || prose.isSign(index, Sign.stop)
            || prose.isSign(index, Sign.comma) && index > 0
                && (prose.ends(.lead, before: index) || leadsBefore(prose, index))
    }

    /// `Sở Nội vụ chủ trì tham mưu, Sở Tài chính phối hợp`: a clause of few words in which another leads.
    private static func leadsBefore(_ prose: Prose, _ comma: Int) -> Bool {
        for index in stride(from: comma - 1, through: max(0, comma - 7), by: -1) {
            guard prose.tokens[index].isWord else { return false }
            if prose.has(.lead, index) { return true }
        }
        return false
    }

    /// `là đầu mối, cùng với Ban Quản lý …`, `chủ trì cùng các đoàn thể`
    private func company(_ index: Int, _ range: Range<Int>) -> (value: Int32, length: Int)? {
        // `Cùng Công đoàn tổ chức hội xuân`: at the head of what a heading's doer does.
        if index == range.lowerBound, prose.isAt(W.with, index), prose.tokens[index].capital,
            case let start = index + prose.length(W.with, index, range.upperBound),
            case let (mentions, next) = reading.units.list(start, range.upperBound), !mentions.isEmpty,
            next < range.upperBound, prose.hasAny(LeadReader.afterHouse, next)
        {
            return (0, start - index)
        }
        guard index > range.lowerBound, let with = prose.phrase(.together, index, range.upperBound) else { return nil }
        // `…; cùng Phòng An toàn kiểm tra hệ thống thông gió`
        // `Địa chính: cùng thôn Đông đo đạc …`
        if prose.isSign(index - 1, Sign.semicolon) || prose.isSign(index - 1, Sign.comma)
            || !isArticle && prose.isSign(index - 1, Sign.colon), prose.isAt(W.with, index)
        {
            let (mentions, next) = reading.units.list(index + with.length, range.upperBound)
            let does = next + 1 < range.upperBound && prose.isSign(next, Sign.comma) ? next + 1 : next
            if !mentions.isEmpty, does < range.upperBound, prose.hasAny(Cue.verb.bit, does) { return with }
            // `cùng thôn Đông đo đạc …`
            if !isArticle, let place = reading.units.afterHamlet(index + with.length, range.upperBound),
                place < range.upperBound, prose.hasAny(Cue.verb.bit, place)
            {
                return with
            }
        }
        // `Ông Hùng cùng với Phòng Kỹ thuật làm việc với …`: right behind who leads.
        if prose.isAt(W.with, index), prose.tokens[index - 1].isWord,
            let partners = afterPartners(index + with.length, range.upperBound),
            case let next = afterBrackets(partners, range.upperBound), next < range.upperBound,
            prose.hasAny(LeadReader.afterHouse, next), isSubject(before: index, range)
        {
            return with
        }
        var before = index - 1
        if prose.isSign(before, Sign.comma) { before -= 1 }
        for start in max(range.lowerBound, before - 4)...max(range.lowerBound, before) {
            if let lead = prose.phrase(.lead, start, before + 1), start + lead.length == before + 1 { return with }
        }
        return nil
    }

    /// Whether a unit or person ends right before a token, at the head of what is told or behind its topic.
    private func isSubject(before index: Int, _ range: Range<Int>) -> Bool {
        if let lead = named(afterAsking(range, before: index), index), !lead.isEmpty, lead.next == index { return true }
        // `Chủ tịch UBND tỉnh giao Sở Xây dựng cùng với Hạt Kiểm lâm …`
        if isArticle {
            return (max(range.lowerBound, index - 14)..<index).contains { asks in
                guard let assign = prose.phrase(.assign, asks, index), !prose.isInside(asks) else { return false }
                return reading.units.list(asks + assign.length, index).next == index
            }
        }
        guard
            let sign = (max(range.lowerBound, index - 14)..<index).last(where: {
                prose.isSign($0, Sign.colon) || prose.isSign($0, Sign.semicolon)
            }), sign + 1 < index
        else { return false }
        return reading.units.list(sign + 1, index).next == index
    }

    /// Past `Giao`, `Đề nghị` at the head: whoever is named there leads.
    private func afterAsking(_ range: Range<Int>, before index: Int) -> Int {
        let start = afterConnectors(range)
        guard !isArticle, start < index, let asks = prose.phrase(.assign, start, index) else { return start }
        return skipTime(start + asks.length, index)
    }

    private func afterPartners(_ start: Int, _ end: Int) -> Int? {
        let (mentions, next) = reading.units.list(start, end)
        if !mentions.isEmpty { return next }
        // `Anh Duy cùng nhân viên y tế kiểm tra …`
        if !isArticle, case let many = prose.length(W.many, start, end), many > 1 { return start + many }
        return isArticle ? nil : force(start, end)?.next
    }

    /// `quy chế phối hợp`, `công tác phối hợp`, `sự phối hợp`: the thing, not the doing.
    private func isNoun(_ index: Int, _ range: Range<Int>) -> Bool {
        guard index > range.lowerBound else { return false }
        // `Phòng Pháp chế phối hợp`, `Ban Chỉ huy Quân sự phối hợp`, `Tổ công tác phối hợp`: a unit's last word.
        if index > range.lowerBound + 1,
            prose.isAt(W.namesEnd, index - 2)
                || prose.isAt(W.taskWord, index - 2) && index > range.lowerBound + 2
                    && prose.isAt(W.teams, index - 3)
        {
            return false
        }
        return prose.isAt(W.cheTacSu, index - 1)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let some = Words("các")
    static let heads = Words(
        "trưởng thôn", "trưởng ấp", "trưởng xóm", "trưởng bản", "tổ trưởng", "trưởng khu phố", "trưởng ban")
    static let force = Words("lực lượng")
    static let branch = Words("ngành")
    static let and = Words("và")
    static let help = Words("với sự phối hợp của", "có sự phối hợp của", "với sự tham gia của")
    static let with = Words("cùng", "cùng với")
    static let many = Words(
        "chuyên môn", "chính quyền xã", "chính quyền", "chính quyền địa phương", "chính quyền địa phương các cấp",
        "chính quyền các cấp", "chính quyền cơ sở",
        "cấp ủy, chính quyền địa phương", "cấp ủy, chính quyền các cấp", "cấp ủy, chính quyền cơ sở", "địa phương",
        "cơ quan chức năng", "lực lượng chức năng", "ngành chức năng", "đơn vị liên quan", "cơ quan liên quan",
        "nhà thầu", "nhà đầu tư", "nhà đầu tư thứ cấp", "chủ đầu tư", "chủ rừng", "chủ đập", "huyện", "tỉnh",
        "đơn vị thi công",
        "đơn vị tư vấn", "doanh nghiệp",
        "nhà trường", "nhân viên y tế", "cán bộ y tế", "nhân viên bảo vệ", "đội ngũ giáo viên", "bộ phận liên quan",
        "cha mẹ học sinh", "phụ huynh", "phụ huynh học sinh", "gia đình")
    /// What ends a partner in small letters: `phối hợp với cơ quan chức năng để hoàn thiện …`
    static let purposes = Words("để", "nhằm", "trong", "khi", "theo", "tại", "trên", "về")
    static let suppliers = Words(
        "nhà cung cấp", "đơn vị cung cấp", "nhà cung cấp dịch vụ", "đơn vị cung cấp dịch vụ", "công ty cung cấp",
        "nhà mạng", "hãng", "đơn vị bảo trì", "đơn vị bảo hành")
    static let fields = Words("bảo vệ", "kế toán", "tài vụ", "dược", "điều dưỡng", "kỹ thuật", "đào tạo", "khảo thí")
    static let nhipNhangKip = Words("nhịp", "nhàng", "kịp", "thời", "tốt", "hiệu", "quả", "thường", "xuyên")
    static let namesEnd = Words("quân sự", "pháp chế", "truyền hình", "nhân sự", "dân sự", "hình sự")
    static let taskWord = Words("công tác")
    static let teams = Words("tổ", "đoàn", "ban")
    static let cheTacSu = Words("chế", "tác", "sự", "việc", "hình", "năng")
}
