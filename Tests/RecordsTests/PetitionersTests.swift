import SourceText
import Testing

@testable import Records

/// What citizens and firms ask for by their names, sentences that only close, headings that say how often, headlines of a
/// whole sentence.
@Suite struct PetitionersTests {
    @Test(arguments: [
        "Ông Nguyễn Văn Mậu, thôn 3, xã An Hòa: Đề nghị cấp giấy chứng nhận quyền sử dụng đất.",
        "Bà Trần Thị Ngọ đề nghị xem xét bồi thường đất.", "Hộ ông Lê Văn Thân kiến nghị hỗ trợ tiền thuê nhà.",
        "Công ty TNHH Hải An đề nghị gia hạn tiến độ dự án.",
    ])
    func whatIsAskedForIsNobodysWork(petition: String) {
        let found = Record(points: "1. \(petition)\n\nGiao UBND xã An Hòa kiểm tra.").assignments
        #expect(found.map(\.lead) == [["UBND xã An Hòa"]])
    }

    /// Whoever presides asks, too.
    @Test func whoPresidesOrders() {
        let found = Record(points: "1. Ông Phan Bá Quế yêu cầu Phòng Tổng hợp rà soát lịch họp.").assignments
        #expect(found.map(\.lead) == [["Phòng Tổng hợp"]])
    }

    @Test(arguments: [
        "Đề nghị các thành viên Ban Chỉ đạo, các địa phương căn cứ thực hiện./.",
        "2. Nhận được Thông báo này, đề nghị các sở, ngành nghiêm túc triển khai thực hiện./.",
    ])
    func theCloseGivesNoWork(close: String) {
        #expect(Record(points: "1. Giao Sở Y tế họp.\n\n\(close)").assignments.count == 1)
    }

    @Test func whoDoesSomethingStandsBehindWhoOnlyCarriesOut() {
        let found = Record(points: "1. Các sở, ngành nghiêm túc thực hiện. Giao Văn phòng UBND tỉnh theo dõi, đôn đốc.")
        #expect(found.assignments.map(\.lead) == [["Văn phòng UBND tỉnh"]])
    }

    @Test(arguments: [
        ("**4. Hằng tuần:**", Assignment.Recurrence.weekly), ("**4. Nhiệm vụ thường xuyên hằng tháng**", .monthly),
    ])
    func aHeadingSaysHowOften(heading: String, recurrence: Assignment.Recurrence) {
        let record = Record(
            points: "\(heading)\n\na) Sở Xây dựng rà soát hồ sơ.\n\nb) Sở Tài chính báo cáo trước ngày 30/7/2025.")
        #expect(record.assignments.map(\.recurrence) == [recurrence, nil])
    }

    @Test(arguments: [
        ("Sở Xây dựng, với sự phối hợp của Sở Tài chính, thẩm định giá.", "Sở Xây dựng"),
        ("Lập đề án khuyến công (Sở Công Thương - Quý III).", "Sở Công Thương"),
        ("Yêu cầu các cơ quan soạn thảo rà soát hồ sơ.", "các cơ quan soạn thảo"),
        ("Yêu cầu tổ chức Công đoàn tỉnh tăng cường tuyên truyền.", "tổ chức Công đoàn tỉnh"),
    ])
    func whoLeads(point: String, lead: String) {
        #expect(Record(points: "1. \(point)").assignments.map(\.lead) == [[lead]])
    }

    @Test func monthsInOneRowAreOneSpan() {
        let found = Record(points: "1. Giao Sở Y tế kiểm tra trong tháng 7, 8/2025.").assignments
        #expect(found.first?.deadline?.first?.description == "2025-07-01")
        #expect(found.first?.deadline?.last?.description == "2025-08-31")
    }

    @Test func aHeadlineMayBeAWholeLongSentence() {
        let headline = """
            Đồng chí Giám đốc Sở Giáo dục và Đào tạo đến thăm, tặng Giấy khen và trao học bổng cho các em học sinh vượt \
            khó vươn lên, đạt thành tích xuất sắc trong học tập và rèn luyện năm học vừa qua.
            """
        let record = Record(
            document: """
                \(headline)

                Sáng 12/5/2023, đồng chí Lê Văn Bách, Giám đốc Sở Giáo dục và Đào tạo đến thăm Trường THCS An Hòa, tặng Giấy khen cho học sinh, động viên các thầy cô giáo của nhà trường và cùng các em trồng cây trong vườn trường mới.

                Minh Hà
                """)
        #expect(record.title.hasPrefix("Đồng chí Giám đốc Sở"))
    }

    @Test func aHeadlineStandsOverTheSentenceThatSaysItAgain() {
        let record = Record(
            document: """
                Bộ Y tế kiểm tra việc đấu thầu, cung ứng thuốc ở các tỉnh

                Thủ tướng giao Bộ Y tế kiểm tra ngay việc tổ chức đấu thầu, mua sắm, cung ứng thuốc và vật tư y tế ở các tỉnh

                Ngày 16/8/2023, Thủ tướng Lê Văn Bách ký công điện yêu cầu Bộ Y tế và UBND các tỉnh bảo đảm đủ thuốc.
                """)
        #expect(record.title == "Bộ Y tế kiểm tra việc đấu thầu, cung ứng thuốc ở các tỉnh")
    }
}
