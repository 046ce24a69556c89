import SourceText

/// Questions about the letters of a text that decide its structure: does `kịp thời` go on with what came before, is
/// `THÔNG BÁO` all capitals?
enum LineShape {
    /// The scalar that begins at `index` and its length in bytes; the text is valid UTF-8.
    static func scalar(_ text: [UInt8], at index: Int) -> (Unicode.Scalar, Int)? {
        guard index < text.count else { return nil }
        let lead = text[index]
        let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard index + length <= text.count else { return nil }
        var value = length == 1 ? UInt32(lead) : UInt32(lead) & (0xFF >> UInt32(length + 1))
        for offset in 1..<max(1, length) { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
        guard let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, length)
    }

    static func isCapital(_ text: [UInt8], at index: Int) -> Bool {
        var start = index
        // Quotation marks and an opening bracket stand before a capital as before any letter.
        while start < text.count {
            if text[start] == 0x22 || text[start] == 0x28 || text[start] == 0x27 {
                start += 1
            } else if text[start] == 0xE2, start + 2 < text.count, text[start + 1] == 0x80,
                text[start + 2] == 0x9C || text[start + 2] == 0x98
            {
                start += 3
            } else {
                break
            }
        }
        guard let (scalar, _) = scalar(text, at: start) else { return false }
        return isCapital(scalar)
    }

    static func isLowercase(_ text: [UInt8], at index: Int) -> Bool {
        guard let (scalar, _) = scalar(text, at: index) else { return false }
        return isSmall(scalar)
    }

    /// Asks the table of Vietnamese first, as Unicode's own are slow.
    private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        VietnameseLetters.letter(scalar).map(\.isCapital) ?? (scalar.value >= 0x80 && scalar.properties.isUppercase)
    }

    private static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
        VietnameseLetters.letter(scalar).map { !$0.isCapital }
            ?? (scalar.value >= 0x80 && scalar.properties.isLowercase)
    }

    /// At least two letters and none of them small.
    static func areAllCapitals(_ text: [UInt8]) -> Bool {
        var letters = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte < 0x80 {
                if (0x61...0x7A).contains(byte) { return false }
                if (0x41...0x5A).contains(byte) { letters += 1 }
                index += 1
                continue
            }
            guard let (scalar, length) = scalar(text, at: index) else { return false }
            if isSmall(scalar) { return false }
            if isCapital(scalar) { letters += 1 }
            index += length
        }
        return letters >= 2
    }

    /// The text ends where a sentence or a list's introduction ends.
    static func endsSentence(_ text: [UInt8]) -> Bool {
        var index = text.count - 1
        while index >= 0, text[index] == 0x20 || text[index] == 0x0A || text[index] == 0x29 || text[index] == 0x22 {
            index -= 1
        }
        // A closing quotation mark ends nothing by itself.
        if index >= 2, text[index - 2] == 0xE2, text[index - 1] == 0x80,
            text[index] == 0x9D || text[index] == 0x99
        {
            index -= 3
        }
        guard index >= 0 else { return true }
        switch text[index] {
        case 0x2E, 0x3B, 0x3A, 0x21, 0x3F: return true
        case 0xA6: return index >= 2 && text[index - 2] == 0xE2
        default: return false
        }
    }

    /// `… nhiệm vụ tháng 9 năm` asks for `2020`, `… theo quy định của` for whatever comes: the line was broken there.
    static func asks(_ text: [UInt8], for next: [UInt8]) -> Bool {
        guard let last = text.last, last != 0x2E, last != 0x3B, last != 0x3A, let first = next.first else {
            return false
        }
        let words = (0x30...0x39).contains(first) ? beforeNumbers : joints
        return words.contains { text.count > $0.count && text.suffix($0.count).elementsEqual($0) }
    }

    /// `3`, `- 12 -`: the number of a page, alone in its paragraph.
    static func isPageNumber(_ text: [UInt8]) -> Bool {
        guard text.count <= 9 else { return false }
        var digits = 0
        for byte in text {
            if (0x30...0x39).contains(byte) {
                digits += 1
            } else if byte != 0x20, byte != 0x2D {
                return false
            }
        }
        return (1...3).contains(digits)
    }

    private static let beforeNumbers = [" năm", " tháng", " ngày", " số", " quý"].map { Array($0.utf8) }
    private static let joints = [" của", " và", " các", " tại", " với", " cho", " thuộc"].map { Array($0.utf8) }

    /// `Nơi nhận:            TL. CHỦ TỊCH`: a typist parted two columns by blanks, or left the first one empty.
    static func isInColumns(_ line: ArraySlice<UInt8>) -> Bool {
        var blanks = 0
        var hasText = false
        for byte in line {
            if byte == 0x20 {
                blanks += 1
            } else {
                if blanks >= (hasText ? 8 : 24) { return true }
                blanks = 0
                hasText = true
            }
        }
        return false
    }

    static func endsWithColon(_ text: [UInt8]) -> Bool {
        for byte in text.reversed() where byte != 0x20 && byte != 0x0A { return byte == 0x3A }
        return false
    }
}
