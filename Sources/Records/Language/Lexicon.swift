/// All words and phrases that readers know, in one trie over syllables: `chủ trì` → cue of lead.
///
/// The tables under `Words/` fill it; a newcomer adds a phrase there and touches no algorithm.
struct Lexicon: Sendable {
    /// The first symbol that is a syllable; those below are signs.
    private static let firstSyllable = UInt16(256)

    private(set) var symbols: SymbolTable
    /// (node, symbol) → node, open addressing.
    private var edges: [UInt64]
    private var targets: [Int32]
    private var mask: Int
    private var nodeCount: Int32 = 1
    /// The nodes below the root by symbol, or -1: most tokens begin no phrase, and are done here.
    private var roots: [Int32] = []
    /// For each node, its entry or -1.
    private var terminals: [Int32] = [-1]
    private(set) var entries: [Entry] = []

    /// What a phrase means; it may mean several things (`chỉ đạo` directs, and is a verb).
    struct Entry: Sendable {
        var meanings: [Meaning]
        /// One bit for each `Cue`.
        var mask: UInt64
    }

    struct Meaning: Sendable {
        var cue: Cue
        /// What the cue's table says: a month, a status, an index.
        var value: Int32
    }

    /// The entries' masks alone, side by side.
    private var terminalMasks: [UInt64] = []
    /// Whether an entry is a noun that takes the meanings of shorter phrases away.
    private var covers: [Bool] = []

    /// The lexicon of the program, built once.
    static let standard = Lexicon(tables: Cue.tables)

    /// The program's own words with names of units that a directory knows.
    init(naming units: [String]) {
        // Shorter names (`Văn phòng`) stand inside other words.
        let names = units.filter { Self.syllables(of: $0).count >= 3 }
        self.init(tables: Cue.tables + [WordTable(.unitWhole, values: names.map { ($0.lowercased(), 0) })])
    }

    init(tables: [WordTable]) {
        let phrases = tables.reduce(0) { $0 + $1.phrases.count }
        symbols = SymbolTable(capacity: phrases * 2 + 64)
        var size = 256
        while size < phrases * 8 { size *= 2 }
        edges = [UInt64](repeating: 0, count: size)
        targets = [Int32](repeating: 0, count: size)
        mask = size - 1
        var names: [String: UInt16] = [:]
        defer {
            terminalMasks = entries.map(\.mask)
            covers = entries.map { $0.meanings.contains { $0.cue == .noun && $0.value == 0 } }
            roots = (0..<(256 + UInt16(names.count))).map { next(0, $0) }
        }
        for table in tables {
            for phrase in table.phrases {
                for spelled in phrase.text.split(separator: "|") {
                    enter(String(spelled), table.cue, phrase.value, &names)
                }
            }
        }
    }

    /// What all phrases that begin at `index` mean together, and the number of tokens of the longest; 0 where none.
    @inline(__always)
    func phrases(_ tokens: [Token], _ index: Int, _ end: Int) -> (mask: UInt64, length: Int) {
        var mask: UInt64 = 0
        var length = 0
        var node = roots[Int(tokens[index].symbol)]
        var position = index
        while node >= 0 {
            position += 1
            let terminal = terminals[Int(node)]
            if terminal >= 0 {
                // `giao thông` holds no `giao`: a noun takes the meanings of what it covers.
                mask = covers[Int(terminal)] ? terminalMasks[Int(terminal)] : mask | terminalMasks[Int(terminal)]
                length = position - index
            }
            guard position < end, case let symbol = tokens[position].symbol, symbol != 0 else { break }
            node = next(node, symbol)
        }
        return (mask, length)
    }

