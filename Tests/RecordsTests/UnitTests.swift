import Testing

@testable import Records

@Suite struct UnitTests {
    /// A phrase that stood twice under one cue would be looked up twice and mended once.
    @Test func aPhraseStandsOnceUnderItsCue() {
        var seen: Set<String> = []
        for table in Cue.tables {
            for phrase in table.phrases {
                for spelling in phrase.text.split(separator: "|") {
                    #expect(
                        seen.insert("\(table.cue) \(phrase.value) \(spelling)").inserted, "\(table.cue): \(spelling)")
                }
            }
        }
    }

    @Test(arguments: [
        ("Phòng Nông nghiệp - Tài nguyên", ["Phòng Nông nghiệp - Tài nguyên"]),
        ("Phòng Kiểm soát TTHC và Trung tâm HCC tỉnh", ["Phòng Kiểm soát TTHC", "Trung tâm HCC tỉnh"]),
        (
            "Sở Lao động - Thương binh và Xã hội, các ngành liên quan tham mưu",
            ["Sở Lao động - Thương binh và Xã hội", "các ngành liên quan"]
        ),
        ("Phòng Hành chính - Tổ chức xây dựng Đề án", ["Phòng Hành chính - Tổ chức"]),
        ("Phòng Công nghiệp - Xây dựng tham mưu các nội dung", ["Phòng Công nghiệp - Xây dựng"]),
        ("Sở Kế hoạch và Đầu tư đánh giá nhiệm vụ", ["Sở Kế hoạch và Đầu tư"]),
        ("phòng Quản trị - Tài vụ trong việc bố trí", ["phòng Quản trị - Tài vụ"]),
        ("các phòng, ban, đơn vị trực thuộc kiểm soát chặt chẽ", ["các phòng, ban, đơn vị trực thuộc"]),
        ("Trưởng các phòng, ban, đơn vị rà soát", ["các phòng, ban, đơn vị"]),
        ("Văn phòng UBND tỉnh chịu trách nhiệm", ["Văn phòng UBND tỉnh"]),
        ("tập thể công chức, viên chức, người lao động Văn phòng UBND tỉnh phải", ["Văn phòng UBND tỉnh"]),
        ("lãnh đạo Văn phòng UBND tỉnh rà soát", ["Văn phòng UBND tỉnh"]),
        ("lãnh đạo, công chức Văn phòng nghiêm túc", ["Văn phòng"]),
        (
            "các phòng chuyên môn và đơn vị trực thuộc rà soát", ["các phòng chuyên môn", "đơn vị trực thuộc"]
        ),
        ("các phòng ban chuyên môn, đơn vị sự nghiệp rà soát", ["các phòng ban chuyên môn, đơn vị sự nghiệp"]),
        ("các đơn vị có nhiệm vụ quá hạn báo cáo", ["các đơn vị có nhiệm vụ quá hạn"]),
        ("Tổ khối 4, 5 tổ chức thao giảng", ["Tổ khối 4, 5"]),
        ("Ủy ban Quản lý vốn nhà nước tại doanh nghiệp đôn đốc", ["Ủy ban Quản lý vốn nhà nước tại doanh nghiệp"]),
        ("các đơn vị chưa nộp báo cáo quý II nộp về Sở", ["các đơn vị chưa nộp báo cáo quý II"]),
        ("các cơ quan được giao chủ trì đề án gửi hồ sơ", ["các cơ quan được giao chủ trì đề án"]),
        ("các chủ đầu tư có tỷ lệ giải ngân dưới 30% giải trình", ["các chủ đầu tư có tỷ lệ giải ngân dưới 30%"]),
        (
            "các đơn vị quản lý hồ chứa thủy điện, thủy lợi và các đơn vị có liên quan ứng phó",
            ["các đơn vị quản lý hồ chứa thủy điện, thủy lợi", "các đơn vị có liên quan"]
        ),
        ("Ban Quản lý dự án đầu tư xây dựng số 2 đôn đốc", ["Ban Quản lý dự án đầu tư xây dựng số 2"]),
        ("Văn phòng Đoàn giúp Ban Thường vụ kiểm tra", ["Văn phòng Đoàn"]),
        ("Đoàn cơ sở công ty In Hòa Bình chỉ đạo", ["Đoàn cơ sở công ty In Hòa Bình"]),
        (
            "các Chi đoàn cơ sở và các chi đoàn trực thuộc Đoàn cơ sở tiếp tục",
            ["các Chi đoàn cơ sở", "các chi đoàn trực thuộc Đoàn cơ sở"]
        ),
        ("Các Sở Tài chính, Nội vụ rà soát", ["Sở Tài chính", "Sở Nội vụ"]),
        ("Các Sở GDĐT cần chỉ đạo", ["Các Sở GDĐT"]),
        ("các Phòng Tư pháp các huyện rà soát", ["các Phòng Tư pháp các huyện"]),
        ("Ban Thường vụ Hội các xã, thị trấn rà soát", ["Ban Thường vụ Hội các xã, thị trấn"]),
        ("các đơn vị dự toán cấp 1 thuộc huyện đối chiếu", ["các đơn vị dự toán cấp 1 thuộc huyện"]),
        ("các sở: Tài chính, Nội vụ, Y tế rà soát", ["Sở Tài chính", "Sở Nội vụ", "Sở Y tế"]),
        ("Sở Văn hóa, Thể thao và Du lịch, Sở Y tế phối hợp", ["Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"]),
        ("UBND các huyện, thị xã, thành phố báo cáo", ["UBND các huyện, thị xã, thành phố"]),
        ("Ban Tiếp công dân tỉnh theo dõi", ["Ban Tiếp công dân tỉnh"]),
        ("Trung tâm Công báo và Tin học đăng tải", ["Trung tâm Công báo và Tin học"]),
        ("Công an tỉnh, Bộ Chỉ huy quân sự tỉnh tăng cường", ["Công an tỉnh", "Bộ Chỉ huy quân sự tỉnh"]),
        (
            "UBND huyện An Sơn và các đơn vị liên quan giải phóng mặt bằng",
            ["UBND huyện An Sơn", "các đơn vị liên quan"]
        ),
        ("các Sở, ngành (có thể trao đổi", ["các Sở, ngành"]),
        ("Giám đốc Sở Y tế chỉ đạo", ["Sở Y tế"]),
        (
            "Bộ Tài chính, Bộ Kế hoạch và Đầu tư và các cơ quan liên quan rà soát",
            ["Bộ Tài chính", "Bộ Kế hoạch và Đầu tư", "các cơ quan liên quan"]
        ),
        ("Sở Nông nghiệp và Phát triển nông thôn khẩn trương", ["Sở Nông nghiệp và Phát triển nông thôn"]),
        ("các công ty khai thác công trình thủy lợi vận hành cống", ["các công ty khai thác công trình thủy lợi"]),
        ("các doanh nghiệp kinh doanh xăng dầu bảo đảm nguồn cung", ["các doanh nghiệp kinh doanh xăng dầu"]),
        ("các đơn vị sử dụng tiết kiệm điện", ["các đơn vị"]),
        ("các đơn vị trong toàn ngành tiết kiệm điện", ["các đơn vị trong toàn ngành"]),
        ("các phòng thuộc Sở rà soát", ["các phòng thuộc Sở"]),
        ("các chủ đầu tư có gói thầu chậm giải trình", ["các chủ đầu tư có gói thầu chậm"]),
        ("các địa phương có kế hoạch khắc phục", ["các địa phương"]),
        ("Ủy ban nhân dân 14 phường rà soát", ["Ủy ban nhân dân 14 phường"]),
        (
            "UBND các tỉnh khu vực Nam Trung Bộ và Tây Nguyên chủ động",
            ["UBND các tỉnh khu vực Nam Trung Bộ và Tây Nguyên"]
        ),
        (
            "UBND các xã: An Hòa, Bình Tú và thị trấn Lâm Sa rà soát",
            ["UBND các xã: An Hòa, Bình Tú và thị trấn Lâm Sa"]
        ),
        ("UBND các huyện, thị xã: Khẩn trương bàn giao", ["UBND các huyện, thị xã"]),
        ("Chủ tịch UBND các huyện chịu trách nhiệm", ["UBND các huyện"]),
        ("các ban điều hành gửi báo cáo", ["các ban điều hành"]),
        ("Các cấp ủy, tổ chức đảng rà soát", ["Các cấp ủy, tổ chức đảng"]),
        ("các Ban quản lý rừng phòng hộ, đặc dụng tăng cường", ["các Ban quản lý rừng phòng hộ, đặc dụng"]),
        ("UBND các quận 2, 7, Bình Tú vận động", ["UBND các quận 2, 7, Bình Tú"]),
        ("UBND các quận - huyện tăng cường", ["UBND các quận - huyện"]),
        ("Các Cảng vụ hàng hải khu vực I, II kiểm tra", ["Các Cảng vụ hàng hải khu vực I, II"]),
        ("Các phân xưởng sản xuất tổ chức giao ca", ["Các phân xưởng sản xuất"]),
        ("Phòng Nội vụ - Thanh tra huyện kiểm tra", ["Phòng Nội vụ", "Thanh tra huyện"]),
        ("các phòng thuộc Sở Y tế rà soát", ["các phòng thuộc Sở Y tế"]),
        ("các đơn vị thuộc Sở, Thanh tra Sở rà soát", ["các đơn vị thuộc Sở", "Thanh tra Sở"]),
        ("các Cục DTNN khu vực triển khai", ["các Cục DTNN khu vực"]),
        ("Hạt Quản lý giao thông và các phường chỉnh trang vỉa hè", ["Hạt Quản lý giao thông", "các phường"]),
        ("Sở Bảo tàng và Di sản rà soát", ["Sở Bảo tàng và Di sản"]),
        ("các công ty thủy lợi vận hành hồ chứa", ["các công ty thủy lợi"]),
        ("UBND Phường 3, Phường 8 kiểm tra", ["UBND Phường 3", "Phường 8"]),
        ("Khoa Xã hội, Khoa Mầm non tổ chức gặp mặt", ["Khoa Xã hội", "Khoa Mầm non"]),
        ("P. CTSV, Đoàn Thanh niên tổ chức", ["P. CTSV", "Đoàn Thanh niên"]),
        ("Ban Kinh tế - Ngân sách hoàn thành", ["Ban Kinh tế - Ngân sách"]),
        ("Ban kinh tế – xã hội hoàn thành", ["Ban kinh tế – xã hội"]),
        ("Ban Điều hành dự án 1, Ban Điều hành dự án 2 đẩy nhanh", ["Ban Điều hành dự án 1", "Ban Điều hành dự án 2"]),
        ("Phòng Kế hoạch tổng hợp xây dựng lịch trực", ["Phòng Kế hoạch tổng hợp"]),
        ("các phòng ban chuyên môn, đơn vị sự nghiệp chủ động", ["các phòng ban chuyên môn, đơn vị sự nghiệp"]),
        (
            "các cơ quan, đơn vị, UBND các huyện, thành phố rà soát",
            ["các cơ quan, đơn vị", "UBND các huyện, thành phố"]
        ),
        ("các Ban quản lý dự án Thành phố khẩn trương", ["các Ban quản lý dự án Thành phố"]),
        ("Ban Quản lý dự án 85 khẩn trương", ["Ban Quản lý dự án 85"]),
        ("UBND huyện Bình Lâm, Sơn Trạch khẩn trương", ["UBND huyện Bình Lâm", "UBND huyện Sơn Trạch"]),
    ])
    func readsLists(words: String, names: [String]) {
        let reading = reading(words)
        let (mentions, _) = reading.units.list(0, reading.all.upperBound)
        #expect(mentions.map(\.name) == names)
    }

    @Test(arguments: ["cán bộ công chức", "phòng chống dịch", "cơ sở hạ tầng", "trung tâm của vùng", "toàn bộ hồ sơ"])
    func isNoUnit(words: String) {
        let reading = reading(words)
        #expect(reading.units.list(0, reading.all.upperBound).mentions.isEmpty)
    }
}

