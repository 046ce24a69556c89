import Office
import SourceText
import Spreadsheet

/// The figures of a file's scope as its page shows them, the same in a workbook and in JSON: of a period its books, beside
/// the period before and a year before, by department, leader and paper, the ranking, the documents cited; of a
/// department or a leader in a period what of this is theirs; of a department, a leader and the office its figures in one
/// period after the other.
struct SummaryTables {
    let downloads: Downloads
    let scope: DownloadScope

    struct Table {
        /// `by_unit`, the end of its heading's key in the strings.
        var key: String
        var columns: [Column]
        var rows: [[Cell]]
    }

    struct Column {
        /// `finished-on-time`
        var key: String
        var heading: String
    }

    enum Cell {
        case none
        case text(String)
        case count(Int)
        /// 0…1
        case share(Double)
        case day(Day)
    }

    private var view: OfficeView { downloads.view }
    private var strings: SiteStrings { downloads.strings }

    var tables: [Table] {
        switch scope {
        case .period(let period):
            return [
                figures(of: .office, in: period), closed(period),
                parts("by_unit", view.courses.byUnit[period], unit),
                parts("by_leader", view.courses.byLeader[period], leader),
                parts("papers", view.courses.byPaper[period], paper), ranking(period),
                presided(view.ledger.presiding(in: view.periods[period].period)),
                cited(view.periods[period].documents, in: period, tasks: nil),
            ].filter { !$0.rows.isEmpty }
        case .unitIn(let unit, let period):
            let papers = view.courses.papersOfUnits[unit][view.periods[period].period] ?? []
            let led = view.given(view.units[unit].tasks, in: period)
            return [
                figures(of: .unit(unit), in: period), parts("papers", papers, paper),
                cited(Set(led.map { view.tasks[$0].document }).sorted(), in: period, tasks: led),
            ].filter { !$0.rows.isEmpty }
        case .leaderIn(let leader, let period):
            let span = view.periods[period].period
            let (own, presiding) = (view.leaders[leader], view.ledger.presiding(of: leader, in: span))
            let given = view.given(own.tasks, in: period)
            let units = view.ledger.byUnit(view.ledger.summary(of: .leader(leader), in: span))
            let documents = (own.chaired + own.signed).filter { view.days[$0].map(span.contains) ?? false }
            return [
                figures(of: .leader(leader), in: period), parts("by_unit", units.map(Courses.Part.init), unit),
                parts("papers", view.courses.papersOfLeaders[leader][span] ?? [], paper),
                presided([presiding].compactMap(\.self)),
                cited(Set(documents + given.map { view.tasks[$0].document }).sorted(), in: period, tasks: given),
            ].filter { !$0.rows.isEmpty }
        case .unit(let unit):
            let quarters = view.quartersOfUnit[unit].map { view.periods[$0].period }
            return [
                periods(quarters, view.courses.units[unit]),
                papersByPeriod(quarters, view.courses.papersOfUnits[unit]),
            ].filter { !$0.rows.isEmpty }
        case .leader(let leader):
            let years = view.leaders[leader].years.map { Period.year($0) }
            return [
                periods(years, view.courses.leaders[leader]),
                papersByPeriod(years, view.courses.papersOfLeaders[leader]),
            ].filter { !$0.rows.isEmpty }
        case .whole:
            var figures: [Period: Figures] = [:]
            for (span, reckoned) in zip(view.periods, view.courses.office) where span.kind != .week {
                figures[span.period] = view.ledger.closures[span.period]?.figures ?? reckoned
            }
            return [periods(view.periods.map(\.period), figures)]
        }
    }

    private func share(_ part: Int, of whole: Int) -> Cell {
        whole > 0 ? .share((Double(part) / Double(whole) * 10_000).rounded() / 10_000) : .none
    }

    private func column(_ name: Figures.Name) -> Column {
        Column(key: name.rawValue, heading: name.label.text(strings.language))
    }

    private func column(_ key: String, _ words: String) -> Column { Column(key: key, heading: strings[words]) }

    private var shares: [Column] {
        [column("finished-share", "figure_share"), column("finished-of-all", "figure_share_of_all")]
    }

    private func shares(_ figures: Figures) -> [Cell] {
        [
            share(figures[.finished], of: figures[.finished] + figures[.overdue]),
            share(figures[.finished], of: figures.whole),
        ]
    }

