/// Reads what an article tells as an order without a word that orders: `Ngoài ra, UBND huyện phải tăng cường …`, `Theo đó, các
/// đơn vị gửi báo cáo … trước ngày 20/6`.
extension DirectiveGrammar {
    func ordersOnItsOwn(_ range: Range<Int>, goingOn: Bool) -> Bool {
        guard kind == .news, !isStatement(range) else { return false }
        return obligesUnit(range) || ordersByPlan(range) || goingOn && ordersInCase(range)
    }

    /// `Ngoài công tác tuyên truyền, UBND huyện phải tăng cường …`, `Chủ tịch huyện phải chịu trách nhiệm nếu để …`
    private func obligesUnit(_ range: Range<Int>) -> Bool {
        guard let start = behindOpener(range), let lead = leads.named(start, range.upperBound), !lead.isEmpty,
            lead.people.allSatisfy({ $0.name == nil }), lead.next + 1 < range.upperBound
        else { return false }
        let duty = prose.length(W.duties, lead.next, range.upperBound)
        return duty > 0 && lead.next + duty < range.upperBound
            && (leads.beginsWithVerb(lead.next + duty, range.upperBound) || prose.isAt(W.answers, lead.next + duty))
    }

    /// The sentence's head, or what stands behind `Để …,`, `Ngoài …,`.
    private func behindOpener(_ range: Range<Int>) -> Int? {
        let start = leads.afterConnectors(range)
        guard start < range.upperBound, prose.isAt(W.openers, start) else { return start }
        let comma = (start..<min(range.upperBound, start + 24)).last {
            prose.isSign($0, Sign.comma) && $0 + 1 < range.upperBound
                && prose.hasAny(Cue.groupStart.bit | Cue.unitKind.bit, $0 + 1)
        }
        return comma.map { $0 + 1 }
    }

    /// `Theo đó, các huyện tổ chức kiểm tra xong trước ngày 20/6`, `Theo kế hoạch, Sở Xây dựng tổ chức kiểm tra từ ngày …`
    private func ordersByPlan(_ range: Range<Int>) -> Bool {
        guard let first = range.first, case let plan = prose.length(W.byPlan, first, range.upperBound), plan > 0,
            let comma = (first + plan..<min(range.upperBound, first + plan + 20)).first(where: {
                prose.isSign($0, Sign.comma)
            }), let lead = leads.named(comma + 1, range.upperBound), !lead.units.isEmpty, lead.people.isEmpty,
            lead.next < range.upperBound, prose.hasAny(LeadReader.afterHouse, lead.next),
            !prose.isAt(W.tells, lead.next)
        else { return false }
        return range.contains { prose.hasAny(Cue.deadline.bit | Cue.finish.bit, $0) || prose.isAt(W.hands, $0) }
    }

    /// `Trường hợp vượt thẩm quyền, báo cáo UBND tỉnh`, `Nếu đúng sự thật phải có biện pháp xử lý`, behind an order.
    private func ordersInCase(_ range: Range<Int>) -> Bool {
        guard let first = range.first, prose.isAt(W.cases, first) else { return false }
        if range.prefix(24).contains(where: { prose.isAt(W.duties, $0) && isDemand($0, range.upperBound) }) {
            return true
        }
        guard
            let comma = range.prefix(20).first(where: { prose.isSign($0, Sign.comma) }), comma + 1 < range.upperBound
        else { return false }
        return leads.beginsWithVerb(comma + 1, range.upperBound)
    }

    /// `Tại cuộc họp, Chủ tịch UBND tỉnh chỉ đạo khẩn trương hoàn thành …`: nobody is named yet.
    func directsWork(_ range: Range<Int>) -> Bool {
        guard kind == .news, leads.isAtMeeting(range) else { return false }
        return range.contains {
            prose.isAt(W.directs, $0) && !prose.isInside($0) && leads.isLeader(before: $0, range)
                && leads.beginsWithVerb($0 + 2, range.upperBound)
        }
    }
}

extension LeadReader {
    /// `Tại cuộc họp, …`, `Sau khi nghe báo cáo, …`: what is told was said there.
    func isAtMeeting(_ range: Range<Int>) -> Bool {
        range.first.map { prose.isAt(W.meets, $0) } ?? false
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let openers = Words("để", "nhằm", "ngoài", "cùng với", "bên cạnh", "song song với")
    static let duties = Words("phải", "cần", "cần phải", "có trách nhiệm", "có nhiệm vụ")
    static let answers = Words("chịu trách nhiệm")
    static let byPlan = Words(
        "theo đó", "theo kế hoạch", "theo nội dung kế hoạch", "theo công văn", "theo nội dung công văn", "theo chỉ thị",
        "theo công điện", "theo phân công", "theo văn bản")
    static let tells = Words("ghi nhận", "báo cáo", "cho biết", "phát hiện", "tiếp nhận", "đề xuất", "kiến nghị")
    static let hands = Words("gửi báo cáo", "nộp báo cáo", "báo cáo kết quả", "báo cáo về", "gửi về", "từ ngày")
    static let cases = Words("nếu", "trường hợp", "trong trường hợp", "khi")
    static let directs = Words("chỉ đạo")
    static let meets = Words(
        "tại cuộc họp", "tại hội nghị", "tại buổi", "tại phiên họp", "tại đây", "sau khi nghe", "phát biểu", "kết luận",
        "qua kiểm tra", "trực tiếp kiểm tra", "kiểm tra thực tế")
}
