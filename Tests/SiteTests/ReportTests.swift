import Office
@testable import Site
import SourceText
import Testing

/// The parts of a report below its wording: figures, names, the form.
@Suite struct ReportTests {
    private let strings = SiteStrings(
        language: .vi,
        texts: [
            "percent": "{n}%", "decimal_mark": ",", "thousands_mark": ".", "report_symbol": "BC-{letters}",
            "report_position": "Thủ trưởng cơ quan",
            "report_heads": "Văn phòng …: Chánh Văn phòng | Phòng: Trưởng phòng | Trung tâm: Giám đốc",
            "report_period_quarter": "quý {roman} năm {year}", "report_period_month": "tháng {m} năm {year}",
            "report_period_nine_months": "9 tháng đầu năm {year}",
        ])

    @Test func sharesAreOfTheWholeAndOfWhatFellDue() {
        let figures = ReportFigures(
            Courses.Part(
                index: 0, carriedIn: 3, given: 7, reopened: 0, finished: 6, onTime: 4, late: 1, stopped: 0, overdue: 2,
                undated: 1, carriedOut: 4))
        #expect(figures.total == 10)
        #expect(figures.finished == 6)
        #expect(figures.unfinished == 4)
        #expect(figures.finishedShare == 750)
        #expect(strings.percentNumber(figures.over, of: figures.total) == "20,0")
        #expect(strings.percent(tenths: 923) == "92,3%")
        #expect(figures.finishedUndated == 1 && figures.inTime == 1)
        #expect(ReportFigures(Figures()).finishedShare == nil)
    }

    @Test(arguments: [(0, "00"), (7, "07"), (10, "10"), (1234, "1.234")])
    func countsBelowTenBearAZero(_ number: Int, _ words: String) {
        #expect(strings.counted(number) == words)
    }

    @Test func aPeriodKnowsWhatComesNextAndWhatItIsComparedWith() throws {
        let quarter = try #require(Period("2026-Q4"))
        #expect(quarter.following == Period("2027-Q1"))
        #expect(quarter.before == Period("2026-Q3"))
        #expect(Period("2026-9M")?.following == Period("2026-Q4"))
        #expect(Period("2026-H2")?.following == Period("2027-H1"))
        #expect(Period("2026")?.before == nil)
        #expect(strings.reportName(of: quarter) == "quý IV năm 2026")
        #expect(strings.reportName(of: .nineMonths(2026)) == "9 tháng đầu năm 2026")
        #expect(try strings.reportName(of: #require(Period("2026-02"))) == "tháng 02 năm 2026")
        #expect(try strings.reportName(of: #require(Period("2026-03"))) == "tháng 3 năm 2026")
    }

    @Test func theFormFollowsFromTheAgencysName() {
        let form = ReportForm().completed(for: "Văn phòng UBND tỉnh Trường Khê", strings: strings)
        #expect(form.superior == "UBND tỉnh Trường Khê")
        #expect(form.agency == "Văn phòng")
        #expect(form.symbol == "BC-VP")
        #expect(form.place == "Trường Khê")
        #expect(form.position == "Chánh Văn phòng")

        let department = form.form(ofUnit: "Phòng Giáo dục và Đào tạo", of: "UBND xã An Khê", strings: strings)
        #expect(department?.symbol == "BC-PGDĐT")
        #expect(department?.position == "Trưởng phòng")
        // Another agency does not sign on our paper.
        #expect(form.form(ofUnit: "Sở Tài chính", of: "Văn phòng UBND tỉnh Trường Khê", strings: strings) == nil)

        var told = ReportForm()
        told.agency = "Ủy ban nhân dân"
        told.position = "Chủ tịch"
        let kept = told.completed(for: "UBND tỉnh Trường Khê", strings: strings)
        #expect(kept.agency == "Ủy ban nhân dân" && kept.position == "Chủ tịch" && kept.symbol == "BC-ỦBND")
    }

    @Test func settingsTellTheForm() {
        let (settings, notes) = Settings.read(
            yaml: """
                agency: Văn phòng UBND tỉnh Trường Khê
                report:
                  authority: [KT. CHÁNH VĂN PHÒNG]
                  position: Phó Chánh Văn phòng
                  recipients: [UBND tỉnh (để b/c), "Lưu: VT"]
                  sginer: Trần Thị Mai
                """, path: "site.yml")
        #expect(settings.report.authority == ["KT. CHÁNH VĂN PHÒNG"])
        #expect(settings.report.recipients == ["UBND tỉnh (để b/c)", "Lưu: VT"])
        #expect(notes.map(\.hint?.vi) == ["ý là “signer”?"])
    }

