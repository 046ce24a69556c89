import SourceText
import Testing

@testable import Records

/// What a notice of conclusions asks, and of whom, in the long sentences of its genre. The meeting was on 2025-03-05.
@Suite struct ConclusionTests {
    /// The year of the money that was talked about is no plan of the notice.
    @Test func aYearThatIsTalkedAboutIsNoPlan() {
        let record = Record(
            reading: SourceFile(
                reading: Array(
                    """
                    Số: 341/TB-UBND

                    Sơn Giang, ngày 22 tháng 8 năm 2025

                    **THÔNG BÁO**

                    **Kết luận của Phó Chủ tịch UBND tỉnh Lê Thị Mận tại buổi làm việc về giải ngân vốn đầu tư công năm 2025**

                    Ngày 20/8/2025, đồng chí Lê Thị Mận, Phó Chủ tịch UBND tỉnh chủ trì buổi làm việc với Sở Tài chính về tình hình \
                    giải ngân vốn đầu tư công năm 2025. Sau khi nghe báo cáo, đồng chí Phó Chủ tịch kết luận như sau:

                    1. Sở Tài chính tham mưu điều chuyển vốn trước ngày 15/9/2025.
                    """.utf8), path: "content/a.md"), id: "a")
        #expect(record.planPeriod == nil && record.reviewPeriod == nil)
    }

