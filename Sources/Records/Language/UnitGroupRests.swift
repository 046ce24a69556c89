/// What may follow the nouns of a group and still belongs to its name: its trade (`các công ty khai thác công trình thủy
/// lợi`), its place (`các tỉnh khu vực Tây Nguyên`), whose it is (`các phòng thuộc Sở`), which of them are meant
/// (`các chủ đầu tư có dự án chậm tiến độ`).
extension UnitGrammar {
    func afterGroup(_ start: Int, _ end: Int) -> Int {
        let field = afterManaging(start, end) ?? afterCalling(start, end) ?? afterField(afterTrade(start, end), end)
        // `các xã có dự án chậm tiến độ` before `các xã có dự án`
        var index = max(afterTails(field, end), afterRelative(field, end))
        // `được giao chủ trì đề án`: what they were given, up to what they do.
        if index > field, index < end, prose.isAt(W.charged, index - 1) || prose.isAt(W.charged, max(field, index - 2)),
            !prose.hasAny(UnitGrammar.verbs, index)
        {
            index = closed(from: index, end, reach: 7) ?? index
        }
        // `các cơ quan được giao giải quyết đơn báo cáo kết quả`: what they were given has a verb of its own.
        if index > field, index < end, prose.isAt(W.given, index - 1) || prose.isAt(W.charges, index - 2),
            let own = prose.phrase(.verb, index, end), prose.phrase(.adverb, index, end) == nil,
            prose.phrase(.obligation, index, end) == nil, index + own.length < end,
            let next = closed(from: index + own.length, end, reach: 7), next > index + own.length,
            prose.hasAny(UnitGrammar.verbs, next)
        {
            index = next
        }
        index = afterBelonging(afterRegion(index, end), end)
        // `các chi đoàn trực thuộc Đoàn cơ sở`: the tail was the joint.
        if index > field, index < end, prose.isAt(W.belongs, index - 1) || prose.isAt(W.belongs, max(field, index - 2)),
            prose.tokens[index].capital, let (_, next) = named(index, end)
        {
            index = next
        }
        return afterRelative(index, end)
    }

    /// `các sở quản lý nhà nước chuyên ngành về hạ tầng và các cơ quan …`: what they are in charge of, up to the verb or the
    /// next name.
    private func afterManaging(_ start: Int, _ end: Int) -> Int? {
        guard case let head = prose.length(W.managing, start, end), head > 0 else { return nil }
        for index in start + head..<max(start + head, min(end, start + 14)) {
            let joins = prose.isSign(index, Sign.comma) || isAnd(index)
            if joins, index + 1 < end, prose.has(.groupStart, index + 1) || prose.tokens[index + 1].capital {
                return index
            }
            guard joins || prose.tokens[index].isWord && !prose.tokens[index].capital else { return nil }
            if index > start + head, prose.hasAny(UnitGrammar.verbs, index), !prose.isInside(index) { return index }
        }
        return nil
    }

    /// `UBND các xã: Đối với diện tích lúa …`, `…: Các tổ công tác …`: behind the colon what they do, or others.
    func opensSentence(_ index: Int, _ end: Int) -> Bool {
        guard index + 1 < end else { return false }
        return prose.phrase(.groupStart, index, end) != nil || prose.isAt(W.topics, index)
            || prose.hasAny(Cue.function.bit | Cue.deadline.bit | Cue.within.bit, index)
                && prose.tokens[index + 1].isWord && !prose.tokens[index + 1].capital
    }

    /// `các Ban quản lý rừng phòng hộ, đặc dụng tăng cường …`: small words with their commas, up to the verb.
    func afterSmall(_ start: Int, _ end: Int) -> Int? {
        guard start < end, prose.tokens[start].isWord, !prose.hasAny(UnitGrammar.stops, start) else { return nil }
        var index = start
        while index < end, index - start < 10 {
            if prose.hasAny(UnitGrammar.verbs, index), !prose.isInside(index), !isNominal(index, end) { return index }
            let isJoined = prose.isSign(index, Sign.comma) || isAnd(index)
            guard isJoined || prose.tokens[index].isWord && !prose.tokens[index].capital,
                isJoined || !prose.hasAny(Cue.function.bit | Cue.groupStart.bit | Cue.groupTail.bit, index)
            else { return nil }
            index += 1
        }
        return nil
    }

