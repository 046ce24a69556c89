import SourceText
import Testing

@testable import Records

/// Who signs for a body that has no house of its own, as what, and who keeps a copy.
@Suite struct BoardSignatureTests {
    private func paper(signed: String, copy: String = "- Lưu: VT.") -> Record {
        Record(
            document: """
                Số: 31/TB-BCĐ

                **THÔNG BÁO**

                **Kết luận của Trưởng Ban Chỉ đạo tại cuộc họp ngày 05/3/2025**

                1. Giao Sở Xây dựng rà soát quy hoạch.

                Nơi nhận:
                - Như trên;
                \(copy)

                \(signed)
                """)
    }

    @Test(arguments: [
        ("TM. BAN CHỈ ĐẠO\n\nTRƯỞNG BAN\n\nCHỦ TỊCH UBND HUYỆN", ["TM. BAN CHỈ ĐẠO"], "TRƯỞNG BAN"),
        ("KT. TRƯỞNG BAN\n\nPHÓ TRƯỞNG BAN\n\nGIÁM ĐỐC SỞ NỘI VỤ", ["KT. TRƯỞNG BAN"], "PHÓ TRƯỞNG BAN"),
        ("KT. TỔ TRƯỞNG\n\nTỔ PHÓ\n\nCHÁNH THANH TRA", ["KT. TỔ TRƯỞNG"], "TỔ PHÓ"),
        ("CHỦ TỊCH HỘI ĐỒNG\n\nGIÁM ĐỐC SỞ TƯ PHÁP", [], "CHỦ TỊCH HỘI ĐỒNG"),
        ("KT. CHỦ TỊCH\n\nPHÓ CHỦ TỊCH", ["KT. CHỦ TỊCH"], "PHÓ CHỦ TỊCH"),
        ("Q. CHÁNH VĂN PHÒNG", [], "Q. CHÁNH VĂN PHÒNG"),
    ])
    func theCapacityInWhichOneSignsStandsFirst(signed: String, authority: [String], position: String) {
        let signature = paper(signed: signed + "\n\nPhan Bá Quế").signature
        #expect(signature?.authority == authority)
        #expect(signature?.position == position)
        #expect(signature?.name == "Phan Bá Quế")
    }

    @Test func whoKeepsACopyMayLookLikeAnAuthority() {
        let record = paper(signed: "TL. CHỦ TỊCH\n\nCHÁNH VĂN PHÒNG\n\nPhan Bá Quế", copy: "- Lưu: VT, TM. T08.")
        #expect(record.recipients == ["Như trên", "Lưu: VT, TM. T08"])
        #expect(record.signature?.authority == ["TL. CHỦ TỊCH"])
    }

    @Test(arguments: [
        "1. Các chủ đầu tư (hoàn thành trước ngày 20/8/2025)", "1. Các chủ đầu tư (xong trước ngày 20/8/2025):",
    ])
    func aDayInBracketsBehindAUnitHoldsForItsPoints(heading: String) {
        let found = Record(points: "\(heading)\n\na) Rà soát hồ sơ.\n\nb) Lập kế hoạch giải ngân.").assignments
        #expect(found.map(\.lead) == [["Các chủ đầu tư"], ["Các chủ đầu tư"]])
        #expect(found.map(\.deadline?.last?.description) == ["2025-08-20", "2025-08-20"])
    }

    @Test(arguments: [
        ("Sở Xây dựng công bố giá cát hằng tháng kịp thời.", Assignment.Recurrence.monthly),
        ("Sở Xây dựng công bố giá cát hằng quý theo quy định.", .quarterly),
        ("Sở Xây dựng lập tiến độ, cam kết giải ngân theo từng tháng.", nil),
        ("Sở Tài chính xây dựng kịch bản tăng trưởng từng quý.", nil),
    ])
    func howAPlanIsLaidOutIsNoRhythm(sentence: String, recurrence: Assignment.Recurrence?) {
        let found = Record(points: "1. \(sentence)").assignments
        #expect(found.count == 1)
        #expect(found.first?.recurrence == recurrence)
    }
}
