/// Reads who does it behind a clause of reason, condition or purpose in a paper's running prose: `Để bảo đảm tiến độ, Sở Y tế
/// rà soát …`, `Trường hợp vượt thẩm quyền, Sở Y tế báo cáo …`.
extension LeadReader {
    /// The first unit behind a comma of the clause, where a verb of its own follows at once.
    func doerBehindClause(_ start: Int, _ end: Int) -> Lead? {
        guard !isArticle, start < end, prose.isAt(W.clauses, start) else { return nil }
        for comma in start + 2..<max(start + 2, min(end - 1, start + 44)) {
            if prose.isSign(comma, Sign.semicolon) || prose.isSign(comma, Sign.colon)
                || prose.isSign(comma, Sign.stop) && prose.tokens[comma + 1].spaced
            {
                return nil
            }
            // `Sau khi Sở Y tế trình, yêu cầu …`: an order has its own reader.
            if prose.has(.assign, comma), !prose.isInside(comma), prose.isSign(comma - 1, Sign.comma) { return nil }
            if prose.isAt(W.gives, comma), isGiven(by: start, comma) { return nil }
            guard prose.isSign(comma, Sign.comma), let lead = subject(comma + 1, end) else { continue }
            // `Sau khi xem xét, Chủ tịch UBND tỉnh giao Sở Y tế, Sở Xây dựng …`: so has one with whoever gives it.
            if !lead.isEmpty, lead.next < end, prose.isAt(W.gives, lead.next), !prose.isInside(lead.next) { return nil }
            guard !lead.units.isEmpty, lead.people.isEmpty, lead.next < end,
                prose.hasAny(LeadReader.afterHouse, lead.next),
                !prose.has(.assign, lead.next), !prose.isAt(W.tells, lead.next),
                // `Căn cứ ý kiến của Sở Y tế, các huyện, …`: a list goes on.
                !prose.isSign(lead.next, Sign.comma)
            else { continue }
            // `…, Tổ công tác chuyên trách cải cách thủ tục đề nghị các phòng …`: the name went on.
            let next = (lead.next..<end).first { prose.isSign($0, Sign.comma) } ?? end
            return (lead.next..<next).contains { prose.has(.assign, $0) } ? nil : lead
        }
        return nil
    }

    /// `Sau khi xem xét Chủ tịch UBND tỉnh giao …`: an office right before the giving, though no comma parts it.
    private func isGiven(by start: Int, _ gives: Int) -> Bool {
        !prose.isInside(gives)
            && (max(start + 2, gives - 8)..<gives).contains { office in
                prose.has(.position, office) && named(office, gives)?.next == gives
            }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let clauses = Words(
        "để", "nhằm", "trên cơ sở", "sau khi", "trường hợp", "trong trường hợp", "nếu", "liên quan đến", "liên quan",
        "trước tình hình", "trước thực trạng", "trước diễn biến", "trong quá trình", "khi", "ngay sau khi", "trước khi",
        "căn cứ", "từ thực tế", "với tinh thần")
    static let gives = Words(
        "giao", "yêu cầu", "đề nghị", "giao nhiệm vụ", "phân công", "chỉ đạo", "thống nhất giao", "đồng ý giao")
    /// What the one who speaks does: `Trước tình hình trên, UBND tỉnh ban hành …`.
    static let tells = Words(
        "ban hành", "đánh giá", "ghi nhận", "nhận thấy", "kết luận", "thống nhất", "có ý kiến", "thông báo",
        "biểu dương",
        "thông qua", "tổ chức họp", "tổ chức cuộc họp", "tổ chức hội nghị")
}
