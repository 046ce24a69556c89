/// Reads the names of units where they stand: `Phòng Nông nghiệp - Tài nguyên`, `Sở Lao động - Thương binh và Xã hội,
/// các ngành liên quan`, `Trưởng các phòng, ban, đơn vị`.
///
/// A name ends before the first verb, small word or sign that no name holds.
final class UnitGrammar {
    /// One unit, or one group of units, named in the text.
    struct Mention: Hashable {
        var range: Range<Int>
        /// As the document names it, without `Trưởng`, `lãnh đạo`, `tập thể`.
        var name: String
        var isGroup: Bool
    }

    let prose: Prose
    private let listed = RecentAnswers<(mentions: [Mention], next: Int)>()

    init(_ prose: Prose) {
        self.prose = prose
    }

    /// The units listed from a token on; the list ends where something else begins.
    func list(_ start: Int, _ end: Int) -> (mentions: [Mention], next: Int) {
        listed.answer(start, end) { readList(start, end) }
    }

    private func readList(_ start: Int, _ end: Int) -> (mentions: [Mention], next: Int) {
        var mentions: [Mention] = []
        var index = start
        var ahead = start < end ? one(start, end, after: nil) : nil
        // No list of an office is longer; a hostile one must not be read again from each of its commas.
        while index < end, mentions.count < 80 {
            guard let (found, next) = ahead else { break }
            mentions += found
            index = next
            if let last = mentions.last, !last.isGroup, let (more, after) = sharedTerritory(last, index, end) {
                mentions += more
                index = after
            }
            if let last = mentions.last, let (more, after) = sharedField(last, index, end) {
                mentions += more
                index = after
            }
            index = afterApposition(index, end)
            guard let joined = afterJoin(behindRoom(index, end), end) else { break }
            ahead = one(joined, end, after: mentions.last)
            if ahead == nil {
                guard let more = furtherGroup(joined, end, after: mentions.last) else { break }
                mentions.append(more)
                index = more.range.upperBound
                break
            }
            index = joined
        }
        return (mentions, index)
    }

    /// `Văn phòng (P1), Công đoàn`: past the number of a room between two units.
    private func behindRoom(_ index: Int, _ end: Int) -> Int {
        guard index + 3 < end, prose.isSign(index, Sign.open),
            let close = (index + 1..<min(end, index + 6)).first(where: { prose.isSign($0, Sign.close) }),
            close + 1 < end, prose.isSign(close + 1, Sign.comma) || isAnd(close + 1),
            prose.tokens[index + 1].upper
        else { return index }
        return close + 1
    }

    /// `Sở Y tế, cơ quan Thường trực Ban Chỉ đạo: …`: what else the unit before is, up to a sign or the verb.
    private func afterApposition(_ index: Int, _ end: Int) -> Int {
        guard index + 1 < end, prose.isSign(index, Sign.comma), !prose.tokens[index + 1].capital,
            case let office = prose.length(W.offices, index + 1, end), office > 0
        else { return index }
        let owner = index + 1 + office
        guard owner < end, let (_, next) = one(owner, end, after: nil) else { return owner }
        return next
    }

    /// `các phòng chuyên môn và đơn vị trực thuộc`: nouns of a second group, with what tells which.
    private func furtherGroup(_ start: Int, _ end: Int, after previous: Mention?) -> Mention? {
        // `UBND quận, huyện, thị xã và sở, ngành liên quan`
        guard let previous, isAnd(start - 1), let noun = groupNoun(start, end), !prose.tokens[start].capital,
            previous.isGroup || noun > 2, case let next = afterGroup(start + noun, end),
            // `các đơn vị chức năng và chủ rừng thực hiện …`
            next > start + noun || noun > 2
                || prose.isAt(W.keepers, start) && next < end && prose.hasAny(UnitGrammar.verbs, next)
        else { return nil }
        return Mention(range: start..<next, name: prose.text(start..<next), isGroup: true)
    }

