import CommonMark

/// What headings, lead-ins and short points say of what stands under them.
extension RoleReader {
    /// What a heading or a short point says of itself; nil where a sentence only looks like one.
    ///
    /// - Parameters:
    ///   - isInAgenda: whether it stands under what an invitation says will be talked of.
    ///   - begun: whether the matter has begun.
    func ownRole(_ place: RoleWalk.Place, isInAgenda: Bool, begun: Bool) -> Outline.Role? {
        let range = place.range
        guard var own = cuedRole(range, isHead: place.isHead), !isHeadline(place, own) else { return nil }
        if own.isFinding, place.marker != nil, isMatter(range) { return nil }
        // What will be talked of is no work yet.
        if isInAgenda, place.marker != nil, !range.prefix(3).contains(where: { prose.isAt(W.preparations, $0) }) {
            own = .opening
        }
        if !place.isHead {
            if own != .generalTask, own != .specificTask, tellsToDo(range) { return nil }
            // `– Kết quả đạt được` in a letter's list of what to tell of.
            if isBullet(place.marker), kind == .dispatch || kind == .other { return nil }
            // A sentence under a heading is what the heading says, though it may speak of `kết quả` or `nhiệm vụ`.
            if place.inherited != nil || begun && isBullet(place.marker), own != .limitation, own != .cause,
                let last = range.last, prose.tokens[last].kind == .sign
            {
                return nil
            }
            // `Cơ quan, đơn vị báo cáo kết quả về Phòng Nội vụ.`: who does it, and a full stop.
            // `Tổ Một cửa trả kết quả cho dân.` among numbered points: the word stands late, and a full stop.
            if own == .result, endsInStop(range), namesDoer(range) || begun && !opensWithResults(range) { return nil }
        }
        // `Mặc dù gặp nhiều khó khăn, nhưng toàn ngành đã đạt kết quả:` under what went well.
        if own == .limitation, place.inherited == .result, !place.isHeading || place.marker == nil,
            range.contains(where: { prose.isAt(W.but, $0) })
        {
            return nil
        }
        return own
    }

    /// `**Quyết tâm hoàn thành nhiệm vụ**`, `**Triển khai thực hiện Chỉ thị 10**` in an article: a headline, unlike
    /// `**Nhiệm vụ trọng tâm tháng 10**`.
    private func isHeadline(_ place: RoleWalk.Place, _ own: Outline.Role) -> Bool {
        let range = place.range
        guard kind == .news, place.isHeading, place.marker == nil, !prose.endsInColon(range),
            own == .generalTask || own == .specificTask || own == .direction, var first = range.first
        else { return false }
        first += prose.length(W.several, first, range.upperBound)
        return first >= range.upperBound || !prose.isAt(W.partTitles, first)
    }

    /// `Lộ trình thực hiện`, `10 nhiệm vụ trọng tâm năm 2027`: a headline over what is to come.
    func plansAhead(_ range: Range<Int>) -> Bool {
        range.prefix(4).contains { prose.isAt(W.ahead, $0) }
    }

    /// The same words mean other things in the parts of a report or a plan.
    func roleInItsPart(_ own: Outline.Role, _ place: RoleWalk.Place, begun: Bool) -> Outline.Role {
        let isOfWork = own == .direction || own == .generalTask || own == .specificTask
        if kind == .report, isOfWork {
            // A report's first part tells what was done: `A. SẢN XUẤT VÀ CÁC NHIỆM VỤ TRỌNG TÂM`.
            if !begun, place.isHeading,
                !place.range.prefix(4).contains(where: { prose.isAt(W.plans, $0) })
            {
                return .result
            }
            // `Công tác chỉ đạo, điều hành` inside the results of a report is one of them.
            if let inherited = place.inherited, inherited == .result || inherited == .limitation || inherited == .cause,
                !place.range.prefix(2).contains(where: { prose.isAt(W.plans, $0) })
            {
                return inherited
            }
        }
        // `2. Yêu cầu` under `I. MỤC ĐÍCH, YÊU CẦU` gives no work.
        return kind == .plan && place.inherited == .direction ? .direction : own
    }

    /// `Thực hiện báo cáo đầy đủ nội dung như sau:` of a letter.
    func asksForContents(_ range: Range<Int>) -> Bool {
        (kind == .dispatch || kind == .other) && range.contains { prose.isAt(W.contents, $0) }
    }

