import SourceText
import Testing

@testable import Records

/// Articles that tell a leader's speech: who has the word, what he says must be done, whom he speaks of.
struct SpeechTests {
    /// An article in which the chair has praised, and then the sentence comes in a paragraph of its own.
    private func record(_ sentence: String) -> Record {
        Record(
            document: """
                UBND tỉnh họp phiên thường kỳ tháng 5

                Sáng 12/5/2023, UBND tỉnh tổ chức họp giao ban thường kỳ. Đồng chí Lê Văn Bách, Chủ tịch UBND tỉnh chủ trì cuộc họp.

                Phát biểu kết luận cuộc họp, đồng chí Chủ tịch UBND tỉnh Lê Văn Bách đánh giá cao kết quả đạt được trong tháng.

                \(sentence)
                """)
    }

    @Test(arguments: [
        ("Các phòng chuyên môn cần đối thoại với người dân.", ["Các phòng chuyên môn"]),
        ("Riêng Sở Nội vụ phải trình phương án trong tuần này.", ["Sở Nội vụ"]),
        ("Cùng với đó, Trung tâm Y tế huyện tiếp tục truy vết.", ["Trung tâm Y tế huyện"]),
        ("Đối với Công an tỉnh, cần kéo giảm tai nạn giao thông.", ["Công an tỉnh"]),
        ("Thời gian tới, ngành Y tế phải bảo đảm đủ thuốc.", ["ngành Y tế"]),
        ("Cấp ủy, chính quyền các địa phương cần nắm chắc địa bàn.", ["Cấp ủy, chính quyền các địa phương"]),
        ("Cơ quan soạn thảo cần tiếp thu ý kiến góp ý.", ["Cơ quan soạn thảo"]),
        ("Ban Chỉ đạo chuyển đổi số huyện phải kiểm tra đột xuất.", ["Ban Chỉ đạo chuyển đổi số huyện"]),
        ("Huyện Phú An phải bàn giao mặt bằng.", ["Huyện Phú An"]),
    ])
    func whatALeaderSaysMustBeDoneIsAsked(sentence: String, lead: [String]) {
        #expect(record(sentence).assignments.map(\.lead) == [lead])
    }

    @Test(arguments: [
        ("Đồng thời, đồng chí chỉ đạo Sở Y tế rà soát quy trình.", ["Sở Y tế"]),
        ("Đồng chí cho rằng các địa phương cần làm việc với nhà đầu tư.", ["các địa phương"]),
        ("Đồng chí mong muốn các doanh nghiệp tiếp tục mở rộng sản xuất.", ["các doanh nghiệp"]),
        ("Phó Chủ tịch nêu rõ: Sở Du lịch phải phục hồi các lễ hội.", ["Sở Du lịch"]),
        ("Lãnh đạo UBND tỉnh yêu cầu Huyện ủy Nghi Sơn chấn chỉnh lề lối làm việc.", ["Huyện ủy Nghi Sơn"]),
        ("Chủ tịch UBND tỉnh giao cơ quan thường trực tổng hợp.", ["cơ quan thường trực"]),
        (
            "Ông đề nghị các cơ quan chuyên môn của UBND tỉnh đồng hành cùng doanh nghiệp.",
            [
                "các cơ quan chuyên môn của UBND tỉnh"
            ]
        ),
        ("Đồng chí yêu cầu các đơn vị thi công khẩn trương hoàn thành.", ["các đơn vị thi công"]),
        ("Đồng chí đề nghị Viettel, VNPT di dời đường cáp.", ["Viettel", "VNPT"]),
    ])
    func whomHeSpeaksOfIsTold(sentence: String, lead: [String]) {
        #expect(record(sentence).assignments.map(\.lead) == [lead])
    }

    @Test(arguments: [
        "Tại cuộc họp, các đại biểu cho rằng huyện cần thêm kinh phí.",
        "Các đơn vị đã chủ động phối hợp.",
        "Công tác tiếp công dân được duy trì nền nếp.",
        "Các đại biểu đã thảo luận và phân công một số nhiệm vụ chuẩn bị kỳ họp.",
    ])
    func whatIsToldOfTheMeetingAsksNothing(sentence: String) {
        #expect(record(sentence).assignments.isEmpty)
    }
}

/// Who asks, in more words than a position has; whom he asks, behind a topic.
struct AskingTests {
    private func record(_ sentence: String) -> Record {
        Record(
            document: """
                UBND huyện tổng kết phong trào

                Sáng 12/5/2023, UBND huyện An Sơn tổ chức hội nghị tổng kết phong trào thi đua.

                \(sentence)
                """)
    }

