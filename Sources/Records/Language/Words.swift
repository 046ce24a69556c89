/// A few words that a rule looks for at one place: `Words("đã", "được")`, `Words("trong vòng")`.
///
/// What a rule of one reader needs stands beside it as such a set, what several look for at one place in `SharedWords`;
/// what says something wherever it stands belongs into the lexicon's tables. Compared by hash, so that no text is copied.
struct Words: Sendable {
    /// In one array, as rules hand these sets on by value: the hashes of the first words, each as near to its place as may
    /// be (0 where a place is free); then for each of these places where its phrases begin; then the phrases. Those of one
    /// first word follow one another, the longest first: the number of words, whether another follows, and the hashes
    /// of the words behind the first.
    private let table: [UInt64]
    /// The number of places, a power of two.
    private let size: Int
    /// Two hundred and fifty-six bits, one for each first word's hash, to say no fast.
    private let filter: SIMD4<UInt64>

    init(_ spellings: String...) { self.init(spellings) }

    init(_ spellings: [String]) {
        var phrases: [UInt64: [[UInt64]]] = [:]
        for spelling in spellings {
            // Each syllable in every way it is written: `kì` and `kỳ`.
            var sequences: [[UInt64]] = [[]]
            // A comma is a token of its own.
            for syllable in spelling.split(separator: ",").joined(separator: " , ").split(separator: " ") {
                let hashes = Spelling.variants(of: String(syllable)).map(Words.hash)
                sequences = sequences.flatMap { sequence in hashes.map { sequence + [$0] } }
            }
            for sequence in sequences { phrases[sequence[0], default: []].append(sequence) }
        }
        var size = 4
        while size < phrases.count * 2 { size *= 2 }
        var table = [UInt64](repeating: 0, count: size * 2)
        for (first, ofFirst) in phrases {
            var slot = Words.slot(first, size)
            while table[slot] != 0 { slot = (slot + 1) & (size - 1) }
            table[slot] = first
            table[size + slot] = UInt64(table.count)
            for (number, phrase) in ofFirst.sorted(by: { $0.count > $1.count }).enumerated() {
                table += [UInt64(phrase.count), number + 1 < ofFirst.count ? 1 : 0] + phrase.dropFirst()
            }
        }
        (self.table, self.size) = (table, size)
        filter = phrases.keys.reduce(into: SIMD4()) { $0[Words.lane($1)] |= 1 << ($1 & 63) }
    }

    @inline(__always)
    private static func lane(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 6 & 3) }

    /// By bits that the filter does not look at.
    @inline(__always)
    private static func slot(_ hash: UInt64, _ size: Int) -> Int { Int(truncatingIfNeeded: hash >> 8) & (size - 1) }

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
        return lengthBehindFilter(hash, tokens, index, end)
    }

    @inline(never)
    private func lengthBehindFilter(_ hash: UInt64, _ tokens: [Token], _ index: Int, _ end: Int) -> Int {
        var slot = Words.slot(hash, size)
        while table[slot] != hash {
            if table[slot] == 0 { return 0 }
            slot = (slot + 1) & (size - 1)
        }
        // Numbers and line breaks have no hash; a free place is not theirs.
        guard hash != 0 else { return 0 }
        var place = Int(table[size + slot])
        while true {
            let count = Int(table[place])
            var matched = 1
            while matched < count, index + matched < end, tokens[index + matched].hash == table[place + 1 + matched] {
                matched += 1
            }
            if matched == count { return count }
            if table[place + 1] == 0 { return 0 }
            place += count + 1
        }
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
