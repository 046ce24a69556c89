import Office
import Records
import SourceText
import Testing

/// As of a day, the office is what it was on that day: what was issued since has a page, and counts for nothing.
@Suite struct DatedAheadTests {
    private func ids(_ list: [Int], _ ledger: Ledger) -> [String] { list.map { ledger.id($0) } }

    @Test(arguments: 1...6) func aDaysLedgerCountsAsIfNothingHadBeenIssuedSince(seed: UInt64) {
        var random = RandomOffice(seed: seed)
        let records = random.records(documents: 40, assignments: 6)
        for days in [0, 90, 365, 640] {
            let asOf = RandomOffice.start + days
            let all = Ledger(records: records, directory: Directory(), asOf: asOf)
            let issued = records.filter { $0.kind == .progress || ($0.day.map { $0 <= asOf } ?? true) }
            let then = Ledger(records: issued, directory: Directory(), asOf: asOf)

            #expect(ids(all.everyEntry, all) == ids(then.everyEntry, then))
            #expect(ids(all.entries(passing: EntryFilter()), all) == ids(then.entries(passing: EntryFilter()), then))
            #expect(all.everyEntry.map { all.entries[$0].status } == then.entries.map(\.status))
            #expect(all.firstKnown == all.entries.count - then.entries.count)
            #expect(all.documents.count == records.count)
            for unit in then.units {
                let same = all.units.first { $0.slug == unit.slug }
                #expect(same.map { ids($0.led, all) } == ids(unit.led, then))
                #expect(same.map { ids($0.coordinates, all) } == ids(unit.coordinates, then))
            }
            for leader in then.leaders {
                let same = all.leaders.first { $0.slug == leader.slug }
                #expect(same.map { ids($0.entries, all) } == ids(leader.entries, then))
                #expect(same?.chaired.count == leader.chaired.count)
            }
            for span in then.periods {
                #expect(all.span(span.period).map { ids($0.given, all) } == ids(span.given, then))
                #expect(Figures(all.summary(in: span.period)) == Figures(then.summary(in: span.period)))
            }
        }
    }

    @Test func whatIsGivenLaterStandsInItsDocumentAlone() throws {
        let office = TinyOffice([
            ("2025-01-06-giao-ban", TinyOffice.notice("2025-01-06", "1. Phòng Tổng hợp rà soát hồ sơ.")),
            (
                "2025-06-09-giao-ban",
                TinyOffice.notice("2025-06-09", number: "9/TB-VP", "1. Phòng Nội chính xây dựng quy chế.")
            ),
        ])
        let ledger = office.ledger(asOf: "2025-03-31")
        #expect(ids(ledger.everyEntry, ledger) == ["2025-01-06-giao-ban#1"])
        #expect(ids(Array(ledger.entriesOfDocument[0]), ledger) == ["2025-06-09-giao-ban#1"])
        #expect(ledger.units.first { $0.slug == "phong-noi-chinh" }?.led == [])
        #expect(office.ledger(asOf: "2025-06-09").everyEntry.count == 2)
    }
}
