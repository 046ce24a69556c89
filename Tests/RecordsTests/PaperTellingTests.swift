import SourceText
import Testing

@testable import Records

/// What an article tells of a paper's orders: each sentence stands behind the first of them.
struct PaperTellingTests {
    private func record(_ told: String) -> Record {
        Record(
            document: """
                Đẩy nhanh tiến độ các công trình

                12/5/2023

                **UBND tỉnh Sơn Giang vừa ban hành Công điện số 12/CĐ-UBND yêu cầu các sở, ngành, địa phương đẩy nhanh tiến độ.**

                Theo đó, Chủ tịch UBND tỉnh yêu cầu Sở Nội vụ rà soát biên chế trước ngày 20/5.

                \(told)

                Minh Hà
                """)
    }

    @Test(arguments: [
        ("Với Sở Công Thương, chủ động cân đối cung cầu, không để khan hàng.", ["Sở Công Thương"]),
        ("Còn Sở Y tế, Chủ tịch UBND tỉnh yêu cầu chủ động thuốc.", ["Sở Y tế"]),
        ("Về phía UBND các xã, tổ chức rà soát hộ nghèo.", ["UBND các xã"]),
        ("Công điện cũng nêu rõ, các cơ quan hành chính phân công trực Tết.", ["các cơ quan hành chính"]),
        ("Văn bản nêu rõ, UBND các xã phân công trực Tết.", ["UBND các xã"]),
        ("UBND các tỉnh, thành cũng được yêu cầu lập kế hoạch di dời.", ["UBND các tỉnh, thành"]),
        (
            "Trung tâm quản lý và điều hành giao thông tỉnh được giao nhiệm vụ thông báo cho các xí nghiệp.",
            ["Trung tâm quản lý và điều hành giao thông tỉnh"]
        ),
        ("Chủ tịch UBND tỉnh yêu cầu Lilama phải tập trung nhân lực.", ["Lilama"]),
        (
            "Đề nghị cấp ủy các chi bộ, đảng bộ cơ sở tổ chức quán triệt nghị quyết.",
            ["cấp ủy các chi bộ, đảng bộ cơ sở"]
        ),
        ("Ủy ban An toàn giao thông Quốc gia tăng cường kiểm tra.", ["Ủy ban An toàn giao thông Quốc gia"]),
        ("Nếu thông tin đúng, các địa phương phải có biện pháp ngăn chặn.", ["các địa phương"]),
        ("Trường hợp đúng sự thật phải có biện pháp xử lý nghiêm.", ["Sở Nội vụ"]),
    ])
    func nextSentence(_ told: String, _ leads: [String]) {
        #expect(record(told).assignments.last?.lead == leads, "\(told)")
    }

    @Test func anOrderInANumberedPaper() {
        let found = record("Ngày 02/5/2023, UBND tỉnh có Công văn số 345/UBND-NL chỉ đạo Sở Y tế tiếp nhận vắc xin.")
        #expect(found.assignments.last?.lead == ["Sở Y tế"])
    }

    @Test func whatIsLackingIsNoOrder() {
        let found = record("Tuy nhiên, đến ngày 24/10, nhiều đơn vị chưa nộp báo cáo thống kê.")
        #expect(found.assignments.count == 1)
    }

    @Test func whenItWasAskedSetsNoDay() {
        let found = record(
            "Phát biểu tại buổi giám sát ở huyện Tân Lập vào sáng ngày 22/5, Phó Chủ tịch HĐND tỉnh Lê Thị Hoa yêu cầu UBND huyện Tân Lập kiểm tra hồ đập."
        )
        #expect(found.assignments.last?.lead == ["UBND huyện Tân Lập"])
        #expect(found.assignments.last?.deadline == nil)
    }
}

/// Partners that no directory has, and places without a name.
struct PartnerTests {
    @Test(arguments: [
        (
            "Sở Y tế phối hợp với ngành giáo dục và chính quyền địa phương kiểm tra.",
            ["ngành giáo dục", "chính quyền địa phương"]
        ),
        ("Sở Y tế phối hợp với Sở Tài chính, ngành công an kiểm tra.", ["Sở Tài chính", "ngành công an"]),
        ("Sở Y tế phối hợp với SEV tiến hành xét nghiệm.", ["SEV"]),
    ])
    func coordinates(_ text: String, _ partners: [String]) {
        #expect(Record(points: "1. \(text)").assignments.first?.coordinating == partners)
    }

