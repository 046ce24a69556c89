import SourceText
import Testing

@testable import Records

/// Those who build and have it built among units, bodies whose field no table knows, leaders who look at something on the
/// spot, and whole names behind what somebody is.
@Suite struct BuildersAndChairsTests {
    @Test(arguments: [
        ("Chủ đầu tư và nhà thầu thi công lập lại tiến độ.", ["Chủ đầu tư", "nhà thầu thi công"]),
        ("Chủ đầu tư, UBND xã An Hòa bàn giao mặt bằng.", ["Chủ đầu tư", "UBND xã An Hòa"]),
        (
            "Ban Quản lý dự án, nhà thầu, tư vấn giám sát tăng ca.",
            ["Ban Quản lý dự án", "nhà thầu", "tư vấn giám sát"]
        ),
        ("Yêu cầu chủ đầu tư, đơn vị thi công hoàn thành cống số 2.", ["chủ đầu tư", "đơn vị thi công"]),
        ("Sở Xây dựng, nhà đầu tư và tổng thầu rà soát thiết kế.", ["Sở Xây dựng", "nhà đầu tư", "tổng thầu"]),
        ("Các nhà xuất bản rà soát sách mẫu.", ["Các nhà xuất bản"]),
        ("Các vị ĐBQH nghiên cứu tài liệu.", ["Các vị ĐBQH"]),
        ("Tổ đại biểu HĐND số 2 chuẩn bị báo cáo.", ["Tổ đại biểu HĐND số 2"]),
    ])
    func whoBuildsStandsBesideUnits(sentence: String, lead: [String]) {
        #expect(Record(points: "1. \(sentence)").assignments.map(\.lead) == [lead])
    }

    @Test(arguments: [
        "đồng chí Phan Bá Quế, Tổ trưởng Tổ công tác triển khai Đề án 08 tỉnh",
        "đồng chí Phan Bá Quế, Chủ tịch Hội đồng quản lý quỹ khuyến học tỉnh",
        "Thủ tướng Chính phủ, Chủ tịch Hội đồng điều phối vùng",
    ])
    func theFieldOfABodyIsOfTheChairsOffice(chair: String) {
        let record = Record(
            document: "Họp về chuyển đổi số\n\nSáng 12/5/2023, \(chair) chủ trì hội nghị về chuyển đổi số.")
        #expect(record.chairs.count == 1)
        #expect(
            record.chairs.first.map {
                [$0.name.map { "đồng chí \($0)" }, $0.position].compactMap(\.self).joined(separator: ", ")
            } == chair)
    }

    @Test(arguments: [
        "Tại buổi kiểm tra thực tế ngày 12/5/2023, Phó Chủ tịch UBND tỉnh Phan Bá Quế phê bình các nhà thầu.",
        "Phó Chủ tịch UBND tỉnh Phan Bá Quế yêu cầu như vậy khi kiểm tra cầu Bến Đá vào ngày 12/5/2023.",
        "Ngày 12/5/2023, ông Phan Bá Quế, Phó Chủ tịch UBND tỉnh đến kiểm tra tiến độ cầu Bến Đá.",
    ])
    func whoSpeaksOnTheSpotLeads(opening: String) {
        let record = Record(document: "Đẩy nhanh tiến độ cầu Bến Đá\n\n\(opening)\n\nCầu dài hai nhịp.\n\nMinh Hà")
        #expect(record.chairs == [Person(name: "Phan Bá Quế", position: "Phó Chủ tịch UBND tỉnh")])
        #expect(record.meeting?.dates.map(\.description) == ["2023-05-12"])
    }

    @Test(arguments: [
        "Công dân Trần Văn Mậu", "luật sư Lê Thị An", "đại biểu Lò A Páo", "DS. Vũ Mạnh Cường", "PTGĐ Thái Văn Lộc",
    ])
    func aWholeNameStandsBehindWhatOneIs(words: String) {
        let name = words.split(separator: " ").suffix(3).joined(separator: " ")
        let record = Record(articleSaying: "Tại buổi họp còn có ý kiến của \(words) về việc này.")
        #expect(record.people.contains { $0.name == name })
    }

    @Test func whoWasInOfficeIsNamedToo() {
        let record = Record(
            articleSaying:
                "Dự họp có các ông: Lê Văn Tám - Giám đốc Sở Y tế; Ngô Văn Tổng - nguyên Giám đốc Sở Y tế; Vũ Bình - nguyên Bí thư Đảng ủy."
        )
        #expect(Set(["Lê Văn Tám", "Ngô Văn Tổng", "Vũ Bình"]).isSubset(of: record.people.map(\.name)))
        #expect(record.people.first { $0.name == "Ngô Văn Tổng" }?.position == "nguyên Giám đốc Sở Y tế")
    }
}