    /// What a heading or lead-in opens. In a heading the first cue counts (`Đánh giá kết quả thực hiện nhiệm vụ`), in a
    /// line that ends in a colon the last (`Bên cạnh những kết quả đạt được, vẫn còn một số hạn chế:`).
    private func cuedRole(_ range: Range<Int>, isHead: Bool) -> Outline.Role? {
        // `… ghi nhận những kết quả đã đạt được. Trong thời gian tới, đồng chí yêu cầu:` opens what its end says.
        if kind == .news, isHead, prose.endsInColon(range), let last = prose.sentences(range).last,
            last.lowerBound > range.lowerBound, let role = cuedRole(last, isHead: true)
        {
            return role
        }
        // `… còn nhiều khó khăn. Để nhân dân đón Tết vui tươi, Chủ tịch UBND tỉnh chỉ thị:`
        if kind != .news, kind != .report, isHead, prose.endsInColon(range), let last = prose.sentences(range).last,
            last.lowerBound > range.lowerBound, ordersAtItsEnd(last)
        {
            return cuedRole(last, isHead: true) ?? .generalTask
        }
        let cues = cues(in: range, isHead: isHead)
        if cues.first == .discussion { return .discussion }
        if let role = titleRole(range, isHead: isHead, hasCue: !cues.isEmpty) { return role }
        guard let first = cues.first, let last = cues.last else { return nil }
        // `Đồng chí chủ tọa thông qua kết quả đã thực hiện các nhiệm vụ trọng tâm …:`
        // `… đánh giá những kết quả đạt được trong năm, đồng thời yêu cầu thực hiện một số nội dung sau:` opens what its end says.
        if isHead, kind == .news || kind == .other, prose.endsInColon(range), prose.isAt(W.sau, range.upperBound - 2),
            asksBehindOutcome(range)
        {
            return .generalTask
        }
        // `… chỉ đạo các chi đoàn tổ chức sinh hoạt, qua đó:` opens what was done.
        if isHead, kind == .news, prose.endsInColon(range), prose.isAt(W.thereby, range.upperBound - 3) {
            return .result
        }
        if isHead, range.contains(where: { prose.isAt(W.outcome, $0) }),
            !range.contains(where: { prose.has(.directions, $0) })
        {
            return .result
        }
        // `A. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ …:` is a title, its colon only ends the line.
        let isTitle =
            range.prefix(6).allSatisfy { !prose.tokens[$0].isWord || prose.tokens[$0].upper }
            || tellsHowDutiesWent(range)
        var role = prose.endsInColon(range) && !isTitle ? last : first
        // `… đề nghị các Sở báo cáo tình hình …, tập trung vào các vấn đề sau:` asks for a report, and is none.
        if role == .result, kind == .dispatch || kind == .other || kind == .news,
            range.contains(where: { prose.isAt(W.requests, $0) && !prose.isInside($0) })
        {
            role = .generalTask
        }
        // `… đề nghị Trưởng Trạm Y tế các xã khắc phục một số tồn tại như sau:`
        if role == .limitation, kind != .report, prose.endsInColon(range),
            range.contains(where: { prose.isAt(W.mends, $0) }),
            range.contains(where: { prose.isAt(W.requests, $0) && !prose.isInside($0) })
        {
            role = .generalTask
        }
        if role == .limitation, first == .cause { role = .cause }
        if role == .direction { role = kind == .news || kind == .report ? .direction : .generalTask }
        if role == .generalTask, kind == .news || kind == .report, !prose.endsInColon(range) { role = .direction }
        return role == .generalTask && isSpecific(range) ? .specificTask : role
    }

    /// `… kết quả đạt được …, đồng thời yêu cầu …`: the last that it speaks of is a request.
    private func asksBehindOutcome(_ range: Range<Int>) -> Bool {
        guard let asks = range.last(where: { prose.isAt(W.bids, $0) && !prose.isInside($0) }),
            asks > range.lowerBound + 2,
            let outcome = range.last(where: { prose.has(.results, $0) })
        else { return false }
        return outcome < asks && (prose.isSign(asks - 1, Sign.comma) || prose.isAt(W.joins, asks - 1))
    }

    /// `…, Chủ tịch UBND tỉnh chỉ thị:`, `…, yêu cầu các đơn vị thực hiện các nội dung sau:`
    private func ordersAtItsEnd(_ sentence: Range<Int>) -> Bool {
        sentence.contains { index in
            prose.isAt(W.commands, index)
                && index + prose.length(W.commands, index, sentence.upperBound) >= sentence.upperBound - 2
                || prose.isAt(W.requests, index) && !prose.isInside(index)
        }
    }

