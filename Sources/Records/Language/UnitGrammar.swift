/// Reads the names of units where they stand: `Phòng Nông nghiệp - Tài nguyên`, `Sở Lao động - Thương binh và Xã hội,
/// các ngành liên quan`, `Trưởng các phòng, ban, đơn vị`.
///
/// A name ends before the first verb, small word or sign that no name holds.
struct UnitGrammar {
    /// One unit, or one group of units, named in the text.
    struct Mention: Hashable {
        var range: Range<Int>
        /// As the document names it, without `Trưởng`, `lãnh đạo`, `tập thể`.
        var name: String
        var isGroup: Bool
    }

    let prose: Prose

    init(_ prose: Prose) {
        self.prose = prose
    }

    /// The units listed from a token on; the list ends where something else begins.
    func list(_ start: Int, _ end: Int) -> (mentions: [Mention], next: Int) {
        var mentions: [Mention] = []
        var index = start
        // No list of an office is longer; a hostile one must not be read again from each of its commas.
        while index < end, mentions.count < 80 {
            guard let (found, next) = one(index, end, after: mentions.last) else { break }
            mentions += found
            index = next
            guard let joined = afterJoin(index, end) else { break }
            if one(joined, end, after: mentions.last) == nil { break }
            index = joined
        }
        return (mentions, index)
    }

    /// After `,` `;` `và` `cùng` `và các`: where a further name may begin.
    private func afterJoin(_ index: Int, _ end: Int) -> Int? {
        guard index < end else { return nil }
        var next = index
        if prose.isSign(next, Sign.comma) || prose.isSign(next, Sign.semicolon) || prose.isSign(next, Sign.slash)
            || prose.isSign(next, Sign.plus)
        {
            next += 1
        }
        if next < end, isAnd(next) { next += 1 }
        return next > index && next < end ? next : nil
    }

    private func isAnd(_ index: Int) -> Bool {
        prose.isAt(W.and, index) || prose.isSign(index, Sign.ampersand)
    }

    /// One unit or group, with what may stand before it (`lãnh đạo`, `Trưởng`, `Giám đốc`).
    private func one(_ start: Int, _ end: Int, after previous: Mention?) -> ([Mention], Int)? {
        let index = afterHead(start, end)
        if let (mention, next) = group(index, end) { return ([mention], next) }
        if let found = sharedKind(index, end) { return found }
        if let (mention, next) = named(index, end) { return ([mention], next) }
        return nil
    }

    /// Skips people who stand for their unit: `lãnh đạo`, `Trưởng phòng`, `Giám đốc`, `tập thể công chức, viên chức`.
    private func afterHead(_ start: Int, _ end: Int) -> Int {
        var index = start
        var last = start
        while index < end, index - start < 14 {
            if isUnitStart(index, end) { return index }
            // `Phó Chủ tịch UBND tỉnh` is a person; `Giám đốc Sở Y tế` stands for the department.
            if prose.isAt(W.deputies, index), prose.phrase(.position, index, end)?.length ?? 0 > 1 { return start }
            if let length = prose.phrase(.position, index, end)?.length {
                // `Trưởng phòng Tổng hợp`: the unit begins with the position's own last syllable.
                let kind = index + length - 1
                if length > 1, prose.phrase(.unitKind, kind, end) != nil, kind + 1 < end, prose.tokens[kind + 1].capital
                {
                    return kind
                }
                index += length
            } else if prose.isAt(W.members, index) {
                index += 1
            } else if index > start, prose.isSign(index, Sign.comma) || isAnd(index) {
                index += 1
            } else {
                break
            }
            last = index
        }
        return last < end && isUnitStart(last, end) ? last : start
    }

    private func isUnitStart(_ index: Int, _ end: Int) -> Bool {
        guard prose.tokens[index].isWord else { return false }
        if prose.phrase(.unitWhole, index, end) != nil { return true }
        if prose.phrase(.unitKind, index, end) != nil, named(index, end) != nil { return true }
        return group(index, end) != nil
    }
}

