import Office
import SourceText
import Templates

/// Periods side by side, each as it stood at its own end: this quarter, the one before, the same one a year ago. Closed
/// periods are compared as they were signed off.
struct Comparison {
    let view: OfficeView
    let strings: SiteStrings
    let scope: Summary.Scope
    /// The period itself first.
    private var columns: [Column] = []

    private struct Column {
        var period: Period
        var figures: Figures
        /// nil where the period has no page.
        var href: String?
        /// As reckoned now, where the figures were signed off: what differs has no list.
        var reckoned: Figures?
    }

    init(
        view: OfficeView, strings: SiteStrings, of scope: Summary.Scope = .office, _ period: Period,
        isBrief: Bool = false
    ) {
        self.view = view
        self.strings = strings
        self.scope = scope
        var periods = [period, period.previous]
        if !isBrief, period.yearBefore != period.previous { periods.append(period.yearBefore) }
        columns = periods.compactMap(column)
        // Without its own figures there is nothing to compare.
        if columns.first?.period != period { columns = [] }
    }

    private func column(_ period: Period) -> Column? {
        switch scope {
        case .office:
            let page = view.placeOfPeriod[period].map { view.periods[$0] }
            let closed = view.ledger.closures[period]?.figures
            guard let reckoned = page.map({ view.figures(of: $0) }) ?? unwritten(period) else { return nil }
            return Column(
                period: period, figures: closed ?? reckoned, href: page.map { Address.period($0.id) },
                reckoned: closed == nil ? nil : reckoned)
        case .unit(let unit):
            guard let figures = view.courses.units[unit][period] else { return nil }
            let hasPage = view.quartersOfUnit[unit].contains { view.periods[$0].period == period }
            return Column(
                period: period, figures: figures,
                href: hasPage ? Address.unit(view.units[unit].slug, period: period.description) : nil)
        case .leader(let leader):
            guard let figures = view.courses.leaders[leader][period] else { return nil }
            let hasPage = view.leaders[leader].years.contains(period.year)
            return Column(
                period: period, figures: figures,
                href: hasPage ? Address.leader(view.leaders[leader].slug, period: period.description) : nil)
        }
    }

    /// Of a period without documents amid others that have some: it may carry what was given before.
    private func unwritten(_ period: Period) -> Figures? {
        guard let first = view.days.last(where: { $0 != nil }) ?? nil, period.last >= first else { return nil }
        return view.courses.compared[period] ?? Figures(view.ledger.summary(in: period))
    }

    /// The periods compared and their figures, closed ones as they were signed off; the period itself first.
    var figures: [(period: Period, figures: Figures)] { columns.map { ($0.period, $0.figures) } }

    func value() -> Value {
        guard columns.count > 1 else { return .null }
        func line(_ name: Figures.Name) -> Value {
            .object([
                .label: .text(name.label.text(strings.language)),
                .values: .list(
                    columns.enumerated().map { place, column in
                        let count = column.figures[name]
                        return .object([
                            .value: .text(strings.number(count)), .href: .optional(href(of: name, in: column)),
                            .note: place == 0 ? .null : .text(change(columns[0].figures[name], from: count)),
                        ])
                    }),
            ])
        }
        let share = Value.object([
            .label: .text(strings["figure_share"]),
            .values: .list(
                columns.map { column in
                    let (done, over) = (column.figures[.finished], column.figures[.overdue])
                    return .object([.value: .text(strings.share(done, of: done + over)), .href: .null, .note: .null])
                }),
        ])
        let documents: [Value] = scope == .office ? [line(.documents)] : []
        return .object([
            .columns: .list(
                columns.map {
                    .object([.href: .optional($0.href), .label: .text($0.period.name.text(strings.language))])
                }),
            .lines: .list(
                documents + [
                    line(.carriedIn), line(.given), line(.finished), line(.finishedOnTime), line(.overdue),
                    line(.carriedOut), share,
                ]),
        ])
    }

    /// Where the documents, or the assignments of a figure, are listed.
    private func href(of name: Figures.Name, in column: Column) -> String? {
        guard column.figures[name] > 0 else { return nil }
        if name == .documents { return column.href.map { $0 + "#h-docs" } }
        if let reckoned = column.reckoned, reckoned[name] != column.figures[name] { return nil }
        return Address.figures([name], of: books(of: column.period))
    }

    private func books(of period: Period) -> BooksTable.Scope {
        switch scope {
        case .office: BooksTable.Scope(period: period)
        case .unit(let unit): BooksTable.Scope(period: period, unit: view.units[unit].slug)
        case .leader(let leader): BooksTable.Scope(period: period, leader: view.leaders[leader].slug)
        }
    }

    /// `+12 (+20%)`: how this period differs from another.
    private func change(_ now: Int, from then: Int) -> String {
        let (difference, percent) = Office.Comparison.change(now, from: then)
        guard difference != 0 else { return strings["change_none"] }
        let sign = difference > 0 ? "+" : "−"
        let number = sign + strings.number(abs(difference))
        guard percent != nil else { return number }
        return number + " (" + sign + strings.share(abs(difference), of: then) + ")"
    }
}

extension OfficeView {
    /// A period's figures as reckoned now.
    func figures(of span: Span) -> Figures {
        placeOfPeriod[span.period].map { courses.office[$0] } ?? Figures()
    }
}
