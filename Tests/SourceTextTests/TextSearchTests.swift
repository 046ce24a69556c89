import SourceText
import Testing

@Suite struct TextSearchTests {
    @Test(arguments: [
        ("đạt tỷ lệ 100%", "tỷ lệ", true), ("đạt tỷ lệ 100%", "tỷ", true), ("đạt tỷ lệ", "lệ", true),
        ("đạt tỷ lệ", "tỷ lệ 100%", false), ("", "tỷ lệ", false), ("tỷ lệ", "", false),
        // A phrase that begins again within itself.
        ("các các cấp", "các cấp", true), ("đạt", "ạt", true), ("đat", "đạt", false),
    ])
    func phrasesAreFound(_ text: String, _ phrase: String, _ isThere: Bool) {
        #expect(text.holds(phrase) == isThere)
    }

    /// Bytes, since readers ask for places in a document's text.
    @Test func aPhraseIsFoundFromAPlaceOn() {
        let text = Array("quá hạn 5 hồ sơ; quá hạn".utf8)
        let phrase = Array("quá hạn".utf8)
        #expect(text.firstRange(of: phrase, from: 0) == 0..<10)
        #expect(text.firstRange(of: phrase, from: 1) == text.count - 10..<text.count)
        #expect(text.firstRange(of: phrase, from: text.count) == nil)
        #expect(text.firstRange(of: [], from: 0) == nil)
    }
}
