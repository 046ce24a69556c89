import SourceText

/// Reads when an assignment is due: `trước ngày 15/3/2025` → 2025-03-15, `trong quý I/2021` → the quarter,
/// `trước kỳ họp HĐND` → an event without days; and how often: `định kỳ hằng tháng` → monthly.
///
/// A date counts only behind a cue of time (`trước`, `chậm nhất`, `trong`, `hoàn thành`); a period that is the object of
/// the work (`đánh giá nhiệm vụ quý 3`), a citation's date and a date before the meeting are none.
struct DeadlineReader {
    let reading: Reading
    let prose: Prose
    /// The dates of citations are never deadlines.
    let cited: CitedWords
    /// A page may show a paper that is older than itself.
    let isArticle: Bool

    init(reading: Reading, cited: CitedWords, isArticle: Bool) {
        self.reading = reading
        prose = reading.prose
        self.cited = cited
        self.isArticle = isArticle
    }

    /// How strongly the words say that it is a deadline; of several the strongest and then the first holds.
    enum Strength: Int { case event, vague, span, dated }

    func deadline(_ range: Range<Int>) -> DateSpan? {
        var best: (Strength, DateSpan)?
        // `(thời hạn 15/8/2026) …, hoàn thành trước ngày 25/9/2026`: a remark gives way to the sentence.
        var isRemark = false
        var depth = 0
        var index = afterPurpose(range)
        while index < range.upperBound {
            if let (strength, span, next) = candidate(at: index, range) {
                let rank = best?.0.rawValue ?? -1
                if strength.rawValue > rank || strength.rawValue == rank && isRemark && depth == 0 {
                    best = (strength, span)
                    isRemark = depth > 0
                }
                for sign in index..<max(index, next) where prose.isSign(sign, Sign.close) { depth = max(0, depth - 1) }
                index = next
            } else {
                if prose.isSign(index, Sign.open) { depth += 1 }
                if prose.isSign(index, Sign.close) { depth = max(0, depth - 1) }
                index += 1
            }
        }
        return best?.1
    }

    /// `Để hoàn thành dự án vào quý IV/2015, yêu cầu các đơn vị …`: what it is for sets no day; past its comma.
    private func afterPurpose(_ range: Range<Int>) -> Int {
        guard let first = range.first, prose.isAt(W.purposes, first) else { return range.lowerBound }
        return range.prefix(60).prefix(while: { !prose.isSign($0, Sign.colon) }).last {
            prose.isSign($0, Sign.comma) && $0 + 1 < range.upperBound
                && (prose.hasAny(Cue.assign.bit | Cue.position.bit | Cue.personTitle.bit | Cue.unitWhole.bit, $0 + 1)
                    || prose.has(.unitKind, $0 + 1) && prose.tokens[$0 + 1].capital)
        } ?? range.lowerBound
    }

    /// In its own column or behind its own label a date needs no cue: `30/6/2025`, `Tháng 10/2025`, `Quý I`.
    func bare(_ range: Range<Int>) -> DateSpan? {
        if let found = deadline(range) { return found }
        if prose.contains(W.wholeMonth, in: range), let plan = reading.plan { return plan }
        for index in range {
            // `04-08/01/2022`
            if prose.tokens[index].isNumber, prose.tokens[index].length <= 2, index + 2 < range.upperBound,
                prose.isSign(index + 1, Sign.dash), let last = reading.dates.read(index + 2, range.upperBound),
                let span = last.span(prose, near: reading.day), span.precision == .day, let end = span.last,
                let first = Day(year: end.year, month: end.month, day: Int(prose.tokens[index].value)), first < end
            {
                return DateSpan(
                    text: prose.text(index..<last.range.upperBound), first: first, last: end, precision: .range)
            }
            // `04/01 - 08/01`
            if let (span, _) = date(index, range.upperBound), span.precision == .range { return span }
            if let date = reading.dates.read(index, range.upperBound), let span = date.span(prose, near: reading.day) {
                return span
            }
        }
        return years(range)
    }

