import Records
import Templates

/// `periods/`, `periods/2021-Q3/`: what was given in a period, and how it stands.
struct PeriodPages {
    let view: OfficeView
    let rows: TaskRows
    let citations: CitationIndex

    private var strings: SiteStrings { rows.strings }

    func index() -> Object {
        let years = view.periods.indices.filter { view.periods[$0].kind == .year }
        let terms = view.periods.filter { $0.kind == .term }
        let quarters = view.periods.filter { $0.kind == .quarter }.prefix(12).reversed()
        return Object([
            (.lead, .text(strings["periods_lead"])),
            (
                .chart,
                rows.chart(
                    id: "c-quarters", title: strings["chart_given"], description: strings["chart_given_desc"],
                    quarters.map { column($0, strings.name(of: $0)) })
            ),
            (.hasTerms, .bool(!terms.isEmpty)), (.terms, .list(terms.map { link($0) })),
            (.hasYears, .bool(!years.isEmpty)),
            (
                .years,
                .list(
                    years.map { year in
                        let span = view.periods[year]
                        let inside = view.periods.filter {
                            $0.first.year == span.first.year && $0.kind != .term && $0.kind != .week
                        }
                        .sorted { ($0.kind.rawValue, $0.first) < ($1.kind.rawValue, $1.first) }
                        return .object([
                            .anchor: .text("y\(span.id)"), .href: .text(Address.period(span.id)),
                            .label: .text(strings.name(of: span)), .periods: .list(inside.map(row)),
                            .weeks: .list(weeks(of: span.first.year)),
                            .hasWeeks: .bool(!weeks(of: span.first.year).isEmpty),
                        ])
                    })
            ),
        ])
    }

    private func weeks(of year: Int) -> [Value] {
        view.periods.filter { $0.kind == .week && $0.period.year == year }.reversed().map {
            .object([.href: .text(Address.period($0.id)), .label: .text(strings.shortName(of: $0))])
        }
    }

    private func row(_ span: OfficeView.Span) -> Value {
        let counts = view.counts(span.tasks)
        return .object([
            .href: .text(Address.period(span.id)), .label: .text(strings.name(of: span)),
            .values: .list([
                value("col_documents", view.figures(of: span)[.documents], Address.period(span.id) + "#h-docs"),
                value("col_given", counts.total, Address.today("given,standing", given: span.period)),
                value("col_done", counts.finished, Address.today("finished", given: span.period)),
                value("col_over", counts[.over], Address.today("overdue", given: span.period)),
            ]),
            .bar: .bytes(rows.bar(counts)),
        ])
    }

    private func value(_ label: String, _ count: Int, _ href: String) -> Value {
        .object([
            .label: .text(strings[label]), .value: .text(strings.number(count)), .href: count > 0 ? .text(href) : .null,
        ])
    }

