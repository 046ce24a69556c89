import SourceText
import Testing

@testable import Records

/// The ways in which an article says who asks whom for what; each sentence stands alone behind a meeting's opening.
struct TellingTests {
    @Test(arguments: [
        ("Ông Bách giục các chủ đầu tư sớm hoàn tất thủ tục.", ["các chủ đầu tư"]),
        ("Chủ tịch UBND tỉnh đốc thúc các nhà thầu tập trung máy móc.", ["các nhà thầu"]),
        ("Chủ tịch UBND tỉnh đôn đốc Ban Quản lý dự án tỉnh khẩn trương bàn giao.", ["Ban Quản lý dự án tỉnh"]),
        ("Chủ tịch UBND tỉnh cũng không quên nhắc các đơn vị bảo đảm an toàn.", ["các đơn vị"]),
        ("Chủ tịch UBND tỉnh gợi ý huyện Tân Lập nghiên cứu mô hình chợ đêm.", ["huyện Tân Lập"]),
        ("Ông Bách nói: “Sở Tài chính phải chịu trách nhiệm rà soát từng dự án”.", ["Sở Tài chính"]),
        ("Chủ tịch UBND tỉnh chỉ đạo: “Các sở, ngành không được đùn đẩy trách nhiệm”.", ["Các sở, ngành"]),
        ("Ông Bách yêu cầu “Sở Y tế thường xuyên kiểm tra các bếp ăn”.", ["Sở Y tế"]),
        ("Đối với UBND huyện Tân Lập, Chủ tịch UBND tỉnh yêu cầu khẩn trương chi trả.", ["UBND huyện Tân Lập"]),
        (
            "Chủ tịch UBND tỉnh giao Sở Tài chính rà soát các khoản thu, Sở Nội vụ tham mưu kế hoạch.",
            ["Sở Tài chính", "Sở Nội vụ"]
        ),
        (
            "Chủ tịch UBND tỉnh yêu cầu các sở, ngành hoàn thành chỉ tiêu; trong đó, Sở Nội vụ chủ trì tham mưu giải pháp.",
            ["các sở, ngành", "Sở Nội vụ"]
        ),
        (
            "Chủ tịch UBND tỉnh lưu ý ngành y tế phải chủ động phòng dịch; ngành điện khôi phục lưới điện cho 3 xã.",
            ["ngành y tế", "ngành điện"]
        ),
        ("Chủ tịch UBND tỉnh giao Sở Y tế phối hợp với Sở Tài chính, Sở Nội vụ tham mưu kế hoạch.", ["Sở Y tế"]),
        ("Trước mắt, các đơn vị tập trung khắc phục hậu quả bão, ông Bách chỉ đạo.", ["các đơn vị"]),
        ("Sở Giao thông vận tải bảo đảm giao thông thông suốt, Chủ tịch UBND tỉnh yêu cầu.", ["Sở Giao thông vận tải"]),
        ("Theo đó, UBND tỉnh chỉ đạo Sở Y tế kiểm tra các bếp ăn trước ngày 30/5.", ["Sở Y tế"]),
        ("UBND tỉnh chỉ đạo Sở Y tế chủ trì, phối hợp với Công an tỉnh kiểm tra các bếp ăn.", ["Sở Y tế"]),
        ("Với Sở Y tế, Chủ tịch UBND tỉnh lưu ý cần sớm hoàn thiện hồ sơ.", ["Sở Y tế"]),
        ("Về phía các xã, ông Bách đề nghị tiếp tục vận động nhân dân.", ["các xã"]),
        ("Theo Chủ tịch UBND tỉnh, các xã phải coi đây là việc đầu tiên.", ["các xã"]),
        ("Theo ông Bách, Sở Xây dựng cần sớm trình quy chế.", ["Sở Xây dựng"]),
        ("Theo chỉ đạo của Chủ tịch UBND tỉnh, Sở Y tế kiểm tra các bếp ăn.", ["Sở Y tế"]),
        ("Yêu cầu đặt ra đối với các xã là phải bàn giao mặt bằng trước ngày 30/6.", ["các xã"]),
        ("Nhiệm vụ của Sở Nội vụ trong thời gian tới là tham mưu sắp xếp bộ máy.", ["Sở Nội vụ"]),
        ("Chủ tịch UBND tỉnh phê bình UBND huyện Tân Lập, yêu cầu rút kinh nghiệm.", ["UBND huyện Tân Lập"]),
        ("Chủ tịch UBND tỉnh nhìn nhận tiến độ còn chậm và đề nghị các chủ đầu tư tập trung.", ["các chủ đầu tư"]),
        ("Chủ tịch UBND tỉnh vừa ký công điện gửi các huyện, yêu cầu khẩn trương di dời dân.", ["các huyện"]),
        ("Ông yêu cầu ngành Giáo dục rà soát lại mạng lưới trường lớp.", ["ngành Giáo dục"]),
        ("Ông đề nghị, Hội đồng coi thi thực hiện nghiêm quy chế.", ["Hội đồng coi thi"]),
        (
            "Ông Bách yêu cầu cấp ủy, chính quyền địa phương và các lực lượng chức năng theo dõi sát.",
            ["cấp ủy, chính quyền địa phương", "các lực lượng chức năng"]
        ),
        ("Ông Bách đề nghị tăng cường quản lý dân cư.", []),
        ("Ông Bách nhấn mạnh, bằng mọi giá các nhà thầu phải hoàn thành trước ngày 30/6.", ["các nhà thầu"]),
        ("Trao đổi với báo chí, ông Bách cho biết đã giao Công an tỉnh điều tra.", ["Công an tỉnh"]),
        ("Chủ tịch UBND tỉnh Lê Văn Bách: Các xã phải chủ động nguồn lực.", ["Các xã"]),
        ("Cũng theo ông Bách, để kịp tiến độ, Ban Quản lý dự án cần bổ sung nhân sự.", ["Ban Quản lý dự án"]),
        ("Trước mắt, tập trung bàn giao mặt bằng, đồng chí Chủ tịch UBND tỉnh chỉ đạo.", []),
        ("Kết quả kiểm tra báo cáo UBND tỉnh trước ngày 20/5, Chủ tịch UBND tỉnh yêu cầu.", []),
        (
            "Đây là việc quan trọng, các cấp, các ngành phải vào cuộc - ông Bách nhấn mạnh.",
            ["các cấp", "các ngành"]
        ),
        ("Ông Bách cũng yêu cầu, sau khi hoàn thành, chủ đầu tư phải hoàn trả mặt đường.", ["chủ đầu tư"]),
        ("Huyện chỉ đạo các xã đẩy nhanh thu hoạch lúa xuân.", ["các xã"]),
        ("Ông Bách giao Sở Xây dựng và huyện Tân Lập khẩn trương rà soát.", ["Sở Xây dựng", "huyện Tân Lập"]),
        (
            "Ông Bách yêu cầu thành phố Nam Hà và các huyện Tân Lập, Bình Sơn rà soát.",
            ["thành phố Nam Hà", "các huyện Tân Lập, Bình Sơn"]
        ),
        (
            "Ông Bách yêu cầu xã Bình An, chủ đầu tư và nhà thầu phối hợp chặt chẽ.",
            ["xã Bình An", "chủ đầu tư", "nhà thầu"]
        ),
        ("Ông Bách yêu cầu 13 huyện, thành phố đồng loạt ra quân.", ["13 huyện, thành phố"]),
    ])
    func tells(sentence: String, lead: [String]) {
        let read = Record(articleSaying: sentence).assignments
        #expect(read.count == 1, "\(read.map(\.text))")
        #expect(read.first?.lead == lead)
    }

