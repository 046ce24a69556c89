import CommonMark

/// Says what each block of the body is to the document: a result, a limitation, a cause, a task, the close.
///
/// Headings and lines that end in a colon (`Tuy nhiên, còn một số tồn tại, hạn chế:`) open a role for what stands under
/// or after them; a paragraph that says of itself what it is (`Nguyên nhân …`) goes before.
struct RoleReader {
    let reading: Reading
    let kind: Record.Kind

    var prose: Prose { reading.prose }

    /// The roles of the body's blocks, by index.
    func roles() -> [Outline.Role] {
        let blocks = reading.outline.blocks
        var roles = [Outline.Role](repeating: .none, count: blocks.count)
        // What a heading opened, by its index; and what a running lead-in opened for its siblings.
        var opened: [Int: Outline.Role] = [:]
        var running: Outline.Role = .opening
        var runningParent: Int?
        var begun = false
        // `Kính gửi:` and the lines under it.
        var addressing = (max(0, reading.body.lowerBound - 2)..<reading.body.lowerBound).contains {
            isAddress(reading.tokens(of: $0))
        }
        for index in reading.body {
            let block = blocks[index]
            let inherited = inheritedRole(index, blocks, opened)
            let range = reading.tokens(of: index)
            if reading.isFurniture(range) || isCaption(index, blocks) {
                roles[index] = .furniture
                continue
            }
            // What stands under a plan's table is no opening.
            if case .table = block.shape, kind == .plan, !begun {
                begun = true
                running = defaultTask
                runningParent = block.parent
            }
            if isAddress(range) {
                addressing = endsInColon(range)
                roles[index] = .letterhead
                continue
            }
            if addressing {
                if block.marker != nil, !begun {
                    roles[index] = .letterhead
                    continue
                }
                addressing = false
            }
            if isClosing(range, index) {
                roles[index] = .closing
                continue
            }
            if !begun, let role = formulaRole(range) {
                roles[index] = role
                continue
            }
            if reading.isInvitation, let role = invitationRole(range, block) {
                roles[index] = role
                continue
            }
            let isHead = block.shape == .heading || endsInColon(range) || hasPointsUnder(index, blocks)
            var own = isHead || range.count <= 14 ? headRole(range, isHead: isHead) : nil
            if inherited == .discussion, !isHead {
                roles[index] = .discussion
                continue
            }
            // The agenda of an invitation: what will be talked of is no work yet.
            if reading.isInvitation, begun, running == .opening, own != nil, block.marker != nil,
                !range.prefix(3).contains(where: { prose.isAt(W.preparations, $0) })
            {
                own = .opening
            }
            // `– Kết quả đạt được` in a letter's list of what to tell of.
            if own != nil, !isHead, isBullet(block), kind == .dispatch || kind == .other { own = nil }
            if let found = own, !isHead, inherited != nil || begun && isBullet(block), found != .limitation,
                found != .cause, let last = range.last,
                prose.tokens[last].kind == .sign
            {
                // A sentence under a heading is what the heading says, though it may speak of `kết quả` or `nhiệm vụ`.
                own = nil
            }
            // `Cơ quan, đơn vị báo cáo kết quả về Phòng Nội vụ.`: who does it, and a full stop.
            if own == .result, !isHead, endsInStop(range), namesDoer(range) { own = nil }
            // `Thực hiện báo cáo đầy đủ nội dung như sau:` says what to tell of.
            if isHead, kind == .dispatch || kind == .other, range.contains(where: { prose.isAt(W.contents, $0) }) {
                opened[index] = .opening
                roles[index] = .generalTask
                begun = true
                if running == .opening { (running, runningParent) = (.generalTask, block.parent) }
                continue
            }
            // `Mặc dù gặp nhiều khó khăn, nhưng toàn ngành đã đạt kết quả:` under what went well.
            if own == .limitation, inherited == .result, !isTitleOfPart(block),
                range.contains(where: { prose.isAt(W.but, $0) })
            {
                own = nil
            }
            if var own, isHead || block.marker != nil && range.count <= 14 {
                // A report's first part tells what was done: `A. SẢN XUẤT VÀ CÁC NHIỆM VỤ TRỌNG TÂM`.
                if kind == .report, !begun, block.shape == .heading,
                    own == .direction || own == .generalTask || own == .specificTask,
                    !range.prefix(4).contains(where: { prose.isAt(W.plans, $0) })
                {
                    own = .result
                }
                // `Công tác chỉ đạo, điều hành` inside the results of a report is one of them.
                if kind == .report, own == .direction || own == .generalTask || own == .specificTask,
                    let inherited, inherited == .result || inherited == .limitation || inherited == .cause,
                    !range.prefix(2).contains(where: { prose.isAt(W.plans, $0) })
                {
                    own = inherited
                }
                // `2. Yêu cầu` under `I. MỤC ĐÍCH, YÊU CẦU` gives no work.
                if kind == .plan, inherited == .direction { own = .direction }
                begun = true
                opened[index] = own
                roles[index] = own
                running = own
                // `Tồn tại:` under a list's last dash holds for the paragraphs that go on outside it.
                runningParent =
                    endsInColon(range) && block.marker == nil ? outerParent(of: index, blocks) : block.parent
                continue
            }
            // After `I. MỤC ĐÍCH, YÊU CẦU` a plan's next part says what to do.
            if isHead, own == nil, kind == .plan, running == .direction, block.parent == runningParent {
                running = defaultTask
                opened[index] = defaultTask
                roles[index] = defaultTask
                continue
            }
            if let own = leadingRole(range) {
                roles[index] = own
                begun = true
                if own == .limitation || own == .cause || own == .result || own == .direction {
                    if endsInColon(range) {
                        running = own; runningParent = block.parent
                    } else if block.marker == nil, inherited == nil, own != .result {
                        running = own == .cause ? .none : running
                    }
                }
                continue
            }
            if kind == .notice || kind == .minutes, block.marker != nil, (inherited ?? running) == .result,
                tellsShortfall(range)
            {
                roles[index] = .limitation
                continue
            }
            if let inherited, block.parent != runningParent || running == .opening || running == .none {
                roles[index] = inherited
            } else if begun {
                roles[index] = running == .none ? inherited ?? defaultRole(range) : running
            } else {
                // `Theo đó, Phó Chủ tịch … yêu cầu …` opens nothing: what came before it is cut off.
                roles[index] = kind == .news && range.first.map { prose.isAt(W.goesOn, $0) } == true ? .none : .opening
                // A letter that begins with its request: `Đề nghị Hiệu trưởng các trường rà soát …`.
                if kind == .dispatch || kind == .other || kind == .notice, !endsInColon(range), let first = range.first,
                    prose.isAt(W.requests, first) || obliges(range) || kind != .other && asks(range)
                {
                    roles[index] = .generalTask
                    begun = true
                    running = .generalTask
                    runningParent = block.parent
                    continue
                }
                if kind == .news || kind == .other {
                    // A news item opens with one paragraph; what follows tells what it is by its own words.
                    begun = true
                    running = .none
                    runningParent = block.parent
                }
                if opensConclusions(range) {
                    begun = true
                    running = defaultTask
                    runningParent = block.parent
                } else if block.marker != nil {
                    begun = true
                    running = defaultTask
                    runningParent = block.parent
                    roles[index] = defaultTask
                }
            }
        }
        return roles
    }

