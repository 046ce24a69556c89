/// A fast fingerprint of bytes, to know again what giaoban read or wrote: XXH64 with seed 0.
///
/// It tells a changed file from an unchanged one; it does not withstand someone who forges files.
package struct ContentHash: Hashable, Sendable, CustomStringConvertible {
    package let value: UInt64

    package init(value: UInt64) { self.value = value }

    package init(_ bytes: some Collection<UInt8>) {
        value =
            bytes.withContiguousStorageIfAvailable { ContentHash.xxh64(UnsafeRawBufferPointer($0)) }
            ?? Array(bytes).withUnsafeBytes(ContentHash.xxh64)
    }

    /// Of bytes where they stand.
    package init(_ bytes: UnsafeBufferPointer<UInt8>) {
        value = ContentHash.xxh64(UnsafeRawBufferPointer(bytes))
    }

    /// Sixteen hexadecimal digits.
    package var description: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}

extension ContentHash {
    private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
    private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
    private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
    private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

    /// https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md
    private static func xxh64(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        func word(_ place: Int) -> UInt64 {
            UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        }
        var place = 0
        var hash: UInt64
        if bytes.count >= 32 {
            var lanes = (prime1 &+ prime2, prime2, UInt64(0), 0 &- prime1)
            while place + 32 <= bytes.count {
                lanes.0 = round(lanes.0, word(place))
                lanes.1 = round(lanes.1, word(place + 8))
                lanes.2 = round(lanes.2, word(place + 16))
                lanes.3 = round(lanes.3, word(place + 24))
                place += 32
            }
            hash = left(lanes.0, 1) &+ left(lanes.1, 7) &+ left(lanes.2, 12) &+ left(lanes.3, 18)
            for lane in [lanes.0, lanes.1, lanes.2, lanes.3] {
                hash = (hash ^ round(0, lane)) &* prime1 &+ prime4
            }
        } else {
            hash = prime5
        }
        hash = hash &+ UInt64(bytes.count)
        while place + 8 <= bytes.count {
            hash = left(hash ^ round(0, word(place)), 27) &* prime1 &+ prime4
            place += 8
        }
        if place + 4 <= bytes.count {
            let half = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self))
            hash = left(hash ^ (UInt64(half) &* prime1), 23) &* prime2 &+ prime3
            place += 4
        }
        while place < bytes.count {
            hash = left(hash ^ (UInt64(bytes[place]) &* prime5), 11) &* prime1
            place += 1
        }
        hash = (hash ^ hash >> 33) &* prime2
        hash = (hash ^ hash >> 29) &* prime3
        return hash ^ hash >> 32
    }

    private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
        left(lane &+ word &* prime2, 31) &* prime1
    }

    private static func left(_ value: UInt64, _ bits: UInt64) -> UInt64 { value << bits | value >> (64 - bits) }
}

/// Several facts as one fingerprint, in the order in which they are added; the same in every run of the program.
package struct FactHash: Sendable {
    package private(set) var value: UInt64 = 0x9E37_79B1_85EB_CA87

    package init() {}

    package mutating func add(_ number: UInt64) {
        value = (value ^ number) &* 0xC2B2_AE3D_27D4_EB4F
        value ^= value >> 29
    }

    package mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

    package mutating func add(_ text: String) {
        let hash = text.utf8.withContiguousStorageIfAvailable { ContentHash($0) } ?? ContentHash(Array(text.utf8))
        add(hash.value)
    }

    package mutating func add(_ day: Day?) { add(day.map { Int($0.number) } ?? .min) }
}
