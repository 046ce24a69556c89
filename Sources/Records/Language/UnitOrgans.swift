/// Groups that stand without the word for many, `phối hợp với Bộ, ngành liên quan`, `cơ quan chuyên môn thuộc Bộ Tài chính`,
/// and what says which of a group are meant: `các đơn vị truyền thông thuộc Bộ Y tế`, `các trung tâm GDNN-GDTX cấp huyện`.
extension UnitGrammar {
    func opensWithoutEach(_ index: Int, _ end: Int) -> Bool {
        if prose.isAt(W.companies, index) { return isCompany(index) }
        guard case let organ = prose.length(W.organs, index, end), organ > 0, index + organ < end else { return false }
        return prose.tokens[index + organ].capital
    }

    /// `các đơn vị truyền thông thuộc …`: past what they do, where it only says which of a house's they are.
    func afterCalling(_ start: Int, _ end: Int) -> Int? {
        guard case let calling = prose.length(W.callings, start, end), calling > 0,
            case let next = start + calling, next + 1 < end, case let joint = prose.length(W.belongs, next, end),
            joint > 0, next + joint < end, prose.tokens[next + joint].capital
        else { return nil }
        return next
    }

    /// `các trung tâm GDNN-GDTX cấp huyện`: the level behind a group's letters.
    func withLevel(_ found: ([Mention], Int)) -> ([Mention], Int) {
        let (mentions, next) = found
        guard mentions.count == 1, let only = mentions.first, prose.isAt(W.levels, next), prose.tokens[next - 1].upper,
            case let last = next + prose.length(W.levels, next, prose.tokens.count),
            only.range.upperBound == next
        else { return found }
        let level = prose.text(next..<last)
        return (
            [Mention(range: only.range.lowerBound..<last, name: "\(only.name) \(level)", isGroup: only.isGroup)], last
        )
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let companies = Words(
        "bộ, ngành", "bộ ngành", "sở, ngành", "sở ngành", "bộ, ban, ngành", "sở, ban, ngành", "ban, ngành",
        "cơ quan, đơn vị")
    static let organs = Words(
        "cơ quan chuyên môn thuộc", "cơ quan chuyên môn trực thuộc", "đơn vị chuyên môn thuộc",
        "đơn vị chức năng thuộc", "cơ quan chức năng thuộc")
    static let callings = Words(
        "truyền thông", "nghiên cứu", "đào tạo", "tham mưu", "báo chí", "nghiệp vụ", "quản lý chuyên ngành", "khoa học")
    static let belongs = Words("thuộc", "trực thuộc")
    static let levels = Words("cấp huyện", "cấp xã", "cấp tỉnh")
}
