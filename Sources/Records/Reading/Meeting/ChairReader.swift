/// Reads who presided: `dưới sự chủ trì của đồng chí Phan Bá Quế`, `Chủ trì: Ông Lê An - Giám đốc`; else who concludes.
extension MeetingReader {
    /// Who presided: beside `chủ trì`, else whoever concludes, in the title or the opening; that is inferred.
    func chairs() -> (people: [Person], isInferred: Bool) {
        guard kind != .plan, kind != .decision || isResolution,
            kind != .dispatch || conveysMeeting || reading.isInvitation,
            kind != .progress
        else {
            return ([], false)
        }
        for block in opening {
            // A point of a notice gives work: `giao đồng chí Lê An chủ trì …`.
            if reading.outline.blocks[block].marker != nil, kind != .minutes, !labelled(reading.tokens(of: block)),
                !reading.isInvitation
            {
                continue
            }
            for sentence in prose.sentences(reading.tokens(of: block)) {
                if let found = presiding(sentence) {
                    return ((found + besides(found, in: reading.tokens(of: block))).map(inFull), false)
                }
            }
        }
        // A news item may say it only under a picture.
        if kind == .news, !tellsOfPaper {
            for block in reading.body {
                for sentence in prose.sentences(reading.tokens(of: block)) {
                    if let found = presiding(sentence) { return (found, false) }
                }
            }
        }
        // Who is quoted in a letter that calls to a meeting does not preside there.
        if kind == .dispatch, !conveysMeeting { return ([], false) }
        if kind == .news, !tellsOfPaper, let found = inspecting() { return (found, true) }
        // An article about a letter has no meeting, and nobody presided.
        guard
            !tellsOfPaper,
            kind != .news && kind != .other || titles.contains(where: hasMeetingWord)
                || opening.prefix(4).contains(where: { hasMeetingWord(reading.tokens(of: $0)) })
        else { return (tellsOfPaper ? [] : inCaption() ?? [], true) }
        for range in titles {
            if let found = concluding(range) ?? speaking(range) {
                return (found.map(named), true)
            }
        }
        // `Đồng chí …, Phó Chủ tịch UBND tỉnh có buổi làm việc với huyện …`
        for block in opening.prefix(3) {
            for sentence in prose.sentences(reading.tokens(of: block)) {
                if let found = hosting(sentence) ?? demanding(sentence) { return (found, true) }
            }
        }
        for block in opening.prefix(8) {
            for sentence in prose.sentences(reading.tokens(of: block)) {
                if let found = speaking(sentence) { return (found.map(named), true) }
            }
        }
        return (inCaption() ?? [], true)
    }

    /// `…; cùng chủ trì có đồng chí Lê An, Phó Bí thư`: who presided with them, told behind.
    private func besides(_ found: [Person], in block: Range<Int>) -> [Person] {
        guard let cue = block.last(where: { prose.isAt(W.together, $0) }),
            case let next = cue + prose.length(W.together, cue, block.upperBound), next + 1 < block.upperBound,
            prose.isAt(W.have, next) || prose.isSign(next, Sign.colon)
        else { return [] }
        let more = listed(next + 1, block.upperBound)
        return more.filter { person in person.name != nil && !found.contains { $0.name == person.name } }
    }

