import Foundation
import Records
@testable import Site
import SourceText
import Testing

@Suite struct SearchTests {
    /// The browser folds the same cases in `Tests/Browser`.
    @Test func syllablesAreFoldedAsInTheBrowser() throws {
        struct Case: Decodable {
            var text: String
            var spelled: [String]
            var folded: [String]
        }
        let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fixtures/folding.json")
        let cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: fixture))
        #expect(cases.count > 10)
        for one in cases {
            var spelled: [String] = []
            var folded: [String] = []
            SearchLetters.forEachSyllable(in: Array(one.text.utf8)) {
                spelled.append(word($0))
                folded.append(word(SearchLetters.folded($0)))
            }
            #expect(spelled == one.spelled)
            #expect(folded == one.folded)
        }
    }

    @Test func bytesThatAreNoTextDoNotStopIt() {
        for bytes: [UInt8] in [[0xC3], [0xE1, 0xBB], [0xE1], [0xF0, 0x9F], [0x80, 0x61], [0xC2, 0x41]] {
            SearchLetters.forEachSyllable(in: bytes) { _ in }
        }
    }

    @Test func aKeyListsItsDocumentsAndItsSpellings() {
        let index = index([
            "Phòng cháy, chữa cháy", "Kinh tế", "Phong chạy; phòng cháy", "phòng cháy phòng cháy",
        ])
        #expect(index["phòng-cháy"] == [0, 2, 3])
        #expect(index["phong-chạy"] == [2])
        #expect(index["chữa-cháy"] == [0])
        #expect(index["phòng"] == [0, 2, 3])
        #expect(index["kinh-tế"] == [1])
        #expect(index["tế-phong"] == nil)
    }

    @Test func aPairDoesNotReachFromOneParagraphToTheNext() {
        var gathering = SearchGathering()
        gathering.add("Phòng Kinh tế", document: 0)
        gathering.add("Tổng hợp", document: 0)
        let keys = lists(SearchIndex(merging: [gathering.run(of: 0..<1)]))
        #expect(keys["kinh-tế"] == [0])
        #expect(keys["tế-tổng"] == nil)
    }

    @Test(arguments: [1, 2, 3, 7])
    func theBytesDoNotDependOnHowDocumentsAreShared(size: Int) {
        let texts = (0..<40).map { "Văn bản số \($0)/TB-UBND: giao đơn vị \($0 % 7) báo cáo trước ngày \($0 % 28)/3" }
        let whole = SearchIndex(merging: [run(texts, 0..<40)]).shards.map(\.bytes)
        let starts = Array(stride(from: 0, to: 40, by: size))
        let parts = SearchIndex(merging: starts.map { run(texts, $0..<min($0 + size, 40)) }).shards.map(\.bytes)
        #expect(parts == whole)
    }

    @Test func longStepsBetweenDocumentsAreRead() {
        var texts = [String](repeating: "báo cáo", count: 5_000)
        texts[0] = "đê điều"
        texts[4_999] = "đê điều"
        #expect(index(texts)["đê-điều"] == [0, 4_999])
        #expect(index(texts)["báo-cáo"]?.count == 4_998)
    }

    @Test func aScriptHoldsAnyText() {
        var script = ScriptWriter()
        script.append(string: "“a\\b” \"c\"\n\u{2028}đ")
        #expect(String(decoding: script.bytes, as: UTF8.self) == "\"“a\\\\b” \\\"c\\\"  đ\"")
    }
}

private func word(_ syllable: UInt64) -> String {
    var bytes: [UInt8] = []
    SearchLetters.append(syllable, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
}

extension SearchGathering {
    fileprivate mutating func add(_ text: String, document: Int) {
        Array(text.utf8).withUnsafeBufferPointer { add($0, at: [], document: document) }
    }
}

private func run(_ texts: [String], _ range: Range<Int>) -> SearchRun {
    var gathering = SearchGathering()
    for (number, text) in texts[range].enumerated() { gathering.add(text, document: number) }
    return gathering.run(of: range)
}

private func index(_ texts: [String]) -> [String: [Int]] {
    lists(SearchIndex(merging: [run(texts, texts.indices)]))
}

/// Reads shards as the browser does.
private func lists(_ index: SearchIndex) -> [String: [Int]] {
    let codes = (0x21...0x7E).filter { $0 != 0x22 && $0 != 0x5C }.map { UInt8($0) }
    var result: [String: [Int]] = [:]
    for shard in index.shards {
        let text = String(decoding: shard.bytes, as: UTF8.self)
        let parts = text.split(separator: "\"")[1].split(separator: " ").map(String.init)
        var first = ""
        for place in stride(from: 0, to: parts.count, by: 2) {
            if !parts[place].hasPrefix("-") { first = String(parts[place].prefix { $0 != "-" }) }
            let key = parts[place].hasPrefix("-") ? first + parts[place] : parts[place]
            var (document, value, scale) = (-1, 0, 1)
            for byte in parts[place + 1].utf8 {
                let code = codes.firstIndex(of: byte)!
                value += code % 46 * scale
                scale *= 46
                if code >= 46 { continue }
                document += value >> 2 + 1
                result[key, default: []].append(document)
                (value, scale) = (0, 1)
            }
        }
    }
    return result
}
