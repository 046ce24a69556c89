/// Where the name of a division ends: `Phòng Quản lý quy hoạch và xây dựng`, `Khoa Kiểm soát bệnh tật và HIV/AIDS`, `Phòng Kế
/// hoạch, Tài chính`, `Phòng Theo dõi công tác Mặt trận`, `Phòng Nghiệp vụ 1`.
///
///     name = kind field { [và | - | ,] field } [words up to what it does] [number] [territory]
///
/// Many fields are verbs elsewhere (`Phòng Xây dựng …`, `Phòng Hành chính tổ chức …`), so what the last part of a name is says
/// what must stand behind it. Fields that tables know are read first, as far as they go; then what no table knows.
extension UnitGrammar {
    /// Past the name of the division whose first words were read up to `next`; `next` where they are all of it.
    func afterDivisionName(_ start: Int, _ next: Int, _ end: Int) -> Int {
        guard next < end, case let kind = prose.length(DivisionWords.kinds, start, end), kind > 0,
            // `Trưởng | phòng Nghiệp vụ 1`
            prose.tokens[start].capital || prose.isInside(start) && prose.tokens[start + kind].capital
        else { return next }
        var index = next
        if start + kind < next || prose.tokens[next].capital, goesOnWithField(next, end) {
            index = afterFields(start + kind, next, end) ?? next
        }
        return index > start + 1 && index < end ? afterUnknownWords(index, end) ?? index : index
    }

    /// `Vật tư`, `Quản lý quy hoạch - kiến trúc` of `Trưởng phòng …`: past the division's own name, which begins here.
    func afterDivision(_ start: Int, _ end: Int) -> Int {
        var next = start + (prose.phrase(.sector, start, end)?.length ?? 0)
        if next == start { next = nameEnd(start, end) }
        // `Trưởng phòng Kỹ thuật - Lê An`
        if let dash = (start..<next).first(where: { prose.isSign($0, Sign.dash) }),
            beginsPerson(dash + 1, end, afterCity: false)
        {
            next = dash
        }
        return next < end && goesOnWithField(next, end) ? afterFields(start, next, end) ?? next : next
    }

    /// The same where the name begins with a field that divisions are known by.
    func afterKnownDivision(_ start: Int, _ end: Int) -> Int? {
        fieldLength(start, end) > 0 ? afterDivision(start, end) : nil
    }

    /// What the last part of a name is.
    private enum Part {
        /// `Tài chính`, `đô thị`
        case field
        /// `Quản lý`: not whole without what is managed.
        case opening
        /// `Thanh tra`, `Kỹ thuật`: may be whole, or go on as `Quản lý` does.
        case openingOrWhole
        /// `xây dựng`, `Kiểm tra`: what others do.
        case work
        /// `chất lượng nông sản`: words that no table knows.
        case words
    }

    /// Whether a name may end before a token: where it ends in a word for work, only what it does may follow.
    private func mayEnd(behind part: Part, at index: Int, _ end: Int) -> Bool {
        switch part {
        case .opening: false
        case .work: index < prose.tokens.count && prose.hasAny(UnitGrammar.does, index)
        case .words:
            index >= end || prose.isSign(index, Sign.colon) || prose.isSign(index, Sign.open)
                || prose.hasAny(UnitGrammar.verbs, index) && !prose.isInside(index)
        case .field, .openingOrWhole:
            index >= prose.tokens.count || prose.hasAny(UnitGrammar.does, index)
                || prose.tokens[index].kind == .sign && !prose.isSign(index, Sign.slash)
                || prose.tokens[index].kind == .breaking || isAnd(index)
        }
    }

    private static let does =
        UnitGrammar.verbs | Cue.deadline.bit | Cue.within.bit | Cue.praise.bit | Cue.past.bit

    private func isJoin(_ index: Int) -> Bool {
        isAnd(index) || prose.isSign(index, Sign.comma) || prose.isSign(index, Sign.dash)
    }
}

/// Fields that tables know.
extension UnitGrammar {
    private func fieldLength(_ index: Int, _ end: Int) -> Int {
        max(prose.length(DivisionWords.fields, index, end), prose.phrase(.sector, index, end)?.length ?? 0)
    }

    /// Whether a field or a number may stand behind what was read; most names are followed by what they do.
    private func goesOnWithField(_ next: Int, _ end: Int) -> Bool {
        let token = prose.tokens[next]
        if token.isNumber { return token.length <= 3 }
        // `Phòng Việc | làm`, `Phòng Kế hoạch | , Tài chính`
        if (max(0, next - 4)..<next).contains(where: { $0 + fieldLength($0, end) > next }) { return true }
        if token.isWord, !isAnd(next) {
            return fieldLength(next, end) > 0 || isNumbered(next, end)
                || prose.has(.verb, next) && isManaged(next)
        }
        return next + 1 < end && isJoin(next) && fieldLength(next + 1, end) > 0
    }

