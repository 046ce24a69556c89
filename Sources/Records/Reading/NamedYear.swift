import SourceText

/// A document without a day of issue may still name its year: `Sáng 26/4, … họp thường kỳ`, and below
/// `Trong tháng 4/2021, UBND huyện đã …` → the meeting was in 2021.
extension Reading {
    /// A day near which dates without a year lie: some weeks after the first month that is written with its year in the
    /// title or the first paragraphs, else the end of the first year written as a year.
    func namedYear(_ heading: Heading) -> Day? {
        var year: Int?
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
                    return Day(year: written, month: month, day: 1).map { $0 + 75 }
                case .day(let day, let month) where !isCited(date.range.lowerBound, from: range.lowerBound):
                    return Day(year: written, month: month, day: day).map { $0 + 45 }
                case .months, .quarter, .half, .nineMonths, .year: year = year ?? written
                case .day, .week, .weekday, .weekOfMonth, .today: break
                }
            }
        }
        return year.flatMap { Day(year: $0, month: 12, day: 31) }
    }

    /// `Kế hoạch số 12/KH-UBND ngày 03/11/2024`, `Quốc khánh 02/9/2023`: days of papers and feasts say nothing of the
    /// meeting.
    private func isCited(_ index: Int, from start: Int) -> Bool {
        (max(start, index - 4)..<index).contains {
            prose.tokens[$0].upper && prose.tokens[$0].length >= 2 || prose.isAt(W.feasts, $0)
        }
    }
}

private enum NamedYear {
    static let cues = Cue.month.bit | Cue.quarter.bit | Cue.half.bit | Cue.year.bit | Cue.part.bit | Cue.dayTime.bit
}

/// Words that the rules here look for at one place.
private enum W {
    static let feasts = Words("lễ", "khánh", "tết", "dương lịch", "thành lập", "sinh", "truyền thống", "từ")
}
