import Testing

@testable import Records

/// Branches of work that are told as one, what a scanner leaves of numbers, and who is let to do something.
@Suite struct BranchAndScanTests {
    @Test(arguments: [
        ("Ngành Giáo dục rà soát cơ sở vật chất.", ["Ngành Giáo dục"], []),
        ("Ngành Tài chính - Kế toán: đối chiếu quỹ đất công ích.", ["Ngành Tài chính - Kế toán"], []),
        ("Ngành Công an, Quân sự tuần tra ban đêm.", ["Ngành Công an", "Ngành Quân sự"], []),
        ("Ngành Y tế, Giáo dục, Công an huyện nắm tình hình.", ["Ngành Y tế", "Ngành Giáo dục", "Công an huyện"], []),
        ("Giao ngành thuế rà soát hộ kinh doanh.", ["ngành thuế"], []),
        ("Ngành Điện lực bảo đảm nguồn điện.", ["Ngành Điện lực"], []),
        (
            "Ngành Nông nghiệp trực bơm; cùng với ngành Thủy lợi và Xây dựng kiểm tra kênh.", ["Ngành Nông nghiệp"],
            ["ngành Thủy lợi", "ngành Xây dựng"]
        ),
        ("Phòng Tổng hợp (đ/c Lan): Báo cáo kết quả.", ["Phòng Tổng hợp"], []),
        ("Phòng TCHC (đ/c Lan): Xét nâng lương.", ["Phòng TCHC"], []),
        ("Công an xã phối hợp 05 trường học tuyên truyền.", ["Công an xã"], ["05 trường học"]),
        ("Quân sự phường phối hợp với Công an phường tuần tra.", ["Quân sự phường"], ["Công an phường"]),
        ("Phòng Pháp chế phối hợp với Phòng Nội vụ rà soát.", ["Phòng Pháp chế"], ["Phòng Nội vụ"]),
        ("Tổ công tác phối hợp với UBND xã An Hạ kiểm tra.", ["Tổ công tác"], ["UBND xã An Hạ"]),
        ("Các huyện ven sông bằng mọi biện pháp gọi thuyền vào bờ.", ["Các huyện ven sông"], []),
        (
            "Công ty TNHH MTV Thủy nông Bắc Hà, các chủ hồ đập kiểm tra hồ chứa.",
            ["Công ty TNHH MTV Thủy nông Bắc Hà", "các chủ hồ đập"], []
        ),
        ("Tổng thầu HPC phải bổ sung thiết bị.", ["Tổng thầu HPC"], []),
        ("Thống nhất cho Phòng Kinh tế hợp đồng tư vấn, xong trước 30/6.", ["Phòng Kinh tế"], []),
        ("Sở Y tế, cơ quan Thường trực Ban Chỉ đạo tỉnh: rà soát cơ số thuốc.", ["Sở Y tế"], []),
        ("Chi cục Kiểm lâm vùng III cử tổ công tác tuần tra.", ["Chi cục Kiểm lâm vùng III"], []),
        ("Công an xã - đơn vị chủ công trong cấp tài khoản định danh.", ["Công an xã"], []),
        (
            "UBND phường An Hội, Tân Viện kiểm tra các hộ ven kênh.", ["UBND phường An Hội", "UBND phường Tân Viện"],
            []
        ),
        ("UBND 06 xã được kiểm tra: bổ sung hồ sơ tiếp công dân.", ["UBND 06 xã được kiểm tra"], []),
        ("Sở Y tế cử tổ công tác phối hợp với thành phố Nam Hà xử lý.", ["Sở Y tế"], ["thành phố Nam Hà"]),
        (
            "Đồng ý đề xuất của Sở Y tế; kinh phí lấy từ ngân sách tỉnh, Sở Tài chính tham mưu.", ["Sở Tài chính"], []
        ),
        (
            "Nâng cấp kè bờ tả. (Phòng Quản lý đô thị, UBND phường An Hội).",
            ["Phòng Quản lý đô thị", "UBND phường An Hội"], []
        ),
        ("Hội Phụ nữ lo phần lễ vật, nước uống.", ["Hội Phụ nữ"], []),
        ("Đài truyền thanh phát thông báo mỗi ngày 2 buổi.", ["Đài truyền thanh"], []),
        ("Các thôn An Hà, Phú Lũng chuẩn bị đội kéo co.", ["Các thôn An Hà, Phú Lũng"], []),
        ("Bà Hòa (VHXH): soạn giấy mời, kịch bản.", ["Hòa"], []),
        ("TT Dữ liệu & CNTT: khắc phục sự cố đường truyền.", ["TT Dữ liệu & CNTT"], []),
        ("Ngành Y tế cấp đủ thuốc cho các trạm.", ["Ngành Y tế"], []),
        (
            "Ngành Quân sự, Công an, Biên phòng: tăng cường tuần tra.",
            ["Ngành Quân sự", "Ngành Công an", "Ngành Biên phòng"], []
        ),
        (
            "Văn phòng HĐND và UBND huyện mời họp Tổ công tác do đồng chí Lê Thị An chủ trì.",
            ["Văn phòng HĐND và UBND huyện"], []
        ),
        (
            "Ban Tuyên giáo Huyện ủy - Cơ quan thường trực - tham mưu kế hoạch tuyên truyền.",
            ["Ban Tuyên giáo Huyện ủy"], []
        ),
        (
            "Sở Xây dựng chủ trì, phối hợp với UBND huyện Trần Văn Lũng khắc phục sạt lở.", ["Sở Xây dựng"],
            ["UBND huyện Trần Văn Lũng"]
        ),
        ("Đề nghị các chủ đầu tư, Ban QLDA tự kiểm tra công trường.", ["các chủ đầu tư", "Ban QLDA"], []),
        ("Khoa Nội, BV Trường: hoàn thiện hồ sơ kiểm định.", ["Khoa Nội", "BV Trường"], []),
        ("Nhận được Thông báo này, yêu cầu các xã báo cáo kết quả trước 30/6.", ["các xã"], []),
    ])
    func whoIsTold(words: String, lead: [String], coordinating: [String]) {
        let record = Record(points: "1. \(words)\n\n2. Sở Y tế rà soát.")
        #expect(record.assignments.first?.lead == lead)
        #expect(record.assignments.first?.coordinating == coordinating)
    }

