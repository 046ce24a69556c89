/// Reads who is told where no table knows the name: many as one (`Ngành Y tế cần …`), people as the words say (`yêu cầu
/// cán bộ, công chức phòng tiếp tục …`), a place by its name (`Huyện Phú An tiếp tục …`).
extension LeadReader {
    /// The `cần` or `phải` behind a few small words that go on with a name; nil where the name ended before.
    func beforeMust(_ start: Int, _ end: Int) -> Int? {
        // `các sở, UBND huyện có hồ sơ trễ hạn phải …`: which of them.
        guard start > 0, start + 1 < end, !prose.isAt(W.musts, start), !prose.isAt(W.having, start),
            prose.tokens[start].isWord || prose.isSign(start, Sign.comma) && prose.isAt(W.against, start + 1)
        else { return nil }
        for index in start..<min(end, start + 7) {
            if prose.isAt(W.musts, index), !prose.isInside(index) { return beginsWithVerb(index, end) ? index : nil }
            // `Ban Chỉ đạo Phòng, chống lụt bão cần …`
            if prose.isSign(index, Sign.comma), index + 1 < end, prose.isAt(W.against, index + 1) { continue }
            guard prose.tokens[index].isWord, !prose.isAt(W.noName, index), !prose.isAt(Words.soon, index),
                !prose.isAt(W.meanwhile, index),
                !prose.hasAny(
                    Cue.groupStart.bit | Cue.lead.bit | Cue.coordinate.bit | Cue.assign.bit | Cue.adverb.bit, index)
            else { return nil }
        }
        return nil
    }

    /// `Chủ đầu tư các dự án có tỷ lệ giải ngân dưới 20% phải …`: of which works, up to what they must do.
    func owner(_ start: Int, _ end: Int) -> Lead? {
        guard start < end, prose.tokens[start].capital || start > 0 && prose.ends(.assign, before: start),
            case let length = prose.length(W.owners, start, end), length > 0, start + length < end,
            prose.isAt(W.works, start + length)
        else { return nil }
        for index in start + length + 1..<min(end, start + length + 18) {
            if prose.isAt(W.ought, index), !prose.isInside(index) {
                return Lead(units: [prose.text(start..<index)], next: index)
            }
            guard prose.tokens[index].isWord || prose.tokens[index].isNumber || prose.isSign(index, Sign.percent),
                !prose.hasAny(Cue.assign.bit | Cue.lead.bit | Cue.coordinate.bit, index)
            else { return nil }
        }
        return nil
    }

    /// Where `đề nghị` stands behind a name that may hold any words, as the name of a board or a task force does.
    func speakerOfManyWords(_ index: Int, _ range: Range<Int>) -> Int? {
        guard index + 3 < range.upperBound, prose.tokens[index].capital,
            index == 0 || index == range.lowerBound || prose.isSign(index - 1, Sign.comma),
            prose.isAt(W.taskForces, index)
        else { return nil }
        for word in index + 3..<min(range.upperBound, max(index + 3, index + 28)) {
            // `Ban Quản lý dự án tỉnh được yêu cầu hoàn thành …` is asked itself.
            if prose.isAt(W.passive, word) { return nil }
            if prose.isAt(W.bids, word), !prose.isInside(word) { return word }
            guard prose.tokens[word].isWord else { return nil }
        }
        return nil
    }

    /// `Huyện Phú An tiếp tục …`, `đề nghị tỉnh Hà Sơn chỉ đạo …`: a place by its kind and name, before what it does.
    func place(_ start: Int, _ end: Int) -> Lead? {
        guard isArticle, start < end, !prose.isAt(W.noPlace, start) else { return nil }
        if let many = severalPlaces(start, end) { return many }
        guard let kind = prose.phrase(.territory, start, end) else { return city(start, end) }
        var index = start + kind.length
        while index < end, prose.tokens[index].isWord, prose.tokens[index].capital { index += 1 }
        guard (1...4).contains(index - start - kind.length), index < end,
            // `… yêu cầu huyện Tân Lập:`
            prose.hasAny(LeadReader.afterSubject, index)
                || prose.ends(.assign, before: start)
                    && (prose.isSign(index, Sign.colon) || prose.isAt(W.asWhat, index))
        else { return nil }
        return Lead(units: [prose.text(start..<index)], next: index)
    }

