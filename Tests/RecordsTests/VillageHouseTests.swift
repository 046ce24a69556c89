import SourceText
import Testing

@testable import Records

/// Who is told, with whom and by when in communes, kindergartens, clinics and cells of the Party.
@Suite struct VillageHouseTests {
    @Test(arguments: [
        ("GVCN khối 4, 5 ôn tập cho học sinh.", ["GVCN khối 4, 5"]),
        ("GVBM Toán, Văn nộp ma trận đề.", ["GVBM Toán, Văn"]),
        ("GVCN các lớp 6, 7 thu hồ sơ.", ["GVCN các lớp 6, 7"]),
        ("CB, GV, NV đeo thẻ khi lên lớp.", ["CB, GV, NV"]),
        ("100% CBGV nộp phiếu tự nhận xét.", ["CBGV"]),
        ("Các trường TH, THCS nộp biểu mẫu.", ["Các trường TH, THCS"]),
        ("Giáo viên các lớp cân đo trẻ.", ["Giáo viên các lớp"]),
        ("Khối mẫu giáo lớn xây dựng tiết dạy mẫu.", ["Khối mẫu giáo lớn"]),
        ("Bảo vệ: thay khóa cổng phụ.", ["Bảo vệ"]),
        ("HC-TH: làm việc với Kho bạc về tạm ứng.", ["HC-TH"]),
        ("Lao động - TBXH: lập danh sách hộ nhận gạo.", ["Lao động - TBXH"]),
        ("Cán bộ LĐTBXH rà soát hộ cận nghèo.", ["Cán bộ LĐTBXH"]),
        ("CC Địa chính - NN đo đạc lại thửa đất.", ["CC Địa chính - NN"]),
        ("Các trạm: mỗi trạm xây dựng 01 mô hình.", ["Các trạm"]),
        ("Văn phòng (P1), Công đoàn phát động thi đua.", ["Văn phòng", "Công đoàn"]),
        (
            "Chi ủy Chi bộ Công an, Chi bộ Quân sự lãnh đạo bảo đảm trật tự.",
            ["Chi ủy Chi bộ Công an", "Chi bộ Quân sự"]
        ),
        ("Giao đồng chí Phó Bí thư TT chỉ đạo cuộc giám sát.", ["Phó Bí thư TT"]),
        ("Vụ Thị trường trong nước theo dõi giá cả.", ["Vụ Thị trường trong nước"]),
        ("Ban Quản lý đấu thầu EVN hoàn thành hồ sơ mời thầu.", ["Ban Quản lý đấu thầu EVN"]),
        ("Tổ Tiếp nhận và trả kết quả niêm yết quy trình.", ["Tổ Tiếp nhận và trả kết quả"]),
        ("Trung tâm Dịch vụ tổng hợp phường chủ trì trang trí.", ["Trung tâm Dịch vụ tổng hợp phường"]),
        ("Ban Xây dựng Đảng Đảng ủy phường thẩm định lý lịch.", ["Ban Xây dựng Đảng Đảng ủy phường"]),
        ("CVHT các lớp K50, K51 mời phụ huynh đến làm việc.", ["CVHT các lớp K50, K51"]),
        ("Viện Mận học hoàn thiện hồ sơ (chủ nhiệm: TS. Lê Đào).", ["Viện Mận học"]),
        ("Đ/c Mận - PCCT phụ trách công tác bảo vệ đồ án.", ["Mận"]),
        ("Xây dựng Đảng: giao đ/c Mận, Phó Bí thư hoàn chỉnh hồ sơ.", ["Mận"]),
        ("Công tác tư tưởng: 100% đảng viên viết bản đăng ký.", ["đảng viên"]),
        ("Các hạt: tuần tra 2 lần/tuần.", ["Các hạt"]),
        ("Phòng KTNV + TTKT-VC: rà soát tuyến thư.", ["Phòng KTNV", "TTKT-VC"]),
        ("Kế toán + Thủ kho kiểm kê vật tư.", ["Kế toán", "Thủ kho"]),
        ("Công đoàn Xí nghiệp bình xét thi đua.", ["Công đoàn Xí nghiệp"]),
        ("Phòng KHKD giao lại kế hoạch cho từng bưu cục.", ["Phòng KHKD"]),
        ("Giám đốc BĐH Hòa Mận giải trình việc phát chậm.", ["BĐH Hòa Mận"]),
        ("Toàn tổ tham gia thao giảng.", ["Toàn tổ"]),
        ("Tổ dân phố 3, 4 họp dân lấy ý kiến.", ["Tổ dân phố 3, 4"]),
        ("Phòng KHTH-QLCL cấp phát tờ rơi.", ["Phòng KHTH-QLCL"]),
        ("PX Khai thác 3 củng cố lò chợ.", ["PX Khai thác 3"]),
        ("Tổ quản lý trật tự đô thị ra quân ngày 10/3.", ["Tổ quản lý trật tự đô thị"]),
        ("Anh Mận (Phó phòng) dự họp với chủ đầu tư.", ["Mận"]),
        ("Cô Mận - tổ trưởng tổ 1 xây dựng chuyên đề.", ["Mận"]),
        ("Đ/c Chủ tịch Hội Nông dân tham mưu đại hội.", ["Hội Nông dân"]),
    ])
    func leads(text: String, leads: [String]) {
        let filler = "1. Công an: tuần tra ban đêm.\n\n2. "
        #expect(Record(points: filler + text).assignments.last?.lead == leads)
    }

