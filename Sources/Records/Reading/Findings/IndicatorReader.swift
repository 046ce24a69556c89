import SourceText

/// Reads the figures that measure the office's work: `368/525 hồ sơ` → 368 of 525, `99,8%` → percent 99.8,
/// `hơn 13 nghìn văn bản` → 13000 with a qualifier, `6,85 tỷ đồng`.
///
/// Only what is reported as done or counted. Dates, numbers of documents, points, grades and spans of time count
/// nothing.
struct IndicatorReader {
    let reading: Reading
    let prose: Prose
    let kind: Record.Kind
    let cited: CitedWords
    /// The blocks that assign something; in an article their figures are aims.
    let assigning: Set<Int>
    /// What such a block tells before its first order.
    let beginnings: [Int: Range<Int>]

    init(
        reading: Reading, kind: Record.Kind, cited: CitedWords, assigning: Set<Int>, beginnings: [Int: Range<Int>]
    ) {
        self.reading = reading
        prose = reading.prose
        self.kind = kind
        self.cited = cited
        self.assigning = assigning
        self.beginnings = beginnings
    }

    func indicators() -> [Indicator] {
        var found: [Indicator] = []
        let blocks = reading.outline.blocks
        for index in reading.body {
            if let told = beginnings[index] {
                read(told.lowerBound..<max(told.lowerBound, told.upperBound - 1), index, &found)
                continue
            }
            guard counts(index, blocks) else {
                for told in toldParts(of: index, blocks) { read(told, index, &found) }
                continue
            }
            for piece in prose.piecesOfBlock[index] {
                let whole = prose.pieces[piece].tokens
                read(whole.lowerBound..<max(whole.lowerBound, whole.upperBound - 1), index, &found)
            }
        }
        return found
    }

    private func counts(_ index: Int, _ blocks: [Outline.Block]) -> Bool {
        if blocks[index].shape == .heading { return false }
        if case .table = blocks[index].shape { return false }
        // `Tham dự hội nghị có lãnh đạo huyện và trên 500 đoàn viên`
        if kind == .news, let first = reading.tokens(of: index).first, prose.isAt(W.comes, first) { return false }
        switch blocks[index].role {
        case .result: return true
        case .opening: return kind == .dispatch || kind == .news && reportsFigures(reading.tokens(of: index))
        case .limitation, .cause: return kind != .plan
        case .none where kind == .news && (assigning.contains(index) || isDraft(index)): return false
        case .none where kind == .decision || kind == .other, .generalTask where kind == .decision:
            return passesResults(reading.tokens(of: index))
        case .none: return kind == .news || kind == .report || kind == .minutes
        // `… mới giải ngân 1.250 tỷ đồng. Chủ tịch UBND tỉnh yêu cầu:` opens a dispatch.
        default:
            return kind == .dispatch && blocks[index].marker == nil && index < reading.body.lowerBound + 8
                && !assigning.contains(index) && !opensWithVerb(reading.tokens(of: index))
        }
    }

    /// `Điều 1. Thông qua kết quả sản xuất kinh doanh …: doanh thu 214 tỷ đồng, …`
    private func passesResults(_ range: Range<Int>) -> Bool {
        let head = range.prefix(8)
        return head.contains { prose.isAt(W.passes, $0) } && head.contains { prose.isAt(W.outcome, $0) }
    }

    /// `Theo dự thảo, đến cuối năm tỉnh giải ngân 100% vốn …`: what somebody proposes.
    private func isDraft(_ index: Int) -> Bool {
        reading.tokens(of: index).first.map { prose.isAt(Words.drafted, $0) } ?? false
    }

    /// `Triển khai thực hiện 5 nhiệm vụ trọng tâm …`
    func opensWithVerb(_ range: Range<Int>) -> Bool {
        range.first.map { prose.phrase(.verb, $0, range.upperBound) != nil } ?? false
    }