    /// `TP Nam Hà, TX. Bình Sơn và UBND các huyện rà soát …`: in a paper, places by their kinds and names, before what they do.
    func places(_ start: Int, _ end: Int) -> Lead? {
        guard !isArticle else { return nil }
        var names: [String] = []
        var index = start
        while names.count < 30, let next = afterPlace(index, end) {
            names.append(prose.text(index..<next))
            index = next
            guard let joined = reading.units.afterJoin(index, end) else { break }
            if afterPlace(joined, end) == nil {
                let (mentions, after) = reading.units.list(joined, end)
                if !mentions.isEmpty {
                    names += mentions.map(\.name)
                    index = after
                }
                break
            }
            index = joined
        }
        guard !names.isEmpty, index < end,
            prose.hasAny(LeadReader.afterSubject, index)
                || prose.isSign(index, Sign.colon) && prose.tokens[start].capital
        else { return nil }
        return Lead(units: names, next: index)
    }

    /// `TP. Nam Hà`: past one place; `TP Lê Thị An` is the head of a department.
    func afterPlace(_ start: Int, _ end: Int) -> Int? {
        guard start < end, !prose.isAt(W.noPlace, start), let kind = prose.phrase(.territory, start, end) else {
            return nil
        }
        var name = start + kind.length
        if name < end, prose.isSign(name, Sign.stop), !prose.tokens[name].spaced { name += 1 }
        guard name < end, !reading.units.beginsPerson(name, end, afterCity: true) else { return nil }
        var index = name
        while index < end, index - name < 4, prose.tokens[index].isWord, prose.tokens[index].capital,
            !prose.tokens[index].upper, prose.phrase(.position, index, end) == nil
        { index += 1 }
        return index > name ? index : nil
    }

    /// `Bình Sơn cần phấn đấu …`: a place by its name alone, before what it must do.
    private func city(_ start: Int, _ end: Int) -> Lead? {
        var index = start
        while index < end, prose.tokens[index].isWord, prose.tokens[index].capital, index - start < 4 { index += 1 }
        guard (2...3).contains(index - start), index < end,
            prose.isAt(W.musts, index)
                // `yêu cầu Hà Nội khẩn trương …`
                || index - start == 2 && prose.ends(.assign, before: start)
                    && prose.hasAny(LeadReader.afterHouse, index)
                    && prose.phrase(.surname, start, end)?.value != 1,
            !prose.hasAny(LeadReader.afterSubject | Cue.position.bit | Cue.personTitle.bit, start)
        else { return nil }
        return Lead(units: [prose.text(start..<index)], next: index)
    }

    /// `Ngành Y tế cần …`, `cấp ủy, chính quyền các cấp phải …`, `cơ quan soạn thảo cần …`: many as one, before what they
    /// must do.
    func collective(_ start: Int, _ end: Int) -> Lead? {
        guard isArticle, start + 1 < end, !prose.isAt(W.cases, start),
            prose.isAt(Words.folk, start) || prose.isAt(W.bodies, start),
            case let noun = start + max(1, prose.length(Words.folk, start, end)), noun < end,
            !prose.isAt(W.things, noun),
            !prose.isAt(W.things, start + 1)
        else { return nil }
        var index = start + 1
        while index < end, index - start < 18 {
            // `người đứng đầu cơ quan hành chính các cấp từ Trung ương đến địa phương cần …`
            if case let span = prose.length(W.everywhere, index, end), span > 0 {
                index += span
                continue
            }
            if prose.isAt(W.demanding, index), !prose.isInside(index) {
                let last = prose.isAt(W.alsoOnly, index - 1) ? index - 1 : index
                guard last > start, prose.tokens[last - 1].isWord, index + 1 < end else { return nil }
                // `lãnh đạo ngành y tế cùng các cơ quan chức năng cần …`: the second helps the first.
                let along = (start + 2..<max(start + 2, last)).first {
                    prose.isAt(W.along, $0) && prose.phrase(.groupStart, $0 + 1, last) != nil
                }
                return Lead(units: parts(start..<(along ?? last)), next: index)
            }
            guard prose.tokens[index].isWord || prose.isSign(index, Sign.comma),
                !prose.isAt(W.noName, index), !prose.hasAny(Cue.assign.bit | Cue.concluded.bit, index),
                !prose.isAt(Words.states, index)
            else { return nil }
            index += 1
        }
        return nil
    }