    @Test(arguments: [
        ("Công an xã phối hợp thôn 5 tuần tra ban đêm.", ["thôn 5"]),
        ("Địa chính - Xây dựng phối hợp khối Tây Mận kiểm tra lấn chiếm.", ["khối Tây Mận"]),
        ("Tổ CNTT phối hợp nhà cung cấp phần mềm khắc phục lỗi.", ["nhà cung cấp phần mềm"]),
        ("Tổ CNTT phối hợp với đơn vị cung cấp HIS khắc phục lỗi.", ["đơn vị cung cấp HIS"]),
        ("Đoàn thanh niên phối hợp CTCĐ trang trí hội trường.", ["CTCĐ"]),
        ("Kế toán phối hợp TPT, GVCN thu quỹ.", ["TPT", "GVCN"]),
        ("Anh Mận cùng nhân viên y tế kiểm tra bếp ăn.", ["nhân viên y tế"]),
        ("Phòng CTSV phối hợp Đoàn TN, Hội SV tổ chức \"Tuần sinh hoạt\".", ["Đoàn TN", "Hội SV"]),
        ("Đ/c Mận phối hợp Văn phòng Đảng ủy xin cấp tài khoản.", ["Văn phòng Đảng ủy"]),
        (
            "Phòng Kinh tế phối hợp Chi nhánh Văn phòng đăng ký đất đai khu vực Hòa Mận bàn giao hồ sơ.",
            ["Chi nhánh Văn phòng đăng ký đất đai khu vực Hòa Mận"]
        ),
    ])
    func partners(text: String, partners: [String]) {
        #expect(Record(points: "1. " + text).assignments.first?.coordinating == partners)
    }

    /// A point in which `kết quả` is only named opens no part of the paper.
    @Test func resultsInsideAPointOpenNothing() {
        let record = Record(
            points: """
                1. Bộ phận Một cửa nhập kết quả vào phần mềm.

                2. Phòng Tổng hợp chuẩn bị báo cáo quý.
                """)
        #expect(record.assignments.count == 2)
        #expect(record.findings.isEmpty)
    }

    @Test(arguments: [
        ("Các tổ CM thao giảng: mỗi giáo viên 01 tiết, từ 07/4 đến 16/4.", "2025-04-07", "2025-04-16"),
        ("Các tổ CM thao giảng (từ 07/4 đến 16/4).", "2025-04-07", "2025-04-16"),
        ("Công an xã báo cáo ngay trong chiều nay.", "2025-03-05", "2025-03-05"),
        ("Các tổ CM họp tổ ngày 12/3.", "2025-03-12", "2025-03-12"),
        ("Phòng CTSV tổ chức đợt 2 từ 18/3 đến 22/3/2025.", "2025-03-18", "2025-03-22"),
    ])
    func days(text: String, first: String, last: String) {
        let deadline = Record(points: "1. " + text).assignments.first?.deadline
        #expect(deadline?.first == Day(iso: first))
        #expect(deadline?.last == Day(iso: last))
    }

