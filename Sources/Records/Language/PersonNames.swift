/// Reads the names of people: `Lê Văn An`, `H' Nuôn Byă`, a given name behind a form of address (`đ/c Khang`).
extension PersonGrammar {
    /// `Ông Lầu A Chứ`: a form of address makes a name of capitals whose family name no table has.
    func unlistedName(_ start: Int, _ end: Int) -> Int? {
        // `TP Hà Nội` is no head of a department.
        guard prose.length(W.cities, start, end) == 0 else { return nil }
        var index = start
        while index < end, index - start < 5, prose.tokens[index].isWord, prose.tokens[index].capital,
            !prose.tokens[index].upper || prose.tokens[index].length <= 2, prose.phrase(.unitKind, index, end) == nil,
            prose.phrase(.unitWhole, index, end) == nil, prose.phrase(.position, index, end) == nil,
            !prose.hasAny(PersonGrammar.notNames, index) || index > start
        { index += 1 }
        return (2...4).contains(index - start) ? index : nil
    }

    private static let notNames =
        Cue.verb.bit | Cue.attended.bit | Cue.assign.bit | Cue.function.bit | Cue.adverb.bit | Cue.groupStart.bit
        | Cue.presided.bit | Cue.sector.bit | Cue.recipients.bit

    /// `đ/c Khang - Phó Giám đốc Sở`: colleagues go by their given names.
    func givenName(_ index: Int, _ end: Int) -> Int? {
        guard prose.tokens[index].isWord, prose.tokens[index].capital, !prose.tokens[index].upper,
            prose.tokens[index].length >= 2, prose.phrase(.unitKind, index, end) == nil,
            prose.phrase(.unitWhole, index, end) == nil, prose.phrase(.position, index, end) == nil,
            // `Cô Thu`, `cô Hằng`, though `thu` and `hằng` are other words, too.
            !prose.hasAny(PersonGrammar.notNames, index) || prose.length(index) == 1
        else { return nil }
        let next = index + 1
        guard next < end, prose.tokens[next].isWord, prose.tokens[next].capital else { return next }
        // `Đ/c Tú PCT`
        return prose.tokens[next].upper && prose.phrase(.position, next, end)?.value == 1 ? next : nil
    }

    /// `H' Nuôn Byă`, `H’Wơn`: how women of the highlands are named.
    private func highlandName(_ start: Int, _ end: Int) -> Int? {
        guard start + 2 < end, prose.tokens[start].upper, prose.tokens[start].length == 1, prose.isAt(W.women, start),
            prose.isSign(start + 1, Sign.apostrophe), !prose.tokens[start + 1].spaced
        else { return nil }
        var index = start + 2
        while index < end, index - start < 5, prose.tokens[index].isWord, prose.tokens[index].capital,
            prose.phrase(.position, index, end) == nil
        { index += 1 }
        return index > start + 2 ? index : nil
    }

    /// `Tp Hà Nội`, `TP. Hải Phòng`: a city, not the head of a department.
    private func isCity(_ start: Int, _ end: Int) -> Bool {
        guard start > 0, case let city = prose.length(W.cities, start, end), city > 0 else { return false }
        return start + city >= end || !prose.tokens[start + city].capital
    }

    /// A name of two to five syllables that begins with a family name: its end.
    func name(_ start: Int, _ end: Int) -> Int? {
        if let highland = highlandName(start, end) { return highland }
        guard start < end, prose.tokens[start].isWord, prose.tokens[start].capital,
            prose.phrase(.surname, start, end) != nil, !prose.isAt(W.honoured, start), !isCity(start, end),
            // `Buôn Ma Thuột`
            !(start > 0 && prose.isAt(W.hamlet, start - 1) && prose.tokens[start - 1].capital),
            // `Phó Chủ tịch`
            prose.phrase(.position, start, end).map({ $0.length < 2 }) ?? true
        else { return nil }
        var index = start + 1
        while index < end, index - start < 5, prose.tokens[index].isWord, prose.tokens[index].capital,
            prose.tokens[index].spaced, prose.phrase(.unitKind, index, end).map({ $0.length < 2 }) ?? true
        {
            // `Phó Chủ tịch Văn Xã UBND 13 phường`
            if prose.tokens[index].upper, !prose.tokens[start].upper, prose.tokens[index].length > 2 { break }
            // `KẾT LUẬN CỦA PHÓ THỦ TƯỚNG LÊ HÒA TẠI CUỘC HỌP`: in capitals all words look like names.
            if index - start >= 2, prose.tokens[index].upper, prose.isAt(W.afterName, index) { break }
            if index - start >= 2, prose.isAt(W.office, index) { break }
            // A position may follow a name without a comma.
            if index - start >= 2, let position = prose.phrase(.position, index, end), position.length > 1 { break }
            index += 1
        }
        let count = index - start
        guard count >= 2 else { return nil }
        return index
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let hamlet = Words("buôn")
    static let women = Words("h")
    /// `tượng đài Chủ tịch Hồ Chí Minh` names nobody of the office.
    static let honoured = Words("hồ chí minh")
    static let cities = Words(
        "hà nội", "đà nẵng", "hải phòng", "cần thơ", "hồ chí minh", "văn xã", "văn thể", "hà tĩnh", "hà giang",
        "cao bằng", "lâm đồng", "thái bình", "thái nguyên", "ninh bình", "ninh thuận", "an giang", "phú thọ",
        "phú yên", "đồng tháp", "đồng nai", "lai châu", "kiên giang", "tiền giang", "hậu giang", "lào cai",
        "vĩnh phúc", "vĩnh long", "khánh hòa", "kon tum", "bạc liêu", "cà mau", "hải dương", "lạng sơn", "trà vinh",
        "tây ninh", "tuyên quang", "thừa thiên huế", "quảng ninh", "quảng trị", "quảng bình", "quảng ngãi",
        "quảng nam", "nghệ an", "thanh hóa", "gia lai", "sóc trăng", "bến tre", "hưng yên", "yên bái", "hoàng mai",
        "phan thiết", "phan rang", "lý sơn", "lý nhân", "vũ thư", "vũ quang", "võ nhai", "lê chân",
        "ngô quyền", "dương kinh", "mai châu", "mai sơn", "trần đề", "cao phong", "cao lộc", "cao lãnh", "hà đông",
        "hà trung", "hà quảng", "hà tiên", "lâm thao", "lâm hà", "lương sơn", "lương tài", "thạch thất", "thạch hà",
        "thái thụy", "triệu sơn", "triệu phong", "văn lâm", "văn giang", "văn yên", "văn chấn", "văn quan")
    static let office = Words("chức vụ")
    static let afterName = Words(
        "tại", "về", "trong", "và", "ngày", "đã", "chủ trì", "kết luận", "phát biểu", "họp", "tham", "dự", "làm việc",
        "với", "cùng", "ở", "trước", "khi", "của")
}
