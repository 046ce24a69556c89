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
}

/// What was reported at a meeting, and by when work is due, as small offices write it.
@Suite struct SmallOfficeTests {
    @Test func whatSomebodyReportsIsAResultAndWhatHeProposesIsDiscussed() {
        let record = Record(
            document: """
                **BIÊN BẢN HỌP GIAO BAN CƠ QUAN**

                Hôm nay, ngày 12 tháng 6 năm 2025, tại phòng họp cơ quan.

                Chủ trì: Đ/c Lò Văn Bưởi – Trưởng phòng

                Nội dung:

                1. Đ/c Mận báo cáo: Hồ sơ tuần qua tiếp nhận 37 hồ sơ, giải quyết 31 hồ sơ.

                2. Ông Quýt đề xuất bổ sung 1 xe cẩu.

                3. Đ/c Trưởng phòng chỉ đạo:

                + Đ/c Mận: xử lý dứt điểm hồ sơ tồn.

                + Hai đ/c Mận, Đào chuẩn bị số liệu cho đoàn kiểm tra (sáng 15/6).
                """)
        #expect(record.assignments.map(\.lead) == [["Mận"], ["Mận", "Đào"]])
        #expect(record.assignments.last?.deadline?.last?.description == "2025-06-15")
        #expect(record.findings.map(\.kind) == [.result])
        #expect(record.indicators.map(\.value) == [37, 31])
    }

    @Test func theWorkOfAMonthGoneByIsAResult() {
        let record = Record(
            points: """
                Các đơn vị đã cơ bản hoàn thành nhiệm vụ.

                II. Nhiệm vụ tháng 3

                1. Phòng Nội vụ lập danh sách.
                """, under: "I. Về công tác tháng 2")
        #expect(record.findings.map(\.kind) == [.result])
        #expect(record.assignments.map(\.lead) == [["Phòng Nội vụ"]])
    }

    @Test func countsBehindALabelAreAResult() {
        let record = Record(
            points:
                "1. Hoạt động chuyên môn: Tổng số lượt khám 4.215 lượt, nội trú 612 lượt, chuyển viện 41 trường hợp.")
        #expect(record.assignments.isEmpty)
        #expect(record.indicators.map(\.value) == [4215, 612, 41])
    }

    @Test(arguments: [
        ("Họp với nhà cung cấp về việc giao hàng, sáng thứ Tư 19/3.", "2025-03-19"),
        ("Nộp sáng kiến kinh nghiệm cấp trường: 30/3 (tổ trưởng thu).", "2025-03-30"),
        ("Trạm Y tế diệt lăng quăng từ ngày 08 - 10/4/2025.", "2025-04-10"),
        ("Đoàn phí năm trước: 06 đơn vị còn nợ nộp dứt điểm trong tháng 3.", "2025-03-31"),
    ])
    func theDayStandsWhereTheyPutIt(text: String, day: String) {
        #expect(Record(points: "1. " + text).assignments.first?.deadline?.last?.description == day)
    }

    @Test(arguments: [
        ("Đối với đề tài quá hạn: chủ nhiệm đề tài giải trình bằng văn bản.", ["chủ nhiệm đề tài"]),
        ("Đoàn phí: 06 đơn vị còn nợ (Hòa Mỹ, Hòa An) nộp dứt điểm trong tháng 3.", ["06 đơn vị còn nợ"]),
        // The unit at the head, though its verb stands in no table.
        ("Phòng TC-HC mướn 8 công nhân thời vụ (xong trước 12/3).", ["Phòng TC-HC"]),
        ("Các khoa đào tạo nộp điểm chậm nhất ngày 12/3/2025.", ["Các khoa đào tạo"]),
    ])
    func namesThem(text: String, leads: [String]) {
        #expect(Record(points: "1. " + text).assignments.first?.lead == leads)
    }

    @Test(arguments: [
        ("Công an xã phối hợp với Xã đội tuần tra.", ["Xã đội"]),
        ("Phòng Quản trị phối hợp với Ban Quản lý ký túc xá tổng vệ sinh.", ["Ban Quản lý ký túc xá"]),
    ])
    func namesWhoHelps(text: String, units: [String]) {
        #expect(Record(points: "1. " + text).assignments.first?.coordinating == units)
    }

    @Test func aWeekWithItsDaysSaysTheYear() {
        let record = Record(
            document: """
                **KẾ HOẠCH CÔNG TÁC TUẦN 10**
                (Từ ngày 06/11/2023 đến ngày 12/11/2023)

                | Thứ, ngày | Nội dung công việc | Người thực hiện |
                |---|---|---|
                | Ba 07/11 | Kiểm tra hồ sơ | Thầy Ổi |

                Lưu ý:

                - GVCN thu bảo hiểm y tế trước thứ Sáu 10/11.
                """)
        #expect(record.assignments.last?.deadline?.last?.description == "2023-11-10")
    }

    @Test func aFreeDayIsNoWork() {
        let record = Record(
            points: """
                1. Công chức, viên chức và người lao động được nghỉ 05 ngày, từ ngày 14/02/2026 đến hết ngày 18/02/2026.

                2. Công chức, viên chức và người lao động treo cờ Tổ quốc tại nơi ở.
                """)
        #expect(record.assignments.map(\.lead) == [["Công chức, viên chức và người lao động"]])
    }

    @Test func theDayMayStandAboveTheWork() {
        let record = Record(
            document: """
                **KẾ HOẠCH**

                **Tổ chức ngày hội thể thao năm 2025**

                1. Các hoạt động

                1.1. Bóng chuyền

                - Thời gian: Từ 30/10/2025 đến 16/11/2025.

                - Nội dung: Tổ chức giải bóng chuyền hơi.

                - Đơn vị chủ trì: Đoàn Thanh niên Cộng sản Hồ Chí Minh.
                """)
        #expect(record.assignments.map(\.lead) == [["Đoàn Thanh niên Cộng sản Hồ Chí Minh"]])
        #expect(record.assignments.first?.deadline?.first?.description == "2025-10-30")
    }

    @Test func aPurposeBelongsToWhatItIsFor() {
        let record = Record(
            document: """
                # Đôn đốc trả lời kiến nghị của cử tri

                Ngày 24/5/2025, UBND tỉnh ban hành công văn về kiến nghị của cử tri.

                Theo đó, để việc trả lời cử tri được chủ động, kịp thời; Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành khẩn trương báo cáo.
                """)
        #expect(record.assignments.map(\.lead) == [["các sở, ban, ngành"]])
    }

    @Test func aPlanWithoutADayTakesItsYearFromWhatItPlans() {
        let record = Record(
            document: """
                # Kế hoạch tổ chức Lễ khai giảng năm học 2025-2026

                1. Thời gian: 9h00 sáng thứ Sáu, ngày 26/9/2025.

                2. Phân công nhiệm vụ

                - Phòng Đào tạo cung cấp danh sách thủ khoa trước 20/9.
                """)
        #expect(record.assignments.first?.deadline?.last?.description == "2025-09-20")
    }
}
