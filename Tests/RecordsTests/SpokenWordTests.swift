import SourceText
import Testing

@testable import Records

/// What a leader says in an article, sentence by sentence: whom it tells, with whom, until when.
struct SpokenWordTests {
    private func record(_ said: String, title: String = "UBND tỉnh Sơn Giang họp thường kỳ tháng 9") -> Record {
        Record(
            document: """
                \(title)

                16:05, 12/09/2023

                Chiều 12/9, UBND tỉnh Sơn Giang họp thường kỳ. Ông Lê Văn Bách, Chủ tịch UBND tỉnh chủ trì phiên họp.

                \(said)

                Minh Hà
                """)
    }

    /// Behind one task the next goes on, whatever the name of who does it.
    @Test(arguments: [
        ("Các lực lượng vũ trang sẵn sàng phương tiện cứu hộ.", ["Các lực lượng vũ trang"]),
        (
            "Căn cứ diễn biến của bão, lực lượng Bộ đội Biên phòng chuẩn bị bắn pháo hiệu.",
            ["lực lượng Bộ đội Biên phòng"]
        ),
        ("Đình hoãn các cuộc họp chưa cần thiết.", ["các địa phương"]),
        (
            "Các địa phương khu vực đồng bằng, ven biển, rà soát các hộ dân.",
            ["Các địa phương khu vực đồng bằng, ven biển"]
        ),
        ("Ở khu vực miền núi, rà soát nơi có nguy cơ sạt lở.", ["các địa phương"]),
        (
            "UBND các phường, xã nơi có chung cư vi phạm phối hợp với Sở Xây dựng xử lý.",
            ["UBND các phường, xã nơi có chung cư vi phạm"]
        ),
        ("Các báo cáo hoàn chỉnh gửi về Văn phòng UBND tỉnh chậm nhất ngày 20/9.", ["các địa phương"]),
        ("Kết quả rà soát báo cáo về UBND tỉnh trước ngày 30/9.", ["các địa phương"]),
        ("Đồng thời nhấn mạnh trong hai tuần tới, Sở Y tế cần rà soát thuốc.", ["Sở Y tế"]),
        ("Đến cuối tháng 10 phải giải ngân 80% vốn.", ["các địa phương"]),
        ("Theo chỉ đạo của Chủ tịch UBND tỉnh, Công an tỉnh mở đợt cao điểm tuần tra.", ["Công an tỉnh"]),
        ("Các tổ kiểm soát chốt số liệu hằng ngày.", ["Các tổ kiểm soát"]),
        ("Mặt khác, đơn vị này cũng chủ trì rà soát các nhà máy.", ["đơn vị này"]),
        ("Các tổ kiểm soát dịch bệnh tại các thôn chốt số liệu.", ["Các tổ kiểm soát dịch bệnh tại các thôn"]),
        ("Ông cũng lưu ý, lực lượng ứng trực phối hợp dọn vệ sinh.", ["lực lượng ứng trực"]),
        ("Ông cũng lưu ý, các lực lượng vũ trang phối hợp dọn vệ sinh.", ["các lực lượng vũ trang"]),
        (
            "Ban Chỉ đạo Phòng, chống lụt bão cần phối hợp với Sở Công Thương kiểm tra các hồ chứa.",
            ["Ban Chỉ đạo Phòng, chống lụt bão"]
        ),
        ("Những trường còn thiếu giáo viên chủ động hợp đồng.", ["Những trường còn thiếu giáo viên"]),
        (
            "Ông Lê Văn Bách cũng chia sẻ khó khăn và mong muốn lực lượng Kiểm lâm tiếp tục phấn đấu.",
            ["lực lượng Kiểm lâm"]
        ),
        (
            "Ông cũng nhấn mạnh, trong thời gian tới các cấp, các ngành, nhất là ngành Y tế cần quan tâm hơn.",
            ["các cấp", "các ngành"]
        ),
        (
            "Ông giao Văn phòng UBND tỉnh lập kế hoạch; các chi bộ thôn sinh hoạt xong trong tháng.",
            ["Văn phòng UBND tỉnh", "các chi bộ thôn"]
        ),
    ])
    func goesOn(sentence: String, lead: [String]) {
        let read = record("Ông Lê Văn Bách yêu cầu các địa phương rà soát phương án. \(sentence)").assignments
        #expect(read.count == 2, "\(read.map(\.text))")
        #expect(read.last?.lead == lead)
    }

    @Test(arguments: [
        ("Các đại biểu tập trung thảo luận kế hoạch năm 2024.", 1),
        ("Các chỉ tiêu tiếp tục tăng so với cùng kỳ.", 1),
    ])
    func theArticleTellsOn(sentence: String, count: Int) {
        let read = record("Ông Lê Văn Bách yêu cầu các địa phương rà soát phương án. \(sentence)").assignments
        #expect(read.count == count, "\(read.map(\.text))")
    }

