import Foundation
import Office
@testable import Site
import SourceText
import Testing

/// The books of a period on its pages: what was carried in, given, finished and carried out.
@Suite struct BooksTests {
    private static let site = Task { try await SampleSite(asOf: "2026-11-21") }

    private func text(_ html: String) -> String {
        PageReading(html).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The pages of all periods, of units in quarters and of leaders in years show what a summary counts.
    @Test func everyPageShowsTheSummarysFigures() async throws {
        let plan = try await BooksTests.site.value.plan
        let (view, ledger) = (plan.view, plan.view.ledger)
        func agrees(_ found: Figures?, _ scope: Summary.Scope, _ period: Period) {
            var expected = Figures(ledger.summary(of: scope, in: period))
            if scope != .office { (expected[.documents], expected[.meetings]) = (0, 0) }
            #expect(found == expected, "\(scope) \(period)")
        }
        for (index, span) in view.periods.enumerated() { agrees(view.courses.office[index], .office, span.period) }
        for unit in view.units.indices {
            for quarter in view.quartersOfUnit[unit] {
                let period = view.periods[quarter].period
                agrees(view.courses.units[unit][period], .unit(unit), period)
            }
        }
        for leader in view.leaders.indices {
            for year in view.leaders[leader].years {
                agrees(view.courses.leaders[leader][.year(year)], .leader(leader), .year(year))
            }
        }
    }

    @Test func partsAddUpToTheOffice() async throws {
        let view = try await BooksTests.site.value.plan.view
        for index in view.periods.indices {
            for parts in [view.courses.byUnit[index], view.courses.byLeader[index]] {
                func sum(_ figure: KeyPath<Courses.Part, Int32>) -> Int {
                    parts.reduce(0) { $0 + Int($1[keyPath: figure]) }
                }
                let office = view.courses.office[index]
                #expect(sum(\.carriedIn) == office[.carriedIn] && sum(\.given) == office[.given])
                #expect(sum(\.finished) == office[.finished] && sum(\.carriedOut) == office[.carriedOut])
                #expect(sum(\.onTime) == office[.finishedOnTime] && sum(\.overdue) == office[.overdue])
            }
        }
    }

    @Test func theSumStandsInWordsAndEachFigureLeadsToItsList() async throws {
        let site = try await BooksTests.site.value
        let html = try #require(try site.html(at: "departments/kinh-te/2025-Q3/index.html"))
        #expect(
            html.contains("href=\"../../../ledger/index.html#figure=carried-in&amp;period=2025-Q3&amp;unit=kinh-te\""))
        let figures = Figures(
            site.plan.view.ledger.summary(
                of: .unit(try #require(site.plan.view.units.firstIndex { $0.slug == "kinh-te" })),
                in: Period("2025-Q3")))
        let words = text(html)
        #expect(
            words.contains(
                "\(figures[.carriedIn]) kỳ trước chuyển sang + \(figures[.given]) giao trong kỳ − \(figures[.finished]) hoàn thành"
            ), "\(words.prefix(1500))")
        #expect(words.contains("= \(figures[.carriedOut]) chuyển kỳ sau"))
    }

