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
        case ledger, ledgerNames, ledgerOf(year: Int)
        case search, searchTexts(SearchTexts)
        case report(ReportScope)
        case data, download(Downloads.File), schema, feed
    }

    package let pages: [Page]
    let view: OfficeView
    let books: OfficeBooks
    let rows: TaskRows
    let calendar: DueCalendar
    let citations: CitationIndex
    let indicators: IndicatorIndex
    let downloads: Downloads
    /// For each document of a meeting, that of the meeting before it.
    let meetingsBefore: [Int?]
    let frame: Frame
    let settings: Settings
    let templates: TemplateSet

    package init(
        ledger: Ledger, settings: Settings, strings: SiteStrings, templates: TemplateSet,
        diagnostics: [Diagnostic] = []
    ) async {
        // What walks over all assignments or documents walks at once.
        let bare = OfficeView(ledger: ledger, terms: settings.terms, diagnostics: diagnostics)
        async let courses = Courses(bare)
        async let books = OfficeBooks(ledger)
        async let citations = CitationIndex(bare)
        async let indicators = IndicatorIndex(bare)
        async let meetingsBefore = ledger.meetingsBefore()
        let view = OfficeView(bare, courses: await courses)
        async let calendar = DueCalendar(view)
        let rows = TaskRows(view, strings: strings)
        self.view = view
        self.rows = rows
        self.settings = settings
        self.templates = templates
        self.books = await books
        self.citations = await citations
        self.indicators = await indicators
        self.meetingsBefore = await meetingsBefore
        frame = Frame(
            settings: settings, strings: strings, asOf: view.asOf,
            sections: Frame.Section.allCases, hasFeed: true)
        self.calendar = await calendar
        downloads = Downloads(view: view, settings: settings, rows: rows, citations: self.citations)
        pages = SitePlan.list(view, self.calendar, self.citations, self.indicators, downloads)
    }

    package var asOf: Day { view.asOf }

    private static func list(
        _ view: OfficeView, _ calendar: DueCalendar, _ citations: CitationIndex, _ indicators: IndicatorIndex,
        _ downloads: Downloads
    ) -> [Page] {
        var pages: [Page] = []
        func add(_ path: String, _ content: Content, source: String? = nil) {
            pages.append(Page(path: path, source: source ?? path, content: content))
        }
        func addReport(_ subject: Summary.Scope, _ id: String, _ path: String) {
            guard let period = Period(id) else { return }
            add(path, .report(ReportScope(subject: subject, period: period)))
        }
        add("index.html", .home)
        // What a search shows of documents follows their pages: while the words are at hand.
        for texts in SearchTexts.all(view.days) {
            for document in texts.documents {
                add(
                    Address.document(view.documents[document].id), .document(document),
                    source: view.documents[document].source)
            }
            add(texts.path(in: view), .searchTexts(texts))
        }
        let years = DocumentsPage.years(view)
        add("documents/index.html", .documents(year: years.first ?? nil, isFirst: true))
        for year in years { add(DocumentsPage.path(year), .documents(year: year, isFirst: false)) }
        add("departments/index.html", .units)
        for (index, unit) in view.units.enumerated() {
            add(Address.unit(unit.slug), .unit(index))
            for quarter in view.quartersOfUnit[index] {
                let id = view.periods[quarter].id
                add(Address.unit(unit.slug, period: id), .unitIn(index, period: quarter))
                guard view.isRecent(quarter) else { continue }
                addReport(.unit(index), id, Address.unitReport(unit.slug, period: id))
            }
        }
        add("leaders/index.html", .leaders)
        for (index, leader) in view.leaders.enumerated() {
            add(Address.leader(leader.slug), .leader(index))
            for year in leader.years {
                add(Address.leader(leader.slug, period: "\(year)"), .leaderIn(index, year: year))
                guard let period = view.index(ofYear: year), view.isRecent(period) else { continue }
                addReport(.leader(index), "\(year)", Address.leaderReport(leader.slug, period: "\(year)"))
            }
        }
        add("periods/index.html", .periods)
        for (index, span) in view.periods.enumerated() {
            add(Address.period(span.id), .period(index))
            if view.hasReport(index) { addReport(.office, span.id, Address.report(span.id)) }
        }
        add("tasks/index.html", .tasks)
        for period in view.listedPeriods { add(Address.tasks(view.periods[period].id), .tasksIn(period)) }
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
        add(LedgerScripts.page, .ledger)
        add(LedgerScripts.namesPath, .ledgerNames)
        for year in LedgerScripts.years(view) { add(LedgerScripts.path(year), .ledgerOf(year: year)) }
        add(Frame.Section.search.href, .search)
        add(Downloads.dataPath, .data)
        for file in downloads.files { add(downloads.path(of: file), .download(file)) }
        add(Downloads.schemaPath, .schema)
        add(Downloads.feedPath, .feed)
        return pages
    }
}

extension SitePlan {
    /// The bytes of a page.
    ///
    /// - Throws: `TemplateError`; `SystemFailure` where a file needs the disk in between.
    package func render(_ page: Page) throws -> [UInt8] {
        switch page.content {
        case .searchTexts(let texts): return texts.bytes(view, frame.strings)
        case .ledgerNames: return LedgerScripts(view: view, rows: rows, citations: citations).names()
        case .ledgerOf(let year): return LedgerScripts(view: view, rows: rows, citations: citations).year(year)
        case .report(let scope): return try report(scope, path: page.path)
        case .download(let file): return try downloads.bytes(of: file)
        case .schema: return FollowUpSchema.bytes()
        case .feed: return DocumentFeed(downloads: downloads).bytes()
        default: break
        }
        guard let content = content(of: page) else { return [] }
        return try templates.render(
            content.template,
            frame.values(
                content.section, path: page.path, title: content.title, crumbs: content.crumbs, content.own),
            source: page.source)
    }
}

extension SitePlan {
    /// The files of the search that belong to no single document; the more documents, the more of them.
    func searchFiles(_ index: SearchIndex) -> [SearchFiles.File] {
        SearchFiles(view, index: index, indicators: indicators, strings: frame.strings).files
    }
}

extension SitePlan {
    func marks(base: ContentHash) async -> PageMarks {
        await PageMarks(view, meetingsBefore: meetingsBefore, citations: citations, base: base)
    }
}
