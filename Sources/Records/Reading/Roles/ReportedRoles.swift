import SourceText

/// Tells what was reported and proposed at a meeting, whose minutes have no heading for it: `1. Đ/c Minh báo cáo: …`,
/// `I. Về công tác tháng 8` of September.
extension RoleReader {
    /// What a point of minutes says that somebody reported or proposed; nil where it says nothing of the kind.
    func reportedRole(_ range: Range<Int>, isReporting: Bool = false) -> Outline.Role? {
        guard kind == .minutes, let first = range.first, let next = afterSpeaker(first, range.upperBound),
            !range.contains(where: { isDeadline($0, range) })
        else { return nil }
        // `Trạm Y tế: đề nghị sửa nhà kho.` where they report in turn.
        if isReporting, prose.isSign(next, Sign.colon), next + 1 < range.upperBound, prose.isAt(W.asks, next + 1) {
            return .discussion
        }
        if prose.isAt(W.proposes, next) || prose.isAt(W.tells, next) { return .discussion }
        guard prose.isAt(W.reports, next) || prose.isAt(W.reviews, next),
            !range.contains(where: { prose.has(.assign, $0) && !prose.isInside($0) })
        else { return nil }
        let hasColon = range.prefix(24).contains { prose.isSign($0, Sign.colon) }
        return hasColon || range.contains { prose.isAt(W.already, $0) } ? .result : nil
    }

    /// `5. Đồng chí Bí thư tiếp thu ý kiến, kết luận: …` behind the discussion.
    func endsDiscussion(_ range: Range<Int>) -> Bool {
        range.prefix(14).contains { prose.isAt(W.concludes, $0) }
    }

    /// The token behind a person named or a unit at the head.
    private func afterSpeaker(_ first: Int, _ end: Int) -> Int? {
        if let person = reading.people.read(first, end).last, person.range.upperBound < end,
            // `Trưởng phòng báo cáo …` is told to.
            person.name != nil || prose.isAt(W.tells, person.range.upperBound)
                || prose.isAt(W.reviews, person.range.upperBound)
        {
            return person.range.upperBound
        }
        let (mentions, next) = reading.units.list(first, end)
        return !mentions.isEmpty && next < end ? next : nil
    }

    /// `I. Về công tác tháng 8`, said in September: what was done.
    func tellsOfPast(_ range: Range<Int>) -> Bool {
        guard kind == .notice || kind == .minutes, let day = reading.day, var first = range.first else { return false }
        first += prose.length(W.about, first, range.upperBound)
        guard first < range.upperBound, prose.isAt(W.works, first) else { return false }
        for index in first..<min(range.upperBound, first + 12) {
            guard let date = reading.dates.read(index, range.upperBound) else { continue }
            switch date.shape {
            case .month(_, let third) where third == 0: break
            case .quarter, .week: break
            default: return false
            }
            guard let past = date.span(prose, near: day, backwards: true)?.last,
                let ahead = date.span(prose, near: day)
            else { return false }
            return past < day && day - past <= 62 && (ahead.last.map { $0 < day } ?? false || date.year == nil)
                && !(ahead.first.map { $0 <= day } ?? false && (ahead.last.map { $0 >= day } ?? false))
        }
        return false
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let proposes = Words("đề xuất", "kiến nghị", "có ý kiến", "phản ánh", "có kiến nghị", "đề xuất, kiến nghị")
    static let asks = Words(
        "đề nghị", "kiến nghị", "đề xuất", "xin", "mong", "không có ý kiến", "nhất trí", "cơ bản nhất trí",
        "thống nhất",
        "có ý kiến", "hỏi", "băn khoăn")
    static let tells = Words(
        "thông tin", "thông tin thời sự", "quán triệt", "phổ biến", "khai mạc", "tuyên bố lý do", "thông qua nội dung",
        "thông qua chương trình", "nêu lý do", "điểm lại", "phát biểu khai mạc", "thông báo tình hình thời sự",
        "thông báo thời sự", "thông báo tình hình", "thông báo nội dung")
    /// Said of an office without a name, too.
    static let reviews = Words(
        "đánh giá", "thông báo kết quả", "thông qua báo cáo", "báo cáo tình hình", "báo cáo kết quả", "nhận xét",
        "trình bày báo cáo", "trình bày dự thảo", "thông qua dự thảo", "báo cáo sơ kết", "báo cáo tóm tắt")
    static let concludes = Words("kết luận", "phát biểu kết luận", "thống nhất kết luận", "kết luận cuộc họp")
    static let reports = Words("báo cáo", "thông qua", "trình bày", "đã báo cáo", "thông báo", "đọc")
    static let already = Words("đã", "đạt", "được")
    static let about = Words("về", "đánh giá")
    static let works = Words("công tác", "hoạt động", "tình hình", "nhiệm vụ", "kết quả", "việc thực hiện", "thực hiện")
}
