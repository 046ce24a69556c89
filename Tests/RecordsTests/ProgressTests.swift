import Records
import SourceText
import Testing

/// What a line of a progress document says.
@Suite struct ProgressTests {
    private func read(_ body: String) -> Record {
        let text = """
            ---
            loai: tien-do
            ngay-ban-hanh: 2025-02-05
            ---

            # Cập nhật tiến độ tháng 01/2025

            \(body)
            """
        return Record(reading: SourceFile(reading: Array(text.utf8), path: "content/t.md"), id: "t")
    }

    private func account(_ entry: ProgressEntry) -> String {
        [
            entry.reference, entry.state.rawValue, entry.date?.description ?? "", entry.newDeadline?.last?.description,
            entry.unit, entry.percent.map { "\(Int($0))%" }, entry.evidence, entry.period?.first?.description,
        ].compactMap { $0 }.joined(separator: " | ")
    }

    @Test(arguments: [
        (
            "- 2025-01-06-giao-ban#1: đã hoàn thành ngày 19/01/2025, Báo cáo số 12/BC-VP ngày 18/01/2025.",
            "2025-01-06-giao-ban#1 | finished | 2025-01-19 | 12/BC-VP"
        ),
        (
            "- 2025-01-06-giao-ban#3:1: hoàn thành tại Tờ trình số 15/TTr-VP ngày 20/01/2025",
            "2025-01-06-giao-ban#3:1 | finished | 2025-01-20 | 15/TTr-VP"
        ),
        ("- `2025-01-06-giao-ban#II.2.đ` – đã xong 2025-01-17", "2025-01-06-giao-ban#II.2.đ | finished | 2025-01-17"),
        ("- 2025-01-06-giao-ban#3¶2: đang thực hiện, đạt 60%", "2025-01-06-giao-ban#3¶2 | underway |  | 60%"),
        ("- 2025-01-06-giao-ban#1: hoàn thành 80% khối lượng", "2025-01-06-giao-ban#1 | underway |  | 80%"),
        ("- 2025-01-06-giao-ban#1: đang thực hiện, đã xử lý 4/5 văn bản", "2025-01-06-giao-ban#1 | underway | "),
        ("- 2025-01-06-giao-ban#1: hoàn thành ngày 17/01", "2025-01-06-giao-ban#1 | finished | 2025-01-17"),
        ("- 2025-01-06-giao-ban#1: cơ bản hoàn thành", "2025-01-06-giao-ban#1 | underway | "),
        ("- 2025-01-06-giao-ban#1: chưa triển khai do chưa có kinh phí", "2025-01-06-giao-ban#1 | not-started | "),
        (
            "- 2025-01-06-giao-ban#1: chưa hoàn thành, xin gia hạn đến 28/02",
            "2025-01-06-giao-ban#1 | extension-asked |  | 2025-02-28"
        ),
        (
            "- 2025-01-06-giao-ban#1: được gia hạn đến hết ngày 15/3/2025 (Công văn số 99/UBND-TH ngày 22/01/2025)",
            "2025-01-06-giao-ban#1 | extended | 2025-01-22 | 2025-03-15 | 99/UBND-TH"
        ),
        (
            "- 2025-01-06-giao-ban#1: ngày 20/01/2025 chuyển sang Phòng Kinh tế chủ trì",
            "2025-01-06-giao-ban#1 | transferred | 2025-01-20 | Phòng Kinh tế"
        ),
        (
            "- Điểm c khoản 2.10 mục II Thông báo 27/TB-VP: ngày 15/11/2024 được gia hạn đến 30/11/2024",
            "Điểm c khoản 2.10 mục II Thông báo 27/TB-VP | extended | 2024-11-15 | 2024-11-30"
        ),
        ("- 2025-01-06-giao-ban#1: tạm dừng từ ngày 03/02/2025", "2025-01-06-giao-ban#1 | suspended | 2025-02-03"),
        ("- 2025-01-06-giao-ban#1: không thực hiện nữa", "2025-01-06-giao-ban#1 | cancelled | "),
        (
            "- 2025-01-06-giao-ban#4: đã hoàn thành kỳ tháng 01/2025 ngày 30/01/2025",
            "2025-01-06-giao-ban#4 | finished | 2025-01-30 | 2025-01-01"
        ),
        (
            "1. Điểm a khoản 1 mục II Thông báo số 427/TB-UBND ngày 01/9/2024: đã hoàn thành ngày 10/01/2025",
            "Điểm a khoản 1 mục II Thông báo số 427/TB-UBND ngày 01/9/2024 | finished | 2025-01-10"
        ),
        ("- quy-che-lam-viec: đã hoàn thành ngày 10/01/2025", "quy-che-lam-viec | finished | 2025-01-10"),
    ])
    func anItemSaysWhatBecameOfAnAssignment(_ line: String, says: String) {
        let record = read(line)
        #expect(record.progress.map(account) == [says])
        #expect(record.diagnostics.isEmpty)
        #expect(record.assignments.isEmpty)
        #expect(record.title == "Cập nhật tiến độ tháng 01/2025")
    }

    @Test func aTableSaysItRowByRow() {
        let record = read(
            """
            Tính đến ngày 05/02/2025, các đơn vị báo cáo như sau:

            | TT | Mã nhiệm vụ | Nội dung | Tình trạng | Ngày | Văn bản kết quả | Ghi chú |
            |---|---|---|---|---|---|---|
            | 1 | 2025-01-06-giao-ban#1 | Báo cáo | Đã hoàn thành | 19/01/2025 | 12/BC-VP | |
            | 2 | 2025-01-06-giao-ban#2 | Rà soát | Đang thực hiện | | | đạt 40% |
            | 3 | khoản 3 Thông báo 1/TB-VP | Rà soát | Được gia hạn đến 28/02/2025 | 20/01/2025 | | |
            """)
        #expect(
            record.progress.map(account) == [
                "2025-01-06-giao-ban#1 | finished | 2025-01-19 | 12/BC-VP",
                "2025-01-06-giao-ban#2 | underway |  | 40%",
                "khoản 3 Thông báo 1/TB-VP | extended | 2025-01-20 | 2025-02-28",
            ])
        #expect(record.progress.map(\.place.line) == [12, 13, 14])
        #expect(record.progress[1].note == "Đang thực hiện; đạt 40%")
    }

    @Test func anItemWithoutAStateIsSaid() {
        let record = read("- 2025-01-06-giao-ban#1: các đơn vị rất cố gắng")
        #expect(record.progress.isEmpty)
        #expect(record.diagnostics.map { "\($0.place.line) \($0.code)" } == ["8 tien-do-khong-ro-tinh-trang"])
    }

    @Test func whatNamesNoAssignmentIsOnlyText() {
        let record = read(
            """
            Tháng qua các đơn vị đã hoàn thành nhiều việc.

            ## Phòng Tổng hợp

            - 2025-01-06-giao-ban#1: đã hoàn thành ngày 19/01/2025
            """)
        #expect(record.progress.count == 1)
        #expect(record.diagnostics.isEmpty)
    }
}
