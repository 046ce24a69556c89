/// Reads further ways in which an article says whom a leader tells to do what: `Theo Chủ tịch UBND tỉnh, các xã phải …`,
/// `Yêu cầu đặt ra đối với Sở Y tế là …`, `Đối với huyện Tân Lập, Chủ tịch yêu cầu khẩn trương …`.
extension LeadReader {
    func toldInOtherWords(_ range: Range<Int>) -> Lead? {
        guard range.count > 4 else { return nil }
        return accordingTo(range) ?? laidUpon(range) ?? ofWhom(range) ?? saidAloud(range) ?? blamed(range)
            ?? reflected(range) ?? toldBefore(range) ?? saidByPaper(range) ?? turnedTo(range)
            ?? obligedBehindSpeech(range)
    }

    /// `Trao đổi với báo chí, ông An cho biết đã giao Công an tỉnh điều tra …`: whom he says he has told.
    private func toldBefore(_ range: Range<Int>) -> Lead? {
        for index in range where prose.isAt(W.lets, index) && isLeader(before: index, range) {
            if let told = entrusted(index, range.upperBound) { return told }
        }
        return nil
    }

    /// `Ông An nhấn mạnh, bằng mọi giá các nhà thầu phải …`, `… cũng yêu cầu, sau khi hoàn thành, chủ đầu tư phải …`: whoever
    /// must, behind words that go before him.
    private func obligedBehindSpeech(_ range: Range<Int>) -> Lead? {
        for index in range where prose.isAt(W.insists, index) {
            guard isLeader(before: index, range) else {
                if prose.has(.assign, index), let told = toldByHouse(index, range) { return told }
                continue
            }
            let length = prose.phrase(.assign, index, range.upperBound)?.length
            let start = index + (length ?? prose.length(W.insists, index, range.upperBound))
            guard start < range.upperBound, prose.isSign(start, Sign.comma) || prose.isAt(W.that, start),
                told(skipTime(start, range.upperBound), range.upperBound, asked: index)?.isEmpty ?? true
            else { continue }
            return doerBehindAdjunct(start + 1, range.upperBound) ?? obliged(start + 1, range.upperBound)
        }
        return nil
    }

    /// The first unit within a few words, in its clause, that must do something.
    private func obliged(_ start: Int, _ end: Int) -> Lead? {
        for index in start..<max(start, min(end, start + 20)) {
            if prose.isSign(index, Sign.stop) || prose.isSign(index, Sign.semicolon) { return nil }
            guard
                prose.has(.groupStart, index) || prose.has(.unitKind, index) && prose.tokens[index].capital
                    || prose.isAt(W.parties, index),
                !prose.isInside(index), let lead = named(index, end), !lead.units.isEmpty, lead.people.isEmpty,
                lead.next < end, prose.isAt(W.obliged, lead.next)
            else { continue }
            return lead
        }
        return nil
    }

    /// `Theo Chủ tịch UBND tỉnh, các địa phương phải …`, `Theo chỉ đạo của ông An, Sở Xây dựng cần …`
    private func accordingTo(_ range: Range<Int>) -> Lead? {
        let start = afterConnectors(range)
        guard start < range.upperBound, prose.isAt(W.accordingTo, start),
            let comma = (start + 2..<max(start + 2, min(range.upperBound, start + 24))).first(where: {
                prose.isSign($0, Sign.comma) && isLeader(before: $0, start..<range.upperBound)
            }), case let next = skipTime(comma + 1, range.upperBound), next < range.upperBound
        else { return nil }
        guard let lead = named(next, range.upperBound), !lead.units.isEmpty, lead.people.isEmpty,
            lead.next < range.upperBound,
            prose.isAt(W.musts, lead.next)
                || prose.isAt(W.byOrder, start) && prose.hasAny(LeadReader.afterHouse, lead.next)
        else { return obliged(next, range.upperBound) }
        return lead
    }

    /// `Yêu cầu đặt ra đối với các xã là phải …`, `Nhiệm vụ của Sở Nội vụ trong thời gian tới là tham mưu …`
    private func laidUpon(_ range: Range<Int>) -> Lead? {
        let start = afterConnectors(range)
        let end = range.upperBound
        guard start < end, case let head = prose.length(W.charges, start, end), head > 0,
            let lead = named(start + head, end), !lead.units.isEmpty, lead.people.isEmpty,
            let being = (lead.next..<min(end, lead.next + 9)).first(where: { prose.isAt(W.being, $0) }),
            !(lead.next..<being).contains(where: { prose.hasAny(Cue.verb.bit | Cue.assign.bit, $0) }),
            case let verb = being + 1 + prose.length(W.musts, being + 1, end), verb < end, beginsWithVerb(verb, end)
        else { return nil }
        return Lead(units: lead.units, next: verb)
    }

