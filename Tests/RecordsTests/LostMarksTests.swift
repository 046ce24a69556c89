import Testing

@testable import Records

/// Lists whose levels or dashes a page or a conversion lost; what stood under whom must be read as if they were there.
@Suite struct LostMarksTests {
    @Test(arguments: ["Phòng Nội vụ", "Phòng Nội vụ:"])
    func aUnitAloneAtItsBulletHasTheBulletsBehindIt(unit: String) {
        let record = Record(
            points: """
                - \(unit)
                - Rà soát biên chế của các đơn vị.
                - Trình kế hoạch tuyển dụng trước ngày 20/5/2025.
                - Phòng Tài chính lập dự toán năm 2026.
                - Theo dõi việc chi tiêu của các đơn vị.
                """)
        #expect(
            record.assignments.map(\.lead).prefix(3) == [["Phòng Nội vụ"], ["Phòng Nội vụ"], ["Phòng Tài chính"]])
        #expect(record.assignments.last?.lead.contains("Phòng Nội vụ") == false)
    }

    @Test func aUnitAloneOnItsLineHasTheLinesBehindIt() {
        let record = Record(
            points: """
                **Phòng Nội vụ**

                Rà soát biên chế của các đơn vị.

                Phòng Tài chính

                Lập dự toán năm 2026.

                Phòng Tổng hợp:

                Theo dõi việc chi tiêu.
                """)
        #expect(
            record.assignments.map(\.lead) == [["Phòng Nội vụ"], ["Phòng Tài chính"], ["Phòng Tổng hợp"]])
    }

    @Test func aUnitThatDoesSomethingHeadsNoList() {
        let record = Record(
            points: """
                - Phòng Nội vụ trình kế hoạch tuyển dụng.
                - Phòng Tài chính lập dự toán năm 2026.
                """)
        #expect(record.assignments.map(\.lead) == [["Phòng Nội vụ"], ["Phòng Tài chính"]])
    }

    @Test func recipientsWithoutDashesEndInCommas() {
        let record = Record(
            document: """
                HUYỆN ỦY ĐÔNG KHÊ

                Số: 41-TB/HU

                THÔNG BÁO

                Kết luận của Ban Thường vụ Huyện ủy

                Giao Ban Tổ chức Huyện ủy trình đề án trước ngày 20/5/2025.

                Nơi nhận:
                Thường trực Tỉnh ủy (báo cáo),
                Các ban xây dựng Đảng,
                Mặt trận Tổ quốc và các đoàn thể
                huyện,
                Lưu Văn phòng Huyện ủy.

                T/L BAN THƯỜNG VỤ
                CHÁNH VĂN PHÒNG

                Lý Văn Thuận
                """)
        #expect(
            record.recipients == [
                "Thường trực Tỉnh ủy (báo cáo)", "Các ban xây dựng Đảng", "Mặt trận Tổ quốc và các đoàn thể huyện",
                "Lưu Văn phòng Huyện ủy",
            ])
        #expect(record.signature?.name == "Lý Văn Thuận")
    }

    @Test func recipientsWithoutDashesGoOnBesideTheSignature() {
        let record = Record(
            document: """
                Số: 27/TB-VP

                THÔNG BÁO

                Kết luận của Chánh Văn phòng

                Giao Phòng Tổng hợp trình dự thảo trước ngày 20/5/2025.

                Nơi nhận:                                      KT. CHÁNH VĂN PHÒNG
                TT. Tỉnh ủy, HĐND tỉnh;                      PHÓ CHÁNH VĂN PHÒNG
                Lãnh đạo UBND tỉnh;
                Các sở, ban, ngành;
                Lưu: VT, TH.

                                                               Phan Bá Quế
                """)
        #expect(
            record.recipients == [
                "TT. Tỉnh ủy, HĐND tỉnh", "Lãnh đạo UBND tỉnh", "Các sở, ban, ngành", "Lưu: VT, TH",
            ])
        #expect(record.signature?.position == "PHÓ CHÁNH VĂN PHÒNG")
    }

    @Test func twoBlanksInALetterheadAreOne() {
        let record = Record(
            document: """
                ỦY  BAN  NHÂN  DÂN
                THÀNH  PHỐ  VĨNH  LỘC

                Số: 08/TB-UBND

                THÔNG  BÁO
                Kết  luận  của  Chủ  tịch  UBND  thành  phố

                Giao Phòng Nội vụ trình kế hoạch trước ngày 20/5/2025.
                """)
        #expect(record.agency == "ỦY BAN NHÂN DÂN THÀNH PHỐ VĨNH LỘC")
        #expect(record.title == "Kết luận của Chủ tịch UBND thành phố")
    }

    @Test func twoBlanksAreOneInNamesAndNumbers() {
        let record = Record(
            points: "Điều  2. Giao  Phòng  Tổng  hợp  trình dự thảo trước ngày 20/5/2025.",
            under: "Điều  1. Phê duyệt danh sách.")
        #expect(record.assignments.last?.lead == ["Phòng Tổng hợp"])
        #expect(record.assignments.last?.path == "Điều-2")
    }
}