    /// The furthest end behind `next` at which a name of fields may end.
    private func afterFields(_ first: Int, _ next: Int, _ end: Int) -> Int? {
        var found: Int?
        var index = first
        // What the field before this one is, and whether this one is joined to it.
        var part = Part.field
        var isJoined = true
        while index < end, index - first < 16, case let length = length(behind: part, index, end), length > 0 {
            let isCapital = prose.tokens[index].capital
            let isVerb = !isCapital && prose.mayMean(Cue.verb.bit, index)
            if part != .opening {
                // `đầu tư xây dựng tuyến đường`: no field, but what it does with the road.
                if isVerb, prose.isAt(Words.worksDone, index) { break }
                if !isJoined {
                    // `Phòng Kinh tế xây dựng …`, `Phòng Hành chính tổ chức …`: what it does.
                    if !isCapital, part != .openingOrWhole,
                        isVerb || prose.length(DivisionWords.fields, index, end) < length
                    {
                        break
                    }
                    if part == .work { break }
                }
            }
            if isCapital {
                part =
                    prose.length(DivisionWords.opening, index, end) == length
                    ? .opening
                    : prose.length(DivisionWords.openingOrWhole, index, end) == length ? .openingOrWhole : .field
            } else {
                part = isVerb && part != .opening ? .work : .field
            }
            index = afterSlash(index + length, end)
            let whole = afterTerritory(afterOwnNumber(index, end), end)
            if whole > next, mayEnd(behind: part, at: whole, end) { found = whole }
            isJoined = index + 1 < end && isJoin(index) && isFurtherField(index, end)
            if isJoined { index += 1 }
        }
        return found
    }

    /// `Phòng Quản lý điều trị rà soát …`: what is managed may be any work, where a verb follows it.
    private func length(behind part: Part, _ index: Int, _ end: Int) -> Int {
        if case let field = fieldLength(index, end), field > 0 { return field }
        guard part == .opening, isManaged(index), let verb = prose.phrase(.verb, index, end),
            !prose.tokens[index].capital, index + verb.length < end, prose.has(.verb, index + verb.length)
        else { return 0 }
        return verb.length
    }

    /// Whether `quản lý` stands right before a token.
    private func isManaged(_ index: Int) -> Bool { index > 1 && prose.isAt(W.managed, index - 2) }

    /// `và xây dựng`, `- kiến trúc`, `, kỹ thuật`: behind a comma only small letters are of the same name; another unit may
    /// stand behind any of them.
    private func isFurtherField(_ join: Int, _ end: Int) -> Bool {
        let field = join + 1
        guard prose.phrase(.unitWhole, field, end) == nil,
            !prose.tokens[field].capital
                || prose.phrase(.unitKind, field, end).map({ $0.length < fieldLength(field, end) }) ?? true
        else { return false }
        return !prose.isSign(join, Sign.comma) || !prose.tokens[field].capital
    }

    /// `HIV/AIDS`
    private func afterSlash(_ index: Int, _ end: Int) -> Int {
        guard index + 1 < end, prose.isSign(index, Sign.slash), !prose.tokens[index].spaced,
            prose.tokens[index - 1].upper, prose.tokens[index + 1].upper, !prose.tokens[index + 1].spaced
        else { return index }
        return index + 2
    }
}

/// What no table knows: words up to what the division does.
extension UnitGrammar {
    /// Past the number, what is managed and a second part behind a name; nil where it has nothing of these.
    private func afterUnknownWords(_ next: Int, _ end: Int) -> Int? {
        if case let number = afterOwnNumber(next, end), number > next { return number }
        var index = afterSlash(next, end)
        var part = Part.words
        if index == next, prose.tokens[next].isWord, !prose.tokens[next].upper, !isAnd(next),
            let opening = opening(before: next)
        {
            part = opening
            index = afterObject(index, end) ?? index
        }
        if let joined = afterJoinedVerb(index, end) {
            index = joined
            part = .work
        } else if let joined = afterSecondPart(index, end) {
            index = joined
            part = .words
        }
        guard index > next else { return nil }
        let whole = afterTerritory(afterOwnNumber(index, end), end)
        return mayEnd(behind: part, at: whole, end) ? whole : nil
    }

    /// Whether a capital `Quản lý` or `Giám sát` stands right before a token; behind the latter only a name holds a verb.
    private func opening(before index: Int) -> Part? {
        guard index > 2, prose.tokens[index - 2].capital else { return nil }
        if prose.length(DivisionWords.opening, index - 2, index) == 2 { return .words }
        return prose.length(DivisionWords.checking, index - 2, index) == 2 ? .work : nil
    }

