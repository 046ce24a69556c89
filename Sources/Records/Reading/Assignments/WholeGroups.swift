/// Reads who is told where all of many are (`100% các phòng, ban …`), and the heads of hamlets (`Trưởng ban ấp 2, ấp 5`).
extension LeadReader {
    /// Past `100%` before those of whom it is told: `100% các phòng, ban`, `100% cán bộ, công chức`.
    func afterAllOf(_ index: Int, _ end: Int) -> Int {
        guard index + 2 < end, prose.tokens[index].isNumber, prose.tokens[index].value == 100,
            prose.isSign(index + 1, Sign.percent)
        else { return index }
        let next = index + 2
        let isMany =
            prose.hasAny(Cue.groupStart.bit | Cue.unitKind.bit | Cue.unitWhole.bit, next) || prose.isAt(W.many, next)
        return isMany ? next : index
    }

    /// `Trưởng ban ấp 2, ấp 5 vận động …`, `Ban nhân dân thôn Đông và thôn Đoài`: those who look after parts of a commune.
    func hamlets(_ start: Int, _ end: Int) -> Lead? {
        guard !isArticle, start < end, prose.tokens[start].capital || prose.ends(.assign, before: start),
            // `Tổ dân phố 3, 4 họp dân`, `Khu 3, khu 5 …`
            case let head = prose.length(W.hamletHeads, start, end),
            head > 0 || prose.tokens[start].capital && prose.isAt(W.numberedParts, start),
            let first = reading.units.afterHamlet(start + head, end)
        else { return nil }
        var units = [prose.text(start..<first)]
        var next = first
        while units.count < 20, let joined = reading.units.afterJoin(next, end), !prose.isSign(next, Sign.semicolon) {
            if let further = reading.units.afterHamlet(joined, end) {
                units.append(prose.text(joined..<further))
                next = further
            } else if prose.tokens[joined].isNumber, prose.tokens[joined].length <= 2, prose.tokens[next - 1].isNumber {
                // `tổ dân phố 5, 6`
                units[units.count - 1] += prose.text(next..<joined + 1)
                next = joined + 1
            } else {
                break
            }
        }
        guard next < end, prose.hasAny(LeadReader.afterSubject, next) || prose.isSign(next, Sign.colon) else {
            return nil
        }
        return Lead(units: units, next: next)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let many = Words(
        "cơ quan", "đơn vị", "cbgv", "cbgvnv", "cbgv-nv", "gv", "hs", "học sinh", "phụ huynh", "cb-gv-nv", "vc-nlđ",
        "đv", "lớp", "cán bộ", "công chức", "viên chức", "đảng viên", "đoàn viên", "hội viên", "giáo viên",
        "trường", "doanh nghiệp", "hộ", "chi bộ", "chi đoàn", "lãnh đạo")
    static let numberedParts = Words("tổ dân phố", "tdp", "khu phố", "khu", "khu dân cư", "khóm", "xóm", "ấp", "thôn")
    static let hamletHeads = Words(
        "trưởng ban", "ban", "trưởng", "ban nhân dân", "trưởng ban nhân dân", "ban quản lý", "ban điều hành",
        "ban tự quản", "ban cán sự", "ban phát triển", "ban công tác mặt trận", "trưởng ban công tác mặt trận",
        "bí thư chi bộ", "bí thư chi bộ, trưởng", "tổ trưởng", "trưởng ban điều hành", "chi hội trưởng")
}
