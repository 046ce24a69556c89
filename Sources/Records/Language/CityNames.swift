/// Tells `TP Hồng Sơn`, a city, from `TP Lê An`, who leads a department.
extension PersonGrammar {
    /// `TP Hồng Sơn`, `TP. Đồng Hới`: a city of two syllables or more whose first is hardly a family name; `TP Lê An`, `TP Tổ
    /// chức` lead a department.
    func namesCity(_ start: Int, _ end: Int) -> Bool {
        guard prose.isAt(W.city, start), prose.tokens[start].capital else { return false }
        let place = start + 1 < end && prose.isSign(start + 1, Sign.stop) ? start + 2 : start + 1
        if place < end, prose.isAt(W.letters, place) { return true }
        guard place + 1 < end, prose.tokens[place].isWord, prose.tokens[place].capital, !prose.tokens[place].upper,
            prose.tokens[place + 1].isWord, prose.tokens[place + 1].capital, prose.phrase(.sector, place, end) == nil,
            place + 2 >= end || !(prose.tokens[place + 2].isWord && prose.tokens[place + 2].capital)
        else { return false }
        return prose.phrase(.surname, place, end)?.value != 1 && !prose.ends(.personTitle, before: start)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let city = Words("tp")
    static let letters = Words("hcm")
}