// MARK: - Groups

extension UnitGrammar {
    /// `các sở, ban, ngành`, `các phòng, ban, đơn vị trực thuộc`, `UBND các huyện, thị xã, thành phố`, `các Sở, ngành`.
    private func group(_ start: Int, _ end: Int) -> (Mention, Int)? {
        var index = start
        // `các tổ trưởng tổ dân phố`: people by their position, unless they stand for their units.
        if let opening = prose.phrase(.groupStart, start, end), opening.length == 1,
            let position = prose.phrase(.position, start + 1, end), position.length > 1,
            prose.phrase(.groupNoun, start + 1, end).map({ $0.length < position.length }) ?? true
        {
            return nil
        }
        // `UBND các huyện`, `Công an các huyện`: a kind before the group.
        if let kind = prose.phrase(.unitKind, index, end), index + kind.length < end,
            prose.phrase(.groupStart, index + kind.length, end) != nil
        {
            index += kind.length
        }
        guard let opening = prose.phrase(.groupStart, index, end) else { return nil }
        index += opening.length
        var nouns = 0
        var last = index
        while index < end {
            guard let noun = groupNoun(index, end) else { break }
            // `các đồng chí Phó Chủ tịch UBND tỉnh` are people.
            if prose.isAt(W.comrades, index), index + noun < end, prose.phrase(.position, index + noun, end) != nil {
                return nil
            }
            // `các sở: Tài chính, …` and `các Phòng Tổng hợp, …` are names under a shared kind.
            index += noun
            nouns += 1
            last = index
            var next = index
            if next < end, prose.isSign(next, Sign.comma) || prose.isSign(next, Sign.slash) { next += 1 }
            if next < end, isAnd(next) { next += 1 }
            if next == index || next >= end || groupNoun(next, end) == nil { break }
            index = next
        }
        guard nouns > 0 else { return nil }
        index = last
        if index < end, prose.tokens[index].capital, prose.phrase(.sector, index, end) != nil { return nil }
        // `các sở: Tài chính, Nội vụ` are names under a shared kind.
        if index + 1 < end, prose.isSign(index, Sign.colon), prose.phrase(.sector, index + 1, end) != nil,
            prose.tokens[index + 1].capital
        {
            return nil
        }
        index = afterTails(afterProperNames(index, end), end)
        // `các khoa lâm sàng`, `các trường MN`
        if let next = smallRest(index, end) { index = next }
        if index < end, prose.tokens[index].isWord, prose.tokens[index].upper, prose.tokens[index].length >= 2,
            index + 1 < end, prose.hasAny(UnitGrammar.verbs, index + 1), prose.tokens[index - 1].kind == .word
        {
            index += 1
        }
        // `Trưởng các phòng` names the units; `UBND các huyện` keeps its kind.
        let named = prose.phrase(.unitKind, start, end) == nil ? start + opening.length - 1 : start
        let isHeaded = opening.length > 1 && prose.isAt(W.cac, named)
        let words = prose.text((isHeaded ? named : start)..<index)
        return (Mention(range: start..<index, name: words, isGroup: true), index)
    }

    /// `UBND các tỉnh Đắk Lắk, Khánh Hòa`, `UBND các xã: An Phú, Bình Lợi`: the names belong to the group.
    private func afterProperNames(_ start: Int, _ end: Int) -> Int {
        guard start > 0, prose.isAt(W.named, start - 1) || start > 1 && prose.isAt(W.named, start - 2) else {
            return start
        }
        var index = start
        if index + 1 < end, prose.isSign(index, Sign.colon), isProperName(index + 1, end) { index += 1 }
        while index < end, isProperName(index, end) {
            while index < end, prose.tokens[index].isWord, prose.tokens[index].capital { index += 1 }
            guard let joined = afterJoin(index, end), !prose.isSign(index, Sign.semicolon), isProperName(joined, end)
            else { break }
            index = joined
        }
        return index
    }

