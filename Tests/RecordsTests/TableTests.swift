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

    /// A row that only names a unit heads the rows under it; a row that names a topic ends that.
    @Test(arguments: ["| TT | Nội dung | Cơ quan chủ trì | Thời hạn |", "| TT | Nội dung | Ghi chú | Thời hạn |"])
    func aRowMayNameWhoDoesTheRowsUnderIt(titles: String) {
        let found = assignments(
            """
            \(titles)
            |:--:|:---------|:----------------|:---------|
            | **I** | **Sở Xây dựng** | | |
            | 1 | Rà soát quy hoạch | | 30/9/2026 |
            | 2 | Lập đề án | | 30/10/2026 |
            | **II. Sở Nội vụ** | | | |
            | 1 | Rà soát biên chế | | 30/9/2026 |
            """)
        #expect(found.map(\.lead) == [["Sở Xây dựng"], ["Sở Xây dựng"], ["Sở Nội vụ"]])
    }

    @Test(arguments: ["Sở Xây dựng/Sở Tài chính", "Chủ trì: Sở Xây dựng; phối hợp: Sở Tài chính"])
    func oneColumnMayHoldWhoLeadsAndWhoHelps(units: String) {
        let found = assignments(
            """
            | TT | Nội dung | Chủ trì/Phối hợp | Thời hạn |
            |:--:|:---------|:-----------------|:---------|
            | 1 | Rà soát quy hoạch | \(units) | 30/9/2026 |
            """)
        #expect(found.map(\.lead) == [["Sở Xây dựng"]])
        #expect(found.map(\.coordinating) == [["Sở Tài chính"]])
    }

    @Test func thePaperThatGivesTheWorkIsNotTheWork() {
        let found = assignments(
            """
            | TT | Văn bản giao nhiệm vụ | Nội dung | Đơn vị được giao |
            |:--:|:----------------------|:---------|:-----------------|
            | 1 | CV 31/UBND-TH | Rà soát quy hoạch | Sở Xây dựng |
            """)
        #expect(found.map(\.text) == ["Rà soát quy hoạch"])
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
