import Testing

@testable import Records

/// Numbers that count the office's work, and numbers that only describe, name or limit.
@Suite struct CountsAndNumbersTests {
    @Test(arguments: [
        "Festival Sông Lam 2026 góp phần quảng bá hình ảnh của huyện.",
        "Nhân dân đón Tết Nguyên đán 2026 vui tươi.",
        "Huyện điều chỉnh quy hoạch chi tiết đô thị 1/500 khu trung tâm.",
        "Tòa nhà nằm trên đồi rộng 4,43 ha, cách trung tâm huyện hơn 2 km.",
        "Khu đất được xây khách sạn 10 tầng, nâng cao 28 m.",
        "Tàu chỉ còn cách cảng 5 dặm (khoảng 8 km).",
        "Dự án Cảng Sông Lam có diện tích 450 ha, gồm 8 bến; công suất đạt 50 triệu tấn. Tổng mức đầu tư 3.400 tỷ đồng.",
        "Hội nghị diễn ra trong 2 ngày 21 và 22/6/2026.",
        "Các xã đã thực hiện phương châm “4 tại chỗ”, giao việc bảo đảm 6 rõ.",
        "Kết luận 49 chỉ rõ trách nhiệm của các cấp.",
        "Nghị quyết 57 mở ra cơ hội mới; thế kỷ 21 là thế kỷ của biển.",
        "Mưa lớn, lượng mưa 200 mm, nhiệt độ 35 độ C, mực nước sông 5,2 m.",
        "Xe khách 29 chỗ va chạm với xe tải 15 tấn.",
        "Mỗi đoàn không quá 20 người, tối đa 5% kinh phí.",
        "Huyện xếp thứ 5/14 huyện.",
        "Huyện tập trung thực hiện 5 nhiệm vụ trọng tâm.",
        "So với cùng kỳ năm trước, số vụ giảm 12 vụ (9,1%); số người chết giảm 5 người (10%).",
        "Số điện thoại: 0258385829.",
    ])
    func whatMeasuresNothing(sentence: String) {
        #expect(Record(briefing: sentence).indicators.filter { !$0.isTarget }.isEmpty)
    }

    @Test(arguments: [
        ("Lực lượng chức năng bắt giữ 61 tàu/418 ngư dân.", [61.0, 418]),
        ("Đã phát hiện 8 vụ/9 tàu vận chuyển 74 thiết bị.", [8, 9, 74]),
        ("Tổng số hồ sơ phải giải tỏa của dự án là 255, trong đó có 40 hồ sơ đất ở.", [255, 40]),
        ("Số hồ sơ tiếp nhận: 255.", [255]),
        ("Tổng số hộ nghèo là 1.255, giảm 35 hộ nghèo.", [1255]),
        ("Bộ phận một cửa đã tiếp nhận 2024 hồ sơ.", [2024]),
        ("Huyện đã bàn giao 15 căn hộ.", [15]),
        ("Huyện đã hoàn thành tuyến đường dài 12 km.", [12]),
        ("Huyện giảm 500 hộ nghèo.", [500]),
        ("Có 11 đơn vị có tỷ lệ giải ngân trên 50%.", [11]),
        ("Xảy ra 45 vụ, giảm 12 vụ (21%); bị thương 30 người.", [45, 30]),
        ("Xảy ra 120 vụ; so với cùng kỳ giảm 12 vụ, tăng 3 người bị thương.", [120]),
    ])
    func whatIsCounted(sentence: String, values: [Double]) {
        let read = Record(briefing: sentence).indicators
        #expect(read.compactMap(\.value) == values)
        #expect(read.allSatisfy { $0.percent == nil })
    }

    @Test func theNounBeforeTheNumberNamesIt() {
        let read = Record(briefing: "Tổng số hồ sơ phải giải tỏa của dự án là 255.").indicators
        #expect(read.map(\.unit) == ["hồ sơ"])
        #expect(read.map(\.name) == ["hồ sơ phải giải tỏa của dự án"])
    }

    @Test(arguments: [
        ("Cho vay nông nghiệp đạt 33.120 tỷ đồng, chiếm tỷ trọng 56,2%.", [56.2]),
        ("Tiêu thụ 61,24 triệu m3 nước, bằng 41,8% kế hoạch năm.", [41.8]),
        ("Kim ngạch xuất khẩu đạt 1,2 tỷ USD, tăng 15,3%, đạt 78% kế hoạch năm.", [78]),
        ("Toàn huyện có 12 xã đạt chuẩn và 90% hộ dùng nước sạch.", [nil, 90]),
    ])
    func whoseShareItIs(sentence: String, percents: [Double?]) {
        #expect(Record(briefing: sentence).indicators.map(\.percent) == percents)
    }

    @Test(arguments: [
        (
            "1. Công tác tuyển sinh: Đến ngày 10/10/2024 Trường đã có 3.127/3.400 thí sinh nhập học (đạt 91,97%). Phòng Đào tạo xét tuyển đợt 2.",
            [3127.0]
        ),
        (
            "1. Qua giám sát, UBND huyện đã giải quyết xong 41/56 kiến nghị. Yêu cầu UBND huyện giải quyết 15 kiến nghị còn lại.",
            [41]
        ),
        ("1. Các xã đã bàn giao 251 km, đạt 34,8%. Giao Phòng Kinh tế đôn đốc 12 xã còn lại.", [251]),
        ("1. Phòng Kinh tế rà soát 15 dự án đã giao đất, báo cáo trước ngày 20/3/2025.", []),
        ("1. Đến ngày 30/6/2025, các phòng phải hoàn thành 100% hồ sơ đã giao.", []),
    ])
    func whatAnOrderTellsBefore(points: String, values: [Double]) {
        #expect(Record(points: points).indicators.compactMap(\.value) == values)
    }
}
