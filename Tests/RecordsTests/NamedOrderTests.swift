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
}
