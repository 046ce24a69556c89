/// Reads who does it behind a dash: `Kiểm tra thiết bị - đ/c Minh`, `Mua sắm máy tính - Phòng Quản trị.`
extension LeadReader {
    /// `Kiểm tra thiết bị - đ/c Minh - trước 18/3`
    func behindDash(_ range: Range<Int>) -> Lead? {
        for index in range.dropFirst(3)
        where prose.isSign(index, Sign.dash) && index + 1 < range.upperBound && prose.tokens[index + 1].spaced {
            guard beginsWithVerb(afterConnectors(range), range.upperBound) else {
                // `Kế hoạch kiểm tra công vụ - Phòng Nội vụ`
                return range.first.map { prose.isAt(W.papers, $0) } ?? false
                    ? last(behind: index, range.upperBound) : nil
            }
            // `Mua sắm máy tính – Phòng Quản trị – trước 30/6`: between two dashes.
            if let house = named(index + 1, range.upperBound), !house.units.isEmpty, house.people.isEmpty,
                house.next < range.upperBound, prose.isSign(house.next, Sign.dash), prose.tokens[house.next].spaced
            {
                return house
            }
            if let house = last(behind: index, range.upperBound) { return house }
            guard prose.has(.personTitle, index + 1),
                !prose.ends(.position, before: index), let lead = doers(index + 1, range.upperBound),
                endsList(lead.next, range.upperBound)
            else { continue }
            return lead
        }
        return nil
    }

    /// `Mua sắm máy tính - Phòng Quản trị.`, `… – Phòng Quản trị, trước 30/6`: units at the end, behind one dash.
    private func last(behind dash: Int, _ end: Int) -> Lead? {
        guard prose.tokens[dash].spaced, !prose.ends(.position, before: dash), !prose.isAt(W.and, dash - 1),
            case let (mentions, next) = reading.units.list(dash + 1, end), let first = mentions.first,
            first.range.lowerBound == dash + 1, first.range.count > 1, endsList(next, end)
        else { return nil }
        return Lead(units: mentions.map(\.name), next: next)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let and = Words("và", "cùng")
    /// Work that is named by its paper: `Kế hoạch kiểm tra công vụ - Phòng Nội vụ`.
    static let papers = Words(
        "kế hoạch", "tờ trình", "đề án", "dự thảo", "hồ sơ", "danh sách", "phương án", "dự toán", "chương trình",
        "văn bản", "quyết định", "công văn", "biểu mẫu")
}
