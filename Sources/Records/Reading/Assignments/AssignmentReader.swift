import CommonMark
import SourceText

/// Reads what was assigned: one assignment for each point, paragraph or capitalised clause that tells someone to do
/// something.
///
/// Thanks, decisions (`thống nhất về nguyên tắc`), statements of fact and the close are none. A unit's heading, or a
/// line such as `Giao Sở Y tế:`, holds for what stands under it.
struct AssignmentReader {
    let reading: Reading
    let prose: Prose
    let kind: Record.Kind
    let cited: CitedWords
    let leads: LeadReader
    let deadlines: DeadlineReader
    let grammar: DirectiveGrammar
    let isCalendar: Bool
    var assignments: [Assignment] = []
    /// What a heading or lead-in passes on to the blocks under it.
    var inherited: [Int: Inheritance] = [:]
    /// What the last lead-in without points of its own passes on to its later siblings.
    var running = Inheritance()
    var runningParent: Int?
    /// A unit alone at its bullet or on its line, whose tasks stand at the next bullets or lines of the same level.
    var flat: FlatList?
    /// Whom the last lead-in names: a paragraph without a subject of its own is theirs again.
    var announced: Inheritance?
    /// The last assignment whose day stood in a line of its own.
    var dated: Int?
    /// In running prose: whether the sentence before directed, so that one without a subject goes on.
    var directing = false
    /// In an article: whether a leader has the word, though he tells nobody yet.
    var hearing = false
    /// In an article: where the one who leads begins to conclude.
    var conclusion: Int?

    init(_ reading: Reading, kind: Record.Kind, cited: CitedWords) {
        self.reading = reading
        prose = reading.prose
        self.kind = kind
        self.cited = cited
        leads = LeadReader(reading: reading, isArticle: kind == .news, isPremiers: kind == .news && reading.isPremiers)
        deadlines = DeadlineReader(reading: reading, cited: cited, isArticle: kind == .news)
        grammar = DirectiveGrammar(reading: reading, kind: kind, leads: leads)
        isCalendar =
            kind == .plan && (reading.isCalendar || reading.isTitledCalendar)
    }

    var blocks: [Outline.Block] { reading.outline.blocks }

    mutating func read(documentID: String) -> [Assignment] {
        hearing = grammar.opensAmidSpeech()
        conclusion = grammar.conclusion()
        directing =
            grammar.opensAmidOrders() || grammar.tellsOrdersOnly() || grammar.goesOnWithOrders()
            || grammar.opensWithDoer()
        for index in reading.body { read(block: index) }
        if !reading.annexes.isEmpty {
            (running, runningParent, announced, flat) = (Inheritance(), nil, nil, nil)
            for index in reading.annexes { read(block: index) }
        }
        // An article of one paragraph says all in its opening.
        if assignments.isEmpty, kind == .news {
            for index in reading.body where blocks[index].role == .opening && blocks[index].shape != .heading {
                readProse(reading.tokens(of: index), index)
            }
        }
        nameAll(in: documentID)
        return assignments
    }

    private mutating func read(block index: Int) {
        let block = blocks[index]
        let range = reading.tokens(of: index)
        if case .table(let table) = block.shape {
            // `Lịch công tác tuần` tells where the leaders are.
            let isTasks = !reading.isCalendar && TableAssignments.givesWork(table)
            if isCalendar && !isTasks || kind == .plan && reading.isCalendar(table: index) { return }
            TableAssignments(reading: reading, leads: leads, deadlines: deadlines, cited: cited)
                .append(table, block: index, to: &assignments)
            return
        }
        let attributes = reading.outline.attributes[index]
        guard !range.isEmpty, attributes?.isNoAssignment != true, !isUnderPicture(range, block, index) else { return }
        let before = assignments.count
        readWords(range, block, index)
        if let attributes { settle(attributes, since: before, range, index) }
    }

