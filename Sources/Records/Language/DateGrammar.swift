/// The grammar of dates over tokens: what may stand where in `ngày 30 tháng 9 năm 2021` or `quý III/2021`.
struct DateGrammar {
    let prose: Prose

    init(_ prose: Prose) {
        self.prose = prose
    }

    private static let openings =
        Cue.part.bit | Cue.month.bit | Cue.quarter.bit | Cue.half.bit | Cue.year.bit | Cue.week.bit | Cue.weekday.bit

    /// The date that begins at a token, if one does.
    @inline(__always)
    func read(_ index: Int, _ end: Int) -> DateExpression? {
        mayOpen(index, end) ? opened(index, end) : nil
    }

    /// Whether a date may begin at a token: asked of word after word, most of which open none.
    private func mayOpen(_ index: Int, _ end: Int) -> Bool {
        guard index < end else { return false }
        switch prose.tokens[index].kind {
        case .number: return true
        case .word: return prose.mayMean(DateGrammar.openings, index) || prose.isAt(W.openings, index)
        case .sign, .breaking: return false
        }
    }

    private func opened(_ index: Int, _ end: Int) -> DateExpression? {
        switch prose.tokens[index].kind {
        case .number:
            return numericDay(index, end) ?? yearFirst(index, end) ?? tenths(index, end) ?? monthsOfYear(index, end)
        case .word:
            if case let length = prose.length(W.tomorrow, index, end), length > 0 {
                return DateExpression(shape: .ahead(1), year: nil, range: index..<(index + length))
            }
            if prose.isAt(Words.day, index) { return afterNgay(index, end) }
            // `T6/2019`
            if prose.tokens[index].upper, prose.isAt(W.shortMonth, index), index + 3 < end,
                !prose.tokens[index + 1].spaced, prose.isSign(index + 2, Sign.slash), fullYear(index + 3, end) != nil
            {
                return month(index, index + 1, third: 0, end)
            }
            if let part = prose.phrase(.part, index, end) {
                return afterPart(index, index + part.length, Int(part.value), end)
            }
            if prose.phrase(.month, index, end) != nil { return month(index, index + 1, third: 0, end) }
            if let count = spelled(index), let found = monthsOfYear(index, count: count, end) { return found }
            if prose.phrase(.quarter, index, end) != nil { return quarter(index, end) }
            if let half = prose.phrase(.half, index, end), half.value > 0, !prose.isAt(W.month, index) {
                let (year, next) = yearAfter(index + half.length, end)
                return DateExpression(shape: .half(Int(half.value)), year: year, range: index..<next)
            }
            if prose.phrase(.year, index, end) != nil, let value = fullYear(index + 1, end) {
                return DateExpression(shape: .year(part: 0), year: value, range: index..<(index + 2))
            }
            if prose.phrase(.week, index, end) != nil { return week(index, end) }
            if let weekday = prose.phrase(.weekday, index, end) {
                return day(ofWeek: Int(weekday.value), index, index + weekday.length, end)
            }
            // `trước thứ 5`, `sáng thứ 4`; `lần thứ 5` counts.
            if index > 0, prose.isAt(W.ordinal, index), prose.isAt(W.beforeWeekday, index - 1),
                let number = number(index + 1, end, 2...7), prose.tokens[index + 1].length == 1
            {
                return day(ofWeek: number - 1, index, index + 2, end)
            }
            return nil
        case .sign, .breaking:
            return nil
        }
    }

    func number(_ index: Int, _ end: Int, _ range: ClosedRange<Int>) -> Int? {
        guard index < end, prose.tokens[index].isNumber, prose.tokens[index].length <= 4 else { return nil }
        let value = Int(prose.tokens[index].value)
        return range.contains(value) ? value : nil
    }

    func fullYear(_ index: Int, _ end: Int) -> Int? {
        guard let value = number(index, end, 1945...2100), prose.tokens[index].length == 4 else { return nil }
        return value
    }

    func isSeparator(_ index: Int, _ end: Int) -> Bool {
        index < end
            && (prose.isSign(index, Sign.slash) || prose.isSign(index, Sign.dash)
                || (prose.isSign(index, Sign.stop) && !prose.tokens[index].spaced))
    }

