import SourceText
import Testing

@testable import Records

/// Articles as portals cut and clothe them: begun amid the matter, with captions, counters and marks of the page.
struct PortalArticleTests {
    private func article(_ paragraphs: String, headline: String = "UBND huyện Sơn Hạ họp giao ban tháng 9") -> Record {
        Record(
            document: """
                \(headline)

                08/9/2025

                Ngày 08/9/2025, UBND huyện tổ chức họp giao ban. Đồng chí Lê Văn Bách, Chủ tịch UBND huyện chủ trì.

                \(paragraphs)
                """)
    }

    /// What a leader heard or praised, and then whom he orders.
    @Test(arguments: [
        (
            "Sau khi nghe người dân trình bày, Bí thư Huyện ủy Trần Mai Hà đã ghi nhận các kiến nghị và chỉ đạo các phòng, ban chuyên môn kiểm tra, trả lời.",
            ["các phòng, ban chuyên môn"]
        ),
        (
            "Chủ tịch UBND huyện Lê Văn Bách đã trao đổi, giải thích từng kiến nghị; đồng thời chỉ đạo UBND các xã giải quyết dứt điểm.",
            ["UBND các xã"]
        ),
        (
            "Đồng chí Lê Văn Bách yêu cầu sau khi kết thúc đợt cao điểm các đơn vị gửi báo cáo về Công an huyện.",
            ["các đơn vị"]
        ),
        (
            "Đồng chí Lê Văn Bách chỉ đạo rõ: “Giao Phòng Nội vụ thẩm định hồ sơ thi đua”.",
            ["Phòng Nội vụ"]
        ),
        (
            "Đồng chí đề nghị các chi bộ trực thuộc Đảng ủy xã rà soát hồ sơ đảng viên.",
            ["các chi bộ trực thuộc Đảng ủy xã"]
        ),
        (
            "Đồng chí yêu cầu các đồng chí Ủy viên Ban Chấp hành Đảng bộ huyện, các chi bộ trực thuộc tăng cường đi cơ sở.",
            ["các đồng chí Ủy viên Ban Chấp hành Đảng bộ huyện", "các chi bộ trực thuộc"]
        ),
        (
            "Đồng chí đề nghị UBND huyện trả lời cử tri; hai ban HĐND huyện tăng cường giám sát.",
            ["UBND huyện", "hai ban HĐND huyện"]
        ),
        (
            "Đồng chí yêu cầu Công ty TNHH một thành viên khai thác công trình thủy lợi tỉnh chủ động nguồn nước.",
            ["Công ty TNHH một thành viên khai thác công trình thủy lợi tỉnh"]
        ),
        ("Thủ tướng yêu cầu TKV bảo đảm đủ than cho sản xuất điện.", ["TKV"]),
    ])
    func whomALeaderOrders(sentence: String, lead: [String]) {
        #expect(article(sentence).assignments.map(\.lead) == [lead])
    }

    @Test func aUnitSendsPeopleOfItsOwn() {
        let record = article(
            "Đồng chí yêu cầu các xã khẩn trương gieo cấy. Phòng Nông nghiệp, Trạm Khuyến nông phân công cán bộ bám đồng ruộng."
        )
        #expect(record.assignments.map(\.lead) == [["các xã"], ["Phòng Nông nghiệp", "Trạm Khuyến nông"]])
    }

    @Test func whoReportsAsksThoseAboveHimAndGivesNoWork() {
        let record = article(
            """
            Trưởng phòng Nội vụ Hồ Thị Lan đề nghị lãnh đạo huyện bố trí kinh phí số hóa.

            Phát biểu kết luận, đồng chí Lê Văn Bách yêu cầu Phòng Nội vụ lập dự toán.
            """)
        #expect(record.assignments.map(\.lead) == [["Phòng Nội vụ"]])
    }