    private mutating func readWords(_ range: Range<Int>, _ block: Outline.Block, _ index: Int) {
        if kind == .minutes, tellsOfMeeting(range) { return }
        // `- Chủ tịch: 8 giờ, họp Ban Chỉ đạo …` says where the leaders are this week, and gives nobody work.
        if isCalendar {
            if let given = bracketed(range) {
                append(given, index, suffix: "", shared: nil)
                return
            }
            // `7 giờ, ủy quyền đồng chí Lê An dự lễ`: who goes in the leader's place.
            guard
                range.contains(where: {
                    prose.hasAny(Cue.assign.bit | Cue.deadline.bit, $0) && !prose.isAt(W.deputes, $0)
                })
            else { return }
        }
        switch block.role {
        case .opening, .subject, .legalBasis:
            takeDefault(from: range, block)
            // `Ông Lê An đánh giá cao …. Ông yêu cầu lực lượng công an không được chủ quan.`
            if kind == .news, block.role == .opening, block.shape != .heading, !prose.endsInColon(range),
                case let sentences = prose.sentences(range),
                sentences.contains(where: { grammar.asksAtOnce($0) || grammar.callsForWork($0) })
                    || grammar.asksLater(sentences)
                    || (hearing || directing) && index == reading.body.first
            {
                readProse(range, index)
            }
            return
        case .letterhead, .furniture, .recipients, .signature, .closing, .discussion:
            return
        case .result, .limitation, .cause:
            directing = false
            // `UBND tỉnh thống nhất với Báo cáo. Giao Sở Kế hoạch và Đầu tư hoàn chỉnh …` among the results.
            if kind == .news || kind == .other || kind == .notice && grammar.ordersLater(range) {
                readProse(range, index)
            }
            return
        case .none, .direction, .generalTask, .specificTask:
            break
        }
        followFlatList(range, block, index)
        if let point = LabelledPoint(prose, range), take(point, block, index) { return }
        if grammar.isGroundOnly(range) { return }
        if listsThings(range, index) {
            readPoint(range, index)
            return
        }
        if let heading = headingUnits(range, block, index) {
            inherited[index] = heading
            flat = opensFlatList(index) ? FlatList(under: block, heading) : nil
            if block.parent == nil || block.marker == nil, !hasChildren(index) {
                running = heading
                runningParent = block.parent
                // `Đồng chí yêu cầu Sở Y tế:` over paragraphs.
                directing = directing || kind == .news && prose.isSign(range.upperBound - 1, Sign.colon)
            }
            return
        }
        // `… giao Sở Y tế chủ trì thực hiện các nội dung sau:` at the end of an article that does not tell them.
        if kind == .news, index + 1 >= reading.body.upperBound, prose.endsInColon(range), grammar.hasAssignment(range) {
            readProse(range, index)
            return
        }
        if isLeadIn(range, block, index) {
            // `… đồng thời yêu cầu lãnh đạo phòng tiếp tục …. Đồng chí nhấn mạnh một số nhiệm vụ:`
            let sentences = prose.sentences(range)
            if sentences.count > 1, let last = sentences.last, block.role != .opening, !grammar.tellsOfMeeting(range) {
                readProse(range.lowerBound..<last.lowerBound, index)
            }
            // `… hoàn thành tốt nhiệm vụ trong tháng. Yêu cầu các khoa thực hiện một số nội dung sau:`
            var heading = Inheritance(deadline: deadlines.deadline(asking(sentences.last ?? range)))
            heading.recurrence = deadlines.rhythm(ofHeading: range)
            if !isSection(range), let lead = lastTold(range) ?? leads.lead(sentences.last ?? range),
                lead.people.isEmpty,
                !issues(lead, range)
            {
                heading.units = lead.units
                heading.people = lead.people
                if hasChildren(index) { heading.company = leads.coordinating(range) }
            }
            inherited[index] = heading
            if !hasChildren(index), !heading.units.isEmpty || block.shape != .heading {
                running = heading
                runningParent = block.parent
                announced = heading.units.isEmpty ? nil : heading
            }
            directing = true
            return
        }
        // `5. Giao Phòng Văn hóa đăng tải thông báo này`, though its last stop is missing.
        if block.shape == .heading, block.marker != nil, grammar.hasAssignment(range), let lead = leads.lead(range),
            !lead.isEmpty, lead.next < range.upperBound, leads.beginsWithVerb(lead.next, range.upperBound),
            !hasPoints(index)
        {
            readPoint(range, index)
            return
        }
        if block.shape == .heading, range.count <= 40 {
            announced = nil
            if let deadline = deadlines.deadline(range) { inherited[index] = Inheritance(deadline: deadline) }
            if let rhythm = deadlines.rhythm(ofHeading: range) { inherited[index] = Inheritance(recurrence: rhythm) }
            running = Inheritance()
            // A subhead of an article opens no orders of its own.
            directing =
                directing || kind != .news || block.role == .generalTask || block.role == .specificTask
                || block.role == .direction || index + 1 < blocks.count && blocks[index + 1].marker != nil
            return
        }
        // `2. Công tác thu. Thời gian thực hiện: xong trước ngày 25/5` over its points.
        if hasPoints(index), !grammar.isDirective(range), let day = deadlines.labelled(range) {
            inherited[index] = Inheritance(deadline: day)
            return
        }
        let isProse =
            block.marker == nil && !hasMarkedAncestor(block) && inheritance(block, running: false).units.isEmpty
        if kind == .report || kind == .plan, block.role == .direction, block.marker != nil || kind == .plan {
            // In a plan a point that names who does it assigns; one that names nobody gives a direction.
            if !(leads.lead(range)?.isEmpty ?? true) || !inheritance(block).units.isEmpty {
                readPoint(range, index)
            }
        } else if isProse || block.role == .none || block.role == .direction {
            readProse(range, index)
        } else {
            readPoint(range, index)
        }
    }

