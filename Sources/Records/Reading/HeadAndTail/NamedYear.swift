import SourceText

/// A document without a day of issue may still name its year: `Sáng 26/4, … họp thường kỳ`, and below
/// `Trong tháng 4/2021, UBND huyện đã …` → the meeting was in 2021.
extension Reading {
    /// A day near which dates without a year lie: some weeks after the first month that is written with its year in the
    /// title or the first paragraphs, else the end of the first year written as a year, else within a year of the last
    /// paper that is cited.
    func namedYear(_ heading: Heading) -> Day? { named(heading).map { $0.first + $0.reach } }

    /// The day behind which a paper without a day of its own was written, as far as its words tell.
    func firstNamedDay(_ heading: Heading) -> Day? { named(heading)?.first }

    /// The first day of what is named, and how many days behind it the paper may lie.
    private func named(_ heading: Heading) -> (first: Day, reach: Int)? {
        var year: Int?
        var cited: Day?
        for range in heading.titleLines + body.prefix(10).map({ tokens(of: $0) }) {
            var index = range.lowerBound
            while index < range.upperBound {
                guard prose.hasAny(NamedYear.cues, index) || prose.tokens[index].isNumber,
                    let date = dates.read(index, range.upperBound)
                else {
                    index += 1
                    continue
                }
                index = date.range.upperBound
                guard let written = date.year else { continue }
                switch date.shape {
                case .month(let month, _):
                    return Day(year: written, month: month, day: 1).map { ($0, 75) }
                case .day(let day, let month) where !isCited(date.range.lowerBound, from: range.lowerBound):
                    return Day(year: written, month: month, day: day).map { ($0, 45) }
                case .months, .quarter, .half, .nineMonths, .year: year = year ?? written
                // `triển khai Chỉ thị số 12/CT-TTg ngày 19/4/2023`: who meets has read it.
                case .day(let day, let month) where prose.isAt(Words.day, date.range.lowerBound):
                    cited = [cited, Day(year: written, month: month, day: day)].compactMap(\.self).max()
                case .day, .week, .weekday, .weekOfMonth, .ahead: break
                }
            }
        }
        if let year, let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) {
            return (first, last - first)
        }
        return cited.map { ($0, 364) }
    }

    /// `Kế hoạch số 12/KH-UBND ngày 03/11/2024`, `Quốc khánh 02/9/2023`: days of papers and feasts say nothing of the
    /// meeting.
    private func isCited(_ index: Int, from start: Int) -> Bool {
        (max(start, index - 4)..<index).contains {
            prose.tokens[$0].upper && prose.tokens[$0].length >= 2 || prose.isAt(W.feasts, $0)
        }
    }
}

extension Reading {
    /// `Tháng 12/2019, các cơ quan báo chí tiếp tục …` in an article of November: a paragraph that begins with a time to
    /// come.
    func opensAhead(_ range: Range<Int>) -> Bool {
        guard let first = range.first, case let start = prose.isAt(W.inTime, first) ? first + 1 : first,
            start < range.upperBound, let date = dates.read(start, range.upperBound)
        else { return false }
        // `Trong tháng 9, Chi bộ tiếp tục chỉ đạo …`, with no day to tell by: nothing is counted, nothing was done.
        guard let day else {
            guard case .month = date.shape else { return false }
            return range.contains { prose.isAt(W.goesOn, $0) }
                && !range.contains { prose.isAt(W.done, $0) }
                && !(date.range.upperBound..<range.upperBound).contains { prose.tokens[$0].isNumber }
        }
        switch date.shape {
        // `Tháng 12, …` without its year is the next one or a past one.
        case .month(let month, _) where date.year == nil && month != day.month % 12 + 1: return false
        case .month: break
        // `Trong 6 tháng cuối năm, …`: of this year.
        case .months, .quarter, .half, .nineMonths:
            if date.year == nil, date.span(prose, near: day)?.first?.year != day.year { return false }
        case .day, .week, .weekday, .weekOfMonth, .ahead, .year: return false
        }
        return date.span(prose, near: day)?.first.map { $0 > day } ?? false
    }
}

private enum NamedYear {
    static let cues = Cue.month.bit | Cue.quarter.bit | Cue.half.bit | Cue.year.bit | Cue.part.bit | Cue.dayTime.bit
}

/// Words that the rules here look for at one place.
private enum W {
    static let goesOn = Words("tiếp tục", "tập trung")
    static let done = Words("đã", "đạt", "được")
    static let inTime = Words("trong")
    static let feasts = Words("lễ", "khánh", "tết", "dương lịch", "thành lập", "sinh", "truyền thống", "từ")
}
