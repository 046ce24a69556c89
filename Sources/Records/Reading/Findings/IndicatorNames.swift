/// Names what a figure measures, from the words around it: `thu ngân sách nhà nước` of `thu ngân sách nhà nước 3.912 tỷ
/// đồng, đạt 54%`.
extension IndicatorReader {
    /// What a reader would call it, the same in every month: `hồ sơ giải quyết trước hạn`, `văn bản phát hành` of
    /// `Phát hành 1.312 văn bản`, `thu ngân sách nhà nước` of `thu ngân sách nhà nước 3.912 tỷ đồng, đạt 54%`.
    func name(_ figure: Figure, _ unit: String?, _ unitEnd: Int, _ clause: Range<Int>) -> String {
        let before = wordsBefore(figure.start, clause)
        let isMoney = unit != nil && prose.hasAny(Cue.money.bit | Cue.multiplier.bit, figure.next)
        guard let unit, !figure.isPercent, !isMoney else {
            return before.isEmpty ? unit ?? prose.text(clause) : before
        }
        // `sản lượng lương thực đạt 24.000 tấn`: a measure says how much, the words before it of what.
        if prose.isAt(W.measures, figure.next), !before.isEmpty { return before }
        var end = unitEnd
        while end < clause.upperBound, end - unitEnd < 8, prose.tokens[end].isWord { end += 1 }
        if end > unitEnd { return unit + " " + prose.text(unitEnd..<end) }
        // `Phát hành 1.312 văn bản` counts what was issued.
        for start in max(clause.lowerBound, figure.start - 3)..<figure.start {
            if let verb = prose.phrase(.verb, start, figure.start), start + verb.length == figure.start {
                return unit + " " + prose.text(start..<figure.start).lowercased()
            }
        }
        return unit
    }

    /// The words that a share or a sum is of, without `đạt`, `bằng`; of the clause before where this one has none.
    private func wordsBefore(_ figure: Int, _ clause: Range<Int>) -> String {
        var end = figure
        for _ in 0..<2 {
            while end > 0,
                prose.isAt(W.joints, end - 1) || prose.isSign(end - 1, Sign.comma)
                    || prose.hasAny(Cue.money.bit | Cue.multiplier.bit, end - 1)
            {
                end -= 1
            }
            var start = end
            while start > 0, end - start < 9, prose.tokens[start - 1].isWord { start -= 1 }
            while start < end, prose.isAt(W.openers, start) { start += 1 }
            if end - start >= 2 { return lowerFirst(prose.text(start..<end)) }
            // `… 3.912 tỷ đồng, đạt 54,1%`: back over the figure before.
            guard start > 0, end > 0 else { break }
            while end > 0, !prose.tokens[end - 1].isNumber, figure - end < 12 { end -= 1 }
            while end > 0,
                prose.tokens[end - 1].isNumber || prose.isSign(end - 1, Sign.stop) || prose.isSign(end - 1, Sign.comma)
            {
                end -= 1
            }
        }
        return ""
    }

    private func lowerFirst(_ text: String) -> String {
        guard let initial = text.first, initial.isUppercase else { return text }
        let first = text.prefix { !$0.isWhitespace }
        guard first.dropFirst().allSatisfy(\.isLowercase) else { return text }
        return initial.lowercased() + text.dropFirst()
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let joints = Words(
        "đạt", "là", "bằng", "chiếm", "trên", "hơn", "gần", "khoảng", "lệ", "tỷ lệ", "so", "với", "cùng", "kỳ", "mới",
        "ước", "tăng", "giảm", "còn", "mức"
    )
    static let measures = Words("tấn", "tạ", "kg", "ha", "km", "km2", "m2", "m3", "lít", "con", "mw", "kwh")
    static let openers = Words(
        "và", "với", "có", "trong", "đó", "trong đó", "về", "theo", "tổng", "năm", "tháng", "quý", "thì")
}