    /// `(Giao Phòng Văn hóa - Xã hội chuẩn bị tài liệu)` beside what a leader attends.
    private func bracketed(_ range: Range<Int>) -> Range<Int>? {
        guard
            let open = range.first(where: {
                prose.isSign($0, Sign.open)
                    && (prose.phrase(.assign, $0 + 1, range.upperBound) != nil || givesWork($0 + 1, range.upperBound))
            }), let close = (open..<range.upperBound).first(where: { prose.isSign($0, Sign.close) }), close > open + 2
        else { return nil }
        return open + 1..<close
    }

    /// `Phòng Nội vụ chuẩn bị báo cáo)`: a unit and what it does.
    private func givesWork(_ start: Int, _ end: Int) -> Bool {
        guard let lead = leads.named(start, end), !lead.units.isEmpty, lead.people.isEmpty, lead.next < end else {
            return false
        }
        return leads.beginsWithVerb(lead.next, end)
    }

    private mutating func takeDefault(from range: Range<Int>, _ block: Outline.Block) {
        guard prose.isSign(range.upperBound - 1, Sign.colon) else { return }
        directing = true
        guard let lead = lastTold(range) else { return }
        running = Inheritance(units: lead.units, people: lead.people)
        runningParent = block.parent
    }

    /// What headings above a block, and the lead-in before it, pass on to it.
    func inheritance(_ block: Outline.Block, running isRunning: Bool = true) -> Inheritance {
        var result = Inheritance()
        if let flat, flat.holds(block) { result = flat.heading }
        var parent = block.parent
        while let above = parent {
            if let heading = inherited[above] {
                if result.units.isEmpty {
                    (result.units, result.people) = (heading.units, heading.people)
                    result.company = heading.company
                }
                if result.deadline == nil { result.deadline = heading.deadline }
                result.recurrence = result.recurrence ?? heading.recurrence
            }
            parent = blocks[above].parent
        }
        guard isRunning else { return result }
        if result.units.isEmpty { (result.units, result.people) = (running.units, running.people) }
        if result.deadline == nil { result.deadline = running.deadline }
        return result
    }

    // MARK: Instructions

    /// A point: one assignment, or one for each capitalised clause that directs.
    private mutating func readPoint(_ range: Range<Int>, _ index: Int) {
        guard grammar.isDirective(range) || doesSomething(range, index) || doesUnderUnit(range, index) else { return }
        let parts = grammar.instructions(in: range)
        let shared = leads.lead(range) ?? field(range, index)
        if parts.count <= 1 {
            append(parts.first ?? range, index, suffix: "", shared: shared)
        } else {
            for (number, part) in parts.enumerated() {
                append(part, index, suffix: ":\(number + 1)", shared: shared)
            }
        }
    }

    /// `Phòng Hành chính tráng lại sân`: among tasks a unit at the head of a point, and what it does, though no table knows
    /// the verb.
    private func doesSomething(_ range: Range<Int>, _ index: Int) -> Bool {
        let role = blocks[index].role
        guard role == .generalTask || role == .specificTask, blocks[index].marker != nil,
            kind == .notice || kind == .minutes,
            let first = range.first
        else { return false }
        if worksBehindColon(range, first) { return true }
        guard let lead = leads.atHead(first, range.upperBound) else { return false }
        return leads.isPlainWork(lead.next) && !grammar.isDecision(range) && !grammar.isStatement(range)
            && !(range.lowerBound..<lead.next).contains { prose.hasAny(Cue.position.bit, $0) }
    }

    /// `Phòng Tổng hợp (đ/c Lan): Xét nâng lương.`: a unit, a colon, and words that tell no figure and nothing done.
    private func worksBehindColon(_ range: Range<Int>, _ first: Int) -> Bool {
        guard let lead = leads.subject(first, range.upperBound), !lead.units.isEmpty, lead.people.isEmpty,
            case let colon = leads.afterBrackets(lead.next, range.upperBound), colon + 3 < range.upperBound,
            prose.isSign(colon, Sign.colon), prose.tokens[colon + 1].isWord, prose.tokens[colon + 2].isWord
        else { return false }
        return (prose.tokens[colon + 1].capital || leads.isPlainWork(colon + 1))
            && !grammar.isStatement(colon + 1..<range.upperBound) && !grammar.isDecision(colon + 1..<range.upperBound)
            && !range.contains { prose.tokens[$0].isNumber || prose.hasAny(Cue.results.bit | Cue.limitations.bit, $0) }
    }

