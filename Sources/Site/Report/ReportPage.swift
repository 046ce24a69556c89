import Office
import Records
import SourceText
import Templates

/// `periods/2026-Q3/report.html`: the values of a report in the form of Nghị định 30/2020/NĐ-CP; its sentences stand
/// in the template.
struct ReportPage {
    let view: OfficeView
    let books: OfficeBooks
    let rows: TaskRows
    let settings: Settings
    let scope: ReportScope
    let citations: CitationIndex
    /// So many assignments stand in one annex; a report that is printed by itself shows all.
    var rowLimit = 100
    /// The style sheet itself, for a report that stands alone; nil where it is linked.
    var css: [UInt8]?

    private var strings: SiteStrings { rows.strings }

    /// So many limitations and causes are quoted; more is the office's own choice.
    private static let findingLimit = 6
    /// So many documents are named as cited most.
    private static let citedLimit = 5

    func values() -> Object {
        let content = ReportContent(view, books, scope)
        let figures = content.figures
        var object = Object([
            (.css, css.map(Value.bytes) ?? .null), (.back, .text(back)), (.agency, .text(issuer)),
            (.form, form.value(strings, asOf: view.asOf)),
            (.isOffice, .bool(scope.subject == .office)),
            (.unit, unit.map { .object([.name: .text(view.units[$0].name)]) } ?? .null),
            (.leader, leaderValue),
            (
                .period,
                .object([
                    .id: .text(scope.period.description), .name: .text(strings.reportName(of: scope.period)),
                    .from: .text(strings.date(scope.period.first)), .to: .text(strings.date(scope.period.last)),
                ])
            ),
            (
                .following,
                scope.period.following.map { .object([.name: .text(strings.reportName(of: $0))]) } ?? .null
            ),
            (.cut, .text(strings.date(content.cut))),
            (
                .closed,
                content.closed.map {
                    .object([.day: .text(strings.date($0.day)), .isChanged: .bool($0.isChanged)])
                } ?? .null
            ),
            (.documents, count(content.documents.count)), (.meetings, count(content.meetings)),
            (
                .kinds,
                series(content.kinds) {
                    [.name: .text(strings.name(of: $0.kind).lowercased()), .count: count($0.count)]
                }
            ),
            (.now, .object(figures.printed(strings))), (.some, .object(figures.worded(strings))),
            (.givenTimed, count(content.givenTimed)), (.supports, count(content.supports)),
            (.limitations, findings(content.findings(.limitation, limit: ReportPage.findingLimit))),
            (.causes, findings(content.findings(.cause, limit: ReportPage.findingLimit))),
        ])
        object = object.with(comparisons(content)).with(unitValues(content)).with(paperValues(content))
        return object.with(annexValues(content))
    }
}

// MARK: - Whose report it is

extension ReportPage {
    private var unit: Int? {
        if case .unit(let unit) = scope.subject { unit } else { nil }
    }

    private var leaderValue: Value {
        guard case .leader(let leader) = scope.subject else { return .null }
        let entry = view.leaders[leader]
        return .object([.name: .text(entry.name), .position: .optional(entry.position)])
    }

    private var form: ReportForm {
        var office = settings.report.completed(for: settings.agency, strings: strings)
        if office.signer.isEmpty, office.authority.isEmpty { office.signer = holder(of: office.position) }
        guard let unit else { return office }
        return office.form(ofUnit: view.units[unit].name, of: settings.agency, strings: strings) ?? office
    }

    /// Who holds the office's highest position on the day of the figures, by the directory; empty where it does not
    /// name exactly one.
    private func holder(of position: String) -> String {
        let directory = view.ledger.directory
        let agency = Folding.slug(settings.agency)
        let holders = directory.leaders.filter { leader in
            leader.positions.contains { held in
                guard held.isHeld(on: view.asOf), held.title == position || held.title.hasPrefix(position + " ") else {
                    return false
                }
                guard let index = held.agency else { return true }
                let entry = directory.agencies[index]
                return ([entry.name] + entry.aliases).contains { Folding.slug($0) == agency }
            }
        }
        return holders.count == 1 ? holders[0].name : ""
    }

    /// Who reports, inside a sentence.
    private var issuer: String {
        guard let unit,
            settings.report.form(ofUnit: view.units[unit].name, of: settings.agency, strings: strings) != nil
        else { return settings.agency }
        return view.units[unit].name
    }

    private var back: String {
        switch scope.subject {
        case .office: Address.period(scope.period.description)
        case .unit(let unit): Address.unit(view.units[unit].slug, period: scope.period.description)
        case .leader(let leader): Address.leader(view.leaders[leader].slug, period: scope.period.description)
        }
    }
}

// MARK: - Figures

extension ReportPage {
    /// Absent where nothing is counted, so that its sentence falls away.
    private func count(_ number: Int) -> Value { number > 0 ? .text(strings.counted(number)) : .null }

