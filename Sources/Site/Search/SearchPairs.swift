/// The pairs of neighbouring syllables that a run of documents has met, each with a number of its own and a mark.
///
/// They are more than a core's memory holds near at hand. So the pairs of a stretch of text are asked for one right after
/// another, without a decision between them that could be guessed wrongly: the memory then fetches several at a time.
struct SearchPairs {
    /// Mark and value lie side by side: whoever asks for a pair looks at one place of memory.
    private struct Slot {
        var pair: UInt64
        var number: UInt32
        var mark: UInt32
    }

    private static let free = Slot(pair: 0, number: .max, mark: .max)

    private var slots = [Slot](repeating: SearchPairs.free, count: 1 << 12)
    private(set) var count = 0

    /// Each pair by its number: the first syllable in the higher half.
    var values: [UInt64] {
        var values = [UInt64](repeating: 0, count: count)
        for slot in slots where slot.number != .max { values[Int(slot.number)] = slot.pair }
        return values
    }

    /// Adds the postings of the pairs of a stretch's syllables.
    mutating func add(_ syllables: UnsafeBufferPointer<UInt32>, _ value: UInt32, to postings: inout SearchPostings) {
        guard syllables.count > 1 else { return }
        while (count + syllables.count) * 2 > slots.count { grow() }
        var count = count
        slots.withUnsafeMutableBufferPointer { slots in
            postings.append(atMost: syllables.count - 1) { postings in
                var next = postings
                for index in 1..<syllables.count {
                    let pair = UInt64(syllables[index &- 1]) << 32 | UInt64(syllables[index])
                    let place = SearchPairs.place(of: pair, slots)
                    if slots[place].number == .max {
                        slots[place] = Slot(pair: pair, number: UInt32(truncatingIfNeeded: count), mark: .max)
                        count &+= 1
                    }
                    let (mark, isNew) = SearchPostings.joined(slots[place].mark, value)
                    slots[place].mark = mark
                    next.pointee = SearchPostings.Posting(key: slots[place].number, value: value)
                    next += isNew ? 1 : 0
                }
                return next - postings
            }
        }
        self.count = count
    }

    /// Where a pair stands, or may stand.
    @inline(__always)
    private static func place(of pair: UInt64, _ slots: UnsafeMutableBufferPointer<Slot>) -> Int {
        let mask = slots.count &- 1
        var place = Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while slots[place].pair != pair, slots[place].number != .max { place = (place &+ 1) & mask }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: SearchPairs.free, count: old.count * 2)
        slots.withUnsafeMutableBufferPointer { slots in
            for slot in old where slot.number != .max { slots[SearchPairs.place(of: slot.pair, slots)] = slot }
        }
    }
}
