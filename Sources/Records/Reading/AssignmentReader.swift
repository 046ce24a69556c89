import CommonMark
import SourceText

/// Reads what was assigned: one assignment for each point, paragraph or capitalised clause that tells someone to do
/// something.
///
/// Thanks, decisions (`thống nhất về nguyên tắc`), statements of fact and the close are none. A unit's heading, or a
/// line such as `Giao Sở Y tế:`, holds for what stands under it.
struct AssignmentReader {
    let reading: Reading
    let kind: Record.Kind
    let citations: [(citation: Citation, tokens: Range<Int>)]
    let leads: LeadReader
    let deadlines: DeadlineReader
    private var assignments: [Assignment] = []
    /// What a heading or lead-in passes on to the blocks under it.
    private var inherited: [Int: Inheritance] = [:]
    /// What the last lead-in without points of its own passes on to its later siblings.
    private var running = Inheritance()
    private var runningParent: Int?
    /// In running prose: whether the sentence before directed, so that one without a subject goes on.
    private var directing = false

    struct Inheritance {
        var units: [String] = []
        var people: [Person] = []
        var deadline: DateSpan?
    }

    init(_ reading: Reading, kind: Record.Kind, citations: [(citation: Citation, tokens: Range<Int>)]) {
        self.reading = reading
        self.kind = kind
        self.citations = citations
        leads = LeadReader(reading: reading)
        deadlines = DeadlineReader(reading: reading, cited: citations.map(\.tokens))
    }

    private var prose: Prose { reading.prose }
    private var blocks: [Outline.Block] { reading.outline.blocks }

    mutating func read(documentID: String) -> [Assignment] {
        for index in reading.body { read(block: index) }
        for index in assignments.indices { assignments[index].id = "\(documentID)#\(assignments[index].path)" }
        return unique(assignments)
    }

    private mutating func read(block index: Int) {
        let block = blocks[index]
        let range = reading.tokens(of: index)
        if case .table(let table) = block.shape {
            TableAssignments(reading: reading, leads: leads, deadlines: deadlines, citations: citations)
                .append(table, block: index, to: &assignments)
            return
        }
        guard !range.isEmpty else { return }
        switch block.role {
        case .opening, .subject, .legalBasis:
            takeDefault(from: range, block)
            return
        case .letterhead, .furniture, .recipients, .signature, .closing:
            return
        case .result, .limitation, .cause:
            directing = false
            if kind == .news || kind == .other { readProse(range, index) }
            return
        case .none, .direction, .generalTask, .specificTask:
            break
        }
        if let heading = headingUnits(range, block, index) {
            inherited[index] = heading
            if block.parent == nil || block.marker == nil, !hasChildren(index) {
                running = heading
                runningParent = block.parent
            }
            return
        }
        if isLeadIn(range, block, index) {
            var heading = Inheritance(deadline: deadlines.deadline(range))
            if let lead = lastTold(range) ?? leads.lead(range) {
                heading.units = lead.units
                heading.people = lead.people
            }
            inherited[index] = heading
            if !hasChildren(index), !heading.units.isEmpty || block.shape != .heading {
                running = heading
                runningParent = block.parent
            }
            directing = true
            return
        }
        if block.shape == .heading, range.count <= 40 {
            if let deadline = deadlines.deadline(range) { inherited[index] = Inheritance(deadline: deadline) }
            running = Inheritance()
            directing = true
            return
        }
        let isProse = block.marker == nil && !hasMarkedAncestor(block) && inheritance(block).units.isEmpty
        if isProse || block.role == .none || block.role == .direction {
            readProse(range, index)
        } else {
            readPoint(range, index)
        }
    }

    // MARK: Headings

    private func hasChildren(_ index: Int) -> Bool {
        index + 1 < blocks.count && blocks[index + 1].parent == index
    }

    private func hasMarkedAncestor(_ block: Outline.Block) -> Bool {
        var parent = block.parent
        while let above = parent {
            if let marker = blocks[above].marker, marker.style != .roman { return true }
            parent = blocks[above].parent
        }
        return false
    }

