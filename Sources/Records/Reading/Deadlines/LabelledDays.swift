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
