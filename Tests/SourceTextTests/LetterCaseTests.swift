import SourceText
import Testing

/// Small letters and single blanks, in bytes; what Unicode says is the measure.
@Suite struct LetterCaseTests {
    @Test(arguments: [
        "SỞ Y TẾ", "Ủy ban nhân dân tỉnh Đắk Nông", "ĂÂĐÊÔƠƯĨŨ ăâđêôơưĩũ", "Kết luận – “họp giao ban”… 100%",
        "ÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦÚỤỪỬỮỨỰỲỶỸÝỴ", "Straße × ÷ Ð", "ŁÓDŹ İstanbul ẞ", "ΑΘΗΝΑ ДОМ",
        "日本 😀 A", "",
    ])
    func smallLettersAreUnicodes(text: String) {
        #expect(LetterCase.small(text) == text.lowercased())
    }

    @Test func everyLetterOfTwoAndThreeBytesIsUnicodes() {
        for value in UInt32(0x80)...0x1FFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "A" + String(Character(scalar)) + "Đ"
            #expect(LetterCase.small(text) == text.lowercased(), "U+\(String(value, radix: 16))")
        }
    }

    @Test(arguments: [
        ("  ỦY BAN \n NHÂN DÂN\t", "ỦY BAN NHÂN DÂN"), ("", ""), (" \n ", ""), ("Số 12", "Số 12"), ("a\r\nb", "a b"),
    ])
    func wordsHaveOneBlankBetweenThem(text: String, settled: String) {
        #expect(text.singleSpaced == settled)
    }
}