    /// `UBND huyện Bình An, Sơn Hà và Trà Lĩnh`: names that share the kind of the one before.
    private func sharedTerritory(_ last: Mention, _ start: Int, _ end: Int) -> ([Mention], Int)? {
        var name = last.range.upperBound
        while name > last.range.lowerBound, prose.tokens[name - 1].isWord, prose.tokens[name - 1].capital,
            !prose.tokens[name - 1].upper
        { name -= 1 }
        guard name < last.range.upperBound, name > last.range.lowerBound + 1, prose.isAt(W.places, name - 1) else {
            return nil
        }
        let kind = prose.text(last.range.lowerBound..<name)
        var found: [Mention] = []
        var index = start
        while found.count < 40, let joined = afterJoin(index, end), !prose.isSign(index, Sign.semicolon),
            isProperName(joined, end), !beginsPerson(joined, end, afterCity: false)
        {
            var next = joined
            while next < end, prose.tokens[next].isWord, prose.tokens[next].capital { next += 1 }
            guard (2...4).contains(next - joined) else { break }
            found.append(
                Mention(range: joined..<next, name: "\(kind) \(prose.text(joined..<next))", isGroup: false))
            index = next
        }
        return found.isEmpty ? nil : (found, index)
    }

    /// `Sở Tài nguyên và Môi trường, Tài chính, Tư pháp`: fields that share the department's kind.
    private func sharedField(_ last: Mention, _ start: Int, _ end: Int) -> ([Mention], Int)? {
        guard !last.isGroup, prose.isAt(W.departments, last.range.lowerBound), last.range.count > 1 else { return nil }
        let kind = prose.text(last.range.lowerBound..<last.range.lowerBound + 1)
        var found: [Mention] = []
        var index = start
        while found.count < 20, let joined = afterJoin(index, end), !prose.isSign(index, Sign.semicolon),
            prose.tokens[joined].capital, let field = prose.phrase(.sector, joined, end),
            prose.phrase(.unitKind, joined, end) == nil, prose.phrase(.unitWhole, joined, end) == nil
        {
            let next = joined + field.length
            found.append(Mention(range: joined..<next, name: "\(kind) \(prose.text(joined..<next))", isGroup: false))
            index = next
        }
        return found.isEmpty ? nil : (found, index)
    }

    /// After `,` `;` `và` `cùng` `và các`: where a further name may begin.
    func afterJoin(_ index: Int, _ end: Int) -> Int? {
        guard index < end else { return nil }
        var next = index
        if prose.isSign(next, Sign.comma) || prose.isSign(next, Sign.semicolon) || prose.isSign(next, Sign.slash)
            || prose.isSign(next, Sign.plus) || isUnitBehindDash(next, end)
        {
            next += 1
        }
        if next < end, isAnd(next) { next += 1 }
        return next > index && next < end ? next : nil
    }

    func isAnd(_ index: Int) -> Bool {
        prose.isAt(W.and, index) || prose.isSign(index, Sign.ampersand)
    }

    /// One unit or group, with what may stand before it (`lãnh đạo`, `Trưởng`, `Giám đốc`).
    func one(_ start: Int, _ end: Int, after previous: Mention?) -> ([Mention], Int)? {
        if let previous, let (mention, next) = further(start, end, after: previous) { return ([mention], next) }
        // `phối hợp 04 trường học`
        if start < end,
            prose.tokens[start].isNumber
                ? previous?.isGroup ?? isTold(start)
                // `…; hai ban HĐND xã tăng cường …`
                : isCounted(start, end)
                    && (isTold(start) || prose.tokens[start].capital
                        || start > 0 && prose.isSign(start - 1, Sign.semicolon)),
            let (mention, next) = countedGroup(start, end)
        {
            return ([mention], next)
        }
        // `P4`, as companies number their rooms; `PC04` of the police.
        if start + 1 < end, prose.isAt(W.rooms, start), prose.tokens[start].upper, prose.tokens[start + 1].isNumber,
            !prose.tokens[start + 1].spaced, prose.tokens[start + 1].length <= 2
        {
            return ([Mention(range: start..<start + 2, name: prose.text(start..<start + 2), isGroup: false)], start + 2)
        }
        // `12 khu phố: vận động …`
        if start + 2 < end, prose.tokens[start].isNumber, start == 0 || !prose.tokens[start - 1].isWord,
            let (mention, next) = countedGroup(start, end), next < end, prose.isSign(next, Sign.colon)
        {
            return ([mention], next)
        }
        if let found = ministers(start, end) ?? fleet(start, end) { return found }
        // `Các Sở GDĐT`: one field of many places.
        if let found = sharedKind(start, end) ?? listedGroup(start, end) ?? arms(start, end) ?? trades(start, end) {
            return found
        }
        let index = afterHead(start, end)
        if let (mention, next) = group(index, end) { return withLevel(([mention], next)) }
        if let found = sharedKind(index, end) { return found }
        if let (mention, next) = named(index, end) {
            let named = afterNumberAndPlace(index, afterDivisionName(index, next, end), end)
            let own = afterAssembly(index, named, end)
            let whole = afterPlaces(afterHouse(index, afterParent(afterDisease(own, end), end), end), end)
            guard whole > next else { return ([mention], next) }
            let range = mention.range.lowerBound..<whole
            return ([Mention(range: range, name: prose.text(range), isGroup: mention.isGroup)], whole)
        }
        return nil
    }