    /// An article that opens with figures, and with no meeting.
    private func reportsFigures(_ range: Range<Int>) -> Bool {
        range.first.map { prose.isAt(W.reports, $0) } ?? false
            || !range.contains {
                // `40 dự án thành phần` attended nothing.
                prose.hasAny(Cue.presided.bit | Cue.attended.bit, $0) && !prose.isAt(W.parts, $0 - 1)
                    || prose.isAt(Words.meetings, $0)
            }
    }

    private func read(_ range: Range<Int>, _ block: Int, _ found: inout [Indicator]) {
        guard let lastNumber = range.last(where: { prose.tokens[$0].isNumber }) else { return }
        let aims = isAnnouncedAim(block) ? [range] : reading.aims(of: range)
        let presentations = presentsWorks(block) ? presentations(of: range) : []
        var index = range.lowerBound
        var lastFigure: Int?
        var lastChange: Int?
        while index <= lastNumber {
            if let end = cited.end(over: index) {
                index = end
                continue
            }
            if let date = reading.dates.read(index, range.upperBound) {
                index = date.range.upperBound
                continue
            }
            guard prose.tokens[index].isNumber, let figure = figure(index, range) else {
                index += 1
                continue
            }
            index = figure.next
            if presentations.contains(where: { $0.contains(figure.start) }) { continue }
            if let change = changedCount(figure, lastFigure, found, block, range) {
                lastChange = change
                continue
            }
            // `giảm 12 vụ (21%)`
            if figure.isPercent, let lastChange, figure.start == lastChange + 1 { continue }
            if figure.isPercent, let change = change(before: figure.start, range),
                isBeside(figure.start, lastFigure), !hasOwnSubject(change, lastFigure)
            {
                // `đạt 1,2 tỷ USD, tăng 15,3%, đạt 78% kế hoạch`: the share is of what the change is of.
                lastFigure = figure.next
                continue
            }
            // `Tốt: 14 tiết = 35%`, `36 em - 9,5%`: the share of the count right before it.
            if figure.isPercent, let before = lastFigure, let last = found.last(of: block), found[last].value != nil,
                found[last].percent == nil, isEqualShare(figure.start, before)
            {
                found[last].percent = figure.value
                lastFigure = figure.next
                continue
            }
            guard var indicator = measured(figure, range, block, found) else { continue }
            if aims.contains(where: { $0.contains(figure.start) }) { indicator.isTarget = true }
            let before = lastFigure
            lastFigure = figure.next
            // `đạt 6,82 tỷ (KH 7,1 tỷ), đạt 96,1%`: the share is of what was reached.
            if isPlanned(figure.start) {
                lastFigure = (figure.next..<range.upperBound).first { prose.isSign($0, Sign.close) }.map { $0 + 1 }
                var aim = indicator
                aim.isTarget = true
                found.insert(aim, at: max(0, found.count - 1))
                continue
            }
            if indicator.value == nil, let percent = indicator.percent, let last = found.last(of: block),
                found[last].percent == nil, found[last].value != nil,
                belongs(figure.start, to: found[last], range, block)
                    || isShare(figure, of: before, found[last].isTarget == indicator.isTarget, range)
            {
                found[last].percent = percent
                continue
            }
            found.append(indicator)
        }
    }

    /// An article tells what a work is; a report of results counts what was built.
    private func presentsWorks(_ block: Int) -> Bool {
        let role = reading.outline.blocks[block].role
        return kind == .news && (role == .none || role == .opening)
    }

    // MARK: What it measures

