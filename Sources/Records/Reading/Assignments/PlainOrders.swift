/// Tells orders by who stands at their head: `Đ/c Thủy kèm học sinh yếu.`, `… Giao Sở Y tế …` behind a statement.
extension DirectiveGrammar {
    /// `Đ/c Thủy, đ/c Hằng kèm học sinh yếu.`: colleagues, and what they do, though no table knows the verb.
    func doesPlainWork(_ start: Int, _ end: Int) -> Bool {
        guard kind != .news, prose.has(.personTitle, start), let lead = leads.subject(start, end), !lead.people.isEmpty,
            case let next = leads.afterBrackets(lead.next, end), next < end
        else { return false }
        return leads.isPlainWork(next)
    }

    /// Whether a sentence after the first begins with an order: `Giao Sở …`, `Yêu cầu các đơn vị …`.
    func ordersLater(_ range: Range<Int>) -> Bool {
        prose.sentences(range).dropFirst().contains { sentence in
            guard let first = sentence.first, let assign = prose.phrase(.assign, first, sentence.upperBound),
                !prose.isAt(W.direct, first),
                let lead = leads.named(first + assign.length, sentence.upperBound)
            else { return false }
            return !lead.isEmpty && lead.next < sentence.upperBound
        }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let direct = Words("chỉ")
}