    @Test func whatIsSaidOfTimeLeftAndOfWhoeverIsLateIsNoWork() {
        let record = article(
            """
            Đồng chí yêu cầu các xã giải ngân vốn.

            “Từ nay đến cuối năm chỉ còn 3 tháng. Đơn vị nào chậm, đơn vị đó chịu trách nhiệm. Tôi đề nghị Thanh tra huyện vào cuộc ngay” - đồng chí nhấn mạnh.
            """)
        #expect(record.assignments.map(\.lead) == [["các xã"], ["Thanh tra huyện"]])
    }

    @Test func aCaptionOfWhoDirectsIsNoWork() {
        let record = article(
            """
            Đồng chí Bí thư Huyện ủy chỉ đạo tại buổi giao ban sáng 08/9

            Yêu cầu UBND huyện chỉ đạo các ngành, các xã thực hiện tốt một số nội dung sau:

            - Chủ động phương án chống hạn, tích nước trước tình hình khô, hạn trong năm 2026.
            """)
        #expect(record.assignments.map(\.lead) == [["UBND huyện"]])
        #expect(record.assignments.first?.deadline == nil)
    }

    @Test func aParagraphMayReportAndThenDirect() {
        let record = article(
            "Qua báo cáo của Phòng Tài chính, các xã đã giải quyết 34/49 kiến nghị, được giao 62 nhiệm vụ. Với tinh thần trách nhiệm, đồng chí Lê Văn Bách giao các phòng rà soát hồ sơ, hoàn thành trước ngày 15/9/2025."
        )
        #expect(record.indicators.map(\.value) == [34, 62])
        #expect(record.findings.map(\.kind) == [.result])
        #expect(record.assignments.map(\.lead) == [["các phòng"]])
    }

    @Test func theMarksOfThePageUnderTheWriterAreNotHis() {
        let record = article(
            """
            Đồng chí yêu cầu các xã giải ngân vốn.

            Hồ Minh Kha
            Thống kê truy cập
              • Đang online: 84
              • Hôm nay: 852
              • Trong tuần: 25,314
            """)
        #expect(record.people.map(\.name) == ["Lê Văn Bách", "Hồ Minh Kha"])
        #expect(record.findings.isEmpty)
        let marked = article("Đồng chí yêu cầu các xã giải ngân vốn.\n\nHồ Minh Kha\nTDOffice - Văn phòng điện tử")
        #expect(marked.people.map(\.name) == ["Lê Văn Bách", "Hồ Minh Kha"])
    }

    /// A headline that begins with `Kết luận` over a story is no notice.
    @Test func anArticleMayTellOfAConclusion() {
        let record = Record(
            document: """
                Kết luận đợt giám sát việc giải quyết kiến nghị của cử tri huyện Sơn Hạ
                Ngày 6/12/2025, Đoàn giám sát của HĐND huyện tổ chức buổi kết luận đợt giám sát. Đồng chí Tô Văn Bình - Phó Chủ tịch HĐND huyện chủ trì buổi kết luận.

                Phát biểu kết luận, đồng chí Tô Văn Bình yêu cầu các cơ quan chuyên môn giải quyết dứt điểm 41 kiến nghị.
                """)
        #expect(record.kind == .news)
        #expect(record.assignments.map(\.lead) == [["các cơ quan chuyên môn"]])
    }

    @Test(arguments: [
        (
            "Sáng 12/8/2025, ông Lữ Văn Hòa - Phó Chủ tịch UBND tỉnh đã đi kiểm tra tiến độ thi công kè sông Trà.",
            ["Lữ Văn Hòa"]
        ),
        (
            "Vừa qua, Thường trực HĐND huyện kiểm tra hoạt động của các xã. Ông Mai Văn Chính - Phó Chủ tịch HĐND huyện làm trưởng đoàn.",
            ["Mai Văn Chính"]
        ),
        (
            "Sáng 30/1/2025, Đảng ủy xã họp giao ban. Hội nghị do Thường trực Đảng ủy xã chủ trì, gồm các đồng chí: Hồ Thị Hạnh, Bí thư Đảng ủy; Mai Văn Nhi, Phó Bí thư Đảng ủy.",
            ["Hồ Thị Hạnh", "Mai Văn Nhi"]
        ),
    ])
    func whoLedThoseThatWentOrPresidedTogether(opening: String, names: [String]) {
        let record = Record(
            document: "Kiểm tra tại cơ sở\n\n12/8/2025\n\n\(opening)\n\nÔng yêu cầu các xã rà soát hồ sơ.\n")
        #expect(record.chairs.map(\.name) == names)
    }