    /// Whom a leader asks, where no table knows the name.
    @Test(arguments: [
        ("Chủ tịch UBND tỉnh yêu cầu tổ thư ký tiếp thu các ý kiến.", ["tổ thư ký"]),
        ("Chủ tịch UBND tỉnh yêu cầu cán bộ, công chức chấp hành quy định.", ["cán bộ, công chức"]),
        (
            "Chủ tịch UBND tỉnh yêu cầu toàn thể cán bộ, công chức, viên chức, người lao động chấp hành quy định.",
            ["toàn thể cán bộ, công chức, viên chức, người lao động"]
        ),
        ("Chủ tịch UBND tỉnh chỉ đạo, trong thời gian tới, các chủ đầu tư đẩy nhanh thi công.", ["các chủ đầu tư"]),
        (
            "Chủ tịch UBND tỉnh đề nghị các đơn vị có lắp đặt trạm đo bố trí người trực.",
            ["các đơn vị có lắp đặt trạm đo"]
        ),
        (
            "Chủ tịch UBND tỉnh phân công Phó Chủ tịch Mai Phúc An và Phó Chủ tịch Hồ Lan Chi chỉ đạo.",
            ["Mai Phúc An", "Hồ Lan Chi"]
        ),
    ])
    func whoIsTold(sentence: String, lead: [String]) {
        #expect(record(sentence).assignments.map(\.lead) == [lead])
    }

    @Test func whoCoordinatesHoldsForWhatStandsBehindTheColon() {
        let read = record(
            "Chủ tịch UBND tỉnh giao Sở Tài chính chủ trì, phối hợp với các sở chuẩn bị: Báo cáo thu ngân sách; "
                + "Xây dựng dự toán năm 2024."
        ).assignments
        #expect(read.allSatisfy { $0.lead == ["Sở Tài chính"] && $0.coordinating == ["các sở"] })
    }

    /// The boards of an election, whose name holds a verb's syllable.
    @Test(arguments: [
        ("Ủy ban bầu cử tỉnh đề nghị các địa phương rà soát danh sách.", ["các địa phương"]),
        ("Chủ tịch Ủy ban bầu cử tỉnh Hồ Lan Chi chỉ đạo địa phương rà soát danh sách.", ["địa phương"]),
        ("Chủ tịch UBND tỉnh yêu cầu các tổ bầu cử rà soát danh sách.", ["các tổ bầu cử"]),
        (
            "Ông Hồ Lan, Bí thư Đảng ủy, Trưởng Ban Chỉ đạo chuyển đổi số xã yêu cầu các thành viên Ban Chỉ đạo rà soát.",
            ["các thành viên Ban Chỉ đạo"]
        ),
        (
            "Ông Lê Văn Bách biểu dương các tổ bầu cử; góp ý cách trang trí; chỉ đạo địa phương rà soát danh sách.",
            ["địa phương"]
        ),
        ("Chủ tịch UBND huyện Lê Thị Thu yêu cầu các xã rà soát danh sách.", ["các xã"]),
        ("Phó Chủ tịch UBND huyện Trần Lập cũng đề nghị Phòng Y tế rà soát thuốc.", ["Phòng Y tế"]),
        ("UBND tỉnh nhắc nhở nghiêm khắc các đơn vị này và yêu cầu phải tự kiểm tra.", ["các đơn vị này"]),
    ])
    func boardsAndThoseWhoSpeak(sentence: String, lead: [String]) {
        #expect(record(sentence).assignments.map(\.lead) == [lead])
    }

    /// What people ask of the office is no work given.
    @Test(arguments: [
        "Các công dân đến khiếu nại về đất đai; yêu cầu tỉnh chỉ đạo cơ quan chức năng giải quyết dứt điểm.",
        "Cử tri kiến nghị, đề nghị UBND huyện sửa chữa đường.",
        "Không khí tại các điểm bỏ phiếu nhộn nhịp.",
        "Mời quý độc giả theo dõi các kênh của Đài.",
        "Một số kiến nghị đòi hỏi phải có lộ trình.",
        "Tại đây, cử tri xã Hòa Phú nêu lên một số vấn đề; đề nghị UBND huyện nâng cấp mương.",
        "Về phía HĐND huyện sẽ xem xét, đôn đốc các cơ quan giải quyết.",
        "Chỉ số sản xuất công nghiệp tăng 4% so với cùng kỳ.",
    ])
    func nobodyIsTold(sentence: String) {
        let read = record("Ông Lê Văn Bách yêu cầu các địa phương rà soát phương án. \(sentence)").assignments
        #expect(read.count == 1, "\(read.map(\.text))")
    }

