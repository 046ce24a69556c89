import Office
import SourceText
import Templates

/// The books of a period: carried in + given − finished − stopped = carried out, each figure leading to exactly the
/// assignments that make it; where the period is closed, as signed off, and what differs today.
struct BooksTable {
    /// Whose books, and of which period.
    struct Scope {
        var period: Period
        /// `kinh-te`, where they are a unit's; `ha-minh-duc`, where they are a leader's.
        var unit: String?
        var leader: String?

        /// `&unit=kinh-te`
        var owner: String { (unit.map { "&unit=\($0)" } ?? "") + (leader.map { "&leader=\($0)" } ?? "") }
    }

    let view: OfficeView
    let strings: SiteStrings
    let scope: Scope
    /// As reckoned now.
    let figures: Figures

    /// Only the office's figures are ever closed.
    private var closure: Closure? {
        scope.unit == nil && scope.leader == nil ? view.ledger.closures[scope.period] : nil
    }

    func value() -> Value {
        let shown = closure?.figures ?? figures
        let cut = min(scope.period.last, view.asOf)
        var sum: [Value] = [figure(.carriedIn, shown, sign: "")]
        if shown[.reopened] > 0 { sum.append(figure(.reopened, shown, sign: "+")) }
        sum += [figure(.given, shown, sign: "+"), figure(.finished, shown, sign: "−")]
        if shown[.stopped] > 0 { sum.append(figure(.stopped, shown, sign: "−")) }
        sum.append(figure(.carriedOut, shown, sign: "="))
        return .object([
            .heading: .text(strings.filled("books_heading", [("day", strings.date(cut))])), .entries: .list(sum),
            .groups: .list(
                [
                    group("books_done", [.finishedOnTime, .finishedLate, .finishedUndated], shown),
                    group("books_open", [.inTime, .dueSoon, .overdue, .undated], shown),
                ] + bands(shown) + [group("books_beside", [.due, .standing], shown)]),
            .share: .text(strings.share(shown[.finished], of: shown[.finished] + shown[.overdue])),
            .shareOfAll: .text(strings.share(shown[.finished], of: shown.whole)),
            .closed: closure.map(closed) ?? .null,
        ])
    }

    private func figure(_ name: Figures.Name, _ shown: Figures, sign: String) -> Value {
        // What was signed off and is no longer so has no list to lead to.
        let href = shown[name] > 0 && shown[name] == figures[name] ? address(name) : nil
        return .object([
            .sign: .text(sign), .value: .text(strings.number(shown[name])), .label: .text(label(name)),
            .href: .optional(href),
        ])
    }

    private func group(_ label: String, _ names: [Figures.Name], _ shown: Figures) -> Value {
        .object([
            .label: .text(strings[label]),
            .items: .list(names.filter { shown[$0] > 0 }.map { figure($0, shown, sign: "") }),
        ])
    }

    private func label(_ name: Figures.Name) -> String { strings["books_\(name.rawValue)"] }

    private func address(_ name: Figures.Name) -> String { Address.figures([name], of: scope) }

    /// How many of the overdue are late by how many days; nothing where they are not those that were signed off.
    private func bands(_ shown: Figures) -> [Value] {
        let bands = LateBand.allCases.filter { figures[$0] > 0 && shown[.overdue] == figures[.overdue] }
        guard !bands.isEmpty else { return [] }
        let items = bands.map { band -> Value in
            let days = "\(band.first)-\(band.most.map(String.init) ?? "")"
            return .object([
                .sign: "", .value: .text(strings.number(figures[band])),
                .label: .text(band.name.text(strings.language)),
                .href: .text("\(address(.overdue))&late=\(days)"),
            ])
        }
        return [.object([.label: .text(strings["books_late"]), .items: .list(items)])]
    }

    /// What was signed off, by whom and when, and in words what is different now.
    private func closed(_ closure: Closure) -> Value {
        let changes = view.ledger.closureChanges[closure.period]
        let by = closure.by.map { strings.filled("closed_by", [("name", $0)]) }
        let lines = (changes?.figures ?? []).map { figure -> Value in
            let difference = figure.now - figure.was
            return .object([
                .label: .text(figure.name.label.text(strings.language)), .was: .text(strings.number(figure.was)),
                .now: .text(strings.number(figure.now)),
                .change: .text((difference > 0 ? "+" : "−") + strings.number(abs(difference))),
            ])
        }
        let changed = changes?.assignments ?? []
        let cut = ListCut(changed.count, at: BooksTable.limit)
        return .object([
            .words: .text(
                [
                    strings.filled("closed_on", [("day", strings.date(closure.closed))]), by,
                    strings.filled("closed_hash", [("hash", closure.hash)]),
                ].compactMap(\.self).joined(separator: " · ")),
            .isChanged: .bool(changes != nil), .lines: .list(lines), .hasLines: .bool(!lines.isEmpty),
            .items: .list(changed.prefix(cut).map(moved)),
            .rest: cut.rest > 0 ? .text(strings.count("closed_rest", cut.rest)) : .null,
        ])
    }

    /// The most assignments whose change is told.
    private static let limit = 50

    private func moved(_ change: ClosureChanges.Change) -> Value {
        let parts = change.id.split(separator: "#", maxSplits: 1).map(String.init)
        let document = view.documents.indices.first { view.documents[$0].id == parts[0] }
        let name = document.map { strings.reference(to: view.documents[$0]) } ?? parts[0]
        let point = parts.count > 1 ? strings.point(parts[1]) : ""
        func word(_ status: Status?) -> String { status?.name.text(strings.language) ?? strings["closed_absent"] }
        return .object([
            .href: .optional(document.map { Address.document(view.documents[$0].id) }),
            .label: .text(point.isEmpty ? name : "\(name), \(point)"), .was: .text(word(change.was)),
            .now: .text(word(change.now)),
        ])
    }
}

extension Address {
    /// Where the assignments stand that make a figure: `ledger/index.html#figure=carried-in&period=2026-Q3&unit=kinh-te`.
    static func figures(_ names: [Figures.Name], of scope: BooksTable.Scope) -> String {
        "ledger/index.html#figure=\(names.map(\.rawValue).joined(separator: ","))&period=\(scope.period)" + scope.owner
    }

    /// Where the assignments stand that were given in a period, or ever, and today stand as named.
    ///
    /// - Parameter names: as the page of the ledger knows them: `finished`, `undated,standing`.
    static func today(_ names: String, given period: Period?, owner: String = "") -> String {
        "ledger/index.html#figure=\(names)&period=all" + (period.map { "&of=\($0)" } ?? "") + owner
    }
}
