/// Matters that a meeting concluded on, under headings that open the parts of a report elsewhere: `5. Về tình hình an ninh trật
/// tự, đình công:`, `Tháo gỡ khó khăn, vướng mắc`, `Về dự thảo Báo cáo kết quả 6 tháng`.
extension RoleReader {
    /// `Tháo gỡ khó khăn, vướng mắc`, `Về xử lý tồn tại`, `Về báo cáo kết quả …`: what is to be done, or a paper; no part of a
    /// report.
    func isMatter(_ range: Range<Int>) -> Bool {
        guard kind == .notice, let first = range.first(where: { prose.tokens[$0].isWord }) else { return false }
        let start = first + prose.length(W.about, first, range.upperBound)
        return prose.isAt(W.mends, start) || start > first && prose.isAt(W.papers, start)
            // `Về hạn chế phương tiện`
            || start > first && prose.isAt(W.restrains, start) && start + 2 < range.upperBound
                && prose.tokens[start + 2].isWord && !prose.isAt(W.parts, start + 2)
    }

    /// `Về tình hình an ninh trật tự`, `Khó khăn, vướng mắc của dự án A`: of something, unlike `Về tình hình thực hiện nhiệm vụ`.
    func isAboutSomething(_ range: Range<Int>) -> Bool {
        guard kind == .notice, let first = range.first(where: { prose.tokens[$0].isWord }) else { return false }
        let end = range.upperBound
        var next = first + prose.length(W.about, first, end)
        if next > first { next += prose.length(W.some, next, end) }
        while next < end, case let length = prose.length(W.states, next, end), length > 0 {
            next += length
            if next + 1 < end, prose.isSign(next, Sign.comma), prose.isAt(W.states, next + 1) { next += 1 }
        }
        return next > first && next < end && prose.tokens[next].isWord && !prose.isAt(W.parts, next)
            && prose.isAt(W.states, next - 2)
    }

    /// `Giao Sở Nội vụ …`, `Đề nghị các cơ quan …`: who is told, in so many words.
    func orders(at index: Int, _ range: Range<Int>) -> Bool {
        guard index < range.upperBound, prose.isAt(W.orders, index), prose.has(.assign, index),
            let assign = prose.phrase(.assign, index, range.upperBound)
        else { return false }
        return !reading.units.list(index + assign.length, range.upperBound).mentions.isEmpty
    }

    /// `Công an huyện tăng cường tuần tra …`: a unit and at once what it does, with nothing of what was done or fell short.
    func sendsUnit(at index: Int, _ range: Range<Int>) -> Bool {
        guard index < range.upperBound, prose.tokens[index].isWord, prose.tokens[index].capital,
            case let (mentions, next) = reading.units.list(index, range.upperBound), !mentions.isEmpty,
            next < range.upperBound,
            prose.hasAny(Cue.verb.bit | Cue.lead.bit | Cue.coordinate.bit | Cue.obligation.bit, next)
        else { return false }
        return !range.contains { prose.isAt(W.past, $0) || prose.isSign($0, Sign.percent) }
    }

    /// `Đã giải ngân 120 tỷ đồng, đạt 35%. Các chủ đầu tư đẩy nhanh tiến độ.`: where matters stand, then who does what.
    func sendsUnitLater(_ range: Range<Int>) -> Bool {
        prose.sentences(range).dropFirst().contains { sentence in
            sendsUnit(at: sentence.lowerBound, sentence)
                && !sentence.contains { prose.isAt(W.praised, $0) || isCount($0, sentence) }
        }
    }

    /// A number that is of no date and no paper.
    private func isCount(_ index: Int, _ range: Range<Int>) -> Bool {
        prose.tokens[index].isNumber && prose.tokens[index].spaced && index + 1 < range.upperBound
            && prose.tokens[index + 1].isWord
            && !prose.hasAny(Cue.month.bit | Cue.year.bit | Cue.quarter.bit, index - 1)
    }

    /// `2. Về tình hình X: Giao Sở Nội vụ …`, `4. Khó khăn của dự án: Sở Tài chính thẩm định …`
    func ordersBehindTopic(_ range: Range<Int>) -> Bool {
        guard kind == .notice, let colon = range.prefix(30).first(where: { prose.isSign($0, Sign.colon) }),
            colon + 2 < range.upperBound
        else { return false }
        return orders(at: colon + 1, range)
            || sendsUnit(at: colon + 1, colon + 1..<range.upperBound) && isAboutSomething(range.lowerBound..<colon)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let about = Words("về", "về việc", "về công tác", "việc")
    static let some = Words("một số", "những", "các")
    static let mends = Words("tháo gỡ", "xử lý", "khắc phục", "giải quyết", "chấn chỉnh")
    static let papers = Words(
        "dự thảo", "báo cáo", "kết quả thanh tra", "kết quả kiểm tra", "kết quả giám sát", "kết quả kiểm toán")
    static let restrains = Words("hạn chế")
    static let states = Words("tình hình", "khó khăn", "vướng mắc", "tồn tại", "tồn đọng", "bất cập", "kết quả")
    /// What makes of `tình hình` a part of a report.
    static let parts = Words(
        "thực hiện", "triển khai", "công tác", "nhiệm vụ", "hoạt động", "đạt", "đạt được", "tháng", "quý", "năm",
        "tuần", "chung", "trong", "nổi bật", "chủ yếu", "cụ thể", "và", "kinh tế", "chỉ đạo", "sản xuất", "cần", "còn",
        "đã", "về", "của", "những", "bộc lộ", "qua")
    static let orders = Words("giao", "yêu cầu", "đề nghị")
    static let praised = Words("tốt", "hoàn thành", "kết quả", "cơ bản", "tích cực", "nhiều")
    static let past = Words(
        "đã", "đạt", "được", "chưa", "còn", "không", "chậm", "đang", "vẫn", "tăng so với", "giảm so với")
}

extension Outline.Role {
    /// What was found, and nobody is told to do.
    var isFinding: Bool { self == .result || self == .limitation || self == .cause }
}
