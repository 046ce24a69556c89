/// Sentences amid orders that give nobody work: what something is, what the one who was told promises, how a meeting is
/// opened.
extension DirectiveGrammar {
    func tellsPlainly(_ range: Range<Int>, _ start: Int) -> Bool {
        saysWhatItIs(range, start) || kind == .news && promises(range)
    }

    /// `Bảo vệ rừng là trách nhiệm của toàn dân.`: a verb that stands for a thing, and what it is.
    private func saysWhatItIs(_ range: Range<Int>, _ start: Int) -> Bool {
        guard prose.has(.verb, start), !prose.hasAny(DirectiveGrammar.ordering, start), !prose.isAt(W.thinks, start)
        else { return false }
        for index in range.prefix(30) where index > start + 1 {
            if prose.isSign(index, Sign.semicolon) || prose.isSign(index, Sign.colon) || prose.isAt(W.thinks, index)
                || prose.hasAny(DirectiveGrammar.ordering, index) && !prose.isInside(index)
            {
                return false
            }
            if prose.isAt(W.be, index), index + 1 < range.upperBound {
                return prose.isAt(W.worth, index + 1) && prose.tokens[index - 1].isWord && !hasAssignment(range)
            }
        }
        return false
    }

    /// `Tiếp thu ý kiến chỉ đạo của Huyện ủy, Giám đốc khẳng định đơn vị sẽ cụ thể hóa …`
    private func promises(_ range: Range<Int>) -> Bool {
        guard let first = range.first, prose.isAt(W.takesUp, first),
            let says = range.prefix(60).first(where: { prose.isAt(W.assures, $0) })
        else { return false }
        return range[says...].prefix(20).contains { prose.isAt(W.will, $0) }
    }

    /// `Phát biểu khai mạc kỳ họp, Chủ tịch HĐND huyện nhấn mạnh: HĐND huyện kịp thời tổ chức …`: tells, unless something
    /// must be.
    func opensMeeting(_ range: Range<Int>) -> Bool {
        guard kind == .news, let first = range.first else { return false }
        if stands(range) { return true }
        // `👉 Dự và chỉ đạo hội nghị có: …`
        guard prose.isAt(W.opening, prose.tokens[first].isWord ? first : first + 1) else { return false }
        // `… những điểm nghẽn trong chỉ đạo, điều hành`
        return !range.contains {
            prose.hasAny(Cue.assign.bit, $0) && !prose.isInside($0) && !prose.isAt(W.directing, $0)
                || prose.isAt(W.musts, $0)
        }
    }

    /// `Giám đốc nhấn mạnh, tập thể Công ty vẫn giữ vững nhịp sản xuất.`: what they have done all the time.
    private func stands(_ range: Range<Int>) -> Bool {
        guard let says = range.prefix(40).first(where: { prose.isAt(W.stresses, $0) }),
            let still = range[says...].first(where: { prose.isAt(W.still, $0) }), still + 1 < range.upperBound,
            prose.tokens[still + 1].isWord, !prose.isAt(W.lacking, still + 1)
        else { return false }
        return !range.contains { prose.givesOrder($0) || prose.isAt(W.musts, $0) || prose.isAt(W.ahead, $0) }
    }

    private static let ordering = Cue.assign.bit | Cue.adverb.bit | Cue.obligation.bit | Cue.deadline.bit
}

/// Words that the rules here look for at one place.
private enum W {
    static let be = Words("là")
    static let worth = Words(
        "thước đo", "trách nhiệm", "nhiệm vụ", "khâu", "yếu tố", "nền tảng", "điều kiện", "cơ sở", "động lực",
        "tiền đề",
        "chìa khóa", "then chốt", "mục tiêu", "chủ trương", "yêu cầu", "giải pháp", "quyền", "nghĩa vụ", "xu thế",
        "một trong", "một nhiệm vụ", "một chủ trương", "việc làm", "vấn đề", "bước", "cơ hội", "thách thức",
        "biện pháp",
        "cách", "con đường", "lợi ích", "trụ cột", "nội dung quan trọng")
    /// Behind these `là` says what is to be thought of it: `xác định chuyển đổi số là nhiệm vụ trọng tâm`.
    static let thinks = Words(
        "coi", "xem", "xác định", "hiểu", "rằng", "nhận thức", "thấy", "để", "đây", "đó", "nhằm", "lấy", "chọn",
        "công tác",
        "việc", "những", "biết")
    static let takesUp = Words("tiếp thu", "nghiêm túc tiếp thu", "thay mặt", "đáp lại", "phát biểu đáp từ")
    static let assures = Words("khẳng định", "cam kết", "hứa", "cảm ơn", "bày tỏ")
    static let will = Words("sẽ")
    static let directing = Words("chỉ đạo")
    static let stresses = Words("nhấn mạnh", "khẳng định")
    static let still = Words("vẫn")
    static let lacking = Words("còn", "chưa", "phải", "cần")
    static let ahead = Words("tiếp tục", "tập trung", "thời gian tới", "sẽ")
    static let opening = Words(
        "dự và chỉ đạo", "tham dự và chỉ đạo", "tới dự và chỉ đạo", "đến dự và chỉ đạo", "về dự và chỉ đạo",
        "phát biểu khai mạc", "khai mạc", "phát biểu mở đầu", "phát biểu chào mừng")
    static let musts = Words("phải", "cần", "cần phải")
}
