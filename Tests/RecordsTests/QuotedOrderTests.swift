import Testing

@testable import Records

/// Orders that a paper only reports, what it describes, and the names of those who help.
@Suite struct QuotedOrderTests {
    @Test(arguments: [
        "Quyết định số 14/QĐ-BXD giao UBND các tỉnh thống kê nhà ở.",
        "Nghị định số 21/2023/NĐ-CP giao Bộ Y tế chủ trì xây dựng danh mục.",
        "Luật Đất đai năm 2024 giao Bộ Nội vụ chủ trì lập hồ sơ.",
        "Quyết định có hiệu lực từ ngày ký và giao UBND các tỉnh kiểm tra công trình.",
        "Vừa qua, Chủ tịch UBND tỉnh đã giao Sở Y tế lập Đề án. Sở Y tế đã hoàn thiện Đề án.",
        "Tuy nhiên, đây là việc mới, khó, đòi hỏi phải có nghiên cứu kỹ.",
        "Kho dữ liệu được coi là tài sản chung. Thông qua kho dữ liệu, tạo thêm nguồn thu cho doanh nghiệp.",
    ])
    func whatIsOnlyToldIsNoAssignment(text: String) {
        #expect(Record(points: "1. \(text)").assignments.isEmpty)
        #expect(Record(points: text).assignments.isEmpty)
    }

    @Test(arguments: [
        "Quyết định giao Sở Y tế làm chủ đầu tư dự án.",
        "Vừa qua, Chủ tịch UBND tỉnh đã giao Sở Y tế lập Đề án, đề nghị Sở Y tế khẩn trương hoàn thiện.",
    ])
    func anOrderOfTheMeetingStays(text: String) {
        #expect(Record(points: "1. \(text)").assignments.count == 1)
    }

    @Test func aUnitWithItsFieldInBracketsIsNoTask() {
        let record = Record(
            points: """
                Giao các đơn vị sau:

                - Sở Y tế (đối với bệnh viện công; trạm y tế);
                - Sở Nội vụ, Ban Quản lý Khu kinh tế (đối với trụ sở, kho);

                Có trách nhiệm:

                a) Lập hồ sơ tài sản.
                """)
        #expect(record.assignments.map(\.text) == ["Lập hồ sơ tài sản."])
    }

    @Test(arguments: [
        ("Bộ, ngành liên quan", ["Bộ, ngành liên quan"]),
        ("Bộ ngành liên quan", ["Bộ ngành liên quan"]),
        ("sở, ngành liên quan", ["sở, ngành liên quan"]),
        ("cơ quan chuyên môn thuộc Bộ Tài chính, Sở Nội vụ", ["cơ quan chuyên môn thuộc Bộ Tài chính", "Sở Nội vụ"]),
        (
            "các cơ quan chuyên môn thuộc UBND các tỉnh, thành phố trực thuộc trung ương",
            ["các cơ quan chuyên môn thuộc UBND các tỉnh, thành phố trực thuộc trung ương"]
        ),
        ("các đơn vị truyền thông thuộc Bộ Y tế", ["các đơn vị truyền thông thuộc Bộ Y tế"]),
        ("các đơn vị thuộc các Bộ có liên quan", ["các đơn vị thuộc các Bộ có liên quan"]),
        (
            "các sở quản lý nhà nước về hạ tầng và các cơ quan liên quan",
            ["các sở quản lý nhà nước về hạ tầng", "các cơ quan liên quan"]
        ),
        ("các Sở, ban ngành, nhà đầu tư thứ cấp", ["các Sở, ban ngành", "nhà đầu tư thứ cấp"]),
    ])
    func thoseWhoHelpKeepTheirWholeNames(partners: String, names: [String]) {
        let record = Record(points: "1. Sở Y tế chủ trì, phối hợp với \(partners) kiểm tra hồ sơ.")
        #expect(record.assignments.map(\.lead) == [["Sở Y tế"]])
        #expect(record.assignments.first?.coordinating == names)
    }

    @Test func anInstituteOfStrategiesHasACommaInItsName() {
        let record = Record(points: "1. Viện Chiến lược, Chính sách y tế nghiên cứu cơ chế mới.")
        #expect(record.assignments.map(\.lead) == [["Viện Chiến lược, Chính sách y tế"]])
    }

    @Test func anOfficeWithoutACommaBeforeItGivesTheOrder() {
        let record = Record(points: "1. Sau khi xem xét Chủ tịch UBND tỉnh giao Sở Y tế, Sở Xây dựng kiểm tra.")
        #expect(record.assignments.map(\.lead) == [["Sở Y tế", "Sở Xây dựng"]])
    }
}
