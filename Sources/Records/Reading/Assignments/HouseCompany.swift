/// Reads whom else a small house names beside the first: `BGH, các tổ trưởng chuyên môn dự giờ`, `Công đoàn, Đoàn trường,
/// Tổng phụ trách Đội tổ chức …`, `Kế toán, thủ quỹ thu học phí`.
extension LeadReader {
    /// The lead with all who are joined to it, where what they do stands behind the last of them.
    func withCompany(_ lead: Lead, _ end: Int) -> Lead {
        guard !isArticle, lead.next + 1 < end, joins(lead.next), !lead.isEmpty else { return lead }
        var whole = lead
        while whole.units.count < 12, whole.next + 1 < end, joins(whole.next),
            let more = companion(whole.next + 1, end, of: whole)
        {
            whole.units += more.units.filter { !whole.units.contains($0) }
            whole.people += more.people
            whole.next = more.next
        }
        guard whole.next > lead.next, whole.next < end,
            prose.hasAny(LeadReader.afterSubject, whole.next) || prose.isSign(whole.next, Sign.colon)
        else { return lead }
        return whole
    }

    private func joins(_ index: Int) -> Bool { isJoint(index) && !prose.isAt(W.with, index) }

    /// One who is named by his post or office, or further units, behind a comma or `và`.
    private func companion(_ start: Int, _ end: Int, of lead: Lead) -> Lead? {
        if let post = afterPost(named: start, end) {
            return Lead(units: [prose.text(start..<post)], next: post)
        }
        let isPlain = prose.isAt(W.and, lead.next) || prose.isSign(lead.next, Sign.plus)
        if prose.hasAny(Cue.position.bit | Cue.personTitle.bit, start) || prose.isAt(W.many, start),
            let person = reading.people.read(start, end).first
        {
            // `Bí thư Chi bộ, Hiệu trưởng`: two offices of one.
            guard
                lead.people.isEmpty || isPlain && lead.people.allSatisfy({ $0.name == nil })
                    || prose.isAt(W.many, start)
            else { return nil }
            let name = person.name ?? (prose.isAt(W.many, start) ? prose.text(person.range) : person.position)
            guard let name else { return nil }
            return Lead(
                units: [name], people: [Person(name: person.name, position: person.position)],
                next: person.range.upperBound)
        }
        guard lead.people.isEmpty || isPlain else { return nil }
        let (mentions, next) = reading.units.list(start, end)
        return mentions.isEmpty ? nil : Lead(units: mentions.map(\.name), next: next)
    }

    /// `Đối với tổ chuyên môn: Rà soát …`, `Bậc THCS: …`, `Về phía Công đoàn: …`: for whom it is, before a colon.
    func forWhom(_ start: Int, _ end: Int) -> Lead? {
        guard start + 3 < end else { return nil }
        let isLevel = prose.isAt(W.levels, start) && prose.tokens[start].capital
        let first = isLevel ? start : start + prose.length(W.forWhom, start, end)
        guard first > start || isLevel,
            let colon = (first + 1..<min(end, first + 8)).first(where: { !prose.tokens[$0].isWord }),
            prose.isSign(colon, Sign.colon), colon + 1 < end, beginsWithVerb(colon + 1, end),
            reading.units.list(first, colon).mentions.isEmpty
        else { return nil }
        let isWhom =
            isLevel
            || prose.hasAny(Cue.unitKind.bit | Cue.unitWhole.bit | Cue.groupNoun.bit | Cue.position.bit, first)
                && !prose.has(.documentType, first)
            || prose.isAt(W.folk, first)
        return isWhom ? Lead(units: [prose.text(first..<colon)], next: colon) : nil
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let forWhom = Words("đối với", "riêng", "riêng đối với", "về phía", "với")
    static let levels = Words(
        "cấp tiểu học", "cấp thcs", "cấp thpt", "cấp mầm non", "cấp học mầm non", "bậc tiểu học", "bậc thcs",
        "bậc thpt",
        "bậc mầm non", "bậc học mầm non", "ngành học mầm non")
    static let folk = Words(
        "học sinh", "phụ huynh", "giáo viên", "nhân viên", "đảng viên", "hội viên", "đoàn viên", "sinh viên", "xã viên")
    static let and = Words("và")
    /// The second helps the first.
    static let with = Words("cùng")
    static let many = Words("các")
}
