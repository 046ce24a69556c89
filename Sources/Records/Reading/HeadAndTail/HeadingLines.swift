import SourceText

/// Recognises the lines of a letterhead: number, place and date, motto, kind, agency, a page's date line.
extension Reading {
    func trimmed(_ tokens: Range<Int>) -> String {
        var range = tokens
        while let last = range.last, prose.tokens[last].kind == .sign,
            prose.tokens[last].symbol != Sign.close, prose.tokens[last].symbol != Sign.quote
        { range.removeLast() }
        while let first = range.first, prose.tokens[first].kind == .sign, prose.tokens[first].symbol != Sign.open,
            prose.tokens[first].symbol != Sign.quote
        { range.removeFirst() }
        return prose.text(range)
    }

    /// `-------`, `* * *`, `____`.
    func isRule(_ line: PaperLine) -> Bool {
        line.tokens.allSatisfy { prose.tokens[$0].kind == .sign }
    }

    func motto(_ range: Range<Int>) -> Range<Int>? {
        for index in range where prose.tokens[index].capital {
            // A motto stands in the letterhead, not at the end of a sentence (`… thành lập Đảng Cộng sản Việt Nam`).
            guard let found = prose.phrase(.motto, index, range.upperBound) else { continue }
            let before = range.lowerBound..<index
            // `KẾ HOẠCH TỔ CHỨC KỶ NIỆM … NGÀY THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM` names the party.
            if prose.isAt(W.party, index), !before.isEmpty, !isAgencyLine(before) { continue }
            if before.isEmpty || isUpper(before) || prose.tokens[index].upper && before.count <= 16 {
                return index..<(index + found.length)
            }
        }
        return nil
    }

    func isBracketed(_ range: Range<Int>) -> Bool {
        guard let first = range.first, let last = range.last else { return false }
        return prose.isSign(first, Sign.open) && prose.isSign(last, Sign.close)
    }

    func isUpper(_ range: Range<Int>) -> Bool {
        var words = 0
        for index in range where prose.tokens[index].isWord {
            guard prose.tokens[index].upper else { return false }
            words += 1
        }
        return words > 0
    }

