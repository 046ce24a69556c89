/// Tells what minutes say of the meeting itself from what they give out: who came (`Thành phần: 9/10 (vắng: cô Lan)`, `- Ông Lê
/// An, Phó Giám đốc Sở - Chủ trì`) and what they met for (`Nội dung: Triển khai Công điện số 09`).
extension AssignmentReader {
    func tellsOfMeeting(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        // `Thành phần: 9/10 (vắng: cô Lan - ốm).`
        if prose.isAt(W.company, first) || assignments.isEmpty && prose.isAt(W.presides, first),
            range.prefix(6).contains(where: { prose.isSign($0, Sign.colon) })
        {
            return true
        }
        if namesOnly(range) { return true }
        // `Nội dung: Triển khai Công điện số 09 …`
        let label = prose.length(W.matter, first, range.upperBound)
        return label > 0 && first + label + 1 < range.upperBound && prose.isSign(first + label, Sign.colon)
    }

    /// `- Ông Lê An, Phó Giám đốc Sở - Chủ trì`: somebody with his office, and nothing to do.
    private func namesOnly(_ range: Range<Int>) -> Bool {
        guard let first = range.first, prose.phrase(.personTitle, first, range.upperBound) != nil,
            let person = reading.people.read(first, range.upperBound).last, person.name != nil, person.position != nil
        else { return false }
        return (person.range.upperBound..<range.upperBound).allSatisfy {
            prose.tokens[$0].kind != .word && !prose.tokens[$0].isNumber || prose.isAt(W.partsOfMeeting, $0)
                || prose.isInside($0)
                || $0 > person.range.upperBound && prose.isAt(W.partsOfMeeting, $0 - 1)
        }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let partsOfMeeting = Words("chủ trì", "chủ tọa", "thư ký", "thư kí", "thành viên")
    static let matter = Words("nội dung", "nội dung họp", "nội dung cuộc họp", "nội dung làm việc", "lý do")
    static let presides = Words("chủ trì", "chủ tọa", "điều hành")
    static let company = Words(
        "đại biểu", "khách mời", "tham dự", "dự họp", "tổng số", "tổng số đảng viên", "sĩ số", "thành phần",
        "thành phần tham dự", "thành phần dự họp", "vắng", "vắng mặt", "có mặt", "thư ký", "thư kí")
}
