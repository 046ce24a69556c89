import Testing

@testable import Records

/// Papers as ministries, districts, party committees and houses write them.
@Suite struct OfficialPaperTests {
    @Test func aDivisionOfAMinistryIsAHeading() {
        let record = Record(
            points: """
                1.1. Vụ Kế hoạch - Tài chính

                - Xây dựng kế hoạch vốn.

                1.2. Vụ Pháp chế

                - Rà soát văn bản.
                """)
        #expect(record.assignments.map(\.lead) == [["Vụ Kế hoạch - Tài chính"], ["Vụ Pháp chế"]])
    }

    @Test func aPartyPaperNumbersWithADash() {
        let record = Record(
            points: """
                2- Công việc tháng tới

                2.1- Ban Tổ chức Huyện ủy

                - Bổ sung quy hoạch cán bộ.

                2.2- Ban Dân vận Huyện ủy chủ trì tổ chức đối thoại.
                """)
        #expect(record.assignments.map(\.lead) == [["Ban Tổ chức Huyện ủy"], ["Ban Dân vận Huyện ủy"]])
    }

    @Test func aSectionOfTheDocumentIsNoTeam() {
        let record = Record(points: "1. Bố trí kinh phí.", under: "III. TỔ CHỨC THỰC HIỆN")
        #expect(record.assignments.first?.lead == [])
    }

    @Test func aFurtherClauseInSmallLettersTellsOthersToo() {
        let record = Record(points: "1. Giao Sở Y tế thẩm định hồ sơ; giao Sở Tài chính bố trí vốn.")
        #expect(record.assignments.map(\.lead) == [["Sở Y tế", "Sở Tài chính"]])
    }

    @Test func bracketsSayWhoLeadsAndWhoCoordinates() throws {
        let record = Record(points: "1. Đôn đốc thu nợ thuế (Chi cục Thuế chủ trì, Phòng Kế toán phối hợp).")
        let assignment = try #require(record.assignments.first)
        #expect(assignment.lead == ["Chi cục Thuế"])
        #expect(assignment.coordinating == ["Phòng Kế toán"])
    }

    @Test func anApprovalMayEndInATask() {
        let record = Record(points: "1. Đồng ý đề xuất thuê tư vấn; Phòng Kỹ thuật hoàn thiện hồ sơ ngày 12/3.")
        #expect(record.assignments.map(\.lead) == [["Phòng Kỹ thuật"]])
    }

    @Test func aBracketUnderTheTitleHoldsNumberAndDay() {
        let record = Record(
            document: """
                **THÔNG BÁO**

                **Kết luận họp giao ban Văn phòng ngày 06/8/2031**

                (Số 138/TB-VP ngày 07/8/2031)

                Ngày 06/8/2031, Chánh Văn phòng chủ trì họp giao ban.
                """)
        #expect(record.number?.text == "138/TB-VP")
        #expect(record.issued?.first?.description == "2031-08-07")
    }

    @Test func theOpeningNamesWhomTheTitleKnowsByOffice() {
        let record = Record(
            document: """
                Số: 27/TB-VPCP

                **THÔNG BÁO**

                **KẾT LUẬN CỦA THỦ TƯỚNG CHÍNH PHỦ TẠI BUỔI LÀM VIỆC VỚI TỈNH SƠN GIANG**

                Ngày 05/3/2025, tại Trụ sở Tỉnh ủy Sơn Giang, Thủ tướng Chính phủ Lê Trọng Khải đã làm việc với lãnh đạo Tỉnh.

                1. Tỉnh rà soát quy hoạch.
                """)
        #expect(record.chairs.map(\.name) == ["Lê Trọng Khải"])
        #expect(record.people.compactMap(\.name) == ["Lê Trọng Khải"])
    }

    @Test(arguments: [
        (
            "Thủ tướng Chính phủ Trần An, Trưởng Ban Chỉ đạo quốc gia về chuyển đổi số (Ban Chỉ đạo) đã chủ trì Phiên họp.",
            "Thủ tướng Chính phủ, Trưởng Ban Chỉ đạo quốc gia về chuyển đổi số"
        ),
        (
            "Phó Chủ tịch Trần An đã chủ trì cuộc họp. Phó Chủ tịch Ủy ban nhân dân quận Trần An kết luận như sau:",
            "Phó Chủ tịch Ủy ban nhân dân quận"
        ),
    ])
    func aPositionIsToldInFull(opening: String, position: String) {
        let record = Record(
            document: """
                THÔNG BÁO

                Kết luận tại cuộc họp

                Ngày 05/3/2025, \(opening)

                1. Phòng Kinh tế rà soát.
                """)
        #expect(record.chairs == [Person(name: "Trần An", position: position)])
    }

