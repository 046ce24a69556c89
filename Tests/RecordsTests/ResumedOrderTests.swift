import SourceText
import Testing

@testable import Records

/// Orders of one who leads that go on behind a fact, with company, by other openings of a sentence.
struct ResumedOrderTests {
    private func leads(_ said: String) -> [[String]] {
        Record(articleSaying: "Kết luận cuộc họp, Chủ tịch UBND tỉnh yêu cầu Sở Nội vụ rà soát biên chế. \(said)")
            .assignments.map(\.lead)
    }

    @Test(arguments: [
        "Hiện nay việc sắp xếp còn rất chậm.", "Sở Công Thương đã thực hiện nghiêm túc.",
        "Sở Công Thương là cơ quan thường trực của Hội đồng.", "Thứ Tư tuần đầu của tháng, Sở Công Thương tiếp dân.",
    ])
    func aFactBreaksOffNothing(_ fact: String) {
        let found = leads("\(fact) Sở Y tế lập phương án. Công an tỉnh kiểm tra các bến thủy.")
        #expect(found == [["Sở Nội vụ"], ["Sở Y tế"], ["Công an tỉnh"]], "\(fact)")
    }

    @Test(arguments: [
        // Somebody else has the word.
        "Ông Mai Đức Phúc, Giám đốc Sở Y tế cho biết tiến độ đạt khá. Sở Y tế lập phương án.",
        "Hiện nay việc sắp xếp còn chậm. Sở Y tế đã lập phương án.",
        "Hiện nay việc sắp xếp còn chậm. Sở Y tế kiểm tra 25 cơ sở, xử lý 3 cơ sở.",
        "Hiện nay việc sắp xếp còn chậm. Sở Y tế báo cáo kết quả khám bệnh cho người cao tuổi.",
    ])
    func whatOthersTellIsNoOrder(_ said: String) {
        #expect(leads(said) == [["Sở Nội vụ"]], "\(said)")
    }

    @Test(arguments: [
        "Sở Xây dựng cùng với Chi cục Thủy lợi kiểm tra các hồ chứa trong tháng 9.",
        "Sở Xây dựng cùng Chi cục Thủy lợi khảo sát các tuyến đê chậm gia cố trong tháng 9.",
        "Chủ tịch UBND tỉnh cũng giao Sở Xây dựng cùng với Chi cục Thủy lợi rà soát các hồ chứa trong tháng 9.",
    ])
    func company(_ said: String) throws {
        let record = Record(
            articleSaying: "Kết luận cuộc họp, Chủ tịch UBND tỉnh yêu cầu Sở Nội vụ rà soát biên chế. \(said)")
        let last = try #require(record.assignments.last)
        #expect(last.lead == ["Sở Xây dựng"] && last.coordinating == ["Chi cục Thủy lợi"], "\(said)")
        #expect(last.deadline?.last == Day(year: 2023, month: 9, day: 30))
    }

