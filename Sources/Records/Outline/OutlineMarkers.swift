import CommonMark

/// Decides whether what looks like a marker is one: `1.320 nhiệm vụ` is not.
extension OutlineBuilder {
    enum Position {
        /// At the beginning of a paragraph or list item.
        case paragraph
        /// At the beginning of a line within one.
        case line
    }

    /// Which marker a candidate is, given what is open; nil where it is none.
    func reading(
        of candidate: MarkerCandidate, at position: Position
    ) -> (family: MarkerCandidate.Family, ordinal: Int)? {
        let family = candidate.family
        if family.isBullet { return (family, 0) }
        if let other = candidate.other {
            // `i)` after `h)` is a letter, after nothing a roman number.
            if continues(family, candidate.ordinal) { return (family, candidate.ordinal) }
            if continues(other.family, other.ordinal) { return (other.family, other.ordinal) }
            if other.ordinal == 1, candidate.ordinal != 1 { return (other.family, other.ordinal) }
        }
        if let scanned = scanned(candidate, position) { return scanned }
        let fits = candidate.ordinal == 1 || continues(family, candidate.ordinal)
        let isInOrder = fits || isOpen(family)
        switch family {
        case .part, .chapter, .section, .article, .annex:
            return position == .paragraph || fits ? (family, candidate.ordinal) : nil
        case .roman:
            let isLong = candidate.range.count > 2
            guard fits || isInOrder && candidate.isSpaced || isLong && position == .paragraph else { return nil }
            return (family, candidate.ordinal)
        case .upperLetter:
            // `P. Tổng hợp` below `B.` is a division, no point.
            guard fits && candidate.precedesCapital || isNear(family, candidate.ordinal) && candidate.isSpaced else {
                return nil
            }
            return candidate.ordinal == 0 && !isOpen(family) ? nil : (family, candidate.ordinal)
        case .number:
            if position == .line || !candidate.isSpaced { return fits ? (family, candidate.ordinal) : nil }
            return (family, candidate.ordinal)
        case .decimal:
            return readingOfDecimal(candidate, fits: fits, position)
        case .lowerLetter:
            let isParenthesis = candidate.delimiter == 0x29
            if position == .line { return fits || isParenthesis && isOpen(family) ? (family, candidate.ordinal) : nil }
            return fits || isParenthesis || isOpen(family) ? (family, candidate.ordinal) : nil
        case .lowerRoman, .parenthesisRoman:
            return fits ? (family, candidate.ordinal) : nil
        case .parenthesisNumber, .parenthesisLetter:
            return position == .paragraph || fits ? (family, candidate.ordinal) : nil
        case .dash, .bullet, .star, .plus:
            return (family, 0)
        }
    }

    /// `l.` for `1.` and `11.` for `II.`, as a scanner leaves them.
    private func scanned(
        _ candidate: MarkerCandidate, _ position: Position
    ) -> (family: MarkerCandidate.Family, ordinal: Int)? {
        guard position == .paragraph, candidate.delimiter == 0x2E, candidate.precedesCapital else { return nil }
        switch candidate.family {
        case .lowerLetter:
            let isOne = candidate.ordinal == MarkerReading.ordinal(ofLetter: 0x6C) && !isOpen(.lowerLetter)
            return isOne ? (.number, 1) : nil
        case .number:
            let ones = candidate.ordinal == 11 ? 2 : candidate.ordinal == 111 ? 3 : 0
            return ones > 0 && continues(.roman, ones) && !continues(.number, candidate.ordinal) ? (.roman, ones) : nil
        default:
            return nil
        }
    }

    /// `1.1` needs a `1.` above it or a beginning; `2.1 lần so với` has neither.
    func readingOfDecimal(
        _ candidate: MarkerCandidate, fits: Bool, _ position: Position
    ) -> (family: MarkerCandidate.Family, ordinal: Int)? {
        let above = Array(candidate.components.dropLast())
        let standsUnder = open.contains {
            $0.family == .number && above == [$0.ordinal] || $0.family == .decimal && $0.components == above
        }
        let follows = open.contains {
            $0.family == .decimal && Array($0.components.dropLast()) == above
                && $0.ordinal + 1 == candidate.ordinal
        }
        let isOpenBeside = open.contains { $0.family == .decimal && $0.components.count == candidate.components.count }
        if standsUnder || follows { return (.decimal, candidate.ordinal) }
        if candidate.ordinal == 1 || isOpenBeside, position == .paragraph, candidate.isSpaced {
            return (.decimal, candidate.ordinal)
        }
        return nil
    }

    func continues(_ family: MarkerCandidate.Family, _ ordinal: Int) -> Bool {
        open.contains { $0.family == family && $0.ordinal + 1 == ordinal }
    }

    /// Whether the letter is one of the next few of an open row.
    private func isNear(_ family: MarkerCandidate.Family, _ ordinal: Int) -> Bool {
        open.contains { $0.family == family && ordinal > $0.ordinal - 3 && ordinal <= $0.ordinal + 4 }
    }

    func isOpen(_ family: MarkerCandidate.Family) -> Bool {
        open.contains { $0.family == family }
    }
}
