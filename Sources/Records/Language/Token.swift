/// One syllable, number or sign of Vietnamese prose: `Sở`, `09`, `/`.
///
/// Vietnamese writes a space between syllables, so a token is a syllable and a word is a short run of them, which
/// the lexicon's trie puts together.
struct Token {
    /// Byte offsets in the document's joined text.
    var start: Int32
    var end: Int32
    var kind: Kind
    /// Whether a space, a line break or nothing (at the beginning) stands before it.
    var spaced: Bool
    /// Whether it begins with a capital letter.
    var capital: Bool
    /// Whether all its letters are capitals.
    var upper: Bool
    /// The syllable in the lexicon; 0 where the lexicon does not have it.
    var symbol: UInt16
    /// The hash of its letters in lower case, of a sign its symbol; 0 for numbers.
    var hash: UInt64
    /// The value of a number of up to nine digits.
    var value: Int32

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