    /// `Đồng chí yêu cầu Sở Y tế:` over paragraphs, each with its number in words.
    @Test func overParagraphs() {
        let read = Record(
            articleSaying:
                "Ông yêu cầu huyện Tân Lập:\n\nThứ nhất, rà soát quy hoạch.\n\nThứ hai, bố trí vốn trả nợ."
        ).assignments
        #expect(read.map(\.lead) == [["huyện Tân Lập"], ["huyện Tân Lập"]])
    }

    @Test func eachUnitBehindTheAnnouncement() {
        let read = Record(
            articleSaying:
                "Chủ tịch UBND tỉnh đã phân công nhiệm vụ cho từng đơn vị. Cụ thể, Sở Y tế lập phương án; Sở Tài chính thẩm định giá."
        ).assignments
        #expect(read.map(\.lead) == [["Sở Y tế"], ["Sở Tài chính"]])
    }

    /// Behind an order the article may tell on.
    @Test(arguments: [
        "Chủ tịch UBND huyện Trần Thế khẳng định, huyện sẽ phối hợp tốt với các sở.",
        "Sở Y tế báo cáo, đến nay đã tiêm được 90% số mũi.",
        "Chủ tịch UBND huyện cam kết bàn giao mặt bằng trước ngày 30/6.",
        "Cùng ngày, đoàn công tác đã đến thăm, tặng quà các gia đình.",
    ])
    func tellsOn(sentence: String) {
        let read = Record(articleSaying: "Ông Bách yêu cầu các sở rà soát quy trình. \(sentence)").assignments
        #expect(read.count == 1, "\(read.map(\.text))")
    }

