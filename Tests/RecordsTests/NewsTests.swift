import SourceText
import Testing

@testable import Records

/// What portals and papers tell of a meeting, in the ways that they tell it.
struct NewsTests {
    @Test func theYearMayStandInAnotherParagraph() {
        let record = Record(
            document: """
                UBND huyện Sông Lam họp thường kỳ tháng 4

                Sáng ngày 26/4, đồng chí Lê Văn Bách – Phó Bí thư, Chủ tịch UBND huyện chủ trì hội nghị.

                Trong tháng 4/2021, UBND huyện đã tập trung chỉ đạo phòng, chống dịch bệnh trên đàn vật nuôi.
                """)
        #expect(record.kind == .news)
        #expect(record.meeting?.dates.map(\.description) == ["2021-04-26"])
        #expect(record.chairs.first?.name == "Lê Văn Bách")
        #expect(record.findings.map(\.kind) == [.result])
    }

    @Test(arguments: ["date 2025-07-12 (TSL) Chiều", "date 2025-07-12 UBND phường An Bình họp giao ban TSL - Chiều"])
    func whatCollectionsPutBefore(opening: String) {
        let record = Record(
            document: """
                \(opening) 11/7, UBND phường An Bình tổ chức họp giao ban 6 tháng đầu năm. Ông Lê Văn Bách – Chủ tịch UBND phường chủ trì cuộc họp.

                Trong 6 tháng qua, Công an phường đã xử lý 12 vụ việc.
                """)
        #expect(record.issued?.first == Day(year: 2025, month: 7, day: 12))
        #expect(record.meeting?.dates.map(\.description) == ["2025-07-11"])
        #expect(record.chairs.first?.position == "Chủ tịch UBND phường")
    }

