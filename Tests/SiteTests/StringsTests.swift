import Foundation
@testable import Site
import SourceText
import Testing

/// The words of the pages: both languages whole, every word used, none forgotten.
@Suite struct StringsTests {
    private static func keys(_ language: Language) throws -> Set<String> {
        Set(SiteLook(own: [], language: language).strings.texts.keys)
    }

    @Test func bothLanguagesHaveTheSameKeys() throws {
        let vietnamese = try StringsTests.keys(.vi)
        let english = try StringsTests.keys(.en)
        #expect(vietnamese.subtracting(english).sorted() == [])
        #expect(english.subtracting(vietnamese).sorted() == [])
    }

    /// Keys that are put together in code: `status_` and a status.
    private static let families = [
        "status_", "kind_", "finding_", "recurrence_", "nav_", "severity_", "nature_", "figure_", "search_", "report_",
        "books_", "ledger_", "progress_", "due_short_",
        "instance_", "changes_", "data_table_",
    ]

    @Test func everyKeyThatIsUsedExistsAndEveryKeyIsUsed() throws {
        let keys = try StringsTests.keys(.vi)
        let used = try StringsTests.usedKeys()
        #expect(used.subtracting(keys).sorted() == [])
        let idle = keys.subtracting(used).filter { key in
            !StringsTests.families.contains { key.hasPrefix($0) }
        }
        #expect(idle.sorted() == [])
    }

    private static func usedKeys() throws -> Set<String> {
        var used: Set<String> = []
        func take(_ folder: String, _ ending: String, _ patterns: [String]) throws {
            let root = SampleSite.root.appendingPathComponent(folder)
            for name in try FileManager.default.subpathsOfDirectory(atPath: root.path) where name.hasSuffix(ending) {
                let text = try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
                for pattern in patterns {
                    let expression = try NSRegularExpression(pattern: pattern)
                    for match in expression.matches(in: text, range: NSRange(text.startIndex..., in: text)) {
                        if let range = Range(match.range(at: 1), in: text) { used.insert(String(text[range])) }
                    }
                }
            }
        }
        try take("templates", ".mustache", ["\\{\\{[#^&]?\\s*s\\.([A-Za-z0-9_-]+)"])
        try take(
            "Sources/Site", ".swift",
            [
                "strings\\[\\s*\"([a-z0-9_-]+)\"", "self\\[\"([a-z0-9_-]+)\"", "texts\\[\"([a-z0-9_-]+)\"",
                "(?:filled|count|figure|line|add|part)\\(\\s*\"([a-z]+_[a-z0-9_-]+)\"",
                "strings\\.(?:filled|count)\\(\\s*\"([a-z0-9_-]+)\"",
                "\"((?:point|section|home|short|period|fact|data)_(?!href)[a-z0-9_]+)\"",
            ])
        return used
    }

    @Test(arguments: [
        ("II.2.a", "điểm II.2.a"), ("II.2.a.-1", "điểm II.2.a, gạch đầu dòng 1"), ("3¶2", "điểm 3, đoạn 2"),
        ("3:1", "điểm 3, ý 1"), ("Điều-4.5", "Điều 4.5"), ("II¶2.7", "điểm II, đoạn 2, dòng 7"), ("", ""),
    ])
    func aPointIsNamedAsAnOfficialWould(path: String, words: String) {
        #expect(SiteLook(own: [], language: .vi).strings.point(path) == words)
    }
}
