import Office
import Records
import SourceText
import Templates

/// `departments/`, `departments/phong-kinh-te/`, `departments/phong-kinh-te/2021-Q3/`.
struct UnitPages {
    let view: OfficeView
    let rows: TaskRows
    let citations: CitationIndex

    private var strings: SiteStrings { rows.strings }

    func index() -> Object {
        let counts = rows.unitCounts(view.ledger.everyEntry)
        let shown = view.units.indices.filter { view.units[$0].isInDirectory || counts[$0].total > 0 }
        let known = shown.filter { view.units[$0].isInDirectory }
        let all = known.isEmpty ? shown : known
        let former = all.filter(isFormer)
        let present = all.filter { !isFormer($0) }
        let listed = present.filter { counts[$0].total > 0 }
        let idle = present.filter { counts[$0].total == 0 }
        let unknown = known.isEmpty ? [] : shown.filter { !view.units[$0].isInDirectory }
        return Object([
            (
                .lead,
                .text(strings.filled("departments_lead", [("units", strings.count("count_units", listed.count))]))
            ),
            (.chart, .null), (.hasUnits, .bool(!listed.isEmpty)), (.groups, .list(groups(listed, counts))),
            (.unitsHeading, .text(strings["unit_heading"])),
            (.ranking, ranking()),
            (.hasIdle, .bool(!idle.isEmpty)),
            (
                .idle,
                .list(
                    idle.map {
                        .object([.href: .text(Address.unit(view.units[$0].slug)), .label: .text(view.units[$0].name)])
                    })
            ),
            (.hasFormer, .bool(!former.isEmpty)), (.former, .list(former.map { self.former($0, counts[$0]) })),
            (.hasUnknown, .bool(!unknown.isEmpty)),
            (
                .unknown,
                .list(
                    unknown.prefix(200).map {
                        .object([
                            .name: .text(view.units[$0].name), .href: .text(Address.unit(view.units[$0].slug)),
                            .count: .text(strings.count("count_tasks", counts[$0].total)),
                        ])
                    })
            ),
        ])
    }

    /// By the body that they belong to, in the directory's order, the body itself first; those that belong to none last.
    private func groups(_ units: [Int], _ counts: [StandingCounts]) -> [Value] {
        var order: [Int?] = []
        var members: [Int?: [Int]] = [:]
        let bodies = Set(units.compactMap { view.ledger.units[$0].parent })
        for unit in units {
            let isBody = bodies.contains(unit)
            let parent = view.ledger.units[unit].parent ?? (isBody ? unit : nil)
            if members[parent] == nil { order.append(parent) }
            // A body stands at the head of its own.
            members[parent, default: []].insert(unit, at: isBody ? 0 : members[parent]?.count ?? 0)
        }
        order = order.filter { $0 != nil } + order.filter { $0 == nil }
        return order.enumerated().map { place, parent in
            let rest = order.count > 1 ? strings["other_units"] : strings["unit_heading"]
            let name = parent.map { view.units[$0].name } ?? rest
            return .object([
                .anchor: .text("g\(place + 1)"), .heading: order.count > 1 ? .text(name) : .null,
                .unitsCaption: .text(name),
                .units: .list(
                    (members[parent] ?? []).map { rows.unitRow($0, counts[$0]) }),
            ])
        }
    }

    /// Of all time, each assignment counted for the unit that leads it first.
    private func ranking() -> Value { RankingTable(view: view, strings: strings).value(UnitPages.records(view)) }

    static func records(_ view: OfficeView) -> [Ranking.Record] {
        var records = view.units.indices.map { Ranking.Record(unit: $0, onTime: 0, late: 0, overdue: 0) }
        var isAsked = [Bool](repeating: false, count: records.count)
        for task in view.ledger.everyEntry {
            let terms = view.ledger.terms[task]
            guard terms.isFinishable, let unit = terms.unit else { continue }
            isAsked[unit] = true
            switch terms.status {
            case .finishedOnTime: records[unit].onTime += 1
            case .finishedLate: records[unit].late += 1
            case .overdue: records[unit].overdue += 1
            case .finishedUndated, .inTime, .dueSoon, .undated, .standing, .suspended, .cancelled: break
            }
        }
        return records.filter { isAsked[$0.unit] && view.ledger.isRanked($0.unit) && !isFormer($0.unit, view) }
    }

    /// Merged into another unit, or abolished before the day of the figures.
    private func isFormer(_ unit: Int) -> Bool { UnitPages.isFormer(unit, view) }

    private static func isFormer(_ unit: Int, _ view: OfficeView) -> Bool {
        guard view.ledger.directory.units.indices.contains(unit) else { return false }
        let listed = view.ledger.directory.units[unit]
        return view.ledger.units[unit].successor != nil || listed.to.map { $0 < view.asOf } ?? false
    }

    /// `Sở Giao thông vận tải (đến 28/02/2025), nay là Sở Xây dựng`
    private func former(_ unit: Int, _ counts: StandingCounts) -> Value {
        let listed = view.ledger.directory.units[unit]
        let successor = view.ledger.units[unit].successor.map { next -> Value in
            .object([.href: .text(Address.unit(view.units[next].slug)), .label: .text(view.units[next].name)])
        }
        return .object([
            .href: .text(Address.unit(view.units[unit].slug)), .name: .text(view.units[unit].name),
            .term: .optional(strings.term(listed.from, listed.to)), .successor: successor ?? .null,
            .count: counts.total > 0 ? .text(strings.count("count_tasks", counts.total)) : .null,
        ])
    }

