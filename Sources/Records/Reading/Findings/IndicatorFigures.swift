/// Reads a figure where it stands: `11.510`, `99,8%`, `368/525`, `13 nghìn`.
extension IndicatorReader {
    struct Figure {
        var start: Int
        var next: Int
        var value: Double
        var total: Double?
        var isPercent: Bool
    }

    /// `11.510`, `1.030`, `99,8%`, `368/525`, `06`.
    func figure(_ index: Int, _ range: Range<Int>) -> Figure? {
        guard var (value, next) = number(index, range.upperBound) else { return nil }
        var total: Double?
        if next + 1 < range.upperBound, prose.isSign(next, Sign.slash), prose.tokens[next + 1].isNumber,
            let (second, after) = number(next + 1, range.upperBound)
        {
            // `24/3`, `30/4`: a day, unless a counted noun follows.
            total = second
            next = after
            if next < range.upperBound, prose.isSign(next, Sign.slash) { return nil }
        }
        if total == nil, let found = measuredTotal(next, range.upperBound) {
            return Figure(start: index, next: found.next, value: value, total: found.total, isPercent: false)
        }
        var isPercent = false
        if next < range.upperBound, prose.isSign(next, Sign.percent) {
            isPercent = true
            next += 1
        } else if next + 1 < range.upperBound, prose.isAt(W.phanTram, next) {
            isPercent = true
            next += 2
        }
        if next < range.upperBound, let times = prose.phrase(.multiplier, next, range.upperBound) {
            // Money keeps its unit as written: `6,85 tỷ đồng`.
            let after = next + times.length
            let isMoney = after < range.upperBound && prose.phrase(.money, after, range.upperBound) != nil
            // `4,7 triệu lượt khách`, but `Tồn quỹ: 12 triệu`
            if !isMoney, times.value <= 1_000 || prose.isAt(W.counted, after) {
                value *= Double(times.value)
                next = after
            }
        }
        return Figure(start: index, next: next, value: value, total: total, isPercent: isPercent)
    }

    /// `285.400 tấn/270.000 tấn`, `1.127 tỷ đồng/1.486 tỷ đồng`: the whole behind a slash, in the same measure.
    private func measuredTotal(_ start: Int, _ end: Int) -> (total: Double, next: Int)? {
        guard
            let slash = (start + 1..<max(start + 1, min(end - 2, start + 4))).first(where: {
                prose.isSign($0, Sign.slash)
            }), (start..<slash).allSatisfy({ prose.tokens[$0].isWord }), prose.tokens[slash + 1].isNumber,
            let (total, after) = number(slash + 1, end), after + (slash - start) <= end,
            (0..<slash - start).allSatisfy({ prose.tokens[after + $0].hash == prose.tokens[start + $0].hash })
        else { return nil }
        // The measure is read again behind the whole.
        return (total, prose.tokens[after].spaced ? after : after + 1)
    }

    /// A Vietnamese number: stops between thousands, a comma before decimals.
    private func number(_ index: Int, _ end: Int) -> (Double, Int)? {
        guard prose.tokens[index].isNumber, prose.tokens[index].length <= 9 else { return nil }
        var value = Double(prose.tokens[index].value)
        var next = index + 1
        while next + 1 < end, prose.isSign(next, Sign.stop), !prose.tokens[next].spaced,
            prose.tokens[next + 1].isNumber,
            !prose.tokens[next + 1].spaced, prose.tokens[next + 1].length == 3
        {
            value = value * 1_000 + Double(prose.tokens[next + 1].value)
            next += 2
        }
        if next + 1 < end, prose.isSign(next, Sign.comma) || prose.isSign(next, Sign.stop), !prose.tokens[next].spaced,
            prose.tokens[next + 1].isNumber,
            !prose.tokens[next + 1].spaced, prose.tokens[next + 1].length <= 3
        {
            var scale = 1.0
            for _ in 0..<prose.tokens[next + 1].length { scale *= 10 }
            value += Double(prose.tokens[next + 1].value) / scale
            next += 2
        }
        return (value, next)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let counted = Words(
        "lượt", "người", "liều", "con", "cây", "tem", "bản", "tài khoản", "thuê bao", "khách",
        "tin", "thẻ", "lao động", "hồ sơ", "văn bản", "giao dịch", "cổ phiếu", "cổ phần", "học sinh", "hộ", "sản phẩm",
        "trang", "bưu gửi", "cuộc", "quả", "gia súc", "gia cầm", "chứng thư", "chữ ký", "chuyến", "hành khách",
        "du khách", "phiếu", "suất", "đơn hàng", "thửa", "bài")
    static let phanTram = Words("phần trăm")
}