    @Test(arguments: [
        (
            "UBND huyện có Công văn số 104/UBND-VX, do ông Mai Văn Hồng, Phó Chánh Văn phòng ký truyền đạt ý kiến chỉ đạo của Chủ tịch UBND huyện với nội dung: Giao Chủ tịch UBND xã An Lộc kiểm tra, xác minh.",
            ["UBND xã An Lộc"]
        ),
        (
            "Đồng chí yêu cầu các dự thảo nghị quyết phải được chuẩn bị kỹ; các Ban HĐND huyện và các bộ phận liên quan rà soát lại nội dung.",
            ["các Ban HĐND huyện", "các bộ phận liên quan"]
        ),
        (
            "Đồng chí yêu cầu thủ trưởng các đơn vị, công an các xã, thị trấn huy động tối đa lực lượng.",
            ["các đơn vị", "công an các xã, thị trấn"]
        ),
    ])
    func whomConveyedWordsAndLaterClausesTell(sentence: String, lead: [String]) {
        #expect(article(sentence).assignments.map(\.lead) == [lead])
    }

    @Test func anArticleMayBeginWithItsOrders() {
        let record = Record(
            document: """
                Ban Thường vụ Huyện ủy chỉ đạo tổ chức tốt đại hội Hội Nông dân các cấp

                Chỉ đạo ban chấp hành hội nông dân các cấp trong huyện chuẩn bị tốt nội dung đại hội về văn kiện, nhân sự, bảo đảm đúng quy trình.
                Đẩy mạnh công tác tuyên truyền trước, trong và sau đại hội; phát động các phong trào thi đua yêu nước trong hội viên.
                Tố Tuấn
                """)
        #expect(record.assignments.count == 2)
    }

    /// `Q.NHƯ` signs nothing; `T/h: Vân Ánh` put the words together.
    @Test(arguments: [("Q.NHƯ", "Q.NHƯ"), ("T/h: Vân Ánh", "Vân Ánh"), ("K.Ngọc", "K.Ngọc")])
    func whoWroteIt(line: String, name: String) {
        let record = Record(
            document:
                "Bảo đảm hàng hóa dịp Tết\n\nTheo đó, Thủ tướng yêu cầu Bộ Công thương phối hợp với các địa phương tạo nguồn hàng, theo dõi sát diễn biến cung cầu thị trường, có biện pháp can thiệp kịp thời để không xảy ra khan hiếm hàng hóa hay sốt giá trước, trong và sau Tết.\n\n\(line)\n"
        )
        #expect(record.kind == .news)
        #expect(record.people.map(\.name) == [name])
        #expect(record.assignments.map(\.lead) == [["Bộ Công thương"]])
    }

    @Test func aHeadlineMayBeAWholeSentenceOverThePageDate() {
        let record = Record(
            document: """
                Thông tin tuyên truyền

                Tổ Thông tin – Tuyên truyền cuộc bầu cử đại biểu Quốc hội và đại biểu HĐND các cấp phường An Thạnh họp giao ban định kỳ.
                Ngày đăng 19/04/2025 | 17:53  | Lượt xem: 129

                Sáng ngày 19/4/2025, Tổ Thông tin – Tuyên truyền phường đã họp giao ban. Chủ trì có đồng chí Hồ Thị Hồng – PCT UBND, Tổ trưởng Tổ Thông tin – Tuyên truyền.
                """)
        #expect(record.title.hasPrefix("Tổ Thông tin"))
        #expect(record.issued?.first?.description == "2025-04-19")
        #expect(record.chairs.map(\.position) == ["PCT UBND, Tổ trưởng Tổ Thông tin – Tuyên truyền"])
    }

