import SourceText

/// Reads several days whose month is told once, and the first day of a span that is told before its last.
extension DeadlineReader {
    /// `10 đến 15/8`, `ngày 24 - 25/4/2021`, `ngày 12, 13/5`, `07 và 08/10`: the month stands behind the last day.
    func daysOfOneMonth(_ start: Int, _ end: Int) -> (DateSpan, Int)? {
        guard start + 2 < end else { return nil }
        let first = start + prose.length(W.day, start, end)
        // `Thứ 6, 25/3` is one day.
        if first > 0, prose.isAt(W.weekday, first - 1) { return nil }
        guard first + 2 < end, prose.tokens[first].isNumber, prose.tokens[first].length <= 2,
            prose.isAt(W.joint, first + 1) || prose.isSign(first + 1, Sign.comma),
            case let second = first + 2 + prose.length(W.through, first + 2, end),
            let last = reading.dates.read(second, end), case .day = last.shape,
            let day = last.span(prose, near: reading.day)?.last,
            let from = Day(year: day.year, month: day.month, day: Int(prose.tokens[first].value)), from < day,
            reading.firstDay.map({ $0 <= day }) ?? true
        else { return nil }
        let words = prose.text(start..<last.range.upperBound)
        return (DateSpan(text: words, first: from, last: day, precision: .range), last.range.upperBound)
    }

    /// `02 ngày 14 và 15/6`, `03 ngày, từ 14 đến 16/6`: how many they are, then which.
    func countedDays(_ start: Int, _ end: Int) -> (DateSpan, Int)? {
        guard start + 3 < end, prose.tokens[start].isNumber, prose.tokens[start].length <= 2,
            prose.isAt(Words.day, start + 1), !prose.isSign(start + 2, Sign.slash)
        else { return nil }
        var next = start + 2
        // `2 ngày lễ hội 24, 25/02`
        while next < end, next - start < 6, !prose.tokens[next].isNumber,
            prose.tokens[next].isWord || prose.isSign(next, Sign.comma) || prose.isSign(next, Sign.open)
        { next += 1 }
        if let days = daysOfOneMonth(next, end) { return days }
        // `02 ngày, từ ngày 30/4 đến ngày 01/5/2025`, `03 ngày, từ 06 giờ ngày 27/10 đến 18 giờ ngày 29/10/2025`
        guard let found = date(skipHours(next, end), end), found.0.precision == .range else { return nil }
        return found
    }

    /// The day after `từ ngày` that ends right before a token.
    func beginning(before index: Int) -> (Day, Int)? {
        for start in max(0, index - 9)..<max(0, index - 1) where prose.isAt(W.tu, start) {
            // `từ chiều 29/9 đến hết ngày 30/9`
            let first = prose.isAt(W.partsOfDay, start + 1) ? start + 2 : start + 1
            guard let found = reading.dates.read(first, index) ?? reading.dates.read(start + 1, index),
                found.range.upperBound == index,
                let day = found.span(prose, near: reading.day)?.first
            else { continue }
            return (day, start)
        }
        return nil
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let day = Words("ngày", "các ngày", "hai ngày")
    static let through = Words("hết", "cuối")
    static let joint = Words("đến", "-", "và")
    static let partsOfDay = Words("sáng", "trưa", "chiều", "tối", "đêm")
    static let weekday = Words("thứ", "t")
    static let tu = Words("từ")
}
