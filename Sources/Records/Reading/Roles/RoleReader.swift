/// Says what each block of the body is to the document: a result, a limitation, a cause, a task, the close.
///
/// Headings and lines that end in a colon (`Tuy nhiên, còn một số tồn tại, hạn chế:`) open a role for what stands under
/// or after them; a paragraph that says of itself what it is (`Nguyên nhân …`) goes before. `RoleWalk` keeps what is
/// open; the questions that a block's own words answer are asked here.
struct RoleReader {
    let reading: Reading
    let prose: Prose
    let kind: Record.Kind

    init(reading: Reading, kind: Record.Kind) {
        self.reading = reading
        prose = reading.prose
        self.kind = kind
    }

    /// The roles of the body's blocks, by index.
    func roles() -> [Outline.Role] {
        var roles = [Outline.Role](repeating: .none, count: reading.outline.blocks.count)
        var walk = RoleWalk(self)
        for index in reading.body { roles[index] = walk.role(of: index) }
        return roles
    }

    /// What a paragraph is of which nothing else is known.
    var defaultTask: Outline.Role {
        switch kind {
        case .news: .none
        case .report: .result
        default: .generalTask
        }
    }

    /// Whether a point says at once what to do.
    func beginsWithVerb(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        return prose.has(.verb, first) && !range.contains { prose.isAt(W.past, $0) }
    }

    /// `Theo đó, …` goes on from what was cut off.
    func goesOn(_ range: Range<Int>) -> Bool {
        range.first.map { prose.isAt(W.goesOn, $0) } ?? false
    }

    /// A letter that begins with its request: `Đề nghị Hiệu trưởng các trường rà soát …`.
    func beginsWithRequest(_ range: Range<Int>) -> Bool {
        guard kind == .dispatch || kind == .other || kind == .notice, !prose.endsInColon(range), let first = range.first
        else {
            return false
        }
        return prose.isAt(W.requests, first) || obliges(range)
            // Of a letter whose head is lost the first words ask.
            || (kind != .other || reading.body.first.map { reading.tokens(of: $0) } == range) && asks(range)
    }

    /// `Các Sở GDĐT cần chỉ đạo …`: who must do it, at the head of a letter's paragraph.
    private func obliges(_ range: Range<Int>) -> Bool {
        guard let first = range.first, case let (mentions, next) = reading.units.list(first, range.upperBound),
            !mentions.isEmpty, next < range.upperBound
        else { return false }
        return prose.isAt(W.musts, next)
    }

    /// `Nhân dịp Quốc khánh, UBND xã đề nghị các hộ gia đình treo cờ Tổ quốc …`: a notice that asks, and of no meeting.
    private func asks(_ range: Range<Int>) -> Bool {
        guard !reading.outline.blocks.isEmpty,
            !range.contains(where: { prose.has(.concluded, $0) && !prose.has(.assign, $0) })
        else { return false }
        return range.contains { index in
            guard prose.isAt(W.requests, index), index > range.lowerBound, !prose.isInside(index) else { return false }
            let length = prose.phrase(.assign, index, range.upperBound)?.length ?? 2
            let (mentions, next) = reading.units.list(index + length, range.upperBound)
            return !mentions.isEmpty && next < range.upperBound && prose.tokens[next].isWord
                && !prose.isAt(W.known, next)
        }
    }

    /// `… kết luận như sau:`, `… thực hiện một số nội dung sau:`.
    func opensConclusions(_ range: Range<Int>) -> Bool {
        guard range.contains(where: { prose.has(.concluded, $0) || prose.has(.tasks, $0) }) else { return false }
        return prose.endsInColon(range)
            || prose.sentences(range).last.map { last in
                last.contains { prose.has(.concluded, $0) } && prose.text(last).hasSuffix("sau.")
            } ?? false
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let goesOn = Words(
        "theo đó", "tiếp theo chỉ đạo", "thực hiện chỉ đạo", "văn bản nêu rõ", "công văn nêu rõ", "chỉ thị nêu rõ",
        "thông báo nêu rõ", "cụ thể", "cùng với đó",
        "bên cạnh đó", "đồng thời", "ngoài ra", "cũng tại", "tại cuộc họp",
        "tại hội nghị", "tại buổi làm việc", "tại phiên họp", "phát biểu tại", "phát biểu kết luận",
        "phát biểu chỉ đạo",
        "kết luận cuộc họp", "kết luận hội nghị", "kết luận buổi làm việc", "kết luận phiên họp")
    static let past = Words("đã", "được")
    static let requests = Words("đề nghị", "yêu cầu", "giao")
    static let musts = Words("cần", "phải", "cần phải", "có trách nhiệm")
    /// `thông báo đề nghị các đơn vị biết, thực hiện` closes.
    static let known = Words("biết", "được biết", "căn cứ", "nghiêm túc")
}
