import Testing

@testable import Records

/// Habits of communes, councils and boards in their notices, minutes and reports.
@Suite struct OfficeHabitsTests {
    @Test(arguments: [
        ("Sở Y tế - Cơ quan Thường trực Ban Chỉ đạo tham mưu kế hoạch.", ["Sở Y tế"]),
        ("Chi cục Thuế - Cơ quan Thường trực: đôn đốc nợ đọng.", ["Chi cục Thuế"]),
        (
            "Đội Thuế huyện Hòa Lam, thị xã Bình Hà: rà soát hộ kinh doanh.",
            ["Đội Thuế huyện Hòa Lam", "thị xã Bình Hà"]
        ),
        ("Thủ trưởng các cơ quan được giao giải quyết đơn báo cáo kết quả.", ["các cơ quan được giao giải quyết đơn"]),
        ("Các chi bộ tổ dân phố số 3, 8 và 11 kiểm điểm.", ["Các chi bộ tổ dân phố số 3, 8 và 11"]),
        ("Trưởng ban ấp 2, ấp 5 hòa giải tranh chấp.", ["Trưởng ban ấp 2", "ấp 5"]),
        ("Phòng Quản trị tráng lại sân trước trụ sở.", ["Phòng Quản trị"]),
        ("Các địa phương cho rà soát lại danh sách.", ["Các địa phương"]),
        ("Hai Ban HĐND xây dựng kế hoạch giám sát.", ["Hai Ban HĐND"]),
        (
            "Giao Trung tâm Điều hành chương trình chống ngập nước Thành phố rà soát dự án.",
            ["Trung tâm Điều hành chương trình chống ngập nước Thành phố"]
        ),
    ])
    func theyAreNamed(text: String, leads: [String]) {
        #expect(Record(points: "1. " + text).assignments.map(\.lead) == [leads])
    }

    @Test(arguments: [
        "Đơn của bà Lê Thị Mận (thôn 3): đề nghị bồi thường bổ sung đất vườn.",
        "Hồ sơ trình gồm: Báo cáo thuyết minh; Bản đồ; Tờ trình.",
        "Phòng Tư pháp nêu khó khăn về biên chế.",
    ])
    func lettersAndListsGiveNoWork(text: String) {
        #expect(Record(points: "1. " + text).assignments.isEmpty)
    }

    @Test func whoHelpsBehindATopicCoordinates() {
        let found = Record(
            points:
                "1. Dịch tả lợn: Trung tâm Dịch vụ Nông nghiệp cùng UBND các xã có dịch (Hòa Lam) tiêu hủy lợn bệnh."
        ).assignments
        #expect(found.map(\.lead) == [["Trung tâm Dịch vụ Nông nghiệp"]])
        #expect(found.map(\.coordinating) == [["UBND các xã có dịch"]])
    }

    @Test(arguments: [
        ("Phòng Kinh tế lập biên bản các trường hợp vi phạm trong tuần.", "2025-03-09"),
        ("Phòng Kinh tế làm việc với nhà thầu; ngày 10/3 báo cáo lại.", "2025-03-10"),
        ("Phòng Văn hóa chi trả xong chế độ trước ngày 10; chuẩn bị khai giảng.", "2025-03-10"),
        ("Phòng Nội vụ nộp báo cáo trước ngày 03.", "2025-04-03"),
        ("Từ ngày 21/3 đến 31/3 Tổ công tác số 2 (đ/c Lê Văn Mận làm Tổ trưởng) kiểm tra.", "2025-03-31"),
        ("Phê bình UBND xã Hòa Lam giải ngân dưới 10%; kiểm điểm trách nhiệm trước ngày 25/3/2025.", "2025-03-25"),
    ])
    func daysStandAtTheEndOrInAClause(text: String, day: String) {
        #expect(Record(points: "1. " + text).assignments.first?.deadline?.last?.description == day)
    }

    @Test func whoConcludesIsNotWhoDoes() {
        let record = Record(
            document: """
                **THÔNG BÁO**

                **Kết luận giao ban quý I/2025**

                Ngày 08/4/2025, Ban họp giao ban. Giám đốc BQL kết luận:

                1. Quyết toán công trình trước ngày 30/5/2025.
                """)
        #expect(record.assignments.map(\.lead) == [[]])
    }

    @Test func partsOfAReportMayShareALineWithTheirTitles() {
        let record = Record(
            document: """
                Số: 15/BC-HĐND

                *Tân Lam, ngày 27 tháng 12 năm 2024*

                **BÁO CÁO**

                **Kết quả hoạt động năm 2024, phương hướng năm 2025**

                Phần thứ nhất
                KẾT QUẢ HOẠT ĐỘNG NĂM 2024

                1. Giám sát: đã giám sát 05 cuộc.

                Phần thứ hai
                PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025

                1. Thường trực HĐND chuẩn bị kỳ họp trước ngày 30/6/2025.
                """)
        #expect(record.assignments.map(\.lead) == [["Thường trực HĐND"]])
        #expect(record.findings.count == 1)
    }

    @Test func thePaperThatIsCarriedOutIsNotTheMeeting() {
        let record = Record(
            document: """
                **THÔNG BÁO KẾT LUẬN**

                **của Trưởng Ban Chỉ đạo tại cuộc họp sơ kết**

                Thực hiện Kế hoạch số 06/KH-BCĐ389 ngày 22/01/2021, sáng ngày 05/10, Ban Chỉ đạo họp sơ kết. Trưởng Ban Chỉ đạo kết luận:

                1. Nhiệm vụ 3 tháng cuối năm:

                1.1. Công an tỉnh tăng cường tuần tra.
                """)
        #expect(record.meeting?.dates.map(\.description) == ["2021-10-05"])
        #expect(record.assignments.map(\.lead) == [["Công an tỉnh"]])
    }

    @Test func anOfficeInLettersMayReceiveThePaper() {
        let record = Record(
            points: """
                1. Phòng Nội vụ rà soát biên chế.

                Nơi nhận:
                - CT, các PCT UBND tỉnh;
                - CVP, PCVP (NC);
                - Lưu: VT.

                **CHÁNH VĂN PHÒNG**
                """)
        #expect(record.recipients.contains("CVP, PCVP (NC)"))
    }
}
