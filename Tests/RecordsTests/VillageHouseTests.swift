import SourceText
import Testing

@testable import Records

/// Who is told, with whom and by when in communes, kindergartens, clinics and cells of the Party.
@Suite struct VillageHouseTests {
    @Test(arguments: [
        ("GVCN khối 4, 5 ôn tập cho học sinh.", ["GVCN khối 4, 5"]),
        ("GVBM Toán, Văn nộp ma trận đề.", ["GVBM Toán, Văn"]),
        ("GVCN các lớp 6, 7 thu hồ sơ.", ["GVCN các lớp 6, 7"]),
        ("CB, GV, NV đeo thẻ khi lên lớp.", ["CB, GV, NV"]),
        ("100% CBGV nộp phiếu tự nhận xét.", ["CBGV"]),
        ("Các trường TH, THCS nộp biểu mẫu.", ["Các trường TH, THCS"]),
        ("Giáo viên các lớp cân đo trẻ.", ["Giáo viên các lớp"]),
        ("Khối mẫu giáo lớn xây dựng tiết dạy mẫu.", ["Khối mẫu giáo lớn"]),
        ("Bảo vệ: thay khóa cổng phụ.", ["Bảo vệ"]),
        ("HC-TH: làm việc với Kho bạc về tạm ứng.", ["HC-TH"]),
        ("Lao động - TBXH: lập danh sách hộ nhận gạo.", ["Lao động - TBXH"]),
        ("Cán bộ LĐTBXH rà soát hộ cận nghèo.", ["Cán bộ LĐTBXH"]),
        ("CC Địa chính - NN đo đạc lại thửa đất.", ["CC Địa chính - NN"]),
        ("Các trạm: mỗi trạm xây dựng 01 mô hình.", ["Các trạm"]),
        ("Văn phòng (P1), Công đoàn phát động thi đua.", ["Văn phòng", "Công đoàn"]),
        (
            "Chi ủy Chi bộ Công an, Chi bộ Quân sự lãnh đạo bảo đảm trật tự.",
            ["Chi ủy Chi bộ Công an", "Chi bộ Quân sự"]
        ),
        ("Giao đồng chí Phó Bí thư TT chỉ đạo cuộc giám sát.", ["Phó Bí thư TT"]),
        ("Vụ Thị trường trong nước theo dõi giá cả.", ["Vụ Thị trường trong nước"]),
        ("Ban Quản lý đấu thầu EVN hoàn thành hồ sơ mời thầu.", ["Ban Quản lý đấu thầu EVN"]),
        ("Tổ Tiếp nhận và trả kết quả niêm yết quy trình.", ["Tổ Tiếp nhận và trả kết quả"]),
    ])
    func leads(text: String, leads: [String]) {
        let filler = "1. Công an: tuần tra ban đêm.\n\n2. "
        #expect(Record(points: filler + text).assignments.last?.lead == leads)
    }

    @Test(arguments: [
        ("Công an xã phối hợp thôn 5 tuần tra ban đêm.", ["thôn 5"]),
        ("Địa chính - Xây dựng phối hợp khối Tây Mận kiểm tra lấn chiếm.", ["khối Tây Mận"]),
        ("Tổ CNTT phối hợp nhà cung cấp phần mềm khắc phục lỗi.", ["nhà cung cấp phần mềm"]),
        ("Tổ CNTT phối hợp với đơn vị cung cấp HIS khắc phục lỗi.", ["đơn vị cung cấp HIS"]),
        ("Đoàn thanh niên phối hợp CTCĐ trang trí hội trường.", ["CTCĐ"]),
        ("Kế toán phối hợp TPT, GVCN thu quỹ.", ["TPT", "GVCN"]),
    ])
    func partners(text: String, partners: [String]) {
        #expect(Record(points: "1. " + text).assignments.first?.coordinating == partners)
    }

    /// A point in which `kết quả` is only named opens no part of the paper.
    @Test func resultsInsideAPointOpenNothing() {
        let record = Record(
            points: """
                1. Bộ phận Một cửa nhập kết quả vào phần mềm.

                2. Phòng Tổng hợp chuẩn bị báo cáo quý.
                """)
        #expect(record.assignments.count == 2)
        #expect(record.findings.isEmpty)
    }

    @Test(arguments: [
        ("Các tổ CM thao giảng: mỗi giáo viên 01 tiết, từ 07/4 đến 16/4.", "2025-04-07", "2025-04-16"),
        ("Các tổ CM thao giảng (từ 07/4 đến 16/4).", "2025-04-07", "2025-04-16"),
        ("Công an xã báo cáo ngay trong chiều nay.", "2025-03-05", "2025-03-05"),
        ("Các tổ CM họp tổ ngày 12/3.", "2025-03-12", "2025-03-12"),
    ])
    func days(text: String, first: String, last: String) {
        let deadline = Record(points: "1. " + text).assignments.first?.deadline
        #expect(deadline?.first == Day(iso: first))
        #expect(deadline?.last == Day(iso: last))
    }

    @Test(arguments: [
        (
            "Dự và chủ trì hội nghị có đ/c Lê Mận- CT. HĐND xã; đ/c Bùi Thị Đào - PCT. HĐND xã.",
            ["Lê Mận", "Bùi Thị Đào"], ["CT. HĐND xã", "PCT. HĐND xã"]
        ),
        (
            "Đồng chí Lê Mận, Bí thư Đảng ủy và đồng chí Bùi Thị Đào, Phó Bí thư TT Đảng ủy đồng chủ trì.",
            ["Lê Mận", "Bùi Thị Đào"], ["Bí thư Đảng ủy", "Phó Bí thư TT Đảng ủy"]
        ),
        ("Chủ trì cuộc họp, đồng chí Lê Mận - Bí thư chi bộ.", ["Lê Mận"], ["Bí thư chi bộ"]),
        ("Chủ tọa: Cô H' Bưởi Byă - Hiệu trưởng.", ["H' Bưởi Byă"], ["Hiệu trưởng"]),
    ])
    func chairs(sentence: String, names: [String], positions: [String]) {
        let record = Record(
            document: """
                **BIÊN BẢN**

                **Họp giao ban tháng 3 năm 2025**

                Hôm nay, ngày 05/3/2025, tại hội trường xã tổ chức họp giao ban.

                \(sentence)

                Nội dung: kiểm điểm công tác tháng 2.
                """)
        #expect(record.chairs.map(\.name) == names)
        #expect(record.chairs.map(\.position) == positions)
    }
}
