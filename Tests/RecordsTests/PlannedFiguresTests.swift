import Testing

@testable import Records

/// What is aimed at and what was reached, told in October 2026.
@Suite struct PlannedFiguresTests {
    @Test(arguments: [
        "Phấn đấu thu 500 tỷ đồng, trồng 30 ha rừng; xây 20 nhà văn hóa; đào tạo 100 người.",
        "Dự kiến số người nghỉ trong năm 2027 là 115 người, trong đó, 06 công chức; 90 viên chức; 19 cán bộ xã.",
        "Huyện đề ra mục tiêu có 25 xã đạt 19/19 tiêu chí; có 2 thị trấn đạt chuẩn.",
        "Mục tiêu năm 2027: Có 25 xã đạt chuẩn; 2 thị trấn đạt chuẩn; 90% hộ dùng nước sạch.",
        "Kế hoạch năm 2027: trồng 30 ha; xây 20 nhà văn hóa.",
        "Từ nay đến cuối năm, huyện sẽ xây 20 nhà văn hóa, trồng 30 ha rừng.",
        "Đến năm 2030, có 25 xã đạt chuẩn; 2 thị trấn đạt chuẩn.",
        "Nhà máy đạt 50 triệu tấn mỗi năm vào năm 2050.",
        "Hằng năm, có từ 90% đảng viên được xếp loại hoàn thành tốt nhiệm vụ trở lên.",
        "Huyện phấn đấu trồng 30 ha rừng. Trong đó, rừng phòng hộ 12 ha.",
        "Huyện sẽ bàn giao 20 dự án đã được phê duyệt, trồng 30 ha rừng.",
    ])
    func aWordOfPlanHoldsForItsWholeSentence(sentence: String) {
        let record = Record(briefing: sentence)
        #expect(!record.indicators.isEmpty)
        #expect(record.indicators.allSatisfy { $0.isTarget })
        #expect(!record.findings.contains { $0.kind == .result })
    }

    @Test func pointsBehindAPointOfPlan() {
        let record = Record(briefing: "- Phấn đấu thu 500 tỷ đồng.\n- Trồng 30 ha rừng.\n- Đã xây 20 nhà văn hóa.")
        #expect(record.indicators.map(\.isTarget) == [true, true, false])
    }

    @Test(arguments: [
        ("Huyện phấn đấu trồng 30 ha rừng; đến nay đã trồng 12 ha.", [12.0]),
        ("Doanh thu đạt 500 tỷ đồng, vượt dự kiến; nộp ngân sách 20 tỷ đồng.", [500, 20]),
        ("Thu ngân sách đạt 480 tỷ đồng (dự kiến cả năm 600 tỷ đồng), chi 300 tỷ đồng.", [480, 300]),
        ("Chỉ tiêu giảm nghèo: 500 hộ; thực hiện: 480 hộ.", [480]),
        ("Huyện đã phấn đấu hoàn thành 12 chỉ tiêu, giải quyết 300 hồ sơ.", [12, 300]),
        ("Kết nạp vượt chỉ tiêu đại hội đề ra với tổng số 14 đảng viên mới (Nghị quyết đề ra 9 đảng viên).", [14]),
        ("Đến năm 2025, huyện có 15 xã đạt chuẩn.", [15]),
        ("Các đại biểu cho ý kiến về dự kiến chương trình kỳ họp; đã giải quyết 31 kiến nghị.", [31]),
        ("Huyện có 25 sản phẩm OCOP 3 sao trở lên.", [25]),
    ])
    func whatWasReachedIsNoPlan(sentence: String, reached: [Double]) {
        #expect(Record(briefing: sentence).indicators.filter { !$0.isTarget }.compactMap(\.value) == reached)
    }
}
