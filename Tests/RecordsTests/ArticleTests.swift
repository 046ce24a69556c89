import SourceText
import Testing

@testable import Records

/// Articles of portals: what is a meeting's day and what a paper's, whose picture it is, what was done and what is to do.
struct ArticleTests {
    @Test func theDayAPaperWasIssuedIsNoMeeting() {
        let record = Record(
            document: """
                UBND tỉnh chỉ đạo tổng kết công tác lưu trữ

                Ngày 05/3/2024, UBND tỉnh ban hành Công văn số 812/UBND-NC gửi các sở, ban, ngành về tổng kết công tác lưu trữ.

                Theo đó, UBND tỉnh yêu cầu các đơn vị, địa phương tổng kết theo quy định, gửi Sở Nội vụ trước ngày 01/11/2024.

                Trên cơ sở báo cáo của các đơn vị, địa phương, Sở Nội vụ có nhiệm vụ tổng hợp, trình UBND tỉnh trước ngày 15/11/2024.
                """)
        #expect(record.kind == .news)
        #expect(record.meeting?.dates ?? [] == [])
        #expect(record.chairs.isEmpty)
        #expect(record.citations.first?.date == Day(year: 2024, month: 3, day: 5))
        #expect(record.assignments.suffix(2).map(\.lead) == [["các đơn vị, địa phương"], ["Sở Nội vụ"]])
        #expect(record.assignments.last?.deadline?.first == Day(year: 2024, month: 11, day: 15))
    }

    @Test func theDayOfACitedDecreeIsNoMeeting() {
        let record = Record(
            document: """
                Sở Công Thương triển khai nhiệm vụ 6 tháng cuối năm 2024

                Thực hiện Nghị định 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ, chiều ngày 02/7/2024 Sở Công Thương tổ chức Hội nghị triển khai nhiệm vụ.
                """)
        #expect(record.meeting?.dates.map(\.description) == ["2024-07-02"])
    }

    @Test func aPictureHasItsMakerAndGivesNoWork() {
        let record = Record(
            document: """
                UBND huyện đánh giá kết quả tháng 10

                Chiều ngày 24/10, UBND huyện tổ chức hội nghị. Đồng chí Lê Văn Bách – Chủ tịch UBND huyện chủ trì hội nghị.

                Tháng 10/2024, UBND huyện đã tập trung chỉ đạo khắc phục hậu quả mưa lũ, tổ chức đấu giá đất.

                Nhiệm vụ tháng 11 tập trung rà soát tiến độ các dự án, đôn đốc giải phóng mặt bằng. Tăng cường thu nợ thuế.

                Đồng chí Lê Văn Bách – Chủ tịch UBND huyện giao nhiệm vụ cho các phòng, ngành. Ảnh: Đỗ Mai

                Thực hiện: Trần Bình
                """)
        #expect(record.people.map(\.name) == ["Lê Văn Bách", "Đỗ Mai", "Trần Bình"])
        #expect(record.findings.map(\.kind) == [.result])
        #expect(record.assignments.map { $0.text.prefix(12) } == ["Nhiệm vụ thá", "Tăng cường t"])
    }

    @Test func numbersInALineAreTasks() {
        let record = Record(
            document: """
                Sáng ngày 01/3/2024, UBND huyện họp thường kỳ. Đồng chí Lê Văn Bách - Chủ tịch UBND huyện chủ trì.

                Kết luận phiên họp, Chủ tịch UBND huyện yêu cầu các cơ quan, đơn vị trong thời gian tới: (1) Rà soát hộ nghèo trước ngày 20/3/2024; (2) Đôn đốc các chủ đầu tư giải ngân vốn; (3) Tăng cường quản lý đất đai.
                """)
        #expect(record.assignments.count == 3)
        #expect(record.assignments.allSatisfy { $0.lead == ["các cơ quan, đơn vị"] })
        #expect(record.assignments.map { $0.deadline?.first } == [Day(year: 2024, month: 3, day: 20), nil, nil])
    }

    @Test func theTimeOfCompletionBelongsToTheTaskBefore() {
        let record = Record(
            document: """
                Đôn đốc nhiệm vụ quá hạn

                Ngày 29/9/2024, UBND thành phố có văn bản số 534/UBND-TH về nhiệm vụ quá hạn. Tỷ lệ đúng hạn đến nay đạt 71,5%.

                Đồng thời, yêu cầu các cơ quan, đơn vị rà soát, cập nhật kết quả lên hệ thống. Thời gian hoàn thành báo cáo trước ngày 25/10/2024.

                Tuy nhiên, đến nay Sở Xây dựng chưa gửi báo cáo.
                """)
        #expect(record.assignments.map(\.lead) == [["các cơ quan, đơn vị"]])
        #expect(record.assignments.first?.deadline?.first == Day(year: 2024, month: 10, day: 25))
        #expect(record.findings.last?.kind == .limitation)
    }

    @Test(arguments: [
        (
            "Chủ tịch UBND huyện yêu cầu trong thời gian tới các xã, thị trấn cần tập trung thu ngân sách.",
            "các xã, thị trấn"
        ),
        ("Căn cứ quy chế làm việc, Văn phòng UBND tỉnh đề nghị Sở Xây dựng khẩn trương trình hồ sơ.", "Sở Xây dựng"),
    ])
    func whoIsToldBehindTimeAndGrounds(sentence: String, lead: String) {
        let record = Record(
            document: """
                UBND huyện họp thường kỳ

                Sáng ngày 01/3/2024, UBND huyện họp thường kỳ.

                \(sentence)
                """)
        #expect(record.assignments.map(\.lead) == [[lead]])
    }