    @Test func theDayOfWhatIsToComeIsNotTheMeetings() {
        let record = Record(
            document: """
                Thống nhất nội dung Kỳ họp thứ 12 của HĐND tỉnh

                Tại phiên họp, các đại biểu đã thảo luận. Theo đó kỳ họp dự kiến sẽ diễn ra từ ngày 9/12 đến ngày 11/12/2025.

                Dự kiến, kỳ họp sẽ diễn ra trong 2,5 ngày, từ ngày 6 - 8.7.
                """)
        #expect(record.meeting?.dates ?? [] == [])
    }

    /// A line that ends in dots under the headline is the article.
    @Test func aParagraphMayTrailOff() {
        let record = Record(
            document: """
                Kiểm tra công tác xây dựng nông thôn mới tại xã An Nông
                Hiện nay, xã An Nông đã thực hiện đạt 10/19 tiêu chí, 46/57 chỉ tiêu. Trong đó, các tiêu chí chưa đạt gồm: trường học, thu nhập…
                Ông Hồ Thanh Hùng yêu cầu các phòng, ban, ngành huyện phối hợp, hướng dẫn xã hoàn thành các tiêu chí chưa đạt…
                THANH TIẾN
                """)
        #expect(record.kind == .news)
        #expect(record.title.hasPrefix("Kiểm tra công tác"))
        #expect(record.assignments.map(\.lead) == [["các phòng, ban, ngành huyện"]])
    }

    /// `Công văn nêu rõ, UBND các xã …`; a space lost behind a stop; `Chỉ đạo …` of who is told, and what follows his again.
    @Test func whatAPaperSaysIsAsked() {
        let record = Record(
            document: """
                Sơn Hạ: Xử lý dứt điểm vi phạm trật tự xây dựng

                Công văn nêu rõ, UBND xã, thị trấn và phòng, ban liên quan tăng cường công tác thông tin, tuyên truyền pháp luật về xây dựng.
                Cùng với đó, tập trung xây dựng kế hoạch xử lý các trường hợp vi phạm. Chỉ đạo các đơn vị chức năng kiểm tra thường xuyên. Định kỳ hàng quý báo cáo kết quả xử lý trên địa bàn.Các phòng Xây dựng, Tài chính phối hợp chặt chẽ với UBND xã.
                """)
        #expect(record.assignments.count == 5)
        #expect(record.assignments.dropLast().last?.lead.first == "UBND xã, thị trấn")
        #expect(record.assignments.last?.lead == ["Phòng Xây dựng", "Phòng Tài chính"])
    }

    @Test(arguments: [
        (
            "Chủ tịch UBND huyện cho rằng An Lộc vẫn là địa bàn nóng về buôn lậu; do vậy các lực lượng cần phối hợp chặt chẽ.",
            ["các lực lượng"]
        ),
        (
            "Sau khi nhận đơn, UBND huyện có văn bản cho biết, Chủ tịch UBND huyện đã giao Thanh tra huyện kiểm tra nội dung đơn.",
            ["Thanh tra huyện"]
        ),
    ])
    func whomAConsequenceOrALetterNames(sentence: String, lead: [String]) {
        #expect(article(sentence).assignments.map(\.lead) == [lead])
    }

    @Test(arguments: [
        "TP - Ngày 6/8, Chủ tịch UBND huyện, Phó Trưởng ban Ban Chỉ đạo 389 đến thăm và kiểm tra chợ đã đạt chuẩn.",
        "Sáng 14.8, Công an huyện tổ chức lễ ra quân đã thực hiện cao điểm tấn công tội phạm.",
    ])
    func whatTookPlaceThatDayIsNoResult(opening: String) {
        let record = Record(
            document: "Ra quân tấn công tội phạm\n\n14/8/2025\n\n\(opening)\n\nĐăng lúc: 14/8/2025 09:45:10 (GMT+7)\n")
        #expect(record.findings.isEmpty)
        #expect(record.indicators.isEmpty)
    }

