/// What a heading or lead-in passes on to the points under it: `7. Phòng Tổng hợp:` names who does them,
/// `Hoàn thành trước ngày 15/3/2025 các việc sau:` by when.
struct Inheritance {
    var units: [String] = []
    var people: [Person] = []
    /// `Sở Y tế chủ trì, phối hợp với Sở Tài chính:`: with whom.
    var company: [String] = []
    var deadline: DateSpan?
    /// `Công việc hằng tuần:`: how often.
    var recurrence: Assignment.Recurrence?
}

extension AssignmentReader {
    /// `3. Tài chính - kế toán: Quyết toán quý I` beside `4. Công an xã: Tuần tra …`: among points that name who does
    /// them a field alone stands for those who have it.
    func field(_ range: Range<Int>, _ index: Int) -> LeadReader.Lead? {
        guard let first = range.first, prose.tokens[first].capital,
            let last = prose.phrase(.sector, first, range.upperBound).map({ first + $0.length })
                ?? afterLabel(first, range.upperBound),
            case let colon = afterBrackets(last, range.upperBound), colon < range.upperBound,
            prose.isSign(colon, Sign.colon)
        else { return nil }
        let isAmongUnits = (max(0, index - 3)...min(blocks.count - 1, index + 3)).contains { other in
            guard other != index, blocks[other].parent == blocks[index].parent, blocks[other].marker != nil,
                case let point = reading.tokens(of: other), let lead = leads.lead(point), !lead.units.isEmpty
            else { return false }
            return lead.next < point.upperBound && prose.isSign(lead.next, Sign.colon)
        }
        return isAmongUnits || isOffice(first, range.upperBound) && isAmongOffices(index)
            ? LeadReader.Lead(units: [prose.text(first..<last)], next: colon) : nil
    }

    /// `Chính sách: cấp thẻ bảo hiểm …` in a week's programme: whatever names the work of one of its officers, before what he
    /// does.
    private func afterLabel(_ first: Int, _ end: Int) -> Int? {
        guard kind == .plan,
            let colon = (first + 1..<min(end, first + 7)).first(where: { prose.isSign($0, Sign.colon) }),
            colon + 2 < end, leads.beginsWithVerb(colon + 1, end), !prose.isAt(W.noLabel, first)
        else { return nil }
        let isPlain = (first..<colon).allSatisfy {
            (prose.tokens[$0].isWord || prose.isSign($0, Sign.dash) || prose.isSign($0, Sign.comma))
                && (!prose.hasAny(Cue.verb.bit | Cue.function.bit | Cue.assign.bit, $0) || prose.isInside($0))
        }
        return isPlain ? colon : nil
    }

    /// `Địa chính - Xây dựng: …` beside `Tư pháp - Hộ tịch: …`: what the officers of a commune are called by.
    private func isAmongOffices(_ index: Int) -> Bool {
        (max(0, index - 3)...min(blocks.count - 1, index + 3)).contains { other in
            guard other != index, blocks[other].marker != nil, let first = reading.tokens(of: other).first else {
                return false
            }
            return isOffice(first, reading.tokens(of: other).upperBound)
        }
    }

    private func isOffice(_ first: Int, _ end: Int) -> Bool {
        guard case let length = prose.length(W.offices, first, end), length > 0 else { return false }
        let colon = afterBrackets(first + length, end)
        return colon < end && prose.isSign(colon, Sign.colon)
    }

    /// `Tài chính - kế toán (đ/c Nhung): …`
    private func afterBrackets(_ start: Int, _ end: Int) -> Int {
        guard start < end, prose.isSign(start, Sign.open) else { return start }
        return (start..<min(end, start + 8)).first { prose.isSign($0, Sign.close) }.map { $0 + 1 } ?? start
    }

    func hasChildren(_ index: Int) -> Bool {
        index + 1 < blocks.count && blocks[index + 1].parent == index
    }

    func hasPoints(_ index: Int) -> Bool { hasChildren(index) && blocks[index + 1].marker != nil }

    func hasMarkedAncestor(_ block: Outline.Block) -> Bool {
        var parent = block.parent
        while let above = parent {
            if let marker = blocks[above].marker, marker.style != .roman { return true }
            parent = blocks[above].parent
        }
        return false
    }

