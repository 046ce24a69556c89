import SourceText

extension DeadlineReader {
    /// `Công tác thu ngân sách. Thời gian thực hiện: xong trước ngày 25/5.`: the day behind a label in a heading.
    func labelled(_ range: Range<Int>) -> DateSpan? {
        for index in range where prose.isAt(W.labels, index) {
            let colon = index + prose.length(W.labels, index, range.upperBound)
            guard colon + 1 < range.upperBound, prose.isSign(colon, Sign.colon) else { continue }
            return bare(colon + 1..<range.upperBound)
        }
        return nil
    }

    /// `trước ngày 10;`: of the meeting's month, or of the next.
    func dayAlone(_ index: Int, _ next: Int, _ end: Int) -> (Strength, DateSpan, Int)? {
        let number = prose.isAt(Words.day, next) ? next + 1 : next
        guard !isArticle, let today = reading.day, number < end, prose.tokens[number].isNumber,
            prose.tokens[number].length <= 2, number > index, prose.isAt(Words.day, number - 1),
            number + 1 >= end || prose.isSign(number + 1, Sign.semicolon) || prose.isSign(number + 1, Sign.stop),
            let this = Day(year: today.year, month: today.month, day: Int(prose.tokens[number].value))
        else { return nil }
        let isNext = this < today
        let month = isNext ? today.month % 12 + 1 : today.month
        guard let day = Day(year: isNext && month == 1 ? today.year + 1 : today.year, month: month, day: this.day)
        else {
            return nil
        }
        let words = prose.text(index..<number + 1)
        return (.dated, DateSpan(text: words, first: day, last: day, precision: .day, inferred: true), number + 1)
    }

    /// `Lập biên bản các trường hợp vi phạm trong tuần.`: at the end of what is told, not `tình hình trong tuần`.
    func endsOrder(_ index: Int, _ week: Int, _ range: Range<Int>) -> Bool {
        !isArticle && week + 1 >= range.upperBound - 1 && index > range.lowerBound + 3
            && !(max(range.lowerBound, index - 4)..<index).contains { prose.isAt(W.told, $0) }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let told = Words(
        "kết quả", "tình hình", "công việc", "nhiệm vụ", "công tác", "hoạt động", "lịch", "nội dung", "tồn tại",
        "phát sinh", "vụ việc", "số liệu", "văn bản", "việc")
    static let labels = Words(
        "thời gian thực hiện", "thời gian hoàn thành", "thời hạn", "thời hạn hoàn thành", "thời hạn thực hiện",
        "tiến độ",
        "tiến độ thực hiện", "tiến độ hoàn thành", "hạn hoàn thành")
}