    /// `7. Phòng Kiểm soát TTHC và Trung tâm PVHCC tỉnh`, `Đối với Sở Y tế:`, `* Các phòng, ban, đơn vị:`.
    private func headingUnits(_ range: Range<Int>, _ block: Outline.Block, _ index: Int) -> Inheritance? {
        var start = range.lowerBound
        while start < range.upperBound, prose.tokens[start].kind == .sign { start += 1 }
        if let assign = prose.phrase(.assign, start, range.upperBound) { start += assign.length }
        start += prose.length(W.concerning, start, range.upperBound)
        guard start < range.upperBound, let lead = leads.named(start, range.upperBound), !lead.units.isEmpty else {
            return nil
        }
        var next = lead.next
        while next < range.upperBound, prose.tokens[next].kind == .sign || isFiller(next) { next += 1 }
        guard next >= range.upperBound else { return nil }
        // A lone mention that nothing follows is only a heading where something stands under it.
        guard hasChildren(index) || prose.isSign(range.upperBound - 1, Sign.colon) || block.shape == .heading else {
            return nil
        }
        return Inheritance(units: lead.units, people: lead.people)
    }

    private func isFiller(_ index: Int) -> Bool {
        prose.isAt(W.thucHienCac, index)
    }

    /// A line that ends in a colon, or a topic with points under it.
    private func isLeadIn(_ range: Range<Int>, _ block: Outline.Block, _ index: Int) -> Bool {
        let colon = prose.isSign(range.upperBound - 1, Sign.colon)
        if colon { return prose.clauses(range).count == 1 && prose.sentences(range).count <= 3 || hasChildren(index) }
        guard hasChildren(index), blocks[index + 1].marker != nil else { return false }
        return range.count <= 16 && !prose.isSign(range.upperBound - 1, Sign.semicolon)
            && !(prose.isSign(range.upperBound - 1, Sign.stop) && isDirective(range))
    }

    /// `… kết luận và chỉ đạo Văn phòng UBND tỉnh thực hiện một số nội dung sau:` names who is meant below: the last one
    /// told.
    private func lastTold(_ range: Range<Int>) -> LeadReader.Lead? {
        for sentence in prose.sentences(range).reversed() {
            var index = sentence.upperBound - 1
            while index >= sentence.lowerBound {
                if let assign = prose.phrase(.assign, index, sentence.upperBound),
                    let lead = leads.named(index + assign.length, sentence.upperBound), !lead.units.isEmpty,
                    lead.next < sentence.upperBound,
                    prose.hasAny(Cue.verb.bit | Cue.adverb.bit | Cue.obligation.bit | Cue.finish.bit, lead.next)
                {
                    return lead
                }
                index -= 1
            }
        }
        return nil
    }

    private mutating func takeDefault(from range: Range<Int>, _ block: Outline.Block) {
        guard prose.isSign(range.upperBound - 1, Sign.colon) else { return }
        directing = true
        guard let lead = lastTold(range) else { return }
        running = Inheritance(units: lead.units, people: lead.people)
        runningParent = block.parent
    }

    private func inheritance(_ block: Outline.Block) -> Inheritance {
        var result = Inheritance()
        var parent = block.parent
        while let above = parent {
            if let heading = inherited[above] {
                if result.units.isEmpty { (result.units, result.people) = (heading.units, heading.people) }
                if result.deadline == nil { result.deadline = heading.deadline }
            }
            parent = blocks[above].parent
        }
        if result.units.isEmpty { (result.units, result.people) = (running.units, running.people) }
        if result.deadline == nil { result.deadline = running.deadline }
        return result
    }

    // MARK: Instructions

    /// A point: one assignment, or one for each capitalised clause that directs.
    private mutating func readPoint(_ range: Range<Int>, _ index: Int) {
        guard isDirective(range) else { return }
        let parts = instructions(in: range)
        let shared = leads.lead(range)
        if parts.count <= 1 {
            append(range, index, suffix: "", shared: shared)
        } else {
            for (number, part) in parts.enumerated() {
                append(part, index, suffix: ":\(number + 1)", shared: shared)
            }
        }
    }

