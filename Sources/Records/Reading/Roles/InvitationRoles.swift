/// What the lines of an invitation say: who comes and what is talked of is no work, what is prepared for the meeting is.
extension RoleReader {
    func invitationRole(_ range: Range<Int>, isMarked: Bool) -> Outline.Role? {
        guard let first = range.first else { return nil }
        let assigns = prose.phrase(.assign, first, range.upperBound) != nil
        guard !isMarked else {
            // `4. Tài liệu: Ban Quản lý chuẩn bị báo cáo, gửi về Sở trước ngày 25/4`
            let prepares = assigns || prose.isAt(W.papers, first)
            return prepares && range.contains { setsDay($0, range) } ? .generalTask : nil
        }
        // `Giao Văn phòng chuẩn bị …` under the agenda.
        guard assigns else { return nil }
        // `Đề nghị các đồng chí đến dự đúng giờ.`
        return range.count < 24 && range.contains { prose.isAt(W.comes, $0) } ? .closing : .generalTask
    }

    /// `trước 16h00 ngày 25/4`: the hour may stand between.
    private func setsDay(_ index: Int, _ range: Range<Int>) -> Bool {
        guard let cue = prose.phrase(.deadline, index, range.upperBound) else { return false }
        let next = index + cue.length
        return (next..<min(range.upperBound, next + 4)).contains { reading.dates.read($0, range.upperBound) != nil }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let papers = Words("tài liệu", "chuẩn bị")
    static let comes = Words("đến dự", "dự họp", "tham dự", "về dự", "có mặt", "đúng giờ", "đến họp", "tới dự")
}
