/// What the names of boards, centres, funds and companies go on with in small letters: what the house is for (`Ban Chỉ đạo
/// phát triển du lịch tỉnh`, `Trung tâm kiểm soát bệnh tật`), or what it lives by (`Công ty cổ phần Đầu tư xây dựng An Lộc`).
extension UnitGrammar {
    /// Past what the house whose kind ends at `kindEnd` is for; nil where what it does cannot be told from its name.
    func afterAim(_ start: Int, _ kindEnd: Int, _ end: Int) -> Int? {
        guard kindEnd < end, prose.tokens[start].capital else { return nil }
        if let next = afterStandingAim(start, kindEnd, end) ?? afterTrades(start, kindEnd, end) { return next }
        // `Tổ công tác của Thủ tướng Chính phủ rà soát …`
        if prose.isAt(Words.taskForces, start), prose.isAt(W.of, kindEnd), kindEnd + 1 < end,
            prose.tokens[kindEnd + 1].capital, let whole = prose.phrase(.unitWhole, kindEnd + 1, end),
            case let next = kindEnd + 1 + whole.length, isClosed(next, end)
        {
            return next
        }
        return nil
    }

    /// `quốc gia về phòng, chống dịch bệnh`, `điều hành giá`, `thực hiện Đề án 06 tỉnh`: what many houses of the country are for.
    private func afterStandingAim(_ start: Int, _ kindEnd: Int, _ end: Int) -> Int? {
        guard prose.isAt(W.houses, start) || prose.isAt(Words.taskForces, start) else { return nil }
        var aim = kindEnd + prose.length(W.levels, kindEnd, end)
        if aim < end, prose.isAt(W.about, aim) { aim += 1 }
        guard aim < end else { return nil }
        var next = aim
        if case let carried = prose.length(W.carriesOut, aim, end), carried > 0, aim + carried < end,
            prose.tokens[aim + carried].isNumber
        {
            next = aim + carried + 1
        } else {
            while case let length = prose.length(W.aims, next, end), length > 0 {
                next += length
                guard next + 1 < end, prose.isSign(next, Sign.comma) || isAnd(next), prose.isAt(W.aims, next + 1) else {
                    break
                }
                next += 1
            }
        }
        // `Trung tâm Hỗ trợ đầu tư`: a word or two open many names.
        guard next > aim + 2 else { return nil }
        let field = next
        next = afterNumber(next, end)
        next = afterTerritory(next, end)
        if next < end, next == field, isOwnName(next, end) { next = min(prose.afterCapitals(next, end), next + 4) }
        // `Trung tâm phát triển quỹ đất, …`: a comma may stand behind what it does, too.
        return isClosed(next, end) && (next > field || !prose.isSign(next, Sign.comma) || !prose.has(.verb, aim))
            ? next : nil
    }

    /// `cổ phần Đầu tư xây dựng An Lộc`, `Quản lý và khai thác công trình thủy lợi`, `đầu tư và xây dựng thủy lợi 4`.
    private func afterTrades(_ start: Int, _ kindEnd: Int, _ end: Int) -> Int? {
        guard prose.isAt(W.traders, start), case let trade = kindEnd + prose.length(W.forms, kindEnd, end), trade < end,
            prose.tokens[trade].capital || prose.isAt(W.boards, start)
        else { return nil }
        var index = trade
        var works = false
        while case let length = prose.length(W.trades, index, end), length > 0 {
            works = works || index > trade && !prose.tokens[index].capital && prose.has(.verb, index)
            index += length
            guard index + 1 < end, isAnd(index) || prose.isSign(index, Sign.comma) || prose.isSign(index, Sign.dash),
                prose.isAt(W.trades, index + 1), prose.phrase(.unitKind, index + 1, end) == nil
            else { continue }
            index += 1
        }
        guard index > trade, index - trade > 2 || trade > kindEnd else { return nil }
        let field = index
        index = afterNumber(index, end)
        if isOwnName(index, end), !prose.ends(.position, before: start) {
            index = min(prose.afterCapitals(index, end), index + 4)
        }
        index = afterBranch(afterTerritory(index, end), end)
        guard isClosed(index, end) else { return nil }
        return index > field || !works || index < end && prose.hasAny(UnitGrammar.verbs, index)
            || index + 1 < end && isAnd(index) && prose.phrase(.unitKind, index + 1, end) != nil ? index : nil
    }

    /// `4`, `số 2`, `-19`: a number of the name.
    private func afterNumber(_ index: Int, _ end: Int) -> Int {
        guard index < end else { return index }
        var number = index
        if prose.isAt(W.number, number) || prose.isSign(number, Sign.dash) { number += 1 }
        guard number < end, prose.tokens[number].isNumber, prose.tokens[number].length <= 2 else { return index }
        return number + 1
    }

    /// `An Lộc`, `Hà Nội`: capitals that are no unit, office or order.
    private func isOwnName(_ index: Int, _ end: Int) -> Bool {
        isProperName(index, end) && !isCapitalVerb(index, end) && prose.phrase(.groupStart, index, end) == nil
            && prose.phrase(.documentType, index, end) == nil
    }

