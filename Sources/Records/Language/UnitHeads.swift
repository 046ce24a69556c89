/// Those who stand for what they lead: `Bộ trưởng Tài chính` for the ministry, `Bí thư tỉnh ủy, thành ủy` for the committees.
extension UnitGrammar {
    /// `Bộ trưởng Tài chính`, `các Bộ trưởng: Quốc phòng, Công an`: ministries, by the fields that their ministers have.
    func ministers(_ start: Int, _ end: Int) -> ([Mention], Int)? {
        var index = start + prose.length(W.many, start, end)
        guard index < end, prose.isAt(W.minister, index) else { return nil }
        let many = index > start
        index += 2
        if index < end, many, prose.isSign(index, Sign.colon) { index += 1 }
        var mentions: [Mention] = []
        while index < end, prose.tokens[index].capital, let field = prose.phrase(.sector, index, end),
            isFieldAlone(index, field.length, end)
        {
            let next = index + field.length
            mentions.append(Mention(range: index..<next, name: "Bộ \(prose.text(index..<next))", isGroup: false))
            index = next
            guard let joined = afterJoin(index, end) else { break }
            index = prose.isAt(W.minister, joined) ? joined + 2 : joined
        }
        guard let last = mentions.last, case let next = last.range.upperBound else { return nil }
        // `Bộ trưởng Công an Lê An` is a person.
        if next < end, prose.tokens[next].isWord, prose.tokens[next].capital { return nil }
        return (mentions, next)
    }

    /// `Công an`, not `Công an tỉnh`.
    private func isFieldAlone(_ index: Int, _ length: Int, _ end: Int) -> Bool {
        let next = index + length
        return prose.phrase(.unitKind, index, end) == nil || next >= end
            || prose.phrase(.territory, next, end) == nil && prose.phrase(.groupStart, next, end) == nil
    }

    /// `Vùng 4 Hải quân`
    func fleet(_ start: Int, _ end: Int) -> ([Mention], Int)? {
        guard start + 3 < end, prose.isAt(W.region, start), prose.tokens[start + 1].isNumber,
            prose.isAt(W.navy, start + 2)
        else { return nil }
        return ([Mention(range: start..<start + 4, name: prose.text(start..<start + 4), isGroup: false)], start + 4)
    }

    /// Where the first of several committees begins: `tỉnh ủy` in `Bí thư tỉnh ủy, thành ủy`.
    func committee(_ start: Int, _ end: Int) -> Int? {
        guard let office = prose.phrase(.position, start, end), office.length > 2,
            case let next = start + office.length, let joined = afterJoin(next, end),
            prose.phrase(.unitWhole, joined, end) != nil || seat(joined, end) != nil
        else { return nil }
        return seat(start, end)
    }

    /// `Kiểm toán nhà nước` in `Tổng Kiểm toán nhà nước`.
    private func seat(_ start: Int, _ end: Int) -> Int? {
        guard let office = prose.phrase(.position, start, end), office.length > 2 else { return nil }
        let next = start + office.length
        return (start + 1..<next).first { prose.phrase(.unitWhole, $0, end)?.length == next - $0 }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let many = Words("các", "các đồng chí")
    static let region = Words("vùng")
    static let navy = Words("hải quân")
    static let minister = Words("bộ trưởng")
}
