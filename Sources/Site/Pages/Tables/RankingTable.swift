import Office
import SourceText
import Templates

/// Units by the share that they finished on time, counts beside the share; those with too few to rank named below.
struct RankingTable {
    let view: OfficeView
    let strings: SiteStrings
    /// Of which the figures are; nil: of all time.
    var period: Period?

    /// The most units that are named without a rank.
    private static let limit = 60

    /// The units of a period that can be ranked, each assignment counted for the unit that leads it first.
    ///
    /// - Parameter period: into the view's periods.
    static func records(_ view: OfficeView, in period: Int) -> [Ranking.Record] {
        view.courses.byUnit[period].compactMap { part in
            guard let unit = part.index, view.ledger.isRanked(unit) else { return nil }
            return part.record
        }
    }

    /// Null where no unit can be ranked.
    func value(_ records: [Ranking.Record]) -> Value {
        let ranking = Ranking(records)
        guard ranking.places.count > 1 else { return .null }
        let few = ranking.tooFew.filter { $0.judged > 0 }
        let none = ranking.tooFew.filter { $0.judged == 0 }
        let cut = ListCut(few.count, at: RankingTable.limit)
        var notes = few.prefix(cut).map { "\(view.units[$0.unit].name) (\(strings.number($0.judged)))" }
        if cut.rest > 0 { notes.append(strings.count("ranking_more", cut.rest)) }
        return .object([
            .rows: .list(
                ranking.places.prefix(PartsTable.limit).map { place in
                    let record = place.record
                    return .object([
                        .place: .number(place.place), .name: .text(view.units[record.unit].name),
                        .href: .text(Address.unit(view.units[record.unit].slug)),
                        .values: .list([
                            value("col_on_time", record.onTime, [.finishedOnTime], record),
                            value("col_done_late", record.late, [.finishedLate], record),
                            value("col_over_open", record.overdue, [.overdue], record),
                            value("col_judged", record.judged, [.finishedOnTime, .finishedLate, .overdue], record),
                        ]),
                        .share: .text(strings.share(record.onTime, of: record.judged)),
                    ])
                }),
            .note: few.isEmpty
                ? .null
                : .text(
                    strings.filled(
                        "ranking_few", [("n", "\(Ranking.least)"), ("names", notes.joined(separator: "; "))])),
            .rest: none.isEmpty ? .null : .text(strings.count("ranking_none", none.count)),
        ])
    }

    private func value(_ label: String, _ count: Int, _ figures: [Figures.Name], _ record: Ranking.Record) -> Value {
        let href =
            "ledger/index.html#figure=\(figures.map(\.rawValue).joined(separator: ","))&period="
            + (period.map(\.description) ?? "all") + "&lead=" + view.units[record.unit].slug
        return .object([
            .label: .text(strings[label]), .value: .text(strings.number(count)), .href: count > 0 ? .text(href) : .null,
        ])
    }
}
