/// Tells what an article says must be done without a word of who asks: `Thời gian tới, các khoa cần …`, `Các trường gửi danh
/// sách về Phòng Giáo dục và Đào tạo trước ngày 15/5`, `Đồng thời, Ban Dân vận chủ trì, phối hợp với …`.
extension DirectiveGrammar {
    /// What lies ahead, with who must; or who hands in what, by a day to come.
    func callsForWork(_ range: Range<Int>) -> Bool {
        guard kind == .news, let first = range.first, !isDecision(range) else { return false }
        let end = range.upperBound
        let opener = prose.length(W.ahead, first, end)
        if opener > 0 {
            var start = first + opener
            if let comma = (start..<min(end, start + 9)).first(where: { prose.isSign($0, Sign.comma) }),
                !(start..<comma).contains(where: { prose.hasAny(Cue.verb.bit, $0) })
            {
                start = comma + 1
            }
            guard start < end else { return false }
            if asksAtLarge(start, end) { return true }
            if let lead = leads.named(start, end), !lead.units.isEmpty, lead.people.isEmpty, lead.next + 1 < end {
                if prose.isAt(W.musts, lead.next), isDemand(lead.next, end) { return true }
                if prose.isAt(W.goesOn, lead.next), isNearEnd(range), !range.contains(where: { prose.isAt(W.done, $0) })
                {
                    return true
                }
            }
        }
        return handsInByDay(range) || actsByCircumstances(range) || finishesByDay(range)
    }

    /// `Hội Nông dân tỉnh tiếp tục chỉ đạo các huyện tổ chức đại hội dứt điểm vào cuối tháng 4/2018`, at an article's end.
    private func finishesByDay(_ range: Range<Int>) -> Bool {
        let start = leads.afterConnectors(range)
        let end = range.upperBound
        guard start < end, prose.tokens[start].capital, isNearEnd(range), !narrates(range),
            let lead = leads.named(start, end), !lead.units.isEmpty, lead.people.isEmpty, lead.next < end,
            prose.isAt(W.goesOn, lead.next), !range.contains(where: { prose.isAt(W.done, $0) }),
            let finish = (lead.next..<end).first(where: { prose.isAt(W.finishes, $0) })
        else { return false }
        guard
            let date = (finish..<min(end, finish + 30)).lazy.compactMap({ reading.dates.read($0, end) }).first
        else { return false }
        guard let day = reading.day, let last = date.span(prose, near: day)?.last else { return true }
        return last >= day
    }

    /// `Các phòng, ban, đoàn thể căn cứ tình hình thực tế đăng ký mô hình …`
    private func actsByCircumstances(_ range: Range<Int>) -> Bool {
        guard let first = range.first, prose.has(.groupStart, first), !isStatement(range),
            leads.named(first, range.upperBound)?.units.isEmpty == false,
            let grounds = range.prefix(60).first(where: { prose.isAt(W.circumstances, $0) }),
            !range.contains(where: { prose.isAt(W.done, $0) })
        else { return false }
        return !(first..<grounds).contains {
            prose.isAt(W.been, $0) || prose.hasAny(Cue.assign.bit, $0) && !prose.isInside($0)
                || prose.isSign($0, Sign.stop) && prose.tokens[$0 + 1].spaced
        }
    }

    /// `đề nghị tiếp tục phát huy …`: asked of all who hear.
    private func asksAtLarge(_ start: Int, _ end: Int) -> Bool {
        guard prose.isAt(W.asks, start), let assign = prose.phrase(.assign, start, end),
            case let verb = start + assign.length, verb < end
        else { return false }
        return leads.beginsWithVerb(verb, end)
    }

    /// `Các trường tổng hợp danh sách, gửi Phòng Giáo dục và Đào tạo trước ngày 15/5`
    private func handsInByDay(_ range: Range<Int>) -> Bool {
        let start = leads.afterConnectors(range)
        let end = range.upperBound
        guard start < end, prose.has(.groupStart, start) || prose.isAt(W.each, start), !narrates(range),
            let lead = leads.named(start, end), !lead.units.isEmpty, lead.people.isEmpty, lead.next < end,
            prose.hasAny(LeadReader.afterHouse, lead.next), !isStatement(range),
            !(lead.next..<end).contains(where: { prose.isAt(W.done, $0) }),
            (lead.next..<end).contains(where: { prose.isAt(W.hands, $0) })
        else { return false }
        return (lead.next..<end).contains { cue in
            guard let length = prose.phrase(.deadline, cue, end)?.length,
                let date = (cue + length..<min(end, cue + length + 3)).lazy.compactMap({
                    reading.dates.read($0, end)
                }).first
            else { return false }
            guard let day = reading.day, let last = date.span(prose, near: day)?.last else { return true }
            return last >= day
        }
    }

    /// `Đồng thời, Ủy ban Kiểm tra chủ trì, phối hợp với …` where orders stood before.
    func leadsWithOthers(_ range: Range<Int>) -> Bool {
        let start = leads.afterConnectors(range)
        let end = range.upperBound
        guard kind == .news, start < end, !narrates(range), let lead = leads.named(start, end), !lead.units.isEmpty,
            lead.people.isEmpty, lead.next + 2 < end, prose.isAt(W.presides, lead.next),
            case let next = lead.next + prose.length(W.presides, lead.next, end),
            case let joint = prose.isSign(next, Sign.comma) || prose.isAt(W.and, next) ? next + 1 : next, joint < end,
            prose.phrase(.coordinate, joint, end) != nil
        else { return false }
        return !range.contains { prose.isAt(W.done, $0) || prose.isAt(W.sits, $0) }
    }