    @Test func textKeepsTablesInLine() {
        let html = """
            <body><main><h2>I. TÌNH HÌNH</h2><p>Tổng số&nbsp;5 &lt; 6.</p><table><thead>
            <tr><th rowspan="2">TT</th><th rowspan="2">Đơn vị</th><th colspan="2">Hoàn thành</th></tr>
            <tr><th>Đúng hạn</th><th>Quá hạn</th></tr></thead>
            <tbody><tr><td>1</td><th>Phòng Kinh tế</th><td>12</td><td>3</td></tr></tbody></table></main></body>
            """
        let text = PlainText(html: Array(html.utf8)).text
        #expect(
            text == """
                I. TÌNH HÌNH

                Tổng số 5 < 6.

                TT │ Đơn vị        │ Hoàn thành: Đúng hạn │ Hoàn thành: Quá hạn
                ═══╪═══════════════╪══════════════════════╪════════════════════
                 1 │ Phòng Kinh tế │                   12 │                   3

                """)
    }

    @Test func quotedFindingsAreBareOfTheirHeading() {
        let openings = ["Hạn chế:", "Tuy nhiên,"]
        #expect(ReportPage.bare("Hạn chế: còn 4 văn bản quá hạn.", of: openings) == "Còn 4 văn bản quá hạn")
        #expect(ReportPage.bare("Tuy nhiên, tiến độ chậm;", of: openings) == "Tiến độ chậm")
        #expect(ReportPage.bare("Còn nể nang", of: openings) == "Còn nể nang")
    }

    @Test func romanNumerals() {
        #expect([1, 4, 9, 14].map(RomanNumeral.text) == ["I", "IV", "IX", "XIV"])
    }

    /// On the site a figure leads to exactly the assignments that make it; alone it is a number.
    @Test func figuresLeadToTheirAssignments() async throws {
        let site = try await SampleSite(asOf: "2026-11-21")
        let html = try #require(try site.html(at: "departments/kinh-te/2026-Q3/report.html"))
        let list = "../../../ledger/index.html#figure="
        #expect(
            html.contains("<td><a href=\"\(list)carried-in,given&amp;period=2026-Q3&amp;unit=kinh-te\">14</a></td>"))
        let office = try #require(try site.html(at: "periods/2026-Q3/report.html"))
        #expect(office.contains("#figure=given&amp;period=2026-Q3&amp;lead=kinh-te\">"))
        #expect(office.contains("#figure=carried-out&amp;period=2026-Q3&amp;due=2026-10-01..2026-12-31\">"))
        #expect(!office.contains(">0</a>"))
        let quarter = try #require(Period("2026-Q3"))
        let alone = try site.plan.standaloneReport(
            ReportScope(subject: .office, period: quarter), css: Array("p {}".utf8))
        #expect(!String(decoding: alone, as: UTF8.self).contains("<a "))
    }

    /// After two years reports of units, leaders and months are made on demand; those of the office's quarters stay.
    @Test func oldReportsAreMadeOnDemand() async throws {
        let site = try await SampleSite(asOf: "2029-06-30")
        #expect(!site.plan.pages.contains { $0.path == "departments/kinh-te/2026-Q3/report.html" })
        #expect(site.plan.pages.contains { $0.path == "periods/2026-Q3/report.html" })
        let html = try #require(try site.html(at: "departments/kinh-te/2026-Q3/index.html"))
        #expect(!html.contains("report.html") && html.contains("“giaoban print 2026-Q3 --department kinh-te”"))
        let leader = try #require(
            site.plan.pages.first { $0.path.hasPrefix("leaders/") && $0.path.hasSuffix("/2026/index.html") })
        #expect(try site.html(leader).contains("“giaoban print 2026 --leader "))
        #expect(!site.plan.pages.contains { $0.path == "periods/2026-09/report.html" })
        let month = try #require(try site.html(at: "periods/2026-09/index.html"))
        #expect(!month.contains("report.html") && month.contains("“giaoban print 2026-09”"))
    }

    /// What was signed off and is no longer so has no list; what still is has one.
    @Test func aSignedFigureThatChangedLeadsNowhere() async throws {
        let site = try await SampleSite.tiny()
        let period = try #require(Period("2031-Q1"))
        let closed = try #require(site.plan.view.ledger.closures[period]).figures
        let now = Figures(site.plan.view.ledger.summary(in: period))
        let html = try #require(try site.html(at: "periods/2031-Q1/report.html"))
        #expect(closed[.finished] != now[.finished] && closed[.given] == now[.given])
        #expect(html.contains("<a href=\"../../ledger/index.html#figure=given&amp;period=2031-Q1\">"))
        #expect(!html.contains("#figure=carried-out&amp;period=2031-Q1\""))
        #expect(html.contains("các phụ lục theo tình hình hiện nay"))
    }
}
