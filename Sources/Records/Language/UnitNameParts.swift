/// What may follow the heart of a unit's name: a second part, small words, its territory.
extension UnitGrammar {
    /// A sector's name may go on: `Phòng Tổng hợp - Nội chính`, `Trung tâm Công báo và Tin học`.
    func afterName(_ index: Int, _ end: Int) -> Int {
        guard index + 1 < end, prose.isSign(index, Sign.dash) || isAnd(index), prose.tokens[index + 1].isWord,
            prose.tokens[index + 1].capital, prose.phrase(.unitWhole, index + 1, end) == nil,
            prose.phrase(.position, index + 1, end) == nil || prose.phrase(.sector, index + 1, end) != nil,
            prose.phrase(.surname, index + 1, end) == nil || isAnd(index)
                || prose.phrase(.sector, index + 1, end) != nil,
            prose.phrase(.unitKind, index + 1, end) == nil || prose.phrase(.sector, index + 1, end) != nil,
            !isUnitBehindDash(index, end), !isPlaceAlone(index + 1, end), !isTimeBehindDash(index)
        else {
            if let next = smallRest(index, end) { return next }
            if index < end, prose.tokens[index].isWord, prose.tokens[index].capital, !prose.isInside(index),
                !beginsPerson(index, end, afterCity: false),
                prose.phrase(.unitKind, index, end) == nil, prose.phrase(.position, index, end) == nil
            {
                return nameEnd(index, end)
            }
            return index
        }
        return nameEnd(index + 1, end)
    }

    /// `(Sở Công Thương - Quý III)`
    func isTimeBehindDash(_ index: Int) -> Bool {
        prose.isSign(index, Sign.dash) && prose.tokens[index].spaced
            && prose.hasAny(Cue.quarter.bit | Cue.month.bit, index + 1)
    }

    /// `UBND quận, huyện`, `UBND huyện, thị xã, thành phố`: kinds of territory without a name.
    func afterLevels(_ start: Int, _ end: Int) -> Int {
        guard !prose.tokens[start - 1].capital else { return start }
        var index = start
        while index + 1 < end, prose.isSign(index, Sign.comma) || prose.isSign(index, Sign.dash),
            !prose.tokens[index + 1].capital, let level = prose.phrase(.territory, index + 1, end),
            case let next = index + 1 + level.length,
            next >= end || !prose.tokens[next].capital, !prose.hasAny(UnitGrammar.verbs, index + 1)
        { index = next }
        return index
    }

    /// `Phòng Tổng hợp, Nhân sự và Kiểm soát`: parts that are no sectors of their own belong to one name.
    func afterParts(_ index: Int, _ end: Int) -> Int {
        guard index + 2 < end, prose.isSign(index, Sign.comma), isPart(index + 1, end) else { return index }
        var next = index + 1
        while next < end, next - index < 6, prose.tokens[next].isWord, !isAnd(next) {
            if next > index + 1, !prose.isInside(next), prose.hasAny(UnitGrammar.stops, next) { return index }
            next += 1
        }
        guard next + 1 < end, isAnd(next), isPart(next + 1, end) else { return index }
        return nameEnd(next + 1, end)
    }

    func isPart(_ index: Int, _ end: Int) -> Bool {
        prose.tokens[index].isWord && prose.tokens[index].capital && prose.phrase(.sector, index, end) == nil
            && prose.phrase(.unitKind, index, end) == nil && prose.phrase(.unitWhole, index, end) == nil
            && prose.phrase(.position, index, end) == nil && prose.phrase(.surname, index, end)?.value != 1
            && prose.phrase(.groupStart, index, end) == nil && !prose.hasAny(UnitGrammar.verbs, index)
    }

    /// `Bộ Tài chính và Tỉnh rà soát …`: a place without a name, which is a unit of its own.
    func isPlaceAlone(_ index: Int, _ end: Int) -> Bool {
        guard let place = prose.phrase(.territory, index, end), case let next = index + place.length, next < end else {
            return false
        }
        return !prose.tokens[next].capital && prose.hasAny(UnitGrammar.verbs, next)
    }