    /// `7. Phòng Kinh tế và Phòng Nội chính`, `Đối với Sở Y tế:`, `* Các phòng, ban, đơn vị:`.
    func headingUnits(_ range: Range<Int>, _ block: Outline.Block, _ index: Int) -> Inheritance? {
        var start = range.lowerBound
        while start < range.upperBound, prose.tokens[start].kind == .sign { start += 1 }
        if let assign = prose.phrase(.assign, start, range.upperBound) { start += assign.length }
        start += prose.length(W.concerning, start, range.upperBound)
        if hasChildren(index), let lead = leads.headBeforeColon(start, range.upperBound),
            lead.next == range.upperBound - 1
        {
            return Inheritance(units: lead.units)
        }
        // `Yêu cầu VEC:`, `Đối với PMU7:` over its points
        if hasChildren(index), start > range.lowerBound, let letters = lettersAlone(start, range) {
            return Inheritance(units: [letters])
        }
        if isSection(start..<range.upperBound) { return nil }
        if hasChildren(index), range.count <= 16, let lead = leads.charged(range) {
            return Inheritance(units: lead.units, people: lead.people)
        }
        guard start < range.upperBound, let lead = leads.named(start, range.upperBound), !lead.units.isEmpty else {
            return nil
        }
        var next = lead.next
        var deadline: DateSpan?
        // `PHT Lê Mận (chuyên môn):`, `Các chủ đầu tư (hoàn thành trước ngày 20/8)`
        if next < range.upperBound, prose.isSign(next, Sign.open),
            let close = (next..<range.upperBound).first(where: { prose.isSign($0, Sign.close) }), close - next < 16
        {
            deadline = deadlines.deadline(next + 1..<close)
            if deadline == nil, close - next >= 12 { return nil }
            next = close + 1
        }
        while next < range.upperBound, prose.tokens[next].kind == .sign || isFiller(next) { next += 1 }
        // `Các bộ, ngành theo chức năng, nhiệm vụ được giao:`, `UBND các tỉnh có trách nhiệm:`
        if next < range.upperBound, prose.isSign(range.upperBound - 1, Sign.colon),
            prose.isAt(Words.duties, next), range.upperBound - next < 22
        {
            next = range.upperBound
        }
        guard next >= range.upperBound else { return wholeHeading(start, range, index) }
        // A lone mention that nothing follows is only a heading where something stands under it.
        guard
            hasChildren(index) || prose.isSign(range.upperBound - 1, Sign.colon) || block.shape == .heading
                || opensFlatList(index)
        else { return nil }
        return Inheritance(units: lead.units, people: lead.people, deadline: deadline)
    }

    /// `VEC`, `PMU7` up to the colon: a house by letters that no table has.
    private func lettersAlone(_ start: Int, _ range: Range<Int>) -> String? {
        guard start + 1 < range.upperBound, prose.tokens[start].isWord, prose.tokens[start].upper,
            (2...10).contains(prose.tokens[start].length), prose.phrase(.unitKind, start, range.upperBound) == nil,
            prose.phrase(.position, start, range.upperBound) == nil
        else { return nil }
        var next = start + 1
        if prose.tokens[next].isNumber, prose.tokens[next].length <= 2 { next += 1 }
        guard next == range.upperBound - 1, prose.isSign(next, Sign.colon) else { return nil }
        return prose.text(start..<next)
    }

    /// `Các địa phương đang thực hiện giãn cách xã hội:`, `Phòng Tài chính đảng, Phòng Quản trị`: a heading that begins
    /// with units and tells nothing names those it means in its own words.
    private func wholeHeading(_ start: Int, _ range: Range<Int>, _ index: Int) -> Inheritance? {
        let colon = prose.isSign(range.upperBound - 1, Sign.colon)
        let end = colon ? range.upperBound - 1 : range.upperBound
        if hasChildren(index), !colon, end - start <= 14, prose.tokens[start].capital,
            prose.phrase(.unitKind, start, end) != nil, leads.isName(start..<end), prose.tokens[end - 1].isWord,
            !(start..<end).contains(where: { prose.has(.concluded, $0) }),
            !(start..<end).contains(where: { prose.has(.obligation, $0) && prose.has(.adverb, $0) })
        {
            return Inheritance(units: leads.parted(start..<end))
        }
        guard hasChildren(index), colon, end - start <= 14, prose.phrase(.groupStart, start, end) != nil,
            !(start..<end).contains(where: {
                prose.hasAny(Cue.assign.bit | Cue.lead.bit, $0)
                    || prose.isAt(W.following, $0)
            })
        else { return nil }
        return Inheritance(units: [prose.text(start..<end)])
    }

    /// `III. TỔ CHỨC THỰC HIỆN` is a part of the document, no team.
    func isSection(_ range: Range<Int>) -> Bool {
        guard let first = range.first, let section = prose.phrase(.tasks, first, range.upperBound) else { return false }
        return first + section.length >= range.upperBound - 1
    }

    func isFiller(_ index: Int) -> Bool {
        prose.isAt(W.thucHienCac, index)
    }

    /// A line that ends in a colon, or a topic with points under it.
    func isLeadIn(_ range: Range<Int>, _ block: Outline.Block, _ index: Int) -> Bool {
        let colon = prose.isSign(range.upperBound - 1, Sign.colon)
        if colon {
            // `… hướng dẫn các trường Trung cấp; Đại học … thực hiện những công việc như sau:`
            let announces =
                prose.isAt(W.following, range.upperBound - 2)
                || range.count > 3 && prose.isAt(W.carryOut, range.upperBound - 3)
            // `Báo A có bài “…”; Báo B có bài “…”. Về việc này, Thủ tướng Chính phủ giao Bộ Y tế:`
            let sentences = prose.sentences(range)
            return (prose.clauses(sentences.last ?? range).count == 1 || announces) && sentences.count <= 3
                || hasChildren(index)
        }
        guard hasChildren(index), blocks[index + 1].marker != nil else { return false }
        return range.count <= 16 && !prose.isSign(range.upperBound - 1, Sign.semicolon)
            && !(prose.isSign(range.upperBound - 1, Sign.stop) && grammar.isDirective(range))
    }

