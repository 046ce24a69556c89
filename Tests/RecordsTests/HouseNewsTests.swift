import SourceText
import Testing

@testable import Records

/// News of schools, hospitals, unions and the Youth Union: who issues a paper asks, and whoever is named behind it does.
struct HouseNewsTests {
    private func record(_ told: String) -> Record {
        Record(
            document: """
                Nhiều việc trong tháng

                12/5/2023

                \(told)

                Minh Hà
                """)
    }

    @Test(arguments: [
        ("Sở Giáo dục và Đào tạo vừa có văn bản yêu cầu các trường học kiểm tra bếp ăn.", ["các trường học"]),
        (
            "Sở Giáo dục và Đào tạo vừa ban hành kế hoạch, yêu cầu các trường học kiểm tra bếp ăn.",
            ["các trường học"]
        ),
        (
            "Sở Y tế vừa ban hành Công văn số 12/SYT-NVY yêu cầu các bệnh viện rà soát thuốc.",
            ["các bệnh viện"]
        ),
        (
            "Sở Y tế có Công văn số 123/SYT-VP ngày 15/3/2023 yêu cầu các bệnh viện rà soát thuốc.",
            ["các bệnh viện"]
        ),
        ("Sở Y tế tiếp tục yêu cầu các bệnh viện nộp báo cáo trước ngày 30/5/2023.", ["các bệnh viện"]),
        ("Sở Y tế: Yêu cầu các bệnh viện báo cáo số ca mắc mới.", ["các bệnh viện"]),
        ("Thành đoàn: Đề nghị các cơ sở Đoàn đăng ký công trình thanh niên.", ["các cơ sở Đoàn"]),
        (
            "LĐLĐ tỉnh Sơn Giang: Đề nghị LĐLĐ cấp huyện và CĐCS trực thuộc LĐLĐ tỉnh tiếp tục đẩy mạnh phong trào.",
            ["LĐLĐ cấp huyện", "CĐCS trực thuộc LĐLĐ tỉnh"]
        ),
        ("Liên đoàn Lao động huyện chỉ đạo các CĐCS nộp báo cáo trước ngày 15/6/2023.", ["các CĐCS"]),
        ("Phòng GD&ĐT chỉ đạo các trường tổng kết năm học, xong trước ngày 25/5/2023.", ["các trường"]),
        (
            "Ban Bí thư giao ban thường vụ các tỉnh ủy, thành ủy khẩn trương hoàn thành đề án.",
            ["ban thường vụ các tỉnh ủy, thành ủy"]
        ),
        (
            "Đồng chí Bí thư cũng nhấn mạnh trong quý II các chi đoàn cần hoàn thành kế hoạch.",
            ["các chi đoàn"]
        ),
        (
            "Chủ tịch LĐLĐ tỉnh đã ghi nhận kết quả của các đơn vị và đề nghị các CĐCS hoàn thành việc thu kinh phí.",
            ["các CĐCS"]
        ),
        (
            "Làm việc với khoa Dược, Giám đốc bệnh viện đã nghe báo cáo và yêu cầu các đơn vị cần tập trung kiểm kê.",
            ["các đơn vị"]
        ),
        ("Yêu cầu các đồng chí trong Ban Chấp hành Công đoàn rà soát danh sách.", ["Ban Chấp hành Công đoàn"]),
        ("Tổng giám đốc chỉ đạo cần khẩn trương hoàn thành hồ sơ quyết toán.", []),
    ])
    func whoIssuesAsks(_ told: String, _ leads: [String]) {
        #expect(record(told).assignments.map(\.lead) == [leads], "\(told)")
    }

    @Test(arguments: ["CĐ ngành Giáo dục", "điều dưỡng trưởng các khoa", "PC Hà Sơn", "ban vận động xã"])
    func anUnknownUnitBehindARequest(_ unit: String) {
        let found = record("Giám đốc yêu cầu các khoa, phòng nộp báo cáo. Đề nghị \(unit) rà soát danh sách.")
        #expect(found.assignments.map(\.lead) == [["các khoa, phòng"], [unit]])
    }

    @Test(arguments: [
        ("Từ nay đến cuối năm, các khoa, phòng cần rà soát danh sách viên chức.", ["các khoa, phòng"]),
        ("Thời gian tới, Đảng bộ cần tập trung lãnh đạo công tác phát triển đảng viên.", ["Đảng bộ"]),
        (
            "Sau hội nghị, Ban giám hiệu các trường tiếp tục hoàn chỉnh kế hoạch trong tháng 10 năm 2023.",
            ["Ban giám hiệu các trường"]
        ),
        ("Các trường tổng hợp danh sách gửi Phòng GD&ĐT trước ngày 25/5/2023.", ["Các trường"]),
    ])
    func nobodySaysWhoAsks(_ told: String, _ leads: [String]) {
        #expect(record(told).assignments.map(\.lead) == [leads], "\(told)")
    }

    @Test func askedOfAllBehindPraise() {
        let found = record(
            "Kết luận hội nghị, Ban Giám hiệu biểu dương toàn thể viên chức đã có nhiều cố gắng. Trong thời gian tới, đề nghị tiếp tục phát huy những mặt đã đạt được."
        )
        #expect(found.assignments.map(\.lead) == [[]])
    }

    @Test(arguments: [
        "UBND huyện đã chỉ đạo các xã, thị trấn hoàn thành thu hoạch lúa trước ngày 30/4.",
        "Sau khi nghe báo cáo kết quả thực hiện nhiệm vụ tháng 4; qua các ý kiến đóng góp của các xã.",
        "Trên cơ sở báo cáo, các đơn vị đã thảo luận các giải pháp để hoàn thành nhiệm vụ của tháng 6.",
        "6 tháng đầu năm, các cấp hội đã triển khai các nhiệm vụ trọng tâm. Trong đó, không ngừng đổi mới nội dung hoạt động.",
    ])
    func whatWasDoneGivesNoWork(_ told: String) {
        #expect(record(told).assignments.isEmpty, "\(told)")
    }

    @Test(arguments: [
        "4 tháng đầu năm, bệnh viện đã triển khai các nhiệm vụ trọng tâm, khám cho 1.200 lượt người.",
        "Qua công tác kiểm tra, nhìn chung các chi đoàn đã thực hiện có hiệu quả chương trình công tác năm.",
    ])
    func whatWasReached(_ told: String) {
        let found = record("Sáng 10/5, Hội Nông dân huyện họp giao ban tháng 5.\n\n" + told)
        #expect(found.findings.contains { $0.kind == .result }, "\(told)")
    }
}