    /// `cấp ủy, ban điều hành khu phố`: each with a kind of its own is one; `cấp ủy, chính quyền các cấp` are many as one.
    private func parts(_ range: Range<Int>) -> [String] {
        let commas = range.filter { prose.isSign($0, Sign.comma) }
        guard !commas.isEmpty,
            commas.allSatisfy({
                prose.isAt(W.board, $0 + 1) || prose.phrase(.unitKind, $0 + 1, range.upperBound)?.length ?? 0 > 1
            })
        else { return [prose.text(range)] }
        let bounds = [range.lowerBound - 1] + commas + [range.upperBound]
        return zip(bounds, bounds.dropFirst()).map { prose.text($0 + 1..<$1) }
    }

    /// `cán bộ, công chức phòng`: people as the words say, up to what they do.
    func crowd(_ start: Int, _ end: Int) -> Lead? {
        guard start < end, prose.tokens[start].isWord, prose.isAt(Words.folk, start) else { return nil }
        var index = start
        while index < end, index - start < 18 {
            // `đội ngũ tuyên truyền viên, báo cáo viên của tỉnh`
            if let length = trained(index, end) {
                index += length
                continue
            }
            // `các tổ kiểm soát tại các thôn`
            // `các chi bộ tổ chức quán triệt …` organise.
            if index > start, let noun = prose.phrase(.groupNoun, index, end), noun.length > 1,
                !prose.isAt(W.organise, index) || prose.isSign(index - 1, Sign.comma) || index + 2 >= end
                    || !prose.hasAny(UnitGrammar.verbs, index + 2)
            {
                index += noun.length
                continue
            }
            if index > start, prose.isAt(W.at, index), prose.phrase(.groupStart, index + 1, end) != nil {
                index += 2
                continue
            }
            // `lực lượng ứng trực`
            if index > start, prose.isAt(W.trades, index - 1),
                case let duty = prose.length(W.duties, index, end), duty > 0
            {
                index += duty
                continue
            }
            // `ngành giáo dục`, `lực lượng công an`
            if index > start, prose.isAt(W.trades, index - 1), let field = prose.phrase(.sector, index, end) {
                index += field.length
                continue
            }
            // `lực lượng CSGT, thanh tra giao thông, công an các xã`
            if index > start, prose.isSign(index - 1, Sign.comma), let whole = prose.phrase(.unitWhole, index, end) {
                index += whole.length
                continue
            }
            // `lãnh đạo ngành y tế cùng các cơ quan chức năng cần …`: the second helps the first.
            if index > start + 1, prose.isAt(W.along, index), prose.phrase(.groupStart, index + 1, end) != nil,
                case let (_, next) = reading.units.list(index + 1, end), next < end,
                prose.hasAny(LeadReader.afterSubject, next)
            {
                return Lead(units: [prose.text(start..<index)], next: next)
            }
            if index > start, prose.hasAny(LeadReader.afterSubject, index), !prose.isAt(Words.folk, index),
                !isWithinName(index), !(prose.tokens[index].capital && prose.isAt(W.trades, index - 1))
            {
                // `Lực lượng công an đã lập biên bản …` tells what was done.
                if prose.isAt(W.done, index - 1) { return nil }
                break
            }
            guard prose.tokens[index].isWord || prose.isSign(index, Sign.comma), !prose.isAt(W.noFolk, index) else {
                return nil
            }
            index += 1
        }
        // `Các địa phương vùng đồng bằng, ven biển, rà soát …`
        let last = index > start + 1 && prose.isSign(index - 1, Sign.comma) ? index - 1 : index
        guard index > start, index < end, index - start < 18, prose.tokens[last - 1].isWord,
            // `các dự thảo nghị quyết phải …` names nobody.
            index - start > 1 || !prose.isAt(W.all, start)
        else { return nil }
        return Lead(units: places(start..<last), next: index)
    }

    /// `Các lực lượng vũ trang sẵn sàng …`: in an article, many as the words say, at the head of what is asked further.
    func crowdAtHead(_ start: Int, _ end: Int) -> Lead? {
        guard isArticle, start < end, prose.isAt(Words.folk, start), !prose.isAt(W.things, start),
            case let noun = start + prose.length(Words.folk, start, end), noun < end, !prose.isAt(W.things, noun),
            let lead = crowd(start, end),
            !(start..<lead.next).contains(where: {
                prose.isAt(W.noName, $0)
                    || prose.isSign($0, Sign.comma) && !reading.units.list($0 + 1, end).mentions.isEmpty
            })
        else { return nil }
        return lead
    }

