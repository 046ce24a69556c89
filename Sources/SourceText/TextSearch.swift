extension [UInt8] {
    /// Whether a phrase stands anywhere in the text. Both are normalised at the door, so equal words are equal bytes.
    package func hold(_ phrase: [UInt8]) -> Bool {
        withUnsafeBufferPointer { text in
            phrase.withUnsafeBufferPointer { phrase in
                guard let first = phrase.first, text.count >= phrase.count else { return false }
                return (0...(text.count - phrase.count)).contains { start in
                    text[start] == first && phrase.indices.dropFirst().allSatisfy { text[start + $0] == phrase[$0] }
                }
            }
        }
    }
}

extension String {
    /// Whether a phrase stands anywhere in the text: `"đạt tỷ lệ 100%".holds("tỷ lệ")`.
    package func holds(_ phrase: String) -> Bool { Array(utf8).hold(Array(phrase.utf8)) }
}