    /// A list inside a sentence: every entry knows whether more follow.
    private func series<Entry>(_ entries: [Entry], _ values: (Entry) -> Object) -> Value {
        .list(
            entries.enumerated().map { place, entry in
                .object(values(entry).with([.more: .bool(place + 1 < entries.count)]))
            })
    }

    /// A list that a sentence or a heading introduces: absent as a whole where it is empty.
    private func listed<Entry>(_ name: Name, _ entries: [Entry], _ values: (Entry) -> Object) -> Value {
        entries.isEmpty ? .null : .object(Object([(name, series(entries, values))]))
    }

    private func comparisons(_ content: ReportContent) -> Object {
        var before: Value = .null
        var yearAgo: Value = .null
        var list: [(name: String, figures: ReportFigures)] = []
        if let period = scope.period.before, let figures = content.figures(of: period) {
            let name = strings.reportName(of: period)
            before = .object(figures.printed(strings).with([.name: .text(name)]))
            list.append((name, figures))
        }
        let year = scope.period.yearBefore
        if year != scope.period.before, let figures = content.figures(of: year) {
            let name = strings.reportName(of: year)
            yearAgo = .object(figures.printed(strings).with([.name: .text(name)]))
            list.append((name, figures))
        }
        let now = content.figures
        return Object([
            (.before, before), (.yearAgo, yearAgo),
            (
                .comparisons,
                now.total == 0
                    ? .null
                    : .list(
                        list.map { entry in
                            var share = Value.null
                            if let new = now.finishedShare, let old = entry.figures.finishedShare, new + old > 0 {
                                share =
                                    ReportChange(now: new, then: old) {
                                        strings.number(Double($0) / 10, places: 1)
                                    }.value
                            }
                            func change(_ figure: KeyPath<ReportFigures, Int>) -> Value {
                                ReportChange(
                                    now: now[keyPath: figure], then: entry.figures[keyPath: figure],
                                    text: strings.counted
                                ).value
                            }
                            return .object([
                                .name: .text(entry.name), .given: change(\.given), .over: change(\.over), .share: share,
                            ])
                        })
            ),
        ])
    }

    private func unitValues(_ content: ReportContent) -> Object {
        let parts = content.byUnit
        let named = parts.compactMap { part in part.unit.map { (unit: $0, figures: part.figures) } }
        let units = named.filter { !view.ledger.units[$0.unit].isGroup }
        let late = named.filter { $0.figures.over > 0 }.sorted { $0.figures.over > $1.figures.over }
        let clean = units.filter { $0.figures.over == 0 && $0.figures.finished > 0 }
        let unassigned = parts.first { $0.unit == nil }?.figures.total ?? 0
        return Object([
            (.unitCount, count(units.count)), (.unassigned, count(unassigned)),
            (
                .lateUnits,
                listed(.units, late) { [.name: .text(view.units[$0.unit].name), .count: count($0.figures.over)] }
            ),
            (.cleanUnits, listed(.units, clean) { [.name: .text(view.units[$0.unit].name)] }),
            (
                .unitRows,
                .list(
                    parts.enumerated().map { place, part in
                        .object(
                            part.figures.printed(strings).with([
                                .numeral: .text("\(place + 1)"),
                                .name: .text(part.unit.map { view.units[$0].name } ?? strings["no_lead"]),
                            ]))
                    })
            ),
        ])
    }

    /// How late the overdue are, the ranking, what was to be drawn up and issued, what the documents cite most.
    private func paperValues(_ content: ReportContent) -> Object {
        let ranking = content.ranking
        let few = ranking.tooFew.filter { $0.judged > 0 }
        let cited = content.cited(citations, rows)
        return Object([
            (
                .bands,
                listed(.items, content.bands) {
                    [.name: .text($0.band.name.text(strings.language)), .count: count($0.count)]
                }
            ),
            (
                .ranking,
                ranking.places.count > 1
                    ? .object([
                        .least: .text("\(Ranking.least)"), .rows: .list(ranking.places.map(ranked)),
                        .rest: listed(.units, few) {
                            [.name: .text(view.units[$0.unit].name), .count: .text(strings.number($0.judged))]
                        },
                        .unjudged: count(ranking.tooFew.count - few.count),
                    ]) : .null
            ),
            (
                .presided,
                listed(.items, content.presiding) {
                    [.name: .text(view.leaders[$0.leader].name), .count: count($0.chaired.count)]
                }
            ),
            (.papers, papers(content.papers)),
            (
                .cited,
                listed(.items, Array(cited.prefix(ReportPage.citedLimit))) {
                    [
                        .name: .text(citations.entries[$0.entry].name), .count: count($0.citedBy.count),
                        .tasks: count($0.tasks),
                    ]
                }
            ),
            (.citedRest, count(cited.count - ReportPage.citedLimit)),
        ])
    }

    private func ranked(_ place: Ranking.Place) -> Value {
        .object([
            .place: .text("\(place.place)"), .name: .text(view.units[place.record.unit].name),
            .onTime: .text(strings.number(place.record.onTime)), .late: .text(strings.number(place.record.late)),
            .over: .text(strings.number(place.record.overdue)), .total: .text(strings.number(place.record.judged)),
            .share: .text(strings.percentNumber(place.record.onTime, of: place.record.judged)),
        ])
    }

