import Templates

/// `documents/` and `documents/2021/`: documents by month, newest first; the first page shows the latest year.
struct DocumentsPage {
    let view: OfficeView
    let rows: TaskRows
    /// nil for those whose day nobody knows.
    let year: Int?
    let isFirst: Bool

    private var strings: SiteStrings { rows.strings }

    static func years(_ view: OfficeView) -> [Int?] {
        var years: [Int?] = []
        for day in view.days where years.last != .some(day?.year) { years.append(day?.year) }
        return years
    }

    static func path(_ year: Int?) -> String { Address.documents(year: year.map { "\($0)" } ?? "undated") }

    func values() -> Object {
        let documents = view.documents.indices.filter { view.days[$0]?.year == year }
        var groups: [Value] = []
        var start = 0
        while start < documents.count {
            let month = view.days[documents[start]]?.month
            var end = start
            while end < documents.count, view.days[documents[end]]?.month == month { end += 1 }
            let label =
                view.days[documents[start]].map { day in
                    strings.filled(
                        "period_month",
                        [("m", "\(day.month)"), ("mon", strings.monthName(day.month)), ("year", "\(day.year)")])
                } ?? strings["documents_undated"]
            groups.append(
                .object([
                    .label: .text(label), .anchor: .text(month.map { "m\($0)" } ?? "undated"),
                    .documents: rows.documentList(documents[start..<end]),
                ]))
            start = end
        }
        let years = DocumentsPage.years(view)
        return Object([
            (
                .lead,
                .text(
                    strings.filled(
                        "documents_lead", [("documents", strings.count("count_documents", documents.count))]))
            ),
            (.hasYears, .bool(years.count > 1)),
            (
                .years,
                .list(
                    years.map { other in
                        .object([
                            .href: .text(DocumentsPage.path(other)),
                            .label: .text(other.map { "\($0)" } ?? strings["documents_undated"]),
                            .current: other == year ? .text("true") : .null,
                        ])
                    })
            ),
            (.groups, .list(groups)), (.hasDocuments, .bool(!documents.isEmpty)),
        ])
    }
}