    /// The deadline whose cue begins at a token.
    func candidate(at index: Int, _ range: Range<Int>) -> (Strength, DateSpan, Int)? {
        let end = range.upperBound
        guard mayOpen(index, range), !cited.covers(index), !prose.isInside(index) || prose.tokens[index].symbol != 0
        else { return nil }
        // `Nếu đến ngày 30/4 …` is a condition.
        if index > range.lowerBound,
            prose.isAt(W.ifs, index - 1) || index > range.lowerBound + 1 && prose.isAt(W.ifs, index - 2)
                || prose.isAt(W.piled, index - 1)
                // `các nhiệm vụ có thời hạn hoàn thành trong năm 2025`: which they are.
                || [1, 2, 3, 5].contains(where: { prose.isAt(W.havingTerm, index - $0) })
                // `tình hình khô, hạn trong năm 2019` is dry weather.
                || prose.isAt(W.drought, index)
                    && (max(range.lowerBound, index - 2)..<index).contains(where: { prose.isAt(W.dry, $0) })
        {
            return nil
        }
        if prose.isAt(W.spans, index), wasGiven(before: index, range) { return nil }
        if let cue = prose.phrase(.deadline, index, end) {
            if let (_, start) = beginning(before: index),
                tellsOf(before: start, range) || wasGiven(before: start, range)
            {
                return nil
            }
            return afterDeadlineCue(index, cue.length, end) ?? afterWorkingDays(index, end)
        }
        let (isFrom, isTo) = (prose.isAt(W.tu, index), prose.isAt(W.den, index))
        // `Đến cuối tháng 11 phải giải ngân …`
        if isTo, index <= range.lowerBound + 1, prose.tokens[index].capital,
            let (span, after) = date(index + 1, end), after < end, prose.isAt(W.musts, after)
        {
            return (.span, span, after)
        }
        // `báo cáo kết quả đến cuối tháng 4`; `tính đến cuối tháng 4` tells.
        if isTo, index > range.lowerBound, prose.isAt(W.parts, index + 1),
            !prose.isAt(W.reckons, index - 1),
            !(max(range.lowerBound, index - 8)..<index).contains(where: { prose.isAt(W.tu, $0) }),
            let (span, after) = date(index + 1, end)
        {
            return (.span, span, after)
        }
        if let found = session(at: index, range) ?? week(at: index, range) ?? milestone(at: index, range)
            ?? opening(at: index, range)
        {
            return found
        }
        // `Báo cáo kết quả từ ngày 01/3 đến ngày 31/3`: the time that is told of.
        if isFrom, tellsOf(before: index, range) { return nil }
        // `Kế hoạch tuần 13 (từ 28/11 đến 02/12)`: the days of the week that is planned.
        if isFrom, index > range.lowerBound, prose.isSign(index - 1, Sign.open),
            (max(range.lowerBound, index - 4)..<index).contains(where: {
                prose.isAt(W.week, $0) && prose.tokens[$0 + 1].isNumber
            })
        {
            return nil
        }
        // `thao giảng từ 24/10 đến 29/10`; `Theo bản tin, từ 18/9 đến 21/9 có mưa` tells the weather.
        // `đợt 2 từ 18/11 đến 22/11`
        if isFrom, index > range.lowerBound,
            prose.tokens[index - 1].isWord || prose.isSign(index - 1, Sign.open) || isClosingQuote(index - 1)
                || index > range.lowerBound + 1 && prose.tokens[index - 1].isNumber
                    && prose.isAt(W.rounds, index - 2),
            let (span, after) = date(skipHours(index + 1, end), end), span.precision == .range
        {
            var span = span
            span.text = prose.text(index..<after)
            return (.span, span, after)
        }
        // `mỗi giáo viên 01 tiết, từ 07/4 đến 16/4`, `(từ 07/4 đến 16/4)`: at the end of the clause.
        if isFrom, index > range.lowerBound,
            prose.isSign(index - 1, Sign.comma) || prose.isSign(index - 1, Sign.open)
                || prose.isSign(index - 1, Sign.colon),
            let (span, after) = date(skipHours(index + 1, end), end), span.precision == .range,
            after >= end || prose.tokens[after].kind == .sign || prose.tokens[after].kind == .breaking
        {
            var span = span
            span.text = prose.text(index..<after)
            return (.span, span, after)
        }
        if isFrom, let (span, after) = daysOfOneMonth(index + 1, end) {
            var span = span
            span.text = prose.text(index..<after)
            return (.span, span, after)
        }
        // `trong 02 ngày 14 và 15/6`
        if prose.isAt(W.within, index), let (span, after) = countedDays(index + 1, end) { return (.span, span, after) }
        if let after = afterWorkingDays(index, end) { return after }
        if let cue = prose.phrase(.within, index, end) {
            // `các nhiệm vụ trọng tâm trong tháng 6` are its tasks, not its days.
            // `Một số yêu cầu trong tháng 10` heads those of the month.
            if index > range.lowerBound + 1,
                prose.isAt(W.central, index - 2) || saysWhen(index, range) || headsTasks(before: index, range)
            {
                return nil
            }
            return afterWithin(index, cue.length, range)
        }
        if prose.isAt(Words.day, index) || prose.isAt(W.partsOfDay, index), let found = closingDay(index, range) {
            return found
        }
        if prose.isSign(index, Sign.open), let found = bracketedDay(index, range) { return found }
        if let found = lastDay(index, range) { return found }
        // `hoàn thành tháng 9/2025`, `xong ngày 20/10`
        if let cue = prose.phrase(.finish, index, end),
            prose.isAt(W.done, index)
        {
            let next = skipSmall(index + cue.length, end)
            if let (span, after) = date(next, end), span.precision != .year { return (.span, span, after) }
        }
        return nil
    }

