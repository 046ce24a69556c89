/// Where one paragraph of an article first reports and then directs: `Theo báo cáo của Sở Y tế, … đã giải quyết 34/49 kiến
/// nghị. Phó Chủ tịch UBND tỉnh giao các sở …` has a result before its order.
extension Reading {
    /// What such paragraphs tell before their first order, by block.
    func reportedBeginnings(before assignments: [Assignment]) -> [Int: Range<Int>] {
        var found: [Int: Range<Int>] = [:]
        var seen: Set<Int> = []
        for assignment in assignments {
            let block = assignment.passage.block
            guard assignment.passage.row == nil, outline.blocks[block].marker == nil, seen.insert(block).inserted else {
                continue
            }
            let range = tokens(of: block)
            guard let first = range.first, prose.isAt(W.reports, first) else { continue }
            let orders = prose.sentences(range).first {
                offset(of: $0.upperBound - 1, in: block) >= assignment.passage.range.lowerBound
            }
            guard let orders, case let part = range.lowerBound..<orders.lowerBound,
                part.contains(where: { prose.tokens[$0].isNumber })
            else { continue }
            found[block] = part
        }
        return found
    }
}

extension FindingReader {
    /// `Qua công tác kiểm tra, nhìn chung …`, `Tại hội nghị, theo báo cáo tháng 2, …`: behind how it is known.
    func afterThrough(_ first: Int, _ range: Range<Int>) -> Int {
        guard prose.isAt(W.through, first),
            let comma = (first..<min(first + 9, range.upperBound)).first(where: { prose.isSign($0, Sign.comma) }),
            comma + 2 < range.upperBound, prose.isAt(W.atLarge, comma + 1)
        else { return first }
        return comma + 1
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let through = Words("qua", "tại hội nghị", "tại cuộc họp", "tại buổi")
    static let atLarge = Words("nhìn chung", "theo báo cáo")
    static let reports = Words(
        "theo báo cáo", "qua báo cáo", "báo cáo của", "báo cáo tại", "theo thống kê", "qua tổng hợp")
}