    @Test func anAbbreviatedTitleEndsNoSentence() {
        let record = Record(
            document: """
                THÔNG BÁO

                Kết luận của Giám đốc tại buổi giao ban

                Ngày 15/01/2024, dưới sự chủ trì của BSCKII. Trần Minh Hạo - Giám đốc Bệnh viện, buổi giao ban đã diễn ra.

                1. Khoa Dược rà soát thuốc.
                """)
        #expect(record.chairs == [Person(name: "Trần Minh Hạo", position: "Giám đốc Bệnh viện")])
    }

    @Test func aDispatchThatConveysAMeetingHasItsChair() {
        let record = Record(
            document: """
                Số: 21/PGDĐT-VP
                V/v thông báo kết luận họp giao ban Hiệu trưởng

                Tân Phú, ngày 08 tháng 11 năm 2017

                Kính gửi: Hiệu trưởng các trường.

                Căn cứ nội dung họp giao ban ngày 06/11/2017 do bà Đào Thị Lĩnh, Trưởng phòng chủ trì, Phòng thông báo:

                1/ Các trường rà soát đội ngũ.
                """)
        #expect(record.kind == .dispatch)
        #expect(record.meeting?.dates.map(\.description) == ["2017-11-06"])
        #expect(record.chairs.map(\.name) == ["Đào Thị Lĩnh"])
    }

    @Test func aPageMayShowAPaperUnderItsOwnHead() {
        let record = Record(
            document: """
                Báo cáo kết quả 6 tháng đầu năm
                (20/07/2012 3:16:17 CH)

                UỶ BAN NHÂN DÂN

                HUYỆN AN SƠN

                CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM

                Số: 198/BC-UBND

                An Sơn, ngày 29 tháng 6 năm 2012

                BÁO CÁO

                Kết quả thực hiện kế hoạch 6 tháng đầu năm;

                Phương hướng 6 tháng cuối năm 2012

                Năm 2012 là năm thứ hai thực hiện kế hoạch 5 năm, trong bối cảnh kinh tế còn nhiều khó khăn.
                """)
        #expect(record.kind == .report)
        #expect(record.agency == "UỶ BAN NHÂN DÂN HUYỆN AN SƠN")
        #expect(record.issued?.first?.description == "2012-06-29")
        #expect(record.title == "Kết quả thực hiện kế hoạch 6 tháng đầu năm; Phương hướng 6 tháng cuối năm 2012")
    }

    @Test(arguments: [
        ("Than nguyên khai: 285.400 tấn/270.000 tấn.", 285_400.0, 270_000.0),
        ("Mét lò: 1.120m/1.150m.", 1_120, 1_150),
    ])
    func aShareMayRepeatItsUnit(words: String, value: Double, total: Double) {
        let record = Record(points: "- " + words, under: "I. Kết quả tháng 11")
        #expect(record.indicators.map(\.value) == [value])
        #expect(record.indicators.map(\.total) == [total])
    }

    @Test func aReportOnAPageTellsFigures() {
        let record = Record(
            document: """
                Báo cáo tình hình kinh tế - xã hội Quý II
                Ngày cập nhật 04/07/2018

                A. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ QUÝ II:

                I. Về kinh tế: Doanh thu dịch vụ 235 tỷ đồng, tăng 4,1% so với cùng kỳ; thép tăng 7%.
                """)
        #expect(record.kind == .report)
        #expect(record.assignments.isEmpty)
        #expect(record.indicators.map(\.value) == [235, nil])
        #expect(record.indicators.map(\.percent) == [nil, 7])
    }

