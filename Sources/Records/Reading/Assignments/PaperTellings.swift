/// Reads whom an article says a paper tells: `Công điện nêu rõ, UBND các xã phân công trực Tết`, `Với Sở Công Thương, chủ
/// động cân đối cung cầu`.
extension LeadReader {
    /// Past `Công điện cũng nêu rõ,` at a sentence's head.
    func afterPaperSays(_ range: Range<Int>) -> Int? {
        guard isArticle, let first = range.first else { return nil }
        let end = range.upperBound
        let paper = max(prose.phrase(.documentType, first, end)?.length ?? 0, prose.length(W.papers, first, end))
        guard paper > 0, first + paper < end else { return nil }
        let too = first + paper + prose.length(W.also, first + paper, end)
        guard too < end, case let says = prose.length(W.says, too, end), says > 0, too + says + 1 < end,
            prose.isSign(too + says, Sign.comma) || prose.isSign(too + says, Sign.colon)
        else { return nil }
        return too + says + 1
    }

    /// `Công điện nêu rõ, UBND các xã phân công trực Tết`
    func saidByPaper(_ range: Range<Int>) -> Lead? {
        guard let start = afterPaperSays(range), let lead = named(start, range.upperBound), lead.people.isEmpty else {
            return nil
        }
        return doing(lead, range.upperBound)
    }

    /// `Với Sở Công Thương, chủ động cân đối cung cầu`, `Về phía các xã, tổ chức rà soát …`: one after the other, each with
    /// what it is to do.
    func turnedTo(_ range: Range<Int>) -> Lead? {
        guard let first = range.first, case let end = range.upperBound,
            isArticle || prose.isAt(W.fromTheirSide, first),
            case let head = prose.length(W.towards, first, end), head > 0,
            let lead = named(first + head, end), !lead.units.isEmpty, lead.people.isEmpty, lead.next + 1 < end,
            prose.isSign(lead.next, Sign.comma),
            beginsWithVerb(lead.next + 1, end) || prose.isAt(W.musts, lead.next + 1)
        else { return nil }
        return Lead(units: lead.units, next: lead.next + 1)
    }
}

extension DirectiveGrammar {
    /// `Công văn nêu rõ, UBND các quận tăng cường …`: what a paper says somebody does.
    func paperTells(_ range: Range<Int>) -> Bool {
        guard kind == .news, let start = leads.afterPaperSays(range) else { return false }
        // `Công điện nêu rõ, trường hợp vượt thẩm quyền, Chủ tịch UBND tỉnh phải báo cáo …`
        if prose.isAt(W.cases, start) {
            return range.dropFirst(start + 1 - range.lowerBound).prefix(50).contains { comma in
                guard prose.isSign(comma, Sign.comma), let lead = leads.named(comma + 1, range.upperBound),
                    !lead.units.isEmpty, lead.next < range.upperBound
                else { return false }
                return prose.isAt(W.musts, lead.next)
            }
        }
        return hasDoer(start, range.upperBound) && !isStatement(start..<range.upperBound)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let papers = Words(
        "văn bản", "văn bản chỉ đạo", "thông báo kết luận", "công văn hỏa tốc", "thông tri", "đặc biệt, thông tri")
    static let also = Words("cũng", "còn", "này", "này cũng", "trên", "nói trên", "nêu trên")
    static let says = Words("nêu rõ", "chỉ rõ", "ghi rõ", "nhấn mạnh", "yêu cầu", "đề nghị", "nêu")
    static let cases = Words("trường hợp", "khi", "nếu", "đối với", "để")
    static let towards = Words("với", "đối với", "về phía", "phía", "còn", "còn với", "còn đối với", "riêng với")
    static let fromTheirSide = Words("về phía", "phía")
    static let musts = Words("cần", "phải", "cần phải")
}