    /// `bảo vệ rừng`, `dự án`, `công tác Mặt trận`: a noun, or a verb that names hold as one, and words up to the verb.
    private func afterObject(_ start: Int, _ end: Int) -> Int? {
        let noun = prose.phrase(.noun, start, end)?.length
        guard !prose.isInside(start), !closesName(start, end) else { return nil }
        return afterWords(start + (noun ?? 1), end)
    }

    /// Words on, up to a verb, `và` or a sign.
    private func afterWords(_ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, index - start < 6, prose.tokens[index].isWord, !isAnd(index) {
            if !prose.isInside(index) {
                if prose.hasAny(UnitGrammar.verbs, index), !isNominal(index, end) { break }
                if closesName(index, end) { break }
            }
            index += 1
        }
        return index
    }

    /// Whether a word stands in no name.
    private func closesName(_ index: Int, _ end: Int) -> Bool {
        prose.hasAny(UnitGrammar.closesField, index) && prose.phrase(.noun, index, end) == nil
            && !prose.isAt(DivisionWords.matters, index)
    }

    /// `và Kiểm tra văn bản`, `, Kiểm tra đầu tư`: a second verb in capitals, which may stand behind small words.
    private func afterJoinedVerb(_ next: Int, _ end: Int) -> Int? {
        var join = next
        while join < end, join - next < 6, prose.tokens[join].isWord, !prose.tokens[join].capital, !isAnd(join),
            !prose.hasAny(UnitGrammar.closesField & ~Cue.verb.bit, join)
        { join += 1 }
        guard join + 2 < end, isAnd(join) || join == next && prose.isSign(join, Sign.comma),
            prose.tokens[join + 1].capital,
            // `Quản trị` begins as a family name does.
            isPartOfName(join + 1, unlike: UnitGrammar.others & ~Cue.surname.bit),
            let verb = prose.phrase(.verb, join + 1, end), verb.length > 1
        else { return nil }
        let index = join + 1 + verb.length
        return afterWords(index + prose.length(DivisionWords.carriesOut, index, end), end)
    }

    /// `- kiến trúc`, `và xây dựng`, `, Tài chính`, `, chống tệ nạn xã hội`, up to what the division does.
    private func afterSecondPart(_ join: Int, _ end: Int) -> Int? {
        guard join + 2 < end, isJoin(join), case let first = join + 1, isPartOfName(first) else { return nil }
        let isCapital = prose.tokens[first].capital
        let isVerb = prose.hasAny(UnitGrammar.verbs, first)
        if prose.isSign(join, Sign.comma) {
            // `Phòng Kế hoạch, Tài chính`; `Trung tâm Giống cây trồng, vật nuôi`; `Phòng, chống …`
            if isCapital { return prose.phrase(.sector, first, end).map { afterWords(first + $0.length, end) } }
            let isNoun = !isVerb && prose.phrase(.noun, first, end).map { $0.value == 0 } ?? false
            let isAgainst = prose.isAt(W.against, first) && prose.isAt(W.prevents, join - 1)
            return isNoun || isAgainst || prose.isAt(DivisionWords.seconds, first) ? afterWords(first + 1, end) : nil
        }
        // `Phòng Quản lý đô thị và đầu tư xây dựng tuyến đường`: what it does.
        guard !isCapital, !prose.isAt(Words.worksDone, first) else { return nil }
        if !isVerb || isNominal(first, end) { return afterWords(first + 1, end) }
        // `Phòng Tuyên truyền và phổ biến pháp luật`, `Phòng Quản lý thi và kiểm định chất lượng`: a verb with its object.
        guard let object = prose.phrase(.verb, first, end).map({ first + $0.length }),
            case let next = afterWords(object, end), next > object
        else { return nil }
        return next
    }

    /// Whether a word may begin a second part: no other unit, office, person or order.
    private func isPartOfName(_ index: Int, unlike others: UInt64 = UnitGrammar.others) -> Bool {
        prose.tokens[index].isWord && !prose.tokens[index].upper
            && (!prose.hasAny(others, index) || prose.isAt(DivisionWords.matters, index))
    }

    private static let others =
        Cue.unitKind.bit | Cue.unitWhole.bit | Cue.groupStart.bit | Cue.groupNoun.bit | Cue.position.bit
        | Cue.personTitle.bit | Cue.territory.bit | Cue.surname.bit | Cue.coordinate.bit | Cue.lead.bit
        | Cue.adverb.bit | Cue.assign.bit

    /// What no field of a division begins with: what ends every name, and a territory; a group's tail may.
    static let closesField = UnitGrammar.stops & ~Cue.groupTail.bit | Cue.territory.bit
}

/// Words that the rules here look for at one place.
private enum W {
    static let managed = Words("quản lý")
    static let against = Words("chống")
    static let prevents = Words("phòng")
}
