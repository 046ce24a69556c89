import Office
import Records
import SourceText
import Templates

/// Every page of a site, named before any is rendered: `documents/2021-09-09-giao-ban/index.html`.
///
/// Rendering a page needs nothing but the plan, so pages can be rendered in any order and at once.
package struct SitePlan: Sendable {
    package struct Page: Sendable {
        /// Under the site's root, with `/` between folders.
        package let path: String
        /// What messages name: the document's file, or the page itself.
        package let source: String
        let content: Content
    }

    enum Content: Sendable {
        case home
        case documents(year: Int?, isFirst: Bool)
        case document(Int)
        case units, unit(Int), unitIn(Int, period: Int)
        case leaders, leader(Int), leaderIn(Int, year: Int)
        case periods, period(Int)
        case tasks, tasksIn(Int)
        case due(month: Int?)
        case indicators, indicator(Int), indicatorsOf(year: Int)
        case citations, citationsOf(kind: Int)
        case limitations(year: Int?, isFirst: Bool)
        case quality
        case search, searchText(Int)
        case report(ReportScope)
    }

    package let pages: [Page]
    let view: OfficeView
    let rows: TaskRows
    let calendar: DueCalendar
    let citations: CitationIndex
    let indicators: IndicatorIndex
    let frame: Frame
    let settings: Settings
    let templates: TemplateSet

    package init(
        ledger: Ledger, settings: Settings, strings: SiteStrings, templates: TemplateSet,
        diagnostics: [Diagnostic] = []
    ) {
        var view = OfficeView(ledger: ledger)
        view.diagnostics += diagnostics
        self.view = view
        self.settings = settings
        self.templates = templates
        rows = TaskRows(view, strings: strings)
        frame = Frame(
            settings: settings, strings: strings, asOf: view.asOf,
            sections: Frame.Section.allCases.filter { $0 != .data }, hasFeed: false)
        calendar = DueCalendar(view)
        citations = CitationIndex(view)
        indicators = IndicatorIndex(view)
        pages = SitePlan.list(view, calendar, citations, indicators)
    }

    package var asOf: Day { view.asOf }

    private static func list(
        _ view: OfficeView, _ calendar: DueCalendar, _ citations: CitationIndex, _ indicators: IndicatorIndex
    ) -> [Page] {
        var pages: [Page] = []
        func add(_ path: String, _ content: Content, source: String? = nil) {
            pages.append(Page(path: path, source: source ?? path, content: content))
        }
        func addReport(_ subject: ReportScope.Subject, _ id: String, _ path: String) {
            guard let period = Period(id) else { return }
            add(path, .report(ReportScope(subject: subject, period: period)))
        }
        add("index.html", .home)
        for document in view.documents.indices {
            let record = view.documents[document]
            add(Address.document(record.id), .document(document), source: record.source)
        }
        let years = DocumentsPage.years(view)
        add("documents/index.html", .documents(year: years.first ?? nil, isFirst: true))
        for year in years { add(DocumentsPage.path(year), .documents(year: year, isFirst: false)) }
        add("departments/index.html", .units)
        for (index, unit) in view.units.enumerated() {
            add(Address.unit(unit.slug), .unit(index))
            for quarter in UnitPages.quarters(of: unit.tasks, view) {
                let id = view.periods[quarter].id
                add(Address.unit(unit.slug, period: id), .unitIn(index, period: quarter))
                addReport(.unit(index), id, Address.unitReport(unit.slug, period: id))
            }
        }
        add("leaders/index.html", .leaders)
        for (index, leader) in view.leaders.enumerated() {
            add(Address.leader(leader.slug), .leader(index))
            for year in LeaderPages.years(of: leader, view) {
                add(Address.leader(leader.slug, period: "\(year)"), .leaderIn(index, year: year))
                addReport(.leader(index), "\(year)", Address.leaderReport(leader.slug, period: "\(year)"))
            }
        }
        add("periods/index.html", .periods)
        for (index, span) in view.periods.enumerated() {
            add(Address.period(span.id), .period(index))
            addReport(.office, span.id, Address.report(span.id))
            if span.kind == .quarter { add(Address.tasks(span.id), .tasksIn(index)) }
        }
        add("tasks/index.html", .tasks)
        add("due/index.html", .due(month: nil))
        for (index, month) in calendar.months.enumerated() { add(DuePages.path(month), .due(month: index)) }
        add("indicators/index.html", .indicators)
        for (index, series) in indicators.series.prefix(IndicatorPages.limit).enumerated() {
            add(IndicatorPages.path(series), .indicator(index))
        }
        for year in indicators.years.keys.sorted() { add(IndicatorPages.path(year), .indicatorsOf(year: year)) }
        add("citations/index.html", .citations)
        for kind in CitationPages.longKinds(citations) {
            add(CitationPages.path(citations.kinds[kind]), .citationsOf(kind: kind))
        }
        let found = LimitationPages.years(view)
        add("limitations/index.html", .limitations(year: found.first, isFirst: true))
        for year in found { add(LimitationPages.path(year), .limitations(year: year, isFirst: false)) }
        add("quality/index.html", .quality)
        add(Frame.Section.search.href, .search)
        for document in view.documents.indices {
            let record = view.documents[document]
            add(SearchText.path(of: record.id), .searchText(document), source: record.source)
        }
        return pages
    }
}