    @Test func theArticlesOwnLineGoesBeforeThePagesClock() {
        let record = Record(
            document: """
                Thursday, 18/07/2024
                Ngày đăng: 21/01/2021 - Lượt xem: 87
                Xem với cỡ chữ

                Thông báo lịch tiếp công dân của Chủ tịch HĐND huyện Sông Lam

                Chủ tịch HĐND huyện thông báo lịch tiếp công dân như sau:

                1. Thời gian: ngày 20 hằng tháng.

                2. Địa điểm: trụ sở HĐND huyện.

                3. Giao UBND các xã, thị trấn thông báo đến Nhân dân.

                4. Giao Trung tâm Văn hóa, thể thao & Truyền thông; Cổng thông tin điện tử huyện đăng tải lịch này

                Với nội dung trên, HĐND huyện thông báo để các đơn vị, Nhân dân biết và thực hiện./.
                """)
        #expect(record.issued?.first == Day(year: 2021, month: 1, day: 21))
        #expect(record.kind == .notice)
        #expect(record.title == "Thông báo lịch tiếp công dân của Chủ tịch HĐND huyện Sông Lam")
        #expect(record.chairs.isEmpty)
        #expect(
            record.assignments.last?.lead == [
                "Trung tâm Văn hóa, thể thao & Truyền thông", "Cổng thông tin điện tử huyện",
            ])
    }

    @Test func aLetterIsNoMeeting() {
        let record = Record(
            document: """
                Chủ tịch UBND huyện chỉ đạo trực nghỉ lễ Quốc khánh 02/9/2023
                Chủ tịch UBND huyện đã ký Công văn số 327/UBND-VP ngày 29/8/2023 về bảo đảm an ninh, trật tự dịp nghỉ lễ.
                Chủ tịch UBND huyện giao các cơ quan, đơn vị trực thuộc UBND huyện; UBND các xã phân công lãnh đạo trực.
                Lê An
                """)
        #expect(record.chairs.isEmpty)
        #expect(record.meeting?.dates ?? [] == [])
        #expect(record.assignments.map(\.lead) == [["các cơ quan, đơn vị trực thuộc UBND huyện", "UBND các xã"]])
    }

    /// Someone speaks of work; behind the colon stands what to do, and each sentence after it is a task more.
    @Test(arguments: [
        ("đồng chí Chủ tịch UBND xã đã chỉ đạo thực hiện các nội dung như: Rà soát hộ nghèo. Đẩy nhanh giải ngân.", 2),
        ("đồng chí Chủ tịch UBND xã nhấn mạnh một số nhiệm vụ: tiếp tục rà soát hộ nghèo; đẩy nhanh giải ngân.", 1),
        ("Chủ tịch UBND xã đề nghị cán bộ, công chức phòng tiếp tục nâng cao trách nhiệm. Kịp thời báo cáo.", 2),
        ("Chủ tịch UBND xã đã trao đổi về các nội dung: giải ngân, giải phóng mặt bằng.", 0),
    ])
    func announcements(sentence: String, count: Int) {
        let record = Record(
            document: """
                UBND xã Vân Sơn họp giao ban tháng 9/2025

                Ngày 08/9/2025, UBND xã tổ chức họp giao ban. Đồng chí Lê Văn Bách, Chủ tịch UBND xã chủ trì.

                Kết thúc cuộc họp, \(sentence)
                """)
        #expect(record.assignments.count == count, "\(record.assignments.map(\.text))")
    }

    @Test func whoIsAskedStandsBetweenTheRequestAndItsVerb() {
        let record = Record(points: "1. Yêu cầu đội ngũ nhân viên thư viện tiếp tục thực hiện nếp sống văn minh.")
        #expect(record.assignments.map(\.lead) == [["đội ngũ nhân viên thư viện"]])
    }

    @Test func whatWasHeardIsNoResult() {
        let record = Record(
            document: """
                UBND phường họp thường kỳ tháng 3/2022

                Sáng 28/3/2022, UBND phường họp thường kỳ. Đồng chí Lê Văn Bách – Chủ tịch UBND phường chủ trì.

                Tại hội nghị, UBND phường đã nghe 4 bộ phận báo cáo công tác tháng 3, đã thảo luận nhiệm vụ tháng 4/2022.
                """)
        #expect(record.findings.isEmpty)
    }

    /// What grew is an indicator where its clause names it; behind a count the change belongs to the count.
    @Test(arguments: [
        ("Chỉ số sản xuất công nghiệp tăng 7,62% so với cùng kỳ.", [7.62]),
        ("Doanh thu vận tải đạt 220 tỷ đồng, tăng 4,1% so với cùng kỳ.", []),
        ("Lập quy hoạch chi tiết tỷ lệ 1/500 khu dân cư.", []),
    ])
    func growth(sentence: String, percents: [Double]) {
        let record = Record(points: "1. " + sentence, under: "I. Kết quả công tác")
        #expect(record.indicators.compactMap(\.percent) == percents)
    }

    @Test func unevenlyWrappedLinesAreOneParagraph() {
        let record = Record(
            document: """
                Ngành Giáo dục giao ban hiệu trưởng

                Dự và chỉ đạo Hội nghị có đồng chí Lê Văn
                Bách - Huyện ủy viên, Trưởng Phòng GD&ĐT huyện, các đồng chí lãnh đạo, chuyên
                viên Phòng GD&ĐT và 63 đồng chí hiệu trưởng các đơn vị trường học trực
                thuộc, đại diện Công đoàn giáo dục huyện và các tổ cốt cán
                trong toàn huyện.
                Kết luận hội nghị, đồng chí
                Trưởng Phòng GD&ĐT nhấn mạnh một số việc phải làm ngay trong
                thời gian tới: Làm tốt việc tham mưu của các trường với
                cấp ủy, chính quyền địa phương; chấn chỉnh nền nếp, kỷ
                cương trong các nhà trường.
                """)
        #expect(record.chairs.map(\.name) == ["Lê Văn Bách"])
        #expect(record.assignments.count == 1)
    }

    /// Where the leaders are this week gives nobody work; what is given beside it does.
    @Test func aCalendarGivesWorkOnlyInItsNotes() {
        let record = Record(
            document: """
                LỊCH LÀM VIỆC CỦA LÃNH ĐẠO UBND XÃ VÂN SƠN
                (Từ ngày 09/02/2026 đến ngày 13/02/2026)

                THỨ HAI, NGÀY 09/02:

                - Chủ tịch: 8 giờ, họp Ban Chỉ đạo phòng, chống thiên tai, điểm tại phòng họp số 3.

                - PCT. Thường trực: Thăm, chúc Tết trường Tiểu học Vân Sơn (Giao Phòng Văn hóa – Xã hội chuẩn bị nội dung).
                """)
        #expect(record.kind == .plan)
        #expect(record.planPeriod?.first?.description == "2026-02-09")
        #expect(record.assignments.map(\.lead) == [["Phòng Văn hóa – Xã hội"]])
    }

    @Test func whatStandsUnderACalendarsTableIsRead() {
        let record = Record(
            document: """
                # LỊCH CÔNG TÁC TUẦN

                | Ngày | Nội dung | Chủ trì | Địa điểm |
                |---|---|---|---|
                | 13/11 | Họp giao ban | GĐ Lê An | P. họp |

                Ghi chú: Lịch này thay giấy mời. Các phòng gửi tài liệu về Văn phòng trước ngày 10/11/2023.
                """)
        #expect(record.assignments.map(\.lead) == [["Các phòng"]])
        #expect(record.assignments.first?.deadline?.last?.description == "2023-11-10")
    }

    @Test(arguments: [
        (
            "HỘI NGHỊ GIAO BAN HIỆU TRƯỞNG THÁNG 11 NĂM 2020",
            "Ngày 27/11/2020, Phòng GD&ĐT tổ chức Hội nghị giao ban.", ""
        ),
        (
            "UBND xã Vân Sơn giao ban tuần 2", "Ngày 27/11/2020, UBND xã Vân Sơn họp giao ban.",
            "Đồng chí Lê Văn Bách, Phó Bí thư Đảng ủy, Chủ tịch UBND xã chủ trì hội nghị\n\n"
        ),
    ])
    func headlines(headline: String, opening: String, caption: String) {
        let record = Record(document: "\(headline)\n\n\(caption)\(opening) Đồng chí Lê Văn Bách chủ trì.\n")
        #expect(record.title == headline)
        #expect(record.kind == .news)
        #expect(record.agency == nil)
    }

    @Test(arguments: [
        ("Ngày 28-10, UBND tỉnh họp thường kỳ tháng 10-2015.", "2015-10-28"),
        ("Ngày 19 - 12, UBND tỉnh họp thường kỳ tháng 12/2015.", "2015-12-19"),
        ("Chiều 15.6, đoàn công tác làm việc với huyện về công tác 6 tháng đầu năm 2022.", "2022-06-15"),
        ("Sáng 24/02, UBND tỉnh họp phiên thường kỳ tháng 02/2022.", "2022-02-24"),
        ("Sáng 29/12, UBND tỉnh họp triển khai nhiệm vụ tháng 01/2026.", "2025-12-29"),
    ])
    func daysOfTheMeeting(opening: String, day: String) {
        let record = Record(document: "UBND tỉnh họp thường kỳ\n\n\(opening) Đồng chí Lê Văn Bách chủ trì.\n")
        #expect(record.meeting?.dates.map(\.description) == [day])
    }

    @Test(arguments: [
        ("Chủ tịch UBND huyện đánh giá cao các phòng và yêu cầu Phòng Nội vụ tiếp thu ý kiến.", ["Phòng Nội vụ"]),
        (
            "Chủ tịch UBND tỉnh đề nghị, Sở Tài chính, các ngành cần đẩy nhanh giải ngân.",
            ["Sở Tài chính", "các ngành"]
        ),
        ("Cụ thể, Chủ tịch yêu cầu: Tăng cường tuần tra trên các tuyến đường.", []),
    ])
    func requests(sentence: String, lead: [String]) {
        let record = Record(
            document: """
                UBND tỉnh họp giao ban tháng 9/2025

                Ngày 08/9/2025, UBND tỉnh tổ chức họp giao ban. Đồng chí Lê Văn Bách, Chủ tịch UBND tỉnh chủ trì.

                \(sentence)
                """)
        #expect(record.assignments.map(\.lead) == [lead])
    }

    /// `IV.` and `ISO.` end a sentence; `TP.` does not.
    @Test(arguments: [
        ("Bộ phận Một cửa lập hồ sơ trong quý IV. Phòng Nội vụ rà soát biên chế.", 2),
        ("Bộ phận Một cửa thực hiện quy trình ISO. Phòng Nội vụ rà soát biên chế.", 2),
        ("Phòng Nội vụ làm việc với TP. Sông Lam về biên chế.", 1),
    ])
    func abbreviationsEndSentencesOrNot(sentences: String, count: Int) {
        let record = Record(
            document: """
                UBND huyện họp giao ban tháng 9/2025

                Ngày 08/9/2025, UBND huyện họp giao ban. Đồng chí Lê Văn Bách chủ trì.

                Chủ tịch UBND huyện yêu cầu Văn phòng đôn đốc. \(sentences)
                """)
        #expect(record.assignments.count == count + 1, "\(record.assignments.map(\.text))")
    }

    @Test func whatWasInsistedOnIsTold() {
        let record = Record(
            document: """
                Chủ tịch UBND tỉnh làm việc với Sở Giao thông vận tải

                Chiều 23/02/2021, Chủ tịch UBND tỉnh Lê Văn Bách có buổi làm việc với Sở về tình hình triển khai nhiệm vụ năm 2021.

                Năm 2020, Sở đã hoàn thành 94 km đường tỉnh.

                Chủ tịch UBND tỉnh chỉ rõ, năm nay Sở phải tập trung hoàn thành các công trình trọng điểm.
                """)
        #expect(record.assignments.count == 1)
        #expect(record.reviewPeriod?.first?.description == "2020-01-01")
        #expect(record.planPeriod?.first?.description == "2021-01-01")
    }

    @Test(arguments: ["có buổi làm việc với", "tổ chức buổi làm việc với", "đã tổ chức cuộc họp với"])
    func whoHoldsAMeetingPresides(deed: String) {
        let record = Record(
            document: """
                Phó Chủ tịch UBND tỉnh làm việc với Văn phòng

                Chiều ngày 08/8/2018, Phó Chủ tịch UBND tỉnh Lê Thị Cúc \(deed) lãnh đạo Văn phòng về công tác 6 tháng.
                """)
        #expect(record.chairs == [Person(name: "Lê Thị Cúc", position: "Phó Chủ tịch UBND tỉnh")])
    }

    @Test(arguments: ["Hữu An - Trang TTĐT xã", "Hữu An\n(Trung tâm Văn hóa huyện)", "Hữu An."])
    func bylines(last: String) {
        let record = Record(
            document: """
                UBND xã Vân Sơn họp giao ban tháng 9/2025

                Ngày 08/9/2025, UBND xã họp giao ban. Đồng chí Lê Văn Bách, Chủ tịch UBND xã chủ trì.

                Chủ tịch UBND xã yêu cầu Phòng Kinh tế rà soát các dự án.

                \(last)
                """)
        #expect(record.people.last?.name == "Hữu An")
        #expect(record.people.last?.role == .author)
    }

    @Test func boldLinesUnderAHeadlineAreNoHeading() {
        let record = Record(
            document: """
                # Không để khoảng trống trong quản lý

                **07/07/2025 18:30**

                **Sáng 7/7, tại hội nghị giao ban với lãnh đạo các xã, phường, Bí thư Tỉnh ủy Lê Văn Bách nhấn mạnh, các địa phương phải bảo đảm hoạt động thông suốt, không để khoảng trống.**

                Theo báo cáo, sau 1 tuần vận hành, các xã đã tiếp nhận 24.516 hồ sơ.
                """)
        #expect(record.findings.map(\.kind) == [.result])
        #expect(record.indicators.first?.value == 24_516)
    }

    @Test func aPositionEndsWithItsParty() throws {
        let reading = reading(
            "đồng chí Nhữ Thị Lan - Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Tỉnh ủy và đồng chí Lê An")
        let person = try #require(reading.people.read(0, reading.all.upperBound).first)
        #expect(person.position == "Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Tỉnh ủy")
    }

    @Test(arguments: [
        ("Chủ tịch UBND tỉnh Hà Giang Nguyễn Văn Lộc", "Nguyễn Văn Lộc", "Chủ tịch UBND tỉnh Hà Giang"),
        ("Chủ tịch UBND TP Hà Nội Nguyễn Đức Lộc", "Nguyễn Đức Lộc", "Chủ tịch UBND TP Hà Nội"),
        ("Chủ tịch UBND TP Hồ Chí Minh Phan Văn Lộc", "Phan Văn Lộc", "Chủ tịch UBND TP Hồ Chí Minh"),
        ("Phó Chủ tịch UBND tỉnh Đồng Thị Mai Sao", "Đồng Thị Mai Sao", "Phó Chủ tịch UBND tỉnh"),
    ])
    func peopleBehindProvinces(words: String, name: String, position: String) throws {
        let reading = reading(words)
        let person = try #require(reading.people.read(0, reading.all.upperBound).first)
        #expect(person.name == name)
        #expect(person.position == position)
    }

    @Test func whomALaterSentenceNamesDoesNotDoWhatAnEarlierSays() {
        let record = Record(
            document: """
                Bệnh viện giao ban tháng 01/2019

                Sáng ngày 02/01/2019, Bệnh viện giao ban. Bác sỹ Lê Văn Bách, Giám đốc Bệnh viện chủ trì.

                Giám đốc quán triệt một số nhiệm vụ như: Tiếp tục duy trì chuyên môn. Các khoa, phòng chủ động lập kế hoạch.

                Lãnh đạo Bệnh viện cũng giao Khoa Dược kiểm kê thuốc; triển khai các nhiệm vụ trọng tâm trong tháng 6.
                """)
        #expect(record.assignments.map(\.lead) == [[], ["Các khoa, phòng"], ["Khoa Dược"]])
        #expect(record.assignments.compactMap(\.deadline).isEmpty)
    }

    /// Those present, what is to come and a letter's motto are no chair, no figure and no letterhead.
    @Test func whatOnlyLooksLikeAFact() {
        let record = Record(
            document: """
                Chào mừng 90 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2020)

                Thường trực HĐND huyện họp liên tịch

                Ngày 07 tháng 5 năm 2020, Thường trực HĐND huyện tổ chức họp liên tịch.

                Qua thảo luận các đại biểu đã thống nhất kỳ họp sẽ thông qua 07 nghị quyết.

                Đ/c Chủ tịch HĐND huyện ghi nhận những kết quả đã đạt được và sự vào cuộc của các ngành.
                """)
        #expect(record.agency == nil)
        #expect(record.chairs.isEmpty)
        #expect(record.indicators.filter { !$0.isTarget }.isEmpty)
        #expect(record.findings.isEmpty)
    }

    @Test func aHeadlineMayBeSaidAgain() {
        let record = Record(
            document: """
                Chiều 29/8, UBND phường Tân Lập họp giao ban tháng 8 và triển khai nhiệm vụ tháng 9/2025.

                Chiều 29/8, UBND phường Tân Lập họp giao ban tháng 8 và triển khai nhiệm vụ tháng 9/2025 với sự tham dự của các phòng. Đồng chí Lê Văn Bách, Chủ tịch UBND phường chủ trì.

                Nhiệm vụ thời gian tới, các Ban HĐND chủ động hoàn thành kế hoạch giám sát chuyên đề về chăm sóc sức khỏe nhân dân.
                """)
        #expect(
            record.title == "Chiều 29/8, UBND phường Tân Lập họp giao ban tháng 8 và triển khai nhiệm vụ tháng 9/2025")
        #expect(record.chairs.first?.name == "Lê Văn Bách")
        #expect(record.assignments.count == 1)
    }

    @Test func anArticleWithoutADayIsKnownByItsFirstWords() {
        let record = Record(
            document: """
                9 tháng, thị xã thu ngân sách đạt 41%

                Theo báo cáo, 9 tháng tổng thu ngân sách của thị xã được 170,7 tỷ đồng, đạt hơn 41% dự toán.
                """)
        #expect(record.kind == .news)
        #expect(record.indicators.first?.value == 170.7)
    }
}
