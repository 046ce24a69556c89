/// Text as the search index and the browser fold it: lower case, marks dropped, `đ` → `d`.
///
/// `Phòng cháy, chữa cháy` → `phong chay, chua chay`. The same cases stand in `Tests/SiteTests/folding.json`, which
/// the script's own folding passes too.
enum Folding {
    /// Folds valid UTF-8 in NFC.
    static func fold(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let byte = bytes[place]
            if byte < 0x80 {
                result.append(byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte)
                place = bytes.index(after: place)
                continue
            }
            let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            let end = bytes.index(place, offsetBy: width, limitedBy: bytes.endIndex) ?? bytes.endIndex
            let letter = base(of: bytes[place..<end])
            if letter != 0 { result.append(letter) } else { result += bytes[place..<end] }
            place = end
        }
        return result
    }

    static func fold(_ text: String) -> String { String(decoding: fold(text.utf8), as: UTF8.self) }

    /// `Phòng Hành chính - Tổ chức` → `phong-hanh-chinh-to-chuc`.
    static func slug(_ text: String) -> String {
        var result: [UInt8] = []
        for byte in fold(text.utf8) {
            switch byte {
            case 0x61...0x7A, 0x30...0x39: result.append(byte)
            default: if let last = result.last, last != 0x2D { result.append(0x2D) }
            }
        }
        if result.last == 0x2D { result.removeLast() }
        return result.isEmpty ? "x" : String(decoding: result, as: UTF8.self)
    }

    /// The ASCII letter under a Vietnamese one; 0 for anything else.
    private static func base(of bytes: some Collection<UInt8>) -> UInt8 {
        var scalar: UInt32 = 0
        for (place, byte) in bytes.enumerated() {
            scalar =
                place == 0
                ? UInt32(byte) & (bytes.count == 2 ? 0x1F : bytes.count == 3 ? 0x0F : 0x07)
                : scalar << 6 | UInt32(byte & 0x3F)
        }
        switch scalar {
        case 0xC0...0xC3, 0xE0...0xE3, 0x102, 0x103: return 0x61
        case 0xC8...0xCA, 0xE8...0xEA: return 0x65
        case 0xCC, 0xCD, 0xEC, 0xED, 0x128, 0x129: return 0x69
        case 0xD2...0xD5, 0xF2...0xF5, 0x1A0, 0x1A1: return 0x6F
        case 0xD9, 0xDA, 0xF9, 0xFA, 0x168, 0x169, 0x1AF, 0x1B0: return 0x75
        case 0xDD, 0xFD: return 0x79
        case 0x110, 0x111, 0xD0, 0xF0: return 0x64
        case 0x1EA0...0x1EB7: return 0x61
        case 0x1EB8...0x1EC7: return 0x65
        case 0x1EC8...0x1ECB: return 0x69
        case 0x1ECC...0x1EE3: return 0x6F
        case 0x1EE4...0x1EF1: return 0x75
        case 0x1EF2...0x1EF9: return 0x79
        default: return 0
        }
    }
}
