import Testing

@testable import Records

/// Papers as pages hand them on: with spaces lost, a page's own head above the letterhead, lines cut.
@Suite struct WornPaperTests {
    @Test(arguments: [
        ("Giao BộXây dựng chủ trì thẩm định.", ["Giao", "Bộ", "Xây", "dựng", "chủ", "trì", "thẩm", "định"]),
        ("soạnthảo Chỉ thị về thịtrường", ["soạn", "thảo", "Chỉ", "thị", "về", "thị", "trường"]),
        ("CHỦ NHIỆMPHÓ CHỦ NHIỆM", ["CHỦ", "NHIỆM", "PHÓ", "CHỦ", "NHIỆM"]),
        ("thựchiện tổchứchội nghị", ["thực", "hiện", "tổ", "chức", "hội", "nghị"]),
        ("số 145/BTC-ĐTngày 02 và 58/BKH-THngày 03", ["số", "BTC", "ĐT", "ngày", "và", "BKH", "TH", "ngày"]),
        // One syllable each, or a foreign name.
        ("nghiêng Nguyễn khuya Krông Plei Đăk Windows quyển giếng", nil),
    ])
    func syllablesThatLostTheirSpaceAreTakenApart(text: String, words: [String]?) {
        let prose = reading(text).prose
        let found = prose.tokens.indices.filter { prose.tokens[$0].isWord }.map { prose.text($0..<($0 + 1)) }
        #expect(found == words ?? text.split(separator: " ").map(String.init))
    }

    @Test func aUnitIsNamedWithTheSpaceThatThePageLost() {
        let record = Record(points: "1. Giao SởXây dựng chủ trì, phối hợp với SởTài chính rà soát quyhoạch.")
        #expect(record.assignments.map(\.lead) == [["Sở Xây dựng"]])
        #expect(record.assignments.map(\.coordinating) == [["Sở Tài chính"]])
    }

    @Test func aPagesTitleStandsAboveTheLetterhead() {
        let record = Record(
            document: """
                Kế hoạch tháng 5 của trường

                KẾ HOẠCH THÁNG 5/2026

                PHÒNG GD&ĐT SƠN LÂM   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

                TRƯỜNG MN HOA CÚC          Độc lập – Tự do – Hạnh phúc

                Số: 31/KH-MNHC               Sơn Lâm, ngày 04 tháng 5 năm 2026

                KẾ HOẠCH

                Công tác tháng 5 năm 2026

                1. Dự giờ giáo viên.
                """)
        #expect(record.agency == "TRƯỜNG MN HOA CÚC")
        #expect(record.number?.text == "31/KH-MNHC")
        #expect(record.place == "Sơn Lâm")
        #expect(record.issued?.first?.description == "2026-05-04")
        #expect(record.title == "Công tác tháng 5 năm 2026")
    }

    @Test func theNameOfThePartyInATitleIsNoMotto() {
        let record = Record(
            document: """
                KẾ HOẠCH TỔ CHỨC KỶ NIỆM NGÀY THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM

                Căn cứ Thông báo số 29-TB/TU ngày 31/10/2025 của Ban Thường vụ Tỉnh ủy;

                1. Trang trí trụ sở.
                """)
        #expect(record.agency == nil)
        #expect(record.citations.map(\.number) == ["29-TB/TU"])
    }

    @Test func recipientsGoOnInTheNextLine() {
        let record = Record(
            document: """
                VĂN PHÒNG CHÍNH PHỦ

                Số: 75/VPCP-NN

                Kính gửi: Bộ Xây dựng

                Bộ Xây dựng rà soát quy hoạch, báo cáo trước ngày 20/8/2026.

                Nơi nhận:
                - Như trên;
                - UBND các tỉnh, TP: Sơn Giang, Nam Hà,
                Lâm Thượng, Trà Sơn;
                - VPCP: BTCN, các PCN;
                các Vụ: TH, NN;
                - Lưu: VT, NN (3b). 39

                KT. BỘ TRƯỞNG, CHỦ NHIỆMPHÓ CHỦ NHIỆM
                Vũ Đình An
                """)
        #expect(
            record.recipients == [
                "Như trên", "UBND các tỉnh, TP: Sơn Giang, Nam Hà, Lâm Thượng, Trà Sơn",
                "VPCP: BTCN, các PCN; các Vụ: TH, NN",
                "Lưu: VT, NN (3b). 39",
            ])
        #expect(record.signature?.position == "PHÓ CHỦ NHIỆM")
        #expect(record.signature?.authority == ["KT. BỘ TRƯỞNG, CHỦ NHIỆM"])
    }

    @Test(arguments: [
        "UBND huyện vừa có văn bản yêu cầu các phòng, ban rà soát danh sách hộ nghèo, báo cáo trước ngày 12/5/2026.",
        "Lãnh đạo thành phố cũng giao Sở Văn hóa và Thể thao chủ trì kiểm tra các điểm vui chơi, xử lý dứt điểm vi phạm",
    ])
    func aPageOfOneParagraphIsNoHeadline(text: String) {
        let record = Record(document: text)
        #expect(record.kind == .news)
        #expect(record.assignments.count == 1)
    }

    @Test func aLetterWithoutItsHeadIsADispatch() {
        let record = Record(
            document: """
                Kính gửi:

                - Các khoa, phòng;

                Nhà trường đề nghị các khoa nộp kế hoạch trước ngày 12/5/2026.
                """)
        #expect(record.kind == .dispatch)
        #expect(record.title == "a")
    }
}

/// Whom an instruction means, where offices and their heads are mixed.
@Suite struct MixedLeadTests {
    @Test(arguments: [
        (
            "Chánh Văn phòng HĐND và UBND huyện, Chủ tịch UBND các xã thực hiện.",
            ["Văn phòng HĐND và UBND huyện", "UBND các xã"]
        ),
        ("Hội Nông dân các xã, thị trấn tổ chức tuyên truyền.", ["Hội Nông dân các xã, thị trấn"]),
        ("Ban Quản lý dự án 12 - Bộ GTVT bàn giao mặt bằng.", ["Ban Quản lý dự án 12 - Bộ GTVT"]),
        ("Chủ tịch UBND tỉnh ủy quyền cho Giám đốc Sở Nội vụ ký quyết định.", ["Sở Nội vụ"]),
        ("Tiếp thu ý kiến cử tri, UBND tỉnh giao Sở Tài chính lập dự toán.", ["Sở Tài chính"]),
        (
            "Giao các Sở, Ban, ngành, đơn vị lực lượng vũ trang cấp tỉnh báo cáo.",
            ["các Sở, Ban, ngành, đơn vị lực lượng vũ trang cấp tỉnh"]
        ),
    ])
    func namesThem(text: String, leads: [String]) {
        #expect(Record(points: "1. " + text).assignments.first?.lead == leads)
    }

    @Test func whatADecisionEnactsIsNoTask() {
        let record = Record(
            document: """
                QUYẾT ĐỊNH

                Về việc ban hành quy chế

                Điều 1. Ban hành kèm theo Quyết định này quy chế làm việc.

                Điều 2. Giao Phòng Nội vụ theo dõi việc thực hiện.
                """)
        #expect(record.assignments.map(\.lead) == [["Phòng Nội vụ"]])
    }
}
