import SourceText

/// Reads what time a document reports on and plans for: `kết quả công tác 6 tháng đầu năm, phương hướng, nhiệm vụ 6 tháng
/// cuối năm 2018`.
struct PeriodReader {
    let reading: Reading
    let heading: Heading
    let kind: Record.Kind

    private var prose: Prose { reading.prose }

    func periods() -> (review: DateSpan?, plan: DateSpan?) {
        var review: DateSpan?
        var plan: DateSpan?
        for range in heading.titleLines { take(range, &review, &plan, isTitle: true) }
        // `(Từ ngày 13/11 đến ngày 17/11/2023)` under the title of a calendar.
        for block in heading.notes.sorted() where kind == .plan && plan == nil {
            let range = reading.tokens(of: block)
            for index in range where plan == nil { plan = days(index, range)?.0 }
        }
        // `Từ ngày 14/07/2025 đến ngày 20/07/2025` above the days of a calendar.
        if kind == .plan, plan == nil, reading.isTitledCalendar {
            for index in 0..<min(12, reading.outline.blocks.count) where plan == nil {
                let range = reading.tokens(of: index)
                if range.count <= 32, let first = range.first { plan = days(first, range)?.0 }
            }
        }
        let blocks = reading.outline.blocks
        for index in reading.body {
            let role = blocks[index].role
            let range = reading.tokens(of: index)
            guard !range.isEmpty else { continue }
            if kind == .news,
                role == .opening
                    || index < reading.body.lowerBound + 4
                        && range.contains(where: { prose.has(.reported, $0) || prose.isAt(W.hears, $0) })
                    || index == reading.body.lowerBound + 1 && tellsOfSitting(range)
            {
                take(range, &review, &plan, isTitle: false)
                for sentence in prose.sentences(range).dropFirst() where review == nil {
                    takeProse(sentence, role, &review, &plan)
                }
            }
            // `… họp đánh giá công tác tháng 7, triển khai nhiệm vụ tháng 8`
            if kind == .minutes || kind == .notice && review == nil, plan == nil, role == .opening,
                blocks[index].marker == nil
            {
                let before = plan
                take(range, &review, &plan, isTitle: false)
                // `buổi làm việc về giải ngân vốn đầu tư công năm 2025`: what it is about.
                if kind == .notice, plan?.precision == .year { plan = before }
            }
            if blocks[index].shape == .heading || blocks[index].marker?.style == .roman {
                take(range, &review, &plan, isTitle: false)
            } else if kind == .news || kind == .report || kind == .notice && role == .result {
                takeProse(range, role, &review, &plan)
            }
        }
        return (review, plan)
    }