    /// Whether who stands here is told to do something, or whom to do it with.
    private func isTold(_ start: Int) -> Bool {
        (prose.ends(.assign, before: start) && !(start > 2 && prose.isAt(W.steeringBoard, start - 3)))
            || prose.ends(.coordinate, before: start) || prose.ends(.together, before: start)
    }

    /// `Ủy ban Kinh tế của Quốc hội`: the house that the committee is of.
    private func afterAssembly(_ start: Int, _ next: Int, _ end: Int) -> Int {
        guard next < end, prose.isAt(W.committees, start), prose.tokens[start].capital else { return next }
        return next + prose.length(W.ofAssembly, next, end)
    }

    /// `Ban Chỉ đạo phòng chống dịch COVID-19 tỉnh`: the year of the disease is of the name, and whose the board is.
    private func afterDisease(_ index: Int, _ end: Int) -> Int {
        guard index > 0, index + 1 < end, prose.isSign(index, Sign.dash), prose.tokens[index + 1].isNumber,
            prose.isAt(W.diseases, index - 1)
        else { return index }
        return afterTerritory(index + 2, end)
    }

    /// `Ban Quản lý dự án 85 - Bộ GTVT`: behind the dash the ministry that it belongs to.
    private func afterParent(_ index: Int, _ end: Int) -> Int {
        guard index + 2 < end, prose.isSign(index, Sign.dash), prose.tokens[index].spaced,
            prose.isAt(W.ministry, index + 1), prose.tokens[index + 1].capital,
            let (_, next) = named(index + 1, end)
        else { return index }
        return next
    }

    /// `Hội Nông dân các huyện, thị xã`: of each of these places.
    private func afterPlaces(_ index: Int, _ end: Int) -> Int {
        guard index + 1 < end, prose.isAt(W.each, index),
            prose.phrase(.territory, index + 1, end) != nil || prose.isAt(W.schools, index + 1),
            let (_, group) = group(index, end)
        else { return index }
        // `Hội đồng tự đánh giá các trường mầm non Hoa Sen, Sơn Ca`
        var next = group
        while next < end, next - group < 12, prose.isAt(W.schools, index + 1),
            prose.tokens[next].isWord && prose.tokens[next].capital
                || prose.isSign(next, Sign.comma) && next + 1 < end && prose.tokens[next + 1].capital
        { next += 1 }
        return next
    }

    /// `UBND Phường 3, Phường 8`, `Công an huyện An Sơn, thành phố Nam Hà`: a further place under the kind before it.
    private func further(_ start: Int, _ end: Int, after previous: Mention) -> (Mention, Int)? {
        // `Chi bộ thôn Đông, thôn Đoài`
        if let next = afterHamlet(start, end),
            previous.range.contains(where: { afterHamlet($0, previous.range.upperBound) != nil })
        {
            return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
        }
        guard let kind = prose.phrase(.unitKind, previous.range.lowerBound, previous.range.upperBound),
            case let place = previous.range.lowerBound + kind.length, place < previous.range.upperBound,
            prose.phrase(.territory, place, end) != nil, let territory = prose.phrase(.territory, start, end),
            case let name = start + territory.length, name < end,
            prose.tokens[name].isNumber || prose.tokens[name].isWord && prose.tokens[name].capital
        else { return nil }
        let next = afterTerritory(start, end)
        guard next > name else { return nil }
        return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
    }

