/// Offices in the Party's committees, with the committee named whole.
extension PersonGrammar {
    /// `Bí thư Đảng ủy các cơ quan Đảng Trung ương`, `Bí thư Đảng ủy Công an Trung ương`: behind the committee whose it is.
    func afterCommittee(_ index: Int, _ end: Int) -> Int? {
        if let place = afterPlace(index, end) { return place }
        guard index > 1, index < end, prose.isAt(W.committee, index - 2),
            case let whose = prose.length(W.whoseCommittee, index, end), whose > 0
        else { return nil }
        return units.afterTerritory(index + whose, end)
    }

    /// `Bí thư Tỉnh ủy Bạc Sơn`: the two syllables of a place behind the committee, before another word or a name.
    private func afterPlace(_ index: Int, _ end: Int) -> Int? {
        guard index > 1, index + 1 < end, prose.isAt(W.ofPlaces, index - 2), isCapital(index), isCapital(index + 1)
        else { return nil }
        let next = index + 2
        if next >= end || !isCapital(next) {
            // `Tỉnh ủy Hà Sơn` is a place, `Tỉnh ủy Trần An` a person.
            return prose.phrase(.surname, index, end).map { $0.value == 0 } ?? true ? next : nil
        }
        return prose.phrase(.surname, index, end) == nil && prose.phrase(.surname, next, end) != nil ? next : nil
    }

    private func isCapital(_ index: Int) -> Bool {
        prose.tokens[index].isWord && prose.tokens[index].capital && !prose.tokens[index].upper
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let ofPlaces = Words("tỉnh ủy", "thành ủy", "huyện ủy", "thị ủy", "quận ủy")
    static let committee = Words("đảng ủy")
    static let whoseCommittee = Words(
        "các cơ quan đảng", "công an", "quân sự", "khối", "khối doanh nghiệp", "khối các cơ quan",
        "khối các cơ quan và doanh nghiệp", "chính phủ", "quốc hội", "bộ đội biên phòng")
}