    private func tenths(_ index: Int, _ end: Int) -> DateExpression? {
        guard let day = number(index, end, 1...31), index + 1 < end, prose.isAt(W.month, index + 1),
            // `tuần 2 tháng 5/2017` is a week.
            index == 0 || !prose.isAt(W.counted, index - 1),
            let month = number(index + 2, end, 1...12), !startsMonthsOfYear(index + 2, end)
        else { return spelledDay(index, end) }
        // `9 tháng 7, 2026`, as a portal dates its pages.
        let comma = index + 3 < end && prose.isSign(index + 3, Sign.comma) && fullYear(index + 4, end) != nil
        let (year, next) = yearAfter(comma ? index + 4 : index + 3, end)
        return DateExpression(shape: .day(day, month), year: year, range: index..<next)
    }

    /// `2 tháng mười một 2018`, as a portal's calendar writes it; never without the year: `2 tháng một lần`.
    private func spelledDay(_ index: Int, _ end: Int) -> DateExpression? {
        guard let day = number(index, end, 1...31), index + 2 < end, prose.isAt(W.month, index + 1),
            prose.tokens[index + 2].isWord,
            let found = W.months.last(where: { prose.length($0.words, index + 2, end) > 0 })
        else { return nil }
        let next = index + 2 + prose.length(found.words, index + 2, end)
        guard
            let value = fullYear(next, end)
                ?? (next < end && !prose.tokens[next].isNumber ? fullYear(next + 1, end) : nil)
        else { return nil }
        return DateExpression(
            shape: .day(day, found.month), year: value,
            range: index..<(prose.tokens[next].isNumber ? next + 1 : next + 2))
    }

    func startsMonthsOfYear(_ index: Int, _ end: Int) -> Bool { prose.phrase(.half, index + 1, end) != nil }

    /// `ngày 09/9/2021`, `ngày 09 tháng 9 năm 2021`, `ngày tháng 01 năm 2021` (the day left open).
    private func afterNgay(_ index: Int, _ end: Int) -> DateExpression? {
        var next = index + 1
        while next < end, isFiller(next) { next += 1 }
        if var found = numericDay(next, end) ?? tenths(next, end) {
            found.range = index..<found.range.upperBound
            return found
        }
        // `trong ngày thứ Năm (05/3/2020)`
        if next < end, let weekday = prose.phrase(.weekday, next, end) {
            return day(ofWeek: Int(weekday.value), index, next + weekday.length, end)
        }
        guard next < end, prose.isAt(W.month, next) else { return nil }
        if var found = month(next, next + 1, third: 0, end) {
            found.range = index..<found.range.upperBound
            return found
        }
        // `ngày     tháng    năm 2021`
        var year = next + 1
        while year < end, isFiller(year) { year += 1 }
        guard year < end, prose.has(.year, year), let value = fullYear(year + 1, end) else { return nil }
        return DateExpression(shape: .year(part: 0), year: value, range: index..<(year + 2))
    }

    /// Dots and dashes where a hand will write: `ngày … tháng … năm 2021`.
    private func isFiller(_ index: Int) -> Bool {
        prose.tokens[index].kind == .sign
            && [Sign.stop, Sign.ellipsis, UInt16(0x5F), Sign.dash].contains(prose.tokens[index].symbol)
    }

    /// `tháng 10/2021`, `tháng 10 năm 2021`, `tháng 10`, `tháng này`.
    private func month(_ start: Int, _ index: Int, third: Int, _ end: Int) -> DateExpression? {
        guard let month = number(index, end, 1...12), prose.tokens[index].length <= 2 else { return nil }
        // `tháng 9 - 10/2019`, `tháng 9 và 10 năm 2019`
        // `tháng 7, 8/2022`
        if third == 0, index + 2 < end,
            prose.isSign(index + 1, Sign.dash) || prose.isAt(W.and, index + 1) || prose.isSign(index + 1, Sign.comma),
            let last = number(index + 2, end, 1...12), prose.tokens[index + 2].length <= 2, last > month,
            case let (year?, next) = yearAfter(index + 3, end)
        {
            return DateExpression(shape: .months(month, last), year: year, range: start..<next)
        }
        // `tháng 5 và tháng 6/2019`
        if third == 0, index + 3 < end, prose.isAt(W.and, index + 1), prose.isAt(W.month, index + 2),
            let last = number(index + 3, end, 1...12), prose.tokens[index + 3].length <= 2, last == month + 1,
            case let (year?, next) = yearAfter(index + 4, end)
        {
            return DateExpression(shape: .months(month, last), year: year, range: start..<next)
        }
        let (year, next) = yearAfter(index + 1, end)
        return DateExpression(shape: .month(month, third: third), year: year, range: start..<next)
    }

