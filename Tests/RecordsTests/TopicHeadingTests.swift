import Testing

@testable import Records

/// Matters under headings that open the parts of a report elsewhere, what people came to ask, and what is refused them.
@Suite struct TopicHeadingTests {
    @Test(arguments: [
        "Về tình hình an toàn hồ đập", "Tình hình sâu bệnh trên cây cam", "Tháo gỡ khó khăn, vướng mắc",
        "Về xử lý tồn tại sau kiểm toán", "Về dự thảo Báo cáo kết quả năm", "Về kết quả thanh tra chợ Cồn",
    ])
    func aMatterIsNoPartOfAReport(topic: String) {
        let record = Record(
            points: """
                1. Sở Y tế rà soát tủ thuốc.

                2. \(topic):

                - Công an tỉnh tăng cường tuần tra ban đêm.

                - Giao Sở Nội vụ lập danh sách trước ngày 20/3.

                3. Sở Xây dựng tổ chức kiểm tra kho bãi.
                """)
        #expect(
            record.assignments.map(\.lead) == [["Sở Y tế"], ["Công an tỉnh"], ["Sở Nội vụ"], ["Sở Xây dựng"]])
        #expect(record.findings.isEmpty)
    }

    @Test(arguments: ["Về những tồn tại, hạn chế", "Về kết quả thực hiện", "Về nguyên nhân chậm", "Về ưu điểm"])
    func anOrderIsOneUnderAnyHeading(part: String) {
        let record = Record(
            points:
                "1. Sở Y tế rà soát tủ thuốc.\n2. \(part):\n   - Giao Sở Nội vụ lập danh sách.\n3. Sở Xây dựng kiểm tra kho."
        )
        #expect(record.assignments.map(\.lead) == [["Sở Y tế"], ["Sở Nội vụ"], ["Sở Xây dựng"]])
    }

    @Test func whatFellShortStaysUnderItsHeading() {
        let record = Record(
            points: """
                1. Kết quả đạt được

                - Các sở đã giải ngân 120 tỷ đồng, đạt 35%.

                2. Tồn tại, hạn chế

                - Sở Nội vụ còn chậm báo cáo.

                - Hồ sơ ở nhiều xã chưa đầy đủ.
                """, under: "Đánh giá chung:")
        #expect(record.assignments.isEmpty)
        #expect(record.findings.map(\.kind) == [.result, .limitation, .limitation])
    }

    @Test(arguments: ["Về tình hình bến bãi", "Khó khăn tại bến Gành", "Về tồn tại sau kiểm toán"])
    func theOrderStandsBehindItsTopic(topic: String) {
        let record = Record(
            points: "1. \(topic): Sở Xây dựng kiểm tra bến, trình UBND tỉnh.\n2. Sở Y tế rà soát tủ thuốc.")
        #expect(record.assignments.map(\.lead) == [["Sở Xây dựng"], ["Sở Y tế"]])
    }

    @Test(arguments: [
        "Nội dung: Đề nghị cấp lại giấy phép cho bến đò Gành.", "Nội dung: Khiếu nại Quyết định thu hồi ao cá.",
        "Nội dung phản ánh: Lò gạch xả khói vào trường học.", "Công dân trình bày: đề nghị UBND xã trả lại ruộng.",
        "Các hộ dân thôn Gành kiến nghị bồi thường bổ sung.",
    ])
    func whatPeopleAskIsNoOrder(petition: String) {
        let record = Record(
            points: "1. Ông Đặng Văn Khế, thôn Gành\n\n   \(petition)\n\n   Giao Sở Xây dựng kiểm tra hồ sơ.")
        #expect(record.assignments.map(\.lead) == [["Sở Xây dựng"]])
    }

    @Test(arguments: [
        "không xem xét, lý do không thuộc danh mục", "Không chấp thuận", "Chưa xem xét", "Không có cơ sở để xem xét",
    ])
    func behindARefusalSomebodyAnswers(refusal: String) {
        let record = Record(
            points: "1. Về đề nghị miễn phí bến bãi: \(refusal). Sở Tài chính trả lời Công ty trước ngày 20/3/2025.")
        #expect(record.assignments.map(\.lead) == [["Sở Tài chính"]])
        #expect(Record(points: "1. Về đề nghị miễn phí bến bãi: \(refusal).").assignments.isEmpty)
    }

    @Test(arguments: [
        "PC04", "Petrolimex, PV Oil", "Agribank Chi nhánh tỉnh", "Quân chủng Phòng không - Không quân", "BĐBP tỉnh",
    ])
    func housesByTheirLetters(names: String) {
        let record = Record(
            points: "1. \(names) xét tuyển lao động.\n2. Sở Y tế phối hợp với \(names) rà soát tủ thuốc.")
        #expect(record.assignments.map { $0.lead.joined(separator: ", ") } == [names, "Sở Y tế"])
        #expect(record.assignments.last?.coordinating.joined(separator: ", ") == names)
    }

    @Test func whatIsAskedIsNoOrderInAComparison() {
        let record = Record(
            points: "1. Các xã đã đổ 51 km đường, đạt 34,8%. Tuy nhiên, một số xã còn chậm so với yêu cầu.")
        #expect(record.assignments.isEmpty)
    }
}
