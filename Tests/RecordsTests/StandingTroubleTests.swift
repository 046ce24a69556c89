import SourceText
import Testing

@testable import Records

/// What an article says fell short with no heading over it, results told over years, and titles of results that end in a
/// colon.
struct StandingTroubleTests {
    private func findings(_ paragraphs: String) -> [Finding.Kind] {
        Record(sessionTelling: paragraphs).findings.map(\.kind)
    }

    @Test(arguments: [
        "Vẫn còn tình trạng xe quá tải đi vào đường liên xã.",
        "Tình trạng khai thác cát trái phép ngày càng tinh vi. Công an huyện đã phát hiện 5 vụ.",
        "Đội ngũ cán bộ thú y cơ sở còn thiếu và yếu.",
        "Việc duy tu kênh mương chưa được quan tâm đúng mức. Nhiều trạm bơm xuống cấp.",
        "Phó Chủ tịch UBND huyện nhìn nhận, việc bàn giao lưới điện còn chậm; hồ sơ còn bất cập, cần điều chỉnh cho phù hợp.",
    ])
    func whatStandsBadlyIsALimitation(paragraph: String) {
        #expect(findings(paragraph) == [.limitation])
    }

    @Test func whatFollowsAnnouncedLimitationsIsTheirList() {
        let found = findings(
            """
            Tuy nhiên, phát triển chợ nông thôn còn một số hạn chế.

            Chợ xã chưa có nhà để xe cho bà con.

            Các hộ kinh doanh thiếu động lực vào chợ mới.
            """)
        #expect(found == [.limitation, .limitation, .limitation])
    }

    @Test(arguments: [
        "Ngoài ra phải có phương án cấp sách cho học sinh có hoàn cảnh khó khăn.",
        "Tình trạng khai thác cát trái phép không còn diễn biến phức tạp.",
        "Các đại biểu trao đổi về việc giải ngân còn chậm.",
        "Huyện giữ vai trò kết nối để nông dân được vay vốn, thị trường ổn định.",
        "Giai đoạn 2021 - 2025, huyện đề ra mục tiêu có 12 xã đạt chuẩn, 3 xã đạt chuẩn nâng cao, thu nhập 65 triệu đồng.",
    ])
    func whatIsWishedOrMendedIsNoFinding(paragraph: String) {
        #expect(findings(paragraph).isEmpty)
    }

    @Test(arguments: [
        "Trong những năm qua, công tác hòa giải luôn được quan tâm, chỉ đạo và đạt được nhiều kết quả quan trọng.",
        "Từ năm 2019 đến quý I năm 2022, các ngành đã giải quyết 412 đơn thư.",
        "Qua 5 năm triển khai chương trình, huyện đã đạt được những kết quả bước đầu.",
    ])
    func whatWasReachedOverYearsIsAResult(paragraph: String) {
        #expect(findings(paragraph) == [.result])
    }

    @Test(arguments: [
        "**Kết quả thực hiện nhiệm vụ:**", "**Tình hình thực hiện nhiệm vụ 6 tháng đầu năm:**",
        "Đánh giá kết quả lãnh đạo, chỉ đạo thực hiện nhiệm vụ tháng 4:",
    ])
    func dutiesInATitleOfResultsAreNoTasks(title: String) {
        let record = Record(
            document: """
                Đảng ủy Công ty họp thường kỳ

                Ngày 12/5/2023, Đảng ủy Công ty Than Sông Bạc họp. Đồng chí Lê Văn Bách, Bí thư Đảng ủy chủ trì.

                \(title)

                Công ty đã sửa chữa xong lò số 2; doanh thu đạt 108% kế hoạch.
                """)
        #expect(record.findings.map(\.kind) == [.result])
        #expect(record.assignments.isEmpty)
    }

    @Test func twoThingsInOneTitleOpenTheLast() {
        let record = Record(
            document: """
                Đảng ủy Công ty họp thường kỳ

                Ngày 12/5/2023, Đảng ủy Công ty Than Sông Bạc họp. Đồng chí Lê Văn Bách, Bí thư Đảng ủy chủ trì.

                Đánh giá kết quả tháng 4, triển khai nhiệm vụ tháng 5:

                - Phòng Kỹ thuật rà soát thiết bị trước ngày 20/5/2023.
                """)
        #expect(record.assignments.map(\.lead) == [["Phòng Kỹ thuật"]])
    }

    @Test func turnsAmongResultsOfANoticeFallShort() {
        let record = Record(
            points: """
                1. Các xã đã bàn giao 251 ha mặt bằng, đạt 34,8%.

                Tuy nhiên, so với yêu cầu thì tiến độ còn chậm; còn 07 xã chưa kiểm đếm.
                """, under: "I. Tình hình thực hiện")
        #expect(record.findings.map(\.kind) == [.result, .limitation])
        #expect(record.assignments.isEmpty)
    }

    @Test func theCauseBehindAResultStandsAlone() {
        let record = Record(
            points: """
                1. Các xã đã giải ngân 120 tỷ đồng, đạt 35% kế hoạch năm, thấp hơn cùng kỳ. Nguyên nhân chủ yếu do vướng mặt bằng.
                """, under: "I. Kết quả thực hiện")
        #expect(record.findings.map(\.kind).last == .cause)
    }
}
