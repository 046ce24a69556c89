/// Names of divisions that are made of fields of work, one after the other: `Phòng Quản lý quy hoạch và xây dựng`, `Khoa Kiểm
/// soát bệnh tật và HIV/AIDS`, `Phòng Kế hoạch, Tài chính`, `Phòng Nghiệp vụ 1`. Some of their words are verbs elsewhere: the
/// name goes on as far as fields follow and what the division does, or a sign, stands behind them.
extension UnitGrammar {
    /// Past the fields of a name whose reading ended at `next`; `next` where they end there, too.
    func afterFields(_ start: Int, _ next: Int, _ end: Int) -> Int {
        guard next < end, prose.tokens[start].capital, case let kind = prose.length(W.houses, start, end), kind > 0,
            start + kind < next || prose.tokens[next].capital, goesOnWithField(next, end)
        else { return next }
        return longestFields(start + kind, next, end) ?? next
    }

    /// `Vật tư`, `Quản lý quy hoạch - kiến trúc` of `Trưởng phòng …`: past the division's own name, which begins here.
    func afterDivision(_ start: Int, _ end: Int) -> Int {
        var next = start + (prose.phrase(.sector, start, end)?.length ?? 0)
        if next == start { next = nameEnd(start, end) }
        // `Trưởng phòng Kỹ thuật - Lê An`
        if let dash = (start..<next).first(where: { prose.isSign($0, Sign.dash) }),
            beginsPerson(dash + 1, end, afterCity: false)
        {
            next = dash
        }
        return next < end && goesOnWithField(next, end) ? longestFields(start, next, end) ?? next : next
    }

    /// The same where the name begins with a field that divisions are known by.
    func afterKnownDivision(_ start: Int, _ end: Int) -> Int? {
        fieldLength(start, end) > 0 ? afterDivision(start, end) : nil
    }

    /// Whether a field or a number may stand behind what was read; most names are followed by what they do.
    private func goesOnWithField(_ next: Int, _ end: Int) -> Bool {
        let token = prose.tokens[next]
        if token.isNumber { return token.length <= 3 }
        // `Phòng Việc | làm`, `Phòng Kế hoạch | , Tài chính`
        if (max(0, next - 4)..<next).contains(where: { $0 + fieldLength($0, end) > next }) { return true }
        if token.isWord, !isAnd(next) {
            return fieldLength(next, end) > 0 || isNumbered(next, end)
                || prose.has(.verb, next) && isManaged(next)
        }
        return next + 1 < end && isJoin(next) && fieldLength(next + 1, end) > 0
    }

    private func isJoin(_ index: Int) -> Bool {
        isAnd(index) || prose.isSign(index, Sign.comma) || prose.isSign(index, Sign.dash)
    }

    private func fieldLength(_ index: Int, _ end: Int) -> Int {
        max(prose.length(W.fields, index, end), prose.phrase(.sector, index, end)?.length ?? 0)
    }

    /// `Phòng Quản lý điều trị rà soát …`: what is managed may be any work, where a verb follows it.
    private func workLength(_ index: Int, _ end: Int, isOpen: Bool) -> Int {
        if case let field = fieldLength(index, end), field > 0 { return field }
        guard isOpen, isManaged(index), let verb = prose.phrase(.verb, index, end), !prose.tokens[index].capital,
            index + verb.length < end, prose.has(.verb, index + verb.length)
        else { return 0 }
        return verb.length
    }

    /// Whether `quản lý` stands right before a token.
    private func isManaged(_ index: Int) -> Bool { index > 1 && prose.isAt(W.managed, index - 2) }

