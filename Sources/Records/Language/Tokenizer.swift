import SourceText

/// Cuts text into syllables, numbers and signs, once: `trước ngày 19/12/2022` → trước·ngày·19·/·12·/·2022.
enum Tokenizer {
    /// Appends the tokens of `text[range]` to `tokens`, then one `.breaking` token at its end; returns whether syllables
    /// stood together without a space (`glue`), and whether several stood where one would do (`gaps`).
    static func append(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, symbols: SymbolTable, known: inout KnownWords,
        to tokens: inout [Token]
    ) -> (glue: Bool, gaps: Bool) {
        var hasGlue = false
        var hasGaps = false
        var index = range.lowerBound
        let end = range.upperBound
        var spaced = true
        while index < end {
            let byte = text[index]
            switch byte {
            case 0x20, 0x09:
                if index > range.lowerBound, text[index - 1] == 0x20 || text[index - 1] == 0x09 { hasGaps = true }
                spaced = true
                index += 1
            case 0x0A:
                tokens.append(breaking(at: index, length: 1))
                spaced = true
                index += 1
            case 0x30...0x39,
                0x4F where ScannedDigits.begins(text, index, range):
                let start = index
                var value = 0
                while index < end {
                    let digit: Int
                    if text[index] >= 0x30, text[index] <= 0x39 {
                        digit = Int(text[index] - 0x30)
                    } else if let scanned = ScannedDigits.digit(text, index, from: start, range) {
                        digit = scanned
                    } else {
                        break
                    }
                    if index - start < 9 { value = value * 10 + digit }
                    index += 1
                }
                tokens.append(Token(start: start, end: index, kind: .number, spaced: spaced, value: value))
                spaced = false
            default:
                let start = index
                let (word, length) = ShortWord.at(start, of: text, digits: false)
                // An apostrophe goes on with a name or not by what stands behind it.
                if length > 0, start + length < end, text[start + length] != 0x27, case let met = known[word],
                    met.bytes == word
                {
                    index += length
                    tokens.append(
                        Token(
                            start: start, end: index, kind: .word, spaced: spaced, capital: met.capital,
                            upper: met.upper, symbol: met.symbol, hash: met.hash))
                    spaced = false
                    continue
                }
                if Letters.isASCIILetter(byte) || (byte >= 0x80 && Letters.isWideLetter(text, index)) {
                    let capital = Letters.isCapital(text, index)
                    var upper = capital
                    var letters = LetterHash()
                    while index < end {
                        let (width, isCapital) = letters.addLetter(text, index)
                        if width > 0 {
                            if !isCapital { upper = false }
                            index += width
                        } else {
                            guard capital, isApostropheInName(text, index, from: start, end) else { break }
                            index += letters.add(text, index).width
                        }
                    }
                    let hash = letters.value
                    let symbol = symbols[hash]
                    if symbol == 0, GluedSyllables.areLikely(text, start, index),
                        case let cuts = GluedSyllables.cuts(text, start, index, symbols: symbols), !cuts.isEmpty
                    {
                        appendParts(text, [start] + cuts + [index], spaced: spaced, symbols, to: &tokens)
                        spaced = false
                        hasGlue = true
                        continue
                    }
                    if length == index - start {
                        known[word] = KnownWords.Word(
                            bytes: word, hash: hash, symbol: symbol, capital: capital, upper: upper)
                    }
                    tokens.append(
                        Token(
                            start: start, end: index, kind: .word, spaced: spaced, capital: capital, upper: upper,
                            symbol: symbol, hash: hash))
                } else {
                    index = min(index + Letters.width(byte), end)
                    let symbol = sign(text, start, index)
                    tokens.append(
                        Token(
                            start: start, end: index, kind: .sign, spaced: spaced, symbol: symbol,
                            hash: symbol == Sign.dash ? dashHash : Letters.hash(text, start, index)))
                }
                spaced = false
            }
        }
        tokens.append(breaking(at: end, length: 0))
        return (hasGlue, hasGaps)
    }

    /// `Cư M'gar`, `Đắk R'lấp`, `M’Đrắk`: one syllable.
    private static func isApostropheInName(
        _ text: UnsafeBufferPointer<UInt8>, _ index: Int, from start: Int, _ end: Int
    ) -> Bool {
        guard index - start <= 2 else { return false }
        let next: Int
        if text[index] == 0x27 {
            next = index + 1
        } else if text[index] == 0xE2, index + 3 < end, text[index + 1] == 0x80, text[index + 2] == 0x99 {
            next = index + 3
        } else {
            return false
        }
        return next < end && (Letters.isASCIILetter(text[next]) || Letters.isWideLetter(text, next))
    }

    /// The syllables of a run of letters that lost its spaces, each as if it had its own.
    private static func appendParts(
        _ text: UnsafeBufferPointer<UInt8>, _ bounds: [Int], spaced: Bool, _ symbols: SymbolTable,
        to tokens: inout [Token]
    ) {
        for (start, end) in zip(bounds, bounds.dropFirst()) {
            var upper = true
            var index = start
            while index < end, upper {
                upper = Letters.isCapital(text, index)
                index += Letters.width(text[index])
            }
            let hash = Letters.hash(text, start, end)
            tokens.append(
                Token(
                    start: start, end: end, kind: .word, spaced: start > bounds[0] || spaced,
                    capital: Letters.isCapital(text, start), upper: upper, symbol: symbols[hash], hash: hash))
        }
    }

    private static func breaking(at index: Int, length: Int) -> Token {
        Token(start: index, end: index + length, kind: .breaking, spaced: true)
    }

    /// Every dash is spelled as the plain one: `ban kinh tế – xã hội`.
    private static let dashHash = Words.hash("-")

    /// Signs are their own symbols, below the lexicon's: ASCII as it is, dashes and quotes brought together.
    private static func sign(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt16 {
        if end - start == 1 { return UInt16(text[start]) }
        guard end - start == 3, text[start] == 0xE2, text[start + 1] == 0x80 else { return 0 }
        switch text[start + 2] {
        case 0x90...0x95: return Sign.dash
        case 0x98, 0x99: return Sign.apostrophe
        case 0x9C, 0x9D, 0x9E: return Sign.quote
        case 0xA6: return Sign.ellipsis
        case 0xA2: return Sign.bullet
        default: return 0
        }
    }
}

/// The symbols of signs, by their ASCII value.
enum Sign {
    static let dash = UInt16(0x2D)
    static let comma = UInt16(0x2C)
    static let stop = UInt16(0x2E)
    static let slash = UInt16(0x2F)
    static let colon = UInt16(0x3A)
    static let semicolon = UInt16(0x3B)
    static let percent = UInt16(0x25)
    static let open = UInt16(0x28)
    static let close = UInt16(0x29)
    static let quote = UInt16(0x22)
    static let apostrophe = UInt16(0x27)
    static let ampersand = UInt16(0x26)
    static let plus = UInt16(0x2B)
    static let bar = UInt16(0x7C)
    static let exclamation = UInt16(0x21)
    static let question = UInt16(0x3F)
    static let ellipsis = UInt16(0x80)
    static let bullet = UInt16(0x81)
}
