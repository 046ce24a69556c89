/// Offices in the Party's committees, with the committee named whole.
extension PersonGrammar {
    /// `Bí thư Đảng ủy các cơ quan Đảng Trung ương`, `Bí thư Đảng ủy Công an Trung ương`: behind the committee whose it is.
    func afterCommittee(_ index: Int, _ end: Int) -> Int? {
        guard index > 1, index < end, prose.isAt(W.committee, index - 2),
            case let whose = prose.length(W.whoseCommittee, index, end), whose > 0
        else { return nil }
        return units.afterTerritory(index + whose, end)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let committee = Words("đảng ủy")
    static let whoseCommittee = Words(
        "các cơ quan đảng", "công an", "quân sự", "khối", "khối doanh nghiệp", "khối các cơ quan",
        "khối các cơ quan và doanh nghiệp", "chính phủ", "quốc hội", "bộ đội biên phòng")
}
