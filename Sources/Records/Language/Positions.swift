/// Reads positions, one or several of a person: `Giám đốc Sở Y tế`, `Trưởng Ban Chỉ đạo chuyển đổi số tỉnh`.
extension PersonGrammar {
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
    static let says = Words(
        "đề nghị", "yêu cầu", "nhấn mạnh", "cho biết", "phát biểu", "chủ trì", "kết luận", "khẳng định", "lưu ý",
        "đã", "chỉ đạo", "cho rằng", "thông tin", "trình bày", "báo cáo")
    static let societies = Words("hội", "đoàn", "công đoàn", "chi đoàn")
    static let matters = Words("công tác", "việc", "nội dung", "theo dõi", "các nội dung", "tổ chức")
    static let boards = Words("chỉ đạo", "chỉ huy", "tổ chức", "soạn thảo", "công tác", "giúp việc", "hội đồng")
    static let against = Words("chống")
    static let also = Words("kiêm")
    static let charge = Words("phụ trách")
    static let of = Words("của")
    static let phongBanKhoa = Words("phòng", "ban", "khoa", "tổ")
}
