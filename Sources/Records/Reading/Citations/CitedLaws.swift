import SourceText

/// Reads laws, codes and ordinances, which are cited by name.
extension Reading {
    /// `Luật Đất đai năm 2024`, `Luật Đầu tư công 2019`, `Bộ luật Lao động năm 2019`: by name and year.
    func law(
        at index: Int, _ range: Range<Int>, block: Int
    ) -> ((citation: Citation, tokens: Range<Int>), Int)? {
        let end = range.upperBound
        guard prose.tokens[index].capital, !prose.tokens[index].upper,
            case let length = prose.length(W.laws, index, end), length > 0, index + length < end,
            prose.tokens[index + length].isWord, prose.tokens[index + length].capital
        else { return nil }
        var next = index + length
        while next < end, next - index < 24, prose.tokens[next].isWord || prose.isSign(next, Sign.comma) {
            if prose.isAt(W.nam, next) || prose.isAt(W.so, next)
                || prose.isAt(Words.day, next)
            {
                break
            }
            if prose.isSign(next, Sign.comma), next + 1 < end, prose.tokens[next + 1].capital { break }
            // `trình dự án Luật Đất đai trước ngày 30 tháng 9 năm 2025`: the day is the work's.
            if prose.isAt(W.until, next) { return nil }
            next += 1
        }
        guard next < end else { return nil }
        if prose.isAt(W.so, next) { return nil }
        let yearIndex = prose.isAt(W.nam, next) ? next + 1 : next
        var date: Day?
        var last = yearIndex
        if prose.isAt(Words.day, next), let cited = citedDate(next, end) {
            date = cited.day
            last = cited.end
        } else {
            guard yearIndex < end, prose.tokens[yearIndex].isNumber,
                (1945...2100).contains(Int(prose.tokens[yearIndex].value))
            else { return nil }
            last = yearIndex + 1
        }
        let tokens = index..<last
        let citation = Citation(
            type: capitalised(prose.text(index..<(index + length))), number: "", date: date, issuer: nil,
            text: prose.text(tokens),
            lines: lines(of: tokens, in: block), block: block)
        return ((citation, tokens), last)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let laws = Words("luật", "bộ luật", "pháp lệnh")
    static let until = Words("trước", "trong", "chậm nhất")
    static let nam = Words("năm")
    static let so = Words("số")
}
