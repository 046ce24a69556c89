/// Offices named by the programme that they look after: `Văn phòng Điều phối Chương trình xây dựng nông thôn mới`, `Trung
/// tâm Điều hành chương trình phòng, chống đuối nước`.
extension UnitGrammar {
    /// Past the programme's own name, up to what the office does; nil where its end cannot be told.
    func afterProgramme(_ start: Int, _ end: Int) -> Int? {
        guard prose.isAt(W.programmes, start), prose.isAt(W.steers, start - 2) || prose.isAt(W.and, start - 1) else {
            return nil
        }
        var index = start + prose.length(W.programmes, start, end)
        while index < end, case let length = prose.length(W.aims, index, end), length > 0 { index += length }
        // `chương trình chống ngập nước Thành phố rà soát …`: a verb of its own name, where another follows.
        if index < end, let own = prose.phrase(.verb, index, end), prose.phrase(.obligation, index, end) == nil,
            (index + own.length + 1..<max(index + own.length + 1, min(end, index + 9))).contains(where: {
                prose.hasAny(UnitGrammar.verbs, $0) && !prose.isInside($0)
            })
        {
            index += own.length
        }
        let named = index
        while index < end, index - named < 7,
            prose.tokens[index].isWord || prose.isSign(index, Sign.ampersand)
        {
            if let place = prose.phrase(.territory, index, end), place.length > 0 {
                index = afterTerritory(index, end)
                break
            }
            if prose.hasAny(UnitGrammar.verbs, index), !prose.isInside(index), !isNominal(index, end) { break }
            index += 1
        }
        guard index > start + 1 else { return nil }
        let isClosed =
            index >= end || !prose.tokens[index].isWord || prose.hasAny(UnitGrammar.verbs, index)
        return isClosed ? index : nil
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let steers = Words("điều phối", "điều hành", "quản lý", "thực hiện", "chỉ đạo")
    static let and = Words("các")
    static let programmes = Words("chương trình", "các chương trình", "đề án")
    static let aims = Words(
        "mục tiêu quốc gia", "mtqg", "mục tiêu", "xây dựng nông thôn mới", "xây dựng ntm", "nông thôn mới",
        "phòng, chống", "phòng chống", "giảm nghèo", "giảm nghèo bền vững", "phát triển", "bảo vệ", "chăm sóc",
        "nâng cao", "về", "xây dựng", "hỗ trợ", "ứng phó", "bảo tồn", "xóa", "cải thiện", "đào tạo")
}
