import Office
import Records
@testable import Site
import SourceText
import Testing

/// Long lists are cut, but never to save a line or two.
@Suite struct ListCutTests {
    @Test(arguments: [(0, 0), (10, 0), (11, 0), (12, 0), (13, 3), (40, 30)])
    func aListOfTenIsCutWhereThreeOrMoreAreOver(count: Int, rest: Int) {
        let cut = ListCut(count, at: 10)
        #expect(cut.rest == rest && cut.shown == count - rest)
        #expect((0..<count).prefix(cut).count == cut.shown)
        #expect(ListCut(count, at: .max).rest == 0)
    }

    /// Seven overdue tasks stand on the home page, nine where there are nine.
    @Test(arguments: [(9, 9, ""), (10, 7, "Còn 3 nhiệm vụ nữa")])
    func theHomePageNamesTheOverdue(count: Int, shown: Int, rest: String) async throws {
        let points = (1...count).map { "\($0). Phòng Kinh tế trình kế hoạch số \($0) trước ngày 20/01/2030." }
        let text = "---\nloai: thong-bao\nngay-ban-hanh: 2030-01-15\n---\n\n\(points.joined(separator: "\n"))\n"
        let record = Record(reading: SourceFile(reading: Array(text.utf8), path: "content/giao.md"), id: "giao")
        // Somebody must have said that it is not finished.
        let updates = points.indices.map { "- giao#\($0 + 1): đang thực hiện (21/01/2030)" }
        let told = "---\nloai: tien-do\nngay: 2030-01-21\n---\n\n\(updates.joined(separator: "\n"))\n"
        let progress = Record(reading: SourceFile(reading: Array(told.utf8), path: "content/tien-do.md"), id: "tien-do")
        let ledger = Ledger(
            records: [record, progress], directory: Directory(), asOf: try #require(Day(iso: "2030-02-01")))
        let look = SiteLook(own: [], language: .vi)
        let plan = await SitePlan(
            ledger: ledger, settings: Settings(), strings: look.strings, templates: look.templates)
        let home = try #require(plan.pages.first { $0.path == "index.html" })
        let html = String(decoding: try plan.render(home), as: UTF8.self)
        let section = try #require(html.components(separatedBy: "id=\"h-over\"").dropFirst().first)
        let table = section.prefix(upTo: try #require(section.range(of: "</section>")).lowerBound)
        #expect(table.components(separatedBy: "trình kế hoạch số").count - 1 == shown)
        #expect(rest.isEmpty ? !table.contains("nhiệm vụ nữa") : table.contains(rest))
    }
}
