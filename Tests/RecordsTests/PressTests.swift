import SourceText
import Testing

@testable import Records

/// How provincial papers and portals tell of what was reached, what fell short, and who told whom.
struct PressTests {
    private func article(_ sentences: String, headline: String = "UBND huyện họp giao ban tháng 9/2025") -> Record {
        Record(
            document: """
                \(headline)

                Ngày 08/9/2025, UBND huyện tổ chức họp giao ban. Đồng chí Lê Văn Bách, Chủ tịch UBND huyện chủ trì.

                \(sentences)
                """)
    }

    @Test func aParagraphOfResultsTurnsToWhatFellShort() {
        let record = article(
            """
            Trong tháng 8, huyện đã gieo cấy 4.120 ha lúa mùa, thu ngân sách đạt 61 tỷ đồng. An ninh trật tự được giữ vững. \
            Tuy nhiên, tiến độ giải phóng mặt bằng cụm công nghiệp còn chậm; một số xã chưa kịp thời báo cáo.
            """)
        #expect(record.findings.map(\.kind) == [.result, .limitation])
        #expect(record.findings.last?.text.hasPrefix("Tuy nhiên, tiến độ") == true)
        #expect(record.findings.first?.text.hasSuffix("giữ vững.") == true)
    }

    @Test func severalShortfallsMakeALimitation() {
        let record = article(
            "Đáng lưu ý là công tác quản lý bảo vệ rừng còn nhiều hạn chế. Tiến độ trồng rừng không đạt kế hoạch.")
        #expect(record.findings.map(\.kind) == [.limitation])
    }

    /// Who came, what somebody proposes and how many spoke are no result.
    @Test(arguments: [
        "Dự họp có đồng chí Mai Hà, Phó Chủ tịch HĐND huyện. Cuộc họp được kết nối đến 24 xã, thị trấn, đã có 70 đại biểu.",
        "Theo dự thảo kế hoạch, đến cuối năm huyện hoàn thành giải ngân 100% vốn các năm 2018, 2019 sang năm 2020.",
        "Tại hội nghị đã có 12 ý kiến của các trưởng thôn, chủ yếu về vệ sinh môi trường đã được trả lời.",
    ])
    func whatIsNoResult(sentences: String) {
        let record = article(sentences)
        #expect(record.findings.isEmpty)
        #expect(record.indicators.filter { !$0.isTarget && $0.percent != nil }.isEmpty)
    }

    @Test(arguments: [
        ("Toàn huyện đã cứng hóa 28 km đường và 14km rãnh thoát nước.", [28, 14]),
        ("Diện tích cây ăn quả đạt 943ha, sản lượng 17.800 tấn.", [943, 17_800]),
        ("Có 13/16 nhóm chỉ tiêu đạt và vượt kế hoạch đề ra.", [13]),
        ("Đã giải ngân vốn các năm 2018, 2019 cho 3 dự án.", [3]),
    ])
    func counts(sentence: String, values: [Double]) {
        #expect(article("Trong tháng 8, " + sentence).indicators.compactMap(\.value) == values)
    }

    /// A change belongs to the figure beside it, unless behind a comma or bracket something else grew.
    @Test(arguments: [
        (
            "Giá trị sản xuất công nghiệp tăng 11,06% (riêng chế biến tăng 12,76%, khai khoáng tăng 6,95%).",
            [11.06, 12.76, 6.95]
        ),
        ("Doanh thu đạt 220 tỷ đồng, tăng 4,1% so với cùng kỳ.", []),
        ("Xuất khẩu đạt 41 triệu USD, lũy kế 8 tháng tăng 14%.", [14]),
    ])
    func growth(sentence: String, percents: [Double]) {
        #expect(article("Trong tháng 8, " + sentence).indicators.compactMap(\.percent) == percents)
    }

    /// In an article a leader's order gives work; what an office has had done does not.
    @Test(arguments: [
        ("Lãnh đạo UBND huyện chỉ đạo các ngành chuyên môn vận động nông dân gieo sạ.", [["các ngành chuyên môn"]]),
        (
            "Chủ tịch UBND huyện Lê Văn Bách chỉ đạo cán bộ chuyên môn trả lời kiến nghị và chỉ đạo các ngành tiếp thu.",
            [["cán bộ chuyên môn", "các ngành"]]
        ),
        ("UBND huyện đã chỉ đạo các phòng chuyên môn rà soát 12 hồ sơ.", []),
    ])
    func orders(sentence: String, leads: [[String]]) {
        #expect(article(sentence).assignments.map(\.lead) == leads)
    }