    /// Whether any of the rules of `candidate` begins at a token: most words are none of theirs.
    private func mayOpen(_ index: Int, _ range: Range<Int>) -> Bool {
        prose.mayMean(Cue.deadline.bit | Cue.within.bit | Cue.finish.bit, index)
            || prose.tokens[index].kind != .word
            // A day at the head, or behind a sign, as in `(Phòng Quản trị, 15/5)`.
            || index == range.lowerBound || prose.tokens[index - 1].kind == .sign || prose.isAt(W.openings, index)
    }

    /// `…, trình Chủ tịch UBND tỉnh ngày 12/6.`: a day at the end of a clause that hands something in.
    func closingDay(_ index: Int, _ range: Range<Int>) -> (Strength, DateSpan, Int)? {
        // `tổ chức sáng 19/3`
        let isPart = prose.isAt(W.partsOfDay, index) && prose.phrase(.weekday, index + 1, range.upperBound) == nil
        // `kiểm tra các chợ ngày 14 và 15/6`
        guard let (span, after) = date(isPart ? index + 1 : index, range.upperBound),
            span.precision == .day || span.precision == .range && !isArticle,
            after >= range.upperBound || prose.tokens[after].kind == .sign, index > range.lowerBound,
            !prose.isAt(W.events, index - 1) || prose.isAt(W.issues, max(range.lowerBound, index - 2))
        else { return nil }
        // `… ra quân lập lại trật tự (ngày 18/3)`
        if prose.isSign(index - 1, Sign.open), after < range.upperBound, prose.isSign(after, Sign.close) {
            let words = max(range.lowerBound, index - 8)..<index
            let ends = after + 1 >= range.upperBound || prose.tokens[after + 1].kind == .sign
            return ends && !words.contains { prose.isAt(W.meetings, $0) } ? (.vague, span, after) : nil
        }
        var start = index - 1
        while start > range.lowerBound, index - start < 12, prose.tokens[start].isWord { start -= 1 }
        let hands = span.precision == .range || (start..<index).contains { prose.isAt(W.hands, $0) }
        return hands ? (.vague, span, after) : nil
    }

