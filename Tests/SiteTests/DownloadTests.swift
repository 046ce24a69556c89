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

    /// A unit in a quarter and a leader in a year have files beside their page, with the page's figures.
    @Test func aUnitsQuarterAndALeadersYearHaveTheirFiles() async throws {
        let site = try await SampleSite(asOf: "2026-11-21")
        let (view, downloads) = (site.plan.view, site.plan.downloads)
        let paths = Set(site.plan.pages.map(\.path))
        for path in ["data/departments/kinh-te/2026-Q3", "data/leaders/ta-thu-huong/2026"] {
            #expect([".csv", ".json"].allSatisfy { paths.contains(path + $0) }, "\(path)")
        }
        let unit = try #require(view.units.firstIndex { $0.slug == "kinh-te" })
        let quarter = try #require(view.periods.firstIndex { $0.id == "2026-Q3" })
        let page = PageReading(try #require(try site.html(at: "departments/kinh-te/2026-Q3/index.html")))
        #expect(page.links.contains("../../../data/departments/kinh-te/2026-Q3.csv"))
        #expect(page.links.contains("../../../data/departments/kinh-te.xlsx"))
        let year = PageReading(try #require(try site.html(at: "leaders/ta-thu-huong/2026/index.html")))
        #expect(year.links.contains("../../../data/leaders/ta-thu-huong/2026.json"))
        let scope = DownloadScope.unitIn(unit, period: quarter)
        #expect(downloads.name(of: scope) == "Phòng Kinh tế, quý III/2026")
        let figures = Figures(view.ledger.summary(of: .unit(unit), in: view.periods[quarter].period))
        let table = try #require(SummaryTables(downloads: downloads, scope: scope).tables.first)
        for name in Figures.Name.allCases where name != .documents && name != .meetings {
            let row = table.rows.first { if case .text(name.rawValue) = $0[0] { true } else { false } }
            guard case .count(figures[name])? = row?[2] else {
                Issue.record("\(name)")
                continue
            }
        }
        let given = Set(view.periods[quarter].tasks)
        #expect(view.tasks(of: scope) == view.units[unit].concerning.filter(given.contains))
    }

    /// Files of a period are for the last two years; an older page names where its assignments are.
    @Test func anOldQuarterOfAUnitNamesTheFilesOfAllTime() async throws {
        let site = try await SampleSite(asOf: "2027-06-30")
        #expect(!site.plan.pages.contains { $0.path == "data/departments/kinh-te/2025-Q1.csv" })
        let page = PageReading(try #require(try site.html(at: "departments/kinh-te/2025-Q1/index.html")))
        #expect(page.text.contains("Tệp riêng chỉ lập cho các kỳ của hai năm gần nhất"))
        #expect(page.links.contains("../../../departments/kinh-te/index.html"))
    }

    /// Where a closed period differs today, its files say which tables are of today, and how the figures differ.
    @Test func aClosedPeriodThatChangedSaysSoInItsFiles() async throws {
        let site = try await SampleSite.tiny()
        let downloads = site.plan.downloads
        let period = try #require(site.plan.view.periods.firstIndex { $0.id == "2031-Q1" })
        #expect(site.plan.view.ledger.closureChanges[site.plan.view.periods[period].period] != nil)
        let note = try #require(downloads.closedNote(of: .period(period)))
        #expect(note.contains("đã chốt ngày 01/4/2031") && note.contains("các bảng khác"))
        #expect(downloads.notes(of: .period(period)).map(\.words).contains(note))
        let json = String(
            decoding: try downloads.bytes(of: .init(scope: .period(period), format: .json)), as: UTF8.self)
        #expect(json.contains("\"notes\": [\"\(note)\"]") && json.contains("\"closed\": [{\"figure\""))
        let tables = SummaryTables(downloads: downloads, scope: .period(period))
        let words = tables.sheets.map { "\($0.name): \($0.subtitle)" }
        #expect(words.contains { $0.hasPrefix("Số liệu: ") && $0.contains("Số liệu đã chốt ngày 01/4/2031") })
        #expect(
            words.contains { $0.hasPrefix("Theo đơn vị: ") && $0.hasSuffix("khác số liệu đã chốt ngày 01/4/2031") })
        let other = try #require(site.plan.view.periods.firstIndex { $0.id == "2031-03" })
        #expect(downloads.closedNote(of: .period(other)) == nil)
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
