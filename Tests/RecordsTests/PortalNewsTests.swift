import SourceText
import Testing

@testable import Records

/// How portals tell of meetings: subheads, bylines, captions, units with numbers, orders in somebody's name.
struct PortalNewsTests {
    /// What an article of 12 May 2023 says behind an order to the department of finance.
    private func said(_ words: String) -> [Assignment] {
        let told = "Kết luận, Chủ tịch UBND tỉnh yêu cầu Sở Tài chính lập dự toán. \(words)"
        return Array(Record(articleSaying: told).assignments.dropFirst())
    }

    @Test(arguments: ["Quyết tâm hoàn thành nhiệm vụ", "Triển khai thực hiện Chỉ thị 12", "Hoàn thành mục tiêu năm"])
    func underAHeadlineAnArticleTellsOn(subhead: String) {
        let record = Record(
            articleSaying: """
                Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng rà soát quy hoạch.

                **\(subhead)**

                Trong 05 tháng đầu năm 2023, lực lượng chức năng đã xử phạt 1.364 trường hợp vi phạm.
                """)
        #expect(record.assignments.map(\.lead) == [["Sở Xây dựng"]])
        #expect(record.indicators.map(\.value) == [1364])
    }

    @Test func aSubheadOfTasksHoldsOrdersAndFigures() {
        let record = Record(
            articleSaying: """
                **Nhiệm vụ trọng tâm tháng 8**

                Phòng Nông nghiệp hướng dẫn các xã chăm sóc lúa mùa, hoàn thành trước ngày 15/8.

                Trong 05 tháng đầu năm 2023, lực lượng chức năng đã xử phạt 1.364 trường hợp vi phạm.
                """)
        #expect(record.assignments.map(\.lead) == [["Phòng Nông nghiệp"]])
        #expect(record.indicators.map(\.value) == [1364])
    }

    @Test func whoPresidedIsToldNothing() {
        let record = Record(
            document: """
                Sơ kết công tác bảo đảm trật tự an toàn giao thông

                Ngày 5/7/2022, Ban An toàn giao thông tỉnh sơ kết 6 tháng đầu năm. Ông Lê Văn Bách - Phó Chủ tịch UBND tỉnh, Phó Trưởng ban Thường trực Ban An toàn giao thông tỉnh chủ trì hội nghị.

                Trong 6 tháng đầu năm, toàn tỉnh xảy ra 98 vụ tai nạn giao thông. Lực lượng công an đã lập biên bản 1.420 trường hợp vi phạm.
                """)
        #expect(record.assignments.isEmpty)
        #expect(record.indicators.map(\.value) == [98, 1420])
    }

    @Test func whatAForceHasDoneIsNoOrder() {
        #expect(said("Lực lượng công an đã lập biên bản 420 trường hợp vi phạm.").isEmpty)
    }

    @Test(arguments: [
        ("3/9 hạng mục", 3.0, 9.0), ("10/10 mục tiêu", 10, 10), ("7/11 Chi cục Thuế", 7, 11), ("5/12 bệnh viện", 5, 12),
    ])
    func aPartThatMightBeADay(words: String, value: Double, total: Double) {
        let record = Record(articleSaying: "Đến nay, toàn tỉnh có \(words) hoàn thành kế hoạch.")
        #expect(record.indicators.map(\.value) == [value])
        #expect(record.indicators.map(\.total) == [total])
    }

    @Test(arguments: [
        ("Phòng Nghiệp vụ số 1 lập hồ sơ.", "Phòng Nghiệp vụ số 1"),
        ("Phòng Thanh tra số 2 rà soát hồ sơ trước ngày 30/9.", "Phòng Thanh tra số 2"),
        ("Giao Phòng Nghiệp vụ số 3 lập danh sách.", "Phòng Nghiệp vụ số 3"),
        ("Phòng Nghiệp vụ 1 kiểm tra hồ sơ.", "Phòng Nghiệp vụ 1"),
        ("Trường THPT số 1 huyện sửa chữa phòng học.", "Trường THPT số 1 huyện"),
        ("Bệnh viện dã chiến số 2 có trách nhiệm tiếp nhận bệnh nhân.", "Bệnh viện dã chiến số 2"),
        (
            "Bộ phận Kế toán Phòng Giáo dục và Đào tạo hướng dẫn các trường.",
            "Bộ phận Kế toán Phòng Giáo dục và Đào tạo"
        ),
        ("Phòng Kế hoạch - Tài chính Sở Y tế lập dự toán.", "Phòng Kế hoạch - Tài chính Sở Y tế"),
        ("Đội Thanh tra xây dựng quận kiểm tra các công trình.", "Đội Thanh tra xây dựng quận"),
        ("Trung tâm điều hành thông minh tổng hợp số liệu.", "Trung tâm điều hành thông minh"),
        ("Sở Xây dựng giúp các huyện lập hồ sơ.", "Sở Xây dựng"),
        ("Về tổ chức, Sở Nội vụ được giao lập kế hoạch.", "Sở Nội vụ"),
        ("Theo Chủ tịch UBND tỉnh, Sở Xây dựng lập kế hoạch.", "Sở Xây dựng"),
        ("Chủ tịch UBND xã yêu cầu các bộ phận chuyên môn rà soát kỹ hồ sơ.", "các bộ phận chuyên môn"),
    ])
    func whoIsTold(sentence: String, lead: String) {
        #expect(said(sentence).map(\.lead) == [[lead]])
    }

