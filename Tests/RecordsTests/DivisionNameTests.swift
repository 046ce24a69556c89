import Testing

@testable import Records

/// Names of divisions, teams and committees that hold verbs, numbers and second fields are whole; teams, folk and posts of a
/// house do what no table of units knows.
@Suite struct DivisionNameTests {
    @Test(arguments: [
        "Phòng Nghiệp vụ 1", "Phòng Thanh tra 2", "Đội Cảnh sát giao thông số 2", "Trạm Cấp nước số 4",
        "Phòng Quản lý bảo vệ rừng", "Phòng Điều hành dự án", "Phòng Điều hành dự án 1",
        "Phòng Quản lý quy hoạch - kiến trúc", "Phòng Quản lý quy hoạch và xây dựng",
        "Phòng Quản lý tài nguyên và môi trường", "Phòng Quản lý thi và kiểm định chất lượng",
        "Phòng Tuyên truyền và phổ biến pháp luật", "Phòng Kế hoạch, Tài chính", "Trung tâm Giống cây trồng, vật nuôi",
        "Khoa Kiểm soát bệnh tật và HIV/AIDS", "Cục Phòng, chống HIV/AIDS", "Trung tâm Điều hành phục vụ đời sống",
        "Hội đồng Thi đua - Khen thưởng", "Tổ dịch vụ làm đất", "Tổ tiết kiệm và vay vốn", "Tổ vay vốn số 3",
        "Tổ hòa giải cơ sở", "Tiểu ban nhân sự", "Hội đồng tự đánh giá", "Tổ dân phố số 5",
    ])
    func nameIsWhole(name: String) {
        let points = "1. \(name) rà soát, báo cáo kết quả.\n\n2. Giao \(name) xây dựng kế hoạch."
        #expect(Record(points: points).assignments.map(\.lead) == [[name], [name]])
        let partner = Record(points: "1. Sở Nội vụ phối hợp với \(name) xây dựng kế hoạch.")
        #expect(partner.assignments.first?.coordinating == [name])
    }

    @Test(arguments: [
        ("Phòng Kỹ thuật thẩm định hồ sơ đấu thầu.", ["Phòng Kỹ thuật"]),
        ("Phòng Nghiệp vụ 1, Phòng Nghiệp vụ 2 kiểm tra sổ sách.", ["Phòng Nghiệp vụ 1", "Phòng Nghiệp vụ 2"]),
        ("Tổ Ngữ văn soạn giáo án theo chủ đề.", ["Tổ Ngữ văn"]),
        ("Phòng Nông nghiệp thống nhất lịch gieo sạ.", ["Phòng Nông nghiệp"]),
        ("Lớp trưởng các lớp báo cáo sĩ số hằng ngày.", ["Lớp trưởng các lớp"]),
        ("Phụ huynh đóng góp quỹ lớp trước 15/3.", ["Phụ huynh"]),
        ("Đồng chí thủ quỹ thu đảng phí.", ["thủ quỹ"]),
        ("Hội viên đóng hội phí trước 15/3.", ["Hội viên"]),
        ("Đối với tổ chuyên môn: rà soát kế hoạch dạy học.", ["tổ chuyên môn"]),
        ("Bậc THCS: hoàn thành hồ sơ phổ cập.", ["Bậc THCS"]),
        (
            "Giao các đồng chí Huyện ủy viên phụ trách xã bám sát cơ sở.",
            ["các đồng chí Huyện ủy viên phụ trách xã"]
        ),
        (
            "Hội đồng tự đánh giá các trường mầm non Hoa Mận, Hoa Đào hoàn thiện hồ sơ.",
            ["Hội đồng tự đánh giá các trường mầm non Hoa Mận, Hoa Đào"]
        ),
    ])
    func leads(text: String, leads: [String]) {
        #expect(Record(points: "1. " + text).assignments.first?.lead == leads)
    }

