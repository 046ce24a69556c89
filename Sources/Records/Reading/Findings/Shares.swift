import SourceText

/// Tells whose share a percentage is: in `giải quyết 67/67 đơn, đạt tỷ lệ 100%` of the count before it; in `12 huyện đạt chuẩn
/// và 90% hộ dùng nước sạch` of something else.
extension IndicatorReader {
    /// `đạt tỷ lệ 100%` beside `67/67 đơn`: the share of the count before it in the same clause.
    func belongs(_ start: Int, to last: Indicator, _ range: Range<Int>, _ block: Int) -> Bool {
        let from = max(range.lowerBound, start - 6)
        let words: [UInt8] = LetterCase.small(prose.text(from..<start))
        guard
            words.holds("tỷ lệ") || words.holds("tỉ lệ") || words.holds("đạt") || words.holds("chiếm")
                || words.ends(with: ", bằng")
                || prose.isSign(start - 1, Sign.open)
        else { return false }
        // `12 huyện đạt chuẩn và 90% hộ dùng nước sạch`: a share of something else.
        if hasOwnNoun(start, range) { return false }
        // The clause, or the bracket right behind the count.
        let clause = clause(around: start, range)
        if prose.text(clause) == last.text {
            return !words.holds("mức") && !(words.holds("(tỷ lệ") && !prose.isSign(start - 1, Sign.open))
                || last.total != nil && prose.isSign(start - 1, Sign.open)
        }
        // `hoàn thành 10.142 nhiệm vụ, bằng 83,4%.`: a share of the count, and of nothing else.
        // `giải quyết 585.116 hồ sơ, đạt tỷ lệ 99,96% (…)`
        if words.ends(with: ", đạt tỷ lệ") || words.ends(with: ", chiếm tỷ lệ")
            || words.ends(with: ", chiếm tỷ trọng") || words.ends(with: ", tỷ lệ"),
            last.total == nil, last.value != nil,
            let mark = range[start...].prefix(6).first(where: { prose.isSign($0, Sign.percent) }),
            mark + 1 >= range.upperBound || prose.tokens[mark + 1].kind == .sign
        {
            return true
        }
        if words.ends(with: ", bằng") || words.ends(with: ", đạt") || words.ends(with: ", chiếm"),
            endsWithShare(start, range)
        {
            return true
        }
        return
            (words.ends(with: ", đạt tỷ lệ") || words.ends(with: ", đạt") || words.ends(with: ", tỷ lệ")
            || words.ends(with: ", chiếm") || words.ends(with: "đạt tỷ lệ")) && last.total != nil
            && clause.lowerBound > 0
            && prose.text(clause).count < 60
    }

    private func hasOwnNoun(_ start: Int, _ range: Range<Int>) -> Bool {
        var index = start
        while index > range.lowerBound, prose.isAt(W.about, index - 1) { index -= 1 }
        guard index > range.lowerBound, prose.isAt(W.and, index - 1),
            let mark = range[start...].prefix(6).first(where: { prose.isSign($0, Sign.percent) }),
            mark + 1 < range.upperBound, prose.tokens[mark + 1].isWord
        else { return false }
        return !prose.isAt(W.plans, mark + 1) && !prose.isAt(W.compared, mark + 1)
            && !prose.hasAny(Cue.function.bit, mark + 1)
    }

    /// `đạt 4.215 tỷ đồng, bằng 71,3% dự toán`: behind a comma the share of the count right before it; `bằng 116% so với
    /// cùng kỳ` compares.
    func isShare(_ figure: Figure, of last: Int?, _ isSameAim: Bool, _ range: Range<Int>) -> Bool {
        guard let last, isSameAim else { return false }
        var index = figure.start - 1
        while index > last, prose.isAt(W.about, index) { index -= 1 }
        if index > last + 1, prose.isAt(W.rate, index - 1) { index -= 2 }
        guard index > last, index - last < 8, prose.isAt(W.share, index) || prose.isAt(W.share, index - 1) else {
            return false
        }
        let comma = prose.isAt(W.share, index) ? index - 1 : index - 2
        guard prose.isSign(comma, Sign.comma) || prose.isSign(comma, Sign.open),
            // `61,24 triệu m3, bằng 41,8% kế hoạch`
            (last..<comma).allSatisfy({ prose.tokens[$0].isWord || !prose.tokens[$0].spaced && $0 > last })
        else { return false }
        guard figure.next < range.upperBound else { return true }
        let compared =
            prose.isAt(W.compared, figure.next) && !prose.isAt(W.plans, min(figure.next + 2, range.upperBound - 1))
        return !compared && !prose.isAt(W.past, figure.next)
    }

    private func endsWithShare(_ start: Int, _ range: Range<Int>) -> Bool {
        guard let mark = range[start...].prefix(5).first(where: { prose.isSign($0, Sign.percent) }) else {
            return false
        }
        return mark + 1 >= range.upperBound
            || [Sign.stop, Sign.semicolon, Sign.close, Sign.open].contains { prose.isSign(mark + 1, $0) }
    }

    /// `Tốt: 14 tiết = 35%`
    func isEqualShare(_ start: Int, _ before: Int) -> Bool {
        let sign = start - 1
        guard sign >= before, sign - before <= 3,
            prose.isSign(sign, 0x3D)
                || prose.isSign(sign, Sign.dash) && prose.tokens[sign].spaced && prose.tokens[start].spaced
        else { return false }
        return (before..<sign).allSatisfy { prose.tokens[$0].isWord || prose.isSign($0, Sign.slash) }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let compared = Words("so")
    static let and = Words("và")
    static let about = Words("hơn", "gần", "khoảng", "trên", "xấp", "xỉ", "tới", "đến", "ước")
    static let rate = Words("tỷ lệ", "tỷ trọng")
    static let share = Words("đạt", "bằng", "chiếm", "tương đương", "tương ứng", "hoàn thành")
    static let plans = Words("kế hoạch", "kh", "dự toán", "chỉ tiêu", "nghị quyết", "mục tiêu", "tổng", "nhiệm vụ")
    static let past = Words("cùng kỳ", "năm trước", "năm ngoái", "tháng trước", "quý trước", "của cùng kỳ")
}
