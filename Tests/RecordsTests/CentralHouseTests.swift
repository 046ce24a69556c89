import Testing

@testable import Records

/// Who is told where ministries, the army, companies and the Party's centre speak.
@Suite struct CentralHouseTests {
    private func article(_ text: String) -> Record {
        Record(
            document: """
                # Hội nghị giao ban công tác tháng 5

                12/05/2025 08:15

                Ngày 11/5/2025, cơ quan tổ chức hội nghị giao ban công tác tháng 4, triển khai nhiệm vụ tháng 5.

                \(text)
                """)
    }

    @Test(arguments: [
        ("Thủ tướng giao Bộ trưởng Tài chính xem xét, bố trí kinh phí.", ["Bộ Tài chính"]),
        (
            "Thủ tướng yêu cầu Bộ trưởng Giao thông vận tải, Bộ trưởng Xây dựng khẩn trương rà soát.",
            ["Bộ Giao thông vận tải", "Bộ Xây dựng"]
        ),
        (
            "Thủ tướng yêu cầu các Bộ trưởng: Quốc phòng, Công an, Y tế chỉ đạo lực lượng sẵn sàng ứng phó.",
            ["Bộ Quốc phòng", "Bộ Công an", "Bộ Y tế"]
        ),
        (
            "Thủ tướng đề nghị Bí thư tỉnh ủy, thành ủy tập trung lãnh đạo công tác chuẩn bị.", ["tỉnh ủy", "thành ủy"]
        ),
        ("Chính ủy Quân chủng đề nghị Vùng 7 Hải quân tăng cường tuần tra.", ["Vùng 7 Hải quân"]),
        ("Bộ trưởng yêu cầu Hà Xuân và TP.HLM kiểm soát chặt người nhập cảnh.", ["Hà Xuân", "TP.HLM"]),
        ("Tổng giám đốc giao ABCNPC, ABCCPC hoàn thành lắp đặt công tơ.", ["ABCNPC", "ABCCPC"]),
        ("Bộ Y tế đề nghị sở y tế các tỉnh, thành phố khẩn trương rà soát.", ["sở y tế các tỉnh, thành phố"]),
        ("Bộ Giáo dục và Đào tạo đề nghị các sở y tế khẩn trương rà soát.", ["các sở y tế"]),
        (
            "Phát biểu tại hội nghị, Thượng tướng Lê Văn An đề nghị, trong tháng 5, Công an các đơn vị, địa phương "
                + "chủ động nắm chắc tình hình.", ["Công an các đơn vị, địa phương"]
        ),
        // The one who is told stands before the one who speaks.
        ("Đối với các bệnh viện, Thứ trưởng đề nghị chuẩn bị đủ giường hồi sức.", ["các bệnh viện"]),
        ("Về phía các tổ chức tín dụng, Phó Thống đốc yêu cầu niêm yết lãi suất.", ["các tổ chức tín dụng"]),
        ("Riêng với Cục Thuế các tỉnh, Tổng cục trưởng yêu cầu báo cáo kết quả thu nợ.", ["Cục Thuế các tỉnh"]),
    ])
    func leadersTell(text: String, leads: [String]) {
        #expect(article(text).assignments.first?.lead == leads)
    }

    @Test(arguments: [
        ("Phòng PC09 và Công an các huyện cấp xong thẻ.", ["Phòng PC09", "Công an các huyện"]),
        ("Chi cục Hải quan cửa khẩu Hà Xuân tăng cường soi chiếu hàng hóa.", ["Chi cục Hải quan cửa khẩu Hà Xuân"]),
        ("Ban Phong trào Trung ương Đoàn tham mưu kế hoạch ra quân.", ["Ban Phong trào Trung ương Đoàn"]),
        ("Giao Ban Tổng Giám đốc Công ty xây dựng phương án.", ["Ban Tổng Giám đốc Công ty"]),
        (
            "Công ty Điện lực Hà Xuân, Đội quản lý điện số 3 xử lý hành lang tuyến.",
            ["Công ty Điện lực Hà Xuân", "Đội quản lý điện số 3"]
        ),
        ("Khoa Hồi sức tích cực - Chống độc dự trù thuốc.", ["Khoa Hồi sức tích cực - Chống độc"]),
        ("Phân xưởng Vận hành 1 trực 24/24h.", ["Phân xưởng Vận hành 1"]),
        ("Các tỉnh, thành Đoàn tổ chức ra quân.", ["Các tỉnh, thành Đoàn"]),
        ("Chi bộ phân công đảng viên theo dõi các tổ chuyên môn.", ["Chi bộ"]),
    ])
    func housesBearTheirNames(text: String, leads: [String]) {
        #expect(Record(points: "1. " + text).assignments.first?.lead == leads)
    }

    @Test func whatComesBackStandsBehindWhoDoesIt() {
        let record = Record(points: "1. Tổ Công nghệ hằng ngày báo cáo tiến độ cho Trưởng ban.")
        #expect(record.assignments.first?.recurrence == .daily)
    }
}
