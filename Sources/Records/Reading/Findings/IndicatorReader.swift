import SourceText

/// Reads the figures that measure the office's work: `368/525 hồ sơ` → 368 of 525, `99,8%` → percent 99.8,
/// `hơn 13 nghìn văn bản` → 13000 with a qualifier, `6,85 tỷ đồng`.
///
/// Only what is reported as done or counted. Dates, numbers of documents, points, grades and spans of time count
/// nothing.
struct IndicatorReader {
    let reading: Reading
    let kind: Record.Kind
    let cited: CitedWords
    /// The blocks that assign something; in an article their figures are aims.
    let assigning: Set<Int>

    var prose: Prose { reading.prose }

    func indicators() -> [Indicator] {
        var found: [Indicator] = []
        for index in reading.body {
            let block = reading.outline.blocks[index]
            guard counts(block, index) else { continue }
            for piece in prose.piecesOfBlock[index] {
                let whole = prose.pieces[piece].tokens
                read(whole.lowerBound..<max(whole.lowerBound, whole.upperBound - 1), index, &found)
            }
        }
        return found
    }

    private func counts(_ block: Outline.Block, _ index: Int) -> Bool {
        if block.shape == .heading { return false }
        if case .table = block.shape { return false }
        switch block.role {
        case .result: return true
        case .opening: return kind == .dispatch || kind == .news && reportsFigures(reading.tokens(of: index))
        case .limitation, .cause: return kind != .plan
        case .none where kind == .news && (assigning.contains(index) || isDraft(index)): return false
        case .none: return kind == .news || kind == .report || kind == .minutes
        // `… mới giải ngân 1.250 tỷ đồng. Chủ tịch UBND tỉnh yêu cầu:` opens a dispatch.
        default:
            return kind == .dispatch && block.marker == nil && index < reading.body.lowerBound + 8
                && !assigning.contains(index) && !opensWithVerb(reading.tokens(of: index))
        }
    }

    /// `Theo dự thảo, đến cuối năm tỉnh giải ngân 100% vốn …`: what somebody proposes.
    private func isDraft(_ index: Int) -> Bool {
        reading.tokens(of: index).first.map { prose.isAt(W.drafts, $0) } ?? false
    }

    /// `Triển khai thực hiện 5 nhiệm vụ trọng tâm …`
    private func opensWithVerb(_ range: Range<Int>) -> Bool {
        range.first.map { prose.phrase(.verb, $0, range.upperBound) != nil } ?? false
    }

    /// An article that opens with figures, and with no meeting.
    private func reportsFigures(_ range: Range<Int>) -> Bool {
        !range.contains { prose.hasAny(Cue.presided.bit | Cue.attended.bit, $0) || prose.isAt(W.meetings, $0) }
    }

    private func read(_ range: Range<Int>, _ block: Int, _ found: inout [Indicator]) {
        var index = range.lowerBound
        var lastFigure: Int?
        while index < range.upperBound {
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
            guard let indicator = measured(figure, range, block, found.last) else { continue }
            lastFigure = figure.next
            if indicator.value == nil, let percent = indicator.percent, let last = found.last, last.block == block,
                last.percent == nil, last.value != nil, belongs(figure.start, to: last, range, block)
            {
                found[found.count - 1].percent = percent
                continue
            }
            found.append(indicator)
        }
    }

    // MARK: What it measures

