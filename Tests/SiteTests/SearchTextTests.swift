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
        let script = String(
            decoding: SearchText(record: record, strings: SiteStrings(language: .vi, texts: [:])).bytes(),
            as: UTF8.self)
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
        SearchPassage.forEach(in: record()) { texts.append(String(decoding: $0.text, as: UTF8.self)) }
        #expect(texts.contains("Việc | Đơn vị"))
        #expect(texts.contains { $0.hasPrefix("Phòng Kinh tế rà soát") })
        #expect(!texts.contains(""))
    }

    @Test func anAddressNeverLeavesTheFolderOfDocuments() {
        #expect(SearchText.path(of: "2025/giao ban") == "documents/2025-giao-ban/text.js")
        #expect(SearchText.path(of: "../../x") == "documents/x/text.js")
    }
}