    /// A request that names nobody opens what the next paragraphs say.
    @Test func aRequestWithoutAName() {
        let record = Record(
            document: """
                Siết chặt cách ly

                15/05/2021 - 22:10

                Chủ tịch Hồ Lan Chi cũng yêu cầu thường xuyên kiểm tra các kịch bản.

                Giám đốc các bệnh viện trong và ngoài công lập chịu trách nhiệm nếu để lây nhiễm. Sở Y tế phối hợp với các quận, huyện lấy mẫu xong trước ngày 20/5.
                """)
        #expect(
            record.assignments.map(\.lead) == [[], ["các bệnh viện trong và ngoài công lập"], ["Sở Y tế"]])
    }

    @Test func thePagesDayMayStandBehindTheHeadline() {
        let record = Record(
            document: """
                HĐND tỉnh Sơn Giang thống nhất nội dung, chương trình kỳ họp thứ 8 (17/05/2018 17:09)

                Chiều 17/5, Thường trực HĐND tỉnh họp. Phó Chủ tịch HĐND tỉnh Hồ Lan Chi chủ trì cuộc họp.
                """)
        #expect(record.issued?.first == Day(year: 2018, month: 5, day: 17))
        #expect(record.title == "HĐND tỉnh Sơn Giang thống nhất nội dung, chương trình kỳ họp thứ 8")
    }

    @Test func whichOfThemAreMeantMayEndAtAComma() {
        let read = record(
            "Chủ tịch UBND tỉnh giao Sở Xây dựng phối hợp với UBND các huyện có tuyến đường đi qua, trước ngày 25/9, "
                + "giải tỏa các vi phạm."
        ).assignments
        #expect(read.map(\.coordinating) == [["UBND các huyện có tuyến đường đi qua"]])
        #expect(read.first?.deadline?.last == Day(year: 2023, month: 9, day: 25))
    }

    /// A day without any year is kept in its words.
    @Test func aDayOfNoKnownYear() {
        let record = Record(
            document: "Bộ Y tế đề nghị Sở Y tế xác minh thông tin, báo cáo Bộ Y tế trước ngày 17/9.\n\nTheo Báo giấy")
        #expect(record.assignments.map(\.deadline?.text) == ["trước ngày 17/9"])
        #expect(record.assignments.first?.deadline?.last == nil)
    }

    /// What a leader has praised before his request does not make the points under it results.
    @Test func aRequestBehindPraise() {
        let read = record(
            """
            Ông Lê Văn Bách ghi nhận những kết quả đã đạt được của các ngành. Trong thời gian tới, ông yêu cầu:

            Công an tỉnh duy trì tuần tra, xử lý nghiêm vi phạm.

            UBND các phường vận động 100% hộ kinh doanh ký cam kết.
            """)
        #expect(read.assignments.map(\.lead) == [["Công an tỉnh"], ["UBND các phường"]])
        #expect(read.findings.isEmpty)
    }

    @Test func theCityIsNoHeadOfADepartment() {
        let record = Record(
            document: """
                Siết chặt xuất nhập cảnh

                Thứ Sáu, 23/10/2020 - 06:12

                Chủ tịch UBND TP vừa có chỉ thị về tăng cường phòng chống dịch.

                Công an TP chủ trì quản lý chặt hoạt động xuất nhập cảnh.
                """)
        #expect(record.chairs.isEmpty)
    }

    @Test func whatAPortalPutsUnderItsArticle() {
        let record = Record(
            document: """
                Phòng GD&ĐT huyện họp giao ban

                Thứ hai - 14/08/2023 10:25

                Ngày 12/8/2023, Phòng GD&ĐT huyện họp giao ban. Đồng chí Lê Văn Bách, Trưởng phòng chủ trì.

                Các trường đã chuẩn bị xong cơ sở vật chất.

                Tác giả bài viết: Hồng Vân
                Nguồn tin: Phòng GD&ĐT
                Tổng số điểm của bài viết là: 0 trong 0 đánh giá
                """)
        #expect(record.people.compactMap(\.name) == ["Lê Văn Bách", "Hồng Vân"])
        #expect(record.indicators.isEmpty)
    }

    /// What is handed in before a day to come was not met on that day a year ago.
    @Test func aDayAheadIsNoMeeting() {
        let record = Record(
            document: """
                Tháo gỡ vướng mắc cho doanh nghiệp

                23/04/2016 06:30

                Văn phòng Chính phủ đề nghị các bộ, ngành gửi báo cáo về Hội nghị với doanh nghiệp trước 17h ngày 25.4.
                """)
        #expect(record.meeting?.dates ?? [] == [])
        #expect(record.assignments.first?.deadline?.last == Day(year: 2016, month: 4, day: 25))
    }

    @Test func anOfficerByHisField() {
        let read = record(
            "Chủ tịch UBND xã yêu cầu cán bộ, công chức xã chấp hành quy định. Giao công chức Văn hóa phụ trách nhà ở."
        ).assignments
        #expect(read.map(\.lead) == [["cán bộ, công chức xã"], ["công chức Văn hóa"]])
    }

    @Test func whoIsToldToLeadDidNotPreside() {
        let record = Record(
            document: """
                Kiểm tra khai thác cát

                Thứ hai, 18/08/2014, 10:15

                Phó Chủ tịch UBND tỉnh Lê Văn Bách đã có văn bản chỉ đạo giao Giám đốc Sở TN-MT chủ trì, phối hợp với Sở GTVT, Công an tỉnh thành lập đoàn kiểm tra, báo cáo UBND tỉnh trong tháng 8-2014.
                """)
        #expect(record.chairs.isEmpty)
        #expect(record.assignments.map(\.lead) == [["Sở TN-MT"]])
        #expect(record.assignments.map(\.coordinating) == [["Sở GTVT", "Công an tỉnh"]])
    }

    @Test func aPlaceMayCoordinate() {
        let read = record("Chủ tịch UBND tỉnh yêu cầu Sở Y tế phối hợp với TP. Sơn Giang trong việc xét nghiệm.")
            .assignments
        #expect(read.map(\.coordinating) == [["TP. Sơn Giang"]])
    }

    @Test func manyWithoutTheWordThatSaysSo() {
        let read = record(
            "Chủ tịch UBND tỉnh giao Công an tỉnh phối hợp cùng chính quyền địa phương các cấp giữ trật tự."
        ).assignments
        #expect(read.map(\.coordinating) == [["chính quyền địa phương các cấp"]])
    }

    @Test func aLeaderMaySpeakInTheOpening() {
        let record = Record(
            document: """
                Sơn Giang chủ động ứng phó mưa lũ

                24/10/2024 08:35

                Ông Hồ Quang Lâm, Phó Chủ tịch UBND tỉnh cho rằng, nhiều năm không có lũ nên người dân chủ quan. Do đó, các địa phương cần tích cực tuyên truyền.
                """)
        #expect(record.assignments.map(\.lead) == [["các địa phương"]])
    }

    /// Who concludes presided, whatever he says first.
    @Test(arguments: [
        "ghi nhận kết quả của các đơn vị", "đánh giá cao sự nỗ lực của các đơn vị", "nêu rõ yêu cầu năm 2023",
    ])
    func whoConcludes(said: String) {
        let record = Record(
            document: """
                Khối thi đua họp quý III

                Cập nhật ngày: 24/09/2023 16:18

                Tại hội nghị, các đơn vị đã báo cáo những kết quả đạt được.

                Phát biểu kết luận hội nghị, Phó Bí thư Thường trực Tỉnh ủy Lê Văn Bách \(said).
                """)
        #expect(record.chairs == [Person(name: "Lê Văn Bách", position: "Phó Bí thư Thường trực Tỉnh ủy")])
    }

    /// A name ends where the article tells on; `giao Ban …` and `tồn tại` are no meeting and no place.
    @Test(arguments: [
        ("Tại hội nghị, đại diện các sở đã báo cáo tiến độ thu ngân sách.", "hội nghị"),
        ("Tại cuộc họp, Cục trưởng Cục Thuế Lê An trình bày báo cáo.", "cuộc họp"),
    ])
    func namesOfMeetings(opening: String, name: String) {
        let record = Record(document: "Đôn đốc thu ngân sách\n\n12/9/2023\n\n\(opening)\n\nMinh Hà")
        #expect(record.meeting?.name == name)
    }

    @Test func noMeetingIsGivenToABoard() {
        let record = Record(
            document: """
                Sơn Giang nới lỏng dịch vụ

                12/9/2023

                Thường trực Thành ủy giao Ban Cán sự đảng UBND thành phố xem xét phương án, không để tồn tại tình trạng ùn ứ.

                Minh Hà
                """)
        #expect(record.meeting == nil)
    }

    @Test func whereTheWriterWorksIsNobody() {
        let record = Record(
            document: """
                Sông Lam góp ý dự thảo báo cáo

                Ngày 28/11/2017, UBND huyện tổ chức hội nghị góp ý dự thảo báo cáo năm 2017.

                Hồng Vân - Đài TT-TH Sông Lam
                """)
        #expect(record.people.compactMap(\.name) == ["Hồng Vân"])
    }
}
