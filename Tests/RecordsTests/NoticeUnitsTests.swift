import Testing

@testable import Records

/// Whom notices of governments and ministries tell: places, contractors, boards and houses that no table knows.
struct NoticeUnitsTests {
    /// Who draws up a list of those who need something is not named by the list.
    @Test(arguments: [
        ("Phòng Kinh tế trình danh mục cán bộ cần bồi dưỡng nghiệp vụ.", ["Phòng Kinh tế"]),
        ("Sở Nội vụ lập danh sách viên chức phải thi nâng ngạch.", ["Sở Nội vụ"]),
        (
            "Trung tâm Phục vụ hành chính công tỉnh trình danh mục cán bộ cần đào tạo.",
            ["Trung tâm Phục vụ hành chính công tỉnh"]
        ),
        ("Các phòng, ban, đơn vị soạn thảo chỉ thị về tiết kiệm điện.", ["Các phòng, ban, đơn vị"]),
        ("Ban Chỉ đạo chuyển đổi số thị xã cần rà soát kế hoạch.", ["Ban Chỉ đạo chuyển đổi số thị xã"]),
    ])
    func worksAreNoNames(text: String, leads: [String]) {
        #expect(Record(points: "1. " + text).assignments.first?.lead == leads)
    }

    @Test(arguments: [
        ("TP Hồng Lam chủ trì rà soát quy hoạch.", ["TP Hồng Lam"]),
        ("Yêu cầu thành phố Hồng Lam, TX. Bình Hà đẩy nhanh tiến độ.", ["thành phố Hồng Lam", "TX. Bình Hà"]),
        ("Huyện Núi Son khẩn trương bàn giao mặt bằng.", ["Huyện Núi Son"]),
        ("Đề nghị huyện Núi Son và UBND các xã vận động Nhân dân.", ["huyện Núi Son", "UBND các xã"]),
        ("Sở Xây dựng làm việc với UBND thành phố Hải Phòng xử lý vướng mắc.", ["Sở Xây dựng"]),
        ("UBND thành phố Hải Phòng xử lý vướng mắc.", ["UBND thành phố Hải Phòng"]),
        ("Nhà thầu Lam Giang 5: bổ sung 02 trạm trộn.", ["Nhà thầu Lam Giang 5"]),
        (
            "Yêu cầu nhà thầu Công ty TNHH Xây dựng Thành An tổ chức thi công 3 ca.",
            ["nhà thầu Công ty TNHH Xây dựng Thành An"]
        ),
        (
            "Yêu cầu Liên danh Công ty CP Hà An - Công ty 194 bổ sung tài chính.",
            ["Liên danh Công ty CP Hà An - Công ty 194"]
        ),
        ("Tổng công ty 789 và Binh đoàn 21 huy động thiết bị.", ["Tổng công ty 789", "Binh đoàn 21"]),
        ("Đơn vị tư vấn giám sát kiểm tra chất lượng.", ["Đơn vị tư vấn giám sát"]),
        (
            "Về đường ven biển: Ban QLDA ĐTXD các công trình giao thông tỉnh làm việc với nhà thầu.",
            ["Ban QLDA ĐTXD các công trình giao thông tỉnh"]
        ),
        (
            "Đối với chương trình giảm nghèo: Sở Nội vụ, Ban Dân tộc (cơ quan thường trực) khẩn trương hướng dẫn.",
            ["Sở Nội vụ", "Ban Dân tộc"]
        ),
        (
            "Cơ quan Thường trực Ban Chỉ đạo 389 tỉnh (Công an tỉnh) tham mưu kế hoạch.",
            ["Cơ quan Thường trực Ban Chỉ đạo 389 tỉnh"]
        ),
        ("Tổ công tác thu hồi đất TP Hồng Lam họp hằng tuần.", ["Tổ công tác thu hồi đất TP Hồng Lam"]),
        ("Giao Tổ giúp việc BCĐ 389 tổng hợp kết quả.", ["Tổ giúp việc BCĐ 389"]),
        (
            "Các lực lượng Công an, Quân sự, Biên phòng sẵn sàng phương tiện.",
            ["Các lực lượng Công an, Quân sự, Biên phòng"]
        ),
        ("Chủ các hồ chứa thủy điện vận hành xả lũ đúng quy trình.", ["Chủ các hồ chứa thủy điện"]),
        (
            "Giám đốc các sở: Xây dựng, Tài chính; Chủ tịch UBND các huyện tổ chức thực hiện.",
            ["Sở Xây dựng", "Sở Tài chính", "UBND các huyện"]
        ),
        ("các cơ quan được phân công chủ trì soạn thảo gửi hồ sơ.", ["các cơ quan được phân công chủ trì soạn thảo"]),
        ("các phòng được phân công trả lời 15 kiến nghị còn lại của cử tri.", ["các phòng được phân công"]),
        ("Tổng cục Phòng, chống thiên tai cử đoàn công tác.", ["Tổng cục Phòng, chống thiên tai"]),
        ("Điểm TBT tỉnh phối hợp với các sở, ngành tổng hợp thông báo.", ["Điểm TBT tỉnh"]),
        ("Giao BST Tạp chí chuẩn bị số đặc biệt.", ["BST Tạp chí"]),
        ("TCTS (Vụ NTTS) chủ trì, phối hợp với Cục Thú y, các Viện nghiên cứu NTTS xác định rõ nguyên nhân.", ["TCTS"]),
        ("Về thủy lợi: TCTL chỉ đạo kiểm tra các hồ chứa.", ["TCTL"]),
        ("Giao liên ngành Sở Tài chính, Sở Y tế tham mưu.", ["Sở Tài chính", "Sở Y tế"]),
        (
            "Báo cáo kết quả thanh tra: Yêu cầu UBND các huyện Quỳ Lam, Cần Sơn tổ chức kiểm điểm.",
            ["UBND các huyện Quỳ Lam, Cần Sơn"]
        ),
        (
            "Quy định về thi đua (Sở Nội vụ trình): Cơ bản thống nhất. Sở Nội vụ làm việc lại với Sở Tư pháp.",
            ["Sở Nội vụ"]
        ),
        (
            "Sở Giao thông vận tải, Công an tỉnh, Công ty CP Quản lý và Xây dựng đường bộ 474, 483: bố trí lực lượng.",
            ["Sở Giao thông vận tải", "Công an tỉnh", "Công ty CP Quản lý và Xây dựng đường bộ 474, 483"]
        ),
        (
            "UBND các huyện Buôn Lâm, Ea Sơn, Cư M'lan tiếp tục rà soát.",
            ["UBND các huyện Buôn Lâm, Ea Sơn, Cư M'lan"]
        ),
        ("UBND huyện Đắk R’lang rà soát.", ["UBND huyện Đắk R’lang"]),
        ("P. QLDA1 phối hợp với nhà thầu hoàn thiện hồ sơ.", ["P. QLDA1"]),
        (
            "Nhà thầu Tổng công ty Xây dựng Trường Lam tập trung đúc dầm.",
            ["Nhà thầu Tổng công ty Xây dựng Trường Lam"]
        ),
        ("Tổng công ty Xây dựng số 1 tập trung thi công.", ["Tổng công ty Xây dựng số 1"]),
        ("Các địa phương Hạ Lam, Vân Sơn tập trung hoàn thành.", ["Các địa phương Hạ Lam, Vân Sơn"]),
        (
            "Các bệnh viện trực thuộc Bộ, Sở Y tế các tỉnh triển khai hồ sơ sức khỏe.",
            ["Các bệnh viện trực thuộc Bộ", "Sở Y tế các tỉnh"]
        ),
        (
            "Đề nghị Tổng Liên đoàn Lao động Việt Nam, Trung ương Đoàn TNCS Hồ Chí Minh vận động hội viên.",
            ["Tổng Liên đoàn Lao động Việt Nam", "Trung ương Đoàn TNCS Hồ Chí Minh"]
        ),
        ("Phòng TN-MT, TT PTQĐ thống nhất đơn giá cây cối, trình UBND huyện.", ["Phòng TN-MT", "TT PTQĐ"]),
        ("Hội đồng BT, HT&TĐC huyện họp xét tính pháp lý đất.", ["Hội đồng BT, HT&TĐC huyện"]),
        ("Nhóm Lõi chuyển đổi số có trách nhiệm rà soát dữ liệu.", ["Nhóm Lõi chuyển đổi số"]),
    ])
    func tells(point: String, lead: [String]) {
        let record = Record(points: "1. \(point)")
        #expect(record.assignments.first?.lead == lead)
    }

