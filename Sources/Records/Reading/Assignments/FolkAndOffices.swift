/// Reads doers who are no units: many people (`Cán bộ, công chức xã`), an office alone, a name in letters, who is charged in
/// brackets.
extension LeadReader {
    /// `Lực lượng công an, kiểm lâm tăng cường …`, `Cán bộ, công chức xã tiếp tục …`: many people, as the words say, up
    /// to what they do.
    func folk(_ start: Int, _ end: Int) -> Lead? {
        guard prose.isAt(W.many, start) || !isArticle && prose.isAt(W.houseFolk, start), !prose.tokens[start].upper,
            // `100% cán bộ, công chức …`
            prose.tokens[start].capital || start > 0 && prose.isSign(start - 1, Sign.percent)
        else { return nil }
        var index = start + max(prose.length(W.many, start, end), prose.length(W.houseFolk, start, end))
        while index < end, index - start < 14,
            prose.tokens[index].isWord || prose.isSign(index, Sign.comma)
                || prose.tokens[index].isNumber && prose.tokens[index - 1].capital
        {
            if prose.isAt(W.noFolk, index) { return nil }
            if !prose.isInside(index), !prose.isAt(Words.folk, index), prose.hasAny(LeadReader.afterSubject, index) {
                // `Lực lượng công an đã lập biên bản …` tells what was done.
                if prose.isAt(W.done, index - 1) { return nil }
                return prose.tokens[index - 1].kind != .sign
                    ? Lead(units: [prose.text(start..<index)], next: index) : nil
            }
            index += 1
        }
        return nil
    }

    /// `Chuyên môn (đ/c Phương phụ trách)`: whom a heading names in brackets.
    func charged(_ range: Range<Int>) -> Lead? {
        guard let open = range.first(where: { prose.isSign($0, Sign.open) }), open > range.lowerBound,
            let close = (open..<range.upperBound).first(where: { prose.isSign($0, Sign.close) }), close > open + 2,
            range.upperBound - close <= 2, prose.has(.personTitle, open + 1), let lead = named(open + 1, close),
            !lead.people.isEmpty, (open + 2..<close).contains(where: { prose.isAt(W.does, $0) })
        else { return nil }
        return lead
    }

    /// `Công chức địa chính:`, `Đ/c Kế toán:`: an office of few words before a colon.
    func office(_ start: Int, _ end: Int) -> Lead? {
        let index = start + (prose.phrase(.personTitle, start, end)?.length ?? 0)
        guard index < end, prose.tokens[start].capital, let position = prose.phrase(.position, index, end),
            let colon = (index + position.length..<min(end, index + position.length + 5)).first(where: {
                prose.isSign($0, Sign.colon)
            }), (index..<colon).allSatisfy({ prose.tokens[$0].isWord || prose.isSign($0, Sign.dash) }),
            prose.tokens[start].spaced, reading.people.name(index + position.length, colon) == nil,
            !(index + position.length..<colon).contains(where: {
                prose.hasAny(Cue.assign.bit | Cue.verb.bit | Cue.concluded.bit, $0) || prose.isAt(Words.states, $0)
            }),
            prose.phrase(.presided, index, end) == nil, !prose.isAt(W.clerks, index),
            // `Giám đốc: Sở Y tế, Sở Tài chính`: those of the units behind the colon.
            colon > index + position.length || reading.units.list(colon + 1, end).mentions.isEmpty
        else { return nil }
        return Lead(units: [prose.text(index..<colon)], next: colon)
    }

