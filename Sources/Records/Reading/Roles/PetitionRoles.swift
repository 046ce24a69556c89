/// What people came to ask, before what the office concludes on it: `Nội dung: Đề nghị cấp giấy chứng nhận …`, `Công dân trình
/// bày: …`, `Các hộ dân kiến nghị bồi thường bổ sung`.
extension RoleReader {
    /// Whether a paragraph tells what was asked, and nothing that is to be done about it.
    func tellsPetition(_ range: Range<Int>) -> Bool {
        guard kind == .notice || kind == .minutes, let first = range.first, range.count > 4 else { return false }
        let end = range.upperBound
        var next = first
        if case let label = prose.length(W.labels, first, end), label > 0 {
            next += label
            let isOfPetition = prose.length(W.petitions, next, end)
            next += isOfPetition
            guard next + 1 < end, prose.isSign(next, Sign.colon),
                isOfPetition > 0 || prose.isAt(W.pleas, next + 1)
                    || prose.isAt(W.asks, next + 1) && asksFor(next + 1, end)
            else { return false }
        } else if case let people = prose.length(W.petitioners, first, end), people > 0 {
            next += people
            // `Các hộ dân xã Nghĩa Thọ kiến nghị …`
            while next < end, next - first < 9, prose.tokens[next].isWord, !prose.isAt(W.says, next) { next += 1 }
            guard next < end, prose.isAt(W.says, next) else { return false }
        } else {
            return false
        }
        return !(next + 1..<end).contains { prose.isSign($0, Sign.stop) && orders(at: $0 + 1, range) }
    }

    /// `Đề nghị cấp giấy …`, unlike `Đề nghị các đơn vị …`: no unit is told.
    private func asksFor(_ index: Int, _ end: Int) -> Bool {
        let asked = index + max(1, prose.phrase(.assign, index, end)?.length ?? 2)
        return asked < end && prose.has(.verb, asked) && reading.units.list(asked, end).mentions.isEmpty
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let labels = Words("nội dung")
    static let petitions = Words(
        "kiến nghị", "phản ánh", "khiếu nại", "tố cáo", "đơn", "đơn thư", "trình bày", "vụ việc")
    static let pleas = Words("khiếu nại", "phản ánh", "tố cáo", "xin", "kiến nghị")
    static let asks = Words("đề nghị", "yêu cầu")
    static let petitioners = Words(
        "công dân", "các công dân", "người dân", "các hộ dân", "hộ dân", "các hộ", "hộ gia đình")
    static let says = Words(
        "trình bày", "đề nghị", "kiến nghị", "phản ánh", "khiếu nại", "tố cáo", "yêu cầu", "xin", "đã trình bày")
}
