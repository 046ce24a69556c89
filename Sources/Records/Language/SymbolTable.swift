/// From a syllable's hash to its number in the lexicon; open addressing over a power of two.
struct SymbolTable: Sendable {
    private var hashes: [UInt64]
    private var symbols: [UInt16]
    private var mask: Int
    private(set) var count = 0

    init(capacity: Int) {
        var size = 64
        while size < capacity * 3 { size *= 2 }
        hashes = [UInt64](repeating: 0, count: size)
        symbols = [UInt16](repeating: 0, count: size)
        mask = size - 1
    }

    /// 0 where the lexicon does not know the syllable.
    @inline(__always)
    subscript(hash: UInt64) -> UInt16 {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while symbols[slot] != 0 {
            if hashes[slot] == hash { return symbols[slot] }
            slot = (slot + 1) & mask
        }
        return 0
    }

    /// Enters a spelling under a symbol; one that stands already keeps its own.
    mutating func enter(_ hash: UInt64, as symbol: UInt16) {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while symbols[slot] != 0 {
            if hashes[slot] == hash { return }
            slot = (slot + 1) & mask
        }
        hashes[slot] = hash
        symbols[slot] = symbol
        count += 1
    }
}
