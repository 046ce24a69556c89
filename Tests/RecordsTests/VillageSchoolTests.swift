import SourceText
import Testing

@testable import Records

/// Who is told and by when in the minutes of schools, communes and their boards.
@Suite struct VillageSchoolTests {
    @Test(arguments: [
        ("BGH, các tổ trưởng chuyên môn dự giờ giáo viên mới.", ["BGH", "các tổ trưởng chuyên môn"]),
        (
            "Công đoàn, Đoàn trường, Tổng phụ trách Đội tập văn nghệ.",
            ["Công đoàn", "Đoàn trường", "Tổng phụ trách Đội"]
        ),
        ("Kế toán, thủ quỹ thu tiền ăn tháng 3.", ["Kế toán", "thủ quỹ"]),
        ("Gv rà soát sổ điểm.", ["Gv"]),
        ("Gv, Hs làm bài dự thi.", ["Gv, Hs"]),
        ("Các đ/c GVCN lớp 9 đôn đốc nộp hồ sơ.", ["GVCN lớp 9"]),
        ("Đ/c Hiệu phó lên lịch dạy thay.", ["Hiệu phó"]),
        ("Đ/c Mận, đ/c Đào kèm học sinh yếu.", ["Mận", "Đào"]),
        ("Chi đoàn giáo viên phối hợp Liên đội tổ chức hội trại.", ["Chi đoàn giáo viên"]),
        ("Đội tuyển cầu lông tập luyện hằng ngày.", ["Đội tuyển cầu lông"]),
    ])
    func leads(text: String, leads: [String]) {
        #expect(Record(points: "1. " + text).assignments.first?.lead == leads)
    }

    @Test(arguments: [
        ("báo cáo trong hôm nay.", "2025-03-05"),
        ("hoàn thành ngay trong ngày hôm nay.", "2025-03-05"),
        ("hoàn thành trong vòng 01 tháng kể từ ngày 31/3/2025.", "2025-04-30"),
        ("hoàn thành trong 2 tháng tới.", "2025-05-05"),
    ])
    func due(words: String, last: String) {
        let deadline = Record(points: "1. Phòng Tổng hợp " + words).assignments.first?.deadline
        #expect(deadline?.last?.description == last, "\(words)")
    }

    @Test(arguments: [
        ("Đối với các trường Tiểu học: Rà soát sĩ số, báo cáo trước 15/3.", ["các trường Tiểu học"]),
        ("Đối với các trường THCS: Thành lập đội tuyển.", ["các trường THCS"]),
        (
            "Giao các đồng chí Phó Trưởng phòng phụ trách bậc học chỉ đạo, kiểm tra.",
            ["các đồng chí Phó Trưởng phòng phụ trách bậc học"]
        ),
        ("Cô Mận (lớp Chồi 2) lên tiết thao giảng.", ["Mận"]),
        ("Bộ phận cấp dưỡng lưu mẫu thức ăn.", ["Bộ phận cấp dưỡng"]),
        ("Ban Nhân dân ấp Mận Đào vận động hiến đất.", ["Ban Nhân dân ấp Mận Đào"]),
        ("Tiểu ban nội dung (đ/c Mận làm trưởng tiểu ban): soạn dự thảo.", ["Tiểu ban nội dung"]),
        (
            "Đoàn trường THPT Lam Sơn và Đoàn trường THPT số 2 tổ chức hội trại.",
            ["Đoàn trường THPT Lam Sơn", "Đoàn trường THPT số 2"]
        ),
        ("Đội Thanh tra giao thông vận tải lập lại trật tự bến bãi.", ["Đội Thanh tra giao thông vận tải"]),
        (
            "Ban Quản lý dự án đầu tư xây dựng và phát triển quỹ đất rà soát mặt bằng.",
            ["Ban Quản lý dự án đầu tư xây dựng và phát triển quỹ đất"]
        ),
    ])
    func namesInFull(text: String, leads: [String]) {
        #expect(Record(points: "1. " + text).assignments.first?.lead == leads)
    }

    @Test(arguments: [
        "Biểu quyết: 18/18 đồng chí nhất trí.", "Đại biểu cấp trên: Đ/c Lê Văn Mận – Đảng ủy viên phụ trách chi bộ.",
        "Nội dung: Triển khai Công điện số 09/CĐ-PCTT.",
        "Đ/c Lê Thị Đào – Phó Bí thư thông báo tình hình thời sự, quán triệt Chỉ thị số 20-CT/TW.",
        "Đ/c Bí thư đánh giá công tác tháng 2: tổ chức tốt lễ ra quân.",
    ])
    func minutesTell(point: String) {
        let record = Record(
            document: """
                CHI BỘ TRƯỜNG TIỂU HỌC LAM SƠN

                BIÊN BẢN

                Sinh hoạt chi bộ tháng 3 năm 2025

                Thời gian: 16 giờ 30 ngày 05/3/2025

                Chủ trì: Đ/c Phan Bá Quế - Bí thư chi bộ

                - \(point)

                THƯ KÝ

                Lê Thị Đào
                """)
        #expect(record.assignments.isEmpty, "\(record.assignments)")
    }

    @Test func thoseWhoMetAreNamedAndWhatWasGivenOutIsRead() {
        let record = Record(
            document: """
                UBND XÃ LAM SƠN

                BIÊN BẢN HỌP KHẨN

                Hôm nay, vào lúc 20 giờ ngày 17/9/2025, tại UBND xã, chúng tôi gồm có:

                1. Ông Phan Bá Quế Chức vụ: Chủ tịch UBND xã - Chủ trì

                2. Ông Lê Văn Mận Chức vụ: Trưởng Công an xã

                Sau khi thảo luận, ông Chủ tịch phân công:

                - Ông Lê Văn Mận: cử người canh gác đập tràn.

                - Trạm Y tế: lập tổ cấp cứu lưu động.
                """)
        #expect(record.assignments.map(\.lead) == [["Lê Văn Mận"], ["Trạm Y tế"]])
    }

    @Test func aMonthInAHeadingIsNoDeadline() {
        let record = Record(points: "1. Phòng Tổng hợp rà soát sổ sách.", under: "II. Một số yêu cầu trong tháng 3")
        #expect(record.assignments.map(\.deadline) == [nil])
    }

    @Test func aNumberMayStandApartFromItsLetters() {
        let record = Record(document: "BCH ĐOÀN HUYỆN LAM SƠN\n\nSố: 45 TB/ĐTN\n\nTHÔNG BÁO\n\nKết luận hội nghị")
        #expect(record.number?.text == "45 TB/ĐTN")
        #expect(record.number?.symbol == "TB/ĐTN")
    }

    @Test func aShortfallAmongTheResultsIsALimitation() {
        let record = Record(
            points: "- Nộp đủ quỹ khuyến học.\n\n- Việc nắm tình hình ở một số chi bộ chưa kịp thời.",
            under: "I. Kết quả tháng 2")
        #expect(record.findings.last?.kind == .limitation, "\(record.findings)")
    }

    @Test func whoConcludesGivesTheWork() {
        let record = Record(
            document: """
                **Thông báo của Ban Giám hiệu**

                Kết luận tại buổi họp giao ban ngày 14/3/2025, Hiệu trưởng Phan Bá Quế giao nhiệm vụ như sau:

                1. Phòng Đào tạo rà soát lịch thi.
                """)
        #expect(record.chairs.first?.name == "Phan Bá Quế")
    }
}
