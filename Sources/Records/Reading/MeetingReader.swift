import SourceText

/// Reads when and where people met and who presided:
/// `Ngày 06/02/2025, tại trụ sở UBND tỉnh, đồng chí Phan Bá Quế, Chủ tịch UBND tỉnh chủ trì họp giao ban …`.
struct MeetingReader {
    let reading: Reading
    let heading: Heading
    let kind: Record.Kind

    private var prose: Prose { reading.prose }

    /// The first blocks of the body, where a meeting introduces itself.
    private var opening: [Int] {
        let blocks = reading.outline.blocks
        var found: [Int] = []
        for index in reading.body.prefix(14) {
            switch blocks[index].role {
            case .furniture, .letterhead: continue
            default: found.append(index)
            }
        }
        return found
    }

    /// The subject's lines and what stands in brackets under them.
    private var titles: [Range<Int>] {
        heading.titleLines + heading.notes.sorted().map { reading.tokens(of: $0) }
    }

    func meeting() -> Meeting? {
        // An update of progress speaks of meetings and is none.
        if kind == .progress { return nil }
        if kind == .plan || kind == .decision || kind == .dispatch || kind == .report { return titleMeeting() }
        var dates: [Day] = []
        var venue: String?
        var name: String?
        var dayBlock: Int?
        for range in titles where dates.isEmpty {
            let cue = meetingWord(range)
            guard cue != nil || range.contains(where: { prose.has(.concluded, $0) }) else { continue }
            if let cue { name = name ?? meetingName(cue, range) }
            for index in range where dates.isEmpty { dates = days(at: index, range) }
        }
        for block in opening.prefix(kind == .news ? 3 : 10) {
            let range = reading.tokens(of: block)
            // A point speaks of the work; in minutes it may say when and where.
            if reading.outline.blocks[block].marker != nil, kind != .minutes, !labelled(range) { continue }
            guard dates.isEmpty || venue == nil || name == nil else { break }
            let introduces = hasMeetingWord(range) || labelled(range)
            if dates.isEmpty, introduces || startsWithDay(range) {
                for index in range
                where dates.isEmpty && (isDayCue(index) || index == range.lowerBound)
                    && !(index > range.lowerBound && prose.isAt(W.ahead, index - 1))
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
        return prose.phrase(.dayTime, start, range.upperBound) != nil
    }

    private func isDayCue(_ index: Int) -> Bool {
        prose.has(.dayTime, index) || prose.isAt(W.ngay, index)
    }

    private func hasMeetingWord(_ range: Range<Int>) -> Bool { meetingWord(range) != nil }

    /// `họp`, `hội nghị`, `buổi làm việc`, `giao ban`, `phiên họp`.
    private func meetingWord(_ range: Range<Int>) -> Int? {
        for index in range where prose.length(W.meetings, index, range.upperBound) > 0 {
            return index > range.lowerBound && prose.isAt(W.cuocBuoiPhien, index - 1) ? index - 1 : index
        }
        return nil
    }

    /// `Thời gian: 14 giờ 00, ngày 12/5/2025`, `Hôm nay, vào lúc 8h ngày …`.
    private func labelled(_ range: Range<Int>) -> Bool {
        prose.isAt(W.labels, range.lowerBound)
    }

    /// A day, several (`ngày 05 và 06/7/2023`), or a run of days.
    private func days(at index: Int, _ range: Range<Int>) -> [Day] {
        var start = index
        if let cue = prose.phrase(.dayTime, start, range.upperBound) { start += cue.length }
        // `Sáng nay (19/3)`
        if start < range.upperBound, start > index, prose.isSign(start, Sign.open) { start += 1 }
        // `Vào lúc 14 giờ 00, ngày …` is met again at its `ngày`.
        if start - 1 >= range.lowerBound, start > index, prose.isAt(W.ngay, start - 1) {
            start -= 1
        }
        // `05 và 06/7/2023`
        var leading: [Int] = []
        var probe = start
        if probe < range.upperBound, prose.isAt(W.ngay, probe) { probe += 1 }
        while probe + 1 < range.upperBound, prose.tokens[probe].isNumber, prose.tokens[probe].length <= 2,
            (prose.isAt(W.va, probe + 1) || prose.isSign(probe + 1, Sign.comma) || prose.isSign(probe + 1, Sign.dash)),
            probe + 2 < range.upperBound,
            prose.tokens[probe + 2].isNumber || prose.isAt(W.ngay, probe + 2)
                || prose.phrase(.dayTime, probe + 2, range.upperBound) != nil
        {
            leading.append(Int(prose.tokens[probe].value))
            probe += 2
            if probe < range.upperBound, let cue = prose.phrase(.dayTime, probe, range.upperBound) {
                probe += cue.length
            } else if probe < range.upperBound, prose.isAt(W.ngay, probe) {
                probe += 1
            }
        }
        let near = heading.issued?.last ?? reading.frontMatter.date
        let at = leading.isEmpty ? start : probe
        guard let date = reading.dates.read(at, range.upperBound), case .day(_, let month) = date.shape,
            let span = date.span(prose, near: near, backwards: true), let day = span.first
        else { return [] }
        return leading.compactMap { Day(year: day.year, month: month, day: $0) } + [day]
    }

    // MARK: Place and name

    /// `tại trụ sở UBND tỉnh,`
    private func readVenue(_ range: Range<Int>) -> String? {
        for index in range where prose.isAt(W.taiDia, index) {
            var start = index + 1
            if prose.isAt(W.dia, index) {
                start = index + 2
                while start < range.upperBound, prose.tokens[start].kind == .sign { start += 1 }
            }
            var end = start
            while end < range.upperBound, end - start < 18, prose.tokens[end].isWord || prose.tokens[end].isNumber {
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
            if end > start,
                prose.isAt(W.ngayNhamDe, end)
            {
                break
            }
            end += 1
        }
        while end > start, prose.tokens[end - 1].kind == .sign { end -= 1 }
        return end > start ? prose.text(start..<end) : nil
    }

    // MARK: Chairs

    /// Who presided: beside `chủ trì`, else whoever concludes, in the title or the opening; that is inferred.
    func chairs() -> (people: [Person], isInferred: Bool) {
        guard kind != .plan, kind != .decision, kind != .dispatch, kind != .progress else { return ([], false) }
        for block in opening {
            // A point of a notice gives work: `giao đồng chí Lê An chủ trì …`.
            if reading.outline.blocks[block].marker != nil, kind != .minutes, !labelled(reading.tokens(of: block)) {
                continue
            }
            for sentence in prose.sentences(reading.tokens(of: block)) {
                if let found = presiding(sentence) { return (found, false) }
            }
        }
        // A news item may say it only under a picture.
        if kind == .news {
            for block in reading.body {
                for sentence in prose.sentences(reading.tokens(of: block)) {
                    if let found = presiding(sentence) { return (found, false) }
                }
            }
        }
        for range in titles {
            if let found = concluding(range) ?? speaking(range) {
                return (found, true)
            }
        }
        // `Đồng chí …, Phó Chủ tịch UBND tỉnh có buổi làm việc với huyện …`
        for block in opening.prefix(3) {
            for sentence in prose.sentences(reading.tokens(of: block)) {
                if let found = hosting(sentence) { return (found, true) }
            }
        }
        for block in opening.prefix(8) {
            for sentence in prose.sentences(reading.tokens(of: block)) {
                if let found = speaking(sentence) { return (found, true) }
            }
        }
        return ([], false)
    }

    private func presiding(_ sentence: Range<Int>) -> [Person]? {
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard let cue = prose.phrase(.presided, index, sentence.upperBound) else {
                index += 1
                continue
            }
            // `Chủ trì: đồng chí X – …`, `dưới sự chủ trì của đồng chí X`
            var next = index + cue.length
            while next < sentence.upperBound, let more = prose.phrase(.presided, next, sentence.upperBound) {
                next += more.length
            }
            let label = index - sentence.lowerBound <= 3
            if label, next < sentence.upperBound {
                var probe = next
                while probe < sentence.upperBound, probe - next < 5, !prose.isSign(probe, Sign.colon) { probe += 1 }
                if probe < sentence.upperBound, prose.isSign(probe, Sign.colon) {
                    let found = listed(probe + 1, sentence.upperBound)
                    if !found.isEmpty { return found }
                }
                if next < sentence.upperBound,
                    prose.isSign(next, Sign.dash) || prose.isAt(W.la, next)
                {
                    let found = listed(next + 1, sentence.upperBound)
                    if !found.isEmpty { return found }
                }
            }
            // `Dự và chủ trì Hội nghị có đồng chí Lê An - Phó Giám đốc Sở`
            if next < sentence.upperBound, prose.isAt(W.have, next) {
                let found = listed(next + 1, sentence.upperBound)
                if found.contains(where: { $0.name != nil }) { return found }
            }
            // `Chủ trì cuộc họp ông Lê An, Bí thư Đảng ủy`
            if label, index == sentence.lowerBound, next < sentence.upperBound {
                let found = listed(next, sentence.upperBound)
                if found.contains(where: { $0.name != nil }) { return found }
            }
            if next < sentence.upperBound, prose.isAt(W.cua, next) {
                let found = listed(next + 1, sentence.upperBound)
                if !found.isEmpty { return found }
            }
            if index > sentence.lowerBound, let found = before(index, sentence) { return found }
            index = next
        }
        return nil
    }

    /// The people named just before a token, back to the clause's beginning.
    private func before(_ index: Int, _ sentence: Range<Int>) -> [Person]? {
        var found: [PersonGrammar.Mention] = []
        var token = sentence.lowerBound
        while token < index {
            let people = reading.people.read(token, index)
            if let last = people.last {
                found += people
                token = max(last.range.upperBound, token + 1)
            } else {
                token += 1
            }
        }
        guard !found.isEmpty else { return nil }
        // Only those that reach the verb without other words between: names joined by commas and `và`.
        var end = index
        var near: [PersonGrammar.Mention] = []
        if let last = found.lastIndex(where: { $0.name != nil }), let whole = apposition(found[last], index) {
            found = found[..<last] + [whole]
        }
        for mention in found.reversed() {
            // `được sự ủy quyền của Chánh Văn phòng, đồng chí … chủ trì`: not who sent him.
            if mention.range.lowerBound > sentence.lowerBound, prose.isAt(W.cua, mention.range.lowerBound - 1),
                !near.isEmpty
            {
                break
            }
            // Names that share a position begin where it begins.
            let gap = min(mention.range.upperBound, end)..<end
            let words = gap.filter {
                prose.tokens[$0].isWord
                    && !prose.isAt(W.daVaCung, $0)
            }
            guard words.isEmpty, gap.count <= 6 else { break }
            near.append(mention)
            end = min(end, mention.range.lowerBound)
        }
        guard !near.isEmpty else { return nil }
        return near.reversed().map { Person(name: $0.name, position: $0.position) }
    }

    /// `Thủ tướng Chính phủ Trần An, Trưởng Ban Chỉ đạo quốc gia về chuyển đổi số đã chủ trì …`: all that stands between
    /// the name and the verb is his further position, where it begins as one.
    private func apposition(_ mention: PersonGrammar.Mention, _ verb: Int) -> PersonGrammar.Mention? {
        var end = verb
        while end > mention.range.upperBound, prose.isAt(W.daVaCung, end - 1) || prose.isSign(end - 1, Sign.comma) {
            end -= 1
        }
        let comma = mention.range.upperBound
        guard mention.name != nil, end > comma + 1, end - comma <= 20, prose.isSign(comma, Sign.comma),
            reading.people.position(comma + 1, end) != nil
        else { return nil }
        var whole = mention
        let further = prose.text((comma + 1)..<end)
        whole.position = mention.position.map { "\($0), \(further)" } ?? further
        whole.range = mention.range.lowerBound..<end
        return whole
    }

    /// The people listed from a token on: one, or several joined by `;`, `,` or `và`.
    private func listed(_ start: Int, _ end: Int) -> [Person] {
        var index = start
        var found: [Person] = []
        while index < end {
            let people = reading.people.read(index, end)
            guard let last = people.last else { break }
            found += people.map { Person(name: $0.name, position: $0.position) }
            index = last.range.upperBound
            var next = index
            while next < end,
                prose.isSign(next, Sign.comma) || prose.isSign(next, Sign.semicolon)
                    || prose.isAt(W.va, next)
            { next += 1 }
            guard next > index else { break }
            index = next
        }
        return found
    }

    /// `Kết luận của Chủ tịch UBND tỉnh Phan Bá Quế tại …`
    private func concluding(_ range: Range<Int>) -> [Person]? {
        for index in range where prose.isAt(W.cua, index) {
            let people = reading.people.read(index + 1, range.upperBound)
            if !people.isEmpty { return people.map { Person(name: $0.name, position: $0.position) } }
        }
        return nil
    }

    private func hosting(_ sentence: Range<Int>) -> [Person]? {
        for index in sentence where prose.isAt(W.hosts, index) && index > sentence.lowerBound {
            if let found = before(index, sentence) { return found }
        }
        return nil
    }

    /// `đồng chí X, Chánh Văn phòng kết luận như sau`
    private func speaking(_ sentence: Range<Int>) -> [Person]? {
        for index in sentence where prose.has(.concluded, index) && index > sentence.lowerBound {
            if let found = before(index, sentence) { return found }
        }
        return nil
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let meetings = Words("họp", "hội nghị", "giao ban", "làm việc", "hội ý", "sinh hoạt", "hội đồng")
    static let labels = Words("thời gian", "hôm nay", "ngày họp", "thời điểm", "bắt đầu", "vào hồi", "vào lúc")
    static let taiDia = Words("tại", "địa")
    static let ngayNhamDe = Words("ngày", "nhằm", "để", "có", "tham", "dự", "cùng")
    static let daVaCung = Words("đã", "và", "cùng", "đồng", "tham", "dự", "trực", "tiếp", "thay", "mặt")
    static let have = Words("có", "gồm")
    static let hosts = Words("có buổi làm việc", "đã có buổi làm việc", "có cuộc họp", "đã làm việc", "làm việc với")
    static let ahead = Words("trước", "đến", "hết", "nhất")
    static let noPlace = Words(
        "thông báo", "công văn", "quyết định", "nghị quyết", "kế hoạch", "điểm cầu", "kỳ họp", "phiên họp", "phiên",
        "hội nghị này", "các", "chương trình", "khoản", "điều", "điểm", "tờ trình", "báo cáo")
    static let cuocBuoiPhien = Words("cuộc", "buổi", "phiên")
    static let ngay = Words("ngày")
    static let dia = Words("địa")
    static let la = Words("là")
    static let cua = Words("của")
    static let va = Words("và")
}
