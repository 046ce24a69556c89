import SourceText

/// Reads when and where people met and who presided:
/// `Ngày 06/02/2025, tại trụ sở UBND tỉnh, đồng chí Phan Bá Quế, Chủ tịch UBND tỉnh chủ trì họp giao ban …`.
struct MeetingReader {
    let reading: Reading
    let heading: Heading
    let kind: Record.Kind

    var prose: Prose { reading.prose }

    /// The first blocks of the body, where a meeting introduces itself.
    var opening: [Int] {
        let blocks = reading.outline.blocks
        var found: [Int] = []
        // Above its time and place a letter that calls to a meeting has those whom it calls.
        for index in reading.body.prefix(reading.isInvitation ? 30 : 14) {
            switch blocks[index].role {
            case .furniture, .letterhead: continue
            default: found.append(index)
            }
        }
        return found
    }

    /// The subject's lines and what stands in brackets under them.
    var titles: [Range<Int>] {
        heading.titleLines + heading.notes.sorted().map { reading.tokens(of: $0) }
    }

    func meeting() -> Meeting? {
        // An update of progress speaks of meetings and is none.
        if kind == .progress { return nil }
        if kind == .plan || kind == .decision && !isResolution || kind == .report
            || kind == .dispatch && !conveysMeeting && !reading.isInvitation
        {
            return titleMeeting()
        }
        var dates: [Day] = []
        var venue: String?
        var name: String?
        var dayBlock: Int?
        for range in titles where dates.isEmpty {
            let cue = meetingWord(range)
            guard cue != nil || range.contains(where: { prose.isAt(W.conclusion, $0) }) else { continue }
            if let cue { name = name ?? meetingName(cue, range) }
            for index in range
            where dates.isEmpty && !isSpanOfYears(index, range)
                && !(index > range.lowerBound
                    && (prose.isAt(W.feasts, index - 1)
                        || prose.tokens[index].isNumber && prose.isAt(W.numbered, index - 1)))
            {
                dates = days(at: index, range)
                // `… (7/5/1959 – 7/5/2019)`: the day that is kept, long before the article.
                if let day = dates.first, let issued = heading.issued?.first, abs(day - issued) > 366 { dates = [] }
            }
        }
        var dayLabel: Int?
        for block in opening.prefix(kind == .news ? 3 : reading.isInvitation ? 30 : 10) {
            let range = reading.tokens(of: block)
            // `3. Thời gian, địa điểm:` over `- Từ 8h00, ngày 5/3: Họp khối …`
            if let label = dayLabel, reading.outline.blocks[block].parent == label {
                for index in range where prose.isAt(Words.day, index) {
                    dates += days(at: index, range).filter { !dates.contains($0) }
                }
                continue
            }
            // A point speaks of the work; in minutes it may say when and where.
            if reading.outline.blocks[block].marker != nil, kind != .minutes, kind != .news, !labelled(range) {
                continue
            }
            guard dates.isEmpty || venue == nil || name == nil else { break }
            if labelled(range), prose.endsInColon(range), dates.isEmpty { dayLabel = block }
            let introduces = hasMeetingWord(range) || labelled(range) || kind == .news && looksOnTheSpot(range)
            if dates.isEmpty, introduces || startsWithDay(range) {
                for index in range
                where dates.isEmpty && (isDayCue(index) || index == range.lowerBound)
                    && !(index > range.lowerBound && prose.isAt(W.ahead, index - 1)) && !isDayAhead(index, range)
                    && !isToCome(index, range)
                    && !isDayOfPaper(index, range)
                    && !isDayOfLaw(index, range) && (introduces || !reading.issuesPaper(index, range.upperBound))
                {
                    dates = days(at: index, range)
                }
                if !dates.isEmpty { dayBlock = block }
            }
            if venue == nil, introduces, block == dayBlock || labelled(range) || prose.isAt(W.dia, range.lowerBound) {
                venue = readVenue(range)
            }
            if introduces, name == nil, let cue = meetingWord(range) { name = meetingName(cue, range) }
        }
        guard !dates.isEmpty || name != nil || venue != nil else { return nil }
        return Meeting(name: name, dates: dates, venue: venue)
    }