    private func isProperName(_ index: Int, _ end: Int) -> Bool {
        index < end && prose.tokens[index].isWord && prose.tokens[index].capital
            && prose.phrase(.unitKind, index, end) == nil
            && prose.phrase(.unitWhole, index, end) == nil && prose.phrase(.position, index, end) == nil
            && prose.phrase(.assign, index, end) == nil && prose.phrase(.sector, index, end) == nil
    }

    private func groupNoun(_ index: Int, _ end: Int) -> Int? {
        guard index < end else { return nil }
        guard let noun = prose.phrase(.groupNoun, index, end) else {
            // An abbreviation that no table has: `các TTYT`, `các BQLDA`.
            return prose.tokens[index].upper && prose.tokens[index].length >= 3 ? 1 : nil
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

    private func afterTails(_ start: Int, _ end: Int) -> Int {
        var index = start
        for _ in 0..<3 {
            guard index < end, let tail = prose.phrase(.groupTail, index, end) else { break }
            index += tail.length
            // `trên địa bàn tỉnh Sơn Giang`
            while index < end, prose.tokens[index].isWord, prose.tokens[index].capital,
                prose.phrase(.unitKind, index, end) == nil,
                prose.phrase(.verb, index, end) == nil
            {
                index += 1
            }
        }
        return index
    }

    /// `các sở: Tài chính, Nội vụ, Y tế` and `các Sở Tài chính, Kế hoạch và Đầu tư`: names that share their kind.
    private func sharedKind(_ start: Int, _ end: Int) -> ([Mention], Int)? {
        guard let opening = prose.phrase(.groupStart, start, end), opening.length <= 2 else { return nil }
        let kind = start + opening.length
        guard kind < end, let unit = prose.phrase(.unitKind, kind, end) else { return nil }
        var index = kind + unit.length
        if index < end, prose.isSign(index, Sign.colon) { index += 1 }
        var mentions: [Mention] = []
        let kindName = prose.text(kind..<(kind + unit.length))
        let spelled = kindName.prefix(1).uppercased() + kindName.dropFirst()
        while index < end {
            guard prose.tokens[index].capital else { break }
            if prose.phrase(.unitKind, index, end) != nil, prose.phrase(.sector, index, end) == nil { break }
            let next: Int
            if let sector = prose.phrase(.sector, index, end) {
                next = index + sector.length
            } else {
                next = nameEnd(index, end)
            }
            guard next > index else { break }
            mentions.append(
                Mention(range: index..<next, name: "\(spelled) \(prose.text(index..<next))", isGroup: false))
            index = next
            guard let joined = afterJoin(index, end), prose.tokens[joined].capital,
                prose.phrase(.unitKind, joined, end) == nil || prose.phrase(.sector, joined, end) != nil,
                prose.phrase(.unitWhole, joined, end) == nil
            else { break }
            index = joined
        }
        return mentions.isEmpty ? nil : (mentions, index)
    }
}

// MARK: - Single units

extension UnitGrammar {
    /// `Phòng Tổng hợp`, `UBND huyện An Sơn`, `Công an tỉnh`, `Văn phòng UBND tỉnh`.
    private func named(_ start: Int, _ end: Int) -> (Mention, Int)? {
        if let whole = prose.phrase(.unitWhole, start, end) {
            let next = afterTerritory(start + whole.length, end)
            return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
        }
        guard let kind = prose.phrase(.unitKind, start, end) else { return nil }
        var index = start + kind.length
        guard index < end else { return bare(start, index, end) }
        if let sector = prose.phrase(.sector, index, end), prose.tokens[index].capital || prose.tokens[start].capital,
            prose.tokens[index].capital
        {
            index = afterTerritory(afterName(index + sector.length, end), end)
            // `phòng Tư pháp các huyện, thành phố`
            if index < end, prose.isAt(W.cac, index), let (places, next) = group(index, end),
                prose.phrase(.territory, index + 1, end) != nil, !places.range.isEmpty
            {
                index = next
            }
            return (Mention(range: start..<index, name: prose.text(start..<index), isGroup: false), index)
        }
        // `Văn phòng UBND tỉnh`, `Thường trực Tỉnh ủy`, `Văn phòng Sở Y tế`: a unit of a unit.
        if prose.phrase(.unitWhole, index, end) != nil || prose.phrase(.unitKind, index, end) != nil,
            prose.tokens[start].capital, let (inner, next) = named(index, end),
            inner.range.count > 1 || prose.tokens[index].upper
        {
            return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
        }
        if prose.phrase(.territory, index, end) != nil {
            guard prose.tokens[start].capital || prose.tokens[start].upper else { return nil }
            let next = afterTerritory(index, end)
            return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
        }
        if prose.tokens[index].isWord, prose.tokens[index].capital {
            // `Giám đốc Sở Ngô Đức Kế`: a person follows; a school may bear a person's name.
            if kind.value != 2, isFullName(index, end) { return bare(start, index, index) }
            let next = afterTerritory(nameEnd(index, end), end)
            return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
        }
        if kind.value == 1, let next = smallName(index, end) {
            return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
        }
        return bare(start, index, end)
    }

    private func isFullName(_ start: Int, _ end: Int) -> Bool {
        guard prose.phrase(.surname, start, end)?.value == 1 else { return false }
        return beginsPerson(start, end, afterCity: false) && prose.tokens[start].spaced
            && (start + 2 < end && prose.tokens[start + 1].capital && prose.tokens[start + 2].capital
                && prose.tokens[start + 2].isWord)
    }

    /// `dự án đầu tư xây dựng` of `Ban Quản lý dự án đầu tư xây dựng khẩn trương …`: small words up to the verb; where
    /// no verb or end of the clause follows within reach, it is no name.
    private func smallName(_ start: Int, _ end: Int) -> Int? {
        var index = start
        while index < end, index - start < 14, prose.tokens[index].isWord || prose.isSign(index, Sign.ampersand) {
            if index > start || prose.hasAny(UnitGrammar.verbs, index), !prose.isInside(index) {
                if prose.phrase(.territory, index, end) != nil { break }
                if prose.hasAny(UnitGrammar.verbs, index), !isNominal(index, end) { break }
                if prose.hasAny(Cue.coordinate.bit | Cue.groupTail.bit | Cue.position.bit, index) { break }
                if index > start, prose.isAt(W.endsSmallName, index) { break }
            }
            index += 1
        }
        guard index > start, index - start < 14 else { return nil }
        let after = afterTerritory(index, end)
        guard after < end else { return after }
        let isClosed =
            prose.tokens[after].kind == .sign || prose.tokens[after].kind == .breaking || isAnd(after)
            || prose.hasAny(UnitGrammar.verbs, after)
        return isClosed ? after : nil
    }

    /// Whether a verb stands as a noun in a name: `Trung tâm Quy hoạch xây dựng thẩm định …`. What the name does follows.
    private func isNominal(_ index: Int, _ end: Int) -> Bool {
        guard let noun = prose.phrase(.noun, index, end), noun.value == 1 else { return false }
        let next = index + noun.length
        guard next < end else { return true }
        if prose.phrase(.territory, next, end) != nil || prose.isAt(W.works, next) { return true }
        if prose.isSign(next, Sign.comma) || isAnd(next) {
            return next + 1 < end && !prose.hasAny(UnitGrammar.verbs, next + 1)
                && (prose.tokens[next + 1].capital || prose.phrase(.groupStart, next + 1, end) != nil)
        }
        if prose.tokens[next].kind != .word { return true }
        return prose.hasAny(UnitGrammar.verbs, next)
    }

    private static let verbs =
        Cue.verb.bit | Cue.adverb.bit | Cue.coordinate.bit | Cue.lead.bit | Cue.assign.bit | Cue.obligation.bit

    /// `Văn phòng` alone, `Ban Giám hiệu`: only kinds that name one unit of the house, in capitals.
    private func bare(_ start: Int, _ kindEnd: Int, _ end: Int) -> (Mention, Int)? {
        guard prose.tokens[start].capital, kindEnd - start >= 2 || prose.tokens[start].upper else { return nil }
        // `Chi cục Thuế khu vực tham mưu`
        let next = smallRest(kindEnd, end) ?? kindEnd
        return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
    }

    /// Where a name that begins with a capital ends: capitals, their small followers, and joined parts.
    private func nameEnd(_ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end {
            let token = prose.tokens[index]
            if token.isWord {
                if index > start, endsName(index, end) { break }
                index += 1
            } else if token.isNumber, index > start, token.spaced, token.length <= 2 {
                index += 1
            } else if prose.isSign(index, Sign.dash) {
                guard index + 1 < end, prose.tokens[index + 1].isWord, prose.tokens[index + 1].capital,
                    prose.phrase(.unitKind, index + 1, end) == nil || !prose.tokens[index].spaced
                        || prose.phrase(.sector, index + 1, end) != nil
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

    private func endsName(_ index: Int, _ end: Int) -> Bool {
        if isAnd(index) {
            guard index + 1 < end, prose.tokens[index + 1].isWord else { return true }
            // `Phòng Quản lý doanh nghiệp và lao động`
            guard prose.tokens[index + 1].capital else { return smallRest(index + 1, end) == nil }
            if prose.phrase(.unitKind, index + 1, end) != nil, prose.phrase(.sector, index + 1, end) == nil {
                return true
            }
            return prose.phrase(.unitWhole, index + 1, end) != nil || prose.phrase(.position, index + 1, end) != nil
        }
        let token = prose.tokens[index]
        if token.capital {
            // A capital in the middle goes on, unless a person or another unit begins.
            return prose.phrase(.position, index, end) != nil || prose.phrase(.unitWhole, index, end) != nil
                || beginsPerson(index, end, afterCity: true)
        }
        if prose.isInside(index) || isNominal(index, end) { return false }
        return prose.hasAny(UnitGrammar.stops, index) || prose.phrase(.territory, index, end) != nil
    }

    private static let stops =
        Cue.verb.bit | Cue.function.bit | Cue.adverb.bit | Cue.coordinate.bit | Cue.lead.bit | Cue.assign.bit
        | Cue.groupTail.bit | Cue.position.bit | Cue.personTitle.bit | Cue.deadline.bit | Cue.within.bit
        | Cue.groupStart.bit

    /// A sector's name may go on: `Phòng Tổng hợp - Nội chính`, `Trung tâm Công báo và Tin học`.
    private func afterName(_ index: Int, _ end: Int) -> Int {
        guard index + 1 < end, prose.isSign(index, Sign.dash) || isAnd(index), prose.tokens[index + 1].isWord,
            prose.tokens[index + 1].capital, prose.phrase(.unitWhole, index + 1, end) == nil,
            prose.phrase(.position, index + 1, end) == nil || prose.phrase(.sector, index + 1, end) != nil,
            prose.phrase(.surname, index + 1, end) == nil || isAnd(index)
                || prose.phrase(.sector, index + 1, end) != nil,
            prose.phrase(.unitKind, index + 1, end) == nil || prose.phrase(.sector, index + 1, end) != nil
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

    /// `Phòng Tài chính đảng`, `Phòng Kinh tế ngành phối hợp …`: one or two small words before the verb or sign.
    private func smallRest(_ start: Int, _ end: Int) -> Int? {
        var index = start
        while index < end, index - start < 2, prose.tokens[index].isWord, !prose.tokens[index].capital,
            !prose.isInside(index), !prose.hasAny(UnitGrammar.stops | UnitGrammar.verbs | Cue.groupTail.bit, index),
            prose.phrase(.territory, index, end) == nil, !prose.isAt(W.and, index)
        {
            index += 1
        }
        guard index > start else { return nil }
        guard index < end else { return index }
        let isClosed = prose.tokens[index].kind == .sign || prose.hasAny(UnitGrammar.verbs, index)
        return isClosed ? index : nil
    }

    /// `tỉnh`, `tỉnh Sơn Giang`, `huyện An Sơn`, `thành phố`, after a name.
    private func afterTerritory(_ start: Int, _ end: Int) -> Int {
        var index = start
        for _ in 0..<2 {
            guard index < end, let territory = prose.phrase(.territory, index, end) else { break }
            let isCity = prose.isAt(W.city, index)
            index += territory.length
            if index < end, prose.isSign(index, Sign.stop), !prose.tokens[index].spaced { index += 1 }
            if index < end, prose.tokens[index].isNumber, prose.tokens[index].length <= 2,
                prose.isAt(W.numbered, index - 1)
            {
                index += 1
                break
            }
            if beginsPerson(index, end, afterCity: isCity) { break }
            while index < end, prose.tokens[index].isWord, prose.tokens[index].capital,
                prose.phrase(.unitWhole, index, end) == nil, prose.phrase(.position, index, end) == nil,
                prose.phrase(.unitKind, index, end) == nil, !isCapitalVerb(index, end)
            {
                index += 1
            }
        }
        return index
    }

    /// `UBND tỉnh Lê Thị Hồng Phúc`: a family name with its given names, not the territory's own name.
    private func beginsPerson(_ start: Int, _ end: Int, afterCity: Bool) -> Bool {
        guard start < end, prose.tokens[start].capital, let surname = prose.phrase(.surname, start, end) else {
            return false
        }
        var index = start
        while index < end, prose.tokens[index].isWord, prose.tokens[index].capital, prose.tokens[index].spaced {
            index += 1
        }
        let count = index - start
        return surname.value == 1 ? count >= 2 : count >= 3 && !afterCity
    }

    /// A capital that begins an instruction, as in running heads: `UBND tỉnh Yêu cầu`.
    private func isCapitalVerb(_ index: Int, _ end: Int) -> Bool { prose.phrase(.assign, index, end) != nil }
}

/// Words that the rules here look for at one place.
private enum W {
    /// Nouns of a group that proper names may follow.
    static let named = Words("tỉnh", "huyện", "xã", "phường", "thành phố", "thị xã", "thị trấn", "quận")
    /// Syllables of those who stand for their unit: `lãnh đạo`, `tập thể công chức, viên chức`.
    static let members = Words(
        "lãnh", "đạo", "tập", "thể", "trưởng", "thủ", "toàn", "công", "chức", "viên", "người", "lao", "động", "đồng",
        "chí", "cán", "bộ", "đứng", "đầu", "phó", "các", "chuyên")
    static let and = Words("và")
    static let works = Words("các công trình", "các dự án", "công trình", "các khu", "khu vực", "hạ tầng")
    static let deputies = Words("phó")
    static let comrades = Words("đồng chí", "đ/c")
    /// After small words of a name: what no name holds.
    static let endsSmallName = Words(
        "như",
        "về", "của", "để", "theo", "tại", "cho", "đã", "sẽ", "có", "là", "khi", "trước", "sau", "từ", "đến", "do",
        "được", "bị", "trong", "nhằm", "này", "và", "cùng", "với", "thuộc")
    static let city = Words("thành phố", "tp")
    static let cac = Words("các")
    /// `Phường 6`, `Quận 1`
    static let numbered = Words("phường", "quận", "phố", "thôn", "ấp", "khu")
}
