/// Tells the day of a paper from the day of a meeting: `Thực hiện Kế hoạch số 06/KH-BCĐ ngày 22/01, sáng ngày 05/10, …`
extension MeetingReader {
    /// `Thông báo số 512/TB-UBND ngày 06/9 về kết luận … tại cuộc họp … ngày 04/9`: the meeting's own day stands behind it.
    private func tellsMeetingLater(_ index: Int, _ range: Range<Int>) -> Bool {
        guard let met = (index + 3..<max(index + 3, range.upperBound)).first(where: { prose.isAt(W.meetings, $0) })
        else {
            return false
        }
        return (met + 1..<min(range.upperBound, met + 40)).contains { isDayCue($0) && !days(at: $0, range).isEmpty }
    }

    /// `Thực hiện Kế hoạch số 06/KH-BCĐ ngày 22/01/2021, sáng ngày 05/10, Ban Chỉ đạo họp …`: a later day, of no paper.
    private func hasOtherDay(behind index: Int, _ range: Range<Int>) -> Bool {
        (index + 3..<max(index + 3, min(range.upperBound, index + 40))).contains {
            isDayCue($0) && !days(at: $0, range).isEmpty && reading.bareNumber(at: $0 - 1, range) == nil
                && !prose.tokens[$0 - 1].upper
        }
    }

    /// `Ngày 16/4, UBND tỉnh ban hành Công văn số …`, `theo Nghị định 04/2015/NĐ-CP ngày 09/01/2015`: a paper's day.
    func isDayOfPaper(_ index: Int, _ range: Range<Int>) -> Bool {
        // A dispatch or notice names the paper of the meeting whose conclusions it follows.
        guard
            kind == .news || kind == .other || reading.isInvitation || tellsMeetingLater(index, range)
                || hasOtherDay(behind: index, range)
        else {
            return false
        }
        if index - 2 >= range.lowerBound, prose.isAt(Words.day, index), prose.tokens[index - 1].upper,
            !prose.tokens[index - 1].spaced, prose.isSign(index - 2, Sign.slash) || prose.isSign(index - 2, Sign.dash)
        {
            return true
        }
        // `Kế hoạch số 06/KH-BCĐ389 ngày 22/01/2021`
        if index - 2 >= range.lowerBound, prose.isAt(Words.day, index), prose.tokens[index - 1].isNumber,
            !prose.tokens[index - 1].spaced, prose.tokens[index - 2].upper
        {
            return true
        }
        if index > range.lowerBound, reading.bareNumber(at: index - 1, range) != nil { return true }
        let limit = min(range.upperBound, index + 24)
        let near = (index..<limit).first { prose.isSign($0, Sign.stop) && $0 > index + 5 } ?? limit
        return reading.issuesPaper(index, near)
            && (index + 2..<max(index + 2, near)).contains {
                prose.tokens[$0].spaced && reading.documentNumber(at: $0, range) != nil
            }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let meetings = Words("họp", "hội nghị", "giao ban", "làm việc", "hội ý", "sinh hoạt", "hội đồng")
}
