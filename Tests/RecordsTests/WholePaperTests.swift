import Testing

@testable import Records

/// What whole papers of the genre showed: each case is a paper's own form, in words of an invented office.
@Suite struct WholePaperTests {
    // MARK: Letterhead and meeting

    @Test func aPageMayNameAPaperThatHasNoSubject() {
        let record = Record(
            document: """
                Công điện “V/v ứng phó với bão số 7”

                14/11/2018 - 21:24

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Sơn Giang, ngày 14 tháng 11 năm 2018

                Kính gửi:
                - Sở Nông nghiệp và Phát triển nông thôn;
                - UBND các huyện, thị xã.

                UBND tỉnh yêu cầu UBND các huyện di dời dân xong trước 14 giờ ngày 15/11/2018.
                """)
        #expect(record.title == "Công điện “V/v ứng phó với bão số 7”")
        #expect(record.issued?.first?.description == "2018-11-14")
        #expect(record.assignments.map(\.lead) == [["UBND các huyện"]])
    }

    @Test func anAgencysNameGoesOnInTheLineBelow() {
        let record = Record(
            document: """
                | | |
                |---|---|
                | **ĐOÀN ĐBQH VÀ HĐND**<br>**TỈNH LAM HẢI**<br>**VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI**<br>**VÀ HỘI ĐỒNG NHÂN DÂN TỈNH**<br>Số:      /TB-VP | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>*Lam Hải, ngày     tháng 7 năm 2025* |

                # THÔNG BÁO

                **Kết luận họp giao ban tuần 30**

                Ngày 28/7/2025, đồng chí Phan Bá Quế chủ trì họp giao ban. Kết luận như sau:

                1. Phòng Tổng hợp rà soát các kiến nghị.
                """)
        #expect(record.agency == "VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HỘI ĐỒNG NHÂN DÂN TỈNH")
    }

    private static let branch = """
        **BIÊN BẢN**

        **Sinh hoạt thường kỳ Chi bộ Tổ dân phố 3 tháng 10 năm 2025**

        Thời gian: Vào hồi 19 giờ 30 phút, ngày 06 tháng 10 năm 2025.
        Địa điểm: Tại Nhà văn hóa Tổ dân phố 3, phường Tân Hòa.
        Chủ trì: Đồng chí Lò Văn Páo - Bí thư Chi bộ.

        NỘI DUNG SINH HOẠT:

        1. Đồng chí Bí thư Chi bộ thông tin thời sự và quán triệt văn bản mới của Đảng ủy phường.

        2. Đánh giá tình hình thực hiện nhiệm vụ tháng 9 và thảo luận phương hướng tháng 10.
        """

    @Test func theNumberOfAPlaceIsNoDay() {
        let meeting = Record(document: Self.branch).meeting
        #expect(meeting?.dates.map(\.description) == ["2025-10-06"])
        #expect(meeting?.venue == "Nhà văn hóa Tổ dân phố 3")
    }

    @Test func whatAMeetingTalkedOfIsNoWork() {
        #expect(Record(document: Self.branch).assignments.isEmpty)
    }

    @Test func aVenueEndsWhereItIsToldWhatTookPlace() {
        let record = Record(
            document: """
                **BIÊN BẢN**

                **Họp giao ban công tác tháng 5**

                Vào hồi 08 giờ 00 ngày 15 tháng 5 năm 2025, tại Phòng họp UBND xã Bản Lâm diễn ra cuộc họp giao ban định kỳ.
                """)
        #expect(record.meeting?.venue == "Phòng họp UBND xã Bản Lâm")
    }

    // MARK: Who is meant

    @Test func aHeadingInCapitalsIsNoUnit() {
        let record = Record(
            points: "1. Tập trung rà soát các chỉ tiêu.", under: "II. MỘT SỐ NHIỆM VỤ TRỌNG TÂM THÁNG 10")
        #expect(record.assignments.map(\.lead) == [[]])
    }

