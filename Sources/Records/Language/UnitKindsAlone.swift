/// Units known by their kind alone, or by their kind and a number: `Văn phòng`, `Ban Giám hiệu`, `Tổ 4`, `Ban Chỉ đạo 389 tỉnh`.
extension UnitGrammar {
    /// `Văn phòng` alone, `Ban Giám hiệu`: only kinds that name one unit of the house, in capitals.
    func bare(_ start: Int, _ kindEnd: Int, _ end: Int) -> (Mention, Int)? {
        guard prose.tokens[start].capital || kindEnd - start > 3 && prose.tokens[kindEnd - 2].capital else {
            return nil
        }
        if let troop = troop(start, kindEnd, end) { return troop }
        if let next = afterTeamsWork(start, kindEnd, end) {
            return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
        }
        // `Tổ 4`, `Tổ khối 4, 5 tổ chức …`, `Tổ 4 + 5`
        if prose.isAt(W.numberedTeams, start), let after = numbers(kindEnd, end),
            after >= end || prose.hasAny(UnitGrammar.verbs, after) || prose.tokens[after].kind == .sign || isAnd(after)
        {
            return (Mention(range: start..<after, name: prose.text(start..<after), isGroup: false), after)
        }
        guard kindEnd - start >= 2 || prose.tokens[start].upper else { return nil }
        if let area = afterArea(kindEnd, end) {
            return (Mention(range: start..<area, name: prose.text(start..<area), isGroup: false), area)
        }
        // `Ban Điều hành dự án 1`, `Tổ công tác số 2`
        var number = kindEnd
        if number < end, prose.isAt(W.number, number) { number += 1 }
        if number < end, prose.tokens[number].isNumber, prose.tokens[number].spaced,
            prose.tokens[number].length
                <= (prose.isAt(Words.taskForces, start) ? 4 : prose.isAt(W.companies, start) ? 3 : 2),
            number + 1 >= end || !prose.tokens[number + 1].isNumber && !prose.isSign(number + 1, Sign.slash)
        {
            // `Ban Chỉ đạo 389 tỉnh`
            let next =
                prose.isAt(Words.taskForces, start)
                ? afterTerritory(number + 1 + prose.length(W.national, number + 1, end), end) : number + 1
            return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
        }
        // `Chi cục Thuế khu vực tham mưu`
        let next = smallRest(kindEnd, end) ?? afterTask(start, kindEnd, end) ?? kindEnd
        return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
    }

    /// `4`, `4, 5`, `4 + 5`: small numbers in a row, and where they end.
    private func numbers(_ start: Int, _ end: Int) -> Int? {
        var index = start
        while index < end, prose.tokens[index].isNumber, prose.tokens[index].length <= 2 {
            index += 1
            guard index + 1 < end, prose.tokens[index + 1].isNumber,
                prose.isSign(index, Sign.comma) || prose.isSign(index, 0x2B) || isAnd(index)
            else { return index }
            index += 1
        }
        return nil
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let companies = Words("công ty", "tổng công ty", "tập đoàn")
    static let numberedTeams = Words(
        "tổ", "tổ khối", "phòng", "vụ", "cục", "viện cấp cao", "phân xưởng", "vùng cảnh sát biển",
        "bộ tư lệnh vùng cảnh sát biển")
    static let number = Words("số")
    /// `Ban Chỉ đạo 389 quốc gia`
    static let national = Words("quốc gia")
}
