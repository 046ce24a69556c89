/// Reads what running prose assigns, sentence by sentence: who was told before goes on until another is.
extension AssignmentReader {
    /// `… biểu dương các xã hoàn thành nhiệm vụ trong tháng 6 và kết luận như sau:`: in an article, what stands behind the praise.
    func asking(_ sentence: Range<Int>) -> Range<Int> {
        guard kind == .news, sentence.contains(where: { prose.has(.praise, $0) }),
            let last = sentence.last(where: { prose.hasAny(Cue.assign.bit | Cue.concluded.bit, $0) })
        else { return sentence }
        return last..<sentence.upperBound
    }

    /// Running prose: each sentence that directs, and each capitalised clause of it.
    mutating func readProse(_ range: Range<Int>, _ index: Int) {
        let sentences = prose.sentences(range)
        var parts: [(range: Range<Int>, lead: LeadReader.Lead?, company: [String], running: Inheritance)] = []
        var wasDirecting = directing
        if let announced, wasDirecting, runningParent == blocks[index].parent { running = announced }
        // Under `… yêu cầu thực hiện các nhiệm vụ sau:` a sentence that is not understood ends nothing.
        let isTask = blocks[index].role == .generalTask || blocks[index].role == .specificTask
        let isQuoted = grammar.isQuoted(range)
        // `“Sở Y tế phối hợp …”. Đó là chỉ đạo của UBND tỉnh`: all of it was told.
        wasDirecting = wasDirecting || isQuoted
        // What a sentence that only tells broke off goes on with the next unit and what it is to do.
        var isBroken = false
        for sentence in sentences {
            if hearing, grammar.narrates(sentence) { hearing = false }
            if isQuoted { hearing = true }
            if grammar.opensSpeech(sentence) { hearing = true }
            if grammar.tellsWhatWasHeard(sentence) { continue }
            if grammar.isDecision(sentence), !grammar.hasAssignment(sentence) { continue }
            if grammar.asksUpward(sentence, concluded: conclusion.map { index >= $0 } ?? true) { continue }
            // `Thời gian hoàn thành trước ngày 25/10.` tells of the task before it.
            if let last = parts.last, last.range.upperBound == sentence.lowerBound, grammar.setsTime(sentence) {
                parts[parts.count - 1].range = last.range.lowerBound..<sentence.upperBound
                continue
            }
            if isBroken, grammar.resumes(sentence) { wasDirecting = true }
            isBroken = isBroken && grammar.interrupts(sentence)
            let explicit =
                grammar.directs(sentence, goingOn: wasDirecting)
                || (hearing || wasDirecting && kind == .news && !grammar.narrates(sentence))
                    && grammar.demands(sentence)
                || grammar.isSaidBefore(sentence)
                || !(assignments.isEmpty && parts.isEmpty) && grammar.obligesByName(sentence)
                || !assignments.isEmpty && grammar.leadsWithOthers(sentence)
            let goesOn =
                wasDirecting && leads.beginsWithVerb(leads.afterConnectors(sentence), sentence.upperBound)
                && !grammar.isStatement(sentence)
                && !(kind != .news && grammar.isTarget(sentence, leads.afterConnectors(sentence)))
                && !(kind == .news && grammar.narrates(sentence))
            let topical =
                wasDirecting && grammar.startsTopic(sentence) && grammar.isDirective(sentence)
                && !grammar.tellsOfBefore(sentence)
            if explicit, grammar.onlyAnnounces(sentence, before: sentence.upperBound..<range.upperBound) {
                wasDirecting = true
                continue
            }
            guard explicit || goesOn || topical else {
                // `… đề ra nhiệm vụ 6 tháng cuối năm. Trong đó, tập trung …`
                if kind == .news, grammar.namesWork(sentence, before: sentence.upperBound..<range.upperBound) {
                    wasDirecting = true
                    continue
                }
                // `Giám đốc các bệnh viện chịu trách nhiệm nếu để lây nhiễm.`: still what must be.
                if kind == .news, wasDirecting, !grammar.isStatement(sentence), !grammar.narrates(sentence),
                    sentence.contains(where: { prose.has(.obligation, $0) && prose.hasAny(Cue.standing.bit, $0) })
                {
                    continue
                }
                if kind == .news, grammar.isToFollow(sentence) { continue }
                // `Các khu vực có nguy cơ ngập lụt, sạt lở đất.`: neither tells on nor asks.
                if kind == .news, wasDirecting, !parts.isEmpty, grammar.isAside(sentence) { continue }
                if grammar.isStatement(sentence) || !prose.isSign(sentence.upperBound - 1, Sign.colon) {
                    isBroken = isBroken || wasDirecting && !parts.isEmpty && grammar.interrupts(sentence)
                    wasDirecting = wasDirecting && (isTask || kind != .news && kind != .report)
                }
                continue
            }
            wasDirecting = true
            let lead = leads.lead(sentence)
            // `Chỉ đạo các đơn vị chức năng kiểm tra …` behind who is told: what follows is his again.
            let passesOn = !running.units.isEmpty && leads.tellsOthers(sentence)
            var told = running
            if let lead, !lead.units.isEmpty, lead.people.isEmpty {
                told = Inheritance(units: lead.units, people: lead.people); runningParent = blocks[index].parent
                if !passesOn { running = told }
            }
            let pieces = grammar.instructions(in: sentence)
            // `giao Bộ Tài chính chủ trì, phối hợp với các bộ chuẩn bị: Báo cáo …; Tờ trình …`
            let company = leads.coordinating(sentence.lowerBound..<(pieces.first?.lowerBound ?? sentence.lowerBound))
            for piece in pieces { parts.append((piece, lead, company, told)) }
        }
        directing = wasDirecting && (isTask || !parts.isEmpty || kind != .news && kind != .report)
        // Whom a later sentence names does not do what an earlier one says.
        let last = running
        for (number, part) in parts.enumerated() {
            running = part.running
            let suffix = parts.count == 1 ? "" : ":\(number + 1)"
            append(part.range, index, suffix: suffix, shared: part.lead, company: part.company)
        }
        running = last
    }
}
