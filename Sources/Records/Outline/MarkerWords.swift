/// `Phần thứ nhất`, `Chương II`, `Mục 1.`, `Điều 5.`, `Phụ lục I`: the markers of laws and long plans.
extension MarkerReading {
    private static let words: [(small: String, capital: String, family: MarkerCandidate.Family)] = [
        ("Phần", "PHẦN", .part), ("Chương", "CHƯƠNG", .chapter), ("Mục", "MỤC", .section), ("Điều", "ĐIỀU", .article),
        ("Phụ lục", "PHỤ LỤC", .annex),
    ]

    private static let counted: [(words: [String], ordinal: Int)] = [
        (["thứ nhất", "THỨ NHẤT"], 1), (["thứ hai", "THỨ HAI"], 2), (["thứ ba", "THỨ BA"], 3),
        (["thứ tư", "THỨ TƯ"], 4), (["thứ năm", "THỨ NĂM"], 5), (["thứ sáu", "THỨ SÁU"], 6),
    ]

    static func word(_ text: [UInt8], _ start: Int) -> MarkerCandidate? {
        // P, C, M and Đ begin them all.
        guard text[start] == 0x50 || text[start] == 0x43 || text[start] == 0x4D || text[start] == 0xC4 else {
            return nil
        }
        for (small, capital, family) in words {
            guard let afterWord = end(of: small, in: text, at: start) ?? end(of: capital, in: text, at: start) else {
                continue
            }
            guard afterWord < text.count, text[afterWord] == 0x20 else { return nil }
            return counted(text, start, afterBlanks(text, afterWord), family)
        }
        return nil
    }

    private static func counted(
        _ text: [UInt8], _ start: Int, _ number: Int, _ family: MarkerCandidate.Family
    ) -> MarkerCandidate? {
        var end = number
        var ordinal = 0
        for (spellings, value) in counted {
            for spelling in spellings where ordinal == 0 {
                if let found = self.end(of: spelling, in: text, at: number) {
                    ordinal = value
                    end = found
                }
            }
        }
        if ordinal == 0 {
            while end < text.count, end - number < 6, isAlphanumeric(text[end]) { end += 1 }
            let digits = text[number..<end]
            if digits.isEmpty { return nil }
            if digits.allSatisfy({ (0x30...0x39).contains($0) }) {
                guard digits.count <= 3 else { return nil }
                ordinal = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            } else if let value = roman(digits) {
                ordinal = value
            } else if digits.count == 1, let only = digits.first, (0x41...0x5A).contains(only) {
                ordinal = self.ordinal(ofLetter: only)
            } else {
                return nil
            }
        }
        var rest = end
        var delimiter: UInt8 = 0
        if rest < text.count, text[rest] == 0x2E || text[rest] == 0x3A {
            delimiter = text[rest]
            rest += 1
        }
        let markerEnd = rest
        while rest < text.count, text[rest] == 0x20 || text[rest] == 0x0A { rest += 1 }
        // `Điều 5 Luật Đầu tư quy định` is a sentence; a marker ends with a stop or stands alone on its line.
        let isAlone = rest == text.count || text[markerEnd] == 0x0A
        // `Phần thứ hai` over `PHƯƠNG HƯỚNG, NHIỆM VỤ`, `Chương I NHỮNG QUY ĐỊNH CHUNG`
        let isTitled = family != .article && rest > markerEnd && beginsInCapitals(text, rest)
        let isCapitals = text.count > start + 1 && text[start + 1] < 0x60 && text.count < 300
        guard delimiter != 0 || isAlone || isTitled || isCapitals && rest > markerEnd else { return nil }
        return MarkerCandidate(
            family: family, ordinal: ordinal, range: start..<markerEnd, rest: rest, delimiter: delimiter,
            isSpaced: rest > markerEnd || rest == text.count, precedesCapital: LineShape.isCapital(text, at: rest))
    }

    /// Whether the two words from an offset on are all in capitals.
    private static func beginsInCapitals(_ text: [UInt8], _ start: Int) -> Bool {
        let end = min(text.count, start + 40)
        guard start < end else { return false }
        let words = text[start..<end].split(separator: 0x20).prefix(2)
        return words.count == 2 && words.allSatisfy { $0.count > 1 && LineShape.areAllCapitals(Array($0)) }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80
    }

    private static func end(of word: String, in text: [UInt8], at start: Int) -> Int? {
        var index = start
        for byte in word.utf8 {
            guard index < text.count, text[index] == byte else { return nil }
            index = byte == 0x20 ? afterBlanks(text, index) : index + 1
        }
        return index
    }

    /// Typists set two blanks where one would do: `Điều  5.`
    private static func afterBlanks(_ text: [UInt8], _ start: Int) -> Int {
        text[start...].firstIndex { $0 != 0x20 } ?? text.count
    }
}
