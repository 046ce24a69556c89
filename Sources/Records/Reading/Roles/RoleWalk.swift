import CommonMark

/// Walks down the body once and remembers what was opened: a heading opens a role for what stands under it, a lead-in for
/// the paragraphs beside it.
struct RoleWalk {
    private let reader: RoleReader
    private let blocks: [Outline.Block]
    /// What a heading opened, by its index.
    private var opened: [Int: Outline.Role] = [:]
    /// What a running lead-in opened for its siblings.
    private var running: Outline.Role = .opening
    private var runningParent: Int?
    /// The point whose heading opened a finding among tasks, and what ran on before it.
    private var finding: (opener: Int, before: Outline.Role)?
    /// Whether the matter has begun, behind letterhead, grounds and opening.
    private var begun = false
    /// Whether the page names other articles: `Tin liên quan` and the headlines under it.
    private var namesOthers = false
    /// `Kính gửi:` and the lines under it.
    private var addressing: Bool

    init(_ reader: RoleReader) {
        self.reader = reader
        let body = reader.reading.body
        blocks = reader.reading.outline.blocks
        addressing = (max(0, body.lowerBound - 2)..<body.lowerBound).contains {
            reader.isAddress(reader.reading.tokens(of: $0))
        }
    }

    /// What the place of a block says of it; not the block itself, which would be copied with all its text.
    struct Place {
        let index: Int
        let range: Range<Int>
        let isHeading: Bool
        /// nil where it has no marker.
        let marker: Outline.Marker.Style?
        let parent: Int?
        let isHead: Bool
        /// What the nearest heading above it opened.
        let inherited: Outline.Role?

        /// A point of a few words is a heading of its own.
        var isShortPoint: Bool { marker != nil && range.count <= 14 }
    }

    /// The role of the next block of the body.
    mutating func role(of index: Int) -> Outline.Role {
        let range = reader.reading.tokens(of: index)
        if reader.isRelated(range, behind: &namesOthers) { return .furniture }
        if reader.reading.isFurniture(range) || reader.isCaption(index, blocks) || reader.isPageClock(range) {
            return .furniture
        }
        // What stands under a plan's table is no opening.
        if case .table = blocks[index].shape, reader.kind == .plan, !begun { begin(reader.defaultTask, beside: index) }
        if addresses(range, index) { return .letterhead }
        if reader.isClosing(range, index) { return .closing }
        if !begun, let role = reader.formulaRole(range) { return role }
        if reader.reading.isInvitation, let role = reader.invitationRole(range, isMarked: blocks[index].marker != nil) {
            return role
        }
        let place = Place(
            index: index, range: range, isHeading: blocks[index].shape == .heading, marker: blocks[index].marker?.style,
            parent: blocks[index].parent,
            isHead: blocks[index].shape == .heading || reader.prose.endsInColon(range) || hasPointsUnder(index),
            inherited: inherited(by: index))
        if place.inherited == .discussion, !place.isHead { return .discussion }
        if begun, !place.isHead, reader.tellsPetition(range) { return .discussion }
        endFinding(before: place)
        if place.marker != nil, reader.ordersBehindTopic(range) {
            if !begun { begin(reader.defaultTask, beside: index) }
            return .generalTask
        }
        return headingRole(place) ?? paragraphRole(place)
    }

    private mutating func begin(_ role: Outline.Role, beside index: Int) {
        begun = true
        running = role
        runningParent = blocks[index].parent
    }

    private mutating func addresses(_ range: Range<Int>, _ index: Int) -> Bool {
        if reader.isAddress(range) {
            addressing = reader.prose.endsInColon(range)
            return true
        }
        addressing = addressing && blocks[index].marker != nil && !begun
        return addressing
    }

    /// `5. Về tình hình an ninh trật tự:` holds for what stands under it, not for the points after it.
    private mutating func endFinding(before place: Place) {
        guard let (opener, before) = finding, let style = place.marker,
            style == blocks[opener].marker?.style, place.parent == blocks[opener].parent
        else { return }
        let first = place.range.lowerBound
        guard
            reader.isAboutSomething(reader.reading.tokens(of: opener)) || reader.orders(at: first, place.range)
                || reader.sendsUnit(at: first, place.range)
        else { return }
        running = before
        finding = nil
    }

    // MARK: Headings and lead-ins

    /// What a heading, a lead-in or a short point is, and opens for what follows.
    private mutating func headingRole(_ place: Place) -> Outline.Role? {
        // `Thực hiện báo cáo đầy đủ nội dung như sau:` says what to tell of.
        if place.isHead, reader.asksForContents(place.range) {
            opened[place.index] = .opening
            begun = true
            if running == .opening { begin(.generalTask, beside: place.index) }
            return .generalTask
        }
        let isInAgenda = reader.reading.isInvitation && begun && running == .opening
        if place.isHead || place.isShortPoint,
            let own = reader.ownRole(place, isInAgenda: isInAgenda, begun: begun)
        {
            let role = reader.roleInItsPart(own, place, begun: begun)
            opened[place.index] = role
            let before = running
            begin(role, beside: place.index)
            if reader.kind == .notice, place.marker != nil, role.isFinding, !before.isFinding {
                finding = (place.index, before == .opening || before == .none ? reader.defaultTask : before)
            }
            // `Tồn tại:` under a list's last dash holds for the paragraphs that go on outside it.
            if reader.prose.endsInColon(place.range), place.marker == nil {
                runningParent = outerParent(of: place.index)
            }
            return role
        }
        // After `I. MỤC ĐÍCH, YÊU CẦU` a plan's next part says what to do.
        if place.isHead, reader.kind == .plan, running == .direction, place.parent == runningParent {
            running = reader.defaultTask
            opened[place.index] = running
            return running
        }
        // `## Lộ trình thực hiện` behind `## Kết quả đạt được`: another part begins.
        if reader.kind == .news, running.isFinding, place.isHeading, place.inherited == nil,
            place.parent != runningParent || reader.plansAhead(place.range)
        {
            begin(.none, beside: place.index)
        }
        return nil
    }

