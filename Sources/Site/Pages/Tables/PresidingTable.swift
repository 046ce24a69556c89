import Office
import SourceText
import Templates

/// Who presided over a period's meetings and signed its documents: `Hà Minh Đức · 4 · 6 · Thông báo 160/TB-VP, …`.
struct PresidingTable {
    let view: OfficeView
    let rows: TaskRows
    let period: Period

    /// The most documents named for one leader; the page of the leader's year has all.
    private static let limit = 6

    private var strings: SiteStrings { rows.strings }

    func value() -> Value {
        let lines = view.ledger.presiding(in: period)
        guard !lines.isEmpty else { return .null }
        return .object([.rows: .list(lines.map(row))])
    }

    private func row(_ line: Presiding) -> Value {
        let leader = view.leaders[line.leader]
        let all = Set(line.chaired + line.signed).sorted()
        let year = view.days[all[0]].map { "\($0.year)" } ?? ""
        let cut = ListCut(all.count, at: PresidingTable.limit)
        return .object([
            .name: .text(leader.name), .href: .text(Address.leader(leader.slug)),
            .count: .text(strings.number(line.chaired.count)), .times: .text(strings.number(line.signed.count)),
            .items: .list(
                all.prefix(cut).map { document in
                    .object([
                        .href: .text(rows.href(of: document)), .label: .text(rows.reference(to: document)),
                        .day: .text(strings.day(view.days[document])),
                    ])
                }),
            .rest: cut.rest > 0
                ? .object([
                    .href: .text(Address.leader(leader.slug, period: year) + "#h-docs"),
                    .label: .text(strings.count("presided_rest", cut.rest)),
                ]) : .null,
        ])
    }
}