    @Test func aHeadOfADepartmentIsNoTown() {
        let record = Record(points: "1. TP Lê Thị An tham mưu kế hoạch.")
        #expect(record.assignments.first?.responsible.map(\.name) == ["Lê Thị An"])
    }

    /// A short order that speaks of results or of shortfalls is no heading over the points behind it.
    @Test(arguments: [
        "Giao Tổ giúp việc tổng hợp kết quả.", "Yêu cầu các sở tháo gỡ khó khăn, vướng mắc.",
        "Khắc phục ngay tồn tại, hạn chế.", "Đề nghị UBND huyện báo cáo tình hình thực hiện.",
    ])
    func anOrderOpensNoPart(point: String) {
        let record = Record(
            points: """
                1. Sở Y tế rà soát cơ sở vật chất.

                2. \(point)

                3. Sở Tài chính bố trí kinh phí.

                4. Đề nghị các huyện báo cáo trước ngày 20/5.
                """, under: "")
        #expect(record.assignments.map(\.path) == ["1", "2", "3", "4"])
        #expect(record.findings.isEmpty)
    }

    @Test func aDayThatHasPassedTellsHowMattersStood() {
        let record = Record(
            points: """
                Đến ngày 28/02/2025, toàn tỉnh giải ngân 456 tỷ đồng, đạt 13,7% kế hoạch vốn. Tuy nhiên, vẫn còn 11 đơn vị giải ngân chậm. Nguyên nhân chủ yếu là do công tác giải phóng mặt bằng kéo dài.

                1. Sở Tài chính rà soát các dự án.
                """, under: "")
        #expect(record.findings.map(\.kind) == [.result, .limitation, .cause])
        #expect(record.indicators.first?.value == 456)
        #expect(record.indicators.first?.percent == 13.7)
        #expect(record.assignments.count == 1)
    }

