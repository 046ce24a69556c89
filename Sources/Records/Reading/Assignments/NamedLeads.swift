/// Reads whoever is named at a token: units by their names, people by name and position, a house by its kind alone:
/// `Trưởng phòng Tổng hợp`, `Phó Thủ tướng Lê An và Phó Thủ tướng Mai Phúc`.
extension LeadReader {
    /// `Vụ Pháp chế`, not the end of `NHIỆM VỤ`.
    private func isDivision(_ index: Int) -> Bool {
        prose.isAt(W.division, index) && prose.tokens[index].capital && !(index > 0 && prose.isAt(W.task, index - 1))
    }

    /// `Phòng Kinh tế lập danh mục cán bộ cần đào tạo` draws up what somebody needs; `Ban Chỉ đạo chuyển đổi số huyện cần …` is
    /// named by its work.
    private func works(_ next: Int, _ unit: UnitGrammar.Mention) -> Bool {
        prose.hasAny(Cue.verb.bit, next) && !prose.isAt(W.boards, unit.range.lowerBound)
    }

    /// Units or a person that begin at a token.
    func named(_ start: Int, _ end: Int) -> Lead? {
        namedLeads.answer(start, end) { readNamed(start, end) }
    }

    private func readNamed(_ start: Int, _ end: Int) -> Lead? {
        var index = start
        while index < end,
            // `Vụ Pháp chế` with its capital is a unit.
            prose.isAt(W.choNhiemVu, index) && !isDivision(index)
                || prose.isSign(index, Sign.colon)
        { index += 1 }
        index = afterAllOf(index, end)
        // `các đồng chí trong Ban Chấp hành Công đoàn`: those of the board.
        if index < end, case let comrades = prose.length(W.comrades, index, end), comrades > 0, index + comrades < end,
            !reading.units.list(index + comrades, end).mentions.isEmpty
        {
            index += comrades
        }
        // `Giao liên ngành Sở Tài chính, Sở Y tế …`
        if index + 2 < end, prose.isAt(W.jointly, index) {
            let next = index + 2 + (prose.isSign(index + 2, Sign.colon) ? 1 : 0)
            if next < end, prose.tokens[next].capital { index = next }
        }
        guard index < end else { return nil }
        // `yêu cầu tổ chức Công đoàn tỉnh tăng cường …`
        if index + 3 < end, prose.isAt(W.organised, index), prose.tokens[index + 2].capital,
            case let (mentions, next) = reading.units.list(index + 2, end), mentions.count == 1, next < end,
            prose.hasAny(LeadReader.afterHouse, next)
        {
            return Lead(units: [prose.text(index..<next)], next: next)
        }
        // `VP-TK tham mưu …`
        if index + 1 < end, prose.isSign(index + 1, Sign.dash), let lead = abbreviated(index, end, isAsked: false) {
            return lead
        }
        // `Các đ/c GVCN lớp 9`
        let addressed = prose.phrase(.personTitle, index, end).map { index + $0.length } ?? index
        if let lead = hamlets(index, end) ?? teachers(addressed, end) { return lead }
        // `Đồng chí thủ quỹ thu đảng phí`
        if addressed > index, !isArticle, let post = afterPost(named: addressed, end), post < end,
            prose.hasAny(LeadReader.afterHouse, post)
        {
            return Lead(units: [prose.text(addressed..<post)], next: post)
        }
        // `huyện Tân Lập, Sở Xây dựng và chủ đầu tư khẩn trương …`
        if isArticle, beginsParty(index), let lead = parties(index, end) { return lead }
        let (mentions, next) = reading.units.list(index, end)
        if !mentions.isEmpty, let joined = reading.units.afterJoin(next, end),
            isArticle ? beginsParty(joined) : beginsBuilders(joined), let lead = parties(index, end)
        {
            return lead
        }
        // `Chủ đầu tư, nhà thầu thi công và UBND xã An Hòa lập tiến độ`
        if !isArticle, beginsBuilders(index),
            prose.tokens[index].capital || prose.isSign(index - 1, Sign.colon) || prose.ends(.assign, before: index),
            let lead = parties(index, end)
        {
            return lead
        }
        // `Các lực lượng Công an, Quân sự, Biên phòng sẵn sàng …`
        if mentions.count == 1, mentions[0].isGroup, next < end, prose.tokens[next].isWord, prose.tokens[next].capital,
            !isArticle, let lead = folk(index, end)
        {
            return lead
        }
        if let last = mentions.last {
            // `Ban Chỉ đạo chuyển đổi số huyện phải …`: more of the name than the grammar knows.
            if let must = beforeMust(next, end), !works(next, last) {
                let more = prose.text(last.range.upperBound..<must)
                let isWhole = last.name == prose.text(last.range)
                let name = isWhole ? prose.text(last.range.lowerBound..<must) : "\(last.name) \(more)"
                return Lead(units: mentions.dropLast().map(\.name) + [name], next: must)
            }
            // `các cơ quan chủ quản, chủ đầu tư chỉ đạo nhà thầu …`
            if let joined = reading.units.afterJoin(next, end), prose.isAt(W.owners, joined),
                case let after = joined + prose.length(W.owners, joined, end), after < end,
                prose.hasAny(LeadReader.afterHouse, after)
            {
                return Lead(units: mentions.map(\.name) + [prose.text(joined..<after)], next: after)
            }
            // `các cơ quan soạn thảo rà soát hồ sơ`; `soạn thảo báo cáo` is what they do.
            if last.isGroup, next + 2 < end, prose.isAt(W.drafting, next), prose.isAt(W.agencies, next - 2),
                !prose.isAt(W.drafted, next + 2),
                prose.hasAny(LeadReader.afterHouse, next + 2)
            {
                return Lead(
                    units: mentions.dropLast().map(\.name) + ["\(last.name) \(prose.text(next..<next + 2))"],
                    next: next + 2)
            }
            let lead = Lead(units: mentions.map(\.name), next: next)
            return withRest(lead, end) ?? lead
        }
        if let lead = places(index, end) { return lead }
        let people = several(index, end)
        // `yêu cầu cơ quan soạn thảo tiếp thu …`: by its part, before the kind alone.
        if people.isEmpty, let lead = contractor(index, end) { return lead }
        // `Đồng chí đề nghị huyện tiếp tục …`
        if people.isEmpty, index > start || start > 0 && (prose.ends(.assign, before: start) || isTimed(start)),
            prose.isAt(W.lone, index),
            case let next = index + prose.length(W.lone, index, end), next < end,
            prose.hasAny(LeadReader.afterSubject, next)
        {
            return Lead(units: [prose.text(index..<next)], next: next)
        }
        if people.isEmpty, let lead = staff(index, end) ?? owner(index, end) { return lead }
        if people.allSatisfy({ $0.name == nil }), let lead = folk(index, end) { return lead }
        // `Đ/c Cán bộ địa chính: hoàn thiện hồ sơ …`
        if let lead = office(index, end) { return lead }
        // `Tỉnh làm việc với Bộ Tài chính …`: the house by its kind alone, at the head of a clause.
        if people.isEmpty, prose.tokens[index].capital, case let kind = prose.length(W.houses, index, end), kind > 0,
            index + kind < end, prose.phrase(.verb, index, end) == nil,
            prose.hasAny(LeadReader.afterHouse | Cue.recurring.bit, index + kind)
                || prose.isAt(W.entrusted, index + kind)
        {
            return Lead(units: [prose.text(index..<(index + kind))], next: index + kind)
        }
        guard let first = people.first else {
            return abbreviated(index, end, isAsked: index > start || prose.ends(.assign, before: start))
                ?? place(index, end) ?? collective(index, end)
        }
        var after = people.map(\.range.upperBound).max() ?? first.range.upperBound
        var lead = Lead(people: people.map { Person(name: $0.name, position: $0.position) }, next: after)
        // `Trưởng phòng Tổng hợp`, `Giám đốc Sở Y tế` lead with their unit.
        for person in people {
            if !prose.isAt(W.many, start), !isDeputy(person), let unit = unit(ofPosition: person, end) {
                lead.units.append(unit)
            } else if let name = person.name {
                lead.units.append(name)
            } else if let position = person.position {
                // `các đồng chí Phó Chủ tịch UBND tỉnh`: all of them, as the words say.
                lead.units.append(prose.isAt(W.many, start) ? prose.text(person.range) : position)
            }
        }
        if after < end, prose.isSign(after, Sign.close) { after += 1 }
        lead.next = after
        // `các đồng chí Ủy viên Ban Chấp hành, các Đảng bộ trực thuộc …`: units beside people by their position.
        if people.allSatisfy({ $0.name == nil }), prose.isAt(W.many, start),
            let joined = reading.units.afterJoin(after, end), prose.phrase(.groupStart, joined, end) != nil,
            case let (mentions, next) = reading.units.list(joined, end), !mentions.isEmpty
        {
            lead.units += mentions.map(\.name)
            lead.next = next
            return lead
        }
        // `Giao Giám đốc: Sở Y tế, Sở Tài chính phối hợp …`
        if after + 1 < end, prose.isSign(after, Sign.colon), people.allSatisfy({ $0.name == nil }),
            case let (mentions, next) = reading.units.list(after + 1, end), !mentions.isEmpty
        {
            return Lead(units: mentions.map(\.name), next: next)
        }
        return lead
    }