    /// `- Thay cát lọc bể số 3` under `Tổ Vận hành:`: what a unit is to do, though no table knows the verb.
    private func doesUnderUnit(_ range: Range<Int>, _ index: Int) -> Bool {
        let block = blocks[index]
        guard block.role == .generalTask || block.role == .specificTask, block.marker != nil,
            kind == .notice || kind == .minutes || kind == .plan, let parent = block.parent,
            !(inherited[parent]?.units ?? []).isEmpty, (5...80).contains(range.count), let first = range.first,
            prose.tokens[first].isWord, prose.tokens[first].capital, leads.isPlainWork(first + 1),
            !prose.hasAny(W.noWork, first), !grammar.isDecision(range), !grammar.isStatement(range)
        else { return false }
        return !range.prefix(7).contains { prose.isSign($0, Sign.colon) }
            && !range.prefix(14).contains { prose.isAt(W.past, $0) }
    }

    mutating func append(
        _ range: Range<Int>, _ index: Int, suffix: String, shared: LeadReader.Lead?, company: [String] = []
    ) {
        let block = blocks[index]
        let above = inheritance(block)
        let tellsOthers = !above.units.isEmpty && leads.tellsOthers(range)
        let told = tellsOthers ? nil : leads.lead(range)
        let own = tellsOthers ? nil : told ?? shared
        var (units, people) = (own?.units ?? [], own?.people ?? [])
        if units.isEmpty { (units, people) = (above.units, people.isEmpty ? above.people : people) }
        if units.isEmpty, people.isEmpty { units = leads.laterOrder(range)?.units ?? [] }
        let first = kind == .news ? leads.ownPart(range) : range
        var partners = leads.coordinating(first)
        // `Phòng Y tế (chủ trì), Thanh tra Sở (phối hợp)`
        let helpers = leads.helpers(range)
        if !helpers.isEmpty {
            units.removeAll { helpers.contains($0) }
            partners += helpers.filter { !partners.contains($0) }
        }
        if own == nil, partners.isEmpty { partners = above.company }
        let coordinating = (partners + (told == nil ? company : [])).filter { name in
            !units.contains { $0 == name || $0.utf8.count == name.utf8.count && $0.lowercased() == name.lowercased() }
        }
        let text = prose.text(range)
        let start = reading.offset(of: range.lowerBound, in: index)
        let end = start + Int(prose.tokens[range.upperBound - 1].end - prose.tokens[range.lowerBound].start)
        var recurrence = deadlines.recurrence(range)
        let deadline =
            recurrence == nil ? deadlines.deadline(first) ?? above.deadline : deadlines.ownDeadline(first, recurrence)
        // A point with a day of its own comes once.
        if recurrence == nil, deadline == nil { recurrence = above.recurrence }
        assignments.append(
            Assignment(
                id: "", path: block.path + suffix, text: text,
                lines: suffix.isEmpty ? block.lines : reading.lines(of: range, in: index),
                passage: Passage(block: index, range: start..<end), lead: units, coordinating: coordinating,
                nature: nature(range, deadline: deadline), deadline: deadline, recurrence: recurrence,
                citations: cited.numbers(in: range), responsible: people))
    }

    /// The author's own word goes before what was read; a point whose lead he names is an assignment whatever its words.
    private mutating func settle(_ attributes: PointAttributes, since first: Int, _ range: Range<Int>, _ index: Int) {
        if assignments.count == first, !attributes.lead.isEmpty { append(range, index, suffix: "", shared: nil) }
        for at in first..<assignments.count {
            if !attributes.lead.isEmpty { (assignments[at].lead, assignments[at].responsible) = (attributes.lead, []) }
            if !attributes.coordinating.isEmpty { assignments[at].coordinating = attributes.coordinating }
            if let deadline = attributes.deadline { assignments[at].deadline = deadline }
            // Several assignments of one point keep their suffixes.
            if let id = attributes.id { assignments[at].id = at == first ? id : "\(id):\(at - first + 1)" }
        }
    }

    /// Paths are unique: a second `3` becomes `3~2`.
    private mutating func nameAll(in documentID: String) {
        var seen: [String: Int] = [:]
        for index in assignments.indices {
            let own = assignments[index].id
            let name = own.isEmpty ? assignments[index].path : own
            let count = (seen[name] ?? 0) + 1
            seen[name] = count
            let mark = count > 1 ? "~\(count)" : ""
            assignments[index].id = "\(documentID)#\(name)\(mark)"
            assignments[index].path += mark
        }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let deputes = Words("ủy quyền")
    static let past = Words("đã", "đang", "chưa", "còn", "được", "là", "đạt")
    static let noWork =
        Cue.results.bit | Cue.limitations.bit | Cue.causes.bit | Cue.groupNoun.bit | Cue.documentType.bit
        | Cue.position.bit | Cue.function.bit | Cue.month.bit | Cue.quarter.bit | Cue.year.bit
}