    /// `trước ngày 15/3/2025`, `chậm nhất 17 giờ 00 ngày 20/12`, `trước kỳ họp thường lệ`.
    func afterDeadlineCue(_ index: Int, _ length: Int, _ end: Int) -> (Strength, DateSpan, Int)? {
        var next = skipHours(skipSmall(index + length, end), end)
        // `thời gian thực hiện: từ ngày 15/5 đến 30/6/2021`
        if next > index + length, next < end, prose.isAt(W.tu, next) { next += 1 }
        // `chậm nhất là sáng thứ Tư`
        if next + 1 < end, prose.isAt(W.partsOfDay, next), reading.dates.read(next, end) == nil,
            reading.dates.read(next + 1, end) != nil
        {
            next += 1
        }
        // `đến hết năm 2030` of a programme is still a date; a bare year after `trước` only with its word.
        // `từ nay đến cuối năm` is the time of a campaign.
        if let (span, after) = date(next, end), span.precision == .day || !prose.isAt(W.fromNow, index) || isShort(span)
        {
            // `chậm nhất thứ Sáu hằng tuần` comes back; it is no one day.
            if after < end, let often = prose.phrase(.recurring, after, end), often.value == 2 { return nil }
            var span = span
            span.text = prose.text(index..<after)
            // `từ ngày 15/6 đến hết ngày 30/6`: the work lasts from the first.
            if let (first, start) = beginning(before: index), let last = span.last, first <= last {
                span = DateSpan(
                    text: prose.text(start..<after), first: first, last: last, precision: .range,
                    inferred: span.inferred)
            }
            // `giải ngân đến hết ngày 30/9; hoàn thành trước ngày 15/10`: until when it is reckoned gives way.
            return (span.precision == .day && !prose.isAt(W.until, index) ? .dated : .span, span, after)
        }
        if let found = dayAlone(index, next, end) { return found }
        if prose.isAt(W.before, index), let (span, after) = occasion(next, end) {
            var span = span
            span.text = prose.text(index..<after)
            return (.dated, span, after)
        }
        // `trước ngày 17/9` in a text that tells no year.
        if reading.day == nil, next < end, !cited.covers(next), let found = reading.dates.read(next, end),
            found.year == nil
        {
            let last = found.range.upperBound
            return (.event, DateSpan(text: prose.text(index..<last), first: nil, last: nil, precision: .event), last)
        }
        if prose.isAt(W.before, index),
            let event = prose.phrase(.event, next, end) ?? prose.phrase(.event, min(next + 1, end), end)
        {
            let last = eventEnd(next + event.length, end)
            // `trước kỳ họp thứ 3 HĐND tỉnh (tháng 7/2021)`
            if last + 1 < end, prose.isSign(last, Sign.open), let (found, after) = date(last + 1, end) {
                var span = found
                span.text = prose.text(index..<after)
                return (.span, span, after)
            }
            return (.event, DateSpan(text: prose.text(index..<last), first: nil, last: nil, precision: .event), last)
        }
        return nil
    }

    func skipSmall(_ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end,
            prose.isSign(index, Sign.colon)
                || prose.isAt(W.laVaoTrong, index),
            index - start < 4
        { index += 1 }
        return index
    }

    /// `17 giờ 00 ngày …`, `16h30 ngày …`, `11:30, ngày …`.
    func skipHours(_ start: Int, _ end: Int) -> Int {
        guard start < end, prose.tokens[start].isNumber, start + 1 < end else { return start }
        guard prose.isAt(W.hour, start + 1) else { return start }
        var index = start + 2
        while index < end, index - start < 7 {
            if prose.isAt(Words.day, index) || prose.isAt(W.tomorrow, index) { return index }
            guard
                prose.tokens[index].isNumber
                    || prose.isAt(W.betweenHourAndDay, index)
                    || prose.phrase(.weekday, index, end) != nil || prose.tokens[index].kind == .sign
            else { break }
            if reading.dates.read(index, end) != nil, prose.tokens[index].isNumber, index > start + 2 { return index }
            // `16 giờ thứ Sáu, ngày 06/3`
            index += prose.phrase(.weekday, index, end)?.length ?? 1
        }
        return index < end && reading.dates.read(index, end) != nil ? index : start
    }