    @Test func whatWasDoneBeforeTheTasksIsAResult() {
        let record = Record(
            document: """
                THÔNG BÁO

                Kết luận của Giám đốc Sở tại cuộc họp giao ban

                Ngày 05/3/2025, Giám đốc Sở chủ trì họp giao ban và kết luận như sau:

                Trong thời gian qua, các phòng đã chủ động phòng, chống hạn hán, bảo đảm nước tưới.

                1. Phòng Thủy lợi kiểm tra hồ chứa.
                """)
        #expect(record.findings.map(\.kind) == [.result])
        #expect(record.assignments.count == 1)
    }

    @Test(arguments: [
        ("1. Giao Ban Quản lý dự án tỉnh rà soát hồ sơ.", ["Ban Quản lý dự án tỉnh"]),
        (
            "1. Giao Ban Chỉ đạo diệt trừ ốc bươu vàng huyện phối hợp với Phòng Kinh tế tuyên truyền.",
            ["Ban Chỉ đạo diệt trừ ốc bươu vàng huyện"]
        ),
        ("1. UBND huyện An Sơn, với vai trò cơ quan đầu mối, tổng hợp vướng mắc.", ["UBND huyện An Sơn"]),
        ("1. Tỉnh làm việc với Bộ Tài chính về nguồn vốn.", ["Tỉnh"]),
        ("1. Đ/c Cán bộ địa chính: hoàn thiện hồ sơ.", ["Cán bộ địa chính"]),
        ("1. Các Đội Thuế liên xã, thị trấn: phối hợp thu nợ.", ["Các Đội Thuế liên xã, thị trấn"]),
        ("1. Định kỳ ngày 15 hằng tháng, các chủ đầu tư báo cáo tiến độ.", ["các chủ đầu tư"]),
        ("1. Chủ tịch UBND các huyện, thị xã sơ tán dân.", ["UBND các huyện, thị xã"]),
        ("1. Giao Ban cán sự đảng UBND huyện lãnh đạo UBND huyện:\n\n- Rà soát đề án.", ["Ban cán sự đảng UBND huyện"]),
    ])
    func tells(words: String, units: [String]) {
        #expect(Record(points: words).assignments.map(\.lead) == [units])
    }

    @Test(arguments: [
        "1. Ban Thường vụ Huyện ủy cơ bản thống nhất với Báo cáo của Văn phòng.",
        "1. Khen: Khoa Ngoại, Khoa Sản.",
        "THƯ KÝ | CHỦ TRÌ",
        "Thường trực HĐND huyện thông báo để các cơ quan biết, phối hợp thực hiện./.",
        "1. Đ/c Đinh Công Thuận - Chủ tịch UBND xã chủ trì.",
        "1. Địa điểm: Tập trung tại hội trường UBND xã.",
        "1. Đối tượng: Các bộ phận chức năng và giáo viên có giờ dạy tiết 1.",
    ])
    func tellsNobody(words: String) {
        #expect(Record(points: words).assignments.isEmpty)
    }

    @Test(arguments: [
        ("tổng hợp, báo cáo UBND tỉnh 02 lần/ngày.", Assignment.Recurrence.daily),
        ("gửi kế hoạch; báo cáo kết quả hằng quý trước ngày 20 của tháng cuối quý.", .quarterly),
    ])
    func recurs(words: String, recurrence: Assignment.Recurrence) {
        #expect(Record(points: "1. Phòng Tổng hợp " + words).assignments.map(\.recurrence) == [recurrence])
    }

    @Test(arguments: ["        ", " &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; "])
    func signaturesMayStandSideBySide(gap: String) {
        let record = Record(
            document: """
                # BIÊN BẢN HỌP GIAO BAN

                1. Giao Phòng Tổng hợp báo cáo kết quả trước ngày 12/5/2025.

                Cuộc họp kết thúc hồi 10 giờ cùng ngày.

                **THƯ KÝ**\(gap)**CHỦ TỌA**

                Mai Thu Cúc\(gap)Hồ Văn Đạt
                """)
        #expect(record.signature?.position == "CHỦ TỌA")
        #expect(record.signature?.name == "Hồ Văn Đạt")
        #expect(record.outline.blocks.suffix(2).map(\.role) == [.signature, .signature])
    }

    @Test func untilWhenIsNoPeriodOfAPlan() {
        let record = Record(
            document: """
                **QUYẾT ĐỊNH**

                **Về việc ban hành Kế hoạch thực hiện Đề án bảo tồn nghề dệt đến năm 2030**

                Căn cứ Quy chế làm việc của UBND tỉnh;

                **Điều 1.** Giao Sở Văn hóa chủ trì thực hiện.
                """)
        #expect(record.planPeriod == nil)
    }