    private func measured(_ figure: Figure, _ range: Range<Int>, _ block: Int, _ found: [Indicator]) -> Indicator? {
        guard !isOther(figure, before: figure.start, range), !isOther(figure, behind: figure.next, range),
            !isDescription(figure, range), !isOfName(figure, range)
        else { return nil }
        let start = figure.start
        if isSupposed(figure, range) || isAppointed(figure, range) { return nil }
        // `112/124 giáo viên được tiêm đủ 02 mũi vắc xin`: how often each of them.
        if figure.total == nil, !figure.isPercent, found.last(of: block) != nil, prose.isAt(W.doses, figure.next),
            prose.isAt(W.fully, start - 1)
        {
            return nil
        }
        var (unit, unitEnd) = figure.isPercent ? (nil, figure.next) : counted(figure.next, range.upperBound)
        let named = unit == nil ? namedCount(figure, range) : nil
        if let named { unit = named.unit }
        guard figure.isPercent || figure.total != nil || unit != nil else { return nil }
        // `xin chủ trương chuyển đổi 42,6 ha rừng`: asked for.
        if (max(range.lowerBound, start - 10)..<start).contains(where: { prose.isAt(W.asked, $0) }) { return nil }
        // `tăng 38 cuộc so với năm 2024`: how much the figure before it has changed.
        if figure.total == nil, !figure.isPercent, start > range.lowerBound, prose.isAt(W.changes, start - 1),
            unitEnd < range.upperBound,
            prose.isAt(W.compared, unitEnd)
        {
            return nil
        }
        let qualifier = qualifier(before: start, range)
        let clause = clause(around: start, range)
        return Indicator(
            name: named?.name ?? ofFunds(name(figure, unit, unitEnd, clause, of: range), unit, in: block, after: found),
            value: figure.isPercent ? nil : figure.value,
            unit: unit,
            total: figure.total, percent: figure.isPercent ? figure.value : nil, qualifier: qualifier,
            text: prose.text(clause), lines: reading.lines(of: start..<figure.next, in: block),
            isTarget: isAimedAt(figure, clause),
            block: block)
    }

    private func qualifier(before start: Int, _ range: Range<Int>) -> String? {
        for index in max(range.lowerBound, start - 3)..<start {
            if let found = prose.phrase(.qualifier, index, start), index + found.length >= start - 1 {
                return prose.text(index..<(index + found.length)).lowercased()
            }
        }
        return nil
    }

    func clause(around index: Int, _ range: Range<Int>) -> Range<Int> {
        func cuts(_ token: Int) -> Bool {
            prose.isSign(token, Sign.comma) && prose.tokens[min(token + 1, range.upperBound - 1)].spaced
                || prose.isSign(token, Sign.semicolon)
                || prose.tokens[token].kind == .breaking
                || prose.isSign(token, Sign.stop) && token + 1 < range.upperBound && prose.tokens[token + 1].spaced
        }
        var low = index
        while low > range.lowerBound, index - low < 80, !cuts(low - 1) { low -= 1 }
        var high = index
        while high < range.upperBound, high - index < 80, !cuts(high) { high += 1 }
        return low..<max(high, low + 1)
    }
}

extension [Indicator] {
    /// Where the one before stands, if it is of the same block.
    func last(of block: Int) -> Int? {
        guard let last = indices.last, self[last].block == block else { return nil }
        return last
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let asked = Words(
        "xin chuyển", "xin bổ sung", "xin hỗ trợ", "xin cấp", "xin điều chỉnh", "đề nghị cho", "đề nghị được",
        "đề nghị bổ sung", "đề nghị hỗ trợ", "đề nghị cấp", "xin chủ trương")
    static let parts = Words("án")
    static let comes = Words(
        "tham dự", "tới dự", "đến dự", "về dự", "cùng dự", "cùng tham dự", "dự hội nghị", "dự buổi", "dự cuộc",
        "dự phiên", "dự lễ", "dự đại hội", "dự có", "dự và chỉ đạo", "dự, chỉ đạo")
    static let doses = Words("mũi", "liều", "lần", "buổi", "vòng")
    static let fully = Words("đủ", "ít nhất", "nhất", "tối thiểu", "thiểu")
    static let passes = Words("thông qua", "ghi nhận", "đánh giá")
    static let outcome = Words("kết quả", "tình hình")
    static let changes = Words("tăng", "giảm")
    static let compared = Words("so")
    static let reports = Words("theo báo cáo", "qua báo cáo", "báo cáo của")
}
