/// Names that go on in small letters: `Ban Quản lý dự án đầu tư xây dựng khẩn trương …`, `Phòng Kinh tế tổng hợp khó khăn`. What is
/// a verb elsewhere is of the name where what the unit does follows.
extension UnitGrammar {
    /// `Phòng Kinh tế tổng hợp khó khăn …`: small last words of a field are the verb where no other follows.
    func withoutVerb(_ start: Int, _ length: Int, _ end: Int) -> Int {
        let next = start + length
        guard length > 2, next < end, prose.tokens[next].isWord, !prose.tokens[next].capital,
            !prose.tokens[next - 1].capital, !isAnd(next), !prose.hasAny(UnitGrammar.stops, next),
            prose.phrase(.territory, next, end) == nil, let field = prose.phrase(.sector, start, next - 1),
            !prose.tokens[start + field.length].capital,
            prose.phrase(.verb, start + field.length, end)?.length == length - field.length
        else { return length }
        return field.length
    }

    /// `dự án đầu tư xây dựng` of `Ban Quản lý dự án đầu tư xây dựng khẩn trương …`: small words up to the verb; where
    /// no verb or end of the clause follows within reach, it is no name.
    func smallName(_ start: Int, _ end: Int) -> Int? {
        if start < end, prose.has(.concluded, start) { return nil }
        if start < end, prose.isAt(W.helps, start) || prose.isAt(W.rules, start) && !prose.isInside(start) {
            return nil
        }
        var index = start
        while index < end, index - start < 14,
            prose.tokens[index].isWord || prose.isSign(index, Sign.ampersand)
                // `Ban Quản lý dự án 85`
                || prose.tokens[index].isNumber && index > start && prose.isAt(W.numbered, index - 1)
        {
            if index > start || prose.hasAny(UnitGrammar.verbs, index), !prose.isInside(index) {
                if prose.phrase(.territory, index, end) != nil { break }
                if prose.hasAny(UnitGrammar.verbs, index), !isNominal(index, end) { break }
                if prose.hasAny(Cue.coordinate.bit | Cue.groupTail.bit | Cue.position.bit | Cue.concluded.bit, index) {
                    break
                }
                // `công trình dân dụng và công nghiệp`
                if index > start, case let more = prose.length(W.andParts, index, end), more > 0 {
                    index += more
                    continue
                }
                if index > start, prose.isAt(W.endsSmallName, index) { break }
            }
            index += 1
        }
        guard index > start, index - start < 14 else { return nil }
        let after = afterTerritory(index, end)
        guard after < end else { return after }
        let isClosed =
            prose.tokens[after].kind == .sign || prose.tokens[after].kind == .breaking || isAnd(after)
            || prose.hasAny(UnitGrammar.verbs, after)
        return isClosed ? after : nil
    }

    /// Whether a verb stands as a noun in a name: `Trung tâm Quy hoạch xây dựng thẩm định …`. What the name does follows.
    func isNominal(_ index: Int, _ end: Int) -> Bool {
        guard let noun = prose.phrase(.noun, index, end), noun.value == 1 else { return false }
        var next = index + noun.length
        guard next < end else { return true }
        // `Ban Quản lý dự án đầu tư xây dựng số 2 đôn đốc …`
        if next + 1 < end, prose.isAt(W.number, next), prose.tokens[next + 1].isNumber { next += 2 }
        guard next < end else { return true }
        if prose.phrase(.territory, next, end) != nil || prose.isAt(W.works, next) { return true }
        // `Ban Quản lý đấu thầu EVN hoàn thành …`
        if prose.tokens[next].upper, prose.phrase(.unitWhole, next, end) != nil { return true }
        if prose.length(W.andParts, next, end) > 0 { return true }
        if prose.isSign(next, Sign.comma) || isAnd(next) {
            return next + 1 < end && !prose.hasAny(UnitGrammar.verbs, next + 1)
                && (prose.tokens[next + 1].capital || prose.phrase(.groupStart, next + 1, end) != nil)
        }
        // `Hội SV tổ chức "Tuần sinh hoạt công dân"`: what it does, by its name.
        if prose.isSign(next, Sign.quote) { return false }
        if prose.tokens[next].kind != .word {
            // `phối hợp với Thanh tra Sở kiểm tra.`: behind the house it is what they do.
            return !(index > 0 && !prose.tokens[index].capital && prose.isAt(W.owner, index - 1))
        }
        return prose.hasAny(UnitGrammar.verbs, next) && !prose.isAt(W.doing, index)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let numbered = Words("án", "số", "đội", "tổ", "đoàn")
    /// Verbs that take a verb: `tổ chức kiểm tra`.
    static let doing = Words("tổ chức", "kiểm tra", "giám sát", "hỗ trợ", "phục vụ", "nghiên cứu", "thẩm định")
    static let works = Words("các công trình", "các dự án", "công trình", "các khu", "khu vực", "hạ tầng")
    /// `Tổ công tác theo Quyết định số …`
    static let rules = Words("theo", "với", "để")
    static let helps = Words("ngũ", "giúp")
    static let endsSmallName = Words(
        "như", "giúp",
        "về", "của", "để", "theo", "tại", "cho", "đã", "sẽ", "có", "là", "khi", "trước", "sau", "từ", "đến", "do",
        "được", "bị", "trong", "nhằm", "này", "và", "cùng", "với", "thuộc")
    static let andParts = Words(
        "và công nghiệp", "và phát triển nông thôn", "và phát triển hạ tầng", "và phát triển quỹ đất", "và hạ tầng",
        "và hạ tầng kỹ thuật",
        "và dân dụng", "và nông thôn", "và đô thị", "và môi trường")
    static let number = Words("số")
    static let owner = Words("sở", "tỉnh", "huyện", "xã", "phường", "quận", "phố")
}
