/// Reads what goes on with the name of those who are told, up to what they do: `các công đoàn cơ sở trực thuộc Liên đoàn Lao động
/// huyện tăng cường …`, `Ban Quản lý dự án (QLDA) đường sắt đô thị và đơn vị tư vấn tăng cường …`.
extension LeadReader {
    /// The units with the rest of the last one's name and those joined behind it; nil where no rest follows, or nobody does
    /// anything.
    func withRest(_ lead: Lead, _ end: Int) -> Lead? {
        guard isArticle, lead.next + 1 < end, let last = lead.units.last, goesOn(lead.next, end) else { return nil }
        var names = Array(lead.units.dropLast())
        var name = last
        var start = lead.next
        var index = lead.next
        let limit = min(end, lead.next + 40)
        while index < limit {
            let token = prose.tokens[index]
            if index > start, token.isWord, !token.capital, !prose.isInside(index),
                prose.hasAny(LeadReader.afterHouse, index) || prose.isAt(W.bases, index)
            {
                names.append(joined(name, start..<index))
                return Lead(units: names, people: lead.people, next: index)
            }
            // `(4 đơn vị được phân bổ chỉ tiêu) xét chọn …`
            if prose.isSign(index, Sign.open) {
                let next = afterBrackets(index, limit)
                guard next > index, next < limit else { return nil }
                if !prose.tokens[next].capital, prose.hasAny(LeadReader.afterHouse, next) {
                    names.append(joined(name, start..<index))
                    return Lead(units: names, people: lead.people, next: next)
                }
                index = next
                continue
            }
            if let next = reading.units.afterJoin(index, limit), beginsPiece(next) {
                names.append(joined(name, start..<index))
                // What the table knows is whole.
                let (mentions, after) = reading.units.list(next, limit)
                if !mentions.isEmpty {
                    names += mentions.dropLast().map(\.name)
                    name = mentions[mentions.count - 1].name
                    start = after
                    index = after
                    if after < limit, !prose.tokens[after].capital, prose.hasAny(LeadReader.afterHouse, after) {
                        return Lead(units: names + [name], people: lead.people, next: after)
                    }
                } else {
                    name = ""
                    start = next
                    index = next + 1
                }
                continue
            }
            // `CĐ ngành và tương đương`
            guard token.isWord || token.isNumber || prose.isSign(index, Sign.dash), !prose.isAt(W.ends, index),
                index - start < 10
            else { return nil }
            index += 1
        }
        return nil
    }

    private func goesOn(_ index: Int, _ end: Int) -> Bool {
        if prose.hasAny(LeadReader.afterHouse, index), prose.tokens[index].isWord { return false }
        if prose.isAt(W.rests, index) { return true }
        if prose.isSign(index, Sign.open) {
            return (index + 1..<min(end, index + 4)).contains { prose.isSign($0, Sign.close) }
        }
        guard let next = reading.units.afterJoin(index, end) else { return false }
        return prose.isAt(W.letters, next)
    }

    private func beginsPiece(_ index: Int) -> Bool {
        prose.hasAny(Cue.unitKind.bit | Cue.unitWhole.bit | Cue.groupStart.bit, index) || prose.isAt(W.letters, index)
            || prose.isAt(W.parties, index)
    }

    private func joined(_ name: String, _ rest: Range<Int>) -> String {
        rest.isEmpty ? name : name.isEmpty ? prose.text(rest) : "\(name) \(prose.text(rest))"
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let rests = Words(
        "trực thuộc", "thuộc", "cùng cấp", "cấp trên", "cấp dưới", "cấp huyện", "cơ sở", "nghiệp vụ", "giáo dục",
        "các xã", "các phường", "các huyện", "ngành", "cấp ủy")
    static let letters = Words("cđ", "cđcs", "lđlđ", "hlhpn", "ccb")
    static let parties = Words("đơn vị", "nhà thầu", "chủ đầu tư")
    static let bases = Words("căn cứ")
    static let ends = Words(
        "về", "để", "theo", "khi", "được", "bị", "cho", "từ", "vì", "đã", "đang", "sẽ", "là", "mà", "thì", "do", "với",
        "như", "vào", "sau", "trước", "không", "chưa", "nhằm", "trong", "tại", "vừa", "có", "ban hành", "ký")
}
