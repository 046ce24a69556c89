import Testing

@testable import Records

/// All of many, troops by their numbers, offices of programmes, and whoever stands behind a span of days.
@Suite struct GroupsAndSpansTests {
    @Test(arguments: [
        ("100% các phòng, ban thực hiện chấm điểm.", ["các phòng, ban"]),
        ("100% cơ quan, đơn vị gửi văn bản điện tử.", ["cơ quan, đơn vị"]),
        ("100% cán bộ, công chức đeo thẻ khi làm việc.", ["cán bộ, công chức"]),
        ("Yêu cầu 100% các trường học tổ chức ký cam kết.", ["các trường học"]),
        ("Toàn bộ các phòng, ban, đơn vị kiểm kê tài sản.", ["các phòng, ban, đơn vị"]),
        ("Yêu cầu toàn bộ các đơn vị sự nghiệp rà soát hợp đồng.", ["các đơn vị sự nghiệp"]),
        ("Các đội thuộc Chi cục chủ động nắm tình hình.", ["Các đội thuộc Chi cục"]),
        ("Các đội thuộc Chi cục Thuế rà soát nợ đọng.", ["Các đội thuộc Chi cục Thuế"]),
    ])
    func allOfManyAreNamedAsTheyStand(text: String, leads: [String]) {
        #expect(Record(points: "1. " + text).assignments.map(\.lead) == [leads])
    }

    @Test func allWhoAgreeAreToldNothing() {
        #expect(Record(points: "1. 100% đại biểu nhất trí thông qua.").assignments.isEmpty)
    }

    @Test(arguments: [
        ("Trưởng ban ấp 2, ấp 5 vận động nhân dân.", ["Trưởng ban ấp 2", "ấp 5"]),
        ("Ban nhân dân thôn Đông và thôn Đoài vận động nhân dân.", ["Ban nhân dân thôn Đông", "thôn Đoài"]),
        ("Tổ trưởng tổ dân phố 5, 6 vận động nhân dân.", ["Tổ trưởng tổ dân phố 5, 6"]),
        ("Trưởng khu phố 3 nhắc nhở các hộ lấn chiếm.", ["Trưởng khu phố 3"]),
        ("Công an, Quân sự phường tuần tra ban đêm.", ["Công an phường", "Quân sự phường"]),
        ("Công an, Quân sự, Biên phòng tỉnh sẵn sàng lực lượng.", ["Công an tỉnh", "Quân sự tỉnh", "Biên phòng tỉnh"]),
        (
            "Yêu cầu Vùng 5 Hải quân, Lữ đoàn 171, Trung đoàn 896, Tiểu đoàn 1014 cử lực lượng.",
            ["Vùng 5 Hải quân", "Lữ đoàn 171", "Trung đoàn 896", "Tiểu đoàn 1014"]
        ),
        ("Lữ đoàn 171 Hải quân tuần tra vùng biển.", ["Lữ đoàn 171 Hải quân"]),
        ("Đồn Biên phòng 742 quản lý đường biên.", ["Đồn Biên phòng 742"]),
        (
            "Trung tâm Điều hành chương trình phòng, chống đuối nước rà soát số liệu.",
            ["Trung tâm Điều hành chương trình phòng, chống đuối nước"]
        ),
        (
            "Văn phòng Điều phối Chương trình xây dựng nông thôn mới tỉnh tổng hợp.",
            ["Văn phòng Điều phối Chương trình xây dựng nông thôn mới tỉnh"]
        ),
    ])
    func hamletsTroopsAndProgrammes(text: String, leads: [String]) {
        #expect(Record(points: "1. " + text).assignments.map(\.lead) == [leads])
    }

    @Test(arguments: [
        ("Từ ngày 10 đến 15/6 Phòng Nội vụ kiểm tra công vụ.", "Phòng Nội vụ", "2025-06-15"),
        ("Từ ngày 10/6 đến ngày 15/6/2025, Phòng Tư pháp tổ chức tuyên truyền.", "Phòng Tư pháp", "2025-06-15"),
        ("Từ 10/6 - 15/6 Thanh tra huyện kiểm tra.", "Thanh tra huyện", "2025-06-15"),
        ("Trong tuần từ 10/6 đến 14/6 các phòng, ban kiểm kê tài sản.", "các phòng, ban", "2025-06-14"),
        ("Từ nay đến hết tháng 6 UBND các xã tập trung thu quỹ.", "UBND các xã", "2025-06-30"),
        ("Sáng ngày 12/6 Phòng Y tế chuẩn bị hội trường.", "Phòng Y tế", "2025-06-12"),
        ("Đầu tháng 6 Phòng Nội vụ tổ chức hội nghị.", "Phòng Nội vụ", "2025-06-10"),
        ("Quý III/2025 Phòng Y tế kiểm tra an toàn thực phẩm.", "Phòng Y tế", "2025-09-30"),
    ])
    func aSpanMayStandBeforeWhoDoesIt(text: String, lead: String, day: String) {
        let found = Record(points: "1. " + text).assignments
        #expect(found.map(\.lead) == [[lead]])
        #expect(found.first?.deadline?.last?.description == day)
    }