    /// A span after words of result belongs to the review, one after words of plan to the plan: of a title's or
    /// heading's clauses each by its own first word.
    private func take(_ range: Range<Int>, _ review: inout DateSpan?, _ plan: inout DateSpan?, isTitle: Bool) {
        // `Công tác tháng 8 năm 2016` of a programme: what it plans for.
        var aim: Aim? = isTitle && kind == .plan ? .plan : nil
        // `BÁO CÁO` over `Tháng 8 năm 2010`
        if isTitle, kind == .report, let first = range.first, reading.dates.read(first, range.upperBound) != nil {
            aim = .review
        }
        // `đánh giá kết quả thực hiện nhiệm vụ tháng 5`: tasks under review until their time is named.
        var isRead = false
        // A year that stands once at the end holds for spans before it.
        let year = lastYear(range)
        let (reviews, plans, same) = (W.reviews, W.plans, W.same)
        var index = range.lowerBound
        while index < range.upperBound {
            // `… các chương trình trên địa bàn; báo cáo tình hình 6 tháng đầu năm`: the next clause begins anew.
            if !isTitle, prose.isSign(index, Sign.semicolon) { aim = nil }
            if prose.isAt(reviews, index) || reviewsBySitting(index, range),
                // `KẾ HOẠCH` `Thực hiện nhiệm vụ tháng 9` is for what is to come.
                aim == nil || kind == .plan && aim == .plan && plan == nil && !prose.isAt(W.carryOut, index)
            {
                aim = .review
            } else if prose.isAt(plans, index) || directsTime(index, range), !prose.isAt(W.agenda, index),
                !prose.isAt(W.papers, index), isTitle || !isName(index, range),
                aim == nil || isRead || prose.isAt(W.directions, index) || startsClause(index, range),
                isTitle && kind != .news || !isHeardOf(index, range)
            {
                aim = .plan
            }
            // `tình hình triển khai thực hiện và giải ngân kế hoạch đầu tư công năm 2019`
            if aim == .plan, !isTitle || kind == .news, isHeardOf(index, range) { aim = nil }
            // `vượt so với cùng kỳ năm 2017`: what it is compared with.
            if prose.isAt(same, index) {
                index += 2
                if let date = index < range.upperBound ? reading.dates.read(index, range.upperBound) : nil {
                    index = date.range.upperBound
                }
                continue
            }
            // `… kết quả công tác. Từ ngày 17/6 đến ngày 21/6, các Ban thẩm tra`: another sentence, and what is due.
            let opensSentence = !isTitle && index > range.lowerBound && prose.isSign(index - 1, Sign.stop)
            if let aim, !opensSentence, let (span, next) = days(index, range) {
                // `tuần 23 (từ ngày 03/6 đến ngày 07/6/2024)`: the days say it best.
                switch aim {
                case .review where isAhead(span): plan = plan ?? span
                case .review: if review == nil || range.contains(index) { review = span }
                case .plan: plan = span
                }
                index = next
                isRead = true
                continue
            }
            guard let aim,
                let date = reading.dates.read(index, range.upperBound)
                    ?? (aim == .review ? reading.dates.firstMonths(index, range.upperBound) : nil),
                isPeriod(date.shape),
                let span = DateExpression(shape: date.shape, year: date.year ?? year, range: date.range)
                    .span(prose, near: reading.day, backwards: aim == .review)
            else {
                index += 1
                continue
            }
            // `Đề án … đến năm 2030`: until when, not for when.
            if case .year(part: 0) = date.shape, date.range.lowerBound > range.lowerBound,
                prose.isAt(W.until, date.range.lowerBound - 1)
            {
                index = date.range.upperBound
                continue
            }
            switch aim {
            // `tình hình triển khai nhiệm vụ năm 2021`, said in February, is to come.
            case .review where isAhead(span) || isToCome(span, date.shape): plan = plan ?? span
            // `triển khai nhiệm vụ trong 6 tháng đầu năm đã đạt được …`
            case .plan where date.range.upperBound < range.upperBound && prose.isAt(W.done, date.range.upperBound):
                review = review ?? span
            case .review: review = review ?? span
            case .plan: plan = plan ?? span
            }
            index = date.range.upperBound
            isRead = true
        }
    }

    /// `Sáng 30-8, UBND thành phố họp về tình hình 8 tháng đầu năm …` under a line that tells what was asked.
    private func tellsOfSitting(_ range: Range<Int>) -> Bool {
        guard let first = range.first, prose.has(.dayTime, first) else { return false }
        return range.prefix(40).contains { prose.isAt(Words.meetings, $0) }
    }

    /// `giao ban 6 tháng đầu năm`, `giao ban tháng 6, triển khai nhiệm vụ tháng 7`: a sitting looks back on the earlier time.
    private func reviewsBySitting(_ index: Int, _ range: Range<Int>) -> Bool {
        guard case let sitting = prose.length(W.sittings, index, range.upperBound), sitting > 0,
            case let next = index + sitting, next < range.upperBound,
            let date = reading.dates.read(next, range.upperBound) ?? reading.dates.firstMonths(next, range.upperBound)
        else { return false }
        switch date.shape {
        case .half, .nineMonths, .months: return true
        case .month(_, third: 0), .quarter:
            return range.contains { index in
                index > date.range.upperBound && prose.isAt(W.plans, index)
                    && (index..<min(range.upperBound, index + 9)).contains {
                        reading.dates.read($0, range.upperBound) != nil
                    }
            }
        default: return false
        }
    }

