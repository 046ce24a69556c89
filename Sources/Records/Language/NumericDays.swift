/// Days in numbers: `19/12/2022`, `15/12`, `trước 30.6`, `2026-08-14`.
extension DateGrammar {
    /// `19/12/2022`, `09 /9/2021`, `19-12-2022`, `15/12`.
    func numericDay(_ index: Int, _ end: Int) -> DateExpression? {
        guard let day = number(index, end, 1...31), prose.tokens[index].length <= 2, isSeparator(index + 1, end),
            let month = number(index + 2, end, 1...12), prose.tokens[index + 2].length <= 2
        else { return nil }
        let separator = prose.tokens[index + 1].symbol
        if isSeparator(index + 3, end), prose.tokens[index + 3].symbol == separator, let year = fullYear(index + 4, end)
        {
            return DateExpression(shape: .day(day, month), year: year, range: index..<(index + 5))
        }
        // `trước 30/6/22`: a year in two digits, behind a word of days.
        if separator == Sign.slash, index > 0, index + 4 < end, prose.isSign(index + 3, Sign.slash),
            prose.tokens[index + 4].length == 2, !prose.tokens[index + 4].spaced,
            let year = number(index + 4, end, 10...60),
            prose.isAt(W.dayWords, index - 1) || prose.isAt(W.limits, index - 1),
            !(index + 5 < end && prose.isSign(index + 5, Sign.slash))
        {
            return DateExpression(shape: .day(day, month), year: 2000 + year, range: index..<(index + 5))
        }
        // `15/12` alone is a date only with the slash, and not before a further number or word (`81/2021/NĐ-CP`).
        // `Chiều 16-5` needs its word before it: `5-7 ngày` is a span.
        guard
            separator == Sign.slash
                || index > 0 && prose.isAt(W.dayWords, index - 1)
                    // `trước ngày 05.9`
                    && (separator == Sign.dash || !prose.tokens[index + 2].spaced)
                || isLimit(index, end),
            !(index + 3 < end && prose.isSign(index + 3, Sign.slash)), !goesOnInMonth(index + 3, end),
            !isShare(day, of: month, index, end)
        else { return nil }
        let (year, next) = yearAfter(index + 3, end)
        return DateExpression(shape: .day(day, month), year: year, range: index..<next)
    }

    /// `6 - 8.7`: two days, and then their month.
    private func goesOnInMonth(_ index: Int, _ end: Int) -> Bool {
        index + 1 < end && prose.isSign(index, Sign.stop) && !prose.tokens[index].spaced
            && prose.tokens[index + 1].isNumber && !prose.tokens[index + 1].spaced
            && prose.tokens[index + 1].length <= 2
    }

    /// `trước 30.6`, `hết 15-7`: a day behind the word of a limit; `trước 5-7 ngày` is a span, `hết 1.5 tỷ` a sum.
    private func isLimit(_ index: Int, _ end: Int) -> Bool {
        index > 0 && prose.isAt(W.limits, index - 1) && !prose.tokens[index + 1].spaced
            && !prose.tokens[index + 2].spaced
            && (index + 3 >= end
                || [Sign.stop, Sign.semicolon, Sign.comma, Sign.close].contains { prose.isSign(index + 3, $0) }
                    && !(index + 4 < end && !prose.tokens[index + 4].spaced))
    }

    /// `5/12 xã đạt chuẩn`: a part of what is counted, no day; `ngày 5/12 xã An Phú …` is one.
    private func isShare(_ part: Int, of whole: Int, _ index: Int, _ end: Int) -> Bool {
        part <= whole && index + 3 < end && prose.isAt(W.shared, index + 3)
            && (!prose.tokens[index + 3].capital
                || prose.isAt(W.branches, index + 3) && !(index > 0 && prose.isAt(W.until, index - 1)))
            && !(index > 0 && prose.isAt(W.beforeDays, index - 1))
    }

    /// `2026-08-14`, as ISO 8601 and the pages of portals write a day.
    func yearFirst(_ index: Int, _ end: Int) -> DateExpression? {
        guard let year = fullYear(index, end), index + 4 < end,
            let month = number(index + 2, end, 1...12), let day = number(index + 4, end, 1...31),
            (index + 1...index + 4).allSatisfy({ !prose.tokens[$0].spaced }),
            [index + 2, index + 4].allSatisfy({ prose.tokens[$0].length == 2 && prose.isSign($0 - 1, Sign.dash) })
        else { return nil }
        return DateExpression(shape: .day(day, month), year: year, range: index..<(index + 5))
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let beforeDays = Words(
        "ngày", "sáng", "chiều", "tối", "trưa", "từ", "trước", "hết", "lễ", "khánh", "hai", "ba", "tư", "năm", "sáu",
        "bảy", "nhật")
    static let branches = Words("chi cục", "trung tâm", "chi nhánh", "bệnh viện", "trạm", "đội", "đảng bộ")
    static let dayWords = Words("sáng", "chiều", "tối", "ngày", "trưa")
    static let limits = Words("trước", "hết", "hạn", "nhất")
    /// What offices count parts of.
    static let shared = Words(
        "xã", "phường", "thị trấn", "huyện", "cơ quan", "đơn vị", "phòng", "trường", "lớp", "thôn", "bản", "khu phố",
        "tổ", "ấp", "hồ sơ", "nhiệm vụ", "chỉ tiêu", "tiêu chí", "thủ tục", "văn bản", "dự án", "công trình", "mô hình",
        "em", "học sinh", "học viên", "người", "hộ", "đồng chí", "đ/c", "đại biểu", "đảng viên", "chi bộ", "đoàn viên",
        "vụ", "trường hợp", "kiến nghị", "ý kiến", "cuộc", "buổi", "ca", "máy", "doanh nghiệp", "nội dung", "việc",
        "công việc", "đề án", "kế hoạch", "khoa", "trạm", "sở", "ban", "ngành", "địa phương", "tỉnh", "gói thầu",
        "điểm",
        "cán bộ", "công chức", "giáo viên", "nhà", "tàu", "xe", "ha", "km", "đề tài", "hợp đồng", "đơn", "bộ phận",
        "hạng mục", "mục tiêu", "chi cục", "trung tâm", "chi nhánh", "bệnh viện", "thành viên", "ủy viên", "quận",
        "thị xã", "thành phố", "xóm", "khóm", "buôn", "làng", "khối", "nhóm", "tổ chức", "hội", "chi hội", "chi đoàn",
        "đảng bộ", "đảng ủy", "chương trình", "giải pháp", "nhà thầu", "chủ đầu tư", "nhà máy", "khu", "cụm",
        "tuyến", "lĩnh vực", "chuyên đề", "chỉ số", "tiêu chuẩn", "sản phẩm", "nghị quyết", "quyết định", "mặt hàng",
        "bệnh nhân", "lao động", "cháu", "trẻ", "viên chức", "viện", "cục", "bộ", "khoản", "mục", "phiếu", "mẫu",
        "hồ chứa", "cơ sở", "phiên", "lượt", "điểm cầu", "đoàn", "đội", "bước", "phần", "tiết", "bài", "giải",
        "hội viên", "cổ đông", "công đoàn", "vị trí", "mặt bằng", "gia đình"
    )
    static let until = Words("đến", "tới", "vào", "qua")
}