    /// Each of the period's assignments stands in the script of its year, once.
    @Test func theScriptsHoldEveryAssignmentOnce() async throws {
        let site = try await BooksTests.site.value
        let view = site.plan.view
        var count = 0
        for year in LedgerScripts.years(view) {
            let script = String(
                decoding: LedgerScripts(view: view, rows: site.plan.rows, citations: site.plan.citations).year(year),
                as: UTF8.self)
            #expect(script.hasPrefix("giaoban.year(\(year),[[") && script.hasSuffix(")\n"))
            let json = "[" + script.dropFirst("giaoban.year(".count).dropLast(2) + "]"
            let parts = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [Any])
            for document in try #require(parts[3] as? [[Any]]) {
                count += try #require(document[2] as? [[Any]]).count
            }
        }
        #expect(count == view.ledger.entries.count)
    }

    @Test func aClosedPeriodShowsWhatWasSignedOffAndWhatDiffers() async throws {
        let site = try await SampleSite.tiny()
        let html = try #require(try site.html(at: "periods/2031-Q1/index.html"))
        let words = text(html)
        #expect(words.contains("Số liệu đã chốt ngày 01/4/2031 · người chốt: Hà Minh Đức, Chánh Văn phòng · mã chốt "))
        #expect(words.contains("Số liệu tính lại hiện nay khác số đã chốt"))
        // Signed off with nothing finished; heard later that one was finished on 28/3.
        #expect(words.contains("− 0 hoàn thành"))
        #expect(words.contains("Đã hoàn thành 0 1 +1"))
        #expect(
            words.contains(
                "Thông báo 21/TB-VP, điểm II.1.a : khi chốt: sắp đến hạn, nay: đã hoàn thành đúng hạn"))
        #expect(site.plan.view.diagnostics.contains { $0.code == "chot-khac-so-lieu" })
    }

    @Test func unitsAreRankedWithTheirCountsAndThoseWithTooFewNamed() async throws {
        let site = try await BooksTests.site.value
        let ranking = site.plan.view.ledger.ranking(site.plan.view.ledger.summary(in: Period("2025")))
        let html = try #require(try site.html(at: "periods/2025/index.html"))
        let words = text(try #require(html.components(separatedBy: "id=\"h-ranking\"").last))
        let first = try #require(ranking.places.first)
        let unit = site.plan.view.units[first.record.unit].name
        #expect(
            words.contains(
                "1 \(unit) \(first.record.onTime) \(first.record.late) \(first.record.overdue) \(first.record.judged)"))
        let few = try #require(ranking.tooFew.first { $0.judged > 0 })
        #expect(words.contains("Chưa xếp hạng vì có dưới 5 nhiệm vụ"))
        #expect(words.contains("\(site.plan.view.units[few.unit].name) (\(few.judged))"))
        #expect(try #require(try site.html(at: "departments/index.html")).contains("id=\"h-ranking\""))
    }

    /// What was to be drawn up and issued, of the office, of a unit in a quarter, of a leader in a year: the books of those
    /// assignments alone.
    @Test func papersAreAPartOfTheBooks() async throws {
        let plan = try await BooksTests.site.value.plan
        let (view, ledger) = (plan.view, plan.view.ledger)
        func agrees(_ parts: [Courses.Part], _ scope: Summary.Scope, _ period: Period) {
            let summary = ledger.summary(of: scope, in: period)
            for kind in PaperKind.allCases {
                func count(_ entries: [Int]) -> Int32 { Int32(entries.count { ledger.terms[$0].paper == kind }) }
                let part = parts.first { $0.index == kind.place }
                #expect(part?.given ?? 0 == count(summary.given), "\(kind.name) \(scope) \(period)")
                #expect(
                    part?.carriedIn ?? 0 == count(summary.carriedIn) && part?.finished ?? 0 == count(summary.finished))
                #expect(
                    part?.overdue ?? 0 == count(summary[.overdue]) && part?.carriedOut ?? 0 == count(summary.carriedOut)
                )
            }
        }
        for (index, span) in view.periods.enumerated() { agrees(view.courses.byPaper[index], .office, span.period) }
        for unit in view.units.indices {
            for quarter in view.quartersOfUnit[unit] {
                let period = view.periods[quarter].period
                agrees(view.courses.papersOfUnits[unit][period] ?? [], .unit(unit), period)
            }
        }
        for leader in view.leaders.indices {
            for year in view.leaders[leader].years {
                agrees(view.courses.papersOfLeaders[leader][.year(year)] ?? [], .leader(leader), .year(year))
            }
        }
        let html = text(try #require(try await BooksTests.site.value.html(at: "periods/2026-Q3/index.html")))
        #expect(html.contains("Văn bản, đề án phải trình, ban hành"))
        #expect(html.contains("Đề án 2 3 0 0 0 5 –"))
    }

    /// A page names what its documents cite, how often, by whom, in how many assignments, as a summary counts.
    @Test func citationsAreThoseOfTheSummary() async throws {
        let plan = try await BooksTests.site.value.plan
        let (view, ledger) = (plan.view, plan.view.ledger)
        for (index, span) in view.periods.enumerated() {
            let table = CitedTable(
                view: view, rows: plan.rows, index: plan.citations, period: span.period)
            let found = table.lines(view.periods[index].documents, tasks: [Int]?.none)
            let cited = ledger.legalBasis(of: ledger.summary(in: span.period))
            let expected = cited.map { "\($0.citedBy.count) \($0.assignments.count)" }.sorted()
            #expect(found.map { "\($0.citedBy.count) \($0.tasks)" }.sorted() == expected, "\(span.id)")
        }
        let html = try #require(try await BooksTests.site.value.html(at: "periods/2026-Q3/index.html"))
        #expect(text(html).contains("Thông báo 296/TB-UBND 17/7/2026 2 2 "))
        #expect(html.contains("figure=given,standing&amp;period=2026-Q3&amp;cites=296-tb-ubnd"))
    }

    /// The overdue are told by how late they are, and both shares are named.
    @Test func bandsAndSharesStandInTheBooks() async throws {
        let html = text(try #require(try await BooksTests.site.value.html(at: "periods/2026-Q3/index.html")))
        #expect(html.contains("Trong số quá hạn: 91–120 ngày 1"))
        #expect(html.contains("Tỷ lệ hoàn thành: 96,1% Hoàn thành trên tổng số nhiệm vụ: 51,6%"))
    }

    /// Every number of a comparison and of a ranking leads to its assignments.
    @Test func comparisonsAndRankingsLeadToTheirLists() async throws {
        let html = try #require(try await BooksTests.site.value.html(at: "periods/2026-Q3/index.html"))
        #expect(html.contains("ledger/index.html#figure=carried-in&amp;period=2025-Q3\">23</a>"))
        #expect(
            html.contains("figure=finished-on-time,finished-late,overdue&amp;period=2026-Q3&amp;lead=noi-chinh\">6</a>")
        )
        let units = try #require(try await BooksTests.site.value.html(at: "departments/index.html"))
        #expect(units.contains("figure=finished-on-time&amp;period=all&amp;lead=noi-chinh\">"))
        #expect(units.contains("figure=given,standing&amp;period=all&amp;unit=noi-chinh\">"))
    }

    /// Without a word of progress an assignment is open, however old, and nothing is known of it.
    @Test func whatNobodyReportedOnSaysSo() async throws {
        let site = try await BooksTests.site.value
        let (view, ledger) = (site.plan.view, site.plan.view.ledger)
        let rows = site.plan.downloads.followUpRows
        for task in ledger.everyEntry {
            let isSilent = ledger.entries[task].status.isOpen && ledger.entries[task].log.isEmpty
            #expect((rows.note(task) == "chưa có thông tin") == isSilent, "\(rows.id(task))")
        }
        let silent = try #require(view.tasks.indices.first { view.tasks[$0].isUnreported })
        let document = view.documents[view.tasks[silent].document].id
        #expect(text(try #require(try site.html(at: "documents/\(document)/index.html"))).contains("chưa có thông tin"))
    }

    /// Limitations that come back and who presided stand on the page of a period as a summary has them.
    @Test func limitationsAndPresidingAreThoseOfTheSummary() async throws {
        let site = try await BooksTests.site.value
        let ledger = site.plan.view.ledger
        let period = try #require(Period("2026-Q3"))
        let html = text(try #require(try site.html(at: "periods/2026-Q3/index.html")))
        let back = ledger.limitations(in: ledger.summary(in: period).documents).filter { $0.documents > 1 }
        #expect(!back.isEmpty)
        for theme in back { #expect(html.contains("\(theme.name.vi) \(theme.documents) \(theme.findings.count) ")) }
        let presiding = ledger.presiding(in: period)
        #expect(!presiding.isEmpty)
        for one in presiding {
            #expect(html.contains("\(ledger.leaders[one.leader].name) \(one.chaired.count) \(one.signed.count) "))
        }
    }
}