    func page(_ index: Int) -> Object {
        let span = view.periods[index]
        var page = SubjectPage(view: view, rows: rows)
        page.eyebrow = strings["periods_title"]
        page.about = strings.dates(span.first, span.last)
        page.tasks = span.tasks
        let figures = view.courses.office[index]
        page.books = BooksTable(
            view: view, strings: strings, scope: BooksTable.Scope(period: span.period), figures: figures
        ).value()
        page.compare = Comparison(view: view, strings: strings, span.period).value()
        page.documents = span.documents
        page.extraFigures = [
            rows.figure("figure_documents", strings.number(figures[.documents])),
            rows.figure("figure_meetings", strings.number(figures[.meetings])),
        ]
        let inside = view.periods.filter {
            // Of a year or more the weeks are too many to choose from.
            $0.kind.rawValue > span.kind.rawValue && $0.first >= span.first && $0.last <= span.last
                && ($0.kind != .week || span.kind == .month) && (span.kind != .term || $0.kind == .year)
        }.sorted { ($0.kind.rawValue, $0.first) < ($1.kind.rawValue, $1.first) }
        let outside = view.periods.filter {
            $0.kind.rawValue < span.kind.rawValue && $0.first <= span.first && $0.last >= span.last
        }.sorted { $0.kind.rawValue < $1.kind.rawValue }
        page.periods = (outside + inside).map {
            .object([.href: .text(Address.period($0.id)), .label: .text(strings.name(of: $0)), .current: .null])
        }
        let months = inside.filter { $0.kind == .month }
        page.chart = rows.chart(
            id: "c-months", title: strings["chart_given"], description: strings["chart_given_desc"],
            months.map { column($0, strings.shortName(of: $0)) })
        let parts = PartsTable(view: view, strings: strings, scope: BooksTable.Scope(period: span.period))
        page.parts = [parts.byUnit(index), parts.byLeader(index), parts.byPaper(view.courses.byPaper[index])]
            .filter(\.isSet)
        page.ranking = RankingTable(view: view, strings: strings, period: span.period)
            .value(RankingTable.records(view, in: index))
        page.presiding = PresidingTable(view: view, rows: rows, period: span.period).value()
        // As a summary counts them: neither updates of progress nor what is dated ahead.
        let issued = view.ledger.documents(of: .office, in: span.period)
        page.themes = LimitationPages(view: view, rows: rows).themes(of: issued)
        page.cited = CitedTable(view: view, rows: rows, index: citations, period: span.period)
            .value(issued)
        page.period = span.period
        (page.findings, page.findingsRest) = findings(issued)
        if view.hasReport(index) { page.downloads = [rows.reportLink(Address.report(span.id))] }
        page.more = rows.list(of: index)
        let same = view.periods.filter { $0.kind == span.kind }
        if let place = same.firstIndex(where: { $0.id == span.id }) {
            page.previous = link(place + 1 < same.count ? same[place + 1] : nil)
            page.next = link(place > 0 ? same[place - 1] : nil)
        }
        return page.values()
    }

    private func column(_ span: OfficeView.Span, _ label: String) -> TaskRows.Column {
        TaskRows.Column(label: label, period: span.period, counts: view.counts(span.tasks))
    }

    private func link(_ span: OfficeView.Span?) -> Value {
        guard let span else { return .null }
        return .object([.href: .text(Address.period(span.id)), .label: .text(strings.name(of: span))])
    }

    /// The most results, limitations and causes that a page quotes of each.
    private static let findingLimit = 20

    /// What the period's documents say was achieved, found wanting, and why.
    private func findings(_ documents: [Int]) -> (shown: [Value], rest: Value) {
        let kinds: [Finding.Kind] = [.result, .limitation, .cause]
        var found = kinds.map { _ in [(document: Int, index: Int)]() }
        for document in documents {
            let findings = view.documents[document].findings
            for index in findings.indices {
                // In the order of `kinds`. As a pattern: `==` on an enum of another module is a call.
                switch findings[index].kind {
                case .result: found[0].append((document, index))
                case .limitation: found[1].append((document, index))
                case .cause: found[2].append((document, index))
                case .direction: break
                }
            }
        }
        let cuts = found.map { ListCut($0.count, at: PeriodPages.findingLimit) }
        let groups = kinds.indices.filter { !found[$0].isEmpty }.map { kind -> Value in
            let rest = cuts[kind].rest
            return .object([
                .heading: .text(strings["finding_\(kinds[kind].rawValue)"]),
                .count: .text(strings.number(found[kind].count)),
                .items: .list(
                    found[kind].prefix(cuts[kind]).map {
                        quoted(view.documents[$0.document].findings[$0.index], $0.document)
                    }),
                .rest: rest > 0 ? .text(strings.count("findings_rest", rest)) : .null,
            ])
        }
        let year = documents.lazy.compactMap { view.days[$0]?.year }.first
        let isMore = kinds.indices.contains { kinds[$0] != .result && cuts[$0].rest > 0 }
        guard isMore, let year else { return (groups, .null) }
        return (
            groups,
            .object([
                .href: .text(LimitationPages.path(year)),
                .label: .text(strings.filled("limitations_of", [("name", "\(year)")])),
            ])
        )
    }

    private func quoted(_ finding: Finding, _ document: Int) -> Value {
        .object([
            .words: .text(SiteStrings.shortened(finding.text, to: 220)),
            .href: .text(rows.href(ofBlock: finding.block, in: document)),
            .source: .text(rows.reference(to: document)),
        ])
    }
}
