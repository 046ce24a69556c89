import SourceText
import Testing

@testable import Records

/// A point may tell where matters stand before somebody is told; and smaller things that points say.
@Suite struct FactsBeforeOrdersTests {
    @Test(arguments: [
        "Đã giải ngân 120 tỷ đồng, đạt 35%. Các chủ đầu tư đẩy nhanh tiến độ.",
        "Về giải ngân: có 46 dự án, đến nay mới giải ngân 31 dự án, đạt 35%. Sở Tài chính đôn đốc các chủ đầu tư.",
    ])
    func anOrderStandsBehindWhatIsTold(point: String) {
        let record = Record(points: "3. \(point)\n\n4. Giao Sở Y tế họp.")
        #expect(record.assignments.map(\.path) == ["I.3", "I.4"])
        #expect(!record.indicators.isEmpty)
    }

    /// What a unit did is told, too.
    @Test(arguments: [
        "Phát hành 301 văn bản, phục vụ 66 cuộc họp. Phòng Tổng hợp tham mưu tốt 12 kế hoạch.",
        "Sở Y tế đang hoàn thiện Đề án.",
    ])
    func whatIsToldAlone(point: String) {
        #expect(Record(points: "3. \(point)\n\n4. Giao Sở Y tế họp.").assignments.map(\.path) == ["I.4"])
    }

    @Test(arguments: [
        "Chánh Văn phòng UBND tỉnh chỉ đạo: Phòng Tổng hợp rà soát lịch họp.",
        "Đồng chí Chánh Văn phòng UBND tỉnh chỉ đạo Phòng Tổng hợp rà soát lịch họp.",
    ])
    func whoPresidesDirectsOthers(sentence: String) {
        #expect(Record(points: sentence).assignments.map(\.lead) == [["Phòng Tổng hợp"]])
    }

    @Test(arguments: [
        ("Rà soát hồ sơ (Sở Công Thương chủ trì, quý III/2025).", "2025-09-30"),
        ("Lập kế hoạch ứng phó - Sở Công Thương - tháng 8/2025.", "2025-08-31"),
        ("Giao Sở Công Thương báo cáo trước 30/6/25.", "2025-06-30"),
    ])
    func aMonthStandsBehindWhoDoesIt(point: String, last: String) {
        let found = Record(points: "1. \(point)").assignments
        #expect(found.map(\.lead) == [["Sở Công Thương"]])
        #expect(found.first?.deadline?.last?.description == last)
    }

    @Test func numbersInOneRowShareTheirSymbol() {
        let record = Record(points: "1. Sở Nội vụ thực hiện Nghị định số 131, 132 và 133/2025/NĐ-CP; CV 12/UBND-KT.")
        #expect(record.citations.map(\.number) == ["131/2025/NĐ-CP", "132/2025/NĐ-CP", "133/2025/NĐ-CP", "12/UBND-KT"])
        #expect(record.citations.map(\.type) == ["Nghị định", "Nghị định", "Nghị định", "Công văn"])
    }

    @Test func theNextNumberIsOfTheSameKind() {
        let record = Record(points: "1. Sở Nội vụ thực hiện Thông báo 45/TB-UBND và 46/TB-UBND.")
        #expect(record.citations.map(\.type) == ["Thông báo", "Thông báo"])
    }
}
