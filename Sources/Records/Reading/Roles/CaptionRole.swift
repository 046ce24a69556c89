/// Tells the lines beside an article's pictures from its words.
extension RoleReader {
    /// A caption repeated, or a short line beside a picture: `… phát biểu tại buổi làm việc.` twice.
    func isCaption(_ index: Int, _ blocks: [Outline.Block]) -> Bool {
        guard kind == .news, blocks[index].marker == nil, blocks[index].text.utf8.count < 220 else { return false }
        let text = blocks[index].text.utf8
        let half = text.count / 2
        if text.count > 40 {
            let first = text[..<half].filter { $0 != 0x20 && $0 != 0x0A }
            let second = text[half...].filter { $0 != 0x20 && $0 != 0x0A }
            if first == second { return true }
        }
        for other in [index - 1, index + 1] where blocks.indices.contains(other) {
            if blocks[other].text.utf8 == text, !text.isEmpty { return true }
        }
        // A picture's line: short, one sentence, someone presiding or speaking, no verb of direction.
        let range = reading.tokens(of: index)
        guard range.count < 26, index > reading.body.lowerBound else { return false }
        // `Đồng chí Lê An phát biểu tại hội nghị. Ảnh: Trần Bình`
        if reading.photographer(range) != nil { return true }
        if standsThere(range) { return true }
        let words = prose.text(range).lowercased()
        return [
            "chủ trì hội nghị.", "phát biểu tại buổi làm việc.", "phát biểu tại cuộc họp.", "chủ trì cuộc họp.",
            "quang cảnh cuộc họp", "quang cảnh buổi làm việc", "quang cảnh hội nghị", "toàn cảnh", "phát biểu chỉ đạo.",
            "chủ trì buổi làm việc.", "phát biểu tại hội nghị.", "phát biểu kết luận.", "phát biểu.",
        ].contains { words.hasSuffix($0) || words.hasPrefix($0) }
    }

    /// `Đăng lúc: 23/10/2018 09:45:10 (GMT+7)` amid an article: the page's own clock.
    func isPageClock(_ range: Range<Int>) -> Bool {
        kind == .news && range.count <= 20 && (reading.dateline(range).map { $0.hasTime && $0.rank > 1 } ?? false)
    }

    /// `Đồng chí Bí thư Tỉnh ủy chỉ đạo tại buổi giao ban sáng 09/11`: who is seen there, and nothing of what he said.
    private func standsThere(_ range: Range<Int>) -> Bool {
        guard let first = range.first, prose.hasAny(Cue.position.bit | Cue.personTitle.bit, first),
            let person = reading.people.read(first, range.upperBound).last, person.range.upperBound < range.upperBound,
            case let said = person.range.upperBound, case let length = prose.length(W.speaks, said, range.upperBound),
            length > 0, said + length < range.upperBound, prose.isAt(W.there, said + length)
        else { return false }
        return !(said + length..<range.upperBound).contains {
            prose.hasAny(Cue.assign.bit | Cue.obligation.bit, $0) || prose.isSign($0, Sign.comma)
                || prose.isSign($0, Sign.colon) || prose.isSign($0, Sign.semicolon)
        }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let speaks = Words(
        "chỉ đạo", "phát biểu", "phát biểu chỉ đạo", "phát biểu kết luận", "kết luận", "trao đổi", "trình bày",
        "báo cáo",
        "thảo luận", "trình bày báo cáo", "giao nhiệm vụ", "phát biểu ý kiến", "trình bày ý kiến", "trả lời")
    static let there = Words("tại buổi", "tại hội nghị", "tại cuộc họp", "tại phiên họp", "tại kỳ họp", "ở hội nghị")
}
