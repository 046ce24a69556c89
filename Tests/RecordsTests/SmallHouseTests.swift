import Testing

@testable import Records

/// Who is told in schools, clinics and small offices: posts, classes, given names, letters in cells.
@Suite struct SmallHouseTests {
    @Test(arguments: [
        ("Tổ bảo vệ trực cổng trường giờ ra về.", ["Tổ bảo vệ"]),
        ("Phòng đào tạo rà soát thời khóa biểu.", ["Phòng đào tạo"]),
        ("Y tế phối hợp với trạm y tế xã khám sức khỏe cho học sinh.", ["Y tế"]),
        ("Nhân viên thiết bị kiểm kê phòng thực hành.", ["Nhân viên thiết bị"]),
        ("Lớp 9A vệ sinh sân trường.", ["Lớp 9A"]),
        ("TPT và các GVCN duyệt nghi thức đội.", ["TPT", "các GVCN"]),
        ("Đ/c Phó HT chuyên môn chỉ đạo các tổ sinh hoạt chuyên đề.", ["Phó HT chuyên môn"]),
        ("PGĐ kỹ thuật trực tiếp chỉ đạo tổ vận hành.", ["PGĐ kỹ thuật"]),
        ("c. Mận nộp báo cáo phổ cập.", ["Mận"]),
        ("Đào, Quýt: dạy thay đ/c Mơ.", ["Đào", "Quýt"]),
        ("Dự giờ: Đào, Quýt, Bưởi.", ["Đào", "Quýt", "Bưởi"]),
        ("Thầy Sơn: sửa máy chiếu phòng Tin.", ["Sơn"]),
        ("Đội: Lê Mận tập văn nghệ cho học sinh khối 4.", ["Lê Mận"]),
        ("Y tế: đ/c Mơ cân đo học sinh khối 1.", ["Mơ"]),
        ("Đ/c Đào tổ 5 lên chuyên đề vào tuần sau.", ["Đào"]),
        ("GV dạy Tin học cập nhật điểm trước 25/3.", ["GV dạy Tin học"]),
        ("TT CB-TH: họp nhà mạng làm rõ sự cố.", ["TT CB-TH"]),
        ("Đ/c Mận chỉ đạo Phòng Tổng hợp; đ/c Đào phụ trách việc đón đoàn.", ["Mận", "Đào"]),
        (
            "Đồng chí Phó Bí thư Thường trực chỉ đạo nội dung 1; đồng chí Phó Bí thư, Chủ tịch UBND xã chỉ đạo nội dung 2.",
            ["Phó Bí thư Thường trực", "Phó Bí thư, Chủ tịch UBND xã"]
        ),
        ("Chi bộ bản Lao Mận, bản Lao Đào kiểm điểm rút kinh nghiệm.", ["Chi bộ bản Lao Mận", "bản Lao Đào"]),
        ("Đ/c Mận phụ trách sổ sách; đ/c Đào chuẩn bị nội dung đối thoại.", ["Mận", "Đào"]),
        ("Kế toán các trường đối chiếu số dư với Kho bạc.", ["Kế toán các trường"]),
        ("Trưởng khoa quán triệt giảng viên thực hiện quy định ra đề.", ["Trưởng khoa"]),
        ("Ban tự quản các thôn buôn nộp danh sách hộ nghèo.", ["Ban tự quản các thôn buôn"]),
        ("VPĐU: đôn đốc các chi bộ nộp báo cáo.", ["VPĐU"]),
        ("Đội Hành chính - Tài vụ - Ấn chỉ: mở lớp tập huấn.", ["Đội Hành chính - Tài vụ - Ấn chỉ"]),
        ("Kế toán - Văn thư: cô Mận quyết toán năm 2024; cô Đào cấp phát học bạ.", ["Mận"]),
        ("Giải bóng đá: Trọng Quýt phụ trách, lập đội hình.", ["Trọng Quýt"]),
        ("Văn nghệ chào mừng: mỗi chi đoàn 1 tiết mục, gửi bản ghi trước 12/3.", ["mỗi chi đoàn"]),
        ("Thu đoàn phí kỳ 2: các chi đoàn thu và nộp trước 31/3.", ["các chi đoàn"]),
        ("Đội CSĐTTP về ma túy triệt xóa điểm phức tạp.", ["Đội CSĐTTP về ma túy"]),
        ("Các khoa lâm sàng, khoa KSNK tập huấn phòng hộ.", ["Các khoa lâm sàng", "khoa KSNK"]),
        ("P4 theo dõi tỷ lệ thu tiền điện.", ["P4"]),
        ("Trường PTDTNT huyện bị sạt lở: giao Phòng Kinh tế kiểm tra.", ["Phòng Kinh tế"]),
        ("UBND các xã làm chủ đầu tư, Ban QLDA huyện gửi báo cáo.", ["UBND các xã làm chủ đầu tư", "Ban QLDA huyện"]),
        ("LĐLĐ huyện đôn đốc các công đoàn cơ sở chưa đại hội.", ["LĐLĐ huyện"]),
        ("Khoa Cấp cứu, khoa HSTC-CĐ: kiểm điểm ca trực.", ["Khoa Cấp cứu", "khoa HSTC-CĐ"]),
        ("Văn phòng Đảng ủy giúp Ban Thường vụ theo dõi việc thực hiện.", ["Văn phòng Đảng ủy"]),
        // A sentence stands before the label.
        ("Mỗi tổ thao giảng 02 tiết. Tổ 1: đ/c Mận, đ/c Đào.", ["Mỗi tổ"]),
        // To remind is their own work.
        ("Các khoa nhắc nhở nhân viên đeo thẻ tên.", ["Các khoa"]),
        ("Trưởng hoặc Phó các bộ phận nhắc nhở nhân viên đi làm đúng giờ.", ["các bộ phận"]),
    ])
    func namesThem(text: String, leads: [String]) {
        #expect(Record(points: "1. " + text).assignments.first?.lead == leads)
    }