    @Test func aListGoesOnBehindAHouseWithANameOfItsOwn() {
        let record = Record(
            points: """
                Ban Thường vụ Đảng ủy phường yêu cầu các chi bộ, Mặt trận Tổ quốc và các đoàn thể:

                1. Quán triệt sâu sắc Nghị quyết của Đảng ủy.
                """)
        #expect(record.assignments.map(\.lead) == [["các chi bộ", "Mặt trận Tổ quốc", "các đoàn thể"]])
    }

    @Test func aProgrammeIsOfTheHouseThatIssuesIt() {
        let record = Record(
            document: """
                **CHƯƠNG TRÌNH CÔNG TÁC**

                **Tháng 6 năm 2025 của Ủy ban nhân dân xã Bản Lâm**

                UBND xã ban hành Chương trình công tác tháng 6 năm 2025 như sau:

                1. Công tác Văn hóa - Xã hội:

                - Tiếp tục vận động nhân dân phòng, chống dịch bệnh mùa hè.
                """)
        #expect(record.assignments.map(\.lead) == [["UBND xã"]])
    }

    @Test(arguments: [
        ("Sở Xây dựng được giao nhiệm vụ khẩn trương lập báo cáo, trình UBND tỉnh trong tháng 2/2025.", "Sở Xây dựng"),
        ("Ban Quản lý dự án tỉnh được yêu cầu hoàn thành hồ sơ trước ngày 15/3.", "Ban Quản lý dự án tỉnh"),
    ])
    func anArticleTellsWhoWasEntrusted(sentence: String, unit: String) {
        let record = Record(
            document: """
                # Lam Hải đẩy nhanh tiến độ các cầu qua sông

                Sáng 06/01/2025, Chủ tịch UBND tỉnh Phan Bá Quế chủ trì buổi làm việc về tiến độ các cầu qua sông.

                Cầu Vĩnh Lộc được thống nhất đầu tư bằng vốn ngân sách. \(sentence)
                """)
        #expect(record.assignments.map(\.lead) == [[unit]])
    }

    // MARK: Orders without a conclusion

    @Test func aNoticeMayAskWithoutAMeeting() {
        let record = Record(
            document: """
                **THÔNG BÁO**

                **Về việc treo cờ Tổ quốc**

                Nhân dịp Quốc khánh 2/9, Ủy ban nhân dân xã đề nghị các cơ quan, đơn vị trên địa bàn xã treo cờ Tổ quốc từ ngày 30/8/2025 đến hết ngày 03/9/2025.

                Trưởng các thôn có trách nhiệm nhắc nhở việc treo cờ Tổ quốc ở khu dân cư.
                """)
        #expect(record.assignments.count == 2)
        #expect(record.assignments.first?.lead == ["các cơ quan, đơn vị trên địa bàn xã"])
        #expect(record.assignments.first?.deadline?.last?.description == "2025-09-03")
    }

    // MARK: Figures and citations

    @Test(arguments: [
        ("100% hồ sơ công việc được luân chuyển trực tuyến", "hồ sơ công việc được luân chuyển trực tuyến"),
        ("Rà soát 05 quy trình giải quyết hồ sơ đất đai và hộ tịch", "quy trình giải quyết hồ sơ đất đai và hộ tịch"),
        ("Hỗ trợ 25 hộ gia đình mở gian hàng số", "hộ gia đình mở gian hàng số"),
        ("Tỷ lệ giải quyết thủ tục hành chính trực tuyến đạt 75%", "tỷ lệ giải quyết thủ tục hành chính trực tuyến"),
    ])
    func anIndicatorIsNamedByWholeWords(words: String, name: String) {
        let record = Record(
            document: """
                **BÁO CÁO**

                **Kết quả chuyển đổi số quý I năm 2025**

                I. KẾT QUẢ

                1. Hạ tầng: thiết lập 03 điểm phát wifi miễn phí tại nhà văn hóa.

                2. Chính quyền số: \(words).
                """)
        #expect(record.indicators.last?.name == name)
    }

    @Test func aReportsParagraphMaySayWhereToGo() {
        let record = Record(
            document: """
                **BÁO CÁO**

                **Kết quả cải cách hành chính quý I năm 2025**

                Trong quý I, UBND xã đạt được kết quả như sau:

                1. Về thể chế: Đã rà soát 05 quy trình.

                Phương hướng quý II: Tiếp tục nâng cao chất lượng phục vụ tại bộ phận Một cửa.
                """)
        #expect(record.findings.map(\.kind) == [.result, .direction])
    }