    @Test(arguments: [
        "Đồng ý cho Phòng Nội vụ tuyển 05 nhân viên.",
        "Dự báo chiều ngày 30/9 bão đổ bộ vào địa bàn huyện.",
        "Tình hình thiên tai diễn biến rất phức tạp. Nguy cơ sạt lở rất cao, nhất là tuyến biên giới.",
        "Thống nhất phương án: giữ nguyên 03 công ty, chuyển 05 đội thành đơn vị sự nghiệp.",
        "Tuyến đường vành đai có ý nghĩa quan trọng; tuy nhiên tổng mức đầu tư phải điều chỉnh tăng.",
    ])
    func whatTellsNobody(words: String) {
        #expect(Record(points: "1. \(words)\n\n2. Sở Y tế rà soát.").assignments.map(\.lead) == [["Sở Y tế"]])
    }

    @Test func officersOfACommuneStandForThemselves() {
        let record = Record(
            points: """
                1. Địa chính - Xây dựng: cùng thôn Hạ Lũng đo đạc thửa đất.

                2. Tư pháp - Hộ tịch: cập nhật 100% hồ sơ trong ngày.
                """)
        #expect(record.assignments.map(\.lead) == [["Địa chính - Xây dựng"], ["Tư pháp - Hộ tịch"]])
        #expect(record.assignments.first?.coordinating == ["thôn Hạ Lũng"])
    }

    @Test(arguments: [
        ("Phòng Y tế rà soát, xong trước 3O/5.", "2025-05-30", "2025-05-30"),
        ("Phòng Y tế rà soát, chậm nhất ngày 0l/6/2O26.", "2026-06-01", "2026-06-01"),
        ("Phòng Y tế rà soát trước ngày O5/6.", "2025-06-05", "2025-06-05"),
        ("Mở đợt tuần tra (từ 15/7 đến 14/9/2026).", "2026-07-15", "2026-09-14"),
        ("Phòng Y tế khám sức khỏe trong 02 ngày 14 và 15/6.", "2025-06-14", "2025-06-15"),
        ("Hoàn chỉnh đề án nâng cấp. (Phòng Quản trị - 15/3)", "2025-03-15", "2025-03-15"),
        ("Phòng Kỹ thuật nghiệm thu 6.500 công tơ - T6/2025.", "2025-06-01", "2025-06-30"),
        ("Trạm Y tế trực cấp cứu trong 2 ngày lễ hội 24, 25/6.", "2025-06-24", "2025-06-25"),
        ("Phòng Y tế kiểm tra các chợ ngày 14 và 15/6.", "2025-06-14", "2025-06-15"),
        ("Các trường cho học sinh nghỉ từ chiều 29/9 đến hết ngày 30/9.", "2025-09-29", "2025-09-30"),
    ])
    func byWhen(words: String, first: String, last: String) {
        let deadline = Record(points: "1. \(words)").assignments.first?.deadline
        #expect(deadline?.first?.description == first)
        #expect(deadline?.last?.description == last)
    }

    @Test func everySecondWeekIsNoWeeklyRhythm() {
        let record = Record(points: "1. Định kỳ 02 tuần một lần, Ban Quản lý dự án báo cáo tiến độ.")
        #expect(record.assignments.map(\.recurrence) == [.regularly])
    }

