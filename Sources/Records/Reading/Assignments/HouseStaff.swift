/// Reads who does it where a small house names its people by their posts, their classes or their given names:
/// `Y tế phối hợp với …`, `Lớp 9A vệ sinh sân trường`, `c. Hạnh nộp báo cáo`, `Hà, Lan: dạy thay`, `Dự giờ: Minh, Hoa`.
extension LeadReader {
    /// A post, a class or an initialed name at the head of a clause, before what it does.
    func staff(_ start: Int, _ end: Int) -> Lead? {
        guard !isArticle, start == 0 || !prose.tokens[start - 1].isWord else { return nil }
        if let lead = initialed(start, end) ?? crew(start, end) { return lead }
        guard prose.tokens[start].capital, !prose.tokens[start].upper || prose.tokens[start].length == 1 else {
            return nil
        }
        var next = start + prose.length(W.posts, start, end)
        if next == start { next = cadre(start, end) ?? start }
        // `Kế toán các trường`
        if next > start, next < end, let (_, after) = reading.units.group(next, end) { next = after }
        if next == start, prose.isAt(W.classes, start) { next = afterClass(start + 1, end) ?? start }
        guard next > start, next < end else { return nil }
        // `Kế toán, thủ quỹ thu học phí`
        if isJoint(next), case let first = Lead(units: [prose.text(start..<next)], next: next),
            case let all = withCompany(first, end), all.next > next
        {
            return all
        }
        // `Bảo vệ: sửa lại vòi nước`
        let labels = prose.isSign(next, Sign.colon) && next + 1 < end && isPlainWork(next + 1)
        guard labels || prose.hasAny(LeadReader.afterHouse, next) && !prose.isInside(next) else { return nil }
        return Lead(units: [prose.text(start..<next)], next: next)
    }

    /// Past a post of a small house: `thủ kho`.
    func afterPost(named start: Int, _ end: Int) -> Int? {
        let length = prose.length(W.posts, start, end)
        return length > 0 ? start + length : nil
    }

    /// `Cán bộ LĐTBXH`, `Cán bộ Tư pháp - Hộ tịch`: an officer of a commune by his field.
    private func cadre(_ start: Int, _ end: Int) -> Int? {
        guard prose.isAt(W.cadres, start), case let field = start + 2, field < end else { return nil }
        if let sector = prose.phrase(.sector, field, end), prose.tokens[field].capital {
            return field + sector.length
        }
        var next = field
        while next < end, prose.tokens[next].isWord && prose.tokens[next].upper || prose.isSign(next, Sign.dash) {
            next += 1
        }
        return next > field && prose.tokens[next - 1].isWord ? next : nil
    }

    /// `GVCN khối 4, 5 phụ đạo …`, `GVBM Toán, Văn nộp …`: teachers by their classes or subjects.
    func teachers(_ start: Int, _ end: Int) -> Lead? {
        guard !isArticle, start + 1 < end, prose.isAt(W.teachers, start) else { return nil }
        let first = start + prose.length(W.teachers, start, end)
        var index = first
        while index < end, index - first < 12 {
            let token = prose.tokens[index]
            if index > first,
                prose.hasAny(LeadReader.afterHouse, index) && !token.capital
                    || prose.isSign(index, Sign.colon)
            {
                return Lead(units: [prose.text(start..<index)], next: index)
            }
            guard
                token.isNumber && index > start + 1 || token.isWord && token.capital || prose.isAt(W.ofTeachers, index)
                    || prose.isSign(index, Sign.comma) && index > first || prose.isSign(index, Sign.slash)
            else { return nil }
            index += 1
        }
        return nil
    }

    /// `GV dạy Tin học cập nhật …`, `GV chủ nhiệm thu …`, `HS khối 9 nộp …`: who they are, in letters, and which of them.
    private func crew(_ start: Int, _ end: Int) -> Lead? {
        guard prose.isAt(W.crews, start), prose.tokens[start].capital else { return nil }
        // `CB, GV, NV đeo thẻ`, `CB-GV-NV`
        var last = start + 1
        while last + 1 < end, isJoint(last) || prose.isSign(last, Sign.dash), prose.isAt(W.crews, last + 1),
            prose.tokens[last + 1].capital
        { last += 2 }
        let which = last + prose.length(W.which, last, end)
        for index in which..<max(which, min(end, start + 8)) {
            if prose.hasAny(LeadReader.afterHouse, index), !prose.isInside(index) {
                return Lead(units: [prose.text(start..<index)], next: index)
            }
            guard prose.tokens[index].isWord || prose.tokens[index].isNumber, !prose.isAt(W.noCrew, index) else {
                return nil
            }
        }
        return nil
    }