    @Test(arguments: [
        ("Cam kết giải ngân đến ngày 30/9, 31/12/2025, gửi Sở Tài chính trước ngày 25/8/2025.", "2025-08-25"),
        (
            "Điều chuyển vốn của các dự án đến ngày 30/9/2025 giải ngân chậm; trình UBND tỉnh trước ngày 10/10/2025.",
            "2025-10-10"
        ),
        ("Trình dự án Luật Khoa học và công nghệ trước ngày 30 tháng 9 năm 2025.", "2025-09-30"),
        ("Phủ sóng 5G, xóa các vùng lõm sóng trong năm 2025.", "2025-12-31"),
        ("Ra quân dọn vệ sinh (thời gian thực hiện: từ ngày 15/5 đến 30/6/2025).", "2025-06-30"),
        ("Hoàn thành báo cáo trước kỳ họp thứ 3 HĐND tỉnh (tháng 7/2025).", "2025-07-31"),
        ("Lập hồ sơ thanh toán khi có khối lượng, không dồn vào cuối năm.", nil),
        ("Bổ sung 02 mũi thi công; trường hợp đến 15/9/2025 không chuyển biến thì chấm dứt hợp đồng.", nil),
    ])
    func dueOn(point: String, day: String?) {
        let record = Record(points: "1. \(point)")
        #expect(record.assignments.first?.deadline?.last?.description == day)
    }