    /// `bản Poom Khuông`, `ấp 3`: past the name of a part of a commune.
    func afterHamlet(_ start: Int, _ end: Int) -> Int? {
        guard case let kind = prose.length(W.hamlets, start, end), kind > 0, start + kind < end,
            // `Khu Công nghệ cao`
            !prose.isAt(W.zones, start)
        else { return nil }
        // `Tổ dân phố số 5`
        if start + kind + 1 < end, prose.isAt(W.number, start + kind), prose.tokens[start + kind + 1].isNumber {
            return start + kind + 2
        }
        guard
            prose.tokens[start + kind].capital || prose.tokens[start + kind].isNumber
        else { return nil }
        return prose.afterCapitals(start + kind + 1, min(end, start + 6))
    }

    /// `Phòng Nội vụ - Thanh tra huyện`: behind the dash another unit stands, with its territory.
    func isUnitBehindDash(_ index: Int, _ end: Int) -> Bool {
        guard index + 1 < end, prose.isSign(index, Sign.dash), prose.tokens[index].spaced,
            prose.tokens[index + 1].capital, let kind = prose.phrase(.unitKind, index + 1, end)
        else { return false }
        return prose.phrase(.territory, index + 1 + kind.length, end) != nil
    }

    /// `phòng, chống dịch`: what is done, for all its comma.
    private func beginsPrevention(_ index: Int, _ end: Int) -> Bool {
        index + 2 < end && prose.isAt(W.prevents, index) && prose.isSign(index + 1, Sign.comma)
            && prose.isAt(W.against, index + 2)
    }

    /// `Phòng Tài chính đảng`, `Phòng Kinh tế ngành phối hợp …`: one or two small words before the verb or sign.
    func smallRest(_ start: Int, _ end: Int) -> Int? {
        var index = start
        while index < end, index - start < 2, prose.tokens[index].isWord, !prose.tokens[index].capital,
            // `Phòng Quản trị thiết bị`
            index > start && prose.isInside(index)
                || !prose.isInside(index)
                    && !prose.hasAny(
                        UnitGrammar.stops | UnitGrammar.verbs | Cue.groupTail.bit | Cue.concluded.bit, index)
                    && prose.phrase(.territory, index, end) == nil && !prose.isAt(W.and, index)
                    && !prose.isAt(W.endsSmall, index) && !beginsPrevention(index, end)
        {
            index += 1
        }
        guard index > start else { return nil }
        guard index < end else { return index }
        let isClosed = prose.tokens[index].kind == .sign || prose.hasAny(UnitGrammar.verbs, index)
        // `các cơ quan báo chí trên địa bàn tỉnh`
        return isClosed ? index : prose.phrase(.groupTail, index, end) == nil ? nil : afterTails(index, end)
    }

    /// `phường Phước Hội, …`: a kind of house that is the last syllable of a place's name.
    private func closesName(_ index: Int, _ end: Int) -> Bool {
        guard prose.isAt(W.lastSyllables, index) else { return false }
        return index + 1 >= end
            || !(prose.tokens[index + 1].isWord && prose.tokens[index + 1].capital)
                && prose.phrase(.sector, index + 1, end) == nil
    }