    @Test(arguments: [
        "Đ/c Mận: vắng có lý do.",
        "Ban hành chính sách khuyến học là việc của năm sau.",
        "Địa điểm: Vinh Lộc.",
        "Kết thúc lúc 16h30.",
        "Chủ trì Thư ký",
        "Thông báo này thay cho Công văn số 98/UBND-KT ngày 10/02/2025.",
    ])
    func tellsNobody(text: String) {
        #expect(Record(points: "1. " + text).assignments.first?.lead ?? [] == [])
    }

    @Test(arguments: [
        ("Y tế phối hợp với trạm y tế xã khám sức khỏe cho học sinh.", ["trạm y tế xã"]),
        ("Kế toán phối hợp phòng tài vụ quyết toán thuế.", ["phòng tài vụ"]),
        ("Ông Bưởi cùng với Phòng Kỹ thuật làm việc với nhà thầu.", ["Phòng Kỹ thuật"]),
        ("Phòng Văn hóa phối hợp các trường học trên địa bàn phòng, chống dịch.", ["các trường học trên địa bàn"]),
        ("Công chức Địa chính phối hợp với Tổ trưởng TDP phát động tổng vệ sinh.", ["Tổ trưởng TDP"]),
        (
            "Phòng Văn hóa phối hợp Đài Truyền thanh - Truyền hình huyện đưa tin.",
            ["Đài Truyền thanh - Truyền hình huyện"]
        ),
        (
            "Phòng Kinh tế phối hợp với Ban Quản lý chợ, Tổ hợp tác dịch vụ thủy lợi nạo vét kênh.",
            ["Ban Quản lý chợ", "Tổ hợp tác dịch vụ thủy lợi"]
        ),
    ])
    func namesWhoHelps(text: String, units: [String]) {
        #expect(Record(points: "1. " + text).assignments.first?.coordinating == units)
    }