    /// `Ban Chỉ đạo Chương trình …`: a capital within a sentence names, and plans nothing.
    private func isName(_ index: Int, _ range: Range<Int>) -> Bool {
        index > range.lowerBound && prose.tokens[index].capital && !prose.tokens[index].upper
            && prose.tokens[index - 1].isWord && prose.isAt(W.programmes, index)
    }

    /// `thực hiện nhiệm vụ 6 tháng cuối năm`, said in July: half a year that the day of the meeting has not passed by half.
    private func isToCome(_ span: DateSpan, _ shape: DateExpression.Shape) -> Bool {
        guard case .half = shape, let day = reading.day, let first = span.first else { return false }
        return first > day - 45
    }

    /// `và định hướng 6 tháng cuối năm`
    private func directsTime(_ index: Int, _ range: Range<Int>) -> Bool {
        prose.isAt(W.directions, index) && reading.dates.read(index + 2, range.upperBound) != nil
    }

    /// `nghe báo cáo kế hoạch thu ngân sách năm 2024`, `giải ngân kế hoạch đầu tư công năm 2019`: a year's plan that is carried
    /// out or talked of is what the work is about.
    private func isHeardOf(_ index: Int, _ range: Range<Int>) -> Bool {
        guard prose.isAt(W.programmes, index), index > range.lowerBound + 1,
            prose.isAt(W.carriedOut, index - 2)
                // `… kế hoạch sản xuất vụ mùa năm 2024` in an article: a plan of something.
                || kind == .news && index + 3 < range.upperBound && prose.tokens[index + 2].isWord
                    && !prose.isAt(W.ownWork, index + 2)
        else {
            return false
        }
        for next in index + 2..<max(index + 2, min(range.upperBound, index + 12)) {
            if let date = reading.dates.read(next, range.upperBound) {
                if case .year = date.shape { return true }
                return false
            }
        }
        return false
    }

    /// `giai đoạn 2021-2023`, `nhiệm kỳ 2020 - 2025`: years of a longer time.
    private func isOfTerm(_ index: Int, _ range: Range<Int>) -> Bool {
        let first = index > range.lowerBound + 1 && prose.isSign(index - 1, Sign.dash) ? index - 2 : index
        return first > range.lowerBound + 1 && prose.isAt(W.terms, first - 2)
    }

    private func startsClause(_ index: Int, _ range: Range<Int>) -> Bool {
        index > range.lowerBound && (prose.tokens[index - 1].kind == .sign || prose.isAt(W.and, index - 1))
    }

    private func days(_ index: Int, _ range: Range<Int>) -> (DateSpan, Int)? {
        guard prose.isAt(W.from, index), let first = reading.dates.read(index + 1, range.upperBound),
            case .day = first.shape, first.range.upperBound + 1 < range.upperBound,
            prose.isAt(W.until, first.range.upperBound)
                || prose.isSign(first.range.upperBound, Sign.dash),
            let second = reading.dates.read(first.range.upperBound + 1, range.upperBound), case .day = second.shape
        else { return nil }
        let dated = DateExpression(shape: first.shape, year: first.year ?? second.year, range: first.range)
        guard let low = dated.span(prose, near: reading.day)?.first,
            let high = second.span(prose, near: reading.day)?.last, low <= high
        else { return nil }
        let words = index..<second.range.upperBound
        return (
            DateSpan(text: prose.text(words), first: low, last: high, precision: .range), second.range.upperBound
        )
    }

    private enum Aim { case review, plan }

    /// Nobody reviews a year that has just begun.
    private func isAhead(_ span: DateSpan) -> Bool {
        guard let day = reading.day, let first = span.first, let last = span.last else { return false }
        return last - first > 200 && last > day + 75
    }

    private func isPeriod(_ shape: DateExpression.Shape) -> Bool {
        switch shape {
        case .month(_, let third): third == 0
        case .months, .quarter, .half, .nineMonths: true
        case .year(let part): part == 0
        case .week, .weekOfMonth: true
        case .day, .weekday, .ahead: false
        }
    }

    private func lastYear(_ range: Range<Int>) -> Int? {
        var found: Int?
        for index in range where prose.tokens[index].isNumber && prose.tokens[index].length == 4 {
            if isOfTerm(index, range) { continue }
            let value = Int(prose.tokens[index].value)
            if (1945...2100).contains(value) { found = value }
        }
        return found
    }

