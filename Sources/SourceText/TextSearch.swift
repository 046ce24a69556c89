#if canImport(Glibc)
    import Glibc
#endif

extension [UInt8] {
    /// Whether a phrase stands anywhere in the text. Both are normalised at the door, so equal words are equal bytes.
    package func hold(_ phrase: [UInt8]) -> Bool { firstRange(of: phrase, from: 0) != nil }

    package func holds(_ phrase: StaticString) -> Bool {
        withUnsafeBytes { TextSearch.place(of: phrase.bytes, in: $0) != nil }
    }

    package func ends(with phrase: StaticString) -> Bool {
        let phrase = phrase.bytes
        return count >= phrase.count && suffix(phrase.count).elementsEqual(phrase)
    }

    /// Where a phrase stands first, from a place on.
    package func firstRange(of phrase: [UInt8], from start: Int) -> Range<Int>? {
        guard start <= count else { return nil }
        let place = withUnsafeBytes { text in
            phrase.withUnsafeBytes { TextSearch.place(of: $0, in: UnsafeRawBufferPointer(rebasing: text[start...])) }
        }
        return place.map { start + $0..<start + $0 + phrase.count }
    }
}

extension StaticString {
    fileprivate var bytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    }
}

extension String {
    /// Whether a phrase stands anywhere in the text: `"đạt tỷ lệ 100%".holds("tỷ lệ")`.
    package func holds(_ phrase: String) -> Bool {
        var (text, phrase) = (self, phrase)
        return text.withUTF8 { text in
            phrase.withUTF8 {
                TextSearch.place(of: UnsafeRawBufferPointer($0), in: UnsafeRawBufferPointer(text)) != nil
            }
        }
    }
}

private enum TextSearch {
    /// An empty phrase stands nowhere.
    static func place(of phrase: UnsafeRawBufferPointer, in text: UnsafeRawBufferPointer) -> Int? {
        guard let start = text.baseAddress, let wanted = phrase.baseAddress, let first = phrase.first,
            text.count >= phrase.count
        else { return nil }
        var place = start
        let end = start + (text.count - phrase.count + 1)
        while let found = memchr(place, Int32(first), end - place) {
            if memcmp(found, wanted, phrase.count) == 0 { return found - UnsafeMutableRawPointer(mutating: start) }
            place = UnsafeRawPointer(found) + 1
        }
        return nil
    }
}
