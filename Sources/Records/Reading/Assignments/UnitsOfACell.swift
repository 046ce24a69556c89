/// Reads the units of a table's cell or behind a label: `Phòng Nội vụ; Phòng Tài chính`, `VT + KT`, `C. Nhàn (TV), Th. Khoa`.
extension LeadReader {
    /// Every unit of a cell or behind a label, one or several to a line; the words themselves where no unit is known.
    func names(_ range: Range<Int>) -> [String] {
        let (found, helpers) = unitsOfCell(range)
        if found.isEmpty, helpers.isEmpty, !range.isEmpty {
            let text = reading.prose.text(range)
            if text.contains(where: \.isLetter) { return [text] }
        }
        return found + helpers
    }

    /// The units of a cell, and those that only help: `Khoa Sản phối hợp Trạm Y tế xã`, `Phòng A (chủ trì); Phòng B (phối
    /// hợp)`. What stands in brackets behind a colleague is where he works.
    func unitsOfCell(_ range: Range<Int>) -> (leads: [String], helpers: [String]) {
        var leads: [String] = []
        var helpers: [String] = []
        var index = range.lowerBound
        var helps = false
        while index < range.upperBound {
            if prose.has(.coordinate, index) { helps = true }
            var units: [String] = []
            var isPerson = false
            if let lead = named(index, range.upperBound), !lead.units.isEmpty, !isHead(of: lead, from: index, range) {
                (units, isPerson) = (lead.units, !lead.people.isEmpty)
                index = max(lead.next, index + 1)
            } else if let part = part(at: index, range) {
                units = [reading.prose.text(part)]
                index = part.upperBound
            } else {
                index += 1
                continue
            }
            var isHelper = helps
            if index < range.upperBound, prose.isSign(index, Sign.open),
                let close = (index..<range.upperBound).first(where: { prose.isSign($0, Sign.close) })
            {
                let role = prose.has(.coordinate, index + 1)
                isHelper = isHelper || role
                if role || isPerson || prose.has(.lead, index + 1) { index = close + 1 }
            }
            let seen = leads + helpers
            if isHelper {
                helpers += units.filter { !seen.contains($0) }
            } else {
                leads += units.filter { !seen.contains($0) }
            }
        }
        return (leads, helpers)
    }

    /// `Ban` of `Ban kiểm kê`: a kind, and its field by a verb.
    private func isHead(of lead: Lead, from index: Int, _ range: Range<Int>) -> Bool {
        lead.next == index + 1 && lead.people.isEmpty && lead.next < range.upperBound && !prose.tokens[index].upper
            && prose.tokens[lead.next].isWord && !prose.tokens[lead.next].capital && prose.has(.verb, lead.next)
            && !prose.hasAny(Cue.coordinate.bit | Cue.lead.bit, lead.next)
    }

    /// `TTCM` of `BGH + TTCM`, `Y tế` of `Y tế, GVCN`: a part of a list that no table knows, up to the sign that ends it.
    private func part(at start: Int, _ range: Range<Int>) -> Range<Int>? {
        guard prose.tokens[start].isWord,
            prose.tokens[start].capital || start > range.lowerBound && prose.isAt(W.posts, start),
            start == range.lowerBound || endsPart(start - 1, from: range.lowerBound) || prose.isAt(W.and, start - 1),
            !prose.isAt(W.everyone, start), !isCrowd(start, range),
            prose.isAt(W.posts, start) || !prose.hasAny(LeadReader.afterSubject | Cue.groupStart.bit, start)
        else { return nil }
        var end = start
        while end < range.upperBound, !prose.isSign(end, Sign.open), !endsPart(end, from: start),
            end == start || !prose.hasAny(Cue.lead.bit | Cue.coordinate.bit, end) && !prose.isAt(W.and, end)
        { end += 1 }
        // A cell that is one name alone is named by its words.
        return end - start <= 6 && !(start == range.lowerBound && end == range.upperBound) ? start..<end : nil
    }

    /// `CBGV, NV, PH` are one crowd; `GV các lớp` says which.
    private func isCrowd(_ start: Int, _ range: Range<Int>) -> Bool {
        prose.isAt(W.staff, start) && !(start + 1 < range.upperBound && prose.tokens[start + 1].isWord)
    }

    /// A sign or a new line that parts one name from the next; `Trung tâm` over `Dịch vụ việc làm` is one.
    private func endsPart(_ index: Int, from start: Int) -> Bool {
        guard prose.tokens[index].kind != .breaking else {
            return prose.phrase(.unitKind, start, index)?.length != index - start
        }
        return prose.isSign(index, Sign.comma) || prose.isSign(index, Sign.semicolon)
            || prose.isSign(index, Sign.plus) || prose.isSign(index, Sign.ampersand)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let and = Words("và")
    static let posts = Words(
        "kế toán", "bảo vệ", "y tế", "thư viện", "văn thư", "thủ quỹ", "cấp dưỡng", "tổ trưởng", "giáo viên")
    static let staff = Words("cbgv", "cbgvnv", "cb", "cbcc", "cbvc", "gv", "nv", "ph", "hs", "nlđ", "vc")
    static let everyone = Words("toàn thể", "toàn", "tất cả", "mọi", "toàn trường", "cả")
}
