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
}
