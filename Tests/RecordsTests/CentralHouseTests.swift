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

    /// Round about: by whom it was said, by a colon, by another verb.
    @Test(arguments: [
        ("Theo Bộ trưởng, các địa phương cần chủ động nguồn vắc xin.", ["các địa phương"]),
        ("Cuộc họp kết luận: Phòng Vật tư làm đầu mối rà soát quy trình.", ["Phòng Vật tư"]),
        ("Cục trưởng quán triệt: các Chi cục không được để tồn hồ sơ quá hạn.", ["các Chi cục"]),
        ("Bộ trưởng nhắc Cục Quản lý Dược sớm gia hạn số đăng ký thuốc.", ["Cục Quản lý Dược"]),
        ("Thứ trưởng gợi ý các trường nên tổ chức dạy bù vào cuối tuần.", ["các trường"]),
        ("Tổng Giám đốc mong các đơn vị tiếp tục đổi mới tác phong.", ["các đơn vị"]),
    ])
    func roundAbout(text: String, leads: [String]) {
        #expect(article(text).assignments.first?.lead == leads)
    }

    @Test(arguments: [
        ("Bộ trưởng đề nghị Tổng Thư ký Quốc hội tiếp thu, hoàn thiện chương trình.", ["Tổng Thư ký Quốc hội"]),
        (
            "Bộ trưởng đề nghị Thường trực các Ủy ban của Quốc hội hoàn chỉnh các báo cáo.",
            ["Thường trực các Ủy ban của Quốc hội"]
        ),
        ("Tổng cục trưởng yêu cầu Vụ Kê khai và Kế toán thuế xử lý hồ sơ hoàn thuế.", ["Vụ Kê khai và Kế toán thuế"]),
        (
            "Đối với hai dự án luật, gồm: Luật Cây xanh và Luật Sông hồ, Bộ trưởng đề nghị các Ủy ban khẩn trương chuẩn bị.",
            ["các Ủy ban"]
        ),
        ("Công điện nêu rõ, trường hợp vượt thẩm quyền, Chủ tịch UBND tỉnh phải báo cáo ngay.", ["UBND tỉnh"]),
    ])
    func highHouses(text: String, leads: [String]) {
        let record = article(text)
        #expect(record.assignments.map(\.lead) == [leads])
    }

    @Test func whoIsBlamedMustAnswer() {
        let record = article(
            "Thủ tướng phê bình các bộ giải ngân chậm, yêu cầu kiểm điểm, báo cáo trước ngày 20/5/2025.")
        #expect(record.assignments.first?.deadline?.last?.description == "2025-05-20")
    }

    @Test(arguments: [
        "Đại biểu đề nghị Bộ sớm ban hành hướng dẫn thực hiện.",
        "Trước đó, ngày 5/5, Thủ tướng đã yêu cầu Bộ Y tế báo cáo vụ việc.",
    ])
    func whatOthersAskOrWasAskedBefore(text: String) {
        #expect(article(text).assignments.isEmpty)
    }

    @Test func aMinisterIsToldWhereThePremierAsks() {
        let record = Record(
            document: """
                # Chủ động ứng phó bão số 9

                12/05/2025 08:15

                Thủ tướng Chính phủ vừa ký Công điện số 77/CĐ-TTg về ứng phó bão số 9.

                Thủ tướng yêu cầu Bộ trưởng các Bộ: Quốc phòng, Giáo dục và Đào tạo; Chủ tịch UBND các tỉnh tổ chức trực ban.

                Bộ trưởng Bộ Y tế chỉ đạo cơ quan chức năng chuẩn bị thuốc.
                """)
        #expect(
            record.assignments.map(\.lead) == [
                ["Bộ Quốc phòng", "Bộ Giáo dục và Đào tạo", "UBND các tỉnh"], ["Bộ Y tế"],
            ])
    }

    @Test func aResolutionPassesFigures() {
        let record = Record(
            document: """
                CÔNG TY CỔ PHẦN MÂY TRE

                Số: 9/NQ-HĐQT

                *Sơn Lâm, ngày 22 tháng 7 năm 2025*

                **NGHỊ QUYẾT**

                QUYẾT NGHỊ:

                **Điều 1.** Thông qua kết quả kinh doanh 6 tháng đầu năm 2025: doanh thu 21,6 tỷ đồng, đạt 43% kế hoạch năm.

                **Điều 2.** Giao Ban Tổng Giám đốc thu hồi công nợ trước 31/12/2025.
                """)
        #expect(record.indicators.map(\.percent) == [43])
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
        ("Các phòng, ban, đơn vị soạn thảo đề án về cấp nước.", ["Các phòng, ban, đơn vị"]),
    ])
    func housesBearTheirNames(text: String, leads: [String]) {
        #expect(Record(points: "1. " + text).assignments.first?.lead == leads)
    }

    @Test func whatComesBackStandsBehindWhoDoesIt() {
        let record = Record(points: "1. Tổ Công nghệ hằng ngày báo cáo tiến độ cho Trưởng ban.")
        #expect(record.assignments.first?.recurrence == .daily)
    }
}
