/// Passes over by what charge a unit acts: `Sở Y tế theo chức năng, nhiệm vụ được giao …`.
extension LeadReader {
    /// Past `theo chức năng, thẩm quyền`, `theo lĩnh vực phụ trách`: the verb behind it.
    func afterCharge(_ start: Int, _ end: Int) -> Int {
        guard start < end, prose.isAt(W.by, start) else { return start }
        return (start + 1..<min(end, start + 9)).first {
            prose.hasAny(LeadReader.afterSubject, $0) && !prose.isAt(W.charge, $0)
        } ?? start
    }
}

extension LeadReader.Lead {
    /// `Ban Chỉ đạo chuyển đổi số của Sở chịu trách nhiệm …`: whose it is belongs to its name.
    mutating func takeHouse(_ prose: Prose, _ end: Int) {
        guard let last = units.last, people.isEmpty, next + 1 < end, prose.isAt(W.of, next),
            case let house = prose.length(W.houses, next + 1, end), house > 0, next + 1 + house < end,
            !prose.tokens[next + 1 + house].capital
        else { return }
        units[units.count - 1] = last + " " + prose.text(next..<(next + 1 + house))
        next += 1 + house
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let by = Words("theo")
    static let of = Words("của")
    static let houses = Words(
        "sở", "bộ", "tỉnh", "huyện", "thành phố", "thị xã", "xã", "phường", "trường", "nhà trường", "bệnh viện",
        "công ty",
        "cơ quan", "ubnd tỉnh", "ubnd huyện", "ubnd xã")
    static let charge = Words("phụ trách")
}
