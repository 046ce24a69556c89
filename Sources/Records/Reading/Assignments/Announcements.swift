/// Tells a sentence that only announces work, and says it behind its colon or in the next sentence.
extension DirectiveGrammar {
    /// `Hội nghị đề ra nhiệm vụ 6 tháng cuối năm.` before `Trong đó, tập trung …`: the next sentence says what.
    func namesWork(_ range: Range<Int>, before rest: Range<Int>) -> Bool {
        guard let next = rest.first else { return false }
        // `Chủ tịch UBND huyện nhấn mạnh một số nhiệm vụ cần triển khai. Tăng cường …`
        if let said = stressed(range), namesContents(behind: said, range) {
            return leads.beginsWithVerb(next, rest.upperBound)
        }
        // `6 tháng đầu năm, các cấp đã triển khai các nhiệm vụ trọng tâm. Trong đó, không ngừng …` tells on.
        if let first = range.first, prose.tokens[first].isNumber, range.contains(where: { prose.isAt(W.had, $0) }) {
            return false
        }
        guard case let details = prose.length(W.details, next, rest.upperBound), details > 0,
            range.contains(where: { prose.isAt(W.work, $0) && !prose.isAt(W.done, $0) }),
            // `Trong đó, hoàn thành đúng hạn 40,14%` counts.
            !rest.prefix(30).contains(where: { prose.isSign($0, Sign.percent) })
        else { return false }
        var start = next + details
        if start < rest.upperBound, prose.isSign(start, Sign.comma) { start += 1 }
        return leads.beginsWithVerb(start, rest.upperBound)
            // `… đã phân công nhiệm vụ cho từng đơn vị. Cụ thể, Sở Tài chính thẩm định …`
            || range.contains { prose.isAt(W.gives, $0) }
                && leads.named(start, rest.upperBound).map {
                    !$0.units.isEmpty && $0.next < rest.upperBound
                        && prose.hasAny(LeadReader.afterHouse, $0.next)
                } ?? false
    }

    /// `… Hiệu trưởng kết luận và giao nhiệm vụ cho các đơn vị.` before `Cụ thể: Phòng Đào tạo …`: whom, but not what.
    func onlyAnnounces(_ range: Range<Int>, before rest: Range<Int>) -> Bool {
        guard kind == .news, let next = rest.first, prose.isAt(W.details, next), range.count > 5,
            let gives = range.last(where: { prose.isAt(W.gives, $0) }), range.upperBound - gives < 16,
            let lead = leads.named(gives + prose.length(W.gives, gives, range.upperBound), range.upperBound)
        else { return false }
        return !lead.units.isEmpty && lead.next >= range.upperBound - 1
    }

    /// `… nhấn mạnh đến một số nhiệm vụ cần triển khai thời gian tới.`: work without saying which.
    func namesContents(behind said: Int, _ range: Range<Int>) -> Bool {
        guard said < range.upperBound else { return false }
        let contents = said + prose.length(W.upon, said, range.upperBound)
        return contents < range.upperBound && prose.isAt(W.contents, contents)
            && !range.contains { prose.isSign($0, Sign.colon) }
    }

    /// The end of `nhấn mạnh`, where a leader stresses something; nil where nobody does.
    func stressed(_ range: Range<Int>) -> Int? {
        range.first { prose.isAt(W.insists, $0) && leads.isLeader(before: $0, range) }
            .map { $0 + prose.length(W.insists, $0, range.upperBound) }
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
    static let gives = Words("phân công", "giao nhiệm vụ", "giao việc", "đã phân công", "đã giao nhiệm vụ")
    static let upon = Words("đến", "tới", "vào", "về")
    static let contents = Words(
        "những nội dung", "một số nội dung", "các nội dung", "những nhiệm vụ", "các nhiệm vụ", "một số nhiệm vụ",
        "nhiệm vụ trọng tâm", "một số việc", "những việc", "các giải pháp", "một số giải pháp", "các vấn đề",
        "một số vấn đề", "những vấn đề", "các nhóm nhiệm vụ", "những giải pháp")
    static let insists = Words(
        "chỉ đạo", "yêu cầu", "chỉ rõ", "nhấn mạnh", "nêu rõ", "quán triệt", "lưu ý", "khẳng định")
    static let had = Words("đã")
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