    /// `Chủ tịch UBND huyện yêu cầu tổ thư ký tiếp thu …`: in an article, whoever stands between a leader's request and
    /// what is to be done.
    func anyone(_ start: Int, _ end: Int, asked: Int, isKnown: Bool = false) -> Lead? {
        guard isArticle, start + 1 < end, prose.tokens[start].isWord, !prose.isAt(W.things, start),
            !prose.isAt(W.and, start),
            !(prose.isAt(W.all, start) && prose.isAt(W.things, start + 1)),
            !prose.hasAny(LeadReader.afterSubject, start),
            // `Đề nghị điều dưỡng trưởng các khoa rà soát …` at the head of a sentence names whom it asks.
            isKnown || prose.tokens[asked].capital || isLeader(before: asked, max(0, asked - 24)..<asked + 1)
        else { return nil }
        for index in start..<min(end, start + 9) {
            // `Vidifi cần tăng cường …`
            let isNamed = index > start + 1 || prose.tokens[start].capital && prose.tokens[start].length > 3
            if index > start, isNamed, prose.hasAny(LeadReader.afterSubject, index), !prose.isInside(index),
                !isWithinName(index)
            {
                return Lead(units: [prose.text(start..<index)], next: index)
            }
            guard prose.tokens[index].isWord || index > start && prose.tokens[index].isNumber,
                !prose.isAt(W.noName, index), !prose.isAt(W.noFolk, index)
            else {
                return nil
            }
        }
        return nil
    }

    /// `huyện Tân Lập`, `xã Giao An`: the end of a name may be a verb elsewhere.
    private func isWithinName(_ index: Int) -> Bool {
        index > 0 && prose.tokens[index].capital && !prose.tokens[index].upper && prose.tokens[index - 1].capital
            && prose.tokens[index - 1].isWord
    }

    /// `huyện Đông Sơn và UBND quận Tây Lâm`: a further unit behind the first is one of its own.
    private func places(_ range: Range<Int>) -> [String] {
        guard
            let joint = range.dropFirst().first(where: { index in
                guard prose.isAt(W.and, index) || prose.isSign(index, Sign.comma), index + 1 < range.upperBound else {
                    return false
                }
                // `cấp ủy, chính quyền địa phương và các lực lượng chức năng`
                // `các phòng thuộc Văn phòng Cục, các Chi cục Thuế`
                if prose.isAt(W.all, index + 1), prose.isAt(W.and, index) || prose.tokens[index + 2].capital {
                    return reading.units.list(index + 1, range.upperBound).next == range.upperBound
                }
                // `các sở ngành, chính quyền địa phương có rừng`
                if prose.isAt(W.peers, index + 1), prose.isAt(W.manyFirst, range.lowerBound),
                    reading.units.list(range.lowerBound, index).next == index
                {
                    return true
                }
                guard prose.phrase(.unitKind, index + 1, range.upperBound) != nil else { return false }
                return prose.tokens[index + 1].upper
                    && reading.units.list(index + 1, range.upperBound).next == range.upperBound
            })
        else { return [prose.text(range)] }
        if prose.isAt(W.peers, joint + 1) {
            return [prose.text(range.lowerBound..<joint), prose.text(joint + 1..<range.upperBound)]
        }
        return [prose.text(range.lowerBound..<joint)]
            + reading.units.list(joint + 1, range.upperBound).mentions.map(\.name)
    }

