/// Tells a figure that is aimed at by the words of its clause, of the bracket around it (`(KH 7,1 tỷ)`) or of the line over its
/// list (`Mục tiêu năm 2027:`). What holds for a whole sentence stands in `Aims`.
extension IndicatorReader {
    /// Whether the words of its own clause say that a figure is aimed at.
    func isAimedAt(_ figure: Figure, _ clause: Range<Int>) -> Bool {
        let start = figure.start
        let aims = opensBracket(start, clause) ?? clause.lowerBound
        // `đạt 480 tỷ đồng (dự kiến cả năm 600 tỷ đồng)`: what a bracket aims at is not what stands before it.
        let window = figure.next..<max(figure.next, min(figure.next + 6, clause.upperBound))
        let ahead = window.first { prose.isSign($0, Sign.open) } ?? window.upperBound
        return (aims..<max(aims, ahead)).contains {
            // `đạt 60% chỉ tiêu năm`, `13/16 chỉ tiêu` was reached; `Kỳ họp sẽ thông qua 7 nghị quyết` is to come.
            prose.has(.target, $0) && !((figure.total != nil || $0 == figure.next) && prose.isAt(W.criteria, $0))
                && !($0 >= figure.next && (figure.total != nil || figure.isPercent && reached(start)))
                // `vượt chỉ tiêu đề ra với 14 đảng viên`: compared with.
                && !($0 < start - 3 && prose.isAt(W.surpasses, $0 - 1))
                // `đã mở 70 lớp theo kế hoạch của huyện`
                && !($0 >= figure.next && (prose.isAt(W.by, $0) || prose.isAt(W.by, $0 - 1))
                    && (aims..<start).contains { prose.isAt(W.already, $0) })
                // `đã phấn đấu hoàn thành 12 chỉ tiêu`
                && !(prose.isAt(W.already, $0 - 1) || prose.isAt(W.already, $0 - 2))
                // `Theo kế hoạch đã triển khai 7/9 cuộc`
                && !($0 < start && ($0..<start).contains { prose.isAt(W.already, $0) })
                // `thủ thuật loại I trở lên 4.105 ca`, `25 sản phẩm 3 sao trở lên`
                && !(prose.isAt(W.orMore, $0) && ($0 < start || hasNumber(figure.next..<$0)))
                || $0 < start && prose.isAt(W.future, $0)
        }
    }

    private func hasNumber(_ range: Range<Int>) -> Bool { range.contains { prose.tokens[$0].isNumber } }

    /// The bracket of the clause that a figure stands in: what is aimed at before it is not what it says.
    private func opensBracket(_ start: Int, _ clause: Range<Int>) -> Int? {
        for index in (clause.lowerBound..<max(clause.lowerBound, start)).reversed() {
            if prose.isSign(index, Sign.close) { return nil }
            if prose.isSign(index, Sign.open) { return index }
        }
        return nil
    }

    private func reached(_ start: Int) -> Bool {
        var index = start - 1
        // `đạt hơn 60% chỉ tiêu`
        while index > 0, start - index < 3, prose.isAt(W.about, index) { index -= 1 }
        if index > 1, prose.isAt(W.rate, index - 1) { index -= 2 }
        return index >= 0 && prose.isAt(W.reached, index)
    }

    /// `(KH 7,1 tỷ)`, `(Nghị quyết đề ra 5%)`: what was planned, beside what was reached.
    func isPlanned(_ start: Int) -> Bool {
        guard let open = (max(0, start - 8)..<start).last(where: { prose.isSign($0, Sign.open) }), open + 1 < start,
            prose.isAt(W.planned, open + 1)
        else { return false }
        return (open + 1..<start).allSatisfy { prose.tokens[$0].isWord && !prose.isAt(W.attained, $0) }
    }

    /// `Mục tiêu năm 2027:` over a list, or the points after `- Phấn đấu …` that go on with a verb.
    func isAnnouncedAim(_ block: Int) -> Bool {
        let blocks = reading.outline.blocks
        guard blocks[block].marker != nil else { return false }
        let parent = blocks[block].parent
        if let parent, case let range = reading.tokens(of: parent), let last = range.last,
            prose.isSign(last, Sign.colon), reading.aims(of: range).last?.upperBound == range.upperBound
        {
            return true
        }
        guard case let own = reading.tokens(of: block), opensWithVerb(own), !prose.contains(W.already, in: own) else {
            return false
        }
        for before in (0..<block).reversed() {
            let range = reading.tokens(of: before)
            guard blocks[before].parent == parent, blocks[before].marker != nil, let first = range.first else { break }
            if reading.aims(of: range).first?.lowerBound == first { return true }
            guard opensWithVerb(range), !prose.contains(W.already, in: range) else { break }
        }
        return false
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let already = Words("đã")
    static let by = Words("theo", "đúng", "vượt", "với")
    static let planned = Words("kh", "kế hoạch", "chỉ tiêu", "dự toán", "nghị quyết", "nq", "mục tiêu", "giao")
    static let about = Words("hơn", "gần", "khoảng", "trên", "xấp", "xỉ", "tới", "đến", "ước")
    static let rate = Words("tỷ lệ", "tỷ trọng")
    static let surpasses = Words("vượt", "vượt mức", "mức", "với")
    static let orMore = Words("trở lên")
    static let reached = Words("đạt", "bằng", "được")
    static let criteria = Words("chỉ tiêu")
    static let future = Words("sẽ")
    static let attained = Words("đạt", "bằng", "đã")
}
