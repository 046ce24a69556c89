import Testing

@testable import Records

/// A word that the tokenizer has met is cut as it was the first time.
@Suite struct KnownWordsTests {
    @Test(arguments: [
        "Nhóm M họp tại xã Cư M'gar, xã Cư M’gar và xã M", "BỘ Xây dựng, Bộ XÂY DỰNG, bộ xây dựng, BỘ xây dựng",
        "tạicông văn của “Sở” và (Sở) tạicông văn", "O8/TB và Ong, 3O/5 và On",
        "công nghiệp, công nghiệp-xây dựng, công nghiệp – xây dựng",
    ])
    func wordsAreCutTheSameAgain(_ text: String) {
        let lexicon = Lexicon(tables: Cue.tables)
        let bytes = Array(text.utf8) + [0x0A]
        func tokens(_ known: inout KnownWords) -> [String] {
            var tokens: [Token] = []
            _ = bytes.withUnsafeBufferPointer {
                Tokenizer.append($0, 0..<bytes.count - 1, symbols: lexicon.symbols, known: &known, to: &tokens)
            }
            return tokens.map {
                "\($0.start)–\($0.end) \($0.kind) \($0.spaced) \($0.capital) \($0.upper) \($0.symbol) \($0.hash)"
            }
        }
        var known = KnownWords()
        let first = tokens(&known)
        #expect(tokens(&known) == first)
        #expect(tokens(&known) == first)
    }
}