    @Test(arguments: [
        // A company's own name may look like a person's.
        (
            "Giao Sở Xây dựng chủ trì, phối hợp với Công ty CP Cấp nước Hoàng Sơn, chủ đầu tư rà soát hồ sơ.",
            ["Sở Xây dựng"], ["Công ty CP Cấp nước Hoàng Sơn", "chủ đầu tư"]
        ),
        (
            "Giao Sở Tài chính phối hợp chặt chẽ với địa phương giải quyết vướng mắc.", ["Sở Tài chính"],
            ["địa phương"]
        ),
        // Behind a colon each unit of a group.
        (
            "Giao Sở Tư pháp chủ trì, phối hợp với các sở, ngành: Xây dựng, Tài chính, Công an tỉnh thẩm định đề án.",
            ["Sở Tư pháp"], ["Sở Xây dựng", "Sở Tài chính", "Công an tỉnh"]
        ),
        (
            "Giao các đơn vị: Công an huyện, Phòng Văn hóa và Thông tin tổ chức lễ ra quân.",
            ["Công an huyện", "Phòng Văn hóa và Thông tin"], []
        ),
        ("Các đơn vị: Tổ chức thực hiện nghiêm quy chế.", ["Các đơn vị"], []),
        // Who coordinates stands before the word.
        (
            "Sở Nội vụ (cơ quan thường trực) chủ trì tham mưu, Sở Tài chính, Sở Y tế phối hợp xây dựng kế hoạch.",
            ["Sở Nội vụ"], ["Sở Tài chính", "Sở Y tế"]
        ),
        // Bodies of the Party, of science, of an alliance.
        (
            "Đề nghị Đảng đoàn HĐND, Ban cán sự đảng UBND tỉnh lãnh đạo việc chuẩn bị kỳ họp.",
            ["Đảng đoàn HĐND", "Ban cán sự đảng UBND tỉnh"], []
        ),
        (
            "Giao Ban Tuyên giáo và Dân vận Tỉnh ủy chủ trì, phối hợp với Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh tổ chức hội thảo.",
            ["Ban Tuyên giáo và Dân vận Tỉnh ủy"], ["Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh"]
        ),
        ("Liên danh tư vấn phải hoàn chỉnh đồ án.", ["Liên danh tư vấn"], []),
        ("Ngân hàng Nhà nước - Chi nhánh tỉnh kiểm tra lãi suất.", ["Ngân hàng Nhà nước - Chi nhánh tỉnh"], []),
        ("Tổ công tác 970 tiếp tục đôn đốc các xã.", ["Tổ công tác 970"], []),
        // Verbs of works.
        ("Ban QLDA Bình Minh điều chuyển khối lượng cho nhà thầu khác.", ["Ban QLDA Bình Minh"], []),
        ("UBND thành phố Bình An giải phóng xong mặt bằng đoạn còn lại.", ["UBND thành phố Bình An"], []),
        // Behind a time, with or without its comma; the head of works behind a topic.
        ("Đến ngày 30/6/2025 các địa phương phải giải ngân 50% kế hoạch.", ["các địa phương"], []),
        ("Ngay trong tuần này, Sở Y tế thành lập đoàn kiểm tra.", ["Sở Y tế"], []),
        ("Đối với dự án hồ Sông Than: Chủ đầu tư làm việc với tư vấn.", ["Chủ đầu tư"], []),
        ("Nhà đầu tư (Liên danh Công ty Sơn Hải - Công ty Tân Hòa) khẩn trương nộp tiền.", ["Nhà đầu tư"], []),
        // Where the first clause names nobody, whom a later one tells.
        (
            "Thành lập Tổ kiểm tra do đồng chí Chánh Văn phòng làm Tổ trưởng; giao Sở Nội vụ tham mưu quyết định.",
            ["Sở Nội vụ"], []
        ),
        // In brackets within the sentence; handed out to nobody by name; behind its grounds; blamed and asked.
        (
            "Lập quy hoạch tỉnh thời kỳ 2026 - 2030 (Sở Xây dựng chủ trì), trình Hội đồng thẩm định.", ["Sở Xây dựng"],
            []
        ),
        (
            "Tăng cường xử lý vi phạm đất đai, trật tự đô thị (giao Sở Xây dựng, Công an tỉnh theo lĩnh vực).",
            ["Sở Xây dựng", "Công an tỉnh"], []
        ),
        ("UBND cấp huyện giao chỉ tiêu cho từng xã, báo cáo Sở Nội vụ.", ["UBND cấp huyện"], []),
        ("Căn cứ chức năng, nhiệm vụ, các sở, ngành chủ động hướng dẫn địa phương.", ["các sở, ngành"], []),
        (
            "Phê bình UBND huyện Lộc An để xảy ra khai thác cát trái phép; yêu cầu kiểm điểm, báo cáo trước ngày 20/3.",
            ["UBND huyện Lộc An"], []
        ),
        // A list of fields ends where a unit has its own territory; a city is nobody's name.
        (
            "Giao các Sở: Tài chính, Tư pháp, Thanh tra TP, UBND quận Nam An tổ chức thực hiện.",
            ["Sở Tài chính", "Sở Tư pháp", "Thanh tra TP", "UBND quận Nam An"], []
        ),
        (
            "Giao Sở Xây dựng chủ trì phối hợp cùng Sở Tư pháp, Cục Thuế TP Hà Nội và UBND quận Nam An kiểm tra.",
            ["Sở Xây dựng"], ["Sở Tư pháp", "Cục Thuế TP Hà Nội", "UBND quận Nam An"]
        ),
        (
            "Giao Ban QLDA phối hợp với Sở Nội vụ, Sở Tài chính cùng các ngành có liên quan xác định quy mô.",
            ["Ban QLDA"], ["Sở Nội vụ", "Sở Tài chính", "các ngành có liên quan"]
        ),
        // Cases are no schools.
        (
            "Đối với các trường hợp chủ đầu tư vi phạm, yêu cầu Sở Xây dựng thay mặt cho Tổ công tác đề xuất xử lý.",
            ["Sở Xây dựng"], []
        ),
        ("Đề nghị các đồng chí Ban Chỉ đạo với tinh thần cao nhất bám sát cơ sở.", ["các đồng chí Ban Chỉ đạo"], []),
        // Who helps, in other words; a list of partners over its semicolons.
        ("Giao Sở Du lịch, với sự phối hợp của Sở Văn hóa, tổ chức lễ hội.", ["Sở Du lịch"], ["Sở Văn hóa"]),
        (
            "Giao Sở Y tế chủ trì phối hợp chặt chẽ, kịp thời với các đơn vị liên quan xét nghiệm.", ["Sở Y tế"],
            ["các đơn vị liên quan"]
        ),
        (
            "Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh; Sở Tư pháp; UBND các huyện triển khai ứng dụng.",
            ["Sở Y tế"], ["Công an tỉnh", "Sở Tư pháp", "UBND các huyện"]
        ),
        // What two are to agree on; heads of ministries stand for them; right behind a meeting.
        (
            "UBND tỉnh Hà Sơn, UBND tỉnh Sơn Bình thống nhất phương án tuyến, báo cáo Thủ tướng Chính phủ trước ngày 30/6.",
            ["UBND tỉnh Hà Sơn", "UBND tỉnh Sơn Bình"], []
        ),
        (
            "Bộ trưởng các Bộ, Chủ tịch UBND các tỉnh chịu trách nhiệm về kết quả giải ngân.",
            ["các Bộ", "UBND các tỉnh"], []
        ),
        ("Ngay sau hội nghị này, các địa phương rà soát phương án.", ["các địa phương"], []),
        (
            "Tổng công ty Cảng hàng không Việt Nam (ACV) khẩn trương hoàn thiện hồ sơ.",
            ["Tổng công ty Cảng hàng không Việt Nam"], []
        ),
        // A district may begin like a person's name; a kind may go on behind its `và`.
        ("Yêu cầu Chủ tịch UBND quận Hoàng Mai khẩn trương kiểm tra.", ["UBND quận Hoàng Mai"], []),
        ("Ban QLDA và Phát triển quỹ đất huyện: Khẩn trương chi trả.", ["Ban QLDA và Phát triển quỹ đất huyện"], []),
        // Names with a verb's or a level's syllable.
        (
            "Yêu cầu Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp tỉnh đôn đốc nhà thầu.",
            ["Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp tỉnh"], []
        ),
        (
            "Phòng Nội vụ phối hợp với Phòng Y tế, BHXH huyện cấp thẻ bảo hiểm y tế.", ["Phòng Nội vụ"],
            ["Phòng Y tế", "BHXH huyện"]
        ),
        ("Các Phó Chánh Văn phòng trực tiếp chỉ đạo lĩnh vực phụ trách.", ["Các Phó Chánh Văn phòng"], []),
        ("Ủy ban bầu cử tỉnh niêm yết danh sách cử tri.", ["Ủy ban bầu cử tỉnh"], []),
        ("Tổ kiểm tra liên ngành 389 ra quân kiểm tra.", ["Tổ kiểm tra liên ngành 389"], []),
        (
            "Bộ phận Tiếp nhận và Trả kết quả huyện công khai đường dây nóng.",
            ["Bộ phận Tiếp nhận và Trả kết quả huyện"], []
        ),
        // Names joined by a semicolon do one thing.
        (
            "Sở Y tế; Liên đoàn Lao động tỉnh; Hội Nông dân tỉnh nắm tình hình lao động.",
            ["Sở Y tế", "Liên đoàn Lao động tỉnh", "Hội Nông dân tỉnh"], []
        ),
    ])
    func namesWhoDoesIt(text: String, leads: [String], coordinating: [String]) throws {
        let record = Record(points: "1. " + text)
        let assignment = try #require(record.assignments.first)
        #expect(record.assignments.count == 1)
        #expect(assignment.lead == leads)
        #expect(assignment.coordinating == coordinating)
    }

