/// Reads whom a letter asks: `UBND tỉnh có văn bản gửi các sở, ngành yêu cầu …`, `gửi công văn cho Sở Y tế, yêu cầu …`.
extension LeadReader {
    /// `UBND tỉnh có văn bản gửi các sở, ngành yêu cầu khẩn trương rà soát …`: whom a letter goes to.
    func sent(_ range: Range<Int>) -> Lead? {
        for index in range where prose.isAt(W.sends, index) && index > range.lowerBound {
            var whom = index + 1
            // `gửi công văn cho Sở Y tế, yêu cầu …`
            if whom < range.upperBound, case let letter = prose.length(W.letters, whom, range.upperBound), letter > 0,
                prose.isAt(W.toward, min(whom + letter, range.upperBound - 1))
            {
                whom += letter + 1
            }
            let (mentions, next) = reading.units.list(whom, range.upperBound)
            // `… ký công điện gửi các huyện, yêu cầu khẩn trương di dời …`
            guard !mentions.isEmpty, next + 2 < range.upperBound,
                case let next = prose.isSign(next, Sign.comma) ? next + 1 : next, prose.isAt(W.asks, next),
                case let verb = next + (prose.phrase(.assign, next, range.upperBound)?.length ?? 1),
                beginsWithVerb(verb, range.upperBound) || mustByThen(verb, range.upperBound)
            else { continue }
            return Lead(units: mentions.map(\.name), next: verb)
        }
        return nil
    }

    /// `… đề nghị chậm nhất ngày 25/12 phải báo cáo …`: by when, and then that they must.
    private func mustByThen(_ start: Int, _ end: Int) -> Bool {
        guard start < end, let cue = prose.phrase(.deadline, start, end),
            let date = reading.dates.read(start + cue.length, end), date.range.upperBound < end
        else { return false }
        return prose.isAt(W.musts, date.range.upperBound)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let letters = Words("công văn", "văn bản", "công điện", "thư", "thông báo", "báo cáo")
    static let toward = Words("cho", "đến", "tới")
    static let sends = Words("gửi", "gởi")
    static let asks = Words(
        "yêu cầu", "đề nghị", "cũng yêu cầu", "cũng đề nghị", "đã yêu cầu", "đã đề nghị", "lưu ý", "giao", "đã giao",
        "cũng giao", "phân công", "giao cho")
    static let musts = Words("cần", "phải", "cần phải")
}
