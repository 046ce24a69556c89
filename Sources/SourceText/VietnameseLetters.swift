/// The letters of Vietnamese taken apart: `ễ` is the letter `ê` (of base `e`) with the tone ngã.
///
/// Everything that sorts, searches or names files asks this one table.
package enum VietnameseLetters {
    package struct Letter: Hashable, Sendable {
        /// The ASCII letter it is written on, in lower case: `d` for `Đ`.
        package var base: UInt8
        /// Its place in the alphabet a ă â b c d đ e ê f g h … z, from 0.
        package var rank: UInt8
        /// ngang 0, huyền 1, hỏi 2, ngã 3, sắc 4, nặng 5: the order of dictionaries.
        package var tone: UInt8
        package var isCapital: Bool
    }

    /// The letter of a scalar; nil for digits, punctuation and other scripts.
    package static func letter(_ scalar: Unicode.Scalar) -> Letter? { letter(scalar.value) }

    static func letter(_ value: UInt32) -> Letter? {
        switch value {
        case 0..<0x80:
            let lower = UInt8(value) | 0x20
            guard (0x61...0x7A).contains(lower) else { return nil }
            return Letter(base: lower, rank: asciiRanks[Int(lower - 0x61)], tone: 0, isCapital: value < 0x61)
        case 0x80..<0x200: return latin[Int(value) - 0x80]
        case 0x1E80..<0x1F00: return vietnamese[Int(value) - 0x1E80]
        default: return nil
        }
    }

    /// The letters that bear marks, by their place from U+0080 and from U+1E80.
    private static let latin = (0x80..<0x200).map { table[$0] }
    private static let vietnamese = (0x1E80..<0x1F00).map { table[$0] }

    private static let alphabet: [Character] = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")

    private static let asciiRanks: [UInt8] = (0x61...0x7A).map { byte in
        let character = Character(Unicode.Scalar(UInt8(byte)))
        return UInt8(alphabet.firstIndex(of: character) ?? 0)
    }

    /// Each row: a vowel with its tones in dictionary order.
    private static let vowels = [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự",
        "yỳỷỹýỵ",
    ]

    private static let bases: [Character: UInt8] = [
        "ă": 0x61, "â": 0x61, "ê": 0x65, "ô": 0x6F, "ơ": 0x6F, "ư": 0x75, "đ": 0x64,
    ]

    private static let table: [UInt32: Letter] = {
        var table: [UInt32: Letter] = [:]
        func enter(_ character: Character, letter: Character, tone: Int) {
            let base = bases[letter] ?? letter.asciiValue ?? 0x61
            let rank = UInt8(alphabet.firstIndex(of: letter) ?? 0)
            for (spelling, isCapital) in [(character.lowercased(), false), (character.uppercased(), true)] {
                guard let scalar = spelling.unicodeScalars.first, scalar.value >= 0x80 else { continue }
                table[scalar.value] = Letter(base: base, rank: rank, tone: UInt8(tone), isCapital: isCapital)
            }
        }
        for row in vowels {
            for (tone, character) in row.enumerated() {
                enter(character, letter: row[row.startIndex], tone: tone)
            }
        }
        enter("đ", letter: "đ", tone: 0)
        return table
    }()
}