    /// The text may go on behind a box with other headlines.
    @Test func goesOnBehindOtherHeadlines() {
        let read = Record(
            articleSaying:
                """
                Tin liên quan

                Chủ tịch UBND tỉnh yêu cầu các sở khắc phục tồn tại

                Ông Bách yêu cầu Sở Y tế rà soát, chuẩn bị đủ thuốc, vật tư và trang thiết bị cho các trạm y tế trong tỉnh.
                """
        ).assignments
        #expect(read.map(\.lead) == [["Sở Y tế"]])
    }

    /// What will come of an order interrupts it for no more than a sentence.
    @Test func goesOnBehindWhatFollows() {
        let read = Record(
            articleSaying:
                "Ông Bách yêu cầu các sở rà soát quy trình. Các chế độ báo cáo sẽ được cắt giảm. Công an tỉnh bảo đảm an toàn thông tin."
        ).assignments
        #expect(read.map(\.lead) == [["các sở"], ["Công an tỉnh"]])
    }

    @Test(arguments: [
        "Giám đốc Sở Y tế Trần Minh Hòa đề nghị UBND tỉnh bố trí thêm vốn cho dự án.",
        "Các đại biểu đề nghị UBND tỉnh quan tâm bố trí kinh phí.",
        "Ông Bách bày tỏ tin tưởng các nhà thầu sẽ hoàn thành đúng tiến độ.",
        "Ảnh: Chủ tịch UBND tỉnh Lê Văn Bách yêu cầu các nhà thầu đẩy nhanh tiến độ.",
        "*Chủ tịch UBND tỉnh Lê Văn Bách yêu cầu các nhà thầu đẩy nhanh tiến độ tại công trường cầu Sông Lau. Ảnh: Minh Hà*",
        "Thông báo sẽ được công bố công khai tại trụ sở tiếp công dân.",
        "Xem thêm: Chủ tịch tỉnh yêu cầu các sở khắc phục tồn tại.",
        "Tin liên quan\n\nChủ tịch UBND tỉnh yêu cầu các sở khắc phục tồn tại\n\nHuyện Tân Lập tập trung chống hạn",
        "Các tin khác\n\n* Chủ tịch UBND tỉnh yêu cầu các sở rà soát (12/5/2023)\n* Tập trung chống hạn (11/5/2023)",
        "Tin xem nhiều\n\n1. Chủ tịch UBND tỉnh yêu cầu các sở rà soát\n2. Tập trung chống hạn",
    ])
    func tellsNobody(sentence: String) {
        #expect(Record(articleSaying: sentence).assignments.map(\.text) == [])
    }

