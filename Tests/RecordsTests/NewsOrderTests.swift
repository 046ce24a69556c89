import SourceText
import Testing

@testable import Records

/// How an article tells an order round about: what goes before the doer, who speaks, and what only tells on.
struct NewsOrderTests {
    private func article(_ sentences: String) -> [Assignment] {
        Record(
            document: """
                Đẩy nhanh tiến độ các công trình trọng điểm

                Sáng 12/5/2023, UBND tỉnh Hà Sơn tổ chức hội nghị đánh giá tiến độ các công trình trọng điểm. Đồng chí Lê \
                Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị.

                Tại hội nghị, các đại biểu đã thảo luận về những khó khăn trong giải phóng mặt bằng.

                \(sentences)

                Minh Châu
                """
        ).assignments
    }

    /// A time, a reason or a condition stands between the asking and the doer.
    @Test(arguments: [
        (
            "Chủ tịch HĐND tỉnh Lê Văn An đề nghị, sau kỳ họp này Thường trực HĐND tỉnh, các ban của HĐND tỉnh tiếp tục giám sát.",
            ["Thường trực HĐND tỉnh", "các ban của HĐND tỉnh"]
        ),
        (
            "Chủ tịch UBND tỉnh yêu cầu các nhà thầu trong quá trình thi công cần bảo đảm an toàn lao động.",
            ["các nhà thầu"]
        ),
        (
            "Chủ tịch UBND tỉnh lưu ý trách nhiệm của ngành Thuế, Sở Tài chính trong việc hoàn thành các khoản thu.",
            ["ngành Thuế", "Sở Tài chính"]
        ),
        (
            "Đồng chí Chủ tịch UBND tỉnh cho rằng đây là nhiệm vụ lớn, nên các sở, ngành tiếp tục nghiên cứu.",
            ["các sở, ngành"]
        ),
        (
            "Chủ tịch UBND tỉnh yêu cầu chủ rừng, chính quyền địa phương và lực lượng kiểm lâm, đẩy mạnh công tác tuyên truyền.",
            ["chủ rừng", "chính quyền địa phương", "lực lượng kiểm lâm"]
        ),
        (
            "Lãnh đạo tỉnh cũng lưu ý lãnh đạo ngành y tế cùng các cơ quan chức năng cần chú trọng an toàn thực phẩm.",
            ["lãnh đạo ngành y tế"]
        ),
        (
            "Chủ tịch UBND tỉnh chỉ đạo quyết liệt: Các xã phải hoàn thành giải phóng mặt bằng trước ngày 30/6.",
            ["Các xã"]
        ),
        ("Chủ tịch UBND tỉnh chỉ đạo Sở Xây dựng, trước ngày 20/5 phải trình phương án.", ["Sở Xây dựng"]),
        ("Đồng chí Chủ tịch UBND tỉnh nhấn mạnh: Không để người dân nào bị đói, rét.", []),
        (
            "Thứ trưởng Lê Văn An đề nghị tỉnh Hà Sơn với vai trò là địa phương đăng cai tiếp tục chuẩn bị các điều kiện.",
            ["tỉnh Hà Sơn"]
        ),
        (
            "Chủ tịch UBND tỉnh yêu cầu, từ nay đến cuối năm 2023, các đơn vị tiếp tục thực hiện kế hoạch.",
            ["các đơn vị"]
        ),
        (
            "Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng, UBND H.Bắc Sơn và Sở Y tế tỉnh này rà soát hồ sơ.",
            ["Sở Xây dựng", "UBND H.Bắc Sơn", "Sở Y tế tỉnh này"]
        ),
        (
            "Chủ tịch Quốc hội Lê Văn An giao Ủy ban Kinh tế của Quốc hội chuẩn bị diễn đàn.",
            ["Ủy ban Kinh tế của Quốc hội"]
        ),
        (
            "Chủ tịch UBND tỉnh yêu cầu Ban Chỉ huy phòng chống lụt bão các cấp, các ngành trực ban nghiêm túc.",
            ["Ban Chỉ huy phòng chống lụt bão các cấp, các ngành"]
        ),
        ("Đối với các cơ quan báo chí, yêu cầu tăng cường tuyên truyền.", ["các cơ quan báo chí"]),
    ])
    func whoeverIsTold(sentence: String, lead: [String]) {
        #expect(article(sentence).map(\.lead) == [lead])
    }

    /// A committee of the party, a company, a paper may speak as well as a leader.
    @Test(arguments: [
        ("Huyện ủy chỉ đạo các đơn vị trên chỉnh sửa dự thảo báo cáo chính trị trước ngày 15/3.", ["các đơn vị trên"]),
        ("Tổng công ty Điện lực Hà Sơn yêu cầu các nhà thầu xây lắp cần bảo đảm an toàn.", ["các nhà thầu xây lắp"]),
        (
            "Theo đó, công văn do ông Lê Văn An ký yêu cầu Sở Xây dựng, Thanh tra tỉnh rà soát lại toàn bộ hồ sơ.",
            ["Sở Xây dựng", "Thanh tra tỉnh"]
        ),
        (
            "Thủ tướng Chính phủ Lê Văn An có ý kiến chỉ đạo yêu cầu UBND tỉnh Hà Sơn báo cáo việc khai thác cát.",
            ["UBND tỉnh Hà Sơn"]
        ),
        (
            "UBND thành phố vừa gửi công văn cho Sở Y tế, yêu cầu tăng cường phòng chống dịch sởi.", ["Sở Y tế"]
        ),
        (
            "Ngày 06/12, thông tin từ UBND tỉnh, Phó Chủ tịch UBND tỉnh đã chỉ đạo các sở, ban, ngành khẩn trương rà soát.",
            ["các sở, ban, ngành"]
        ),
    ])
    func whoeverSpeaks(sentence: String, lead: [String]) {
        #expect(article(sentence).map(\.lead) == [lead])
    }

