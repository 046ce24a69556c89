/// Reads who is told where he stands before the one who speaks: `Đối với các bệnh viện, Thứ trưởng đề nghị chuẩn bị …`.
extension LeadReader {
    /// Units behind `đối với`, `về phía`, where a leader then asks and names nobody.
    func towards(_ range: Range<Int>) -> Lead? {
        let end = range.upperBound
        let start = afterConnectors(range)
        guard start < end, case let length = prose.length(W.towards, start, end), length > 0,
            case let (mentions, next) = reading.units.list(start + length, end), !mentions.isEmpty, next + 2 < end,
            prose.isSign(next, Sign.comma)
        else { return nil }
        for index in next + 1..<min(end, next + 20) where prose.isAt(W.asks, index) && !prose.isInside(index) {
            guard isLeader(before: index, next + 1..<end) else { continue }
            let verb = index + (prose.phrase(.assign, index, end)?.length ?? 1)
            guard verb < end, beginsWithVerb(verb, end) else { return nil }
            return Lead(units: mentions.map(\.name), next: verb)
        }
        return nil
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let towards = Words("đối với", "về phía", "với")
    static let asks = Words("yêu cầu", "đề nghị", "cũng yêu cầu", "cũng đề nghị", "lưu ý", "cũng lưu ý", "giao")
}
