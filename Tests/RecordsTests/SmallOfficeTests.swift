import Testing

@testable import Records

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

    @Test func aRequestToMendWhatFellShortIsWork() {
        let record = Record(
            document: """
                Số: 96/TTYT-KHNV

                V/v khắc phục tồn tại sau kiểm tra

                Kính gửi: Trạm Y tế các xã.

                Qua kiểm tra, Trung tâm Y tế đề nghị Trạm Y tế các xã khẩn trương khắc phục một số tồn tại như sau:

                1. Sổ sách: cập nhật đầy đủ 12 sổ (các trạm Hòa Mỹ, Hòa An thường xuyên nộp trễ).

                2. Tiêm chủng: rà soát, tiêm vét cho trẻ sót mũi.
                """)
        #expect(record.assignments.map(\.lead) == [["Trạm Y tế các xã"], ["Trạm Y tế các xã"]])
    }

    @Test func behindTheDiscussionTheChairConcludes() {
        let record = Record(
            document: """
                **BIÊN BẢN SINH HOẠT CHI BỘ**

                Vào lúc 16 giờ 30 ngày 05 tháng 4 năm 2025, tại phòng họp trường.

                Chủ trì: Đồng chí Lò Thị Mận – Bí thư chi bộ

                NỘI DUNG

                1. Đồng chí Bí thư thông tin thời sự, quán triệt Nghị quyết Đại hội.

                2. Đánh giá thực hiện nhiệm vụ tháng 3:

                - Hoàn thành kiểm tra giữa kỳ, chất lượng đạt 98,7%.

                3. Nhiệm vụ tháng 4:

                - Đảng viên viết bài thu hoạch nộp vào ngày 20/4/2025.

                4. Thảo luận:

                - Đ/c Quýt: đề nghị nộp đảng phí trước ngày 05 hàng tháng.

                5. Đồng chí Bí thư tiếp thu ý kiến, kết luận: thống nhất các nội dung; giao đ/c Đào ra nghị quyết.
                """)
        #expect(record.assignments.map(\.lead) == [["Đảng viên"], ["Đào"]])
        #expect(record.findings.map(\.kind) == [.result])
    }

    @Test func asInTheRowAbove() {
        let record = Record(
            document: """
                **CHƯƠNG TRÌNH CÔNG TÁC QUÝ IV NĂM 2025**

                | STT | Nội dung công việc | Đơn vị chủ trì | Thời gian |
                |---|---|---|---|
                | 1 | Trình hệ số điều chỉnh giá đất | Phòng Quản lý đất đai | 15/12/2025 |
                | 2 | Báo cáo kế hoạch sử dụng đất | nt | Tháng 11 |
                """)
        #expect(record.assignments.map(\.lead) == [["Phòng Quản lý đất đai"], ["Phòng Quản lý đất đai"]])
    }

    @Test func aReportsPointsUnderAUnitAreIts() {
        let record = Record(
            document: """
                **BÁO CÁO**
                **Kết quả công tác tháng 8, nhiệm vụ trọng tâm tháng 9 năm 2025**

                I. NHIỆM VỤ TRỌNG TÂM THÁNG 9

                1. Các Đội Thuế:

                - Rà soát hộ kinh doanh, xong trước 15/9.
                """)
        #expect(record.assignments.map(\.lead) == [["Các Đội Thuế"]])
        #expect(record.assignments.first?.deadline?.last?.description == "2025-09-15")
    }

    @Test func aForceHelpsAsTheWordsSay() {
        let record = Record(
            points: "1. Phòng Kinh tế phối hợp lực lượng CSGT, thanh tra giao thông xử lý xe quá tải.")
        #expect(record.assignments.first?.coordinating == ["lực lượng CSGT", "thanh tra giao thông"])
    }

    @Test func aUnitThatSendsItsLeadersDoesItItself() {
        let record = Record(
            points: """
                1. Phòng Nội vụ

                - Phân công lãnh đạo, cán bộ trực Tết.
                """)
        #expect(record.assignments.map(\.lead) == [["Phòng Nội vụ"]])
    }

    @Test(arguments: [
        ("Phó Hiệu trưởng phụ trách CM lên lịch thao giảng.", ["Phó Hiệu trưởng phụ trách CM"]),
        ("Thầy Bưởi - tổ Toán chịu trách nhiệm đề thi.", ["Bưởi"]),
        ("Phòng TCKT hoàn ứng dứt điểm trong tháng.", ["Phòng TCKT"]),
        ("Giao BCH Đoàn trường tổ chức hội trại.", ["BCH Đoàn trường"]),
    ])
    func namesOfficesInTheirLetters(text: String, leads: [String]) {
        #expect(Record(points: "1. " + text).assignments.first?.lead == leads)
    }

    @Test(arguments: [
        ("Hạn nộp sáng kiến: 20/3/2025.", "2025-03-20"),
        ("Khoa Nội rà soát nhân lực, báo cáo phòng Tổ chức 15/3.", "2025-03-15"),
    ])
    func aBareDayBehindWhatIsHandedIn(text: String, day: String) {
        #expect(Record(points: "1. " + text).assignments.first?.deadline?.last?.description == day)
    }

    @Test func theDayOfTheMeetingInBracketsIsNoDeadline() {
        let record = Record(
            document: """
                **THÔNG BÁO**
                **Nội dung công việc tuần 41**

                Tại buổi giao ban sáng thứ Hai (10/10/2025), đồng chí Chủ tịch UBND phường Lò Văn Bưởi yêu cầu các bộ phận:

                1. Tư pháp: Niêm yết danh sách hòa giải viên.

                2. Ban Chỉ huy Quân sự phường: rà soát thanh niên.
                """)
        #expect(record.assignments.allSatisfy { $0.deadline == nil })
    }

    @Test func aLineThatEndsInCarryingOutAnnounces() {
        let record = Record(
            document: """
                **CÔNG ĐIỆN**

                Hòa Xuân, ngày 11 tháng 10 năm 2025

                Để đối phó với bão, Ban Chỉ huy huyện đề nghị Chủ tịch UBND các xã; Thủ trưởng các ban, ngành thực hiện:

                1. Theo dõi chặt chẽ diễn biến của bão.

                2. Kêu gọi tàu thuyền vào bờ trước 12 giờ ngày 13/10/2025.
                """)
        #expect(record.assignments.count == 2)
        #expect(record.assignments.first?.text.hasPrefix("Theo dõi") == true)
    }
}
