import Testing

@testable import Records

/// Names that hold verbs, commas and dashes of their own, and what stands between a name and the work.
@Suite struct LongNamesTests {
    @Test(arguments: [
        // What a board or a centre is for, in small letters.
        ("Ban Chỉ đạo phát triển du lịch tỉnh", "kiểm tra các điểm đến"),
        ("Ban Chỉ đạo quốc gia về phòng, chống thiên tai", "rà soát phương án"),
        ("Ban Chỉ đạo phòng, chống dịch Covid-19 huyện", "giám sát các ổ dịch"),
        ("Ban Chỉ đạo điều hành giá", "theo dõi thị trường"),
        ("Ban Chỉ đạo thực hiện Đề án 06 xã", "đôn đốc các thôn"),
        ("Ban Chỉ đạo 138 quốc gia", "tổng hợp báo cáo"),
        ("Hội đồng phối hợp phổ biến, giáo dục pháp luật huyện", "xây dựng kế hoạch năm"),
        ("Trung tâm phát triển quỹ đất thị xã", "lập phương án bồi thường"),
        ("Trung tâm kiểm soát bệnh tật tỉnh", "hướng dẫn các huyện"),
        ("Văn phòng điều phối nông thôn mới", "tổng hợp tiêu chí"),
        ("Tổ công tác của Thủ tướng Chính phủ", "kiểm tra các bộ"),
        // What a company lives by.
        ("Công ty cổ phần Đầu tư xây dựng An Lộc", "khẩn trương thi công"),
        ("Tổng công ty Phát triển hạ tầng đô thị Việt Nam", "bàn giao mặt bằng"),
        ("Công ty Quản lý và khai thác công trình thủy lợi", "vận hành các cống"),
        ("Ban Quản lý đầu tư và xây dựng thủy lợi 7", "nghiệm thu đập"),
        // Places of two names and of two kinds.
        ("UBND tỉnh Bà Rịa - Vũng Tàu", "rà soát quy hoạch cảng"),
        ("UBND thành phố Phan Rang – Tháp Chàm", "chỉnh trang đô thị"),
        ("UBND quận - huyện", "kiểm tra vỉa hè"),
        ("UBND huyện đảo Hòn Ngư", "sơ tán người dân"),
        ("Cảng vụ hàng hải Sơn Lâm", "cấp phép tàu rời cảng"),
        ("Viện Khoa học xã hội tỉnh", "hoàn thành đề tài"),
        // Ministries that act as one.
        ("Liên Bộ Công Thương - Tài chính", "theo dõi giá xăng dầu"),
        ("Liên Sở Tài chính - Xây dựng", "công bố giá vật liệu"),
    ])
    func aNameIsWhole(name: String, work: String) {
        #expect(Record(points: "1. \(name) \(work).").assignments.map(\.lead) == [[name]])
        #expect(Record(points: "1. Giao \(name) \(work).").assignments.map(\.lead) == [[name]])
        let together = Record(points: "1. Giao Sở Ngoại vụ chủ trì, phối hợp với \(name) và UBND tỉnh Nam Hà \(work).")
        #expect(together.assignments.map(\.coordinating) == [[name, "UBND tỉnh Nam Hà"]])
    }

    @Test(arguments: [
        ("Sở Y tế rà soát các nội dung: thuốc, vật tư, trang thiết bị.", ["Sở Y tế"]),
        ("Sở Y tế và Sở Nội vụ thống kê số liệu: nhập viện, ra viện.", ["Sở Y tế", "Sở Nội vụ"]),
        ("UBND huyện An Sơn kiểm tra các công trình: hồ, đập, kè.", ["UBND huyện An Sơn"]),
        ("Các xã thống kê thiệt hại: lúa, hoa màu.", ["Các xã"]),
        ("Ban Quản lý dự án kiểm tra các gói thầu: số 1, số 2.", ["Ban Quản lý dự án"]),
        // A verb of the name, and the task behind the colon.
        ("Phòng Theo dõi thi hành pháp luật: rà soát hồ sơ.", ["Phòng Theo dõi thi hành pháp luật"]),
        ("Tổ Quản lý vận hành 1, 3: thay 5 cầu dao.", ["Tổ Quản lý vận hành 1, 3"]),
        ("Vụ Khoa học và Công nghệ bảo quản: hoàn thiện quy chuẩn.", ["Vụ Khoa học và Công nghệ bảo quản"]),
    ])
    func aVerbBehindAWholeNameIsItsWork(text: String, leads: [String]) {
        #expect(Record(points: "1. " + text).assignments.map(\.lead) == [leads])
    }

