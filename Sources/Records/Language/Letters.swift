/// Letters of Vietnamese in UTF-8: which bytes make one, which are capitals, and their lower case.
///
/// Works on bytes because this runs over every character of every document. Vietnamese needs ASCII, Latin-1 (`C3`),
/// Latin Extended-A and -B (`C4`–`C6`) and Latin Extended Additional (`E1 BA`, `E1 BB`), where capitals and small
/// letters stand in pairs.
enum Letters {
    /// The number of bytes of the character that begins with this byte.
    @inline(__always)
    static func width(_ byte: UInt8) -> Int {
        byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }

    @inline(__always)
    static func isASCIILetter(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return lower >= 0x61 && lower <= 0x7A
    }

    /// Whether the character of several bytes that begins at `index` is a letter (or a combining mark).
    @inline(__always)
    static func isWideLetter(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        switch text[index] {
        case 0xC3: return text[index + 1] != 0x97 && text[index + 1] != 0xB7
        case 0xC4...0xCD: return true
        case 0xCE...0xDF: return true
        case 0xE1: return true
        default: return false
        }
    }

    /// Whether the character at `index` is a capital.
    @inline(__always)
    static func isCapital(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let byte = text[index]
        switch byte {
        case 0x41...0x5A: return true
        case 0xC3: return text[index + 1] < 0x9F
        case 0xC4: return text[index + 1] & 1 == 0
        case 0xC5: return text[index + 1] == 0xA8
        case 0xC6: return text[index + 1] == 0xA0 || text[index + 1] == 0xAF
        case 0xE1:
            let second = text[index + 1]
            return (second == 0xBA || second == 0xBB) && text[index + 2] & 1 == 0
        default: return false
        }
    }

    /// An FNV-1a hash over a word's lower-case bytes.
    static func hash(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
        var hash = LetterHash()
        var index = start
        while index < end { index += hash.add(text, index).width }
        return hash.value
    }
}

/// An FNV-1a hash over the lower-case bytes of a word, one character after the other.
struct LetterHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

    /// Adds the letter that begins at `index`; says how many bytes it has, none where no letter does, and whether it is a
    /// capital.
    @inline(__always)
    mutating func addLetter(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (width: Int, isCapital: Bool) {
        let byte = text[index]
        if byte < 0x80 {
            guard Letters.isASCIILetter(byte) else { return (0, false) }
            add(byte | 0x20)
            return (1, byte & 0x20 == 0)
        }
        if byte == 0xE1 {
            let (second, third) = (text[index + 1], text[index + 2])
            let isCapital = second &- 0xBA <= 1 && third & 1 == 0
            add(byte)
            add(second)
            add(isCapital ? third | 1 : third)
            return (3, isCapital)
        }
        return Letters.isWideLetter(text, index) ? add(text, index) : (0, false)
    }

    /// Adds the character that begins at `index`; says how many bytes it has and whether it is a capital.
    @inline(__always)
    mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (width: Int, isCapital: Bool) {
        let byte = text[index]
        if byte < 0x80 {
            let isCapital = byte &- 0x41 <= 0x19
            add(isCapital ? byte | 0x20 : byte)
            return (1, isCapital)
        }
        if byte >= 0xF0 {
            add(byte)
            return (1, false)
        }
        let isCapital = Letters.isCapital(text, index)
        let second = text[index + 1]
        add(byte)
        if byte < 0xE0 {
            add(!isCapital ? second : byte == 0xC3 ? second | 0x20 : second &+ 1)
            return (2, isCapital)
        }
        add(second)
        let third = text[index + 2]
        add(isCapital ? third | 1 : third)
        return (3, isCapital)
    }
}
