import Office
import Templates

/// A period's books by unit or by leader, each assignment counted once, with totals that are the office's own figures;
/// and the units ranked.
struct PartsTable {
    let view: OfficeView
    let strings: SiteStrings
    /// Into the view's periods.
    let period: Int

    /// The most rows of a table; who had least to do is gathered in one.
    static let limit = 80

    func byUnit() -> Value {
        let hasPages = view.periods[period].kind == .quarter
        return table(view.courses.byUnit[period], heading: strings["units_long"], head: strings["unit_heading"]) {
            unit in
            let slug = view.units[unit].slug
            let inPeriod = hasPages && view.quartersOfUnit[unit].contains(period)
            return Owner(
                name: view.units[unit].name,
                href: inPeriod ? Address.unit(slug, period: view.periods[period].id) : Address.unit(slug),
                choice: "lead=\(slug)")
        }
    }

    func byLeader() -> Value {
        let hasPages = view.periods[period].kind == .year
        return table(
            view.courses.byLeader[period], heading: strings["leaders_long"], head: strings["leader_heading"]
        ) { leader in
            let slug = view.leaders[leader].slug
            let year = view.periods[period].first.year
            let inPeriod = hasPages && view.leaders[leader].years.contains(year)
            return Owner(
                name: view.leaders[leader].name,
                href: inPeriod ? Address.leader(slug, period: view.periods[period].id) : Address.leader(slug),
                choice: "head=\(slug)")
        }
    }

    /// A line's name, where it leads, and what chooses its assignments.
    private struct Owner {
        var name: String
        var href: String?
        var choice: String?
    }

    private static let columns: [(label: String, figures: [Figures.Name], count: @Sendable (Courses.Part) -> Int32)] = [
        ("books_carried-in", [.carriedIn], { $0.carriedIn + $0.reopened }), ("books_given", [.given], { $0.given }),
        ("books_finished", [.finished], { $0.finished }), ("books_finished-on-time", [.finishedOnTime], { $0.onTime }),
        ("books_overdue", [.overdue], { $0.overdue }), ("books_carried-out", [.carriedOut], { $0.carriedOut }),
    ]

    private func table(_ parts: [Courses.Part], heading: String, head: String, _ owner: (Int) -> Owner) -> Value {
        guard !parts.isEmpty else { return .null }
        var shown = parts
        var rest: [Courses.Part] = []
        if parts.count > PartsTable.limit {
            let busy = Set(
                parts.indices.sorted { parts[$0].all == parts[$1].all ? $0 < $1 : parts[$0].all > parts[$1].all }
                    .prefix(PartsTable.limit - 1))
            shown = parts.indices.filter { busy.contains($0) }.map { parts[$0] }
            rest = parts.indices.filter { !busy.contains($0) }.map { parts[$0] }
        }
        let nobody = head == strings["unit_heading"] ? "lead=-" : "head=-"
        var lines = shown.map { part -> Value in
            row(part, part.index.map(owner) ?? Owner(name: strings["nobody_named"], choice: nobody))
        }
        if !rest.isEmpty { lines.append(row(sum(rest), Owner(name: strings.count("parts_rest", rest.count)))) }
        return .object([
            .heading: .text(heading), .label: .text(head), .rows: .list(lines),
            .columns: .list(
                PartsTable.columns.map { .text(SiteStrings.capitalized(strings[$0.label])) } + [
                    .text(strings["col_share"])
                ]
            ),
            .total: row(sum(parts), Owner(name: strings["parts_total"], choice: "")),
        ])
    }

    private func row(_ part: Courses.Part, _ owner: Owner) -> Value {
        let values = PartsTable.columns.map { column -> Value in
            let count = column.count(part)
            let figures =
                column.figures == [.carriedIn] && part.reopened > 0 ? [.carriedIn, .reopened] : column.figures
            let href = owner.choice.map { choice in
                "ledger/index.html#figure=\(figures.map(\.rawValue).joined(separator: ","))&period="
                    + view.periods[period].id + (choice.isEmpty ? "" : "&" + choice)
            }
            return .object([
                .label: .text(SiteStrings.capitalized(strings[column.label])),
                .value: .text(strings.number(Int(count))),
                .href: .optional(count > 0 ? href : nil),
            ])
        }
        let share = Value.object([
            .label: .text(strings["col_share"]), .href: .null,
            .value: .text(strings.share(Int(part.finished), of: Int(part.finished + part.overdue))),
        ])
        return .object([.name: .text(owner.name), .href: .optional(owner.href), .values: .list(values + [share])])
    }

    private func sum(_ parts: [Courses.Part]) -> Courses.Part {
        func total(_ figure: KeyPath<Courses.Part, Int32>) -> Int32 { parts.reduce(0) { $0 + $1[keyPath: figure] } }
        return Courses.Part(
            index: nil, carriedIn: total(\.carriedIn), given: total(\.given), reopened: total(\.reopened),
            finished: total(\.finished), onTime: total(\.onTime), late: total(\.late), stopped: total(\.stopped),
            overdue: total(\.overdue), undated: total(\.undated), carriedOut: total(\.carriedOut))
    }

    func ranking() -> Value {
        RankingTable(view: view, strings: strings).value(
            view.courses.byUnit[period].compactMap { part in
                guard let unit = part.index, view.ledger.isRanked(unit) else { return nil }
                return part.record
            })
    }
}

extension Courses.Part {
    fileprivate var all: Int32 { carriedIn + given + reopened }
}

/// Units by the share that they finished on time, counts beside the share; those with too few to rank named below.
struct RankingTable {
    let view: OfficeView
    let strings: SiteStrings

    /// The most units that are named without a rank.
    private static let limit = 60

    /// Null where no unit can be ranked.
    func value(_ records: [Ranking.Record]) -> Value {
        let ranking = Ranking(records)
        guard ranking.places.count > 1 else { return .null }
        let few = ranking.tooFew.filter { $0.judged > 0 }
        let none = ranking.tooFew.filter { $0.judged == 0 }
        var notes = few.prefix(RankingTable.limit).map { "\(view.units[$0.unit].name) (\(strings.number($0.judged)))" }
        if few.count > RankingTable.limit {
            notes.append(strings.count("ranking_more", few.count - RankingTable.limit))
        }
        return .object([
            .rows: .list(
                ranking.places.prefix(PartsTable.limit).map { place in
                    let record = place.record
                    return .object([
                        .place: .number(place.place), .name: .text(view.units[record.unit].name),
                        .href: .text(Address.unit(view.units[record.unit].slug)),
                        .total: .text(strings.number(record.judged)), .onTime: .text(strings.number(record.onTime)),
                        .late: .text(strings.number(record.late)), .over: .text(strings.number(record.overdue)),
                        .share: .text(strings.share(record.onTime, of: record.judged)),
                    ])
                }),
            .note: few.isEmpty
                ? .null
                : .text(
                    strings.filled(
                        "ranking_few", [("n", "\(Ranking.least)"), ("names", notes.joined(separator: "; "))])),
            .rest: none.isEmpty ? .null : .text(strings.count("ranking_none", none.count)),
        ])
    }
}
