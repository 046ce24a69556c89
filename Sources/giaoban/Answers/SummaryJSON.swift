import Office
import SourceText

/// A summary for programs: every figure with the ids of the assignments that make it.
extension SummaryAccount {
    var json: JSON {
        let comparison = ledger.comparison(of: summary)
        var members: [(key: String, value: JSON)] = [
            ("title", .string(title)), ("period", .string(orNull: summary.period?.description)),
            ("as_of", .string(summary.cut.description)), ("figures", figures(Figures(summary))),
            ("closed", .day(orNull: closure?.closed)), ("closed_figures", closure.map { figures($0.figures) } ?? .null),
            ("previous", comparison?.previous.map(figures) ?? .null),
            ("year_before", comparison?.yearBefore.map(figures) ?? .null),
            ("finished_share", .number(orNull: summary.counts.finishedShare)),
            ("finished_of_all", .number(orNull: summary.counts.finishedOfAll)), ("lists", lists),
        ]
        members.append(("by_unit", parts(ledger.byUnit(summary)) { ledger.units[$0].slug }))
        members.append(("ranking", .array((ranking?.places ?? []).map(place))))
        members.append(("not_ranked", .array((ranking?.tooFew ?? []).map { .object(record($0)) })))
        members.append(("by_leader", parts(ledger.byLeader(summary)) { ledger.leaders[$0].slug }))
        members.append(
            ("presided", .array(summary.scope == .office ? ledger.presiding(in: summary.period).map(presided) : [])))
        members.append(("papers", parts(ledger.byPaper(summary)) { Folding.slug(PaperKind.allCases[$0].name) }))
        members.append(("overdue_bands", bands))
        members.append(("cited", .array(ledger.legalBasis(of: summary).map(cited))))
        members.append(("limitations", .array(ledger.limitations(in: summary.documents).map(limitation))))
        return .object(members)
    }

    private func ids(_ entries: [Int]) -> JSON { .strings(entries.map { ledger.id($0) }) }

    private func figures(_ figures: Figures) -> JSON {
        .object(Figures.Name.allCases.map { ($0.rawValue, .integer(figures[$0])) })
    }

    private var lists: JSON {
        let books: [(key: String, value: JSON)] = [
            ("carried-in", ids(summary.carriedIn)), ("given", ids(summary.given)), ("reopened", ids(summary.reopened)),
            ("finished", ids(summary.finished)), ("stopped", ids(summary.stopped)),
            ("carried-out", ids(summary.carriedOut)), ("due", ids(summary.due)), ("standing", ids(summary.standing)),
        ]
        let statuses = Status.allCases.filter { !summary[$0].isEmpty }
        return .object(books + statuses.map { ("status:" + $0.rawValue, ids(summary[$0])) })
    }

    private func parts(_ parts: [Ledger.Part], _ name: (Int) -> String) -> JSON {
        .array(
            parts.map { part in
                let counts = part.counts
                let statuses = Status.allCases.filter { counts[$0] > 0 }
                return .object([
                    ("name", .string(orNull: part.index.map(name))), ("carried-in", .integer(part.carriedIn)),
                    ("given", .integer(part.given)), ("finished", .integer(part.finished)),
                    ("stopped", .integer(part.stopped)), ("carried-out", .integer(part.carriedOut)),
                    ("by_status", .object(statuses.map { ($0.rawValue, .integer(counts[$0])) })),
                ])
            })
    }

    private func place(_ place: Ranking.Place) -> JSON {
        .object([("place", .integer(place.place))] + record(place.record) + [("share", .number(place.record.share))])
    }

    private func record(_ record: Ranking.Record) -> [(key: String, value: JSON)] {
        [
            ("unit", .string(ledger.units[record.unit].slug)), ("on_time", .integer(record.onTime)),
            ("late", .integer(record.late)), ("overdue", .integer(record.overdue)),
        ]
    }

    /// By days late: `31-60`, `121-`.
    private var bands: JSON {
        var bands: [(key: String, value: JSON)] = []
        for (band, count) in zip(LateBand.allCases, summary.overdueBands) {
            let most = band.most.map { String($0) } ?? ""
            bands.append(("\(band.first)-\(most)", .integer(count)))
        }
        return .object(bands)
    }

    private func presided(_ presiding: Presiding) -> JSON {
        .object([
            ("leader", .string(ledger.leaders[presiding.leader].slug)),
            ("meetings", .strings(presiding.chaired.map { ledger.documents[$0].id })),
            ("signed", .strings(presiding.signed.map { ledger.documents[$0].id })),
        ])
    }

    private func cited(_ cited: CitedDocument) -> JSON {
        let citation = cited.citation
        return .object([
            ("type", .string(orNull: citation.type)), ("number", .string(citation.number)),
            ("date", .day(orNull: citation.date)), ("text", .string(citation.text)),
            ("documents", .strings(cited.citedBy.map { ledger.documents[$0].id })),
            ("assignments", ids(cited.assignments)),
        ])
    }

    private func limitation(_ theme: LimitationTheme) -> JSON {
        .object([
            ("name", .string(theme.name.text(language))), ("documents", .integer(theme.documents)),
            ("times", .integer(theme.findings.count)),
        ])
    }
}