    @Test func aSymbolMayHaveLostItsDash() {
        let record = Record(points: "1. Sở Tài chính xem xét Tờ trình số 1179/TTrSXD ngày 07/11/2024 của Sở Xây dựng.")
        #expect(record.citations.map(\.number) == ["1179/TTrSXD"])
    }

    @Test func whatComesBackInOneMonthDoesNotComeBack() {
        let record = Record(points: "1. Ban Văn hóa - Xã hội chuẩn bị chương trình đối thoại định kỳ tháng 8/2025.")
        #expect(record.assignments.map(\.recurrence) == [nil])
    }

    // MARK: Reports

    private static let farming = Record(
        document: """
            **BÁO CÁO**

            **Kết quả thực hiện nhiệm vụ quý I/2023**

            A. SẢN XUẤT KINH DOANH VÀ CÁC NHIỆM VỤ TRỌNG TÂM

            1. Trồng trọt

            Giá trị sản xuất trồng trọt tăng 1,21% so với cùng kỳ, chiếm 59,5% giá trị của ngành.

            2. Những mặt được

            Mặc dù còn nhiều khó khăn, hạn chế, nhưng toàn ngành đã đạt tăng trưởng khá với:

            (1) Duy trì tăng trưởng trên tất cả các lĩnh vực;

            3. Tồn tại, hạn chế

            - Xuất khẩu giảm so với kịch bản đề ra.
            """)

    @Test func aReportsFirstPartTellsWhatWasDone() {
        #expect(Self.farming.findings.map(\.kind) == [.result, .result, .limitation])
    }

    @Test func aShareOfSomethingIsNamedByIt() {
        #expect(Self.farming.indicators.map(\.name) == ["giá trị sản xuất trồng trọt", "giá trị của ngành"])
    }

    @Test func aRuleOfWorkIsNoMeeting() {
        let record = Record(
            document: """
                **THÔNG BÁO**

                **Kết luận kiểm tra đối với Chi bộ thôn Suối Trong**

                Căn cứ Quy chế làm việc số 01-QC/ĐU ngày 02/7/2025 của Ban Chấp hành Đảng bộ xã;

                Ban Thường vụ Đảng ủy thông báo kết luận như sau:

                1. Chi bộ bổ sung Quy chế chi tiêu nội bộ.
                """)
        #expect(record.meeting == nil)
    }

    // MARK: Articles

    private static let safety = Record(
        document: """
            # Lam Hải tăng cường bảo đảm an toàn giao thông

            Chiều 26/5, UBND tỉnh tổ chức Hội nghị trực tuyến triển khai Chỉ thị số 12/CT-TTg ngày 19/4/2023 của Thủ tướng Chính phủ. Đồng chí Phan Bá Quế - Phó Chủ tịch UBND tỉnh chủ trì Hội nghị.

            Ngay sau Hội nghị này, Phó Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các sở, ban, ngành, đoàn thể cấp tỉnh, chính quyền cấp huyện, cấp xã phải khẩn trương xây dựng Kế hoạch thực hiện.

            Phó Chủ tịch UBND tỉnh cũng giao các nhiệm vụ cụ thể. Trong đó, Sở GTVT sớm tham mưu bộ tiêu chí đánh giá.

            UBND các huyện, thành, thị căn cứ Kế hoạch để chỉ đạo triển khai thực hiện.
            """)

    @Test func whoMeetsHasReadThePaper() {
        #expect(Self.safety.meeting?.dates.map(\.description) == ["2023-05-26"])
    }

