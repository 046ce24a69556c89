import Testing

@testable import Records

/// What is bound behind the signature, and the foot that stands above it.
@Suite struct AnnexTests {
    private func paper(behind annex: String, foot: String = signed) -> Record {
        Record(
            document: """
                Số: 31/KH-UBND

                **KẾ HOẠCH**

                **Chuyển đổi số năm 2025**

                Sơn Giang, ngày 05 tháng 3 năm 2025

                1. Giao Sở Nội vụ rà soát vị trí việc làm.

                \(foot)

                \(annex)
                """)
    }

    private static let signed = """
        Nơi nhận:
        - Như trên;
        - Lưu: VT.

        KT. CHỦ TỊCH

        PHÓ CHỦ TỊCH

        Phan Bá Quế
        """

    private static let table = """
        | TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
        |---|---|---|---|
        | 1 | Nâng cấp cổng dữ liệu | Sở Tài chính | 2025 - 2026 |
        | 2 | Tập huấn cán bộ xã | Sở Y tế | Giai đoạn 2025 - 2030 |
        | 3 | Số hóa hồ sơ lưu trữ | Sở Xây dựng | 2025 |
        """

    @Test(arguments: [
        "PHỤ LỤC\n\n\(table)", "## PHỤ LỤC PHÂN CÔNG NHIỆM VỤ\n\n\(table)", "BẢNG PHÂN CÔNG\n\n\(table)",
        "Phụ lục I\n\nCÁC NHIỆM VỤ CỦA KẾ HOẠCH\n\n\(table)", table,
    ])
    func aTableOfTasksBehindTheSignatureGivesThem(annex: String) {
        let record = paper(behind: annex)
        #expect(
            record.assignments.map(\.lead) == [["Sở Nội vụ"], ["Sở Tài chính"], ["Sở Y tế"], ["Sở Xây dựng"]])
        #expect(record.recipients == ["Như trên", "Lưu: VT"])
        #expect(record.signature?.name == "Phan Bá Quế")
    }

    @Test func yearsInTheColumnOfTimeAreDeadlines() {
        let spans = paper(behind: Self.table).assignments.dropFirst().map(\.deadline)
        #expect(spans.map { $0?.first?.year } == [2025, 2025, 2025])
        #expect(spans.map { $0?.last?.year } == [2026, 2030, 2025])
        #expect(spans.map { $0?.precision } == [.range, .range, .year])
    }

    @Test func ordersInAnAnnexAreRead() {
        let record = paper(behind: "PHỤ LỤC\n\n1. Giao Sở Xây dựng lập danh mục trước ngày 30/4/2025.")
        #expect(record.assignments.map(\.lead) == [["Sở Nội vụ"], ["Sở Xây dựng"]])
    }

    @Test func aFormInAnAnnexGivesNothing() {
        let record = paper(
            behind: "PHỤ LỤC\n\nMẪU BÁO CÁO\n\n1. Tổ chức tập huấn: … lớp.\n\n2. Nâng cấp thiết bị: … máy.")
        #expect(record.assignments.map(\.lead) == [["Sở Nội vụ"]])
    }

    @Test func anEmptyListOfRecipientsNamesNobody() {
        let record = paper(
            behind: "Góp ý của bạn đọc", foot: "Nơi nhận:\n\nKT. CHỦ TỊCH\n\nPHÓ CHỦ TỊCH\n\nPhan Bá Quế")
        #expect(record.recipients == [])
        #expect(record.signature?.name == "Phan Bá Quế")
    }

    @Test func aNameWrittenToAnAbbreviationStaysWhole() {
        let record = paper(behind: "", foot: "Nơi nhận:\n- Như trên;\n- Lưu: VT, NCThảo.")
        #expect(record.recipients == ["Như trên", "Lưu: VT, NCThảo"])
    }

    @Test func aFlattenedCellHasOneEntryForADash() {
        let foot = """
            | *Nơi nhận:* - Như trên; - Các Sở: TC, NV. - VP: CVP, các PVP; Phòng TH; - Lưu: VT. | KT. CHỦ TỊCH PHÓ CHỦ TỊCH Phan Bá Quế |
            |---|---|
            """
        #expect(
            paper(behind: "", foot: foot).recipients
                == ["Như trên", "Các Sở: TC, NV", "VP: CVP, các PVP; Phòng TH", "Lưu: VT"])
    }
}

/// Orders behind what was done first, and terms that end on a day.
@Suite struct OrdersBehindGroundsTests {
    @Test func whoGivesItBehindAClauseTellsAllOfAList() throws {
        let record = Record(
            points: """
                1. Sau khi xem xét, Chủ tịch UBND tỉnh giao Sở Y tế chủ trì, phối hợp với Sở Xây dựng, Sở Tài chính kiểm tra.

                2. Sau khi nghe báo cáo, Giám đốc Sở yêu cầu Phòng Kế hoạch, Phòng Tổ chức kiểm tra hồ sơ.
                """)
        #expect(record.assignments.map(\.lead) == [["Sở Y tế"], ["Phòng Kế hoạch", "Phòng Tổ chức"]])
        #expect(record.assignments.first?.coordinating == ["Sở Xây dựng", "Sở Tài chính"])
    }

    @Test(arguments: [
        "hoàn thành đúng thời hạn trước ngày 01 tháng 7 năm 2026", "thời hạn hoàn thành trước ngày 01 tháng 7 năm 2026",
    ])
    func aDayIsNoTermOfMonths(words: String) {
        let record = Record(points: "1. Sở Y tế kiểm kê trang thiết bị, \(words).")
        #expect(record.assignments.first?.deadline?.last?.description == "2026-07-01")
    }
}
