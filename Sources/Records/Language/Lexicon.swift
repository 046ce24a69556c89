/// All words and phrases that readers know, in one trie over syllables: `chủ trì` → cue of lead.
///
/// The tables under `Words/` fill it; a newcomer adds a phrase there and touches no algorithm.
struct Lexicon: Sendable {
    /// The first symbol that is a syllable; those below are signs.
    private static let firstSyllable = UInt16(256)

    private(set) var symbols: SymbolTable
    /// What the tokenizer found out with these symbols.
    let known = KnownWords.Store()
    /// The edges of the trie, by open addressing: where from, by which symbol, where to.
    private var edges: [UInt64]
    private var nodes = [Node()]
    /// The symbol of `giao`, whose phrases a name may look like.
    private(set) var assigning: UInt16 = 0
    /// The nodes below the root by symbol: most tokens begin no phrase, and are done here.
    private var beginnings: [Beginning] = []
    private(set) var entries: [Entry] = []

    private struct Node: Sendable {
        /// A bit for each symbol that may go on from here, to say no without looking for the edge.
        var continuations: UInt64 = 0
        /// What the phrase that ends here means; 0 where none does.
        var mask: UInt64 = 0
        /// Its entry, or -1.
        var entry: Int32 = -1
        /// Whether it is a noun that takes the meanings of shorter phrases away.
        var covers = false

        @inline(__always)
        static func bit(_ symbol: UInt16) -> UInt64 { 1 &<< UInt64(symbol) }

        @inline(__always)
        static func mayGoOn(_ continuations: UInt64, by symbol: UInt16) -> Bool {
            symbol != 0 && continuations & Node.bit(symbol) != 0
        }
    }

    /// What a node below the root says, by its symbol.
    private struct Beginning: Sendable {
        var mask: UInt64 = 0
        var continuations: UInt64 = 0
        /// The node, or -1 where no phrase begins with the symbol.
        var node: Int32 = -1
    }

    /// An edge in one number: the node it leaves in 24 bits, its symbol in 16, the node it leads to in 24; no node leads to
    /// the first, so none is 0.
    private enum Edge {
        static let targetBits: UInt64 = 0xFF_FFFF

        @inline(__always)
        static func key(_ node: Int32, _ symbol: UInt16) -> UInt64 { UInt64(node) << 40 | UInt64(symbol) << 24 }

        @inline(__always)
        static func slot(_ key: UInt64, _ count: Int) -> Int {
            Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (count - 1)
        }
    }

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

    /// What the entries say of a cue, side by side: those of an entry begin where `meaningStarts` says.
    private var meanings: [Meaning] = []
    private var meaningStarts: [Int32] = []

    /// The lexicon of the program, built once.
    static let standard = Lexicon(tables: Cue.tables)

    /// The program's own words with names of units that a directory knows.
    init(naming units: [String]) {
        // Shorter names (`Văn phòng`) stand inside other words.
        let names = units.filter { Self.syllables(of: $0).count >= 3 }
        self.init(tables: Cue.tables + [WordTable(.unitWhole, values: names.map { ($0.lowercased(), 0) })])
    }

