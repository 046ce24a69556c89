import CommonMark

/// Collections of web pages put `date 2025-08-15` before what they took from a page, and sometimes run headline and
/// article together: `date 2025-08-15 Phường An Bình họp giao ban ABO - Sáng 15/8, UBND phường …`.
extension RichText {
    /// Where the day ends, and where the article begins behind its agency's mark, as byte offsets.
    var crawledLineStarts: [Int] {
        guard utf8.count > 12, utf8.starts(with: Array("date 20".utf8)) else { return [] }
        var index = 5
        while index < utf8.count, utf8[index] == 0x2D || (0x30...0x39).contains(utf8[index]) { index += 1 }
        guard index >= 12, index < utf8.count, utf8[index] == 0x20 else { return [] }
        let day = index + 1
        guard utf8[day] != 0x28, let mark = agencyMark(from: day) else { return [day] }
        return [day, mark]
    }

    /// `ABO - Sáng`: a word of capitals, a dash, a part of the day.
    private func agencyMark(from start: Int) -> Int? {
        let limit = min(utf8.count, start + 500)
        var index = start
        while index + 3 < limit {
            guard utf8[index] == 0x20, utf8[index + 1] == 0x2D || utf8[index + 1] == 0xE2 else {
                index += 1
                continue
            }
            let after = utf8[index + 1] == 0x2D ? index + 3 : index + 5
            guard CrawledLine.openings.contains(where: { utf8[min(after, utf8.count)...].starts(with: $0) }) else {
                index += 1
                continue
            }
            var mark = index
            while mark > start, utf8[mark - 1] != 0x20 { mark -= 1 }
            let word = String(decoding: utf8[mark..<index], as: UTF8.self)
            return word.count >= 2 && word.allSatisfy { !$0.isLetter || $0.isUppercase } ? mark : nil
        }
        return nil
    }
}

private enum CrawledLine {
    static let openings = ["Sáng", "Chiều", "Tối", "Ngày", "Trưa"].map { Array($0.utf8) }
}
