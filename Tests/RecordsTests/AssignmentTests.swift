import SourceText
import Testing

@testable import Records

/// Who is told to do what: the words of a point on one side, lead and coordinating units on the other.
struct AssignmentTests {
    @Test(arguments: [
        (
            "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính, các đơn vị liên quan tham mưu phương án.", ["Sở Y tế"],
            ["Sở Tài chính", "các đơn vị liên quan"]
        ),
        ("Phòng Tổng hợp rà soát chương trình công tác.", ["Phòng Tổng hợp"], []),
        ("Đề nghị Thủ trưởng các sở, ban, ngành báo cáo kết quả.", ["các sở, ban, ngành"], []),
        ("Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng đẩy nhanh tiến độ.", ["Sở Xây dựng"], []),
        ("Về giải ngân, Phó Chủ tịch UBND tỉnh yêu cầu Sở Tài chính công khai kết quả.", ["Sở Tài chính"], []),
        (
            "Ban Quản lý dự án đầu tư xây dựng tỉnh khẩn trương lựa chọn nhà thầu.",
            ["Ban Quản lý dự án đầu tư xây dựng tỉnh"], []
        ),
        ("Trung tâm Quy hoạch xây dựng thẩm định đồ án.", ["Trung tâm Quy hoạch xây dựng"], []),
        ("Phòng Tổng hợp xây dựng kế hoạch năm.", ["Phòng Tổng hợp"], []),
        ("Văn phòng HĐND&UBND huyện đôn đốc các xã.", ["Văn phòng HĐND&UBND huyện"], []),
        ("Văn phòng UBND tỉnh (Phòng Nội chính) theo dõi việc thực hiện.", ["Văn phòng UBND tỉnh"], []),
        ("UBND các xã, phường hằng tháng tổ chức đối thoại với Nhân dân.", ["UBND các xã, phường"], []),
        ("Đội Quản lý nợ và cưỡng chế nợ thuế: ban hành thông báo nợ.", ["Đội Quản lý nợ và cưỡng chế nợ thuế"], []),
        ("Rà soát dữ liệu dân cư (Công an huyện; thường xuyên).", ["Công an huyện"], []),
        ("Giao bộ phận thiết bị liên hệ sửa chữa máy chiếu.", ["bộ phận thiết bị"], []),
        ("Các đồng chí Phó Chủ tịch UBND tỉnh trực tiếp kiểm tra.", ["Các đồng chí Phó Chủ tịch UBND tỉnh"], []),
        ("Giao đồng chí Lê An - Phó Chánh Văn phòng chỉ đạo, Phòng Kinh tế tham mưu đề án.", ["Phòng Kinh tế"], []),
        (
            "Phòng Hành chính chủ trì cùng Công đoàn cơ quan tổ chức hội thao.", ["Phòng Hành chính"],
            ["Công đoàn cơ quan"]
        ),
    ])
    func leads(sentence: String, lead: [String], coordinating: [String]) throws {
        let record = Record(points: "1. " + sentence)
        let assignment = try #require(record.assignments.first, "\(record.assignments)")
        #expect(assignment.lead == lead)
        #expect(assignment.coordinating == coordinating)
        #expect(record.assignments.count == 1)
    }

    @Test(arguments: [
        "Thống nhất về nguyên tắc với đề xuất của Sở Nội vụ.",
        "Ghi nhận, biểu dương Phòng Tổng hợp hoàn thành tốt nhiệm vụ.",
        "Phấn đấu trên 97% nhiệm vụ hoàn thành đúng hạn.",
        "Sở Y tế đã tham mưu UBND tỉnh ban hành kế hoạch.",
        "Trong tháng, Văn phòng đã phát hành 1.203 văn bản, phục vụ 41 cuộc họp.",
        "Hạn chế: còn 8 văn bản quá hạn, một số phòng chậm tham mưu.",
    ])
    func tellsNobody(sentence: String) {
        #expect(Record(points: "1. " + sentence).assignments.isEmpty)
    }

    @Test func headingsNameWhoDoesTheirPoints() {
        let record = Record(
            points: """
                1. Phòng Kinh tế:

                a) Rà soát danh mục dự án.

                b) Chỉ đạo các Ban Quản lý dự án báo cáo tiến độ.

                2. Các địa phương đang sắp xếp đơn vị hành chính:

                - Bàn giao hồ sơ.
                """)
        #expect(record.assignments.map(\.path) == ["I.1.a", "I.1.b", "I.2.-1"])
        #expect(
            record.assignments.map(\.lead) == [
                ["Phòng Kinh tế"], ["Phòng Kinh tế"], ["Các địa phương đang sắp xếp đơn vị hành chính"],
            ])
    }

    @Test func labelledPointsAreOneAssignment() throws {
        let record = Record(
            points: """
                **1. Cải tạo kênh**

                - Nội dung: Hoàn thành kiểm kê.

                - Đơn vị chủ trì: Phòng Kinh tế.

                - Đơn vị phối hợp: UBND Phường 6, UBND Phường 7.

                - Thời gian hoàn thành: Quý IV/2025.
                """)
        let assignment = try #require(record.assignments.first)
        #expect(record.assignments.count == 1)
        #expect(assignment.text == "Hoàn thành kiểm kê.")
        #expect(assignment.lead == ["Phòng Kinh tế"])
        #expect(assignment.coordinating == ["UBND Phường 6", "UBND Phường 7"])
        #expect(assignment.deadline?.last?.description == "2025-12-31")
    }

    @Test func anAuthorSettlesAPoint() throws {
        let record = Record(
            points: """
                1. Rà soát danh mục. {#danh-muc giao="Phòng Kinh tế" phoi-hop="Phòng Tổng hợp; Sở Y tế" han=2025-10-31}

                2. Giao Phòng Nội chính theo dõi. {.khong-giao}
                """)
        let assignment = try #require(record.assignments.first)
        #expect(record.assignments.count == 1)
        #expect(assignment.id == "a#danh-muc")
        #expect(assignment.text == "Rà soát danh mục.")
        #expect(assignment.lead == ["Phòng Kinh tế"])
        #expect(assignment.coordinating == ["Phòng Tổng hợp", "Sở Y tế"])
        #expect(assignment.deadline?.last?.description == "2025-10-31")
        #expect(record.diagnostics.isEmpty, "\(record.diagnostics)")
    }

    @Test func anUnknownAttributeIsNamedWithTheNearest() throws {
        let record = Record(points: "1. Phòng Tổng hợp rà soát. {gia=\"Phòng Kinh tế\"}")
        let diagnostic = try #require(record.diagnostics.first)
        #expect(diagnostic.code == "thuoc-tinh-chua-biet")
        #expect(diagnostic.place.line == 11)
        #expect(diagnostic.place.column == 28)
        #expect(diagnostic.hint?.vi == "ý là “giao”?")
    }

    @Test func aDirectoryTellsWhereANameEnds() throws {
        let text = "# Kết luận giao ban\n\n1. Tổ Điều phối số quản lý lịch họp của lãnh đạo.\n"
        let file = SourceFile(reading: Array(text.utf8), path: "a.md")
        let units = KnownUnits(names: ["Tổ Điều phối số"])
        #expect(Record(reading: file, id: "a", units: units).assignments.first?.lead == ["Tổ Điều phối số"])
    }
}
