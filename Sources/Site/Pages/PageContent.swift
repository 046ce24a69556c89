import Templates

/// What a page shows, before its template is asked: `documents/2021-09-09-giao-ban/` is `document` with these values.
struct PageContent {
    var template: String
    var section: Frame.Section
    var title: String
    /// The pages above it, without the home page.
    var crumbs: [(href: String, label: String)]
    /// Its own values; what all pages share is the frame's.
    var own: Object
}

extension SitePlan {
    /// - Returns: nil for a file that no template makes.
    func content(of page: Page) -> PageContent? {
        let strings = frame.strings
        func section(_ section: Frame.Section) -> (href: String, label: String) {
            (section.href, strings["nav_\(section.rawValue)"])
        }
        func content(
            _ template: String, _ here: Frame.Section, _ title: String, _ crumbs: [(href: String, label: String)],
            _ own: Object
        ) -> PageContent {
            PageContent(template: template, section: here, title: title, crumbs: crumbs, own: own)
        }
        func allPeriods(_ name: String) -> String { strings.filled("data_all_periods", [("name", name)]) }
        switch page.content {
        case .home:
            return content(
                "home", .home, settings.title, [], HomePage(view: view, rows: rows, settings: settings).values())
        case .documents(let year, let isFirst):
            let name = year.map { "\($0)" } ?? strings["documents_undated"]
            return content(
                "documents", .documents,
                isFirst ? strings["documents_title"] : strings.filled("documents_of", [("name", name)]),
                isFirst ? [] : [section(.documents)],
                DocumentsPage(view: view, rows: rows, year: year, isFirst: isFirst).values())
        case .document(let index):
            return content(
                "document", .documents, SiteStrings.capitalized(view.documents[index].title), [section(.documents)],
                DocumentPage(view: view, rows: rows, document: index, before: meetingsBefore[index]).values())
        case .units:
            return content(
                "departments", .departments, strings["departments_title"], [],
                UnitPages(view: view, rows: rows, citations: citations).index()
            )
        case .unit(let index):
            return content(
                "subject", .departments, view.units[index].name, [section(.departments)],
                UnitPages(view: view, rows: rows, citations: citations).page(index).withDownloads(
                    downloads, of: .unit(index)))
        case .unitIn(let index, let period):
            let unit = view.units[index]
            return content(
                "subject", .departments,
                strings.name(unit.name, in: view.periods[period]),
                [section(.departments), (Address.unit(unit.slug), unit.name)],
                UnitPages(view: view, rows: rows, citations: citations).page(index, in: period)
                    .withDownloads(
                        downloads, of: .unitIn(index, period: period), label: strings.name(of: view.periods[period])
                    )
                    .withDownloads(downloads, of: .unit(index), label: allPeriods(unit.name)))
        case .leaders:
            return content(
                "leaders", .leaders, strings["leaders_title"], [],
                LeaderPages(view: view, rows: rows, citations: citations).index())
        case .leader(let index):
            return content(
                "subject", .leaders, view.leaders[index].name, [section(.leaders)],
                LeaderPages(view: view, rows: rows, citations: citations).page(index, year: nil)
                    .withDownloads(downloads, of: .leader(index)))
        case .leaderIn(let index, let year):
            let leader = view.leaders[index]
            var page = LeaderPages(view: view, rows: rows, citations: citations).page(index, year: year)
            if let period = view.index(ofYear: year) {
                page = page.withDownloads(
                    downloads, of: .leaderIn(index, period: period), label: strings.name(of: view.periods[period]))
            }
            return content(
                "subject", .leaders,
                strings.name(leader.name, inPeriod: strings.filled("period_year", [("year", "\(year)")])),
                [section(.leaders), (Address.leader(leader.slug), leader.name)],
                page.withDownloads(downloads, of: .leader(index), label: allPeriods(leader.name)))
        case .periods:
            return content(
                "periods", .periods, strings["periods_title"], [],
                PeriodPages(view: view, rows: rows, citations: citations).index())
        case .period(let index):
            return content(
                "subject", .periods, strings.name(of: view.periods[index]), [section(.periods)],
                PeriodPages(view: view, rows: rows, citations: citations).page(index).withDownloads(
                    downloads, of: .period(index)))
        case .tasks:
            return content("tasks", .tasks, strings["tasks_title"], [], TasksPages(view: view, rows: rows).current())
        case .tasksIn(let period):
            return content(
                "tasks", .tasks,
                strings.filled("tasks_in", [("name", strings.inSentence(strings.name(of: view.periods[period])))]),
                [section(.tasks)], TasksPages(view: view, rows: rows).page(period))
        case .due(let month):
            let pages = DuePages(view: view, rows: rows, calendar: calendar)
            return content(
                "due", .due, month.map(pages.title) ?? strings["due_title"], month == nil ? [] : [section(.due)],
                pages.page(month))
        case .indicators:
            return content(
                "indicators", .indicators, strings["indicators_title"], [],
                IndicatorPages(view: view, rows: rows, index: indicators).all())
        case .indicator(let number):
            return content(
                "indicator", .indicators, indicators.series[number].name, [section(.indicators)],
                IndicatorPages(view: view, rows: rows, index: indicators).page(number))
        case .indicatorsOf(let year):
            return content(
                "indicators-of-year", .indicators, strings.filled("indicators_of", [("name", "\(year)")]),
                [section(.indicators)], IndicatorPages(view: view, rows: rows, index: indicators).page(year: year))
        case .citations:
            return content(
                "citations", .citations, strings["citations_title"], [],
                CitationPages(view: view, rows: rows, index: citations).all())
        case .citationsOf(let kind):
            return content(
                "citations", .citations, citations.kinds[kind].name, [section(.citations)],
                CitationPages(view: view, rows: rows, index: citations).page(kind))
        case .limitations(let year, let isFirst):
            return content(
                "limitations", .limitations,
                isFirst
                    ? strings["limitations_title"]
                    : strings.filled("limitations_of", [("name", year.map { "\($0)" } ?? "")]),
                isFirst ? [] : [section(.limitations)], LimitationPages(view: view, rows: rows).page(year))
        case .quality:
            return content(
                "quality", .quality, strings["quality_title"], [], QualityPage(view: view, rows: rows).values())
        case .ledger:
            return content(
                "ledger", .periods, strings["ledger_title"], [section(.periods)],
                LedgerPage(view: view, strings: strings, downloads: downloads).values())
        case .search:
            return content("search", .search, strings["search_title"], [], SearchPage(view: view, rows: rows).values())
        case .data:
            return content("data", .data, strings["data_title"], [], DataPage(downloads: downloads).values())
        case .ledgerNames, .ledgerOf, .searchTexts, .report, .download, .schema, .feed: return nil
        }
    }
}
