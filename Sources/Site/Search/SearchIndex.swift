import Records
import SourceText

/// The merged index, cut into files that a page loads as it needs them: `search/index-12.js`.
///
/// A shard holds the keys of one stretch of the alphabet, each with its spellings:
/// `giaoban.shard(12,"phòng-cháy #A -chày (")`: in documents 0 and …; `-chày` has the first syllable of the one before.
package struct SearchIndex: Sendable {
    struct Shard: Sendable {
        /// Its first key without marks: `phong-chay`.
        var start: String
        var bytes: [UInt8]
    }

    let shards: [Shard]

    /// A query loads one or two shards for each pair of its words.
    static let shardSize = 16_000

    /// Documents that are indexed at a time: few enough to keep memory small, enough to share among cores.
    static let runSize = 512

    /// It needs nothing of the ledger, so that a build makes it while others reckon.
    ///
    /// - Parameter documents: as the ledger has them, the newest first.
    package init(_ documents: [Record], strings: SiteStrings) async {
        let starts = Array(stride(from: 0, to: documents.count, by: SearchIndex.runSize))
        self.init(
            merging: await ParallelMap.map(starts) { start in
                SearchIndex.run(of: documents, start..<min(start + SearchIndex.runSize, documents.count), strings)
            })
    }

    /// - Parameter range: counted from the oldest.
    private static func run(of documents: [Record], _ range: Range<Int>, _ strings: SiteStrings) -> SearchRun {
        var gathering = SearchGathering()
        for index in range {
            let number = index - range.lowerBound
            let document = documents.count - 1 - index
            for text in SearchText.head(of: documents[document], strings) {
                var text = text
                text.withUTF8 { gathering.add($0, at: .head, document: number) }
            }
            SearchPassage.forEach(in: documents[document].outline, documents[document].assignments) { passage in
                gathering.add(passage.text, at: passage.assignments.isEmpty ? [] : .assignment, document: number)
            }
        }
        return gathering.run(of: range)
    }

    init(merging runs: [SearchRun]) {
        var writer = ShardWriter()
        var next = [Int](repeating: 0, count: runs.count)
        // The next key of each run: found once, compared many times.
        var keys = runs.map { $0.entries.isEmpty ? nil : Key($0.entries[0], of: $0) }
        var holders: [Int] = []
        while true {
            var least: Key?
            holders.removeAll(keepingCapacity: true)
            for index in keys.indices {
                guard let key = keys[index] else { continue }
                if let known = least, known < key { continue }
                if let known = least, known == key {
                    holders.append(index)
                } else {
                    least = key
                    holders.removeAll(keepingCapacity: true)
                    holders.append(index)
                }
            }
            guard let key = least else { break }
            writer.begin(key)
            for index in holders {
                writer.append(runs[index].entries[next[index]], of: runs[index])
                next[index] += 1
                keys[index] =
                    next[index] < runs[index].entries.count
                    ? Key(runs[index].entries[next[index]], of: runs[index]) : nil
            }
        }
        shards = writer.finish()
    }

    struct Key: Comparable {
        var words: (UInt64, UInt64)
        var spellings: (UInt64, UInt64)

        init(_ entry: SearchRun.Entry, of run: SearchRun) {
            let first = Int(entry.first)
            let second = entry.second == .max ? nil : Int(entry.second)
            words = (run.folded[first], second.map { run.folded[$0] } ?? 0)
            spellings = (run.syllables[first], second.map { run.syllables[$0] } ?? 0)
        }

        static func < (left: Key, right: Key) -> Bool {
            left.words == right.words ? left.spellings < right.spellings : left.words < right.words
        }
        static func == (left: Key, right: Key) -> Bool { left.spellings == right.spellings }
    }
}

extension SearchIndex {
    private struct ShardWriter {
        private var shards: [Shard] = []
        private var bytes: [UInt8] = []
        private var start: (UInt64, UInt64) = (0, 0)
        private var last: Key?
        /// The document of the last posting written; -1 at the start of a list.
        private var document = -1

        mutating func begin(_ key: Key) {
            // Spellings of the same words stay together.
            if bytes.count >= SearchIndex.shardSize, let last, last.words != key.words { close() }
            if bytes.isEmpty {
                start = key.words
                last = nil
            } else {
                bytes.append(0x20)
            }
            if last?.spellings.0 != key.spellings.0 { SearchLetters.append(key.spellings.0, to: &bytes) }
            if key.spellings.1 != 0 {
                bytes.append(0x2D)
                SearchLetters.append(key.spellings.1, to: &bytes)
            }
            bytes.append(0x20)
            last = key
            document = -1
        }

        mutating func append(_ entry: SearchRun.Entry, of run: SearchRun) {
            let first = run.documents.lowerBound + Int(entry.firstDocument)
            SearchCode.append(first - document, places: entry.firstPlaces, to: &bytes)
            bytes += run.bytes[Int(entry.start)..<Int(entry.end)]
            document = run.documents.lowerBound + Int(entry.lastDocument)
        }

        private mutating func close() {
            var script = Array("giaoban.shard(\(shards.count),\"".utf8)
            script += bytes
            script += "\")\n".utf8
            var name: [UInt8] = []
            SearchLetters.append(start.0, to: &name)
            if start.1 != 0 {
                name.append(0x2D)
                SearchLetters.append(start.1, to: &name)
            }
            shards.append(Shard(start: String(decoding: name, as: UTF8.self), bytes: script))
            bytes.removeAll(keepingCapacity: true)
        }

        mutating func finish() -> [Shard] {
            if !bytes.isEmpty { close() }
            return shards
        }
    }
}
