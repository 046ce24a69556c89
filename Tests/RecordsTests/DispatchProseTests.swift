import Testing

@testable import Records

/// Letters and decisions as pages hand them on: who decides under the subject, what is asked behind its grounds.
@Suite struct DispatchProseTests {
    @Test func whoDecidesIsNoPartOfTheSubject() {
        let record = Record(
            document: """
                ỦY BAN NHÂN DÂN
                TỈNH SƠN GIANG
                -------

                Số: 12/QĐ-UBND

                Sơn Giang, ngày 24 tháng 06 năm 2013

                QUYẾT ĐỊNH

                VỀ VIỆC BAN HÀNH QUY CHẾ HOẠT ĐỘNG CỦA BAN CHỈ ĐẠO DÂN SỐ

                CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN GIANG

                Căn cứ Luật Tổ chức HĐND và UBND ngày 26/11/2003;

                Điều 1. Ban hành kèm theo Quyết định này quy chế hoạt động.
                """)
        #expect(record.title == "VỀ VIỆC BAN HÀNH QUY CHẾ HOẠT ĐỘNG CỦA BAN CHỈ ĐẠO DÂN SỐ")
    }

    @Test(arguments: ["Về việc ban hành Quy chế tiếp công dân", "VỀ VIỆC BAN HÀNH QUY CHẾ TIẾP CÔNG DÂN"])
    func whoDecidesStandsInTheHead(subject: String) {
        let record = Record(
            document: """
                **QUYẾT ĐỊNH**

                **\(subject)**

                **CHÁNH VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH SƠN GIANG**

                *Căn cứ Quy chế làm việc của Văn phòng;*

                **Điều 1.** Ban hành Quy chế tiếp công dân.
                """)
        #expect(record.title == subject)
        #expect(record.outline.blocks.map(\.role).prefix(4) == [.letterhead, .subject, .letterhead, .legalBasis])
    }

    @Test(arguments: [
        "Chánh Văn phòng và các đơn vị chịu trách nhiệm thi hành Quyết định này./.",
        "Giám đốc các sở căn cứ Quyết định thi hành.",
    ])
    func whoCarriesADecisionOutIsItsClose(words: String) {
        let record = Record(
            document: """
                **QUYẾT ĐỊNH**

                **Về việc giao nhiệm vụ phục vụ kiểm kê tài sản**

                **Điều 1.** Giao Phòng Quản trị kiểm kê tài sản, hoàn thành trước ngày 20/3/2025.

                **Điều 2.** \(words)
                """)
        #expect(record.assignments.map(\.lead) == [["Phòng Quản trị"]])
        #expect(record.outline.blocks.last?.role == .closing)
    }

    @Test func whatEnactsIsATitle() {
        let record = Record(
            document: """
                **QUYẾT ĐỊNH**

                **Về việc giao nhiệm vụ phục vụ kiểm kê tài sản**

                *Căn cứ Quy chế làm việc của Văn phòng;*

                **QUYẾT ĐỊNH:**

                **Điều 1.** Giao Phòng Quản trị kiểm kê tài sản, hoàn thành trước ngày 20/3/2025.
                """)
        #expect(record.outline.blocks.suffix(3).map(\.role) == [.legalBasis, .subject, .generalTask])
        #expect(record.assignments.map(\.lead) == [["Phòng Quản trị"]])
    }

    @Test func theSubjectMayStandInOneParagraphWithWhatFollows() {
        let record = Record(
            document: """
                ỦY BAN NHÂN DÂN
                TỈNH SƠN GIANG

                Số: 08/CT-UBND

                Sơn Giang, ngày 25 tháng 5 năm 2015

                CHỈ THỊ
                VỀ VIỆC TĂNG CƯỜNG QUẢN LÝ THU CHI
                NGÂN SÁCH NHÀ NƯỚC NĂM 2015
                Thực hiện Nghị quyết số 01/NQ-CP ngày 03/01/2015 của Chính phủ về những nhiệm vụ, giải pháp
                chủ yếu; Nghị quyết số 95/2014/NQ-HĐND ngày 11/12/2014 của HĐND tỉnh về nhiệm vụ phát triển kinh tế
                - xã hội năm 2015, các cơ quan, đơn vị, địa phương đã quán triệt và triển khai thực hiện nhiều nhiệm
                vụ, giải pháp theo chức năng, nhiệm vụ được giao, tình hình kinh tế của tỉnh tiếp tục ổn định.
                """)
        #expect(record.title == "VỀ VIỆC TĂNG CƯỜNG QUẢN LÝ THU CHI NGÂN SÁCH NHÀ NƯỚC NĂM 2015")
        #expect(record.citations.map(\.number) == ["01/NQ-CP", "95/2014/NQ-HĐND"])
    }

    @Test(arguments: [
        ("Để thực hiện nghiêm túc ý kiến chỉ đạo, Sở đề nghị các phòng rà soát hồ sơ.", ["các phòng"]),
        (
            "Để thực hiện nghiêm chỉ đạo của Bộ, Tổ công tác chuyên trách cải cách thủ tục đề nghị các phòng rà soát.",
            ["các phòng"]
        ),
    ])
    func aLetterAsksBehindItsGrounds(text: String, leads: [String]) {
        let record = Record(
            document: """
                SỞ TƯ PHÁP

                Số: 24/STP
                V/v kiện toàn nhân sự

                Sơn Lâm, ngày 16 tháng 02 năm 2009

                Kính gửi: Các phòng.

                \(text)

                Báo cáo gửi về Sở trước ngày 01 tháng 3 năm 2009 để tổng hợp.
                """)
        #expect(record.assignments.first?.lead == leads)
        #expect(record.assignments.last?.deadline?.last?.description == "2009-03-01")
    }

    @Test func papersFallDueBeforeTheMeetingToWhichATextCalls() {
        let record = Record(
            document: """
                Giấy triệu tập kỳ họp chuyên đề được gửi tới các đại biểu.

                Kỳ họp tổ chức từ 08 giờ ngày 19/02/2024 (thứ Hai) tại Hội trường huyện Sơn Lâm.

                Thường trực HĐND đề nghị Phòng Nội vụ chuẩn bị tờ trình trước ngày 16/02/2024. Trước 16h00’ ngày \
                17/02/2024, Ban Pháp chế HĐND huyện tổ chức thẩm tra; Văn phòng sao gửi tài liệu trước ngày 18/02/2024.
                """)
        #expect(
            record.assignments.map { $0.deadline?.last?.description } == ["2024-02-16", "2024-02-17", "2024-02-18"])
        #expect(record.assignments.map(\.lead) == [["Phòng Nội vụ"], ["Ban Pháp chế HĐND huyện"], ["Văn phòng"]])
    }

    @Test func theSubjectOfALetterMayStandInQuotationMarks() {
        let record = Record(
            document: """
                BCH ĐOÀN HUYỆN SƠN LÂM

                Số: 74-CV/ĐTN

                “V/v triển khai ngày Chủ nhật xanh”

                Sơn Lâm, ngày 17 tháng 7 năm 2018

                Kính gửi: Ban Chấp hành Đoàn các xã.

                Đề nghị Ban Chấp hành Đoàn các xã tổ chức dọn vệ sinh.
                """)
        #expect(record.title == "triển khai ngày Chủ nhật xanh")
        #expect(record.kind == .dispatch)
    }
}