    @Test func whatAConferenceSetItselfIsToldInTheNextSentences() {
        let record = article(
            """
            Hội nghị thảo luận, đề ra nhiệm vụ 6 tháng cuối năm. Trong đó, tập trung tháo gỡ vướng mắc về đất đai. \
            Đẩy mạnh chuyển đổi số.
            """)
        #expect(record.assignments.count == 2)
    }

    @Test(arguments: [
        "Sáng 8-10, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện Phan Anh Bách cùng các Phó Chủ tịch UBND huyện chủ trì hội nghị.",
        "Sáng 8-10, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện Phan Anh Bách (ngồi giữa) cùng 2 Phó Chủ tịch chủ trì hội nghị.",
    ])
    func aRankOfThePartyAndAnOfficeAreOnePerson(opening: String) {
        let record = Record(document: "UBND huyện họp thường kỳ tháng 9/2025\n\n\(opening)\n")
        #expect(record.chairs.map(\.name) == ["Phan Anh Bách"])
        #expect(record.chairs.first?.position == "Phó Bí thư Huyện ủy, Chủ tịch UBND huyện")
    }

    @Test func aPapersNumberMayBeDigitsAlone() {
        let record = article("Việc triển khai Kế hoạch 437 ngày 10/10/2024 của UBND tỉnh đã hoàn thành 12 hạng mục.")
        #expect(record.citations.map(\.number) == ["437"])
        #expect(record.citations.first?.date?.description == "2024-10-10")
        #expect(record.meeting?.dates.map(\.description) == ["2025-09-08"])
    }

    @Test func whoWritesStandsBeforeHisHouse() {
        let record = article(
            "Chủ tịch UBND huyện yêu cầu Phòng Kinh tế rà soát các dự án.\n\nBT:Thu Lan (TTVH-TT huyện)")
        #expect(record.people.last?.name == "Thu Lan")
    }

    @Test(arguments: [
        ("Sáu tháng đầu năm 2021", "2021-01-01", "2021-06-30"),
        ("Chín tháng đầu năm 2021", "2021-01-01", "2021-09-30"),
        ("tháng 9 - 10/2019", "2019-09-01", "2019-10-31"),
        ("tháng 9 và 10 năm 2019", "2019-09-01", "2019-10-31"),
        ("2 tháng mười một 2018", "2018-11-02", "2018-11-02"),
        ("12 tháng hai 2019", "2019-02-12", "2019-02-12"),
    ])
    func spelledTimes(words: String, first: String, last: String) throws {
        let reading = reading(words)
        let date = try #require(reading.dates.read(0, reading.all.upperBound))
        let span = try #require(date.span(reading.prose, near: nil))
        #expect(span.first?.description == first)
        #expect(span.last?.description == last)
    }

    @Test(arguments: [
        ("Chủ tịch UBND huyện yêu cầu Phòng Kinh tế xây dựng kịch bản tăng trưởng cho từng quý.", false),
        ("Chủ tịch UBND huyện yêu cầu Phòng Kinh tế báo cáo kết quả từng quý.", true),
    ])
    func whatIsDividedByQuartersDoesNotComeBack(sentence: String, comesBack: Bool) {
        #expect((article(sentence).assignments.first?.recurrence != nil) == comesBack)
    }

    @Test func onceAMonthIsNoDay() {
        let reading = reading("2 tháng một lần")
        #expect(reading.dates.read(0, reading.all.upperBound) == nil)
    }

    @Test func aCalendarsBracketsGiveWork() {
        let record = Record(
            document: """
                LỊCH LÀM VIỆC CỦA LÃNH ĐẠO UBND HUYỆN
                (Từ ngày 09/02/2026 đến ngày 13/02/2026)

                THỨ HAI, NGÀY 09/02:

                - Chủ tịch: 14 giờ, họp nghe báo cáo tiến độ sáp nhập xã (Phòng Nội vụ chuẩn bị báo cáo), tại phòng họp số 1.

                - PCT. Kinh tế: 8 giờ, họp Ban Chỉ đạo phòng, chống thiên tai (cả ngày).
                """)
        #expect(record.assignments.map(\.lead) == [["Phòng Nội vụ"]])
    }