    private func measured(_ figure: Figure, _ range: Range<Int>, _ block: Int, _ last: Indicator?) -> Indicator? {
        let start = figure.start
        if start > range.lowerBound {
            let before = start - 1
            if !prose.tokens[start].spaced,
                prose.tokens[before].isWord
                    || prose.tokens[before].kind == .sign
                        && [Sign.slash, Sign.dash, Sign.colon, Sign.stop].contains(prose.tokens[before].symbol)
            {
                return nil
            }
            // `(1)`, `Covid -19`
            if prose.isSign(before, Sign.open), figure.next < range.upperBound, prose.isSign(figure.next, Sign.close),
                !figure.isPercent
            {
                return nil
            }
            // `09 chủ đầu tư giải ngân dưới 20%`: which of them are counted.
            if figure.isPercent, prose.isAt(W.under, before),
                before == range.lowerBound || !prose.isAt(W.attained, before - 1)
            {
                return nil
            }
            // `đã nghe 3 phòng báo cáo`, `kết nối trực tuyến đến 24 xã`, `Tại hội nghị đã có 12 ý kiến`
            if prose.isAt(W.heard, before)
                || (max(range.lowerBound, start - 5)..<start).contains(where: { prose.isAt(W.connected, $0) })
                || prose.isAt(W.atMeeting, range.lowerBound) && figure.next < range.upperBound
                    && prose.isAt(W.voices, figure.next) && start - range.lowerBound < 9
            {
                return nil
            }
            if prose.isSign(before, Sign.dash) { return nil }
            // `học sinh ra lớp 612/612 em`: a share counts whatever stands before it.
            // `quy hoạch chi tiết tỷ lệ 1/500`
            if figure.value == 1, figure.total != nil, start > range.lowerBound + 1, prose.isAt(W.scales, start - 2) {
                return nil
            }
            if figure.total == nil,
                namesNotCounts(before, start, range, figure.value, next: figure.next) || isFurtherYear(start, range)
            {
                return nil
            }
        }
        if !figure.isPercent, figure.next < range.upperBound {
            // `thời gian chờ khám trung bình 95 phút` measures.
            if prose.phrase(.timeUnit, figure.next, range.upperBound) != nil,
                !(start > range.lowerBound && prose.ends(.qualifier, before: start)
                    && prose.isAt(W.average, start - 2))
            {
                return nil
            }
            if prose.isSign(figure.next, Sign.slash) || prose.isSign(figure.next, Sign.colon),
                !prose.tokens[figure.next].spaced
            {
                return nil
            }
            if prose.isSign(figure.next, Sign.dash), figure.next + 1 < range.upperBound,
                prose.tokens[figure.next + 1].isNumber
            {
                return nil
            }
            // `14km` measures; `3a` names.
            if prose.tokens[figure.next].isWord, !prose.tokens[figure.next].spaced,
                !prose.isAt(W.measures, figure.next)
            {
                return nil
            }
        }
        let (unit, unitEnd) = figure.isPercent ? (nil, figure.next) : counted(figure.next, range.upperBound)
        guard figure.isPercent || figure.total != nil || unit != nil else { return nil }
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

    /// `các năm 2018, 2019`: one year more.
    private func isFurtherYear(_ start: Int, _ range: Range<Int>) -> Bool {
        func isYear(_ token: Int) -> Bool {
            prose.tokens[token].isNumber && prose.tokens[token].length == 4
                && (1945...2100).contains(prose.tokens[token].value)
        }
        // `từ 2016 đến 2018`
        if start > range.lowerBound, isYear(start), prose.isAt(W.until, start - 1) { return true }
        return start >= range.lowerBound + 2 && isYear(start) && isYear(start - 2)
            && (prose.isSign(start - 1, Sign.comma) || prose.isSign(start - 1, Sign.dash)
                || prose.isAt(W.and, start - 1))
    }

    /// The bracket of the clause that a figure stands in: what is aimed at before it is not what it says.
    private func opensBracket(_ start: Int, _ clause: Range<Int>) -> Int? {
        for index in (clause.lowerBound..<max(clause.lowerBound, start)).reversed() {
            if prose.isSign(index, Sign.close) { return nil }
            if prose.isSign(index, Sign.open) { return index }
        }
        return nil
    }

    private func reached(_ start: Int) -> Bool { start > 0 && prose.isAt(W.reached, start - 1) }

    /// `cấp độ 3`, `khóa XV`, `số 12`: the number is a name.
    private func namesNotCounts(
        _ before: Int, _ start: Int, _ range: Range<Int>, _ value: Double, next: Int
    ) -> Bool {
        // `chi lương và phụ cấp 11,2 tỷ đồng`: money counts whatever stands before it.
        if next < range.upperBound,
            prose.phrase(.money, next, range.upperBound) != nil
                || prose.phrase(.multiplier, next, range.upperBound) != nil
        {
            return false
        }
        // `yêu cầu 15 phường …` tells who; `giảm cả 3 tiêu chí` in what.
        if (prose.ends(.assign, before: start)
            || (prose.ends(.unitKind, before: start) || prose.isAt(W.committees, start - 1))
                && prose.hasAny(Cue.territory.bit, start + 1))
            && value < 100
            || prose.isAt(W.all, start - 1) && prose.isAt(W.respects, start + 1)
        {
            return true
        }
        for index in max(range.lowerBound, before - 2)...before where !prose.isInside(index) {
            if let found = prose.phrase(.notCounted, index, start), index + found.length == start {
                // `trong 6 tháng 955 tỷ đồng`: the time is told already.
                if index > range.lowerBound, prose.tokens[index - 1].isNumber, prose.hasAny(Cue.timeUnit.bit, index) {
                    return false
                }
                // `cấp 11 giấy chứng nhận` counts papers.
                if prose.isAt(W.grants, index), start + 1 < range.upperBound, prose.isAt(W.papers, start + 1) {
                    return false
                }
                return found.value == 0 || value < 100
            }
        }
        return false
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
        let words = prose.text(from..<start).lowercased()
        guard
            words.holds("tỷ lệ") || words.holds("tỉ lệ") || words.holds("đạt") || words.holds("chiếm")
                || words.hasSuffix(", bằng")
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
        if words.hasSuffix(", đạt tỷ lệ") || words.hasSuffix(", tỷ lệ"), last.total == nil, last.value != nil,
            let mark = range[start...].prefix(6).first(where: { prose.isSign($0, Sign.percent) }),
            mark + 1 >= range.upperBound || prose.tokens[mark + 1].kind == .sign
        {
            return true
        }
        if words.hasSuffix(", bằng") || words.hasSuffix(", đạt") || words.hasSuffix(", chiếm"),
            endsWithShare(start, range)
        {
            return true
        }
        return
            (words.hasSuffix(", đạt tỷ lệ") || words.hasSuffix(", đạt") || words.hasSuffix(", tỷ lệ")
            || words.hasSuffix(", chiếm") || words.hasSuffix("đạt tỷ lệ")) && last.total != nil && clause.lowerBound > 0
            && prose.text(clause).count < 60
    }

    private func endsWithShare(_ start: Int, _ range: Range<Int>) -> Bool {
        guard let mark = range[start...].prefix(5).first(where: { prose.isSign($0, Sign.percent) }) else {
            return false
        }
        return mark + 1 >= range.upperBound
            || [Sign.stop, Sign.semicolon, Sign.close].contains { prose.isSign(mark + 1, $0) }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let changes = Words("tăng", "giảm")
    static let compared = Words("so")
    static let under = Words("dưới")
    static let attained = Words("đạt", "mới", "chỉ", "còn", "là", "ở mức")
    static let grants = Words("cấp")
    static let papers = Words("giấy", "thẻ", "sổ", "chứng chỉ", "phép", "mã", "bằng", "bản sao")
    static let average = Words("trung bình", "bình quân")
    static let orMore = Words("trở lên")
    static let reached = Words("đạt", "bằng", "được")
    static let and = Words("và")
    static let until = Words("từ", "đến", "tới", "cuối", "đầu", "giai đoạn")
    static let criteria = Words("chỉ tiêu")
    static let drafts = Words("theo dự thảo", "dự thảo", "theo đề xuất")
    static let joints = Words("và", "đã", "ước", "đều", "cũng", "so", "với")
    static let measures = Words(
        "km", "ha", "m", "m2", "m3", "kg", "tấn", "tạ", "lít", "kwh", "mw", "usd", "tỷ", "triệu", "đồng", "đ", "hộ",
        "người",
        "con", "cây", "vụ", "lượt")
    static let all = Words("cả")
    static let committees = Words("dân", "vhtt", "hđnd", "ubnd", "tịch")
    static let respects = Words("tiêu chí", "mặt", "phương diện")
    static let level = Words("còn", "lên", "xuống")
    static let scales = Words("tỷ lệ")
    static let meetings = Words("họp", "hội nghị", "giao ban", "buổi làm việc", "kỳ họp", "phiên họp")
    static let future = Words("sẽ")
    static let heard = Words("nghe")
    static let connected = Words("kết nối", "trực tuyến đến", "trực tuyến với", "trực tuyến tới")
    static let atMeeting = Words("tại", "hội nghị", "cuộc họp", "buổi", "phiên")
    static let voices = Words("ý kiến", "lượt ý kiến", "tham luận")
}
