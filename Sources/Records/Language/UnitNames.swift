/// Single units: where `Phòng Quản lý chất lượng công trình` ends and what it does begins.
extension UnitGrammar {
    /// `Phòng Tổng hợp`, `UBND huyện An Sơn`, `Công an tỉnh`, `Văn phòng UBND tỉnh`.
    func named(_ start: Int, _ end: Int) -> (Mention, Int)? {
        if let whole = whole(start, end) {
            // `Ban Giám hiệu Trường THPT Hoa Mai`
            if prose.isAt(W.ofHouses, start), case let house = start + whole.length, house < end,
                prose.tokens[house].capital, prose.phrase(.unitKind, house, end) != nil,
                // `Tổ giúp việc Ban Chỉ đạo 389`
                let (inner, next) = named(house, end), inner.range.count > 1
            {
                return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
            }
            if let next = afterUnionsHouse(start, whole.length, end) {
                return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
            }
            // `Ban Tuyên giáo và Dân vận Tỉnh ủy`
            let seat = start + whole.length
            let of = seat < end && prose.tokens[seat].capital ? prose.length(W.party, seat, end) : 0
            let place = afterTerritory(afterSeat(seat + of, end), end)
            // `Ban Nhân dân ấp Phú Hòa`, `Đoàn trường THPT Bắc Yên`
            let next =
                afterArea(seat, end) ?? afterHamlet(place, end) ?? afterSchool(start, place, end)
                ?? afterBranch(place, end)
            return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
        }
        // `Ban kinh tế - xã hội`, `Ban pháp chế HĐND phường`: the boards of a council, in small letters.
        if prose.tokens[start].capital, case let board = prose.length(W.boards, start, end), board > 0 {
            var council = start + board
            if council < end, prose.isAt(W.council, council) { council += prose.length(W.council, council, end) }
            let next = afterTerritory(council, end)
            return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
        }
        guard let kind = prose.phrase(.unitKind, start, end) else { return ofTheNavy(start, end) }
        // `Tổng cục trưởng yêu cầu`: an office, not a house.
        if let office = prose.phrase(.position, start, end), office.length > kind.length { return nil }
        var index = start + kind.length
        guard index < end else { return bare(start, index, end) }
        if let next = afterLetter(index, end) {
            return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
        }
        if let next = afterAim(start, index, end) {
            return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
        }
        // `Sở văn hóa, Thể thao và Du lịch`
        // `Đội Thanh tra giao thông`: not of the field `thanh tra`.
        if let sector = prose.phrase(.sector, index, end),
            prose.phrase(.unitWhole, index, end).map({ $0.length <= sector.length }) ?? true,
            prose.tokens[index].capital
                // `sở y tế các tỉnh`
                || index + sector.length + 1 < end && prose.isAt(W.cac, index + sector.length)
                    && prose.phrase(.territory, index + sector.length + 1, end) != nil && prose.isAt(W.houses, start)
                || prose.tokens[start].capital && sector.length > 2
                    && (index..<index + sector.length).contains(where: { prose.tokens[$0].capital })
        {
            let length = withoutVerb(index, sector.length, end)
            index = afterParts(afterName(index + length, end), end)
            index = afterBranch(afterTerritory(afterOwnName(index, of: start, end), end), end)
            // `phòng Tư pháp các huyện, thành phố`
            if index < end, prose.isAt(W.cac, index), let (places, next) = group(index, end),
                prose.phrase(.territory, index + 1, end) != nil, !places.range.isEmpty
            {
                index = next
            }
            return (Mention(range: start..<index, name: prose.text(start..<index), isGroup: false), index)
        }
        if let next = afterSmallField(start, index, end) {
            return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
        }
        // `Văn phòng UBND tỉnh`, `Thường trực Tỉnh ủy`, `Văn phòng Sở Y tế`: a unit of a unit.
        if whole(index, end) != nil || prose.phrase(.unitKind, index, end) != nil,
            prose.tokens[start].capital || prose.isAt(W.committee, start) && prose.tokens[index].upper,
            let (inner, next) = named(index, end),
            inner.range.count > 1 || prose.tokens[index].upper
        {
            // `Phòng Thanh tra và Pháp chế`, `Sở Bảo tàng và Di sản`
            if isAnd(min(next, end - 1)), next + 1 < end, isPart(next + 1, end),
                prose.phrase(.unitKind, index, end)?.length == inner.range.count
            {
                let whole = nameEnd(next + 1, end)
                return (Mention(range: start..<whole, name: prose.text(start..<whole), isGroup: false), whole)
            }
            if prose.isAt(W.consortium, start) {
                let whole = afterPartners(next, end)
                return (Mention(range: start..<whole, name: prose.text(start..<whole), isGroup: false), whole)
            }
            return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
        }
        if prose.phrase(.territory, index, end) != nil {
            guard prose.tokens[start].capital || prose.tokens[start].upper else { return nil }
            let next = afterLevels(afterTerritory(index, end), end)
            return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
        }
        if prose.tokens[index].isWord, prose.tokens[index].capital {
            // `Giám đốc Sở Ngô Đức Kế`: a person follows; a school may bear a person's name.
            if kind.value != 2, isFullName(index, end) || prose.isAt(W.houses, start) && isListedName(index, end) {
                return bare(start, index, index)
            }
            if let next = afterCompanyForm(index, of: start, end) {
                return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
            }
            var heart = afterBrand(nameEnd(index, end), of: start, end)
            if kind.value == 1 {
                heart = afterTrade(heart, of: start, end)
                // `Ban Quản lý Khu kinh tế An Sơn và các khu công nghiệp tỉnh`
                heart += prose.length(W.andZones, heart, end)
            }
            let next = afterBranch(afterTerritory(afterParts(heart, end), end), end)
            return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
        }
        // `BQL các dự án trọng điểm phát triển đô thị`
        if kind.value == 1, prose.isAt(W.cac, index), index + 1 < end, prose.isAt(Words.worksAndSites, index + 1),
            let next = smallName(index + 1, end)
        {
            return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
        }
        // `Ban QLDA và Phát triển quỹ đất huyện`
        if kind.value == 1, isAnd(index), index + 1 < end, prose.tokens[index + 1].capital,
            prose.phrase(.noun, index + 1, end)?.value == 1, prose.phrase(.unitKind, index + 1, end) == nil,
            case let next = afterTerritory(nameEnd(index + 1, end), end)
        {
            return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
        }
        if kind.value == 1, !isAnd(index), var next = smallName(index, end) {
            if prose.isAt(W.sections, start), next + 1 < end, prose.isSign(next, Sign.comma),
                let whole = afterSmall(next + 1, end), whole - next <= 6
            {
                next = whole
            }
            return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
        }
        return bare(start, index, end)
    }

