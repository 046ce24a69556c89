import Foundation

/// Settles the bytes of a file once, so that nobody downstream meets two spellings of one text.
///
/// `Điều 5` in NFD, with a no-break space and CRLF → `Điều 5` in NFC, with a space and `\n`. Ordinary files hold
/// nothing to settle and are passed through untouched after one look at each byte.
enum Settling {
    struct Outcome {
        var bytes: [UInt8]
        /// Offsets in `bytes` of the U+FFFD written for bytes that are not UTF-8.
        var replaced: [Int] = []
        var hasNull = false
    }

    static func settle(_ bytes: [UInt8]) -> Outcome {
        if bytes.withUnsafeBufferPointer(SettledBytes.areAll) { return Outcome(bytes: bytes) }
        var outcome = bytes.withUnsafeBufferPointer(rewrite)
        if outcome.needsComposing {
            let composed = String(decoding: outcome.result.bytes, as: UTF8.self).precomposedStringWithCanonicalMapping
            outcome.result.bytes = Array(composed.utf8)
        }
        replaceLookAlikes(&outcome.result.bytes)
        if !outcome.result.replaced.isEmpty { outcome.result.replaced = places(ofReplacementsIn: outcome.result.bytes) }
        return outcome.result
    }

    /// Writes the text anew: UTF-8 checked, line ends, spaces, digits and invisible characters settled.
    private static func rewrite(_ bytes: UnsafeBufferPointer<UInt8>) -> (result: Outcome, needsComposing: Bool) {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var outcome = Outcome(bytes: [])
        var needsComposing = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                switch byte {
                case 0x0D:
                    if index < bytes.count, bytes[index] == 0x0A { index += 1 }
                    out.append(0x0A)
                case 0x00:
                    outcome.hasNull = true
                    out.append(contentsOf: [0xEF, 0xBF, 0xBD])
                case 0x09, 0x0A, 0x20...0x7E:
                    out.append(byte)
                default:
                    // Vertical tabs, form feeds of a page break and other controls part words.
                    out.append(0x20)
                }
                continue
            }
            guard let (scalar, length) = decode(bytes, at: index) else {
                outcome.replaced.append(out.count)
                out.append(contentsOf: [0xEF, 0xBF, 0xBD])
                index += 1
                continue
            }
            switch scalar {
            case 0xFEFF, 0x200B...0x200F, 0x2060...0x2064, 0x00AD, 0x202A...0x202E, 0x2066...0x2069, 0x180E,
                0xFE00...0xFE0F:
                break
            case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x1680, 0x2028, 0x2029, 0x0080...0x009F:
                out.append(0x20)
            case 0x2011:
                // The no-break hyphen is a hyphen.
                out.append(0x2D)
            case 0xFF10...0xFF19:
                out.append(UInt8(scalar - 0xFF10 + 0x30))
            default:
                if !isKnownComposed(scalar) { needsComposing = true }
                for offset in 0..<length { out.append(bytes[index + offset]) }
            }
            index += length
        }
        outcome.bytes = out
        return (outcome, needsComposing)
    }

    private static func isKnownComposed(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x00A1...0x01BF, 0x1E80...0x1EFF, 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF, 0x2190...0x2328,
            0x2500...0x27BF, 0xE000...0xF8FF, 0xFFFD:
            true
        default:
            false
        }
    }

    /// One scalar of well-formed UTF-8; nil where the bytes are none (surrogates and overlong forms included).
    private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int)? {
        func following(_ offset: Int) -> UInt32? {
            guard index + offset < bytes.count, bytes[index + offset] & 0xC0 == 0x80 else { return nil }
            return UInt32(bytes[index + offset] & 0x3F)
        }
        let lead = bytes[index]
        switch lead {
        case 0xC2...0xDF:
            guard let second = following(1) else { return nil }
            return (UInt32(lead & 0x1F) << 6 | second, 2)
        case 0xE0...0xEF:
            guard let second = following(1), let third = following(2) else { return nil }
            let scalar = UInt32(lead & 0x0F) << 12 | second << 6 | third
            return scalar >= 0x800 && !(0xD800...0xDFFF).contains(scalar) ? (scalar, 3) : nil
        case 0xF0...0xF4:
            guard let second = following(1), let third = following(2), let fourth = following(3) else { return nil }
            let scalar = UInt32(lead & 0x07) << 18 | second << 12 | third << 6 | fourth
            return (0x10000...0x10FFFF).contains(scalar) ? (scalar, 4) : nil
        default:
            return nil
        }
    }

    /// `ð` (Icelandic) and `Ð` were typed for `đ` and `Đ`; all are two bytes long.
    private static func replaceLookAlikes(_ bytes: inout [UInt8]) {
        var index = 0
        while index + 1 < bytes.count {
            if bytes[index] == 0xC3 {
                if bytes[index + 1] == 0xB0 {
                    bytes[index] = 0xC4
                    bytes[index + 1] = 0x91
                } else if bytes[index + 1] == 0x90 {
                    bytes[index] = 0xC4
                    bytes[index + 1] = 0x90
                }
                index += 2
            } else {
                index += 1
            }
        }
    }

    private static func places(ofReplacementsIn bytes: [UInt8]) -> [Int] {
        var found: [Int] = []
        var index = 0
        while index + 2 < bytes.count {
            if bytes[index] == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] == 0xBD {
                found.append(index)
                index += 3
            } else {
                index += 1
            }
        }
        return found
    }
}
