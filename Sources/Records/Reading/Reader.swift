import SourceText

extension Record {
    /// Understands one document. `id` is what the file is called; front matter may say otherwise.
    ///
    /// Each reader takes what those before it found: the heading gives the body's bounds, roles tell tasks from
    /// results, the meeting's day settles years that were not written.
    package init(reading file: SourceFile, id: String, units: KnownUnits = .none) {
        var diagnostics = file.diagnostics
        let frontMatter = FrontMatter(reading: file, diagnostics: &diagnostics)
        let width = LineWidth(of: file)
        var outline = Outline(reading: file, width: width, diagnostics: &diagnostics)
            .partingPrintedLines(of: file, width: width)
        outline.takeAttributes(file: file, diagnostics: &diagnostics)
        let reading = Reading(
            file: file, width: width, outline: consume outline, frontMatter: frontMatter, lexicon: units.lexicon)
        reading.diagnostics = diagnostics

        let heading = reading.readHeading()
        let tail = reading.readTail(after: heading.bodyStart, isNews: heading.isNews || heading.kind == nil)
        reading.markPaper(heading, tail)
        reading.isInvitation = heading.isInvitation && heading.kind != .minutes && heading.kind != .notice
        let kind = frontMatter.kind ?? Record.kind(heading, tail, reading)
        reading.issued = frontMatter.issued ?? heading.issued?.first
        let named = reading.issued == nil && frontMatter.date == nil ? reading.namedYear(heading) : nil
        reading.day = frontMatter.meetingDates.first ?? reading.issued ?? named
        let meetingReader = MeetingReader(reading: reading, heading: heading, kind: kind)
        let meeting = meetingReader.meeting()
        reading.day =
            frontMatter.meetingDates.first ?? meeting?.dates.first ?? frontMatter.issued ?? heading.issued?.last
            ?? frontMatter.date
        let roles = RoleReader(reading: reading, kind: kind).roles()
        for index in reading.body { reading.outline.blocks[index].role = roles[index] }
        reading.markAnnexes()

        let (chairs, isChairInferred) = MeetingReader(reading: reading, heading: heading, kind: kind).chairs()
        reading.presiding = chairs.compactMap { $0.position?.lowercased() }
        let periods = PeriodReader(reading: reading, heading: heading, kind: kind).periods()
        reading.plan = periods.plan
        // `Kế hoạch tuần (từ ngày 06/11/2023 …)`, unsigned: its days are of that year.
        // Else some months before the day of which it tells with its year.
        if kind == .report { reading.day = reading.day ?? periods.review?.last ?? periods.plan?.first }
        if kind == .plan {
            reading.day = reading.day ?? periods.plan?.first ?? reading.namedYear(heading).map { $0 - 150 }
        }
        // A notice without a day: what it tells of with its year, or the last paper that it cites, came before it.
        if kind == .notice || kind == .minutes {
            // `BIÊN BẢN GIAO BAN TUẦN 23 (Từ ngày 05/6 – 09/6/2023)`
            reading.day = reading.day ?? periods.plan?.first ?? reading.firstNamedDay(heading)
        }
        // `Mới đây, UBND huyện họp đánh giá 5 tháng đầu năm 2023`: the year that it tells of.
        if kind == .news { reading.day = reading.day ?? periods.review?.last }
        let citations = reading.readCitations()
        let cited = CitedWords(citations, tokenCount: reading.prose.tokens.count)
        var assignmentReader = AssignmentReader(reading, kind: kind, cited: cited)
        let documentID = frontMatter.id ?? id
        let assignments = kind == .progress ? [] : assignmentReader.read(documentID: documentID)
        let assigning = Set(assignments.map(\.passage.block))
        let beginnings = kind == .news ? reading.reportedBeginnings(before: assignments) : [:]
        let indicators = IndicatorReader(
            reading: reading, kind: kind, cited: cited, assigning: assigning, beginnings: beginnings
        ).indicators()
        let findings = FindingReader(
            reading: reading, kind: kind, assigning: assigning, beginnings: beginnings
        ).findings()
        let people = PeopleReader(
            reading: reading, chairs: chairs, signature: tail.signature,
            authors: [heading.author].compactMap(\.self) + tail.authors
        ).people()

        self.init(
            source: file.path, id: documentID, kind: kind, title: heading.title ?? id, outline: reading.outline,
            frontMatter: frontMatter)
        contentHash = ContentHash(file.bytes)
        number = heading.number
        agency = heading.agency
        place = heading.place
        issued = heading.issued
        self.meeting = meeting
        reviewPeriod = periods.review
        planPeriod = periods.plan
        self.chairs = chairs
        self.people = people
        self.assignments = assignments
        self.findings = findings
        self.indicators = indicators
        self.citations = .merged(
            // `(Kèm theo Công văn số …)` over an annex is the paper itself.
            citations.map(\.citation).filter { $0.number != heading.number?.text })
        recipients = tail.recipients
        signature = tail.signature
        self.diagnostics = reading.diagnostics
        if kind == .progress { takeProgress(reading) }
        settle(frontMatter)
        self.diagnostics += Doubts(record: self, reading: reading, isChairInferred: isChairInferred).diagnostics()
    }

