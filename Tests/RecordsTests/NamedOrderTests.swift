import Testing

@testable import Records

/// Orders that are only named, parts that end a zone of results, and what nobody reached.
@Suite struct NamedOrderTests {
    @Test(arguments: [
        "Trung tâm đã xây 12 cầu treo, đạt yêu cầu đề ra.",
        "Trung tâm đã xây 12 cầu treo theo chỉ đạo của UBND huyện.",
        "Trung tâm đã xây 12 cầu treo theo đề nghị của các xã.",
        "Nước máy đáp ứng tốt yêu cầu của người dùng; sản lượng đạt 104% kế hoạch.",
    ])
    func anOrderThatIsOnlyNamedTakesNoResultAway(paragraph: String) {
        let record = Record(briefing: paragraph)
        #expect(record.findings.map(\.kind) == [.result])
        #expect(record.assignments.isEmpty)
    }

    @Test(arguments: [
        "Tuy nhiên, công tác chỉ đạo ở cơ sở vẫn còn một số hạn chế.",
        "Tuy nhiên, phòng học còn chưa đáp ứng yêu cầu.",
        "Tuy nhiên, việc trả lời đề nghị của bà con còn chậm.",
        "- Tuy nhiên, công tác chỉ đạo vẫn còn bất cập.",
        "Ông An nhìn nhận thời gian qua có một số ngành chuyển động rất chậm.",
        "Ông An nêu ra một bất cập là thủ tục rườm rà; cán bộ, công chức yêu cầu bổ sung giấy tờ nhiều lần.",
    ])
    func norALimitation(paragraph: String) {
        let record = Record(briefing: paragraph)
        #expect(record.findings.map(\.kind) == [.limitation])
        #expect(record.assignments.isEmpty)
    }

    @Test(arguments: [
        "Bên cạnh đó, tập trung tháo gỡ những khó khăn, vướng mắc cho hợp tác xã.",
        "Bên cạnh những kết quả đạt được, hội nghị cũng thảo luận, phân tích các tồn tại, hạn chế.",
        "Theo đó, bà Lê An được bầu làm Chủ tịch Hội; ông Mai Phúc được bầu làm Phó Chủ tịch.",
        "“Nhà trường xin được lượng thứ và mong nhận được sự chia sẻ”, hiệu trưởng nói.",
        "Mưa lớn kéo dài khiến 12 thôn ngập, 30 hộ được sơ tán.",
        "Năm 2027, ngành y tế xác định 10 nhiệm vụ trọng tâm, được chia làm 3 nhóm.",
    ])
    func whatNobodyReachedIsNoFinding(paragraph: String) {
        #expect(Record(briefing: paragraph).findings.isEmpty)
    }

    @Test func aHeadlineOverWhatIsToComeEndsTheResults() {
        let record = Record(
            briefing: """
                ## Những kết quả đã đạt được

                Huyện đã xây 12 cầu treo.

                ## Lộ trình thực hiện

                Trọng tâm: Các xã vùng cao.

                | Xã | Cầu |
                |---|---|
                | Bình An | Cầu Đá |
                """)
        #expect(record.findings.map(\.kind) == [.result])
    }

    @Test func whatALeaderThinksWasReached() {
        let found = Record(briefing: "Bí thư Huyện ủy nhấn mạnh huyện có sự phục hồi ấn tượng, tăng trưởng 6,2%.")
        #expect(found.findings.map(\.kind) == [.result])
    }

    @Test(arguments: [
        "Phát biểu chỉ đạo tại hội nghị, đồng chí Mai Phúc, Phó Bí thư Đảng ủy xã ghi nhận kết quả của Hội.",
        "Phát biểu tại hội nghị, Đại tá Mai Phúc cho rằng mùa lũ còn dài.",
    ])
    func whoOnlySpeaksIsNoChair(paragraph: String) {
        #expect(Record(meetingOfNobody: paragraph).chairs.isEmpty)
    }

    @Test func whoConcludesIs() {
        let record = Record(
            meetingOfNobody:
                "Phát biểu kết luận hội nghị, đồng chí Mai Phúc, Bí thư Đảng ủy xã ghi nhận kết quả của Hội.")
        #expect(record.chairs.map(\.name) == ["Mai Phúc"])
    }

    @Test(arguments: [
        ("Huyện đã xây 12 cầu treo theo kế hoạch của tỉnh.", [12.0]),
        ("Đơn vị đã phát 6,5 triệu tin nhắn, 1,2 triệu thẻ.", [6_500_000, 1_200_000]),
        ("Xã đã trồng 30 ha rừng theo Quyết định 05/2024.", [30]),
        ("Hội đã công nhận 01 Chủ tịch và 02 Phó Chủ tịch, trao 40 suất quà.", [40]),
        ("Tham dự lễ có trên 500 đoàn viên, thanh niên.", []),
        ("Ông An ước tính giá điện tăng 8% có thể làm giá tăng thêm 0,5%.", []),
    ])
    func whatIsCounted(sentence: String, counted: [Double]) {
        let figures = Record(briefing: sentence).indicators.filter { !$0.isTarget }
        #expect(figures.compactMap { $0.value ?? $0.percent } == counted)
    }

    @Test func goalsOfAList() {
        let record = Record(
            briefing: "Huyện đoàn đề ra một số mục tiêu, như: 100% chi đoàn mở lớp; dạy nghề cho 1.200 em.")
        #expect(record.indicators.map(\.isTarget) == [true, true])
        #expect(record.findings.isEmpty)
    }

    @Test(arguments: [
        "👉 Dự và chỉ đạo hội nghị có: Đồng chí Lê An – Bí thư Đảng ủy; Đồng chí Mai Phúc – Phó Bí thư.",
        "Giám đốc nhấn mạnh, mặc dù còn nhiều khó khăn, tập thể Công ty vẫn giữ vững nhịp sản xuất.",
        "Đầu tháng 2, Chủ tịch UBND tỉnh từng lưu ý các sở có lộ trình phù hợp.",
    ])
    func whatGivesNobodyWork(paragraph: String) {
        #expect(Record(briefing: paragraph).assignments.isEmpty)
    }

    @Test func aCityInLetters() {
        let record = Record(briefing: "Phó Thủ tướng yêu cầu TP HCM khẩn trương xây đường vành đai.")
        #expect(record.assignments.map(\.lead) == [["TP HCM"]])
    }
}

extension Record {
    fileprivate init(meetingOfNobody paragraph: String) {
        self.init(
            document: """
                Hội nghị sơ kết công tác Hội quý I

                Ngày 15/3/2024, Hội Nông dân xã Bình An tổ chức hội nghị sơ kết công tác Hội quý I.

                \(paragraph)
                """)
    }
}