    @Test(arguments: [
        (
            "Phát biểu chỉ đạo tại buổi lễ, ông Lê Văn Bách, Phó Giám đốc Sở Nội vụ phụ trách thanh tra đề nghị Sở Du lịch nghiêm túc thực hiện kết luận.",
            ["Sở Du lịch"]
        ),
        (
            "Tại hội nghị, đồng chí Lê Văn Bách quán triệt và chỉ đạo các cán bộ, công chức phụ trách các thôn tăng cường tuyên truyền.",
            ["các cán bộ, công chức phụ trách các thôn"]
        ),
        ("Kết luận hội nghị, đồng chí chủ trì yêu cầu trong tháng 6, các phòng tiếp tục rà soát hồ sơ.", ["các phòng"]),
        ("Lãnh đạo Hội Nông dân huyện kêu gọi các chi hội đẩy mạnh tuyên truyền.", ["các chi hội"]),
        ("Theo đó, chỉ đạo các địa phương tập trung chăm sóc cây vụ đông.", ["các địa phương"]),
        (
            "“Các xã phải tổ chức giao ban thường xuyên” - đó là chỉ đạo của Bí thư Huyện ủy Lê Văn Bách.", ["Các xã"]
        ),
        (
            "Kết luận hội nghị, đồng chí Bí thư Huyện ủy ghi nhận kết quả. Bên cạnh đó, Bình An cần phấn đấu giảm nghèo.",
            ["Bình An"]
        ),
    ])
    func whoIsAsked(sentence: String, lead: [String]) {
        #expect(record(sentence).assignments.map(\.lead) == [lead])
    }

    @Test func anArticleCutBeforeItsMiddleBeginsWithWhatIsAsked() {
        let record = Record(
            document: """
                Các địa phương cần sớm có phương án tiêu úng, cứu lúa trong tình huống ngập do mưa bão, chuẩn bị đủ giống cho vụ sau. Bộ đội biên phòng phải thông báo cho tàu thuyền nhanh chóng di chuyển vào bờ để tránh xa khu vực ảnh hưởng của bão.

                Chủ tịch UBND tỉnh Lê Văn Bách chỉ đạo tại cuộc họp với Ban Chỉ đạo phòng, chống lụt bão sáng 28-7.
                """)
        #expect(record.assignments.map(\.lead) == [["Các địa phương"], ["Bộ đội biên phòng"]])
    }
}

/// The first paragraph of an article may ask at once.
struct OpeningTests {
    @Test func aFirstParagraphThatAsksIsRead() {
        let record = Record(
            document: """
                Ông Lê Văn Bách đánh giá cao những nỗ lực của lực lượng công an trong năm qua. Ông Lê Văn Bách yêu cầu lực lượng công an của huyện không được chủ quan, luôn đề cao trách nhiệm.

                Chủ tịch UBND huyện cũng yêu cầu lực lượng CSGT, thanh tra giao thông bám sát địa bàn.

                TRẦN BÌNH
                """)
        #expect(
            record.assignments.map(\.lead) == [
                ["lực lượng công an của huyện"], ["lực lượng CSGT, thanh tra giao thông"],
            ])
    }

    @Test func whoseWordsTheyWereMayStandBehindThem() {
        let record = Record(
            document: """
                “Cơ quan chức năng cần có phương án sắp xếp lại vỉa hè một cách hợp lý, rõ ràng, minh bạch để người dân yên tâm buôn bán. Đề nghị các lực lượng ký kết hợp tác trong công tác chỉnh trang”, Chủ tịch UBND thành phố Lê Văn Bách chỉ đạo.
                """)
        #expect(record.assignments.map(\.lead) == [["Cơ quan chức năng"], ["các lực lượng"]])
    }

    @Test func fieldsShareTheirDepartmentsKind() {
        let record = Record(
            document: """
                UBND tỉnh tiếp công dân tháng 12

                Sáng 15/12/2023, Chủ tịch UBND tỉnh Lê Văn Bách tiếp công dân định kỳ.

                Chủ tịch UBND tỉnh giao Thanh tra tỉnh chủ trì, phối hợp với Sở Tài nguyên và Môi trường, Tài chính, Tư pháp làm rõ kiến nghị.
                """)
        #expect(
            record.assignments.map(\.coordinating) == [["Sở Tài nguyên và Môi trường", "Sở Tài chính", "Sở Tư pháp"]])
    }

    @Test func aPaperQuotedInTheFirstParagraphAsksNothingNew() {
        let record = Record(
            document: """
                Ngày 08/4/2024, Văn phòng UBND tỉnh ban hành Văn bản số 512/VPUBND-NC giao Sở Xây dựng trả lời đơn của công dân.

                Tuy nhiên, đến nay Sở Xây dựng chưa trình nội dung trên.

                Văn phòng UBND tỉnh đề nghị Sở Xây dựng khẩn trương trình trước ngày 30/8/2024.
                """)
        #expect(record.assignments.map(\.lead) == [["Sở Xây dựng"]])
    }

    @Test func whatIsToBeAskedIsNotYetAsked() {
        let record = Record(
            document: """
                UBND tỉnh họp phiên thường kỳ

                Sáng 12/5/2023, UBND tỉnh họp phiên thường kỳ tháng 5.

                Ông Lê Văn Bách, Chủ tịch UBND tỉnh, đã quán triệt những nội dung các sở, ngành cần tập trung trong năm.

                Chủ tịch UBND tỉnh đặc biệt lưu ý công tác phòng dịch tại các điểm thi phải được chú trọng.
                """)
        #expect(record.assignments.count == 1)
    }
}
