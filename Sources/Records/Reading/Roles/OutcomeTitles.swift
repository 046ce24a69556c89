/// `Đánh giá kết quả thực hiện nhiệm vụ 6 tháng đầu năm:` is a title of results, though a colon ends it and duties are the
/// last that it names: how they went, not what they are.
extension RoleReader {
    func tellsHowDutiesWent(_ range: Range<Int>) -> Bool {
        guard let outcome = range.prefix(3).first(where: { prose.has(.results, $0) }) else { return false }
        var index = outcome
        while index < range.upperBound {
            defer { index += prose.length(index) }
            if prose.hasAny(RoleReader.otherParts, index) || prose.isSign(index, Sign.semicolon) || joins(index) {
                return false
            }
            if prose.hasAny(Cue.tasks.bit | Cue.concluded.bit, index), !prose.isAt(W.duties, index) { return false }
        }
        return true
    }

    /// `… tháng 5, nhiệm vụ tháng 6`, `… và triển khai nhiệm vụ`: two things; `lãnh đạo, chỉ đạo` is one.
    private func joins(_ index: Int) -> Bool {
        prose.isAt(W.also, index) || prose.isSign(index, Sign.comma) && !prose.isAt(W.directing, index + 1)
    }

    private static let otherParts =
        Cue.causes.bit | Cue.limitations.bit | Cue.directions.bit | Cue.opinions.bit | Cue.attended.bit
}

/// Words that the rules here look for at one place.
private enum W {
    static let duties = Words(
        "nhiệm vụ", "nhiệm vụ trọng tâm", "nhiệm vụ cụ thể", "nhiệm vụ chung", "triển khai nhiệm vụ",
        "triển khai thực hiện", "tổ chức thực hiện", "giao nhiệm vụ", "công việc", "công tác trọng tâm", "chỉ đạo",
        "công tác tháng", "công việc tuần", "nhiệm vụ và giải pháp", "nhiệm vụ, giải pháp", "biện pháp", "giải pháp",
        "kế hoạch tuần", "kế hoạch tháng", "kết luận", "triển khai công tác", "phân công nhiệm vụ")
    static let directing = Words("chỉ đạo", "điều hành")
    static let also = Words("và", "đồng thời", "cũng như")
}
