/// Reads people with their positions: `đồng chí Phan Bá Quế, Chủ tịch UBND tỉnh`, `Phó Chủ tịch UBND tỉnh Hồ Lan`,
/// `Phó Chủ tịch UBND tỉnh: Lê An, Mai Phúc`, and a position alone: `Chánh Văn phòng UBND tỉnh`.
struct PersonGrammar {
    struct Mention: Hashable {
        var name: String?
        var position: String?
        var range: Range<Int>
    }

    let prose: Prose
    let units: UnitGrammar

    init(_ prose: Prose) {
        self.prose = prose
        units = UnitGrammar(prose)
    }

    private static let openings = Cue.personTitle.bit | Cue.position.bit | Cue.surname.bit

    /// Whether people may be named from a token on; most words are no form of address, no office and no family name.
    private func mayOpen(_ start: Int, _ end: Int) -> Bool {
        guard start < end else { return false }
        return prose.mayMean(PersonGrammar.openings, start)
            // `các tổ trưởng tổ dân phố`
            || start + 1 < end && prose.mayMean(Cue.position.bit, start + 1)
            // `H' Nuôn Byă`
            || prose.tokens[start].upper && prose.tokens[start].length == 1
    }

    /// The people named from a token on, where one is: several where a position has several names after it.
    func read(_ start: Int, _ end: Int) -> [Mention] {
        guard mayOpen(start, end) else { return [] }
        var index = start
        var addressed = false
        // `quận Hai Bà Trưng`
        if start > 0, prose.isAt(W.lady, start), prose.tokens[start].capital, prose.isAt(W.two, start - 1) { return [] }
        // `tỉnh Bà Rịa - Vũng Tàu`
        if prose.isAt(W.ladysPlaces, start) { return [] }
        // `chợ Bà Hom`, `lộ Thầy Cai`
        if start > 0, prose.isAt(W.landmarks, start - 1), prose.tokens[start].capital, prose.isAt(W.legends, start) {
            return []
        }
        while index < end, let title = prose.phrase(.personTitle, index, end), index - start < 8 {
            index += title.length
            addressed = true
            // `Đ/c. Hưng`; behind `05 đồng chí.` another sentence begins.
            while index < end,
                prose.isSign(index, Sign.colon) || prose.isSign(index, Sign.stop) && title.length != 2
            { index += 1 }
        }
        // `đ/c PTCT Lê An`: an office in letters that no table has.
        if addressed, index + 1 < end, prose.tokens[index].upper, (2...5).contains(prose.tokens[index].length),
            prose.phrase(.position, index, end) == nil, !prose.tokens[index + 1].upper, name(index + 1, end) != nil
        {
            index += 1
        }
        // `các tổ trưởng tổ dân phố`
        if index == start, index + 1 < end, prose.isAt(W.many, index), let found = position(index + 1, end),
            prose.phrase(.position, index + 1, end)?.length ?? 0 > 1
        {
            // `các Phó Hiệu trưởng: PGS.TS Lê An và TS Vũ Bình`
            if found.upperBound + 1 < end, prose.isSign(found.upperBound, Sign.colon) {
                let listed = afterPosition(start, found, end)
                if listed.first?.name != nil { return listed }
            }
            // `Các Phó Chủ tịch UBND tỉnh Lê An, Mai Phúc`
            let listed = afterPosition(start, found, end)
            if listed.count > 1, listed.allSatisfy({ $0.name != nil }) { return listed }
            return [Mention(name: nil, position: prose.text(found), range: start..<found.upperBound)]
        }
        guard index < end else { return [] }
        if let position = position(index, end) {
            return afterPosition(start, position, end)
        }
        if !addressed && isPlace(index, end) || prose.isAt(W.noName, index) { return [] }
        guard let nameEnd = name(index, end) ?? (addressed ? givenName(index, end) ?? unlistedName(index, end) : nil)
        else { return [] }
        let name = prose.text(index..<nameEnd)
        // `…, Chủ tịch UBND tỉnh` · `… – Phó Chánh Văn phòng` · `… (Giám đốc)`
        var next = nameEnd
        if next < end,
            prose.isSign(next, Sign.comma) || prose.isSign(next, Sign.dash) || prose.isSign(next, Sign.open)
                || prose.isSign(next, Sign.colon)
        {
            next += 1
            if next < end, prose.isSign(next, Sign.dash) { next += 1 }
            // `Lê An - nguyên Giám đốc Sở`
            if next + 1 < end, prose.isAt(W.former, next), let found = positions(next + 1, end) {
                return [Mention(name: name, position: prose.text(next..<found.end), range: start..<found.end)]
            }
            // `Đồng chí: Lê Thị An - Chức vụ: Hiệu trưởng`
            if next + 2 < end, prose.isAt(W.office, next), prose.isSign(next + 2, Sign.colon) { next += 3 }
            if let found = positions(next, end) {
                return [Mention(name: name, position: found.text, range: start..<found.end)]
            }
        } else if next + 3 < end, prose.isAt(W.office, next), prose.isSign(next + 2, Sign.colon),
            let found = positions(next + 3, end)
        {
            return [Mention(name: name, position: found.text, range: start..<found.end)]
        } else if next < end, !prose.isAt(W.charge, next), let found = positions(next, end) {
            return [Mention(name: name, position: found.text, range: start..<found.end)]
        }
        return addressed ? [Mention(name: name, position: nil, range: start..<nameEnd)] : []
    }

