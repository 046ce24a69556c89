import Office
import Testing

/// Briefings of one office are one series, however their notices name them.
@Suite struct MeetingSeriesTests {
    private func notice(_ day: String, agency: String?, _ name: String) -> String {
        """
        ---
        loai: thong-bao
        \(agency.map { "co-quan: \($0)\n" } ?? "")ngay-ban-hanh: \(day)
        hop:
          ten: \(name)
          ngay: \(day)
        chu-tri: Chánh Văn phòng
        ---

        # Thông báo kết luận

        1. Giao Phòng Tổng hợp lập hồ sơ trước ngày 30/12/2025.
        """
    }

    @Test func theMeetingBeforeIsOfTheSameOffice() {
        let office = TinyOffice(
            directory: TinyOffice.directory,
            [
                ("a", notice("2025-01-06", agency: "Văn phòng UBND tỉnh Trường Khê", "cuộc họp giao ban tháng 01")),
                (
                    "b",
                    notice("2025-01-20", agency: "UBND TỈNH TRƯỜNG KHÊ VĂN PHÒNG", "Họp giao ban Văn phòng UBND tỉnh")
                ),
                ("c", notice("2025-02-03", agency: "Sở Tài chính", "họp giao ban")),
                ("d", notice("2025-02-10", agency: nil, "cuộc họp giao ban quý I")),
                ("e", notice("2025-02-12", agency: "Văn phòng UBND tỉnh", "buổi làm việc về đầu tư công")),
                ("g", notice("2025-03-03", agency: "Văn phòng UBND tỉnh", "Họp giao ban tháng 3/2025")),
                ("h", notice("2026-08-12", agency: "Văn phòng UBND tỉnh", "buổi làm việc về đầu tư công")),
            ])
        let ledger = office.ledger(asOf: "2026-09-01")
        let found = ledger.meetingsBefore()
        func before(_ id: String) -> String? {
            ledger.documents.firstIndex { $0.id == id }.flatMap { found[$0] }.map { ledger.documents[$0].id }
        }
        #expect(before("a") == nil)
        #expect(before("b") == "a")
        #expect(before("c") == nil)
        #expect(before("d") == "b")
        // The first of its name follows the last meeting of its office.
        #expect(before("e") == "d")
        #expect(before("g") == "d")
        // What was last held a year and a half ago is no series: the last meeting of the office goes before.
        #expect(before("h") == "g")
    }
}