    /// A dispatch whose subject is what a meeting concluded: `V/v thông báo kết luận họp giao ban`.
    var conveysMeeting: Bool {
        heading.titleLines.contains { range in
            // `V/v báo cáo kết quả thực hiện kết luận …` tells what became of it.
            range.contains { prose.isAt(W.conclusion, $0) } && range.contains { prose.isAt(W.meetings, $0) }
                && !range.contains { prose.isAt(W.carryingOut, $0) }
        }
    }

    /// What a meeting resolved: `NGHỊ QUYẾT` over `Hội nghị Ban Chấp hành Đảng bộ xã tháng 4`.
    var isResolution: Bool {
        kind == .decision && (heading.number.map { $0.symbol.contains("NQ") } ?? isTitledResolution)
            && (heading.titleLines.contains(where: hasMeetingWord) || opensWithItsDay)
    }

    /// `Ngày 02/12/2025, Xí nghiệp tổ chức giao ban …` under `NGHỊ QUYẾT` of a cell or a small house.
    private var opensWithItsDay: Bool {
        opening.prefix(3).contains { block in
            let range = reading.tokens(of: block)
            return startsWithDay(range) && range.prefix(24).contains { prose.isAt(W.held, $0) }
        }
    }

    /// `NGHỊ QUYẾT HỌP HỘI ĐỒNG`, as small houses write it without a number.
    private var isTitledResolution: Bool {
        heading.titleLines.contains { range in range.contains { prose.isAt(W.resolution, $0) } }
    }

    /// `(7/5/1959 – 7/5/2019)`: from when to when something is kept.
    private func isSpanOfYears(_ index: Int, _ range: Range<Int>) -> Bool {
        guard index > range.lowerBound, kind == .news else { return false }
        let before = index - 1
        let end = min(range.upperBound, index + 8)
        return prose.isSign(before, Sign.open)
            && (index..<end).contains { prose.isSign($0, Sign.dash) && prose.tokens[$0].spaced }
            || prose.isSign(before, Sign.dash) && prose.tokens[before].spaced
                && (max(range.lowerBound, before - 6)..<before).contains { prose.isSign($0, Sign.slash) }
    }

    private func titleMeeting() -> Meeting? {
        for range in heading.titleLines {
            guard let cue = meetingWord(range) else { continue }
            for index in range {
                let found = days(at: index, range)
                if !found.isEmpty { return Meeting(name: meetingName(cue, range), dates: found) }
            }
        }
        return nil
    }

    // MARK: Dates

    private func startsWithDay(_ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        // `(Baosongiang.vn)- Chiều 18/3, …`: the agency's own mark.
        if start < range.upperBound, prose.isSign(start, Sign.open) {
            while start < range.upperBound, !prose.isSign(start, Sign.close) { start += 1 }
            while start < range.upperBound, prose.tokens[start].kind == .sign { start += 1 }
        }
        guard start < range.upperBound else { return false }
        // `8h00' ngày 26/02/2018 tại phòng họp` in minutes.
        if kind == .minutes, start + 1 < range.upperBound, prose.tokens[start].isNumber, prose.isAt(W.hour, start + 1) {
            return true
        }
        return prose.phrase(.dayTime, start, range.upperBound) != nil
    }

    /// `trước 17h ngày 25.4`: until when something is handed in.
    private func isDayAhead(_ index: Int, _ range: Range<Int>) -> Bool {
        (max(range.lowerBound, index - 5)..<index).contains { prose.isAt(W.before, $0) }
            && !(max(range.lowerBound, index - 5)..<index).contains { prose.isSign($0, Sign.comma) }
    }

    /// `kỳ họp dự kiến sẽ diễn ra từ ngày 9/12`: of what an article says is to come.
    private func isToCome(_ index: Int, _ range: Range<Int>) -> Bool {
        guard kind == .news else { return false }
        for before in (max(range.lowerBound, index - 14)..<index).reversed() {
            if prose.isSign(before, Sign.stop) || prose.isSign(before, Sign.semicolon) { return false }
            if prose.isAt(W.expected, before) { return true }
        }
        return false
    }

