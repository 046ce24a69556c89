import Office
import Records
import SourceText
import Testing

@Suite struct SummaryTests {
    @Test(arguments: 1...4)
    func theBooksBalance(_ seed: Int) {
        var random = RandomOffice(seed: UInt64(seed))
        let records = random.records(documents: 12, assignments: 8)
        let asOf = RandomOffice.start + Int.random(in: 200..<900, using: &random)
        let ledger = Ledger(records: records, directory: Directory(), asOf: asOf)
        let scopes: [Summary.Scope] =
            [.office] + ledger.units.indices.map(Summary.Scope.unit) + ledger.leaders.indices.map(Summary.Scope.leader)
        for scope in scopes {
            for text in ["2023", "2024", "2024-H2", "2024-9M", "2024-Q2", "2025-Q1", "2025-03", "2025", "2024..2026"] {
                let summary = ledger.summary(of: scope, in: Period(text)!)
                let figures = Figures(summary)
                #expect(
                    figures[.carriedIn] + figures[.reopened] + figures[.given] - figures[.finished] - figures[.stopped]
                        == figures[.carriedOut], "\(scope) \(text)")
                // Each is counted once by its status.
                #expect(summary.byStatus.flatMap { $0 }.sorted() == summary.all)
                #expect(Set(summary.all).count == summary.all.count)
                #expect(summary.counts.unfinished == summary.carriedOut.count)
                #expect(summary.counts.finished == summary.finished.count)
                #expect(summary.overdueBands.reduce(0, +) == summary[.overdue].count)
            }
            // What one period carries out the next carries in.
            let quarters = ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1"].map { Period($0)! }
            for (one, next) in zip(quarters, quarters.dropFirst()) where one.last < asOf {
                #expect(
                    ledger.summary(of: scope, in: one).carriedOut == ledger.summary(of: scope, in: next).carriedIn)
            }
        }
    }

    /// The books that are laid once say what a walk through everything says.
    @Test(arguments: 1...4)
    func booksAgreeWithSummaries(_ seed: Int) {
        var random = RandomOffice(seed: UInt64(seed + 200))
        let ledger = Ledger(
            records: random.records(documents: 14, assignments: 9), directory: Directory(),
            asOf: RandomOffice.start + Int.random(in: 200..<900, using: &random))
        let books = OfficeBooks(ledger)
        let scopes: [Summary.Scope] =
            [.office] + ledger.units.indices.map(Summary.Scope.unit) + ledger.leaders.indices.map(Summary.Scope.leader)
        for scope in scopes {
            for text in ["2023", "2024", "2024-H2", "2024-9M", "2024-Q2", "2025-Q1", "2025-03", "2025", "2026"] {
                let period = Period(text)!
                let summary = ledger.summary(of: scope, in: period)
                func deadline(_ entry: Int) -> Day? { ledger.position(entry, on: summary.cut)?.deadline }
                func byDeadline(_ entries: [Int]) -> [Int] {
                    entries.sorted { (deadline($0)!, $0) < (deadline($1)!, $1) }
                }
                #expect(
                    books[scope].overdue(in: period, limit: 7, ledger)
                        == Array(byDeadline(summary[.overdue]).prefix(7)))
                let next = summary.carriedOut.filter { deadline($0).map { $0 > summary.cut } ?? false }
                #expect(books[scope].open(in: period, dueBy: summary.cut + 500, ledger) == byDeadline(next))
                #expect(
                    books[scope].all(in: period, limit: .max, ledger).sorted()
                        == (summary.all + summary.standing).sorted())
                #expect(
                    books[scope].givenDated(in: period, ledger)
                        == summary.given.count { deadline($0) != nil })
            }
        }
    }

    @Test(arguments: 1...3)
    func partsAddUp(_ seed: Int) {
        var random = RandomOffice(seed: UInt64(seed))
        let ledger = Ledger(
            records: random.records(documents: 12, assignments: 8), directory: Directory(),
            asOf: RandomOffice.start + 500)
        let summary = ledger.summary(in: Period("2024-H2")!)
        for parts in [ledger.byUnit(summary), ledger.byLeader(summary)] {
            #expect(parts.reduce(StatusCounts()) { $0 + $1.counts } == summary.counts)
            #expect(parts.reduce(0) { $0 + $1.carriedIn } == summary.carriedIn.count)
            #expect(parts.reduce(0) { $0 + $1.given } == summary.given.count)
            #expect(parts.reduce(0) { $0 + $1.finished } == summary.finished.count)
            #expect(parts.reduce(0) { $0 + $1.stopped } == summary.stopped.count)
            #expect(parts.reduce(0) { $0 + $1.carriedOut } == summary.carriedOut.count)
        }
    }

    /// One walk over a department's years gives what a summary of each period counts.
    @Test(arguments: 1...6)
    func aCourseIsTheSummariesOfItsPeriods(_ seed: Int) {
        var random = RandomOffice(seed: UInt64(seed + 40))
        let records = random.records(documents: 12, assignments: 8)
        let asOf = RandomOffice.start + Int.random(in: 200..<1000, using: &random)
        let ledger = Ledger(
            records: records, directory: Directory(),
            reckoning: Reckoning(asOf: asOf, dueSoonDays: 14, deadlineInclusive: seed.isMultiple(of: 2)))
        let scopes: [(Summary.Scope, [Int])] =
            [(.office, Array(ledger.entries.indices))]
            + ledger.units.indices.map { (.unit($0), ledger.led(by: $0)) }
            + ledger.leaders.indices.map { (.leader($0), ledger.leaders[$0].entries) }
        let kinds: [[String]] = [
            ["2023", "2024", "2025", "2026"], ["2023-H2", "2024-H1", "2024-H2", "2025-H1", "2025-H2", "2026-H1"],
            ["2024-9M", "2025-9M", "2026-9M"], ["2024-Q1", "2024-Q2", "2024-Q4", "2025-Q1", "2025-Q3", "2026-Q2"],
            ["2024-01", "2024-02", "2024-11", "2025-06", "2026-12"], ["2024-W01", "2024-W30", "2025-W12"],
            ["2021..2023", "2024..2026"],
        ]
        for (scope, entries) in scopes {
            for texts in kinds {
                let periods = texts.map { Period($0)! }
                let calendar = PeriodCalendar(periods, asOf: asOf)
                for (period, found) in zip(periods, ledger.course(of: entries, over: calendar)) {
                    var expected = Figures(ledger.summary(of: scope, in: period))
                    (expected[.documents], expected[.meetings]) = (0, 0)
                    #expect(found == expected, "\(scope) \(period) as of \(asOf)")
                }
            }
        }
    }

    /// Only what began in between is looked at, and nothing is missed: the same as by comparing every assignment's
    /// position on both days.
    @Test(arguments: 1...8)
    func changesAreThoseBetweenTwoPositions(_ seed: Int) {
        var random = RandomOffice(seed: UInt64(seed + 60))
        let records = random.records(documents: 12, assignments: 8)
        let ledger = Ledger(
            records: records, directory: Directory(),
            reckoning: Reckoning(asOf: RandomOffice.start + 700, deadlineInclusive: seed.isMultiple(of: 2)))
        for start in stride(from: 0, to: 690, by: 13) {
            let (since, until) = (
                RandomOffice.start + start, min(RandomOffice.start + start + 20, ledger.reckoning.asOf)
            )
            var expected = Changes()
            for index in ledger.entries.indices where ledger.entries[index].isFinishable {
                guard let end = ledger.position(index, on: until) else { continue }
                let before = ledger.position(index, on: since)
                if before == nil { expected.given += 1 }
                if before?.isClosed != true {
                    if case .finished = end.outcome { expected.finished += 1 }
                    if end.status == .overdue, before?.status != .overdue { expected.newlyOverdue += 1 }
                }
                let isExtended = ledger.entries[index].log.contains { place in
                    let day = max(ledger.progress[place].day, ledger.entries[index].given!)
                    return ledger.progress[place].entry.state == .extended && day > since && day <= until
                }
                if isExtended { expected.extended += 1 }
            }
            #expect(ledger.changes(since: since, until: since + 20) == expected, "\(since)")
        }
    }

    @Test func everyFigureHasItsPlace() {
        #expect(Figures.Name.allCases.map(\.place) == Array(Figures.Name.allCases.indices))
    }

    /// Every figure again, from the records alone and without the ledger's lists.
    @Test(arguments: 1...4)
    func anIndependentRecountAgrees(_ seed: Int) {
        var random = RandomOffice(seed: UInt64(seed + 100))
        let records = random.records(documents: 20, assignments: 10)
        let asOf = RandomOffice.start + 600
        let ledger = Ledger(records: records, directory: Directory(), asOf: asOf)
        let period = Period("2025-Q1")!
        let figures = Figures(ledger.summary(in: period))
        var recount: [Figures.Name: Int] = [:]
        func count(_ name: Figures.Name, _ isSo: Bool) { recount[name, default: 0] += isSo ? 1 : 0 }
        let words = records.flatMap(\.progress)
        let cut = min(period.last, asOf)
        for record in records {
            let given = record.issued!.first!
            for assignment in record.assignments {
                guard given <= cut else { continue }
                guard assignment.nature == .directive else {
                    count(.standing, given >= period.first)
                    continue
                }
                /// Closed, by what, when, and the deadline in force, on a day.
                func state(_ day: Day) -> (ProgressEntry.State?, Day?, Day?) {
                    var deadline = assignment.deadline?.last
                    var last: ProgressEntry?
                    let said = words.enumerated().filter { $0.element.reference == assignment.id }
                        .sorted { ($0.element.date!, $0.offset) < ($1.element.date!, $1.offset) }.map(\.element)
                    for word in said where max(word.date!, given) <= day && word.date! <= asOf {
                        last = word
                        if word.state == .extended { deadline = word.newDeadline?.last }
                    }
                    return (last?.state, last?.date, deadline)
                }
                func isOpen(_ state: ProgressEntry.State?) -> Bool {
                    switch state {
                    case .finished, .suspended, .cancelled: false
                    default: true
                    }
                }
                let before = given < period.first ? state(period.first - 1).0 : nil
                let (end, day, deadline) = state(cut)
                let wasOpen = given < period.first && isOpen(before)
                count(.due, deadline.map(period.contains) ?? false)
                count(.carriedIn, wasOpen)
                count(.given, given >= period.first)
                count(.reopened, given < period.first && !isOpen(before) && isOpen(end))
                guard given >= period.first || wasOpen || isOpen(end) else { continue }
                count(.finished, end == .finished)
                count(.finishedOnTime, end == .finished && deadline.map { day! <= $0 } == true)
                count(.finishedLate, end == .finished && deadline.map { day! > $0 } == true)
                count(.stopped, end == .suspended || end == .cancelled)
                count(.carriedOut, isOpen(end))
                count(.overdue, isOpen(end) && deadline.map { $0 < cut } == true)
                count(.inTime, isOpen(end) && deadline.map { $0 >= cut } == true)
                count(.undated, isOpen(end) && deadline == nil)
            }
        }
        for (name, value) in recount { #expect(figures[name] == value, "\(name)") }
        #expect(figures[.documents] == records.count { $0.kind == .notice && period.contains($0.issued!.first!) })
    }

    /// The form of the national reports, from a corpus built to its proportions.
    @Test func theNationalReportsFormComesOut() {
        var record = RandomOffice.record("bao-cao", day: RandomOffice.start)
        var report = RandomOffice.record("tien-do", kind: .progress, day: RandomOffice.start + 100)
        let due = RandomOffice.start + 60
        func add(_ count: Int, deadline: Day?, finished: Day?) {
            for _ in 0..<count {
                let assignment = RandomOffice.assignment(
                    "bao-cao", "\(record.assignments.count + 1)", lead: ["Phòng Tổng hợp"], deadline: deadline)
                record.assignments.append(assignment)
                if let finished { report.progress.append(RandomOffice.word(assignment.id, .finished, finished)) }
            }
        }
        add(7_523, deadline: due, finished: due)
        add(503, deadline: due, finished: due + 12)
        add(4_000, deadline: RandomOffice.start + 400, finished: nil)
        add(111, deadline: due, finished: nil)
        let counts = Ledger(
            records: [record, report], directory: Directory(), asOf: RandomOffice.start + 100
        ).summary().counts
        #expect(counts.total == 12_137)
        #expect(counts.finished == 8_026)
        #expect(counts[.finishedOnTime] == 7_523)
        #expect(counts[.finishedLate] == 503)
        #expect(counts.inTime == 4_000)
        #expect(counts[.overdue] == 111)
        #expect(((counts.finishedShare ?? 0) * 10_000).rounded() / 100 == 98.64)
        #expect(((counts.finishedOfAll ?? 0) * 10_000).rounded() / 100 == 66.13)
    }

    @Test func aPeriodStandsBesideTheOneBeforeAndTheYearBefore() throws {
        var records: [Record] = []
        for (day, count) in [("2024-02-01", 4), ("2024-11-01", 10), ("2025-02-03", 12)] {
            var record = RandomOffice.record(day, day: Day(iso: day))
            for place in 1...count {
                record.assignments.append(RandomOffice.assignment(day, "\(place)", lead: [], deadline: nil))
            }
            records.append(record)
        }
        let ledger = Ledger(records: records, directory: Directory(), asOf: Day(iso: "2025-03-31")!)
        let comparison = try #require(ledger.comparison(of: ledger.summary(in: Period("2025-Q1")!)))
        #expect(comparison.figures[.given] == 12)
        #expect(comparison.previous?[.given] == 10)
        #expect(comparison.yearBefore?[.given] == 4)
        #expect(Comparison.change(12, from: 10) == (2, 20))
        #expect(Comparison.change(12, from: 0).percent == nil)
        #expect(ledger.comparison(of: ledger.summary(in: Period("2024-Q1")!))?.previous == nil)
    }

    @Test func unitsAreRankedByWhatTheyFinishedOnTime() {
        var record = RandomOffice.record("a", day: RandomOffice.start)
        var report = RandomOffice.record("tien-do", kind: .progress, day: RandomOffice.start + 50)
        func add(_ unit: String, onTime: Int, late: Int, overdue: Int) {
            for number in 0..<(onTime + late + overdue) {
                let assignment = RandomOffice.assignment(
                    "a", "\(record.assignments.count + 1)", lead: [unit], deadline: RandomOffice.start + 10)
                record.assignments.append(assignment)
                guard number < onTime + late else { continue }
                report.progress.append(
                    RandomOffice.word(assignment.id, .finished, RandomOffice.start + (number < onTime ? 9 : 11)))
            }
        }
        add("Phòng A", onTime: 6, late: 2, overdue: 2)
        add("Phòng B", onTime: 9, late: 0, overdue: 1)
        add("Phòng C", onTime: 3, late: 1, overdue: 1)
        add("Phòng D", onTime: 2, late: 0, overdue: 0)
        let ledger = Ledger(records: [record, report], directory: Directory(), asOf: RandomOffice.start + 50)
        let ranking = ledger.ranking(ledger.summary())
        #expect(
            ranking.places.map { "\($0.place) \(ledger.units[$0.record.unit].name) \(Int($0.record.share * 100))" } == [
                "1 Phòng B 90", "2 Phòng A 60", "2 Phòng C 60",
            ])
        #expect(ranking.tooFew.map { ledger.units[$0.unit].name } == ["Phòng D"])
    }

    @Test func changesBetweenTwoMeetings() {
        let ledger = TinyOffice([
            (
                "2025-01-06-giao-ban",
                TinyOffice.notice(
                    "2025-01-06",
                    """
                    1. Giao Phòng Tổng hợp tham mưu báo cáo trước ngày 20/01/2025.

                    2. Giao Phòng Kinh tế rà soát danh mục dự án trước ngày 31/01/2025.

                    3. Giao Phòng Nội chính xây dựng quy chế trước ngày 25/01/2025.
                    """)
            ),
            (
                "2025-02-05-giao-ban",
                TinyOffice.notice("2025-02-05", "1. Giao Phòng Tổng hợp lập hồ sơ trước ngày 20/02/2025.")
            ),
            (
                "tien-do",
                TinyOffice.progress(
                    "2025-02-04",
                    """
                    - 2025-01-06-giao-ban#1: đã hoàn thành ngày 18/01/2025
                    - 2025-01-06-giao-ban#2: ngày 20/01/2025 được gia hạn đến 28/02/2025
                    """)
            ),
        ]).ledger(asOf: "2025-02-05")
        let changes = ledger.changes(since: TinyOffice.day("2025-01-06"), until: TinyOffice.day("2025-02-05"))
        #expect(changes == Changes(given: 1, finished: 1, newlyOverdue: 1, extended: 1))
        let latest = ledger.documents.firstIndex { $0.id == "2025-02-05-giao-ban" }!
        #expect(ledger.meetingsBefore()[latest].map { ledger.documents[$0].id } == "2025-01-06-giao-ban")
    }
}
