/// Groups of units: `các sở, ban, ngành`, `UBND các huyện, thị xã, thành phố`, and names that share their kind.
extension UnitGrammar {
    /// `các sở, ban, ngành`, `các phòng, ban, đơn vị trực thuộc`, `UBND các huyện, thị xã, thành phố`, `các Sở, ngành`.
    func group(_ start: Int, _ end: Int) -> (Mention, Int)? {
        guard !areByPosition(start, end), !isOneHouse(start, end) else { return nil }
        let head = behindKind(start, end)
        guard let opening = groupOpening(head, start, end) else { return nil }
        let first = head + opening
        // `các đồng chí Ban Chỉ đạo`
        if let noun = groupNoun(first, end), prose.isAt(W.comrades, first), first + noun < end,
            prose.tokens[first + noun].capital, prose.phrase(.position, first + noun, end) == nil,
            let (_, next) = named(first + noun, end)
        {
            return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: true), next)
        }
        guard let (nouns, last) = nouns(from: first, end), nouns > 0, !shareKind(last, end) else { return nil }
        var index = last
        // `các Ban quản lý dự án Thành phố`
        if nouns == 1, let kind = prose.phrase(.unitKind, start + opening, end), kind.value == 1,
            case let named = start + opening + kind.length, named >= index,
            named >= end || !prose.isAt(W.belongs, named)
        {
            index = afterSmall(named, end) ?? smallName(named, end) ?? max(index, afterTerritory(named, end))
        }
        index = behindFurtherNouns(afterGroup(afterProperNames(index, end), end), last, end)
        index = behindOwner(index, last, nouns, end)
        // `các khoa lâm sàng`, `các trường MN`
        index = behindAbbreviation(smallRest(index, end) ?? index, end)
        return (mention(start..<index, opening: opening, end), index)
    }

    /// `các tổ trưởng tổ dân phố`: people by their position, unless they stand for their units.
    private func areByPosition(_ start: Int, _ end: Int) -> Bool {
        guard let opening = prose.phrase(.groupStart, start, end), opening.length == 1,
            let position = prose.phrase(.position, start + 1, end), position.length > 1
        else { return false }
        return prose.phrase(.groupNoun, start + 1, end).map { $0.length < position.length } ?? true
    }

    /// `Liên hiệp các Hội Khoa học và Kỹ thuật`
    private func isOneHouse(_ start: Int, _ end: Int) -> Bool {
        guard let whole = prose.phrase(.unitWhole, start, end), let kind = prose.phrase(.unitKind, start, end) else {
            return false
        }
        return whole.length > kind.length + 1 && prose.isAt(W.cac, start + kind.length)
    }

    /// Past the kind before a group: `UBND các huyện`, `Công an các huyện`, `Ban Giám hiệu các trường`, `GVCN các lớp 9`.
    private func behindKind(_ start: Int, _ end: Int) -> Int {
        let whole = prose.tokens[start].capital ? prose.phrase(.unitWhole, start, end) : nil
        // `Bộ trưởng các Bộ` opens the group itself.
        guard let kind = prose.phrase(.unitKind, start, end) ?? whole, start + kind.length < end,
            prose.phrase(.groupStart, start, end) == nil
        else { return start }
        // `Thường trực HĐND 15 phường`
        let inner = prose.phrase(.unitKind, start + kind.length, end)?.length ?? 0
        let lengths = [kind.length, kind.length + inner]
        return lengths.first {
            prose.phrase(.groupStart, start + $0, end) != nil || isCounted(start + $0, end)
        }.map { start + $0 } ?? start
    }

    /// How long the word is that says that they are many: `các`, `tất cả các`, a number behind a kind.
    private func groupOpening(_ index: Int, _ start: Int, _ end: Int) -> Int? {
        if index > start, isCounted(index, end) || prose.tokens[index].isNumber { return 1 }
        // `Cơ quan, đơn vị trường học báo cáo …`: many, without the word that says so.
        if index == start, prose.length(W.many, index, end) > 2,
            prose.tokens[start].capital || prose.ends(.assign, before: start)
                || start > 0 && prose.isSign(start - 1, Sign.percent)
        {
            return 0
        }
        if index == start, opensWithoutEach(index, end) { return 0 }
        // `Cấp xã hoàn thành trước ngày 01/6`
        if index == start, prose.tokens[start].capital, prose.isAt(W.levels, start) { return 0 }
        return prose.phrase(.groupStart, index, end)?.length
    }

    /// How many nouns stand in a row (`sở, ban, ngành` are three) and where they end; nil for people.
    private func nouns(from first: Int, _ end: Int) -> (count: Int, last: Int)? {
        var index = first
        var count = 0
        var last = first
        while index < end, let noun = groupNoun(index, end) {
            // `các đồng chí Phó Chủ tịch UBND tỉnh` are people.
            if prose.isAt(W.comrades, index), index + noun < end, prose.phrase(.position, index + noun, end) != nil {
                return nil
            }
            if count > 0, beginsItsOwn(index, noun, end) || organises(index, end) { break }
            index += noun
            count += 1
            last = index
            // `các quận - huyện`
            if index < end,
                prose.isSign(index, Sign.comma) || prose.isSign(index, Sign.slash) || prose.isSign(index, Sign.dash)
            {
                index += 1
            }
            if index < end, isAnd(index) { index += 1 }
            if index == last { break }
        }
        return (count, last)
    }

    /// `UBND các xã, tổ chức rà soát …`: behind places the word is what they do.
    private func organises(_ index: Int, _ end: Int) -> Bool {
        prose.isAt(W.organise, index) && index + 2 < end && index > 1 && prose.isSign(index - 1, Sign.comma)
            && (prose.isAt(W.named, index - 2) || prose.isAt(W.named, index - 3))
            && prose.hasAny(UnitGrammar.verbs, index + 2)
    }

    /// Whether a noun behind others in a row is a unit, or a group, of its own.
    private func beginsItsOwn(_ index: Int, _ noun: Int, _ end: Int) -> Bool {
        let next = index + noun
        // `các cơ quan, đơn vị, UBND các huyện`: a kind of its own.
        if prose.tokens[index].upper || noun > 2 && prose.tokens[index].capital, next < end,
            prose.phrase(.groupStart, next, end) != nil || prose.phrase(.territory, next, end) != nil
        {
            return true
        }
        // `các chủ đầu tư, Ban QLDA`
        if noun > 1, prose.tokens[index].capital, prose.tokens[next - 1].upper, prose.tokens[next - 1].length >= 3 {
            return true
        }
        // `các đơn vị, công an các huyện`
        if let kind = prose.phrase(.unitKind, index, end), index + kind.length < end,
            prose.phrase(.groupStart, index + kind.length, end) != nil
        {
            return true
        }
        // `các khoa lâm sàng, khoa KSNK`, `các phòng, khoa Dược`: one of them by its own field.
        if noun == 1, next < end, prose.isAt(Words.divisions, index), prose.tokens[next].capital,
            prose.phrase(.unitKind, next, end) == nil, prose.phrase(.unitWhole, next, end) == nil,
            prose.phrase(.position, next, end) == nil
        {
            return true
        }
        // `các chi bộ, Mặt trận Tổ quốc`: a house with a name of its own.
        if let whole = prose.phrase(.unitWhole, index, end), whole.length > noun { return true }
        // `Ban Công tác Mặt trận các thôn, Chi hội Phụ nữ`: a unit with its own name.
        return prose.tokens[index].capital && prose.phrase(.unitKind, index, end) != nil && next < end
            && (prose.tokens[next].isWord && prose.tokens[next].capital
                || noun > 1 && prose.phrase(.territory, next, end) != nil)
    }

    /// `các sở: Tài chính, Nội vụ` and `các Phòng Tổng hợp, …` are names under a shared kind; `Các đơn vị: Tổ chức thực
    /// hiện …` begins with what they do.
    private func shareKind(_ index: Int, _ end: Int) -> Bool {
        if index < end, prose.tokens[index].capital, prose.phrase(.sector, index, end) != nil { return true }
        guard index + 1 < end, prose.isSign(index, Sign.colon), prose.tokens[index + 1].capital,
            let field = prose.phrase(.sector, index + 1, end)
        else { return false }
        return isField(index + 1, field.length, end)
    }

    /// `các phòng ban chuyên môn, đơn vị sự nghiệp`: the group goes on behind what tells of its first nouns.
    private func behindFurtherNouns(_ start: Int, _ last: Int, _ end: Int) -> Int {
        var index = start
        for _ in 0..<3 {
            guard index > last, !isAnd(index), let joined = afterJoin(index, end), !prose.tokens[joined].capital,
                let noun = groupNoun(joined, end), prose.phrase(.groupStart, joined, end) == nil,
                joined + noun < end, !prose.tokens[joined + noun].capital,
                prose.phrase(.groupStart, joined + noun, end) == nil
            else { break }
            index = afterGroup(joined + noun, end)
        }
        return index
    }

    /// Whose they are: `các ban HĐND phường`, `các phòng ban chức năng quận`, `các thành viên Ban Chỉ đạo cải cách hành
    /// chính tỉnh`.
    private func behindOwner(_ index: Int, _ last: Int, _ nouns: Int, _ end: Int) -> Int {
        let areMembers = index > 1 && prose.isAt(W.members, index - 2)
        // `thành viên ban bầu cử`
        if index == last, areMembers, let board = prose.phrase(.unitKind, index, end), board.length > 1,
            !prose.tokens[index].capital
        {
            return index + board.length
        }
        if index == last, index < end, areMembers || prose.isAt(W.councils, index), let (_, next) = named(index, end) {
            return next
        }
        if index < end, index > last || nouns > 1 && !prose.isAt(W.named, last - 1), !prose.tokens[index].capital,
            let level = prose.phrase(.territory, index, end), case let next = index + level.length,
            next >= end || prose.tokens[next].kind != .word || prose.hasAny(UnitGrammar.verbs, next)
        {
            return next
        }
        return index
    }

    /// `các Cục DTNN`, `các Cục DTNN khu vực triển khai`
    private func behindAbbreviation(_ index: Int, _ end: Int) -> Int {
        guard index + 1 < end, prose.tokens[index].isWord, prose.tokens[index].upper, prose.tokens[index].length >= 2
        else { return index }
        // `các sở, ban, ngành TP, UBND các quận`
        if prose.isAt(W.town, index), prose.isSign(index + 1, Sign.comma) || isAnd(index + 1) { return index + 1 }
        if prose.hasAny(UnitGrammar.verbs, index + 1), prose.tokens[index - 1].kind == .word { return index + 1 }
        // `các trường MN, TH, THCS nộp …`
        var last = index + 1
        while last + 1 < end, prose.isSign(last, Sign.comma) || isAnd(last), prose.tokens[last + 1].upper,
            prose.tokens[last + 1].length >= 2, prose.phrase(.unitKind, last + 1, end) == nil,
            prose.phrase(.unitWhole, last + 1, end) == nil
        { last += 2 }
        if last > index + 1, last < end, prose.hasAny(UnitGrammar.verbs, last), prose.tokens[index - 1].kind == .word {
            return last
        }
        let isOfArea =
            prose.isAt(W.area, index + 1) && index + 3 < end && prose.hasAny(UnitGrammar.verbs, index + 3)
        return isOfArea ? index + 3 : index
    }

    /// `Trưởng các phòng` names the units, `UBND các huyện` keeps its kind, `Chủ tịch UBND các huyện` is UBND các huyện.
    private func mention(_ range: Range<Int>, opening: Int, _ end: Int) -> Mention {
        let start = range.lowerBound
        let all = start + opening - 1
        let isKind = prose.phrase(.unitKind, start, end) != nil && prose.phrase(.groupStart, start, end) == nil
        let isHeaded = opening > 1 && prose.isAt(W.cac, all) && !isKind
        let named =
            (start..<max(start, all)).first { index in
                // `toàn bộ các phòng`
                !(index > start && prose.isAt(W.whole, index - 1))
                    && (prose.phrase(.unitKind, index, all).map { index + $0.length == all } ?? false)
            } ?? all
        let words = prose.text((isHeaded ? named : start)..<range.upperBound)
        return Mention(range: range, name: words, isGroup: true)
    }

    /// `UBND các tỉnh Đắk Lắk, Khánh Hòa`, `UBND các xã: An Phú, Bình Lợi`: the names belong to the group.
    func afterProperNames(_ start: Int, _ end: Int) -> Int {
        if case let numbers = afterHamletNumbers(start, end), numbers > start { return numbers }
        guard start > 0, prose.isAt(W.named, start - 1) || start > 1 && prose.isAt(W.named, start - 2) else {
            return start
        }
        var index = start
        if index + 1 < end, prose.isSign(index, Sign.colon), isProperName(index + 1, end),
            !opensSentence(index + 1, end)
        {
            index += 1
        }
        while index < end {
            // `…, Sơn Tịnh và thị xã Điện Bàn`
            if index > start, let place = prose.phrase(.territory, index, end),
                !prose.tokens[index].capital || prose.tokens[index].upper,
                case let name = afterShort(index + place.length, end), isProperName(name, end)
            {
                index = name
            }
            // `UBND các quận 2, 7, Bình Tân`
            if index < end, prose.tokens[index].isNumber, prose.tokens[index].length <= 2, start > 0,
                prose.isAt(W.numbered, start - 1)
            {
                index += 1
                guard let joined = afterJoin(index, end), !prose.isSign(index, Sign.semicolon),
                    prose.tokens[joined].isNumber && prose.tokens[joined].length <= 2 || isProperName(joined, end)
                else { break }
                index = joined
                continue
            }
            guard isProperName(index, end) else { break }
            let name = index
            while index < end, prose.tokens[index].isWord, prose.tokens[index].capital { index += 1 }
            index = afterTwinName(name, index, end) ?? index
            guard let joined = afterJoin(index, end), !prose.isSign(index, Sign.semicolon),
                isProperName(joined, end)
                    || prose.phrase(.territory, joined, end).map({
                        (!prose.tokens[joined].capital || prose.tokens[joined].upper)
                            && isProperName(afterShort(joined + $0.length, end), end)
                    }) ?? false
            else { break }
            index = joined
        }
        return index
    }

    /// `TP. Đà Nẵng`: past the stop of what is short.
    private func afterShort(_ index: Int, _ end: Int) -> Int {
        index < end && prose.isSign(index, Sign.stop) && prose.tokens[index - 1].upper ? index + 1 : index
    }

    func groupNoun(_ index: Int, _ end: Int) -> Int? {
        // `các trường hợp`, `các hội nghị` are no schools and no societies.
        guard index < end, !prose.isAt(W.things, index) else { return nil }
        // `các tỉnh, thành tăng cường …`
        if prose.isAt(W.city, index), index > 1, prose.isAt(W.province, index - 2), index + 1 < end,
            !prose.isAt(W.cityGoesOn, index + 1)
        {
            return 1
        }
        let kind = prose.phrase(.unitKind, index, end)
        // `…, Tổng cục trưởng yêu cầu`: an office, not a house.
        if prose.tokens[index].capital, let kind, let office = prose.phrase(.position, index, end),
            office.length > kind.length
        {
            return nil
        }
        // `các báo cáo, tờ trình`
        if let kind, let verb = prose.phrase(.verb, index, end), verb.length > kind.length,
            !prose.tokens[index].capital, prose.phrase(.groupNoun, index, end).map({ $0.length < verb.length }) ?? true
        {
            return nil
        }
        // `các ban điều hành`, `các trạm y tế`: a kind in small letters that no name follows.
        if let kind, !prose.tokens[index].upper, case let next = index + kind.length,
            kind.length > prose.phrase(.groupNoun, index, end)?.length ?? 0,
            next >= end || !(prose.tokens[next].isWord && prose.tokens[next].capital) && !prose.isSign(next, Sign.colon)
        {
            return kind.length
        }
        guard let noun = prose.phrase(.groupNoun, index, end) else {
            // An abbreviation that no table has: `các TTYT`, `các BQLDA`; in `MỘT SỐ NHIỆM VỤ` all is written so.
            return prose.tokens[index].upper && prose.tokens[index].length >= 3 && index > 0
                && !prose.tokens[index - 1].upper ? 1 : nil
        }
        let next = index + noun.length
        // `các Sở Tài chính, Nội vụ`: names follow.
        if noun.length == 1, next < end, prose.tokens[next].capital, prose.tokens[next].isWord,
            prose.phrase(.sector, next, end) != nil
        {
            return nil
        }
        return noun.length
    }

    func afterTails(_ start: Int, _ end: Int) -> Int {
        var index = start
        for _ in 0..<3 {
            guard index < end, let tail = prose.phrase(.groupTail, index, end) else { break }
            // `các đơn vị soạn thảo đề án` do; `các cơ quan soạn thảo tiếp thu ý kiến` are those who draft.
            if prose.phrase(.verb, index, end)?.length == tail.length, case let next = index + tail.length, next < end,
                prose.tokens[next].isWord, !prose.hasAny(UnitGrammar.verbs, next)
            {
                break
            }
            // `các chi bộ trực thuộc Đảng ủy xã`: a unit's own name.
            let unit = prose.phrase(.unitWhole, index, end) ?? prose.phrase(.unitKind, index, end)
            if index > start, prose.tokens[index].capital, unit?.length ?? 0 > tail.length { break }
            index += tail.length
            // `các sở, ngành là thành viên Ban Chỉ đạo tỉnh`
            if index < end, prose.tokens[index].capital, prose.isAt(W.members, index - 2),
                let (_, next) = named(index, end)
            {
                return next
            }
            // `các phòng thuộc Sở Y tế`
            if index < end, prose.tokens[index].capital, let sector = prose.phrase(.sector, index, end) {
                index += sector.length
            }
            // `các đơn vị dự toán cấp 1`
            if index + 1 < end, prose.isAt(W.level, index), prose.tokens[index + 1].isNumber { index += 2 }
            index = afterHamletNumbers(index, end)
            // `trên địa bàn tỉnh Sơn Giang`
            while index < end, prose.tokens[index].isWord, prose.tokens[index].capital,
                prose.phrase(.unitKind, index, end) == nil, prose.phrase(.unitWhole, index, end) == nil,
                prose.phrase(.verb, index, end) == nil
            {
                index += 1
            }
        }
        return index
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let councils = Words("hđnd")
    static let members = Words("thành viên")
    static let town = Words("tp")
    /// Nouns of a group that proper names may follow.
    static let named = Words(
        "địa phương", "tỉnh", "huyện", "xã", "phường", "thành phố", "thị xã", "thị trấn", "quận", "lớp", "thôn", "ấp",
        "bản", "xóm", "buôn", "khóm", "làng")
    static let numbered = Words("quận", "phường", "khu", "khối", "tổ", "lớp")
    static let area = Words("khu vực")
    static let things = Words(
        "trường hợp", "hội nghị", "hội thảo", "hội thi", "bản đồ", "bản vẽ", "bản án", "cơ sở dữ liệu", "cơ sở hạ tầng",
        "cơ sở vật chất", "ngành nghề", "ngành hàng", "cấp độ", "bộ tiêu chí", "bộ chỉ số", "bộ thủ tục", "khối lượng",
        "phòng học", "khu đô thị", "khu dân cư mới", "khu tái định cư", "cấp phép", "bản quyền")
    static let comrades = Words("đồng chí", "đ/c")
    static let level = Words("cấp")
    static let cac = Words("các")
    static let organise = Words("tổ chức")
    static let levels = Words("cấp xã", "cấp huyện", "cấp tỉnh")
    static let province = Words("tỉnh")
    static let city = Words("thành")
    static let cityGoesOn = Words("phố", "ủy", "lập", "đoàn", "hội", "viên", "thị", "công", "phần", "tích")
    static let whole = Words("toàn bộ")
    static let belongs = Words("thuộc", "trực thuộc", "của")
    static let many = Words(
        "cơ quan, đơn vị", "đơn vị, địa phương", "cơ quan, đơn vị, địa phương", "sở, ban, ngành", "phòng, ban, đơn vị",
        "cơ quan, tổ chức, đơn vị", "sở, ngành, địa phương", "cơ quan, ban, ngành")
}
