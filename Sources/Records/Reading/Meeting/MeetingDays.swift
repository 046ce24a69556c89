import SourceText

/// Reads the days on which people met: one, several (`ngày 05 và 06/7/2023`), a run of days.
extension MeetingReader {
    /// `Thời gian: 14 giờ 00, ngày 12/5/2025`, `Hôm nay, vào lúc 8h ngày …`.
    func labelled(_ range: Range<Int>) -> Bool {
        prose.isAt(W.labels, range.lowerBound)
    }

    /// A day, several (`ngày 05 và 06/7/2023`), or a run of days.
    func days(at index: Int, _ range: Range<Int>) -> [Day] {
        var start = index
        if let cue = prose.phrase(.dayTime, start, range.upperBound) { start += cue.length }
        // `Sáng nay (19/3)`, `vào chiều nay (7/10)`, `Ngày: 12/01/2024`
        if start > index, start < range.upperBound, prose.isAt(W.nay, start) { start += 1 }
        if start < range.upperBound, start > index, prose.isSign(start, Sign.open) || prose.isSign(start, Sign.colon) {
            start += 1
        }
        // `Vào lúc 14 giờ 00, ngày …` is met again at its `ngày`.
        if start - 1 >= range.lowerBound, start > index, prose.isAt(Words.day, start - 1) {
            start -= 1
        }
        // `05 và 06/7/2023`
        var leading: [Int] = []
        var probe = start
        if probe < range.upperBound, prose.isAt(Words.day, probe) { probe += 1 }
        // `Ngày 28-10` is one day, `Ngày 28-29/10` two.
        var isOne = false
        if let whole = reading.dates.read(start, range.upperBound), case .day = whole.shape { isOne = true }
        while !isOne, probe + 1 < range.upperBound, prose.tokens[probe].isNumber, prose.tokens[probe].length <= 2,
            (prose.isAt(W.va, probe + 1) || prose.isSign(probe + 1, Sign.comma) || prose.isSign(probe + 1, Sign.dash)),
            probe + 2 < range.upperBound,
            prose.tokens[probe + 2].isNumber || prose.isAt(Words.day, probe + 2)
                || prose.phrase(.dayTime, probe + 2, range.upperBound) != nil
        {
            leading.append(Int(prose.tokens[probe].value))
            probe += 2
            if probe < range.upperBound, let cue = prose.phrase(.dayTime, probe, range.upperBound) {
                probe += cue.length
            } else if probe < range.upperBound, prose.isAt(Words.day, probe) {
                probe += 1
            }
        }
        let near = heading.issued?.last ?? reading.frontMatter.date ?? reading.day
        let at = leading.isEmpty ? start : probe
        guard let date = reading.dates.read(at, range.upperBound), case .day(_, let month) = date.shape,
            let span = date.span(prose, near: near, backwards: true), var day = span.first
        else { return [] }
        // `Chiều 7/10, …` where `Ngày 3/5/2021, UBND tỉnh ban hành …`: what is told with its year came before the meeting.
        if kind == .news, date.year == nil, heading.issued == nil, reading.frontMatter.date == nil,
            let told = reading.firstNamedDay(heading), told - day > 50,
            let next = Day(year: day.year + 1, month: day.month, day: day.day)
        {
            day = next
        }
        // `ngày 25/4` in an article of 23/4 is still to come.
        if kind == .news, date.year == nil, let issued = heading.issued?.last, issued - day > 300 { return [] }
        return leading.compactMap { Day(year: day.year, month: month, day: $0) } + [day]
            + further(date.range.upperBound, range, after: day)
    }

    /// `… và sáng ngày 15 tháng 7 năm 2017`: it went on another day.
    private func further(_ index: Int, _ range: Range<Int>, after first: Day) -> [Day] {
        var next = index
        if next < range.upperBound, prose.isSign(next, Sign.comma) { next += 1 }
        if next < range.upperBound, prose.isAt(W.va, next) { next += 1 }
        guard next > index, next < range.upperBound,
            let cue = prose.phrase(.dayTime, next, range.upperBound)?.length
                ?? (prose.isAt(Words.day, next) ? 1 : nil)
        else { return [] }
        let start = prose.isAt(Words.day, next + cue - 1) ? next + cue - 1 : next + cue
        guard let date = reading.dates.read(start, range.upperBound), case .day = date.shape,
            let day = date.span(prose, near: first)?.first, first < day, day <= first + 10
        else { return [] }
        return [day] + further(date.range.upperBound, range, after: day)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let labels = Words(
        "thời gian", "địa điểm", "hôm nay", "ngày họp", "ngày :", "thời điểm", "bắt đầu", "vào hồi", "vào lúc")
    static let nay = Words("nay")
    static let va = Words("và")
}