    @Test func groupsGoOnBehindTheirLevels() {
        #expect(
            Self.safety.assignments.map(\.lead) == [
                ["các sở, ban, ngành, đoàn thể cấp tỉnh, chính quyền cấp huyện, cấp xã"], ["Sở GTVT"],
                ["UBND các huyện, thành, thị"],
            ])
    }

    // MARK: Small offices

    private static let commune = Record(
        document: """
            **BIÊN BẢN**

            **Họp giao ban UBND xã tháng 01/2025**

            I. Nội dung

            1. Đ/c Lò Văn Páo - Chủ tịch UBND xã khai mạc, nêu mục đích cuộc họp.

            2. Đ/c Hà Thị Mây - CB TC-KT báo cáo:
            - Chi thường xuyên: 38 triệu, đúng dự toán
            - Tồn quỹ: 12 triệu

            II. Kết luận

            1. Giao CB TC-KT tham mưu phương án thu ngân sách quý I.
            2. VP-TK xây dựng kế hoạch đón Tết.
            """)

    @Test func anOfficeMayBeItsLetters() {
        #expect(Self.commune.assignments.map(\.lead) == [["CB TC-KT"], ["VP-TK"]])
    }

    @Test func aDashedLineNeedsNoStop() {
        #expect(
            Self.commune.findings.map(\.text) == ["Chi thường xuyên: 38 triệu, đúng dự toán", "Tồn quỹ: 12 triệu"])
        #expect(Self.commune.indicators.map(\.name) == ["chi thường xuyên", "tồn quỹ"])
    }

    @Test func whoseItIsBelongsToItsName() {
        let record = Record(
            points: "1. Ban Chỉ đạo Chuyển đổi số của Sở chịu trách nhiệm rà soát quy trình tiếp nhận văn bản.")
        #expect(record.assignments.map(\.lead) == [["Ban Chỉ đạo Chuyển đổi số của Sở"]])
    }

    /// In a row whose points end without a stop the last one is a point too, whatever follows the row.
    @Test func theLastOfARowIsNoHeading() {
        let record = Record(
            points: """
                1. Các phòng chủ động bố trí người trực

                2. Chuẩn bị phương án trực trong thời gian bão

                Yêu cầu báo cáo kết quả về Văn phòng Sở.
                """)
        #expect(record.assignments.map(\.path) == ["I.1", "I.2", "I.2¶2"])
    }

    @Test func aReportsLinesNeedNoStops() {
        let record = Record(
            document: """
                **BÁO CÁO**

                **Tình hình thực hiện nhiệm vụ quý I năm 2025**

                I. KẾT QUẢ THỰC HIỆN:

                1. Chỉ đạo điều hành: Hoàn thành 95% nhiệm vụ được giao

                2. Thanh tra, kiểm tra: 12/15 cuộc theo kế hoạch

                II. TỒN TẠI, HẠN CHẾ:

                - Một số thủ tục còn chậm trễ
                - Ứng dụng công nghệ chưa đồng bộ
                """)
        #expect(record.findings.map(\.kind) == [.result, .result, .limitation, .limitation])
    }

    @Test func whatIsToBeReachedIsNoResult() {
        let record = Record(points: "1. Năm 2026 phấn đấu thu ngân sách 550 triệu đồng, tăng 6% so với năm 2025.")
        #expect(record.findings.isEmpty)
    }

    // MARK: Articles of portals

    private static let portal = Record(
        document: """
            # Phối hợp bảo đảm an ninh trật tự trên địa bàn

            2026-01-10

            Ngày 6-1, tại Bộ CHQS tỉnh, đồng chí Phan Bá Quế, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lam Hải-Đông Sơn chủ trì Hội nghị giao ban công tác quốc phòng năm 2025 và triển khai nhiệm vụ năm 2026 vào chiều nay.

            Trong năm 2025, các lực lượng đã tổ chức 1.240 lượt tuần tra, xử lý 62 vụ vi phạm.

            Bên cạnh đó, hiện chưa xây dựng được quy chế phối hợp giữa các lực lượng ở cơ sở.
            """)

    @Test func aPortalWritesTheDayAsISODoes() {
        #expect(Self.portal.issued?.text == "2026-01-10")
        #expect(Self.portal.meeting?.dates.map(\.description) == ["2026-01-06"])
        #expect(Self.portal.planPeriod?.text == "năm 2026")
    }

    @Test func aProvincesNameMayHaveADash() {
        #expect(Self.portal.chairs.first?.position == "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lam Hải-Đông Sơn")
    }

    @Test func whatIsNotYetBuiltFallsShort() {
        #expect(Self.portal.findings.map(\.kind) == [.result, .limitation])
    }
}