    @Test(arguments: [
        ("Bộ Tài chính và Tỉnh rà soát số liệu.", ["Bộ Tài chính"]),
        ("Ủy ban nhân dân hai tỉnh phối hợp xử lý.", ["Ủy ban nhân dân hai tỉnh"]),
        ("Giao Bộ Nông nghiệp và Môi trường xuất cấp giống lúa.", ["Bộ Nông nghiệp và Môi trường"]),
        ("Giao Trung tâm Giống cây trồng tỉnh tiếp nhận giống.", ["Trung tâm Giống cây trồng tỉnh"]),
    ])
    func leads(_ text: String, _ leads: [String]) {
        #expect(Record(points: "1. \(text)").assignments.first?.lead == leads)
    }

    @Test func resultInAParagraphOfItsOwn() {
        let record = Record(
            points: """
                Giao Sở Y tế chủ trì thực hiện.

                Kết quả thực hiện báo cáo UBND tỉnh trước ngày 15/8/2025.
                """)
        #expect(record.assignments.map(\.lead) == [["Sở Y tế"], ["Sở Y tế"]])
        #expect(record.assignments.last?.deadline?.text == "trước ngày 15/8/2025")
    }
}

/// Habits of notices of districts and communes: who sends his own people, lists behind semicolons, days with their hours.
struct NoticeHabitTests {
    private func read(_ point: String) -> Assignment? { Record(points: "1. \(point)").assignments.first }

    @Test(arguments: [
        ("Phân công lãnh đạo trực Tết.", []),
        ("Các cơ quan, đơn vị phân công trực trong các ngày nghỉ.", ["Các cơ quan, đơn vị"]),
        ("Yêu cầu các đơn vị chức năng và chủ rừng thực hiện ngay.", ["các đơn vị chức năng", "chủ rừng"]),
        ("Cấp xã hoàn thành trước ngày 01/6/2025.", ["Cấp xã"]),
    ])
    func leads(_ point: String, _ leads: [String]) {
        #expect(read(point)?.lead == leads)
    }

    @Test func helpersBehindSemicolons() {
        let found = Record(
            points:
                "1. Giao Sở Xây dựng chủ trì rà soát; phối hợp Sở Tài chính; Sở Nội vụ; Ủy ban nhân dân cấp xã và các đơn vị liên quan thực hiện."
        ).assignments
        #expect(found.map(\.lead) == [["Sở Xây dựng"]])
        #expect(
            found.first?.coordinating == [
                "Sở Tài chính", "Sở Nội vụ", "Ủy ban nhân dân cấp xã", "các đơn vị liên quan",
            ])
    }

    @Test(arguments: [
        ("Các cơ quan treo cờ trong 03 ngày từ ngày 13 đến hết ngày 15 tháng 5 năm 2025.", "2025-05-13", "2025-05-15"),
        ("Các cơ quan treo cờ từ 06 giờ ngày 27/10/2025 đến 18 giờ ngày 28/10/2025.", "2025-10-27", "2025-10-28"),
    ])
    func days(_ point: String, _ first: String, _ last: String) {
        #expect(read(point)?.deadline?.first?.description == first)
        #expect(read(point)?.deadline?.last?.description == last)
    }

    @Test func twoAreAddressedOverThePoints() {
        let found = Record(
            points: """
                Chủ tịch UBND tỉnh yêu cầu các sở, ngành, UBND các huyện và đề nghị các đoàn thể tỉnh thực hiện một số nội dung sau:

                1. Rà soát quy định.
                """
        ).assignments
        #expect(found.last?.lead == ["các sở, ngành", "UBND các huyện", "các đoàn thể tỉnh"])
    }
}

