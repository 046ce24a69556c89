/// Tells who does something in a later clause of a decision: `Đồng ý với đề xuất …; Sở Tài chính tham mưu …`.
extension DirectiveGrammar {
    /// `Đồng ý với đề xuất …; kinh phí lấy từ ngân sách, Sở Tài chính tham mưu`: who does something behind a comma.
    func endsWithDoer(_ range: Range<Int>) -> Bool {
        range.dropLast(3).contains { comma in
            guard prose.isSign(comma, Sign.comma), prose.tokens[comma + 1].capital,
                let lead = leads.named(comma + 1, range.upperBound), !lead.units.isEmpty, lead.people.isEmpty,
                lead.next < range.upperBound,
                prose.hasAny(Cue.verb.bit | Cue.lead.bit | Cue.adverb.bit, lead.next)
            else { return false }
            return !(max(range.lowerBound, comma - 14)..<comma).contains { reading.units.list($0, comma).next == comma }
        }
    }

    /// A unit and what it does.
    func hasSubject(_ clause: Range<Int>) -> Bool {
        guard let lead = leads.named(leads.afterConnectors(clause), clause.upperBound), !lead.units.isEmpty,
            lead.people.isEmpty, lead.next < clause.upperBound
        else { return false }
        return prose.hasAny(Cue.verb.bit | Cue.obligation.bit | Cue.adverb.bit | Cue.lead.bit, lead.next)
            || prose.isAt(W.helps, lead.next)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let helps = Words("giúp", "giúp đỡ")
}
