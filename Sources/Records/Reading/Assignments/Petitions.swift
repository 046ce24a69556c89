/// Tells what people ask of the office, `Cử tri đề nghị tỉnh …`, from what the office asks.
extension DirectiveGrammar {
    /// `Các công dân đến khiếu nại …; yêu cầu tỉnh giải quyết …`: what people ask of the office, not the office of them.
    func isPetition(_ asked: Int, _ range: Range<Int>) -> Bool {
        // `cán bộ, công chức yêu cầu bổ sung hồ sơ nhiều lần`: what officers ask of people.
        if kind == .news, asked > range.lowerBound + 2, prose.isAt(W.officers, asked - 2) { return true }
        guard kind == .news || kind == .other,
            let people = (range.lowerBound..<asked).last(where: {
                prose.isAt(W.petitioners, $0) || prose.isAt(W.delegates, $0) && prose.tokens[$0].capital
            })
        else { return false }
        let next =
            people
            + max(
                prose.length(W.petitioners, people, range.upperBound),
                prose.length(W.delegates, people, range.upperBound))
        // `cử tri xã Hòa Phú nêu lên …; đề nghị …`
        let asks = (next..<max(next, min(asked + 1, next + 6))).first {
            !prose.tokens[$0].isWord || prose.isAt(W.petitioning, $0)
        }
        return asks.map { prose.isAt(W.petitioning, $0) } ?? false
            && !(people + 1..<asked).contains { prose.hasAny(Cue.position.bit | Cue.personTitle.bit, $0) }
    }

    /// `Người dân`, `Cử tri xã Bình An`
    func isPetitioner(_ index: Int) -> Bool { prose.isAt(W.petitioners, index) }
}

/// Words that the rules here look for at one place.
private enum W {
    static let petitioners = Words(
        "công dân", "cử tri", "người dân", "các hộ", "các hộ dân", "bà con", "các đại biểu", "doanh nghiệp",
        "chuyên gia", "phụ huynh", "hiệp hội")
    static let officers = Words("công chức", "viên chức", "nhân viên")
    static let delegates = Words("đại biểu")
    static let petitioning = Words(
        "đến", "phản ánh", "kiến nghị", "đề nghị", "cũng đề nghị", "khiếu nại", "tố cáo", "yêu cầu", "đã kiến nghị",
        "bày tỏ", "mong muốn", "nêu", "bức xúc", "cho rằng")
}
