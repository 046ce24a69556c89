/// Tells orders that a paper only reports from those that it gives, and what it describes from what it asks: `Quyết định số
/// 12/QĐ-BXD giao UBND các tỉnh …`, `Vừa qua, Thủ tướng đã giao Bộ Tài chính …`, `Đây là vấn đề mới, đòi hỏi …`.
extension DirectiveGrammar {
    /// An order of another paper or of another day, at the head of what tells of it.
    func quotesOrder(_ range: Range<Int>) -> Bool {
        guard kind != .news, let first = range.first, prose.isAt(W.openings, first), range.count > 6 else {
            return false
        }
        return quotesPaper(range, first) || tellsOfFormerOrder(range, first)
    }

    /// `Nghị định số 06/2022/NĐ-CP giao Bộ Tài chính …`, `Quyết định có hiệu lực từ ngày ký và giao …`; `Quyết định giao Sở Y
    /// tế …` is a meeting's own.
    private func quotesPaper(_ range: Range<Int>, _ first: Int) -> Bool {
        guard case let name = prose.length(W.laws, first, range.upperBound), name > 0,
            case let next = first + name, next < range.upperBound,
            prose.isAt(W.known, next) || prose.tokens[next].isNumber
                // `Luật Đất đai giao …`
                || prose.isAt(W.acts, first) && prose.tokens[next].capital
        else { return false }
        for index in next + 1..<max(next + 1, min(range.upperBound, next + 40)) {
            if prose.isSign(index, Sign.comma) || prose.isSign(index, Sign.colon) || prose.isSign(index, Sign.semicolon)
            {
                return false
            }
            if prose.isAt(W.gives, index), !prose.isInside(index) { return true }
        }
        return false
    }

    /// `Vừa qua, Thủ tướng đã giao Bộ Tài chính lập Đề án.`, and asks nothing more in that sentence.
    private func tellsOfFormerOrder(_ range: Range<Int>, _ first: Int) -> Bool {
        guard prose.isAt(W.formerly, first), let sentence = prose.sentences(range).first,
            let had = sentence.first(where: { prose.isAt(W.hadGiven, $0) })
        else { return false }
        return !(had + 2..<max(had + 2, sentence.upperBound)).contains {
            prose.hasAny(Cue.assign.bit | Cue.obligation.bit, $0) && !prose.isInside($0)
        }
    }

    /// `Đây là vấn đề mới, khó, đòi hỏi phải có nghiên cứu`; `Thị trường được coi là công cụ kinh tế. Qua đó, nâng cao …`: what
    /// something is.
    func describes(_ range: Range<Int>, _ start: Int) -> Bool {
        if prose.isAt(W.thisIs, start), prose.contains(W.calls, in: range) { return !hasAssignment(range) }
        if namesScope(range, start) { return true }
        guard let seen = range.prefix(16).first(where: { prose.isAt(W.seenAs, $0) }), seen > start,
            let sentence = prose.sentences(range).first, seen < sentence.upperBound,
            !sentence.contains(where: {
                prose.hasAny(Cue.assign.bit | Cue.obligation.bit | Cue.lead.bit, $0) && !prose.isInside($0)
                    || prose.isSign($0, Sign.colon) || prose.isSign($0, Sign.semicolon)
            })
        else { return false }
        return !prose.hasAny(Cue.verb.bit | Cue.adverb.bit, start)
    }

    /// `- Sở Nội vụ (đối với trụ sở; nhà công vụ);` in a list of those who are told below: for what, not what to do.
    private func namesScope(_ range: Range<Int>, _ start: Int) -> Bool {
        guard let close = range.suffix(3).last(where: { prose.tokens[$0].isWord || prose.isSign($0, Sign.close) }),
            prose.isSign(close, Sign.close), let lead = leads.named(start, close), !lead.units.isEmpty,
            lead.next + 1 < close, prose.isSign(lead.next, Sign.open)
        else { return false }
        return prose.isAt(W.scopes, lead.next + 1)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let openings = Words(
        "luật", "bộ luật", "nghị định", "nghị quyết", "quyết định", "thông tư", "thông tư liên tịch", "vừa qua",
        "trước đó", "trước đây", "thời gian qua")
    static let laws = Words(
        "luật", "bộ luật", "nghị định", "nghị quyết", "quyết định", "thông tư", "thông tư liên tịch")
    static let acts = Words("luật", "bộ luật")
    static let known = Words("số", "có hiệu lực", "năm")
    static let gives = Words("giao", "yêu cầu", "phân công", "đã giao", "đã yêu cầu", "quy định")
    static let formerly = Words("vừa qua", "trước đó", "trước đây", "thời gian qua")
    static let hadGiven = Words("đã giao", "đã yêu cầu", "đã chỉ đạo", "đã phân công", "đã có văn bản")
    static let thisIs = Words("đây là", "đây cũng là")
    static let calls = Words("đòi hỏi")
    static let scopes = Words("đối với", "gồm", "bao gồm", "về lĩnh vực", "với")
    static let seenAs = Words(
        "được coi là", "được xem là", "được xác định là", "là xu thế", "là xu hướng", "là yêu cầu tất yếu")
}
