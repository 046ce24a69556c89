import SourceText

/// Names what a figure measures, from the words around it: `thu ngân sách nhà nước` of `thu ngân sách nhà nước 3.912 tỷ
/// đồng, đạt 54%`.
extension IndicatorReader {
    /// What a reader would call it, the same in every month: `hồ sơ giải quyết trước hạn`, `văn bản phát hành` of
    /// `Phát hành 1.312 văn bản`, `thu ngân sách nhà nước` of `thu ngân sách nhà nước 3.912 tỷ đồng, đạt 54%`.
    func name(
        _ figure: Figure, _ unit: String?, _ unitEnd: Int, _ clause: Range<Int>, of piece: Range<Int>
    ) -> String {
        let isMoney = unit != nil && prose.hasAny(Cue.money.bit | Cue.multiplier.bit, figure.next)
        // `100% hồ sơ được luân chuyển trực tuyến`: a share that opens its clause is of what follows.
        // `chiếm 59,5% tỷ trọng của lĩnh vực`: so is one that tells how much of it.
        if figure.isPercent,
            figure.start == clause.lowerBound || opens(figure.start, piece)
                || figure.start > piece.lowerBound && prose.isAt(W.takes, figure.start - 1),
            case let end = wordsEnd(figure.next, clause), end > figure.next
        {
            return prose.text(figure.next..<end)
        }
        guard let unit, !figure.isPercent, !isMoney else {
            let before = wordsBefore(figure.start, clause, from: piece.lowerBound)
            return before.isEmpty ? unit ?? prose.text(clause) : before
        }
        // `sản lượng lương thực đạt 24.000 tấn`: a measure says how much, the words before it of what.
        if prose.isAt(W.measures, figure.next),
            case let before = wordsBefore(figure.start, clause, from: piece.lowerBound), !before.isEmpty
        {
            return before
        }
        // `121 cuộc trực tuyến với cấp xã`, `đề án so với cùng kỳ`: a name ends before what leads on.
        let end = nameEnd(unitEnd, wordsEnd(unitEnd, clause))
        if end > unitEnd { return unit + " " + prose.text(unitEnd..<end) }
        if let noun = nounBefore(figure.next..<unitEnd, figure.start, clause) { return noun }
        // `Phát hành 1.312 văn bản` counts what was issued.
        if let deed = deedBefore(figure.start, clause) { return unit + " " + deed.lowercased() }
        return unit
    }

    /// `Dự toán được giao 41,2 tỷ đồng, đã sử dụng 18,7 tỷ đồng`: what was used is of the sum before it.
    func ofFunds(_ name: String, _ unit: String?, in block: Int, after found: [Indicator]) -> String {
        guard unit != nil, name.hasPrefix("đã "), let last = found.last(of: block), found[last].unit == unit,
            ["kinh phí", "dự toán", "vốn", "kế hoạch vốn", "ngân sách"].contains(where: found[last].name.hasPrefix)
        else { return name }
        return "kinh phí " + name
    }

    /// `Số nhiệm vụ quá hạn chưa hoàn thành là 17 nhiệm vụ`: the clause has named already what it counts.
    private func nounBefore(_ unit: Range<Int>, _ figure: Int, _ clause: Range<Int>) -> String? {
        var end = figure
        while end > clause.lowerBound,
            prose.isAt(W.joints, end - 1) || prose.isAt(W.has, end - 1) || prose.isSign(end - 1, Sign.colon)
        { end -= 1 }
        let low = max(clause.lowerBound, end - 14)
        guard
            let start = (low..<end).last(where: { start in
                start + unit.count < end
                    && zip(unit, start..<(start + unit.count)).allSatisfy {
                        prose.tokens[$0].hash == prose.tokens[$1].hash
                    }
            }), (start..<end).allSatisfy({ prose.tokens[$0].isWord })
        else { return nil }
        return lowerFirst(prose.text(start..<end))
    }