    // MARK: Paragraphs

    /// What a paragraph says of itself, else what was opened for it.
    private mutating func paragraphRole(_ place: Place) -> Outline.Role {
        let (range, inherited) = (place.range, place.inherited)
        if running == .discussion, inherited == nil, reader.endsDiscussion(range) {
            begin(reader.defaultTask, beside: place.index)
            return reader.defaultTask
        }
        if !place.isHead, inherited != .generalTask, inherited != .specificTask,
            let role = reader.reportedRole(range, isReporting: (inherited ?? running) == .result)
        {
            begun = true
            return role
        }
        if reader.kind == .notice, !place.isHead, (inherited ?? running).isFinding, tellsUnderTopic(place) {
            return .generalTask
        }
        if let own = reader.leadingRole(range), own != .result || !standsUnderUnit(place) {
            begun = true
            goOn(own, place)
            return own
        }
        if reader.kind == .notice || reader.kind == .minutes || reader.kind == .plan,
            place.marker != nil || reader.turns(range), (inherited ?? running) == .result, reader.tellsShortfall(range)
        {
            return .limitation
        }
        // A figure of what was done is none of the tasks that an article's subhead names.
        if reader.kind == .news, place.marker == nil, (inherited ?? running) == .direction, reader.tellsDone(range) {
            return .none
        }
        if let inherited, place.parent != runningParent || running == .opening || running == .none { return inherited }
        if begun { return running == .none ? inherited ?? reader.defaultTask : running }
        return firstRole(place)
    }

    /// `+ Công an huyện tăng cường tuần tra …` under `5. Về tình hình an ninh trật tự:`; `Giao Sở Tài chính …` anywhere.
    private func tellsUnderTopic(_ place: Place) -> Bool {
        let first = place.range.lowerBound
        if reader.orders(at: first, place.range) { return true }
        guard let finding, reader.isAboutSomething(reader.reading.tokens(of: finding.opener)) else { return false }
        return reader.sendsUnit(at: first, place.range)
    }

    /// `3. Các Sở Y tế:` over `- Tham mưu xử lý 12 vụ việc; …`: among the tasks of a unit a figure is no result.
    private func standsUnderUnit(_ place: Place) -> Bool {
        guard
            place.inherited == .generalTask || place.inherited == .specificTask || running == .generalTask
                || running == .specificTask, place.marker != nil, let parent = place.parent,
            case let heading = reader.reading.tokens(of: parent), let first = heading.first, heading.count < 24,
            reader.beginsWithVerb(place.range),
            // `Đánh giá chung: …`
            !place.range.prefix(9).contains(where: { reader.prose.isSign($0, Sign.colon) })
        else { return false }
        let (mentions, next) = reader.reading.units.list(first, heading.upperBound)
        return !mentions.isEmpty
            && (heading.upperBound - next <= 2 || heading.count <= 16 && reader.prose.endsInColon(heading))
    }

    /// What a paragraph that says of itself what it is opens for those after it.
    private mutating func goOn(_ own: Outline.Role, _ place: Place) {
        guard own == .limitation || own == .cause || own == .result || own == .direction else { return }
        if reader.prose.endsInColon(place.range) {
            running = own
            runningParent = place.parent
        } else if place.marker == nil, place.inherited == nil, own == .cause {
            running = .none
        }
    }

    /// What the paragraphs before the matter are, and whether the matter begins with this one.
    private mutating func firstRole(_ place: Place) -> Outline.Role {
        let (range, kind) = (place.range, reader.kind)
        if reader.beginsWithRequest(range) {
            begin(.generalTask, beside: place.index)
            return .generalTask
        }
        // A news item opens with one paragraph; what follows tells what it is by its own words.
        if kind == .news || kind == .other { begin(.none, beside: place.index) }
        if reader.opensConclusions(range) {
            begin(reader.defaultTask, beside: place.index)
        } else if place.marker != nil {
            begin(reader.defaultTask, beside: place.index)
            return reader.defaultTask
        }
        // `Theo đó, Phó Chủ tịch … yêu cầu …` opens nothing: what came before it is cut off.
        return kind == .news && reader.goesOn(range) ? .none : .opening
    }

    // MARK: The outline

    private func inherited(by index: Int) -> Outline.Role? {
        var parent = blocks[index].parent
        while let above = parent {
            if let role = opened[above] { return role }
            parent = blocks[above].parent
        }
        return nil
    }

    /// What the block after an unmarked lead-in stands under, where that is further out.
    private func outerParent(of index: Int) -> Int? {
        let own = blocks[index].parent
        guard index + 1 < blocks.count, blocks[index + 1].parent != index, let own else { return own }
        var outer = blocks[own].parent
        while true {
            if outer == blocks[index + 1].parent { return outer }
            guard let above = outer else { return own }
            outer = blocks[above].parent
        }
    }

    private func hasPointsUnder(_ index: Int) -> Bool {
        index + 1 < blocks.count && blocks[index + 1].parent == index && blocks[index + 1].marker != nil
    }
}
