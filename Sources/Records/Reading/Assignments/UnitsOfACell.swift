/// Reads the units of a table's cell or behind a label: `Phòng Nội vụ; Phòng Tài chính`, `VT + KT`, `C. Nhàn (TV), Th. Khoa`.
extension LeadReader {
    /// Every unit of a cell or behind a label, one or several to a line; the words themselves where no unit is known.
    func names(_ range: Range<Int>) -> [String] {
        var found: [String] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let lead = named(index, range.upperBound), !lead.units.isEmpty {
                found += lead.units.filter { !found.contains($0) }
                index = max(lead.next, index + 1)
            } else if let part = part(at: index, range) {
                let name = reading.prose.text(part)
                if !found.contains(name) { found.append(name) }
                index = part.upperBound
            } else {
                index += 1
            }
        }
        if found.isEmpty, !range.isEmpty {
            let text = reading.prose.text(range)
            if text.contains(where: \.isLetter) { return [text] }
        }
        return found
    }

    /// `TTCM` of `BGH + TTCM`, `Y tế` of `Y tế, GVCN`: a part of a list that no table knows, up to the sign that ends it.
    private func part(at start: Int, _ range: Range<Int>) -> Range<Int>? {
        guard prose.tokens[start].isWord, prose.tokens[start].capital,
            start == range.lowerBound || endsPart(start - 1, from: range.lowerBound) || prose.isAt(W.and, start - 1),
            !prose.isAt(W.everyone, start), !prose.isAt(W.staff, start),
            !prose.hasAny(LeadReader.afterSubject | Cue.groupStart.bit, start)
        else { return nil }
        var end = start
        while end < range.upperBound, !prose.isSign(end, Sign.open), !endsPart(end, from: start),
            end == start || !prose.hasAny(Cue.lead.bit | Cue.coordinate.bit, end) && !prose.isAt(W.and, end)
        { end += 1 }
        // A cell that is one name alone is named by its words.
        return end - start <= 6 && !(start == range.lowerBound && end == range.upperBound) ? start..<end : nil
    }

    /// A sign or a new line that parts one name from the next; `Trung tâm` over `Dịch vụ việc làm` is one.
    private func endsPart(_ index: Int, from start: Int) -> Bool {
        guard prose.tokens[index].kind != .breaking else {
            return prose.phrase(.unitKind, start, index)?.length != index - start
        }
        return prose.isSign(index, Sign.comma) || prose.isSign(index, Sign.semicolon)
            || prose.isSign(index, Sign.plus) || prose.isSign(index, Sign.ampersand)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let and = Words("và")
    /// `CBGV, NV, PH` are one crowd.
    static let staff = Words("cbgv", "cbgvnv", "cb", "cbcc", "cbvc", "gv", "nv", "ph", "hs", "nlđ", "vc")
    static let everyone = Words("toàn thể", "toàn", "tất cả", "mọi", "toàn trường", "cả")
}
