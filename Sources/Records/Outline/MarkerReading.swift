/// Recognises what stands before a point: `a) Các phòng…` → letter 1, `IV.` → roman 4, `1.2.` → decimal 1, 2.
///
/// A candidate says what the marker could be; whether it is one (`1.320 nhiệm vụ` is not) the builder decides by its
/// shape and by the points that are open.
struct MarkerCandidate {
    enum Family: Int {
        case part, chapter, section, upperLetter, roman, article, annex, number, decimal, lowerLetter
        case parenthesisNumber, parenthesisLetter, lowerRoman, parenthesisRoman
        case dash, bullet, star, plus

        var isBullet: Bool { rawValue >= Family.dash.rawValue }

        var style: Outline.Marker.Style {
            switch self {
            case .part: .part
            case .chapter: .chapter
            case .section: .section
            case .article: .article
            case .annex: .annex
            case .roman, .lowerRoman: .roman
            case .number: .number
            case .decimal: .decimal
            case .upperLetter, .lowerLetter: .letter
            case .parenthesisNumber, .parenthesisLetter, .parenthesisRoman: .parenthesis
            case .dash: .dash
            case .plus: .plus
            case .bullet, .star: .bullet
            }
        }
    }

    var family: Family
    var ordinal: Int
    /// The marker's bytes, `a)`.
    var range: Range<Int>
    /// Where the point's own words begin.
    var rest: Int
    /// `.` `)` `/` `-`; 0 where none follows.
    var delimiter: UInt8
    /// 1, 2 of `1.2.`; empty for the other families.
    var components: [Int] = []
    /// A single letter that may be a roman number too (`i)`, `V.`): its other reading.
    var other: (family: Family, ordinal: Int)?
    /// Blanks part it from the words.
    var isSpaced: Bool
    /// The words begin with a capital.
    var precedesCapital: Bool
}

enum MarkerReading {
    /// The marker that stands at `start`; nil where the words begin at once.
    static func candidate(_ text: [UInt8], at start: Int) -> MarkerCandidate? {
        guard start < text.count else { return nil }
        let byte = text[start]
        switch byte {
        case 0x30...0x39:
            return number(text, start)
        case 0x28:
            return parenthesis(text, start)
        case 0x2D, 0x2B, 0x2A, 0xE2, 0xC2, 0xEF:
            return bullet(text, start)
        case 0x41...0x5A, 0x61...0x7A, 0xC4:
            return word(text, start) ?? letter(text, start)
        case 0xC3, 0xC6, 0xE1:
            return nil
        default:
            return nil
        }
    }

    /// The ordinal in the alphabet of legal texts (a b c d đ e g h i k …); 0 for letters it lacks (f j w z).
    static func ordinal(ofLetter letter: UInt8) -> Int {
        guard let index = alphabet.firstIndex(of: letter | 0x20) else { return 0 }
        return index + 1
    }

    private static let alphabet = Array("abcd_eghiklmnopqrstuvxy".utf8)

    static func roman(_ digits: ArraySlice<UInt8>) -> Int? {
        var total = 0
        var previous = 0
        for byte in digits.reversed() {
            let value: Int
            switch byte | 0x20 {
            case 0x69: value = 1
            case 0x76: value = 5
            case 0x78: value = 10
            case 0x6C: value = 50
            default: return nil
            }
            total += value < previous ? -value : value
            previous = max(previous, value)
        }
        // Only numbers written as people write them: IIII and VX are words.
        return total > 0 && total < 90 && numeral(total) == digits.map({ $0 & 0xDF }) ? total : nil
    }

    private static func numeral(_ value: Int) -> [UInt8] {
        var rest = value
        var digits: [UInt8] = []
        let table: [(Int, String)] = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
        for (size, letters) in table {
            while rest >= size {
                digits += Array(letters.utf8)
                rest -= size
            }
        }
        return digits
    }
}

extension MarkerReading {
    /// Ends a candidate: the delimiter has been read up to `end`.
    private static func finish(
        _ text: [UInt8], _ start: Int, _ end: Int, _ family: MarkerCandidate.Family, _ ordinal: Int,
        delimiter: UInt8, components: [Int] = [], other: (MarkerCandidate.Family, Int)? = nil
    ) -> MarkerCandidate {
        var rest = end
        while rest < text.count, text[rest] == 0x20 || text[rest] == 0x0A { rest += 1 }
        return MarkerCandidate(
            family: family, ordinal: ordinal, range: start..<end, rest: rest, delimiter: delimiter,
            components: components, other: other.map { (family: $0.0, ordinal: $0.1) },
            isSpaced: rest > end || rest == text.count, precedesCapital: LineShape.isCapital(text, at: rest))
    }

