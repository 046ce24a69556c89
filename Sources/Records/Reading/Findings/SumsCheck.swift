import SourceText

/// Figures of one document that contradict each other, with the arithmetic.
///
/// `Tiếp nhận 525 hồ sơ, trong đó trước hạn 368 hồ sơ, đúng hạn 150 hồ sơ, quá hạn 5 hồ sơ`: the parts are 523.
///
/// Parts need not be all of the total, so only sums above it, or nearly it, are doubted.
struct SumsCheck {
    let record: Record
    let reading: Reading

    func diagnostics() -> [Diagnostic] { record.indicators.indices.compactMap(mismatch) + parts() }

    private func parts() -> [Diagnostic] {
        var found: [Diagnostic] = []
        var index = 0
        let indicators = record.indicators
        while index < indicators.count {
            let whole = indicators[index]
            var parts: [Double] = []
            var next = index + 1
            if let total = whole.value, whole.total == nil, let unit = whole.unit, next < indicators.count,
                indicators[next].block == whole.block, indicators[next].unit == unit,
                let limits = announcedParts(of: whole)
            {
                while next < indicators.count, indicators[next].block == whole.block,
                    indicators[next].unit == unit, indicators[next].total == nil, let value = indicators[next].value,
                    limits.contains(indicators[next].text)
                {
                    parts.append(value)
                    next += 1
                }
                let sum = parts.reduce(0, +)
                // `1.107 nhiệm vụ, trong đó 1.038 đúng hạn, 69 trễ hạn; 177 đang thực hiện`: the first two are all of it.
                let isWhole = parts.indices.contains { parts[...$0].reduce(0, +) == total }
                if parts.count > 1, !isWhole, sum > total || sum >= total * 0.95 {
                    let addends = parts.map(Figure.text).joined(separator: " + ")
                    found.append(
                        Diagnostic(
                            .warning, "tong-khong-khop", at: reading.place(of: whole),
                            Message(
                                vi:
                                    "\(addends) = \(Figure.text(sum)), văn bản ghi tổng là \(Figure.text(total)) \(unit)",
                                en:
                                    "\(addends) = \(Figure.text(sum)), the document says \(Figure.text(total)) \(unit) in all"
                            ),
                            hint: Message(
                                vi: "kiểm tra lại số liệu trước khi tổng hợp",
                                en: "check the figures before summing them")
                        ))
                }
            }
            index = max(next, index + 1)
        }
        return found
    }

    /// The sentence's words behind `trong đó`, where they follow the figure.
    private func announcedParts(of whole: Indicator) -> String? {
        let text = record.outline.blocks[whole.block].text.utf8
        guard text.count < 20_000, let figure = text.firstRange(of: Array(whole.text.utf8), from: 0),
            let opening = text.firstRange(of: SumsCheck.amongThem, from: figure.upperBound)
        else { return nil }
        // Nothing but the cut between: a later `trong đó` belongs to a later figure.
        guard text[figure.upperBound..<opening.lowerBound].allSatisfy(SumsCheck.isCut) else { return nil }
        // `trong đó 120 hồ sơ trực tuyến, đạt tỷ lệ 60%; đã giải quyết …` goes on with another count.
        let end =
            [SumsCheck.stop, SumsCheck.furtherCount].compactMap {
                text.firstRange(of: $0, from: opening.upperBound)?.lowerBound
            }.min() ?? text.count
        return String(decoding: text[opening.lowerBound..<end], as: UTF8.self)
    }

    private static func isCut(_ byte: UInt8) -> Bool { ",;: (".utf8.contains(byte) }

    private static let stop = Array(". ".utf8)
    private static let furtherCount = Array("%; đã ".utf8)
    private static let amongThem = Array("trong đó".utf8)

    /// `368/525 hồ sơ, đạt 75%`: 368 of 525 are 70.1 %.
    private func mismatch(_ index: Int) -> Diagnostic? {
        let indicator = record.indicators[index]
        guard let value = indicator.value, let total = indicator.total, let percent = indicator.percent, total > 0
        else { return nil }
        let exact = value / total * 100
        // Half a unit of the last digit written, and as much again for those who cut instead of rounding.
        let step: Double = percent == percent.rounded() ? 1 : percent * 10 == (percent * 10).rounded() ? 0.1 : 0.01
        guard abs(exact - percent) > step else { return nil }
        // `trước hạn 368/525 hồ sơ, đúng hạn 157/525 hồ sơ, đạt 100%`: the share of all that were named.
        var together = value
        for earlier in record.indicators[..<index].reversed() {
            guard earlier.block == indicator.block, earlier.total == total else { break }
            together += earlier.value ?? 0
            if abs(together / total * 100 - percent) <= step { return nil }
        }
        let shown = Figure.text(exact)
        return Diagnostic(
            .warning, "so-lieu-khong-khop", at: reading.place(of: indicator),
            Message(
                vi: "\(Figure.text(value))/\(Figure.text(total)) là \(shown)%, văn bản ghi \(Figure.text(percent))%",
                en:
                    "\(Figure.text(value))/\(Figure.text(total)) is \(shown)%, the document says \(Figure.text(percent))%"
            ),
            hint: Message(vi: "kiểm tra lại số liệu trước khi tổng hợp", en: "check the figures before summing them"))
    }
}

/// Figures as Vietnamese writes them: `1.234,5`.
enum Figure {
    static func text(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let whole = hundredths / 100
        var digits = String(whole)
        var grouped = ""
        while digits.count > 3 {
            grouped = "." + digits.suffix(3) + grouped
            digits = String(digits.dropLast(3))
        }
        var rest = hundredths % 100 < 10 ? "0\(hundredths % 100)" : "\(hundredths % 100)"
        while rest.last == "0" { rest.removeLast() }
        return digits + grouped + (rest.isEmpty ? "" : "," + rest)
    }
}
