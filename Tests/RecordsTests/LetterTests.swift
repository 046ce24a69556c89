import Testing

@testable import Records

/// Letters that call to meetings or ask for something, calendars, and when meetings were.
@Suite struct LetterTests {
    @Test func anInvitationSaysWhoPresidesAndWhatToPrepare() {
        let record = Record(
            document: """
                Số: 213/GM-UBND

                *Hòa Xuân, ngày 14 tháng 8 năm 2025*

                **GIẤY MỜI**
                **Họp giao ban tuần 34**

                1. Thời gian: 08 giờ 00, ngày 18 tháng 8 năm 2025.

                2. Chủ trì: Đồng chí Bùi Nhật Lệ - Chủ tịch UBND phường.

                3. Nội dung:

                - Đánh giá kết quả tuần 33;

                - Triển khai nhiệm vụ tuần 34.

                4. Phân công chuẩn bị:

                - Phòng Kinh tế: chuẩn bị báo cáo, gửi Văn phòng trước ngày 15/8/2025.
                """)
        #expect(record.meeting?.dates.map(\.description) == ["2025-08-18"])
        #expect(record.chairs.map(\.name) == ["Bùi Nhật Lệ"])
        #expect(record.assignments.map(\.lead) == [["Phòng Kinh tế"]])
        #expect(record.assignments.first?.deadline?.last?.description == "2025-08-15")
    }

    @Test func aRequestToComeIsNoWork() {
        let record = Record(
            document: """
                Số: 88/GM-BV

                **GIẤY MỜI**
                **Họp sơ kết quý III**

                Thời gian: 14h00, ngày 09/11/2025.

                - Phòng Điều dưỡng chuẩn bị báo cáo.

                Đề nghị các đồng chí sắp xếp công việc đến dự đúng giờ.
                """)
        #expect(record.assignments.map(\.lead) == [["Phòng Điều dưỡng"]])
    }

    @Test func aPageOfOneDayIsACalendar() {
        let record = Record(
            document: """
                THỨ NĂM, NGÀY 05/3:

                - Chủ tịch: 7 giờ 30’, dự họp tỉnh nghe báo cáo việc lựa chọn nhà thầu, điểm tại phòng họp số 1.

                - PCT.CN: Sáng làm việc tại cơ quan. 13 giờ 30’, kiểm tra việc xây dựng trường tại xã Đông Phước.
                """)
        #expect(record.kind == .plan)
        #expect(record.assignments.isEmpty)
    }

    @Test func whatIsHandedInForTheMeetingIsWork() {
        let record = Record(
            document: """
                Số: 178/SXD-VP
                V/v mời họp giao ban tiến độ các dự án

                *Hòa Xuân, ngày 21 tháng 4 năm 2025*

                Thực hiện Thông báo số 52/TB-UBND ngày 14/4/2025 của UBND tỉnh, Sở Xây dựng tổ chức họp giao ban, cụ thể:

                1. Thời gian: 8h00 ngày 27/4/2025.

                2. Tài liệu: Ban Quản lý dự án 2 chuẩn bị báo cáo, gửi về Sở trước 16h00 ngày 25/4/2025.
                """)
        #expect(record.meeting?.dates.map(\.description) == ["2025-04-27"])
        #expect(record.assignments.map { $0.deadline?.last?.description } == ["2025-04-25"])
    }

    @Test func whoGoesInALeadersPlaceIsGivenNoWork() {
        let record = Record(
            document: """
                THỨ HAI, NGÀY 06/01/2025

                - 7 giờ, ủy quyền đồng chí Lê Thị Dung dự Lễ kỷ niệm tại tượng đài Chủ tịch Hồ Chí Minh.

                THỨ BA, NGÀY 07/01/2025

                - Đ/c Tú PCT: làm việc tại cơ quan.
                """)
        #expect(record.assignments.isEmpty)
        #expect(record.people.compactMap(\.name) == ["Lê Thị Dung", "Tú"])
    }

    @Test func daysForHeadingsMakeACalendar() {
        let record = Record(
            document: """
                THỨ HAI, NGÀY 06/01/2025

                - Chủ tịch: 8 giờ, dự họp Ban Chỉ đạo (giao Phòng Nội vụ chuẩn bị nội dung).

                THỨ BA, NGÀY 07/01/2025

                - Phó Chủ tịch Kinh tế Âu Dương Tiến: làm việc tại cơ quan.
                """)
        #expect(record.kind == .plan)
        #expect(record.assignments.map(\.lead) == [["Phòng Nội vụ"]])
        #expect(record.people.compactMap(\.name) == ["Âu Dương Tiến"])
    }

    @Test func aLetterMayBeginWithItsRequest() {
        let record = Record(
            document: """
                Kính gửi:
                - Hiệu trưởng các trường,
                - Thủ trưởng các đơn vị trực thuộc.

                Đề nghị Hiệu trưởng các trường rà soát hồ sơ.

                Các đơn vị thực hiện trước ngày 24/3/2025.
                """)
        #expect(record.assignments.count == 2)
        #expect(record.assignments.last?.deadline?.last?.description == "2025-03-24")
    }

    @Test func aHeadsColonNamesTheUnits() {
        let record = Record(points: "1. Giao Giám đốc: Sở Y tế, Sở Tài chính phối hợp với các sở, ngành tuyên truyền.")
        #expect(record.assignments.map(\.lead) == [["Sở Y tế", "Sở Tài chính"]])
    }

