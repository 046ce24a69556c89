/// Teams named in small letters by what they do: `Tổ bảo vệ`, `Khoa dược`, `Tổ tiết kiệm và vay vốn`, `Tổ dân phố số 5`.
extension UnitGrammar {
    /// `Tổ bảo vệ`, `Phòng đào tạo`, `Khoa dược`: a field in small letters, before what the team does.
    func afterSmallField(_ start: Int, _ field: Int, _ end: Int) -> Int? {
        // `Chi bộ bản Poom Khuông`, `Chi hội ấp 3`
        if prose.isAt(W.cells, start), let next = afterHamlet(field, end) { return next }
        guard prose.tokens[start].capital, prose.length(W.teams, start, end) == field - start,
            prose.tokens[field].isWord, !prose.tokens[field].capital,
            // `Ban hành chính sách`, `Phòng chống dịch` are verbs.
            prose.phrase(.verb, start, end).map({ $0.length <= field - start }) ?? true
        else { return nil }
        let length = max(prose.phrase(.sector, field, end)?.length ?? 0, prose.length(W.posts, field, end))
        guard length > 0 else { return nil }
        let next = afterTerritory(field + length, end)
        guard next < end else { return next }
        let isClosed =
            prose.tokens[next].kind == .sign || prose.tokens[next].kind == .breaking || isAnd(next)
            || prose.hasAny(UnitGrammar.verbs | Cue.deadline.bit | Cue.within.bit, next)
        return isClosed ? next : nil
    }

    /// `Tổ dịch vụ làm đất`, `Tổ tiết kiệm và vay vốn`, `Tổ dân phố số 5`: a team by its work in small letters, before what it
    /// does.
    func afterTeamsWork(_ start: Int, _ kindEnd: Int, _ end: Int) -> Int? {
        guard kindEnd + 1 < end, prose.isAt(W.workers, start), prose.tokens[start].capital,
            prose.length(start) == kindEnd - start, prose.tokens[kindEnd].isWord, !prose.tokens[kindEnd].capital,
            !prose.isAt(W.noTeam, kindEnd)
        else { return nil }
        var index = kindEnd
        var needsObject = false
        while index < end, index - kindEnd < 7, prose.tokens[index].isWord, !prose.tokens[index].capital {
            if !prose.isInside(index) {
                if isAnd(index), index > kindEnd, !needsObject, index + 1 < end {
                    guard prose.phrase(.unitKind, index + 1, end) == nil,
                        prose.phrase(.groupStart, index + 1, end) == nil
                    else { break }
                    needsObject = true
                    index += 1
                    continue
                }
                let isPredicate = prose.hasAny(
                    Cue.lead.bit | Cue.coordinate.bit | Cue.assign.bit | Cue.adverb.bit | Cue.obligation.bit, index)
                if isPredicate && index > kindEnd { break }
                if prose.hasAny(Cue.verb.bit, index) {
                    guard index == kindEnd || needsObject || isWorkOfTeam(index, end) else { break }
                    needsObject = true
                    index += max(1, prose.phrase(.verb, index, end)?.length ?? 1)
                    continue
                }
                if prose.hasAny(Cue.function.bit | Cue.territory.bit | Cue.groupStart.bit, index),
                    prose.phrase(.noun, index, end) == nil
                {
                    break
                }
            }
            needsObject = false
            index += 1
        }
        guard index > kindEnd, !needsObject, !isAnd(index - 1) else { return nil }
        let next = afterTerritory(afterOwnNumber(index, end), end)
        guard next < end else { return next - kindEnd > 1 ? next : nil }
        return prose.isSign(next, Sign.colon) || prose.isSign(next, Sign.open)
            || prose.hasAny(UnitGrammar.verbs, next) && !prose.isInside(next) ? next : nil
    }

    /// `dịch vụ | làm đất`: a verb of one syllable with a small noun behind it, and then what the team does.
    private func isWorkOfTeam(_ index: Int, _ end: Int) -> Bool {
        index + 2 < end && prose.phrase(.verb, index, end)?.length == 1 && prose.tokens[index + 1].isWord
            && !prose.hasAny(UnitGrammar.closesField, index + 1) && prose.hasAny(UnitGrammar.verbs, index + 2)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    /// Teams and small offices, by one of the fields in `posts` or a sector.
    static let teams = Words("phòng", "tổ", "khoa", "đội", "khối", "đài", "tiểu ban", "nhóm")
    static let posts = Words(
        "bảo vệ", "thư viện", "thiết bị", "khảo thí", "truyền thanh", "truyền thanh - truyền hình", "tài vụ", "nội",
        "ngoại", "sản", "nhi", "dược", "xét nghiệm",
        "khám bệnh", "cấp cứu", "điều dưỡng", "kỹ thuật", "vật tư", "kinh doanh", "bếp", "cấp dưỡng", "lái xe", "xe",
        "mẫu giáo", "mẫu giáo lớn", "mẫu giáo nhỡ", "mẫu giáo bé", "nhà trẻ", "mẫu giáo 5 tuổi", "mẫu giáo 4 tuổi",
        "mẫu giáo 3 tuổi", "tiểu học", "nuôi dưỡng",
        "công nghệ thông tin", "tuyên truyền", "văn nghệ", "lễ tân", "hậu cần", "an ninh", "trật tự", "tạp vụ",
        "nội dung", "nhân sự", "cơ sở vật chất", "khánh tiết", "tổ chức", "phục vụ", "chuyên môn", "y tế", "thi đua")
    static let cells = Words(
        "chi bộ", "chi đoàn", "chi hội", "đảng bộ bộ phận", "ban", "ban quản lý", "ban điều hành",
        "ban công tác mặt trận",
        "ban chỉ huy")
    /// Teams by any work.
    static let workers = Words("tổ", "nhóm", "đội", "ban", "bộ phận", "tiểu ban", "câu lạc bộ")
    static let noTeam = Words("ngũ", "chức", "hành", "trưởng", "phó", "viên", "thể", "đầu", "ngành", "lãnh")
}