    /// What the words of a heading speak of, in their order; opinions at its head are all that it holds.
    private func cues(in range: Range<Int>, isHead: Bool) -> [Outline.Role] {
        var found: [Outline.Role] = []
        var index = range.lowerBound
        while index < range.upperBound {
            // `Sau khi thảo luận, ông Trưởng ban phân công:` opens what was given out.
            if isHead, prose.has(.opinions, index), found.isEmpty, index - range.lowerBound < 5,
                !(index > range.lowerBound + 1 && prose.isAt(W.afterwards, index - 2)),
                !range.contains(where: { prose.has(.concluded, $0) && !prose.has(.opinions, $0) })
            {
                return [.discussion]
            } else if prose.has(.causes, index) {
                found.append(.cause)
            } else if prose.has(.limitations, index) {
                found.append(.limitation)
            } else if index - range.lowerBound < 2, prose.has(.attended, index), found.isEmpty {
                found.append(.opening)
            } else if prose.has(.results, index) {
                found.append(.result)
            } else if prose.has(.tasks, index) || prose.has(.concluded, index) {
                found.append(.generalTask)
            } else if prose.has(.directions, index) {
                found.append(.direction)
            }
            index += prose.length(index)
        }
        return found
    }

    /// What titles that papers of a kind share say: `I. THỜI GIAN, ĐỊA ĐIỂM`, `I. MỤC ĐÍCH, YÊU CẦU`, `I. Tình hình`.
    private func titleRole(_ range: Range<Int>, isHead: Bool, hasCue: Bool) -> Outline.Role? {
        // `1. Phòng Kế hoạch tổng hợp báo cáo hoạt động trong tuần`
        if kind == .minutes, isHead,
            range.contains(where: { prose.isAt(W.reports, $0) }), !range.contains(where: { prose.has(.concluded, $0) })
        {
            return .result
        }
        // `Hôm nay, …, chúng tôi gồm có:`
        if kind == .minutes, isHead, prose.endsInColon(range),
            range.suffix(4).contains(where: { prose.isAt(W.consists, $0) })
        {
            return .opening
        }
        // `I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN`
        if kind == .minutes, let first = range.first(where: { prose.tokens[$0].isWord }), prose.isAt(W.setting, first) {
            return .opening
        }
        if reading.isInvitation, let first = range.first(where: { prose.tokens[$0].isWord }),
            prose.isAt(W.agenda, first)
        {
            return .opening
        }
        // `II. Các cuộc họp` of a programme says where people sit.
        if kind == .plan, isHead, let first = range.first(where: { prose.tokens[$0].isWord }),
            prose.isAt(W.sittings, first), range.count < 14
        {
            return .opening
        }
        if isHead, tellsOfPast(range) { return .result }
        // `I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH THÁNG 5` of a report
        if kind == .report, isHead, let first = range.first, prose.isAt(W.leads, first) { return .result }
        // `I. Tình hình`, `1. Đánh giá`
        if let first = range.first, !hasCue, range.count <= 8, prose.isAt(W.states, first) { return .result }
        // `I. MỤC ĐÍCH, YÊU CẦU` says why, not what.
        if let first = range.first, prose.isAt(W.purposes, first) || kind == .plan && prose.isAt(W.aims, first),
            // `II. QUAN ĐIỂM VÀ NHIỆM VỤ TRỌNG TÂM` says what, too.
            kind == .plan || !range.contains(where: { prose.has(.tasks, $0) })
        {
            return .direction
        }
        // `1. Các nhiệm vụ đã hoàn thành`
        if isHead, range.prefix(8).contains(where: { prose.isAt(W.finished, $0) }),
            range.prefix(4).contains(where: { prose.isAt(W.duties, $0) })
        {
            return .result
        }
        return nil
    }

    private func isSpecific(_ range: Range<Int>) -> Bool {
        range.contains { prose.isAt(W.cu, $0) }
    }

    /// `Phòng Nội vụ tổng hợp …`: a unit at the head, then what it does.
    private func namesDoer(_ range: Range<Int>) -> Bool {
        guard let first = range.first(where: { prose.tokens[$0].isWord }),
            case let (mentions, listed) = reading.units.list(first, range.upperBound), listed < range.upperBound
        else { return false }
        // `Phòng Tổng hợp (đ/c Lan): Báo cáo kết quả.`
        var next = listed
        if prose.isSign(next, Sign.open),
            let close = (next..<range.upperBound).first(where: { prose.isSign($0, Sign.close) }), close - next < 12
        {
            next = close + 1
        }
        if next < range.upperBound, prose.isSign(next, Sign.colon) { next += 1 }
        return !mentions.isEmpty && next < range.upperBound && prose.hasAny(UnitGrammar.verbs, next)
    }