    /// `tỉnh Sơn Bình`, `Tỉnh ủy Sơn Bình`: behind the word for a territory a name that may be a place's is one.
    func isPlace(_ token: Int, _ end: Int) -> Bool {
        token > 0 && prose.phrase(.surname, token, end).map { $0.value == 0 } ?? false
            && (prose.ends(.territory, before: token) || prose.ends(.unitWhole, before: token))
    }

    private func afterPosition(_ start: Int, _ position: Range<Int>, _ end: Int) -> [Mention] {
        let title = prose.text(position)
        var index = position.upperBound
        if index < end, prose.isSign(index, Sign.colon) { index += 1 }
        // `Phó Chủ tịch UBND tỉnh, đồng chí Trần An`
        var names: [(String, Int)] = []
        var probe = index
        if probe < end, prose.isSign(probe, Sign.comma) || prose.isSign(probe, Sign.dash) {
            // `Chủ tịch UBND thị xã – Mai Úc`
            if prose.isSign(probe, Sign.dash), let nameEnd = name(probe + 1, end) {
                return [Mention(name: prose.text((probe + 1)..<nameEnd), position: title, range: start..<nameEnd)]
            }
            // `Trưởng Ban Chỉ đạo - Chủ tịch UBND tỉnh ông Lê An`: two offices of one.
            if prose.isSign(probe, Sign.dash), prose.isAt(W.boardHeads, position.lowerBound),
                let office = self.position(probe + 1, end)
            {
                let rest = afterPosition(probe + 1, office, end)
                if rest.count == 1, let person = rest.first, let name = person.name {
                    return [
                        Mention(
                            name: name, position: prose.text(position.lowerBound..<office.upperBound),
                            range: start..<person.range.upperBound)
                    ]
                }
            }
            probe += 1
            if probe < end, let address = prose.phrase(.personTitle, probe, end),
                // `Hiệu trưởng, ThS. Lê An`
                case let person = probe + address.length,
                name(person, end) ?? (person < end && prose.isSign(person, Sign.stop) ? name(person + 1, end) : nil)
                    != nil
            {
                index = probe
            }
        }
        // `Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê An`: a rank of the party, then the office, then whose they are.
        if probe < end, probe > position.upperBound, index == position.upperBound,
            prose.isAt(W.ranks, position.lowerBound) || prose.isAt(W.boardHeads, probe),
            let office = self.position(probe, end)
        {
            let rest = afterPosition(probe, office, end)
            if rest.count == 1, let person = rest.first, person.name != nil {
                let whole = person.position.map { "\(title), \($0)" } ?? title
                return [Mention(name: person.name, position: whole, range: start..<person.range.upperBound)]
            }
        }
        while index < end, names.count < 80 {
            var begin = index
            // `PGS.TS Nguyễn An`
            while begin - index < 6, let address = prose.phrase(.personTitle, begin, end) {
                begin += address.length
                while begin < end, prose.isSign(begin, Sign.stop) { begin += 1 }
            }
            // `Thư ký: CN Lò Thị Hiên`: a degree in letters that no table has.
            if begin + 1 < end, prose.tokens[begin].upper, (2...5).contains(prose.tokens[begin].length),
                prose.phrase(.surname, begin, end) == nil, prose.phrase(.unitKind, begin, end) == nil,
                prose.phrase(.position, begin, end) == nil,
                case let named = prose.isSign(begin + 1, Sign.stop) ? begin + 2 : begin + 1, named < end,
                !prose.tokens[named].upper, name(named, end) != nil, index > position.upperBound
            {
                begin = named
            }
            // `PCT Đầu Thanh Tùng`
            guard
                let nameEnd = name(begin, end)
                    ?? (isShort(position) ? unlistedName(begin, end) ?? givenAlone(begin, end) : nil)
            else { break }
            names.append((prose.text(begin..<nameEnd), nameEnd))
            var next = nameEnd
            if next < end, prose.isSign(next, Sign.comma) { next += 1 }
            if next < end, prose.text(next..<(next + 1)) == "và" { next += 1 }
            guard next > nameEnd, next < end, self.position(next, end) == nil,
                name(next, end) != nil || prose.phrase(.personTitle, next, end) != nil && prose.tokens[next].capital
            else { break }
            index = next
        }
        guard !names.isEmpty else {
            // `Phó Trưởng ban Tuyên giáo Tỉnh ủy Tân Văn Ngữ đề nghị`: three capitals between an office and what he says.
            if let nameEnd = unlistedName(position.upperBound, end), nameEnd - position.upperBound == 3,
                nameEnd < prose.tokens.count,
                prose.isAt(W.says, nameEnd), !isPlace(position.upperBound, end)
            {
                let name = prose.text(position.upperBound..<nameEnd)
                return [Mention(name: name, position: title, range: start..<nameEnd)]
            }
            return [Mention(name: nil, position: title, range: start..<position.upperBound)]
        }
        // `Thủ tướng Chính phủ Trần An, Trưởng Ban Chỉ đạo …`: his further position.
        if names.count == 1, let only = names.first, only.1 + 1 < end, prose.isSign(only.1, Sign.comma),
            let further = self.position(only.1 + 1, end), further.count > 1, name(further.upperBound, end) == nil,
            further.upperBound < end,
            prose.hasAny(Cue.presided.bit | Cue.verb.bit, further.upperBound)
                || prose.isAt(W.did, further.upperBound)
        {
            return [
                Mention(
                    name: only.0, position: "\(title), \(prose.text(further))", range: start..<further.upperBound)
            ]
        }
        return names.map { Mention(name: $0.0, position: title, range: start..<$0.1) }
    }