    /// The furthest end behind `next` at which a name may end.
    private func longestFields(_ first: Int, _ next: Int, _ end: Int) -> Int? {
        var found: Int?
        var index = first
        // What the field before this one is, and how this one is joined to it.
        var isOpen = false
        var mayGoOn = false
        var isWork = false
        var isJoined = true
        while index < end, index - first < 16, case let length = workLength(index, end, isOpen: isOpen), length > 0 {
            let isCapital = prose.tokens[index].capital
            let isVerb = !isCapital && prose.mayMean(Cue.verb.bit, index)
            // `đầu tư xây dựng tuyến đường`: no field, but what it does with the road.
            if isVerb, !isOpen, prose.isAt(Words.worksDone, index) { break }
            // `Phòng Kinh tế xây dựng …`, `Phòng Hành chính tổ chức …`: what it does.
            if !isCapital, !isOpen, !mayGoOn, !isJoined, isVerb || prose.length(W.fields, index, end) < length { break }
            if !isJoined, isWork { break }
            isWork = isVerb && !isOpen
            isOpen = isCapital && prose.length(W.open, index, end) == length
            mayGoOn = isCapital && prose.length(W.partlyOpen, index, end) == length
            index = afterSlash(index + length, end)
            let whole = afterTerritory(afterNumber(index, end), end)
            if whole > next, endsBehindFields(whole, isWork: isWork, isOpen: isOpen) { found = whole }
            isJoined = index + 1 < end && isJoin(index) && isFurtherField(index, end)
            if isJoined { index += 1 }
        }
        return found
    }

    /// `và xây dựng`, `- kiến trúc`, `, kỹ thuật`: behind a comma only small letters are of the same name; another unit may
    /// stand behind any of them.
    private func isFurtherField(_ join: Int, _ end: Int) -> Bool {
        let field = join + 1
        guard prose.phrase(.unitWhole, field, end) == nil,
            !prose.tokens[field].capital
                || prose.phrase(.unitKind, field, end).map({ $0.length < fieldLength(field, end) }) ?? true
        else { return false }
        return !prose.isSign(join, Sign.comma) || !prose.tokens[field].capital
    }

    /// A name ends before a sign or what the division does; one that ends in a word for work only before the latter.
    private func endsBehindFields(_ whole: Int, isWork: Bool, isOpen: Bool) -> Bool {
        guard whole < prose.tokens.count else { return !isWork }
        let isFollowedByVerb = prose.hasAny(
            UnitGrammar.verbs | Cue.deadline.bit | Cue.within.bit | Cue.praise.bit | Cue.past.bit, whole)
        if isWork { return isFollowedByVerb }
        if isOpen { return false }
        return isFollowedByVerb || prose.tokens[whole].kind == .sign && !prose.isSign(whole, Sign.slash)
            || prose.tokens[whole].kind == .breaking || isAnd(whole)
    }

    /// `HIV/AIDS`
    private func afterSlash(_ index: Int, _ end: Int) -> Int {
        guard index + 1 < end, prose.isSign(index, Sign.slash), !prose.tokens[index].spaced,
            prose.tokens[index - 1].upper, prose.tokens[index + 1].upper, !prose.tokens[index + 1].spaced
        else { return index }
        return index + 2
    }

    /// `1`, `số 2`: the number of a division.
    private func afterNumber(_ index: Int, _ end: Int) -> Int {
        guard index < end else { return index }
        let number = isNumbered(index, end) ? index + 1 : index
        guard prose.tokens[number].isNumber, prose.tokens[number].length <= 3, prose.tokens[number].spaced,
            number + 1 >= end || !prose.isSign(number + 1, Sign.slash) && !prose.tokens[number + 1].isNumber,
            // `Tổ vận hành 1, 3`
            number + 2 >= end || !prose.isSign(number + 1, Sign.comma) || !prose.tokens[number + 2].isNumber
        else { return index }
        return number + 1
    }