    @Test func aMeetingMayGoOnTheNextDay() {
        let record = Record(
            document: """
                **THÔNG BÁO**
                **Kết luận của Bộ trưởng tại Hội nghị giao ban**

                Chiều ngày 14 tháng 7 năm 2025 và sáng ngày 15 tháng 7 năm 2025, Bộ trưởng Trần An chủ trì Hội nghị giao ban.
                """)
        #expect(record.meeting?.dates.map(\.description) == ["2025-07-14", "2025-07-15"])
    }

    @Test func aResolutionIsOfItsMeeting() {
        let record = Record(
            document: """
                Số 09-NQ/ĐU

                **NGHỊ QUYẾT**
                **Hội nghị Ban Chấp hành Đảng bộ xã tháng 4 năm 2025**

                Ngày 02/4/2025, Ban Chấp hành Đảng bộ xã tổ chức Hội nghị. Đồng chí Hồ Văn Rưng, Bí thư Đảng ủy chủ trì Hội nghị.

                1. UBND xã hoàn thành trước ngày 30/4/2025.
                """)
        #expect(record.kind == .decision)
        #expect(record.chairs.map(\.name) == ["Hồ Văn Rưng"])
        #expect(record.meeting?.dates.map(\.description) == ["2025-04-02"])
    }

    @Test func whoAnswersForARowIsNotWhoDoesIt() throws {
        let record = Record(
            points: """
                | TT | Nội dung công việc | Đơn vị chủ trì | Lãnh đạo phụ trách | Thời hạn |
                |---|---|---|---|---|
                | 1 | Kế hoạch trực Tết | Văn phòng Sở | PGĐ Trà Văn Lộc | 10/4/2025 |
                """)
        let assignment = try #require(record.assignments.first)
        #expect(assignment.lead == ["Văn phòng Sở"])
        #expect(assignment.responsible.map(\.name) == ["Trà Văn Lộc"])
    }

    @Test func onePaperMoreIsNoTask() {
        let record = Record(
            points: "1. Thực hiện Công văn số 12/UBND-KT ngày 05/3/2025; Chỉ thị số 06/CT-UBND ngày 03/3/2025.")
        #expect(record.assignments.map(\.citations) == [["12/UBND-KT", "06/CT-UBND"]])
    }

    @Test func anAnnexDoesNotCiteItsPaper() {
        let record = Record(
            document: """
                Số: 3105/UBND-TH

                V/v đẩy nhanh tiến độ

                *Bình Trị, ngày 22 tháng 8 năm 2024*

                1. Giao Sở Nội vụ rà soát theo Quyết định số 15/QĐ-UBND.

                (Kèm theo Công văn số 3105/UBND-TH ngày 22/8/2024 của UBND tỉnh)
                """)
        #expect(record.citations.map(\.number) == ["15/QĐ-UBND"])
    }

    @Test func aLetterheadWrappedInANameIsReadWhole() {
        let record = Record(
            document: """
                ỦY BAN NHÂN
                DÂN
                TỈNH QUẢNG ĐÔNG
                -------
                |
                CỘNG
                HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                ---------------
                |
                Số:
                68/KH-UBND
                |
                Quảng
                Đông, ngày 11 tháng 3
                năm 2020
                |
                KẾ HOẠCH
                TRIỂN KHAI NHIỆM VỤ NĂM 2020
                I. NHIỆM VỤ
                1. Sở Nội vụ rà soát.
                """)
        #expect(record.agency == "ỦY BAN NHÂN DÂN TỈNH QUẢNG ĐÔNG")
        #expect(record.number?.text == "68/KH-UBND")
        #expect(record.place == "Quảng Đông")
        #expect(record.issued?.first?.description == "2020-03-11")
    }

    @Test func whatALetterAsksToTellOfIsNoTask() {
        let record = Record(
            document: """
                Số: 12/SGDĐT-VP

                V/v báo cáo công tác phối hợp

                1. Thực hiện báo cáo đầy đủ nội dung như sau:

                - Công tác chỉ đạo, triển khai

                - Kết quả đạt được

                2. Các đơn vị gửi báo cáo trước ngày 11/5/2025.
                """)
        #expect(record.assignments.map(\.lead).contains(["Các đơn vị"]))
        #expect(!record.assignments.contains { $0.text.hasPrefix("Công tác") })
        #expect(record.findings.isEmpty)
    }

    @Test func aLetterThatReportsHasResults() {
        let record = Record(
            document: """
                Số: 1187/SCT-VP

                V/v báo cáo kết quả thực hiện kết luận của Chủ tịch UBND tỉnh tại phiên họp tháng 4/2025

                Kính gửi: Văn phòng UBND tỉnh.

                Sở Công Thương báo cáo kết quả như sau:

                1. Các nhiệm vụ đã hoàn thành:

                - Đã kiểm tra 12 cửa hàng xăng dầu.
                """)
        #expect(record.chairs.isEmpty)
        #expect(record.findings.map(\.kind) == [.result])
        #expect(record.indicators.map(\.value) == [12])
        #expect(record.assignments.isEmpty)
    }

    @Test func aPaperIsDatedBehindItsIssuer() {
        let record = Record(points: "1. Thực hiện Công điện số 14/CĐ-UBND của UBND tỉnh Sơn Giang ngày 31/3/2025.")
        #expect(record.citations.first?.date?.description == "2025-03-31")
    }
}