    /// A progress document has entries where others have assignments; its title is its first heading.
    private mutating func takeProgress(_ reading: Reading) {
        var reader = ProgressReader(reading: reading)
        reader.read()
        progress = reader.entries
        diagnostics += reader.diagnostics
        title = outline.blocks.first { $0.shape == .heading }?.text.string ?? id
    }

    /// What the words above the body, the number's symbol and the page's own marks say of the kind.
    private static func kind(_ heading: Heading, _ tail: Tail, _ reading: Reading) -> Kind {
        if let kind = heading.kind { return kind }
        if let symbol = heading.number?.symbol {
            let parts = symbol.split(separator: "-").map(String.init)
            for (mark, kind) in symbols where parts.contains(mark) { return kind }
        }
        let title = heading.title?.lowercased() ?? ""
        let titled = titles.first { title.hasPrefix($0.0) }?.1
        // A portal shows reports and notices too: they go in points, an article in paragraphs.
        if let titled, reading.isInPoints || titled == .report && reading.isNumberedPaper(heading) { return titled }
        if reading.isCalendar { return .plan }
        if reading.isWeeksList(heading) { return .plan }
        if heading.isNews || !tail.authors.isEmpty || tail.hasByline { return .news }
        // `Kết luận đợt giám sát …` over `Ngày 6/12, Đoàn giám sát tổ chức …` tells of it, where nothing is announced.
        let isTold =
            titled == .notice && title.hasPrefix("kết luận") && reading.isArticle(heading, tail)
            && reading.body.allSatisfy {
                reading.outline.blocks[$0].marker == nil && !reading.prose.endsInColon(reading.tokens(of: $0))
            }
        if let titled, !isTold { return titled }
        if reading.isAddressed(heading) { return .dispatch }
        if reading.isArticle(heading, tail) { return .news }
        return .other
    }

    private static let symbols: [(String, Kind)] = [
        ("TB", .notice), ("KL", .notice), ("BB", .minutes), ("BC", .report), ("KH", .plan), ("CTr", .plan),
        ("QĐ", .decision),
        ("CV", .dispatch),
    ]

    private static let titles: [(String, Kind)] = [
        ("thông báo", .notice), ("kết luận", .notice), ("biên bản", .minutes), ("báo cáo", .report),
        ("kế hoạch", .plan),
        ("chương trình", .plan), ("lịch", .plan), ("quyết định", .decision), ("công văn", .dispatch),
        ("giấy mời", .other),
    ]

    /// The author's own word goes before what was read.
    private mutating func settle(_ frontMatter: FrontMatter) {
        if let value = frontMatter.title { title = value }
        if let value = frontMatter.number {
            let symbol = value.drop { $0.isNumber }.drop { $0 == "/" || $0 == "-" }
            number = DocumentNumber(text: value, serial: Int(value.prefix { $0.isNumber }), symbol: String(symbol))
        }
        if let value = frontMatter.agency { agency = value }
        if let value = frontMatter.place { place = value }
        if let value = frontMatter.issued {
            issued = DateSpan(text: value.description, first: value, last: value, precision: .day)
        }
        if !frontMatter.meetingDates.isEmpty || frontMatter.meetingName != nil {
            meeting = Meeting(
                name: frontMatter.meetingName ?? meeting?.name,
                dates: frontMatter.meetingDates.isEmpty ? meeting?.dates ?? [] : frontMatter.meetingDates,
                venue: frontMatter.meetingVenue ?? meeting?.venue)
        }
        if !frontMatter.chairs.isEmpty { chairs = frontMatter.chairs }
        if !frontMatter.recipients.isEmpty { recipients = frontMatter.recipients }
    }
}