    /// An excerpt may begin in the middle: what a leader asks there is work, not an opening.
    @Test func anArticleMayBeginWithWhatWasAsked() {
        let record = Record(
            document: """
                Tại cuộc họp, đồng chí Lê Văn Bách, Phó Bí thư Thường trực Huyện ủy yêu cầu Văn phòng Huyện ủy tiếp thu ý kiến của các đại biểu, hoàn thiện báo cáo chính trị, trình Ban Thường vụ Huyện ủy xem xét theo quy chế làm việc.

                Ngoài ra, đồng chí cũng giao nhiệm vụ cho Ban Tuyên giáo Huyện ủy đẩy mạnh tuyên truyền; Ban Tổ chức Huyện ủy rà soát nhân sự.
                """)
        #expect(
            record.assignments.map(\.lead) == [
                ["Văn phòng Huyện ủy"], ["Ban Tuyên giáo Huyện ủy"], ["Ban Tổ chức Huyện ủy"],
            ])
    }

    @Test func whatAPaperSaysAccordingly() {
        let record = article(
            """
            Theo đó, Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát trang thiết bị. Sở Y tế tăng cường kiểm tra các cơ sở \
            khám, chữa bệnh.
            """)
        #expect(record.assignments.map(\.lead) == [["Sở Y tế"], ["Sở Y tế"]])
        #expect(record.chairs.map(\.name) == ["Lê Văn Bách"])
    }

    /// Under a line that asks, `Việc … phải …` asks too, and a paragraph without a subject is for those first named.
    @Test func whatIsAskedOfMattersIsAskedOfThoseNamed() {
        let record = article(
            """
            Sở GD&ĐT yêu cầu các đơn vị khắc phục một số nội dung sau:

            Việc tiếp nhận học sinh phải thực hiện đúng quy định. Riêng các trường trung học phải lưu đủ hồ sơ.

            Tuyệt đối không để xảy ra lạm thu đầu năm học.
            """)
        #expect(record.assignments.map(\.lead) == [["các đơn vị"], ["các trường trung học"], ["các đơn vị"]])
    }

    @Test(arguments: [
        ("Đồng chí đề nghị, thời gian tới đội ngũ bí thư chi bộ tiếp tục tuyên truyền.", ["đội ngũ bí thư chi bộ"]),
        ("Chủ tịch UBND huyện yêu cầu toàn ngành tiếp tục cải cách hành chính.", ["toàn ngành"]),
        (
            "Chủ tịch UBND huyện yêu cầu thời gian tới, nhất là những tháng cuối năm 2025, Công an xã chủ động tuần tra.",
            ["Công an xã"]
        ),
        ("Đồng chí Lê Văn Bách yêu cầu bảo đảm an toàn tuyệt đối trong dịp lễ.", []),
        (
            "Chủ tịch UBND huyện đề nghị Phòng Nội vụ rà soát thành phần; các cơ quan liên quan chuẩn bị điều kiện.",
            ["Phòng Nội vụ", "các cơ quan liên quan"]
        ),
        (
            "Phòng Nội vụ trân trọng đề nghị các thành viên Ban Chỉ đạo cải cách hành chính huyện tham gia ý kiến.",
            ["các thành viên Ban Chỉ đạo cải cách hành chính huyện"]
        ),
        (
            "Chủ tịch UBND huyện lưu ý Thường trực HĐND 15 xã và 13 Tổ đại biểu HĐND huyện quan tâm công tác tiếp dân.",
            ["Thường trực HĐND 15 xã", "13 Tổ đại biểu HĐND huyện"]
        ),
        ("Yêu cầu các xã có dự án chậm tiến độ báo cáo UBND huyện.", ["các xã có dự án chậm tiến độ"]),
        ("Yêu cầu các cơ quan và thôn, xóm thực hiện nghiêm túc việc tuyển quân.", ["các cơ quan và thôn, xóm"]),
    ])
    func whoIsTold(sentence: String, lead: [String]) {
        #expect(article(sentence).assignments.map(\.lead) == [lead])
    }

    /// What stands under a month to come is asked; under the month that went by it was done.
    @Test(arguments: [
        ("Tháng 10/2025, các cơ quan báo chí tiếp tục tuyên truyền 3 chương trình.", 1, 0),
        ("Tháng 8/2025, các cơ quan báo chí đã tuyên truyền 3 chương trình.", 0, 1),
        ("Trong tháng 8, các xã tổ chức thành công đại hội; ban hành nghị quyết.", 0, 1),
    ])
    func monthsToComeAndGone(sentence: String, assignments: Int, findings: Int) {
        let record = article(sentence)
        #expect(record.assignments.count == assignments)
        #expect(record.findings.count == findings)
    }

    @Test func behindWhoMetStandsWhatWasReached() {
        let record = Record(
            document: """
                Hội nghị do bà Lê Thị Bách, Giám đốc Sở Tư pháp chủ trì. Trong 6 tháng đầu năm 2018, ngành Tư pháp đã thẩm định 45 văn bản.

                Bà Lê Thị Bách yêu cầu toàn ngành tiếp tục cải cách hành chính.
                """)
        #expect(record.chairs.map(\.name) == ["Lê Thị Bách"])
        #expect(record.findings.map(\.text) == ["Trong 6 tháng đầu năm 2018, ngành Tư pháp đã thẩm định 45 văn bản."])
        #expect(record.reviewPeriod?.last?.description == "2018-06-30")
    }

    @Test func whoIsNotThere() {
        let record = article(
            """
            Phó Trưởng ban Tuyên giáo Huyện ủy Tân Văn Ngữ đề nghị các cơ quan báo chí tuyên truyền kỷ niệm ngày sinh Chủ tịch \
            Hồ Chí Minh. Ông Ngữ yêu cầu bám sát định hướng.

            Hoàng Hiếu

            BẢN ĐỒ SỐ
            """)
        #expect(record.people.map(\.name) == ["Lê Văn Bách", "Tân Văn Ngữ", "Hoàng Hiếu"])
    }

    @Test func aWriterMayStandUnderTheHeadline() {
        let record = Record(
            document: """
                Tập trung xử lý dứt điểm các nhiệm vụ quá hạn

                CHÂU AN |

                Từ ngày 1.1 đến ngày 6.7, UBND tỉnh giao 833 nhiệm vụ, đã hoàn thành 585 nhiệm vụ. Chủ tịch UBND tỉnh yêu cầu các sở rà soát.
                """)
        #expect(record.people.map(\.name) == ["CHÂU AN"])
        #expect(record.title == "Tập trung xử lý dứt điểm các nhiệm vụ quá hạn")
    }

    /// The last paragraph of an article is work, though it speaks of carrying out.
    @Test(arguments: [
        "Chủ tịch UBND huyện đề nghị các cơ quan tập trung thực hiện nghiêm túc công tác tuyển chọn và gọi công dân nhập ngũ.",
        "Chủ tịch UBND huyện yêu cầu: Triển khai thực hiện công tác kiểm tra nội bộ theo hướng dẫn của cấp trên.",
    ])
    func theLastParagraphIsWork(sentence: String) {
        #expect(article(sentence).assignments.count == 1)
    }

    @Test func aFieldAmongUnitsStandsForThoseWhoHaveIt() {
        let record = Record(
            points: """
                1. Công an xã: Tuần tra ban đêm.

                2. Tài chính - kế toán: Quyết toán quý I.

                3. Trạm Y tế: Tổ chức uống Vitamin A.
                """)
        #expect(record.assignments.map(\.lead) == [["Công an xã"], ["Tài chính - kế toán"], ["Trạm Y tế"]])
    }

    @Test(arguments: [
        ("giao ban báo chí tháng 8 và định hướng tuyên truyền tháng 9/2025", "2025-08-01", "2025-09-01"),
        (
            "hội nghị sơ kết công tác 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2025", "2025-01-01",
            "2025-07-01"
        ),
    ])
    func periods(about: String, review: String, plan: String) {
        let record = Record(
            document: "Chiều 29/8, Sở Thông tin và Truyền thông tổ chức \(about). Ông Lê Văn Bách chủ trì.\n")
        #expect(record.reviewPeriod?.first?.description == review)
        #expect(record.planPeriod?.first?.description == plan)
    }

    /// The paper on which an order rests stays with it.
    @Test func theGroundStaysWithTheOrder() {
        let record = article(
            """
            Văn bản nêu rõ: Thực hiện Văn bản số 78/BKHĐT-GS ngày 12/11/2024 của Bộ Kế hoạch và Đầu tư; Chủ tịch UBND tỉnh giao \
            Sở Tài chính xây dựng báo cáo trước ngày 05/10/2025.

            Giám đốc Sở Tài chính và thủ trưởng các sở, ngành liên quan phối hợp triển khai thực hiện, gửi báo cáo đúng thời gian.
            """)
        #expect(record.assignments.map(\.lead) == [["Sở Tài chính"], ["Sở Tài chính", "các sở, ngành liên quan"]])
        #expect(record.assignments.first?.citations == ["78/BKHĐT-GS"])
        #expect(record.assignments.first?.deadline?.last?.description == "2025-10-05")
    }

    @Test(arguments: [
        (
            "Theo đó UBND tỉnh yêu cầu Sở văn hóa, Thể thao và Du lịch tăng cường kiểm tra lễ hội.",
            ["Sở văn hóa, Thể thao và Du lịch"]
        ),
        (
            "Định hướng tuyên truyền tháng 10, lãnh đạo Ban Tuyên giáo Huyện ủy đề nghị các cơ quan báo chí trên địa bàn tỉnh tiếp tục đưa tin.",
            ["các cơ quan báo chí trên địa bàn tỉnh"]
        ),
        ("Trong quý IV, các đơn vị trực thuộc tiếp tục thi đua hoàn thành nhiệm vụ.", ["các đơn vị trực thuộc"]),
    ])
    func topicsBeforeThoseAsked(sentence: String, lead: [String]) {
        #expect(article(sentence).assignments.map(\.lead) == [lead])
    }

    @Test func whoIsGivenWorkUnderAnothersHeading() {
        let record = Record(
            points: """
                1. Trưởng các khóm hướng dẫn treo cờ như sau:

                - Quốc khánh: Treo cờ từ ngày 01/9 đến hết ngày 03/9.

                - Giao Công chức Văn hóa - Xã hội nhắc nhở việc treo cờ.

                2. Trưởng các ban, ngành, đoàn thể phường chỉ đạo tổng vệ sinh.
                """)
        #expect(
            record.assignments.map(\.lead) == [
                ["các khóm"], ["Công chức Văn hóa - Xã hội"], ["các ban, ngành, đoàn thể phường"],
            ])
    }

    @Test func whatWasDirectedIsAResult() {
        let record = article(
            """
            Theo báo cáo, 8 tháng thu ngân sách đạt 41 tỷ đồng.

            Bên cạnh đó, lĩnh vực văn hóa đã có chuyển biến tích cực; trật tự đô thị được tập trung chỉ đạo quyết liệt; an ninh được giữ vững.
            """)
        #expect(record.findings.map(\.kind) == [.result, .result])
    }

    @Test func yearsThatAreKeptAreNoDayOfTheMeeting() {
        let record = Record(
            document: """
                Họp Ban Tổ chức Lễ kỷ niệm 60 năm ngày giải phóng huyện Sông Lam (7/5/1959 – 7/5/2019)

                (02-08-2018 03:01:00)

                Ngày 1/8, đồng chí Lê Văn Bách, Chủ tịch UBND huyện, Tổ trưởng Tổ giúp việc Ngày hội Thể thao năm 2018 chủ trì cuộc họp.
                """)
        #expect(record.meeting?.dates.map(\.description) == ["2018-08-01"])
        #expect(
            record.chairs.first?.position
                == "Chủ tịch UBND huyện, Tổ trưởng Tổ giúp việc Ngày hội Thể thao năm 2018")
    }

    @Test(arguments: [
        ("Lê Văn Bách yêu cầu các tổ đại biểu cần bám sát kế hoạch giám sát.", ["các tổ đại biểu"]),
        (
            "Ban Thường vụ Huyện ủy đề nghị Đảng bộ xã Trần Lộc, Chi bộ Trường Trung học phổ thông Võ Thị Hồng chuẩn bị đại hội.",
            ["Đảng bộ xã Trần Lộc", "Chi bộ Trường Trung học phổ thông Võ Thị Hồng"]
        ),
        (
            "UBND huyện vừa có văn bản gửi các phòng, ban yêu cầu khẩn trương rà soát kiến nghị của cử tri.",
            ["các phòng, ban"]
        ),
    ])
    func namesOfThoseAsked(sentence: String, lead: [String]) {
        #expect(article(sentence).assignments.map(\.lead) == [lead])
    }

    @Test func aPersonStandsBehindAnOfficeNotAPlace() throws {
        let reading = reading("Chủ tịch UBND xã Trần Lộc")
        let person = try #require(reading.people.read(0, reading.all.upperBound).first)
        #expect(person.name == "Trần Lộc")
    }

    @Test func aMonthWithoutItsDayTellsWhatGoesOn() {
        let record = Record(
            document: """
                Nâng cao chất lượng sinh hoạt chi bộ

                Đồng chí Trưởng ban Tổ chức Tỉnh ủy đã đánh giá cao tinh thần nghiêm túc của các đảng viên. Nội dung sinh hoạt sát với chức năng, nhiệm vụ của địa phương và được chuẩn bị chu đáo, có trọng tâm.

                Trong tháng 9, Chi bộ tiếp tục chỉ đạo Đoàn thanh niên tổ chức tổng kết hoạt động hè.
                """)
        #expect(record.kind == .news)
        #expect(record.assignments.map(\.lead) == [["Chi bộ"]])
    }

    @Test func aSymbolMayBeCutAtItsDash() {
        let record = article("Theo Kế hoạch số 144/KH – ĐGS ngày 19/9/2024, đoàn đã làm việc với 5 đơn vị.")
        #expect(record.citations.map(\.number) == ["144/KH–ĐGS"])
    }
}
