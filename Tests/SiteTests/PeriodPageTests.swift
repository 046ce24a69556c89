import Office
import Records
@testable import Site
import SourceText
import Templates
import Testing

/// Weeks and terms among the periods.
@Suite struct PeriodPageTests {
    @Test func aWeekHasItsPageForAYear() async throws {
        let site = try await SampleSite(asOf: "2026-11-21")
        let view = site.plan.view
        let weeks = view.periods.filter { $0.kind == .week }
        #expect(weeks.contains { $0.id == "2026-W45" } && !weeks.contains { $0.first.year < 2025 })
        let html = try #require(try site.html(at: "periods/2026-W45/index.html"))
        #expect(html.contains("<h1>Tuần 45 năm 2026</h1>"))
        #expect(html.contains("figure=given&amp;period=2026-W45"))
        let list = try #require(try site.html(at: "periods/index.html"))
        #expect(list.contains("href=\"../periods/2026-W45/index.html\">Tuần 45</a>"))
    }

    @Test func aTermThatTheSettingsNameHasItsPage() async throws {
        let (settings, doubts) = Settings.read(
            yaml: "title: Sổ giao ban\nagency: Văn phòng\nterms: [2016..2021, 2021..2026]\n", path: "site.yml")
        #expect(doubts.isEmpty && settings.terms == [Period("2016..2021"), Period("2021..2026")])
        let sample = try await SampleSite(asOf: "2026-11-21")
        let plan = await SitePlan(
            ledger: sample.plan.view.ledger, settings: settings, strings: sample.look.strings,
            templates: sample.look.templates)
        // What has no documents has no page; no address holds two dots.
        #expect(plan.view.periods.filter { $0.kind == .term }.map(\.id) == ["2021..2026"])
        let page = try #require(plan.pages.first { $0.path == "periods/2021-2026/index.html" })
        let html = String(decoding: try plan.render(page), as: UTF8.self)
        #expect(html.contains("<h1>Nhiệm kỳ 2021–2026</h1>") && html.contains("period=2021..2026"))
        let figures = Figures(plan.view.ledger.summary(in: Period("2021..2026")))
        let index = try #require(plan.view.periods.firstIndex { $0.kind == .term })
        #expect(plan.view.courses.office[index] == figures)
        #expect(plan.pages.contains { $0.path == "periods/2021-2026/report.html" })
    }

    /// What a quarter of a busy office was given stands in the lists of its months; the ledger has it in one.
    @Test func aBusyQuarterIsListedByMonths() async throws {
        let records = (1...2).map { month -> Record in
            let points = (1...600).map { "\($0). Phòng Kinh tế trình kế hoạch số \($0)." }.joined(separator: "\n")
            let text = "---\nloai: thong-bao\nngay-ban-hanh: 2030-0\(month)-15\n---\n\n\(points)\n"
            return Record(
                reading: SourceFile(reading: Array(text.utf8), path: "content/\(month).md"), id: "thang-\(month)")
        }
        let ledger = Ledger(records: records, directory: Directory(), asOf: try #require(Day(iso: "2030-03-01")))
        let look = SiteLook(own: [], language: .vi)
        let plan = await SitePlan(
            ledger: ledger, settings: Settings(), strings: look.strings, templates: look.templates)
        let lists = plan.pages.map(\.path).filter { $0.hasPrefix("tasks/2") }
        #expect(lists == ["tasks/2030-02/index.html", "tasks/2030-01/index.html"])
        let quarter = try #require(plan.pages.first { $0.path == "periods/2030-Q1/index.html" })
        let html = String(decoding: try plan.render(quarter), as: UTF8.self)
        #expect(html.contains("ledger/index.html#figure=undated,standing&amp;period=all&amp;of=2030-Q1"))
        #expect(!html.contains("tasks/2030-Q1"))
    }

    /// Of four years of quarters a page names those of its own year, and one of every other.
    @Test func manyPeriodsAreReachedThroughTheirYears() throws {
        let records = (2018...2021).flatMap { year in
            [1, 4, 7, 10].map { month -> Record in
                let text = """
                    ---
                    loai: thong-bao
                    ngay-ban-hanh: \(year)-\(month < 10 ? "0" : "")\(month)-05
                    ---

                    1. Giao Phòng Tổng hợp lập báo cáo trước ngày 30/12/\(year).
                    """
                return Record(
                    reading: SourceFile(reading: Array(text.utf8), path: "content/\(year)-\(month).md"),
                    id: "\(year)-\(month)")
            }
        }
        let ledger = Ledger(records: records, directory: Directory(), asOf: try #require(Day(iso: "2021-12-31")))
        let view = OfficeView(ledger: ledger)
        func labels(_ periods: [Int], current: Int?) -> [String] {
            PeriodLinks(view: view, strings: SiteLook(own: [], language: .vi).strings)
                .values(periods, first: ("tasks/index.html", "Tất cả"), current: current) { "\($0).html" }
                .compactMap { link in
                    guard case .object(let object) = link, case .text(let label)? = object[.label] else { return nil }
                    return label
                }
        }
        let quarters = view.periods.indices.filter { view.periods[$0].kind == .quarter }
        let second = try #require(quarters.first { view.periods[$0].id == "2019-Q3" })
        #expect(
            labels(quarters, current: nil)
                == ["Tất cả", "Quý IV/2021", "Quý III/2021", "Quý II/2021", "Quý I/2021", "2020", "2019", "2018"])
        #expect(
            labels(quarters, current: second)
                == ["Tất cả", "2021", "2020", "Quý IV/2019", "Quý III/2019", "Quý II/2019", "Quý I/2019", "2018"])
        #expect(labels(Array(quarters.prefix(8)), current: nil).count == 9)
    }

    @Test func aTermIsWrittenWithTwoDots() {
        let (settings, doubts) = Settings.read(yaml: "title: A\nterms: [2021-2026]\n", path: "site.yml")
        #expect(settings.terms.isEmpty && doubts.map(\.code) == ["site-nhiem-ky"])
    }
}