    @Test(
        arguments: [
            ("Thu ngân sách đạt 4.215 tỷ đồng, bằng 71,3% dự toán.", 4215, nil, 71.3),
            ("Kết nạp 72 đảng viên mới, đạt tỷ lệ hơn 60% chỉ tiêu năm.", 72, nil, 60),
            ("Sản lượng thi công 1.127 tỷ đồng/1.486 tỷ đồng (75,8%).", 1127, 1486, 75.8),
            ("Thu ngân sách đạt 872 tỷ đồng, bằng 116,3% so với cùng kỳ.", 872, nil, nil),
        ] as [(String, Double, Double?, Double?)])
    func theShareStandsWithItsCount(sentence: String, value: Double, total: Double?, percent: Double?) {
        let record = Record(points: "1. \(sentence)", under: "I. Kết quả đạt được")
        #expect(record.indicators.first?.value == value)
        #expect(record.indicators.first?.total == total)
        #expect(record.indicators.first?.percent == percent)
    }
}

/// Who leads and who helps, by brackets and letters; what a unit has done.
struct BracketedPartTests {
    @Test(arguments: [
        "1. Rà soát quy hoạch điện. Đơn vị thực hiện: Phòng Y tế (chủ trì), Thanh tra Sở (phối hợp).",
        "1. Phòng Y tế (chủ trì), Thanh tra Sở (phối hợp) kiểm tra các cơ sở.",
        "1. Rà soát quy hoạch điện.\n\n   - Đơn vị thực hiện: Phòng Y tế (chủ trì), Thanh tra Sở (phối hợp).",
        "1. Phòng Y tế phối hợp với Thanh tra Sở kiểm tra.",
    ])
    func onlyOneLeads(point: String) {
        let record = Record(points: point)
        #expect(record.assignments.map(\.lead) == [["Phòng Y tế"]])
        #expect(record.assignments.map(\.coordinating) == [["Thanh tra Sở"]])
    }

    @Test(arguments: [("Yêu cầu VEC:", "VEC"), ("Đối với PMU7:", "PMU7")])
    func lettersOverTheirPoints(heading: String, lead: String) {
        let record = Record(points: "1. \(heading)\n\n- Hoàn thành thủ tục trước ngày 30/6.\n\n- Báo cáo tiến độ.")
        #expect(record.assignments.map(\.lead) == [[lead], [lead]])
    }

    @Test(arguments: [
        ("1. Xí nghiệp Nước Kỳ Lâm dò tìm rò rỉ trên tuyến ống.", "Xí nghiệp Nước Kỳ Lâm"),
        ("1. Phòng Vật tư cấp đủ gỗ cho các tổ.", "Phòng Vật tư"),
        ("1. Hai bên định kỳ hàng quý họp đánh giá kết quả.", "Hai bên"),
    ])
    func whoEndsBeforeHisVerb(point: String, lead: String) {
        #expect(Record(points: point).assignments.map(\.lead) == [[lead]])
    }

    @Test func whatWasCarriedOutIsNoAim() {
        let record = Record(articleSaying: "Theo kế hoạch năm 2023, Sở Nội vụ đã triển khai 7/9 cuộc kiểm tra.")
        #expect(record.indicators.map(\.isTarget) == [false])
    }

    @Test func aDegreeBetweenOfficeAndName() {
        let record = Record(
            document: "Nhà trường họp giao ban\n\nNgày 5/7/2023, Hiệu trưởng, ThS. Lê Thị Hòa chủ trì họp giao ban.")
        #expect(record.chairs.map(\.name) == ["Lê Thị Hòa"])
        #expect(record.chairs.map(\.position) == ["Hiệu trưởng"])
    }
}