    /// One period after the other, newest first.
    private func periods(_ periods: [Period], _ figures: [Period: Figures]) -> Table {
        let names = Figures.Name.allCases.filter { name in scope == .whole || name != .documents && name != .meetings }
        return Table(
            key: "periods",
            columns: [
                column("period", "data_period_id"), column("name", "col_period"), column("first", "data_first"),
                column("last", "data_last"),
            ] + names.map { column($0) } + shares,
            rows: periods.compactMap { period in
                guard let own = figures[period] else { return nil }
                return [
                    .text(period.description), .text(period.name.text(strings.language)), .day(period.first),
                    .day(period.last),
                ] + names.map { .count(own[$0]) } + shares(own)
            })
    }

    /// As signed off, where the period is closed: that only the office's figures ever are.
    private func figures(of subject: Summary.Scope, in period: Int) -> Table {
        let span = view.periods[period].period
        let columns = Comparison(view: view, strings: strings, of: subject, span).figures
        let others = [span.previous, span.yearBefore == span.previous ? nil : span.yearBefore].map { other in
            columns.dropFirst().first { $0.period == other }?.figures
        }
        let reckoned = view.courses.figures(of: subject, in: span, view) ?? Figures()
        let own = (subject == .office ? view.ledger.closures[span]?.figures : nil) ?? reckoned
        let names = Figures.Name.allCases.filter { subject == .office || $0 != .documents && $0 != .meetings }
        func row(_ key: String, _ name: String, _ cell: (Figures) -> Cell) -> [Cell] {
            [.text(key), .text(name), cell(own)] + others.map { $0.map(cell) ?? .none }
        }
        var rows = names.map { name in
            row(name.rawValue, name.label.text(strings.language)) { .count($0[name]) }
        }
        for band in LateBand.allCases where reckoned[.overdue] == own[.overdue] {
            let words = "\(Figures.Name.overdue.label.text(strings.language)): \(band.name.text(strings.language))"
            rows.append([
                .text("overdue-\(band.first)-\(band.most.map(String.init) ?? "")"), .text(words),
                .count(reckoned[band]), .none,
                .none,
            ])
        }
        for (place, column) in shares.enumerated() {
            rows.append(row(column.key, column.heading) { shares($0)[place] })
        }
        return Table(
            key: "figures",
            columns: [
                column("figure", "data_figure_id"), column("name", "ledger_figure"), column("count", "data_count"),
                column("previous", "data_previous"), column("year_before", "data_year_before"),
            ], rows: rows)
    }

    /// The figures that were signed off and are others now.
    private func closed(_ period: Int) -> Table {
        let changes = view.ledger.closureChanges[view.periods[period].period]?.figures ?? []
        return Table(
            key: "closed",
            columns: [
                column("figure", "data_figure_id"), column("name", "ledger_figure"), column("closed", "closed_was"),
                column("now", "closed_now"),
            ],
            rows: changes.map { change in
                [
                    .text(change.name.rawValue), .text(change.name.label.text(strings.language)), .count(change.was),
                    .count(change.now),
                ]
            })
    }

    private func unit(_ unit: Int) -> (id: String, name: String) { (view.units[unit].slug, view.units[unit].name) }

    private func leader(_ leader: Int) -> (id: String, name: String) {
        (view.leaders[leader].slug, view.leaders[leader].name)
    }

    private func paper(_ kind: Int) -> (id: String, name: String) {
        let name = PaperKind.allCases[kind].name
        return (Folding.slug(name), name)
    }

    private func parts(_ key: String, _ parts: [Courses.Part], _ owner: (Int) -> (id: String, name: String)) -> Table {
        let names: [(name: Figures.Name, count: (Courses.Part) -> Int32)] = [
            (.carriedIn, { $0.carriedIn }), (.reopened, { $0.reopened }), (.given, { $0.given }),
            (.finished, { $0.finished }), (.finishedOnTime, { $0.onTime }), (.finishedLate, { $0.late }),
            (.stopped, { $0.stopped }), (.carriedOut, { $0.carriedOut }), (.overdue, { $0.overdue }),
            (.undated, { $0.undated }),
        ]
        return Table(
            key: key,
            columns: [column("id", "data_id"), column("name", "data_name")] + names.map { column($0.name) }
                + [column("finished-share", "figure_share")],
            rows: parts.map { part in
                let owner = part.index.map(owner)
                return [owner.map { .text($0.id) } ?? .none, .text(owner?.name ?? strings["nobody_named"])]
                    + names.map { .count(Int($0.count(part))) }
                    + [share(Int(part.finished), of: Int(part.finished + part.overdue))]
            })
    }

    /// What a department or a leader was to draw up and issue, in one period after the other.
    private func papersByPeriod(_ periods: [Period], _ papers: [Period: [Courses.Part]]) -> Table {
        let tables = periods.map { ($0, parts("papers_by_period", papers[$0] ?? [], paper)) }
        return Table(
            key: "papers_by_period",
            columns: [column("period", "data_period_id")] + parts("papers_by_period", [], paper).columns,
            rows: tables.flatMap { period, table in table.rows.map { [.text(period.description)] + $0 } })
    }