    /// Whether a name may end here: at a sign, at `và`, before what the house does.
    private func isClosed(_ next: Int, _ end: Int) -> Bool {
        next >= end || prose.tokens[next].kind == .sign || prose.tokens[next].kind == .breaking || isAnd(next)
            || prose.hasAny(
                UnitGrammar.verbs | Cue.deadline.bit | Cue.within.bit | Cue.praise.bit | Cue.past.bit, next)
            || prose.isAt(W.tells, next)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let of = Words("của")
    static let about = Words("về")
    static let number = Words("số")
    static let tells = Words("đã", "có", "là", "được", "bị", "sẽ", "đang", "cùng", "chưa")
    static let levels = Words("quốc gia", "trung ương", "liên ngành", "cấp tỉnh", "nhà nước")
    static let houses = Words(
        "trung tâm", "văn phòng", "hội đồng", "đội", "quỹ", "phòng", "ban", "viện", "ủy ban", "chi cục", "tiểu ban",
        "tổ", "ban quản lý", "bql")
    static let carriesOut = Words(
        "thực hiện đề án", "thực hiện dự án", "triển khai đề án", "đề án", "thực hiện đề án số")
    static let aims = Words(
        "phát triển quỹ đất", "kiểm soát bệnh tật", "dịch vụ nông nghiệp", "dịch vụ việc làm", "dịch vụ công ích",
        "phục vụ hành chính công", "xúc tiến đầu tư", "xúc tiến thương mại", "xúc tiến du lịch", "điều phối",
        "điều phối nông thôn mới", "điều phối xây dựng nông thôn mới", "nông thôn mới", "đăng ký đất đai",
        "đổi mới và phát triển doanh nghiệp", "đổi mới, phát triển doanh nghiệp",
        "sắp xếp, đổi mới và phát triển doanh nghiệp", "điều hành giá", "bình ổn giá", "phối hợp phổ biến",
        "giáo dục pháp luật", "đánh giá sáng kiến", "xét sáng kiến", "xét duyệt sáng kiến", "thi đua", "khen thưởng",
        "phát triển du lịch", "xây dựng nông thôn mới", "phòng, chống dịch", "phòng chống dịch",
        "phòng, chống dịch bệnh", "phòng chống dịch bệnh", "phòng, chống dịch covid", "phòng chống dịch covid",
        "phòng, chống dịch bệnh covid", "phòng, chống thiên tai", "phòng chống thiên tai", "tìm kiếm cứu nạn",
        "phòng, chống tham nhũng", "tiêu cực", "phòng, chống tội phạm", "phòng, chống ma túy", "tệ nạn xã hội",
        "chống buôn lậu", "gian lận thương mại", "hàng giả", "cải cách hành chính", "cải cách tư pháp",
        "chuyển đổi số", "giải phóng mặt bằng", "bồi thường", "hỗ trợ", "tái định cư", "giảm nghèo",
        "giảm nghèo bền vững", "kiểm tra trật tự đô thị", "quản lý trật tự đô thị", "trật tự đô thị",
        "theo dõi thi hành pháp luật", "theo dõi thi hành án", "nghiên cứu phát triển kinh tế - xã hội",
        "nghiên cứu phát triển", "đầu tư phát triển", "bảo vệ môi trường", "bảo vệ và phát triển rừng",
        "bảo trì đường bộ", "thực hiện quy chế dân chủ", "vì sự tiến bộ của phụ nữ", "an toàn giao thông",
        "hỗ trợ phát triển hợp tác xã", "hỗ trợ phát triển htx", "hỗ trợ nông dân", "hỗ trợ phụ nữ", "vì người nghèo",
        "điều hành thông minh", "điều hành đô thị thông minh", "giám sát, điều hành đô thị thông minh",
        "giám sát điều hành đô thị thông minh", "bảo lãnh tín dụng", "bảo trợ trẻ em",
        "an toàn thực phẩm", "hội nhập quốc tế", "phổ cập giáo dục", "xóa mù chữ", "phát triển kinh tế tập thể",
        "cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ", "cảnh sát phòng cháy, chữa cháy",
        "cảnh sát phòng cháy chữa cháy và cứu nạn cứu hộ")
    /// Houses that live by a trade.
    static let traders = Words("công ty", "tổng công ty", "tập đoàn", "cty", "trung tâm", "ban quản lý", "xí nghiệp")
    static let boards = Words("ban quản lý")
    static let forms = Words(
        "tnhh", "tnhh một thành viên", "tnhh mtv", "tnhh 1 thành viên", "tnhh hai thành viên", "cp", "cổ phần",
        "trách nhiệm hữu hạn", "trách nhiệm hữu hạn một thành viên", "tnhh nhà nước một thành viên", "tnhh một tv")
    static let trades = Words(
        "đầu tư", "xây dựng", "phát triển", "quản lý", "khai thác", "kinh doanh", "sản xuất", "dịch vụ", "thương mại",
        "tư vấn", "thiết kế", "nhà", "nhà ở", "hạ tầng", "đô thị", "khu công nghiệp", "cấp nước", "thoát nước",
        "cấp thoát nước", "môi trường", "đường cao tốc", "đường bộ", "đường sắt", "hàng hải", "hàng không",
        "bảo đảm an toàn", "giao thông", "công trình", "công trình công cộng", "công trình giao thông",
        "công trình thủy lợi", "thủy lợi", "nông nghiệp", "lâm nghiệp", "chế biến", "xuất nhập khẩu", "vận tải",
        "khoáng sản", "bất động sản", "năng lượng", "thủy điện", "dự án", "công trình dân dụng", "công nghiệp",
        "cây xanh", "chiếu sáng", "vật tư", "du lịch", "kỹ thuật", "xây lắp", "cầu đường")
}
