#if canImport(Glibc)
    import Glibc
#endif

extension [UInt8] {
    /// Whether a phrase stands anywhere in the text. Both are normalised at the door, so equal words are equal bytes.
    package func hold(_ phrase: [UInt8]) -> Bool {
        withUnsafeBytes { text in phrase.withUnsafeBytes { TextSearch.holds(text, $0) } }
    }
}

extension String {
    /// Whether a phrase stands anywhere in the text: `"đạt tỷ lệ 100%".holds("tỷ lệ")`.
    package func holds(_ phrase: String) -> Bool {
        var (text, phrase) = (self, phrase)
        return text.withUTF8 { text in
            phrase.withUTF8 { TextSearch.holds(UnsafeRawBufferPointer(text), UnsafeRawBufferPointer($0)) }
        }
    }
}

private enum TextSearch {
    /// An empty phrase stands nowhere.
    static func holds(_ text: UnsafeRawBufferPointer, _ phrase: UnsafeRawBufferPointer) -> Bool {
        guard var place = text.baseAddress, let wanted = phrase.baseAddress, let first = phrase.first,
            text.count >= phrase.count
        else { return false }
        let end = place + (text.count - phrase.count + 1)
        while let found = memchr(place, Int32(first), end - place) {
            if memcmp(found, wanted, phrase.count) == 0 { return true }
            place = UnsafeRawPointer(found) + 1
        }
        return false
    }
}
