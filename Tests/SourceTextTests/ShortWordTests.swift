import SourceText
import Testing

@Suite struct ShortWordTests {
    @Test(arguments: [
        ("Sở Y tế", 0, "Sở"), ("Sở Y tế", 4, ""), ("Sở Y tế", 5, "Y"), ("Sở Y tế", 7, "tế"), ("trường,", 0, "trường"),
        ("“Sở” và", 0, "“Sở”"), ("5l", 0, ""), ("[a]", 0, ""), ("`a", 0, ""), ("az{", 0, "az"), ("AZ@", 0, "AZ"),
        ("nghiệp@gmail.com của Sở", 0, "nghiệp"), ("abcdefg hijklmnopq", 0, "abcdefg"),
        ("abcdefgh ijklmnopq", 0, "abcdefgh"), ("abcdefghijklmno pq", 0, "abcdefghijklmno"),
        ("abcdefghijklmnop q", 0, ""),
    ])
    func aWordEndsBeforeWhatIsNoLetter(_ text: String, _ start: Int, _ word: String) {
        #expect(found(text, start, digits: false) == word)
    }

    @Test func digitsAreLettersWhereTheyAreAskedFor() {
        #expect(found("H2O và", 0, digits: true) == "H2O")
        #expect(found("H2O và", 0, digits: false) == "H")
        #expect(found("09/2025", 0, digits: true) == "09")
        #expect(found("2025:", 0, digits: true) == "2025")
    }

    @Test func oneWordIsTheSameWhereverItStands() {
        let texts = ["nghiệp", "nghiệp vụ của các cơ quan", "nông nghiệp và môi trường", "của nghiệp-vụ"]
        let words = texts.map { text in
            let bytes = Array(text.utf8)
            let start = bytes.firstRange(of: Array("nghiệp".utf8), from: 0)?.lowerBound ?? 0
            return bytes.withUnsafeBufferPointer { ShortWord.at(start, of: $0, digits: false).word }
        }
        #expect(words.allSatisfy { $0 == words[0] })
        #expect(words[0].place(among: 64) == words[1].place(among: 64))
    }

    private func found(_ text: String, _ start: Int, digits: Bool) -> String {
        let bytes = Array(text.utf8)
        let length = bytes.withUnsafeBufferPointer { ShortWord.at(start, of: $0, digits: digits).length }
        return String(decoding: bytes[start..<start + length], as: UTF8.self)
    }
}