    /// `tuyên truyền viên`, `của tỉnh`: a calling made of a verb, and whose they are.
    private func trained(_ index: Int, _ end: Int) -> Int? {
        if prose.isAt(W.of, index), index + 1 < end, let place = prose.phrase(.territory, index + 1, end) {
            return 1 + place.length
        }
        guard let verb = prose.phrase(.verb, index, end), index + verb.length < end,
            prose.isAt(W.member, index + verb.length)
        else { return nil }
        return verb.length + 1
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let having = Words("có")
    static let organise = Words("tổ chức")
    static let all = Words("các", "mỗi", "từng", "những", "mọi")
    static let taskForces = Words(
        "tổ công tác", "ban chỉ đạo", "hội đồng", "ban quản lý", "ban tổ chức", "đoàn công tác")
    static let passive = Words("được", "bị", "đã", "có")
    static let bids = Words("đề nghị", "yêu cầu")
    static let owners = Words("chủ đầu tư", "nhà đầu tư", "nhà thầu", "đơn vị thi công", "nhà thầu thi công")
    static let works = Words("các", "dự án", "công trình", "gói thầu", "có")
    static let ought = Words(
        "phải", "cần", "có trách nhiệm", "chịu trách nhiệm", "khẩn trương", "tập trung", "tiếp tục", "nghiêm túc",
        "báo cáo", "rà soát")
    static let at = Words("tại")
    static let duties = Words("ứng trực", "tuần tra", "kiểm tra", "trực chốt", "làm nhiệm vụ", "tìm kiếm", "cứu hộ")
    static let and = Words("và")
    static let everywhere = Words(
        "từ trung ương đến địa phương", "từ trung ương đến cơ sở", "từ tỉnh đến cơ sở", "từ tỉnh đến xã",
        "từ huyện đến cơ sở", "từ huyện đến xã", "từ thành phố đến cơ sở")
    static let meanwhile = Words("trong quá trình", "trong thời gian", "trong khi", "trong bối cảnh")
    static let peers = Words(
        "chính quyền địa phương", "chính quyền các", "chính quyền cơ sở", "chủ rừng", "chủ đầu tư", "nhà thầu",
        "lực lượng", "doanh nghiệp")
    static let manyFirst = Words("các")
    static let asWhat = Words("với vai trò", "với tư cách")
    static let along = Words("cùng")
    static let of = Words("của")
    static let member = Words("viên")
    static let trades = Words("ngành", "lượng")
    static let demanding = Words("cần", "phải", "cần phải", "tiếp tục", "khẩn trương", "có trách nhiệm")
    static let bodies = Words(
        "bệnh viện", "công ty", "nhà trường", "trung tâm", "cơ sở", "hội", "đoàn", "thành viên", "người", "bộ đội",
        "công an", "tổ", "trường", "chủ rừng", "chủ hồ", "hợp tác xã", "thủ trưởng")
    static let noName = Words(
        "về", "để", "theo", "khi", "được", "bị", "cho", "từ", "vì", "đã", "đang", "sẽ", "là", "mà", "thì", "nếu", "do",
        "nên", "vẫn", "còn", "không", "chưa", "nhằm", "với", "như", "vào", "sau", "trước",
        "nhiệm vụ", "nội dung", "giải pháp", "việc", "vấn đề", "kết quả", "hồ sơ", "dự án")
    /// What is done or told of, and does nothing itself.
    static let things = Words(
        "công tác", "việc", "quá trình", "tiến độ", "chất lượng", "kết quả", "thời gian", "nội dung", "nhiệm vụ",
        "ý kiến", "kiến nghị", "đề xuất", "chỉ tiêu", "vấn đề", "hoạt động", "dự án", "công trình", "lĩnh vực",
        "chính sách", "giải pháp",
        "mục tiêu", "chế độ", "dịch vụ", "biện pháp", "sản phẩm", "thủ tục", "hồ sơ", "văn bản", "báo cáo", "đề án",
        "chương trình", "phong trào", "mô hình", "quy định", "đại biểu", "khoản", "nguồn", "tiêu chí", "loại", "điểm",
        "tuyến", "khó khăn", "tồn tại", "hạn chế", "yếu tố", "điều kiện", "kế hoạch", "phương án", "trường hợp",
        "dự thảo", "tờ trình", "nghị quyết", "tài liệu", "ý tưởng", "quy hoạch",
        "hạng mục", "gói thầu", "cuộc", "buổi", "kỳ", "vụ", "mặt", "thông tin", "tin", "ngày", "lần", "tháng", "năm")
    static let cases = Words("trường hợp")
    static let against = Words("chống")
    static let alsoOnly = Words("cũng")
    static let board = Words("ban")
    static let noPlace = Words("cấp", "trung ương", "việt nam")
    static let noFolk = Words(
        "của", "về", "để", "theo", "khi", "được", "bị", "cho", "tại", "từ", "vì", "nội dung", "vấn đề", "nhiệm vụ",
        "mặt bằng", "chỉ tiêu", "đất", "vốn", "kinh phí", "biên chế")
    static let musts = Words("cần", "phải", "cần phải")
    static let done = Words("đã", "đang", "vừa", "sẽ", "luôn", "cũng đã")
}
