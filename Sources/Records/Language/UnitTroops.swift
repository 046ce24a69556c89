/// Troops, known by their numbers: `Lữ đoàn 171 Hải quân`, `Trung đoàn 896`, `Vùng 5 Hải quân`, `Đồn Biên phòng 742`.
extension UnitGrammar {
    /// `Tiểu đoàn 1014`, `Lữ đoàn 171 Hải quân`: a number of up to four digits behind the kind, then the arm.
    func troop(_ start: Int, _ kindEnd: Int, _ end: Int) -> (Mention, Int)? {
        guard prose.isAt(W.troops, start), kindEnd < end, prose.tokens[kindEnd].isNumber, prose.tokens[kindEnd].spaced,
            prose.tokens[kindEnd].length <= 4, kindEnd + 1 >= end || !prose.isSign(kindEnd + 1, Sign.slash)
        else { return nil }
        let next = kindEnd + 1 + prose.length(W.arms, kindEnd + 1, end)
        return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
    }

    /// `Vùng 5 Hải quân`: the number stands within.
    func ofTheNavy(_ start: Int, _ end: Int) -> (Mention, Int)? {
        guard prose.isAt(W.region, start), prose.tokens[start].capital, start + 2 < end,
            prose.tokens[start + 1].isNumber, case let branch = prose.length(W.arms, start + 2, end), branch > 0
        else { return nil }
        let next = start + 2 + branch
        return (Mention(range: start..<next, name: prose.text(start..<next), isGroup: false), next)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let region = Words("vùng")
    static let troops = Words(
        "lữ đoàn", "trung đoàn", "tiểu đoàn", "sư đoàn", "quân đoàn", "binh đoàn", "hải đoàn", "hải đội", "đại đội",
        "đồn biên phòng", "đoàn kinh tế - quốc phòng", "vùng cảnh sát biển", "vùng hải quân", "bệnh viện quân y")
    static let arms = Words(
        "hải quân", "cảnh sát biển", "công binh", "đặc công", "pháo binh", "bộ binh", "tăng thiết giáp")
}
