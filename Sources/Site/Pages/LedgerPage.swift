import Templates

/// `ledger/`: the assignments behind any figure, found in the browser; for who reads without scripts, the lists that stand
/// still: the assignments of each quarter or month, and the files of each year and of the last quarters, with the columns to filter.
struct LedgerPage {
    let view: OfficeView
    let strings: SiteStrings
    let downloads: Downloads

    func values() -> Object {
        let lists = view.listedPeriods.map { period -> Value in
            .object([
                .href: .text(Address.tasks(view.periods[period].id)),
                .label: .text(strings.name(of: view.periods[period])),
            ])
        }
        let kinds: [OfficeView.Span.Kind] = [.year, .quarter]
        let spans = kinds.flatMap { kind in view.periods.indices.filter { view.periods[$0].kind == kind } }
        let files = spans.flatMap { period -> [Value] in
            let scope = DownloadScope.period(period)
            guard downloads.formats(of: scope).contains(.csv) else { return [] }
            return [
                .object([
                    .href: .text(downloads.path(of: Downloads.File(scope: scope, format: .csv))),
                    .label: .text("\(strings.name(of: view.periods[period])) (CSV)"),
                ])
            ]
        }
        return Object([(.lead, .text(strings["ledger_lead"])), (.links, .list(lists)), (.downloads, .list(files))])
    }
}
