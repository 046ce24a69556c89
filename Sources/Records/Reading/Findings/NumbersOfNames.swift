/// Tells numbers that belong to a name: the year of an event (`Festival Sông Giang 2026`), a paper known by its number (`Đề án 06`),
/// a slogan (`4 tại chỗ`, `6 rõ`), a rank (`xếp thứ 5/14 tỉnh`), a map's scale (`quy hoạch 1/500`), the contents of a plan
/// (`5 nhiệm vụ trọng tâm`).
extension IndicatorReader {
    /// By the words around it.
    func isOfName(_ figure: Figure, _ range: Range<Int>) -> Bool {
        guard !figure.isPercent else { return false }
        let before = figure.start - 1
        if figure.total != nil {
            return before >= range.lowerBound && prose.isAt(W.ranks, before) || isScale(figure, range)
                || isPaperOfYear(figure, range)
        }
        guard figure.next < range.upperBound else { return false }
        return isSlogan(figure) || isPaper(figure, range) || isYearOfEvent(figure, range)
            || figure.value < 30 && prose.isAt(W.contents, figure.next)
    }

    /// `giá điện tăng 8% có thể làm giá cả tăng thêm 0,5%`: what may be.
    func isSupposed(_ figure: Figure, _ range: Range<Int>) -> Bool {
        (max(range.lowerBound, figure.start - 6)..<min(figure.next + 1, range.upperBound)).contains {
            prose.isAt(W.may, $0)
        }
    }

    /// `chỉ định 01 Chủ tịch và 02 Phó Chủ tịch Hội`: who took office.
    func isAppointed(_ figure: Figure, _ range: Range<Int>) -> Bool {
        figure.total == nil && figure.next < range.upperBound && prose.tokens[figure.next].capital
            && prose.hasAny(Cue.position.bit, figure.next)
            && (max(range.lowerBound, figure.start - 8)..<figure.start).contains { prose.isAt(W.appoints, $0) }
    }

    /// `phương châm “4 tại chỗ”`, `giao việc phải 6 rõ`
    private func isSlogan(_ figure: Figure) -> Bool {
        guard figure.value <= 10, figure.next == figure.start + 1 else { return false }
        return prose.isAt(W.slogans, figure.next)
            || figure.start > 0 && prose.isSign(figure.start - 1, Sign.quote) && !prose.tokens[figure.start].spaced
    }

    /// `Kết luận 49 chỉ rõ …`; in `kế hoạch 500 hộ` a noun is counted.
    private func isPaper(_ figure: Figure, _ range: Range<Int>) -> Bool {
        figure.value < 1_000 && figure.next == figure.start + 1 && figure.start > range.lowerBound
            && (max(range.lowerBound, figure.start - 2)..<figure.start).contains {
                prose.tokens[$0].capital && $0 + prose.length(W.papers, $0, figure.start) == figure.start
            } && !isCountedNoun(figure.next, range.upperBound)
    }

    /// `Quyết định 05/2024`
    private func isPaperOfYear(_ figure: Figure, _ range: Range<Int>) -> Bool {
        guard let total = figure.total, (1945...2100).contains(total), figure.start > range.lowerBound + 1 else {
            return false
        }
        return prose.length(W.papers, figure.start - 2, figure.start) == 2
            || prose.length(W.papers, figure.start - 1, figure.start) == 1
    }

    /// `quy hoạch chi tiết đô thị 1/500`
    private func isScale(_ figure: Figure, _ range: Range<Int>) -> Bool {
        guard figure.value == 1, let total = figure.total, W.scales.contains(total) else { return false }
        return (max(range.lowerBound, figure.start - 12)..<figure.start).contains { prose.isAt(W.maps, $0) }
    }

    /// `Festival Sông Giang 2026 góp phần …`, `Tết Nguyên đán 2027 vui tươi`: a year behind a name.
    private func isYearOfEvent(_ figure: Figure, _ range: Range<Int>) -> Bool {
        let start = figure.start
        guard prose.tokens[start].length == 4, figure.next == start + 1, (1945...2100).contains(figure.value),
            start > range.lowerBound
        else { return false }
        let name = prose.tokens[start - 1]
        let isNamed = name.isWord && name.capital && (start - 1 > range.lowerBound || name.upper)
        return isNamed
            || !isCountedNoun(figure.next, range.upperBound)
                && (max(range.lowerBound, start - 7)..<start).contains { index in
                    prose.isAt(W.events, index) && (index..<start).allSatisfy { prose.tokens[$0].isWord }
                }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let may = Words("có thể", "có thể sẽ", "có khả năng")
    static let appoints = Words("chỉ định", "bầu", "bổ nhiệm", "gồm", "công nhận", "hiệp thương", "kiện toàn")
    static let slogans = Words(
        "tại chỗ", "rõ", "không", "nhất", "cùng", "sẵn sàng", "hóa", "sạch", "dám", "biết", "xin", "trước")
    static let papers = Words(
        "kết luận", "nghị quyết", "chỉ thị", "nghị định", "thông tư", "quyết định", "luật", "quy định", "công điện",
        "đề án", "thông báo", "công văn")
    static let ranks = Words("thứ", "hạng", "vị trí")
    static let scales: [Double] = [200, 500, 1_000, 2_000, 5_000, 10_000, 25_000, 50_000, 100_000]
    static let maps = Words("quy hoạch", "bản đồ", "tỷ lệ", "đo đạc", "đồ án", "phân khu", "chi tiết")
    static let events = Words(
        "festival", "tết", "lễ hội", "hội chợ", "kỳ thi", "liên hoan", "ngày hội", "hội thi", "cuộc thi", "hội thao",
        "đại hội", "triển lãm", "diễn đàn", "hội khỏe", "giải bóng", "giải chạy", "giải thưởng", "năm du lịch",
        "mùa hè",
        "robocon", "games", "chương trình", "tháng thanh niên", "chiến dịch", "olympic", "world cup")
    static let contents = Words(
        "nhiệm vụ trọng tâm", "nhiệm vụ chủ yếu", "nhiệm vụ, giải pháp", "nhóm nhiệm vụ", "nhóm giải pháp", "giải pháp",
        "mũi nhọn", "khâu đột phá", "đột phá", "trụ cột", "nhiệm vụ và giải pháp")
}
