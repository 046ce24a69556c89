import Foundation
import Office
@testable import Site
import SourceText
import Testing

/// What can be taken away from a site, as spreadsheets, calendars and programs read it.
@Suite struct DownloadTests {
    /// No line has more than 75 octets, no letter is cut, and unfolded it is the same text.
    @Test func calendarLinesAreFolded() {
        let text = String(repeating: "Đề nghị các đơn vị; ", count: 12)
        var lines = CalendarLines()
        lines.add("SUMMARY", text: text)
        let folded = String(decoding: lines.bytes, as: UTF8.self)
        #expect(!folded.contains("\u{FFFD}") && folded.hasSuffix("\r\n"))
        #expect(folded.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        #expect(
            folded.replacingOccurrences(of: "\r\n ", with: "")
                == "SUMMARY:" + text.replacingOccurrences(of: ";", with: "\\;") + "\r\n")
    }

    @Test func everyUnitLeaderAndPeriodHasItsFiles() async throws {
        let site = try await SampleSite.tiny()
        let paths = Set(site.plan.pages.map(\.path))
        for name in [
            "data/all.xlsx", "data/all.csv", "data/all.json", "data/schema.json", "calendar.ics", "feed.xml",
            "data/index.html",
        ] {
            #expect(paths.contains(name), "\(name)")
        }
        for unit in site.plan.view.units where !unit.tasks.isEmpty {
            #expect(paths.contains("data/departments/\(unit.slug).csv"))
            #expect(paths.contains("departments/\(unit.slug)/calendar.ics"))
        }
        for period in site.plan.view.periods where !period.tasks.isEmpty {
            #expect(paths.contains("data/periods/\(period.id).json"))
        }
    }

    @Test func unitPageLeadsToItsFiles() async throws {
        let site = try await SampleSite.tiny()
        let unit = try #require(site.plan.view.units.first { !$0.tasks.isEmpty })
        let page = PageReading(try #require(try site.html(at: "departments/\(unit.slug)/index.html")))
        #expect(page.links.contains("../../data/departments/\(unit.slug).csv"))
        #expect(page.links.contains("../../departments/\(unit.slug)/calendar.ics"))
    }

    @Test func sameSiteGivesTheSameFiles() async throws {
        let one = try await SampleSite.tiny().plan
        let two = try await SampleSite.tiny().plan
        for file in one.downloads.files {
            #expect(
                try one.downloads.bytes(of: file) == two.downloads.bytes(of: file), "\(one.downloads.path(of: file))")
        }
    }

    @Test func calendarHoldsWhatIsDue() async throws {
        let site = try await SampleSite.tiny()
        let calendar = String(
            decoding: try site.plan.downloads.bytes(of: .init(scope: .whole, format: .ics)), as: UTF8.self)
        let dated = site.plan.view.ledger.entries.filter { $0.deadline?.last != nil }
        #expect(!dated.isEmpty)
        #expect(calendar.components(separatedBy: "BEGIN:VEVENT").count - 1 == dated.count)
    }

    /// The weeks of a quarter have files; an older week's page says where they are.
    @Test func anOldWeekNamesTheFilesOfItsMonth() async throws {
        let site = try await SampleSite(asOf: "2026-11-21")
        let paths = Set(site.plan.pages.map(\.path))
        #expect(paths.contains("data/periods/2026-W45.json") && paths.contains("data/periods/2026-W37.csv"))
        #expect(!paths.contains("data/periods/2026-W28.json"))
        let recent = try #require(try site.html(at: "periods/2026-W45/index.html"))
        #expect(recent.contains("data/periods/2026-W45.xlsx") && !recent.contains("13 tuần gần nhất"))
        let old = PageReading(try #require(try site.html(at: "periods/2026-W28/index.html")))
        #expect(old.text.contains("Tệp riêng chỉ lập cho 13 tuần gần nhất"))
        #expect(old.links.contains("../../periods/2026-07/index.html"))
    }

    /// What is too long for a file is said beside the others, and in a shortened calendar itself.
    @Test func nothingIsLeftOutInSilence() async throws {
        let site = try await SampleSite.tiny()
        var record = try #require(site.records.first { !$0.assignments.isEmpty && $0.kind != .progress })
        let model = try #require(record.assignments.first { $0.deadline?.last != nil && !$0.lead.isEmpty })
        record.assignments = (1...5_100).map { number in
            var assignment = model
            (assignment.id, assignment.path) = ("\(record.id)#\(number)", "\(number)")
            return assignment
        }
        let directory = site.plan.view.ledger.directory
        let view = OfficeView(ledger: Ledger(records: [record], directory: directory, asOf: site.plan.view.asOf))
        let downloads = Downloads(
            view: view, settings: site.plan.settings, rows: TaskRows(view, strings: site.plan.rows.strings),
            citations: CitationIndex(view))
        let unit = try #require(view.units.firstIndex { $0.tasks.count == 5_100 })
        #expect(downloads.formats(of: .unit(unit)) == [.ics])
        let words = downloads.notes(of: .unit(unit)).map(\.words)
        #expect(words.count == 2 && words[0].hasPrefix("Không lập tệp Excel, CSV, JSON vì có 5.100 nhiệm vụ"))
        #expect(words[1].hasPrefix("Lịch chỉ có 1.000 thời hạn muộn nhất trong 5.100 thời hạn"))
        let calendar = String(
            decoding: try downloads.bytes(of: .init(scope: .unit(unit), format: .ics)), as: UTF8.self
        ).replacingOccurrences(of: "\r\n ", with: "")
        #expect(calendar.contains("\r\nX-WR-CALDESC:Lịch chỉ có 1.000 thời hạn"))
        #expect(calendar.components(separatedBy: "BEGIN:VEVENT").count == 1_001)
        let year = try #require(view.periods.firstIndex { $0.kind == .year })
        #expect(downloads.formats(of: .period(year)) == [.csv])
        #expect(
            downloads.notes(of: .period(year)).map(\.words) == [
                "Chỉ lập tệp CSV vì có 5.100 nhiệm vụ, nhiều hơn 5.000; tệp này có đủ."
            ])
        let month = try #require(view.periods.firstIndex { $0.kind == .month })
        #expect(downloads.formats(of: .period(month)).isEmpty && downloads.notes(of: .period(month)).count == 1)
    }

    /// A workbook and JSON tell what the page of the period tells.
    @Test func filesHaveTheSummariesOfTheirPage() async throws {
        let site = try await SampleSite(asOf: "2026-11-21")
        let view = site.plan.view
        let period = try #require(view.periods.firstIndex { $0.id == "2026-Q3" })
        let tables = SummaryTables(downloads: site.plan.downloads, scope: .period(period)).tables
        #expect(
            tables.map(\.key) == ["figures", "by_unit", "by_leader", "papers", "ranking", "presided", "cited"])
        for table in tables {
            #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.key)")
            #expect(site.plan.rows.strings["data_table_\(table.key)"].count <= 31)
        }
        let unit = try #require(view.units.firstIndex { $0.slug == "kinh-te" })
        let periods = SummaryTables(downloads: site.plan.downloads, scope: .unit(unit)).tables[0]
        #expect(periods.rows.count == view.quartersOfUnit[unit].count)
        let papers = SummaryTables(downloads: site.plan.downloads, scope: .unit(unit)).tables[1]
        #expect(papers.key == "papers_by_period")
        #expect(papers.rows.count == view.courses.papersOfUnits[unit].values.reduce(0) { $0 + $1.count })
    }
}