    /// Those that have too few assignments come last, without a place.
    private func ranking(_ period: Int) -> Table {
        let ranking = Ranking(RankingTable.records(view, in: period))
        func row(_ place: Cell, _ record: Ranking.Record) -> [Cell] {
            [
                place, .text(view.units[record.unit].slug), .text(view.units[record.unit].name), .count(record.onTime),
                .count(record.late), .count(record.overdue), .count(record.judged),
                share(record.onTime, of: record.judged),
            ]
        }
        return Table(
            key: "ranking",
            columns: [
                column("place", "col_place"), column("id", "data_id"), column("name", "data_name"),
                column(.finishedOnTime), column(.finishedLate), column(.overdue), column("judged", "col_judged"),
                column("on-time-share", "col_on_time_share"),
            ],
            rows: ranking.places.map { row(.count($0.place), $0.record) } + ranking.tooFew.map { row(.none, $0) })
    }

    private func presided(_ lines: [Presiding]) -> Table {
        Table(
            key: "presided",
            columns: [
                column("id", "data_id"), column("name", "data_name"), column("meetings", "figure_chaired"),
                column("signed", "figure_signed"),
            ],
            rows: lines.map { line in
                [
                    .text(leader(line.leader).id), .text(leader(line.leader).name), .count(line.chaired.count),
                    .count(line.signed.count),
                ]
            })
    }

    /// - Parameter tasks: whose citations are counted; nil: all that stand in the documents.
    private func cited(_ documents: [Int], in period: Int, tasks: [Int]?) -> Table {
        let table = CitedTable(
            view: view, rows: downloads.rows, index: downloads.citations, period: view.periods[period].period)
        return Table(
            key: "cited",
            columns: [
                column("name", "col_cited"), column("date", "col_day"), column("documents", "col_cited_times"),
                column("assignments", "col_cited_tasks"), column("cited_by", "col_cited_by"),
            ],
            rows: table.lines(documents, tasks: tasks).map { line in
                let entry = downloads.citations.entries[line.entry]
                let names = line.citedBy.map { downloads.rows.reference(to: $0) }
                return [
                    .text(entry.name), entry.date.map { .day($0) } ?? .none, .count(line.citedBy.count),
                    .count(line.tasks), .text(names.joined(separator: "; ")),
                ]
            })
    }
}

extension SummaryTables {
    /// A sheet for each table.
    var sheets: [Sheet] {
        tables.map { table in
            Sheet(
                name: strings["data_table_\(table.key)"],
                title: "\(strings["data_table_\(table.key)"]) – \(downloads.name(of: scope))",
                subtitle: subtitle(table),
                columns: table.columns.map { Sheet.Column(heading: $0.heading, width: SummaryTables.width($0.key)) },
                rows: table.rows.map { $0.map(\.inSheet) })
        }
    }

    /// The day that counts; that the figures were signed off; what was not.
    private func subtitle(_ table: Table) -> String {
        let day = "\(strings["as_of"]) \(strings.date(downloads.cut(scope)))"
        guard case .period(let period) = scope, let closure = view.ledger.closures[view.periods[period].period] else {
            return day
        }
        let isClosed = table.key == "figures" || table.key == "closed" || downloads.closedNote(of: scope) == nil
        let words = isClosed ? "closed_on" : "data_not_closed"
        return "\(day); \(strings.filled(words, [("day", strings.date(closure.closed))]))"
    }

    private static func width(_ key: String) -> Double {
        switch key {
        case "name": 40
        case "cited_by": 50
        case "id", "figure": 24
        default: 14
        }
    }

    /// By the table's name its lines, each with the names of its columns.
    var json: JSON {
        .object(
            tables.map { table in
                (
                    table.key,
                    .array(table.rows.map { row in .object(zip(table.columns, row).map { ($0.key, $1.inJSON) }) })
                )
            })
    }
}

extension SummaryTables.Cell {
    fileprivate var inSheet: Sheet.Cell {
        switch self {
        case .none: .empty
        case .text(let text): text.isEmpty ? .empty : .text(text)
        case .count(let count): .number(count)
        case .share(let share): .share(share)
        case .day(let day): .day(day)
        }
    }

    fileprivate var inJSON: JSON {
        switch self {
        case .none: .null
        case .text(let text): .string(text)
        case .count(let count): .integer(count)
        case .share(let share): .number(share)
        case .day(let day): .string(day.description)
        }
    }
}