    @Test(arguments: [
        ("BGH+TTCM", ["BGH", "TTCM"]),
        ("VT + KT", ["VT", "KT"]),
        ("Y tế, GVCN", ["Y tế", "GVCN"]),
        ("Tổ nữ công, Công đoàn", ["Tổ nữ công", "Công đoàn"]),
        ("C. Mận (TV), TPT", ["Mận", "TPT"]),
        ("P. QLDA1", ["P. QLDA1"]),
        ("P4, P11", ["P4", "P11"]),
        ("Ban kiểm kê", ["Ban kiểm kê"]),
        ("NV y tế, GV các lớp", ["NV y tế", "GV các lớp"]),
        ("Kế toán, bảo vệ", ["Kế toán", "bảo vệ"]),
        ("Đ/c Mận, đ/c Đào (P. GPMB)", ["Mận", "Đào"]),
        ("P. Kế hoạch (chủ trì); P. TCKT (phối hợp)", ["P. Kế hoạch"]),
        ("NM Gò Bông, Đội thi công", ["NM Gò Bông", "Đội thi công"]),
        // One crowd.
        ("CBGV, NV, PH", ["CBGV, NV, PH"]),
        ("Toàn thể giáo viên", ["Toàn thể giáo viên"]),
    ])
    func aCellNamesThemAll(cell: String, leads: [String]) {
        let record = Record(
            document: """
                **KẾ HOẠCH CÔNG TÁC THÁNG 10/2025**

                | Tuần | Nội dung công tác | Bộ phận thực hiện |
                |---|---|---|
                | 1 | Kiểm tra hồ sơ đợt 1 | \(cell) |
                """)
        #expect(record.assignments.map(\.lead) == [leads])
    }

    @Test func whoStandsBeforeHisWorkMayStandOnceForSeveralRows() {
        let record = Record(
            document: """
                **KẾ HOẠCH CÔNG TÁC THÁNG 6 NĂM 2025**

                | Bộ phận thực hiện | Nội dung công việc | Thời gian | Lãnh đạo phụ trách |
                |---|---|---|---|
                | **I. Khối hành chính** | | | |
                | P. KHNV | Tổng hợp báo cáo | 10/6 | PGĐ Mận |
                | | Xây dựng phương án | | PGĐ Đào |
                | **II. Khối dự phòng** | | | |
                | K. CSSKSS phối hợp TYT xã Hòa Mỹ | Truyền thông dân số | 17/6 | PGĐ Mận |
                """)
        #expect(record.assignments.map(\.lead) == [["P. KHNV"], ["P. KHNV"], ["K. CSSKSS"]])
        #expect(record.assignments.last?.coordinating == ["TYT xã Hòa Mỹ"])
        #expect(record.people.map(\.name) == ["Mận", "Đào"])
    }

    @Test func aHeadingMayNameWhoseFieldItIs() {
        let record = Record(
            points: """
                1. PHT Hà Thị Mận (chuyên môn):

                - Hoàn thành xếp loại học kỳ 1.

                - Cùng Công đoàn tổ chức hội xuân.

                2. PHT Lê Công Quýt (CSVC - HĐNGLL):

                - Kiểm tra hệ thống điện khu nhà C.
                """, under: "II. CÔNG VIỆC TUẦN 19")
        #expect(record.assignments.map(\.lead) == [["Hà Thị Mận"], ["Hà Thị Mận"], ["Lê Công Quýt"]])
        #expect(record.assignments[1].coordinating == ["Công đoàn"])
    }