    /// Running prose: each sentence that directs, and each capitalised clause of it.
    private mutating func readProse(_ range: Range<Int>, _ index: Int) {
        let sentences = prose.sentences(range)
        var parts: [(range: Range<Int>, lead: LeadReader.Lead?)] = []
        var wasDirecting = directing
        for sentence in sentences {
            if isDecision(sentence), !hasAssignment(sentence) { continue }
            let explicit = directs(sentence)
            let goesOn =
                wasDirecting && leads.beginsWithVerb(leads.afterConnectors(sentence), sentence.upperBound)
                && !isStatement(sentence)
            let topical = wasDirecting && startsTopic(sentence) && isDirective(sentence)
            guard explicit || goesOn || topical else {
                if isStatement(sentence) || !prose.isSign(sentence.upperBound - 1, Sign.colon) {
                    wasDirecting = wasDirecting && kind != .news && kind != .report
                }
                continue
            }
            wasDirecting = true
            let lead = leads.lead(sentence)
            if let lead, !lead.isEmpty {
                running = Inheritance(units: lead.units, people: lead.people); runningParent = blocks[index].parent
            }
            for part in instructions(in: sentence) { parts.append((part, lead)) }
        }
        directing = wasDirecting && !parts.isEmpty || wasDirecting && kind != .news && kind != .report
        for (number, part) in parts.enumerated() {
            append(part.range, index, suffix: parts.count == 1 ? "" : ":\(number + 1)", shared: part.lead)
        }
    }

    /// `Về …:`, `Trong thời gian tới, …`: a topic before the instruction.
    private func startsTopic(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        return prose.isAt(W.topics, first)
    }

    /// Whether a sentence of prose tells somebody: `đề nghị …`, `Văn phòng cần …`, `Giao …`.
    private func directs(_ range: Range<Int>) -> Bool {
        if isDecision(range) && !hasAssignment(range) { return false }
        if isClosingFormula(range) { return false }
        if hasAssignment(range) { return true }
        let start = leads.afterConnectors(range)
        guard kind != .report else { return false }
        if let lead = leads.named(start, range.upperBound), !lead.units.isEmpty, lead.next < range.upperBound,
            kind != .news || directing
        {
            if prose.hasAny(Cue.obligation.bit | Cue.lead.bit | Cue.coordinate.bit | Cue.verb.bit, lead.next),
                !isStatement(range)
            {
                return true
            }
        }
        return false
    }