    /// `Đối với huyện Tân Lập, Chủ tịch UBND tỉnh yêu cầu khẩn trương chi trả …`: whom the words before the speaker name.
    private func ofWhom(_ range: Range<Int>) -> Lead? {
        guard let first = range.first(where: { prose.tokens[$0].isWord }),
            case let head = prose.length(W.concerning, first, range.upperBound), head > 0
        else { return nil }
        let start = first + head
        for comma in range.prefix(50) where comma > start && prose.isSign(comma, Sign.comma) {
            // `Đối với các cơ quan báo chí, yêu cầu tăng cường tuyên truyền …`
            if comma + 2 < range.upperBound, prose.isAt(W.asks, comma + 1),
                case let verb = comma + 1 + (prose.phrase(.assign, comma + 1, range.upperBound)?.length ?? 2),
                verb < range.upperBound, beginsWithVerb(verb, range.upperBound),
                let lead = named(start, comma) ?? crowdBeforeComma(start, comma), !lead.units.isEmpty,
                lead.people.isEmpty, lead.next == comma
            {
                return Lead(units: lead.units, next: verb)
            }
            guard comma + 2 < range.upperBound,
                prose.hasAny(Cue.position.bit | Cue.personTitle.bit, comma + 1),
                let lead = named(start, comma), !lead.units.isEmpty, lead.people.isEmpty, lead.next == comma,
                let asks = (comma + 2..<min(range.upperBound, comma + 24)).first(where: {
                    prose.isAt(W.asks, $0) && !prose.isInside($0) && isLeader(before: $0, comma + 1..<range.upperBound)
                })
            else { continue }
            let behind = asks + (prose.phrase(.assign, asks, range.upperBound)?.length ?? 2)
            let verb = skipTime(behind, range.upperBound)
            guard verb < range.upperBound, beginsWithVerb(verb, range.upperBound),
                named(verb, range.upperBound)?.isEmpty ?? true
            else { return nil }
            return Lead(units: lead.units, next: verb)
        }
        return nil
    }

    /// `các cơ quan tuyên truyền, báo chí`: many as the words say, all of them before the comma.
    private func crowdBeforeComma(_ start: Int, _ comma: Int) -> Lead? {
        guard prose.phrase(.groupStart, start, comma) != nil, prose.phrase(.groupNoun, start + 1, comma) != nil else {
            return nil
        }
        return Lead(units: [prose.text(start..<comma)], next: comma)
    }

    /// `Ông An nói: “Sở Xây dựng phải chịu trách nhiệm …”`, `Chủ tịch UBND tỉnh: Các xã phải chủ động …`
    private func saidAloud(_ range: Range<Int>) -> Lead? {
        for index in range
        where (prose.isAt(W.says, index) || prose.isSign(index, Sign.colon)) && isLeader(before: index, range) {
            var colon = index + prose.length(W.says, index, range.upperBound)
            // `chỉ đạo quyết liệt: Các xã phải …`
            if colon + 2 < range.upperBound, prose.isAt(W.firmly, colon) {
                colon += prose.length(W.firmly, colon, range.upperBound)
            }
            guard colon + 1 < range.upperBound, prose.isSign(colon, Sign.colon) else { continue }
            var start = colon + 1
            while start < range.upperBound, prose.isSign(start, Sign.quote) { start += 1 }
            start = skipTime(afterConnectors(start..<range.upperBound), range.upperBound)
            guard start < range.upperBound, let lead = named(start, range.upperBound), !lead.units.isEmpty,
                lead.people.isEmpty, lead.next < range.upperBound,
                prose.isAt(W.obliged, lead.next) || prose.isAt(W.sets, lead.next)
            else { continue }
            return lead
        }
        return nil
    }

    /// `Chủ tịch UBND tỉnh phê bình UBND huyện Tân Lập, yêu cầu rút kinh nghiệm`: whoever is blamed.
    private func blamed(_ range: Range<Int>) -> Lead? {
        for index in range where prose.isAt(W.blames, index) && isLeader(before: index, range) {
            let end = range.upperBound
            guard let lead = named(index + prose.length(W.blames, index, end), end), !lead.units.isEmpty,
                let asks = (lead.next..<end).first(where: { prose.isAt(W.asks, $0) && !prose.isInside($0) }),
                prose.isSign(asks - 1, Sign.comma) || prose.isSign(asks - 1, Sign.semicolon)
                    || prose.isAt(W.also, asks - 1) || prose.isAt(W.also, asks - 2),
                case let verb = asks + (prose.phrase(.assign, asks, end)?.length ?? 2), verb < end,
                beginsWithVerb(verb, end)
            else { continue }
            return Lead(units: lead.units, next: verb)
        }
        return nil
    }

