import Records
@testable import Site
import SourceText
import Testing

@Suite struct SearchTextTests {
    private static let notice = """
        Số: 46/TB-VP

        THÔNG BÁO

        Kết luận giao ban ngày 12/3/2025

        I. Nhiệm vụ

        1. Phòng Kinh tế rà soát 12 "điểm nghẽn", báo cáo trước ngày 31/3/2025.

        2. Thời gian qua công việc trôi chảy.

        | Việc | Đơn vị |
        |---|---|
        | Rà soát | Phòng Nội chính |
        """

    private func record() -> Record {
        Record(reading: SourceFile(reading: Array(Self.notice.utf8), path: "content/a.md"), id: "2025-03-12-giao-ban")
    }

    @Test func aDocumentIsShownByItsPassages() {
        let record = record()
        var writer = ScriptWriter()
        SearchText(record: record, strings: SiteStrings(language: .vi, texts: [:])).append(to: &writer)
        let script = String(decoding: writer.bytes, as: UTF8.self)
        #expect(script.hasPrefix("giaoban.text(\"2025-03-12-giao-ban\",["))
        #expect(script.contains("46/TB-VP"))
        // Who leads and until when stand with an assignment, the marker before its words, quotes escaped.
        #expect(
            script.contains(
                "\"1. Phòng Kinh tế rà soát 12 \\\"điểm nghẽn\\\", báo cáo trước ngày 31/3/2025.\",\"Phòng Kinh tế\","))
        #expect(script.contains("\"2. Thời gian qua công việc trôi chảy.\"]"))
        #expect(script.contains("\"Rà soát | Phòng Nội chính\""))
    }

    @Test func whatIsShownIsWhatIsFound() {
        var texts: [String] = []
        let record = record()
        SearchPassage.forEach(in: record.outline, record.assignments) {
            texts.append(String(decoding: $0.text, as: UTF8.self))
        }
        #expect(texts.contains("Việc | Đơn vị"))
        #expect(texts.contains { $0.hasPrefix("Phòng Kinh tế rà soát") })
        #expect(!texts.contains(""))
    }

    @Test func textsOfAWeekStandTogetherAndWhatHasNoDayAlone() {
        // Monday 9, Sunday 8, Friday 6 and Monday 2 September 2024; two without a day.
        let days = ["2024-09-09", "2024-09-08", "2024-09-06", "2024-09-02"].map { Day(iso: $0) } + [nil, nil]
        #expect(SearchTexts.all(days).map(\.documents) == [0..<1, 1..<4, 4..<5, 5..<6])
        #expect(SearchTexts.name(day: days[0], id: "a") == "weeks/2024-W37")
        #expect(SearchTexts.name(day: days[1], id: "a") == SearchTexts.name(day: days[3], id: "b"))
        #expect(SearchTexts.all([]).isEmpty)
    }

    @Test func aNameNeverLeavesTheFolderOfTexts() {
        #expect(SearchTexts.name(day: nil, id: "2025/giao ban") == "undated/2025-giao-ban")
        #expect(SearchTexts.name(day: nil, id: "../../x") == "undated/x")
    }
}