    /// `Phó Thủ tướng Lê An và Phó Thủ tướng Mai Phúc`: each with his position.
    private func several(_ start: Int, _ end: Int) -> [PersonGrammar.Mention] {
        var people = reading.people.read(start, end)
        while let last = people.last, last.name != nil, last.range.upperBound + 1 < end,
            prose.isAt(W.and, last.range.upperBound),
            case let more = reading.people.read(last.range.upperBound + 1, end), more.first?.name != nil
        {
            people += more
        }
        return people
    }

    /// `Phó Chủ tịch UBND tỉnh` answers for his own field, not for the whole.
    private func isDeputy(_ person: PersonGrammar.Mention) -> Bool {
        person.range.contains { prose.isAt(W.deputy, $0) && prose.has(.position, $0) }
    }

    private func unit(ofPosition person: PersonGrammar.Mention, _ end: Int) -> String? {
        guard person.name == nil else { return nil }
        for index in person.range where index > person.range.lowerBound {
            let (mentions, _) = reading.units.list(index, person.range.upperBound)
            if let unit = mentions.first, unit.range.lowerBound == index { return unit.name }
        }
        return nil
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let boards = Words(
        "ban chỉ đạo", "ban quản lý", "ban tổ chức", "ban điều hành", "ban vận động", "tiểu ban", "tổ", "đội", "đoàn",
        "hội đồng", "quỹ", "cơ quan", "đơn vị")
    static let comrades = Words("các đồng chí trong", "các đồng chí thuộc", "đồng chí trong", "các thành viên trong")
    static let entrusted = Words("được giao", "được giao nhiệm vụ")
    static let organised = Words("tổ chức công đoàn", "tổ chức đoàn", "tổ chức hội")
    static let agencies = Words("cơ quan")
    static let drafting = Words("soạn thảo")
    static let drafted = Words(
        "báo cáo", "dự thảo", "thông báo", "chỉ thị", "nghị quyết", "kế hoạch", "quyết định", "quy định", "hướng dẫn",
        "trình", "đề xuất", "kiến nghị")
    static let jointly = Words("liên ngành")
    static let owners = Words("chủ đầu tư", "nhà đầu tư", "nhà thầu")
    static let and = Words("và")
    static let lone = Words(
        "nhà thầu", "nhà thầu thi công", "tổng thầu", "chủ đầu tư", "nhà đầu tư", "đơn vị thi công", "đơn vị tư vấn",
        "đơn vị tư vấn thiết kế", "tư vấn giám sát", "tư vấn thiết kế", "đơn vị chủ trì", "cơ quan chủ trì",
        "cơ quan soạn thảo", "cơ quan chủ trì soạn thảo", "đơn vị quản lý", "chính quyền địa phương", "huyện", "xã",
        "thị xã", "thành phố", "phường", "quận", "tỉnh", "nhà trường", "toàn ngành", "toàn đảng bộ", "toàn đơn vị",
        "toàn lực lượng")
    static let houses = Words(
        "hai bên", "các bên", "ba bên", "tỉnh", "thành phố", "thị xã", "huyện", "quận", "xã", "phường", "nhà trường",
        "trường", "công ty",
        "tổng công ty", "tập đoàn", "sở", "cục", "chi cục", "viện", "bệnh viện", "trung tâm", "ban", "bộ", "địa phương")
    static let division = Words("vụ")
    static let task = Words("nhiệm")
    static let many = Words("các")
    static let deputy = Words("phó")
    static let choNhiemVu = Words("cho", "nhiệm", "vụ", "với", "trách", "đến", "thêm", "đối")
}
