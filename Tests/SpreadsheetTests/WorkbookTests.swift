import SourceText
import Spreadsheet
import Testing

/// What Excel opens is checked by another program's reader in Tests/Downloads; here, what a build relies on.
@Suite struct WorkbookTests {
    private static let sheet = Sheet(
        name: "Theo dõi", title: "Nhiệm vụ", subtitle: "đến ngày 24/3/2025",
        columns: [Sheet.Column(heading: "TT", width: 5), Sheet.Column(heading: "Ngày", width: 12)],
        rows: [
            [.number(1), Day(iso: "2025-03-24").map { .day($0) } ?? .empty], [.text("=1+1\u{1}"), .empty],
            [.text(String(repeating: "đ", count: 40_000)), Day(iso: "1890-01-01").map { .day($0) } ?? .empty],
        ])

    @Test func sameSheetIsTheSameFile() throws {
        let one = try Workbook(WorkbookTests.sheet).bytes()
        #expect(one.starts(with: Array("PK".utf8)))
        #expect(try Workbook(WorkbookTests.sheet).bytes() == one)
    }

    @Test func emptySheetIsAFileToo() throws {
        let sheet = Sheet(name: "Trống", title: "", subtitle: "", columns: [], rows: [])
        #expect(try !Workbook(sheet).bytes().isEmpty)
    }
}