    /// `quý I/2021`, `quý 3`, `quý III năm 2022`, `quý 4-2021`.
    private func quarter(_ index: Int, _ end: Int) -> DateExpression? {
        guard index + 1 < end else { return nil }
        let value: Int
        if let number = number(index + 1, end, 1...4), prose.tokens[index + 1].length <= 2 {
            value = number
        } else if let roman = roman(index + 1), (1...4).contains(roman) {
            value = roman
        } else {
            return nil
        }
        let (year, next) = yearAfter(index + 2, end)
        return DateExpression(shape: .quarter(value), year: year, range: index..<next)
    }

    private func roman(_ index: Int) -> Int? {
        switch prose.text(index..<(index + 1)) {
        case "I": 1
        case "II": 2
        case "III": 3
        case "IV": 4
        default: nil
        }
    }

    /// `giữa tháng 1/2021`, `cuối quý II`, `cuối năm 2022`, `cuối tuần này`.
    private func afterPart(_ start: Int, _ index: Int, _ part: Int, _ end: Int) -> DateExpression? {
        guard index < end else { return nil }
        if prose.isAt(W.month, index) { return month(start, index + 1, third: part, end) }
        let part = part == 4 ? 1 : part == 5 ? 3 : part
        if prose.phrase(.quarter, index, end) != nil, var found = quarter(index, end) {
            if case .quarter(let quarter) = found.shape {
                found.shape = .month(part == 1 ? quarter * 3 - 2 : part == 2 ? quarter * 3 - 1 : quarter * 3, third: 0)
            }
            found.range = start..<found.range.upperBound
            return found
        }
        if prose.phrase(.year, index, end) != nil {
            if let value = fullYear(index + 1, end) {
                return DateExpression(shape: .year(part: part), year: value, range: start..<(index + 2))
            }
            let next = index + 1 < end && prose.isAt(W.this, index + 1) ? index + 2 : index + 1
            return DateExpression(shape: .year(part: part), year: nil, range: start..<next)
        }
        if prose.phrase(.week, index, end) != nil, var found = week(index, end) {
            if part == 3, case .week(let ahead) = found.shape { found.shape = .weekday(5, week: ahead) }
            found.range = start..<found.range.upperBound
            return found
        }
        return nil
    }

    /// `tuần này`, `tuần tới`, `tuần sau`.
    private func week(_ index: Int, _ end: Int) -> DateExpression? {
        guard index + 1 < end else { return nil }
        if prose.isAt(W.this, index + 1) {
            return DateExpression(shape: .week(0), year: nil, range: index..<(index + 2))
        }
        if prose.isAt(W.coming, index + 1) {
            return DateExpression(shape: .week(1), year: nil, range: index..<(index + 2))
        }
        return weekOfMonth(index, end)
    }