    @Test func timeFirstBehindAgreement() {
        let found = Record(
            articleSaying:
                "Hội nghị thống nhất: Chậm nhất ngày 5.6, UBND tỉnh gửi tờ trình. Từ ngày 12.6 đến ngày 14.6, các Ban HĐND tỉnh thẩm tra. Trước ngày 20.6, Văn phòng HĐND tỉnh in tài liệu."
        ).assignments
        #expect(found.map(\.lead) == [["UBND tỉnh"], ["các Ban HĐND tỉnh"], ["Văn phòng HĐND tỉnh"]])
        #expect(
            [found.first, found.last].map { $0?.deadline?.last }
                == [Day(year: 2023, month: 6, day: 5), Day(year: 2023, month: 6, day: 20)])
    }

    @Test(arguments: [
        ("Phòng Xây dựng và Kiểm tra văn bản rà soát quy chế.", "Phòng Xây dựng và Kiểm tra văn bản"),
        ("Phòng Giám sát, Kiểm tra đầu tư tham mưu danh mục.", "Phòng Giám sát, Kiểm tra đầu tư"),
        ("Phòng Theo dõi công tác Dân vận gửi báo cáo.", "Phòng Theo dõi công tác Dân vận"),
        (
            "Phòng Quản lý xử lý vi phạm hành chính và Theo dõi thi hành pháp luật tham mưu kế hoạch.",
            "Phòng Quản lý xử lý vi phạm hành chính và Theo dõi thi hành pháp luật"
        ),
        ("Phòng Kiểm tra văn bản rà soát quy chế.", "Phòng Kiểm tra văn bản"),
        ("Phòng Thanh tra, Phòng Tổng hợp kiểm tra nội vụ.", "Phòng Thanh tra"),
    ])
    func namesThatHoldVerbs(_ told: String, _ name: String) {
        #expect(leads("Chủ tịch UBND tỉnh giao \(told)").last?.first == name)
    }

    @Test(arguments: [
        ("Sở Y tế báo cáo trước 15 giờ hằng ngày về Văn phòng.", Assignment.Recurrence.daily),
        ("Các sở mỗi tuần xuống cơ sở ít nhất một lần.", .weekly),
        ("Sở Y tế một tuần một lần báo cáo.", .weekly),
    ])
    func rhythm(_ said: String, _ often: Assignment.Recurrence) {
        let record = Record(
            articleSaying: "Kết luận cuộc họp, Chủ tịch UBND tỉnh yêu cầu Sở Nội vụ rà soát biên chế. \(said)")
        #expect(record.assignments.last?.recurrence == often, "\(said)")
    }

    @Test func whoJudgesAndAsksDoesNothing() throws {
        let found = Record(
            articleSaying:
                "Tại cuộc họp, đồng chí Mai Đức Phúc, Trưởng phòng đánh giá kết quả và yêu cầu hoàn thành báo cáo trước ngày 10/6/2023. Chủ tịch UBND tỉnh giao Sở Nội vụ theo dõi."
        ).assignments
        #expect(found.map(\.lead) == [[], ["Sở Nội vụ"]])
        #expect(found.first?.responsible == [] && found.first?.deadline?.last == Day(year: 2023, month: 6, day: 10))
    }

    @Test func whatIsSaidOfAnotherUnitBehindASemicolon() {
        let found = Record(
            articleSaying:
                "Chủ tịch UBND tỉnh yêu cầu Văn phòng chuẩn bị hội nghị; phòng Kinh tế - Ngân sách chủ trì, phối hợp Hạt Kiểm lâm khảo sát, báo cáo trước 25/7."
        ).assignments
        #expect(found.map(\.lead) == [["Văn phòng"]] && found.first?.coordinating == [] && found.first?.deadline == nil)
    }

    @Test(arguments: [
        ("cơ quan xây dựng báo cáo tiếp thu các ý kiến.", ["cơ quan xây dựng báo cáo"]),
        ("cơ quan chủ trì soạn thảo tiếp thu các ý kiến.", ["cơ quan chủ trì soạn thảo"]),
        (
            "các sở, ngành tỉnh, UBND huyện, thành phố có hồ sơ quá hạn phải công khai lời xin lỗi.",
            ["các sở, ngành tỉnh", "UBND huyện, thành phố"]
        ),
        ("Quỹ Đầu tư phát triển tỉnh cho vay đúng đối tượng.", ["Quỹ Đầu tư phát triển tỉnh"]),
        ("các thành viên Ban Chỉ đạo đọc kỹ hai dự thảo.", ["các thành viên Ban Chỉ đạo"]),
    ])
    func whoIsMeant(_ told: String, _ units: [String]) {
        let found = leads("Ông Lê Văn Bách ghi nhận sự nỗ lực của các ngành, đồng thời yêu cầu \(told)")
        #expect(found.last == units, "\(told)")
    }

    @Test(arguments: [
        ("Sở Y tế báo cáo kết quả trong 10 ngày tới.", "2023-05-22"),
        ("Sở Y tế hoàn thành tiêm chủng trong tháng 5 và tháng 6/2023.", "2023-06-30"),
    ])
    func lastDays(_ said: String, _ last: String) {
        let record = Record(
            articleSaying: "Kết luận cuộc họp, Chủ tịch UBND tỉnh yêu cầu Sở Nội vụ rà soát biên chế. \(said)")
        #expect(record.assignments.last?.deadline?.last == Day(iso: last), "\(said)")
    }

    @Test func theFirstMondayOfEachMonthIsNoDay() throws {
        let record = Record(
            articleSaying: "Chủ tịch UBND tỉnh yêu cầu vào thứ Hai đầu mỗi tháng, Sở Y tế báo cáo tiến độ.")
        let found = try #require(record.assignments.last)
        #expect(found.recurrence == .monthly && found.deadline == nil)
    }

    @Test(arguments: [
        "Giám đốc Sở ghi nhận cố gắng của các phòng, đồng thời chỉ rõ một số tồn tại: hồ sơ trả chậm; phối hợp chưa đều.",
        "Ông Lê Văn Bách phê bình UBND huyện Tân Lập chưa lập kế hoạch, làm chậm cả tuyến.",
    ])
    func reproach(_ said: String) {
        let record = Record(articleSaying: said)
        #expect(record.findings.map(\.kind) == [.limitation] && record.assignments.isEmpty, "\(said)")
    }
}

