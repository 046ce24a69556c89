import SourceText
import Templates

/// What every page has round its own content: the site's name, the words, the navigation, the way back to the root.
struct Frame: Sendable {
    enum Section: String, CaseIterable, Sendable {
        case home, tasks, due, documents, departments, leaders, periods
        case indicators, citations, limitations, quality, search, data

        var href: String {
            switch self {
            case .home: "index.html"
            default: "\(rawValue)/index.html"
            }
        }

        var isMain: Bool {
            switch self {
            case .home, .tasks, .due, .documents, .departments, .leaders, .periods: true
            case .indicators, .citations, .limitations, .quality, .search, .data: false
            }
        }
    }

    let strings: SiteStrings
    let asOf: Day
    /// The same on every page.
    private let common: Object
    private let navigation: [Section: (main: Value, more: Value)]

    init(settings: Settings, strings: SiteStrings, asOf: Day, sections: [Section], hasFeed: Bool) {
        self.strings = strings
        self.asOf = asOf
        let legend = Standing.inBars.filter { $0 != .later }.map { standing -> Value in
            .object([.status: .text(standing.key), .label: .text(strings["status_\(standing.key)"])])
        }
        common = Object([
            (
                .site,
                .object([
                    .title: .text(settings.title), .agency: .text(settings.agency),
                    .description: .text(settings.description),
                ])
            ),
            (.asOf, .text(strings.date(asOf))), (.asOfIso, .text(asOf.description)),
            (.hasFeed, .bool(hasFeed)), (.legend, .list(legend)),
        ])
        var navigation: [Section: (main: Value, more: Value)] = [:]
        for current in Section.allCases {
            func links(main: Bool) -> Value {
                .list(
                    sections.filter { $0.isMain == main }.map { section in
                        .object([
                            .href: .text(section.href), .label: .text(strings["nav_\(section.rawValue)"]),
                            .current: section == current ? .text("page") : .null,
                        ])
                    })
            }
            navigation[current] = (links(main: true), links(main: false))
        }
        self.navigation = navigation
    }

    /// The values of a page: what all share, then what stands round this one, then its own.
    func values(
        _ section: Section, path: String, title: String, crumbs: [(href: String, label: String)] = [], _ own: Object
    ) -> [Object] {
        let depth = path.utf8.count(where: { $0 == 0x2F })
        let links = navigation[section] ?? (.list([]), .list([]))
        return [
            common,
            Object([
                (.root, .text(String(repeating: "../", count: depth))), (.pageTitle, .text(title)),
                (.isHome, .bool(section == .home)), (.nav, links.main), (.more, links.more),
                (
                    .crumbs,
                    .list(crumbs.map { .object([.href: .text($0.href), .label: .text($0.label)]) })
                ),
            ]),
            own,
        ]
    }
}

extension SiteStrings {
    /// What is the same on every page of every site in this language; templates are compiled with it.
    var constants: Object {
        let words = texts.sorted { $0.key < $1.key }.map { (Name($0.key), Value.text($0.value)) }
        return Object([(.s, .object(Object(words))), (.lang, .text(language.rawValue))])
    }
}
