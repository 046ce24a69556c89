/// What the names of divisions go on with behind their first words: a number (`Phòng Nghiệp vụ 1`), what they manage (`Phòng
/// Quản lý bảo vệ rừng`), a second field behind a dash, `và` or a comma (`Phòng Quản lý quy hoạch - kiến trúc`, `Phòng Kế hoạch,
/// Tài chính`). Where what the division does follows, all of it is the name.
extension UnitGrammar {
    /// Past the rest of such a name; `next` where the name was read whole.
    func afterFieldRest(_ start: Int, _ next: Int, _ end: Int) -> Int {
        guard next < end, next > start + 1, mayGoOn(next, end),
            prose.isAt(W.houses, start), prose.tokens[start].capital
        else { return next }
        if let numbered = afterOwnNumber(next, end) { return numbered }
        var index = next
        // `Khoa Kiểm soát bệnh tật và HIV/AIDS`
        if index + 1 < end, prose.isSign(index, Sign.slash), !prose.tokens[index].spaced, prose.tokens[index - 1].upper,
            prose.tokens[index + 1].upper
        {
            index += 2
        } else if managesWhat(index), let object = afterObject(index, end) {
            index = object
        }
        if let joined = afterSecondField(index, end) { index = joined }
        guard index > next else { return next }
        let whole = afterTerritory(afterOwnNumber(index, end) ?? index, end)
        return whole >= end || prose.isSign(whole, Sign.colon) || prose.isSign(whole, Sign.open)
            || prose.hasAny(UnitGrammar.verbs, whole) && !prose.isInside(whole) ? whole : next
    }

    /// What such a rest may begin with: most names are followed by nothing of it.
    private func mayGoOn(_ index: Int, _ end: Int) -> Bool {
        let token = prose.tokens[index]
        return token.isNumber || token.kind == .sign || isAnd(index)
            || token.isWord && !token.capital && managesWhat(index)
            || prose.isAt(W.number, index)
    }

    /// `1`, `số 2`, before what the division does or a sign.
    private func afterOwnNumber(_ index: Int, _ end: Int) -> Int? {
        guard index < end else { return nil }
        let number = prose.isAt(W.number, index) ? index + 1 : index
        guard number < end, prose.tokens[number].isNumber, prose.tokens[number].length <= 2,
            prose.tokens[number].spaced, prose.tokens[index - 1].isWord, case let next = number + 1
        else { return nil }
        guard next < end else { return next }
        let ends =
            prose.hasAny(UnitGrammar.verbs, next) && !prose.isInside(next) || isAnd(next)
            || [Sign.colon, Sign.comma, Sign.semicolon, Sign.open].contains { prose.isSign(next, $0) }
        return ends ? next : nil
    }

    /// `Quản lý`, `Điều hành` right before a token: the name is not whole without what is managed.
    private func managesWhat(_ index: Int) -> Bool {
        index > 2 && prose.tokens[index - 2].capital && prose.isAt(W.manages, index - 2)
    }

    /// `bảo vệ rừng`, `dự án`, `phục vụ đời sống`: a noun, or a verb that names hold as one, and small words up to the verb.
    private func afterObject(_ start: Int, _ end: Int) -> Int? {
        let isNamed = prose.phrase(.noun, start, end) != nil || !prose.hasAny(UnitGrammar.closesField, start)
        guard prose.tokens[start].isWord, isNamed, !prose.isInside(start) else { return nil }
        return afterWords(start + max(1, prose.phrase(.noun, start, end)?.length ?? 1), end)
    }

    /// Small words on, up to a verb, `và` or a sign.
    private func afterWords(_ start: Int, _ end: Int) -> Int? {
        var index = start
        while index < end, index - start < 6, prose.tokens[index].isWord, !isAnd(index) {
            if !prose.isInside(index) {
                if prose.hasAny(UnitGrammar.verbs, index), !isNominal(index, end) { break }
                guard !prose.hasAny(UnitGrammar.closesField, index) || prose.phrase(.noun, index, end) != nil else {
                    break
                }
            }
            index += 1
        }
        return index
    }

    /// `- kiến trúc`, `và xây dựng`, `, Tài chính`, `, chống tệ nạn xã hội`, up to what the division does.
    private func afterSecondField(_ start: Int, _ end: Int) -> Int? {
        guard start + 2 < end, prose.isSign(start, Sign.dash) || prose.isSign(start, Sign.comma) || isAnd(start) else {
            return nil
        }
        let first = start + 1
        guard prose.tokens[first].isWord, !prose.tokens[first].upper,
            !prose.hasAny(
                Cue.unitKind.bit | Cue.unitWhole.bit | Cue.groupStart.bit | Cue.groupNoun.bit | Cue.position.bit
                    | Cue.personTitle.bit | Cue.territory.bit | Cue.surname.bit | Cue.coordinate.bit | Cue.lead.bit
                    | Cue.adverb.bit | Cue.assign.bit, first)
        else { return nil }
        let isVerb = prose.hasAny(UnitGrammar.verbs, first)
        if prose.isSign(start, Sign.comma) {
            // `Phòng Kế hoạch, Tài chính`; `Trung tâm Giống cây trồng, vật nuôi`; `Phòng, chống …`
            let isField = prose.tokens[first].capital && prose.phrase(.sector, first, end) != nil
            let isNoun =
                !prose.tokens[first].capital && !isVerb
                && prose.phrase(.noun, first, end).map { $0.value == 0 } ?? false
                || prose.isAt(W.seconds, first)
            let isAgainst = prose.isAt(W.against, first) && prose.isAt(W.prevents, start - 1)
            guard isField || isNoun || isAgainst else { return nil }
            let length = isField ? prose.phrase(.sector, first, end)?.length ?? 1 : 1
            return afterWords(first + length, end)
        }
        // `Phòng Quản lý đô thị và đầu tư xây dựng tuyến đường`: what it does.
        guard !prose.tokens[first].capital, !prose.isAt(Words.worksDone, first) else { return nil }
        if !isVerb || isNominal(first, end) { return afterWords(first + 1, end) }
        // `Phòng Tuyên truyền và phổ biến pháp luật`, `Phòng Quản lý thi và kiểm định chất lượng`: a verb with its object.
        guard let verb = prose.phrase(.verb, first, end), let next = afterWords(first + verb.length, end),
            next > first + verb.length
        else { return nil }
        return next
    }

