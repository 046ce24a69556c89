/// Tells numbers that describe a thing, where the office has counted nothing: how far, how high, how large a work is (`cách
/// trung tâm 2 km`, `khách sạn 10 tầng`, `dự án có diện tích 450 ha`), what weighs or blows (`xe tải 15 tấn`, `mưa 200 mm`), how
/// many there may be (`không quá 20 người`).
extension IndicatorReader {
    /// By the words around it.
    func isDescription(_ figure: Figure, _ range: Range<Int>) -> Bool {
        let before = figure.start - 1
        // `không quá 20 người`, `tối đa 5%`
        if before > range.lowerBound, prose.isAt(W.limits, before) || prose.isAt(W.limits, before - 1) { return true }
        if figure.isPercent { return isThreshold(figure.start, range) }
        guard figure.total == nil, figure.next < range.upperBound else { return false }
        return prose.isAt(W.parts, figure.next) || prose.isAt(W.weather, figure.next)
            || prose.isAt(W.loads, figure.next)
                && (max(range.lowerBound, before - 2)...max(range.lowerBound, before)).contains {
                    prose.isAt(W.vehicles, $0)
                }
            || isSize(figure, range)
    }

    /// `Có 11 đơn vị có tỷ lệ giải ngân trên 50%`: which of them are counted.
    private func isThreshold(_ start: Int, _ range: Range<Int>) -> Bool {
        guard start - range.lowerBound > 5, prose.isAt(W.bounds, start - 1) else { return false }
        return (max(range.lowerBound + 2, start - 8)..<start - 1).contains { index in
            prose.isAt(W.withRate, index)
                && (max(range.lowerBound, index - 4)..<index).contains { prose.tokens[$0].isNumber }
                && !(index - 1..<start).contains { prose.isSign($0, Sign.comma) }
        }
    }

    /// `rộng 4,43 ha`, `chiều dài dưới 15 m`, `cách sân bay 5 dặm (khoảng 8 km)`, `có diện tích 450 ha`
    private func isSize(_ figure: Figure, _ range: Range<Int>) -> Bool {
        guard prose.isAt(W.lengths, figure.next) || prose.hasAny(Cue.multiplier.bit, figure.next) else { return false }
        var end = figure.start
        while end > range.lowerBound, prose.isAt(W.about, end - 1) { end -= 1 }
        let words = max(range.lowerBound, end - 3)..<end
        let isOfSize = words.contains { index in
            let length = prose.length(W.extents, index, end)
            return length > 0 && index + length == end
        }
        let isLevel = (max(range.lowerBound, end - 10)..<end).contains { prose.isAt(W.levels, $0) }
        let isFar =
            prose.isAt(W.distances, figure.next)
            && (max(range.lowerBound, end - 10)..<end).contains { index in
                prose.isAt(W.away, index) && !(index..<end).contains { prose.isSign($0, Sign.stop) }
            }
        // What was built is that long.
        return isLevel || (isOfSize || isFar) && !isDone(before: figure.start, range)
    }

    /// Whether something was done in the sentence before a figure.
    private func isDone(before start: Int, _ range: Range<Int>) -> Bool {
        for index in (range.lowerBound..<start).reversed() {
            if prose.isSign(index, Sign.stop), index + 1 < start, prose.tokens[index + 1].spaced { return false }
            if prose.isAt(W.done, index) { return true }
        }
        return false
    }
}

/// How large a work is to be: `Dự án Cảng Sông Giang có diện tích 450 ha, gồm 8 bến …. Tổng mức đầu tư 3.400 tỷ đồng.`
extension IndicatorReader {
    /// The sentences of a paragraph of an article that present a work.
    func presentations(of range: Range<Int>) -> [Range<Int>] {
        guard prose.contains(W.attributes, in: range) else { return [] }
        var found: [Range<Int>] = []
        for sentence in prose.sentences(range) where sentence.count > 4 {
            let head = sentence.prefix(20)
            // Behind the work's name; or, in the sentences that go on about it, first.
            let opens =
                head.contains {
                    prose.isAt(W.attributes, $0) && (prose.isAt(W.has, $0 - 1) || prose.isSign($0 - 1, Sign.comma))
                }
                && sentence.prefix(6).contains { prose.isAt(W.works, $0) }
            let goesOn =
                prose.isAt(W.attributes, sentence.lowerBound)
                && (prose.isAt(W.sums, sentence.lowerBound)
                    || found.last?.upperBound == sentence.lowerBound)
                && !prose.isAt(W.areaOf, sentence.lowerBound)
            guard opens || goesOn, !sentence.contains(where: { prose.isAt(W.done, $0) || prose.isAt(W.paid, $0) })
            else { continue }
            found.append(sentence)
        }
        return found
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let bounds = Words("trên", "dưới", "từ", "hơn")
    static let withRate = Words("có tỷ lệ", "có mức")
    static let limits = Words("không quá", "tối đa", "không vượt quá", "vượt quá", "chậm nhất")
    static let parts = Words("tầng", "làn xe", "làn đường", "sao")
    static let weather = Words("mm", "độ", "độ c", "mm mưa", "m/s")
    static let loads = Words("chỗ", "chỗ ngồi", "tấn", "mã lực", "cv", "dwt", "ghế")
    static let vehicles = Words("xe", "tàu", "tải", "thuyền", "ô tô")
    static let lengths = Words("m", "mét", "km", "cm", "ha", "dặm", "hải lý", "tấn", "dwt", "mw")
    static let distances = Words("m", "mét", "km", "dặm", "hải lý")
    static let about = Words("hơn", "gần", "khoảng", "trên", "dưới", "tới", "đến", "từ", "là", "lên")
    static let extents = Words(
        "rộng", "cao", "dài", "sâu", "chiều dài", "chiều cao", "chiều rộng", "chiều sâu", "nâng cao", "bán kính",
        "có diện tích", "với diện tích", "trên diện tích", "có quy mô", "với quy mô", "quy mô", "có công suất",
        "với công suất", "trọng tải", "có tổng diện tích", "với tổng diện tích", "có tổng mức đầu tư", "độ cao")
    static let levels = Words("mực nước", "lượng mưa", "báo động", "đỉnh lũ", "triều cường", "độ sâu")
    static let away = Words("cách")
    static let done = Words("đã", "hoàn thành", "xong", "thi công được")
    static let paid = Words("giải ngân", "đạt được", "giải phóng", "bàn giao", "bồi thường")
    static let works = Words(
        "dự án", "công trình", "tuyến", "cầu", "cảng", "nhà máy", "khu công nghiệp", "khu đô thị", "cụm công nghiệp",
        "đường", "hồ", "trường", "bệnh viện", "sân bay", "đập", "trạm", "tòa nhà", "khu", "bến")
    static let has = Words("có", "với")
    static let sums = Words("tổng mức đầu tư", "công suất tính toán", "công suất thiết kế")
    static let areaOf = Words("diện tích gieo", "diện tích trồng", "diện tích nuôi")
    static let attributes = Words(
        "diện tích", "tổng diện tích", "quy mô", "công suất", "tổng mức đầu tư", "tổng vốn đầu tư", "chiều dài",
        "tổng chiều dài", "trọng tải")
}