extension Reading {
    /// `Kính gửi: Các phòng, ban` at the head of what somebody wrote.
    fileprivate func isAddressed(_ heading: Heading) -> Bool {
        heading.bodyStart < outline.blocks.count
            && tokens(of: heading.bodyStart).first.map { prose.isAt(W.address, $0) } ?? false
    }

    /// Running paragraphs of which one of the first tells when something took place or who presided, and nothing of a
    /// paper: no letterhead, no number, no recipients, no signature.
    fileprivate func isArticle(_ heading: Heading, _ tail: Tail) -> Bool {
        guard heading.agency == nil, heading.number == nil, tail.recipients.isEmpty, tail.signature == nil else {
            return false
        }
        // `Trường Tiểu học Hoa Mai tổ chức họp Hội đồng …`: the headline tells.
        if let title = heading.title?.lowercased(), W.held.contains(where: { title.contains($0) }),
            let opening = body.first(where: { outline.blocks[$0].role != .furniture }),
            outline.blocks[opening].marker == nil, tokens(of: opening).count > 30
        {
            return true
        }
        let blocks = body.filter { outline.blocks[$0].role == .none }
        let points = blocks.lazy.filter { self.outline.blocks[$0].marker != nil }.count
        guard let first = blocks.first, outline.blocks[first].marker == nil, points * 2 < blocks.count else {
            return false
        }
        // `… Chủ tịch UBND tỉnh yêu cầu …`, `… đạt 52% kế hoạch`: a headline over long paragraphs.
        let isTold = blocks.prefix(4).contains { block in
            let range = tokens(of: block)
            return range.count > 45
                && (range.contains { prose.has(.assign, $0) } && range.contains { prose.has(.position, $0) }
                    || range.contains { prose.isSign($0, UInt16(0x25)) })
        }
        if isTold, points == 0 || points < 3 && heading.title != nil { return true }
        return blocks.prefix(3).contains { block in
            let range = tokens(of: block)
            if range.count > 45, range.contains(where: { prose.isAt(W.spoke, $0) }) { return true }
            let end = range.upperBound
            if range.prefix(14).contains(where: {
                prose.has(.dayTime, $0) && dates.read($0 + prose.length($0), end) != nil || prose.isAt(W.lately, $0)
            }) {
                return true
            }
            // `Đồng chí Trưởng ban Tổ chức Tỉnh ủy đã đánh giá cao …`: someone tells of what a leader said.
            if range.count > 30, range.prefix(14).contains(where: { prose.has(.position, $0) }),
                range.prefix(20).contains(where: { prose.has(.praise, $0) })
            {
                return true
            }
            // `Năm 2020, toàn huyện xảy ra 27 vụ …`, `Sở Y tế vừa có văn bản …`: what happened, or who wrote.
            if points == 0, range.count > 18,
                range.contains(where: { prose.hasAny(Cue.assign.bit | Cue.obligation.bit | Cue.change.bit, $0) })
                    || range.contains(where: { prose.tokens[$0].isNumber })
            {
                return true
            }
            // `Theo báo cáo, 9 tháng …`, `Tại buổi làm việc, …`: told by someone who was there.
            if let first = range.first, prose.isAt(W.told, first) { return true }
            return range.contains { prose.hasAny(Cue.presided.bit | Cue.attended.bit, $0) }
                && range.contains { prose.isAt(W.meetings, $0) }
        }
    }

    /// `Lịch công tác tuần` for a subject.
    var isTitledCalendar: Bool {
        outline.blocks.prefix(24).contains { $0.role == .subject && $0.text.string.lowercased().hasPrefix("lịch") }
    }

    /// `THỨ HAI, NGÀY 27/3/2023` over what each leader does, and the same of the next day.
    var isCalendar: Bool {
        var days = 0
        for index in 0..<body.upperBound where outline.blocks[index].text.utf8.count < 2_000 {
            // A programme may have a table of days beside its tasks; each table is judged by itself.
            for piece in prose.piecesOfBlock[index]
            where prose.pieces[piece].column < 0 && isDayOfCalendar(prose.pieces[piece].tokens) {
                days += 1
            }
            if days > 1 { return true }
        }
        // A page of one day: it stands first, then where each leader is, hour by hour.
        guard days == 1, let first = prose.piecesOfBlock.first?.first, isDayOfCalendar(prose.pieces[first].tokens)
        else { return false }
        return outline.blocks.dropFirst().prefix(3).contains { $0.marker != nil && $0.text.string.contains(" giờ") }
    }