    func page(_ unit: Int) -> Object {
        let entry = view.units[unit]
        var page = SubjectPage(view: view, rows: rows)
        page.eyebrow = strings["unit_heading"]
        page.successor =
            view.ledger.units[unit].successor.map { next in
                .object([.href: .text(Address.unit(view.units[next].slug)), .label: .text(view.units[next].name)])
            } ?? .null
        let term =
            view.ledger.directory.units.indices.contains(unit)
            ? strings.term(view.ledger.directory.units[unit].from, view.ledger.directory.units[unit].to) : ""
        page.about = [
            term,
            otherNames(entry),
        ].filter { !$0.isEmpty }.map(SiteStrings.capitalized).joined(separator: " · ")
        page.tasks = entry.tasks
        page.supports = entry.supports
        let quarters = view.quartersOfUnit[unit]
        page.periods = periodLinks(entry, quarters, current: nil)
        page.chart = chart(entry, quarters)
        page.documents = documents(of: entry.tasks)
        page.owner = "&unit=\(entry.slug)"
        page.cited = cited(page)
        page.parts = [papers(unit)].filter(\.isSet)
        return page.values()
    }

    /// Those that say more than a part of the name does: of `Phòng Tổng hợp` not `Tổng hợp`.
    private func otherNames(_ unit: OfficeView.Unit) -> String {
        let names = unit.otherNames.filter { !unit.name.contains($0) }
        return names.isEmpty ? "" : strings.filled("unit_was", [("name", names.joined(separator: "; "))])
    }

    func page(_ unit: Int, in period: Int) -> Object {
        let entry = view.units[unit]
        let quarters = view.quartersOfUnit[unit]
        var page = SubjectPage(view: view, rows: rows)
        page.eyebrow = entry.name
        page.tasks = view.given(entry.tasks, in: period)
        page.supports = view.given(entry.supports, in: period)
        page.periods = periodLinks(entry, quarters, current: period)
        if view.isRecent(period) {
            page.downloads = [rows.reportLink(Address.unitReport(entry.slug, period: view.periods[period].id))]
        }
        page.documents = documents(of: page.tasks)
        let span = view.periods[period]
        page.books = BooksTable(
            view: view, strings: strings, scope: BooksTable.Scope(period: span.period, unit: entry.slug),
            figures: view.courses.units[unit][span.period] ?? Figures()
        ).value()
        page.compare = Comparison(view: view, strings: strings, of: .unit(unit), span.period).value()
        (page.period, page.owner) = (span.period, "&unit=\(entry.slug)")
        page.cited = cited(page)
        let papers = PartsTable(
            view: view, strings: strings, scope: BooksTable.Scope(period: span.period, unit: entry.slug))
        page.parts = [papers.byPaper(view.courses.papersOfUnits[unit][span.period] ?? [])].filter(\.isSet)
        page.more = rows.list(of: period, "unit=\(entry.slug)&")
        return page.values()
    }

    private func cited(_ page: SubjectPage) -> Value {
        CitedTable(
            view: view, rows: rows, index: citations, period: page.period ?? view.wholeTime, owner: page.owner
        )
        .value(page.documents, tasks: page.tasks)
    }

    /// What it was ever to draw up and issue.
    private func papers(_ unit: Int) -> Value {
        guard let whole = view.wholeTime else { return .null }
        let parts = Courses.papers(view.units[unit].tasks, view.ledger, [whole], [whole])[whole] ?? []
        return PartsTable(
            view: view, strings: strings, scope: BooksTable.Scope(period: whole, unit: view.units[unit].slug)
        ).byPaper(parts)
    }

    private func periodLinks(_ entry: OfficeView.Unit, _ quarters: [Int], current: Int?) -> [Value] {
        guard !quarters.isEmpty else { return [] }
        return PeriodLinks(view: view, strings: strings).values(
            quarters, first: (Address.unit(entry.slug), strings["whole_time"]), current: current
        ) { Address.unit(entry.slug, period: $0) }
    }

    private func chart(_ entry: OfficeView.Unit, _ quarters: [Int]) -> Value {
        var counts: [Int: StandingCounts] = [:]
        for task in entry.tasks {
            guard let quarter = view.quarterOfDocument[view.tasks[task].document] else { continue }
            counts[quarter, default: StandingCounts()].add(view.tasks[task].standing)
        }
        return rows.chart(
            id: "c-quarters", title: strings["chart_given"], description: strings["chart_given_desc"],
            quarters.prefix(12).reversed().map {
                TaskRows.Column(
                    label: strings.name(of: view.periods[$0]), period: view.periods[$0].period,
                    counts: counts[$0] ?? StandingCounts())
            }, owner: "&unit=\(entry.slug)")
    }

    private func documents(of tasks: [Int]) -> [Int] {
        var documents: [Int] = []
        for task in tasks where documents.last != view.tasks[task].document {
            documents.append(view.tasks[task].document)
        }
        return documents
    }
}