    @Test(arguments: [
        // A meeting that is yet to come; a day that everyone knows.
        ("hoàn chỉnh dự thảo, trình UBND tỉnh tại phiên họp ngày 28/3.", "2025-03-28", "2025-03-28"),
        ("báo cáo tại phiên họp thường kỳ tháng 4/2025.", "2025-04-01", "2025-04-30"),
        ("chi trả trợ cấp trước ngày Quốc khánh.", "2025-09-02", "2025-09-02"),
        ("sửa chữa trường học trước ngày khai giảng 05/9.", "2025-09-05", "2025-09-05"),
        ("chuẩn bị nội dung; tuần sau báo cáo lại UBND tỉnh.", "2025-03-10", "2025-03-16"),
        ("đôn đốc giải ngân, đến 30/6 đạt trên 60%.", "2025-06-30", "2025-06-30"),
        ("tổ chức đối thoại từ nay đến cuối tháng 3.", "2025-03-21", "2025-03-31"),
    ])
    func anOccasionSetsTheDay(words: String, first: String, last: String) throws {
        let deadline = try #require(Record(points: "1. Phòng Tổng hợp " + words).assignments.first?.deadline)
        #expect(deadline.first?.description == first)
        #expect(deadline.last?.description == last)
    }

    @Test(arguments: [
        "triển khai kết luận của Chủ tịch UBND tỉnh tại phiên họp tháng 3/2025.",
        "báo cáo việc thực hiện kết luận tại cuộc họp ngày 05/3/2025.",
    ])
    func theMeetingItselfIsNoDeadline(words: String) {
        #expect(Record(points: "1. Phòng Tổng hợp " + words).assignments.first?.deadline == nil)
    }