    /// `tỉnh`, `tỉnh Sơn Giang`, `huyện An Sơn`, `thành phố`, after a name.
    func afterTerritory(_ start: Int, _ end: Int) -> Int {
        var index = start
        for _ in 0..<2 {
            if let lettered = afterLetter(index, end) { index = lettered }
            guard index < end, let territory = prose.phrase(.territory, index, end) else { break }
            // `BHXH huyện cấp thẻ bảo hiểm y tế`
            // `Phòng Tổng hợp cấp phát tờ rơi`
            if prose.isAt(W.level, index), index > start || prose.isAt(W.grants, index) { break }
            // `Viện Khoa học xã hội Việt Nam`
            if prose.isAt(W.society, index) { break }
            let isCity = prose.isAt(W.city, index)
            index += territory.length
            if index < end, prose.isSign(index, Sign.stop), !prose.tokens[index].spaced, prose.isAt(W.short, index - 1)
            {
                index += 1
            }
            if index < end, prose.tokens[index].isNumber, prose.tokens[index].length <= 2,
                prose.isAt(W.numbered, index - 1)
            {
                index += 1
                break
            }
            if beginsPerson(index, end, afterCity: isCity), !isCommune(index, end) { break }
            // `Ban Phong trào Trung ương Đoàn`
            if index > 1, index < end, prose.isAt(W.centre, index - 2), prose.isAt(W.unions, index),
                prose.tokens[index].capital
            {
                return index + 1
            }
            let place = index
            while index < end, prose.tokens[index].isWord, prose.tokens[index].capital,
                index == place || !beginsFurther(index, end),
                prose.phrase(.unitWhole, index, end) == nil, prose.phrase(.position, index, end) == nil,
                prose.phrase(.unitKind, index, end) == nil || index > place && prose.isAt(W.endsInKind, index - 1)
                    // `huyện Chợ Đồn`
                    || index == place && prose.isAt(W.markets, index)
                    || index == place + 1 && closesName(index, end),
                !isCapitalVerb(index, end)
            {
                index += 1
                if let whole = afterTwinName(place, index, end) {
                    index = whole
                    break
                }
                // `tỉnh Bà Rịa-Vũng Tàu`
                if index + 1 < end, prose.isSign(index, Sign.dash), !prose.tokens[index].spaced,
                    !prose.tokens[index + 1].spaced, prose.tokens[index + 1].isWord, prose.tokens[index + 1].capital,
                    !prose.tokens[index + 1].upper, !beginsFurther(index + 1, end),
                    !beginsPerson(index + 1, end, afterCity: false)
                {
                    index += 1
                }
            }
        }
        // `Sở Y tế tỉnh này`
        if index > start, index < end, prose.isAt(W.thisOne, index), prose.phrase(.territory, index - 1, end) != nil {
            return index + 1
        }
        return index
    }

    /// `tỉnh Bà Rịa - Vũng Tàu`, `thành phố Phan Rang – Tháp Chàm`: two names of two syllables, then neither a name nor a dash.
    func afterTwinName(_ place: Int, _ index: Int, _ end: Int) -> Int? {
        guard index - place == 2, index + 1 < end, prose.isSign(index, Sign.dash), prose.tokens[index].spaced,
            prose.isAt(W.twins, place), case let next = prose.afterCapitals(index + 1, end),
            (1...2).contains(next - index - 1), next >= end || !prose.isSign(next, Sign.dash)
        else { return nil }
        return next
    }

    /// `Q.1`, `P.12`: a numbered place by its letter.
    func afterLetter(_ start: Int, _ end: Int) -> Int? {
        // `UBND H.Bắc Sơn`, `Công an TX.An Lộc`
        if start + 2 < end, prose.tokens[start].upper, prose.isAt(W.shortKinds, start),
            prose.isSign(start + 1, Sign.stop), !prose.tokens[start + 1].spaced, prose.tokens[start + 2].isWord,
            prose.tokens[start + 2].capital, !prose.tokens[start + 2].upper
        {
            // `UBND TP. An Lộc Trần Văn Minh`: behind the place a person.
            var index = start + 3
            while index < min(end, start + 5), prose.tokens[index].isWord, prose.tokens[index].capital,
                !beginsFurther(index, end)
            { index += 1 }
            return index
        }
        guard start + 2 < end, prose.tokens[start].upper, prose.isAt(W.letters, start),
            prose.isSign(start + 1, Sign.stop), !prose.tokens[start + 1].spaced, !prose.tokens[start + 2].spaced
        else { return nil }
        if prose.tokens[start + 2].isNumber { return start + 3 }
        // `UBND Q.Tân Lập`, `UBND H.Bắc Sơn`
        let name = prose.afterCapitals(start + 2, min(end, start + 6))
        return name > start + 2 ? name : nil
    }

