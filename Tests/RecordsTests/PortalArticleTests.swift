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

    @Test func carryingOutAConclusionTellsOfNoChair() {
        let record = article(
            "Đoàn giám sát yêu cầu phòng làm rõ số liệu.",
            headline: "Giám sát Phòng Tài chính thực hiện các kết luận của Chủ tịch UBND huyện")
        #expect(record.chairs.map(\.name) == ["Lê Văn Bách"])
    }
}
