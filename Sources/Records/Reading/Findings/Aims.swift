/// Tells what is aimed at from what was reached. A word of plan holds for all that follows in its sentence and its list:
/// in `Phấn đấu thu 500 tỷ đồng, trồng 30 ha rừng; xây 20 nhà` nothing is done yet.
///
/// It ends where a word says that something was done (`…; đến nay đã trồng 12 ha`) and with the bracket it stands in. What
/// was planned and is only compared with (`vượt chỉ tiêu đề ra`, `đạt 106% kế hoạch`) is no plan.
extension Reading {
    /// The runs of a paragraph that say what shall be.
    func aims(of range: Range<Int>) -> [Range<Int>] {
        guard prose.contains(W.any, in: range) else { return [] }
        var found: [Range<Int>] = []
        for sentence in prose.sentences(range) {
            // `Năm 2027 phấn đấu trồng 30 ha. Trong đó, rừng phòng hộ 12 ha.`
            let goesOn = found.last?.upperBound == sentence.lowerBound && prose.isAt(W.further, sentence.lowerBound)
            add(sentence, goesOn: goesOn, to: &found)
        }
        return found
    }

    private func add(_ sentence: Range<Int>, goesOn: Bool, to found: inout [Range<Int>]) {
        var start = goesOn ? sentence.lowerBound : nil
        var depth = 0
        var depthOfStart = 0
        let any = W.any
        for index in sentence {
            if prose.isSign(index, Sign.open) { depth += 1 }
            if prose.isSign(index, Sign.close) { depth = max(0, depth - 1) }
            if let from = start {
                guard depth < depthOfStart || tellsDone(index, from) else { continue }
                found.append(from..<index)
                start = nil
            } else if !prose.isAt(any, index) {
                continue
            } else if opensAim(index, sentence) {
                start = index
                depthOfStart = depth
            } else if isYearAhead(index), index > sentence.lowerBound, prose.isAt(W.byYear, index - 1) {
                found.append(clauseStart(index, sentence)..<index)
            } else if prose.isAt(W.orMore, index), case let clause = clauseStart(index, sentence)..<index,
                isAtLeast(clause)
            {
                found.append(clause)
            }
        }
        if let start { found.append(start..<sentence.upperBound) }
    }

    /// `Nhà máy đạt 50 triệu tấn mỗi năm vào năm 2050.`: the clause before the year to come.
    private func clauseStart(_ index: Int, _ sentence: Range<Int>) -> Int {
        let cut = (sentence.lowerBound..<index).last { token in
            prose.isSign(token, Sign.semicolon)
                || prose.isSign(token, Sign.comma) && prose.tokens[token + 1].spaced
        }
        return cut.map { $0 + 1 } ?? sentence.lowerBound
    }

    /// `có từ 90% đảng viên được xếp loại hoàn thành tốt nhiệm vụ | trở lên`
    private func isAtLeast(_ clause: Range<Int>) -> Bool {
        clause.dropLast().contains { index in
            prose.isAt(W.from, index) && prose.tokens[index + 1].isNumber
                && (index..<min(index + 5, clause.upperBound)).contains { prose.isSign($0, Sign.percent) }
        }
    }

    private func opensAim(_ index: Int, _ sentence: Range<Int>) -> Bool {
        if prose.isAt(W.strives, index) {
            // `vượt dự kiến`, `đã phấn đấu hoàn thành 12 chỉ tiêu`, `cho ý kiến về dự kiến chương trình kỳ họp`
            let next = index + prose.length(W.strives, index, sentence.upperBound)
            return !(next < sentence.upperBound && prose.isAt(W.drafts, next))
                && !(max(sentence.lowerBound, index - 3)..<index).contains {
                    prose.isAt(W.before, $0) || $0 == index - 1 && prose.isAt(W.comparing, $0)
                }
        }
        if prose.isAt(W.nouns, index) { return isListed(index, sentence) }
        return opensWithYearAhead(index, sentence)
    }

    /// `Mục tiêu năm 2027: Có 25 xã …`, `Kế hoạch tháng 5: trồng 30 ha`; `Chỉ tiêu: 500 ha; thực hiện: 480 ha` compares.
    private func isListed(_ index: Int, _ sentence: Range<Int>) -> Bool {
        let isFirst =
            (sentence.lowerBound..<index).allSatisfy { prose.isAt(W.some, $0) }
            || index > sentence.lowerBound && prose.isSign(index - 1, Sign.semicolon)
        guard isFirst || index > sentence.lowerBound && prose.isAt(W.sets, index - 1) else { return false }
        for token in index..<min(index + 14, sentence.upperBound) {
            if prose.isAt(W.reaches, token) { return false }
            if prose.isSign(token, Sign.comma) || prose.isSign(token, Sign.semicolon) { return false }
            if prose.isAt(W.isWord, token) { return prose.isAt(W.goals, index) }
            if prose.isSign(token, Sign.colon) {
                return token + 1 >= sentence.upperBound || !prose.tokens[token + 1].isNumber
                    || prose.isAt(W.goals, index)
            }
        }
        return false
    }