    /// `Đảng bộ xã Trần Hợi`: communes bear the names of people; behind an office (`Chủ tịch UBND xã Trần An`) it is one.
    private func isCommune(_ start: Int, _ end: Int) -> Bool {
        guard start > 1, prose.isAt(W.communes, start - 1), start + 1 < end, prose.tokens[start + 1].capital,
            // `UBND huyện Trần Văn Thời`
            prose.isAt(W.districts, start - 1) || start + 2 >= end
                || !(prose.tokens[start + 2].isWord && prose.tokens[start + 2].capital)
        else { return false }
        return !(max(0, start - 7)..<start).contains { prose.has(.position, $0) || prose.has(.personTitle, $0) }
    }

    /// `UBND tỉnh Lê Thị Hồng Phúc`: a family name with its given names, not the territory's own name.
    func beginsPerson(_ start: Int, _ end: Int, afterCity: Bool) -> Bool {
        guard start < end, prose.tokens[start].capital, let surname = prose.phrase(.surname, start, end),
            // `Cục Thuế TP Hà Nội và …`
            case let place = prose.length(W.provinces, start, end),
            place == 0
                || start + place < end && prose.tokens[start + place].isWord && prose.tokens[start + place].capital
        else { return false }
        var index = start
        while index < end, prose.tokens[index].isWord, prose.tokens[index].capital, prose.tokens[index].spaced {
            index += 1
        }
        let count = index - start
        // `tỉnh Hà Giang Nguyễn Văn Sơn`: a place, then a person whose family name is no place.
        if surname.value == 0, count >= 4,
            (start + 2..<max(start + 2, index - 2)).contains(where: { prose.phrase(.surname, $0, end)?.value == 1 })
        {
            return false
        }
        return surname.value == 1 ? count >= 2 : count >= 3 && !(afterCity && prose.isAt(W.cities, start))
    }

    /// `Giám đốc Sở Vi Thế Hùng`: three capitals with a family name are no department's field.
    func isListedName(_ start: Int, _ end: Int) -> Bool {
        guard prose.phrase(.surname, start, end) != nil, prose.phrase(.sector, start, end) == nil, start + 2 < end
        else {
            return false
        }
        return (start + 1...start + 2).allSatisfy { prose.tokens[$0].isWord && prose.tokens[$0].capital }
            && (start + 3 >= end || !prose.tokens[start + 3].capital)
    }

    func isFullName(_ start: Int, _ end: Int) -> Bool {
        guard prose.phrase(.surname, start, end)?.value == 1 else { return false }
        return beginsPerson(start, end, afterCity: false) && prose.tokens[start].spaced
            && (start + 2 < end && prose.tokens[start + 1].capital && prose.tokens[start + 2].capital
                && prose.tokens[start + 2].isWord)
    }

    /// `phường An Lạc Phùng Gia Phú`: behind a territory's name a person; `Lạc` is a family name too, `Phùng` hardly
    /// anything else.
    private func beginsFurther(_ index: Int, _ end: Int) -> Bool {
        guard beginsPerson(index, end, afterCity: false) else { return false }
        // `phường Xuân Phương Lâm Quang Thao`: a place of one syllable is rare, a name of four too.
        if index > 1, prose.isAt(W.communes, index - 2), prose.phrase(.surname, index, end)?.value != 1,
            prose.phrase(.surname, index + 1, end) != nil, beginsPerson(index + 1, end, afterCity: false)
        {
            return false
        }
        guard prose.phrase(.surname, index, end)?.value != 1, prose.phrase(.surname, index + 1, end)?.value == 1 else {
            return true
        }
        return !beginsPerson(index + 1, end, afterCity: true)
    }

