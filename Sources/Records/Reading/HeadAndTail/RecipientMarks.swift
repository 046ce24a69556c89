/// Lines among the recipients that name nobody: where the typist kept the file, how the copies go out.
extension Reading {
    /// `d:\2011\CV\Bao cao.doc`: where the typist kept the file.
    func isFilePath(_ range: Range<Int>) -> Bool {
        guard let first = range.first, range.count > 2, prose.tokens[first].length == 1 else { return false }
        return prose.isSign(first + 1, Sign.colon) && prose.isSign(first + 2, 0x5C)
    }

    /// `Như trên`, `Các sở`: what a recipient begins with where neither dash nor semicolon tells.
    func receives(_ range: Range<Int>) -> Bool {
        range.first.map { prose.isAt(W.receivers, $0) || prose.hasAny(Cue.unitKind.bit | Cue.unitWhole.bit, $0) }
            ?? false
    }

    /// `Bản điện tử:` among the recipients: how they get it.
    func isLabelOfCopies(_ range: Range<Int>) -> Bool {
        guard let first = range.first, prose.isSign(range.upperBound - 1, Sign.colon) else { return false }
        return prose.length(W.copies, first, range.upperBound) == range.count - 1
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let receivers = Words(
        "như", "lưu", "các", "thường trực", "thủ tướng", "ban", "lãnh đạo", "chủ tịch", "tt", "đ/c", "đồng chí")
    static let copies = Words("bản điện tử", "bản giấy", "gửi bản điện tử", "gửi bản giấy", "văn bản điện tử")
}