    private func papers(_ parts: [Courses.Part]) -> Value {
        guard !parts.isEmpty else { return .null }
        func row(_ name: String, _ figures: ReportFigures) -> Object {
            figures.printed(strings).with([.name: .text(name)])
        }
        func kind(_ place: Int, _ part: Courses.Part) -> Value {
            let name = PaperKind.allCases[part.index ?? 0].name
            return .object(row(name, ReportFigures(part)).with([.numeral: .text("\(place + 1)")]))
        }
        return .object([
            .rows: .list(parts.enumerated().map { kind($0.offset, $0.element) }),
            .total: .object(row(strings["parts_total"], ReportFigures(Courses.sum(parts)))),
        ])
    }

    private func findings(_ found: [(text: String, document: Int)]) -> Value {
        let openings = strings["report_finding_openings"].split(separator: "|").map { TextLines.squeezed(String($0)) }
        return listed(.items, found) { finding in
            [
                .words: .text(ReportPage.bare(SiteStrings.shortened(finding.text, to: 420), of: openings)),
                .source: .text(rows.datedReference(to: finding.document)),
            ]
        }
    }

    /// Bare of what the template sets round it: the heading it stands under, the stop after its source.
    ///
    /// `Hạn chế: còn 4 văn bản quá hạn.` → `Còn 4 văn bản quá hạn`
    static func bare(_ text: String, of openings: [String]) -> String {
        var rest = text[...]
        for opening in openings where rest.hasPrefix(opening) {
            rest = rest.dropFirst(opening.count).drop { $0 == " " }
            rest = (rest.prefix(1).uppercased() + rest.dropFirst())[...]
        }
        while let last = rest.last, last == "." || last == ";" || last == "/" || last == " " { rest.removeLast() }
        return String(rest)
    }
}

// MARK: - Annexes

extension ReportPage {
    /// Those that have something to show are numbered in the order in which they stand.
    private func annexValues(_ content: ReportContent) -> Object {
        var number = 0
        func numeral(_ isThere: Bool) -> String? {
            guard isThere else { return nil }
            number += 1
            return RomanNumeral.text(number)
        }
        let isUnit = unit != nil
        let all = isUnit ? content.all(limit: rowLimit) : ReportContent.Lines(count: 0, shown: [])
        let overdue = content.overdue(limit: rowLimit)
        let dueNext = content.dueNext()
        let next = content.lines(dueNext, limit: rowLimit)
        return Object([
            (.annexUnits, .optional(numeral(!isUnit && content.figures.total > 0))),
            (.annexRanking, .optional(numeral(content.ranking.places.count > 1))),
            (.annexTasks, table(all, numeral(all.count > 0))),
            (.annexOver, table(overdue, numeral(overdue.count > 0))),
            (.annexNext, table(next, numeral(next.count > 0))),
            // The earliest deadline is the one missed by most.
            (.nextCount, count(next.count)), (.mostLate, count(overdue.shown.first?.daysLate ?? 0)),
            (
                .nextUnits,
                listed(.units, content.units(leading: dueNext)) {
                    [.name: .text(view.units[$0.unit].name), .count: count($0.count)]
                }
            ),
        ])
    }

    private func table(_ lines: ReportContent.Lines, _ numeral: String?) -> Value {
        guard let numeral else { return .null }
        return .object([
            .numeral: .text(numeral), .moreRows: count(lines.count - lines.shown.count),
            .rows: .list(lines.shown.enumerated().map { row(number: $0 + 1, $1) }),
        ])
    }

    private func row(number: Int, _ line: ReportContent.Line) -> Value {
        let place = view.tasks[line.entry].place
        let standing = Standing(line.status)
        let status = line.status == .finishedUndated ? "report_done_undated" : "status_\(standing.key)"
        return .object([
            .numeral: .text("\(number)"),
            .words: .text(SiteStrings.shortened(view.documents[place.document].assignments[place.index].text, to: 700)),
            .source: .text(rows.datedReference(to: place.document)), .point: .optional(rows.point(line.entry)),
            .leads: .optional(view.tasks[line.entry].leads.joined(by: ", ", \.name)),
            .deadline: .optional(deadline(line)),
            .late: .optional(line.daysLate > 0 ? strings.number(line.daysLate) : nil),
            .statusLabel: .text(strings[status]), .outcome: .optional(line.note),
        ])
    }

    /// As the document words it, unless the deadline in force at the end of the period was another.
    private func deadline(_ line: ReportContent.Line) -> String? {
        if let deadline = view.tasks[line.entry].deadline, deadline.last == line.deadline {
            return strings.date(deadline)
        }
        return line.deadline.map { strings.date($0) }
            ?? rows.recurrence(line.entry).map { strings["recurrence_\($0.rawValue)"] }
    }
}
