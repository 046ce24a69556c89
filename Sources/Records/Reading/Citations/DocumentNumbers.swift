/// Reads the numbers of documents, with the symbol of their kind and of those who issue them: `427/TB-UBND`.
extension Reading {
    /// `81/2021/NĐ-CP`, `427/TB-UBND`, `18-NQ/TW`, `123/UBND-KT`, `31/2024/QH15`, `05-CT/TU`, `30c/NQ-CP`.
    func documentNumber(at index: Int, _ range: Range<Int>) -> Range<Int>? {
        guard prose.tokens[index].isNumber, prose.tokens[index].length <= 6 else { return nil }
        if index > range.lowerBound, !prose.tokens[index].spaced,
            prose.tokens[index - 1].isNumber || prose.isSign(index - 1, Sign.slash)
                || prose.isSign(index - 1, Sign.dash)
        {
            return nil
        }
        // `QCVN 07:2022/BXD` is a standard; below, `mẫu 07/QLN` a form.
        if index > range.lowerBound, prose.isSign(index - 1, Sign.colon), !prose.tokens[index].spaced { return nil }
        let end = range.upperBound
        var next = index + 1
        if next < end, prose.tokens[next].isWord, !prose.tokens[next].spaced, prose.tokens[next].length == 1 {
            next += 1
        }
        // `/2021`
        var separated = false
        if next + 1 < end, prose.isSign(next, Sign.slash), prose.tokens[next + 1].isNumber,
            prose.tokens[next + 1].length == 4
        {
            next += 2
            separated = true
        }
        guard next + 1 < end, prose.isSign(next, Sign.slash) || prose.isSign(next, Sign.dash),
            !(index > range.lowerBound && prose.isAt(W.forms, index - 1))
        else { return nil }
        let joint = next
        next += 1
        // The symbol: capitals with `-`, `/`, `&` between and digits glued on (`QH15`).
        let symbolStart = next
        guard prose.tokens[next].isWord, isSymbolWord(next) else { return nil }
        // `Thông báo số 516- TB /TU`: a typist's spaces around the signs.
        let isSpread =
            index > range.lowerBound && prose.isAt(W.so, index - 1) && prose.tokens[next].upper && next + 2 < end
            && prose.isSign(next + 1, Sign.slash) && prose.tokens[next + 2].upper
        if prose.isSign(joint, Sign.dash), !isSpread, prose.tokens[joint].spaced || prose.tokens[next].spaced {
            return nil
        }
        if prose.tokens[next].spaced, !prose.tokens[next].upper { return nil }
        next += 1
        // `công văn số 2757-UBND-NNTN`
        var hasJoint =
            prose.isSign(joint, Sign.slash) || separated
            || index > range.lowerBound && prose.isAt(W.so, index - 1) && prose.isAt(W.houses, symbolStart)
        while next < end {
            if prose.tokens[next].isNumber, !prose.tokens[next].spaced {
                next += 1
            } else if prose.tokens[next].isWord, !prose.tokens[next].spaced, isSymbolWord(next) {
                next += 1
            } else if prose.isSign(next, Sign.slash) || prose.isSign(next, Sign.dash)
                || prose.isSign(next, Sign.ampersand) || prose.isSign(next, Sign.stop), next + 1 < end,
                prose.tokens[next + 1].isWord, isSymbolWord(next + 1),
                !prose.tokens[next + 1].spaced || !prose.tokens[next].spaced || prose.isAt(W.houses, next + 1)
                    || next + 2 < end && prose.isAt(Words.day, next + 2),
                // `144/KH – ĐGS ngày 19/9/2018`, `3365/KH - UBND`, `5303/UBND -KGVX`
                !(prose.isSign(next, Sign.dash) && prose.tokens[next].spaced)
                    || prose.tokens[next + 1].upper
                        && (!prose.tokens[next + 1].spaced || prose.isAt(W.houses, next + 1)
                            || next + 2 < end && prose.isAt(Words.day, next + 2)),
                !(prose.isSign(next, Sign.stop) && prose.tokens[next + 1].spaced)
            {
                if prose.isSign(next, Sign.slash) { hasJoint = true }
                next += 2
            } else {
                break
            }
        }
        guard hasJoint else { return nil }
        // `5/TP`: a single short word needs to look like a symbol.
        let symbol = symbolStart..<next
        guard symbol.count > 1 || prose.tokens[symbolStart].length >= 2 else { return nil }
        return index..<next
    }

    /// `Kế hoạch 437 ngày 10/10/2014`: a type and a full date make a number of digits alone.
    func bareNumber(at index: Int, _ range: Range<Int>) -> Range<Int>? {
        // `Công điện số 1510, về việc …`
        if prose.tokens[index].isNumber, (2...5).contains(prose.tokens[index].length), index > range.lowerBound + 2,
            prose.isAt(W.so, index - 1), prose.isAt(W.letters, index - 3),
            index + 1 >= range.upperBound || prose.isSign(index + 1, Sign.comma) || prose.isAt(W.cua, index + 1)
                || prose.isAt(W.about, index + 1)
        {
            return index..<(index + 1)
        }
        guard prose.tokens[index].isNumber, prose.tokens[index].length <= 5, index + 2 < range.upperBound,
            prose.isAt(Words.day, index + 1), index > range.lowerBound,
            case let before = prose.isAt(W.so, index - 1) ? index - 1 : index, before > range.lowerBound,
            prose.ends(.documentType, before: before), let date = dates.read(index + 1, range.upperBound),
            date.year != nil, case .day = date.shape
        else { return nil }
        return index..<(index + 1)
    }

    /// `UBND`, `NĐ`, `TTr`, `KHĐT`, `QĐ`: capitals first; small letters only in `TTr`, `CTr`, `TTg`, `HTr`.
    private func isSymbolWord(_ index: Int) -> Bool {
        let token = prose.tokens[index]
        guard token.capital else { return false }
        // `1179/TTrSGTVT`, its dash lost
        return token.upper || token.length <= 6 || prose.text(index..<(index + 1)).hasPrefix("TTr")
    }
}

/// Words that the rules here look for at one place.
private enum W {
    /// Those who issue, as numbers of papers name them.
    static let houses = Words("ubnd", "hđnd", "vpubnd", "ttg", "tu", "hu", "sgdđt", "btc", "bct", "byt")
    static let cua = Words("của")
    static let letters = Words("công điện", "công văn", "văn bản")
    static let about = Words("về")
    static let so = Words("số")
    static let forms = Words("mẫu", "biểu", "lục", "bảng", "phiếu")
}
