/// A word of up to fifteen bytes as two numbers, found eight bytes at a time.
///
/// Vietnamese has a few thousand syllables: nearly every word of a text has stood there before. What was found out about a
/// word is kept under these numbers (`place`), and need not be found out letter by letter again. A word here is a run of
/// ASCII letters and of bytes from 0x80 on; where marks of two or three bytes stand in it (`“Sở`), the reader parts them.
/// Usable from inline code, so that other modules take it in.
@usableFromInline
package struct ShortWord: Equatable, Sendable {
    @usableFromInline let first: UInt64
    @usableFromInline let second: UInt64

    /// Of no word.
    @inlinable
    package static var none: ShortWord { ShortWord(first: 0, second: 0) }

    @inlinable @inline(__always)
    init(first: UInt64, second: UInt64) {
        self.first = first
        self.second = second
    }

    /// The word that begins at `start`, and its number of bytes: 0 where none begins, or where it is longer.
    ///
    /// - Parameter digits: whether digits are letters too: `H2O`.
    @inlinable @inline(__always)
    package static func at(_ start: Int, of text: UnsafeBufferPointer<UInt8>, digits: Bool) -> (
        word: ShortWord, length: Int
    ) {
        let (first, second) = sixteenBytes(start, text)
        let (end, laterEnd) = (ends(first, digits), ends(second, digits))
        guard end | laterEnd != 0 else { return (none, 0) }
        let isShort = end != 0
        let length = isShort ? end.trailingZeroBitCount >> 3 : 8 &+ laterEnd.trailingZeroBitCount >> 3
        // The bytes before the first that ends the word; all eight where none does.
        return (
            ShortWord(
                first: first & ((end & (0 &- end)) >> 7 &- 1),
                second: isShort ? 0 : second & ((laterEnd & (0 &- laterEnd)) >> 7 &- 1)),
            length
        )
    }

    /// Sixteen bytes from `start` on, zeros where the text has ended.
    @inlinable @inline(__always)
    static func sixteenBytes(_ start: Int, _ text: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64) {
        let raw = UnsafeRawBufferPointer(text)
        if start &+ 16 <= text.count {
            return (
                raw.loadUnaligned(fromByteOffset: start, as: UInt64.self),
                raw.loadUnaligned(fromByteOffset: start &+ 8, as: UInt64.self)
            )
        }
        return lastBytes(start, raw)
    }

    @usableFromInline
    static func lastBytes(_ start: Int, _ raw: UnsafeRawBufferPointer) -> (UInt64, UInt64) {
        var bytes: (UInt64, UInt64) = (0, 0)
        withUnsafeMutableBytes(of: &bytes) { $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: raw[start...])) }
        return bytes
    }

    /// The highest bit of each of eight bytes that are no letter.
    @inlinable @inline(__always)
    static func ends(_ eight: UInt64, _ digits: Bool) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let plain = eight & (ones &* 0x7F)
        let small = plain | (ones &* 0x20)
        var letters = (small &+ ones &* (0x80 - 0x61)) & ~(small &+ ones &* (0x80 - 0x7B))
        if digits { letters |= (plain &+ ones &* (0x80 - 0x30)) & ~(plain &+ ones &* (0x80 - 0x3A)) }
        return ~(letters | eight) & (ones &* 0x80)
    }

    @inlinable @inline(__always)
    package static func == (left: ShortWord, right: ShortWord) -> Bool {
        left.first == right.first && left.second == right.second
    }

    /// Where it stands among `count` places, a power of two; two words may have one place.
    @inlinable @inline(__always)
    package func place(among count: Int) -> Int {
        let mixed = (first ^ second &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed >> 40) & (count &- 1)
    }
}
