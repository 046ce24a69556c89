/// Puts together the lines of a letterhead that a page broke in the middle of a name or a date: `CỘNG` / `HÒA XÃ HỘI CHỦ
/// NGHĨA VIỆT NAM`, `Sơn` / `La, ngày 11 tháng 3` / `năm 2020`, `Số:` / `68/KH-UBND`.
extension Reading {
    func rejoined(_ lines: [PaperLine]) -> [PaperLine] {
        var found: [PaperLine] = []
        var index = 0
        while index < lines.count {
            let line = lines[index]
            var joined: (tokens: Range<Int>, next: Int)?
            var end = line.tokens.upperBound
            for next in index + 1..<min(lines.count, index + 4) {
                guard line.tokens.count <= 12, lines[next].tokens.count <= 14, stand(lines[next - 1], over: lines[next])
                else { break }
                end = lines[next].tokens.upperBound
                if belongTogether(line.tokens, rest: line.tokens.upperBound..<end) {
                    joined = (line.tokens.lowerBound..<end, next + 1)
                    break
                }
            }
            found.append(PaperLine(block: line.block, tokens: joined?.tokens ?? line.tokens))
            index = joined?.next ?? index + 1
        }
        return found
    }

    /// Whether one line is right under the other in the file.
    private func stand(_ line: PaperLine, over next: PaperLine) -> Bool {
        if line.block == next.block { return next.tokens.lowerBound == line.tokens.upperBound }
        return next.block == line.block + 1 && next.tokens.lowerBound <= line.tokens.upperBound + 1
            && outline.blocks[next.block].lines.lowerBound == outline.blocks[line.block].lines.upperBound + 1
    }

    private func belongTogether(_ line: Range<Int>, rest: Range<Int>) -> Bool {
        guard let first = line.first, let next = rest.first(where: { prose.tokens[$0].kind != .breaking }) else {
            return false
        }
        // `Số:` over its number
        if line.count <= 2, readNumber(line) == nil, readNumber(line.lowerBound..<rest.upperBound) != nil,
            prose.tokens[next].isNumber
        {
            return true
        }
        // A name that goes over the break
        for start in max(first, line.upperBound - 5)..<line.upperBound where prose.tokens[start].capital {
            for cue in [Cue.motto, .unitKind, .unitWhole] {
                guard let name = prose.phrase(cue, start, rest.upperBound) else { continue }
                if start + name.length == rest.upperBound, cue != .unitKind || prose.tokens[start].upper { return true }
                // `TỈNH` over `ĐOÀN SƠN LÂM`
                if cue == .unitWhole, start == first, line.count == 1, start + name.length > line.upperBound,
                    rest.allSatisfy({ !prose.tokens[$0].isWord || prose.tokens[$0].upper })
                {
                    return true
                }
            }
        }
        guard readPlaceAndDate(line.lowerBound..<rest.upperBound) != nil, readPlaceAndDate(line) == nil else {
            return false
        }
        // `Hà` over `Nội, ngày 19 tháng 05 năm 2011`; a place of its own line is whole.
        if readPlaceAndDate(rest) != nil {
            return line.count <= 2 && line.allSatisfy { prose.tokens[$0].capital && !prose.tokens[$0].upper }
        }
        return true
    }
}