extension SitePlan {
    /// The bytes of a page.
    package func render(_ page: Page) throws(TemplateError) -> [UInt8] {
        let strings = frame.strings
        func section(_ section: Frame.Section) -> (href: String, label: String) {
            (section.href, strings["nav_\(section.rawValue)"])
        }
        func html(
            _ template: String, _ here: Frame.Section, _ title: String, _ crumbs: [(href: String, label: String)],
            _ own: Object
        ) throws(TemplateError) -> [UInt8] {
            try templates.render(
                template, frame.values(here, path: page.path, title: title, crumbs: crumbs, own), source: page.source)
        }
        switch page.content {
        case .home:
            return try html(
                "home", .home, settings.title, [], HomePage(view: view, rows: rows, settings: settings).values())
        case .documents(let year, let isFirst):
            let name = year.map { "\($0)" } ?? strings["documents_undated"]
            return try html(
                "documents", .documents,
                isFirst ? strings["documents_title"] : strings.filled("documents_of", [("name", name)]),
                isFirst ? [] : [section(.documents)],
                DocumentsPage(view: view, rows: rows, year: year, isFirst: isFirst).values())
        case .document(let index):
            return try html(
                "document", .documents, view.documents[index].title, [section(.documents)],
                DocumentPage(view: view, rows: rows, document: index).values())
        case .units:
            return try html(
                "departments", .departments, strings["departments_title"], [], UnitPages(view: view, rows: rows).index()
            )
        case .unit(let index):
            return try html(
                "subject", .departments, view.units[index].name, [section(.departments)],
                UnitPages(view: view, rows: rows).page(index))
        case .unitIn(let index, let period):
            let unit = view.units[index]
            return try html(
                "subject", .departments,
                strings.filled(
                    "unit_in_period", [("name", unit.name), ("period", strings.name(of: view.periods[period]))]),
                [section(.departments), (Address.unit(unit.slug), unit.name)],
                UnitPages(view: view, rows: rows).page(index, in: period))
        case .leaders:
            return try html(
                "leaders", .leaders, strings["leaders_title"], [], LeaderPages(view: view, rows: rows).index())
        case .leader(let index):
            return try html(
                "subject", .leaders, view.leaders[index].name, [section(.leaders)],
                LeaderPages(view: view, rows: rows).page(index, year: nil))
        case .leaderIn(let index, let year):
            let leader = view.leaders[index]
            return try html(
                "subject", .leaders,
                strings.filled(
                    "unit_in_period",
                    [("name", leader.name), ("period", strings.filled("period_year", [("year", "\(year)")]))]),
                [section(.leaders), (Address.leader(leader.slug), leader.name)],
                LeaderPages(view: view, rows: rows).page(index, year: year))
        case .periods:
            return try html(
                "periods", .periods, strings["periods_title"], [], PeriodPages(view: view, rows: rows).index())
        case .period(let index):
            return try html(
                "subject", .periods, strings.name(of: view.periods[index]), [section(.periods)],
                PeriodPages(view: view, rows: rows).page(index))
        case .tasks:
            return try html("tasks", .tasks, strings["tasks_title"], [], TasksPages(view: view, rows: rows).current())
        case .tasksIn(let period):
            return try html(
                "tasks", .tasks, strings.filled("tasks_in", [("name", strings.name(of: view.periods[period]))]),
                [section(.tasks)], TasksPages(view: view, rows: rows).page(period))
        case .due(let month):
            let pages = DuePages(view: view, rows: rows, calendar: calendar)
            return try html(
                "due", .due, month.map(pages.title) ?? strings["due_title"], month == nil ? [] : [section(.due)],
                pages.page(month))
        case .indicators:
            return try html(
                "indicators", .indicators, strings["indicators_title"], [],
                IndicatorPages(view: view, rows: rows, index: indicators).all())
        case .indicator(let number):
            return try html(
                "indicator", .indicators, indicators.series[number].name, [section(.indicators)],
                IndicatorPages(view: view, rows: rows, index: indicators).page(number))
        case .indicatorsOf(let year):
            return try html(
                "indicators-of-year", .indicators, strings.filled("indicators_of", [("name", "\(year)")]),
                [section(.indicators)], IndicatorPages(view: view, rows: rows, index: indicators).page(year: year))
        case .citations:
            return try html(
                "citations", .citations, strings["citations_title"], [],
                CitationPages(view: view, rows: rows, index: citations).all())
        case .citationsOf(let kind):
            return try html(
                "citations", .citations, citations.kinds[kind].name, [section(.citations)],
                CitationPages(view: view, rows: rows, index: citations).page(kind))
        case .limitations(let year, let isFirst):
            return try html(
                "limitations", .limitations,
                isFirst
                    ? strings["limitations_title"]
                    : strings.filled("limitations_of", [("name", year.map { "\($0)" } ?? "")]),
                isFirst ? [] : [section(.limitations)], LimitationPages(view: view, rows: rows).page(year))
        case .report(let scope): return try report(scope, path: page.path)
        case .quality:
            return try html(
                "quality", .quality, strings["quality_title"], [], QualityPage(view: view, rows: rows).values())
        case .search:
            return try html("search", .search, strings["search_title"], [], SearchPage(view: view, rows: rows).values())
        case .searchText(let index):
            return SearchText(record: view.documents[index], strings: strings).bytes()
        }
    }
}

extension SitePlan {
    /// The files of the search that belong to no single document; the more documents, the more of them.
    package func searchFiles() async -> [SearchFiles.File] {
        await SearchFiles(view, indicators: indicators, strings: frame.strings).files
    }
}