    /// `Luật Tổ chức chính quyền địa phương ngày 19/6/2015`, `kể từ ngày 20/3/2014`
    private func isDayOfLaw(_ index: Int, _ range: Range<Int>) -> Bool {
        if index > range.lowerBound + 1, prose.isAt(W.since, index - 2) { return true }
        for before in (max(range.lowerBound, index - 14)..<index).reversed() {
            if prose.tokens[before].kind == .sign { return false }
            if prose.isAt(W.law, before), prose.tokens[before].capital { return true }
        }
        return false
    }

    /// `Chủ tịch UBND huyện vừa ký Công văn số 27/UBND-VP về …`: an article about a paper.
    var tellsOfPaper: Bool {
        kind == .news
            && opening.prefix(1).contains { block in
                let range = reading.tokens(of: block)
                let near = range.prefix(40)
                return reading.issuesPaper(near.lowerBound, near.upperBound)
                    && near.contains {
                        $0 > range.lowerBound && prose.tokens[$0].spaced && reading.documentNumber(at: $0, range) != nil
                            // `… vừa ký ban hành công điện về ứng phó bão số 6`
                            || prose.isAt(W.papers, $0)
                    }
            }
    }

    func isDayCue(_ index: Int) -> Bool {
        prose.has(.dayTime, index) || prose.isAt(Words.day, index)
    }

    func hasMeetingWord(_ range: Range<Int>) -> Bool { meetingWord(range) != nil }

    /// `họp`, `hội nghị`, `buổi làm việc`, `giao ban`, `phiên họp`.
    private func meetingWord(_ range: Range<Int>) -> Int? {
        for index in range
        where prose.length(W.meetings, index, range.upperBound) > 0
            // `Quy chế làm việc số 01-QC/ĐU`
            && !(index > range.lowerBound + 1 && prose.isAt(W.rules, index - 2))
            // `các phòng họp trực tuyến`
            && !(index > range.lowerBound && prose.isAt(W.room, index - 1))
            // `đình hoãn các cuộc họp`
            && !(index > range.lowerBound + 1 && prose.isAt(W.cuocBuoiPhien, index - 1) && prose.isAt(W.all, index - 2))
            // `giao Ban Chỉ huy quân sự …`
            && !(prose.isAt(W.gives, index) && index + 1 < range.upperBound && prose.tokens[index + 1].capital
                && !prose.tokens[index].capital)
        {
            return index > range.lowerBound && prose.isAt(W.cuocBuoiPhien, index - 1) ? index - 1 : index
        }
        return nil
    }

    // MARK: Place and name

    /// `tại trụ sở UBND tỉnh,`
    private func readVenue(_ range: Range<Int>) -> String? {
        for index in range
        // `tồn tại`, `hiện tại`
        where prose.isAt(W.taiDia, index) && !(index > range.lowerBound && prose.isAt(W.exists, index - 1)) {
            var start = index + 1
            if prose.isAt(W.dia, index) {
                start = index + 2
                while start < range.upperBound, prose.tokens[start].kind == .sign { start += 1 }
            }
            // `Địa điểm: Tại Nhà văn hóa …`
            if start < range.upperBound, prose.isAt(W.at, start) { start += 1 }
            var end = start
            while end < range.upperBound, end - start < 18, prose.tokens[end].isWord || prose.tokens[end].isNumber,
                // `tại phòng họp UBND xã diễn ra cuộc họp`
                !prose.isAt(W.happens, end)
            {
                end += 1
            }
            guard end > start + 1, end - start <= 16, !prose.isAt(W.noPlace, start) else { continue }
            let words = prose.text(start..<end)
            if words.lowercased().hasPrefix("cuộc họp") || words.lowercased().hasPrefix("buổi")
                || words.lowercased().hasPrefix("hội nghị") || words.lowercased().hasPrefix("văn bản")
            {
                continue
            }
            return words
        }
        return nil
    }