    /// `| Thứ Hai, 20/3/2023 | Sáng | Họp … |`: a table with a day at the head of its rows.
    func isCalendar(table block: Int) -> Bool {
        prose.piecesOfBlock[block].contains { piece in
            prose.pieces[piece].column == 0 && prose.pieces[piece].row >= 0
                && isDayOfCalendar(prose.pieces[piece].tokens)
        }
    }

    private func isDayOfCalendar(_ words: Range<Int>) -> Bool {
        let range = words.drop { prose.tokens[$0].kind == .sign }
        guard let first = range.first, prose.tokens[first].capital,
            let weekday = prose.phrase(.weekday, first, range.endIndex),
            case let start = first + weekday.length, start + 2 < range.endIndex,
            let day = (start..<min(start + 3, range.endIndex)).lazy.compactMap({ self.dates.read($0, words.upperBound) }
            )
            .first
        else { return false }
        guard day.range.upperBound < words.upperBound else { return true }
        return prose.isSign(day.range.upperBound, Sign.open) || prose.isSign(day.range.upperBound, Sign.colon)
            || prose.tokens[day.range.upperBound].kind == .breaking
    }

    /// `CÔNG TÁC TUẦN 9 (từ … đến …)` over points: what a small house does that week, undated and unsigned.
    fileprivate func isWeeksList(_ heading: Heading) -> Bool {
        guard heading.issued == nil, isInPoints, let title = heading.titleLines.first, let first = title.first,
            title.count <= 40, prose.isAt(Words.ofAWeek, first)
        else { return false }
        return title.contains {
            prose.hasAny(Cue.week.bit | Cue.month.bit, $0) && $0 + 1 < title.upperBound
                && prose.tokens[$0 + 1].isNumber
        }
    }

    /// Whether at least half of the body stands in numbered or lettered points.
    fileprivate var isInPoints: Bool {
        var points = 0
        var paragraphs = 0
        for index in body where outline.blocks[index].role == .none {
            switch outline.blocks[index].marker?.style {
            case nil: paragraphs += 1
            default: points += 1
            }
        }
        return points >= 3 && points >= paragraphs
    }

    /// Whether the body opens with a numbered part: `I. KẾT QUẢ …`, `A. TÌNH HÌNH …`.
    fileprivate func isNumberedPaper(_ heading: Heading) -> Bool {
        guard heading.bodyStart < outline.blocks.count else { return false }
        let style = outline.blocks[heading.bodyStart].marker?.style
        return style == .roman || style == .letter || style == .part
    }

    /// Gives the blocks above and below the body their roles, and the body its bounds.
    func markPaper(_ heading: Heading, _ tail: Tail) {
        for index in heading.letterhead { outline.blocks[index].role = .letterhead }
        for index in heading.subject { outline.blocks[index].role = .subject }
        for index in heading.notes { outline.blocks[index].role = .legalBasis }
        for index in heading.furniture.union(tail.furniture).subtracting(heading.subject) {
            outline.blocks[index].role = .furniture
        }
        for index in tail.recipientBlocks { outline.blocks[index].role = .recipients }
        for index in tail.signatureBlocks where !tail.recipientBlocks.contains(index) {
            outline.blocks[index].role = .signature
        }
        body = min(heading.bodyStart, tail.start)..<tail.start
        annexes = tail.annexes
        for index in 0..<body.lowerBound where outline.blocks[index].role == .none {
            outline.blocks[index].role = .furniture
        }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let address = Words("kính gửi", "kính trình")
    static let lately = Words("mới đây", "vừa qua", "sáng nay", "chiều nay", "hôm nay")
    static let told = Words(
        "theo báo cáo", "qua kết quả", "qua kiểm tra", "qua giám sát", "tại buổi làm việc", "tại hội nghị",
        "tại cuộc họp", "phát biểu tại", "kết luận buổi làm việc")
    static let held = [" tổ chức họp ", " tổ chức hội nghị ", " tổ chức buổi ", " tổ chức cuộc họp "]
    static let spoke = Words("đã phát biểu", "phát biểu chỉ đạo", "phát biểu kết luận")
    static let meetings = Words("họp", "hội nghị", "giao ban", "buổi làm việc", "phiên họp")
}
