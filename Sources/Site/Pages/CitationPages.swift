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
            .items: .list(kind.entries.prefix(limit).map(entry)),
            .moreRows: isLong && limit == CitationPages.limit
                ? .object([
                    .href: .text(CitationPages.path(kind)),
                    .label: .text(strings.count("citations_more", kind.entries.count)),
                ]) : .null,
        ])
    }

    private func entry(_ entry: CitationIndex.Entry) -> Value {
        let places = entry.places.prefix(CitationPages.placesLimit).map { place -> Value in
            let record = view.documents[place.document]
            let blocks = record.outline.blocks
            let anchor = blocks.indices.contains(place.block) ? blocks[place.block].anchor : ""
            return .object([
                .href: .text(Address.document(record.id) + (anchor.isEmpty ? "" : "#\(anchor)")),
                .label: .text(strings.reference(to: record)),
                .day: .optional(record.day.map { strings.date($0) }),
            ])
        }
        let rest = entry.places.count - places.count
        return .object([
            .name: .text(entry.name), .href: .optional(entry.own.map { Address.document(view.documents[$0].id) }),
            .note: .optional(
                [entry.date.map { strings.date($0) } ?? "", entry.issuer].filter { !$0.isEmpty }.joined(
                    separator: " · ")
            ),
            .times: .text(strings.number(entry.places.count)), .citedBy: .list(places),
            .rest: rest > 0 ? .text(strings.count("citations_rest", rest)) : .null,
        ])
    }
}

/// All documents cited, once each: `Nghị định 30/2020/NĐ-CP` ← three notices.
struct CitationIndex: Sendable {
    struct Place: Sendable {
        /// Into the view's documents.
        var document: Int
        var block: Int
    }

    struct Entry: Sendable {
        /// `Nghị định 30/2020/NĐ-CP`, else the words of the first citation.
        var name: String
        var date: Day?
        var issuer: String
        /// The cited document itself, where the office has it.
        var own: Int?
        /// Newest document first.
        var places: [Place] = []
    }

    struct Kind: Sendable {
        /// `Nghị định`; empty where only numbers stand.
        var name: String
        var slug: String
        /// Most cited first.
        var entries: [Entry] = []
    }

    /// In the order of their names, those without one last.
    private(set) var kinds: [Kind] = []

    init(_ view: OfficeView) {
        var own: [String: Int] = [:]
        for (index, record) in view.documents.enumerated() {
            if let number = record.number, number.serial != nil { own[Folding.slug(number.text)] = index }
        }
        var known: [String: (kind: Int, entry: Int)] = [:]
        var kindNumbers: [String: Int] = [:]
        for (document, record) in view.documents.enumerated() {
            for citation in record.citations {
                let place = Place(document: document, block: citation.block)
                let key = Folding.slug(
                    citation.number.isEmpty ? (citation.type ?? "") + " " + citation.text : citation.number)
                if let old = known[key] {
                    kinds[old.kind].entries[old.entry].places.append(place)
                    if kinds[old.kind].entries[old.entry].date == nil {
                        kinds[old.kind].entries[old.entry].date = citation.date
                    }
                    continue
                }
                let type = CitationIndex.capitalised(citation.type ?? "")
                let slug = type.isEmpty ? "khac" : Folding.slug(type)
                let kind = kindNumbers[slug] ?? kinds.count
                if kind == kinds.count {
                    kindNumbers[slug] = kind
                    kinds.append(Kind(name: type, slug: slug))
                }
                known[key] = (kind, kinds[kind].entries.count)
                let name =
                    citation.number.isEmpty
                    ? SiteStrings.shortened(citation.text, to: 160)
                    : [type, citation.number].filter { !$0.isEmpty }.joined(separator: " ")
                kinds[kind].entries.append(
                    Entry(
                        name: name, date: citation.date, issuer: citation.issuer ?? "",
                        own: citation.number.isEmpty ? nil : own[Folding.slug(citation.number)], places: [place]))
            }
        }
        for kind in kinds.indices {
            kinds[kind].entries = kinds[kind].entries.enumerated().sorted {
                ($1.element.places.count, $0.offset) < ($0.element.places.count, $1.offset)
            }.map(\.element)
        }
        let keys = kinds.map { VietnameseOrder.key($0.name) }
        kinds = kinds.indices.sorted { left, right in
            if kinds[left].name.isEmpty != kinds[right].name.isEmpty { return kinds[right].name.isEmpty }
            return keys[left].lexicographicallyPrecedes(keys[right])
        }.map { kinds[$0] }
    }

    private static func capitalised(_ text: String) -> String {
        guard let first = text.first else { return "" }
        return first.uppercased() + text.dropFirst()
    }
}
