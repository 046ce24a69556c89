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
            guard counts(index, blocks) else { continue }
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
    private func opensWithVerb(_ range: Range<Int>) -> Bool {
        range.first.map { prose.phrase(.verb, $0, range.upperBound) != nil } ?? false
    }

    /// An article that opens with figures, and with no meeting.
    private func reportsFigures(_ range: Range<Int>) -> Bool {
        range.first.map { prose.isAt(W.reports, $0) } ?? false
            || !range.contains {
                prose.hasAny(Cue.presided.bit | Cue.attended.bit, $0) || prose.isAt(Words.meetings, $0)
            }
    }

    private func read(_ range: Range<Int>, _ block: Int, _ found: inout [Indicator]) {
        guard let lastNumber = range.last(where: { prose.tokens[$0].isNumber }) else { return }
        var index = range.lowerBound
        var lastFigure: Int?
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
            if figure.isPercent, let change = change(before: figure.start, range),
                isBeside(figure.start, lastFigure), !hasOwnSubject(change, lastFigure)
            {
                continue
            }
            // `Tốt: 14 tiết = 35%`, `36 em - 9,5%`: the share of the count right before it.
            if figure.isPercent, let before = lastFigure, let last = found.last, last.block == block, last.value != nil,
                last.percent == nil, isEqualShare(figure.start, before)
            {
                found[found.count - 1].percent = figure.value
                lastFigure = figure.next
                continue
            }
            guard let indicator = measured(figure, range, block, found.last) else { continue }
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
            if indicator.value == nil, let percent = indicator.percent, let last = found.last, last.block == block,
                last.percent == nil, last.value != nil,
                belongs(figure.start, to: last, range, block)
                    || isShare(figure, of: before, last.isTarget == indicator.isTarget, range)
            {
                found[found.count - 1].percent = percent
                continue
            }
            found.append(indicator)
        }
    }

    private func isEqualShare(_ start: Int, _ before: Int) -> Bool {
        let sign = start - 1
        guard sign >= before, sign - before <= 3,
            prose.isSign(sign, 0x3D)
                || prose.isSign(sign, Sign.dash) && prose.tokens[sign].spaced && prose.tokens[start].spaced
        else { return false }
        return (before..<sign).allSatisfy { prose.tokens[$0].isWord || prose.isSign($0, Sign.slash) }
    }

    /// `(KH 7,1 tỷ)`: what was planned, beside what was reached.
    private func isPlanned(_ start: Int) -> Bool {
        start > 1 && prose.isAt(W.planned, start - 1) && prose.isSign(start - 2, Sign.open)
            || start > 2 && prose.isAt(W.planned, start - 2) && prose.isSign(start - 3, Sign.open)
    }

    // MARK: What it measures

    private func measured(_ figure: Figure, _ range: Range<Int>, _ block: Int, _ last: Indicator?) -> Indicator? {
        guard !isOther(figure, before: figure.start, range), !isOther(figure, behind: figure.next, range) else {
            return nil
        }
        let start = figure.start
        // `112/124 giáo viên được tiêm đủ 02 mũi vắc xin`: how often each of them.
        if figure.total == nil, !figure.isPercent, let last, last.block == block, prose.isAt(W.doses, figure.next),
            prose.isAt(W.fully, start - 1)
        {
            return nil
        }
        let (unit, unitEnd) = figure.isPercent ? (nil, figure.next) : counted(figure.next, range.upperBound)
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
        let aims = opensBracket(start, clause) ?? clause.lowerBound
        let isTarget = (aims..<max(aims, min(figure.next + 6, clause.upperBound))).contains {
            // `đạt 60% chỉ tiêu năm`, `13/16 chỉ tiêu` was reached; `Kỳ họp sẽ thông qua 7 nghị quyết` is to come.
            prose.has(.target, $0) && !(figure.total != nil && prose.isAt(W.criteria, $0))
                && !($0 >= figure.next && (figure.total != nil || figure.isPercent && reached(start)))
                // `Theo kế hoạch đã triển khai 7/9 cuộc`
                && !($0 < start && ($0..<start).contains { prose.isAt(W.already, $0) })
                // `thủ thuật loại I trở lên 4.105 ca`
                && !(prose.isAt(W.orMore, $0) && $0 < start)
                || $0 < start && prose.isAt(W.future, $0)
        }
        return Indicator(
            name: ofFunds(name(figure, unit, unitEnd, clause, of: range), unit, in: block, after: last),
            value: figure.isPercent ? nil : figure.value,
            unit: unit,
            total: figure.total, percent: figure.isPercent ? figure.value : nil, qualifier: qualifier,
            text: prose.text(clause), lines: reading.lines(of: start..<figure.next, in: block), isTarget: isTarget,
            block: block)
    }

    /// The bracket of the clause that a figure stands in: what is aimed at before it is not what it says.
    private func opensBracket(_ start: Int, _ clause: Range<Int>) -> Int? {
        for index in (clause.lowerBound..<max(clause.lowerBound, start)).reversed() {
            if prose.isSign(index, Sign.close) { return nil }
            if prose.isSign(index, Sign.open) { return index }
        }
        return nil
    }

    private func reached(_ start: Int) -> Bool {
        var index = start - 1
        // `đạt hơn 60% chỉ tiêu`
        while index > 0, start - index < 3, prose.isAt(W.about, index) { index -= 1 }
        if index > 1, prose.isAt(W.rate, index - 1) { index -= 2 }
        return index >= 0 && prose.isAt(W.reached, index)
    }

    /// Whether a change compares the figure right before it: `1.094 tỷ đồng, tăng 4,1%`.
    private func isBeside(_ start: Int, _ last: Int?) -> Bool {
        guard let last, start - last < 24 else { return false }
        return !(last..<start).contains {
            prose.isSign($0, Sign.semicolon) || prose.isSign($0, Sign.stop) && prose.tokens[$0 + 1].spaced
        }
    }

    /// `tăng 12,5% so với cùng kỳ`: where a comparison begins; `giảm còn 11,2%` is a level.
    private func change(before start: Int, _ range: Range<Int>) -> Int? {
        guard !prose.isAt(W.level, start - 1) else { return nil }
        return (max(range.lowerBound, start - 3)..<start).first { prose.phrase(.change, $0, start) != nil }
    }

    /// `tăng 11,06% (riêng công nghiệp tăng 12,76%, xây dựng tăng 6,95%)`: behind a comma or bracket something else grew.
    private func hasOwnSubject(_ change: Int, _ last: Int?) -> Bool {
        guard let last,
            let cut = (last..<max(last, change)).last(where: {
                prose.isSign($0, Sign.comma) || prose.isSign($0, Sign.open)
            })
        else { return false }
        return (cut + 1..<max(cut + 1, change)).contains { prose.tokens[$0].isWord && !prose.isAt(W.joints, $0) }
    }

    private func qualifier(before start: Int, _ range: Range<Int>) -> String? {
        for index in max(range.lowerBound, start - 3)..<start {
            if let found = prose.phrase(.qualifier, index, start), index + found.length >= start - 1 {
                return prose.text(index..<(index + found.length)).lowercased()
            }
        }
        return nil
    }

    private func clause(around index: Int, _ range: Range<Int>) -> Range<Int> {
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

    /// `đạt tỷ lệ 100%` beside `67/67 đơn`: the share of the count before it in the same clause.
    private func belongs(_ start: Int, to last: Indicator, _ range: Range<Int>, _ block: Int) -> Bool {
        let from = max(range.lowerBound, start - 6)
        let words: [UInt8] = LetterCase.small(prose.text(from..<start))
        guard
            words.holds("tỷ lệ") || words.holds("tỉ lệ") || words.holds("đạt") || words.holds("chiếm")
                || words.ends(with: ", bằng")
                || prose.isSign(start - 1, Sign.open)
        else { return false }
        // The clause, or the bracket right behind the count.
        let clause = clause(around: start, range)
        if prose.text(clause) == last.text {
            return !words.holds("mức") && !(words.holds("(tỷ lệ") && !prose.isSign(start - 1, Sign.open))
                || last.total != nil && prose.isSign(start - 1, Sign.open)
        }
        // `hoàn thành 10.142 nhiệm vụ, bằng 83,4%.`: a share of the count, and of nothing else.
        // `giải quyết 585.116 hồ sơ, đạt tỷ lệ 99,96% (…)`
        if words.ends(with: ", đạt tỷ lệ") || words.ends(with: ", chiếm tỷ lệ") || words.ends(with: ", tỷ lệ"),
            last.total == nil, last.value != nil,
            let mark = range[start...].prefix(6).first(where: { prose.isSign($0, Sign.percent) }),
            mark + 1 >= range.upperBound || prose.tokens[mark + 1].kind == .sign
        {
            return true
        }
        if words.ends(with: ", bằng") || words.ends(with: ", đạt") || words.ends(with: ", chiếm"),
            endsWithShare(start, range)
        {
            return true
        }
        return
            (words.ends(with: ", đạt tỷ lệ") || words.ends(with: ", đạt") || words.ends(with: ", tỷ lệ")
            || words.ends(with: ", chiếm") || words.ends(with: "đạt tỷ lệ")) && last.total != nil
            && clause.lowerBound > 0
            && prose.text(clause).count < 60
    }

    /// `đạt 4.215 tỷ đồng, bằng 71,3% dự toán`: behind a comma the share of the count right before it; `bằng 116% so với
    /// cùng kỳ` compares.
    private func isShare(_ figure: Figure, of last: Int?, _ isSameAim: Bool, _ range: Range<Int>) -> Bool {
        guard let last, isSameAim else { return false }
        var index = figure.start - 1
        while index > last, prose.isAt(W.about, index) { index -= 1 }
        if index > last + 1, prose.isAt(W.rate, index - 1) { index -= 2 }
        guard index > last, index - last < 8, prose.isAt(W.share, index) || prose.isAt(W.share, index - 1) else {
            return false
        }
        let comma = prose.isAt(W.share, index) ? index - 1 : index - 2
        guard prose.isSign(comma, Sign.comma) || prose.isSign(comma, Sign.open),
            (last..<comma).allSatisfy({ prose.tokens[$0].isWord })
        else { return false }
        guard figure.next < range.upperBound else { return true }
        let compared =
            prose.isAt(W.compared, figure.next) && !prose.isAt(W.plans, min(figure.next + 2, range.upperBound - 1))
        return !compared && !prose.isAt(W.past, figure.next)
    }

    private func endsWithShare(_ start: Int, _ range: Range<Int>) -> Bool {
        guard let mark = range[start...].prefix(5).first(where: { prose.isSign($0, Sign.percent) }) else {
            return false
        }
        return mark + 1 >= range.upperBound
            || [Sign.stop, Sign.semicolon, Sign.close, Sign.open].contains { prose.isSign(mark + 1, $0) }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let asked = Words(
        "xin chuyển", "xin bổ sung", "xin hỗ trợ", "xin cấp", "xin điều chỉnh", "đề nghị cho", "đề nghị được",
        "đề nghị bổ sung", "đề nghị hỗ trợ", "đề nghị cấp", "xin chủ trương")
    static let doses = Words("mũi", "liều", "lần", "buổi", "vòng")
    static let fully = Words("đủ", "ít nhất", "nhất", "tối thiểu", "thiểu")
    static let already = Words("đã")
    static let passes = Words("thông qua", "ghi nhận", "đánh giá")
    static let outcome = Words("kết quả", "tình hình")
    static let planned = Words("kh", "kế hoạch", "chỉ tiêu", "dự toán")
    static let changes = Words("tăng", "giảm")
    static let compared = Words("so")
    static let about = Words("hơn", "gần", "khoảng", "trên", "xấp", "xỉ", "tới", "đến", "ước")
    static let rate = Words("tỷ lệ")
    static let share = Words("đạt", "bằng", "chiếm", "tương đương", "tương ứng", "hoàn thành")
    static let plans = Words("kế hoạch", "kh", "dự toán", "chỉ tiêu", "nghị quyết", "mục tiêu", "tổng", "nhiệm vụ")
    static let past = Words("cùng kỳ", "năm trước", "năm ngoái", "tháng trước", "quý trước", "của cùng kỳ")
    static let orMore = Words("trở lên")
    static let reached = Words("đạt", "bằng", "được")
    static let criteria = Words("chỉ tiêu")
    static let joints = Words("và", "đã", "ước", "đều", "cũng", "so", "với")
    static let level = Words("còn", "lên", "xuống")
    static let reports = Words("theo báo cáo", "qua báo cáo", "báo cáo của")
    static let future = Words("sẽ")
}
