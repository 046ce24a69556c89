extension DeadlineReader {
    /// How often: only where the words say that the work itself comes back (`định kỳ …`, `Hằng tháng, báo cáo …`,
    /// `trước ngày 25 hằng tháng`), not what it is about (`đánh giá, xếp loại hàng năm`).
    func recurrence(_ range: Range<Int>) -> Assignment.Recurrence? {
        var found: Assignment.Recurrence?
        var periodic = false
        for index in range {
            guard let cue = prose.phrase(.recurring, index, range.upperBound) else { continue }
            if cue.value == 7 {
                // `định kỳ tháng 8/2026`: that of one month.
                let next = index + cue.length
                if next + 1 < range.upperBound, prose.isAt(W.thang, next), prose.tokens[next + 1].isNumber { continue }
                // `tổ chức sinh hoạt định kỳ theo quy định`: the thing is periodic.
                periodic =
                    periodic
                    || !(index > range.lowerBound + 1
                        && (prose.isAt(W.periodic, index - 2) || prose.isAt(W.renews, index - 1)))
                // `định kỳ (hàng tháng hoặc hàng quý)`, `định kỳ 06 tháng`, `định kỳ thứ Sáu hằng tuần`
                if let interval = interval(after: index + cue.length, range) { return interval }
                continue
            }
            // `6 tháng một lần`, `hai tuần một lần`
            if index > range.lowerBound, cue.value == 2 || cue.value == 3, prose.isAt(W.counted, index),
                prose.tokens[index - 1].isNumber || prose.isAt(W.two, index - 1), !prose.isAt(W.each, index - 1)
            {
                let count = prose.isAt(W.two, index - 1) ? 2 : Int(prose.tokens[index - 1].value)
                found = found ?? counted(count, Int(cue.value))
                continue
            }
            // `định kỳ hằng tháng`
            if prose.isAt(W.periodically, index) { return Self.rhythm(Int(cue.value)) }
            guard found == nil, isOwnRhythm(index, cue.length, range) else { continue }
            found = Self.rhythm(Int(cue.value))
        }
        // `trước ngày 20 của tháng cuối quý`
        if found == nil, prose.contains(W.endOfQuarter, in: range) { return .quarterly }
        return found ?? times(range) ?? (periodic || isStanding(range) ? .regularly : nil)
    }

    /// `Hằng tuần:`, `Nhiệm vụ thường xuyên hằng tháng`: a heading that says how often and nothing else.
    func rhythm(ofHeading range: Range<Int>) -> Assignment.Recurrence? {
        guard (2...9).contains(range.count) else { return nil }
        var index = range.lowerBound
        while index < range.upperBound, case let length = prose.length(W.works, index, range.upperBound), length > 0 {
            index += length
        }
        guard let cue = prose.phrase(.recurring, index, range.upperBound),
            (index + cue.length..<range.upperBound).allSatisfy({ prose.tokens[$0].kind == .sign })
        else { return nil }
        return Self.rhythm(Int(cue.value))
    }

    /// `Vào thứ Hai đầu mỗi tháng`: its weekday is no day of its own.
    func ownDeadline(_ range: Range<Int>, _ recurrence: Assignment.Recurrence?) -> DateSpan? {
        guard let found = deadline(range) else { return nil }
        let isRare = recurrence == .monthly || recurrence == .quarterly
        let isWeekday = found.precision == .day && !found.text.utf8.contains { (0x30...0x39).contains($0) }
        return isRare && isWeekday ? nil : found
    }

    /// `Thường xuyên` alone in its cell, `Thời gian thực hiện: thường xuyên`.
    private func isStanding(_ range: Range<Int>) -> Bool {
        guard range.count >= 2 else { return false }
        if range.count <= 3, prose.isAt(W.always, range.lowerBound) { return true }
        return range.dropFirst(2).contains { index in
            prose.isAt(W.always, index) && prose.isSign(index - 1, Sign.colon)
                && prose.ends(.deadline, before: index - 1)
        }
    }

    /// `02 lần/ngày`, `01 lần/tuần`, `mỗi tháng 01 lần`.
    private func times(_ range: Range<Int>) -> Assignment.Recurrence? {
        let times = W.times
        for index in range where index + 2 < range.upperBound && prose.isAt(times, index) {
            guard index > range.lowerBound, prose.tokens[index - 1].isNumber, prose.isSign(index + 1, Sign.slash) else {
                continue
            }
            if prose.isAt(Words.day, index + 2) { return .daily }
            if prose.isAt(W.week, index + 2) { return .weekly }
            if prose.isAt(W.thang, index + 2) { return .monthly }
            if prose.isAt(W.quarter, index + 2) { return .quarterly }
            if prose.isAt(W.year, index + 2) { return .yearly }
        }
        return nil
    }

    private func counted(_ count: Int, _ value: Int) -> Assignment.Recurrence {
        if count == 1 { return value == 2 ? .weekly : .monthly }
        return value == 3 && count == 3 ? .quarterly : value == 3 && count == 6 ? .halfYearly : .regularly
    }

    static func rhythm(_ value: Int) -> Assignment.Recurrence? {
        switch value {
        case 1: .daily
        case 2: .weekly
        case 3: .monthly
        case 4: .quarterly
        case 5: .halfYearly
        case 6: .yearly
        default: nil
        }
    }

    func interval(after index: Int, _ range: Range<Int>) -> Assignment.Recurrence? {
        var probe = index
        while probe < min(range.upperBound, index + 14) {
            if let cue = prose.phrase(.recurring, probe, range.upperBound), cue.value < 7 {
                return Self.rhythm(Int(cue.value))
            }
            if probe <= index + 2 {
                // `định kỳ 02 tuần một lần` is no week's rhythm.
                if prose.tokens[probe].isNumber, prose.tokens[probe].value > 1, probe + 1 < range.upperBound,
                    prose.isAt(W.week, probe + 1)
                {
                    return .regularly
                }
                if prose.isAt(W.thang, probe) { return .monthly }
                if prose.isAt(W.quarter, probe) { return .quarterly }
                if prose.isAt(W.week, probe) { return .weekly }
                if prose.isAt(W.year, probe) { return .yearly }
                if prose.tokens[probe].isNumber, prose.tokens[probe].value == 6, probe + 1 < range.upperBound,
                    prose.isAt(W.thang, probe + 1)
                {
                    return .halfYearly
                }
                if prose.tokens[probe].isNumber, prose.tokens[probe].value == 3, probe + 1 < range.upperBound,
                    prose.isAt(W.thang, probe + 1)
                {
                    return .quarterly
                }
            }
            if prose.isSign(probe, Sign.semicolon) || prose.isSign(probe, Sign.stop) { break }
            probe += 1
        }
        return nil
    }

    func startsClause(_ index: Int, _ range: Range<Int>) -> Bool {
        index == range.lowerBound || prose.tokens[index - 1].kind == .sign || prose.tokens[index - 1].kind == .breaking
    }

    /// At the head of a clause; or after a day (`trước ngày 25 hằng tháng`); or right after a verb of reporting.
    func isOwnRhythm(_ index: Int, _ length: Int, _ range: Range<Int>) -> Bool {
        if startsClause(index, range) {
            guard index > range.lowerBound else { return true }
            // `kế hoạch hằng tuần, hằng tháng`: still the noun's.
            return prose.isSign(index - 1, Sign.open) == false && !nounBefore(index, range)
        }
        let before = index - 1
        // `kiểm tra mối nối mỗi tuần 1 lần`
        if index + length + 1 < range.upperBound, prose.tokens[index + length].isNumber,
            prose.isAt(W.times, index + length + 1)
        {
            return true
        }
        if (max(range.lowerBound, index - 9)..<index).contains(where: { prose.isAt(W.keptUp, $0) }) { return true }
        // `công bố giá theo từng tháng`
        if prose.isAt(W.stepwise, index), prose.isAt(W.by, before), !nounBefore(index, range, reach: 60),
            !prose.contains(W.layouts, in: max(range.lowerBound, index - 40)..<index),
            index + length >= range.upperBound || prose.tokens[index + length].kind == .sign
        {
            return true
        }
        // `kịch bản tăng trưởng cho từng quý`, `cam kết giải ngân từng tháng`: how it is laid out.
        if prose.isAt(W.allotted, before) { return false }
        if prose.isAt(W.stepwise, index), prose.contains(W.layouts, in: max(range.lowerBound, index - 40)..<index) {
            return false
        }
        // `…, báo cáo tiến độ hằng tháng.`, `công bố giá hằng tháng theo quy định`
        let after = index + length
        if after >= range.upperBound || prose.tokens[after].kind == .sign || prose.isAt(W.manners, after),
            !nounBefore(index, range, reach: 16)
        {
            return true
        }
        // `trước 16 giờ hằng ngày`
        if prose.tokens[before].isNumber || prose.isAt(W.hours, before) && prose.tokens[before - 1].isNumber {
            return true
        }
        // `mỗi tuần xuống cơ sở ít nhất một lần`
        if prose.isAt(W.each, index), range[index...].prefix(12).contains(where: { prose.isAt(W.once, $0) }) {
            return true
        }
        if prose.isAt(W.beforeRhythm, before) { return true }
        if prose.phrase(.weekday, max(range.lowerBound, before - 1), index) != nil { return true }
        // `Tổ công tác hằng ngày báo cáo …`: between who does it and what he does.
        if after < range.upperBound, prose.isAt(W.verbsOfRhythm, after),
            !(range.lowerBound..<index).contains(where: {
                prose.tokens[$0].kind == .sign
                    || prose.has(.verb, $0) && !prose.tokens[$0].capital && !prose.isInside($0)
            }), !nounBefore(index, range)
        {
            return true
        }
        // `báo cáo sản lượng hằng ngày về Sở`: to whom it goes each time.
        if after < range.upperBound, prose.isAt(W.towards, after),
            (max(range.lowerBound, index - 6)..<index).contains(where: {
                prose.isAt(W.sends, $0) && !nounBefore($0, range)
            }), !nounBefore(index, range)
        {
            return true
        }
        // `báo cáo kết quả hằng quý`
        let told =
            (1...2).first { prose.length(W.accounts, max(range.lowerBound, index - $0), index) == $0 }.map {
                index - $0
            } ?? index
        for start in max(range.lowerBound, told - 3)..<told {
            if let verb = prose.phrase(.verb, start, told), start + verb.length == told,
                prose.length(W.verbsOfRhythm, start, index) == verb.length
            {
                return !nounBefore(start, range)
            }
        }
        return false
    }

    func nounBefore(_ index: Int, _ range: Range<Int>, reach: Int = 5) -> Bool {
        var from = max(range.lowerBound, index - reach)
        // A noun of another clause is none of its own.
        // `ghi sổ kiểm thực hằng ngày`: what is done to the book.
        if let writes = (from..<max(from, index)).last(where: { prose.isAt(W.writes, $0) }) { from = writes + 2 }
        // `kiểm tra chất lượng bữa ăn, báo cáo Giám đốc hằng tuần`
        if let told = (from..<max(from, index)).last(where: {
            prose.isSign($0, Sign.comma) && $0 + 1 < index && prose.isAt(W.tells, $0 + 1)
        }) {
            from = told
        }
        if let parted = (from..<max(from, index)).last(where: { prose.isSign($0, Sign.semicolon) }) { from = parted }
        return prose.contains(W.nounsOfRhythm, in: from..<max(from, index))
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let verbsOfRhythm = Words(
        "báo cáo", "tổng hợp", "rà soát", "kiểm tra", "cập nhật", "tổ chức", "họp", "giao ban",
        "nhắc việc", "đôn đốc", "theo dõi", "công khai", "công bố", "thông tin", "cung cấp", "dự báo", "phát thanh",
        "phát sóng", "tuần tra", "trực ban",
        "đánh giá", "thông báo", "gửi", "đối soát")
    static let nounsOfRhythm = Words(
        "kế hoạch", "chương trình", "chất lượng", "chế độ", "nhiệm vụ", "lịch", "xếp loại", "sổ",
        "công việc", "biến động")
    static let works = Words("nhiệm vụ", "công việc", "các nhiệm vụ", "các công việc", "thường xuyên", "việc", "làm")
    static let layouts = Words("kịch bản", "cam kết", "tiến độ chi tiết", "lộ trình", "kế hoạch chi tiết", "mục tiêu")
    static let manners = Words(
        "kịp thời", "đầy đủ", "đúng hạn", "đúng thời hạn", "đúng quy định", "theo quy định", "theo đúng quy định",
        "nghiêm túc")
    static let writes = Words("ghi sổ")
    static let tells = Words("báo cáo", "gửi")
    static let periodically = Words("định kỳ")
    /// `duy trì chế độ báo cáo hằng ngày`: to keep it up is the work.
    static let keptUp = Words(
        "duy trì chế độ báo cáo", "duy trì chế độ giao ban", "duy trì chế độ trực", "duy trì chế độ thông tin",
        "thực hiện chế độ báo cáo", "thực hiện tốt chế độ báo cáo", "thực hiện nghiêm chế độ báo cáo",
        "thực hiện chế độ giao ban", "thực hiện chế độ thông tin", "thực hiện chế độ trực",
        "thực hiện nghiêm túc chế độ báo cáo")
    static let by = Words("theo")
    static let towards = Words("về", "cho", "tới", "đến")
    static let sends = Words("báo cáo", "gửi", "nộp", "thông tin", "cập nhật", "thông báo", "tổng hợp")
    static let stepwise = Words("từng")
    static let endOfQuarter = Words(
        "tháng cuối quý", "tháng cuối mỗi quý", "tháng cuối của quý", "tháng cuối của mỗi quý")
    static let always = Words("thường xuyên", "hằng năm", "hàng năm")
    static let periodic = Words("sinh hoạt", "bảo dưỡng", "kiểm định", "sức khỏe")
    static let renews = Words("thay")
    static let times = Words("lần", "buổi", "lượt", "phiên")
    /// `tháng một lần`, `tuần / lần`
    static let counted = Words("tháng", "tuần")
    static let two = Words("hai")
    static let accounts = Words("nhanh", "kết quả", "tiến độ", "tình hình", "số liệu")
    static let quarter = Words("quý")
    static let week = Words("tuần")
    static let year = Words("năm")
    static let allotted = Words("cho", "của", "theo")
    static let beforeRhythm = Words("vào", "ngày", "lần", "trước")
    static let thang = Words("tháng")
    static let hours = Words("giờ", "h")
    static let each = Words("mỗi")
    static let once = Words("một lần", "1 lần", "01 lần", "hai lần", "2 lần", "02 lần")
}