    private func presiding(_ sentence: Range<Int>) -> [Person]? {
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard let cue = prose.phrase(.presided, index, sentence.upperBound) else {
                index += 1
                continue
            }
            // `Chủ trì: đồng chí X – …`, `dưới sự chủ trì của đồng chí X`
            var next = index + cue.length
            while next < sentence.upperBound, let more = prose.phrase(.presided, next, sentence.upperBound) {
                next += more.length
            }
            let label = index - sentence.lowerBound <= 3
            if label, next < sentence.upperBound {
                var probe = next
                while probe < sentence.upperBound, probe - next < 5, !prose.isSign(probe, Sign.colon) { probe += 1 }
                if probe < sentence.upperBound, prose.isSign(probe, Sign.colon) {
                    let found = listed(probe + 1, sentence.upperBound)
                    if !found.isEmpty { return found }
                    if let alone = nameAlone(probe + 1, sentence) { return [alone] }
                }
                if next < sentence.upperBound,
                    prose.isSign(next, Sign.dash) || prose.isAt(W.la, next)
                {
                    let found = listed(next + 1, sentence.upperBound)
                    if !found.isEmpty { return found }
                }
            }
            // `Hội nghị do Thường trực Đảng ủy chủ trì, gồm các đồng chí: Lê An, Bí thư; …`
            let comma = next < sentence.upperBound && prose.isSign(next, Sign.comma) ? next + 1 : next
            if comma + 1 < sentence.upperBound, prose.isAt(W.gathers, comma) {
                let first = comma + prose.length(W.gathers, comma, sentence.upperBound)
                let found = listed(
                    prose.isSign(first, Sign.colon) ? first + 1 : first, sentence.upperBound)
                if found.contains(where: { $0.name != nil }) { return found }
            }
            // `Dự và chủ trì Hội nghị có đồng chí Lê An - Phó Giám đốc Sở`
            if next < sentence.upperBound, prose.isAt(W.have, next) {
                let found = listed(next + 1, sentence.upperBound)
                if found.contains(where: { $0.name != nil }) { return found }
            }
            // `Chủ trì cuộc họp ông Lê An, Bí thư Đảng ủy`
            // `Chủ trì cuộc họp, đồng chí Lê An - Bí thư chi bộ`
            if label, index == sentence.lowerBound, comma < sentence.upperBound {
                let found = listed(comma, sentence.upperBound)
                if found.contains(where: { $0.name != nil }) { return found }
            }
            // `…, chủ trì Trưởng BCĐ ông Lê An và Phó Trưởng BCĐ ông Mai Phúc`
            if index > sentence.lowerBound, prose.isSign(index - 1, Sign.comma) {
                let found = listed(next, sentence.upperBound)
                if found.contains(where: { $0.name != nil }) { return found }
            }
            if next < sentence.upperBound, prose.isAt(W.cua, next) {
                let found = listed(next + 1, sentence.upperBound)
                if !found.isEmpty { return found }
            }
            if index > sentence.lowerBound, let found = before(index, sentence) { return found }
            index = next
        }
        return nil
    }

    /// `Người chủ trì: Lê An. Chức vụ: Hiệu trưởng`: a name without an address, his office behind a label.
    private func nameAlone(_ start: Int, _ sentence: Range<Int>) -> Person? {
        guard let next = reading.people.name(start, sentence.upperBound),
            next >= sentence.upperBound || prose.tokens[next].kind != .word
        else { return nil }
        let office = next + 1
        let end = prose.tokens.count
        let held =
            office + 3 < end && prose.isAt(W.office, office) && prose.isSign(office + 2, Sign.colon)
            ? reading.people.positions(office + 3, end)?.text : nil
        return Person(name: prose.text(start..<next), position: held)
    }

    /// The people named just before a token, back to the clause's beginning.
    func before(_ index: Int, _ sentence: Range<Int>) -> [Person]? {
        var found: [PersonGrammar.Mention] = []
        var token = sentence.lowerBound
        while token < index {
            let people = reading.people.read(token, index)
            if let last = people.last {
                found += people
                token = max(last.range.upperBound, token + 1)
            } else {
                token += 1
            }
        }
        guard !found.isEmpty else { return nil }
        // Only those that reach the verb without other words between: names joined by commas and `và`.
        var end = index
        var near: [PersonGrammar.Mention] = []
        if let last = found.lastIndex(where: { $0.name != nil }), let whole = apposition(found[last], index) {
            found = found[..<last] + [whole]
        }
        let attended = sentence.prefix(3).contains { prose.has(.attended, $0) || prose.isAt(W.comes, $0) }
        for mention in found.reversed() {
            // `được sự ủy quyền của Chánh Văn phòng, đồng chí … chủ trì`: not who sent him.
            if mention.range.lowerBound > sentence.lowerBound, prose.isAt(W.cua, mention.range.lowerBound - 1),
                !near.isEmpty
            {
                break
            }
            // Names that share a position begin where it begins.
            let gap = min(mention.range.upperBound, end)..<end
            // `… Chủ tịch UBND tỉnh (ngồi giữa) cùng các Phó Chủ tịch …`
            var depth = 0
            let words = gap.filter {
                if prose.isSign($0, Sign.open) { depth += 1 }
                if prose.isSign($0, Sign.close) { depth -= 1 }
                return depth == 0 && prose.tokens[$0].isWord && !prose.isAt(W.daVaCung, $0)
            }
            // `Tới dự có ông Lê An, Phó Chủ nhiệm; ông Mai Phúc, Bí thư chủ trì`
            guard words.isEmpty, gap.count <= 8,
                !(attended && gap.contains(where: { prose.isSign($0, Sign.semicolon) }))
            else { break }
            near.append(mention)
            end = min(end, mention.range.lowerBound)
        }
        if near.isEmpty, found.count == 1, let whole = farther(found[0], index) { near = [whole] }
        if near.isEmpty, let whole = ofBody(found, index) { near = [whole] }
        // `chỉ đạo của Thủ tướng Chính phủ và ý kiến …`: whose word it is, not who speaks here.
        // `giao Giám đốc Sở Y tế chủ trì, phối hợp …`: who is told to.
        if let told = near.last, prose.ends(.assign, before: told.range.lowerBound) { return nil }
        guard let head = near.last,
            head.range.lowerBound == sentence.lowerBound || !prose.isAt(W.cua, head.range.lowerBound - 1)
        else { return nil }
        // `Chủ tịch UBND tỉnh Lê An cùng các Phó Chủ tịch UBND tỉnh chủ trì`: those with names.
        if near.count > 1, near.contains(where: { $0.name != nil }) { near.removeAll { $0.name == nil } }
        return near.reversed().map { Person(name: $0.name, position: $0.position) }
    }

    /// `Thủ tướng Chính phủ Trần An, Trưởng Ban Chỉ đạo quốc gia về chuyển đổi số đã chủ trì …`: all that stands between
    /// the name and the verb is his further position, where it begins as one.
    private func apposition(_ mention: PersonGrammar.Mention, _ verb: Int) -> PersonGrammar.Mention? {
        var end = verb
        while end > mention.range.upperBound, prose.isAt(W.daVaCung, end - 1) || prose.isSign(end - 1, Sign.comma) {
            end -= 1
        }
        let comma = mention.range.upperBound
        let until = end
        // `…, Trưởng Ban Chỉ đạo … (Ban Chỉ đạo) đã chủ trì`
        if end > comma + 3, prose.isSign(end - 1, Sign.close),
            let open = (comma..<end).last(where: { prose.isSign($0, Sign.open) })
        {
            end = open
        }
        guard mention.name != nil, end > comma + 1, end - comma <= 36, prose.isSign(comma, Sign.comma),
            reading.people.position(comma + 1, end) != nil
        else { return nil }
        var whole = mention
        let further = prose.text((comma + 1)..<end)
        whole.position = mention.position.map { "\($0), \(further)" } ?? further
        whole.range = mention.range.lowerBound..<until
        return whole
    }

    /// `đồng chí Lê An, Tổ trưởng Tổ giúp việc các hoạt động Tuần Văn hóa tỉnh năm 2018 chủ trì`: an office that goes on in
    /// words that no table knows, up to the verb.
    private func farther(_ mention: PersonGrammar.Mention, _ verb: Int) -> PersonGrammar.Mention? {
        let rest = mention.range.upperBound..<max(verb, mention.range.upperBound)
        guard mention.name != nil, let position = mention.position, (1...24).contains(rest.count),
            rest.allSatisfy({
                prose.tokens[$0].isWord || prose.tokens[$0].isNumber || prose.isSign($0, Sign.dash)
            }), !rest.contains(where: { prose.hasAny(Cue.assign.bit | Cue.attended.bit | Cue.concluded.bit, $0) }),
            prose.isAt(W.farther, rest.lowerBound) || prose.tokens[rest.lowerBound].capital,
            !prose.isAt(W.daVaCung, rest.upperBound - 1)
        else { return nil }
        var whole = mention
        whole.position = "\(position) \(prose.text(rest))"
        whole.range = mention.range.lowerBound..<verb
        return whole
    }

    /// `Thủ tướng Chính phủ, Chủ tịch Hội đồng điều phối vùng chủ trì`: an office at a body whose field no table knows, up to
    /// the verb; with the office before it they are one person's.
    private func ofBody(_ found: [PersonGrammar.Mention], _ verb: Int) -> PersonGrammar.Mention? {
        guard let last = found.last, let position = last.position,
            case let rest = last.range.upperBound..<max(verb, last.range.upperBound), (1...16).contains(rest.count),
            rest.lowerBound > 1, prose.isAt(W.bodies, rest.lowerBound - 2),
            rest.allSatisfy({ prose.tokens[$0].isWord || prose.tokens[$0].isNumber }),
            !rest.contains(where: { prose.hasAny(Cue.assign.bit | Cue.attended.bit | Cue.concluded.bit, $0) }),
            !prose.isAt(W.daVaCung, rest.upperBound - 1)
        else { return nil }
        var whole = last
        whole.position = "\(position) \(prose.text(rest))"
        whole.range = last.range.lowerBound..<verb
        if found.count > 1, case let before = found[found.count - 2], last.name == nil,
            let office = before.position, prose.isSign(last.range.lowerBound - 1, Sign.comma),
            before.range.upperBound == last.range.lowerBound - 1
        {
            whole.name = before.name
            whole.position = "\(office), \(whole.position ?? position)"
            whole.range = before.range.lowerBound..<verb
        }
        return whole
    }

    /// The people listed from a token on: one, or several joined by `;`, `,` or `và`.
    private func listed(_ start: Int, _ end: Int) -> [Person] {
        var index = start
        var found: [Person] = []
        while index < end {
            // `Chủ trì: - Đ/c Lê An - Bí thư; - Đ/c Mai Phúc - Chủ tịch`
            if prose.isSign(index, Sign.dash) { index += 1 }
            let people = reading.people.read(index, end)
            guard let last = people.last else { break }
            found += people.map { Person(name: $0.name, position: $0.position) }
            index = last.range.upperBound
            var next = index
            while next < end,
                prose.isSign(next, Sign.comma) || prose.isSign(next, Sign.semicolon)
                    || prose.isAt(W.va, next)
            { next += 1 }
            guard next > index else { break }
            index = next
        }
        return found
    }

    /// `Kết luận của Chủ tịch UBND tỉnh Phan Bá Quế tại …`
    private func concluding(_ range: Range<Int>) -> [Person]? {
        // `Lịch tiếp công dân của Chủ tịch HĐND huyện` concludes nothing.
        guard
            hasMeetingWord(range)
                || range.contains(where: { prose.has(.concluded, $0) || prose.isAt(W.opinion, $0) })
        else { return nil }
        for index in range where prose.isAt(W.cua, index) && !isCarriedOut(index, range) {
            let people = reading.people.read(index + 1, range.upperBound)
            if !people.isEmpty { return people.map { Person(name: $0.name, position: $0.position) } }
        }
        return nil
    }

    /// `Giám sát việc thực hiện các thông báo, kết luận của Chủ tịch UBND thành phố`: what became of it.
    private func isCarriedOut(_ index: Int, _ range: Range<Int>) -> Bool {
        kind == .news && (max(range.lowerBound, index - 8)..<index).contains { prose.isAt(W.carriesOut, $0) }
    }

    private func isAnyone(_ person: Person) -> Bool {
        let position = person.position?.lowercased() ?? ""
        return position.hasPrefix("đại biểu")
            || ["thành viên", "chuyên viên", "cán bộ", "công chức", "giáo viên"].contains(position)
    }

    /// `đồng chí X, Chánh Văn phòng kết luận như sau`
    private func speaking(_ sentence: Range<Int>) -> [Person]? {
        if onlyReports(sentence) { return nil }
        for index in sentence
        where prose.has(.concluded, index) && index > sentence.lowerBound && !onlySpeaks(index, sentence) {
            // `các đại biểu đã thống nhất`: those present.
            if let found = before(index, sentence), found.contains(where: { $0.name != nil || !isAnyone($0) }) {
                return found
            }
        }
        // `Phát biểu kết luận hội nghị, Phó Chủ tịch UBND tỉnh Lê An ghi nhận …`
        guard sentence.prefix(4).contains(where: { prose.has(.concluded, $0) && !onlySpeaks($0, sentence) }) else {
            return nil
        }
        // `Kết luận tại buổi giao ban, Hiệu trưởng Lê An giao nhiệm vụ …`
        for index in sentence
        where prose.isAt(W.thanks, index) || prose.has(.assign, index) && index > sentence.lowerBound + 4 {
            if let found = before(index, sentence), found.contains(where: { $0.name != nil || !isAnyone($0) }) {
                return found
            }
        }
        return nil
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let comes = Words(
        "dự giao ban", "dự họp", "dự cuộc họp", "dự buổi", "dự phiên họp", "cùng dự", "tham dự", "tới dự", "đến dự",
        "về dự", "dự hội nghị", "dự có")
    static let daVaCung = Words("đã", "và", "cùng", "đồng", "tham", "dự", "trực", "tiếp", "thay", "mặt")
    static let have = Words("có", "gồm")
    static let office = Words("chức vụ")
    static let together = Words(
        "cùng chủ trì", "tham gia chủ trì", "cùng tham gia chủ trì", "đồng chủ trì", "cùng điều hành", "cùng chủ tọa")
    static let gathers = Words("gồm", "gồm có", "bao gồm")
    static let opinion = Words("ý kiến")
    static let carriesOut = Words("thực hiện")
    static let thanks = Words(
        "ghi nhận", "đánh giá cao", "biểu dương", "hoan nghênh", "cảm ơn", "khẳng định", "nhấn mạnh", "chỉ rõ",
        "nêu rõ", "lưu ý", "đánh giá", "cho rằng", "quán triệt", "phân tích", "chia sẻ", "đồng tình", "nhất trí",
        "phê bình", "nghiêm khắc phê bình", "tiếp thu", "cho biết", "cho hay", "đề nghị", "yêu cầu",
        "bày tỏ")
    static let bodies = Words("hội đồng", "tổ công tác", "chỉ đạo", "công tác", "giúp việc", "ủy ban")
    static let farther = Words("các", "giúp việc", "về", "của", "công tác", "thực hiện")
    static let la = Words("là")
    static let cua = Words("của")
    static let va = Words("và")
}