    private func isNumbered(_ index: Int, _ end: Int) -> Bool {
        prose.isAt(W.number, index) && index + 1 < end && prose.tokens[index + 1].isNumber
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let number = Words("số")
    static let managed = Words("quản lý")
    static let houses = Words(
        "phòng", "khoa", "vụ", "cục", "chi cục", "trung tâm", "ban", "đội", "trạm", "hạt", "tổ", "xưởng", "phân xưởng",
        "hội đồng", "viện", "bộ phận")
    /// Capital words that say what is done with the field behind them, and are no name alone.
    static let open = Words(
        "quản lý", "kiểm soát", "điều hành", "khai thác", "tiếp nhận", "chăm sóc", "ứng dụng", "hợp tác", "phát triển",
        "sử dụng", "vận hành", "duy tu", "cấp", "hỗ trợ", "xúc tiến", "theo dõi", "phòng", "phòng chống", "bảo tồn")
    /// Those that may be a name alone as well: a word for work behind them is what they do, unless a verb follows it.
    static let partlyOpen = Words(
        "giám sát", "bảo vệ", "thanh tra", "kiểm tra", "quan trắc", "kỹ thuật", "kế hoạch", "quy hoạch", "giám định",
        "kiểm định", "truyền thông", "tuyên truyền", "an toàn", "nội", "ngoại")
    /// What divisions of provinces, branches, hospitals and companies work at, beside the sectors of the lexicon.
    static let fields = Words(
        "quản lý", "kiểm soát", "điều hành", "giám sát", "khai thác", "tiếp nhận", "chăm sóc", "bảo vệ", "ứng dụng",
        "hợp tác", "phát triển", "sử dụng", "vận hành", "duy tu", "thanh tra", "kiểm tra", "cấp", "hỗ trợ", "xúc tiến",
        "quan trắc", "theo dõi", "thẩm định", "giám định", "kiểm định", "bảo tồn", "kỹ thuật", "kế hoạch", "nghiệp vụ",
        "quy hoạch", "kiến trúc", "đầu tư", "xây dựng", "dự án", "đô thị", "hạ tầng", "giao thông", "vận tải",
        "giao thông vận tải", "môi trường", "tài nguyên", "tài nguyên và môi trường", "rừng", "bảo vệ rừng",
        "phát triển rừng", "lao động", "việc làm", "an toàn", "an toàn lao động", "doanh nghiệp", "thu", "thu nợ", "nợ",
        "sổ", "sổ, thẻ", "chi", "hồ sơ", "kê khai", "người nộp thuế", "hỗ trợ người nộp thuế", "hộ kinh doanh",
        "phục vụ đời sống",
        "đời sống", "bệnh tật", "hiv", "khiếu nại", "tố cáo", "giải quyết khiếu nại",
        "giải quyết khiếu nại, tố cáo", "tệ nạn xã hội", "phòng, chống", "phòng chống",
        "công tác phòng, chống tham nhũng",
        "tham nhũng", "kế hoạch sử dụng đất", "sử dụng đất", "đầu tư nước ngoài", "giám sát đầu tư",
        "vệ sinh thực phẩm", "vệ sinh an toàn thực phẩm", "an toàn vệ sinh thực phẩm", "giống cây trồng", "cây trồng",
        "vật nuôi", "tiến bộ khoa học", "tiến bộ khoa học và công nghệ", "tiến bộ khoa học kỹ thuật",
        "khoa học và công nghệ", "xuất nhập cảnh", "hành nghề", "hành nghề y dược", "hành nghề y dược tư nhân",
        "y dược",
        "đào tạo", "sau đại học", "nguồn lợi thủy sản", "phát sóng", "tổng hợp", "dự phòng", "người có công",
        "phát triển công nghiệp", "biển", "đảo", "biển, đảo", "phía nam", "phía bắc", "công tác", "các khu kinh tế",
        "các khu công nghiệp", "sức khỏe cán bộ", "chăm sóc sức khỏe cán bộ", "chăm sóc khách hàng", "khách hàng",
        "lưới điện", "vận hành lưới điện", "cảnh sát", "cảnh sát giao thông", "thi đua", "khen thưởng",
        "thi đua, khen thưởng", "biên chế", "tổ chức phi chính phủ", "cán bộ quản lý", "cơ sở giáo dục", "nhà giáo",
        "cấp cứu", "sửa chữa", "điều dưỡng", "nội", "ngoại", "khuyến công", "tư vấn", "tư vấn phát triển công nghiệp",
        "y tế", "tuyên truyền", "truyền thông", "thiết bị", "đảm bảo chất lượng", "bảo đảm chất lượng", "khảo thí",
        "quản trị", "điều dưỡng", "cung ứng vật tư", "vật tư", "tiêm chủng", "phòng, chống tệ nạn xã hội",
        "phòng chống tệ nạn xã hội",
        "phòng, chống hiv", "phòng chống hiv", "kế hoạch hóa gia đình", "kinh tế")
}