    @Test(arguments: [
        ("Y tế kết hợp với kế toán thu bảo hiểm.", ["kế toán"]),
        ("Đoàn trường phối hợp với đ/c Mận, thầy Đào tổ chức hội trại.", ["Mận", "Đào"]),
        ("Công an xã phối hợp với các trưởng thôn tuần tra.", ["các trưởng thôn"]),
        (
            "Văn phòng phối hợp với Thường trực HĐND các xã, thị trấn chuẩn bị kỳ họp.",
            ["Thường trực HĐND các xã, thị trấn"]
        ),
    ])
    func partners(text: String, partners: [String]) {
        #expect(Record(points: "1. " + text).assignments.first?.coordinating == partners)
    }

    @Test(arguments: [
        ("Sinh hoạt câu lạc bộ 01 buổi/tuần.", Assignment.Recurrence.weekly),
        ("Trạm Y tế báo cáo 6 tháng một lần.", .halfYearly),
        ("Bộ phận cấp dưỡng ghi sổ giao nhận thực phẩm hằng ngày.", .daily),
        ("Kiểm tra chất lượng nước uống, báo cáo Giám đốc hàng tuần.", .weekly),
    ])
    func recurs(text: String, recurrence: Assignment.Recurrence) {
        #expect(Record(points: "1. " + text).assignments.first?.recurrence == recurrence)
    }

    @Test(arguments: [
        "Một số đơn vị còn chậm báo cáo.", "Trạm Y tế nào nộp báo cáo sau ngày 05 hằng tháng sẽ bị trừ điểm thi đua.",
        "Về tiến độ: các gói thầu chậm so với kế hoạch, phê bình Ban Quản lý dự án chưa quyết liệt.",
    ])
    func tellsNobody(text: String) {
        #expect(Record(points: "1. " + text + "\n\n2. Phòng Y tế rà soát danh mục thuốc.").assignments.count == 1)
    }

    @Test func anAreaInAHeadingIsNoResult() {
        let record = Record(
            points: "1. Trường hợp khiếu nại thu hồi 3.400 m2 đất:\n\nGiao Sở Xây dựng kiểm tra giấy phép.")
        #expect(record.assignments.map(\.lead) == [["Sở Xây dựng"]])
    }

    @Test func anAnniversaryIsNoDeadline() {
        let point = "1. Tổ chức kỷ niệm 83 năm Ngày thành lập Đoàn (26/3/1942 - 26/3/2025): giao đ/c Mận phụ trách."
        #expect(Record(points: point).assignments.first?.deadline == nil)
    }

    @Test(arguments: [
        ("Trưởng phòng Vật tư", "Trưởng phòng Vật tư"),
        ("Trưởng phòng Hành chính - Tổng hợp", "Trưởng phòng Hành chính - Tổng hợp"),
        ("Trưởng phòng Quản lý quy hoạch - kiến trúc", "Trưởng phòng Quản lý quy hoạch - kiến trúc"),
    ])
    func positionIsWhole(written: String, read: String) {
        let record = Record(points: "1. Giao đồng chí Lê Văn Mận - \(written) rà soát sổ sách.")
        #expect(record.people.first { $0.name == "Lê Văn Mận" }?.position == read)
    }

    @Test func thoseWhoMetDoNothing() {
        let record = Record(
            document: """
                BIÊN BẢN LÀM VIỆC

                Hôm nay, ngày 05/3/2025, tại trụ sở Sở Xây dựng

                1. Sở Xây dựng

                - Ông Lê Văn Mận, Phó Giám đốc Sở - Chủ trì

                - Bà Lê Thị Đào, Trưởng phòng Quản lý quy hoạch - kiến trúc

                2. Hai bên thống nhất:

                - Sở Xây dựng rà soát hồ sơ.
                """)
        #expect(record.assignments.map(\.lead) == [["Sở Xây dựng"]])
    }
}