    /// A date that may be a deadline: on or after the meeting.
    func date(_ index: Int, _ end: Int) -> (DateSpan, Int)? {
        guard index < end, !cited.covers(index) else { return nil }
        if let days = daysOfOneMonth(index, end) ?? countedDays(index, end) { return days }
        guard let found = reading.dates.read(index, end) else { return nil }
        guard var span = found.span(prose, near: reading.day) else { return nil }
        var after = found.range.upperBound
        // `từ ngày 05 đến ngày 10/3`: the last day holds.
        if after + 1 < end, prose.isAt(W.den, after),
            let second = reading.dates.read(skipHours(after + 1, end), end),
            let later = second.span(prose, near: reading.day), let last = later.last,
            // `từ 15/7 đến 14/9/2026`: the year holds for both.
            let first = found.inYear(of: second).span(prose, near: reading.day)?.first ?? span.first, last >= first
        {
            span = DateSpan(
                text: prose.text(index..<second.range.upperBound), first: first, last: last, precision: .range)
            after = second.range.upperBound
        }
        // Papers are handed in before the meeting to which a letter calls.
        if let day = reading.firstDay, let last = span.last, last < day {
            // `báo cáo trước ngày 26/12/2018` in a paper that a page of January shows: a day with its year stands.
            guard isArticle, index > 0, span.precision == .day, found.year != nil,
                // … or a page of years later.
                day - last <= 45 || day - last > 300,
                prose.ends(.deadline, before: index)
            else { return nil }
        }
        return (span, after)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let parts = Words("cuối", "giữa")
    static let reckons = Words("tính", "kéo dài", "ước", "nay")
    static let spans = Words("trong", "từ")
    /// The first words of all times that no cue opens: at others `candidate` looks no further.
    static let openings = Words(
        "đến", "tại", "trong", "tuần", "ngày", "sáng", "chiều", "tối", "đêm", "trưa", "từ", "sau", "thời", "không",
        "chậm", "muộn")
    static let purposes = Words("để", "nhằm")
    static let ifs = Words("nếu", "trường hợp", "nếu quá", "bắt đầu từ", "bắt đầu")
    static let havingTerm = Words("có thời hạn", "có hạn")
    /// `không dồn vào cuối năm`
    static let piled = Words("dồn")
    static let within = Words("trong")
    static let drought = Words("hạn")
    static let dry = Words("khô", "chống", "nắng", "úng", "lụt")
    static let musts = Words("phải", "cần")
    static let central = Words("trọng tâm")
    static let until = Words("đến hết", "hết", "đến ngày")
    static let fromNow = Words("từ nay")
    static let hour = Words("giờ", "h", "g")
    static let betweenHourAndDay = Words("phút", "thứ", "sáng", "chiều", "p", "trong", "của")
    static let done = Words("hoàn thành", "hoàn tất", "xong")
    static let before = Words("trước")
    static let week = Words("tuần")
    static let rounds = Words("đợt", "lần", "vòng", "số", "kỳ", "lớp", "khối")
    static let partsOfDay = Words("tối", "sáng", "chiều", "đêm", "trưa")
    static let laVaoTrong = Words(
        "là", "vào", "trong", "thời", "gian", "khoảng", "nhất", "hết", "đến")
    static let den = Words("đến", "-")
    static let tomorrow = Words("sáng mai", "chiều mai")
    static let tu = Words("từ")
    static let wholeMonth = Words("trong tháng", "cả tháng", "trong tuần", "cả tuần", "trong quý", "cả quý")
    static let hands = Words(
        "trình", "gửi", "báo cáo", "nộp", "phát hành", "chốt", "tổ chức", "hoàn thành", "ban hành", "dự kiến",
        "khởi công",
        "bàn giao", "duyệt", "nghiệm thu", "khảo sát", "ra quân", "phát động", "họp phụ huynh", "họp tổ", "thu")
    static let meetings = Words("họp", "hội nghị", "phiên", "cuộc", "hành", "ký", "lễ")
    static let issues = Words("phát hành")
    static let events = Words("họp", "hội nghị", "phiên", "hành", "ký", "của", "số", "từ", "cuộc", "trong", "đến", "kể")
}
