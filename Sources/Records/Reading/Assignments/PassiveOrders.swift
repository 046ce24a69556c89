/// Reads who is told in the passive, and in the words of a paper that was sent: `Trung tâm quản lý và điều hành giao thông
/// được giao nhiệm vụ thông báo …`, `UBND tỉnh có Công văn số 12/UBND-KT chỉ đạo Sở Y tế tiếp nhận …`.
extension LeadReader {
    /// A unit whose name no table can end, up to `được giao` with what it is to do.
    func entrustedByWords(_ range: Range<Int>) -> Lead? {
        var start = afterConnectors(range)
        // `Về cải cách hành chính, Sở Nội vụ được giao …`
        if start < range.upperBound, prose.isAt(W.topics, start),
            let comma = range.prefix(24).first(where: { prose.isSign($0, Sign.comma) }), comma + 1 < range.upperBound
        {
            start = comma + 1
        }
        guard start < range.upperBound, prose.tokens[start].capital,
            prose.phrase(.unitKind, start, range.upperBound) != nil
        else { return nil }
        for index in start + 2..<max(start + 2, min(range.upperBound, start + 18)) {
            let passive = prose.length(W.entrusted, index, range.upperBound)
            if passive > 0, beginsWithVerb(index + passive, range.upperBound) {
                return Lead(units: [prose.text(start..<index)], next: index)
            }
            guard prose.tokens[index].isWord, !prose.hasAny(W.ends, index), !prose.isAt(W.past, index) else {
                return nil
            }
        }
        return nil
    }

    /// `… có Công văn số 12/UBND-KT chỉ đạo Sở Y tế tiếp nhận …`: behind a paper's number to direct is to order.
    func orderedInPaper(_ range: Range<Int>) -> Lead? {
        guard isArticle,
            let paper = range.first(where: { prose.has(.documentType, $0) && prose.isAt(W.written, $0 - 1) })
        else { return nil }
        for index in paper + 1..<max(paper + 1, min(range.upperBound, paper + 20)) where prose.isAt(W.directs, index) {
            guard let lead = named(index + 2, range.upperBound), lead.people.isEmpty else { return nil }
            return doing(lead, range.upperBound)
        }
        return nil
    }
}

extension DirectiveGrammar {
    /// `Sở Xây dựng được giao nhiệm vụ khẩn trương lập …`: told in the passive, with what to do.
    func isEntrusted(_ range: Range<Int>) -> Bool {
        if leads.entrustedByWords(range) != nil { return true }
        guard let first = range.first, let lead = leads.named(first, range.upperBound), !lead.isEmpty,
            // `Quận Tân Lập cũng được giao …`
            case let next = prose.isAt(W.also, min(lead.next, range.upperBound - 1)) ? lead.next + 1 : lead.next,
            next < range.upperBound,
            case let passive = max(
                prose.length(W.told, next, range.upperBound),
                kind == .news ? prose.length(W.byOffice, next, range.upperBound) : 0),
            passive > 0
        else { return false }
        return leads.beginsWithVerb(next + passive, range.upperBound)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let told = Words(
        "được giao", "được giao nhiệm vụ", "được phân công", "được phân công nhiệm vụ", "được yêu cầu", "được đề nghị",
        "có nhiệm vụ")
    static let byOffice = Words("có trách nhiệm", "chịu trách nhiệm")
    static let also = Words("cũng")
    static let entrusted = Words(
        "được giao", "được phân công", "được yêu cầu", "được đề nghị", "cũng được giao",
        "cũng được yêu cầu", "được giao chủ trì", "được giao nhiệm vụ", "cũng được giao nhiệm vụ",
        "cũng được phân công",
        "cũng được đề nghị")
    static let topics = Words("về", "đối với", "riêng về", "riêng", "ở lĩnh vực", "trong lĩnh vực", "liên quan")
    static let ends = Cue.assign.bit | Cue.personTitle.bit | Cue.position.bit | Cue.groupStart.bit | Cue.obligation.bit
    static let past = Words("đã", "vừa", "đang", "sẽ", "là", "có")
    static let written = Words("có", "hành", "gửi", "ký", "bằng")
    static let directs = Words("chỉ đạo", "lưu ý", "đôn đốc")
}
