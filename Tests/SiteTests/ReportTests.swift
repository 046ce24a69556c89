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
        var counts = StatusCounts()
        counts.add(.finishedOnTime, 4)
        counts.add(.finishedUndated)
        counts.add(.finishedLate)
        counts.add(.overdue, 2)
        counts.add(.dueSoon)
        counts.add(.undated)
        let figures = ReportFigures(given: 0, counts)
        #expect(figures.total == 10)
        #expect(figures.finished == 6)
        #expect(figures.unfinished == 4)
        #expect(figures.finishedShare == 750)
        #expect(strings.percentNumber(figures.over, of: figures.total) == "20,0")
        #expect(strings.percent(tenths: 923) == "92,3%")
        #expect(ReportFigures(given: 0, StatusCounts()).finishedShare == nil)
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
}