    /// A place's or a unit's own name: capitals that no table knows otherwise.
    func isProperName(_ index: Int, _ end: Int) -> Bool {
        index < end && prose.tokens[index].isWord && prose.tokens[index].capital
            && prose.phrase(.unitKind, index, end) == nil
            && prose.phrase(.unitWhole, index, end) == nil && prose.phrase(.position, index, end) == nil
            && prose.phrase(.sector, index, end) == nil
            && (!prose.hasAny(UnitGrammar.verbs, index) || isNameLikeVerb(index, end))
    }

    /// `Cần Thơ`, `Lập Thạch`, `Trực Ninh`: two capitals in a row of which the first is a verb elsewhere.
    private func isNameLikeVerb(_ index: Int, _ end: Int) -> Bool {
        index + 1 < end && prose.length(index) == 1 && prose.tokens[index + 1].isWord
            && prose.tokens[index + 1].capital && !prose.tokens[index + 1].upper
            && prose.phrase(.assign, index, end) == nil && prose.phrase(.verb, index + 1, end) == nil
    }

    /// `UBND 14 phường`, `BHXH 9 huyện`: behind a kind a figure opens a group.
    func isCounted(_ index: Int, _ end: Int) -> Bool {
        index + 1 < end
            && (prose.tokens[index].isNumber && prose.tokens[index].length <= 3 || prose.isAt(W.counts, index))
            && prose.phrase(.groupNoun, index + 1, end) != nil
    }

    /// `Thường trực HĐND 15 phường và 13 Tổ đại biểu HĐND quận quan tâm …`: behind a group a figure opens a further one,
    /// up to the verb.
    func countedGroup(_ start: Int, _ end: Int) -> (Mention, Int)? {
        guard isCounted(start, end),
            prose.tokens[start + 1].capital || prose.ends(.assign, before: start) || isCompany(start)
                // `…; hai ban HĐND xã tăng cường …`
                // `phối hợp với các cơ quan chức năng và 24 quận, huyện kiên quyết …`
                || start > 0 && isAnd(start - 1)
                || prose.isAt(W.counts, start) && start + 2 < end && prose.tokens[start + 2].upper
        else { return nil }
        var index = start + 1
        // `13 huyện, thành phố đồng loạt ra quân`
        while index < end, index - start < 10,
            prose.tokens[index].isWord || index > start + 1 && prose.isSign(index, Sign.comma)
        {
            if prose.hasAny(UnitGrammar.verbs, index), index > start + 1, prose.tokens[index - 1].isWord {
                return (Mention(range: start..<index, name: prose.text(start..<index), isGroup: true), index)
            }
            index += prose.length(index)
        }
        // `phối hợp 07 trường học.`
        if isCompany(start), index > start + 1, index >= end || !prose.tokens[index].isWord {
            return (Mention(range: start..<index, name: prose.text(start..<index), isGroup: true), index)
        }
        return nil
    }

    /// `phối hợp 07 trường học`, `cùng với 12 xã`
    func isCompany(_ start: Int) -> Bool {
        prose.ends(.coordinate, before: start) || prose.ends(.together, before: start)
    }

