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
                // `TCTS chỉ đạo …`: an office by its letters.
                if index == start + 1, prose.tokens[start].upper, prose.tokens[start].length >= 3,
                    prose.phrase(.sector, start, end) == nil, prose.isAt(W.offices, index)
                {
                    return Lead(units: [prose.text(start..<index)], next: index)
                }
                guard !prose.hasAny(W.ends, index) || token.capital else { return nil }
            } else if prose.isSign(index, Sign.open) {
                // `TCTS (Vụ NTTS) chủ trì …`
                let next = afterBrackets(index, end)
                guard next > index, next < end, isAsked ? prose.hasAny(W.does, next) : leads(next, end) else {
                    return nil
                }
                return Lead(units: [prose.text(start..<index)], next: next)
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

    /// `Báo cáo kết quả thanh tra: Yêu cầu UBND huyện …`, `Quy định về thi đua (Sở Nội vụ trình): Cơ bản thống nhất. Sở Nội vụ
    /// hoàn thiện …`: behind a topic that a colon ends, whoever is told in a clause of its own.
    func behindTopic(_ range: Range<Int>) -> Lead? {
        let end = range.upperBound
        guard !isArticle, let colon = range.prefix(40).first(where: { prose.isSign($0, Sign.colon) }),
            colon + 2 < end,
            prose.tokens[colon + 1].capital || prose.isAt(W.hands, colon + 1)
                // `Công tác tư tưởng: 100% đảng viên học tập …`
                || prose.tokens[colon + 1].value == 100 && prose.isSign(colon + 2, Sign.percent),
            !prose.isAt(W.following, colon - 1)
        else { return nil }
        for index in colon..<end - 1
        where prose.isSign(index, Sign.colon) || prose.isSign(index, Sign.stop) && prose.tokens[index + 1].spaced
            || prose.isSign(index, Sign.semicolon)
        {
            guard prose.tokens[index + 1].capital || prose.isSign(index, Sign.semicolon) || index == colon else {
                continue
            }
            if let assign = prose.phrase(.assign, index + 1, end) {
                if let lead = told(skipTime(index + 1 + assign.length, end), end, asked: index + 1), !lead.isEmpty {
                    return lead
                }
            } else if let lead = subject(index + 1, end), lead.next < end {
                return lead
            }
        }
        return nil
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
    static let offices = Words(
        "chỉ đạo", "chủ trì", "đôn đốc", "tham mưu", "cử", "phối hợp", "khẩn trương", "báo cáo", "trình")
    static let hands = Words("giao", "phân công", "đề nghị", "yêu cầu")
    static let following = Words("sau", "đây")
    static let duties = Words("có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ")
    /// What is told of, and does nothing itself.
    static let things = Words(
        "quy chế", "cơ chế", "chương trình", "nội dung", "hội nghị", "hoạt động", "dự án", "lĩnh vực", "thông tin",
        "cuộc", "buổi", "lịch", "thủ tục", "biện pháp", "giải pháp", "mục tiêu", "nguyên tắc", "hình thức",
        "thành phần",
        "số", "khối lượng", "chính sách", "phong trào", "mô hình", "hạng mục", "gói thầu", "tuyến", "khu", "hệ thống")
}
