/// Units of one name that a number tells apart, and parts of a house with the house behind them: `Trường THPT số 2 huyện`,
/// `Bộ phận Kế toán Phòng Giáo dục và Đào tạo`.
extension UnitGrammar {
    /// Past `1`, `số 2` behind a name; `index` where none stands there. Without `số` it must be followed by what the unit does,
    /// a sign or the end: `Phòng Thanh tra 5 đơn vị`.
    func afterOwnNumber(_ index: Int, _ end: Int) -> Int {
        guard index < end else { return index }
        let isSaid = isNumbered(index, end)
        let next = isSaid ? index + 2 : index + 1
        guard next <= end, prose.tokens[next - 1].isNumber, prose.tokens[next - 1].length <= 3,
            prose.tokens[next - 1].spaced
        else { return index }
        if next == end { return next }
        if isGlued(next, end) || prose.tokens[next].isNumber { return index }
        // `Tổ vận hành 1, 3`
        if next + 1 < end, prose.isSign(next, Sign.comma), prose.tokens[next + 1].isNumber { return index }
        let isClosed =
            isSaid || isAnd(next) || prose.hasAny(UnitGrammar.verbs, next) && !prose.isInside(next)
            || prose.tokens[next].kind == .sign || prose.phrase(.territory, next, end) != nil
        return isClosed ? next : index
    }

    func isNumbered(_ index: Int, _ end: Int) -> Bool {
        prose.isAt(W.number, index) && index + 1 < end && prose.tokens[index + 1].isNumber
    }

    /// Past the number of a house by number, `số 2`, and whose the unit is.
    func afterNumberAndPlace(_ start: Int, _ next: Int, _ end: Int) -> Int {
        guard next < end, prose.isAt(W.houses, start), prose.tokens[start].capital else { return next }
        // `Trường THPT số 2 | huyện`
        if next > start + 2, prose.tokens[next - 1].isNumber, prose.isAt(W.number, next - 2) {
            return afterTerritory(next, end)
        }
        guard isNumbered(next, end), case let numbered = afterOwnNumber(next, end), numbered > next else { return next }
        return afterTerritory(numbered, end)
    }

    /// `Bộ phận Kế toán Phòng Giáo dục và Đào tạo`, `Phòng Nghiệp vụ Sở Y tế`: behind a part of a house the house, before what
    /// the part does.
    func afterHouse(_ start: Int, _ next: Int, _ end: Int) -> Int {
        guard next + 1 < end, next > start + 1, prose.tokens[next].isWord, prose.tokens[next].capital,
            prose.isAt(W.houses, start), prose.isAt(W.wholes, next), prose.tokens[start].capital,
            !prose.isAt(W.houses, next) || prose.isAt(W.sections, start), let (inner, after) = named(next, end),
            inner.range.count > 1, !inner.isGroup,
            after >= end || !prose.tokens[after].isWord || prose.hasAny(UnitGrammar.verbs, after)
        else { return next }
        return after
    }

    /// `số 12/2024`, `số 2,5`: no number of a name.
    private func isGlued(_ sign: Int, _ end: Int) -> Bool {
        guard prose.tokens[sign].kind == .sign, !prose.tokens[sign].spaced else { return false }
        return [Sign.slash, Sign.percent, Sign.dash].contains { prose.isSign(sign, $0) }
            || sign + 1 < end && prose.tokens[sign + 1].isNumber && !prose.tokens[sign + 1].spaced
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let number = Words("số")
    static let sections = Words("bộ phận", "tổ", "nhóm", "đội")
    static let wholes = Words(
        "phòng giáo dục", "phòng gd", "sở", "trường", "trung tâm", "bệnh viện", "công ty", "cục", "chi cục",
        "ban quản lý",
        "ubnd", "văn phòng ubnd", "kho bạc", "bảo hiểm xã hội", "phòng", "huyện ủy", "tỉnh ủy", "đại học", "học viện")
    static let houses = Words(
        "phòng", "đội", "tổ", "trường", "bệnh viện", "trung tâm", "khoa", "chi nhánh", "trạm", "xí nghiệp", "nhà máy",
        "công trường", "đoàn", "bộ phận", "chi cục", "hạt", "nhóm", "ban", "khu", "kho", "cụm", "đồn", "trại")
}
