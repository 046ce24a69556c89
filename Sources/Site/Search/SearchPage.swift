import SourceText
import Templates

/// `search/`: the box, and for whoever has no JavaScript the ways through the site.
struct SearchPage {
    let view: OfficeView
    let rows: TaskRows

    /// The most links of one kind; the rest stand on the pages of units and leaders.
    static let limit = 200

    func values() -> Object {
        let strings = rows.strings
        func group(_ key: String, _ href: String, _ links: [(name: String, href: String)]) -> Value {
            .object([
                .heading: .text(strings["nav_\(key)"]), .href: .text(href),
                .items: .list(
                    links.prefix(SearchPage.limit).map { .object([.name: .text($0.name), .href: .text($0.href)]) }),
            ])
        }
        let years = DocumentsPage.years(view).map { year in
            (name: year.map { "\($0)" } ?? strings["documents_undated"], href: DocumentsPage.path(year))
        }
        let spans = view.periods.filter { $0.kind == .quarter }
        return Object([
            (
                .groups,
                .list([
                    group("documents", Frame.Section.documents.href, years),
                    group(
                        "departments", Frame.Section.departments.href,
                        view.units.map { ($0.name, Address.unit($0.slug)) }),
                    group(
                        "leaders", Frame.Section.leaders.href,
                        view.leaders.map { ($0.name, Address.leader($0.slug)) }),
                    group(
                        "periods", Frame.Section.periods.href,
                        spans.map { (strings.name(of: $0), Address.period($0.id)) }),
                ])
            )
        ])
    }
}
