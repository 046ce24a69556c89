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
}

/// Words that the rules here look for at one place.
private enum W {
    static let ranks = Words(
        "ủy viên", "bí thư", "phó bí thư", "thường trực ban bí thư", "tỉnh ủy viên", "thành ủy viên", "huyện ủy viên",
        "thị ủy viên",
        "quận ủy viên", "đảng ủy viên", "uvtv", "huv", "tuv", "đuv", "tvtu", "tvhu", "tvđu", "uvbtv", "uv btv", "ubv",
        "uvbch", "uv bch", "uvt.ư đảng")
    static let says = Words(
        "đề nghị", "yêu cầu", "nhấn mạnh", "cho biết", "phát biểu", "chủ trì", "kết luận", "khẳng định", "lưu ý",
        "đã", "chỉ đạo", "cho rằng", "thông tin", "trình bày", "báo cáo")
    static let boardHeads = Words(
        "trưởng bcđ", "phó trưởng bcđ", "trưởng ban chỉ đạo", "phó trưởng ban chỉ đạo", "trưởng ban chỉ huy",
        "phó trưởng ban chỉ huy", "trưởng ban", "trưởng tiểu ban", "trưởng đoàn")
    static let many = Words("các", "những")
    /// `các đồng chí Lãnh đạo Sở`
    static let noName = Words("lãnh đạo")
    /// `TP Vinh` is a town.
    static let town = Words("tp", "ptp")
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
    static let did = Words("đã", "chủ trì", "kết luận", "phát biểu", "tham dự", "dự")
}
