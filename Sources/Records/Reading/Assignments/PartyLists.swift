/// Reads who is told where an article lists places, parties to a contract and units side by side: `huyện Tân Lập, Sở Xây
/// dựng và chủ đầu tư khẩn trương …`.
extension LeadReader {
    /// Several, of which at least one is a place by its name or a party by its part in the works; they end before what
    /// they do.
    func parties(_ start: Int, _ end: Int) -> Lead? {
        var names: [String] = []
        var index = start
        var last = start
        var isMixed = false
        while names.count < 20 {
            if let next = afterPlace(index, end) {
                names.append(prose.text(index..<next))
                index = next
                isMixed = true
            } else if let next = afterParty(index, end) {
                names.append(prose.text(index..<next))
                index = next
                isMixed = true
            } else if case let (mentions, next) = reading.units.list(index, end), !mentions.isEmpty {
                names += mentions.map(\.name)
                index = next
            } else {
                // `chủ rừng và lực lượng kiểm lâm, đẩy mạnh …`: the comma ends the list.
                if names.count > 1, prose.isSign(last, Sign.comma), index == last + 1 { index = last }
                break
            }
            last = index
            guard let joined = reading.units.afterJoin(index, end) else { break }
            index = joined
        }
        guard names.count > 1, isMixed, last == index, last < end,
            prose.hasAny(LeadReader.afterSubject, last) || prose.isSign(last, Sign.colon)
                || prose.isSign(last, Sign.comma) && prose.hasAny(LeadReader.afterHouse, min(last + 1, end - 1))
        else { return nil }
        return Lead(units: names, next: last)
    }

    /// `chủ rừng`, `lực lượng kiểm lâm`, `chính quyền địa phương có rừng`
    private func afterParty(_ start: Int, _ end: Int) -> Int? {
        var index = start + prose.length(W.parties, start, end)
        if index == start {
            guard prose.isAt(W.forces, start), case let field = start + prose.length(W.forces, start, end), field < end,
                case let sector = max(
                    prose.phrase(.sector, field, end)?.length ?? 0, prose.length(W.trades, field, end)), sector > 0
            else { return nil }
            index = field + sector
        }
        // `nhà thầu Hải An`, `liên danh Hải An - Thành Đạt`
        if prose.isAt(W.builders, start) {
            let isJoint = prose.isAt(W.joint, start)
            while index < end, index - start < 14,
                prose.tokens[index].isWord && prose.tokens[index].capital && prose.phrase(.unitKind, index, end) == nil
                    || isJoint && prose.isSign(index, Sign.dash) && index + 1 < end && prose.tokens[index + 1].capital
            { index += 1 }
        }
        index += prose.length(W.tails, index, end)
        return index
    }

    /// Whether those who build, or have it built, stand here.
    func beginsBuilders(_ index: Int) -> Bool { prose.isAt(W.builders, index) }

    /// Whether such a list may begin here.
    func beginsParty(_ index: Int) -> Bool {
        prose.has(.territory, index) || prose.isAt(W.parties, index) || prose.isAt(W.forces, index)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let builders = Words(
        "chủ đầu tư", "nhà đầu tư", "nhà thầu", "nhà thầu thi công", "tổng thầu", "đơn vị thi công", "đơn vị tư vấn",
        "tư vấn giám sát", "tư vấn thiết kế", "đơn vị tư vấn giám sát", "đơn vị tư vấn thiết kế", "liên danh",
        "liên danh nhà thầu")
    static let joint = Words("liên danh")
    static let parties = Words(
        "liên danh", "liên danh nhà thầu", "tổng thầu", "đơn vị tư vấn thiết kế", "chủ đầu tư", "nhà đầu tư",
        "nhà thầu", "nhà thầu thi công", "các nhà thầu", "đơn vị thi công",
        "đơn vị tư vấn", "tư vấn giám sát", "tư vấn thiết kế", "đơn vị tư vấn giám sát", "chính quyền địa phương",
        "doanh nghiệp", "người dân", "chủ rừng", "các chủ rừng", "chính quyền cơ sở", "chính quyền các cấp",
        "chính quyền các địa phương", "chính quyền các xã", "các địa phương", "các đơn vị", "chủ tàu", "ngư dân")
    static let forces = Words("lực lượng", "ngành", "các lực lượng")
    static let trades = Words("kiểm lâm", "chức năng", "vũ trang", "dân quân", "biên phòng", "cảnh sát", "tại chỗ")
    static let tails = Words("có rừng", "có dự án", "ven biển", "liên quan", "có liên quan", "ven sông")
}