/// Orders in articles without a word that orders.
struct OrdersOnTheirOwnTests {
    @Test(arguments: [
        ("Tại buổi kiểm tra, Phó Chủ tịch UBND tỉnh đã chỉ đạo Sở Y tế bổ sung thuốc.", ["Sở Y tế"]),
        ("Sau khi nghe báo cáo, ông Bách chỉ đạo khẩn trương hoàn thành các thủ tục trước ngày 20/6.", []),
        ("Các sở, ngành phải khẩn trương rà soát, báo cáo trước ngày 20/6.", ["Các sở, ngành"]),
        ("Để hệ thống có số liệu chính xác, các đơn vị phải nhập đầy đủ thông tin.", ["các đơn vị"]),
        ("Theo đó, các đơn vị gửi báo cáo về Sở Tài chính trước ngày 20/6.", ["các đơn vị"]),
        ("Theo kế hoạch, Sở Xây dựng tổ chức kiểm tra từ ngày 01/6 đến hết tháng 7/2023.", ["Sở Xây dựng"]),
        ("Chủ tịch UBND tỉnh yêu cầu UBND Q.Tân Lập kiểm tra.", ["UBND Q.Tân Lập"]),
        ("Phó Thủ tướng Lê Hòa Bình cũng vừa yêu cầu UBND các tỉnh kiểm tra.", ["UBND các tỉnh"]),
    ])
    func orders(_ told: String, _ leads: [String]) {
        #expect(Record(articleSaying: told).assignments.map(\.lead) == [leads], "\(told)")
    }

    @Test(arguments: [
        "Thời gian qua, huyện đã chỉ đạo các xã thực hiện tốt, đạt kết quả.",
        "Theo đó, Sở Y tế ghi nhận 3 ca mắc mới.",
        "Chủ tịch UBND tỉnh cũng đi thăm bà con trú bão tại trường học, kiểm tra khu vực sạt lở.",
        "Công văn nêu rõ: UBND tỉnh nhận được Báo cáo số 552/BC-HĐND của HĐND tỉnh.",
    ])
    func factsStayFacts(_ told: String) {
        #expect(Record(articleSaying: told).assignments.isEmpty)
    }
}

/// What a point is about, whose cases they are, how often; numbers with a typist's blanks.
struct TopicAndOwnerTests {
    @Test(arguments: [
        ("Bệnh viện Sản Nhi: Sở Xây dựng thẩm định thiết kế.", ["Sở Xây dựng"]),
        ("Trường THPT số 2: giao Sở Tài chính bố trí vốn.", ["Sở Tài chính"]),
        ("Công an tỉnh điều tra các vụ án do Ban Chỉ đạo theo dõi.", ["Công an tỉnh"]),
        ("Về phía các chủ đầu tư, phải bổ sung máy móc.", ["các chủ đầu tư"]),
    ])
    func leads(_ point: String, _ leads: [String]) {
        #expect(Record(points: "1. \(point)").assignments.first?.lead == leads)
    }

    @Test func purposeSetsNoYear() {
        let found = Record(
            points: """
                Để bảo đảm tiến độ hoàn thành các dự án trong năm 2025, Chủ tịch UBND tỉnh yêu cầu:

                1. Sở Xây dựng rà soát hồ sơ.
                """)
        #expect(found.assignments.first?.deadline == nil)
    }

    @Test func numbersWithBlanks() {
        let found = Record(
            points:
                "1. Thực hiện Kế hoạch số 3365/KH - UBND, Công văn số 5303/UBND -KGVX, Công văn số 2757-UBND-NNTN, Sở Y tế kiểm tra."
        )
        #expect(found.citations.map(\.number) == ["3365/KH-UBND", "5303/UBND-KGVX", "2757-UBND-NNTN"])
    }

    @Test func aQuarterBehindResultsIsDue() {
        let found = Record(points: "1. Sở Y tế kiểm tra cơ sở; báo cáo kết quả trong quý III/2025.")
        #expect(found.assignments.first?.deadline?.text == "trong quý III/2025")
    }
}

/// Groups of bodies by what they are, and boards that they belong to.
struct BodyGroupTests {
    @Test(arguments: [
        ("Yêu cầu các sở, ban, ngành TP, UBND các quận rà soát.", ["các sở, ban, ngành TP", "UBND các quận"]),
        ("Các cơ quan thanh tra gửi kết luận.", ["Các cơ quan thanh tra"]),
        ("Các cơ sở giáo dục rà soát.", ["Các cơ sở giáo dục"]),
        ("Đề nghị các tổ chức chính trị, xã hội tỉnh tuyên truyền.", ["các tổ chức chính trị, xã hội tỉnh"]),
        (
            "Yêu cầu các sở, ngành là thành viên Ban Chỉ đạo chuyển đổi số tỉnh phát hiện vướng mắc.",
            ["các sở, ngành là thành viên Ban Chỉ đạo chuyển đổi số tỉnh"]
        ),
    ])
    func leads(_ point: String, _ leads: [String]) {
        #expect(Record(points: "1. \(point)").assignments.first?.lead == leads)
    }
}