    /// `PGĐ Quyên`, at the end of a clause or before what he does.
    private func givenAlone(_ index: Int, _ end: Int) -> Int? {
        guard index < end, !prose.isAt(W.town, index - 1), prose.tokens[index].spaced,
            let next = givenName(index, end),
            next >= end || prose.tokens[next].kind != .word || prose.hasAny(Cue.verb.bit | Cue.adverb.bit, next)
                || prose.has(.personTitle, next) || prose.isAt(W.did, next)
        else { return nil }
        return next
    }

    private func isShort(_ position: Range<Int>) -> Bool {
        position.count == 1 && prose.phrase(.position, position.lowerBound, position.upperBound)?.value == 1
    }

    /// One or several positions of one person: `Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch Thường trực UBND tỉnh`.
    func positions(_ start: Int, _ end: Int) -> (text: String, end: Int)? {
        guard let first = position(start, end) else { return nil }
        var last = first.upperBound
        // `Chủ tịch kiêm Giám đốc Công ty`
        while last + 1 < end,
            prose.isSign(last, Sign.comma) || prose.isSign(last, Sign.dash) || prose.isAt(W.also, last),
            let next = position(last + 1, end)
        {
            // `Chủ tịch UBND tỉnh, Phó Chủ tịch UBND tỉnh Trần An` begins another person.
            if name(next.upperBound, end) != nil { break }
            last = next.upperBound
        }
        return (prose.text(start..<last), last)
    }

