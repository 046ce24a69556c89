/// Units that share their kind, `các Sở Tài chính, Nội vụ`, and those that a group names one by one behind a colon: `các đơn
/// vị: Công an huyện, Phòng Tư pháp`, `các sở, ngành: Xây dựng, Tài chính, Công an tỉnh`.
extension UnitGrammar {
    /// `các sở: Tài chính, Nội vụ, Y tế` and `các Sở Tài chính, Kế hoạch và Đầu tư`: names that share their kind.
    func sharedKind(_ start: Int, _ end: Int) -> ([Mention], Int)? {
        guard let opening = prose.phrase(.groupStart, start, end),
            // `Giám đốc các sở: Y tế, Tài chính`
            opening.length <= 2 || prose.isAt(W.cac, start + opening.length - 1)
        else { return nil }
        let kind = start + opening.length
        guard kind < end, let unit = prose.phrase(.unitKind, kind, end) else { return nil }
        var index = kind + unit.length
        if index + 1 < end, prose.isSign(index, Sign.colon) {
            // `Đối với các trường Tiểu học: Rà soát …`: behind the colon what they do.
            if prose.hasAny(UnitGrammar.verbs, index + 1), prose.phrase(.sector, index + 1, end) == nil { return nil }
            index += 1
        }
        var mentions: [Mention] = []
        let kindName = prose.text(kind..<(kind + unit.length))
        let spelled = kindName.prefix(1).uppercased() + kindName.dropFirst()
        while index < end {
            guard prose.tokens[index].capital else { break }
            if let kind = prose.phrase(.unitKind, index, end),
                // `các Sở: Tài chính, Tư pháp, Thanh tra tỉnh`: with its territory a unit of its own.
                prose.phrase(.sector, index, end) == nil
                    || prose.phrase(.territory, index + kind.length, end) != nil
            {
                index = mentions.last?.range.upperBound ?? index
                break
            }
            let next: Int
            if let sector = prose.phrase(.sector, index, end) {
                next = index + sector.length
            } else {
                next = nameEnd(index, end)
            }
            guard next > index else { break }
            mentions.append(
                Mention(range: index..<next, name: "\(spelled) \(prose.text(index..<next))", isGroup: false))
            index = next
            guard let joined = afterJoin(index, end), prose.tokens[joined].capital,
                prose.phrase(.unitKind, joined, end) == nil || prose.phrase(.sector, joined, end) != nil,
                prose.phrase(.unitWhole, joined, end) == nil,
                // `các sở: Tài chính, Tư pháp; Chủ tịch UBND các huyện`
                prose.phrase(.position, joined, end) == nil
            else { break }
            index = joined
        }
        // `Các Sở GDĐT`, `các Phòng Tư pháp các huyện`: one field of many places.
        if mentions.count == 1, index < end, !prose.isSign(index, Sign.comma), !isAnd(index),
            !prose.isSign(kind + unit.length, Sign.colon)
        {
            var last = index
            if let (_, next) = group(index, end), prose.phrase(.territory, index + 1, end) != nil { last = next }
            return ([Mention(range: start..<last, name: prose.text(start..<last), isGroup: true)], last)
        }
        return mentions.isEmpty ? nil : (mentions, index)
    }

    /// The units behind the colon; a field alone takes the kind that the group begins with (`các sở, ngành: Tài chính` is
    /// Sở Tài chính).
    func listedGroup(_ start: Int, _ end: Int) -> ([Mention], Int)? {
        guard let opening = prose.phrase(.groupStart, start, end), opening.length <= 2,
            let colon = colonBehindNouns(start + opening.length, end)
        else { return nil }
        let kind = start + opening.length
        let shares = prose.isAt(W.kinds, kind)
        let kindName = prose.text(kind..<(kind + 1))
        let spelled = kindName.prefix(1).uppercased() + kindName.dropFirst()
        var mentions: [Mention] = []
        var index = colon + 1
        while index < end, mentions.count < 40, prose.tokens[index].isWord, prose.tokens[index].capital {
            if let field = prose.phrase(.sector, index, end), prose.phrase(.unitWhole, index, end) == nil,
                prose.phrase(.unitKind, index, end) == nil, isField(index, field.length, end)
            {
                let next = index + field.length
                let name = shares ? "\(spelled) \(prose.text(index..<next))" : prose.text(index..<next)
                mentions.append(Mention(range: index..<next, name: name, isGroup: false))
                index = next
            } else if let (mention, next) = named(index, end) {
                mentions.append(mention)
                index = next
            } else {
                break
            }
            guard let joined = afterJoin(index, end), prose.tokens[joined].capital else { break }
            index = joined
        }
        guard let last = mentions.last, index >= last.range.upperBound else { return nil }
        return (mentions, last.range.upperBound)
    }

    /// The colon behind `sở, ban, ngành`, `đơn vị liên quan`.
    private func colonBehindNouns(_ start: Int, _ end: Int) -> Int? {
        var index = start
        while index < end, index - start < 12 {
            if prose.isSign(index, Sign.colon), index > start {
                return index + 1 < end && prose.tokens[index + 1].capital ? index : nil
            }
            if let noun = prose.phrase(.groupNoun, index, end) {
                index += noun.length
            } else if let tail = prose.phrase(.groupTail, index, end) {
                index += tail.length
            } else if index > start, prose.isSign(index, Sign.comma) || isAnd(index) {
                index += 1
            } else {
                return nil
            }
        }
        return nil
    }

    /// `Các đơn vị: Tổ chức thực hiện …` begins with what they do; `các sở, ngành: Xây dựng, Tài chính` with a field.
    func isField(_ index: Int, _ length: Int, _ end: Int) -> Bool {
        let next = index + length
        guard next < end, prose.hasAny(UnitGrammar.verbs, index) else { return true }
        guard let joined = afterJoin(next, end), prose.tokens[joined].capital else { return false }
        return prose.phrase(.sector, joined, end) != nil || prose.phrase(.unitKind, joined, end) != nil
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let cac = Words("các")
    /// Kinds that each of the fields bears.
    static let kinds = Words("sở", "bộ", "phòng", "ban", "vụ", "cục", "chi cục")
}