    /// `Giao Tổ giúp việc tổng hợp kết quả.`, `Tháo gỡ khó khăn, vướng mắc.`: what to do, in few words.
    private func tellsToDo(_ range: Range<Int>) -> Bool {
        guard let first = range.first(where: { prose.tokens[$0].isWord }) else { return false }
        if prose.isAt(W.requests, first), prose.has(.assign, first),
            case let next = first + prose.length(first), next < range.upperBound
        {
            return prose.hasAny(UnitGrammar.verbs, next)
                || !reading.units.list(next, range.upperBound).mentions.isEmpty
        }
        // `UBND thành phố xử lý vướng mắc.`
        if kind != .report, endsInStop(range), namesDoer(range) { return true }
        return kind != .minutes && kind != .report && kind != .news && endsInStop(range) && prose.has(.verb, first)
            && !prose.hasAny(Cue.results.bit | Cue.limitations.bit | Cue.causes.bit | Cue.directions.bit, first)
    }

    private func endsInStop(_ range: Range<Int>) -> Bool {
        range.last.map { prose.isSign($0, Sign.stop) || prose.isSign($0, Sign.semicolon) } ?? false
    }

    /// `Kết quả công tác tháng 2.`, `Về kết quả …`, `Đánh giá kết quả …`
    private func opensWithResults(_ range: Range<Int>) -> Bool {
        range.prefix(3).contains { prose.has(.results, $0) } || range.prefix(14).allSatisfy { !prose.has(.verb, $0) }
    }

    private func isBullet(_ marker: Outline.Marker.Style?) -> Bool {
        switch marker {
        case .dash, .plus, .bullet: true
        default: false
        }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let several = Words("một số", "những", "các", "về", "và", "về các", "về một số")
    /// How a part of an article that lists tasks is headed.
    static let partTitles = Words(
        "nhiệm vụ", "phương hướng", "định hướng", "giải pháp", "kế hoạch", "mục tiêu", "công tác trọng tâm",
        "công việc", "chỉ đạo", "kết luận", "ý kiến", "chương trình", "yêu cầu", "phân công", "nội dung")
    static let ahead = Words(
        "lộ trình", "kế hoạch", "nhiệm vụ", "phương hướng", "định hướng", "giải pháp", "mục tiêu", "yêu cầu",
        "thời gian tới", "bài học", "kiến nghị")
    static let sittings = Words(
        "các cuộc họp", "lịch họp", "hội họp", "các hội nghị", "lịch tiếp công dân", "lịch tiếp dân",
        "lịch họp, hội nghị", "hội nghị, cuộc họp", "lịch họp và làm việc", "các cuộc họp, hội nghị")
    static let commands = Words(
        "chỉ thị", "yêu cầu", "chỉ đạo", "đề nghị", "kết luận", "như sau", "giao nhiệm vụ", "điện")
    static let mends = Words("khắc phục", "chấn chỉnh", "xử lý", "giải quyết", "tháo gỡ")
    static let agenda = Words(
        "nội dung", "chương trình", "thành phần", "thời gian", "địa điểm", "để nghe", "chủ trì", "mời dự", "mời",
        "kính mời",
        "đơn vị báo cáo")
    static let sau = Words("sau")
    static let afterwards = Words("sau khi")
    static let consists = Words("gồm có", "gồm", "bao gồm", "có mặt", "thành phần", "có các ông")
    static let thereby = Words("qua đó")
    static let bids = Words("yêu cầu", "đề nghị", "chỉ đạo")
    static let joins = Words("và", "thời")
    static let outcome = Words(
        "kết quả đã thực hiện", "kết quả đã đạt được", "thông báo tiến độ", "thông báo kết quả", "thông báo tình hình",
        "kết quả đạt được trong")
    static let setting = Words("thời gian", "địa điểm", "thành phần")
    static let preparations = Words(
        "phân công", "chuẩn bị", "yêu cầu", "đề nghị", "giao", "tổ chức thực hiện")
    static let finished = Words("đã hoàn thành", "đã thực hiện", "hoàn thành đúng hạn", "đã triển khai")
    static let duties = Words("nhiệm vụ", "công việc", "nội dung", "việc")
    static let contents = Words(
        "báo cáo đầy đủ nội dung", "báo cáo các nội dung", "báo cáo nội dung", "báo cáo một số nội dung",
        "báo cáo theo các nội dung", "báo cáo với các nội dung")
    static let requests = Words("đề nghị", "yêu cầu", "giao")
    static let plans = Words("nhiệm vụ", "phương hướng", "kế hoạch", "giải pháp", "kiến nghị", "đề xuất", "trọng tâm")
    static let states = Words("tình hình", "đánh giá")
    static let leads = Words("công tác chỉ đạo", "công tác lãnh đạo", "hoạt động chỉ đạo")
    static let aims = Words("mục tiêu", "chủ đề")
    static let purposes = Words("mục đích", "quan điểm", "phạm vi")
    static let reports = Words("báo cáo", "trình bày", "thông qua báo cáo")
    static let cu = Words("cụ")
    static let but = Words("nhưng", "song")
}