    @Test func aTableMayHeadItsUnitsByTheirKind() {
        let record = Record(
            document: """
                Số: 204/TB-BV

                **THÔNG BÁO**

                **Kết luận của Giám đốc Bệnh viện tại cuộc họp giao ban**

                Chiều ngày 04/3/2025, Bệnh viện họp giao ban. Chủ trì: TTƯT.BSCKII Đào Văn Mận - Giám đốc. Giám đốc giao nhiệm vụ theo bảng sau:

                | Hạn hoàn thành | Khoa, phòng | Nhiệm vụ | Khoa, phòng<br>phối hợp |
                |:---|:---|:---|:---|
                | 10/3/2025 | Phòng Điều dưỡng,<br>Khoa KSNK | Tập huấn phòng hộ | Các khoa lâm sàng, khoa Dược |

                - Đ/c Lê Văn Đào bố trí phòng học khu chợ Bà Mơ.
                """)
        #expect(record.assignments.first?.lead == ["Phòng Điều dưỡng", "Khoa KSNK"])
        #expect(record.assignments.first?.coordinating == ["Các khoa lâm sàng", "khoa Dược"])
        #expect(record.chairs.map(\.name) == ["Đào Văn Mận"])
        #expect(record.people.map(\.name) == ["Đào Văn Mận", "Lê Văn Đào"])
    }

    @Test func aWeekdayInAColumnThatComesBackIsNoDay() {
        let record = Record(
            document: """
                **KẾ HOẠCH CÔNG TÁC THÁNG 4/2025**

                | Thời gian | Bộ phận | Nội dung |
                |---|---|---|
                | Thứ Hai hàng tuần | GVCN | Báo cáo thi đua lớp |
                """)
        #expect(record.assignments.first?.deadline == nil)
        #expect(record.assignments.first?.recurrence == .weekly)
    }

    @Test func whoOnlyHelpsBelongsToTheTaskBefore() {
        let record = Record(points: "1. Văn phòng chủ trì giám sát; Hội Cựu chiến binh, Phòng Nội vụ phối hợp.")
        #expect(record.assignments.map(\.lead) == [["Văn phòng"]])
        #expect(record.assignments.first?.coordinating == ["Hội Cựu chiến binh", "Phòng Nội vụ"])
    }

    @Test(arguments: [
        ("Đội vận hành kiểm tra nhiệt độ mối nối trạm 110 kV mỗi tuần 1 lần.", Assignment.Recurrence?.some(.weekly)),
        ("Điện lực thay định kỳ công tơ 1 pha trước 31/3.", nil),
    ])
    func comesBackOnlyAsTheWordsSay(text: String, recurrence: Assignment.Recurrence?) {
        #expect(Record(points: "1. " + text).assignments.first?.recurrence == recurrence)
    }

    @Test func aResolutionOfASmallHouseHasItsMeeting() {
        let record = Record(
            document: """
                **NGHỊ QUYẾT HỌP HỘI ĐỒNG NHÀ TRƯỜNG**

                **Tháng 12 năm 2025**

                Thời gian: 17h ngày 02/12/2025. Chủ trì: Bà Lê Thị Mận - HT. Thư ký: Nguyễn Thị Đào

                **Phần II: Kế hoạch tháng 12**

                | Nội dung công việc | Thời gian | Người phụ trách | Người thực hiện |
                |---|:---:|---|---|
                | Khám sức khỏe cho trẻ | 12 – 16/12 | Đ/c Quýt PHT | NV y tế |
                """)
        #expect(record.meeting?.dates.map(\.description) == ["2025-12-02"])
        #expect(record.chairs.map(\.name) == ["Lê Thị Mận"])
        #expect(record.assignments.map(\.lead) == [["NV y tế"]])
        #expect(record.assignments.first?.deadline?.last?.description == "2025-12-16")
    }

    @Test func aLabelBelongsToTheFirstOfItsTasks() {
        let record = Record(points: "1. Đội: Lê Mận tập văn nghệ cho khối 4; GVCN thu quỹ lớp.")
        #expect(record.assignments.map(\.lead) == [["Lê Mận"], ["GVCN"]])
    }

