/// Limitations that an article's paragraph turns to, or that a leader names among other words: `Tuy nhiên, Sở Xây dựng chưa
/// trình …`, `… ghi nhận cố gắng của các phòng, đồng thời chỉ rõ một số tồn tại: …`, `Ông Lê An phê bình UBND hai huyện chưa
/// lập kế hoạch`.
extension FindingReader {
    func fallsShort(_ range: Range<Int>) -> Bool { tellsLack(range) || reproves(range) }

    /// `Tuy nhiên, đến nay Sở Xây dựng chưa trình …`
    func tellsLack(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        // `Bên cạnh đó, hiện chưa xây dựng được bộ chỉ số …`
        if prose.isAt(W.besides, first), range.prefix(7).contains(where: { prose.isAt(W.notYet, $0) }),
            !range.contains(where: { prose.givesOrder($0) || prose.isAt(W.must, $0) })
        {
            return true
        }
        // `… phòng chống phá rừng còn nhiều hạn chế. Tiến độ trồng rừng không đạt kế hoạch.`
        guard prose.isAt(W.however, first) else {
            // `Hội nghị cũng chỉ ra một số tồn tại, hạn chế: …`
            if let shown = range.prefix(10).first(where: { prose.isAt(W.shows, $0) }),
                let colon = range[shown...].prefix(14).first(where: { prose.isSign($0, Sign.colon) }),
                (shown..<colon).contains(where: { prose.has(.limitations, $0) }),
                !range.contains(where: { prose.givesOrder($0) && !prose.isAt(W.directing, $0) })
            {
                return true
            }
            return range.contains { prose.isAt(Words.shortfalls, $0) }
                && prose.sentences(range).filter { $0.contains { prose.isAt(Words.shortfalls, $0) } }.count > 1
                && !range.contains { prose.givesOrder($0) && !prose.isAt(W.directing, $0) || prose.isAt(W.must, $0) }
        }
        return range.prefix(40).contains { prose.isAt(Words.lacks, $0) || prose.isAt(Words.shortfalls, $0) }
            && !range.contains { prose.givesOrder($0) || prose.isAt(W.concludes, $0) }
    }

    private func reproves(_ range: Range<Int>) -> Bool {
        guard !range.contains(where: { prose.givesOrder($0) && !prose.isAt(W.directing, $0) && !prose.isInside($0) })
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
    static let however = Words("tuy nhiên", "tuy vậy", "song", "mặc dù vậy", "đáng chú ý", "đáng lo ngại")
    static let besides = Words("bên cạnh đó", "ngoài ra", "hiện", "đến nay", "một số")
    static let notYet = Words("chưa", "còn thiếu")
    static let must = Words("phải", "cần")
    static let concludes = Words("kết luận", "nhấn mạnh", "phát biểu triển khai", "phát biểu chỉ đạo")
    static let directing = Words("chỉ đạo", "lưu ý")
    static let shows = Words("chỉ ra", "chỉ rõ", "nêu ra", "nhìn nhận", "nêu rõ", "thẳng thắn chỉ ra")
    static let pointsOut = Words("chỉ ra", "chỉ rõ", "nêu ra", "nêu rõ", "thẳng thắn chỉ ra")
    static let also = Words("đồng thời", "và", "cũng", "thẳng thắn", "song")
    static let blames = Words("phê bình")
    static let criticism = Words("tự", "bị", "được")
    static let lacks = Words("chưa", "chậm", "không", "còn để", "để")
}