    @Test func aSpanThatIsOverTellsWhatWasDone() {
        #expect(
            Record(points: "1. Từ ngày 10/01/2025 đến 15/01/2025 Phòng Nội vụ kiểm tra công vụ.").assignments.isEmpty)
    }

    @Test(arguments: [
        ("Mua sắm máy tính - Phòng Quản trị.", ["Phòng Quản trị"], nil),
        ("Lắp đặt camera (Phòng Quản trị).", ["Phòng Quản trị"], nil),
        (
            "Tổ chức ngày hội - Phòng Văn hóa và Thông tin, trước 30/6/2025.", ["Phòng Văn hóa và Thông tin"],
            "2025-06-30"
        ),
        ("Kế hoạch kiểm tra công vụ - Phòng Nội vụ.", ["Phòng Nội vụ"], nil),
        ("Dự thảo báo cáo (Văn phòng); xong trước 20/5/2025.", ["Văn phòng"], "2025-05-20"),
    ])
    func theUnitMayStandBehindTheWork(text: String, leads: [String], day: String?) {
        let found = Record(points: "1. " + text).assignments
        #expect(found.map(\.lead) == [leads])
        #expect(found.first?.deadline?.last?.description == day)
    }

    @Test(arguments: [
        ("Giao Phòng Nội vụ cùng Phòng Tư pháp rà soát văn bản.", ["Phòng Tư pháp"]),
        ("Yêu cầu UBND xã Tân Lam cùng Hạt Kiểm lâm tuần tra rừng.", ["Hạt Kiểm lâm"]),
        ("Phòng Nội vụ, cùng Phòng Tư pháp, rà soát văn bản.", ["Phòng Tư pháp"]),
        ("Công an xã cùng lực lượng dân quân tuần tra.", ["lực lượng dân quân"]),
    ])
    func whoeverDoesItTogetherCoordinates(text: String, units: [String]) {
        #expect(Record(points: "1. " + text).assignments.map(\.coordinating) == [units])
    }
}

/// Days that hold for several points.
@Suite struct SharedDaysTests {
    private func days(_ points: String) -> [String?] {
        Record(points: points).assignments.map { $0.deadline?.last?.description }
    }

    @Test func aLineBehindSeveralHoldsForAll() {
        let found = days(
            """
            1. Cải cách hành chính

            - Phòng Nội vụ rà soát chỉ số.

            - Văn phòng cập nhật thủ tục.

            Thời hạn: trước ngày 20/5/2025.
            """)
        #expect(found == ["2025-05-20", "2025-05-20"])
    }

    @Test func eachLineHoldsForThoseAboveIt() {
        let found = days(
            """
            1. Cải cách hành chính

            - Phòng Nội vụ rà soát chỉ số.

            Thời hạn: trước ngày 20/5/2025.

            - Văn phòng cập nhật thủ tục.

            Thời hạn: trước ngày 25/5/2025.
            """)
        #expect(found == ["2025-05-20", "2025-05-25"])
    }

    @Test func aLineOrHeadingAboveHoldsForThoseBelow() {
        let found = days(
            """
            1. Chỉnh trang đô thị

            Tiến độ: hoàn thành trong tháng 6/2025.

            - Phòng Kinh tế sơn kẻ vạch đường.

            - UBND thị trấn dọn vỉa hè.

            2. Công tác thu. Thời gian thực hiện: xong trước ngày 25/5/2025.

            - Phòng Tài chính lập danh sách nợ.
            """)
        #expect(found == ["2025-06-30", "2025-06-30", "2025-05-25"])
    }

    @Test func aPointMaySetTheDayOfTheOthers() {
        let found = days(
            """
            1. Phòng Nội vụ rà soát chỉ số trước ngày 10/5/2025.

            2. Văn phòng cập nhật thủ tục.

            3. Thời hạn thực hiện các nội dung trên: trước 20/5/2025.
            """)
        #expect(found == ["2025-05-10", "2025-05-20"])
    }

    @Test func aPageNumberDoesNotCutADay() {
        let found = days(
            """
            1. Phòng Tư pháp thẩm định văn bản, báo cáo Ủy ban nhân dân huyện trước ngày

            3

            20/5/2025.
            """)
        #expect(found == ["2025-05-20"])
    }

    @Test func aNoticeWithoutADayIsYoungerThanThePaperItCites() {
        let record = Record(
            document: """
                **SỞ NỘI VỤ**

                # Thông báo kết luận giao ban

                Thực hiện Kế hoạch số 15/KH-UBND ngày 12/3/2019 của UBND tỉnh, Giám đốc Sở kết luận:

                1. Phòng Tổ chức trình đề án trước ngày 25/4.
                """)
        #expect(record.title == "Thông báo kết luận giao ban")
        #expect(record.assignments.first?.deadline?.last?.description == "2019-04-25")
    }
}
