import Office
import Records
@testable import Site
import SourceText
import Templates
import Testing

/// Figures that come back, as series.
@Suite struct IndicatorPageTests {
    /// A page lists the latest 200 figures of a series and says where the others stand.
    @Test func aLongSeriesListsItsLatestFigures() async throws {
        let records = try (0..<230).map { number -> Record in
            let day = try #require(Day(iso: "2024-01-01")) + number * 4
            let text = """
                ---
                loai: bao-cao
                ngay-ban-hanh: \(day)
                ---

                BÁO CÁO
                Kết quả công tác tuần

                I. KẾT QUẢ

                - Đã tiếp nhận \(1_000 + number) văn bản đến.
                """
            return Record(
                reading: SourceFile(reading: Array(text.utf8), path: "content/\(number).md"), id: "bao-cao-\(number)")
        }
        let ledger = Ledger(records: records, directory: Directory(), asOf: try #require(Day(iso: "2026-12-31")))
        let look = SiteLook(own: [], language: .vi)
        let plan = await SitePlan(
            ledger: ledger, settings: Settings(), strings: look.strings, templates: look.templates)
        let page = try #require(plan.pages.first { $0.path == "indicators/van-ban-den/index.html" })
        let html = String(decoding: try plan.render(page), as: UTF8.self)
        #expect(html.split(separator: "<td data-sort=").count - 1 == 200)
        #expect(
            html.contains(">1.229 văn bản<") && html.contains(">1.030 văn bản<") && !html.contains(">1.029 văn bản<"))
        #expect(html.split(separator: "<circle class=\"dot\"").count - 1 == 60)
        #expect(html.contains("<figcaption class=\"small muted\">Biểu đồ vẽ 60 số liệu gần nhất.</figcaption>"))
        #expect(html.contains("Còn 30 số liệu trước đó") && html.contains("indicators/2024/index.html"))
    }
}
