/// Sentences that open with a time past, or with who reported on it: `Trong tháng 8, UBND thị xã đã …`, `Theo báo cáo, …`,
/// `Từ năm 2015 đến quý I năm 2018, …`.
extension FindingReader {
    /// `Trong tháng 8, UBND thị xã đã …`, `Theo báo cáo, …`, `Báo cáo của UBND huyện cho thấy …`: tells of a time past.
    func opensReview(_ range: Range<Int>) -> Bool {
        guard let start = range.first else { return false }
        let first = afterThrough(afterMark(start, range), range)
        // `Công tác dân vận trong thời gian qua đã có nhiều chuyển biến`
        if prose.isAt(W.work, first), range.prefix(16).contains(where: { prose.isAt(W.latelyDone, $0) }) { return true }
        // `Theo Công an tỉnh, 9 tháng đầu năm 2023, …`
        if prose.isAt(W.according, first), let comma = range.prefix(12).first(where: { prose.isSign($0, Sign.comma) }),
            comma + 1 < range.upperBound, startsPastPeriod(comma + 1, range)
        {
            return true
        }
        // `Hội nghị đánh giá các ngành đã …`
        if prose.isAt(W.judges, first) {
            return range.prefix(30).contains { prose.isAt(W.had, $0) }
        }
        if prose.isAt(W.reports, first) {
            return range.prefix(24).contains { prose.isAt(W.shows, $0) || prose.isSign($0, Sign.comma) }
        }
        if spansYears(first, range) { return true }
        return (prose.isAt(W.lately, first) || startsPastPeriod(first, range))
            // `6 tháng đầu năm, Mặt trận các cấp đã triển khai các nhiệm vụ trọng tâm`: behind `đã` nothing lies ahead.
            && !range.prefix(24).prefix(while: { !prose.isAt(W.had, $0) }).contains { prose.isAt(W.ahead, $0) }
    }

    /// `Báo cáo tại kỳ họp cho biết, trong 6 tháng đầu năm 2025, các ngành …`
    func reportsOnPeriod(_ range: Range<Int>) -> Bool {
        guard let comma = range.prefix(14).first(where: { prose.isSign($0, Sign.comma) }) else { return false }
        return comma + 1 < range.upperBound && startsPastPeriod(comma + 1, range)
    }

    /// `Từ năm 2015 đến quý I năm 2018, các ngành đã …`, `Qua 5 năm triển khai, …`, `Nhiệm kỳ 2020 - 2025, Đảng bộ đã …`
    private func spansYears(_ first: Int, _ range: Range<Int>) -> Bool {
        let end = range.upperBound
        guard let sentence = prose.sentences(range).first else { return false }
        if prose.isAt(W.after, first), case var count = first + prose.length(W.after, first, end), count + 2 < end {
            count += prose.length(W.nearly, count, end)
            return count + 2 < end && prose.tokens[count].isNumber && prose.isAt(W.lasting, count + 1)
                && !prose.isAt(W.toCome, count + 2)
        }
        guard prose.isAt(W.spans, first) else { return false }
        // The last year has come, and something was done in it.
        let years = sentence.prefix(12).filter {
            prose.tokens[$0].length == 4 && (1945...2100).contains(prose.tokens[$0].value)
        }
        guard years.count == 2, let last = years.last, let day = reading.day, prose.tokens[last].value <= day.year
        else {
            return false
        }
        return sentence.contains { prose.isAt(W.had, $0) } && !sentence.contains { prose.isAt(W.ahead, $0) }
    }

    /// `Trong thời gian qua, các cụm công nghiệp đã góp phần …` at the head of a letter; `… đã xảy ra 12 vụ cháy` is none.
    func opensLetterWithResults(_ range: Range<Int>) -> Bool {
        guard let first = range.first, prose.isAt(W.years, first), prose.contains(W.had, in: range),
            prose.contains(W.well, in: range)
        else { return false }
        return !range.contains { prose.isAt(W.badly, $0) || prose.givesOrder($0) }
    }

