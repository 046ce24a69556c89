import SourceText
import Templates

/// `quality/`: what could not be understood or was inferred, with file and line, so that somebody mends it.
struct QualityPage {
    let view: OfficeView
    let rows: TaskRows

    /// The most rows of one severity; `giaoban check` shows all.
    static let limit = 300

    func values() -> Object {
        let strings = rows.strings
        var hrefs: [String: String] = [:]
        for document in view.documents.indices { hrefs[view.documents[document].source] = rows.href(of: document) }
        let sorted = view.diagnostics.sorted {
            ($0.place.path, $0.place.line, $0.place.column, $0.code) < (
                $1.place.path, $1.place.line, $1.place.column, $1.code
            )
        }
        let groups = Diagnostic.Severity.allCases.compactMap { severity -> Value? in
            let items = sorted.filter { $0.severity == severity }
            guard !items.isEmpty else { return nil }
            let cut = ListCut(items.count, at: QualityPage.limit)
            return .object([
                .heading: .text(strings["severity_\(severity.rawValue)"]), .anchor: .text(severity.rawValue),
                .items: .list(
                    items.prefix(cut).map { item in
                        .object([
                            .href: .optional(hrefs[item.place.path]), .file: .text(item.place.path),
                            .line: item.place.line > 0 ? .number(item.place.line) : .null,
                            .words: .text(SiteStrings.capitalized(item.message.text(strings.language))),
                            .excerpt: .optional(SiteStrings.shortened(item.place.excerpt, to: 160)),
                            .hint: .optional(item.hint?.text(strings.language)),
                        ])
                    }),
                .rest: cut.rest > 0 ? .text(strings.count("quality_more", cut.rest)) : .null,
            ])
        }
        return Object([
            (.hasGroups, .bool(!groups.isEmpty)), (.groups, .list(groups)),
            (
                .figures,
                .list(
                    Diagnostic.Severity.allCases.map { severity in
                        let count = sorted.count { $0.severity == severity }
                        return rows.figure(
                            "severity_\(severity.rawValue)", strings.number(count),
                            href: count > 0 ? "#\(severity.rawValue)" : nil)
                    })
            ),
        ])
    }
}
