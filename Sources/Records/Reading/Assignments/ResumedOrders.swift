/// Finds where a leader's orders go on behind what only tells: `… yêu cầu Sở Tài chính báo cáo. Hiện nay tiến độ rất chậm. Sở
/// Xây dựng lập đề án.`
extension DirectiveGrammar {
    /// Whether a sentence among orders tells of the work alone: nobody else gets the word, the meeting is not told on.
    func interrupts(_ range: Range<Int>) -> Bool {
        guard kind == .news, !narrates(range) else { return false }
        return !range.contains {
            prose.hasAny(
                Cue.personTitle.bit | Cue.position.bit | Cue.praise.bit | Cue.concluded.bit | Cue.presided.bit
                    | Cue.attended.bit, $0)
                || prose.isSign($0, Sign.quote) || prose.isAt(W.tellsOn, $0)
        }
    }

    /// `Thanh tra tỉnh công khai kết luận.`: a unit by its name, and right behind it what it is to do.
    func resumes(_ range: Range<Int>) -> Bool {
        guard let first = range.first, prose.tokens[first].capital, !narrates(range),
            prose.hasAny(Cue.unitKind.bit | Cue.unitWhole.bit | Cue.groupStart.bit, first),
            let lead = leads.named(first, range.upperBound), !lead.units.isEmpty, lead.people.isEmpty,
            case let next = leads.afterCompany(lead.next, range.upperBound), next < range.upperBound,
            prose.hasAny(LeadReader.afterHouse, next), !prose.isAt(W.tells, next), !isStatement(range),
            !tellsOn(first, lead), !countsThings(range)
        else { return false }
        return !range.contains {
            prose.isAt(W.done, $0) || prose.isSign($0, Sign.percent) || prose.isSign($0, Sign.quote)
                || prose.hasAny(Cue.praise.bit, $0)
        }
    }
}

extension DirectiveGrammar {
    /// `Phòng Tài chính thẩm định 25 dự toán`: a figure that is no date tells what was done.
    private func countsThings(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            if let date = reading.dates.read(index, range.upperBound) {
                index = date.range.upperBound
                continue
            }
            if prose.tokens[index].isNumber, !prose.isAt(W.numbered, index - 1), !prose.isAt(W.hours, index + 1) {
                return true
            }
            index += 1
        }
        return false
    }
}

extension LeadReader {
    /// `Sở Xây dựng cùng với Hạt Kiểm lâm kiểm tra …`: past those who do it with the subject.
    func afterCompany(_ start: Int, _ end: Int) -> Int {
        guard start < end, case let with = prose.length(W.with, start, end), with > 0, start + with < end else {
            return start
        }
        let (mentions, next) = reading.units.list(start + with, end)
        return mentions.isEmpty ? start : next
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let with = Words("cùng", "cùng với", "và cùng với", "cùng các")
    static let tellsOn = Words("cho biết", "cho hay", "chia sẻ", "đại biểu", "phát biểu", "kiến nghị", "cử tri")
    /// What a unit says or does in the account of a meeting.
    static let tells = Words(
        "báo cáo kết quả", "báo cáo tình hình", "kiến nghị", "đề xuất", "đề nghị", "phát hiện", "ghi nhận", "tiếp nhận",
        "phát biểu", "trình bày", "thông tin", "thông qua", "tham luận", "nêu", "phản ánh", "tổ chức hội nghị",
        "tổ chức họp")
    static let numbered = Words("số", "khoản", "điều", "điểm")
    static let hours = Words("h", "giờ")
    static let done = Words("đã", "vừa", "được", "đạt", "hiện", "đang", "còn")
}
