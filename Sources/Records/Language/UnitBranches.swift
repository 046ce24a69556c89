/// What a name goes on with: a company's own name, the branch and the region of an office.
extension UnitGrammar {
    /// `Tỉnh ủy`; in `UBND tỉnh ủy quyền cho …` the province only gives its powers on.
    func whole(_ start: Int, _ end: Int) -> (value: Int32, length: Int)? {
        guard let found = prose.phrase(.unitWhole, start, end) else { return nil }
        let next = start + found.length
        // `các đồng chí Huyện ủy viên`: people, not their committee.
        if let office = prose.phrase(.position, start, end), office.length > found.length { return nil }
        // `Chủ tịch UBND tỉnh Đoàn Ngọc An`: the province, and a person.
        if found.length == 2, !prose.tokens[start].capital, prose.tokens[start + 1].capital, next < end,
            prose.tokens[next].isWord, prose.tokens[next].capital
        {
            return nil
        }
        return next < end && prose.isAt(W.power, next) && !prose.tokens[start].capital ? nil : found
    }

    /// `Công ty CP Cấp nước Hoàng Long`: a company's own name may look like a person's; behind a position a person
    /// follows.
    func afterBrand(_ index: Int, of start: Int, _ end: Int) -> Int {
        guard index < end, prose.isAt(W.companies, start), !prose.ends(.position, before: start) else { return index }
        var next = index
        while next < end, prose.tokens[next].isWord, prose.tokens[next].capital { next += 1 }
        guard (1...2).contains(next - index), prose.phrase(.position, index, end) == nil,
            prose.phrase(.unitKind, index, end) == nil, prose.phrase(.unitWhole, index, end) == nil
        else { return index }
        return next
    }

    /// `Công ty TNHH một thành viên khai thác công trình thủy lợi huyện chủ động …`: of what form it is, what it lives by in
    /// small letters, whose it is, up to the verb.
    func afterCompanyForm(_ index: Int, of start: Int, _ end: Int) -> Int? {
        guard prose.isAt(W.companies, start), case let form = prose.length(W.forms, index, end), form > 0,
            case let trade = index + form, trade < end, prose.tokens[trade].isWord, !prose.tokens[trade].capital
        else { return nil }
        let next = trade + prose.length(W.trades, trade, end)
        guard next < end, next > trade || !prose.hasAny(UnitGrammar.verbs, trade) else { return nil }
        return smallName(next, end)
    }

    /// `Ngân hàng Nhà nước Chi nhánh tỉnh`, `Hội Nông dân các cấp`.
    func afterBranch(_ index: Int, _ end: Int) -> Int {
        guard index < end else { return index }
        if let area = afterArea(index, end) { return area }
        // `Ngân hàng Nhà nước - Chi nhánh tỉnh`
        if index + 1 < end, prose.isSign(index, Sign.dash), prose.isAt(W.branch, index + 1),
            case let next = afterBranch(index + 1, end), next > index + 1
        {
            return next
        }
        if case let branch = prose.length(W.branch, index, end), branch > 0 {
            let place = index + branch
            let next = afterTerritory(place, end)
            // `chi nhánh tỉnh, thành phố`
            return next > place
                ? afterLevels(next, end) : place < end && prose.tokens[place].capital ? nameEnd(place, end) : place
        }
        return index + prose.length(W.levels, index, end)
    }

    /// `Kho bạc Nhà nước khu vực IX`, `Chi cục Thuế khu vực Sơn Lâm - Nam Hà`: one office for a region.
    func afterArea(_ start: Int, _ end: Int) -> Int? {
        guard case let length = prose.length(W.area, start, end), length > 0, start + length < end else { return nil }
        var index = start + length
        if index + 1 < end, prose.isAt(W.number, index) { index += 1 }
        if prose.tokens[index].isNumber { return index + 1 }
        guard prose.tokens[index].isWord, prose.tokens[index].capital else { return nil }
        // `khu vực XI kiểm soát chi …`
        if prose.isAt(W.romans, index) { return index + 1 }
        let next = nameEnd(index, end)
        return next > index ? next : nil
    }

    /// `Đoàn trường THPT Bắc Yên`, `Liên đội TH số 2`: the union of a school that is named by its level.
    func afterSchool(_ start: Int, _ place: Int, _ end: Int) -> Int? {
        guard prose.isAt(W.schoolUnions, start), place < end, prose.isAt(W.schoolLevels, place),
            prose.tokens[place].capital
        else { return nil }
        var index = prose.afterCapitals(place + prose.length(W.schoolLevels, place, end), min(end, place + 6))
        if index + 1 < end, prose.isAt(W.number, index), prose.tokens[index + 1].isNumber { index += 2 }
        return index
    }

    /// `Công đoàn Xí nghiệp bình xét …`: whose union it is, by the house's kind alone.
    func afterUnionsHouse(_ start: Int, _ length: Int, _ end: Int) -> Int? {
        let house = start + length
        guard prose.isAt(W.unions, start), house < end, prose.tokens[house].capital,
            let kind = prose.phrase(.unitKind, house, end), kind.length > 1,
            named(house, end).map({ $0.1 == house + kind.length }) ?? true
        else { return nil }
        return house + kind.length
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let unions = Words(
        "công đoàn", "chi đoàn", "đoàn thanh niên", "ban chấp hành công đoàn", "bch công đoàn", "hội cựu chiến binh",
        "chi bộ", "ban nữ công")
    static let schoolUnions = Words("đoàn trường", "liên đội", "công đoàn trường", "chi đoàn", "chi bộ trường")
    static let schoolLevels = Words(
        "thpt", "thcs", "th", "tiểu học", "mầm non", "ptdtnt", "ptdt nội trú", "th&thcs", "thcs&thpt")
    static let power = Words("quyền")
    static let companies = Words("công ty", "tổng công ty", "tập đoàn", "htx", "hợp tác xã")
    static let forms = Words(
        "tnhh", "tnhh một thành viên", "tnhh mtv", "tnhh 1 thành viên", "tnhh hai thành viên", "cp", "cổ phần",
        "trách nhiệm hữu hạn", "trách nhiệm hữu hạn một thành viên", "tnhh nhà nước một thành viên", "tnhh một tv")
    static let trades = Words(
        "khai thác", "quản lý", "quản lý khai thác", "quản lý, khai thác", "đầu tư", "xây dựng", "kinh doanh",
        "sản xuất",
        "dịch vụ", "cấp", "thoát", "tư vấn", "quản lý và khai thác", "đầu tư xây dựng", "sửa chữa", "chế biến")
    static let branch = Words("chi nhánh")
    static let area = Words("khu vực", "liên khu vực", "vùng", "miền", "cửa khẩu", "cửa khẩu quốc tế", "cửa khẩu cảng")
    static let levels = Words("các cấp", "hai cấp")
    static let number = Words("số")
    static let romans = Words(
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
        "xviii", "xix", "xx")
}
