/// The index of a run of documents: in which of them each syllable, and each pair of neighbouring syllables, stands.
///
/// A Vietnamese compound is mostly a pair (`phòng cháy`), so pairs make phrases without positions, and no list is
/// longer than the list of documents, however common its words. Runs are made on all cores and then merged.
struct SearchRun: Sendable {
    /// Where in a document the words stand; a document that has them in several places has the sum.
    struct Place: OptionSet {
        let rawValue: UInt32
        /// Title, kind, number and symbol.
        static let head = Place(rawValue: 1)
        static let assignment = Place(rawValue: 2)
    }

    /// One key with its documents. Numbers of documents count from the start of the run.
    struct Entry: Sendable {
        /// Into `syllables`; `second` is nil for a syllable alone.
        var first: Int
        var second: Int?
        var firstDocument: Int
        var firstPlaces: UInt32
        var lastDocument: Int
        /// The documents after the first, coded, in `bytes`.
        var rest: Range<Int>
        var count: Int
    }

    let documents: Range<Int>
    /// The spellings met, and the same without marks.
    let syllables: [UInt64]
    let folded: [UInt64]
    /// In the order of the index: without marks first, then by spelling.
    let entries: [Entry]
    let bytes: [UInt8]
}

/// Gathers a run, document after document.
struct SearchGathering {
    private var syllables = NumberTable()
    private var pairs = NumberTable()
    /// A syllable's number, or a pair's with the highest bit; and the number of the document within the run times four
    /// plus its places. In the order of documents; a document may come again with further places.
    private var postings: [(key: UInt32, value: UInt32)] = []

    private static let pair: UInt32 = 1 << 31

    /// Adds a stretch of a document's text; pairs do not reach across stretches.
    mutating func add(_ text: [UInt8], at place: SearchRun.Place, document: Int) {
        let value = UInt32(document) << 2 | place.rawValue
        var previous: UInt32 = .max
        SearchLetters.forEachSyllable(in: text) { spelling in
            let syllable = syllables.number(of: spelling, fresh: .max) { mark, number in
                if SearchGathering.isNew(value, &mark) { postings.append((number, value)) }
            }
            if previous != .max {
                _ = pairs.number(of: UInt64(previous) << 32 | UInt64(syllable), fresh: .max) { mark, number in
                    if SearchGathering.isNew(value, &mark) { postings.append((SearchGathering.pair | number, value)) }
                }
            }
            previous = syllable
        }
    }

    /// Whether the last posting of a key, kept as its mark, says less than another; it then says that too.
    @inline(__always)
    private static func isNew(_ value: UInt32, _ mark: inout UInt32) -> Bool {
        let known = mark >> 2 == value >> 2 ? mark : value & ~3
        guard mark != known | value else { return false }
        mark = known | value
        return true
    }

    /// The run, its keys in order and its lists coded.
    consuming func run(of documents: Range<Int>) -> SearchRun {
        // Syllables first, then pairs.
        let count = syllables.values.count
        func index(_ key: UInt32) -> Int {
            key & SearchGathering.pair == 0 ? Int(key) : count + Int(key & ~SearchGathering.pair)
        }
        let keys: [(first: UInt32, second: UInt32?)] =
            syllables.values.indices.map { (UInt32($0), nil) }
            + pairs.values.map { (UInt32(truncatingIfNeeded: $0 >> 32), UInt32(truncatingIfNeeded: $0)) }
        // Postings of one key together, still in the order of documents.
        var ends = [Int](repeating: 0, count: keys.count + 1)
        for posting in postings { ends[index(posting.key) + 1] += 1 }
        for key in 0..<keys.count { ends[key + 1] += ends[key] }
        let starts = ends
        var values = [UInt32](repeating: 0, count: postings.count)
        for posting in postings {
            let key = index(posting.key)
            let last = ends[key] - 1
            if last >= starts[key], values[last] >> 2 == posting.value >> 2 {
                values[last] |= posting.value
            } else {
                values[ends[key]] = posting.value
                ends[key] += 1
            }
        }
        let folded = syllables.values.map(SearchLetters.folded)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(values.count)
        var entries: [SearchRun.Entry] = []
        entries.reserveCapacity(keys.count)
        for key in SearchGathering.order(keys, spellings: syllables.values, folded: folded) {
            let list = values[starts[key]..<ends[key]]
            guard let first = list.first else { continue }
            let start = bytes.count
            var document = Int(first >> 2)
            for value in list.dropFirst() {
                SearchCode.append(Int(value >> 2) - document, places: value & 3, to: &bytes)
                document = Int(value >> 2)
            }
            entries.append(
                SearchRun.Entry(
                    first: Int(keys[key].first), second: keys[key].second.map(Int.init),
                    firstDocument: Int(first >> 2), firstPlaces: first & 3, lastDocument: document,
                    rest: start..<bytes.count, count: list.count))
        }
        return SearchRun(
            documents: documents, syllables: syllables.values, folded: folded, entries: entries, bytes: bytes)
    }

    /// Keys by their words without marks, then as spelled. Syllables are ranked once, so that keys compare as numbers.
    private static func order(
        _ keys: [(first: UInt32, second: UInt32?)], spellings: [UInt64], folded: [UInt64]
    ) -> [Int] {
        let byWord = spellings.indices.sorted { (folded[$0], spellings[$0]) < (folded[$1], spellings[$1]) }
        var rank = [UInt64](repeating: 0, count: spellings.count)
        var group = [UInt64](repeating: 0, count: spellings.count)
        for (place, syllable) in byWord.enumerated() {
            rank[syllable] = UInt64(place + 1)
            let isNew = place == 0 || folded[byWord[place - 1]] != folded[syllable]
            group[syllable] = isNew ? UInt64(place + 1) : group[byWord[place - 1]]
        }
        var sorted: [(word: UInt64, spelling: UInt64, key: Int)] = []
        sorted.reserveCapacity(keys.count)
        for (index, key) in keys.enumerated() {
            let first = Int(key.first)
            let second = key.second.map(Int.init)
            sorted.append(
                (
                    group[first] << 32 | (second.map { group[$0] } ?? 0),
                    rank[first] << 32 | (second.map { rank[$0] } ?? 0), index
                ))
        }
        sorted.sort { ($0.word, $0.spelling) < ($1.word, $1.spelling) }
        return sorted.map(\.key)
    }
}

/// Numbers as characters that stand in a script's string without escapes: the 92 of ASCII that are neither space, `"`
/// nor `\`. The lower 46 end a number, the upper 46 say that it goes on.
enum SearchCode {
    private static let characters: [UInt8] = (0x21...0x7E).filter { $0 != 0x22 && $0 != 0x5C }

    /// Writes one posting: how many documents after the one before (at least 1), and where in it.
    static func append(_ step: Int, places: UInt32, to bytes: inout [UInt8]) {
        var value = (step - 1) << 2 | Int(places)
        while value >= 46 {
            bytes.append(characters[46 + value % 46])
            value /= 46
        }
        bytes.append(characters[value])
    }
}