    @Test func daysAreCountedFromAnEvent() throws {
        let record = Record(points: "1. Sở Xây dựng thẩm định không quá 10 ngày làm việc kể từ khi nhận hồ sơ hợp lệ.")
        let deadline = try #require(record.assignments.first?.deadline)
        #expect(deadline.precision == .event)
    }

    @Test func theLastMonthOfAQuarterComesBack() {
        let record = Record(points: "1. UBND các huyện báo cáo kết quả trước ngày 20 của tháng cuối quý.")
        #expect(record.assignments.first?.recurrence == .quarterly)
    }

    @Test func whatWasDoneInAMonthIsAResult() {
        let record = Record(
            points: """
                1. Cơ bản đồng ý với báo cáo của Văn phòng. Trong tháng 02, các cơ quan đã tham mưu tổ chức tốt hội nghị. Một số văn bản còn chậm so với quy định. Nguyên nhân là do thiếu người.

                2. Giao Phòng Nội vụ lập danh sách.
                """)
        #expect(record.assignments.map(\.path) == ["I.2"])
        #expect(record.findings.map(\.kind) == [.result, .limitation, .cause])
    }

    @Test func theTimeThatSomethingTookSetsNoDay() {
        let record = Record(
            document: """
                Số: 27/TB-VP

                **THÔNG BÁO**

                **Kết luận của Chánh Văn phòng tại cuộc họp giao ban**

                Ngày 05/3/2025, đồng chí Phan Bá Quế, Chánh Văn phòng UBND tỉnh chủ trì họp giao ban. Đồng chí Chánh Văn phòng kết luận như sau:

                Tháng 02 năm 2025, khối lượng thực hiện đạt 86 tỷ đồng, bằng 7,2% kế hoạch. Một số chủ đầu tư chưa quyết liệt trong chỉ đạo, còn 17 dự án chưa khởi công. Nguyên nhân là do thời gian nghỉ Tết kéo dài.

                1. Giao Phòng Nội vụ lập danh sách.
                """)
        #expect(record.assignments.map(\.path) == ["1"])
        #expect(record.findings.map(\.kind) == [.result, .limitation, .cause])
    }

    @Test func aLetterMayAskInItsOneSentence() {
        let record = Record(
            document: """
                VĂN PHÒNG CHÍNH PHỦ

                Số: 3753/VPCP-KTTH
                V/v hỗ trợ vốn đầu tư của các địa phương

                Hà Nội, ngày 26 tháng 05 năm 2014

                Kính gửi: Các Bộ: Xây dựng, Tài chính.

                Xét đề nghị của Ủy ban nhân dân tỉnh Sơn Bình tại văn bản số 49/TTr-UBND ngày 12 tháng 5 năm 2014, Phó Thủ tướng Lê Văn Ninh giao các Bộ: Xây dựng, Tài chính xem xét xử lý theo thẩm quyền.

                Văn phòng Chính phủ xin thông báo để các cơ quan biết, thực hiện./.
                """)
        #expect(record.assignments.map(\.lead) == [["Bộ Xây dựng", "Bộ Tài chính"]])
    }