    @Test(arguments: [
        ("Phòng Kinh tế báo cáo kết quả trong ngày mai.", "2025-03-06", "2025-03-06"),
        ("Tổ CNTT báo cáo lại trước giờ giao ban ngày mai.", "2025-03-06", "2025-03-06"),
        ("Các thôn nộp danh sách chậm nhất là sáng thứ Tư.", "2025-03-05", "2025-03-05"),
        ("Các khoa chốt nhu cầu gửi phòng TCCB trước 16h chiều mai.", "2025-03-06", "2025-03-06"),
        ("Liên đội tổ chức sáng 19/3.", "2025-03-19", "2025-03-19"),
        ("Các thôn nộp danh sách trước thứ 6.", "2025-03-07", "2025-03-07"),
        ("Phòng Kinh tế tham mưu văn bản đôn đốc, phát hành ngày 07/3.", "2025-03-07", "2025-03-07"),
        ("Đoàn trường tổ chức hội trại vào ngày 24 - 25/3/2025.", "2025-03-24", "2025-03-25"),
        ("Tổ Văn phòng trực trong các ngày 12, 13/4/2025.", "2025-04-12", "2025-04-13"),
        ("Văn phòng tổ chức cho công chức tham quan, thời gian dự kiến giữa tháng 8.", "2025-08-11", "2025-08-20"),
    ])
    func saysWhen(text: String, first: String, last: String) {
        let deadline = Record(points: "1. " + text).assignments.first?.deadline
        #expect(deadline?.first?.description == first)
        #expect(deadline?.last?.description == last)
    }

    @Test func aWeekdayThatComesBackIsNoDay() {
        let assignment = Record(
            points: "1. Phòng Kinh tế chậm nhất thứ Sáu hằng tuần tổng hợp kết quả giải ngân, gửi Văn phòng."
        ).assignments.first
        #expect(assignment?.deadline == nil)
        #expect(assignment?.recurrence == .weekly)
    }

    @Test func minutesMayBeginWithTheirHour() {
        let record = Record(
            document: """
                **BIÊN BẢN HỌP GIAO BAN SẢN XUẤT TUẦN 09/2025**

                I. THỜI GIAN, ĐỊA ĐIỂM:

                8h00' ngày 26/02/2025 tại phòng họp tầng 2

                II. GIAO VIỆC TUẦN 10

                1. Phòng Kỹ thuật lập dự toán trước 03/3.
                """)
        #expect(record.meeting?.dates.map(\.description) == ["2025-02-26"])
        #expect(record.assignments.first?.deadline?.last?.description == "2025-03-03")
    }

    @Test func aLetterMayPassOnWhatWasSaidAtABriefing() {
        let record = Record(
            document: """
                **PHÒNG GIÁO DỤC VÀ ĐÀO TẠO**

                Số: 438/PGDĐT-VP

                V/v thông báo nội dung giao ban Hiệu trưởng tháng 11/2025

                Kính gửi: Hiệu trưởng các trường trong huyện.

                Ngày 05/11/2025, Phòng Giáo dục và Đào tạo tổ chức giao ban Hiệu trưởng tháng 11.

                1. Các trường công khai các khoản thu đầu năm.
                """)
        #expect(record.meeting?.dates.map(\.description) == ["2025-11-05"])
    }

    @Test func bothColumnsOfTheFootMayStandInOneLine() {
        let record = Record(
            document: """
                Số: 19/TB-VP

                **THÔNG BÁO**

                **Kết luận của Giám đốc Sở tại cuộc họp giao ban**

                1. Văn phòng Sở dự thảo báo cáo.

                Nơi nhận: TL. GIÁM ĐỐC

                - Ban Giám đốc Sở; CHÁNH VĂN PHÒNG

                - Các phòng, đơn vị trực thuộc Sở;

                - Lưu: VT. Đã ký

                Vũ Thị Mận
                """)
        #expect(record.recipients == ["Ban Giám đốc Sở", "Các phòng, đơn vị trực thuộc Sở", "Lưu: VT"])
        #expect(record.signature?.authority == ["TL. GIÁM ĐỐC"])
        #expect(record.signature?.position == "CHÁNH VĂN PHÒNG")
        #expect(record.signature?.name == "Vũ Thị Mận")
    }
}