    /// `Đến năm 2030, có 25 xã đạt chuẩn`, told in 2026.
    private func opensWithYearAhead(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard isYearAhead(index) else { return false }
        return (sentence.lowerBound..<index).allSatisfy { prose.isAt(W.toYear, $0) }
            || index > sentence.lowerBound + 1 && prose.isAt(W.toYear, index - 1)
                && (prose.isSign(index - 2, Sign.semicolon) || prose.isSign(index - 2, Sign.comma))
    }

    private func isYearAhead(_ index: Int) -> Bool {
        guard prose.isAt(W.year, index), prose.tokens[index + 1].isNumber, prose.tokens[index + 1].length == 4,
            let day
        else { return false }
        return (Int32(day.year + 1)..<2100).contains(prose.tokens[index + 1].value)
    }

    /// `…, đến nay đã trồng 12 ha`; what `đã được phê duyệt` is the work's own story.
    private func tellsDone(_ index: Int, _ from: Int) -> Bool {
        if prose.isAt(W.done, index) { return !prose.isAt(W.settled, index) }
        return prose.isAt(W.carriedOut, index) && index > from
            && (prose.isSign(index - 1, Sign.comma) || prose.isSign(index - 1, Sign.semicolon))
    }
}

/// Words that the rules here look for at one place.
private enum W {
    /// What makes a plan of all that follows it.
    private static let plans = [
        "phấn đấu", "dự kiến", "quyết tâm", "đặt mục tiêu", "đặt ra mục tiêu", "đề ra mục tiêu", "xác định mục tiêu",
        "đặt chỉ tiêu", "đề ra chỉ tiêu", "đề ra các chỉ tiêu", "đề ra các mục tiêu", "đặt ra các mục tiêu",
        "đề ra một số mục tiêu", "đề ra nhiều mục tiêu", "đề ra những mục tiêu", "đặt ra một số mục tiêu",
        "đề ra một số chỉ tiêu", "đề ra nhiều chỉ tiêu", "xác định một số mục tiêu", "xác định các mục tiêu",
        "đề ra kế hoạch", "với mục tiêu", "từ nay đến", "sẽ", "hướng tới mục tiêu", "đặt kế hoạch",
        "khi đi vào sử dụng", "khi đi vào hoạt động", "khi đi vào khai thác", "khi hoàn thành,",
    ]
    private static let goalWords = ["mục tiêu", "phương hướng"]
    private static let planWords = goalWords + ["chỉ tiêu", "kế hoạch"]
    static let strives = Words(plans)
    static let goals = Words(goalWords)
    static let nouns = Words(planWords)
    static let year = Words("năm")
    static let any = Words(plans + planWords + ["năm", "trở lên"])
    static let before = Words("đã", "từng")
    static let comparing = Words("vượt", "với", "như", "hơn", "quá", "sự", "thần", "về", "theo")
    static let drafts = Words("nội dung", "chương trình", "nhân sự", "danh sách", "phương án", "kế hoạch", "thành phần")
    static let some = Words("các", "một số", "số", "những", "về", "với")
    static let sets = Words("ra", "định", "đặt")
    static let reaches = Words("đạt", "thực hiện", "hoàn thành", "kết quả", "vượt", "được", "giao", "đã")
    static let isWord = Words("là", "có")
    static let toYear = Words("đến", "tới", "vào", "trong", "hết", "cuối", "từ", "nay", "và", "những")
    static let orMore = Words("trở lên")
    static let from = Words("từ")
    static let byYear = Words("đến", "tới", "vào")
    static let further = Words("trong đó", "cụ thể", "gồm", "bao gồm", "đồng thời", "cùng với đó")
    static let done = Words("đã", "đến nay", "tính đến", "hiện nay", "hiện có", "hiện đã", "đến thời điểm")
    static let settled = Words(
        "đã được", "đã đề ra", "đã giao", "đã phê duyệt", "đã ban hành", "đã xác định", "đã ký", "đã cam kết",
        "đã đăng ký", "đã duyệt", "đã nêu", "đã đặt ra", "đã có")
    static let carriedOut = Words("thực hiện", "thực tế", "kết quả", "hoàn thành được")
}