    /// `giải quyết đúng hạn và trước hạn 9.655/9.718 hồ sơ`, `trễ hạn 32 nhiệm vụ`: what was done with them, and how.
    private func deedBefore(_ figure: Int, _ clause: Range<Int>) -> String? {
        // `quá hạn còn 708 hồ sơ`
        var end = figure
        while end > clause.lowerBound, prose.isAt(W.has, end - 1) { end -= 1 }
        var start = end
        while let state = (max(clause.lowerBound, start - 2)..<start).first(where: {
            prose.length(W.states, $0, start) == start - $0
        }) {
            start = state
        }
        while start < end, prose.isAt(W.and, start) { start += 1 }
        for verb in max(clause.lowerBound, start - 3)..<max(clause.lowerBound, start) {
            if let found = prose.phrase(.verb, verb, start), verb + found.length == start {
                // `Đang thực hiện 13 nhiệm vụ`, `chưa xử lý 4 đơn`: what goes on or is not done.
                let isOpen = verb > clause.lowerBound && prose.isAt(W.aspects, verb - 1)
                return prose.text((isOpen ? verb - 1 : verb)..<end)
            }
        }
        return start < end ? prose.text(start..<end) : nil
    }

    /// Behind a colon, or at the head of all.
    private func opens(_ start: Int, _ piece: Range<Int>) -> Bool {
        start == piece.lowerBound || prose.isSign(start - 1, Sign.colon)
    }

    /// Where the words of a name end: at a sign, or after so many that a reader would stop before the last `và`.
    private func wordsEnd(_ start: Int, _ clause: Range<Int>) -> Int {
        let most = 12
        var end = start
        while end < clause.upperBound, end - start < most, prose.tokens[end].isWord { end += 1 }
        guard end - start == most, end < clause.upperBound, prose.tokens[end].isWord else { return end }
        return (start + 4..<end).last { prose.isAt(W.parts, $0) } ?? end
    }

    /// Without what compares or points elsewhere: `văn bản quá hạn | nêu tại Thông báo số 12`, `đề án | so với năm 2024`.
    private func nameEnd(_ start: Int, _ end: Int) -> Int {
        var last = (start..<end).first { prose.isAt(W.leadsOn, $0) } ?? end
        while last > start, isDangling(last - 1), !(last > start + 1 && prose.isAt(W.complete, last - 2)) { last -= 1 }
        // `04 cuộc họp trực tuyến đến 68 xã`; of `42.316 văn bản đến` it is the name.
        if last > start + 1, prose.isAt(W.towards, last - 1) { last -= 1 }
        return last
    }

    /// A joint at the end of a name, or `số`, `năm` before its number; `gian hàng số` ends in a word of its own.
    private func isDangling(_ token: Int) -> Bool {
        prose.isAt(W.parts, token) && !prose.isInside(token) || prose.isAt(W.dangling, token)
            || prose.isAt(W.numbered, token) && token + 1 < prose.tokens.count && prose.tokens[token + 1].isNumber
    }

    /// Where the date begins that ends at a token: `tỷ lệ đúng hạn | tháng 4/2026`.
    private func dateStart(endingAt end: Int, from first: Int) -> Int? {
        (max(first, end - 8)..<end).first { reading.dates.read($0, end)?.range.upperBound == end }
    }

