/// Limitations that an article tells with no heading and no `tuy nhiên`: `Vẫn còn tình trạng …`, `Tình trạng buôn lậu ngày
/// càng tinh vi`, `Nguồn nhân lực còn thiếu và yếu.`; and the paragraphs behind `… còn một số hạn chế.`
extension FindingReader {
    /// Whether a paragraph only tells of what stands badly.
    /// - Parameter listed: whether the paragraph before announced such things, so that less is enough.
    func standsBadly(_ range: Range<Int>, listed: Bool) -> Bool {
        guard let first = range.first, range.count > 6, !directs(range) else { return false }
        if prose.isAt(W.stillThere, first) || worsens(range, first) || views(range) { return true }
        guard !prose.isAt(W.consequences, first) else { return false }
        let words = listed ? Words.lacks : Words.standsBadly
        var bad = 0
        let sentences = prose.sentences(range)
        for (number, sentence) in sentences.enumerated() {
            if falls(sentence, words) || listed && falls(sentence, Words.standsBadly) {
                bad += 1
            } else if number == 0 {
                return false
            }
        }
        return bad * 2 >= sentences.count
    }

    /// `… đánh giá việc phát triển nhà ở còn một số hạn chế.`: what follows are these.
    func announcesShortfalls(_ range: Range<Int>) -> Bool {
        let sentences = prose.sentences(range)
        guard let first = sentences.first, let last = sentences.last else { return false }
        return announcesAtItsEnd(first) || sentences.count > 1 && announcesAtItsEnd(last)
    }

    private func announcesAtItsEnd(_ sentence: Range<Int>) -> Bool {
        sentence.suffix(9).contains { index in
            prose.isAt(W.remain, index)
                && (index..<min(index + 5, sentence.upperBound)).contains {
                    prose.phrase(.limitations, $0, sentence.upperBound) != nil
                }
        }
    }

    /// `Tình trạng vi phạm ngày càng tinh vi, phức tạp.`
    private func worsens(_ range: Range<Int>, _ first: Int) -> Bool {
        guard prose.isAt(W.state, first), let sentence = prose.sentences(range).first else { return false }
        return sentence.contains { prose.isAt(Words.worsens, $0) || prose.isAt(Words.standsBadly, $0) }
            && !sentence.contains { prose.isAt(W.betters, $0) }
    }

    /// `Bộ trưởng nhìn nhận, việc in sách còn chậm; …, cần điều chỉnh`: a leader's view of how matters stand.
    private func views(_ range: Range<Int>) -> Bool {
        guard let sentence = prose.sentences(range).first,
            let view = sentence.prefix(30).first(where: { prose.isAt(W.views, $0) }), view > range.lowerBound,
            (range.lowerBound..<view).contains(where: { prose.hasAny(Cue.position.bit | Cue.personTitle.bit, $0) }),
            case let admits = prose.isAt(W.admits, view),
            let bad = (view + 1..<sentence.upperBound).first(where: {
                prose.isAt(Words.standsBadly, $0) || admits && prose.isAt(W.admitted, $0)
            })
        else { return false }
        return !(view..<bad).contains { prose.isAt(W.musts, $0) || prose.isAt(W.done, $0) || prose.isAt(W.mends, $0) }
    }

    /// A sentence that says so of its own matter, not of what somebody mends or speaks of.
    private func falls(_ sentence: Range<Int>, _ words: Words) -> Bool {
        guard
            let bad = sentence.first(where: {
                prose.isAt(words, $0) && !prose.isOfTheNeedy($0) && !prose.isAt(W.noMust, $0 - 1)
            })
        else { return false }
        return !(sentence.lowerBound..<bad).contains {
            prose.isAt(W.done, $0) || prose.isAt(W.mends, $0) || prose.isAt(Words.meetings, $0)
                || prose.isAt(W.speaks, $0) || prose.isAt(W.conditions, $0)
        }
    }

    /// Somebody is told to do something, or something must be done.
    private func directs(_ range: Range<Int>) -> Bool {
        range.contains {
            prose.givesOrder($0) && !prose.isInside($0) && !prose.isAt(W.directing, $0)
                || prose.isAt(W.musts, $0) && !prose.isInside($0) && !prose.isAt(W.noMust, $0 - 1)
        } && !views(range)
    }
}

