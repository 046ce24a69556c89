/// Cuts a sentence into its instructions: `Giao Sở Y tế thẩm định; Sở Tài chính bố trí vốn` gives two.
extension DirectiveGrammar {
    /// `Kết quả thực hiện báo cáo về Văn phòng trước ngày 07/3`: who does it need not be said.
    func handsIn(_ range: Range<Int>) -> Bool {
        guard range.contains(where: { prose.isAt(W.hands, $0) }), !range.contains(where: { prose.isAt(W.da, $0) })
        else {
            return false
        }
        return range.contains { index in
            guard
                let cue = prose.phrase(.deadline, index, range.upperBound)
                    ?? prose.phrase(.within, index, range.upperBound)
            else { return false }
            let next = index + cue.length
            if reading.dates.read(next, range.upperBound) != nil { return true }
            // `Hạn nộp sáng kiến: 20/3/2024.`
            return index == range.lowerBound
                && (next..<min(range.upperBound, next + 6)).contains {
                    prose.isSign($0, Sign.colon) && reading.dates.read($0 + 1, range.upperBound) != nil
                }
        }
    }

    /// `Chủ tịch UBND huyện giao các cơ quan, đơn vị;`: whom, and not yet what.
    private func onlyNames(_ clause: Range<Int>) -> Bool {
        let end = clause.upperBound - 1
        guard clause.count < 40, prose.isSign(end, Sign.semicolon) else { return false }
        // `Sở Y tế; Liên đoàn Lao động tỉnh; Hiệp hội Doanh nghiệp tỉnh nắm tình hình …`
        let first = reading.units.list(clause.lowerBound, end)
        if !first.mentions.isEmpty, first.next >= end { return true }
        for index in clause {
            // `…, phối hợp với Công an tỉnh; UBND các huyện triển khai …`
            if prose.has(.coordinate, index), case let next = index + prose.length(index) + 1, next < end,
                case let partners = reading.units.list(next, end), !partners.mentions.isEmpty, partners.next >= end
            {
                return true
            }
            guard let assign = prose.phrase(.assign, index, end) else { continue }
            guard !(index..<end).contains(where: { prose.has(.coordinate, $0) }) else { continue }
            return leads.named(index + assign.length, end).map { !$0.units.isEmpty && $0.next >= end } ?? false
        }
        return false
    }

    /// `…; phối hợp Sở Tài chính; Sở Nội vụ; UBND cấp xã và các đơn vị liên quan thực hiện`: the list of who helps goes on.
    private func helpersGoOn(_ last: Range<Int>, _ clause: Range<Int>) -> Bool {
        guard let help = last.last(where: { prose.has(.coordinate, $0) && !prose.isInside($0) }) else { return false }
        var start = help + prose.length(help)
        while start < last.upperBound, let together = prose.phrase(.together, start, last.upperBound) {
            start += together.length
        }
        let (mentions, next) = reading.units.list(start, clause.upperBound)
        return !mentions.isEmpty && next > clause.lowerBound
    }

    /// `…; Hội Cựu chiến binh, Phòng Nội vụ phối hợp.`: who helps, and nothing more.
    private func onlyHelp(_ clause: Range<Int>) -> Bool {
        guard let first = clause.first, case let (mentions, next) = reading.units.list(first, clause.upperBound),
            !mentions.isEmpty, next < clause.upperBound, let help = prose.phrase(.coordinate, next, clause.upperBound)
        else { return false }
        return next + help.length + prose.length(W.carryOut, next + help.length, clause.upperBound)
            >= clause.upperBound - 1
    }

    /// `…; UBND các tỉnh: Hà Sơn, Nam Bình cấp mỏ …`: the colon stands within the name of a group.
    private func joined(_ clauses: [Range<Int>]) -> [Range<Int>] {
        guard clauses.count > 2 else { return clauses }
        var found: [Range<Int>] = []
        for clause in clauses {
            // `yêu cầu Bộ trưởng các Bộ: Quốc phòng, Công an; Chủ tịch UBND các tỉnh …`
            if found.count == 1, let first = found.first, prose.isSign(first.upperBound - 1, Sign.colon),
                first.count > 2,
                first.upperBound == clause.lowerBound, prose.isAt(W.kinds, first.upperBound - 2),
                (max(first.lowerBound, first.upperBound - 6)..<first.upperBound - 1).contains(where: {
                    reading.units.list($0, clause.upperBound).next > clause.lowerBound
                })
            {
                found[0] = first.lowerBound..<clause.upperBound
                continue
            }
            if let last = found.last, found.count > 1, prose.isSign(last.upperBound - 1, Sign.colon),
                last.upperBound == clause.lowerBound, prose.tokens[last.lowerBound].capital,
                case let group = reading.units.list(last.lowerBound, clause.upperBound), group.mentions.last != nil,
                group.next > clause.lowerBound
            {
                found[found.count - 1] = last.lowerBound..<clause.upperBound
            } else {
                found.append(clause)
            }
        }
        return found
    }

    /// `…; Chỉ thị số 06/CT-UBND ngày 03/7/2019 …`: one paper more.
    private func namesPaper(_ clause: Range<Int>) -> Bool {
        guard let first = clause.first, let type = prose.phrase(.documentType, first, clause.upperBound),
            case let next = first + type.length, next < clause.upperBound
        else { return false }
        return prose.tokens[next].isNumber || prose.isAt(W.numbered, next)
    }

