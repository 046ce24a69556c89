import SourceText
import Testing

@testable import Records

/// How provincial papers and portals tell of what was reached, what fell short, and who told whom.
struct PressTests {
    private func article(_ sentences: String, headline: String = "UBND huyện họp giao ban tháng 9/2025") -> Record {
        Record(
            document: """
                \(headline)

                Ngày 08/9/2025, UBND huyện tổ chức họp giao ban. Đồng chí Lê Văn Bách, Chủ tịch UBND huyện chủ trì.

                \(sentences)
                """)
    }

    @Test func aParagraphOfResultsTurnsToWhatFellShort() {
        let record = article(
            """
            Trong tháng 8, huyện đã gieo cấy 4.120 ha lúa mùa, thu ngân sách đạt 61 tỷ đồng. An ninh trật tự được giữ vững. \
            Tuy nhiên, tiến độ giải phóng mặt bằng cụm công nghiệp còn chậm; một số xã chưa kịp thời báo cáo.
            """)
        #expect(record.findings.map(\.kind) == [.result, .limitation])
        #expect(record.findings.last?.text.hasPrefix("Tuy nhiên, tiến độ") == true)
        #expect(record.findings.first?.text.hasSuffix("giữ vững.") == true)
    }

    @Test func severalShortfallsMakeALimitation() {
        let record = article(
            "Đáng lưu ý là công tác quản lý bảo vệ rừng còn nhiều hạn chế. Tiến độ trồng rừng không đạt kế hoạch.")
        #expect(record.findings.map(\.kind) == [.limitation])
    }

    /// Who came, what somebody proposes and how many spoke are no result.
    @Test(arguments: [
        "Dự họp có đồng chí Mai Hà, Phó Chủ tịch HĐND huyện. Cuộc họp được kết nối đến 24 xã, thị trấn, đã có 70 đại biểu.",
        "Theo dự thảo kế hoạch, đến cuối năm huyện hoàn thành giải ngân 100% vốn các năm 2018, 2019 sang năm 2020.",
        "Tại hội nghị đã có 12 ý kiến của các trưởng thôn, chủ yếu về vệ sinh môi trường đã được trả lời.",
    ])
    func whatIsNoResult(sentences: String) {
        let record = article(sentences)
        #expect(record.findings.isEmpty)
        #expect(record.indicators.filter { !$0.isTarget && $0.percent != nil }.isEmpty)
    }

    @Test(arguments: [
        ("Toàn huyện đã cứng hóa 28 km đường và 14km rãnh thoát nước.", [28, 14]),
        ("Diện tích cây ăn quả đạt 943ha, sản lượng 17.800 tấn.", [943, 17_800]),
        ("Có 13/16 nhóm chỉ tiêu đạt và vượt kế hoạch đề ra.", [13]),
        ("Đã giải ngân vốn các năm 2018, 2019 cho 3 dự án.", [3]),
    ])
    func counts(sentence: String, values: [Double]) {
        #expect(article("Trong tháng 8, " + sentence).indicators.compactMap(\.value) == values)
    }

    /// A change belongs to the figure beside it, unless behind a comma or bracket something else grew.
    @Test(arguments: [
        (
            "Giá trị sản xuất công nghiệp tăng 11,06% (riêng chế biến tăng 12,76%, khai khoáng tăng 6,95%).",
            [11.06, 12.76, 6.95]
        ),
        ("Doanh thu đạt 220 tỷ đồng, tăng 4,1% so với cùng kỳ.", []),
        ("Xuất khẩu đạt 41 triệu USD, lũy kế 8 tháng tăng 14%.", [14]),
    ])
    func growth(sentence: String, percents: [Double]) {
        #expect(article("Trong tháng 8, " + sentence).indicators.compactMap(\.percent) == percents)
    }

    /// In an article a leader's order gives work; what an office has had done does not.
    @Test(arguments: [
        ("Lãnh đạo UBND huyện chỉ đạo các ngành chuyên môn vận động nông dân gieo sạ.", [["các ngành chuyên môn"]]),
        (
            "Chủ tịch UBND huyện Lê Văn Bách chỉ đạo cán bộ chuyên môn trả lời kiến nghị và chỉ đạo các ngành tiếp thu.",
            [["cán bộ chuyên môn", "các ngành"]]
        ),
        ("UBND huyện đã chỉ đạo các phòng chuyên môn rà soát 12 hồ sơ.", []),
    ])
    func orders(sentence: String, leads: [[String]]) {
        #expect(article(sentence).assignments.map(\.lead) == leads)
    }