    /// `Phó Chủ tịch Thường trực UBND tỉnh`, `Giám đốc Sở Y tế`, `Trưởng phòng Tổng hợp`.
    func position(_ start: Int, _ end: Int) -> Range<Int>? {
        guard start < end, prose.tokens[start].isWord, let found = prose.phrase(.position, start, end) else {
            return nil
        }
        guard prose.tokens[start].capital || found.length > 1 else { return nil }
        // `Công an TP`, `UBND TP`: the city, not the head of a department.
        if found.value == 1, start > 0, prose.ends(.unitKind, before: start),
            prose.phrase(.territory, start, end) != nil
        {
            return nil
        }
        if found.value == 1, namesCity(start, end) { return nil }
        var index = start + found.length
        // `CT. HĐND xã`: a short office with its stop.
        if found.value == 1, index + 1 < end, prose.isSign(index, Sign.stop), !prose.tokens[index].spaced,
            prose.phrase(.unitKind, index + 1, end) != nil || prose.phrase(.unitWhole, index + 1, end) != nil
        {
            index += 1
        }
        // `Chủ tịch Hội Nông dân`: the house begins with the office's last syllable.
        if found.length > 1,
            let house = (start + 1..<index).first(where: { prose.isAt(W.societies, $0) }),
            let whole = prose.phrase(.unitWhole, house, end) ?? prose.phrase(.unitKind, house, end),
            house + whole.length > index
        {
            index = house
        }
        // `Trưởng Ban Chỉ đạo chuyển đổi số tỉnh nhấn mạnh`: what the board is for, up to whose it is.
        if found.length > 2, prose.isAt(W.boards, index - 2), let level = afterPurpose(index, end) {
            return start..<level
        }
        if let whole = afterCommittee(index, end) { return start..<whole }
        while case let charge = prose.length(W.charges, index, end), charge > 0,
            // `Phó Chánh Văn phòng trực tiếp chỉ đạo`
            !prose.isAt(W.directly, index),
            // `đ/c Lê An - PCT phụ trách công tác bảo vệ …`: what he is told to.
            !(prose.isAt(W.charge, index) && index + 2 < end && prose.isAt(W.matters, index + 2))
        {
            index += charge
        }
        // `Trưởng phòng Tổ chức cán bộ`: no team of that name.
        if index < end, prose.isAt(W.divisions, index - 1), prose.tokens[index].capital,
            let next = units.afterKnownDivision(index, end)
        {
            return start..<units.afterTerritory(next, end)
        }
        // The unit: `UBND tỉnh`, `Sở Y tế`; `Chánh Văn phòng` has its own within, `Trưởng Ban …` too.
        if index < end, prose.tokens[index].isWord {
            let (mentions, _) = units.list(index, end)
            if let unit = mentions.first, unit.range.lowerBound == index, !unit.isGroup {
                // `Chủ nhiệm Ủy ban Xã hội của Quốc hội`
                let next = unit.range.upperBound
                if next + 1 < end, prose.isAt(W.of, next), let whole = prose.phrase(.unitWhole, next + 1, end) {
                    return start..<(next + 1 + whole.length)
                }
                return start..<next
            }
            if let territory = prose.phrase(.territory, index, end) {
                return start..<(index + territory.length)
            }
            // `Phó Chủ tịch Kinh tế Lê An`: his field before his name.
            if let field = prose.phrase(.sector, index, end), prose.tokens[index].capital,
                name(index + field.length, end) != nil
            {
                return start..<(index + field.length)
            }
            // `Giám đốc Sở`, `Giám đốc Sở Ngô Đức Kế`: the house by its kind alone.
            if let kind = prose.phrase(.unitKind, index, end), kind.length == 1, prose.tokens[index].capital {
                return start..<(index + 1)
            }
            // `tổ trưởng tổ dân phố`
            if let noun = prose.phrase(.groupNoun, index, end), !prose.tokens[index].capital,
                prose.hasAny(Cue.groupNoun.bit, index), !prose.hasAny(Cue.verb.bit, index)
            {
                return start..<(index + noun.length)
            }
            if prose.isAt(W.phongBanKhoa, index - 1),
                prose.tokens[index].capital,
                name(index, end) == nil || prose.phrase(.sector, index, end) != nil
            {
                var next = units.afterDivision(index, end)
                // `Trưởng Ban Dân vận Huyện ủy`
                if let whole = prose.phrase(.unitWhole, next, end) { next += whole.length }
                next = units.afterTerritory(next, end)
                return start..<next
            }
        }
        // `tổ trưởng tổ 1`
        if index < end, prose.tokens[index].isNumber, prose.tokens[index].length <= 2, prose.tokens[index].spaced,
            prose.isAt(W.phongBanKhoa, index - 1)
        {
            index += 1
        }
        return start..<index
    }

