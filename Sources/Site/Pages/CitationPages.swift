import Records
import SourceText
import Templates

/// `citations/`: the documents that the office's own rest on, by kind, most cited first, each with where.
struct CitationPages {
    let view: OfficeView
    let rows: TaskRows
    let index: CitationIndex

    /// The most entries of one kind on the page that shows all kinds; its own page has the rest.
    static let limit = 60
    /// The most entries on the page of one kind.
    static let wholeLimit = 2_000
    /// The most places named for one entry.
    static let placesLimit = 12

    private var strings: SiteStrings { rows.strings }

    static func path(_ kind: CitationIndex.Kind) -> String { "citations/\(kind.slug)/index.html" }

    /// The kinds that need a page of their own.
    static func longKinds(_ index: CitationIndex) -> [Int] {
        index.kinds.indices.filter { index.kinds[$0].entries.count > limit }
    }

    func all() -> Object {
        values(index.kinds.map { group($0, limit: CitationPages.limit) })
    }

    func page(_ kind: Int) -> Object {
        values([group(index.kinds[kind], limit: CitationPages.wholeLimit)])
    }

    private func values(_ groups: [Value]) -> Object {
        Object([
            (.lead, .text(strings["citations_lead"])), (.groups, .list(groups)), (.hasGroups, .bool(!groups.isEmpty)),
        ])
    }

    private func group(_ kind: CitationIndex.Kind, limit: Int) -> Value {
        let isLong = kind.entries.count > limit
        return .object([
            .anchor: .text(kind.slug), .heading: .text(kind.name.isEmpty ? strings["citations_other"] : kind.name),
            .count: .text(strings.count("count_documents", kind.entries.count)),
            .items: .list(kind.entries.prefix(limit).map { entry(index.entries[$0]) }),
            .moreRows: isLong && limit == CitationPages.limit
                ? .object([
                    .href: .text(CitationPages.path(kind)),
                    .label: .text(strings.count("citations_more", kind.entries.count)),
                ]) : .null,
        ])
    }

    private func entry(_ entry: CitationIndex.Entry) -> Value {
        let cut = ListCut(entry.places.count, at: CitationPages.placesLimit)
        let places = entry.places.prefix(cut).map { place -> Value in
            .object([
                .href: .text(rows.href(ofBlock: place.block, in: place.document)),
                .label: .text(rows.reference(to: place.document)),
                .day: .optional(view.days[place.document].map { strings.date($0) }),
            ])
        }
        return .object([
            .name: .text(entry.name), .href: .optional(entry.own.map { rows.href(of: $0) }),
            .note: .optional(
                [entry.date.map { strings.date($0) } ?? "", entry.issuer].filter { !$0.isEmpty }.joined(
                    separator: " · ")
            ),
            .times: .text(strings.number(entry.places.count)), .citedBy: .list(places),
            .rest: cut.rest > 0 ? CitedTable.rest(cut.rest, entry, strings) : .null,
            .tasks: .object([
                .value: .text(strings.number(entry.tasks)),
                .href: entry.tasks > 0 ? .text(CitedTable.tasks(entry, nil)) : .null,
            ]),
        ])
    }
}