    /// `Tháng 10/2024, UBND huyện …`, `Trong 09 tháng, …`
    func startsPastPeriod(_ first: Int, _ range: Range<Int>) -> Bool {
        var start = first
        if prose.isAt(W.opens, start) { start += prose.length(W.opens, start, range.upperBound) }
        guard start + 1 < range.upperBound else { return false }
        if prose.tokens[start].isNumber, prose.isAt(W.periods, start + 1) { return true }
        guard let date = reading.dates.read(start, range.upperBound) else { return false }
        switch date.shape {
        case .month, .months, .quarter, .half, .nineMonths:
            // `Trong tháng 10 các xã …` as `Tháng 10/2024, …`
            return date.range.upperBound < range.upperBound
                && (start > first || prose.isSign(date.range.upperBound, Sign.comma))
        default: return false
        }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let work = Words("công tác", "hoạt động", "phong trào")
    static let latelyDone = Words("thời gian qua đã", "năm qua đã", "tháng qua đã", "quý qua đã")
    static let according = Words("theo")
    static let judges = Words(
        "hội nghị đánh giá", "cuộc họp đánh giá", "hội nghị nhận định", "các đại biểu đánh giá", "hội nghị ghi nhận")
    static let had = Words("đã")
    static let reports = Words("theo báo cáo", "báo cáo", "theo đó", "qua báo cáo")
    static let shows = Words("cho thấy", "nêu rõ", "cho biết", "từ đầu", "trong")
    static let lately = Words(
        "trong tháng", "trong tuần", "trong quý", "trong năm", "trong 6 tháng", "trong 9 tháng", "thời gian qua",
        "trong thời gian qua", "đến thời điểm này", "đến thời điểm hiện tại", "tháng qua", "tuần qua", "từ đầu năm",
        "từ đầu tháng", "tính đến", "đến nay",
        "kết quả nổi bật", "6 tháng đầu năm", "9 tháng đầu năm", "năm qua", "quý qua", "nhìn chung", "kết quả",
        "trong những năm qua", "những năm qua", "trong những năm gần đây", "những năm gần đây", "trong nhiều năm qua",
        "nhiều năm qua", "trong các năm qua", "trong những tháng qua", "những tháng qua", "thời gian vừa qua",
        "trong thời gian vừa qua", "nhiệm kỳ qua", "trong nhiệm kỳ qua", "từ đầu nhiệm kỳ")
    static let years = Words(
        "trong thời gian qua", "thời gian qua", "trong những năm qua", "những năm qua", "trong thời gian vừa qua",
        "thời gian vừa qua", "những năm gần đây", "trong những năm gần đây")
    static let well = Words(
        "góp phần", "đạt được", "nỗ lực", "tích cực", "đạt kết quả", "nhiều kết quả", "cố gắng", "chuyển biến")
    static let badly = Words(
        "xảy ra", "vi phạm", "thiệt hại", "phức tạp", "chưa", "còn", "tuy nhiên", "lừa đảo", "gia tăng", "cần", "phải")
    /// Before a number of years or months, and behind it.
    static let after = Words("trong", "qua", "sau", "hơn", "gần", "suốt", "trải qua")
    static let nearly = Words("hơn", "gần", "suốt")
    static let lasting = Words("năm", "tháng")
    static let toCome = Words(
        "tới", "tiếp theo", "kể từ", "cuối", "cuối năm", "liền", "liên tục", "nữa", "và", "đến", "một")
    static let spans = Words(
        "từ năm", "từ tháng", "từ quý", "giai đoạn", "trong giai đoạn", "nhiệm kỳ", "trong nhiệm kỳ")
    static let ahead = Words("tới", "sắp tới", "tiếp theo", "sẽ", "nhiệm vụ trọng tâm", "cuối năm", "phải", "cần")
    static let opens = Words("trong", "đến hết", "hết", "tính đến hết")
    static let periods = Words("tháng", "tuần")
}
