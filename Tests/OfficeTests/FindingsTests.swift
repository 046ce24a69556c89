import Office
import Records
import SourceText
import Testing

/// What comes back in the documents: limitations, papers to be issued, documents cited.
@Suite struct FindingsTests {
    private func record(_ day: String, limitations: [String], citations: [String] = []) -> Record {
        var record = RandomOffice.record(day, day: Day(iso: day))
        record.findings = limitations.map { Finding(kind: .limitation, text: $0, lines: 1...1, block: 0) }
        record.citations = citations.map {
            Citation(type: "Quyết định", number: $0, date: nil, issuer: nil, text: $0, lines: 1...1, block: 0)
        }
        return record
    }

    @Test func limitationsThatComeBackAreGrouped() {
        let ledger = Ledger(
            records: [
                record(
                    "2025-01-06", limitations: ["Một số phòng còn chậm tham mưu.", "Vẫn còn tài liệu họp gửi muộn."]),
                record("2025-02-06", limitations: ["Tham mưu chậm, để trễ hạn 3 việc; tham mưu chậm."]),
                record("2025-03-06", limitations: ["Tài liệu họp còn nhiều lỗi"]),
            ], directory: Directory(), asOf: Day(iso: "2025-04-01")!)
        let themes = ledger.limitations(in: ledger.documents.indices)
        #expect(
            themes.map { "\($0.name.vi): \($0.documents)" } == [
                "Nhiệm vụ chậm, trễ hạn: 2", "Tham mưu chưa chủ động: 2", "Tài liệu họp gửi muộn: 2",
            ])
        // The newest first.
        #expect(themes[0].findings.map { ledger.documents[$0.document].id } == ["2025-02-06", "2025-01-06"])
    }

    @Test(arguments: [
        ("Phòng Nội chính trình ban hành Quy chế làm việc", "Quy chế"), ("xây dựng Kế hoạch kiểm tra", "Kế hoạch"),
        ("tham mưu báo cáo quý I", "Báo cáo"), ("báo cáo UBND tỉnh kết quả", ""), ("theo Kế hoạch số 5/KH-UBND", ""),
        ("thực hiện Đề án, hoàn thiện Tờ trình", "Tờ trình"),
    ])
    func aPaperToBeIssuedFollowsAVerbOfDrafting(_ text: String, kind: String) {
        var record = RandomOffice.record("a", day: RandomOffice.start)
        record.assignments = [RandomOffice.assignment("a", "1", lead: [], deadline: nil)]
        record.assignments[0].text = text
        var report = RandomOffice.record("t", kind: .progress, day: RandomOffice.start + 3)
        report.progress = [RandomOffice.word("a#1", .finished, RandomOffice.start + 2)]
        let ledger = Ledger(records: [record, report], directory: Directory(), asOf: RandomOffice.start + 5)
        let found = ledger.byPaper(ledger.summary())
        #expect(found.map { $0.index.map { PaperKind.allCases[$0].name } } == (kind.isEmpty ? [] : [kind]))
        #expect(found.allSatisfy { $0.given == 1 && $0.finished == 1 })
        let before = Ledger(records: [record, report], directory: Directory(), asOf: RandomOffice.start + 1)
        #expect(before.byPaper(before.summary()).allSatisfy { $0.given == 1 && $0.finished == 0 })
    }

    @Test func whatIsCitedMostComesFirst() {
        let ledger = Ledger(
            records: [
                record("2025-01-06", limitations: [], citations: ["5/QĐ-UBND", "7/QĐ-UBND"]),
                record("2025-02-06", limitations: [], citations: ["7/qđ-ubnd"]),
            ], directory: Directory(), asOf: Day(iso: "2025-04-01")!)
        let cited = ledger.legalBasis(in: ledger.documents.indices)
        #expect(
            cited.map { "\($0.citation.number.uppercased()) \($0.citedBy.count)" } == ["7/QĐ-UBND 2", "5/QĐ-UBND 1"])
    }
}