    @Test(arguments: [
        ("Sở Xây dựng định kỳ hằng tháng báo cáo UBND tỉnh.", Assignment.Recurrence.monthly),
        ("UBND các huyện định kỳ mỗi tuần gửi báo cáo.", .weekly),
        ("Ban An toàn giao thông các huyện định kỳ hằng quý họp kiểm điểm công tác.", .quarterly),
        ("Sở Y tế duy trì chế độ báo cáo hằng ngày (trước 10 giờ).", .daily),
        ("Sở Công Thương công bố giá theo từng tháng.", .monthly),
        ("Sở Y tế báo cáo số ca bệnh hằng ngày về Văn phòng UBND tỉnh.", .daily),
    ])
    func howOftenBehindTheUnit(sentence: String, rhythm: Assignment.Recurrence) {
        #expect(said(sentence).map(\.recurrence) == [rhythm])
    }

    @Test func askedBehindAQuotation() {
        let told = said("\n\n\"Không thể để tăng giá\", ông Bách nói và đề nghị Sở Công Thương kiểm tra thị trường.")
        #expect(told.map(\.lead) == [["Sở Công Thương"]])
    }

    @Test func whomTheySettleItWith() {
        let told = said("Sở Tư pháp phối hợp với cơ quan chức năng để hoàn thiện hồ sơ.")
        #expect(told.map(\.coordinating) == [["cơ quan chức năng"]])
    }

    @Test func eachOfTwoGroups() {
        let record = Record(
            articleSaying:
                "Chủ tịch UBND tỉnh chỉ đạo, trong thời gian tới, các Phòng thuộc Văn phòng Cục, các Chi cục Thuế tập trung thu nợ."
        )
        #expect(record.assignments.map(\.lead) == [["các Phòng thuộc Văn phòng Cục", "các Chi cục Thuế"]])
    }

    @Test(arguments: [
        "*Đồng chí Mai Phúc, Phó Giám đốc Sở Y tế đề nghị các địa phương tăng cường tuyên truyền.*",
        "Theo tìm hiểu của phóng viên, từ năm 2009, Thành ủy đã ban hành Chỉ thị; trong đó yêu cầu UBND thành phố kiểm tra.",
        "Từ năm 2009, Ban Thường vụ Thành ủy đã ban hành Chỉ thị, trong đó yêu cầu UBND các quận kiểm tra.",
    ])
    func whatOthersSaidOrSaidLongAgo(paragraph: String) {
        #expect(Record(articleSaying: paragraph).assignments.isEmpty)
    }

    @Test func whatIsOnlyAnnounced() {
        let record = Record(
            articleSaying:
                "Chủ tịch UBND tỉnh kết luận và giao nhiệm vụ cho các đơn vị. Cụ thể: Sở Y tế lập kế hoạch. Sở Nội vụ chuẩn bị nhân sự."
        )
        #expect(record.assignments.map(\.lead) == [["Sở Y tế"], ["Sở Nội vụ"]])
    }

    @Test func shareBehindWhatEachHad() {
        let record = Record(articleSaying: "Có 112/124 giáo viên được tiêm đủ 02 mũi vắc xin, đạt 89,3%.")
        #expect(record.indicators.map(\.percent) == [89.3])
        let other = Record(
            articleSaying:
                "Toàn tỉnh có hơn 7.000 thanh niên được tư vấn nghề nghiệp và việc làm, đạt 72,39% (trong đó có khoảng 190 người khuyết tật). Nhân dân đóng góp 640 ngày công."
        )
        #expect(other.indicators.map(\.value) == [7000, 190, 640])
        #expect(other.indicators.first?.percent == 72.39)
    }
}

/// Who wrote an article, when it was, and what time it speaks of.
struct PortalPageTests {
    private func article(head: String = "", tail: String = "") -> Record {
        Record(
            document: """
                Phường An Bình họp giao ban về trật tự đô thị

                \(head)

                Chiều 11/12/2020, UBND phường An Bình họp giao ban. Chủ tịch UBND phường Lê Văn Bách chủ trì cuộc họp. Chủ tịch yêu cầu Công an phường lập kế hoạch.

                Công an phường kiểm tra các tuyến phố trước ngày 20/12.

                \(tail)
                """)
    }

    private func authors(_ record: Record) -> [String?] {
        record.people.filter { $0.role == .author }.map(\.name)
    }

    @Test(arguments: [
        ("Mai Phúc | 19:47 12/12/2020", "Mai Phúc"),
        ("Thứ Bảy, 12/12/2020 [GMT+7]\n\nBài và ảnh: MAI PHÚC", "MAI PHÚC"),
    ])
    func aWriterAtTheHead(head: String, name: String) {
        #expect(authors(article(head: head)) == [name])
    }

