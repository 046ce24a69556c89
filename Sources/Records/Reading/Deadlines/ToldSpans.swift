/// Tells times that say when something was given or done from those by which it is due: `các nhiệm vụ đã được giao trong
/// quý II`, `kết quả hoạt động tháng 3`, `Một số yêu cầu trong tháng 10`.
extension DeadlineReader {
    /// `các nhiệm vụ đã được giao trong quý II`, `nhiệm vụ do Chính phủ giao từ ngày …`: when it was given, not when it is due.
    func wasGiven(before index: Int, _ range: Range<Int>) -> Bool {
        guard index > range.lowerBound + 1, prose.isAt(W.gave, index - 1) || prose.isAt(W.set, index - 2) else {
            return false
        }
        return (max(range.lowerBound, index - 14)..<index).contains {
            prose.isAt(W.duties, $0) && $0 + 2 < index
        } && !prose.tokens[index - 1].capital
    }

    /// Few words to the end, and before them what a heading calls its points.
    func headsTasks(before index: Int, _ range: Range<Int>) -> Bool {
        range.upperBound - index <= 8 && index - range.lowerBound <= 8
            && (range.lowerBound..<min(range.upperBound, range.lowerBound + 4)).contains {
                prose.isAt(W.duties, $0) || prose.isAt(W.requests, $0)
            }
            && !(range.lowerBound..<index).contains { prose.hasAny(Cue.verb.bit, $0) && !prose.isAt(W.requests, $0) }
    }

    func isClosingQuote(_ index: Int) -> Bool {
        prose.isSign(index, Sign.quote) || prose.isSign(index, 0x201D)
    }

    /// `kết quả hoạt động`, `số liệu`, up to the time that they are of.
    func tellsOf(before index: Int, _ range: Range<Int>) -> Bool {
        var start = index - 1
        while start >= range.lowerBound, index - start < 12, prose.tokens[start].isWord {
            if prose.isAt(W.told, start) { return true }
            start -= 1
        }
        return false
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let gave = Words("giao", "đề")
    static let set = Words("đề ra", "phân công", "phê duyệt", "giao cho")
    static let duties = Words("nhiệm vụ", "chương trình", "chỉ tiêu", "công việc", "kế hoạch", "mục tiêu")
    static let requests = Words("yêu cầu", "nội dung", "công tác", "công việc", "giải pháp", "biện pháp")
    static let told = Words("kết quả", "số liệu", "tình hình")
}
