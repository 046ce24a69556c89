/// A few words that a rule looks for at one place: `Words("đã", "được")`, `Words("trong vòng")`.
///
/// What a rule of one reader needs stands beside it as such a set, what several look for at one place in `SharedWords`;
/// what says something wherever it stands belongs into the lexicon's tables. Compared by hash, so that no text is copied.
struct Words: Sendable {
    /// In one array, as rules hand these sets on by value: the number of places, a power of two; the hashes of the first
    /// words, each as near to its place as may be (0 where a place is free); then for each of these places where its
    /// phrases begin; then the phrases. Those of one first word follow one another, the longest first: the number of words,
    /// whether another follows, and the hashes of the words behind the first.
    private let table: [UInt64]
    /// Two bits for each first word's hash, in one of two numbers, to say no fast: this is asked of every word of a text by
    /// rule after rule, so that what stands at each of these places must be short.
    private let evenFilter: UInt64
    private let oddFilter: UInt64
    /// A bit for each second word, where no phrase is a single word: a good part of what passes the others ends here, before
    /// the table is looked at.
    private let secondFilter: UInt64

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
        var table = [UInt64](repeating: 0, count: size * 2 + 1)
        table[0] = UInt64(size)
        for (first, ofFirst) in phrases {
            var slot = Words.slot(first, size)
            while table[1 + slot] != 0 { slot = (slot + 1) & (size - 1) }
            table[1 + slot] = first
            table[1 + size + slot] = UInt64(table.count)
            for (number, phrase) in ofFirst.sorted(by: { $0.count > $1.count }).enumerated() {
                table += [UInt64(phrase.count), number + 1 < ofFirst.count ? 1 : 0] + phrase.dropFirst()
            }
        }
        self.table = table
        func filter(_ ofOdd: Bool) -> UInt64 {
            phrases.keys.reduce(0) { Words.isOdd($1) == ofOdd ? $0 | Words.bit($1) | Words.otherBit($1) : $0 }
        }
        evenFilter = filter(false)
        oddFilter = filter(true)
        let all = phrases.values.joined()
        secondFilter = all.contains { $0.count == 1 } ? .max : all.reduce(0) { $0 | Words.bit($1[1]) }
    }

    @inline(__always)
    private static func isOdd(_ hash: UInt64) -> Bool { hash & 0x1000 != 0 }

    @inline(__always)
    private static func bit(_ hash: UInt64) -> UInt64 { 1 &<< hash }

    @inline(__always)
    private static func otherBit(_ hash: UInt64) -> UInt64 { 1 &<< (hash &>> 6) }

    /// By bits that the filter does not look at.
    @inline(__always)
    private static func slot(_ hash: UInt64, _ size: Int) -> Int { Int(truncatingIfNeeded: hash >> 13) & (size - 1) }

    static func hash(_ word: String) -> UInt64 {
        var copy = word
        return copy.withUTF8 { Letters.hash($0, 0, $0.count) }
    }

    /// The number of tokens of the longest of the words that begins at a token; 0 where none does, as before the first
    /// token.
    @inline(__always)
    func length(_ tokens: [Token], _ index: Int, _ end: Int) -> Int {
        guard index >= 0, index < end, case let hash = tokens[index].hash,
            case let filter = Words.isOdd(hash) ? oddFilter : evenFilter, filter & Words.bit(hash) != 0,
            filter & Words.otherBit(hash) != 0
        else { return 0 }
        return Words.length(in: table, secondFilter, tokens, index, end)
    }

    @inline(never)
    private static func length(
        in table: [UInt64], _ secondFilter: UInt64, _ tokens: [Token], _ index: Int, _ end: Int
    ) -> Int {
        if secondFilter != .max {
            guard index + 1 < end, secondFilter & bit(tokens[index + 1].hash) != 0 else { return 0 }
        }
        let hash = tokens[index].hash
        let size = Int(truncatingIfNeeded: table[0])
        var slot = Words.slot(hash, size)
        while table[1 + slot] != hash {
            if table[1 + slot] == 0 { return 0 }
            slot = (slot + 1) & (size - 1)
        }
        // Numbers and line breaks have no hash; a free place is not theirs.
        guard hash != 0 else { return 0 }
        var place = Int(truncatingIfNeeded: table[1 + size + slot])
        while true {
            let count = Int(truncatingIfNeeded: table[place])
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
