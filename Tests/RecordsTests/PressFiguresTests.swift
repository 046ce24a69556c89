import Testing

@testable import Records

/// What an article tells of figures, shortfalls and of whom it asks, in wordings of its own.
struct PressFiguresTests {
    private func article(_ paragraphs: String) -> Record {
        Record(
            document: """
                Huyện Sông Lam họp bàn công tác cải cách hành chính

                (12-03-2024 08:15:00)

                \(paragraphs)
                """)
    }

    @Test func periodBehindWhoReported() {
        let record = article("Theo báo cáo của Văn phòng, trong quý I năm 2024, huyện đã tiếp nhận 1.204 hồ sơ.")
        #expect(record.reviewPeriod?.first?.description == "2024-01-01")
        #expect(record.reviewPeriod?.last?.description == "2024-03-31")
    }

    @Test func shortfallsWithoutATurn() {
        let record = article(
            """
            Trong quý I, huyện đã tiếp nhận 1.204 hồ sơ, giải quyết 1.198 hồ sơ.

            Công tác cải cách hành chính của huyện vẫn còn những hạn chế. Một số xã chưa xác định rõ trách nhiệm; việc số hóa hồ sơ còn chậm.
            """)
        #expect(record.findings.map(\.kind) == [.result, .limitation])
    }

    @Test func whatTookPlaceOnADayIsNoResult() {
        let record = article(
            "Sáng 11/3/2024, đoàn kiểm tra của huyện đã tiến hành khảo sát bộ phận một cửa, đã trao quà cho cán bộ xã An Lạc."
        )
        #expect(record.findings.isEmpty)
    }

    @Test(arguments: [
        (
            "Chủ tịch UBND huyện yêu cầu UBND các xã có đường ĐT5B đi qua khẩn trương bàn giao mặt bằng.",
            ["UBND các xã có đường ĐT5B đi qua"]
        ),
        ("Chủ tịch UBND huyện yêu cầu 12 xã tập trung nhân rộng mô hình một cửa lưu động.", ["12 xã"]),
        (
            "UBND tỉnh yêu cầu BQL các dự án giao thông khẩn trương hoàn chỉnh hồ sơ hoàn công.",
            ["BQL các dự án giao thông"]
        ),
    ])
    func groupsAsked(sentence: String, lead: [String]) {
        #expect(article(sentence).assignments.map(\.lead) == [lead])
    }

    @Test func aShareJoinsItsCount() {
        let record = article("Trong quý I, huyện đã giải quyết 1.198 hồ sơ, đạt tỷ lệ 99,5%.")
        #expect(record.indicators.count == 1)
        #expect(record.indicators.first?.percent == 99.5)
    }

    @Test func crowdsByTheirCalling() {
        let record = article(
            "Bà Lê Thị Hòa đề nghị đội ngũ tuyên truyền viên, báo cáo viên của huyện cần chủ động nắm bắt dư luận.")
        #expect(record.assignments.map(\.lead) == [["đội ngũ tuyên truyền viên, báo cáo viên của huyện"]])
    }

    @Test func whatTheMeetingFoundWasReached() {
        let record = article(
            """
            Hội nghị đánh giá các xã trong cụm đã thực hiện tốt nhiệm vụ thu gom rác, giữ vững an ninh trật tự.

            Báo cáo tại hội nghị cho biết, trong 6 tháng đầu năm 2024, các xã triển khai đồng bộ các giải pháp.
            """)
        #expect(record.findings.map(\.kind) == [.result, .result])
    }

    @Test func whatIsStrivenForIsNotReached() {
        let record = article("Xã An Lạc phấn đấu tổng thu ngân sách đạt 12,5 tỷ đồng trong 6 tháng cuối năm.")
        #expect(record.findings.isEmpty)
    }

    @Test func aPersonBehindAPlaceOfTwoSyllables() throws {
        let record = article("Chủ tịch HĐND phường Xuân Phương Lâm Văn Thọ đề nghị UBND phường quan tâm cây xanh.")
        #expect(record.people.contains { $0.name == "Lâm Văn Thọ" })
    }

    @Test func partsEndWhereAnotherCountBegins() {
        let record = article(
            """
            Quý I, trung tâm tiếp nhận 1.000 hồ sơ, trong đó 600 hồ sơ trực tuyến, đạt tỷ lệ 60%; đã giải quyết 980 hồ sơ, \
            đúng hạn 970 hồ sơ.
            """)
        #expect(record.diagnostics.isEmpty)
    }

    @Test func whatUnitsMustDoBesides() {
        let record = article(
            """
            Ngày 11/3/2024, UBND quận họp giao ban.

            Chủ tịch UBND quận yêu cầu các phòng tập trung giải ngân. Dù vậy, các đơn vị, địa phương cần xử lý dứt điểm vi phạm.

            Chủ tịch UBND Q.1 Lê Đức Thọ giao Công an Q.1 tăng cường kiểm tra.
            """)
        #expect(
            record.assignments.map(\.lead) == [["các phòng"], ["các đơn vị, địa phương"], ["Công an Q.1"]])
    }
}