extension Prose {
    /// `học sinh có hoàn cảnh khó khăn`, `các xã đặc biệt khó khăn`: who is in need, not what went wrong.
    func isOfTheNeedy(_ index: Int) -> Bool {
        isAt(NeedyWords.difficulty, index)
            && (isAt(NeedyWords.people, index - 1) || isAt(NeedyWords.people, index - 2))
    }
}

private enum NeedyWords {
    static let difficulty = Words("khó khăn")
    static let people = Words(
        "hoàn cảnh", "đặc biệt", "vùng", "xã", "thôn", "bản", "gia đình", "hộ", "địa bàn", "đối tượng", "điều kiện",
        "huyện", "người", "sinh", "nhân", "viên", "em", "bào", "có")
}

/// Words that the rules here look for at one place.
private enum W {
    static let stillThere = Words(
        "có tình trạng", "xảy ra tình trạng", "vẫn còn tình trạng", "còn tình trạng", "vẫn còn hiện tượng",
        "còn hiện tượng", "vẫn còn", "hiện vẫn còn",
        "còn xảy ra", "vẫn xảy ra", "vẫn để xảy ra", "còn để xảy ra", "còn một số", "hiện còn một số", "còn nhiều",
        "còn không ít", "không ít")
    static let state = Words("tình trạng", "hiện tượng", "nạn", "thực trạng")
    static let betters = Words(
        "giảm", "được kiểm soát", "được khống chế", "được ngăn chặn", "được đẩy lùi", "chấm dứt", "không còn",
        "được khắc phục", "khắc phục được", "được cải thiện")
    static let remain = Words(
        "còn một số", "còn nhiều", "còn những", "còn có", "vẫn còn", "còn gặp", "gặp nhiều", "gặp một số", "còn bộc lộ",
        "bộc lộ", "còn tồn tại", "còn không ít", "còn khá nhiều", "còn các")
    static let views = Words(
        "nhìn nhận", "thẳng thắn nhìn nhận", "cũng nhìn nhận", "thừa nhận", "nhận định", "cũng thừa nhận",
        "thẳng thắn thừa nhận", "nêu ra", "cho rằng", "chỉ rõ", "thẳng thắn chỉ ra", "chỉ ra", "đánh giá")
    static let admits = Words(
        "nhìn nhận", "thẳng thắn nhìn nhận", "cũng nhìn nhận", "thừa nhận", "cũng thừa nhận", "thẳng thắn thừa nhận",
        "chỉ rõ", "chỉ ra", "thẳng thắn chỉ ra", "nêu ra")
    /// Bad enough where somebody admits it.
    static let admitted = Words(
        "rất chậm", "chậm trễ", "trì trệ", "bất cập", "yếu kém", "chuyển động chậm", "đùn đẩy", "nhũng nhiễu",
        "phiền hà",
        "lúng túng", "thiếu trách nhiệm", "chưa quyết liệt")
    static let musts = Words("phải", "cần", "cần phải")
    static let noMust = Words("không", "chưa", "nhu")
    static let directing = Words("chỉ đạo", "lưu ý")
    static let done = Words("đã", "sẽ")
    static let mends = Words(
        "khắc phục", "tháo gỡ", "xử lý", "chấn chỉnh", "giải quyết", "hạn chế", "tránh", "không để", "phòng", "nhằm",
        "để", "giải pháp", "nguyên nhân")
    static let speaks = Words(
        "thảo luận", "trao đổi", "ý kiến", "cử tri", "kiến nghị", "phản ánh", "đề xuất", "tham luận", "câu hỏi",
        "chia sẻ",
        "đề cập", "phân tích", "làm rõ", "chất vấn", "lắng nghe")
    static let conditions = Words("nếu", "khi", "trường hợp", "dù", "mặc dù", "đối với", "những nơi", "nơi nào")
    static let consequences = Words(
        "vì vậy", "do đó", "do vậy", "để", "nhằm", "từ đó", "trước tình hình", "trước thực trạng", "trước tình trạng",
        "trên cơ sở", "tại", "theo đó", "mặc dù")
}
