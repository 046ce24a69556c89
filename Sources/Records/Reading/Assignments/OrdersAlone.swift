/// Tells an article of which only the orders are left: `UBND thành phố chủ trì, phối hợp với …`, `Rà soát phương án …`, each a
/// paragraph, and nobody who says them.
extension DirectiveGrammar {
    /// Whether nearly each paragraph begins with work or with who does it, one of them with who leads.
    func tellsOrdersOnly() -> Bool {
        guard kind == .news else { return false }
        var orders = 0
        var others = 0
        var names = false
        for block in reading.body where reading.outline.blocks[block].role != .furniture {
            let range = reading.tokens(of: block)
            guard range.count > 12 else { continue }
            guard let first = range.first, prose.tokens[first].capital, !narrates(range), !isStatement(range) else {
                return false
            }
            let lead = order(at: range)
            if lead != nil { orders += 1 } else { others += 1 }
            names = names || lead == true
        }
        return orders > 2 && names && others * 4 <= orders
    }

    /// Whether a paragraph that begins with an order begins with who leads; nil where it begins with neither.
    private func order(at range: Range<Int>) -> Bool? {
        let end = range.upperBound
        if leads.beginsWithVerb(range.lowerBound, end) { return false }
        guard let lead = leads.named(range.lowerBound, end), !lead.units.isEmpty, lead.next < end,
            case let next = leads.afterBrackets(lead.next, end), next < end, prose.hasAny(LeadReader.afterHouse, next)
        else { return nil }
        return prose.hasAny(Cue.lead.bit | Cue.coordinate.bit, next)
    }
}
