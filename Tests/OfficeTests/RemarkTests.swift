import Office
import Records
import SourceText
import Testing

/// What is shown beside a status does not say the status again.
@Test(arguments: [
    ("đã hoàn thành ngày 19/01/2026, văn bản số 15/TTr-VP.", "văn bản số 15/TTr-VP"),
    ("Đã hoàn thành; 11/11 đơn vị đã đăng ký", "11/11 đơn vị đã đăng ký"), ("Đã hoàn thành", ""),
    ("đã hoàn thành ngày 09/02/2026.", ""), ("đang thực hiện, đạt 80%", "đạt 80%"),
    ("đang thực hiện, đạt 12,5%, Sở Tài chính chưa trình.", "đạt 12,5%, Sở Tài chính chưa trình"),
    ("đã hoàn thành kỳ tháng 3/2026 ngày 15/3/2026.", ""),
    ("đã hoàn thành ngày 17/7/2026, chậm 17 ngày.", "chậm 17 ngày"),
    ("xin gia hạn đến 30/9/2026", "xin gia hạn đến 30/9/2026"), ("", ""),
])
func aRemarkDoesNotRepeatTheStatus(_ note: String, remark: String) {
    let entry = ProgressEntry(
        reference: "a#1", state: .finished, note: note, place: Place(path: "content/tien-do.md", line: 1))
    #expect(entry.remark == remark)
}