    /// `1.` `1)` `1/` `1-`, `1.1.` `1.1`.
    private static func number(_ text: [UInt8], _ start: Int) -> MarkerCandidate? {
        var components: [Int] = []
        var index = start
        while true {
            var value = 0
            let digits = index
            while index < text.count, (0x30...0x39).contains(text[index]), index - digits < 4 {
                value = value * 10 + Int(text[index] - 0x30)
                index += 1
            }
            // Three digits and more are a year or a figure, and so is 05 behind a full stop.
            guard index > digits, index - digits <= 3 else { return nil }
            if !components.isEmpty, text[digits] == 0x30 || index - digits > 2 { return nil }
            components.append(value)
            guard index + 1 < text.count, text[index] == 0x2E, (0x30...0x39).contains(text[index + 1]) else { break }
            index += 1
        }
        var delimiter: UInt8 = 0
        if index < text.count {
            switch text[index] {
            case 0x2E, 0x29, 0x2F, 0x2D, 0x3A:
                delimiter = text[index]
                index += 1
                // `1.-`, `1/-`
                if index < text.count, text[index] == 0x2D, delimiter != 0x2D { index += 1 }
            default: break
            }
        }
        if components.count > 1 {
            let candidate = finish(
                text, start, index, .decimal, components[components.count - 1], delimiter: delimiter,
                components: components)
            // 6,5 is written with a comma, but 2.1 and 2.1% also begin sentences.
            guard delimiter == 0x2E || delimiter == 0x29 || candidate.isSpaced && candidate.precedesCapital,
                delimiter != 0x3A, candidate.precedesCapital || delimiter != 0x2F && delimiter != 0x2D
            else { return nil }
            return candidate
        }
        guard delimiter != 0, delimiter != 0x3A else { return nil }
        let candidate = finish(text, start, index, .number, components[0], delimiter: delimiter)
        guard candidate.ordinal > 0, candidate.ordinal < 500, candidate.isSpaced || candidate.precedesCapital else {
            return nil
        }
        if delimiter == 0x2D || delimiter == 0x2F, !candidate.precedesCapital || isSymbol(text, index) { return nil }
        return candidate
    }

    /// `NQ-CP` of `01/NQ-CP`, `NQ/TW` of `16-NQ/TW`: the number of a paper at the head of a line.
    private static func isSymbol(_ text: [UInt8], _ start: Int) -> Bool {
        var index = start
        while index < text.count, index - start < 8 {
            if (0x41...0x5A).contains(text[index]) {
                index += 1
            } else if text[index] == 0xC4, index + 1 < text.count, text[index + 1] == 0x90 {
                index += 2
            } else {
                break
            }
        }
        return index > start && index + 1 < text.count && (text[index] == 0x2D || text[index] == 0x2F)
            && LineShape.isCapital(text, at: index + 1)
    }

    /// `(1)`, `(i)`, `(a)`.
    private static func parenthesis(_ text: [UInt8], _ start: Int) -> MarkerCandidate? {
        var index = start + 1
        while index < text.count, index - start < 6, text[index] != 0x29 { index += 1 }
        guard index < text.count, text[index] == 0x29, index > start + 1 else { return nil }
        let inside = text[(start + 1)..<index]
        let end = index + 1
        if inside.allSatisfy({ (0x30...0x39).contains($0) }) {
            guard inside.count <= 2 else { return nil }
            let value = inside.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            return value == 0 ? nil : finish(text, start, end, .parenthesisNumber, value, delimiter: 0x29)
        }
        if inside.count == 1, let only = inside.first, (0x61...0x7A).contains(only) {
            let romanValue = roman(inside)
            return finish(
                text, start, end, .parenthesisLetter, ordinal(ofLetter: only), delimiter: 0x29,
                other: romanValue.map { (.parenthesisRoman, $0) })
        }
        if inside.elementsEqual([0xC4, 0x91]) {
            return finish(text, start, end, .parenthesisLetter, 5, delimiter: 0x29)
        }
        if let value = roman(inside) {
            return finish(text, start, end, .parenthesisRoman, value, delimiter: 0x29)
        }
        return nil
    }

