/// Letters that a scanner left for digits: `3O/5` is 30/5, `0l/5` is 01/5, `O8/TB-UBND` is 08.
///
/// A letter counts only beside digits and where no other letter stands beside them, so that `5l` stays five litres and
/// `H2O` water.
enum ScannedDigits {
    /// The digit that a letter inside or behind a number stands for.
    static func digit(
        _ text: UnsafeBufferPointer<UInt8>, _ index: Int, from start: Int, _ range: Range<Int>
    ) -> Int? {
        guard text[index] == 0x4F || text[index] == 0x6C,
            start == range.lowerBound || !isLetter(text[start - 1])
        else { return nil }
        // Behind the last of such letters stands no letter.
        var next = index + 1
        while next < range.upperBound, isLike(text[next]) { next += 1 }
        guard next >= range.upperBound || !isLetter(text[next]) else { return nil }
        if text[index] == 0x4F { return 0 }
        // `0l`, `2l5`
        return text[index - 1] == 0x30 || next > index + 1 && isDigit(text[index + 1]) ? 1 : nil
    }

    /// `O8/TB-UBND`, `ngày O5/6`: a number that begins with the letter, before or behind a slash.
    static func begins(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ range: Range<Int>) -> Bool {
        guard text[index] == 0x4F, index + 1 < range.upperBound, isDigit(text[index + 1]),
            index == range.lowerBound || !isLetter(text[index - 1])
        else { return false }
        var next = index + 1
        while next < range.upperBound, isDigit(text[next]) { next += 1 }
        return next < range.upperBound && text[next] == 0x2F || index > range.lowerBound && text[index - 1] == 0x2F
    }

    private static func isLike(_ byte: UInt8) -> Bool { isDigit(byte) || byte == 0x4F || byte == 0x6C }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || Letters.isASCIILetter(byte) }
}
