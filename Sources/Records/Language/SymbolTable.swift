/// From a syllable's hash to its number in the lexicon; open addressing over a power of two.
struct SymbolTable: Sendable {
    /// The symbol in the lowest sixteen bits, the rest of the hash over them; side by side, so that most syllables are found
    /// with one look at memory. 0 where a place is free.
    private var entries: [UInt64]
    private(set) var count = 0

    private static let symbolBits: UInt64 = 0xFFFF

    init() {
        entries = [UInt64](repeating: 0, count: 1024)
    }

    @inline(__always)
    private func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 16) & (entries.count - 1) }

    /// 0 where the lexicon does not know the syllable.
    @inline(__always)
    subscript(hash: UInt64) -> UInt16 {
        var slot = slot(hash)
        while case let entry = entries[slot], entry != 0 {
            if (entry ^ hash) & ~SymbolTable.symbolBits == 0 { return UInt16(truncatingIfNeeded: entry) }
            slot = (slot + 1) & (entries.count - 1)
        }
        return 0
    }

    /// Enters a spelling under a symbol; one that stands already keeps its own.
    mutating func enter(_ hash: UInt64, as symbol: UInt16) {
        guard self[hash] == 0 else { return }
        if (count + 1) * 2 > entries.count { grow() }
        insert(hash & ~SymbolTable.symbolBits | UInt64(symbol))
        count += 1
    }

    private mutating func insert(_ entry: UInt64) {
        var slot = slot(entry)
        while entries[slot] != 0 { slot = (slot + 1) & (entries.count - 1) }
        entries[slot] = entry
    }

    private mutating func grow() {
        let old = entries
        entries = [UInt64](repeating: 0, count: old.count * 2)
        for entry in old where entry != 0 { insert(entry) }
    }
}