    @Test func aBreadcrumbWithItsDateIsNoHeadlineAndACityIsNobody() {
        let record = Record(
            document: """
                Trang chủ / Tin tức / Hoạt động của lãnh đạo / Thứ Tư, 14/08/2024
                Khẩn trương tháo gỡ vướng mắc mặt bằng khu tái định cư Đồng Cạn
                (SHO) - Lãnh đạo UBND tỉnh vừa có chuyến kiểm tra hiện trường khu tái định cư Đồng Cạn, TP Hồng Sơn phục vụ đường vành đai.

                Ảnh: Phó Chủ tịch UBND tỉnh Đoàn Ngọc Thạch kiểm tra hiện trường.

                Sau khi nghe các ngành báo cáo, Phó Chủ tịch UBND tỉnh yêu cầu TP Hồng Sơn đối thoại với các hộ, hoàn thành trước ngày 30/8.
                """)
        #expect(record.issued?.first?.description == "2024-08-14")
        #expect(record.title.hasPrefix("Khẩn trương tháo gỡ"))
        #expect(record.chairs.map(\.name) == ["Đoàn Ngọc Thạch"])
        #expect(record.people.map(\.name) == ["Đoàn Ngọc Thạch"])
        #expect(record.assignments.map(\.lead) == [["TP Hồng Sơn"]])
        #expect(record.assignments.first?.deadline?.last?.description == "2024-08-30")
    }

    @Test func whoBlamesAndAsksConcludes() {
        let record = Record(
            document: """
                Phải chấm dứt tình trạng hồ sơ trễ hạn

                11/10/2023 09:14

                Sáng 10/10, Sở Tài nguyên và Môi trường tổ chức họp giao ban tháng 10.

                Giám đốc Văn phòng Đăng ký đất đai Tăng Văn Bảy kiến nghị được hợp đồng thêm lao động.

                Kết luận cuộc họp, Giám đốc Sở Quách Hữu Đức phê bình Văn phòng Đăng ký đất đai, đồng thời yêu cầu Phòng Tổ chức cán bộ tham mưu phương án điều chuyển nhân lực.
                """)
        #expect(record.chairs.map(\.name) == ["Quách Hữu Đức"])
        #expect(record.findings.isEmpty)
    }

    /// A letter that orders; one that says by when; who wrote it above the page's form.
    @Test func aLetterOrdersInTheOpening() {
        let record = Record(
            document: """
                Không để xây xong mới xử lý

                23:19 | 16/05/2019

                UBND thành phố Sơn Hạ vừa có công văn chỉ đạo các sở, ngành, UBND các quận phải bảo đảm công trình được kiểm tra, xử lý kịp thời.
                """)
        #expect(record.assignments.map(\.lead) == [["các sở, ngành", "UBND các quận"]])
        let late = Record(
            document: """
                Khẩn trương báo cáo tình hình nợ đọng

                05/01/2018 10:00

                Đến ngày 4/1, Sở Tài chính vẫn chưa nhận được báo cáo của UBND các huyện.

                Trước đó, Sở Tài chính có công văn gửi các đơn vị đề nghị chậm nhất ngày 25/12/2017 phải báo cáo nội dung này.

                UBND các huyện cần khẩn trương nộp báo cáo để Sở Tài chính tổng hợp.
                PHAN ANH

                Comment

                Vui lòng nhập tiếng việt có dấu
                """)
        #expect(late.assignments.map(\.lead) == [["các đơn vị"], ["UBND các huyện"]])
        #expect(late.people.map(\.name) == ["PHAN ANH"])
    }

    @Test func carryingOutAConclusionTellsOfNoChair() {
        let record = article(
            "Đoàn giám sát yêu cầu phòng làm rõ số liệu.",
            headline: "Giám sát Phòng Tài chính thực hiện các kết luận của Chủ tịch UBND huyện")
        #expect(record.chairs.map(\.name) == ["Lê Văn Bách"])
    }
}
