/// A few words that a rule looks for at one place: `Words("đã", "được")`, `Words("trong vòng")`.
///
/// What a rule of one reader needs stands beside it as such a set, what several look for at one place in `SharedWords`;
/// what says something wherever it stands belongs into the lexicon's tables. Compared by hash, so that no text is copied.
struct Words: Sendable {
    private let singles: [UInt64]
    /// One behind the other, the longest first: the number of its words, then their hashes.
    private let phrases: [UInt64]
    /// Two hundred and fifty-six bits, one for each first word's hash, to say no fast.
    private let filter: SIMD4<UInt64>

    init(_ spellings: String...) {
        var singles: [UInt64] = []
        var phrases: [[UInt64]] = []
        for spelling in spellings {
            // Each syllable in every way it is written: `kì` and `kỳ`.
            var sequences: [[UInt64]] = [[]]
            // A comma is a token of its own.
            for syllable in spelling.split(separator: ",").joined(separator: " , ").split(separator: " ") {
                let hashes = Spelling.variants(of: String(syllable)).map(Words.hash)
                sequences = sequences.flatMap { sequence in hashes.map { sequence + [$0] } }
            }
            for sequence in sequences {
                if sequence.count == 1 { singles.append(sequence[0]) } else { phrases.append(sequence) }
            }
        }
        self.singles = singles
        self.phrases = phrases.sorted { $0.count > $1.count }.flatMap { [UInt64($0.count)] + $0 }
        filter = (singles + phrases.map { $0[0] }).reduce(into: SIMD4()) { $0[Words.lane($1)] |= 1 << ($1 & 63) }
    }

    @inline(__always)
    private static func lane(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 6 & 3) }

    static func hash(_ word: String) -> UInt64 {
        var copy = word
        return copy.withUTF8 { Letters.hash($0, 0, $0.count) }
    }

    /// The number of tokens of the longest of the words that begins at a token; 0 where none does, as before the first
    /// token.
    @inline(__always)
    func length(_ tokens: [Token], _ index: Int, _ end: Int) -> Int {
        guard index >= 0, index < end, case let hash = tokens[index].hash,
            filter[Words.lane(hash)] & (1 << (hash & 63)) != 0
        else { return 0 }
        return lengthBehindFilter(tokens, index, end)
    }

    private func lengthBehindFilter(_ tokens: [Token], _ index: Int, _ end: Int) -> Int {
        var place = 0
        while place < phrases.count {
            let count = Int(phrases[place])
            var matched = 0
            while matched < count, index + matched < end, tokens[index + matched].hash == phrases[place + 1 + matched] {
                matched += 1
            }
            if matched == count { return count }
            place += count + 1
        }
        return singles.contains(tokens[index].hash) ? 1 : 0
    }
}

extension Prose {
    /// Whether one of the words begins at a token.
    @inline(__always)
    func isAt(_ words: Words, _ index: Int) -> Bool { words.length(tokens, index, tokens.count) > 0 }

    /// The number of tokens of the one that begins there, before `end`.
    @inline(__always)
    func length(_ words: Words, _ index: Int, _ end: Int) -> Int { words.length(tokens, index, end) }

    /// Whether one of the words begins at any token of a run.
    func contains(_ words: Words, in range: Range<Int>) -> Bool {
        for index in range where words.length(tokens, index, range.upperBound) > 0 { return true }
        return false
    }
}