    private var defaultTask: Outline.Role {
        switch kind {
        case .news: .none
        case .report: .result
        default: .generalTask
        }
    }

    private func defaultRole(_ range: Range<Int>) -> Outline.Role { defaultTask }

    private func inheritedRole(_ index: Int, _ blocks: [Outline.Block], _ opened: [Int: Outline.Role]) -> Outline.Role?
    {
        var parent = blocks[index].parent
        while let above = parent {
            if let role = opened[above] { return role }
            parent = blocks[above].parent
        }
        return nil
    }

    /// What the block after an unmarked lead-in stands under, where that is further out.
    private func outerParent(of index: Int, _ blocks: [Outline.Block]) -> Int? {
        let own = blocks[index].parent
        guard index + 1 < blocks.count, blocks[index + 1].parent != index, let own else { return own }
        var outer = blocks[own].parent
        while true {
            if outer == blocks[index + 1].parent { return outer }
            guard let above = outer else { return own }
            outer = blocks[above].parent
        }
    }

    /// `Các Sở GDĐT cần chỉ đạo …`: who must do it, at the head of a letter's paragraph.
    private func obliges(_ range: Range<Int>) -> Bool {
        guard let first = range.first, case let (mentions, next) = reading.units.list(first, range.upperBound),
            !mentions.isEmpty, next < range.upperBound
        else { return false }
        return prose.isAt(W.musts, next)
    }

