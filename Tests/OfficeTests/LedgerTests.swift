import Office
import Records
import SourceText
import Testing

@Suite struct LedgerTests {
    private let office = TinyOffice(
        directory: TinyOffice.directory,
        [
            (
                "2025-01-06-giao-ban",
                TinyOffice.notice(
                    "2025-01-06",
                    """
                    1. Giao Phòng Tổng hợp chủ trì, phối hợp với Phòng Kinh tế tham mưu báo cáo trước ngày 20/01/2025.

                    2. Giao Phòng Đầu tư - Xây dựng rà soát danh mục dự án, hoàn thành trước ngày 10/3/2025.

                    3. Các phòng, ban, đơn vị rà soát hồ sơ, báo cáo trước ngày 15/01/2025.
                    """)
            ),
            (
                "2025-06-09-giao-ban",
                TinyOffice.notice(
                    "2025-06-09", number: "9/TB-VP", "1. Phòng Nội chính xây dựng quy chế trước ngày 30/6/2025.")
            ),
        ])

    @Test func eachAssignmentIsOneEntryOfItsUnits() throws {
        let ledger = office.ledger(asOf: "2025-06-18")
        #expect(ledger.documents.map(\.id) == ["2025-06-09-giao-ban", "2025-01-06-giao-ban"])
        try #require(ledger.entries.count == 4)
        func names(_ entries: [Int]) -> [String] { entries.map { ledger.id($0) } }
        #expect(names(try unit(ledger, "tong-hop").entries) == ["2025-01-06-giao-ban#1"])
        #expect(names(try unit(ledger, "tong-hop").shared) == ["2025-01-06-giao-ban#3"])
        // The unit that was dissolved leads to the one that took over, under the name of the time.
        #expect(names(try unit(ledger, "kinh-te").entries) == ["2025-01-06-giao-ban#2"])
        #expect(names(try unit(ledger, "kinh-te").coordinates) == ["2025-01-06-giao-ban#1"])
        #expect(try unit(ledger, "dau-tu").entries.isEmpty)
        #expect(ledger.entries[2].leads.map(\.name) == ["Phòng Đầu tư - Xây dựng"])
        let outside = try unit(ledger, "phong-noi-chinh")
        #expect(!outside.isInDirectory && outside.entries.count == 1)
        #expect(try unit(ledger, "cac-phong-ban-don-vi").isGroup)
    }

    private func unit(_ ledger: Ledger, _ slug: String) throws -> Ledger.Unit {
        try #require(ledger.units.first { $0.slug == slug })
    }

    @Test func leadersAnswerAsChairOrAsInCharge() throws {
        let ledger = office.ledger(asOf: "2025-06-18")
        let first = try #require(ledger.entries.indices.first { ledger.id($0) == "2025-01-06-giao-ban#2" })
        let who = ledger.entries[first].responsible.map { (ledger.leaders[$0.leader].name, $0.reason) }
        #expect(who.map(\.0) == ["Vũ Đình Lộc", "Trần Thị Mai"])
        #expect(who.first?.1 == .presided)
        #expect(ledger.leaders.first { $0.slug == "tran-thi-mai" }?.chaired.count == 1)
        #expect(ledger.leaders.first { $0.slug == "vu-dinh-loc" }?.chaired.count == 1)
    }

    @Test func statusFollowsTheDay() {
        func statuses(_ day: String, inclusive: Bool = true) -> [String: Status] {
            let ledger = office.ledger(asOf: day, inclusive: inclusive)
            return Dictionary(
                uniqueKeysWithValues: ledger.entries.indices.map { (ledger.id($0), ledger.entries[$0].status) })
        }
        #expect(statuses("2025-01-07")["2025-01-06-giao-ban#1"] == .inTime)
        #expect(statuses("2025-01-13")["2025-01-06-giao-ban#1"] == .dueSoon)
        #expect(statuses("2025-01-20")["2025-01-06-giao-ban#1"] == .dueSoon)
        #expect(statuses("2025-01-20", inclusive: false)["2025-01-06-giao-ban#1"] == .overdue)
        #expect(statuses("2025-01-21")["2025-01-06-giao-ban#1"] == .overdue)
    }

    @Test func anAssignmentBelongsToThePeriodOfItsMeetingAndOfItsDeadline() throws {
        let ledger = office.ledger(asOf: "2025-06-18")
        let first = try #require(ledger.span(Period("2025-Q1")!))
        #expect(first.given.count == 3)
        #expect(first.due.count == 3)
        let second = try #require(ledger.span(Period("2025-06")!))
        #expect(second.documents.count == 1)
        #expect(second.given == [0])
        #expect(second.due == [0])
    }

    @Test func theOrderOfFilesChangesNothing() {
        var turned = office
        turned.documents.reverse()
        let (one, other) = (office.ledger(asOf: "2025-01-18"), turned.ledger(asOf: "2025-01-18"))
        #expect(one.entries.indices.map { one.id($0) } == other.entries.indices.map { other.id($0) })
        #expect(one.units.map(\.slug) == other.units.map(\.slug))
        #expect(one.leaders.map(\.slug) == other.leaders.map(\.slug))
    }
}