    @Test(arguments: [
        ("Viết Tuân\n\nTrở lại Thời sự\n\nChia sẻ", ["Viết Tuân"]),
        ("Tin, ảnh: MAI PHÚC – LÊ HÒA\n\n.\n\nCác bài viết mới\n\nHỗ trợ 500 tấn gạo", ["MAI PHÚC", "LÊ HÒA"]),
        ("Nguồn: Duy Trinh - Phan Anh.", ["Duy Trinh", "Phan Anh"]),
        (
            "**Tác giả:** Lê Hằng - Cảnh Toàn\n\n**Nguồn tin:** Đài phát thanh và truyền hình Sơn Giang",
            ["Lê Hằng", "Cảnh Toàn"]
        ),
        ("Nguyễn Thị Hạnh - PGD&ĐT", ["Nguyễn Thị Hạnh"]), ("Quỳnh Chi - T4G", ["Quỳnh Chi"]),
        ("D.LÊ - T.AN", ["D.LÊ", "T.AN"]),
        ("THẢO LÊ\n\nTags: trật tự đô thị, phường An Bình\n\nBình luận (12)", ["THẢO LÊ"]),
    ])
    func aWriterAtTheFoot(tail: String, names: [String]) {
        let record = article(tail: tail)
        #expect(authors(record) == names)
        #expect(record.assignments.map(\.lead) == [["Công an phường"], ["Công an phường"]])
        #expect(record.indicators.isEmpty)
    }

    @Test func aRubricIsNoTitle() {
        let record = Record(
            document: """
                Thời sự

                Thứ sáu, 11/12/2020, 18:25 (GMT+7)

                Phường An Bình họp giao ban về trật tự đô thị

                Chiều 11/12, UBND phường An Bình họp giao ban. Chủ tịch UBND phường Lê Văn Bách chủ trì cuộc họp.
                """)
        #expect(record.title == "Phường An Bình họp giao ban về trật tự đô thị")
    }

    @Test(arguments: [
        ("5/7/2023, xã tổ chức giao ban 6 tháng đầu năm 2023", "2023-01-01", nil),
        ("5/7/2023, xã tổ chức giao ban tháng 6, triển khai nhiệm vụ tháng 7", "2023-06-01", "2023-07-01"),
        ("5/10/2020, xã tổ chức sơ kết 9 tháng, triển khai nhiệm vụ quý IV năm 2020", "2020-01-01", "2020-10-01"),
        (
            "5/10/2016, Ban chỉ đạo Chương trình nông thôn mới tổ chức hội nghị giao ban quý III, triển khai nhiệm vụ quý IV năm 2016",
            "2016-07-01", "2016-10-01"
        ),
        (
            "5/7/2023, Đảng ủy ra Nghị quyết lãnh đạo thực hiện nhiệm vụ 6 tháng cuối năm và sơ kết công tác 6 tháng đầu năm 2023",
            "2023-01-01", "2023-07-01"
        ),
    ])
    func whatTimeASittingSpeaksOf(opening: String, review: String, plan: String?) {
        let record = Record(
            document: "Xã họp\n\nNgày \(opening). Ông Lê Văn Bách, Bí thư Đảng ủy xã chủ trì hội nghị.")
        #expect(record.reviewPeriod?.first?.description == review)
        #expect(record.planPeriod?.first?.description == plan)
    }

    @Test func whatIsToldWithItsYearCameBefore() {
        let record = Record(
            document: """
                Xã An Bình họp về chuyển đổi số

                Chiều nay (7/10), UBND xã An Bình họp. Ông Lê Văn Bách, Chủ tịch UBND xã chủ trì cuộc họp.

                Ngày 3/5/2021, UBND tỉnh ban hành kế hoạch phòng, chống dịch.
                """)
        #expect(record.meeting?.dates.map(\.description) == ["2021-10-07"])
    }

    @Test(arguments: [
        (
            "Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo 138 tỉnh Lê Văn Bách",
            "Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo 138 tỉnh"
        ),
        ("Ông Lê Văn Bách, Trưởng Ban Chỉ huy PCTT tỉnh", "Trưởng Ban Chỉ huy PCTT tỉnh"),
        (
            "Chủ tịch UBND tỉnh, Trưởng Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn (PCTT&TKCN) tỉnh Lê Văn Bách",
            "Chủ tịch UBND tỉnh, Trưởng Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn (PCTT&TKCN) tỉnh"
        ),
        (
            "Ông Lê Văn Bách, Phó Trưởng ban chuyên trách Ban An toàn giao thông tỉnh",
            "Phó Trưởng ban chuyên trách Ban An toàn giao thông tỉnh"
        ),
    ])
    func officesOfBoards(words: String, position: String) {
        let record = Record(document: "Tỉnh họp về phòng, chống bão\n\nNgày 5/7/2023, \(words) chủ trì cuộc họp.")
        #expect(record.chairs.map(\.name) == ["Lê Văn Bách"])
        #expect(record.chairs.map(\.position) == [position])
    }
}
