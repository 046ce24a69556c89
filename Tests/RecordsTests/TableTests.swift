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

    /// A programme's calendar stands beside its tasks and does not hide them.
    @Test func aProgrammeWithACalendarGivesWorkToo() {
        let text = """
            **CHƯƠNG TRÌNH**

            **Công tác trọng tâm tháng 3/2026 của Văn phòng UBND tỉnh**

            **I. NỘI DUNG CÔNG VIỆC**

            | TT | Nội dung | Đơn vị chủ trì | Thời hạn |
            |---|---|---|---|
            | 1 | Rà soát điểm có nguy cơ sạt lở | Phòng Kinh tế | Thứ Sáu, 27/3/2026 |
            | 2 | Mở lớp tập huấn cho cán bộ xã | Phòng Tổng hợp | |

            **II. DỰ KIẾN LỊCH HỌP**

            | Ngày | Nội dung | Chủ trì | Chuẩn bị |
            |---|---|---|---|
            | Thứ Hai 16/3/2026 | Họp Ban Chỉ đạo | Chủ tịch UBND tỉnh | Phòng Kinh tế |
            | Thứ Ba 17/3/2026 | Tiếp công dân định kỳ | Chủ tịch UBND tỉnh | Ban Tiếp công dân |
            """
        let record = Record(reading: SourceFile(reading: Array(text.utf8), path: "content/t.md"), id: "t")
        #expect(record.kind == .plan)
        #expect(record.assignments.map(\.lead) == [["Phòng Kinh tế"], ["Phòng Tổng hợp"]])
    }
}
