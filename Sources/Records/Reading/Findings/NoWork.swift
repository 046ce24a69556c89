/// What an article tells that nobody reached: what the weather did, what somebody quoted wishes, what shall or may be, who was
/// appointed.
extension FindingReader {
    /// By how the paragraph begins.
    func tellsNoWork(_ range: Range<Int>) -> Bool {
        guard let start = range.first else { return false }
        let first = afterMark(start, range)
        if prose.isAt(W.weather, first) { return true }
        // `“Nhà trường xin lỗi và mong được cảm thông”, hiệu trưởng nói.`
        if prose.isSign(first, Sign.quote), !range.contains(where: { prose.tokens[$0].isNumber }) { return true }
        // `Năm 2027, ngành y tế xác định 10 nhiệm vụ trọng tâm.`, `Hội đã đề ra một số mục tiêu quan trọng …`
        guard let sentence = prose.sentences(range).first else { return false }
        if sentence.prefix(24).contains(where: { prose.isAt(.askedOnce, $0) }) { return true }
        return sentence.prefix(20).contains { index in
            guard prose.isAt(W.sets, index), index + 2 < sentence.upperBound else { return false }
            return prose.tokens[index + 2].isNumber
                || (index + 1..<min(index + 5, sentence.upperBound)).contains { prose.isAt(W.goals, $0) }
        }
    }

    /// `cần được tính toán`, `xin được lượng thứ`, `được chỉ định giữ chức vụ`: what is open yet, or no work.
    func isOpen(_ index: Int) -> Bool {
        prose.isAt(W.passive, index) && (prose.isAt(W.wishes, index - 1) || prose.isAt(W.appointed, index + 1))
    }

    /// `Bí thư Tỉnh ủy nhấn mạnh thành phố có sự phục hồi ấn tượng, tăng trưởng 3,8%`: what one thinks of what was reached, and
    /// nobody must do anything.
    func judges(_ index: Int, _ range: Range<Int>) -> Bool {
        guard prose.isAt(W.stresses, index) else { return false }
        var figures = false
        for token in index..<range.upperBound {
            if prose.isAt(W.musts, token) || prose.givesOrder(token) { return false }
            if prose.isAt(W.grows, token) { figures = true }
        }
        return figures
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let weather = Words(
        "trận mưa", "mưa lớn", "mưa to", "cơn bão", "bão số", "trận lũ", "cơn lốc", "trận lốc", "động đất", "mực nước",
        "theo trung tâm dự báo", "theo đài khí tượng", "theo dự báo")
    static let sets = Words("xác định", "đề ra", "đặt ra", "đề")
    static let goals = Words("một số mục tiêu", "nhiều mục tiêu", "các mục tiêu", "những mục tiêu", "mục tiêu")
    static let passive = Words("được")
    static let wishes = Words(
        "cần", "phải", "sẽ", "nên", "xin", "mong", "muốn", "nhận", "để", "nếu", "khi", "có thể", "thể", "chưa", "không",
        "cũng cần")
    static let appointed = Words(
        "chỉ định", "bổ nhiệm", "bầu", "điều động", "phân công", "giới thiệu", "hiệp thương", "cử giữ", "tái cử")
    static let stresses = Words("nhấn mạnh", "khẳng định")
    static let musts = Words("cần", "phải", "sẽ", "tiếp tục", "tập trung", "phấn đấu")
    static let grows = Words("tăng trưởng", "phục hồi", "đạt", "tăng", "giảm", "đã")
}
