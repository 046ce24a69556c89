import Testing

@testable import Records

/// What a figure is called, and in what it counts: the report's words on one side, the name and the unit on the other.
@Suite struct IndicatorNameTests {
    private static func read(_ sentence: String) -> [Indicator] {
        Record(
            document: """
                # BÁO CÁO

                **Kết quả công tác tháng 10 năm 2026**

                ## I. KẾT QUẢ THỰC HIỆN

                1. \(sentence)
                """
        ).indicators
    }

    @Test(arguments: [
        ("Thanh lý 19 xe ô tô dôi dư.", "xe ô tô"),
        ("Chỉnh lý 412.600 trang tài liệu.", "trang tài liệu"),
        ("Xây dựng 2 khu tái định cư.", "khu tái định cư"),
        ("Còn 4/11 đơn vị chưa cập nhật lần nào.", "đơn vị"),
        ("Phục vụ 139 cuộc trực tuyến với cấp xã.", "cuộc"),
        ("Toàn tỉnh có 57 xã và 11 phường.", "xã"),
        ("Tiếp 34 lượt đoàn đông người.", "lượt đoàn đông người"),
        ("Phát hành 12 số Công báo.", "số Công báo"),
        ("Bố trí 27 đoàn lãnh đạo tỉnh đi thăm, chúc Tết.", "đoàn"),
        ("Có 7 chủ đầu tư giải ngân trên 60%.", "chủ đầu tư"),
    ])
    func aUnitIsAWholeNoun(sentence: String, unit: String) {
        #expect(Self.read(sentence).first?.unit == unit)
    }

    @Test(arguments: [
        ("Trung tâm giải quyết đúng hạn và trước hạn 8.040/8.129 hồ sơ.", "hồ sơ giải quyết đúng hạn và trước hạn"),
        ("Số nhiệm vụ quá hạn chưa hoàn thành là 17 nhiệm vụ.", "nhiệm vụ quá hạn chưa hoàn thành"),
        ("Xử lý ngay 802/874 cuộc gọi.", "cuộc gọi xử lý ngay"),
        ("Số hồ sơ quá hạn có 717 hồ sơ.", "hồ sơ quá hạn"),
        ("Ở cấp tỉnh quá hạn còn 78 hồ sơ.", "hồ sơ quá hạn"),
        ("Đang thực hiện 13 nhiệm vụ.", "nhiệm vụ đang thực hiện"),
        ("Chưa xử lý 4 đơn thư.", "đơn thư chưa xử lý"),
        ("Xử lý 21/27 văn bản quá hạn nêu tại Thông báo số 12/TB-VP.", "văn bản quá hạn"),
        ("Tổ chức 04 cuộc họp trực tuyến đến 68 xã.", "cuộc họp trực tuyến"),
        ("Văn phòng tiếp nhận 42.316 văn bản đến.", "văn bản đến"),
        ("GRDP quý I ước tăng 8,4%.", "GRDP"),
        ("Năng lực của một số nhà thầu lập chưa kịp thời nên tỷ lệ giải ngân mới đạt 40%.", "tỷ lệ giải ngân"),
        ("Tỷ lệ hồ sơ giải quyết đúng hạn tháng 4/2026 đạt 99,4%.", "tỷ lệ hồ sơ giải quyết đúng hạn"),
        ("Tỷ lệ hồ sơ đúng hạn lĩnh vực đất đai còn thấp, đạt 91,3%.", "tỷ lệ hồ sơ đúng hạn lĩnh vực đất đai"),
        ("Dự án có tổng mức đầu tư 1.286 tỷ đồng.", "tổng mức đầu tư"),
    ])
    func aNameSaysWhatIsMeasured(sentence: String, name: String) {
        #expect(Self.read(sentence).first?.name.lowercased() == name.lowercased())
    }

    @Test func aComparisonIsNoFigureOfItsOwn() {
        let read = Self.read("Phục vụ 742 cuộc họp, tăng 38 cuộc so với năm 2025.")
        #expect(read.map(\.value) == [742])
    }

    @Test(arguments: ["chiếm tỷ lệ", "đạt tỷ lệ", "chiếm", "tỷ lệ"])
    func aShareBehindACountBelongsToIt(words: String) {
        let read = Self.read("Số hồ sơ đúng hạn có 6.355 hồ sơ, \(words) 98,81%; quá hạn còn 76 hồ sơ.")
        #expect(read.map(\.percent) == [98.81, nil])
        #expect(read.map(\.value) == [6355, 76])
    }

    @Test func theNumberOfASwitchboardCountsNothing() {
        let read = Self.read("Tổng đài 1022 tiếp nhận 1.386 cuộc gọi.")
        #expect(read.map(\.value) == [1386])
    }

    @Test func whatWasUsedIsOfTheSumBeforeIt() {
        let read = Self.read("Dự toán được giao 41,2 tỷ đồng, đã sử dụng 18,7 tỷ đồng.")
        #expect(read.map(\.name) == ["dự toán được giao", "kinh phí đã sử dụng"])
    }
}
