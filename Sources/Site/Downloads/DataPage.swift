import Office
import Templates

/// `data/`: every file that can be taken away, by what it holds.
struct DataPage {
    let downloads: Downloads

    private var strings: SiteStrings { downloads.strings }

    func values() -> Object {
        let scopes = downloads.scopes
        var groups: [Value] = []
        func add(_ anchor: String, _ heading: String, _ chosen: [DownloadScope]) {
            let entries = chosen.compactMap(entry)
            guard !entries.isEmpty else { return }
            groups.append(
                .object([.anchor: .text(anchor), .heading: .text(strings[heading]), .entries: .list(entries)]))
        }
        add("all", "data_group_all", scopes.filter { $0 == .whole })
        add("periods", "periods_title", periods)
        add("departments", "departments_title", scopes.filter { if case .unit = $0 { true } else { false } })
        add("leaders", "leaders_title", scopes.filter { if case .leader = $0 { true } else { false } })
        return Object([
            (.lead, .text(strings["data_lead"])), (.groups, .list(groups)),
            (
                .links,
                .list([
                    link(Downloads.feedPath, strings["data_feed"]), link(Downloads.schemaPath, strings["data_schema"]),
                ])
            ),
        ])
    }

    /// The longest first, of one kind the newest.
    private var periods: [DownloadScope] {
        let spans = downloads.view.periods
        return spans.indices.sorted {
            spans[$0].kind == spans[$1].kind ? $0 < $1 : spans[$0].kind.rawValue < spans[$1].kind.rawValue
        }.map(DownloadScope.period)
    }

    private func entry(_ scope: DownloadScope) -> Value? {
        let links = downloads.links(of: scope)
        // What has no file of its own is told of by the rule on the page.
        guard !links.isEmpty else { return nil }
        return .object([
            .name: .text(downloads.name(of: scope)),
            .count: .text(strings.number(downloads.view.tasks(of: scope).count)), .links: .list(links),
            .items: .list(downloads.noteValues(of: scope)),
        ])
    }

    private func link(_ href: String, _ label: String) -> Value {
        .object([.href: .text(href), .label: .text(label)])
    }
}

extension Downloads {
    /// The files of a scope as links: `CSV`, `JSON`, `Lịch (ICS)`; or, on the page of something else, `Phòng Kinh tế, mọi kỳ: CSV`.
    func links(of scope: DownloadScope, label: String? = nil) -> [Value] {
        formats(of: scope).map { format in
            .object([
                .href: .text(path(of: File(scope: scope, format: format))),
                .label: .text(
                    (label.map { $0 + ": " } ?? "") + (format == .ics ? strings["data_calendar"] : format.label)),
            ])
        }
    }
}

extension Object {
    /// A page's values with further files to take away, and what they leave out.
    func withDownloads(_ downloads: Downloads, of scope: DownloadScope, label: String? = nil) -> Object {
        let links = downloads.links(of: scope, label: label)
        func joined(_ name: Name, _ more: [Value]) -> [Value] {
            if case .list(let before)? = self[name] { before + more } else { more }
        }
        let all = joined(.downloads, links)
        return with(
            Object([
                (.hasDownloads, .bool(!all.isEmpty)), (.downloads, .list(all)),
                (.downloadNotes, .list(joined(.downloadNotes, downloads.noteValues(of: scope)))),
            ]))
    }
}
