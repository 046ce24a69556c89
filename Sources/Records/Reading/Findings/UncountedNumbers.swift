/// Tells numbers that count nothing: part of a date or a symbol, a name's number, who was told, how long.
extension IndicatorReader {
    /// By what stands before it.
    func isOther(_ figure: Figure, before start: Int, _ range: Range<Int>) -> Bool {
        guard start > range.lowerBound else { return false }
        let before = start - 1
        return isGlued(start) || prose.isSign(before, Sign.dash)
            // `kho than tại mức +30`
            || prose.isSign(before, Sign.plus) && !figure.isPercent || isNumbered(figure, before, range)
            || isHeard(figure, range)
            // `09 chủ đầu tư giải ngân dưới 20%`: which of them are counted.
            || figure.isPercent && prose.isAt(W.under, before)
                && (before == range.lowerBound || !prose.isAt(W.attained, before - 1))
            // `Chương trình 30a, 135`
            || figure.total == nil && !figure.isPercent
                && (max(range.lowerBound, start - 5)..<start).contains { prose.isAt(W.programmes, $0) }
            // `quy hoạch chi tiết tỷ lệ 1/500`
            || figure.value == 1 && figure.total != nil && start > range.lowerBound + 1
                && prose.isAt(W.scales, start - 2)
            // `học sinh ra lớp 612/612 em`: a share counts whatever stands before it.
            || figure.total == nil
                && (namesNotCounts(before, start, range, figure.value, next: figure.next)
                    || isFurtherYear(start, range))
    }

    /// By what stands behind it.
    func isOther(_ figure: Figure, behind next: Int, _ range: Range<Int>) -> Bool {
        guard !figure.isPercent, next < range.upperBound else { return false }
        // `thời gian chờ khám trung bình 95 phút` measures.
        if prose.phrase(.timeUnit, next, range.upperBound) != nil, !prose.isAt(W.labour, next),
            !(figure.start > range.lowerBound && prose.ends(.qualifier, before: figure.start)
                && prose.isAt(W.average, figure.start - 2))
        {
            return true
        }
        // `trong 2 ngày 21 và 22/6`: the first of two days.
        if figure.total == nil, prose.isAt(W.and, next), next + 1 < range.upperBound,
            prose.isAt(W.day, figure.start - 1),
            reading.dates.read(next + 1, range.upperBound) != nil
        {
            return true
        }
        let isTight = !prose.tokens[next].spaced
        // `14km` measures; `3a` names.
        return isTight && (prose.isSign(next, Sign.slash) || prose.isSign(next, Sign.colon))
            || isTight && prose.tokens[next].isWord && !prose.isAt(W.measures, next)
            || prose.isSign(next, Sign.dash) && next + 1 < range.upperBound && prose.tokens[next + 1].isNumber
    }

    /// Part of a date, a symbol or a clock.
    private func isGlued(_ start: Int) -> Bool {
        guard !prose.tokens[start].spaced, !isSecondOfTwo(start) else { return false }
        let before = prose.tokens[start - 1]
        // `Tốt :14 tiết`: a label's colon, not a clock's.
        if before.symbol == Sign.colon, before.kind == .sign, start > 1, prose.tokens[start - 2].isWord { return false }
        return before.isWord
            || before.kind == .sign && [Sign.slash, Sign.dash, Sign.colon, Sign.stop].contains(before.symbol)
    }

    /// `(1)`
    private func isNumbered(_ figure: Figure, _ before: Int, _ range: Range<Int>) -> Bool {
        prose.isSign(before, Sign.open) && figure.next < range.upperBound && prose.isSign(figure.next, Sign.close)
            && !figure.isPercent
    }

    /// `đã nghe 3 phòng báo cáo`, `kết nối trực tuyến đến 24 xã`, `Tại hội nghị đã có 12 ý kiến`
    private func isHeard(_ figure: Figure, _ range: Range<Int>) -> Bool {
        let start = figure.start
        return prose.isAt(W.heard, start - 1)
            // `Lãnh đạo 37 xã, phường có mặt đầy đủ`
            || figure.total == nil && !figure.isPercent
                && (figure.next..<min(prose.tokens.count, figure.next + 7)).contains { prose.isAt(W.present, $0) }
            || (max(range.lowerBound, start - 5)..<start).contains { prose.isAt(W.connected, $0) }
            || prose.isAt(W.atMeeting, range.lowerBound) && figure.next < range.upperBound
                && prose.isAt(Words.voices, figure.next) && start - range.lowerBound < 9
    }

