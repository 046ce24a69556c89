import SourceText
import Testing

@testable import Records

/// Paragraphs of an article that tell how matters stand, and deadlines between whoever asks and whom he asks.
struct StateOfMattersTests {
    @Test(arguments: [
        ("Lĩnh vực xã hội có nhiều chuyển biến tích cực. Tỷ lệ hộ nghèo giảm còn 4,1%.", Finding.Kind.result),
        ("Tình hình trật tự cơ bản ổn định; tai nạn giao thông giảm cả 3 tiêu chí.", .result),
        ("Tuy vậy, một số chỉ tiêu đạt thấp so với kế hoạch năm.", .limitation),
        ("Hội nghị cũng chỉ ra một số tồn tại, hạn chế: việc tham mưu còn chậm, chất lượng chưa cao.", .limitation),
        ("Đáng chú ý, vẫn còn 9 nhiệm vụ quá hạn chưa hoàn thành.", .limitation),
    ])
    func howMattersStandIsFound(paragraph: String, kind: Finding.Kind) {
        #expect(Record(sessionTelling: paragraph).findings.map(\.kind) == [kind])
    }

    @Test(arguments: [
        "Tại cuộc họp, các đại biểu đã trao đổi những khó khăn để ổn định sản xuất.",
        "Dịp này, lãnh đạo huyện đã tặng quà cho 20 gia đình.",
    ])
    func whatTookPlaceIsNoFinding(paragraph: String) {
        #expect(Record(sessionTelling: paragraph).findings.isEmpty)
    }

    @Test(arguments: [
        ("trước ngày 30-6", "2023-06-30"), ("chậm nhất là cuối tháng 6", "2023-06-30"),
        ("trước thời điểm 30/6/2023", "2023-06-30"), ("đến hết tháng 6", "2023-06-30"),
    ])
    func aDeadlineMayStandBeforeWhomIsAsked(words: String, last: String) {
        let record = Record(sessionTelling: "Đồng chí đề nghị \(words), các xã, thị trấn bàn giao mặt bằng.")
        #expect(record.assignments.first?.lead == ["các xã, thị trấn"])
        #expect(record.assignments.first?.deadline?.last?.description == last)
    }
}