/// What a portal's article tells of a letter, of its chairs, its periods and its writer.
struct PortalHabitTests {
    private func article(_ opening: String, title: String = "UBND thành phố họp giao ban", rest: String = "") -> Record
    {
        Record(document: "# \(title)\n\n\(opening)\n\n\(rest)")
    }

    @Test(arguments: [
        (
            "Ngày 04/5/2023, Sở Giáo dục và Đào tạo (GDĐT) ban hành Công văn số 512/SGDĐT-VP yêu cầu các đơn vị trực thuộc tiếp tục khử khuẩn lớp học.",
            "các đơn vị trực thuộc"
        ),
        (
            "Thực hiện Công văn số 77/UBND-VX ngày 03/5/2023 của UBND tỉnh, ngày 04/5/2023, Sở Y tế ban hành Công văn số 512/SYT-NVY yêu cầu các bệnh viện tiếp tục sàng lọc người bệnh.",
            "các bệnh viện"
        ),
    ])
    func whatALetterAsks(_ opening: String, _ lead: String) {
        let record = article(
            opening, title: "Tăng cường phòng dịch", rest: "UBND thành phố giao Phòng Nội vụ theo dõi việc thực hiện.")
        #expect(record.assignments.map(\.lead) == [[lead], ["Phòng Nội vụ"]])
    }

    @Test(arguments: [
        ("tháng 6/2023 đánh giá kết quả 5 tháng đầu năm 2023", "2023-01-01", "2023-05-31"),
        ("đánh giá kết quả 10 tháng đầu năm 2023", "2023-01-01", "2023-10-31"),
        ("đánh giá kết quả 9 tháng, nhiệm vụ quý IV/2023", "2023-01-01", "2023-09-30"),
        ("đánh giá kết quả năm tháng đầu năm 2023", "2023-01-01", "2023-05-31"),
        ("đánh giá kết quả công tác năm 2022", "2022-01-01", "2022-12-31"),
    ])
    func monthsUnderReview(_ told: String, _ first: String, _ last: String) {
        let review = article("Ngày 20/11/2023, UBND thành phố tổ chức hội nghị \(told).").reviewPeriod
        #expect(review?.first == Day(iso: first) && review?.last == Day(iso: last), "\(told)")
    }

    @Test(arguments: [
        ("nhiệm vụ 4 tháng cuối năm 2023", "2023-09-01"), ("định hướng 6 tháng cuối năm 2023", "2023-07-01"),
        ("nhiệm vụ 3 tháng cuối năm 2023", "2023-10-01"),
    ])
    func monthsAhead(_ told: String, _ first: String) {
        let plan = article("Ngày 20/8/2023, UBND thành phố nghe báo cáo kết quả công tác và \(told).").planPeriod
        #expect(plan?.first == Day(iso: first) && plan?.last == Day(year: 2023, month: 12, day: 31), "\(told)")
    }

    @Test func monthsWithoutAYear() {
        let record = article(
            "Ngày 12/11/2023, UBND thành phố họp giao ban.",
            rest: "10 tháng đầu năm, kinh tế thành phố tăng trưởng khá.")
        #expect(record.reviewPeriod?.last == Day(year: 2023, month: 10, day: 31))
    }

    @Test(arguments: [
        ("Chủ tịch UBND TP. Sơn Giang Trần Văn Bách chủ trì hội nghị.", "Trần Văn Bách", "Chủ tịch UBND TP. Sơn Giang"),
        ("Ông Trần Văn Bách, Trưởng BCĐ chủ trì cuộc họp.", "Trần Văn Bách", "Trưởng BCĐ"),
    ])
    func chairs(_ told: String, _ name: String, _ position: String) {
        let record = article("Ngày 12/7/2023, Ban Chỉ đạo họp giao ban. \(told)")
        #expect(record.chairs == [Person(name: name, position: position)])
    }

    @Test(arguments: [
        ("Lê Chí Tâm\n\nIn Gửi Email", "Lê Chí Tâm"), ("MAI PHÚC\n\n.\n\ncác thông tin tiện ích", "MAI PHÚC"),
        ("TH: Lê Thị Thu\n\nComments are closed.", "Lê Thị Thu"), ("Thực hiện: Minh Hà", "Minh Hà"),
        ("Tác giả: MINH HÀ\n\nNguồn:songiang.edu.vn", "MINH HÀ"), ("M.H", "M.H"), ("L.M.H", "L.M.H"),
    ])
    func writers(_ foot: String, _ name: String) {
        let record = article(
            "Ngày 12/7/2023, UBND thành phố họp giao ban. Chủ tịch UBND thành phố yêu cầu Phòng Nội vụ rà soát biên chế.",
            rest: "Chủ tịch UBND thành phố giao Phòng Kinh tế lập danh mục.\n\n\(foot)")
        #expect(record.people.filter { $0.role == .author }.map(\.name) == [name], "\(foot)")
    }