    /// `Huyện ủy Nghi Lâm`, `Thành ủy Vinh An`: a committee of the Party bears its place's name alone.
    private func afterSeat(_ start: Int, _ end: Int) -> Int {
        guard start < end, prose.isAt(W.party, start - 2) || prose.isAt(W.brands, start - 1),
            prose.tokens[start].isWord, prose.tokens[start].capital,
            !prose.tokens[start].upper, prose.phrase(.position, start, end) == nil,
            // `Agribank Chi nhánh tỉnh`
            prose.phrase(.unitWhole, start, end) == nil, prose.phrase(.unitKind, start, end) == nil,
            !beginsPerson(start, end, afterCity: false)
        else { return start }
        var index = start
        while index < end, prose.tokens[index].isWord, prose.tokens[index].capital, index == start || !isAnd(index) {
            index += 1
        }
        // `Bí thư Tỉnh ủy Tân Văn Ngữ`: three are a person's name; behind a place's two a person may follow.
        if index - start <= 2 { return index }
        return index - start > 4 && beginsPerson(start + 2, end, afterCity: false) ? start + 2 : start
    }

    static let verbs =
        Cue.verb.bit | Cue.adverb.bit | Cue.coordinate.bit | Cue.lead.bit | Cue.assign.bit | Cue.obligation.bit

    /// Where a name that begins with a capital ends: capitals, their small followers, and joined parts.
    func nameEnd(_ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end {
            let token = prose.tokens[index]
            if token.isWord {
                if index > start, let programme = afterProgramme(index, end) { return programme }
                if index > start, endsName(index, end) { break }
                index += 1
            } else if token.isNumber, index > start, token.length <= 2, token.spaced || prose.tokens[index - 1].upper {
                index += 1
            } else if prose.isSign(index, Sign.dash) {
                guard index + 1 < end, prose.tokens[index + 1].isWord, prose.tokens[index + 1].capital,
                    prose.phrase(.unitKind, index + 1, end) == nil || !prose.tokens[index].spaced
                        || prose.phrase(.sector, index + 1, end) != nil || prose.isAt(W.libraries, index + 1),
                    !isTimeBehindDash(index)
                else { break }
                index += 1
            } else if prose.isSign(index, Sign.ampersand) {
                index += 1
            } else {
                break
            }
        }
        // A joined part must not be left hanging: `Phòng Tổng hợp và`.
        while index > start, isAnd(index - 1) || prose.isSign(index - 1, Sign.dash) { index -= 1 }
        return index
    }

