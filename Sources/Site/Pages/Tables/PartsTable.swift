import Office
import SourceText
import Templates

/// A period's books by unit or by leader, each assignment counted once, with totals that are the office's own figures; or
/// by what was to be drawn up and issued.
struct PartsTable {
    let view: OfficeView
    let strings: SiteStrings
    /// Of which period, and whose where they are a unit's or a leader's.
    let scope: BooksTable.Scope

    /// The most rows of a table; who had least to do is gathered in one.
    static let limit = 80

    /// - Parameter period: into the view's periods.
    func byUnit(_ period: Int) -> Value {
        let hasPages = view.periods[period].kind == .quarter
        return table(
            view.courses.byUnit[period], anchor: "h-by-unit", heading: strings["units_long"],
            head: strings["unit_heading"]
        ) { unit in
            let slug = view.units[unit].slug
            let inPeriod = hasPages && view.quartersOfUnit[unit].contains(period)
            return Owner(
                name: view.units[unit].name,
                href: inPeriod ? Address.unit(slug, period: view.periods[period].id) : Address.unit(slug),
                choice: "lead=\(slug)")
        }
    }

    /// By kind of paper, each assignment for the first that it asks for.
    func byPaper(_ parts: [Courses.Part]) -> Value {
        table(
            parts, anchor: "h-papers", heading: strings["papers_heading"], head: strings["paper_heading"],
            total: "paper=any"
        ) { kind in
            let name = PaperKind.allCases[kind].name
            return Owner(name: name, choice: "paper=\(Folding.slug(name))")
        }
    }

    func byLeader(_ period: Int) -> Value {
        let hasPages = view.periods[period].kind == .year
        return table(
            view.courses.byLeader[period], anchor: "h-by-leader", heading: strings["leaders_long"],
            head: strings["leader_heading"]
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

    /// What every line has: its heading, where the assignments stand that make its figure (with what was reopened),
    /// and the figure.
    private struct Column {
        let label: String
        let address: String
        let reopened: String
        let count: @Sendable (Courses.Part) -> Int32
    }

    private var columns: [Column] {
        PartsTable.figures.map { label, figures, count in
            Column(
                label: SiteStrings.capitalized(strings[label]), address: Address.figures(figures, of: scope),
                reopened: figures == [.carriedIn] ? Address.figures([.carriedIn, .reopened], of: scope) : "",
                count: count)
        }
    }

    private static let figures: [(label: String, figures: [Figures.Name], count: @Sendable (Courses.Part) -> Int32)] = [
        ("books_carried-in", [.carriedIn], { $0.carriedIn + $0.reopened }), ("books_given", [.given], { $0.given }),
        ("books_finished", [.finished], { $0.finished }), ("books_finished-on-time", [.finishedOnTime], { $0.onTime }),
        ("books_overdue", [.overdue], { $0.overdue }), ("books_carried-out", [.carriedOut], { $0.carriedOut }),
    ]

    private func table(
        _ parts: [Courses.Part], anchor: String, heading: String, head: String, total: String = "",
        _ owner: (Int) -> Owner
    ) -> Value {
        guard !parts.isEmpty else { return .null }
        let columns = columns
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
            row(part, part.index.map(owner) ?? Owner(name: strings["nobody_named"], choice: nobody), columns)
        }
        if !rest.isEmpty {
            lines.append(row(Courses.sum(rest), Owner(name: strings.count("parts_rest", rest.count)), columns))
        }
        return .object([
            .anchor: .text(anchor), .heading: .text(heading), .label: .text(head), .rows: .list(lines),
            .columns: .list(columns.map { .text($0.label) } + [.text(strings["col_share"])]),
            .total: row(Courses.sum(parts), Owner(name: strings["parts_total"], choice: total), columns),
        ])
    }

    private func row(_ part: Courses.Part, _ owner: Owner, _ columns: [Column]) -> Value {
        let choice = owner.choice.map { $0.isEmpty ? "" : "&" + $0 }
        var values: [Value] = []
        values.reserveCapacity(columns.count + 1)
        for column in columns {
            let count = column.count(part)
            let address = part.reopened > 0 && !column.reopened.isEmpty ? column.reopened : column.address
            values.append(
                .object([
                    .label: .text(column.label), .value: .text(strings.number(Int(count))),
                    .href: .optional(count > 0 ? choice.map { address + $0 } : nil),
                ]))
        }
        let share = Value.object([
            .label: .text(strings["col_share"]), .href: .null,
            .value: .text(strings.share(Int(part.finished), of: Int(part.finished + part.overdue))),
        ])
        values.append(share)
        return .object([.name: .text(owner.name), .href: .optional(owner.href), .values: .list(values)])
    }
}

extension Courses.Part {
    fileprivate var all: Int32 { carriedIn + given + reopened }
}
