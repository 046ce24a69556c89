/// What the name of a board, a task force or a company goes on with in small letters: what it is for, up to whose it is.
extension UnitGrammar {
    /// `Ban Chỉ đạo diệt trừ cây Mai dương huyện phối hợp với …`: what a board is for, up to whose it is, where it leads
    /// or helps.
    func afterTask(_ start: Int, _ kindEnd: Int, _ end: Int) -> Int? {
        guard prose.isAt(Words.taskForces, start) else { return nil }
        if let next = afterPurpose(kindEnd, end) { return next }
        for index in kindEnd..<min(end, kindEnd + 14) {
            guard prose.tokens[index].isWord, !prose.hasAny(Cue.lead.bit | Cue.coordinate.bit, index) else {
                return nil
            }
            if index > kindEnd, let level = prose.phrase(.territory, index, end), case let next = index + level.length,
                next < end, prose.hasAny(Cue.lead.bit | Cue.coordinate.bit, next)
            {
                return next
            }
        }
        return nil
    }

    /// `thu hồi đất TP Nam Hà họp …`: what a board is for, up to the place that it is of, where a verb follows.
    private func afterPurpose(_ start: Int, _ end: Int) -> Int? {
        guard start < end, prose.tokens[start].isWord, !prose.isAt(W.endsSmallName, start) else { return nil }
        for index in start..<min(end, start + 12) {
            guard prose.tokens[index].isWord, prose.phrase(.unitWhole, index, end) == nil,
                !prose.hasAny(Cue.lead.bit | Cue.coordinate.bit | Cue.assign.bit, index),
                !(prose.tokens[index].upper && prose.phrase(.unitKind, index, end) != nil
                    && prose.phrase(.territory, index, end) == nil),
                !prose.isAt(W.endsSmallName, index), !prose.isAt(W.handsIn, index)
            else { return nil }
            // `Ban Chỉ huy phòng chống lụt bão các cấp, các ngành`
            if index > start, case let levels = prose.length(W.levels, index, end), levels > 0 { return index + levels }
            if index > start, prose.phrase(.territory, index, end) != nil {
                let next = afterTerritory(index, end)
                if next < end, prose.hasAny(UnitGrammar.verbs, next) || prose.isSign(next, Sign.open) { return next }
            }
        }
        return nil
    }

    /// `Tổng công ty Đầu tư phát triển đường cao tốc Việt Nam`, `Ban QLDA ĐTXD các công trình giao thông tỉnh`: small words
    /// behind the capitals of a company or board.
    func afterTrade(_ heart: Int, of start: Int, _ end: Int) -> Int {
        guard heart + 1 < end, prose.tokens[heart].isWord, !prose.tokens[heart].capital else { return heart }
        if prose.isAt(W.cac, heart), prose.isAt(Words.worksAndSites, heart + 1), let next = smallName(heart + 1, end) {
            return next
        }
        guard prose.isAt(W.companies, start), isNominal(heart, end) || prose.phrase(.noun, heart, end)?.value == 1
        else {
            return heart
        }
        return afterPurpose(heart, end) ?? heart
    }

    /// `Tổng công ty Xây dựng Trường Sơn`, `Tổng công ty Xây dựng số 1`: a company's own name behind its field.
    func afterOwnName(_ field: Int, of start: Int, _ end: Int) -> Int {
        guard field < end, prose.isAt(W.companies, start) else { return field }
        if field + 1 < end, prose.isAt(W.number, field), prose.tokens[field + 1].isNumber { return field + 2 }
        var index = field
        while index < end, index - field < 4, prose.tokens[index].isWord, prose.tokens[index].capital,
            prose.phrase(.unitWhole, index, end) == nil, prose.phrase(.position, index, end) == nil
        { index += 1 }
        return index
    }

    /// `Liên danh Công ty A - Công ty B - Tổng công ty C`
    func afterPartners(_ start: Int, _ end: Int) -> Int {
        var index = start
        while index + 1 < end, prose.isSign(index, Sign.dash), prose.isAt(W.companies, index + 1),
            let (_, next) = named(index + 1, end)
        { index = next }
        return index
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let levels = Words("các cấp", "các cấp, các ngành")
    static let number = Words("số")
    static let companies = Words("công ty", "tổng công ty", "tập đoàn", "cty")
    static let handsIn = Words("báo cáo", "trình", "gửi", "bàn giao", "đề xuất")
    static let cac = Words("các")
    static let endsSmallName = Words(
        "như", "giúp",
        "về", "của", "để", "theo", "tại", "cho", "đã", "sẽ", "có", "là", "khi", "trước", "sau", "từ", "đến", "do",
        "được", "bị", "trong", "nhằm", "này", "và", "cùng", "với", "thuộc")
}