    /// `Giao CB TC-KT tham mưu …`, `VP-TK xây dựng …`: an office by letters that no table knows; at the head of a point only
    /// with a dash.
    func abbreviated(_ start: Int, _ end: Int, isAsked: Bool) -> Lead? {
        var index = start
        var hasDash = false
        var names: [String] = []
        var first = start
        while index < end, index - start < 12 {
            if prose.tokens[index].isWord, prose.tokens[index].upper, (2...8).contains(prose.tokens[index].length) {
                index += 1
            } else if isAsked, index > first, let joined = reading.units.afterJoin(index, end),
                prose.tokens[joined].isWord, prose.tokens[joined].upper, prose.tokens[joined].length > 2
            {
                // `giao EVNNPC, EVNCPC hoàn thành …`
                names.append(prose.text(first..<index))
                first = joined
                index = joined
            } else if index > start, prose.isSign(index, Sign.dash), !prose.tokens[index].spaced, index + 1 < end,
                !prose.tokens[index + 1].spaced
            {
                hasDash = true
                index += 1
            } else {
                break
            }
        }
        guard index > start, index < end, prose.tokens[index - 1].isWord, hasDash || isAsked,
            !prose.tokens[index].upper,
            beginsWithVerb(index, end)
                // `HC-TH: làm việc với Sở Tài chính`
                || hasDash && prose.isSign(index, Sign.colon) && index + 1 < end && beginsWithVerb(index + 1, end)
        else { return nil }
        return Lead(units: names + [prose.text(first..<index)], next: index)
    }

    /// `Rà soát dữ liệu dân cư (Công an quận; thường xuyên).`: who does it stands in brackets at the end.
    func bracketed(_ range: Range<Int>) -> Lead? {
        var last = range.upperBound - 1
        while last > range.lowerBound, prose.isSign(last, Sign.stop) || prose.isSign(last, Sign.semicolon) { last -= 1 }
        guard last > range.lowerBound, prose.isSign(last, Sign.close),
            let open = (range.lowerBound..<last).last(where: { prose.isSign($0, Sign.open) }),
            open > range.lowerBound + 1
        else { return nil }
        if !isArticle, let lead = colleagues(open, last) { return lead }
        // `(đ/c Hưng thực hiện)`
        guard open > range.lowerBound + 3 || beginsWithVerb(range.lowerBound, open), open + 1 < last,
            let lead = named(open + 1, last), !lead.isEmpty,
            lead.people.isEmpty || lead.next < last && prose.isAt(W.does, lead.next)
        else { return nil }
        let isWhole =
            lead.next >= last || prose.tokens[lead.next].kind == .sign
            || prose.hasAny(LeadReader.afterSubject, lead.next)
        // `(các trạm A, B thường xuyên nộp trễ)`: who fell short.
        return isWhole && !(lead.next..<last).contains(where: { prose.isAt(W.blames, $0) }) ? lead : nil
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let done = Words("đã", "đang", "vừa", "sẽ", "luôn")
    static let blames = Words("trễ", "chậm", "chưa", "rút kinh nghiệm", "vắng", "không đạt", "còn")
    static let does = Words("thực hiện", "phụ trách", "chủ trì", "chịu trách nhiệm", "tham mưu", "theo dõi")
    static let clerks = Words("thư ký", "chủ tọa", "người ghi biên bản", "đại biểu")
    static let many = Words(
        "lực lượng", "cán bộ", "toàn thể cán bộ", "mỗi cán bộ", "đội ngũ", "đảng viên", "đoàn viên", "hội viên",
        "giáo viên", "đoàn viên, thanh niên", "các lực lượng", "chủ hồ", "chủ đập", "các chủ hồ", "các chủ đập",
        "chủ các", "các hộ", "các chủ", "chủ sở hữu", "chủ phương tiện", "chủ rừng", "các chủ rừng",
        "các tổ chức, cá nhân",
        "tổ chức, cá nhân")
    /// Those of a school, a co-operative, a village.
    static let houseFolk = Words(
        "học sinh", "phụ huynh", "cha mẹ học sinh", "nhân viên", "các thầy cô", "các thầy, cô giáo", "thầy cô",
        "quý thầy cô", "các cô", "lớp trưởng", "lớp phó", "nhân dân", "người dân", "bà con", "xã viên", "hộ dân",
        "sinh viên",
        "giảng viên", "người lao động", "các hộ dân", "bệnh nhân", "các em", "các cháu", "toàn thể",
        "các đồng chí đảng viên",
        "các thành viên", "thành viên", "các chủ hộ")
    static let noFolk = Words(
        "của", "về", "để", "theo", "khi", "được", "bị", "cho", "tại", "từ", "vì", "nội dung", "vấn đề", "nhiệm vụ",
        "công việc", "giải pháp", "mặt bằng", "chỉ tiêu", "đất", "vốn", "kinh phí", "biên chế")
}