    /// `-` `–` `—` `+` `*` `•` and what word processors leave for a bullet.
    private static func bullet(_ text: [UInt8], _ start: Int) -> MarkerCandidate? {
        let family: MarkerCandidate.Family
        var end = start + 1
        switch text[start] {
        case 0x2D:
            family = .dash
        case 0x2B:
            family = .plus
        case 0x2A:
            family = .star
        case 0xC2:
            guard start + 1 < text.count, text[start + 1] == 0xB7 else { return nil }
            family = .bullet
            end = start + 2
        case 0xE2, 0xEF:
            guard start + 2 < text.count else { return nil }
            end = start + 3
            switch (text[start], text[start + 1], text[start + 2]) {
            case (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94), (0xE2, 0x88, 0x92), (0xE2, 0x80, 0x92), (0xE2, 0x80, 0x90):
                family = .dash
            case (0xE2, 0x80, 0xA2), (0xE2, 0x97, 0x8F), (0xE2, 0x96, 0xAA), (0xE2, 0x97, 0xA6), (0xE2, 0x96, 0xA0),
                (0xE2, 0x97, 0x8B), (0xE2, 0x9E, 0xA2), (0xE2, 0x9C, 0x93), (0xE2, 0x96, 0xBA), (0xE2, 0x99, 0xA6),
                (0xEF, 0x82, 0xB7), (0xEF, 0x83, 0x98), (0xEF, 0x82, 0xA7):
                family = .bullet
            default: return nil
            }
        default: return nil
        }
        let candidate = finish(text, start, end, family, 0, delimiter: 0)
        guard candidate.isSpaced || candidate.precedesCapital else { return nil }
        if family == .star, !candidate.isSpaced { return nil }
        return candidate.rest < text.count ? candidate : nil
    }

    /// `a)` `a.` `a/` `đ)` `A.`; `I.` `I/` `I-` `iv)`.
    private static func letter(_ text: [UInt8], _ start: Int) -> MarkerCandidate? {
        var index = start
        var isDStroke = false
        if text[start] == 0xC4 {
            guard start + 1 < text.count, text[start + 1] == 0x91 || text[start + 1] == 0x90 else { return nil }
            isDStroke = true
            index += 2
        } else {
            while index < text.count, index - start < 7, (0x41...0x5A).contains(text[index] & 0xDF),
                text[index] < 0x80
            { index += 1 }
        }
        guard index < text.count else { return nil }
        let letters = text[start..<index]
        let delimiter = text[index]
        guard delimiter == 0x2E || delimiter == 0x29 || delimiter == 0x2F || delimiter == 0x2D else { return nil }
        var end = index + 1
        if end < text.count, text[end] == 0x2D, delimiter != 0x2D { end += 1 }
        let isUpper = isDStroke ? text[start + 1] == 0x90 : letters.allSatisfy { $0 < 0x60 }
        if isDStroke {
            let candidate = finish(text, start, end, isUpper ? .upperLetter : .lowerLetter, 5, delimiter: delimiter)
            return accepted(candidate)
        }
        guard isUpper || letters.allSatisfy({ $0 > 0x60 }) else { return nil }
        let value = roman(letters)
        if letters.count == 1 {
            let asLetter = (
                isUpper ? MarkerCandidate.Family.upperLetter : .lowerLetter, ordinal(ofLetter: letters[start])
            )
            let asRoman = value.map { (isUpper ? MarkerCandidate.Family.roman : .lowerRoman, $0) }
            // I. is far more often one than the ninth letter; i) the other way round.
            if isUpper, let asRoman, letters[start] != 0x4C {
                return accepted(
                    finish(text, start, end, asRoman.0, asRoman.1, delimiter: delimiter, other: asLetter))
            }
            return accepted(finish(text, start, end, asLetter.0, asLetter.1, delimiter: delimiter, other: asRoman))
        }
        guard let value else { return nil }
        return accepted(finish(text, start, end, isUpper ? .roman : .lowerRoman, value, delimiter: delimiter))
    }

    private static func accepted(_ candidate: MarkerCandidate) -> MarkerCandidate? {
        guard candidate.isSpaced || candidate.precedesCapital else { return nil }
        if candidate.delimiter == 0x2D || candidate.delimiter == 0x2F, !candidate.precedesCapital { return nil }
        return candidate
    }
}
