import Testing

@testable import SourceText

struct SettledTextTests {
    /// Every cut of `Sở Y tế – 5°`, through its characters too, reads as the standard library decodes it.
    @Test func cutsOfATextReadAsDecoded() {
        let bytes = Array("Sở Y tế – 5° 𝄞".utf8)
        for start in 0...bytes.count {
            for end in start...bytes.count {
                let decoded = String(decoding: bytes[start..<end], as: UTF8.self)
                #expect(String(settled: bytes, start..<end).utf8.elementsEqual(decoded.utf8))
            }
        }
    }

    /// What is settled already passes untouched, wherever in a run of sixteen bytes a sign of the other kind would stand.
    @Test(arguments: ["ð", "e\u{301}", "\u{A0}", "\u{200B}", "\r", "\u{7F}", "\u{2009}"])
    func oneUnsettledCharacterIsFoundAnywhere(sign: String) {
        for place in 0..<40 {
            let before = String(repeating: "ế ", count: place / 3) + String(repeating: "a", count: place % 3)
            let settled = Array((before + "Sở Y tế – 5").utf8)
            #expect(settled.withUnsafeBufferPointer(SettledBytes.areAll))
            let unsettled = Array((before + sign).utf8)
            #expect(!unsettled.withUnsafeBufferPointer(SettledBytes.areAll))
            #expect(!(unsettled + settled).withUnsafeBufferPointer(SettledBytes.areAll))
        }
    }

    /// A file that ends in the middle of a character.
    @Test func aCharacterCutOffAtTheEndIsUnsettled() {
        for length in 0..<40 {
            let cut = Array(String(repeating: "a", count: length).utf8) + [0xE1, 0xBA]
            #expect(!cut.withUnsafeBufferPointer(SettledBytes.areAll))
            #expect(!cut.dropLast().withUnsafeBufferPointer(SettledBytes.areAll))
        }
    }
}
