import SourceText
import Testing

@testable import Records

/// What small houses write without letterhead or form: lists of a week, figures with `=`, copies by mail.
@Suite struct SmallPaperTests {
    @Test(arguments: [
        ("- Tốt :14 tiết = 35%", 14.0, 35.0), ("- Học sinh giỏi: 36 em - 9,5%", 36, 9.5),
        ("- Đạt chuẩn: 21 tiết = 52%", 21, 52),
    ])
    func aShareStandsBehindItsSign(point: String, value: Double, percent: Double) throws {
        let record = Record(points: point, under: "I. Kết quả tháng 2")
        let indicator = try #require(record.indicators.first)
        #expect(record.indicators.count == 1)
        #expect(indicator.value == value)
        #expect(indicator.percent == percent)
    }

    @Test func comradesAreNoMoney() {
        let record = Record(points: "- Toàn trường có 31 đ/c, kết nạp 9/11 chi hội.", under: "I. Kết quả tháng 2")
        #expect(record.indicators.first?.unit == "đ/c")
        #expect(record.indicators.last?.total == 11)
    }

    @Test func aListOfAWeeksWorkIsAPlan() {
        let record = Record(
            document: """
                CÔNG TÁC TRỌNG TÂM TUẦN 9 (TỪ 03/3/2025 ĐẾN 08/3/2025)

                • Tổ Ngữ văn thao giảng

                • Gv nộp sổ chủ nhiệm

                • Đội tuyển cầu lông tập luyện

                BAN GIÁM HIỆU

                LÊ VĂN BÁCH
                """)
        #expect(record.kind == .plan)
        #expect(record.planPeriod?.first?.description == "2025-03-03")
        #expect(record.signature?.name == "LÊ VĂN BÁCH")
        #expect(record.assignments.map(\.lead) == [["Tổ Ngữ văn"], ["Gv"], ["Đội tuyển cầu lông"]])
    }

    @Test func aLabelOfCopiesIsNobody() {
        let record = Record(
            document: """
                PHÒNG GIÁO DỤC VÀ ĐÀO TẠO

                Số: 12/TB-PGDĐT

                THÔNG BÁO

                Kết luận giao ban

                1. Các trường rà soát sĩ số.

                Nơi nhận:

                - Lưu VT;

                Bản điện tử:

                - Như kính gửi;

                - Các phòng:

                Tài chính, Nội vụ;

                - Lãnh đạo Phòng.
                """)
        #expect(
            record.recipients == ["Lưu VT", "Như kính gửi", "Các phòng: Tài chính, Nội vụ", "Lãnh đạo Phòng"])
    }

    @Test func daysStandUnderTheirLabel() {
        let record = Record(
            document: """
                PHÒNG GIÁO DỤC VÀ ĐÀO TẠO

                Số: 12/PGDĐT

                V/v tổ chức Hội nghị giao ban Hiệu trưởng tháng 9

                Sơn Giang, ngày 04 tháng 9 năm 2025

                Kính gửi: Các trường Mầm non, Tiểu học

                1. Thời gian, địa điểm:

                - Từ 8h00, ngày 09/9/2025: Họp khối Mẫu giáo.

                - Từ 13h30, ngày 10/9/2025: Họp khối Tiểu học.
                """)
        #expect(record.meeting?.dates.map(\.description) == ["2025-09-09", "2025-09-10"])
    }

    @Test func minutesMayNameTheirDayOnly() {
        let record = Record(
            document: """
                KHOA CÔNG NGHỆ THÔNG TIN

                BIÊN BẢN HỌP KHOA

                Ngày: 12/01/2024    Thời gian: 9h00 – 11h00    Địa điểm: A2-305

                Chủ trì: TS. Lê Văn Bách, Trưởng khoa
                """)
        #expect(record.meeting?.dates.map(\.description) == ["2024-01-12"])
    }

    @Test func whoWroteMayStandUnderALink() {
        let record = Record(
            document: """
                Rà soát các dự án chậm tiến độ

                Sáng 12/5/2023, UBND tỉnh họp. Ông Trần Văn Bảy, Chủ tịch UBND tỉnh chủ trì.

                Ông Trần Văn Bảy yêu cầu Sở Xây dựng rà soát các dự án.

                Xem chi tiết tại đây

                Lê Văn Bách
                """)
        #expect(record.people.contains { $0.name == "Lê Văn Bách" })
    }
}