    /// Behind an order what must be done goes on, whatever stands before it; what was done or will be done does not.
    @Test(arguments: [
        ("Để hạn chế tăng giá dịp Tết, Sở Tài chính, Sở Công Thương chịu trách nhiệm phối hợp kiểm tra.", 2),
        ("Riêng tại ba chợ đầu mối, các cơ quan chức năng cần kiểm tra chặt chẽ an toàn thực phẩm.", 2),
        ("Ngoài việc bảo đảm hàng hóa thì cần tăng cường kiểm tra an toàn thực phẩm.", 2),
        ("Các khu vực có nguy cơ ngập lụt. Ngành giao thông vận tải theo dõi diễn biến bão.", 2),
        ("Cùng với đó, mong muốn các cấp Hội tiếp tục phát huy tinh thần đoàn kết.", 2),
        ("Chủ tịch UBND tỉnh cũng khẳng định, UBND tỉnh sẽ tạo điều kiện thuận lợi cho doanh nghiệp.", 1),
        ("Thực hiện kế hoạch chăm lo Tết, UBND tỉnh đã cấp kinh phí cho 1.824 hộ.", 1),
        ("Đối với kiến nghị về cơ chế, chính sách đất đai, UBND tỉnh sẽ tổ chức họp chuyên đề.", 1),
        ("Tính đến cuối tháng 4/2023, tỉnh đã có 640 điểm bán hàng bình ổn.", 1),
    ])
    func whatGoesOn(sentence: String, count: Int) {
        #expect(article("Chủ tịch UBND tỉnh yêu cầu các địa phương chuẩn bị đủ hàng hóa. " + sentence).count == count)
    }

    @Test func aLineUnderAPictureTellsNobody() {
        let told = article(
            """
            Chủ tịch UBND tỉnh yêu cầu các xã gia cố đê, quản lý chặt tàu thuyền.

            Chỉ đạo các xã gia cố đê biển

            Đồng chí Chủ tịch UBND tỉnh trực tiếp chỉ đạo công tác phòng chống bão tại các xã ven biển
            """)
        #expect(told.count == 1)
    }

    /// Which tasks they are sets no day; a place may be called by its market; a board by the disease.
    @Test func whatBelongsToANameOrATask() {
        let told = article(
            """
            Chủ tịch UBND tỉnh đề nghị UBND huyện Chợ Sơn rà soát các nhiệm vụ có thời hạn hoàn thành trong năm 2023. \
            Đồng chí yêu cầu Ban Chỉ đạo phòng chống dịch COVID-19 tỉnh tiếp tục kiểm tra; phối hợp cùng các cơ quan chức \
            năng và 24 quận, huyện kiên quyết xử lý vi phạm.
            """)
        #expect(told.map(\.lead) == [["UBND huyện Chợ Sơn"], ["Ban Chỉ đạo phòng chống dịch COVID-19 tỉnh"]])
        #expect(told.first?.deadline == nil)
        #expect(told.last?.coordinating == ["các cơ quan chức năng", "24 quận, huyện"])
    }

    /// The months that results are of set no day for handing them in; the quarter of the work does.
    @Test func whatIsReportedOnIsNoDeadline() {
        let told = article(
            """
            Chủ tịch UBND tỉnh giao Sở Tài chính tổng hợp, báo cáo UBND tỉnh kết quả giải quyết khó khăn của doanh nghiệp \
            trong 9 tháng đầu năm 2023. Đồng chí yêu cầu Sở Nội vụ ban hành bộ tiêu chí trong quý III/2023.
            """)
        #expect(told.map { $0.deadline?.text } == [nil, "trong quý III/2023"])
    }

    /// Cut off before its middle, an article goes on with what a house ordered; a unit that must is told wherever an order
    /// went before.
    @Test func anArticleCutOffGoesOnWithOrders() {
        let record = Record(
            document: """
                Theo đó, Bộ Y tế chỉ đạo tổ chức tốt công tác khám, chữa bệnh. Trong đó, các bệnh viện tuyến tỉnh phải có kế \
                hoạch trực 24/24 giờ.

                Năm qua, ngành y tế đã khám cho 12.000 lượt người. Bên cạnh đó, các trạm y tế cần chuẩn bị đủ thuốc.
                """)
        #expect(record.assignments.map(\.lead).suffix(2) == [["các bệnh viện tuyến tỉnh"], ["các trạm y tế"]])
    }

    @Test func severalOfOneOfficeAreNamedBehindIt() {
        let record = Record(
            document: """
                Cho ý kiến về nhiệm vụ chi ngân sách

                Sáng 29/12/2023, Chủ tịch UBND tỉnh Lê Văn An chủ trì cuộc họp. Các Phó Chủ tịch UBND tỉnh Trần Thị Bình, \
                Phạm Văn Công và lãnh đạo các sở tham dự cuộc họp.
                """)
        #expect(record.people.compactMap(\.name) == ["Lê Văn An", "Trần Thị Bình", "Phạm Văn Công"])
    }

    @Test func aWriterUnderTheHeadlineIsNoHeadline() {
        let record = Record(
            document: """
                Hà Sơn: Kiểm tra Trung tâm Phục vụ hành chính công ở các xã

                Hương Sen

                Thứ bảy, 06/12/2025 - 10:05

                Chủ tịch UBND tỉnh yêu cầu các xã rà soát thủ tục hành chính.
                """)
        #expect(record.title == "Hà Sơn: Kiểm tra Trung tâm Phục vụ hành chính công ở các xã")
    }
}
