/// One syllable, number or sign of Vietnamese prose: `Sở`, `09`, `/`.
///
/// Vietnamese writes a space between syllables, so a token is a syllable and a word is a short run of them, which
/// the lexicon's trie puts together.
struct Token {
    /// Byte offsets in the document's joined text.
    let start: Int32
    let end: Int32
    let kind: Kind
    /// Three yeses and noes in one byte: a document has thousands of tokens, and its readers walk over them again and again.
    private let marks: UInt8
    /// The syllable in the lexicon; 0 where the lexicon does not have it.
    let symbol: UInt16
    /// The value of a number of up to nine digits.
    let value: Int32
    /// The hash of its letters in lower case, of a sign its symbol; 0 for numbers.
    let hash: UInt64

    @inline(__always)
    init(
        start: Int, end: Int, kind: Kind, spaced: Bool, capital: Bool = false, upper: Bool = false, symbol: UInt16 = 0,
        hash: UInt64 = 0, value: Int = 0
    ) {
        self.start = Int32(truncatingIfNeeded: start)
        self.end = Int32(truncatingIfNeeded: end)
        self.kind = kind
        marks = (spaced ? 1 : 0) | (capital ? 2 : 0) | (upper ? 4 : 0)
        self.symbol = symbol
        self.value = Int32(truncatingIfNeeded: value)
        self.hash = hash
    }

    /// Whether a space, a line break or nothing (at the beginning) stands before it.
    var spaced: Bool { marks & 1 != 0 }
    /// Whether it begins with a capital letter.
    var capital: Bool { marks & 2 != 0 }
    /// Whether all its letters are capitals.
    var upper: Bool { marks & 4 != 0 }

    enum Kind: UInt8 {
        case word, number, sign
        /// A hard line break, or the end of a block.
        case breaking
    }
}

extension Token {
    var length: Int { Int(end - start) }
    var isNumber: Bool { kind == .number }
    var isWord: Bool { kind == .word }
}