    private func isNearEnd(_ range: Range<Int>) -> Bool {
        let last = reading.body.suffix(4).first ?? 0
        return range.lowerBound >= reading.tokens(of: last).lowerBound
    }

    /// An article of which the head is lost: the first thing it says is who does what.
    func opensWithDoer() -> Bool {
        guard kind == .news, let first = reading.body.first,
            (0..<first).allSatisfy({ reading.outline.blocks[$0].role == .furniture }),
            let sentence = prose.sentences(reading.tokens(of: first)).first, sentence.count > 8,
            case let start = leads.afterConnectors(sentence), start < sentence.upperBound,
            !narrates(sentence), !isStatement(sentence)
        else { return false }
        // `Các bệnh viện … . Cùng với việc chuyên môn, các khoa cần …`
        if prose.has(.groupStart, start),
            prose.sentences(reading.tokens(of: first)).contains(where: { next in
                demandsBehindAdjunct(leads.afterConnectors(next), next.upperBound)
            })
        {
            return true
        }
        guard prose.has(.groupStart, start),
            let lead = leads.named(start, sentence.upperBound), !lead.units.isEmpty, lead.people.isEmpty,
            lead.next < sentence.upperBound
        else { return false }
        return prose.hasAny(LeadReader.afterHouse, lead.next)
            && !sentence.contains { prose.isAt(W.done, $0) || prose.isAt(W.been, $0) }
    }

    /// `Giám đốc biểu dương các khoa, yêu cầu khắc phục ngay …`, `TGĐ nhấn mạnh …, yêu cầu tập trung nguồn lực`: what one asks of
    /// all, behind what he said first.
    func goesOnAsking(_ asked: Int, _ range: Range<Int>) -> Bool {
        guard kind == .news, asked > range.lowerBound + 3,
            prose.isSign(asked - 1, Sign.comma) || prose.isSign(asked - 1, Sign.semicolon)
                || prose.isAt(W.and, asked - 1)
        else { return false }
        return (range.lowerBound + 1..<asked - 1).contains { said in
            guard prose.isAt(W.says, said) else { return false }
            let before = prose.isAt(W.stress, said - 1) ? said - 1 : prose.isAt(W.stress, said - 2) ? said - 2 : said
            return before > range.lowerBound
                && (leads.isLeader(before: before, range) || leads.isHouse(before: before, range)
                    || prose.isAt(W.letters, before - 1))
        }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let ahead = Words(
        "trong thời gian tới", "thời gian tới", "trong thời gian đến", "thời gian đến", "từ nay đến cuối năm",
        "từ nay đến hết năm", "từ nay đến cuối tháng", "từ nay đến", "trong những tháng cuối năm",
        "những tháng cuối năm", "sau hội nghị", "sau hội nghị này", "ngay sau hội nghị", "ngay sau hội nghị này",
        "sau buổi làm việc", "sau cuộc họp", "sau duyệt", "trong tháng tới", "trong quý tới", "trong tuần tới",
        "thời gian còn lại", "trong thời gian còn lại", "trong năm học tới", "trong năm học mới", "trong nhiệm kỳ tới",
        "năm học tới")
    static let musts = Words("cần", "phải", "cần phải")
    static let goesOn = Words("tiếp tục", "tập trung", "khẩn trương", "tăng cường", "đẩy mạnh", "chủ động")
    static let asks = Words("đề nghị", "yêu cầu")
    static let each = Words("mỗi", "từng", "toàn thể", "tất cả")
    static let hands = Words("gửi", "nộp", "báo cáo", "hoàn thành", "đăng ký", "hoàn chỉnh")
    static let done = Words("đã", "vừa")
    static let been = Words("được", "bị")
    static let circumstances = Words(
        "căn cứ tình hình", "căn cứ điều kiện", "căn cứ chức năng", "căn cứ nhiệm vụ", "căn cứ vào tình hình",
        "căn cứ vào điều kiện", "căn cứ vào chức năng", "căn cứ kế hoạch này", "căn cứ hướng dẫn này")
    static let finishes = Words("dứt điểm", "hoàn thành", "xong", "hoàn tất")
    static let presides = Words("chủ trì", "làm đầu mối", "chịu trách nhiệm chủ trì")
    static let sits = Words(
        "hội nghị", "cuộc họp", "lễ", "hội thi", "hội thảo", "tập huấn", "tọa đàm", "chương trình giao lưu")
    static let and = Words("và", "đồng thời", "đồng thời cũng")
    static let says = Words(
        "nhấn mạnh", "biểu dương", "ghi nhận", "đánh giá cao", "phê bình", "quán triệt", "động viên", "chia sẻ",
        "khẳng định", "nêu rõ", "hoan nghênh", "nhắc nhở", "chỉ rõ", "xem xét", "đã xem xét", "thông qua",
        "chưa thông qua", "đã thông qua", "không thông qua", "thống nhất", "chưa thống nhất", "cho ý kiến",
        "đã cho ý kiến")
    static let stress = Words("đặc biệt", "cũng", "đã", "rất", "cũng đã")
    static let letters = Words("tgđ", "gđ", "bgđ", "bgh", "ht", "ctcđ")
}