    /// The instructions of a sentence: its capitalised clauses that direct, each with what follows in lower case.
    func instructions(in range: Range<Int>) -> [Range<Int>] {
        let clauses = joined(prose.clauses(range))
        guard clauses.count > 1 else { return [range] }
        var parts: [Range<Int>] = []
        var leadIn: Range<Int>?
        for clause in clauses {
            let start = leads.afterConnectors(clause)
            // `… dọn vệ sinh vào các ngày cố định, gồm: …` goes on with its days.
            let ends =
                prose.isSign(clause.upperBound - 1, Sign.colon) && !prose.isAt(W.holds, clause.upperBound - 2)
            if parts.isEmpty, leadIn == nil, ends {
                leadIn = clause
                continue
            }
            let directs =
                !namesPaper(clause) && leads.beginsWithVerb(start, clause.upperBound) || hasAssignment(clause)
                || startsTopic(clause) && isDirective(clause)
                || (leads.named(start, clause.upperBound).map {
                    !$0.isEmpty && $0.next < clause.upperBound
                        && prose.hasAny(
                            Cue.verb.bit | Cue.obligation.bit | Cue.adverb.bit | Cue.lead.bit | Cue.coordinate.bit,
                            $0.next)
                } ?? false)
            // `Đối với hai dự án luật, gồm: Luật …, Chủ tịch đề nghị …`: what it holds.
            if let last = parts.last, last.upperBound == clause.lowerBound, prose.isAt(W.holds, last.upperBound - 2),
                prose.isSign(last.upperBound - 1, Sign.colon)
            {
                parts[parts.count - 1] = last.lowerBound..<clause.upperBound
                continue
            }
            // `Giao Phòng Nội vụ; Phòng Tài chính lập danh sách`: the names of one task, joined by a semicolon.
            if let last = parts.last, last.upperBound == clause.lowerBound,
                onlyNames(last) || onlyHelp(clause)
                    || helpersGoOn(last, clause)
            {
                parts[parts.count - 1] = last.lowerBound..<clause.upperBound
            } else if directs || parts.isEmpty {
                parts.append(clause)
            } else if let last = parts.last {
                parts[parts.count - 1] = last.lowerBound..<clause.upperBound
            }
        }
        // `Các vụ việc của ông An: không thuộc thẩm quyền; Ban Tiếp công dân hướng dẫn …`: what is refused is no work.
        if parts.count > 1, let first = parts.first,
            !isDirective((leadIn?.lowerBound ?? first.lowerBound)..<first.upperBound),
            leadIn != nil, first.contains(where: { prose.isAt(W.refused, $0) })
        {
            parts.removeFirst()
            if parts.count == 1 { return parts }
        }
        // `Thực hiện Văn bản số 12/UBND; Chủ tịch UBND tỉnh giao Sở Y tế …`: the ground belongs to what it grounds.
        if parts.count > 1, let first = parts.first, prose.isAt(W.bases, leads.afterConnectors(first)) {
            parts[1] = first.lowerBound..<parts[1].upperBound
            parts.removeFirst()
            return parts.count <= 1 ? [range] : parts
        }
        // `Đội: Lê Mận tập văn nghệ; GVCN thu quỹ`: what the label says of the first makes it one.
        if parts.count > 1, let label = leadIn, label.count <= 4, let first = parts.first, !isDirective(first),
            label.upperBound == first.lowerBound, isDirective(label.lowerBound..<first.upperBound)
        {
            parts[0] = label.lowerBound..<first.upperBound
            return parts
        }
        // `Về xếp loại: đơn vị có việc quá hạn không xét …; Phòng Tổng hợp cung cấp số liệu`: a rule, then the instruction.
        if parts.count > 1, let first = parts.first,
            !isDirective(first) && !leads.beginsWithVerb(first.lowerBound, first.upperBound)
                || prose.isAt(W.heard, first.lowerBound)
        {
            parts.removeFirst()
            return parts
        }
        if parts.count <= 1 { return [range] }
        return parts
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let refused = Words("không thuộc", "không xem xét", "không có cơ sở", "không đủ cơ sở", "không chấp nhận")
    static let bases = Words(
        "để", "nhằm", "thực hiện công văn", "thực hiện chỉ thị", "thực hiện kế hoạch", "căn cứ", "thực hiện ý kiến",
        "thực hiện văn bản", "thực hiện quyết định", "thực hiện nghị quyết", "thực hiện thông báo",
        "thực hiện nghị định", "thực hiện thông tư", "thực hiện luật", "thực hiện công điện")
    static let kinds = Words("bộ", "sở", "cục", "vụ", "phòng", "ban")
    static let carryOut = Words("thực hiện", "triển khai")
    static let numbered = Words("số")
    static let hands = Words(
        "báo cáo về", "gửi về", "nộp về", "gửi cho", "trình", "báo cáo kết quả", "gửi báo cáo", "gửi kết quả",
        "báo cáo ubnd", "báo cáo chủ tịch", "hoàn thành", "nộp", "nộp dứt điểm")
    static let da = Words("đã")
    static let holds = Words("gồm")
    static let heard = Words("hội nghị đã", "cuộc họp đã", "phiên họp đã", "các đại biểu đã", "các ý kiến đã")
}
