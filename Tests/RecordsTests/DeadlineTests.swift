import Testing

@testable import Records

/// When it is due: the words of a point on one side, first and last day on the other. The meeting was on 2025-03-05.
struct DeadlineTests {
    @Test(arguments: [
        ("báo cáo trước ngày 15/3/2025.", "2025-03-15", "2025-03-15"),
        ("trình UBND tỉnh trước 15/12.", "2025-12-15", "2025-12-15"),
        ("báo cáo trước 30.6.", "2025-06-30", "2025-06-30"),
        ("báo cáo trước 15-7; có danh sách kèm theo.", "2025-07-15", "2025-07-15"),
        ("hoàn thành trong quý II/2025.", "2025-04-01", "2025-06-30"),
        ("hoàn thành trong tháng 4.", "2025-04-01", "2025-04-30"),
        ("tổ chức vào giữa tháng 4/2025.", "2025-04-11", "2025-04-20"),
        ("xong chậm nhất 17 giờ 00 ngày 20/3/2025.", "2025-03-20", "2025-03-20"),
        ("ra quân từ ngày 15/6 đến hết ngày 30/6/2025.", "2025-06-15", "2025-06-30"),
        ("báo cáo trong vòng 10 ngày kể từ ngày 06/3/2025.", "2025-03-16", "2025-03-16"),
        ("dự kiến tổ chức giữa tháng 12/2025.", "2025-12-11", "2025-12-20"),
        ("trình Sở trong nửa đầu tháng 4.", "2025-04-01", "2025-04-15"),
        ("kiểm tra vào tuần thứ ba của tháng 3.", "2025-03-15", "2025-03-21"),
        ("gửi trước 16 giờ thứ Sáu, ngày 07/3/2025.", "2025-03-07", "2025-03-07"),
        ("xong trong ngày thứ Năm (06/3/2025).", "2025-03-06", "2025-03-06"),
        ("xử lý nước tại mức -50, xong trong tuần.", "2025-03-03", "2025-03-09"),
        ("trình dự thảo trong 02 ngày làm việc kể từ ngày kết thúc hội nghị.", "2025-03-07", "2025-03-07"),
        ("tổ chức thao giảng từ 24/3 đến 29/3.", "2025-03-24", "2025-03-29"),
        ("tổ chức trong tuần cuối tháng 4/2025.", "2025-04-24", "2025-04-30"),
        ("rà soát việc quá hạn (thời hạn 15/8/2025), hoàn thành trước ngày 25/9/2025.", "2025-09-25", "2025-09-25"),
        ("hoàn thành việc đo đạc, cắm mốc ranh giới rừng trong năm 2025.", "2025-01-01", "2025-12-31"),
        ("tổ chức hội diễn chào mừng ngày 20/11 vào tối ngày 17/11/2025.", "2025-11-17", "2025-11-17"),
        ("phun thuốc đợt 2 từ ngày 10 đến 15/8.", "2025-08-10", "2025-08-15"),
        ("phun thuốc đợt 3 từ ngày 08 – 10/10/2025.", "2025-10-08", "2025-10-10"),
        ("đôn đốc thu quỹ, phấn đấu đến 31/5 đạt 60% kế hoạch.", "2025-05-31", "2025-05-31"),
        ("kiểm tra việc lập lại trật tự tuyến đường số 8 (ngày 18/3).", "2025-03-18", "2025-03-18"),
        ("rà soát hồ sơ từ nay đến ngày 31/3/2025.", "2025-03-31", "2025-03-31"),
        ("hoàn thiện báo cáo, trình Chủ tịch UBND tỉnh ngày 12/6.", "2025-06-12", "2025-06-12"),
    ])
    func dueDays(words: String, first: String, last: String) throws {
        let record = Record(points: "1. Phòng Tổng hợp " + words)
        let deadline = try #require(record.assignments.first?.deadline, "\(record.assignments)")
        #expect(deadline.first?.description == first)
        #expect(deadline.last?.description == last)
    }

    @Test(arguments: [
        "đánh giá nhiệm vụ quý 3, đề xuất khen thưởng.",
        "tham mưu Chương trình công tác năm 2026.",
        "thực hiện Nghị quyết số 68/NQ-CP ngày 01 tháng 7 năm 2025 của Chính phủ.",
        "báo cáo vào thứ Sáu hằng tuần.",
    ])
    func noDeadline(words: String) throws {
        let record = Record(points: "1. Phòng Tổng hợp " + words)
        #expect(try #require(record.assignments.first).deadline == nil)
    }

    @Test(arguments: [
        ("Hằng tháng, tổng hợp kết quả.", Assignment.Recurrence.monthly),
        ("Định kỳ hằng quý báo cáo UBND tỉnh.", .quarterly),
        ("Báo cáo vào thứ Sáu hằng tuần.", .weekly), ("Theo dõi, nhắc việc hằng tuần trên phần mềm.", .weekly),
    ])
    func recurs(sentence: String, recurrence: Assignment.Recurrence) throws {
        let record = Record(points: "1. Phòng Tổng hợp:\n\n- " + sentence)
        #expect(record.assignments.first?.recurrence == recurrence, "\(record.assignments)")
    }

    @Test(arguments: [
        ("Cuối tháng 11 hoàn thành việc chấm thi.", "2025-11-21", "2025-11-30"),
        ("Ngày 20/11 tổ chức lễ kỷ niệm.", "2025-11-20", "2025-11-20"),
        ("Chiều thứ Sáu họp tổ chuyên môn.", "2025-03-07", "2025-03-07"),
        ("Sáng thứ Hai tuần tới trình hồ sơ.", "2025-03-10", "2025-03-10"),
        ("Ngày 12/3 nộp hồ sơ, hoàn thành trước ngày 30/3.", "2025-03-30", "2025-03-30"),
    ])
    func aPointMayBeginWithItsDay(point: String, first: String, last: String) throws {
        let record = Record(points: "- " + point + "\n- Ngày 20/11 là ngày Nhà giáo.")
        let assignment = try #require(record.assignments.first)
        #expect(record.assignments.count == 1)
        #expect(assignment.deadline?.first?.description == first)
        #expect(assignment.deadline?.last?.description == last)
    }

    @Test func aDayBeforeThePapersOwnIsNoDeadline() {
        let record = Record(points: "- Ngày 01/3 kiểm tra hồ sơ các xã.")
        #expect(record.assignments.allSatisfy { $0.deadline == nil })
    }

    @Test func anInferredYearIsSaid() throws {
        let record = Record(points: "1. Phòng Tổng hợp báo cáo trước 15/12.")
        let note = try #require(record.diagnostics.first { $0.code == "thoi-han-suy-ra" })
        #expect(note.severity == .note)
        #expect(note.message.vi == "“trước 15/12” được hiểu là 15/12/2025")
    }
}
