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
        for (document, day) in view.days.enumerated() {
            guard let year = day?.year, years.last != year,
                view.documents[document].findings.contains(where: \.isShortcoming)
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
                count += view.documents[documents[end]].findings.count(where: \.isShortcoming)
                entries.append(entry(documents[end]))
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
    func themes(of documents: [Int]) -> [Value] {
        view.ledger.limitations(in: documents).filter { $0.documents > 1 }.map { theme in
            .object([
                .name: .text(theme.name.text(strings.language)), .count: .text(strings.number(theme.documents)),
                .times: .text(strings.number(theme.findings.count)),
                .items: .list(
                    theme.findings.prefix(LimitationPages.placesLimit).map { mention in
                        let finding = view.documents[mention.document].findings[mention.finding]
                        return .object([
                            .href: .text(rows.href(ofBlock: finding.block, in: mention.document)),
                            .words: .text(SiteStrings.shortened(finding.text, to: 140)),
                            .day: .text(strings.day(view.days[mention.document])),
                        ])
                    }),
            ])
        }
    }

    private func quarter(of document: Int) -> Int { view.days[document].map { ($0.month + 2) / 3 } ?? 0 }

    private func entry(_ document: Int) -> Value {
        .object([
            .href: .text(rows.href(of: document)),
            .label: .text(SiteStrings.shortened(view.documents[document].title, to: 160)),
            .day: .optional(view.days[document].map { strings.date($0) }),
            .items: .list(
                view.documents[document].findings.filter(\.isShortcoming).map { finding in
                    .object([
                        .kind: .text(strings["finding_\(finding.kind.rawValue)"]),
                        .isCause: .bool(finding.kind == .cause),
                        .words: .text(SiteStrings.shortened(finding.text, to: 400)),
                        .href: .text(rows.href(ofBlock: finding.block, in: document)),
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