    /// Skips people who stand for their unit: `lãnh đạo`, `Trưởng phòng`, `Giám đốc`, `tập thể công chức, viên chức`.
    func afterHead(_ start: Int, _ end: Int) -> Int {
        var index = start
        var last = start
        while index < end, index - start < 14 {
            // `lãnh đạo, công chức Văn phòng`
            if index > start, case let length = prose.length(W.officials, index, end), length > 0 {
                index += length
                last = index
                continue
            }
            if isUnitStart(index, end) { return index }
            // `Phó Chủ tịch UBND tỉnh` is a person; `Giám đốc Sở Y tế` stands for the department.
            // `Các đồng chí Ủy viên UBND huyện` are people too.
            if prose.isAt(W.deputies, index) || index > start && prose.isAt(W.seats, index),
                prose.phrase(.position, index, end)?.length ?? 0 > 1
            {
                return start
            }
            if let seat = committee(index, end) { return seat }
            // `Cán bộ LĐTBXH`: whose field it is.
            if index == start, prose.isAt(W.cadres, start), start + 2 < end,
                prose.tokens[start + 2].upper || prose.phrase(.sector, start + 2, end) != nil
            {
                return start
            }
            // `Kế toán các trường` are those people, not their schools.
            if index == start, prose.isAt(W.clerks, start) { return start }
            // `TPT và các GVCN`: an office in letters is somebody of his own.
            if index == start, let office = prose.phrase(.position, index, end), office.value == 1, office.length == 1,
                prose.tokens[index].upper, index + 2 < end,
                isAnd(index + 1) || prose.isSign(index + 1, Sign.plus)
                    || prose.isSign(index + 1, Sign.comma) && prose.phrase(.unitWhole, index + 2, end) != nil
            {
                return start
            }
            if let length = prose.phrase(.position, index, end)?.length {
                // `Trưởng phòng Tổng hợp`, `Chánh Văn phòng HĐND`: the unit begins with the position's own last syllables.
                let kind = (index + 1..<max(index + 1, index + length)).first {
                    prose.phrase(.unitKind, $0, index + length).map { $0.length } == index + length - $0
                }
                if let kind, index + length < end, prose.tokens[index + length].capital { return kind }
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

    func isUnitStart(_ index: Int, _ end: Int) -> Bool {
        guard prose.tokens[index].isWord else { return false }
        if prose.phrase(.unitWhole, index, end) != nil { return true }
        if prose.phrase(.unitKind, index, end) != nil, named(index, end) != nil { return true }
        return group(index, end) != nil
    }
}

/// Words that the rules here look for at one place.
private enum W {
    /// Syllables of those who stand for their unit: `lãnh đạo`, `tập thể công chức, viên chức`.
    static let members = Words(
        "lãnh", "đạo", "tập", "thể", "trưởng", "thủ", "toàn", "công", "chức", "viên", "người", "lao", "động", "đồng",
        "chí", "cán", "bộ", "đứng", "đầu", "phó", "các", "chuyên", "hoặc")
    static let offices = Words(
        "cơ quan thường trực", "đơn vị thường trực", "cơ quan đầu mối", "đơn vị đầu mối", "cơ quan thường trực của")
    /// `Ban Chỉ đạo 35 huyện` is known by its number.
    static let steeringBoard = Words("ban chỉ đạo")
    static let officials = Words("công chức", "viên chức", "cán bộ", "người lao động", "nhân viên")
    static let cadres = Words("cán bộ")
    static let clerks = Words(
        "giáo viên", "gv", "phụ huynh", "học sinh",
        "kế toán", "thủ quỹ", "văn thư", "nhân viên", "cộng tác viên", "y tá", "điều dưỡng trưởng")
    /// Rooms of companies, and divisions of the police.
    static let rooms = Words("p", "pc", "pv", "pa", "px", "pk")
    static let committees = Words("ủy ban", "hội đồng", "đoàn giám sát")
    static let ofAssembly = Words("của quốc hội")
    static let diseases = Words("covid")
    static let departments = Words("sở")
    static let places = Words("huyện", "xã", "phường", "quận", "thị xã", "thị trấn", "tỉnh")
    static let and = Words("và")
    static let keepers = Words(
        "chủ rừng", "chủ đầu tư", "chủ hồ", "chủ đập", "chủ hồ đập", "nhà thầu", "nhà trường", "doanh nghiệp",
        "phụ huynh")
    static let ministry = Words("bộ")
    static let schools = Words("trường")
    static let each = Words("các")
    static let deputies = Words("phó")
    static let seats = Words("ủy viên")
}