    @Test(arguments: [
        (
            "Dự và chủ trì hội nghị có đ/c Lê Mận- CT. HĐND xã; đ/c Bùi Thị Đào - PCT. HĐND xã.",
            ["Lê Mận", "Bùi Thị Đào"], ["CT. HĐND xã", "PCT. HĐND xã"]
        ),
        (
            "Đồng chí Lê Mận, Bí thư Đảng ủy và đồng chí Bùi Thị Đào, Phó Bí thư TT Đảng ủy đồng chủ trì.",
            ["Lê Mận", "Bùi Thị Đào"], ["Bí thư Đảng ủy", "Phó Bí thư TT Đảng ủy"]
        ),
        ("Chủ trì cuộc họp, đồng chí Lê Mận - Bí thư chi bộ.", ["Lê Mận"], ["Bí thư chi bộ"]),
        (
            "Chủ trì: - Đ/c Lê Mận - Bí thư; - Đ/c Bùi Thị Đào - Chủ tịch.", ["Lê Mận", "Bùi Thị Đào"],
            ["Bí thư", "Chủ tịch"]
        ),
        ("Người chủ trì: Lê Mận. Chức vụ: Hiệu trưởng", ["Lê Mận"], ["Hiệu trưởng"]),
        ("1. Chủ trì: Ông Lê Mận Chức vụ: Giám đốc", ["Lê Mận"], ["Giám đốc"]),
        (
            "Đồng chí Lê Mận, Bí thư Đảng ủy chủ trì; cùng chủ trì có đồng chí Bùi Thị Đào, Phó Bí thư Thường trực.",
            ["Lê Mận", "Bùi Thị Đào"], ["Bí thư Đảng ủy", "Phó Bí thư Thường trực"]
        ),
        (
            "Chủ trì: đồng chí Lê Mận, HUV, Trưởng ban; cùng chủ trì: đồng chí Bùi Thị Đào, Phó Trưởng ban TT.",
            ["Lê Mận", "Bùi Thị Đào"], ["HUV, Trưởng ban", "Phó Trưởng ban TT"]
        ),
        (
            "Dự giao ban có đ/c Bùi Thị Đào – Phó Chủ tịch Hội LHPN huyện; đ/c Lê Mận - Chủ tịch Hội LHPN xã chủ trì.",
            ["Lê Mận"], ["Chủ tịch Hội LHPN xã"]
        ),
        ("Đ/c Lê Mận - Chủ tịch Công đoàn cơ sở chủ trì.", ["Lê Mận"], ["Chủ tịch Công đoàn cơ sở"]),
        ("Chủ tọa: Cô H' Bưởi Byă - Hiệu trưởng.", ["H' Bưởi Byă"], ["Hiệu trưởng"]),
    ])
    func chairs(sentence: String, names: [String], positions: [String]) {
        let record = Record(
            document: """
                **BIÊN BẢN**

                **Họp giao ban tháng 3 năm 2025**

                Hôm nay, ngày 05/3/2025, tại hội trường xã tổ chức họp giao ban.

                \(sentence)

                Nội dung: kiểm điểm công tác tháng 2.
                """)
        #expect(record.chairs.map(\.name) == names)
        #expect(record.chairs.map(\.position) == positions)
    }

    /// Under its unit's heading a point is work, though no table knows its verb.
    @Test func whateverStandsUnderAUnit() {
        let record = Record(
            points: """
                1. Tổ Vận hành:

                - Livestream bán nông sản mỗi tuần 01 phiên.

                - Kết quả tháng trước đạt khá.
                """)
        #expect(record.assignments.map(\.lead) == [["Tổ Vận hành"]])
    }