    /// `Nhân dịp Quốc khánh, UBND xã đề nghị các hộ gia đình treo cờ Tổ quốc …`: a notice that asks, and of no meeting.
    private func asks(_ range: Range<Int>) -> Bool {
        guard !reading.outline.blocks.isEmpty,
            !range.contains(where: { prose.has(.concluded, $0) && !prose.has(.assign, $0) })
        else { return false }
        return range.contains { index in
            guard prose.isAt(W.requests, index), index > range.lowerBound, !prose.isInside(index) else { return false }
            let (mentions, next) = reading.units.list(index + 2, range.upperBound)
            return !mentions.isEmpty && next < range.upperBound && prose.tokens[next].isWord
                && !prose.isAt(W.known, next)
        }
    }

    private func isTitleOfPart(_ block: Outline.Block) -> Bool { block.shape == .heading && block.marker != nil }

    /// `Phòng Nội vụ tổng hợp …`: a unit at the head, then what it does.
    private func namesDoer(_ range: Range<Int>) -> Bool {
        guard let first = range.first(where: { prose.tokens[$0].isWord }),
            case let (mentions, next) = reading.units.list(first, range.upperBound), next < range.upperBound
        else { return false }
        return !mentions.isEmpty && prose.hasAny(UnitGrammar.verbs, next)
    }

    private func endsInStop(_ range: Range<Int>) -> Bool {
        range.last.map { prose.isSign($0, Sign.stop) || prose.isSign($0, Sign.semicolon) } ?? false
    }

    private func isBullet(_ block: Outline.Block) -> Bool {
        switch block.marker?.style {
        case .dash, .plus, .bullet: true
        default: false
        }
    }

    private func hasPointsUnder(_ index: Int, _ blocks: [Outline.Block]) -> Bool {
        index + 1 < blocks.count && blocks[index + 1].parent == index && blocks[index + 1].marker != nil
    }

    func endsInColon(_ range: Range<Int>) -> Bool {
        range.last.map { prose.isSign($0, Sign.colon) } ?? false
    }