    private func meetingName(_ start: Int, _ range: Range<Int>) -> String? {
        var end = start
        while end < range.upperBound, end - start < 40 {
            if prose.tokens[end].kind == .sign, !prose.isSign(end, Sign.dash), !prose.isSign(end, Sign.comma) { break }
            if prose.tokens[end].kind == .breaking { break }
            // `Tại hội nghị, các đại biểu đã …`
            if prose.isSign(end, Sign.comma), end + 1 < range.upperBound,
                prose.isAt(W.present, end + 1) || prose.hasAny(Cue.position.bit | Cue.personTitle.bit, end + 1)
            {
                break
            }
            if end > start,
                prose.isAt(W.ngayNhamDe, end) && !prose.isAt(W.drafts, end) || prose.isAt(W.thisMorning, end)
            {
                break
            }
            end += 1
        }
        while end > start, prose.tokens[end - 1].kind == .sign { end -= 1 }
        return end > start ? prose.text(start..<end) : nil
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let resolution = Words("nghị quyết")
    static let hour = Words("h", "giờ", "g")
    static let held = Words(
        "họp", "tổ chức họp", "giao ban", "tổ chức giao ban", "sinh hoạt", "tổ chức hội nghị", "tiến hành họp")
    static let meetings = Words("họp", "hội nghị", "giao ban", "làm việc", "hội ý", "sinh hoạt", "hội đồng")
    static let taiDia = Words("tại", "địa điểm")
    static let ngayNhamDe = Words("đã", "ngày", "nhằm", "để", "có", "tham", "dự", "cùng")
    /// `tiến độ dự án` is no attendance.
    static let drafts = Words(
        "dự án", "dự thảo", "dự toán", "dự phòng", "dự trữ", "dự báo", "dự luật", "tham mưu", "tham vấn")
    static let thisMorning = Words(
        "vào sáng", "vào chiều", "vào tối", "vào ngày", "sáng nay", "chiều nay", "tối nay", "sáng ngày", "chiều ngày")
    static let rules = Words("quy chế", "nội quy", "chương trình", "kế hoạch", "lịch")
    static let at = Words("tại")
    static let room = Words("phòng")
    static let happens = Words("diễn ra", "đã diễn ra", "đã tổ chức", "tiến hành", "đã tiến hành", "chúng tôi")
    /// Before a number that is a name: `Tổ dân phố 1 tháng 10` is no first of October.
    static let numbered = Words(
        "tổ", "phố", "khu", "thôn", "xóm", "ấp", "khối", "đội", "phường", "quận", "lớp", "đợt", "lần", "thứ", "bộ",
        "quý", "khóa", "số", "nhóm", "cụm")
    static let carryingOut = Words("thực hiện kết luận", "thực hiện thông báo", "thực hiện các kết luận")
    static let conclusion = Words("kết luận", "thông báo nội dung", "thông báo kết quả")
    static let before = Words("trước", "chậm nhất", "muộn nhất")
    static let expected = Words("dự kiến", "sẽ diễn ra", "sẽ tổ chức", "sẽ được tổ chức", "sẽ khai mạc")
    static let ahead = Words("trước", "đến", "hết", "nhất")
    static let noPlace = Words(
        "thông báo", "công văn", "quyết định", "nghị quyết", "kế hoạch", "điểm cầu", "kỳ họp", "phiên họp", "phiên",
        "hội nghị này", "các", "chương trình", "khoản", "điều", "điểm", "tờ trình", "báo cáo")
    static let cuocBuoiPhien = Words("cuộc", "buổi", "phiên", "kỳ")
    static let law = Words("luật", "bộ luật", "pháp lệnh")
    static let since = Words("kể từ")
    static let all = Words("các", "những", "mọi")
    static let papers = Words(
        "vừa ký", "vừa có chỉ thị", "vừa có công điện", "vừa có công văn", "vừa có văn bản", "vừa ban hành", "vừa gửi")
    static let gives = Words("giao")
    static let exists = Words("tồn", "hiện")
    static let present = Words(
        "các đại biểu", "đại diện", "đại biểu", "các ý kiến", "đồng chí", "các đồng chí", "ông", "bà", "lãnh đạo",
        "chủ tịch")
    static let feasts = Words("khánh", "lễ", "tết", "hạn", "lịch")
    static let dia = Words("địa điểm")
}
