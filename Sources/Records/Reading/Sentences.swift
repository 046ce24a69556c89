/// Cuts a paragraph into sentences and clauses, by token.
///
/// A full stop ends a sentence only where a capital, a line break or the end follows: not in `TP. Sơn Giang`,
/// `11.510`, `xăng xe...`.
extension Prose {
    /// The sentences of a run of tokens, each without the space around it and with its final sign.
    func sentences(_ range: Range<Int>) -> [Range<Int>] {
        recentSentences.answer(range.lowerBound, range.upperBound) { readSentences(range) }
    }

    private func readSentences(_ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = range.lowerBound
        var index = start
        var depth = 0
        while index < range.upperBound {
            let token = tokens[index]
            if token.kind == .sign {
                if token.symbol == Sign.open { depth += 1 }
                if token.symbol == Sign.close { depth = max(0, depth - 1) }
            }
            if token.kind == .breaking || token.kind == .sign && depth == 0 && endsSentence(index, range) {
                let end = token.kind == .breaking ? index : index + 1
                if end > start { found.append(start..<end) }
                start = index + 1
            }
            index += 1
        }
        if start < range.upperBound { found.append(start..<range.upperBound) }
        return found
    }

    private func endsSentence(_ index: Int, _ range: Range<Int>) -> Bool {
        let token = tokens[index]
        guard token.kind == .sign,
            token.symbol == Sign.stop || token.symbol == Sign.ellipsis || token.symbol == Sign.exclamation
                || token.symbol == Sign.question
        else { return false }
        let next = index + 1
        guard next < range.upperBound else { return true }
        let after = tokens[next]
        if after.kind == .sign, after.symbol == Sign.stop || after.symbol == Sign.slash { return false }
        if after.kind == .sign, after.symbol == Sign.quote || after.symbol == Sign.close { return false }
        // `… kế hoạch tỉnh giao…Tuy nhiên, …`
        // `… trên địa bàn.Các sở …`
        let isCut =
            after.isWord && after.capital && !after.upper
            && (token.symbol == Sign.ellipsis || token.symbol == Sign.stop && endsSmallWord(index, range))
        guard after.spaced || isCut, !after.isWord || after.capital else { return false }
        if token.symbol == Sign.stop, index > range.lowerBound, !token.spaced {
            let before = tokens[index - 1]
            // `BSCKII. Trần An`
            if before.capital, after.isWord, has(.personTitle, index - 1) { return false }
            // `TP. Sơn Giang`, `ThS. Lê An`, `Ng. Văn`: an abbreviation, not an end.
            // `quý IV. Đối với …`, `quy trình ISO. Bộ phận …` end.
            if before.isWord, before.capital, before.length <= 3,
                index - 1 == range.lowerBound || tokens[index - 1].spaced, after.isWord
            {
                // `… trực thuộc TP. Chủ tịch UBND TP cũng chỉ đạo …`
                if isAt(W.city, index - 1), has(.position, next) { return true }
                return before.length > 1 && !isAt(W.shortened, index - 1)
            }
        }
        return true
    }

    /// A stop right behind a word in small letters that is short for nothing.
    private func endsSmallWord(_ index: Int, _ range: Range<Int>) -> Bool {
        guard index > range.lowerBound, !tokens[index].spaced else { return false }
        let before = tokens[index - 1]
        return before.isWord && !before.capital && before.length >= 2 && !isAt(W.shortened, index - 1)
    }

    /// `… yêu cầu các đơn vị: (1) Rà soát …; (2) Hoàn thành …`: past the number. What a line announces as its contents
    /// (`các nội dung sau: (1) …`) stays with it.
    private func numbered(_ index: Int, _ range: Range<Int>, follows: Bool) -> Int? {
        guard index + 4 < range.upperBound, isSign(index + 1, Sign.open), tokens[index + 2].isNumber,
            tokens[index + 2].length == 1, isSign(index + 3, Sign.close)
        else { return nil }
        guard !follows else { return index + 4 }
        guard tokens[index + 2].value == 1, isSign(index, Sign.colon),
            !(max(range.lowerBound, index - 12)..<index).contains(where: { isAt(W.contents, $0) })
        else { return nil }
        return index + 4
    }

    /// The clauses of a sentence that follow `:` or `;` and begin with a capital: each an instruction of its own.
    func clauses(_ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = range.lowerBound
        var inNumbers = false
        var depth = 0
        for index in range {
            let token = tokens[index]
            guard token.kind == .sign else { continue }
            switch token.symbol {
            case Sign.open: depth += 1
            case Sign.close: depth = max(0, depth - 1)
            case Sign.colon, Sign.semicolon:
                let number = numbered(index, range, follows: inNumbers)
                let next = number ?? index + 1
                guard depth == 0, next < range.upperBound, tokens[next].isWord, tokens[next].capital,
                    tokens[next].spaced || next > index + 1
                else { continue }
                found.append(start..<(index + 1))
                start = next
                inNumbers = inNumbers || number != nil
            default: break
            }
        }
        if start < range.upperBound { found.append(start..<range.upperBound) }
        return found
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let contents = Words("nội dung", "gồm", "vấn đề", "ý kiến", "hồ sơ", "tiêu chí", "nhóm", "bước")
    static let city = Words("tp", "tx")
    static let shortened = Words(
        "tp", "tx", "tt", "ts", "ths", "gs", "pgs", "bs", "ks", "kts", "cn", "ng", "st", "ds", "ck", "pct", "ct", "gđ",
        "pgđ", "cvp", "hs", "nq", "qđ", "cty", "ubnd", "đc", "th", "tr", "nv", "vp")
}