    @Test func whatAConferenceSetItselfIsToldInTheNextSentences() {
        let record = article(
            """
            Hội nghị thảo luận, đề ra nhiệm vụ 6 tháng cuối năm. Trong đó, tập trung tháo gỡ vướng mắc về đất đai. \
            Đẩy mạnh chuyển đổi số.
            """)
        #expect(record.assignments.count == 2)
    }

    @Test(arguments: [
        "Sáng 8-10, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện Phan Anh Bách cùng các Phó Chủ tịch UBND huyện chủ trì hội nghị.",
        "Sáng 8-10, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện Phan Anh Bách (ngồi giữa) cùng 2 Phó Chủ tịch chủ trì hội nghị.",
    ])
    func aRankOfThePartyAndAnOfficeAreOnePerson(opening: String) {
        let record = Record(document: "UBND huyện họp thường kỳ tháng 9/2025\n\n\(opening)\n")
        #expect(record.chairs.map(\.name) == ["Phan Anh Bách"])
        #expect(record.chairs.first?.position == "Phó Bí thư Huyện ủy, Chủ tịch UBND huyện")
    }

    @Test func aPapersNumberMayBeDigitsAlone() {
        let record = article("Việc triển khai Kế hoạch 437 ngày 10/10/2024 của UBND tỉnh đã hoàn thành 12 hạng mục.")
        #expect(record.citations.map(\.number) == ["437"])
        #expect(record.citations.first?.date?.description == "2024-10-10")
        #expect(record.meeting?.dates.map(\.description) == ["2025-09-08"])
    }

    @Test func whoWritesStandsBeforeHisHouse() {
        let record = article(
            "Chủ tịch UBND huyện yêu cầu Phòng Kinh tế rà soát các dự án.\n\nBT:Thu Lan (TTVH-TT huyện)")
        #expect(record.people.last?.name == "Thu Lan")
    }

    @Test(arguments: [
        ("Sáu tháng đầu năm 2021", "2021-01-01", "2021-06-30"),
        ("Chín tháng đầu năm 2021", "2021-01-01", "2021-09-30"),
        ("tháng 9 - 10/2019", "2019-09-01", "2019-10-31"),
        ("tháng 9 và 10 năm 2019", "2019-09-01", "2019-10-31"),
        ("2 tháng mười một 2018", "2018-11-02", "2018-11-02"),
        ("12 tháng hai 2019", "2019-02-12", "2019-02-12"),
    ])
    func spelledTimes(words: String, first: String, last: String) throws {
        let reading = reading(words)
        let date = try #require(reading.dates.read(0, reading.all.upperBound))
        let span = try #require(date.span(reading.prose, near: nil))
        #expect(span.first?.description == first)
        #expect(span.last?.description == last)
    }

    @Test(arguments: [
        ("Chủ tịch UBND huyện yêu cầu Phòng Kinh tế xây dựng kịch bản tăng trưởng cho từng quý.", false),
        ("Chủ tịch UBND huyện yêu cầu Phòng Kinh tế báo cáo kết quả từng quý.", true),
    ])
    func whatIsDividedByQuartersDoesNotComeBack(sentence: String, comesBack: Bool) {
        #expect((article(sentence).assignments.first?.recurrence != nil) == comesBack)
    }

    @Test func onceAMonthIsNoDay() {
        let reading = reading("2 tháng một lần")
        #expect(reading.dates.read(0, reading.all.upperBound) == nil)
    }

    @Test func aCalendarsBracketsGiveWork() {
        let record = Record(
            document: """
                LỊCH LÀM VIỆC CỦA LÃNH ĐẠO UBND HUYỆN
                (Từ ngày 09/02/2026 đến ngày 13/02/2026)

                THỨ HAI, NGÀY 09/02:

                - Chủ tịch: 14 giờ, họp nghe báo cáo tiến độ sáp nhập xã (Phòng Nội vụ chuẩn bị báo cáo), tại phòng họp số 1.

                - PCT. Kinh tế: 8 giờ, họp Ban Chỉ đạo phòng, chống thiên tai (cả ngày).
                """)
        #expect(record.assignments.map(\.lead) == [["Phòng Nội vụ"]])
    }
}
