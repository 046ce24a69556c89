import SourceText

/// The letters that search knows, each as one byte, so that a syllable is one number: `phòng` is `p h ò n g` in the
/// five highest bytes of a `UInt64`, and numbers compare as the words do.
///
/// No Vietnamese syllable has more than seven letters. A longer run of letters or digits counts as several syllables
/// of eight, here and in the browser alike.
enum SearchLetters {
    /// The code of a byte below 0x80; 0 for what stands between syllables.
    private static let ascii: [UInt8] = (0..<0x80).map { byte in
        switch UInt8(byte) {
        case 0x30...0x39: UInt8(byte) - 0x30 + 1
        case 0x41...0x5A: UInt8(byte) - 0x41 + 11
        case 0x61...0x7A: UInt8(byte) - 0x61 + 11
        default: 0
        }
    }

    /// The codes of U+0080…U+01FF, two bytes in UTF-8.
    private static let latin: [UInt8] = (0x80...0x1FF).map(code)

    /// The codes of U+1E80…U+1EFF, three bytes in UTF-8: E1 BA … and E1 BB ….
    private static let vietnamese: [UInt8] = (0x1E80...0x1EFF).map(code)

    /// Lower-case letters that bear marks, in the order of their codes, from 37.
    private static let marked: [Unicode.Scalar] = (UInt32(0x80)...0x1EFF).compactMap { value in
        guard let scalar = Unicode.Scalar(value), let letter = VietnameseLetters.letter(scalar), !letter.isCapital
        else { return nil }
        return scalar
    }

    private static func code(_ value: UInt32) -> UInt8 {
        guard let scalar = Unicode.Scalar(value) else { return 0 }
        if VietnameseLetters.letter(scalar) != nil {
            let small = scalar.properties.lowercaseMapping.unicodeScalars.first
            return marked.firstIndex { $0 == small }.map { UInt8($0) + 37 } ?? 0
        }
        let base = Folding.fold(String(scalar))
        return base.count == 1 ? ascii[Int(base[0])] : 0
    }

    /// The code of the same letter without marks.
    private static let bases: [UInt8] = (0..<256).map { code in
        guard code >= 37, code - 37 < marked.count else { return UInt8(code) }
        return VietnameseLetters.letter(marked[code - 37]).map { ascii[Int($0.base)] } ?? UInt8(code)
    }

    /// The UTF-8 of each code.
    private static let spellings: [[UInt8]] = (0..<256).map { code in
        switch code {
        case 1...10: [UInt8(code) + 0x2F]
        case 11...36: [UInt8(code) + 0x56]
        case 37..<(37 + marked.count): Array(String(marked[code - 37]).utf8)
        default: []
        }
    }

    /// Whether a byte is a letter or a digit, or may be part of one.
    @inline(__always)
    static func mayBeLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }

    /// `phòng` → `phong`.
    static func folded(_ syllable: UInt64) -> UInt64 {
        var result: UInt64 = 0
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            let code = UInt8(truncatingIfNeeded: syllable >> shift)
            if code == 0 { break }
            result |= UInt64(bases[Int(code)]) << shift
        }
        return result
    }

    /// Writes a syllable as UTF-8.
    static func append(_ syllable: UInt64, to bytes: inout [UInt8]) {
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            let code = UInt8(truncatingIfNeeded: syllable >> shift)
            if code == 0 { break }
            bytes += spellings[Int(code)]
        }
    }

    static func forEachSyllable(in text: [UInt8], _ body: (UInt64) -> Void) {
        text.withUnsafeBufferPointer { forEachSyllable(in: $0, body) }
    }

    /// Calls `body` with each syllable of UTF-8 in NFC, in lower case, in order: `Ngày 27/8` → `ngày`, `27`, `8`.
    @inline(__always)
    static func forEachSyllable(in text: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void) {
        let (ascii, latin, vietnamese) = (ascii, latin, vietnamese)
        var syllable: UInt64 = 0
        var shift: UInt64 = 56
        var place = 0
        while place < text.count {
            let byte = text[place]
            var code: UInt8 = 0
            if byte < 0x80 {
                code = ascii[Int(byte)]
                place &+= 1
            } else if byte < 0xE0 {
                if byte >= 0xC2, byte <= 0xC7, place + 1 < text.count {
                    code = latin[(Int(byte & 0x1F) << 6 | Int(text[place + 1] & 0x3F)) - 0x80]
                }
                place &+= 2
            } else {
                if byte == 0xE1, place + 2 < text.count, text[place + 1] | 1 == 0xBB {
                    code = vietnamese[Int(text[place + 1] & 1) << 6 | Int(text[place + 2] & 0x3F)]
                }
                place &+= byte < 0xF0 ? 3 : 4
            }
            if code != 0 {
                syllable |= UInt64(code) << shift
                if shift > 0 {
                    shift &-= 8
                    continue
                }
            } else if syllable == 0 {
                continue
            }
            body(syllable)
            syllable = 0
            shift = 56
        }
        if syllable != 0 { body(syllable) }
    }
}
