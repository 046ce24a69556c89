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
        ("Các báo cáo hoàn chỉnh gửi về Văn phòng UBND tỉnh chậm nhất ngày 20/9.", ["các địa phương"]),
        ("Kết quả rà soát báo cáo về UBND tỉnh trước ngày 30/9.", ["các địa phương"]),
        ("Đồng thời nhấn mạnh trong hai tuần tới, Sở Y tế cần rà soát thuốc.", ["Sở Y tế"]),
        ("Đến cuối tháng 10 phải giải ngân 80% vốn.", ["các địa phương"]),
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