    @Test func anOfficeMayStandOverItsHouse() {
        let record = Record(
            document: """
                ỦY BAN NHÂN DÂN
                QUẬN 15
                VĂN PHÒNG

                Số: 512/TB-VP

                Quận 15, ngày 18 tháng 4 năm 2016

                THÔNG BÁO
                Kết luận của Chủ tịch Ủy ban nhân dân quận

                1. Phòng Kinh tế rà soát.
                """)
        #expect(record.agency == "VĂN PHÒNG ỦY BAN NHÂN DÂN QUẬN 15")
        #expect(record.place == "Quận 15")
    }
}

/// How papers are laid out.
@Suite struct PaperLayoutTests {
    @Test func aLabelBeginsALineOfItsOwn() {
        let record = Record(
            document: """
                BIÊN BẢN
                Cuộc họp giao ban tuần 22

                Thời gian: 7h30 ngày 29/5/2023
                Thành phần: Ban Giám đốc, Tổ trưởng các tổ, cán bộ chuyên trách
                Chủ trì: Lê Minh Quân – Giám đốc

                Kết luận:

                1. P. Tổng hợp: chuẩn bị hội nghị.

                2. Công an huyện, Đồn Biên phòng sẵn sàng lực lượng.
                """)
        #expect(record.chairs == [Person(name: "Lê Minh Quân", position: "Giám đốc")])
        #expect(record.assignments.map(\.lead) == [["P. Tổng hợp"], ["Công an huyện", "Đồn Biên phòng"]])
    }

    @Test func whyAPlanIsMadeGivesNoWork() {
        let record = Record(
            document: """
                Số: 45/KH-TNMT

                KẾ HOẠCH
                Công tác quý II năm 2021

                I. MỤC ĐÍCH, YÊU CẦU

                1. Mục đích

                Bảo đảm hoàn thành các chỉ tiêu được giao.

                2. Yêu cầu

                Phân công rõ người, rõ việc.

                II. NHIỆM VỤ CỤ THỂ

                1. Hoàn thành thống kê đất đai (đ/c Hưng thực hiện).
                """)
        #expect(record.planPeriod?.first?.description == "2021-04-01")
        #expect(record.assignments.map(\.lead) == [["Hưng"]])
    }

    @Test func theArchiveSignsNothing() {
        let record = Record(
            document: """
                THÔNG BÁO

                Kết luận của Chủ tịch UBND thị xã tại cuộc họp
                ngày 06/6/2017

                Chiều 06/6/2017, Chủ tịch UBND thị xã chủ trì cuộc họp và kết luận:

                1. Phòng Kinh tế rà soát.

                Nơi nhận:
                - CT, các PCT UBND TX;
                - Lưu VP.

                CHÁNH VĂN PHÒNG

                Phan Xuân Dũng
                """)
        #expect(record.signature?.name == "Phan Xuân Dũng")
        #expect(record.signature?.position == "CHÁNH VĂN PHÒNG")
        #expect(record.title == "Kết luận của Chủ tịch UBND thị xã tại cuộc họp ngày 06/6/2017")
    }

    @Test func whatAColonAnnouncesStandsUnderIt() {
        let record = Record(
            points: """
                * Ưu điểm:
                - Nền nếp dạy và học ổn định.
                * Tồn tại:
                - Một số giáo viên ra vào lớp chưa đúng giờ.
                """, under: "I. Đánh giá công tác tháng 9")
        #expect(record.findings.map(\.kind) == [.result, .limitation])
    }

    @Test func praiseInANoticeIsAResultWithItsFigures() {
        let record = Record(
            points: """
                1. Ghi nhận sự cố gắng của các phòng trong tháng qua.

                2. Biểu dương bộ phận Một cửa đã tiếp nhận 412 hồ sơ.

                3. Ghi nhận đề xuất của Phòng Nội vụ; đề nghị Phòng Nội vụ hoàn thiện đề án.
                """)
        #expect(record.findings.map(\.kind) == [.result, .result])
        #expect(record.indicators.map(\.value) == [412])
        #expect(record.assignments.map(\.lead) == [["Phòng Nội vụ"]])
    }