    private func isClosingFormula(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return true }
        return prose.phrase(.closing, first, range.upperBound) != nil && range.count < 60
    }

    /// `giao`, `yêu cầu`, `đề nghị` with a unit or person after it, the clause having no verb before it.
    private func hasAssignment(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        var verbSince = false
        while index < range.upperBound {
            if !verbSince, !prose.isInside(index), let assign = prose.phrase(.assign, index, range.upperBound) {
                let next = index + assign.length
                if !prose.isAt(W.direct, index), !prose.isAt(W.remind, index) || index == range.lowerBound {
                    if let lead = leads.named(next, range.upperBound), !lead.isEmpty, lead.next < range.upperBound {
                        return true
                    }
                    if next < range.upperBound, prose.hasAny(Cue.verb.bit | Cue.adverb.bit, next),
                        index <= range.lowerBound + 1
                    {
                        return true
                    }
                }
            }
            if prose.tokens[index].kind == .sign,
                [Sign.comma, Sign.semicolon, Sign.colon].contains(prose.tokens[index].symbol)
            {
                verbSince = false
            } else if prose.has(.verb, index), !prose.has(.assign, index), index > range.lowerBound {
                verbSince = !isSpeech(index)
            } else if prose.isAt(W.da, index)
                || prose.isAt(W.duoc, index)
            {
                if kind == .report { verbSince = true }
            }
            index += prose.length(index)
        }
        return false
    }

    /// `phát biểu kết luận, Chủ tịch … yêu cầu`: a verb of speaking does not take the directive away.
    private func isSpeech(_ index: Int) -> Bool { prose.has(.concluded, index) || prose.has(.praise, index) }

    /// Whether a point tells somebody to do something.
    private func isDirective(_ range: Range<Int>) -> Bool {
        let start = leads.afterConnectors(range)
        guard start < range.upperBound else { return false }
        if isClosingFormula(range) { return false }
        if isDecision(range) {
            return hasAssignment(range) || prose.sentences(range).dropFirst().contains { isDirective($0) }
        }
        if isStatement(range) {
            return hasAssignment(range) || prose.sentences(range).dropFirst().contains { isDirective($0) }
        }
        if hasAssignment(range) { return true }
        if leads.beginsWithVerb(start, range.upperBound) { return true }
        if let lead = leads.named(start, range.upperBound), !lead.isEmpty { return lead.next < range.upperBound }
        // A topic, then the instruction: `Công tác tiếp công dân: Chủ động …`, `Về …, tiếp tục …`.
        for index in start..<range.upperBound where prose.tokens[index].kind == .sign {
            guard [Sign.colon, Sign.comma, Sign.stop, Sign.semicolon, Sign.dash].contains(prose.tokens[index].symbol),
                index + 1 < range.upperBound
            else { continue }
            if leads.beginsWithVerb(index + 1, range.upperBound) { return true }
            if let lead = leads.named(index + 1, range.upperBound), !lead.isEmpty, lead.next < range.upperBound,
                prose.hasAny(
                    Cue.verb.bit | Cue.obligation.bit | Cue.adverb.bit | Cue.lead.bit | Cue.coordinate.bit, lead.next)
            {
                return true
            }
        }
        return (start..<range.upperBound).contains {
            prose.has(.obligation, $0) && prose.isAt(W.phaiCanCo, $0)
        }
    }

    private func isDecision(_ range: Range<Int>) -> Bool {
        let start = leads.afterConnectors(range)
        let end = range.upperBound
        guard start < end else { return false }
        if prose.phrase(.praise, start, end) != nil { return true }
        if let found = prose.phrase(.decision, start, end) {
            // `Thống nhất giao …` assigns.
            return prose.phrase(.assign, start, end).map { $0.length <= found.length } ?? true
        }
        // `Để …, Chủ tịch UBND tỉnh thống nhất về nguyên tắc …`
        let sentence = prose.sentences(range).first ?? range
        for index in sentence where prose.has(.decision, index) || prose.has(.praise, index) {
            let person = reading.people.position(max(start, index - 8), end)
            let before = (max(start, index - 12)..<index).contains {
                reading.people.position($0, index)?.upperBound == index
                    || prose.has(.position, $0) && reading.people.read($0, index).last?.range.upperBound == index
            }
            if before || person?.upperBound == index { return true }
        }
        return false
    }

    /// `Hiện nay …`, `… đã hoàn thành …`: what is, or was done.
    private func isStatement(_ range: Range<Int>) -> Bool {
        let start = leads.afterConnectors(range)
        let end = range.upperBound
        guard start < end else { return true }
        if prose.isAt(W.reporting, start) { return !hasAssignment(range) }
        // The subject's own verb in the past: `Văn phòng đã …`.
        if let lead = leads.named(start, end), lead.next < end,
            prose.isAt(W.states, lead.next)
        {
            if prose.isAt(W.be, lead.next) {
                return !(lead.next..<end).contains {
                    prose.has(.obligation, $0) && prose.isAt(W.co, $0) || prose.has(.lead, $0)
                }
            }
            return true
        }
        return false
    }

    /// The instructions of a sentence: its capitalised clauses that direct, each with what follows in lower case.
    private func instructions(in range: Range<Int>) -> [Range<Int>] {
        let clauses = prose.clauses(range)
        guard clauses.count > 1 else { return [range] }
        var parts: [Range<Int>] = []
        var leadIn: Range<Int>?
        for clause in clauses {
            let start = leads.afterConnectors(clause)
            let ends = prose.isSign(clause.upperBound - 1, Sign.colon)
            if parts.isEmpty, leadIn == nil, ends {
                leadIn = clause
                continue
            }
            let directs =
                leads.beginsWithVerb(start, clause.upperBound) || hasAssignment(clause)
                || startsTopic(clause) && isDirective(clause)
                || (leads.named(start, clause.upperBound).map {
                    !$0.isEmpty && $0.next < clause.upperBound
                        && prose.hasAny(
                            Cue.verb.bit | Cue.obligation.bit | Cue.adverb.bit | Cue.lead.bit | Cue.coordinate.bit,
                            $0.next)
                } ?? false)
            if directs || parts.isEmpty {
                parts.append(clause)
            } else if let last = parts.last {
                parts[parts.count - 1] = last.lowerBound..<clause.upperBound
            }
        }
        if parts.count <= 1 { return [range] }
        return parts
    }

    private mutating func append(_ range: Range<Int>, _ index: Int, suffix: String, shared: LeadReader.Lead?) {
        let block = blocks[index]
        let above = inheritance(block)
        let own = leads.lead(range) ?? shared
        var units = own?.units ?? []
        var people = own?.people ?? []
        if units.isEmpty { (units, people) = (above.units, people.isEmpty ? above.people : people) }
        let coordinating = leads.coordinating(range).filter { name in
            !units.contains { $0.lowercased() == name.lowercased() }
        }
        let text = prose.text(range)
        let start = reading.offset(of: range.lowerBound, in: index)
        let end = start + Int(prose.tokens[range.upperBound - 1].end - prose.tokens[range.lowerBound].start)
        let cited = citations.filter {
            range.contains($0.tokens.lowerBound) && $0.citation.block == index && !$0.citation.number.isEmpty
        }
        var numbers: [String] = []
        for found in cited where !numbers.contains(found.citation.number) { numbers.append(found.citation.number) }
        let recurrence = deadlines.recurrence(range)
        let deadline = recurrence == nil ? deadlines.deadline(range) ?? above.deadline : deadlines.deadline(range)
        assignments.append(
            Assignment(
                id: "", path: block.path + suffix, text: text,
                lines: suffix.isEmpty ? block.lines : reading.lines(of: range, in: index),
                passage: Passage(block: index, range: start..<end), lead: units, coordinating: coordinating,
                nature: nature(range, deadline: deadline), deadline: deadline, recurrence: recurrence,
                citations: numbers, responsible: people))
    }

    private func nature(_ range: Range<Int>, deadline: DateSpan?) -> Assignment.Nature {
        guard deadline == nil else { return .directive }
        let start = leads.afterConnectors(range)
        let end = min(range.upperBound, start + 14)
        for index in start..<max(start, end) where prose.has(.exhortation, index) { return .exhortation }
        for index in start..<max(start, end) where prose.has(.standing, index) { return .standing }
        return .directive
    }

    /// Paths are unique: a second `3` becomes `3~2`.
    private func unique(_ all: [Assignment]) -> [Assignment] {
        var seen: [String: Int] = [:]
        return all.map { assignment in
            var copy = assignment
            let count = (seen[assignment.id] ?? 0) + 1
            seen[assignment.id] = count
            if count > 1 {
                copy.id += "~\(count)"
                copy.path += "~\(count)"
            }
            return copy
        }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let concerning = Words("đối với", "trách nhiệm của", "về phía", "nhiệm vụ của", "công tác của")
    static let topics = Words("về", "trong", "đối", "công", "thời", "riêng")
    static let direct = Words("chỉ")
    static let remind = Words("nhắc")
    static let reporting = Words("hiện nay", "thời gian qua", "trong thời gian qua", "qua nghe", "sau khi nghe")
    static let states = Words("đã", "hiện", "luôn", "vẫn", "là")
    static let be = Words("là")
    static let thucHienCac = Words(
        "thực", "hiện", "các", "nhiệm", "vụ", "sau", "nội", "dung", "chủ", "trì", "tập", "trung")
    static let phaiCanCo = Words("phải", "cần", "có")
    static let da = Words("đã")
    static let duoc = Words("được")
    static let co = Words("có")
}
