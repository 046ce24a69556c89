/// Text as one types it in haste, and names for files: `Phòng Đầu tư – Xây dựng` → `phong dau tu - xay dung`,
/// `phong-dau-tu-xay-dung`.
package enum Folding {
    /// Lower case without marks, `đ` as `d`, in ASCII: dashes become `-`, quotes `"` and `'`, all else a space.
    package static func fold(_ text: some StringProtocol) -> [UInt8] {
        text.utf8.withContiguousStorageIfAvailable(fold) ?? Array(text.utf8).withUnsafeBufferPointer(fold)
    }

    /// Every name is folded, so the bytes are walked over and not the letters; each letter becomes one byte at most.
    private static func fold(_ utf8: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: utf8.count) { bytes, count in
            var place = 0
            while place < utf8.count {
                let lead = utf8[place]
                let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
                guard place + length <= utf8.count else { return }
                var value = length == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(length))
                for byte in utf8[(place + 1)..<(place + length)] { value = value << 6 | UInt32(byte & 0x3F) }
                place += length
                guard let byte = byte(of: value) else { continue }
                bytes.initializeElement(at: count, to: byte)
                count += 1
            }
        }
    }

    /// nil for combining marks of text that was not composed.
    private static func byte(of value: UInt32) -> UInt8? {
        if value < 0x80 { return 0x41...0x5A ~= value ? UInt8(value) | 0x20 : UInt8(value) }
        if let letter = VietnameseLetters.letter(value) { return letter.base }
        return switch value {
        case 0x300...0x36F: nil
        case 0x2010...0x2015, 0x2212: 0x2D
        case 0x2018, 0x2019: 0x27
        case 0x201C, 0x201D: 0x22
        default: foreign(value)
        }
    }

    /// The folded text as a string.
    package static func folded(_ text: some StringProtocol) -> String {
        String(decoding: fold(text), as: UTF8.self)
    }

    /// ASCII letters, digits and single hyphens; never empty, never longer than 80.
    package static func slug(_ text: some StringProtocol) -> String {
        var slug: [UInt8] = []
        for byte in fold(text) {
            switch byte {
            case 0x30...0x39, 0x61...0x7A: slug.append(byte)
            default: if let last = slug.last, last != 0x2D { slug.append(0x2D) }
            }
        }
        while slug.last == 0x2D { slug.removeLast() }
        if slug.count > 80 {
            let cut = slug[..<80].lastIndex(of: 0x2D) ?? 80
            slug.removeSubrange(cut...)
        }
        return slug.isEmpty ? "khong-ten" : String(decoding: slug, as: UTF8.self)
    }

    /// Letters of other alphabets lose their marks where they have any: `é` of `Café` is in the Vietnamese table, `ç` is not.
    private static func foreign(_ value: UInt32) -> UInt8 {
        switch value {
        case 0xE7, 0xC7: 0x63
        case 0xF1, 0xD1: 0x6E
        case 0xEB, 0xCB: 0x65
        case 0xEF, 0xCF, 0xEE, 0xCE: 0x69
        case 0xF6, 0xD6: 0x6F
        case 0xFC, 0xDC, 0xFB, 0xDB: 0x75
        case 0xE4, 0xC4, 0xE5, 0xC5: 0x61
        case 0xF0, 0xD0: 0x64
        default: 0x20
        }
    }
}

/// Gives out slugs, each once: a second `phong-kinh-te` becomes `phong-kinh-te-2`.
package struct UniqueSlugs: Sendable {
    private var taken: Set<String> = []

    package init() {}

    package mutating func slug(for text: some StringProtocol) -> String {
        let slug = Folding.slug(text)
        if taken.insert(slug).inserted { return slug }
        var count = 2
        while !taken.insert("\(slug)-\(count)").inserted { count += 1 }
        return "\(slug)-\(count)"
    }
}