    /// `tuần thứ ba của tháng 10`, `tuần 2 tháng 5/2017`, `tuần đầu tháng 4`.
    private func weekOfMonth(_ start: Int, _ end: Int) -> DateExpression? {
        var index = start + 1
        let week: Int
        if let ordinal = prose.phrase(.weekday, index, end), ordinal.value < 5 {
            // `thứ hai`, `thứ ba`, `thứ tư` count weeks here, no days.
            (week, index) = (Int(ordinal.value) + 1, index + ordinal.length)
        } else if index + 1 < end, prose.isAt(W.first, index) {
            (week, index) = (1, index + prose.length(W.first, index, end))
        } else if prose.isAt(W.last, index) {
            (week, index) = (0, index + 1)
        } else if let number = number(prose.isAt(W.ordinal, index) ? index + 1 : index, end, 1...5) {
            (week, index) = (number, index + (prose.isAt(W.ordinal, index) ? 2 : 1))
        } else {
            return nil
        }
        if index < end, prose.isAt(W.of, index) || prose.isSign(index, Sign.slash) { index += 1 }
        guard index < end, prose.isAt(W.month, index), let found = month(start, index + 1, third: 0, end),
            case .month(let month, _) = found.shape
        else { return nil }
        return DateExpression(shape: .weekOfMonth(month, week), year: found.year, range: found.range)
    }

    /// `thứ Sáu tuần này`, `thứ sáu (ngày 12/9)`, `thứ Hai tuần sau`.
    private func day(ofWeek weekday: Int, _ start: Int, _ index: Int, _ end: Int) -> DateExpression? {
        var next = index
        while next < end, next - index < 3, prose.isSign(next, Sign.comma) || prose.isSign(next, Sign.open) {
            next += 1
        }
        if let date = next < end ? (afterNgayIfAny(next, end) ?? numericDay(next, end)) : nil {
            return DateExpression(shape: date.shape, year: date.year, range: start..<date.range.upperBound)
        }
        if index < end, prose.phrase(.week, index, end) != nil, let week = week(index, end),
            case .week(let ahead) = week.shape
        {
            return DateExpression(
                shape: .weekday(weekday, week: ahead), year: nil, range: start..<week.range.upperBound)
        }
        return DateExpression(shape: .weekday(weekday, week: 0), year: nil, range: start..<index)
    }

    private func afterNgayIfAny(_ index: Int, _ end: Int) -> DateExpression? {
        prose.isAt(Words.day, index) ? afterNgay(index, end) : nil
    }

    /// `/2021`, `-2021`, `năm 2021`, `2021` after a month, or `năm nay`; the year and the next token.
    func yearAfter(_ index: Int, _ end: Int) -> (Int?, Int) {
        guard index < end else { return (nil, index) }
        if isSeparator(index, end), let value = fullYear(index + 1, end) { return (value, index + 2) }
        if prose.isSign(index, Sign.comma), index + 1 < end, prose.has(.year, index + 1),
            let value = fullYear(index + 2, end)
        {
            return (value, index + 3)
        }
        if prose.isAt(W.year, index), let value = fullYear(index + 1, end) {
            return (value, index + 2)
        }
        if let value = fullYear(index, end) { return (value, index + 1) }
        return (nil, index)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let counted = Words("tuần", "đợt", "lần", "kỳ", "phiên")
    static let and = Words("và")
    /// In the order of the year; the longer spelling of a later month holds. `9 tháng năm 2020` are nine months, so May
    /// is not here.
    static let months: [(words: Words, month: Int)] = [
        (Words("một", "giêng"), 1), (Words("hai"), 2), (Words("ba"), 3), (Words("tư"), 4), (Words("sáu"), 6),
        (Words("bảy"), 7), (Words("tám"), 8), (Words("chín"), 9), (Words("mười"), 10), (Words("mười một"), 11),
        (Words("mười hai"), 12),
    ]
    /// The first words of all dates that no cue opens: others are not read any further.
    static let openings = Words(["ngày", "sáng", "chiều", "tối", "t", "thứ"] + DateGrammar.spelledNumbers)
    static let tomorrow = Words(
        "ngày mai", "sáng mai", "chiều mai", "tối mai", "sáng ngày mai", "chiều ngày mai")
    static let month = Words("tháng")
    static let shortMonth = Words("t")
    static let year = Words("năm")
    static let this = Words("này")
    static let coming = Words("tới", "đến", "sau")
    static let first = Words("đầu tiên", "đầu", "thứ nhất")
    static let last = Words("cuối")
    static let beforeWeekday = Words("trước", "sáng", "chiều", "tối", "vào", "nhất", "là", "hết", "ngày")
    static let ordinal = Words("thứ")
    static let of = Words("của", "trong")
}
