import Office
import Records
import SourceText
import Testing

/// What the progress documents make of the assignments of a notice.
@Suite struct FollowUpTests {
    private func ledger(_ lines: String, asOf day: String = "2025-03-31") -> Ledger {
        TinyOffice(
            directory: TinyOffice.directory,
            [
                (
                    "2025-01-06-giao-ban",
                    TinyOffice.notice(
                        "2025-01-06",
                        """
                        I. Nhiệm vụ chung

                        1. Giao Phòng Tổng hợp tham mưu báo cáo trước ngày 20/01/2025.

                        2. Phòng Kinh tế:

                        a) Chủ trì rà soát danh mục dự án, hoàn thành trước ngày 28/02/2025.

                        b) Chủ trì xây dựng kế hoạch kiểm tra năm 2025.

                        3. Giao Phòng Tổng hợp hằng tháng báo cáo tình hình xử lý văn bản.
                        """)
                ), ("tien-do", TinyOffice.progress("2025-03-31", lines)),
            ]
        ).ledger(asOf: day)
    }

    private func entry(_ ledger: Ledger, _ path: String) throws -> Ledger.Entry {
        ledger.entries[try #require(ledger.entries.indices.first { ledger.id($0) == "2025-01-06-giao-ban#\(path)" })]
    }

    @Test(arguments: [
        ("", Status.overdue, 70), ("đã hoàn thành ngày 20/01/2025", .finishedOnTime, 0),
        ("đã hoàn thành ngày 21/01/2025", .finishedLate, 1), ("đang thực hiện, đạt 60%", .overdue, 70),
        ("xin gia hạn đến 30/4/2025", .overdue, 70), ("được gia hạn đến 30/4/2025", .inTime, 0),
        ("được gia hạn đến 03/4/2025", .dueSoon, 0), ("được gia hạn đến 15/3/2025", .overdue, 16),
        ("tạm dừng", .suspended, 0), ("không thực hiện nữa", .cancelled, 0),
        // The day is not yet reached.
        ("đã hoàn thành ngày 02/4/2025", .overdue, 70),
    ])
    func theLastWordIsTheStatus(_ words: String, status: Status, late: Int) throws {
        let ledger = ledger(words.isEmpty ? "" : "- 2025-01-06-giao-ban#I.1: \(words)")
        let entry = try entry(ledger, "I.1")
        #expect(entry.status == status)
        #expect(entry.daysLate == late)
        #expect(entry.firstDeadline?.last == TinyOffice.day("2025-01-20"))
        #expect(ledger.diagnostics.isEmpty)
    }

    @Test func laterWordsSupersedeAndTheHistoryStays() throws {
        let ledger = ledger(
            """
            - 2025-01-06-giao-ban#I.1: ngày 20/01/2025 được gia hạn đến 15/02/2025
            - 2025-01-06-giao-ban#I.1: ngày 10/01/2025 đang thực hiện
            - 2025-01-06-giao-ban#I.1: đã hoàn thành ngày 14/02/2025, Báo cáo số 15/BC-VP
            """)
        let entry = try entry(ledger, "I.1")
        #expect(entry.status == .finishedOnTime)
        #expect(entry.wasExtended)
        #expect(
            entry.log.map { "\(ledger.progress[$0].day) \(ledger.progress[$0].entry.state.rawValue)" } == [
                "2025-01-10 underway", "2025-01-20 extended", "2025-02-14 finished",
            ])
        #expect(ledger.progress[entry.log[2]].entry.evidence == "15/BC-VP")
        #expect(
            try self.entry(self.ledger("- 2025-01-06-giao-ban#I.1: đã hoàn thành ngày 14/02/2025"), "I.1").daysLate
                == 25)
    }

    @Test func anotherUnitTakesOver() throws {
        let ledger = ledger("- 2025-01-06-giao-ban#I.2.a: ngày 20/01/2025 chuyển sang Phòng Tổng hợp chủ trì")
        let entry = try entry(ledger, "I.2.a")
        #expect(entry.leads.map { $0.unit.map { ledger.units[$0].slug } } == ["tong-hop"])
        #expect(ledger.assignment(1).lead == ["Phòng Kinh tế"])
    }

    @Test(arguments: [
        ("Điểm a khoản 2 mục I Thông báo số 1/TB-VP ngày 06/01/2025", "I.2.a"),
        ("điểm b, khoản 2, mục I Thông báo 1/TB-VP", "I.2.b"), ("khoản 1 mục I Thông báo số 1/TB-VP", "I.1"),
        ("khoản 3 thông báo kết luận giao ban ngày 06/01/2025", "I.3"), ("2025-01-06-giao-ban#i.1", "I.1"),
        ("điểm c khoản 2 mục I Thông báo số 1/TB-VP", ""), ("khoản 1 Thông báo số 7/TB-VP", ""),
    ])
    func anAssignmentIsNamedAsALawyerWould(_ reference: String, path: String) throws {
        let ledger = ledger("1. \(reference): đã hoàn thành ngày 15/01/2025")
        let reported = ledger.entries.indices.filter { !ledger.entries[$0].log.isEmpty }.map {
            ledger.assignment($0).path
        }
        #expect(reported == (path.isEmpty ? [] : [path]))
        #expect(ledger.diagnostics.map(\.code) == (path.isEmpty ? ["tien-do-khong-ro-viec"] : []))
    }

    @Test func whatMatchesNothingProposesTheNearest() {
        let ledger = ledger("- 2025-01-06-giao-bann#I.2.c: đã hoàn thành ngày 15/01/2025")
        #expect(ledger.diagnostics.map(\.hint?.vi) == ["ý là “2025-01-06-giao-ban#I.2.c”?"])
        let path = self.ledger("- 2025-01-06-giao-ban#I.2.c: đã hoàn thành ngày 15/01/2025")
        #expect(path.diagnostics.map(\.hint?.vi) == ["ý là “2025-01-06-giao-ban#I.2.a”?"])
        #expect(path.diagnostics.first?.place.path == "content/tien-do.md")
    }

    @Test func whatMatchesTwoIsSaidWithBoth() {
        let ledger = ledger("1. mục I Thông báo số 1/TB-VP: đã hoàn thành ngày 15/01/2025")
        #expect(ledger.entries.allSatisfy { $0.log.isEmpty })
        #expect(ledger.diagnostics.count == 1)
    }

    @Test func progressBeforeItsAssignmentIsSaid() {
        let ledger = ledger("- 2025-01-06-giao-ban#I.1: đã hoàn thành ngày 05/01/2025")
        #expect(ledger.diagnostics.map(\.code) == ["tien-do-truoc-khi-giao"])
    }

    @Test func aRecurringTaskFallsDueOnceInEachPeriod() throws {
        let ledger = ledger(
            """
            - 2025-01-06-giao-ban#I.3: đã hoàn thành ngày 30/01/2025
            - 2025-01-06-giao-ban#I.3: đã hoàn thành kỳ tháng 02/2025 ngày 03/3/2025
            """, asOf: "2025-04-10")
        let index = try #require(ledger.entries.indices.first { ledger.assignment($0).path == "I.3" })
        #expect(ledger.entries[index].status == .standing)
        #expect(
            ledger.instances(of: index).map { "\($0.period) \($0.status.rawValue)" } == [
                "2025-01 finished-on-time", "2025-02 finished-late", "2025-03 unreported", "2025-04 in-time",
            ])
        #expect(ledger.entries[index].finished != nil)
        #expect(ledger.instances(of: index, from: TinyOffice.day("2025-03-05")).count == 2)
    }
}