    func endsName(_ index: Int, _ end: Int) -> Bool {
        if isAnd(index) {
            guard index + 1 < end, prose.tokens[index + 1].isWord else { return true }
            // `Phòng Quản lý doanh nghiệp và lao động`
            guard prose.tokens[index + 1].capital else { return smallRest(index + 1, end) == nil }
            if let kind = prose.phrase(.unitKind, index + 1, end),
                prose.phrase(.sector, index + 1, end) == nil
                    // `Phòng PC06 và Công an các huyện`
                    || prose.phrase(.groupStart, index + 1 + kind.length, end) != nil
            {
                return true
            }
            return isPlaceAlone(index + 1, end) || prose.phrase(.unitWhole, index + 1, end) != nil
                // `Vụ Kê khai và Kế toán thuế`
                || prose.phrase(.position, index + 1, end) != nil && prose.phrase(.sector, index + 1, end) == nil
        }
        let token = prose.tokens[index]
        if token.capital {
            // A capital in the middle goes on, unless a person or another unit begins.
            return prose.phrase(.position, index, end) != nil || prose.phrase(.unitWhole, index, end) != nil
                || beginsPerson(index, end, afterCity: true)
        }
        // `Phòng TCKT hoàn ứng …`: letters are the whole name of a small office.
        if index > 1, prose.tokens[index - 1].upper, prose.tokens[index - 1].length >= 3,
            prose.isAt(W.smallOffices, index - 2)
        {
            return true
        }
        // `Đội Thanh tra giao thông vận tải`
        if prose.phrase(.noun, index, end)?.value == 0, prose.tokens[index - 1].isWord,
            prose.phrase(.sector, index, end) != nil
        {
            return false
        }
        if prose.isInside(index) || isNominal(index, end) { return false }
        return prose.hasAny(UnitGrammar.stops, index)
            || prose.phrase(.territory, index, end) != nil && !prose.isAt(W.society, index)
    }

    static let stops =
        Cue.verb.bit | Cue.function.bit | Cue.adverb.bit | Cue.coordinate.bit | Cue.lead.bit | Cue.assign.bit
        | Cue.groupTail.bit | Cue.position.bit | Cue.personTitle.bit | Cue.deadline.bit | Cue.within.bit
        | Cue.groupStart.bit | Cue.decision.bit | Cue.praise.bit
}

/// Words that the rules here look for at one place.
private enum W {
    static let houses = Words("sở")
    /// `Viện Khoa học xã hội` is of no commune.
    static let society = Words("xã hội")
    static let consortium = Words("liên danh")
    static let smallOffices = Words("phòng", "khoa", "hội", "tổ")
    /// `Bộ phận thư viện, thiết bị`: sections of a house, by their work.
    static let sections = Words("bộ phận")
    static let brands = Words(
        "vnpt", "viettel", "mobifone", "vinaphone", "agribank", "bidv", "vietinbank", "vietcombank", "petrolimex",
        "vnpost")
    static let ofHouses = Words(
        "ban giám hiệu", "ban giám đốc", "ban lãnh đạo", "hội đồng trường", "ban chấp hành công đoàn",
        "ban tổng giám đốc", "ban đại diện cha mẹ học sinh", "tổ giúp việc", "tổ thư ký", "tổ biên tập")
    static let libraries = Words("thư viện", "thiết bị", "bảo tàng")
    static let andZones = Words("và các khu công nghiệp", "và các khu kinh tế")
    static let council = Words("hđnd", "hội đồng nhân dân")
    static let boards = Words(
        "ban kinh tế - xã hội", "ban kinh tế xã hội", "ban pháp chế", "ban văn hóa - xã hội", "ban văn hoá - xã hội",
        "ban kinh tế - ngân sách", "ban kinh tế ngân sách", "ban kinh tế và ngân sách", "ban đô thị")
    static let party = Words(
        "đảng ủy", "huyện ủy", "thành ủy", "thị ủy", "quận ủy", "tỉnh ủy", "huyện đoàn", "thành đoàn")
    static let committee = Words("thường trực")
    static let cac = Words("các")
}
