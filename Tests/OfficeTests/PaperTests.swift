import Office
import Testing

/// What an assignment asks to be drawn up or issued.
@Suite struct PaperTests {
    @Test(arguments: [
        ("Phòng Nội chính tham mưu ban hành Quy chế làm việc của Văn phòng trước ngày 30/9/2026.", "Quy chế"),
        ("Trình Đề án phát triển vùng quế hữu cơ trong quý III/2026.", "Đề án"),
        ("Sở Nội vụ hoàn thiện dự thảo Nghị quyết, tờ trình gửi Thường trực HĐND tỉnh.", "Nghị quyết"),
        ("Xây dựng kế hoạch, báo cáo Chánh Văn phòng.", "Kế hoạch"),
        ("Phòng Tổng hợp soạn thảo QUYẾT ĐỊNH kiện toàn Tổ công tác.", "Quyết định"),
        ("Lập “Phương án xử lý”; trình phương án trước ngày 10/10.", "Phương án"),
        ("Phòng Kinh tế trình Tờ trình: nêu rõ nguồn vốn.", "Tờ trình"),
        ("Hoàn thành báo cáo và trình đề án trong tháng.", "Báo cáo"),
    ])
    func thePaperIsTheFirstAskedFor(_ instruction: String, _ name: String) {
        #expect(PaperKind(of: instruction)?.name == name, "\(instruction)")
    }

    @Test(arguments: [
        "Thực hiện nghiêm Quy chế làm việc của UBND tỉnh.", "Rà soát chương trình, kế hoạch đã ban hành.",
        "Theo dõi việc thực hiện Chương trình kế hoạch hành động.", "Kiểm tra công trình quy định tại Thông báo này.",
        "Trình đề ánh sáng.", "", "Đề án",
    ])
    func whatOnlySpeaksOfAPaperAsksForNone(_ instruction: String) {
        #expect(PaperKind(of: instruction) == nil, "\(instruction)")
    }
}
