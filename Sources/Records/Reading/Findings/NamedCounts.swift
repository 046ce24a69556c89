/// Counts whose noun stands elsewhere than right behind the number: `Tổng số hồ sơ phải giải tỏa là 255`, `Số hộ nghèo: 1.255`,
/// and the second of two around a slash, `61 tàu/418 ngư dân`.
extension IndicatorReader {
    /// The words between `số` and the `là` or colon before a figure behind which nothing counted stands, and what they count.
    func namedCount(_ figure: Figure, _ range: Range<Int>) -> (name: String, unit: String)? {
        var end = figure.start
        while end > range.lowerBound, prose.isAt(W.about, end - 1) { end -= 1 }
        guard end - range.lowerBound > 2, !figure.isPercent,
            prose.isAt(W.isWord, end - 1) || prose.isSign(end - 1, Sign.colon),
            figure.next >= range.upperBound || prose.tokens[figure.next].kind != .word
                || prose.isAt(W.goesOn, figure.next)
        else { return nil }
        let words = end - 1
        for index in (max(range.lowerBound, words - 16)..<words - 1).reversed() {
            guard prose.tokens[index].isWord else { return nil }
            guard prose.isAt(W.number, index) else { continue }
            guard !prose.isAt(W.some, index - 1), !prose.isAt(W.names, index + 1),
                case let (unit?, _) = counted(index + 1, words)
            else { return nil }
            return (prose.text(index + 1..<words), unit)
        }
        return nil
    }

    /// Whether a number behind a slash counts something of its own: before the slash stands a count with its noun.
    /// `5.000 đồng/15 kWh` is a rate.
    func isSecondOfTwo(_ start: Int) -> Bool {
        guard prose.isSign(start - 1, Sign.slash), start + 1 < prose.tokens.count, prose.tokens[start + 1].isWord,
            prose.tokens[start + 1].spaced
        else { return false }
        var noun = start - 2
        while noun > 0, start - noun < 6, prose.tokens[noun].isWord { noun -= 1 }
        return noun >= 0 && start - noun > 2 && prose.tokens[noun].isNumber
            && !prose.hasAny(Cue.money.bit | Cue.multiplier.bit | Cue.timeUnit.bit, noun + 1)
            && !prose.isAt(W.measures, noun + 1) && prose.tokens[noun + 1].spaced
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let about = Words("hơn", "gần", "khoảng", "trên")
    static let isWord = Words("là")
    static let number = Words("số")
    static let some = Words("một", "đa", "hệ", "chỉ", "con", "dân")
    static let goesOn = Words("tăng", "giảm", "so", "trong đó", "đạt", "chiếm", "bằng", "và")
    /// `Số điện thoại: …` names.
    static let names = Words(
        "điện thoại", "tài khoản", "hiệu", "ký hiệu", "thứ tự", "văn bản", "công văn", "quyết định", "đăng ký", "nhà",
        "fax", "căn cước", "cmnd", "cccd", "giấy", "định danh", "máy", "máy lẻ", "hotline", "đường dây", "lần", "tờ",
        "thửa", "bộ", "hóa đơn", "phòng", "báo danh", "hồ sơ lưu", "km", "thông báo", "nghị quyết", "giấy phép")
    static let measures = Words("tấn", "tạ", "kg", "ha", "km", "m", "lít", "con", "tr", "trđ", "lần", "bộ")
}