    /// The words that a share or a sum is of, without `đạt`, `bằng`; of the clause before where this one has none.
    private func wordsBefore(_ figure: Int, _ clause: Range<Int>, from first: Int) -> String {
        var end = figure
        for _ in 0..<2 {
            while end > first,
                prose.isAt(W.joints, end - 1) || prose.isSign(end - 1, Sign.comma)
                    // `Tồn quỹ: 12 triệu`
                    || prose.isSign(end - 1, Sign.colon)
                    || prose.hasAny(Cue.money.bit | Cue.multiplier.bit, end - 1)
            {
                end -= 1
            }
            if let date = dateStart(endingAt: end, from: first) { end = date }
            while end > first + 2, prose.isAt(W.judged, end - 2) { end -= 2 }
            var start = end
            while start > first, end - start < 20, prose.tokens[start - 1].isWord { start -= 1 }
            while start < end, prose.isAt(W.openers, start), !prose.isAt(W.whole, start) { start += 1 }
            // `dự án có tổng mức đầu tư 1.286 tỷ đồng`
            if let total = (start..<end).last(where: { prose.isAt(W.totals, $0) }) { start = total }
            // `… lập chưa kịp thời nên tỷ lệ giải ngân mới đạt 40%`
            if let cause = (start..<end).last(where: { prose.isAt(W.hence, $0) }), end - cause > 2 { start = cause + 1 }
            if end - start >= 2 || end - start == 1 && prose.tokens[start].upper && prose.tokens[start].length > 2 {
                return lowerFirst(prose.text(start..<end))
            }
            // `… 3.912 tỷ đồng, đạt 54,1%`: back over the figure before.
            guard start > first, end > first else { break }
            while end > first, !prose.tokens[end - 1].isNumber, figure - end < 12 { end -= 1 }
            while end > first,
                prose.tokens[end - 1].isNumber || prose.isSign(end - 1, Sign.stop) || prose.isSign(end - 1, Sign.comma)
            {
                end -= 1
            }
        }
        return ""
    }

    private func lowerFirst(_ text: String) -> String {
        // What is no capital, or is followed by one or by a figure, is seen in the bytes.
        guard let byte = text.utf8.first, byte >= 0x80 || (0x41...0x5A).contains(byte),
            text.utf8.dropFirst().prefix(while: { $0 > 0x20 }).allSatisfy({ $0 >= 0x80 || (0x61...0x7A).contains($0) }),
            let initial = text.first, isCapital(initial) ?? initial.isUppercase
        else { return text }
        let first = text.prefix { !$0.isWhitespace }
        guard first.dropFirst().allSatisfy({ isCapital($0).map { !$0 } ?? $0.isLowercase }) else { return text }
        return initial.lowercased() + text.dropFirst()
    }

    /// Of a letter of Vietnamese; nil for others, of which Unicode's own rules know.
    private func isCapital(_ character: Character) -> Bool? {
        let scalars = character.unicodeScalars
        guard let first = scalars.first, scalars.count == 1 else { return nil }
        return VietnameseLetters.letter(first)?.isCapital
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let joints = Words(
        "đạt", "là", "bằng", "chiếm", "trên", "hơn", "gần", "khoảng", "lệ", "tỷ lệ", "so", "với", "cùng", "kỳ", "mới",
        "ước", "tăng", "giảm", "còn", "mức", "ứng", "tương", "nhưng"
    )
    static let has = Words("có", "còn", "gồm", "là")
    static let measures = Words("tấn", "tạ", "kg", "ha", "km", "km2", "m2", "m3", "lít", "con", "mw", "kwh")
    static let takes = Words("chiếm")
    static let parts = Words("và", "của", "tại", "trên", "theo", "cho", "trong", "với", "để")
    static let leadsOn = Words("so với", "nêu tại", "tại thông báo", "theo thông báo", "trong đó", "tăng", "giảm")
    static let dangling = Words("với", "thành", "là", "gồm", "đã", "được", "còn", "có")
    static let numbered = Words("số", "năm", "tháng", "quý", "lần", "thứ")
    static let towards = Words("đến", "tới")
    static let complete = Words("hoàn thành", "hợp thành", "trở thành")
    static let and = Words("và")
    static let aspects = Words("đang", "chưa", "không")
    static let states = Words(
        "đúng hạn", "trước hạn", "trễ hạn", "quá hạn", "và", "ngay", "xong", "mới", "bổ sung", "thêm", "sớm hạn",
        "chậm hạn", "đúng và", "đúng thời hạn", "trực tuyến")
    static let totals = Words("tổng mức", "tổng kinh phí", "tổng vốn", "tổng giá trị", "tổng thu", "tổng chi")
    static let judged = Words("còn thấp", "còn chậm", "rất thấp", "rất cao", "quá thấp", "khá cao")
    static let hence = Words("nên", "khiến")
    static let whole = Words("tổng mức", "tổng sản phẩm", "theo dõi")
    static let openers = Words(
        "và", "với", "có", "trong", "đó", "trong đó", "về", "theo", "tổng", "năm", "tháng", "quý", "thì")
}
