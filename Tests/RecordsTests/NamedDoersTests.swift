import Testing

@testable import Records

/// Who does it, where small offices write the name behind the work.
@Suite struct NamedDoersTests {
    @Test(arguments: [
        ("Hồ sơ thi đua: đ/c Mận, xong trước ngày 20/3/2025.", ["Mận"], "2025-03-20"),
        ("Soạn báo cáo quý I (đ/c Đào, trước 15/3/2025).", ["Đào"], "2025-03-15"),
        ("Kiểm kê thiết bị - đ/c Quýt - trước 18/3/2025.", ["Quýt"], "2025-03-18"),
        (
            "Bảng điểm học kỳ do đ/c Phó Hiệu trưởng phụ trách, hoàn thành trước 10/3/2025.",
            [
                "Phó Hiệu trưởng phụ trách"
            ], "2025-03-10"
        ),
        ("Lập lịch ôn tập. Người thực hiện: đ/c Bưởi. Thời gian: trước ngày 12/3/2025.", ["Bưởi"], "2025-03-12"),
        ("Thu quỹ khuyến học: Các chi đoàn nộp về Đoàn trường trước 30/3/2025.", ["Các chi đoàn"], "2025-03-30"),
        ("Nộp sổ điểm về văn phòng vào chiều 22/3/2025.", [], "2025-03-22"),
        ("Nộp danh sách lớp chọn (sáng 24/3/2025).", [], "2025-03-24"),
    ])
    func namesThemAndByWhen(text: String, leads: [String], day: String) {
        let assignment = Record(points: "1. " + text).assignments.first
        #expect(assignment?.lead == leads)
        #expect(assignment?.deadline?.last?.description == day)
    }

    @Test(arguments: [
        ("Chuẩn bị hội trường: Tổ Văn phòng.", ["Tổ Văn phòng"]),
        ("Giấy mời đại biểu: Đ/c Lê (văn phòng), đ/c Ổi.", ["Lê", "Ổi"]),
        ("Trang trí khánh tiết (đ/c Mơ + Đoàn thanh niên).", ["Mơ", "Đoàn thanh niên"]),
        ("Cô Thu, thầy Sơn phụ trách đội tuyển.", ["Thu", "Sơn"]),
        ("Phân công đ/c Mận soạn kế hoạch, đ/c Đào chuẩn bị phòng máy.", ["Mận", "Đào"]),
        ("Lập dự toán; chủ trì: Phòng Tài chính; phối hợp: Phòng Nội vụ.", ["Phòng Tài chính"]),
        ("GVCN khối 9: thu hồ sơ dự tuyển.", ["GVCN khối 9"]),
        ("Mr.Khang lập tờ trình mua máy in.", ["Khang"]),
        // Work, no newspaper and no team.
        ("Báo cáo công tác Đội: TPT.", ["TPT"]),
    ])
    func namesThem(text: String, leads: [String]) {
        #expect(Record(points: "1. " + text).assignments.first?.lead == leads)
    }

    @Test(arguments: [
        "Thư ký: đ/c Mận.", "Địa điểm: Phòng họp tầng 2.", "Trưởng ban: đ/c Đào.",
    ])
    func anOfficeOrAPlaceIsNoWork(text: String) {
        #expect(Record(points: "1. " + text).assignments.isEmpty)
    }

    @Test func aTeamThatAgreesIsNoHeading() {
        let record = Record(
            points: """
                1. Tổ chuyên môn thống nhất các nội dung:

                - Tiết dạy mẫu do cô Lê Thị Mận thực hiện.
                """)
        #expect(record.assignments.map(\.lead) == [["Lê Thị Mận"]])
    }

    @Test func aTableOfMonthsMayGiveWork() {
        let record = Record(
            document: """
                **LỊCH THỰC HIỆN KẾ HOẠCH NĂM HỌC 2025-2026**

                | Tháng | Nội dung công việc | Bộ phận t.hiện |
                |---|---|---|
                | 8/2025 | Tu sửa phòng học | Tổ Bảo vệ |
                | 9/2025 | Tổ chức khai giảng (05/9/2025) | Ban Giám hiệu |
                """)
        #expect(record.assignments.map(\.lead) == [["Tổ Bảo vệ"], ["Ban Giám hiệu"]])
        #expect(record.assignments.last?.deadline?.last?.description == "2025-09-05")
    }

    @Test func aLineOverThingsIsTheWork() {
        let record = Record(
            points: """
                1. Nộp về Phòng Giáo dục và Đào tạo các biểu mẫu gồm có:

                + Mẫu tuyển sinh đầu cấp

                + Mẫu học sinh bỏ học
                """)
        #expect(record.assignments.count == 1)
    }

    @Test func aPlanThatBeganBeforeItWasSignedHoldsItsFirstDays() {
        let record = Record(
            document: """
                Số: 12/KH-THHM

                *Hoa Mai, ngày 07 tháng 9 năm 2025*

                **KẾ HOẠCH**

                Thực hiện nhiệm vụ công tác tháng 9/2025

                I. CHUYÊN MÔN

                1. Rà soát trẻ trong độ tuổi, dứt điểm trễ nhất ngày 03/9/2025.
                """)
        #expect(record.title == "Thực hiện nhiệm vụ công tác tháng 9/2025")
        #expect(record.planPeriod?.last?.description == "2025-09-30")
        #expect(record.assignments.first?.deadline?.last?.description == "2025-09-03")
    }

    @Test func aSignatureStandsUnderItsRemark() {
        let record = Record(
            document: """
                Số: 15/THHM

                V/v nộp báo cáo chuyên môn

                Kính gửi: Các tổ chuyên môn

                1. Các tổ chuyên môn nộp báo cáo trước ngày 25/9/2025.

                HIỆU TRƯỞNG

                (Ký, đóng dấu, ghi rõ họ tên)

                Hoàng Thị Mơ
                """)
        #expect(record.signature?.name == "Hoàng Thị Mơ")
    }

    @Test func aPaperIsOfTheDayOnWhichItsHouseHadIt() {
        let record = Record(
            points:
                "1. Thực hiện Chỉ thị số 5/CT-UBND, ngày 19/12/2025 UBND tỉnh có Công văn số 978/UBND-NC yêu cầu rà soát."
        )
        #expect(record.citations.last?.date?.description == "2025-12-19")
    }

    @Test func aPageShowsAPaperOlderThanItself() {
        let record = Record(
            document: """
                # Tăng cường phòng cháy tại khu dân cư

                Ngày cập nhật 08/01/2026

                Ngày 19/12/2025, UBND tỉnh có Công văn số 978/UBND-NC yêu cầu Công an tỉnh rà soát, báo cáo trước ngày 26/12/2025.
                """)
        #expect(record.assignments.first?.deadline?.last?.description == "2025-12-26")
    }

    @Test(arguments: [
        "Việc mua sắm máy tính giao Phòng Quản trị.", "Mua sắm máy tính: giao Phòng Quản trị.",
        "Mua sắm máy tính – Phòng Quản trị – trước 30/6/2025.",
    ])
    func theWorkMayStandBeforeWhomItIsGivenTo(point: String) {
        #expect(Record(points: "- " + point).assignments.map(\.lead) == [["Phòng Quản trị"]])
    }

    @Test func whatWasGivenBeforeIsNoOrder() {
        let record = Record(points: "- Hoàn thành nhiệm vụ do UBND tỉnh giao Phòng Quản trị.")
        #expect(record.assignments.map(\.lead) == [[]])
    }
}