    /// `Tổ dịch vụ làm đất`, `Tổ tiết kiệm và vay vốn`, `Tổ dân phố số 5`: a team by its work in small letters, before what it
    /// does.
    func afterTeamsWork(_ start: Int, _ kindEnd: Int, _ end: Int) -> Int? {
        guard kindEnd + 1 < end, prose.isAt(W.teams, start), prose.tokens[start].capital,
            prose.length(start) == kindEnd - start, prose.tokens[kindEnd].isWord, !prose.tokens[kindEnd].capital,
            !prose.isAt(W.noTeam, kindEnd)
        else { return nil }
        var index = kindEnd
        var needsObject = false
        while index < end, index - kindEnd < 7, prose.tokens[index].isWord, !prose.tokens[index].capital {
            if !prose.isInside(index) {
                if isAnd(index), index > kindEnd, !needsObject, index + 1 < end {
                    guard prose.phrase(.unitKind, index + 1, end) == nil,
                        prose.phrase(.groupStart, index + 1, end) == nil
                    else { break }
                    needsObject = true
                    index += 1
                    continue
                }
                let isPredicate = prose.hasAny(
                    Cue.lead.bit | Cue.coordinate.bit | Cue.assign.bit | Cue.adverb.bit | Cue.obligation.bit, index)
                if isPredicate && index > kindEnd { break }
                if prose.hasAny(Cue.verb.bit, index) {
                    guard index == kindEnd || needsObject || isWorkOfTeam(index, end) else { break }
                    needsObject = true
                    index += max(1, prose.phrase(.verb, index, end)?.length ?? 1)
                    continue
                }
                if prose.hasAny(Cue.function.bit | Cue.territory.bit | Cue.groupStart.bit, index),
                    prose.phrase(.noun, index, end) == nil
                {
                    break
                }
            }
            needsObject = false
            index += 1
        }
        guard index > kindEnd, !needsObject, !isAnd(index - 1) else { return nil }
        let next = afterTerritory(afterOwnNumber(index, end) ?? index, end)
        guard next < end else { return next - kindEnd > 1 ? next : nil }
        return prose.isSign(next, Sign.colon) || prose.isSign(next, Sign.open)
            || prose.hasAny(UnitGrammar.verbs, next) && !prose.isInside(next) ? next : nil
    }

    /// `dịch vụ | làm đất`: a verb of one syllable with a small noun behind it, and then what the team does.
    private func isWorkOfTeam(_ index: Int, _ end: Int) -> Bool {
        index + 2 < end && prose.phrase(.verb, index, end)?.length == 1 && prose.tokens[index + 1].isWord
            && !prose.hasAny(UnitGrammar.closesField, index + 1) && prose.hasAny(UnitGrammar.verbs, index + 2)
    }

    /// What no field of a division begins with.
    static let closesField =
        Cue.verb.bit | Cue.function.bit | Cue.adverb.bit | Cue.coordinate.bit | Cue.lead.bit | Cue.assign.bit
        | Cue.position.bit | Cue.personTitle.bit | Cue.deadline.bit | Cue.within.bit | Cue.groupStart.bit
        | Cue.decision.bit | Cue.praise.bit | Cue.territory.bit
}

/// Words that the rules here look for at one place.
private enum W {
    static let houses = Words(
        "phòng", "ban", "vụ", "trung tâm", "cục", "chi cục", "bộ phận", "khoa", "đội", "trạm", "viện", "hội đồng", "tổ")
    static let number = Words("số")
    static let manages = Words(
        "quản lý", "điều hành", "theo dõi", "kiểm soát", "hợp tác", "chỉ đạo", "xử lý", "phát triển", "hỗ trợ",
        "ứng dụng")
    static let teams = Words("tổ", "nhóm", "đội", "ban", "bộ phận", "tiểu ban", "câu lạc bộ")
    static let noTeam = Words("ngũ", "chức", "hành", "trưởng", "phó", "viên", "thể", "đầu", "ngành", "lãnh")
    static let seconds = Words("sinh viên", "người học", "khen thưởng", "kỷ luật", "khánh tiết", "thiết bị", "hậu cần")
    static let against = Words("chống")
    static let prevents = Words("phòng")
}
