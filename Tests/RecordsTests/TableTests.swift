import SourceText
import Testing

@testable import Records

/// Which tables give work, and which only look like it.
@Suite struct TableTests {
    private func assignments(_ table: String) -> [Assignment] {
        let text = "**THÔNG BÁO**\n\n**Kết luận giao ban tháng 9/2026**\n\n## Nhiệm vụ\n\n\(table)\n"
        return Record(reading: SourceFile(reading: Array(text.utf8), path: "content/t.md"), id: "t").assignments
    }

    @Test func shortHeadingsGiveWork() {
        let found = assignments(
            """
            | TT | Việc | Chủ trì | Phối hợp | Hạn |
            |:--:|:-----|:--------|:---------|:----|
            | 1 | Trình Đề án du lịch cộng đồng | Phòng Khoa giáo - Văn xã | Phòng Kinh tế | 30/9/2026 |
            | 2 | Báo cáo 9 tháng | Phòng Tổng hợp | | 21/9/2026 |
            """)
        #expect(found.map(\.lead) == [["Phòng Khoa giáo - Văn xã"], ["Phòng Tổng hợp"]])
        #expect(found.map(\.deadline?.last) == [Day(iso: "2026-09-30"), Day(iso: "2026-09-21")])
    }

    @Test(arguments: [
        """
        | TT | Họ và tên | Chức vụ, đơn vị | Có mặt |
        |:--:|:----------|:----------------|:------:|
        | 1 | Nguyễn Văn A | Trưởng phòng Tổng hợp | x |
        """,
        """
        | Ngày | Buổi | Nội dung | Chủ trì, tham dự | Địa điểm |
        |:-----|:-----|:---------|:-----------------|:---------|
        | Thứ Hai 09/02 | Sáng | Giao ban UBND tỉnh | Phòng Tổng hợp | Phòng họp số 1 |
        """,
    ])
    func rollsAndCalendarsGiveNone(table: String) {
        #expect(assignments(table).isEmpty)
    }

    @Test func peopleToldWhatToDoAreNoRoll() {
        let found = assignments(
            """
            | TT | Họ và tên | Nhiệm vụ được giao | Đơn vị | Thời hạn |
            |:--:|:----------|:-------------------|:-------|:---------|
            | 1 | Nguyễn Văn A | Rà soát hồ sơ | Phòng Tổng hợp | 30/9/2026 |
            """)
        #expect(found.count == 1)
    }
}
