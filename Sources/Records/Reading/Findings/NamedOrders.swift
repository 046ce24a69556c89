/// Tells an order that is only named from one that is given: `đạt yêu cầu đề ra`, `theo chỉ đạo của UBND tỉnh`, `công tác chỉ
/// đạo còn chậm`, `giải quyết kiến nghị, đề nghị của cử tri` give nobody work.
extension Prose {
    /// Whether a word of order stands for a thing, by its neighbours.
    func namesOrder(_ index: Int) -> Bool {
        guard isAt(W.orders, index) else { return false }
        return isAt(W.belongs, index + 2) || isAt(W.before, index - 1)
            || isAt(W.pairsBefore, index - 2)
            // `lãnh đạo, chỉ đạo, điều hành`
            || isSign(index - 1, Sign.comma) && isAt(W.siblings, index - 3)
    }

    /// Whether a word of order gives work.
    func givesOrder(_ index: Int) -> Bool { has(.assign, index) && !namesOrder(index) }
}

extension Words {
    /// Asked another day: `Đầu tháng 2, Thủ tướng từng lưu ý các cơ quan …`
    static let askedOnce = Words(
        "từng lưu ý", "từng yêu cầu", "từng chỉ đạo", "từng giao", "từng đề nghị", "từng nhấn mạnh")
}

/// Words that the rules here look for at one place.
private enum W {
    static let orders = Words("yêu cầu", "chỉ đạo", "đề nghị")
    static let belongs = Words("của", "đề ra", "đặt ra", "nhiệm vụ", "công việc", "sử dụng", "thực tế")
    static let before = Words("theo", "đạt", "ứng", "sự", "những", "đúng", "vượt", "tác", "nhu", "mọi")
    static let pairsBefore = Words("so với", "ứng tốt", "ứng được", "ứng đủ", "phù hợp với", "với các")
    static let siblings = Words("lãnh đạo", "kiến nghị", "kiểm tra", "quản lý")
}