    @Test(arguments: [
        "Để bảo đảm tiến độ, Sở Y tế rà soát danh mục thuốc.",
        "Nhằm giảm ùn tắc, Sở Y tế sắp xếp lại khu khám bệnh.",
        "Trên cơ sở ý kiến các đại biểu, Sở Y tế hoàn thiện đề án.",
        "Sau khi có kết quả thẩm định, Sở Y tế trình phê duyệt.",
        "Trường hợp vượt thẩm quyền, Sở Y tế báo cáo UBND tỉnh.",
        "Theo đó, từ ngày 01/6/2025, Sở Y tế mở phòng khám mới.",
        "Đồng thời, trong quý III năm 2025, Sở Y tế hoàn thành đề án.",
        "Song song đó, Sở Y tế rà soát thủ tục.",
    ])
    func whoDoesItStandsBehindAClause(text: String) {
        let record = Record(points: "Giao Sở Nội vụ rà soát biên chế. " + text)
        #expect(record.assignments.map(\.lead) == [["Sở Nội vụ"], ["Sở Y tế"]])
    }

    @Test(arguments: [
        ("UBND các xã: Đối với lúa trỗ muộn phải phun trừ ngay.", "UBND các xã"),
        ("UBND các xã, phường: Các tổ tự quản phải xây dựng quy chế.", "UBND các xã, phường"),
        ("UBND các huyện: Năm Lạch, An Sơn rà soát.", "UBND các huyện: Năm Lạch, An Sơn"),
    ])
    func behindTheColonOnlyNamesGoOn(text: String, lead: String) {
        #expect(Record(points: "1. Yêu cầu " + text).assignments.map(\.lead) == [[lead]])
    }

    @Test(arguments: [
        ("Các phòng thực hiện tốt nhiệm vụ đã được giao trong quý II năm 2025.", false),
        ("Các phòng thực hiện chương trình công tác đã đề ra trong năm 2025.", false),
        ("Văn phòng rà soát nhiệm vụ do UBND tỉnh giao từ ngày 01/4/2025 đến ngày 10/12/2025.", false),
        ("Sở Y tế hoàn thành nhiệm vụ trong quý II/2025.", true),
        ("Giao Sở Y tế hoàn thành đề án trong tháng tới.", true),
        ("Giao Sở Y tế báo cáo kết quả đến cuối tháng 4/2025.", true),
        ("Giao Sở Y tế báo cáo số liệu tính đến cuối tháng 4/2025.", false),
        ("Giao Sở Y tế báo cáo trong vòng 2 tuần kể từ ngày 12/3/2025.", true),
    ])
    func whenItWasGivenIsNoDeadline(text: String, isDue: Bool) {
        #expect((Record(points: "1. " + text).assignments.first?.deadline != nil) == isDue)
    }

    @Test func aPaperThatTheMatterRestsOnTellsNobody() {
        let record = Record(
            points: "Thực hiện Thông báo số 65-TB/TU ngày 28/02/2025 của Tỉnh ủy;\n\n1. Giao Sở Y tế rà soát thuốc.")
        #expect(record.assignments.count == 1)
    }

    @Test func whoLeadsBehindASemicolonLeadsWhereNobodyDoesBefore() {
        let record = Record(
            articleSaying: """
                Kết luận cuộc họp, Giám đốc Công an tỉnh yêu cầu Công an các đơn vị thực hiện tốt các nhiệm vụ sau:

                Một là, mở đợt cao điểm từ ngày 01/7/2023; phòng Hậu cần chủ trì, phối hợp với phòng Tham mưu lập kế hoạch trước ngày 28/6/2023.
                """)
        #expect(record.assignments.contains { $0.deadline?.text == "trước ngày 28/6/2023" })
    }

    @Test func whatABoardDidIsNoTask() {
        let record = Record(
            points: "Giao Sở Y tế rà soát thuốc. Ban Chỉ đạo thực hiện Quy hoạch cảng cá đã có nhiều nỗ lực.")
        #expect(record.assignments.count == 1)
    }

    @Test func whatThePapersWroteBeforeAnOrderIsNoTask() {
        let record = Record(
            points: """
                Báo Sơn Lâm có bài “Rác trôi”; Báo Nam Hà có bài “Bến bẩn”. Về việc này, Chủ tịch UBND tỉnh giao Sở Y tế:

                - Kiểm tra các bến.

                - Xử lý rác.
                """)
        #expect(record.assignments.map(\.lead) == [["Sở Y tế"], ["Sở Y tế"]])
    }

    @Test func aPlaceThatBearsALadysTitleIsNobody() {
        let record = Record(points: "1. Giao UBND tỉnh Bà Rịa - Vũng Tàu rà soát quy hoạch.")
        #expect(!record.people.contains { $0.name == "Rịa" })
    }

    @Test(arguments: [
        "Để bảo đảm tiến độ, Sở Y tế đã rà soát danh mục thuốc.",
        "Trước tình hình đó, UBND tỉnh ban hành Quyết định số 12/QĐ-UBND.",
        "Sau khi nghe báo cáo, UBND tỉnh đánh giá cao kết quả.",
    ])
    func whatWasDoneBehindAClauseIsNoTask(text: String) {
        #expect(Record(points: "Giao Sở Nội vụ rà soát biên chế. " + text).assignments.count == 1)
    }
}
