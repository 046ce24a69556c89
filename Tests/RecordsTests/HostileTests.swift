import CommonMark
import SourceText
import Testing

@testable import Records

/// Any bytes are read, every word of the body lands in a block, and nothing depends on line ends or normal form.
struct HostileTests {
    private static let sample = """
        **THÔNG BÁO**

        **Kết luận họp giao ban**

        Ngày 05/3/2025, đồng chí Phan Bá Quế, Chánh Văn phòng UBND tỉnh chủ trì họp giao ban và kết luận như sau:

        I. Nhiệm vụ

        1. Phòng Kinh tế:

        a) Chủ trì, phối hợp với Sở Tài chính rà soát 368/525 hồ sơ theo Nghị định số 81/2021/NĐ-CP ngày 27/8/2021, báo cáo trước ngày 15/3/2025.

        | TT | Nội dung | Đơn vị chủ trì | Thời hạn |
        |---|---|---|---|
        | 1 | Rà soát | Phòng Tổng hợp | 30/6/2025 |

        Nơi nhận:
        - Như trên;
        - Lưu: VT.

        TL. CHỦ TỊCH

        Lê Quốc An
        """

    /// Bytes cut, doubled, swapped and replaced at places that a fixed sequence chooses.
    @Test func mutatedDocumentsAreRead() {
        let original = Array(Self.sample.utf8)
        let pieces: [[UInt8]] =
            ["|", "\n\n", "> ", "- ", "{", "}", "![](", "**", "1.", "\u{0}", "—", "ngày 31/02/2025", "0xFF"]
            .map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE1, 0xBA]]
        var state: UInt64 = 0x5DEECE66D
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % max(1, bound)
        }
        for _ in 0..<400 {
            var bytes = original
            for _ in 0...next(6) {
                let at = next(bytes.count)
                switch next(4) {
                case 0: bytes.removeSubrange(at..<min(bytes.count, at + next(40)))
                case 1: bytes.insert(contentsOf: pieces[next(pieces.count)], at: at)
                case 2: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + next(200))], at: next(bytes.count))
                default: if at < bytes.count { bytes[at] = UInt8(next(256)) }
                }
            }
            let file = SourceFile(reading: bytes, path: "a.md")
            let record = Record(reading: file, id: "a")
            for assignment in record.assignments {
                #expect(assignment.lines.lowerBound >= 1 && assignment.lines.upperBound <= max(1, file.lineCount))
            }
        }
    }

    @Test(arguments: [
        String(repeating: "Sở Y tế, ", count: 3_000), String(repeating: "(", count: 5_000),
        String(repeating: "> ", count: 2_000) + "a", String(repeating: "ngày 15/3/2025 ", count: 2_000), "", "\u{FEFF}",
        (0..<300).map { String(repeating: "  ", count: $0) + "- a" }.joined(separator: "\n"),
    ])
    func endsSoon(text: String) {
        _ = Record(document: text)
    }

    @Test func lineEndsAndNormalFormChangeNothing() {
        let plain = Record(document: Self.sample)
        let twins = [
            Self.sample.replacing("\n", with: "\r\n"),
            Self.sample.unicodeScalars.map { scalar in
                scalar.properties.isAlphabetic ? decomposed(scalar) : String(scalar)
            }.joined(),
            "\u{FEFF}" + Self.sample,
        ]
        for twin in twins {
            let record = Record(document: twin)
            #expect(record.assignments == plain.assignments)
            #expect(record.citations == plain.citations)
            #expect(record.people == plain.people)
            #expect(record.title == plain.title)
        }
        #expect(plain.assignments.count == 2)
    }

    private func decomposed(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "á": "a\u{301}"
        case "ê": "e\u{302}"
        case "ế": "e\u{302}\u{301}"
        case "ệ": "e\u{323}\u{302}"
        case "ộ": "o\u{323}\u{302}"
        case "ờ": "o\u{31B}\u{300}"
        case "ư": "u\u{31B}"
        default: String(scalar)
        }
    }
}