    /// `các năm 2018, 2019`: one year more.
    private func isFurtherYear(_ start: Int, _ range: Range<Int>) -> Bool {
        func isYear(_ token: Int) -> Bool {
            prose.tokens[token].isNumber && prose.tokens[token].length == 4
                && (1945...2100).contains(prose.tokens[token].value)
        }
        // `từ 2016 đến 2018`
        if start > range.lowerBound, isYear(start), prose.isAt(W.until, start - 1) { return true }
        return start >= range.lowerBound + 2 && isYear(start) && isYear(start - 2)
            && (prose.isSign(start - 1, Sign.comma) || prose.isSign(start - 1, Sign.dash)
                || prose.isAt(W.and, start - 1))
    }

    /// `cấp độ 3`, `khóa XV`, `số 12`: the number is a name.
    private func namesNotCounts(
        _ before: Int, _ start: Int, _ range: Range<Int>, _ value: Double, next: Int
    ) -> Bool {
        // `chi lương và phụ cấp 11,2 tỷ đồng`: money counts whatever stands before it.
        if next < range.upperBound,
            prose.phrase(.money, next, range.upperBound) != nil
                || prose.phrase(.multiplier, next, range.upperBound) != nil
        {
            return false
        }
        // `yêu cầu 15 phường …` tells who; `giảm cả 3 tiêu chí` in what.
        if (prose.ends(.assign, before: start) && !prose.isAt(W.given, start - 2)
            || (prose.ends(.unitKind, before: start) || prose.isAt(W.committees, start - 1))
                && prose.hasAny(Cue.territory.bit, start + 1))
            && value < 100
            || prose.isAt(W.all, start - 1) && prose.isAt(W.respects, start + 1)
        {
            return true
        }
        for index in max(range.lowerBound, before - 2)...before where !prose.isInside(index) {
            if let found = prose.phrase(.notCounted, index, start), index + found.length == start {
                // `trong 6 tháng 955 tỷ đồng`: the time is told already.
                if index > range.lowerBound, prose.tokens[index - 1].isNumber, prose.hasAny(Cue.timeUnit.bit, index) {
                    return false
                }
                // `cấp 11 giấy chứng nhận` counts papers.
                if prose.isAt(W.grants, index), start + 1 < range.upperBound, prose.isAt(W.papers, start + 1) {
                    return false
                }
                return found.value == 0 || value < 100
            }
        }
        return false
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let programmes = Words("chương trình 30a", "chương trình 135", "vốn 135", "nghị quyết 30a")
    static let under = Words("dưới")
    static let attained = Words("đạt", "mới", "chỉ", "còn", "là", "ở mức")
    /// `được giao 62 nhiệm vụ`, `bàn giao 15 căn hộ` count.
    static let given = Words("được giao", "bàn giao")
    static let grants = Words("cấp")
    static let papers = Words("giấy", "thẻ", "sổ", "chứng chỉ", "phép", "mã", "bằng", "bản sao")
    static let average = Words("trung bình", "bình quân")
    static let and = Words("và")
    static let day = Words("ngày")
    static let until = Words("từ", "đến", "tới", "cuối", "đầu", "giai đoạn")
    static let labour = Words("ngày công")
    static let measures = Words(
        "km", "ha", "m", "m2", "m3", "kg", "tấn", "tạ", "lít", "kwh", "mw", "usd", "tỷ", "triệu", "đồng", "đ", "hộ",
        "người",
        "con", "cây", "vụ", "lượt")
    static let all = Words("cả")
    static let committees = Words("dân", "vhtt", "hđnd", "ubnd", "tịch")
    static let respects = Words("tiêu chí", "mặt", "phương diện")
    static let scales = Words("tỷ lệ")
    static let present = Words("có mặt")
    static let heard = Words("nghe")
    static let connected = Words("kết nối", "trực tuyến đến", "trực tuyến với", "trực tuyến tới")
    static let atMeeting = Words("tại", "hội nghị", "cuộc họp", "buổi", "phiên")
}
