import Office
import Records
import SourceText
import Testing

/// What only all documents together can show.
@Suite struct CheckTests {
    private func codes(_ documents: [(id: String, text: String)], asOf day: String = "2025-12-31") -> [String] {
        TinyOffice(directory: TinyOffice.directory, documents).ledger(asOf: day).diagnostics.map {
            "\($0.place.path) \($0.code)"
        }
    }

    @Test func oneNumberBelongsToOneDocumentOfAYear() {
        let points = "1. Giao Phòng Tổng hợp tham mưu báo cáo."
        #expect(
            codes([
                ("a", TinyOffice.notice("2025-01-06", number: "5/TB-VP", points)),
                ("b", TinyOffice.notice("2025-02-06", number: "5/TB-VP", points)),
                ("c", TinyOffice.notice("2024-02-06", number: "5/TB-VP", points)),
            ]) == ["content/b.md trung-so-van-ban"])
    }

    @Test func aDeadlineDoesNotComeBeforeItsMeeting() {
        var record = RandomOffice.record("a", day: RandomOffice.start)
        record.assignments = [
            RandomOffice.assignment("a", "1", lead: [], deadline: RandomOffice.start - 1),
            RandomOffice.assignment("a", "2", lead: [], deadline: RandomOffice.start),
        ]
        let ledger = Ledger(records: [record], directory: Directory(), asOf: RandomOffice.start)
        #expect(ledger.diagnostics.map(\.code) == ["han-truoc-ngay-giao"])
        #expect(ledger.diagnostics.first?.message.vi.contains("nhiệm vụ 1 có thời hạn 2023-12-31") == true)
    }

    @Test func whoPresidesIsInOffice() {
        var directory = TinyOffice.directory
        directory += """

              - name: Lê Văn Tám
                positions:
                  - title: Phó Chánh Văn phòng
                    to: 2024-12-31
            """
        func chairs(_ day: String, _ name: String) -> [String] {
            TinyOffice(
                directory: directory,
                [("a", TinyOffice.notice(day, chair: name, "1. Giao Phòng Tổng hợp tham mưu báo cáo."))]
            ).ledger(asOf: "2025-12-31").diagnostics.map(\.code)
        }
        #expect(chairs("2024-12-31", "Lê Văn Tám").isEmpty)
        #expect(chairs("2025-01-06", "Lê Văn Tám") == ["chu-tri-ngoai-nhiem-ky"])
        #expect(chairs("2025-01-06", "Vũ Đình Lộc").isEmpty)
    }

    @Test func workGoesToUnitsThatExist() {
        let point = "1. Giao Phòng Đầu tư - Xây dựng rà soát danh mục dự án, báo cáo trước ngày 31/3/2025."
        #expect(codes([("a", TinyOffice.notice("2025-02-28", point))]).isEmpty)
        let ledger = TinyOffice(directory: TinyOffice.directory, [("a", TinyOffice.notice("2025-03-01", point))])
            .ledger(asOf: "2025-12-31")
        #expect(ledger.diagnostics.map(\.code) == ["don-vi-khong-con"])
        #expect(ledger.diagnostics.first?.hint?.vi == "đơn vị kế tiếp là “Phòng Kinh tế”")
    }

    @Test func ownDocumentsThatAreCitedStandInTheContent() {
        func documents(_ cited: String) -> [(id: String, text: String)] {
            [
                ("a", TinyOffice.notice("2025-01-06", number: "1/TB-VP", "1. Giao Phòng Tổng hợp tham mưu báo cáo.")),
                (
                    "b",
                    TinyOffice.notice(
                        "2025-03-06", number: "9/TB-VP", "1. Giao Phòng Tổng hợp tiếp tục thực hiện \(cited).")
                ),
            ]
        }
        #expect(codes(documents("Thông báo số 1/TB-VP ngày 06/01/2025")).isEmpty)
        #expect(codes(documents("Thông báo số 4/TB-VP ngày 06/02/2025")) == ["content/b.md dan-van-ban-chua-co"])
        // Older than what the site holds, or another agency's.
        #expect(codes(documents("Thông báo số 4/TB-VP ngày 06/02/2023")).isEmpty)
        #expect(codes(documents("Quyết định số 4/QĐ-TTg ngày 06/02/2025")).isEmpty)
    }
}

/// A period signed off.
@Suite struct ClosureTests {
    private func office(_ progress: String) -> TinyOffice {
        TinyOffice([
            (
                "2025-01-06-giao-ban",
                TinyOffice.notice(
                    "2025-01-06",
                    """
                    1. Giao Phòng Tổng hợp tham mưu báo cáo trước ngày 20/01/2025.

                    2. Giao Phòng Kinh tế rà soát danh mục dự án trước ngày 31/01/2025.
                    """)
            ), ("tien-do", TinyOffice.progress("2025-04-02", progress)),
        ])
    }

    private let before = "- 2025-01-06-giao-ban#1: đã hoàn thành ngày 18/01/2025"

    @Test func itReadsBackAsItWasWritten() throws {
        let ledger = office(before).ledger(asOf: "2025-04-05")
        let closure = Closure(ledger, Period("2025-Q1")!, on: TinyOffice.day("2025-04-05"), source: "q.yml")
        let (read, doubts) = Closure.read(yaml: closure.yaml, path: "q.yml")
        #expect(doubts.isEmpty)
        #expect(try #require(read).yaml == closure.yaml)
        #expect(closure.figures[.given] == 2 && closure.figures[.finished] == 1 && closure.figures[.overdue] == 1)
        #expect(read?.difference(from: ledger) == nil)
        #expect(read?.difference(from: office(before).ledger(asOf: "2025-12-05")) == nil)
    }

    @Test func aLaterChangeIsNamed() throws {
        let closure = Closure(
            office(before).ledger(asOf: "2025-04-05"), Period("2025-Q1")!, on: TinyOffice.day("2025-04-05"),
            source: "q.yml")
        let later = office(before + "\n- 2025-01-06-giao-ban#2: đã hoàn thành ngày 30/01/2025")
        let words = try #require(closure.difference(from: later.ledger(asOf: "2025-05-05"))).message.vi
        #expect(words.contains("Đã hoàn thành: 1 → 2"))
        #expect(words.contains("2025-01-06-giao-ban#2: chưa hoàn thành quá hạn → đã hoàn thành đúng hạn"))
        let withClosure = Ledger(
            records: later.records, directory: Directory(), asOf: TinyOffice.day("2025-05-05"), closures: [closure])
        #expect(withClosure.diagnostics.map(\.code) == ["chot-khac-so-lieu"])
        #expect(withClosure.closures[Period("2025-Q1")!]?.figures[.finished] == 1)
    }

    @Test func whatWasEditedByHandIsFoundOut() {
        let ledger = office(before).ledger(asOf: "2025-04-05")
        let yaml = Closure(ledger, Period("2025-Q1")!, on: TinyOffice.day("2025-04-05"), source: "q.yml").yaml
        #expect(
            Closure.read(yaml: yaml.replacing("finished: 1", with: "finished: 2"), path: "q.yml").diagnostics.map(
                \.code)
                == ["chot-bi-sua"])
        #expect(Closure.read(yaml: "period: 2025-Q1\n", path: "q.yml").diagnostics.map(\.code) == ["chot-hong"])
        #expect(Closure.read(yaml: ":\n\t- [", path: "q.yml").diagnostics.map(\.code) == ["chot-hong"])
    }
}