    /// `Chủ tịch UBND tỉnh nhìn nhận việc giải ngân còn chậm và đề nghị các chủ đầu tư nêu cao trách nhiệm`: whom he asks
    /// behind what he thinks.
    private func reflected(_ range: Range<Int>) -> Lead? {
        guard
            let said = range.first(where: {
                prose.isAt(W.reflects, $0)
                    && (isLeader(before: $0, range)
                        // `Bí thư Đảng ủy phường đã động viên và giao nhiệm vụ cho …`
                        || prose.isAt(W.had, $0 - 1) && isLeader(before: $0 - 1, range))
            })
        else { return nil }
        for index in said + 2..<max(said + 2, range.upperBound - 2)
        where prose.isAt(W.asks, index) && !prose.isInside(index) && !isTold(index, range) {
            guard
                prose.isSign(index - 1, Sign.comma) || prose.isSign(index - 1, Sign.semicolon)
                    || prose.isAt(W.also, index - 1) || prose.isAt(W.also, index - 2)
            else { continue }
            let next = skipTime(
                index + (prose.phrase(.assign, index, range.upperBound)?.length ?? 2), range.upperBound)
            if let told = doing(told(next, range.upperBound, asked: index, isKnown: true), range.upperBound) {
                return told
            }
            if let lone = crowd(next, range.upperBound) { return lone }
        }
        return nil
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let accordingTo = Words("theo")
    static let byOrder = Words(
        "theo chỉ đạo của", "theo yêu cầu của", "theo ý kiến chỉ đạo của", "theo kết luận của", "theo phân công của")
    static let musts = Words("cần", "phải", "cần phải", "cũng cần", "cũng phải", "cũng cần phải")
    static let obliged = Words("cần", "phải", "cần phải", "không được", "tuyệt đối không", "có trách nhiệm")
    static let lets = Words("cho biết", "cho hay", "cho biết thêm", "thông tin", "thông tin thêm")
    static let insists = Words(
        "nhấn mạnh", "yêu cầu", "đề nghị", "lưu ý", "khẳng định", "cho rằng", "chỉ rõ", "nêu rõ", "quán triệt",
        "cũng yêu cầu", "cũng đề nghị", "cũng lưu ý")
    static let that = Words("rằng")
    static let parties = Words("nhà thầu", "chủ đầu tư", "nhà đầu tư", "đơn vị thi công", "đơn vị tư vấn")
    static let being = Words("là")
    static let also = Words("và", "đồng thời", "cũng", "đồng thời cũng")
    static let asks = Words(
        "yêu cầu", "đề nghị", "cũng yêu cầu", "cũng đề nghị", "lưu ý", "cũng lưu ý", "giao", "cũng giao", "chỉ đạo")
    static let charges = Words(
        "yêu cầu đặt ra đối với", "yêu cầu đặt ra với", "yêu cầu đặt ra cho", "yêu cầu được đặt ra đối với",
        "yêu cầu đối với", "nhiệm vụ của", "nhiệm vụ đặt ra đối với", "nhiệm vụ đặt ra cho", "nhiệm vụ trọng tâm của",
        "nhiệm vụ quan trọng của", "nhiệm vụ trước mắt của", "trách nhiệm của", "việc cần làm ngay của",
        "vấn đề đặt ra đối với", "vấn đề đặt ra cho")
    static let concerning = Words(
        "đối với", "với", "riêng với", "riêng đối với", "về phía", "còn với", "còn đối với", "riêng", "còn", "phía")
    static let says = Words(
        "nói", "chỉ đạo", "nhấn mạnh", "lưu ý", "yêu cầu", "phát biểu", "nêu rõ", "chỉ rõ", "quán triệt", "kết luận",
        "khẳng định", "nhắc nhở", "đề nghị", "cho biết", "chia sẻ", "phân tích")
    static let firmly = Words(
        "quyết liệt", "rõ", "thêm", "cụ thể", "kiên quyết", "dứt khoát", "nghiêm túc", "như sau", "ngay")
    static let sets = Words("tập trung", "khẩn trương", "tiếp tục", "chủ động", "tăng cường", "đẩy mạnh")
    static let blames = Words("phê bình", "nghiêm khắc phê bình", "nhắc nhở", "phê bình nghiêm khắc")
    /// What a leader does or says before he asks.
    static let had = Words("đã", "cũng đã")
    static let reflects = Words(
        "nghe", "nhắc nhở", "lắng nghe và",
        "nhìn nhận", "cho rằng", "nhận định", "phân tích", "chỉ ra", "nêu rõ", "chỉ rõ", "nhắc lại", "giải thích",
        "bày tỏ", "tán thành", "đồng tình", "khẳng định", "thông tin", "trao đổi", "làm rõ", "đánh giá", "nhấn mạnh",
        "ghi nhận", "biểu dương", "đánh giá cao", "cảm ơn", "chia sẻ", "động viên", "hoan nghênh", "chúc mừng",
        "lắng nghe", "giải đáp", "thăm hỏi", "thống nhất", "đồng ý", "nhất trí", "cơ bản thống nhất", "không đồng ý")
}
