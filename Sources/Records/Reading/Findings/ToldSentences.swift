/// The sentences that report figures in a paragraph that is no report: a conclusion says where matters stand before it orders.
/// `Công tác tuyển sinh: đến nay Trường đã có 3.127/3.400 thí sinh nhập học (đạt 91,97%). Phòng Đào tạo tiếp tục …`
extension IndicatorReader {
    /// What a paragraph of orders tells as done, up to its first order.
    func toldParts(of index: Int, _ blocks: [Outline.Block]) -> [Range<Int>] {
        guard blocks[index].shape != .heading, tellsWhereItOrders(blocks[index].role) else { return [] }
        if case .table = blocks[index].shape { return [] }
        let range = reading.tokens(of: index)
        guard range.count > 6, prose.contains(W.done, in: range), range.contains(where: { prose.tokens[$0].isNumber })
        else { return [] }
        return prose.sentences(range).compactMap(told)
    }

    private func tellsWhereItOrders(_ role: Outline.Role) -> Bool {
        switch (kind, role) {
        case (.notice, _), (.news, _), (.minutes, _), (.dispatch, _):
            [.none, .direction, .generalTask, .specificTask].contains(role)
        default: false
        }
    }

    private func told(_ sentence: Range<Int>) -> Range<Int>? {
        guard
            let done = (sentence.lowerBound..<min(sentence.lowerBound + 30, sentence.upperBound)).first(where: {
                prose.isAt(W.done, $0) && !prose.isAt(W.settled, $0)
            }), !(sentence.lowerBound..<done).contains(where: { isOrder($0, sentence) }),
            opensTelling(sentence, done)
        else { return nil }
        let end = (done + 1..<sentence.upperBound).first { isOrder($0, sentence) } ?? sentence.upperBound
        guard (done..<min(done + 14, end)).contains(where: { prose.tokens[$0].isNumber }) else { return nil }
        return sentence.lowerBound..<end
    }

    /// `Đến nay, …`, `Qua giám sát, …`; or a subject with no other verb before `đã`.
    private func opensTelling(_ sentence: Range<Int>, _ done: Int) -> Bool {
        let head = sentence.lowerBound..<done
        // `Đã giải ngân 120 tỷ đồng, đạt 35%.`
        if head.isEmpty { return prose.tokens[done].capital }
        if prose.isAt(W.since, done) { return true }
        if head.contains(where: { prose.isAt(W.since, $0) }) { return true }
        guard head.count < 16 else { return false }
        return head.allSatisfy {
            prose.tokens[$0].isWord && !(prose.hasAny(Cue.verb.bit | Cue.presided.bit, $0) && !prose.isInside($0))
                && !prose.isAt(W.joins, $0)
        } && !prose.hasAny(Cue.position.bit | Cue.personTitle.bit, sentence.lowerBound)
    }

    /// `yêu cầu`, `phải`; `so với yêu cầu`, `đã chỉ đạo` order nothing.
    private func isOrder(_ index: Int, _ sentence: Range<Int>) -> Bool {
        if prose.isAt(W.must, index) { return true }
        return prose.has(.assign, index)
            && !(index > sentence.lowerBound && prose.isAt(W.beforeNouns, index - 1))
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let done = Words(
        "đã", "mới đạt", "mới giải ngân", "mới có", "mới nhận được", "mới thực hiện", "mới hoàn thành", "mới thu",
        "ước đạt")
    static let settled = Words("đã giao", "đã được giao", "đã đề ra", "đã nêu", "đã được phê duyệt", "đã ban hành")
    static let since = Words(
        "đến nay", "tính đến", "đến hết", "đến ngày", "qua giám sát", "qua kiểm tra", "qua rà soát", "qua thanh tra",
        "từ đầu năm", "từ đầu tháng", "hiện nay", "đến thời điểm")
    static let joins = Words("mà", "nếu", "khi", "do", "vì", "để", "những", "nào", "trường hợp")
    static let must = Words("phải", "cần")
    static let beforeNouns = Words(
        "với", "theo", "đúng", "đáp ứng", "ứng", "đạt", "đã", "được", "sự", "tác", "có", "các")
}
