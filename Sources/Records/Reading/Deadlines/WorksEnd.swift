/// Tells whether a time stands behind work that comes to its end: `hoàn thành việc đo đạc trong năm 2018`, `xóa các vùng
/// lõm sóng trong năm 2025.`
extension DeadlineReader {
    /// `hoàn thành …`, `trình …` a few words before a time.
    func precededByFinish(_ index: Int, _ range: Range<Int>) -> Bool {
        let from = max(range.lowerBound, index - 8)
        return (from..<index).contains { prose.phrase(.finish, $0, index) != nil }
            // `hoàn thành việc đo đạc, cắm mốc ranh giới trong năm 2018`
            || (max(range.lowerBound, index - 18)..<from).contains { prose.isAt(W.done, $0) }
                && !(from - 10..<index).contains { prose.isSign($0, Sign.semicolon) || prose.isSign($0, Sign.stop) }
            || index + 6 <= range.upperBound && index <= range.lowerBound + 1
    }

    /// `…, xóa các vùng lõm sóng trong năm 2025.`: the year at the end of a clause that brings something to its end.
    func endsWork(_ index: Int, _ after: Int, _ range: Range<Int>) -> Bool {
        guard after >= range.upperBound || prose.isSign(after, Sign.stop) || prose.isSign(after, Sign.semicolon) else {
            return false
        }
        return (max(range.lowerBound, index - 14)..<index).contains { prose.isAt(W.ending, $0) && !prose.isInside($0) }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let done = Words("hoàn thành", "hoàn tất", "xong")
    static let ending = Words(
        "trình", "ban hành", "phê duyệt", "khởi công", "khánh thành", "đưa vào", "giải quyết dứt điểm", "xóa",
        "dứt điểm",
        "bàn giao", "sắp xếp", "mở rộng", "xây mới", "sửa chữa", "nâng cấp", "thành lập", "phấn đấu", "thông xe",
        "quyết toán", "nghiệm thu", "tất toán")
}
