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

    /// Two blanks behind every line break it for Markdown; where the line was full, the sentence goes on.
    @Test func aFullLinesHardBreakIsNone() {
        let broken = Record(document: Self.filled.replacing("\n", with: "  \n"))
        let plain = Record(document: Self.filled)
        #expect(broken.assignments == plain.assignments)
        #expect(broken.title == plain.title && broken.chairs == plain.chairs)
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

    /// `sau:` leaves room for `Rà`, so a paragraph ends there, though the line is nearly full.
    @Test func behindASentenceAnyRoomOnALineEndsAParagraph() {
        let record = Record(
            document: """
                Qua kiểm tra, Sở Xây dựng Lam Hải đề nghị Phòng Quy hoạch và Ban Quản lý dự án
                thành phố Vĩnh Lộc khẩn trương chấn chỉnh, khắc phục các nội dung sau đây:
                Rà soát lại toàn bộ hồ sơ thiết kế của các tuyến đường nội bộ; bổ sung biên bản
                nghiệm thu từng phần theo đúng quy định tại Công văn số 512/SXD-HTKT ngày
                05/6/2024 của Sở Xây dựng.
                Công khai tiến độ từng gói thầu tại trụ sở Ban Quản lý dự án để người dân giám
                sát.
                """)
        #expect(
            record.assignments.map { $0.text.prefix(15) } == [
                "Rà soát lại toà", "Công khai tiến ",
            ])
    }

    /// Markdown takes a line indented so far for a block of its own.
    @Test func onlyTheFirstLineOfAParagraphMayBeIndented() {
        let record = Record(
            document: """
                Sáng 06/9/2024, Sở Xây dựng tỉnh Lam Hải tổ chức hội nghị giao ban công tác
                tháng 8 và bàn nhiệm vụ tháng 9.

                        Kết luận hội nghị, đồng chí Bùi Đức Thiện, Giám đốc Sở, yêu cầu Phòng
                Quy hoạch trình hồ sơ điều chỉnh quy hoạch chung đô thị Vĩnh Lộc trước ngày
                20/9/2024.
                """)
        #expect(record.assignments.map(\.lead) == [["Phòng Quy hoạch"]])
        #expect(record.assignments.map(\.deadline?.text) == ["trước ngày 20/9/2024"])
    }

    @Test func pointsThatBeginWithALetterAreNoBrokenSentences() {
        let record = Record(
            document: """
                Chủ tịch UBND huyện Đông Khê yêu cầu các cơ quan, đơn vị, UBND các xã, thị trấn
                trên địa bàn thực hiện các nhiệm vụ sau:

                1. Phòng Tài chính
                a) Rà soát dự toán chi của các đơn vị, trình trước ngày 05/01/2025.
                b) Cấp kinh phí mua quà cho các hộ nghèo.

                2. Phòng Kinh tế và Hạ tầng phối hợp với Đội Quản lý thị trường số 4 kiểm tra;
                phối hợp lực lượng Cảnh sát giao thông xử lý xe chở quá tải.
                """)
        #expect(record.assignments.map(\.path) == ["1.a", "1.b", "2"])
    }

    @Test func anArticleBeginsUnderAFullLineOfItsHeadline() {
        let record = Record(
            document: """
                Lam Hải: Bàn giao mặt bằng sạch dự án đường ven biển Vĩnh Lộc trong tháng 6 này
                (Báo Lam Hải) - Trước thực trạng giải phóng mặt bằng còn chậm, Chủ tịch UBND tỉnh
                Lê Hoài An yêu cầu các huyện bàn giao mặt bằng sạch cho Ban Quản lý dự án trong
                tháng 6.
                """)
        #expect(
            record.title == "Lam Hải: Bàn giao mặt bằng sạch dự án đường ven biển Vĩnh Lộc trong tháng 6 này")
        #expect(record.assignments.map(\.lead) == [["các huyện"]])
    }

    @Test(arguments: ["MAI LAN", "Thực hiện: Mai Lan"])
    func whoWroteAnArticleTakesNoSentenceAway(writer: String) {
        let record = Record(
            document: """
                Ban Chỉ đạo bầu cử xã Sơn Hòa họp đánh giá kết quả triển khai nhiệm vụ

                Tại cuộc họp, Ban Chỉ đạo đã nghe báo cáo, đánh giá kết quả triển khai các nhiệm
                vụ đã thực hiện trong thời gian qua; đồng thời tập trung thảo luận, thống nhất
                các nội dung trọng tâm.
                Kết luận cuộc họp, đồng chí Đỗ Trung Chính, Bí thư Đảng ủy, Chủ tịch HĐND xã,
                Trưởng Ban Chỉ đạo yêu cầu Văn phòng HĐND và UBND xã hoàn thành danh sách cử
                tri trước ngày 20/3/2026, bảo đảm các bước theo đúng tiến trình đã đề ra.
                \(writer)
                """)
        #expect(record.assignments.count == 1)
        #expect(record.people.contains { $0.name?.uppercased() == "MAI LAN" })
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