    @Test func aBoardIsKnownByItsNumber() {
        let record = Record(
            document: """
                Số 18-TB/BCĐ

                THÔNG BÁO

                Kết luận của Trưởng Ban Chỉ đạo 35 huyện tại hội nghị giao ban

                Ngày 30/6/2025, Trưởng Ban Chỉ đạo 35 huyện chủ trì hội nghị và kết luận:

                1. Rà soát các trang cộng đồng.
                """)
        #expect(record.assignments.map(\.lead) == [[]])
    }

    @Test func figuresAmongAUnitsTasksAreNoResult() {
        let record = Record(
            points: """
                1. Sở Y tế:

                - Cùng Sở Tài chính phân bổ vốn Chương trình 30a, 135 đợt 1.

                - Tham mưu xử lý dứt điểm 12 vụ việc; thu hồi các phòng khám bị lấn chiếm từ 2014 đến nay.
                """)
        #expect(record.assignments.map(\.lead) == [["Sở Y tế"], ["Sở Y tế"]])
        #expect(record.indicators.isEmpty)
    }

    @Test func linesWithAnEmptyLineBehindEachAreJoinedByTheirMargin() {
        let text = """
            1. Văn phòng nghiên cứu, rà soát, xây dựng Chương trình công tác năm sau của
            UBND tỉnh phù hợp theo từng quý, đảm bảo tính khả thi; trong đó lưu ý các
            nội dung giải quyết, tháo gỡ khó khăn, vướng mắc sau thanh tra, kiểm tra và
            giám sát của các cơ quan có thẩm quyền.
            2. Phòng Tổng hợp tham mưu UBND tỉnh ban hành Quy chế làm việc của nhiệm kỳ
            2021-2026, trong đó quy định cụ thể cơ chế phối hợp giữa các cơ quan, đơn vị
            nhằm nâng cao chất lượng tham mưu và trách nhiệm của người đứng đầu.
            3. Phòng Kinh tế tổng hợp danh mục các dự án chậm tiến độ trên địa bàn các
            huyện, đề xuất biện pháp xử lý đối với từng dự án và nhà đầu tư, báo cáo
            UBND tỉnh xem xét, quyết định trước ngày 30/6/2025.
            4. Phòng Nội chính theo dõi việc tiếp công dân của các huyện trong tháng.
            5. Phòng Quản trị kiểm kê tài sản, báo cáo lãnh đạo Văn phòng xem xét cho ý
            kiến trong tháng tới.
            """.split(separator: "\n").joined(separator: "\n\n")
        let record = Record(points: text)
        #expect(record.assignments.map(\.path) == ["I.1", "I.2", "I.3", "I.4", "I.5"])
        #expect(record.assignments[2].deadline?.last?.description == "2025-06-30")
    }

    @Test func aPlaceIsNoPerson() {
        let record = Record(
            document: """
                Số: 12/TB-BYT

                THÔNG BÁO

                Kết luận của Thứ trưởng Lê Văn An tại cuộc họp giao ban

                Ngày 07/6/2025 tại Buôn Ma Thuột, Thứ trưởng Lê Văn An đã chủ trì họp giao ban và kết luận:

                1. Cục Y tế dự phòng rà soát kế hoạch.
                """)
        #expect(record.people.compactMap(\.name) == ["Lê Văn An"])
    }

    @Test func aScannersLetterIsTheFirstPoint() {
        let record = Record(
            points: """
                l. Phòng Y tế rà soát thuốc.

                2. Phòng Nội vụ tổng hợp danh sách.
                """)
        #expect(record.assignments.map(\.path) == ["I.l", "I.2"])
    }

    @Test(arguments: [("5l xăng", 5), ("H2O", 2), ("1.25O ha", 1)])
    func onlyADigitsNeighbourIsADigit(text: String, value: Int32) {
        let prose = reading(text).prose
        #expect(prose.tokens.first { $0.isNumber }?.value == value)
    }

    @Test func aDirectiveOpensWithWhatWasHardAndEndsWithItsOrder() {
        let record = Record(
            document: """
                Số: 29/CT-UBND

                CHỈ THỊ

                Về việc đón Tết năm 2027

                Tết năm nay được tổ chức trong điều kiện còn nhiều khó khăn. Để nhân dân đón Tết an toàn, Chủ tịch UBND \
                tỉnh chỉ thị:

                1. Sở Công Thương dự trữ hàng hóa trước ngày 25/01/2027.

                2. Công an tỉnh tuần tra ban đêm.
                """)
        #expect(record.assignments.map(\.lead) == [["Sở Công Thương"], ["Công an tỉnh"]])
    }
}