    @Test func anArticleCutOffBeforeItsMiddleGoesOn() {
        let read = Record(
            document: """
                Bên cạnh đó, tổ chức lực lượng kịp thời giải tỏa cây xanh bị đổ khi mưa giông, hạn chế thấp nhất thiệt hại. Công ty TNHH một thành viên Thoát nước Nam Hà khẩn trương kiểm tra các công trình chống úng ngập.

                Minh Hà
                """
        ).assignments
        #expect(read.map(\.lead) == [[], ["Công ty TNHH một thành viên Thoát nước Nam Hà"]])
    }

    /// A line under a picture that has no stop tells again what the text tells.
    @Test func saidOnceThoughAPictureRepeatsIt() {
        let read = Record(
            articleSaying:
                """
                Trước diễn biến của dịch, ông Lê Văn Bách đề nghị tăng cường quản lý dân cư ở các xã biên giới.

                Chủ tịch UBND tỉnh Lê Văn Bách đề nghị tăng cường quản lý dân cư ở các xã

                Ông Bách yêu cầu Sở Y tế chuẩn bị đủ thuốc và trang thiết bị cho các trạm y tế.
                """
        ).assignments
        #expect(read.count == 2, "\(read.map(\.text))")
    }

    @Test func ordersAlone() {
        let read = Record(
            document: """
                Tuyên truyền đến các hộ dân ven sông, các bến đò, các hộ nuôi cá lồng, các đơn vị khai thác cát, sỏi biết thông tin xả lũ hồ thủy điện Sông Lau để chủ động các biện pháp phòng tránh, bảo đảm an toàn về người và tài sản.

                Rà soát phương án ứng phó bảo đảm an toàn hạ du, đặc biệt là hệ thống đê điều và các khu dân cư ngoài bãi.

                UBND thành phố Nam Hà chủ trì, phối hợp với Công ty Thủy điện Sông Lau tăng cường tuyên truyền, cắm biển cảnh báo;

                Các Sở: Công Thương, Xây dựng bố trí cán bộ trực tại các khu vực nuôi trồng thủy sản ở hạ lưu;
                """
        ).assignments
        #expect(read.map(\.lead) == [[], [], ["UBND thành phố Nam Hà"], ["Sở Công Thương", "Sở Xây dựng"]])
    }

    @Test func aFigureAtTheVeryBeginning() {
        #expect(Record(articleSaying: "").kind == .news)
        let read = Record(document: "Khoảng 3h30 ngày 7/3, ông Lê Văn Bách đã đi kiểm tra chốt kiểm dịch trên quốc lộ.")
        #expect(read.indicators.isEmpty)
    }

    @Test func aPagesAddressIsNobodysName() {
        let people = Record(
            articleSaying:
                "Ông Bách giục các chủ đầu tư sớm hoàn tất thủ tục.\n\nNguồn: https://songiang.example/tin-tuc"
        ).people
        #expect(people.allSatisfy { $0.role != .author || $0.name == "Minh Hà" })
    }

    /// However short, an article begins behind its paper's name.
    @Test(arguments: ["(Báo Sơn Giang) - ", "(BSG) – ", "**BSG** - ", ""])
    func aShortArticleBeginsBehindItsMark(mark: String) {
        let record = Record(
            document: """
                # Sơn Giang họp

                \(mark)Ngày 12/3/2024, Chủ tịch UBND tỉnh Lê Văn Bách chủ trì phiên họp thường kỳ.

                Các đại biểu đã thảo luận.

                Chủ tịch UBND tỉnh yêu cầu Sở Y tế rà soát hồ sơ.
                """)
        #expect(record.kind == .news && record.title == "Sơn Giang họp")
        #expect(record.chairs.map(\.name) == ["Lê Văn Bách"])
        #expect(record.assignments.map(\.lead) == [["Sở Y tế"]])
    }
}
