/// What people came to ask, before what the office concludes on it: `Nội dung: Đề nghị cấp giấy chứng nhận …`, `Công dân trình
/// bày: …`, `Các hộ dân kiến nghị bồi thường bổ sung`.
extension RoleReader {
    /// Whether a paragraph tells what was asked, and nothing that is to be done about it.
    func tellsPetition(_ range: Range<Int>) -> Bool {
        guard kind == .notice || kind == .minutes, let first = range.first, range.count > 4 else { return false }
        let end = range.upperBound
        var next = first
        if case let label = prose.length(W.labels, first, end), label > 0 {
            next += label
            let isOfPetition = prose.length(W.petitions, next, end)
            next += isOfPetition
            guard next + 1 < end, prose.isSign(next, Sign.colon),
                isOfPetition > 0 || prose.isAt(W.pleas, next + 1)
                    || prose.isAt(W.asks, next + 1) && asksFor(next + 1, end)
            else { return false }
        } else if case let people = prose.length(W.petitioners, first, end), people > 0 {
            next += people
            // `Các hộ dân xã Nghĩa Thọ kiến nghị …`
            while next < end, next - first < 9, prose.tokens[next].isWord, !prose.isAt(W.says, next) { next += 1 }
            guard next < end, prose.isAt(W.says, next) else { return false }
        } else if let asks = behindPetitioner(first, end) {
            next = asks
        } else {
            return false
        }
        return !(next + 1..<end).contains { prose.isSign($0, Sign.stop) && orders(at: $0 + 1, range) }
    }

    /// `Ông Nguyễn Văn Năm, thôn 3, xã An Hòa: Đề nghị …`, `Công ty TNHH Hải An đề nghị gia hạn …`: the word by which a
    /// citizen or a firm, named and of no office here, asks.
    private func behindPetitioner(_ first: Int, _ end: Int) -> Int? {
        guard kind == .notice, prose.tokens[first].capital else { return nil }
        if case let house = prose.length(W.firms, first, end), house > 0 {
            let (mentions, next) = reading.units.list(first, end)
            // Not the house of the paper itself: what it asks for is said by a verb.
            guard let firm = mentions.first, mentions.count == 1, firm.range.count > house + 1, next + 1 < end,
                prose.isAt(W.says, next), !prose.isAt(W.orders, next) || asksFor(next, end)
            else { return nil }
            return next
        }
        guard case let title = prose.length(W.people, first, end), title > 0,
            let nameEnd = reading.people.name(first + title, end),
            reading.people.read(first + title - 1, end).first?.position == nil,
            case let name = prose.text(first + title..<nameEnd),
            !isNamedAbove(name, before: first)
        else { return nil }
        // `…, thôn 3, xã An Hòa:`
        var next = nameEnd
        while next < end, next - nameEnd < 22, !prose.isAt(W.says, next), !prose.isSign(next, Sign.colon),
            !prose.isSign(next, Sign.stop), !prose.has(.position, next)
        { next += 1 }
        guard next + 1 < end else { return nil }
        if prose.isSign(next, Sign.colon) {
            return prose.isAt(W.pleas, next + 1) || prose.isAt(W.asks, next + 1) ? next + 1 : nil
        }
        return prose.isAt(W.says, next) ? next : nil
    }

    /// Whoever presides is named where the meeting is told.
    private func isNamedAbove(_ name: String, before token: Int) -> Bool {
        reading.outline.blocks.indices.prefix(14).contains { block in
            let range = reading.tokens(of: block)
            return range.upperBound <= token && reading.outline.blocks[block].text.string.contains(name)
        }
    }

    /// `Đề nghị cấp giấy …`, unlike `Đề nghị các đơn vị …`: no unit is told.
    private func asksFor(_ index: Int, _ end: Int) -> Bool {
        let asked = index + max(1, prose.phrase(.assign, index, end)?.length ?? 2)
        return asked < end && prose.has(.verb, asked) && reading.units.list(asked, end).mentions.isEmpty
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let labels = Words("nội dung")
    static let petitions = Words(
        "kiến nghị", "phản ánh", "khiếu nại", "tố cáo", "đơn", "đơn thư", "trình bày", "vụ việc")
    static let pleas = Words("khiếu nại", "phản ánh", "tố cáo", "xin", "kiến nghị")
    static let asks = Words("đề nghị", "yêu cầu")
    static let firms = Words("công ty", "công ty tnhh", "công ty cổ phần", "doanh nghiệp tư nhân", "hợp tác xã", "htx")
    static let orders = Words("đề nghị", "yêu cầu")
    static let people = Words("ông", "bà", "hộ ông", "hộ bà", "gia đình ông", "gia đình bà", "cụ", "hộ")
    static let petitioners = Words(
        "công dân", "các công dân", "người dân", "các hộ dân", "hộ dân", "các hộ", "hộ gia đình")
    static let says = Words(
        "trình bày", "đề nghị", "kiến nghị", "phản ánh", "khiếu nại", "tố cáo", "yêu cầu", "xin", "đã trình bày")
}
