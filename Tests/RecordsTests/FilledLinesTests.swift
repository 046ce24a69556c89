import Testing

@testable import Records

/// Editors and mail break lines at a margin; what stood in one line must be read as if it still did.
@Suite struct FilledLinesTests {
    private static let filled = """
        Sở Xây dựng Lam Hải giao ban công tác tháng 8 năm 2024
        Sáng 06/9/2024, Sở Xây dựng tỉnh Lam Hải tổ chức hội nghị giao ban. Đồng chí
        Bùi Đức Thiện, Giám đốc Sở, chủ trì hội nghị.
        Kết luận hội nghị, đồng chí Giám đốc Sở yêu cầu Phòng Quy hoạch phối hợp với
        Thanh tra Sở hoàn thành hồ sơ điều chỉnh quy hoạch chung đô thị Vĩnh Lộc;
        trình Giám đốc Sở trước ngày 20/9/2024.
        """

    @Test func aLineThatEndsBeforeTheMarginEndsAParagraph() {
        let record = Record(document: Self.filled)
        #expect(record.title == "Sở Xây dựng Lam Hải giao ban công tác tháng 8 năm 2024")
        #expect(record.meeting?.dates.map(\.description) == ["2024-09-06"])
        #expect(record.chairs.map(\.name) == ["Bùi Đức Thiện"])
    }

    @Test func aSentenceGoesOnWhereItsNextWordHadNoRoom() {
        let record = Record(document: Self.filled)
        #expect(record.assignments.count == 1)
        #expect(record.assignments.first?.lead == ["Phòng Quy hoạch"])
        #expect(record.assignments.first?.coordinating == ["Thanh tra Sở"])
        #expect(record.assignments.first?.deadline?.text == "trước ngày 20/9/2024")
    }

    /// A title longer than the margin does not move it.
    @Test func aHeadingMayStickOutOverTheMargin() {
        let record = Record(
            document: """
                Hội nghị giao ban công tác xây dựng và quản lý đô thị tháng 8 năm 2024 trên địa bàn tỉnh Lam Hải

                Sáng 06/9/2024, Sở Xây dựng tổ chức hội nghị giao ban. Phòng Quy hoạch đã
                trình 12 đồ án; còn 03 đồ án chậm so với kế hoạch.

                Đồng chí Giám đốc Sở yêu cầu Phòng Quy hoạch hoàn thành 03 đồ án còn lại;
                báo cáo kết quả trước ngày 30/9/2024.
                """)
        #expect(record.assignments.map(\.deadline?.text) == ["trước ngày 30/9/2024"])
    }

    @Test(arguments: ["-", "–", "—", "•"])
    func anyDashStandsBeforeALetterAsAListsDoes(dash: String) {
        let points = "\(dash) a) Phòng Tổng hợp trình dự thảo trước ngày 10/3.\n\n\(dash) b) Phòng Nội chính góp ý."
        let record = Record(points: points)
        #expect(record.assignments.map(\.path) == ["I.a", "I.b"])
        #expect(
            record.assignments.map(\.text) == [
                "Phòng Tổng hợp trình dự thảo trước ngày 10/3.", "Phòng Nội chính góp ý.",
            ])
    }
}
