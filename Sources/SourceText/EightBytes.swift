/// Looks for rare bytes eight at a time: of a text of ten thousand letters a page must write three otherwise.
///
/// Each question sets the highest bit of every byte of which it holds; between two that hold it may err, so what is found is
/// looked at again byte by byte. Public, because the compiler takes what is inlinable into other modules from public types
/// alone.
public enum EightBytes {
    /// Whether any of eight bytes is a given one.
    @inlinable @inline(__always)
    public static func has(_ byte: UInt8, _ eight: UInt64) -> UInt64 {
        let rest = eight ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
        return (rest &- 0x0101_0101_0101_0101) & ~rest
    }

    /// Whether any of eight bytes is below a given one, which is 0x80 at most.
    @inlinable @inline(__always)
    public static func hasBelow(_ byte: UInt8, _ eight: UInt64) -> UInt64 {
        (eight &- UInt64(byte) &* 0x0101_0101_0101_0101) & ~eight
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first place from `start` on where `isSought` holds, or the end.
    ///
    /// - Parameter amongEight: the highest bit of any byte is set where one of eight may be sought.
    @inlinable @inline(__always)
    package func firstPlace(
        from start: Int, amongEight: (UInt64) -> UInt64, where isSought: (UInt8) -> Bool
    ) -> Int {
        var place = start
        let raw = UnsafeRawBufferPointer(self)
        while place < count {
            while place &+ 8 <= count,
                amongEight(raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)) & 0x8080_8080_8080_8080 == 0
            {
                place &+= 8
            }
            let end = Swift.min(place &+ 8, count)
            while place < end {
                if isSought(self[place]) { return place }
                place &+= 1
            }
        }
        return count
    }
}
