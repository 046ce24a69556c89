import Testing

@testable import Records

/// Where the names of divisions end: their words are verbs elsewhere, and numbers and second fields belong to them.
@Suite struct DivisionFieldsTests {
    @Test(arguments: [
        "Phòng Quản lý quy hoạch và xây dựng", "Phòng Quản lý quy hoạch - kiến trúc", "Phòng Quản lý bảo vệ rừng",
        "Phòng Quản lý đào tạo và sau đại học", "Phòng Quản lý điều trị", "Phòng Quản lý xuất nhập cảnh",
        "Phòng Kế hoạch, Tài chính", "Phòng Hành chính, Tổ chức", "Phòng Quản lý Thu - Sổ, Thẻ",
        "Phòng Thẩm định, giám sát đầu tư", "Trung tâm Giống cây trồng, vật nuôi", "Chi cục Phòng, chống tệ nạn xã hội",
        "Phòng Nghiệp vụ 1", "Phòng Quản lý dự án 2", "Đội Cảnh sát giao thông số 2", "Trung tâm Cấp cứu 115",
        "Phòng Việc làm - An toàn lao động", "Hội đồng Thi đua - Khen thưởng", "Đội Quản lý vận hành lưới điện",
        "Phòng Tuyên truyền - Hỗ trợ người nộp thuế", "Trung tâm Ứng dụng tiến bộ khoa học và công nghệ",
        "Phòng Quản lý công tác đảng", "Phòng Y tế, Quản trị", "Phòng Thanh tra và văn bản",
        "Tổ Thanh tra nhân dân số 2",
    ])
    func fieldsGoOnUpToTheVerb(name: String) {
        let record = Record(
            points: "1. \(name) rà soát, báo cáo kết quả.\n2. Sở Nội vụ phối hợp với \(name) xây dựng kế hoạch.")
        #expect(record.assignments.map(\.lead) == [[name], ["Sở Nội vụ"]])
        #expect(record.assignments.map(\.coordinating) == [[], [name]])
    }

    @Test(arguments: [
        ("Phòng Kế hoạch xây dựng phương án phân bổ vốn.", ["Phòng Kế hoạch"]),
        ("Phòng Kỹ thuật thẩm định hồ sơ.", ["Phòng Kỹ thuật"]),
        ("Phòng Hành chính tổ chức hội nghị.", ["Phòng Hành chính"]),
        ("Phòng Quản lý đô thị và đầu tư xây dựng tuyến đường.", ["Phòng Quản lý đô thị"]),
        ("Chi cục Kiểm lâm bảo vệ rừng, phòng cháy.", ["Chi cục Kiểm lâm"]),
        ("Phòng Dân tộc hỗ trợ giống cây trồng, vật nuôi.", ["Phòng Dân tộc"]),
        ("Giao Phòng Kỹ thuật, kế hoạch tháng sau trình Giám đốc.", ["Phòng Kỹ thuật"]),
        ("Phòng Y tế và Phòng Nội vụ rà soát biên chế.", ["Phòng Y tế", "Phòng Nội vụ"]),
    ])
    func whatADivisionDoesIsNotOfItsName(text: String, lead: [String]) {
        #expect(Record(points: "1. \(text)").assignments.map(\.lead) == [lead])
    }

    @Test(arguments: [
        "Vật tư", "Tổ chức cán bộ", "Điều dưỡng", "Hành chính - Tổ chức", "Quản lý quy hoạch - kiến trúc", "Kỹ thuật",
        "Quản trị - Thiết bị", "Nghiệp vụ 1", "Khảo thí và Đảm bảo chất lượng",
    ])
    func theHeadOfADivisionPresides(division: String) {
        let record = Record(
            document: """
                THÔNG BÁO

                Kết luận cuộc họp giao ban tháng 3 năm 2031

                Ngày 08/3/2031, đồng chí Lương Quốc Thái, Trưởng phòng \(division) chủ trì cuộc họp giao ban. Dự họp có \
                ông Lê Văn Hòa - Phó Trưởng phòng \(division).
                """)
        #expect(record.chairs.map(\.position) == ["Trưởng phòng \(division)"])
        #expect(record.people.map(\.position).contains("Phó Trưởng phòng \(division)"))
    }

    @Test(arguments: ["Nghiệp vụ 1", "Quản lý quy hoạch - kiến trúc", "Tổ chức cán bộ"])
    func aHeadIsToldForTheWholeDivision(division: String) {
        let record = Record(points: "1. Đề nghị Trưởng phòng \(division) rà soát đơn thư.")
        #expect(record.assignments.map(\.lead) == [["phòng \(division)"]])
    }
}