    /// `Năm 2022, Văn phòng đã …`; `Về nhiệm vụ trọng tâm năm 2023, …`.
    private func takeProse(
        _ range: Range<Int>, _ role: Outline.Role, _ review: inout DateSpan?, _ plan: inout DateSpan?
    ) {
        guard var first = range.first else { return }
        // `Theo báo cáo của Công an tỉnh, 6 tháng đầu năm 2023, …`
        if prose.isAt(W.according, first), let comma = range.prefix(12).first(where: { prose.isSign($0, Sign.comma) }),
            comma + 1 < range.upperBound
        {
            first = comma + 1
        }
        if review == nil,
            let date = reading.dates.read(first, range.upperBound) ?? reading.dates.read(first + 1, range.upperBound),
            isPeriod(date.shape),
            role != .generalTask, role != .direction,
            let span = date.span(prose, near: reading.day, backwards: date.isFromJanuary),
            let end = span.last,
            reading.day.map({ end <= $0 + 31 }) ?? true
        {
            review = span
        }
        if plan == nil, role != .result {
            let head = min(range.upperBound, first + 14)
            var tasks = false
            for index in first..<head {
                if prose.has(.tasks, index) || prose.has(.directions, index) { tasks = true }
                if tasks, let date = reading.dates.read(index, range.upperBound), isPeriod(date.shape),
                    let span = date.span(prose, near: reading.day)
                {
                    plan = span
                    return
                }
            }
        }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let reviews = Words(
        "kết quả", "đánh giá", "tình hình", "thực hiện công tác", "thực hiện nhiệm vụ", "sơ kết", "tổng kết",
        "kiểm điểm", "ưu điểm", "công tác đã", "giao ban công tác", "giao ban đánh giá", "giao ban báo chí",
        "giao ban 6 tháng",
        "giao ban 9 tháng", "giao ban quý", "giao ban với")
    static let sittings = Words("giao ban", "giao ban công tác", "họp giao ban")
    static let carryOut = Words("thực hiện")
    static let terms = Words("giai đoạn", "nhiệm kỳ")
    static let programmes = Words("kế hoạch", "chương trình")
    static let ownWork = Words(
        "công tác", "nhiệm vụ", "hoạt động", "năm", "tháng", "quý", "tuần", "trong", "của", "6 tháng", "thời gian",
        "cho",
        "trọng tâm", "tới", "cuối")
    static let carriedOut = Words("thực hiện", "giải ngân", "báo cáo", "dự thảo", "thảo luận")
    static let agenda = Words("chương trình họp", "chương trình làm việc", "chương trình hội nghị", "chương trình buổi")
    /// `triển khai các văn bản quý III`: when the papers came, not what time is planned for.
    static let papers = Words(
        "triển khai các văn bản", "triển khai văn bản", "triển khai các nghị quyết", "triển khai nghị quyết",
        "triển khai các chỉ thị", "triển khai chỉ thị", "triển khai luật", "triển khai các luật")
    static let hears = Words(
        "nghe báo cáo", "nghe dự thảo báo cáo", "nghe đánh giá", "được nghe", "xem xét, đánh giá", "đánh giá tình hình",
        "đánh giá các nội dung", "đánh giá kết quả", "thảo luận, đánh giá", "đánh giá những kết quả",
        "hội nghị sơ kết", "hội nghị tổng kết", "sơ kết công tác", "tổng kết công tác")
    static let and = Words("và")
    static let according = Words("theo báo cáo", "theo")
    static let done = Words("đã", "đạt", "trong điều kiện", "trong bối cảnh")
    static let same = Words("cùng kỳ", "so với")
    static let from = Words("từ")
    static let until = Words("đến")
    static let plans = Words(
        "nhiệm vụ", "phương hướng", "định hướng tuyên truyền", "định hướng công tác", "định hướng nội dung", "kế hoạch",
        "công tác trọng tâm", "giải pháp", "chương trình", "triển khai", "lịch",
        "trọng tâm")
    static let directions = Words("phương hướng", "định hướng")
}