    private func afterPurpose(_ start: Int, _ end: Int) -> Int? {
        // `Trưởng Ban Chỉ đạo 389 tỉnh`
        if start < end, prose.tokens[start].isNumber, prose.tokens[start].length <= 3, prose.tokens[start].spaced {
            return units.afterTerritory(start + 1, end)
        }
        var opened = false
        for index in start..<min(end, start + 22) {
            // `Phòng, chống thiên tai và Tìm kiếm cứu nạn (PCTT&TKCN) tỉnh`
            if index > start, prose.isSign(index, Sign.open) || opened {
                opened = !prose.isSign(index, Sign.close)
                continue
            }
            if index > start, let level = prose.phrase(.territory, index, end), !prose.tokens[index].capital,
                case let next = index + level.length,
                next >= end || prose.tokens[next].kind == .sign || prose.isAt(W.says, next) || name(next, end) != nil
            {
                return next
            }
            let isPart =
                prose.isSign(index, Sign.comma) && index + 1 < end && prose.isAt(W.against, index + 1)
                // `Tổ công tác triển khai Đề án 06 tỉnh`
                || prose.tokens[index].isNumber && prose.tokens[index].length <= 3
            guard isPart || prose.tokens[index].isWord, !prose.isAt(W.says, index) else { return nil }
        }
        return nil
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let directly = Words("trực tiếp", "thường xuyên")
    static let divisions = Words("phòng", "khoa")
    static let charges = Words("phụ trách", "thường trực", "điều hành")
    static let ranks = Words(
        "ủy viên", "bí thư", "phó bí thư", "thường trực ban bí thư", "tỉnh ủy viên", "thành ủy viên", "huyện ủy viên",
        "thị ủy viên",
        "quận ủy viên", "đảng ủy viên", "uvtv", "huv", "tuv", "đuv", "tvtu", "tvhu", "tvđu", "uvbtv", "uv btv", "ubv",
        "uvbch", "uv bch", "uvt.ư đảng")
    static let says = Words(
        "đề nghị", "yêu cầu", "nhấn mạnh", "cho biết", "phát biểu", "chủ trì", "kết luận", "khẳng định", "lưu ý",
        "đã", "chỉ đạo", "cho rằng", "thông tin", "trình bày", "báo cáo")
    static let societies = Words("hội", "đoàn", "công đoàn", "chi đoàn")
    static let boardHeads = Words(
        "trưởng bcđ", "phó trưởng bcđ", "trưởng ban chỉ đạo", "phó trưởng ban chỉ đạo", "trưởng ban chỉ huy",
        "phó trưởng ban chỉ huy", "trưởng ban", "trưởng tiểu ban", "trưởng đoàn")
    static let matters = Words("công tác", "việc", "nội dung", "theo dõi", "các nội dung", "tổ chức")
    static let boards = Words("chỉ đạo", "chỉ huy", "tổ chức", "soạn thảo", "công tác", "giúp việc", "hội đồng")
    static let against = Words("chống")
    static let many = Words("các", "những")
    /// `các đồng chí Lãnh đạo Sở`
    static let noName = Words("lãnh đạo")
    /// `TP Vinh` is a town.
    static let town = Words("tp", "ptp")
    static let also = Words("kiêm")
    static let office = Words("chức vụ")
    static let former = Words("nguyên")
    static let landmarks = Words(
        "chợ", "cầu", "núi", "kênh", "rạch", "đèo", "hồ", "sông", "lộ", "ấp", "bến", "cống", "vàm", "xóm", "gò", "đập",
        "đồi", "cồn", "khóm", "mương", "đường", "chùa", "miếu", "đền", "hẻm", "ngã tư")
    static let legends = Words("bà", "ông", "thầy", "cô", "chị", "anh")
    /// Places that bear a lady's title.
    static let ladysPlaces = Words("bà rịa", "bà nà", "bà đen", "bà điểm", "bà chiểu")
    static let lady = Words("bà")
    static let two = Words("hai")
    static let charge = Words("phụ trách")
    static let of = Words("của")
    static let did = Words("đã", "chủ trì", "kết luận", "phát biểu", "tham dự", "dự")
    static let phongBanKhoa = Words("phòng", "ban", "khoa", "tổ")
}