    /// What a portal tells of a paper, from its first sentence on.
    @Test(arguments: [
        (
            "Thực hiện công điện của Thủ tướng Chính phủ, UBND tỉnh đã yêu cầu Chủ tịch UBND các huyện, thành phố áp dụng mọi biện pháp chống rét.",
            ["UBND các huyện, thành phố"]
        ),
        (
            "Thực hiện Chỉ thị số 12/CT-BNN của Bộ Nông nghiệp, UBND tỉnh vừa có văn bản giao Sở NN&PTNT hướng dẫn các địa phương phòng dịch.",
            ["Sở NN&PTNT"]
        ),
        (
            "Phó Chủ tịch UBND thành phố Lê Thành An đã chỉ đạo UBND quận 9 khẩn trương bàn giao mặt bằng.",
            ["UBND quận 9"]
        ),
        ("Quận Tân Lập cũng được giao xác định ranh giới khu đất.", ["Quận Tân Lập"]),
        (
            "Riêng đoạn đến nút giao Trường Sơn, quận Tân Lập, Sở GTVT yêu cầu các đơn vị trực thuộc đốn hạ cây xanh.",
            ["các đơn vị trực thuộc"]
        ),
        (
            "Công điện yêu cầu Chủ tịch UBND tỉnh Sơn Bình chỉ đạo các sở, ngành bàn giao mặt bằng.",
            ["UBND tỉnh Sơn Bình"]
        ),
        (
            "Thủ tướng yêu cầu Bộ Công Thương hướng dẫn thủ tục; chỉ đạo Tập đoàn Than đẩy nhanh tiến độ.",
            ["Bộ Công Thương"]
        ),
        (
            "Chủ tịch UBND các tỉnh: Hà Tĩnh, Quảng Bình và TP. Đà Nẵng trực tiếp chỉ đạo bàn giao mặt bằng.",
            ["UBND các tỉnh: Hà Tĩnh, Quảng Bình và TP. Đà Nẵng"]
        ),
    ])
    func aPortalTellsWhoIsAsked(text: String, leads: [String]) {
        let record = Record(
            document: """
                # Bảo đảm tiến độ các dự án

                Theo đó, Chủ tịch UBND tỉnh yêu cầu Sở Y tế rà soát danh mục.

                \(text)

                Minh Anh
                """)
        #expect(record.assignments.last?.lead == leads)
        #expect(record.assignments.count == 2)
    }

    @Test func aColonWithinAGroupsNameEndsNoClause() {
        let record = Record(
            points:
                "1. Về vật liệu: Sở Xây dựng chủ trì tổng kết thí điểm; UBND các huyện: Hà Sơn, Nam Bình ưu tiên cấp mỏ; Sở Tài chính công bố giá."
        )
        #expect(
            record.assignments.map(\.lead) == [
                ["Sở Xây dựng"], ["UBND các huyện: Hà Sơn, Nam Bình"], ["Sở Tài chính"],
            ])
    }

    @Test func whatIsRefusedIsNoAssignmentAndTheCloseTellsOnlyWhomItOrders() {
        let record = Record(
            points: """
                1. Yêu cầu các cơ quan chủ quản, chủ đầu tư chỉ đạo nhà thầu bù tiến độ.

                2. Đối với kiến nghị để lại tiền sử dụng đất: Không xem xét.

                3. Yêu cầu Thủ trưởng các cơ quan, đơn vị triển khai thực hiện; giao Văn phòng UBND tỉnh đôn đốc.
                """)
        #expect(record.assignments.map(\.lead) == [["các cơ quan chủ quản", "chủ đầu tư"], ["Văn phòng UBND tỉnh"]])
    }

    @Test func aCountOfPeopleIsNobodysTitle() {
        let record = Record(
            points: "1. Trong tháng 02, các chi bộ đã kết nạp 07 đồng chí. Tuy nhiên, một số chi bộ gửi báo cáo chậm.")
        #expect(!record.people.contains { $0.name == "Tuy" })
    }

    @Test func aPortalTellsTheDayOfThePaperAndThenOfTheMeeting() {
        let record = Record(
            document: """
                # Thông báo kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp Ban Chỉ đạo

                UBND tỉnh vừa ban hành Thông báo số 512/TB-UBND ngày 06/9/2024 về kết luận của Phó Chủ tịch UBND tỉnh Lê Thị Quyên tại cuộc họp Ban Chỉ đạo ngày 04/9/2024. Nội dung như sau:

                **1. Sở Y tế**

                a) Chủ trì rà soát danh mục trước ngày 20/9/2024.

                b) Hoàn thành kiểm tra trong tháng 9.
                """)
        #expect(record.meeting?.dates.map(\.description) == ["2024-09-04"])
    }
}
