/// Gives each value it meets a number of its own, from 0 in order of first sight, and keeps a mark beside it.
struct NumberTable {
    private(set) var values: [UInt64] = []
    private var slots: [Slot]
    private var shift: UInt64

    /// Mark and value lie side by side: whoever asks again for a value looks at one place of memory.
    private struct Slot {
        var value: UInt64
        var number: UInt32
        var mark: UInt32
    }
    private static let free = Slot(value: 0, number: .max, mark: 0)

    init() {
        shift = 64 - 12
        slots = [Slot](repeating: NumberTable.free, count: 1 << 12)
    }

    /// The number of a value; `body` sees and changes its mark, which is `fresh` at first sight.
    @inline(__always)
    mutating func number(of value: UInt64, fresh: UInt32, _ body: (_ mark: inout UInt32, _ number: UInt32) -> Void)
        -> UInt32
    {
        var place = place(of: value)
        if slots[place].number == NumberTable.free.number { place = insert(value, fresh, at: place) }
        let number = slots[place].number
        body(&slots[place].mark, number)
        return number
    }

    /// Where a value stands, or may stand.
    @inline(__always)
    private func place(of value: UInt64) -> Int {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: (value &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while slots[place].number != NumberTable.free.number, slots[place].value != value {
            place = (place &+ 1) & mask
        }
        return place
    }

    @inline(never)
    private mutating func insert(_ value: UInt64, _ mark: UInt32, at place: Int) -> Int {
        slots[place] = Slot(value: value, number: UInt32(values.count), mark: mark)
        values.append(value)
        guard values.count * 2 > slots.count else { return place }
        grow()
        return self.place(of: value)
    }

    private mutating func grow() {
        shift -= 1
        let old = slots
        slots = [Slot](repeating: NumberTable.free, count: old.count * 2)
        for slot in old where slot.number != NumberTable.free.number { slots[place(of: slot.value)] = slot }
    }
}