    /// The longest phrase with one meaning that begins at `index`: what its table says of it, its number of tokens.
    func longest(_ cue: Cue, _ tokens: [Token], _ index: Int, _ end: Int) -> (value: Int32, length: Int)? {
        var node: Int32 = 0
        var found: (Int32, Int)?
        var position = index
        while position < end, tokens[position].symbol != 0 {
            node = next(node, tokens[position].symbol)
            if node < 0 { break }
            position += 1
            let terminal = terminals[Int(node)]
            guard terminal >= 0 else { continue }
            for meaning in entries[Int(terminal)].meanings where meaning.cue == cue {
                found = (meaning.value, position - index)
            }
        }
        return found
    }

    @inline(__always)
    private func next(_ node: Int32, _ symbol: UInt16) -> Int32 {
        let key = UInt64(UInt32(bitPattern: node)) << 16 | UInt64(symbol) | 1 << 63
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 33) & mask
        while edges[slot] != 0 {
            if edges[slot] == key { return targets[slot] }
            slot = (slot + 1) & mask
        }
        return -1
    }

    /// The symbol of a syllable, for readers that look for a single word; 0 where no table has it.
    func symbol(_ syllable: String) -> UInt16 {
        var copy = syllable
        return copy.withUTF8 { symbols[Letters.hash($0, 0, $0.count)] }
    }
}

extension Lexicon {
    private mutating func enter(_ text: String, _ cue: Cue, _ value: Int32, _ names: inout [String: UInt16]) {
        var node: Int32 = 0
        for syllable in Lexicon.syllables(of: text) {
            let symbol = symbolEntering(syllable, &names)
            let old = next(node, symbol)
            if old >= 0 {
                node = old
            } else {
                terminals.append(-1)
                connect(node, symbol, to: nodeCount)
                node = nodeCount
                nodeCount += 1
            }
        }
        let meaning = Meaning(cue: cue, value: value)
        let index = terminals[Int(node)]
        if index >= 0 {
            entries[Int(index)].meanings.append(meaning)
            entries[Int(index)].mask |= cue.bit
        } else {
            terminals[Int(node)] = Int32(entries.count)
            entries.append(Entry(meanings: [meaning], mask: cue.bit))
        }
    }

    private mutating func connect(_ node: Int32, _ symbol: UInt16, to target: Int32) {
        if Int(nodeCount) * 2 > edges.count { grow() }
        let key = UInt64(UInt32(bitPattern: node)) << 16 | UInt64(symbol) | 1 << 63
        insert(key, target)
    }

    private mutating func insert(_ key: UInt64, _ target: Int32) {
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 33) & mask
        while edges[slot] != 0 { slot = (slot + 1) & mask }
        edges[slot] = key
        targets[slot] = target
    }

    private mutating func grow() {
        let old = zip(edges, targets).filter { $0.0 != 0 }
        edges = [UInt64](repeating: 0, count: edges.count * 2)
        targets = [Int32](repeating: 0, count: edges.count)
        mask = edges.count - 1
        for (key, target) in old { insert(key, target) }
    }

    private mutating func symbolEntering(_ syllable: String, _ names: inout [String: UInt16]) -> UInt16 {
        if syllable.utf8.count == 1, let byte = syllable.utf8.first, !Letters.isASCIILetter(byte) {
            return UInt16(byte)
        }
        if let known = names[syllable] { return known }
        let symbol = Lexicon.firstSyllable + UInt16(names.count)
        names[syllable] = symbol
        for variant in Spelling.variants(of: syllable) {
            var copy = variant
            copy.withUTF8 { symbols.enter(Letters.hash($0, 0, $0.count), as: symbol) }
            names[variant] = symbol
        }
        return symbol
    }

    /// `các sở, ban` → các·sở·,·ban, in lower case.
    private static func syllables(of text: String) -> [String] {
        var found: [String] = []
        var current = ""
        for character in text.lowercased() {
            if character.isLetter {
                current.append(character)
                continue
            }
            if !current.isEmpty { found.append(current) }
            current = ""
            if character != " " { found.append(String(character)) }
        }
        if !current.isEmpty { found.append(current) }
        return found
    }
}
