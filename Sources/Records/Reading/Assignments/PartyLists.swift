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
            } else if case let party = prose.length(W.parties, index, end), party > 0 {
                names.append(prose.text(index..<index + party))
                index += party
                isMixed = true
            } else if case let (mentions, next) = reading.units.list(index, end), !mentions.isEmpty {
                names += mentions.map(\.name)
                index = next
            } else {
                break
            }
            last = index
            guard let joined = reading.units.afterJoin(index, end) else { break }
            index = joined
        }
        guard names.count > 1, isMixed, last == index, last < end,
            prose.hasAny(LeadReader.afterSubject, last) || prose.isSign(last, Sign.colon)
        else { return nil }
        return Lead(units: names, next: last)
    }

    /// Whether such a list may begin here.
    func beginsParty(_ index: Int) -> Bool {
        prose.has(.territory, index) || prose.isAt(W.parties, index)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let parties = Words(
        "chủ đầu tư", "nhà đầu tư", "nhà thầu", "nhà thầu thi công", "các nhà thầu", "đơn vị thi công",
        "đơn vị tư vấn", "tư vấn giám sát", "tư vấn thiết kế", "đơn vị tư vấn giám sát", "chính quyền địa phương",
        "doanh nghiệp", "người dân")
}