    /// `doanh nghiệp kinh doanh xăng dầu`: a verb that says what they live by, its object, then the verb of the
    /// instruction.
    private func afterTrade(_ start: Int, _ end: Int) -> Int {
        guard start > 0, prose.isAt(W.traders, start - 1) || start > 1 && prose.isAt(W.traders, start - 2) else {
            return start
        }
        var index = start
        var trades = 0
        while index < end, case let length = prose.length(W.trades, index, end), length > 0 {
            index += length
            trades += 1
            if index + 1 < end, prose.isSign(index, Sign.comma), prose.isAt(W.trades, index + 1) { index += 1 }
        }
        // `các đơn vị thi công khẩn trương …`
        // `các đơn vị tư vấn, nhà thầu xây lắp …`
        // `Các phòng, ban, đơn vị soạn thảo chỉ thị về …`: what they draw up.
        if trades == 1, index < end, prose.isAt(W.drafts, start), prose.phrase(.documentType, index, end) != nil {
            return start
        }
        if trades == 1, index < end, prose.isAt(W.callings, start),
            prose.hasAny(UnitGrammar.verbs, index) || prose.isSign(index, Sign.comma)
        {
            return index
        }
        guard trades > 0, index < end, prose.isAt(W.objects, index) else { return start }
        return closed(from: index, end, reach: 7) ?? start
    }

    /// `các công ty thủy lợi vận hành …`, `các cơ sở y tế`: a field in small letters, then the verb.
    private func afterField(_ start: Int, _ end: Int) -> Int {
        guard start < end, !prose.tokens[start].capital, let field = prose.phrase(.sector, start, end),
            case let next = start + field.length, next < end
        else { return start }
        // `các khoa đào tạo, Ban Giám hiệu …`
        if prose.phrase(.verb, start, end) != nil {
            return next + 1 < end && prose.isSign(next, Sign.comma) && prose.tokens[next + 1].capital ? next : start
        }
        guard prose.hasAny(UnitGrammar.verbs, next) || prose.isAt(W.areas, next)
        else { return start }
        return next
    }

    /// `khu vực Nam Trung Bộ và Tây Nguyên`, `vùng Đồng bằng sông Cửu Long`.
    private func afterRegion(_ start: Int, _ end: Int) -> Int {
        guard start < end else { return start }
        var index = start + prose.length(W.areas, start, end)
        // `khu vực I, II, III`
        while index > start, index < end, prose.tokens[index].isNumber || prose.isAt(W.romans, index) {
            index += 1
            guard let joined = afterJoin(index, end), prose.tokens[joined].isNumber || prose.isAt(W.romans, joined)
            else {
                return index
            }
            index = joined
        }
        guard case let first = prose.length(W.regions, index, end), first > 0 else { return start }
        index += first
        while let joined = afterJoin(index, end), case let next = prose.length(W.regions, joined, end), next > 0 {
            index = joined + next
        }
        return index
    }

    /// `thuộc Sở`, `trực thuộc Bộ Y tế`.
    private func afterBelonging(_ start: Int, _ end: Int) -> Int {
        guard start < end, case let length = prose.length(W.belongs, start, end), length > 0,
            start + length < end, case let inner = start + length
        else { return start }
        // `các đơn vị thuộc các Bộ có liên quan`
        guard prose.tokens[inner].capital else {
            guard !prose.isAt(W.of, start), prose.isAt(W.each, inner), let (_, next) = group(inner, end) else {
                return start
            }
            return next
        }
        // `các cơ quan chuyên môn thuộc UBND các tỉnh, thành phố`
        if !prose.isAt(W.of, start), let kind = prose.phrase(.unitKind, inner, end),
            prose.isAt(W.each, inner + kind.length),
            let (_, next) = group(inner, end)
        {
            return next
        }
        // `các cơ quan chuyên môn của UBND tỉnh tham mưu …`
        if prose.isAt(W.of, start) {
            guard let (_, next) = named(inner, end), next < end, prose.hasAny(UnitGrammar.verbs, next) else {
                return start
            }
            return next
        }
        if let (_, next) = named(inner, end) { return next }
        guard let kind = prose.phrase(.unitKind, inner, end) else { return start }
        return inner + kind.length
    }

