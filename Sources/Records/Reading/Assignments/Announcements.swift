/// Tells a sentence that only announces work, and says it behind its colon or in the next sentence.
extension DirectiveGrammar {
    /// `Hội nghị đề ra nhiệm vụ 6 tháng cuối năm.` before `Trong đó, tập trung …`: the next sentence says what.
    func namesWork(_ range: Range<Int>, before rest: Range<Int>) -> Bool {
        guard let next = rest.first, case let details = prose.length(W.details, next, rest.upperBound), details > 0,
            range.contains(where: { prose.isAt(W.work, $0) && !prose.isAt(W.done, $0) }),
            // `Trong đó, hoàn thành đúng hạn 40,14%` counts.
            !rest.prefix(30).contains(where: { prose.isSign($0, Sign.percent) })
        else { return false }
        var start = next + details
        if start < rest.upperBound, prose.isSign(start, Sign.comma) { start += 1 }
        return leads.beginsWithVerb(start, rest.upperBound)
    }

    /// `… Chủ tịch UBND xã chỉ đạo thực hiện tốt các nội dung như: Rà soát …`, `… nhấn mạnh một số nhiệm vụ: tiếp tục …`:
    /// someone speaks of work, and behind the colon stands what to do.
    func announces(_ range: Range<Int>) -> Bool {
        guard kind != .report, let spoken = range.prefix(80).first(where: { prose.isAt(W.speaks, $0) }),
            let colon = range[spoken...].first(where: { prose.isSign($0, Sign.colon) }),
            colon + 1 < range.upperBound, colon - range.lowerBound > 4, colon - range.lowerBound < 80,
            (spoken + 1..<colon).contains(where: { prose.isAt(W.work, $0) })
        else { return false }
        return leads.beginsWithVerb(leads.afterConnectors(colon + 1..<range.upperBound), range.upperBound)
            || prose.phrase(.assign, colon + 1, range.upperBound) != nil
            || leads.named(colon + 1, range.upperBound).map { !$0.isEmpty && $0.next < range.upperBound } ?? false
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let details = Words("trong đó", "theo đó", "cụ thể")
    static let done = Words("nội dung", "việc", "vấn đề", "công tác", "hội nghị", "cuộc họp", "phiên họp")
    static let speaks = Words(
        "kết luận", "chỉ đạo", "nhấn mạnh", "lưu ý", "yêu cầu", "đề nghị", "quán triệt", "giao nhiệm vụ", "phân công",
        "gợi ý", "đề ra", "thống nhất", "phát biểu chỉ đạo", "phát biểu triển khai", "triển khai các nhiệm vụ",
        "triển khai một số nhiệm vụ")
    static let work = Words(
        "nhiệm vụ", "nội dung", "việc", "vấn đề", "giải pháp", "công tác", "biện pháp", "phiên họp", "cuộc họp",
        "hội nghị")
}
