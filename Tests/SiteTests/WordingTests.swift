import Records
@testable import Site
import SourceText
import Testing

/// Names as an official reads them, where a paper or a list has them otherwise.
@Suite struct WordingTests {
    private static let strings = SiteLook(own: [], language: .vi).strings

    private static let units = ["Phòng Tổng hợp", "Phòng Hành chính - Tổ chức", "Sở Tài chính", "Văn phòng UBND tỉnh"]

    @Test(arguments: [
        ("CHÁNH VĂN PHÒNG", "Chánh Văn phòng"),
        ("PHÓ CHÁNH VĂN PHÒNG", "Phó Chánh Văn phòng"),
        ("TRƯỞNG PHÒNG HÀNH CHÍNH - TỔ CHỨC", "Trưởng phòng Hành chính - Tổ chức"),
        ("PHÓ TRƯỞNG PHÒNG TỔNG HỢP", "Phó Trưởng phòng Tổng hợp"),
        ("GIÁM ĐỐC SỞ TÀI CHÍNH", "Giám đốc Sở Tài chính"),
        ("VĂN PHÒNG UBND TỈNH", "Văn phòng UBND tỉnh"),
        ("ỦY BAN NHÂN DÂN TỈNH SƠN GIANG", "Ủy ban nhân dân tỉnh Sơn Giang"),
        ("Chánh Văn phòng UBND tỉnh", "Chánh Văn phòng UBND tỉnh"),
    ])
    func capitalsAreReadAsInASentence(_ printed: String, _ read: String) throws {
        let letters = SmallLetters(
            [printed], units: WordingTests.units, places: ["Sơn Giang"], strings: WordingTests.strings)
        #expect(letters[printed] == read)
    }

    @Test(arguments: [
        ("03/CTr-VP", "Chương trình"), ("18/KH-UBND", "Kế hoạch"), ("7/LLV-VP", "Chương trình, kế hoạch"),
    ])
    func aPlanIsCalledByTheLettersOfItsNumber(_ number: String, _ name: String) throws {
        let text = "---\nloai: chuong-trinh\nso: \(number)\ntieu-de: Công tác năm\n---\n1. Việc thứ nhất.\n"
        let record = Record(reading: SourceFile(reading: Array(text.utf8), path: "content/a.md"), id: "a")
        #expect(record.kind == .plan)
        #expect(WordingTests.strings.reference(to: record) == "\(name) \(number)")
    }

    @Test func numbersOfNeighbouringDaysDoNotRunIntoOne() {
        let svg = Timeline(
            id: "t", title: "", description: "",
            marks: [(10, "", 3, "soon"), (11, "", 3, "soon"), (30, "", 3, "soon")], days: 135, today: nil, ticks: []
        ).svg()
        let heights = String(decoding: svg, as: UTF8.self).split(separator: "<text ").dropFirst().compactMap { text in
            text.split(separator: "y=\"").dropFirst().first?.prefix { $0 != "\"" }
        }
        #expect(heights == ["46", "34", "46"])
    }

    @Test func aChartOfAnIndicatorHasRoundNumbersBesideItsLines() {
        let chart = LineChart(id: "c", title: "", description: "", points: [("20/3/2025", 8.9), ("19/01/2026", 93.8)])
        let svg = String(decoding: chart.svg { "\($0)" }, as: UTF8.self)
        #expect(svg.contains(">100.0<") && svg.contains(">50.0<"))
    }

    /// The line rises from a valley over what stands above it.
    @Test func theFigureOfAValleyStandsBelowItsPoint() throws {
        let chart = LineChart(
            id: "c", title: "", description: "", points: [("1/2031", 80), ("2/2031", 30), ("3/2031", 90)])
        let svg = String(decoding: chart.svg { "\(Int($0))" }, as: UTF8.self)
        func height(of figure: String) throws -> Double {
            let label = try #require(svg.split(separator: "<text ").last { $0.contains(">\(figure)<") })
            let y = try #require(label.split(separator: "y=\"").dropFirst().first)
            return try #require(Double(y.prefix { $0 != "\"" }))
        }
        let dots = svg.split(separator: "cy=\"").dropFirst().compactMap { Double($0.prefix { $0 != "\"" }) }
        #expect(try height(of: "80") < dots[0])
        #expect(try height(of: "30") > dots[1])
        #expect(try height(of: "90") < dots[2])
    }

    /// Ten letters of a day take 65 of the 720 units of the width.
    @Test(arguments: [9, 10, 60])
    func daysUnderALineDoNotTouch(count: Int) {
        let points = (0..<count).map { (label: "21/10/20\($0 + 10)", value: Double($0)) }
        let svg = LineChart(id: "c", title: "", description: "", points: points).svg { "\($0)" }
        let places = String(decoding: svg, as: UTF8.self).split(separator: "<text ").filter { $0.contains(">21/10/") }
            .compactMap { Double($0.dropFirst("x=\"".count).prefix { $0 != "\"" }) }
        #expect(places.count > 4)
        #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= 70 })
    }
}