    /// `có dự án chậm tiến độ`, `được giao nhiệm vụ`: up to the verb of the instruction.
    private func afterRelative(_ start: Int, _ end: Int) -> Int {
        // `UBND các xã làm chủ đầu tư`
        if case let length = prose.length(W.acting, start, end), length > 0 { return start + length }
        guard start < end, prose.isAt(W.relatives, start),
            prose.phrase(.verb, start, end) == nil,
            // `có nhiệm vụ rà soát` obliges; `có nhiệm vụ quá hạn` says which.
            prose.phrase(.obligation, start, end).map({ prose.isAt(W.late, min(start + $0.length, end - 1)) }) ?? true
        else { return start }
        var index = start + 1
        // `được giao nhiệm vụ …`, `chưa hoàn thành …`: the clause has a verb of its own.
        if prose.isAt(W.passives, start) {
            // `UBND các tỉnh được yêu cầu lập kế hoạch` tells them.
            if index < end, prose.isAt(W.asked, index) { return start }
            guard index < end, prose.hasAny(UnitGrammar.verbs, index) else { return start }
            let isGiven = prose.isAt(W.given, index)
            index += prose.length(index)
            // `được giao chủ trì đề án …`
            if isGiven, index < end, let verb = prose.phrase(.verb, index, end) { index += verb.length }
            // `UBND 06 xã được kiểm tra: …`
            if index < end, prose.isSign(index, Sign.colon) { return index }
            // `chưa nộp báo cáo quý II …`
            if !isGiven, index < end { index += prose.length(W.papers, index, end) }
        }
        // `có lắp đặt điểm cầu`: the clause has a verb of its own.
        if prose.isAt(W.having, start), index < end, !prose.isAt(W.things, index),
            let verb = prose.phrase(.verb, index, end)
        {
            index += verb.length
        }
        return closed(from: index, end, reach: 9) ?? start
    }

