/// Gives each value it meets a number of its own, from 0 in order of first sight.
struct NumberTable {
    private(set) var values: [UInt64] = []
    private var slots = [UInt32](repeating: .max, count: 1 << 12)

    /// The number of a value.
    mutating func number(of value: UInt64) -> UInt32 {
        let place = place(of: value)
        guard slots[place] == .max else { return slots[place] }
        let number = UInt32(values.count)
        slots[place] = number
        values.append(value)
        if values.count * 2 > slots.count { grow() }
        return number
    }

    /// Where a value stands, or may stand.
    private func place(of value: UInt64) -> Int {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: (value &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while slots[place] != .max, values[Int(slots[place])] != value { place = (place &+ 1) & mask }
        return place
    }

    private mutating func grow() {
        slots = [UInt32](repeating: .max, count: slots.count * 2)
        for number in values.indices { slots[place(of: values[number])] = UInt32(number) }
    }
}
