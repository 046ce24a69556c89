import Foundation
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

    @Test func everyUnitLeaderAndPeriodHasItsFiles() throws {
        let site = try SampleSite.tiny()
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
        // What was given in a week stands in the files of its month.
        for period in site.plan.view.periods where !period.tasks.isEmpty && period.kind != .week {
            #expect(paths.contains("data/periods/\(period.id).json"))
        }
    }

    @Test func unitPageLeadsToItsFiles() throws {
        let site = try SampleSite.tiny()
        let unit = try #require(site.plan.view.units.first { !$0.tasks.isEmpty })
        let page = PageReading(try #require(try site.html(at: "departments/\(unit.slug)/index.html")))
        #expect(page.links.contains("../../data/departments/\(unit.slug).csv"))
        #expect(page.links.contains("../../departments/\(unit.slug)/calendar.ics"))
    }

    @Test func sameSiteGivesTheSameFiles() throws {
        let one = try SampleSite.tiny().plan
        let two = try SampleSite.tiny().plan
        for file in one.downloads.files {
            #expect(
                try one.downloads.bytes(of: file) == two.downloads.bytes(of: file), "\(one.downloads.path(of: file))")
        }
    }

    @Test func calendarHoldsWhatIsDue() throws {
        let site = try SampleSite.tiny()
        let calendar = String(
            decoding: try site.plan.downloads.bytes(of: .init(scope: .whole, format: .ics)), as: UTF8.self)
        let dated = site.plan.view.ledger.entries.filter { $0.deadline?.last != nil }
        #expect(!dated.isEmpty)
        #expect(calendar.components(separatedBy: "BEGIN:VEVENT").count - 1 == dated.count)
    }
}
