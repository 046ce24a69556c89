import SourceText
import Testing

@testable import Records

/// Sentences amid orders that give nobody work, and orders that lack the usual words.
struct PlainTellingTests {
    private func record(_ sentences: String) -> Record {
        Record(articleSaying: "Chủ tịch UBND tỉnh yêu cầu Sở Tài chính thẩm định đơn giá. \(sentences)")
    }

    @Test(arguments: [
        "Chăm sóc rừng phòng hộ là trách nhiệm của mỗi thôn.",
        "Phát triển chợ đêm, phù hợp với nhu cầu của dân là thước đo của dịch vụ.",
        "Tiếp thu ý kiến chỉ đạo của Tỉnh ủy, Giám đốc Sở Y tế Mai Văn Phúc khẳng định đơn vị sẽ cụ thể hóa các nội dung.",
    ])
    func whatSomethingIsOrWillBeIsNoOrder(sentence: String) {
        #expect(record(sentence).assignments.count == 1)
    }

    @Test(arguments: [
        "Xác định chuyển đổi số là nhiệm vụ trọng tâm của năm.",
        "Chương trình hành động cần tập trung vào một số việc như: sửa kênh, nạo vét mương.",
    ])
    func whatMustBeStaysAnOrder(sentence: String) {
        #expect(record(sentence).assignments.count == 2)
    }

    @Test(arguments: [
        "HĐND tỉnh kịp thời tổ chức các kỳ họp chuyên đề.",
        "HĐND tỉnh kịp thời tổ chức các kỳ họp để gỡ điểm nghẽn trong chỉ đạo, điều hành.",
    ])
    func anOpeningSpeechTells(words: String) {
        let record = Record(
            articleSaying: "Phát biểu khai mạc kỳ họp, Chủ tịch HĐND tỉnh Tạ Văn Sáu nhấn mạnh: \(words)")
        #expect(record.assignments.isEmpty)
    }

    @Test func theSameLeaderGoesOnInTheNextSentence() {
        let record = Record(
            articleSaying: "Chủ tịch UBND tỉnh biểu dương các xã. Đồng thời, chỉ đạo Sở Y tế tăng cường tuyên truyền.")
        #expect(record.assignments.map(\.lead) == [["Sở Y tế"]])
    }

    @Test(arguments: ["đề nghị:", "yêu cầu"])
    func whoMustStandsBehindATimeAndAnOccasion(asks: String) {
        let record = Record(
            articleSaying:
                "Chủ tịch UBND tỉnh \(asks) thời gian tới, khi lập kế hoạch trồng rừng, các địa phương cần tính kỹ nguồn giống."
        )
        #expect(record.assignments.map(\.lead) == [["các địa phương"]])
    }

    @Test func whoWeighsAPlanMayAskForMore() {
        let record = Record(
            articleSaying: "Lãnh đạo UBND tỉnh chưa thông qua đồ án và yêu cầu rà soát, nghiên cứu thêm.")
        #expect(record.assignments.count == 1)
    }

    @Test func whatWasDoneByOthersIsNoOrder() {
        let record = Record(
            articleSaying:
                "Huyện Tân Bình đã ban hành kế hoạch. Đồng thời, chỉ đạo các xã tiêm phòng xong 12.000 con trâu.")
        #expect(record.assignments.isEmpty)
    }

    @Test(arguments: [
        (
            "đồng chí Lê Văn Bách, Ủy viên BCH Trung ương Đảng, Bí thư Tỉnh ủy chủ trì",
            ["Ủy viên BCH Trung ương Đảng, Bí thư Tỉnh ủy"]
        ),
        (
            "đồng chí Lê Văn Bách - Bộ trưởng Bộ Y tế và đồng chí Mai Thị Na - Bí thư Tỉnh ủy Bạc Sơn đồng chủ trì",
            ["Bộ trưởng Bộ Y tế", "Bí thư Tỉnh ủy Bạc Sơn"]
        ),
    ])
    func officesOfThePartyAreReadWhole(words: String, positions: [String]) {
        let record = Record(
            document: """
                Hội nghị phát triển nghề cá

                Ngày 12/5/2023, \(words) hội nghị phát triển nghề cá.
                """)
        #expect(record.chairs.map(\.position) == positions)
    }

    @Test func aPageMayPartItsYearByAComma() {
        #expect(reading("9 Tháng 7, 2026").dates.read(0, 6)?.year == 2026)
    }
}