    /// A capital that begins an instruction, as in running heads: `UBND tỉnh Yêu cầu`.
    func isCapitalVerb(_ index: Int, _ end: Int) -> Bool {
        guard let verb = prose.phrase(.assign, index, end) else { return false }
        // `xã Giao Sơn`, `huyện Giao Hà`
        let isPlace =
            verb.length == 1 && index > 0 && index + 1 < end && prose.isAt(W.places, index - 1)
            && !prose.tokens[index - 1].capital && prose.tokens[index + 1].isWord && prose.tokens[index + 1].capital
            && !prose.tokens[index + 1].upper && prose.phrase(.unitKind, index + 1, end) == nil
            && prose.phrase(.unitWhole, index + 1, end) == nil && prose.phrase(.position, index + 1, end) == nil
        return !isPlace
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let thisOne = Words("này")
    /// First halves of places that bear two names.
    static let society = Words("xã hội")
    static let twins = Words("bà rịa", "thừa thiên", "phan rang")
    static let shortKinds = Words("h", "q", "p", "x", "tx", "tt", "tp", "f")
    static let markets = Words("chợ")
    static let lastSyllables = Words("hội", "viện", "đội", "trạm", "hạt", "sở", "vụ", "khoa", "đài", "báo", "khối")
    static let places = Words("xã", "huyện", "thị trấn")
    static let centre = Words("trung ương")
    static let unions = Words("đoàn", "hội", "đảng")
    static let hamlets = Words(
        "bản", "thôn", "ấp", "khóm", "buôn", "làng", "xóm", "khu", "khối", "tổ dân phố", "khu phố")
    static let number = Words("số")
    static let zones = Words(
        "khu công nghệ", "khu công nghiệp", "khu kinh tế", "khu du lịch", "khu di tích", "khu đô thị", "khu chế xuất",
        "khu bảo tồn", "khu nông nghiệp")
    static let and = Words("và")
    static let prevents = Words("phòng")
    static let against = Words("chống")
    static let endsSmall = Words(
        "nên", "theo", "để", "đã", "sẽ", "là", "lãnh đạo", "thay", "thay thế", "xin", "mời", "lo")
    static let cities = Words("hồ chí minh")
    static let letters = Words("q", "p", "h", "x")
    static let short = Words("tp", "tx", "tt")
    static let communes = Words("xã", "phường", "trấn", "thôn", "huyện")
    static let districts = Words("huyện")
    static let provinces = Words(
        "hà nội", "hà tĩnh", "hà giang", "cao bằng", "lâm đồng", "thái bình", "thái nguyên", "hoàng mai", "phan thiết",
        "phan rang", "lý sơn", "lý nhân", "vũ thư", "vũ quang", "võ nhai", "lê chân",
        "ngô quyền", "dương kinh", "mai châu", "mai sơn", "trần đề", "cao phong", "cao lộc", "cao lãnh", "hà đông",
        "hà trung", "hà quảng", "hà tiên", "lâm thao", "lâm hà", "lương sơn", "lương tài", "thạch thất", "thạch hà",
        "thái thụy", "triệu sơn", "triệu phong", "văn lâm", "văn giang", "văn yên", "văn chấn", "văn quan")
    /// Places whose names end in what is a kind of unit elsewhere.
    static let endsInKind = Words("chợ", "hải phòng")
    static let level = Words("cấp")
    static let grants = Words(
        "cấp phát", "cấp đổi", "cấp thẻ", "cấp giấy", "cấp phép", "cấp đủ", "cấp bằng", "cấp hóa chất", "cấp vật tư",
        "cấp thuốc", "cấp nước", "cấp kinh phí", "cấp vốn")
    static let city = Words("thành phố", "tp")
    /// `Phường 6`, `Quận 1`
    static let numbered = Words("phường", "quận", "phố", "thôn", "ấp", "khu")
}
