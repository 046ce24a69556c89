/// Limitations that a leader names among other words: `… ghi nhận cố gắng của các phòng, đồng thời chỉ rõ một số tồn tại: …`,
/// `Ông Lê An phê bình UBND hai huyện chưa lập kế hoạch`.
extension FindingReader {
    func fallsShort(_ range: Range<Int>) -> Bool { tellsLack(range) || reproves(range) }

    private func reproves(_ range: Range<Int>) -> Bool {
        guard !range.contains(where: { prose.has(.assign, $0) && !prose.isAt(W.directing, $0) && !prose.isInside($0) })
        else { return false }
        return pointsOutBehindPraise(range) || blames(range)
    }

    /// Behind praise and `đồng thời`, what fell short, and a colon.
    private func pointsOutBehindPraise(_ range: Range<Int>) -> Bool {
        guard let praise = range.prefix(16).first(where: { prose.has(.praise, $0) }),
            let shown = range[praise...].prefix(24).first(where: { prose.isAt(W.pointsOut, $0) }),
            prose.isAt(W.also, shown - 1) || prose.isAt(W.also, shown - 2),
            let colon = range[shown...].prefix(14).first(where: { prose.isSign($0, Sign.colon) })
        else { return false }
        return (shown..<colon).contains { prose.has(.limitations, $0) }
    }

    /// A leader blames a unit, and says for what.
    private func blames(_ range: Range<Int>) -> Bool {
        guard let blame = range.prefix(18).first(where: { prose.isAt(W.blames, $0) }), blame > range.lowerBound,
            (range.lowerBound..<blame).contains(where: { prose.hasAny(Cue.position.bit | Cue.personTitle.bit, $0) }),
            !prose.isAt(W.criticism, blame - 1), blame + 2 < range.upperBound,
            case let (mentions, next) = reading.units.list(blame + 2, range.upperBound), !mentions.isEmpty
        else { return false }
        return (next..<range.upperBound).prefix(30).contains { prose.isAt(W.lacks, $0) }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let directing = Words("chỉ đạo", "lưu ý")
    static let pointsOut = Words("chỉ ra", "chỉ rõ", "nêu ra", "nêu rõ", "thẳng thắn chỉ ra")
    static let also = Words("đồng thời", "và", "cũng", "thẳng thắn", "song")
    static let blames = Words("phê bình")
    static let criticism = Words("tự", "bị", "được")
    static let lacks = Words("chưa", "chậm", "không", "còn để", "để")
}
