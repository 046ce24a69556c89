import Records
import SourceText
import Templates

/// `limitations/`, `limitations/2021/`: what the office's documents found wanting and why, by quarter and document.
struct LimitationPages {
    let view: OfficeView
    let rows: TaskRows

    private var strings: SiteStrings { rows.strings }

    static func path(_ year: Int) -> String { "limitations/\(year)/index.html" }

    /// The years in which something was found wanting, newest first.
    static func years(_ view: OfficeView) -> [Int] {
        var years: [Int] = []
        for record in view.documents {
            guard let year = record.day?.year, years.last != year, record.findings.contains(where: \.isShortcoming)
            else { continue }
            years.append(year)
        }
        return years
    }

    func page(_ year: Int?) -> Object {
        let years = LimitationPages.years(view)
        let documents = view.documents.indices.filter {
            view.days[$0]?.year == year && view.documents[$0].findings.contains(where: \.isShortcoming)
        }
        var groups: [Value] = []
        var start = 0
        var count = 0
        while start < documents.count {
            let quarter = quarter(of: documents[start])
            var end = start
            var entries: [Value] = []
            while end < documents.count, self.quarter(of: documents[end]) == quarter {
                let record = view.documents[documents[end]]
                count += record.findings.count(where: \.isShortcoming)
                entries.append(entry(record))
                end += 1
            }
            groups.append(
                .object([
                    .anchor: .text("q\(quarter)"),
                    .heading: .text(
                        view.days[documents[start]].map { strings.quarterAndYear($0) }
                            ?? strings["documents_undated"]),
                    .entries: .list(entries),
                ]))
            start = end
        }
        let themes = themes(of: documents)
        return Object([
            (.lead, .text(strings.filled("limitations_lead", [("n", strings.number(count))]))),
            (.hasYears, .bool(years.count > 1)),
            (
                .years,
                .list(
                    years.map {
                        .object([
                            .href: .text(LimitationPages.path($0)), .label: .text("\($0)"),
                            .current: $0 == year ? "true" : .null,
                        ])
                    })
            ),
            (.groups, .list(groups)), (.hasGroups, .bool(!groups.isEmpty)), (.themes, .list(themes)),
            (.hasThemes, .bool(!themes.isEmpty)),
        ])
    }

    /// The most places named for one theme.
    private static let placesLimit = 5

    /// What comes back in meeting after meeting, the most frequent first.
    private func themes(of documents: [Int]) -> [Value] {
        view.ledger.limitations(in: documents).filter { $0.documents > 1 }.map { theme in
            .object([
                .name: .text(theme.name.text(strings.language)), .count: .text(strings.number(theme.documents)),
                .times: .text(strings.number(theme.findings.count)),
                .items: .list(
                    theme.findings.prefix(LimitationPages.placesLimit).map { mention in
                        let finding = view.documents[mention.document].findings[mention.finding]
                        let anchor = rows.anchor(finding.block, of: mention.document)
                        let href = Address.document(view.documents[mention.document].id)
                        return .object([
                            .href: .text(anchor.isEmpty ? href : "\(href)#\(anchor)"),
                            .words: .text(SiteStrings.shortened(finding.text, to: 140)),
                            .day: .text(strings.day(view.days[mention.document])),
                        ])
                    }),
            ])
        }
    }

    private func quarter(of document: Int) -> Int { view.days[document].map { ($0.month + 2) / 3 } ?? 0 }

    private func entry(_ record: Record) -> Value {
        let blocks = record.outline.blocks
        return .object([
            .href: .text(Address.document(record.id)), .label: .text(SiteStrings.shortened(record.title, to: 160)),
            .day: .optional(record.day.map { strings.date($0) }),
            .items: .list(
                record.findings.filter(\.isShortcoming).map { finding in
                    let anchor = blocks.indices.contains(finding.block) ? blocks[finding.block].anchor : ""
                    return .object([
                        .kind: .text(strings["finding_\(finding.kind.rawValue)"]),
                        .isCause: .bool(finding.kind == .cause),
                        .words: .text(SiteStrings.shortened(finding.text, to: 400)),
                        .href: .text(Address.document(record.id) + (anchor.isEmpty ? "" : "#\(anchor)")),
                    ])
                }),
        ])
    }
}

extension Finding {
    /// A shortcoming or its cause.
    var isShortcoming: Bool {
        switch kind {
        case .limitation, .cause: true
        case .result, .direction: false
        }
    }
}