    @Test func whoWasPresentDoesNothing() {
        let record = Record(
            document: """
                **BIÊN BẢN**

                **Họp tổ chuyên môn**

                I. Thời gian: 15h00, ngày 05/3/2025.

                II. Thành phần: 9/10 (vắng: cô Mận - con ốm).

                Chủ trì: Lê Đào - TTCM. Thư kí: Bùi Thị Quýt.

                III. Nội dung

                1. Đánh giá công tác tuần qua

                - Hồ sơ: còn 2 đ/c chưa kí giáo án.

                - Chưa tổ chức được chuyên đề.

                2. Kế hoạch tuần tới

                - Thầy Bưởi lập danh mục thiết bị hỏng trước ngày 15/3.
                """)
        #expect(record.assignments.map(\.lead) == [["Bưởi"]])
        #expect(record.findings.map(\.kind) == [.limitation, .limitation])
    }

    /// A cell's resolution tells its meeting in its first words.
    @Test func aResolutionHasItsMeeting() {
        let record = Record(
            document: """
                XÍ NGHIỆP CẤP NƯỚC SỐ 2

                Số: 19/NQ-GB

                **NGHỊ QUYẾT GIAO BAN**

                Ngày 05/3/2025, Xí nghiệp tổ chức giao ban dưới sự chủ trì của đồng chí Lê Mận - Giám đốc Xí nghiệp. Hội nghị quyết nghị:

                1. Tổ Vận hành súc xả tuyến ống trước 20/3.
                """)
        #expect(record.meeting?.dates.first == Day(iso: "2025-03-05"))
        #expect(record.chairs.map(\.name) == ["Lê Mận"])
    }

    /// `LỊCH CÔNG TÁC VÀ PHÂN CÔNG`: a table with who leads, who helps and by when gives work.
    @Test func aCalendarOfTasksGivesWork() {
        let record = Record(
            document: """
                BỆNH VIỆN HÒA MẬN

                **LỊCH CÔNG TÁC TUẦN 12/2025**

                | STT | Nội dung công việc | Chủ trì | Phối hợp | Hoàn thành |
                |---|---|---|---|---|
                | 1 | Xây dựng đề án vị trí việc làm | P. TCHC | Các khoa, phòng | Thứ 6, 21/3/2025 |
                """)
        #expect(record.assignments.map(\.lead) == [["P. TCHC"]])
        #expect(record.assignments.first?.deadline?.last == Day(iso: "2025-03-21"))
        #expect(record.assignments.first?.deadline?.first == Day(iso: "2025-03-21"))
    }

    @Test func whatWasPlannedStandsInBrackets() {
        let record = Record(
            points: "1. Doanh thu đạt 6,82 tỷ (KH 7,1 tỷ), đạt 96,1%; chuyền 3 tăng ca.", under: "I. Kết quả")
        let reached = record.indicators.filter { !$0.isTarget }
        #expect(reached.map(\.value) == [6.82])
        #expect(reached.map(\.percent) == [96.1])
    }

    /// A week's programme of a commune: who does it is told by his work alone.
    @Test func aProgrammeByField() {
        let record = Record(
            document: """
                UBND XÃ HÒA MẬN

                **CHƯƠNG TRÌNH CÔNG TÁC TUẦN**

                1. Công an: Tuần tra ban đêm.

                2. Chính sách: Cấp phát thẻ bảo hiểm cho trẻ em.

                3. Nông nghiệp: Chỉ đạo thu hoạch lúa.
                """)
        #expect(record.assignments.map(\.lead) == [["Công an"], ["Chính sách"], ["Nông nghiệp"]])
    }

    /// The days of the week that a heading plans are no deadline of its points.
    @Test func aPlannedWeekIsNoDeadline() {
        let record = Record(
            points: "- GVCN nhắc học sinh mặc đồng phục.", under: "II. Kế hoạch tuần 13 (từ 24/3 đến 28/3/2025):")
        #expect(record.assignments.map(\.lead) == [["GVCN"]])
        #expect(record.assignments.first?.deadline == nil)
    }
}
