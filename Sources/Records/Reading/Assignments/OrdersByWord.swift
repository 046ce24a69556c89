/// Reads what an article tells in somebody's name: `Theo chỉ đạo của Chủ tịch UBND tỉnh, Công an tỉnh mở đợt cao điểm …`, `Cũng theo
/// ông Lê An, Chủ tịch UBND quận, từ ngày 25/9 Phòng Quản lý đô thị phối hợp …`.
extension DirectiveGrammar {
    /// Whether a sentence goes on in the name of one who leads with a unit and what it is to do.
    func goesByOrder(_ range: Range<Int>) -> Bool {
        guard kind == .news, let start = behindOrder(range),
            let lead = leads.named(leads.skipTime(start, range.upperBound), range.upperBound), !lead.units.isEmpty,
            lead.next < range.upperBound
        else { return false }
        // `Theo Chủ tịch UBND huyện, huyện tiếp tục là điểm sáng …` tells what is.
        return leads.beginsWithVerb(lead.next, range.upperBound)
            && !(lead.next..<min(range.upperBound, lead.next + 5)).contains { prose.isAt(W.being, $0) }
    }

    /// Past `Theo chỉ đạo của Chủ tịch UBND tỉnh,`, `Cũng theo ông Lê An, Chủ tịch UBND quận,`.
    private func behindOrder(_ range: Range<Int>) -> Int? {
        guard var first = range.first else { return nil }
        let isOrder = prose.isAt(W.byOrder, first)
        if prose.isAt(W.also, first) { first += 1 }
        guard isOrder || first < range.upperBound && prose.isAt(W.accordingTo, first) else { return nil }
        let comma = (first..<min(range.upperBound, first + 24)).first {
            prose.isSign($0, Sign.comma) && (isOrder || isHead(before: $0, first + 1..<range.upperBound))
        }
        return comma.flatMap { $0 + 1 < range.upperBound ? $0 + 1 : nil }
    }

    /// Whether one who leads a whole place or house is named right before a token, by his office or his name.
    private func isHead(before index: Int, _ range: Range<Int>) -> Bool {
        leads.isLeader(before: index, range)
            && (range.lowerBound..<index).contains {
                prose.isAt(W.heads, $0) || prose.isAt(Words.centralHeads, $0) || prose.has(.personTitle, $0)
            }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let byOrder = Words(
        "theo chỉ đạo của", "theo yêu cầu của", "theo kết luận của", "theo công điện", "theo văn bản", "theo chỉ thị",
        "thực hiện chỉ đạo của", "thực hiện kết luận của")
    static let also = Words("cũng")
    static let being = Words("là", "đã", "đang", "đạt", "được", "có")
    static let accordingTo = Words("theo")
    static let heads = Words(
        "chủ tịch", "phó chủ tịch", "bí thư", "phó bí thư", "bộ trưởng", "thứ trưởng", "thủ tướng", "phó thủ tướng",
        "hiệu trưởng", "kết luận", "chỉ đạo")
}