    @Test func leadersInGeneralAreNobodysName() {
        let record = Record(
            document: """
                Sở Giao thông họp giao ban

                Sáng ngày 08/9/2023, Sở họp giao ban. Tham dự có các đồng chí Lãnh đạo Sở, Thủ trưởng các đơn vị trực thuộc.
                """)
        #expect(record.people.isEmpty)
    }

    @Test(arguments: [
        ("Nhiệm vụ trọng tâm trong tháng 4/2024, thành phố tiếp tục tập trung thu ngân sách.", ["thành phố"]),
        (
            "Lực lượng công an, kiểm lâm tăng cường tuần tra, kiểm soát lâm sản.",
            ["Lực lượng công an, kiểm lâm"]
        ),
        (
            "Chủ tịch đề nghị các sở, ngành, UBND quận, huyện tiếp tục rà soát hồ sơ.",
            ["các sở, ngành", "UBND quận, huyện"]
        ),
        (
            "Chủ tịch đề nghị tháng 4/2024 thường trực HĐND, các ban HĐND phường chuẩn bị kỳ họp.",
            ["thường trực HĐND", "các ban HĐND phường"]
        ),
    ])
    func manyAreToldAsTheWordsSay(sentence: String, lead: [String]) {
        let record = Record(
            document: """
                UBND huyện họp thường kỳ

                Sáng ngày 01/3/2024, UBND huyện họp thường kỳ.

                Chủ tịch UBND huyện yêu cầu Văn phòng hoàn thiện báo cáo. \(sentence)
                """)
        #expect(record.assignments.last?.lead == lead)
    }

    /// A unit's own staff do what the unit is told; a person in brackets does what stands under a topic.
    @Test func aHeadingsOwnPeople() {
        let record = Record(
            document: """
                THÔNG BÁO

                Kết luận của Giám đốc Sở tại giao ban tháng 01/2025

                Ngày 12/01/2025, Giám đốc Sở chủ trì giao ban. Giám đốc Sở kết luận:

                1. Phòng Kinh tế:

                - Phân công chuyên viên theo dõi tiến độ các dự án.

                2. Phòng Kinh tế tổng hợp khó khăn, vướng mắc của doanh nghiệp trước ngày 20/01/2025.

                3. Chuyên môn (đ/c Phương phụ trách):

                - Kiểm tra hồ sơ sổ sách trước ngày 25/01/2025.
                """)
        #expect(record.assignments.map(\.lead) == [["Phòng Kinh tế"], ["Phòng Kinh tế"], ["Phương"]])
    }

    @Test func aPagesMachineryIsNoTitle() {
        let record = Record(
            document: """
                PublishingPortal - Block_News_Toolbar

                Sở Nội vụ họp giao ban tháng 3

                Ngày 14/3/2024, Sở Nội vụ họp giao ban. Tại chương trình họp, các đại biểu đã được nghe báo cáo kết quả thực hiện nhiệm vụ tháng 3, triển khai nhiệm vụ tháng 4 năm 2024.

                Hội nghị đã thông qua báo cáo tháng 11, 12 năm 2023.
                """)
        #expect(record.title == "Sở Nội vụ họp giao ban tháng 3")
        #expect(record.reviewPeriod?.first == Day(year: 2024, month: 3, day: 1))
        #expect(record.planPeriod?.first == Day(year: 2024, month: 4, day: 1))
        #expect(record.findings.isEmpty)
    }

    @Test func aCouncilsBoardsAndAStreetsLady() {
        let record = Record(
            document: """
                Phiên họp tháng 7 năm 2024 của Thường trực HĐND quận Hai Bà Trưng

                Ngày 29/7/2024, đồng chí Đinh Thị Lan - Chủ tịch HĐND quận chủ trì phiên họp tháng 7/2024.

                Phiên họp đã nghe các đơn vị được phân công trình bày dự thảo; Chủ tịch HĐND quận đề nghị Văn phòng hoàn thiện, trình ký ban hành.

                Kết luận phiên họp, Chủ tịch HĐND quận nhấn mạnh một số nội dung như sau:

                - Ban kinh tế - xã hội tổ chức giám sát chợ văn minh.

                - Đề nghị UBND phường tiếp tục tuyên truyền.

                BT: LÊ AN- HÌNH: ĐỖ MAI
                """)
        #expect(record.chairs.map(\.name) == ["Đinh Thị Lan"])
        #expect(record.people.map(\.name) == ["Đinh Thị Lan", "LÊ AN", "ĐỖ MAI"])
        #expect(record.assignments.map(\.lead) == [["Văn phòng"], ["Ban kinh tế - xã hội"], ["UBND phường"]])
    }

    @Test func whatASpeakerSetsOutIsAllWork() {
        let record = Record(
            document: """
                null Xã An Bình chào cờ đầu tháng 12

                Sau Lễ chào cờ, thay mặt UBND xã đồng chí: Lê Văn Bách – Chủ tịch UBND xã đã phát biểu triển khai các nhiệm vụ trọng tâm cần thực hiện trong tháng 12, như: Tập trung cấp giấy chứng nhận quyền sử dụng đất, định danh điện tử cho người dân, giải phóng mặt bằng các dự án, bảo đảm an ninh trật tự, vệ sinh môi trường trước, trong và sau Tết.
                """)
        #expect(record.title == "Xã An Bình chào cờ đầu tháng 12")
        #expect(record.kind == .news)
        #expect(record.assignments.count == 1)
        #expect(record.findings.isEmpty)
    }
}