    /// The verb that ends a run of small words; nil where a sign, a capital or the end comes first.
    private func closed(from start: Int, _ end: Int, reach: Int) -> Int? {
        var index = start
        while index < end, index - start <= reach,
            // `có đường QL1A đi qua`
            prose.tokens[index].isWord && (!prose.tokens[index].capital || prose.tokens[index].upper)
                || prose.tokens[index].isNumber || prose.isSign(index, Sign.percent) || prose.isAt(W.romans, index)
                // `các đơn vị quản lý hồ chứa thủy điện, thủy lợi`
                || prose.isSign(index, Sign.comma) && index + 1 < end && prose.isAt(W.objects, index + 1)
        {
            // `15 kiến nghị` are counted, not made.
            if prose.hasAny(UnitGrammar.verbs, index), !prose.isAt(W.things, index),
                index == start || !prose.tokens[index - 1].isNumber
            {
                // `có nhiệm vụ trễ hạn nhưng chưa cập nhật …`: the clause goes on beyond reach.
                return index > start && prose.isAt(W.notYet, index - 1) ? nil : index
            }
            // `chưa quyết liệt trong chỉ đạo`
            if index == start, prose.isAt(W.within, index) { return nil }
            if index > start, prose.isAt(W.ends, index) {
                return isAnd(index) && index + 1 < end && prose.phrase(.groupStart, index + 1, end) != nil ? index : nil
            }
            index += prose.length(index)
        }
        // `các quận, huyện có tuyến đường đi qua, trước ngày 15/9 phải …`
        if index > start + 1, index < end, prose.isSign(index, Sign.comma), prose.isAt(W.passing, index - 2) {
            return index
        }
        // `các đơn vị có nhiệm vụ quá hạn (…) khẩn trương …`
        // `UBND 06 xã được kiểm tra: …`
        if index > start, index < end, prose.isSign(index, Sign.open) || prose.isSign(index, Sign.colon) {
            return index
        }
        return nil
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let topics = Words("đối với", "về việc", "về công tác", "trong quá trình", "trường hợp")
    static let counts = Words("hai", "ba", "bốn", "năm")
    static let traders = Words(
        "nhà thầu", "công ty", "doanh nghiệp", "đơn vị", "cơ sở", "tổ chức", "hợp tác xã", "tổng công ty", "nhà máy",
        "hộ")
    static let trades = Words(
        "khai thác", "quản lý", "kinh doanh", "sản xuất", "vận hành", "cung cấp", "cung ứng", "tư vấn", "thi công",
        "chế biến", "xuất khẩu", "nhập khẩu", "soạn thảo", "chủ trì soạn thảo", "đầu tư", "thu gom", "sử dụng",
        "phân phối", "xuất bản", "chăn nuôi", "xây lắp")
    static let callings = Words("thi công", "tư vấn", "xây lắp", "soạn thảo", "chủ trì soạn thảo", "vận tải")
    static let drafts = Words("soạn thảo")
    static let objects = Words(
        "công trình", "thủy lợi", "hồ chứa", "hồ đập", "đập", "xăng dầu", "thuốc", "nước", "điện", "vận tải",
        "hạ tầng", "khu", "dịch vụ", "khoáng sản", "thủy điện", "rác", "chất thải", "lúa", "lương thực", "nông sản",
        "thủy sản", "lưu trú", "du lịch", "đường", "xây dựng", "thiết kế", "giám sát", "hàng hóa", "vật liệu",
        "thực phẩm", "gia súc", "lao động", "vốn", "ngân sách", "bất động sản", "viễn thông", "bến", "cảng", "chợ")
    static let areas = Words("khu vực", "vùng", "ở khu vực", "thuộc khu vực", "thuộc vùng", "trong vùng")
    static let romans = Words("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
    static let regions = Words(
        "miền trung", "miền bắc", "miền nam", "tây nguyên", "nam trung bộ", "bắc trung bộ", "trung bộ", "bắc bộ",
        "nam bộ", "đông nam bộ", "tây nam bộ", "duyên hải nam trung bộ", "duyên hải miền trung",
        "duyên hải trung bộ", "bắc trung bộ và duyên hải miền trung", "trung du và miền núi bắc bộ",
        "trung du và miền núi phía bắc", "miền núi phía bắc", "đồng bằng sông cửu long", "đồng bằng sông hồng",
        "đồng bằng bắc bộ", "tây bắc", "đông bắc", "miền tây", "kinh tế trọng điểm")
    static let having = Words("có")
    static let of = Words("của")
    static let each = Words("các")
    static let managing = Words("quản lý nhà nước", "quản lý chuyên ngành", "quản lý nhà nước chuyên ngành")
    static let belongs = Words("thuộc", "trực thuộc", "của")
    static let acting = Words("làm chủ đầu tư", "là chủ đầu tư", "làm chủ dự án")
    static let relatives = Words("có", "được", "đang", "chưa", "nằm", "đã được", "còn", "nơi")
    static let late = Words("quá hạn", "chậm", "trễ", "chưa", "còn", "được giao", "sắp đến hạn", "đến hạn")
    static let notYet = Words("chưa", "không")
    static let passives = Words("được", "đang", "chưa", "đã được")
    /// Nouns that hold a verb's syllables: `có kế hoạch thu hồi`.
    static let things = Words(
        "đi qua", "chạy qua", "thu hồi đất", "giải phóng mặt bằng", "thi công", "đầu tư", "khai thác", "sử dụng",
        "giải ngân", "xây dựng chuyên ngành")
    static let passing = Words("đi qua", "chạy qua")
    static let charged = Words("giao", "chủ trì", "phân công", "nhiệm vụ")
    static let given = Words("giao", "phân công")
    static let asked = Words("yêu cầu", "đề nghị")
    static let charges = Words("phân công")
    static let papers = Words("báo cáo", "kế hoạch", "quyết toán", "dự toán", "báo cáo kết quả")
    static let within = Words("trong", "về", "tại", "của")
    static let ends = Words(
        "về", "của", "để", "theo", "tại", "cho", "khi", "trước", "sau", "từ", "đến", "do", "trong", "nhằm", "với",
        "là", "thì", "mà", "và", "tốt", "nhiều")
}