@Suite struct PersonTests {
    @Test(
        arguments: [
            ("đồng chí Đặng Văn An, Chủ tịch UBND tỉnh chủ trì", "Đặng Văn An", "Chủ tịch UBND tỉnh"),
            ("Phó Chủ tịch UBND tỉnh Lê Thị Hồng Phúc tổ chức", "Lê Thị Hồng Phúc", "Phó Chủ tịch UBND tỉnh"),
            ("đồng chí Trần Anh – Phó Chánh Văn phòng", "Trần Anh", "Phó Chánh Văn phòng"),
            (
                "Phó Chủ tịch Thường trực UBND tỉnh Trần Hoàng Lâm phát biểu", "Trần Hoàng Lâm",
                "Phó Chủ tịch Thường trực UBND tỉnh"
            ),
            ("Chánh Văn phòng UBND tỉnh, chủ trì", nil, "Chánh Văn phòng UBND tỉnh"),
            ("ông Nguyễn Văn Bình - Giám đốc Sở Y tế", "Nguyễn Văn Bình", "Giám đốc Sở Y tế"),
            (
                "Trưởng Ban Dân vận Trung ương Bùi Thị Minh Hạnh dự", "Bùi Thị Minh Hạnh",
                "Trưởng Ban Dân vận Trung ương"
            ),
            (
                "Phó Chánh Văn phòng Văn phòng Trung ương Đảng Lâm Thị Phương dự", "Lâm Thị Phương",
                "Phó Chánh Văn phòng Văn phòng Trung ương Đảng"
            ),
            ("Bà Phan Thị Lan, Hiệu trưởng nhà trường", "Phan Thị Lan", "Hiệu trưởng nhà trường"),
            ("Chủ tịch UBND phường An Lạc Phùng Gia Phú phát biểu", "Phùng Gia Phú", "Chủ tịch UBND phường An Lạc"),
            (
                "đồng chí Lê Thị Lan, UVT.Ư Đảng, Bí thư Tỉnh ủy, Trưởng đoàn Đại biểu Quốc hội tỉnh dự", "Lê Thị Lan",
                "UVT.Ư Đảng, Bí thư Tỉnh ủy, Trưởng đoàn Đại biểu Quốc hội tỉnh"
            ),
            ("các Phó Hiệu trưởng: PGS.TS Lê An Bình và TS Vũ Hòa", "Lê An Bình", "Phó Hiệu trưởng"),
        ] as [(String, String?, String)])
    func readsNameAndPosition(words: String, name: String?, position: String) throws {
        let reading = reading(words)
        let person = try #require(reading.people.read(0, reading.all.upperBound).first)
        #expect(person.name == name)
        #expect(person.position == position)
    }

    @Test func severalNamesShareAPosition() {
        let reading = reading("Phó Chủ tịch UBND tỉnh: Võ Phong, Trần Phước Hải đã chủ trì")
        let people = reading.people.read(0, reading.all.upperBound)
        #expect(people.map(\.name) == ["Võ Phong", "Trần Phước Hải"])
    }
}
