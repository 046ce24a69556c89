/// Gives each value it meets a number of its own, from 0 in order of first sight.
struct NumberTable {
    private(set) var values: [UInt64] = []
    private var slots: [Slot]
    private var shift: UInt64

    private struct Slot {
        var value: UInt64
        var number: UInt32
    }
    private static let free = Slot(value: 0, number: .max)

    init() {
        shift = 64 - 12
        slots = [Slot](repeating: NumberTable.free, count: 1 << 12)
    }

    @inline(__always)
    mutating func number(of value: UInt64) -> UInt32 {
        let place = place(of: value)
        let number = slots[place].number
        return number != NumberTable.free.number ? number : insert(value, at: place)
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
    private mutating func insert(_ value: UInt64, at place: Int) -> UInt32 {
        let number = UInt32(values.count)
        values.append(value)
        slots[place] = Slot(value: value, number: number)
        if values.count * 2 > slots.count { grow() }
        return number
    }

    private mutating func grow() {
        shift -= 1
        slots = [Slot](repeating: NumberTable.free, count: slots.count * 2)
        for (number, value) in values.enumerated() {
            slots[place(of: value)] = Slot(value: value, number: UInt32(number))
        }
    }
}