    /// `Số: 427/TB-UBND`, `Số:    /TB-UBND`, `Số 12-TB/VPTU`: the number and the token after it.
    func readNumber(_ range: Range<Int>) -> (DocumentNumber, Int)? {
        guard let first = range.first, prose.isAt(W.soSo, first) else {
            return nil
        }
        var index = first + 1
        while index < range.upperBound, prose.isSign(index, Sign.colon) || prose.tokens[index].kind == .breaking {
            index += 1
        }
        let start = index
        var serial: Int?
        while index < range.upperBound, prose.isSign(index, Sign.stop) || prose.isSign(index, Sign.ellipsis) {
            index += 1
        }
        if index < range.upperBound, prose.tokens[index].isNumber {
            serial = Int(prose.tokens[index].value)
            index += 1
        }
        while index < range.upperBound, prose.isSign(index, Sign.stop) || prose.isSign(index, Sign.ellipsis) {
            index += 1
        }
        guard index < range.upperBound,
            prose.isSign(index, Sign.slash) || prose.isSign(index, Sign.dash) || prose.tokens[index].isWord
        else { return nil }
        let from = serial == nil ? index : start
        let letters = index
        // The symbol: capitals, `Đ`, signs between; it ends before a place name or at a wide space.
        while index < range.upperBound {
            let token = prose.tokens[index]
            if token.isWord, token.upper || (index > from && !token.spaced) {
                // `Số: 45 TB/ĐTN`
                if token.spaced, index > letters, !isSymbolSign(index - 1) { break }
            } else if token.isNumber, !token.spaced {
            } else if isSymbolSign(index) {
            } else {
                break
            }
            index += 1
        }
        guard index > from else { return nil }
        let isApart = serial != nil && prose.tokens[letters].isWord
        let text =
            isApart
            ? "\(prose.text(from..<letters).filter { $0 != " " }) \(prose.text(letters..<index).filter { $0 != " " })"
            : prose.text(from..<index).filter { $0 != " " }
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }) else { return nil }
        let symbol = text.drop { $0.isNumber || $0 == "/" || $0 == " " }
        return (
            DocumentNumber(text: text, serial: serial, symbol: String(symbol.drop { $0 == "-" })), index
        )
    }

    func isSymbolSign(_ index: Int) -> Bool {
        prose.isSign(index, Sign.slash) || prose.isSign(index, Sign.dash) || prose.isSign(index, Sign.ampersand)
    }

    /// `Sơn Giang, ngày tháng 01 năm 2021`.
    func readPlaceAndDate(_ range: Range<Int>) -> (String?, DateSpan)? {
        for index in range where prose.isAt(Words.day, index) {
            guard let date = dates.read(index, range.upperBound), date.year != nil,
                let span = date.span(prose, near: nil)
            else { continue }
            guard index >= range.lowerBound + 2, prose.isSign(index - 1, Sign.comma) else { return nil }
            // Back over the place's own words.
            var start = index - 1
            while start > range.lowerBound,
                prose.tokens[start - 1].isWord || prose.isSign(start - 1, Sign.stop)
                    // `Sơn` over `La, ngày …`
                    || prose.tokens[start - 1].kind == .breaking && start - 1 > range.lowerBound
                    // `Quận 15, ngày …`
                    || prose.tokens[start - 1].isNumber && prose.tokens[start - 1].length <= 2
                    || prose.isSign(start - 1, Sign.dash)
            { start -= 1 }
            guard prose.tokens[start].capital, index - 1 - start <= 8,
                prose.phrase(.weekday, start, range.upperBound) == nil
            else { return nil }
            guard range.upperBound - date.range.upperBound <= 3 else { return nil }
            let place = prose.text(start..<(index - 1)).singleSpaced
            return (place, span)
        }
        return nil
    }

    /// `(17/05/2018 17:09)` at the end of a headline: where it opens, and the day.
    func dayBehind(_ range: Range<Int>) -> (open: Int, day: DateSpan)? {
        guard range.count > 8, prose.isSign(range.upperBound - 1, Sign.close),
            let open = range.suffix(14).last(where: { prose.isSign($0, Sign.open) }), open > range.lowerBound,
            let line = dateline(open + 1..<range.upperBound - 1), line.hasTime
        else { return nil }
        return (open, line.span)
    }

    /// `20:06 20/06/2018 Chiều 20-6, đồng chí …`: the page's clock run into the first paragraph.
    func dayBefore(_ range: Range<Int>) -> DateSpan? {
        guard range.count > 24, let first = range.first, prose.tokens[first].isNumber,
            prose.isSign(first + 1, Sign.colon), prose.tokens[first + 2].isNumber
        else { return nil }
        for index in first + 3..<first + 6 {
            if let date = dates.read(index, range.upperBound), date.year != nil, let span = date.span(prose, near: nil),
                span.precision == .day
            {
                return span
            }
        }
        return nil
    }

    /// A web page's date line: a day, a time of day, and nothing else that matters. `rank` tells the article's own line
    /// (`Ngày đăng: …`, one with a time of day) from the page's clock.
    func dateline(_ range: Range<Int>) -> (span: DateSpan, hasTime: Bool, rank: Int)? {
        guard range.count <= 24, let first = range.first else { return nil }
        if let span = crawled(range) { return (span, false, 2) }
        if isBreadcrumb(range) {
            let day = range.lazy.compactMap { self.dates.read($0, range.upperBound) }.first { $0.year != nil }
            return day?.span(prose, near: nil).map { ($0, false, 1) }
        }
        var words = 0
        var others = 0
        var found: DateSpan?
        var index = range.lowerBound
        var hasTime = false
        while index < range.upperBound {
            if let date = dates.read(index, range.upperBound), date.year != nil, case .day = date.shape,
                let span = date.span(prose, near: nil)
            {
                // `(Từ ngày 13/11/2023 đến ngày 17/11/2023)` is no clock.
                if let found, found.first != span.first { return nil }
                found = found ?? span
                index = date.range.upperBound
                continue
            }
            // `Lượt xem: 5547 lượt xem`
            if found != nil, let mark = prose.phrase(.furniture, index, range.upperBound) {
                index += mark.length
                while index < range.upperBound, !prose.tokens[index].isWord { index += 1 }
                continue
            }
            if prose.tokens[index].isNumber, index + 2 < range.upperBound, prose.isSign(index + 1, Sign.colon),
                prose.tokens[index + 2].isNumber
            {
                hasTime = true
            }
            if prose.tokens[index].isWord { words += 1 }
            others += 1
            index += 1
        }
        let posted = range.contains { prose.isAt(W.posted, $0) }
        guard let found, hasTime || posted ? words <= 8 : words <= 5, hasTime || posted || others <= 6 else {
            return nil
        }
        if prose.isAt(W.weekdays, first) { return (found, hasTime, 0) }
        guard
            hasTime || posted || !prose.tokens[first].isWord || prose.isAt(W.ngayThuCap, first)
                || words <= 4 && prose.isAt(W.categories, first)
        else { return nil }
        return (found, hasTime, hasTime || posted ? 2 : 1)
    }

    /// `Trang chủ / Tin tức / Hoạt động của lãnh đạo / Thứ Tư, 14/08/2024`: where the page stands in its site.
    func isBreadcrumb(_ range: Range<Int>) -> Bool {
        guard let first = range.first, range.count <= 30, prose.isAt(W.home, first) else { return false }
        return range.contains { index in
            prose.tokens[index].kind == .sign && prose.tokens[index].spaced && !prose.isSign(index, Sign.comma)
                && !prose.isSign(index, Sign.stop)
        }
    }

    /// `date 2025-07-18`, as collections of web pages put before what they took from one.
    private func crawled(_ range: Range<Int>) -> DateSpan? {
        guard let first = range.first, prose.isAt(W.date, first), (4...6).contains(range.count),
            prose.tokens[first + 1].isNumber, prose.isSign(first + 2, Sign.dash), prose.tokens[first + 3].isNumber,
            case let (year, month) = (Int(prose.tokens[first + 1].value), Int(prose.tokens[first + 3].value)),
            let start = Day(year: year, month: month, day: 1)
        else { return nil }
        let words = prose.text((first + 1)..<range.upperBound)
        if range.count == 6, let day = Day(year: year, month: month, day: Int(prose.tokens[first + 5].value)) {
            return DateSpan(text: words, first: day, last: day, precision: .day)
        }
        let length = Day.daysInMonth(month, of: year)
        return DateSpan(text: words, first: start, last: start + (length - 1), precision: .month)
    }

    /// `THÔNG BÁO`; `BIÊN BẢN HỌP GIAO BAN` holds its own subject.
    func kindLine(_ range: Range<Int>) -> (Record.Kind, isWhole: Bool)? {
        guard let first = range.first, let found = prose.phrase(.kindLine, first, range.upperBound) else { return nil }
        // `Lịch làm việc tuần 21 của Thường trực HĐND`
        if prose.isAt(W.calendar, first), prose.tokens[first].capital, found.length > 1, range.count <= 40,
            !prose.isSign(range.upperBound - 1, Sign.stop)
        {
            return (.plan, false)
        }
        guard prose.tokens[first].upper || range.count <= 4 else { return nil }
        let whole = range.lowerBound + found.length >= range.upperBound || !prose.tokens[first + found.length].isWord
        guard whole || isUpper(range) || isUpper(first..<(first + found.length)) else { return nil }
        guard whole ? isUpper(range) || outline.blocks.count > 1 : true else { return nil }
        let kind: Record.Kind =
            switch found.value {
            case 1: .notice
            case 2: .minutes
            case 3: .report
            case 5: .plan
            case 6: .dispatch
            case 7: .decision
            case 8: .progress
            default: .other
            }
        return (kind, whole)
    }

    func isAgencyLine(_ range: Range<Int>) -> Bool {
        guard let first = range.first, isUpper(range), range.count <= 16,
            !range.contains(where: {
                // `THÁNG 5`, and not `XÃ ĐỒNG QUÝ`
                prose.isAt(W.happenings, $0)
                    || prose.isAt(W.times, $0) && dates.read($0, range.upperBound) != nil
            })
        else { return false }
        return prose.phrase(.unitKind, first, range.upperBound) != nil
            || prose.phrase(.unitWhole, first, range.upperBound) != nil
            || prose.phrase(.territory, first, range.upperBound) != nil
            || prose.phrase(.sector, first, range.upperBound) != nil
    }

    func isFurniture(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return true }
        if prose.isSign(first, 0x5B), range.count <= 8 { return true }
        // `Theo dõi` is a button, `Theo dõi việc chi tiêu.` work.
        if range.count <= 8, let mark = prose.phrase(.furniture, first, range.upperBound),
            !prose.isAt(W.follow, first) || first + mark.length >= range.upperBound - 1
                || !prose.isSign(range.upperBound - 1, Sign.stop)
        {
            return true
        }
        if isBreadcrumb(range) { return true }
        if range.count <= 3, range.allSatisfy({ !prose.tokens[$0].isWord }) { return true }
        // `PublishingPortal - Block_News_Toolbar`: the page's own machinery.
        if range.count <= 10, case let text = prose.utf8(range), text.contains(0x5F), text.allSatisfy({ $0 < 0x80 }) {
            return true
        }
        // `A- A A+`
        if range.count <= 8, range.allSatisfy({ !prose.tokens[$0].isWord || prose.tokens[$0].length == 1 }),
            !range.contains(where: { prose.tokens[$0].isNumber })
        {
            return true
        }
        return false
    }

    func subjectAfterVv(_ range: Range<Int>) -> Int? {
        guard range.count > 4 else { return nil }
        // `“V/v triển khai …”`
        let first = prose.tokens[range.lowerBound].kind == .sign ? range.lowerBound + 1 : range.lowerBound
        if prose.isAt(W.concerning, first) { return first + 3 }
        return nil
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let concerning = Words("v / v")
    static let follow = Words("theo dõi")
    static let soSo = Words("số", "so")
    static let ngayThuCap = Words("ngày", "thứ", "cập", "đăng")
    static let posted = Words("đăng", "cập nhật", "xuất bản", "đưa tin", "đăng tải", "đăng bài")
    static let weekdays = Words("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    /// A headline in capitals: `HỘI NGHỊ GIAO BAN HIỆU TRƯỞNG THÁNG 11`.
    static let happenings = Words("hội nghị", "giao ban", "họp", "phiên họp", "kết luận")
    static let times = Words("tháng", "tuần", "quý")
    static let categories = Words(
        "xã hội", "chính trị", "kinh tế", "thời sự", "tin tức", "trong tỉnh", "tin trong tỉnh")
    static let calendar = Words("lịch")
    static let date = Words("date")
    static let party = Words("đảng")
    static let home = Words("trang chủ", "trang nhất", "trang tin", "home")
}