    /// `9A`, `7/2`, `6A, 6B`
    private func afterClass(_ start: Int, _ end: Int) -> Int? {
        guard start < end, prose.tokens[start].isNumber, prose.tokens[start].length <= 2 else { return nil }
        var index = start + 1
        while index < end, index - start < 12 {
            let joins = prose.isSign(index, Sign.comma) || prose.isSign(index, Sign.slash) || prose.isAt(W.and, index)
            let letter = prose.tokens[index].isWord && prose.tokens[index].upper && prose.tokens[index].length == 1
            guard letter || prose.tokens[index].isNumber || joins && index + 1 < end && prose.tokens[index + 1].isNumber
            else { break }
            index += 1
        }
        return index
    }

    /// `c. Hạnh`, `T. Minh`: a colleague by the first letter of how he is addressed.
    private func initialed(_ start: Int, _ end: Int) -> Lead? {
        guard start + 2 < end, prose.isAt(W.initials, start), prose.isSign(start + 1, Sign.stop),
            !prose.tokens[start + 1].spaced, prose.tokens[start + 2].spaced,
            let next = reading.people.name(start + 2, end) ?? reading.people.givenName(start + 2, end)
        else { return nil }
        let name = prose.text(start + 2..<next)
        return Lead(units: [name], people: [Person(name: name, position: nil)], next: next)
    }

    /// `Hà, Lan: dạy thay đ/c Dịu`: several given names before a colon, and what they do.
    func namesBeforeColon(_ range: Range<Int>) -> Lead? {
        let start = afterConnectors(range)
        guard start < range.upperBound, let lead = bareNames(start, range.upperBound), lead.people.count > 1,
            lead.next + 1 < range.upperBound, prose.isSign(lead.next, Sign.colon), isPlainWork(lead.next + 1)
        else { return nil }
        return lead
    }

    /// `Minh, Hoa, Tuấn`: given names alone, in a list.
    func bareNames(_ start: Int, _ end: Int) -> Lead? {
        var lead = Lead(next: start)
        var index = start
        while index < end, prose.tokens[index].isWord, prose.length(index) == 1,
            prose.phrase(.sector, index, end) == nil, prose.phrase(.groupNoun, index, end) == nil,
            let next = reading.people.name(index, end) ?? reading.people.givenName(index, end)
        {
            let name = prose.text(index..<next)
            lead.units.append(name)
            lead.people.append(Person(name: name, position: nil))
            lead.next = next
            guard next + 1 < end, isJoint(next) else { break }
            index = next + 1
        }
        return lead.people.isEmpty ? nil : lead
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let and = Words("và")
    static let crews = Words("gv", "hs", "nv", "cb", "cbgv", "cbql", "cbgvnv", "gvnv", "vc", "nlđ", "cbvc")
    static let teachers = Words(
        "cvht", "cố vấn học tập", "gvcn", "gvbm", "giáo viên chủ nhiệm", "giáo viên bộ môn", "gv chủ nhiệm", "gv bộ môn"
    )
    static let cadres = Words("cán bộ")
    static let ofTeachers = Words("khối", "lớp", "các lớp", "các", "dạy", "môn", "và", "các khối")
    static let which = Words("dạy", "chủ nhiệm", "phụ trách", "trực", "bộ môn", "được phân công", "chưa")
    static let noCrew = Words("đã", "được", "bị", "là", "có", "về", "của", "theo", "đang", "khi")
    static let initials = Words("c", "t", "th", "cô", "đ")
    static let classes = Words("lớp", "khối")
    static let posts = Words(
        "địa chính", "địa chính xã", "địa chính - xây dựng", "địa chính xây dựng", "văn hóa xã", "tư pháp xã",
        "kế toán xã",
        "kế toán ngân sách", "thú y", "thú y xã", "cán bộ thú y", "khuyến nông", "khuyến nông viên", "khuyến nông xã",
        "quân sự", "quân sự xã", "y tế thôn", "y tế thôn bản", "y tế", "y tế trường", "y tế học đường", "kế toán",
        "thủ quỹ", "văn thư", "thiết bị", "giám thị", "bảo mẫu",
        "cấp dưỡng", "nhân viên y tế", "nhân viên kế toán", "nhân viên thư viện", "nhân viên thiết bị",
        "nhân viên bảo vệ", "nhân viên văn thư", "bảo vệ", "lớp trực", "lớp trực tuần", "đội cờ đỏ", "ban nề nếp",
        "giáo viên trực", "tua trực", "kíp trực", "ca trực", "điều dưỡng trưởng", "hộ lý", "cán bộ thư viện",
        "toàn tổ", "toàn trường", "toàn khoa", "toàn chi bộ", "cả tổ", "tổ phó", "thủ kho", "lái xe", "tạp vụ",
        "chủ nhiệm các lớp", "giáo viên dạy thay", "phụ trách y tế", "phụ trách thư viện", "nhóm trưởng")
}
