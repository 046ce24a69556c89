import SourceText

/// The index of a run of documents: in which of them each syllable, and each pair of neighbouring syllables, stands.
///
/// A Vietnamese compound is mostly a pair (`phòng cháy`), so pairs make phrases without positions, and no list is
/// longer than the list of documents, however common its words. Runs are made on all cores and then merged: a class, because
/// merging asks one run after the other for each of a hundred thousand keys.
final class SearchRun: Sendable {
    /// Where in a document the words stand; a document that has them in several places has the sum.
    struct Place: OptionSet {
        let rawValue: UInt32
        /// Title, kind, number and symbol.
        static let head = Place(rawValue: 1)
        static let assignment = Place(rawValue: 2)
    }

    /// One key with its documents. Numbers of documents count from the start of the run; in few bytes, since a run has tens
    /// of thousands of keys.
    struct Entry: Sendable {
        /// Into `syllables`.
        var first: UInt32
        /// `.max` for a syllable alone.
        var second: UInt32
        var firstDocument: UInt32
        var firstPlaces: UInt32
        var lastDocument: UInt32
        /// The documents after the first, coded, in `bytes`.
        var start: UInt32
        var end: UInt32
    }

    let documents: Range<Int>
    /// The spellings met, and the same without marks.
    let syllables: [UInt64]
    let folded: [UInt64]
    /// In the order of the index: without marks first, then by spelling.
    let entries: [Entry]
    let bytes: [UInt8]

    init(documents: Range<Int>, syllables: [UInt64], folded: [UInt64], entries: [Entry], bytes: [UInt8]) {
        self.documents = documents
        self.syllables = syllables
        self.folded = folded
        self.entries = entries
        self.bytes = bytes
    }
}

/// Gathers a run, document after document.
struct SearchGathering {
    private var syllables = NumberTable()
    private var pairs = SearchPairs()
    /// The last posting of each syllable.
    private var marks: [UInt32] = []
    private var syllablePostings = SearchPostings()
    private var pairPostings = SearchPostings()
    /// Words that are one syllable, with its number: each stands where its bytes say, the later one of two.
    private var words = [Word](repeating: Word(bytes: .none, syllable: 0), count: 1 << 13)

    private struct Word {
        var bytes: ShortWord
        var syllable: UInt32
    }

    /// Adds a stretch of a document's text; pairs do not reach across stretches.
    mutating func add(_ text: UnsafeBufferPointer<UInt8>, at place: SearchRun.Place, document: Int) {
        let value = UInt32(document) << 2 | place.rawValue
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: text.count) { numbers in
            let found = UnsafeBufferPointer(rebasing: numbers[..<read(text, into: numbers)])
            add(found, value)
            pairs.add(found, value, to: &pairPostings)
        }
    }

    private mutating func add(_ found: UnsafeBufferPointer<UInt32>, _ value: UInt32) {
        if marks.count < syllables.values.count {
            marks += repeatElement(.max, count: syllables.values.count - marks.count)
        }
        marks.withUnsafeMutableBufferPointer { marks in
            syllablePostings.append(atMost: found.count) { postings in
                var next = postings
                for number in found {
                    let (mark, isNew) = SearchPostings.joined(marks[Int(number)], value)
                    marks[Int(number)] = mark
                    next.pointee = SearchPostings.Posting(key: number, value: value)
                    next += isNew ? 1 : 0
                }
                return next - postings
            }
        }
    }

    /// Writes the numbers of a text's syllables, and returns how many they are.
    private mutating func read(
        _ text: UnsafeBufferPointer<UInt8>, into numbers: UnsafeMutableBufferPointer<UInt32>
    ) -> Int {
        var count = 0
        var place = 0
        while place < text.count {
            let (word, length) = ShortWord.at(place, of: text, digits: true)
            let slot = word.place(among: words.count)
            if length > 0, words[slot].bytes == word {
                numbers[count] = words[slot].syllable
                count &+= 1
                // What ends a word is no word.
                place &+= length &+ 1
                continue
            }
            var end = place
            while end < text.count, SearchLetters.mayBeLetter(text[end]) { end &+= 1 }
            let before = count
            SearchLetters.forEachSyllable(in: UnsafeBufferPointer(rebasing: text[place..<end])) { spelling in
                numbers[count] = syllables.number(of: spelling)
                count &+= 1
            }
            if length > 0, count == before + 1 { words[slot] = Word(bytes: word, syllable: numbers[before]) }
            place = end &+ 1
        }
        return count
    }

    /// The run, its keys in order and its lists coded.
    consuming func run(of documents: Range<Int>) -> SearchRun {
        let count = syllables.values.count
        // Syllables first, then pairs.
        let keys: [(first: UInt32, second: UInt32?)] =
            syllables.values.indices.map { (UInt32($0), nil) }
            + pairs.values.map { (UInt32(truncatingIfNeeded: $0 >> 32), UInt32(truncatingIfNeeded: $0)) }
        let syllableLists = SearchLists(syllablePostings.all, keys: count)
        let pairLists = SearchLists(pairPostings.all, keys: pairs.count)
        let folded = syllables.values.map(SearchLetters.folded)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(syllablePostings.all.count + pairPostings.all.count)
        var entries: [SearchRun.Entry] = []
        entries.reserveCapacity(keys.count)
        for key in SearchGathering.order(keys, spellings: syllables.values, folded: folded) {
            let list = key < count ? syllableLists[key] : pairLists[key - count]
            guard let first = list.first else { continue }
            let start = bytes.count
            var document = Int(first >> 2)
            for value in list.dropFirst() {
                SearchCode.append(Int(value >> 2) - document, places: value & 3, to: &bytes)
                document = Int(value >> 2)
            }
            entries.append(
                SearchRun.Entry(
                    first: keys[key].first, second: keys[key].second ?? .max, firstDocument: first >> 2,
                    firstPlaces: first & 3, lastDocument: UInt32(document), start: UInt32(start),
                    end: UInt32(bytes.count)))
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
