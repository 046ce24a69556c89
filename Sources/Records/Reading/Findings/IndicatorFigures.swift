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
        // `285.400 tấn/270.000 tấn`
        if total == nil, next + 2 < range.upperBound, prose.tokens[next].isWord, prose.isSign(next + 1, Sign.slash),
            prose.tokens[next + 2].isNumber, let (second, after) = number(next + 2, range.upperBound),
            after < range.upperBound, prose.tokens[after].hash == prose.tokens[next].hash
        {
            let end = prose.tokens[after].spaced ? after : after + 1
            return Figure(start: index, next: end, value: value, total: second, isPercent: false)
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
            if !isMoney, times.value <= 1_000 {
                value *= Double(times.value)
                next = after
            }
        }
        return Figure(start: index, next: next, value: value, total: total, isPercent: isPercent)
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
    static let phanTram = Words("phần trăm")
}