    @Test func shortfallsAreMeasuredInNoticesAndMinutes() {
        let record = Record(
            document: """
                **BIÊN BẢN**
                **Họp giao ban tháng 9 năm 2025**

                II. Tồn tại, hạn chế

                - Còn 12 trường chưa nộp báo cáo (03/11 cơ quan); tỷ lệ chuyên cần mới đạt 92,5%.
                """)
        #expect(record.indicators.map { $0.value ?? $0.percent ?? 0 } == [12, 3, 92.5])
        #expect(record.indicators.map(\.total) == [nil, 11, nil])
    }

    @Test(arguments: [
        ("Đến nay có 5/12 xã đạt chuẩn.", 5.0, 12.0), ("Đã hoàn thành 8/9 nhiệm vụ.", 8, 9),
        ("Tổng thu tháng 7 đạt 2.666.878.000 đồng.", 2_666_878_000, nil),
        ("Thủ thuật loại I trở lên 4.105 ca.", 4_105, nil),
        ("Thời gian chờ khám trung bình 95 phút.", 95, nil),
        ("Chi lương và phụ cấp 11,2 tỷ đồng.", 11.2, nil), ("Có 9 chủ đầu tư giải ngân dưới 20%.", 9, nil),
    ])
    func whatAReportCounts(words: String, value: Double, total: Double?) {
        let record = Record(document: "**BÁO CÁO**\n**Kết quả công tác tháng 9**\n\nI. KẾT QUẢ\n\n- \(words)")
        #expect(record.indicators.map(\.value) == [value])
        #expect(record.indicators.map(\.total) == [total])
    }

    @Test func aDayIsNoShare() {
        let record = Record(
            document: "**BÁO CÁO**\n**Kết quả tháng 9**\n\nI. KẾT QUẢ\n\n- Ngày 8/9 trường tổ chức khai giảng.")
        #expect(record.indicators.isEmpty)
    }

    @Test func aUnitsShortfallAmongResultsIsALimitation() {
        let record = Record(
            document: """
                THÔNG BÁO
                Kết luận giao ban tuần 02

                I. Tình hình chung

                - Trong tuần, Bệnh viện khám 2.214 lượt người bệnh.

                - Khoa Sản còn để người bệnh chờ thủ tục ra viện lâu.
                """)
        #expect(record.findings.map(\.kind) == [.result, .limitation])
    }

    @Test func colleaguesGoByTheirGivenNames() {
        let record = Record(
            document: """
                **BIÊN BẢN**
                **Họp giao ban tháng 4 năm 2025**

                Chủ trì: BSCKII Lục Văn Thắng - Giám đốc Trung tâm.

                Thư ký: CN Lò Thị Mẩy - Phòng Tổ chức.

                Kết luận:

                - Đồng chí Thắng chỉ đạo việc tu sửa nhà trạm; đồng chí Hiền theo dõi.
                """)
        #expect(record.people.compactMap(\.name) == ["Lục Văn Thắng", "Lò Thị Mẩy", "Hiền"])
    }

    @Test(arguments: [
        ("ỦY BAN NHÂN DÂN\nXÃ ĐỒNG QUÝ", "ỦY BAN NHÂN DÂN XÃ ĐỒNG QUÝ"),
        ("ĐẢNG BỘ TỈNH SƠN BÌNH\nHUYỆN ỦY NẬM SO", "HUYỆN ỦY NẬM SO"),
    ])
    func whoIssuedStandsInTwoLines(lines: String, agency: String) {
        let record = Record(
            document: """
                \(lines)
                -------
                Số: 12/TB

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

                Nậm So, ngày 02 tháng 5 năm 2024

                THÔNG BÁO
                Kết luận giao ban tháng 5
                """)
        #expect(record.agency == agency)
    }

    @Test func aShareOfACountBelongsToIt() throws {
        let record = Record(
            document: "**BÁO CÁO**\n**Kết quả tháng 9**\n\nI. KẾT QUẢ\n\n- Hoàn thành 10.142 nhiệm vụ, bằng 83,4%.")
        let indicator = try #require(record.indicators.first)
        #expect(record.indicators.count == 1)
        #expect(indicator.percent == 83.4)
    }
}