    /// `Nộp các báo cáo đầu năm gồm có:` over the names of the reports: the line is the work, its points are things.
    func listsThings(_ range: Range<Int>, _ index: Int) -> Bool {
        // `Sở Y tế báo cáo kết quả cụ thể như sau:` over what the report is to hold, or when it is due.
        let holdsContents = index + 1 < blocks.count && blocks[index + 1].role == .opening && hasPoints(index)
        guard blocks[index].marker != nil || holdsContents, prose.isSign(range.upperBound - 1, Sign.colon),
            grammar.isDirective(range)
        else { return false }
        if holdsContents { return true }
        var points = 0
        var next = index + 1
        while next < blocks.count, blocks[next].parent == index, case let point = reading.tokens(of: next) {
            guard blocks[next].marker != nil, !point.isEmpty, !grammar.isDirective(point), leads.lead(point) == nil
            else { return false }
            points += 1
            next += 1
        }
        return points > 1
    }

    /// `UBND xã thông báo kết quả như sau:` says whose paper it is, and gives that house no work; a programme is its own.
    func issues(_ lead: LeadReader.Lead, _ range: Range<Int>) -> Bool {
        kind != .plan && lead.next < range.upperBound && prose.isAt(W.issues, lead.next)
    }

    /// `… kết luận và chỉ đạo Văn phòng UBND tỉnh thực hiện một số nội dung sau:` names who is meant below: the last one
    /// told.
    func lastTold(_ range: Range<Int>) -> LeadReader.Lead? {
        for sentence in prose.sentences(range).reversed() {
            var index = sentence.upperBound - 1
            while index >= sentence.lowerBound {
                if let assign = prose.phrase(.assign, index, sentence.upperBound), !leads.isTold(index, sentence),
                    case let told = leads.skipTime(index + assign.length, sentence.upperBound),
                    let lead = leads.named(told, sentence.upperBound), !lead.units.isEmpty,
                    lead.people.isEmpty, lead.next < sentence.upperBound,
                    prose.hasAny(Cue.verb.bit | Cue.adverb.bit | Cue.obligation.bit | Cue.finish.bit, lead.next)
                {
                    return alsoAddressed(lead, before: index, sentence)
                }
                index -= 1
            }
        }
        return nil
    }

    /// `yêu cầu các sở, UBND các huyện và đề nghị các đoàn thể tỉnh thực hiện …:`: those asked in the same breath, too.
    private func alsoAddressed(
        _ last: LeadReader.Lead, before asks: Int, _ sentence: Range<Int>
    ) -> LeadReader.Lead {
        for index in sentence.lowerBound..<asks where prose.has(.assign, index) && !prose.isInside(index) {
            guard let assign = prose.phrase(.assign, index, asks),
                let first = leads.named(leads.skipTime(index + assign.length, asks), sentence.upperBound),
                !first.units.isEmpty, first.next < asks,
                case let all = leads.askedToo(first, sentence.upperBound), all.next == last.next
            else { continue }
            return all
        }
        return last
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let offices = Words(
        "địa chính - xây dựng", "địa chính xây dựng", "địa chính - nông nghiệp", "địa chính", "tư pháp - hộ tịch",
        "tư pháp hộ tịch", "tài chính - kế toán", "tài chính kế toán", "văn hóa - xã hội", "văn hóa xã hội",
        "văn phòng - thống kê", "văn phòng thống kê", "lao động - tbxh", "lao động, tbxh", "lao động - tb&xh",
        "lao động, tb&xh", "lđ-tbxh", "lao động - thương binh và xã hội", "vp-tk", "vh-xh", "tc-kt", "đc-xd", "tp-ht",
        "kế toán", "quân sự", "công an")
    static let noLabel = Words(
        "nội dung", "thời gian", "địa điểm", "thành phần", "lưu ý", "ghi chú", "công tác", "hoạt động", "sáng", "chiều",
        "tối", "thứ", "mục đích", "yêu cầu", "nhiệm vụ", "trọng tâm", "khác", "việc", "chuyên môn")
    static let concerning = Words("đối với", "trách nhiệm của", "về phía", "nhiệm vụ của", "công tác của")
    static let following = Words("sau", "như sau")
    /// `… đề nghị UBND các xã; Thủ trưởng các ban, ngành thực hiện:`
    static let carryOut = Words("thực hiện")
    static let issues = Words(
        "ban hành", "thông báo", "báo cáo", "xây dựng", "đề ra", "trân trọng", "kết luận", "phát biểu", "có ý kiến",
        "nhấn mạnh", "thống nhất kết luận", "chủ trì và kết luận", "chủ trì kết luận")
    static let thucHienCac = Words(
        "thực", "hiện", "các", "nhiệm", "vụ", "sau", "nội", "dung", "chủ", "trì", "tập", "trung")
}