    @Test func whoReportsUnderAPictureIsGivenNothing() {
        let record = article(
            "Ngày 12/7/2023, Sở Xây dựng họp giao ban.",
            rest: """
                Tại cuộc họp, Giám đốc Sở yêu cầu các phòng rà soát nhiệm vụ.

                Đồng chí Lê Văn Tân – Trưởng phòng Kế hoạch – Tài chính trình bày báo cáo kết quả tháng 6, triển khai nhiệm vụ tháng 7/2023
                """)
        #expect(record.assignments.map(\.lead) == [["các phòng"]])
    }

    @Test func twoOfficesOfOneWhoPresides() {
        let record = article(
            "Sáng 12/7/2023, Ban Chỉ đạo họp giao ban, chủ trì Trưởng BCĐ - Chủ tịch UBND tỉnh ông Lê Văn Bách và Phó Trưởng BCĐ – Phó Chủ tịch UBND tỉnh ông Mai Đức Phúc."
        )
        #expect(record.chairs.map(\.name) == ["Lê Văn Bách", "Mai Đức Phúc"])
        #expect(record.chairs.first?.position == "Trưởng BCĐ - Chủ tịch UBND tỉnh")
    }

    @Test(arguments: [
        "Đồng chí Trịnh Bá Sơn, Phó Giám đốc phát biểu ý kiến tại hội nghị.",
        "Trong bản báo cáo, cô Hiệu phó đã nhấn mạnh những thành tích của năm học.",
    ])
    func oneOfManyDoesNotPreside(_ said: String) {
        #expect(article("Ngày 12/7/2023, nhà trường họp hội đồng tháng 7. \(said)").chairs.isEmpty, "\(said)")
    }

    @Test func whoIsThereIsNoFigure() {
        let record = article(
            "Ngày 12/7/2023, UBND thành phố họp giao ban tháng 7.",
            rest: "Các Phó Chủ tịch UBND thành phố và lãnh đạo 24 xã, phường có mặt đầy đủ.")
        #expect(record.indicators.isEmpty)
    }

    @Test func aLineOnThePictureHidesNoPeriod() {
        let record = article(
            "* Ông Lê Văn Bách, Chủ tịch UBND tỉnh chủ trì hội nghị",
            rest: """
                Ngày 11.7.2023, UBND tỉnh tổ chức hội nghị giao ban với Chủ tịch UBND các huyện đánh giá tình hình 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2023.

                Theo báo cáo, lúa đông xuân được mùa, năng suất đạt 66 tạ/ha; thu ngân sách đạt 2.140 tỷ đồng.

                Chủ tịch UBND tỉnh Lê Văn Bách yêu cầu các huyện tập trung chăm sóc lúa mùa.

                Minh Hà
                """)
        #expect(record.reviewPeriod?.last == Day(year: 2023, month: 6, day: 30))
        #expect(record.planPeriod?.last == Day(year: 2023, month: 12, day: 31))
    }

    @Test func aNoticeTellsWhatWasReviewed() {
        let record = Record(
            document: """
                Kết luận của Chủ tịch UBND thị xã tại cuộc họp UBND thường kỳ tháng 5/2023

                Ngày 05/5/2023, UBND thị xã họp thường kỳ nhằm đánh giá tình hình thực hiện nhiệm vụ tháng 4, triển khai công tác tháng 5 năm 2023, dưới sự chủ trì của Chủ tịch UBND thị xã Lê Văn Bách.

                Sau khi nghe báo cáo, Chủ tịch UBND thị xã kết luận như sau:

                1. Phòng Nội vụ rà soát biên chế.

                2. Phòng Kinh tế lập danh mục công trình.
                """)
        #expect(record.reviewPeriod?.last == Day(year: 2023, month: 4, day: 30))
        #expect(record.planPeriod?.last == Day(year: 2023, month: 5, day: 31))
    }

    @Test func theYearIsThatOfTheReview() {
        let record = article(
            "Mới đây, UBND thành phố họp đánh giá công tác 5 tháng đầu năm 2023.",
            rest: "Chủ tịch UBND thành phố yêu cầu Phòng Tài chính phân bổ kinh phí trước ngày 20/6.")
        #expect(record.assignments.last?.deadline?.last == Day(year: 2023, month: 6, day: 20))
    }

    @Test func aForeignWordGluedToACapitalStaysWhole() {
        #expect(reading("so 6 - CopyBáo cáo").prose.tokens.count == 7)
        let found = reading("TạiBộXây dựng").prose
        #expect(found.text(0..<found.tokens.count - 1) == "Tại Bộ Xây dựng")
    }
}