    init(tables: [WordTable]) {
        symbols = SymbolTable()
        edges = [UInt64](repeating: 0, count: 4096)
        var names: [String: UInt16] = [:]
        defer {
            meanings = entries.flatMap(\.meanings)
            meaningStarts = entries.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.meanings.count)) }
            for index in nodes.indices where nodes[index].entry >= 0 {
                let entry = entries[Int(nodes[index].entry)]
                nodes[index].mask = entry.mask
                nodes[index].covers = entry.meanings.contains { $0.cue == .noun && $0.value == 0 }
            }
            beginnings = (0..<(256 + UInt16(names.count))).map { symbol in
                guard case let node = next(0, symbol), node >= 0 else { return Beginning() }
                return Beginning(
                    mask: nodes[Int(node)].mask, continuations: nodes[Int(node)].continuations, node: node)
            }
        }
        for table in tables {
            for phrase in table.phrases {
                for spelled in phrase.text.split(separator: "|") {
                    enter(String(spelled), table.cue, phrase.value, &names)
                }
            }
        }
        assigning = symbol("giao")
    }

    /// Whether a phrase may begin with this syllable before the next one: false for nearly all that begin none, in one question.
    @inline(__always)
    func mayBegin(_ symbol: UInt16, before next: UInt16) -> Bool {
        let beginning = beginnings[Int(symbol)]
        return beginning.mask | beginning.continuations & Node.bit(next) != 0
    }

    /// What all phrases that begin at `index` mean together, and the number of tokens of the longest; 0 where none.
    @inline(__always)
    func phrases(_ tokens: UnsafeBufferPointer<Token>, _ index: Int, _ end: Int) -> (mask: UInt64, length: Int) {
        let beginning = beginnings[Int(tokens[index].symbol)]
        var mask = beginning.mask
        var length = mask != 0 ? 1 : 0
        var continuations = beginning.continuations
        var next = beginning.node
        var position = index + 1
        while position < end, case let symbol = tokens[position].symbol, Node.mayGoOn(continuations, by: symbol) {
            next = self.next(next, symbol)
            guard next >= 0, case let node = nodes[Int(next)] else { break }
            position += 1
            if node.mask != 0 {
                // `giao thông` holds no `giao`: a noun takes the meanings of what it covers.
                mask = node.covers ? node.mask : mask | node.mask
                length = position - index
            }
            continuations = node.continuations
        }
        return (mask, length)
    }

    /// The longest phrase with one meaning that begins at `index`: what its table says of it, its number of tokens.
    func longest(_ cue: Cue, _ tokens: [Token], _ index: Int, _ end: Int) -> (value: Int32, length: Int)? {
        var found: (Int32, Int)?
        var next = beginnings[Int(tokens[index].symbol)].node
        var position = index
        while next >= 0 {
            position += 1
            let node = nodes[Int(next)]
            if node.mask & cue.bit != 0 {
                let entry = Int(node.entry)
                for place in Int(meaningStarts[entry])..<Int(meaningStarts[entry + 1]) where meanings[place].cue == cue
                {
                    found = (meanings[place].value, position - index)
                }
            }
            guard position < end, case let symbol = tokens[position].symbol,
                Node.mayGoOn(node.continuations, by: symbol)
            else { break }
            next = self.next(next, symbol)
        }
        return found
    }

    @inline(__always)
    private func next(_ node: Int32, _ symbol: UInt16) -> Int32 {
        let key = Edge.key(node, symbol)
        var slot = Edge.slot(key, edges.count)
        while case let edge = edges[slot], edge != 0 {
            if (edge ^ key) & ~Edge.targetBits == 0 { return Int32(truncatingIfNeeded: edge & Edge.targetBits) }
            slot = (slot + 1) & (edges.count - 1)
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
                connect(node, symbol, to: Int32(nodes.count))
                node = Int32(nodes.count)
                nodes.append(Node())
            }
        }
        let meaning = Meaning(cue: cue, value: value)
        let index = nodes[Int(node)].entry
        if index >= 0 {
            entries[Int(index)].meanings.append(meaning)
            entries[Int(index)].mask |= cue.bit
        } else {
            nodes[Int(node)].entry = Int32(entries.count)
            entries.append(Entry(meanings: [meaning], mask: cue.bit))
        }
    }

    private mutating func connect(_ node: Int32, _ symbol: UInt16, to target: Int32) {
        if nodes.count * 2 > edges.count { grow() }
        insert(Edge.key(node, symbol) | UInt64(target))
        nodes[Int(node)].continuations |= Node.bit(symbol)
    }

    private mutating func insert(_ edge: UInt64) {
        var slot = Edge.slot(edge & ~Edge.targetBits, edges.count)
        while edges[slot] != 0 { slot = (slot + 1) & (edges.count - 1) }
        edges[slot] = edge
    }

    private mutating func grow() {
        let old = edges
        edges = [UInt64](repeating: 0, count: old.count * 2)
        for edge in old where edge != 0 { insert(edge) }
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
