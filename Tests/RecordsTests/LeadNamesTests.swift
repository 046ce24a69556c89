import Testing

@testable import Records

/// Who is told to do it, where the name is one that no table has whole.
@Suite struct LeadNamesTests {
    @Test(arguments: [
        // One office for a region.
        ("Kho bạc Nhà nước khu vực XI kiểm soát chi chặt chẽ.", ["Kho bạc Nhà nước khu vực XI"]),
        ("Chi cục Thuế khu vực Sơn Lâm - Nam Hà đôn đốc thu nợ.", ["Chi cục Thuế khu vực Sơn Lâm - Nam Hà"]),
        // Brands with their place.
        (
            "Điện lực Sơn Lâm, VNPT Sơn Lâm, Viettel Sơn Lâm di dời cột điện.",
            ["Điện lực Sơn Lâm", "VNPT Sơn Lâm", "Viettel Sơn Lâm"]
        ),
        // Whose heads and boards.
        (
            "Hiệu trưởng các trường THCS, Công an huyện tổ chức tuyên truyền.",
            ["các trường THCS", "Công an huyện"]
        ),
        ("Trạm trưởng Trạm Y tế các xã khám sức khỏe học sinh.", ["Trạm Y tế các xã"]),
        ("Ban Giám hiệu Trường THPT Hoa Mai tổ chức lễ.", ["Ban Giám hiệu Trường THPT Hoa Mai"]),
        ("Tổ trưởng các tổ chuyên môn duyệt giáo án.", ["Tổ trưởng các tổ chuyên môn"]),
        ("GVCN các lớp 9 họp phụ huynh.", ["GVCN các lớp 9"]),
        ("Bộ phận thư viện, thiết bị kiểm kê tài sản.", ["Bộ phận thư viện, thiết bị"]),
        ("Trung tâm Thông tin - Thư viện sửa chữa hệ thống mạng.", ["Trung tâm Thông tin - Thư viện"]),
        ("Phòng Quản trị thiết bị kiểm tra phòng máy.", ["Phòng Quản trị thiết bị"]),
        // Groups.
        (
            "Đảng ủy các cơ quan Đảng tỉnh, các huyện ủy, thị ủy, thành ủy tổ chức đại hội.",
            ["Đảng ủy các cơ quan Đảng tỉnh", "các huyện ủy, thị ủy, thành ủy"]
        ),
        (
            "Ban Công tác Mặt trận các thôn, Chi hội Phụ nữ vận động nhân dân.",
            ["Ban Công tác Mặt trận các thôn", "Chi hội Phụ nữ"]
        ),
        ("Trưởng các khoa đào tạo, Phòng Tổ chức thông báo lịch.", ["các khoa đào tạo", "Phòng Tổ chức"]),
        ("Cơ quan, đơn vị trường học báo cáo về Phòng Nội vụ.", ["Cơ quan, đơn vị trường học"]),
        // Which of them, up to what they must do.
        (
            "Chủ đầu tư các dự án có tỷ lệ giải ngân dưới 20% phải giải trình.",
            ["Chủ đầu tư các dự án có tỷ lệ giải ngân dưới 20%"]
        ),
        ("Nhà thầu thi công, tư vấn giám sát tăng ca.", ["Nhà thầu thi công", "tư vấn giám sát"]),
        ("Tổ công tác theo Quyết định số 12/QĐ-UBND tiếp tục kiểm tra.", ["Tổ công tác"]),
        ("Các đồng chí Ủy viên UBND huyện đôn đốc các xã.", ["Các đồng chí Ủy viên UBND huyện"]),
    ])
    func namesThem(text: String, leads: [String]) {
        #expect(Record(points: "1. " + text).assignments.first?.lead == leads)
    }

    @Test(arguments: [
        ("Các tổ thu hồ sơ thi đua, thời gian nộp: 10/3.", true),
        ("Nếu đến ngày 30/4 nhà đầu tư không triển khai, Phòng Nội vụ tham mưu thu hồi.", false),
        ("Phòng Nội vụ báo cáo số liệu từ ngày 01/3 đến ngày 31/3 về Văn phòng.", false),
    ])
    func aDateIsADeadlineWhereItEndsTheWork(text: String, isDue: Bool) {
        #expect((Record(points: "1. " + text).assignments.first?.deadline != nil) == isDue)
    }

    @Test func whoReportsHisResultsTellsNone() {
        let record = Record(points: "1. Phòng Nội vụ lập kế hoạch.\n2. Các đơn vị báo cáo kết quả về Phòng Nội vụ.")
        #expect(record.assignments.count == 2)
        #expect(record.findings.isEmpty)
    }
}