    /// What a heading or lead-in opens. In a heading the first cue counts (`Đánh giá kết quả thực hiện nhiệm vụ`), in a
    /// line that ends in a colon the last (`Bên cạnh những kết quả đạt được, vẫn còn một số hạn chế:`).
    private func headRole(_ range: Range<Int>, isHead: Bool) -> Outline.Role? {
        var found: [Outline.Role] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if isHead, prose.has(.opinions, index), found.isEmpty, index - range.lowerBound < 5,
                !range.contains(where: { prose.has(.concluded, $0) && !prose.has(.opinions, $0) })
            {
                return .discussion
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
        // `1. Phòng Kế hoạch tổng hợp báo cáo hoạt động trong tuần`
        if kind == .minutes, isHead,
            range.contains(where: { prose.isAt(W.reports, $0) }), !range.contains(where: { prose.has(.concluded, $0) })
        {
            return .result
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
        // `I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH THÁNG 5` of a report
        if kind == .report, isHead, let first = range.first, prose.isAt(W.leads, first) { return .result }
        // `I. Tình hình`, `1. Đánh giá`
        if let first = range.first, found.isEmpty, range.count <= 8, prose.isAt(W.states, first) { return .result }
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
        guard let first = found.first, let last = found.last else { return nil }
        // `Đồng chí chủ tọa thông qua kết quả đã thực hiện các nhiệm vụ trọng tâm …:`
        if isHead, range.contains(where: { prose.isAt(W.outcome, $0) }),
            !range.contains(where: { prose.has(.directions, $0) })
        {
            return .result
        }
        // `A. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ …:` is a title, its colon only ends the line.
        let isTitle = range.prefix(6).allSatisfy { !prose.tokens[$0].isWord || prose.tokens[$0].upper }
        var role = endsInColon(range) && !isTitle ? last : first
        // `… đề nghị các Sở báo cáo tình hình …, tập trung vào các vấn đề sau:` asks for a report, and is none.
        if role == .result, kind == .dispatch || kind == .other || kind == .news,
            range.contains(where: { prose.isAt(W.requests, $0) && !prose.isInside($0) })
        {
            role = .generalTask
        }
        if role == .limitation, first == .cause { role = .cause }
        if role == .direction { role = kind == .news || kind == .report ? .direction : .generalTask }
        if role == .generalTask, kind == .news || kind == .report, !endsInColon(range) { role = .direction }
        return role == .generalTask && isSpecific(range) ? .specificTask : role
    }

    private func isSpecific(_ range: Range<Int>) -> Bool {
        range.contains { prose.isAt(W.cu, $0) }
    }

    /// `… kết luận như sau:`, `… thực hiện một số nội dung sau:`.
    private func opensConclusions(_ range: Range<Int>) -> Bool {
        guard range.contains(where: { prose.has(.concluded, $0) || prose.has(.tasks, $0) }) else { return false }
        return endsInColon(range)
            || prose.sentences(range).last.map { last in
                last.contains { prose.has(.concluded, $0) } && prose.text(last).hasSuffix("sau.")
            } ?? false
    }

}

/// Words that the rules here look for at one place.
private enum W {
    static let agenda = Words(
        "nội dung", "chương trình", "thành phần", "thời gian", "địa điểm", "để nghe", "chủ trì", "mời dự", "mời",
        "kính mời",
        "đơn vị báo cáo")
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
    static let musts = Words("cần", "phải", "cần phải", "có trách nhiệm")
    static let requests = Words("đề nghị", "yêu cầu", "giao")
    static let plans = Words("nhiệm vụ", "phương hướng", "kế hoạch", "giải pháp", "kiến nghị", "đề xuất", "trọng tâm")
    static let states = Words("tình hình", "đánh giá")
    static let leads = Words("công tác chỉ đạo", "công tác lãnh đạo", "hoạt động chỉ đạo")
    static let aims = Words("mục tiêu", "chủ đề")
    static let purposes = Words("mục đích", "quan điểm", "phạm vi")
    static let reports = Words("báo cáo", "trình bày", "thông qua báo cáo")
    static let goesOn = Words(
        "theo đó", "tiếp theo chỉ đạo", "thực hiện chỉ đạo", "văn bản nêu rõ", "công văn nêu rõ", "chỉ thị nêu rõ",
        "thông báo nêu rõ", "cụ thể", "cùng với đó",
        "bên cạnh đó", "đồng thời", "ngoài ra", "cũng tại", "tại cuộc họp",
        "tại hội nghị", "tại buổi làm việc", "tại phiên họp", "phát biểu tại", "phát biểu kết luận",
        "phát biểu chỉ đạo",
        "kết luận cuộc họp", "kết luận hội nghị", "kết luận buổi làm việc", "kết luận phiên họp")
    static let cu = Words("cụ")
    static let but = Words("nhưng", "song")
    /// `thông báo đề nghị các đơn vị biết, thực hiện` closes.
    static let known = Words("biết", "được biết", "căn cứ", "nghiêm túc")
}
