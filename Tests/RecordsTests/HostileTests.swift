import CommonMark
import Foundation
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
        var random = Sequence64(state: 0x5DEECE66D)
        func next(_ bound: Int) -> Int { random.next(bound) }
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

    /// A number, a unit or a label may be the first and the last word of a document.
    @Test(arguments: [
        "Khoảng 3h30 lộ 5A, đoạn qua xã Long Hoa (huyện Châu Sơn).", "Thực hiện:\n1. - Chủ trì: Thầy Thiên;",
        "- Phối hợp:", "- Đảng ủy, Hội đồng", "trước ngày",
        "95%", "giao", "Về việc",
    ])
    func aFewWordsAreRead(text: String) {
        #expect(Record(document: text).outline.blocks.isEmpty == false)
    }

    /// Documents of one to six sentences of real minutes, each begun and broken off at any word, under any mark.
    @Test func clippedSentencesAreRead() throws {
        let lines = try Self.ownLines()
        try #require(lines.count > 500)
        var random = Sequence64(state: 20_261_122)
        for _ in 0..<2_000 {
            var text = ""
            for _ in 0...random.next(6) {
                let words = lines[random.next(lines.count)].split(separator: " ")
                let first = random.next(words.count)
                let last = min(words.count, first + 1 + random.next(random.next(2) == 0 ? 4 : 40))
                text += ["", "", "- ", "1. ", "a) ", "**", "# ", "| "][random.next(8)]
                text += words[first..<last].joined(separator: " ")
                text += ["", ".", ":", ";", ","][random.next(5)] + (random.next(2) == 0 ? "\n" : "\n\n")
            }
            let record = Record(document: text)
            let count = text.split(separator: "\n", omittingEmptySubsequences: false).count
            #expect(record.assignments.allSatisfy { 1...count ~= $0.lines.lowerBound && $0.lines.upperBound <= count })
        }
    }

    /// Lines of the sample office and of the test minutes, in the order of their files.
    private static func ownLines() throws -> [String] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let folders = [
            root.deletingLastPathComponent().appending(path: "content"), root.appending(path: "Fixtures/minutes"),
        ]
        return try folders.flatMap { folder in
            try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }.sorted()
                .flatMap { name in
                    try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n")
                        .map(String.init)
                }
        }.filter { $0.contains { !$0.isWhitespace } }
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

/// Numbers that are the same on every run.
private struct Sequence64 {
    var state: UInt64

    /// From 0 to below `bound`.
    mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % max(1, bound)
    }
}
