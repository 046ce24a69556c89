/// Arms of one commune or district that share its kind at the end: `Công an, Quân sự phường` are Công an phường and Quân
/// sự phường.
extension UnitGrammar {
    /// The arms from a token on, each with the place that stands behind the last.
    func arms(_ start: Int, _ end: Int) -> ([Mention], Int)? {
        guard start < end, prose.tokens[start].capital else { return nil }
        var arms: [Range<Int>] = []
        var index = start
        while index < end, arms.count < 8, prose.tokens[index].capital,
            case let length = prose.length(W.arms, index, end),
            length > 0
        {
            arms.append(index..<index + length)
            index += length
            guard prose.isSign(index, Sign.comma) || isAnd(index), let joined = afterJoin(index, end) else { break }
            index = joined
        }
        guard arms.count > 1, let last = arms.last, index == last.upperBound, index < end, !prose.tokens[index].capital,
            prose.phrase(.territory, index, end) != nil, case let next = afterTerritory(index, end),
            next >= end || !prose.tokens[next].isWord || prose.hasAny(UnitGrammar.verbs | Cue.function.bit, next)
        else { return nil }
        let place = prose.text(index..<next)
        return (
            arms.map { Mention(range: $0, name: "\(prose.text($0)) \(place)", isGroup: false) }.dropLast()
                + [Mention(range: last.lowerBound..<next, name: prose.text(last.lowerBound..<next), isGroup: false)],
            next
        )
    }

    /// `các chi bộ tổ dân phố số 3, 8 và 11`, `các ấp 2, 5`: the numbers of parts of a commune.
    func afterHamletNumbers(_ start: Int, _ end: Int) -> Int {
        guard start > 0, start < end, prose.isAt(W.hamlets, start - 1) else { return start }
        var index = prose.isAt(W.number, start) ? start + 1 : start
        var last = start
        while index < end, prose.tokens[index].isNumber, prose.tokens[index].length <= 2 {
            last = index + 1
            guard let joined = afterJoin(last, end), !prose.isSign(last, Sign.semicolon) else { break }
            index = joined
        }
        return last
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let hamlets = Words("phố", "thôn", "ấp", "khóm", "xóm", "tdp", "bản", "buôn")
    static let number = Words("số")
    static let arms = Words(
        "công an", "quân sự", "biên phòng", "dân quân", "tư pháp", "văn hóa", "địa chính", "y tế", "kiểm lâm", "thuế",
        "hải quan", "văn phòng")
}
