/// Names of units that hold a verb: `Phòng Theo dõi công tác Mặt trận`, `Phòng Xây dựng và Kiểm tra văn bản`, `Phòng Giám
/// sát, Kiểm tra đầu tư`. Where a second verb in capitals follows, or what the unit checks or follows, the name goes on to what
/// the unit does.
extension UnitGrammar {
    /// Past the rest of such a name; `next` where the name was read whole.
    func afterVerbalName(_ start: Int, _ next: Int, _ end: Int) -> Int {
        guard next + 1 < end, prose.isAt(W.houses, start), prose.tokens[start].capital, !prose.tokens[next - 1].upper
        else { return next }
        if let joined = joinedVerb(next, end), let whole = upToVerb(joined, end) { return whole }
        // `Phòng Theo dõi | công tác Mặt trận gửi …`
        let isOverseer = (max(start + 1, next - 2)..<next).contains {
            prose.tokens[$0].capital && prose.length(W.oversees, $0, next) == next - $0
        }
        guard isOverseer, prose.tokens[next].isWord, !prose.tokens[next].upper, goesOn(next) else { return next }
        return upToVerb(next, end) ?? next
    }

    /// Past `và Kiểm tra`, `, Kiểm tra`, which may stand behind small words of the first part.
    private func joinedVerb(_ next: Int, _ end: Int) -> Int? {
        var index = next
        while index < end, index - next < 6, prose.tokens[index].isWord, !prose.tokens[index].capital, !isAnd(index),
            !prose.hasAny(UnitGrammar.closes, index)
        { index += 1 }
        guard index + 2 < end, isAnd(index) || index == next && prose.isSign(index, Sign.comma),
            prose.tokens[index + 1].capital, !prose.tokens[index + 1].upper,
            prose.tokens[index + 1].isWord,
            !prose.hasAny(UnitGrammar.closes & ~Cue.function.bit | Cue.unitKind.bit, index + 1),
            prose.phrase(.unitWhole, index + 1, end) == nil,
            let verb = prose.phrase(.verb, index + 1, end), verb.length > 1
        else { return nil }
        // `Theo dõi thi hành pháp luật`
        let next = index + 1 + verb.length
        return next + prose.length(W.carriesOut, next, end)
    }

    /// The verb that says what the unit does, within a few words.
    private func upToVerb(_ start: Int, _ end: Int) -> Int? {
        var index = start
        while index < end, index - start < 7, prose.tokens[index].isWord {
            if !prose.isInside(index), prose.hasAny(UnitGrammar.verbs, index), !isNominal(index, end) { return index }
            guard prose.isInside(index) || goesOn(index) else { return nil }
            index += 1
        }
        return nil
    }

    private func goesOn(_ index: Int) -> Bool {
        !prose.hasAny(UnitGrammar.closes, index) || prose.isAt(W.matters, index)
    }

    /// What no such name holds.
    private static let closes =
        Cue.function.bit | Cue.adverb.bit | Cue.coordinate.bit | Cue.lead.bit | Cue.assign.bit | Cue.obligation.bit
        | Cue.groupTail.bit | Cue.position.bit | Cue.personTitle.bit | Cue.deadline.bit | Cue.within.bit
        | Cue.groupStart.bit | Cue.decision.bit | Cue.praise.bit | Cue.territory.bit
}

/// Words that the rules here look for at one place.
private enum W {
    static let houses = Words("phòng", "ban", "vụ", "trung tâm", "cục", "chi cục", "bộ phận")
    static let oversees = Words("theo dõi", "kiểm tra", "giám sát", "thanh tra", "xử lý", "rà soát")
    static let carriesOut = Words("thi hành")
    static let matters = Words("công tác", "văn bản", "đầu tư", "dự án", "hồ sơ")
}
