/// Reads who is told where no table knows the kind of house: `Điểm tiếp sóng tỉnh phối hợp với …`, `Giao BST Tạp chí chuẩn
/// bị …`: a name in capitals, known by what stands behind it.
extension LeadReader {
    /// A name of words alone, up to what it does. Unasked it needs words that only one who is told has behind him: `chủ
    /// trì`, `phối hợp với`, `có trách nhiệm`.
    func unlisted(_ start: Int, _ end: Int, isAsked: Bool) -> Lead? {
        guard !isArticle, start + 1 < end, prose.tokens[start].isWord, prose.tokens[start].capital,
            !prose.hasAny(W.noHead, start), !prose.isInside(start), !prose.isAt(W.things, start)
        else { return nil }
        var index = start + 1
        while index < end, index - start < 10 {
            let token = prose.tokens[index]
            if token.isWord, !prose.isInside(index) {
                if isAsked ? prose.hasAny(W.does, index) : leads(index, end) {
                    return Lead(units: [prose.text(start..<index)], next: index)
                }
                guard !prose.hasAny(W.ends, index) || token.capital else { return nil }
            } else if !token.isWord, !token.isNumber, !prose.isSign(index, Sign.ampersand),
                !prose.isSign(index, Sign.dash) || index + 1 < end && !prose.tokens[index + 1].capital
            {
                return nil
            }
            index += 1
        }
        return nil
    }

    private func leads(_ index: Int, _ end: Int) -> Bool {
        if prose.has(.lead, index) { return true }
        if prose.has(.obligation, index), prose.isAt(W.duties, index) { return true }
        guard let found = prose.phrase(.coordinate, index, end) else { return false }
        return index + found.length < end && prose.has(.together, index + found.length)
    }

    /// `Ban Dân tộc (cơ quan chủ trì) khẩn trương …`: past what stands in brackets.
    func afterBrackets(_ index: Int, _ end: Int) -> Int {
        guard index < end, prose.isSign(index, Sign.open),
            let close = (index..<min(end, index + 24)).first(where: { prose.isSign($0, Sign.close) })
        else { return index }
        return close + 1
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let noHead =
        Cue.verb.bit | Cue.adverb.bit | Cue.function.bit | Cue.assign.bit | Cue.decision.bit | Cue.praise.bit
        | Cue.position.bit | Cue.personTitle.bit | Cue.results.bit | Cue.limitations.bit | Cue.causes.bit
        | Cue.tasks.bit | Cue.documentType.bit | Cue.deadline.bit | Cue.within.bit | Cue.from.bit | Cue.month.bit
        | Cue.quarter.bit | Cue.year.bit | Cue.coordinate.bit | Cue.lead.bit
    static let ends =
        Cue.function.bit | Cue.verb.bit | Cue.assign.bit | Cue.adverb.bit | Cue.obligation.bit | Cue.decision.bit
        | Cue.position.bit | Cue.personTitle.bit
    static let does =
        Cue.verb.bit | Cue.adverb.bit | Cue.lead.bit | Cue.coordinate.bit | Cue.obligation.bit
    static let duties = Words("có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ")
    /// What is told of, and does nothing itself.
    static let things = Words(
        "quy chế", "cơ chế", "chương trình", "nội dung", "hội nghị", "hoạt động", "dự án", "lĩnh vực", "thông tin",
        "cuộc", "buổi", "lịch", "thủ tục", "biện pháp", "giải pháp", "mục tiêu", "nguyên tắc", "hình thức",
        "thành phần",
        "số", "khối lượng", "chính sách", "phong trào", "mô hình", "hạng mục", "gói thầu", "tuyến", "khu", "hệ thống")
}
