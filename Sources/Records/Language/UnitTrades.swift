/// Branches of work that act as one house: `Ngành Y tế`, `ngành Nông nghiệp và Công thương`, `Ngành Tài chính - Kế toán`.
extension UnitGrammar {
    /// The branches named from a token on; further fields share the word (`Ngành Công an, Quân sự`).
    func trades(_ start: Int, _ end: Int) -> ([Mention], Int)? {
        guard start + 1 < end, prose.isAt(W.trade, start), !prose.tokens[start].upper,
            case let field = branch(start + 1, end), field > 0, !prose.isSign(start + 1 + field, Sign.slash),
            prose.tokens[start].capital || prose.tokens[start + 1].capital || isAsked(start)
        else { return nil }
        let place = start + 1 + field
        // `Ngành Y tế cấp đủ thuốc`
        let first = prose.isAt(W.level, place) ? place : afterTerritory(place, end)
        var mentions = [Mention(range: start..<first, name: prose.text(start..<first), isGroup: false)]
        var index = first
        while mentions.count < 12, let joined = afterJoin(index, end), !prose.isSign(index, Sign.semicolon),
            prose.tokens[joined].capital, case let more = branch(joined, end), more > 0,
            case let next = joined + more, prose.phrase(.territory, next, end) == nil
        {
            let name = "\(prose.text(start..<start + 1)) \(prose.text(joined..<next))"
            mentions.append(Mention(range: joined..<next, name: name, isGroup: false))
            index = next
        }
        return (mentions, index)
    }

    /// How long the field is that begins at a token.
    func branch(_ index: Int, _ end: Int) -> Int {
        max(prose.phrase(.sector, index, end)?.length ?? 0, prose.length(W.fields, index, end))
    }

    /// `giao ngành y tế`, `phối hợp với ngành y tế`
    private func isAsked(_ start: Int) -> Bool {
        prose.ends(.assign, before: start) || prose.ends(.together, before: start)
            || prose.ends(.coordinate, before: start)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let trade = Words("ngành")
    static let level = Words("cấp")
    static let fields = Words(
        "giáo dục", "điện", "điện lực", "văn hóa", "thuế", "hải quan", "ngân hàng", "kiểm lâm", "bưu điện",
        "viễn thông", "thủy lợi", "thủy sản", "lâm nghiệp", "chăn nuôi", "thú y", "kho bạc", "đường sắt", "hàng không",
        "lao động", "tài nguyên", "thể thao", "thông tin", "bảo hiểm xã hội", "tòa án", "kiểm sát", "thanh tra",
        "dân số", "công nghiệp", "cấp nước", "văn hóa thông tin", "du lịch", "xây dựng", "khí tượng", "thống kê",
        "bảo hiểm", "nông nghiệp và môi trường", "nông nghiệp và ptnt", "lđtbxh", "than", "dầu khí", "dệt may",
        "biên phòng", "quân đội", "lương thực", "thủy nông", "bưu chính", "môi trường")
}
