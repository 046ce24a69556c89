/// Capitals made small in the bytes of Vietnamese; what has other letters is left to Unicode's own rules.
package enum LetterCase {
    /// The bytes in small letters: `SỞ Y TẾ` → `sở y tế`.
    package static func small(_ text: String) -> [UInt8] {
        var bytes = Array(text.utf8)
        let isKnown = bytes.withUnsafeMutableBufferPointer { lower($0) }
        return isKnown ? bytes : Array(text.lowercased().utf8)
    }

    package static func small(_ text: String) -> String { String(decoding: small(text) as [UInt8], as: UTF8.self) }

    /// - Returns: false where a letter is met that Vietnamese does not have; the bytes are then half done.
    private static func lower(_ bytes: UnsafeMutableBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case 0x41...0x5A:
                bytes[index] = byte | 0x20
                index += 1
            case 0..<0x80:
                index += 1
            case 0xC3...0xC6:
                guard let small = smallSecond(byte, bytes[index + 1]) else { return false }
                bytes[index + 1] = small
                index += 2
            case 0xE1:
                let (second, third) = (bytes[index + 1], bytes[index + 2])
                guard second == 0xBA && third >= 0xA0 || second == 0xBB && third <= 0xB9 else { return false }
                bytes[index + 2] = third | 1
                index += 3
            case 0xE2 where bytes[index + 1] == 0x80:
                index += 3
            default:
                return false
            }
        }
        return true
    }

    /// Latin-1 has its capitals 32 before the small letters, `Ă Đ Ĩ Ũ Ơ Ư` stand one before theirs.
    private static func smallSecond(_ first: UInt8, _ second: UInt8) -> UInt8? {
        switch (first, second) {
        case (0xC3, 0x97), (0xC3, 0xB7): second
        case (0xC3, 0x80...0x9E): second | 0x20
        case (0xC3, 0x9F...0xBF): second
        case (0xC4, 0x82), (0xC4, 0x90), (0xC4, 0xA8), (0xC5, 0xA8), (0xC6, 0xA0), (0xC6, 0xAF): second + 1
        case (0xC4, 0x83), (0xC4, 0x91), (0xC4, 0xA9), (0xC5, 0xA9), (0xC6, 0xA1), (0xC6, 0xB0): second
        default: nil
        }
    }
}

extension String {
    /// The words with one space between them, none before and behind. Blanks were settled at the door.
    package var singleSpaced: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        for byte in utf8 {
            let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
            if isBlank, bytes.isEmpty || bytes.last == 0x20 { continue }
            bytes.append(isBlank ? 0x20 : byte)
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
