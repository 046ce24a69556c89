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
    /// From the report to the root of the site; nil in a report that stands alone, whose figures lead nowhere.
    var root: String?

    var strings: SiteStrings { rows.strings }

    /// So many limitations and causes are quoted; more is the office's own choice.
    private static let findingLimit = 6
    /// So many documents are named as cited most.
    private static let citedLimit = 5

    func values() -> Object {
        let content = ReportContent(view, books, scope)
        let figures = content.figures
        let links = links(reckoned: content.reckoned)
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
            (.documents, documents(content.documents.count, links)), (.meetings, count(content.meetings)),
            (
                .kinds,
                series(content.kinds) {
                    [.name: .text(strings.name(of: $0.kind).lowercased()), .count: count($0.count)]
                }
            ),
            (.now, .object(figures.printed(strings, links))), (.some, .object(figures.worded(strings, links))),
            (.givenTimed, count(content.givenTimed, "given", links, "&due=any")),
            (.supports, supports(content.supports, links)),
            (.limitations, findings(content.findings(.limitation, limit: ReportPage.findingLimit))),
            (.causes, findings(content.findings(.cause, limit: ReportPage.findingLimit))),
        ])
        object = object.with(comparisons(content)).with(unitValues(content)).with(paperValues(content))
        return object.with(annexValues(content))
    }
}

// MARK: - Whose report it is

extension ReportPage {
    var unit: Int? {
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
    func count(_ number: Int) -> Value { number > 0 ? .text(strings.counted(number)) : .null }

    /// The same, leading to the assignments.
    func count(_ number: Int, _ names: String, _ links: ReportLinks, _ more: String = "") -> Value {
        number > 0 ? links.value(number, names, text: strings.counted(number), more) : .null
    }

    /// - Parameter choice: `&lead=kinh-te`, which leaves fewer of the report's assignments.
    func links(_ choice: String = "", in period: Period? = nil, reckoned: ReportFigures? = nil) -> ReportLinks {
        var books = BooksTable.Scope(period: period ?? scope.period)
        switch scope.subject {
        case .office: break
        case .unit(let unit): books.unit = view.units[unit].slug
        case .leader(let leader): books.leader = view.leaders[leader].slug
        }
        return ReportLinks(root: root, books, choice: choice, reckoned: reckoned)
    }

    /// What a unit leads first; nobody's are chosen as `-`.
    func links(ofUnit unit: Int?) -> ReportLinks { links("&lead=\(unit.map { view.units[$0].slug } ?? "-")") }

    func documents(_ number: Int, _ links: ReportLinks) -> Value {
        number > 0 ? links.link(strings.counted(number), toRoot: back + "#h-docs") : .null
    }

    private func supports(_ number: Int, _ links: ReportLinks) -> Value {
        number > 0 ? links.link(strings.counted(number), toRoot: back + "#coordinating") : .null
    }

    /// A list inside a sentence: every entry knows whether more follow.
    private func series<Entry>(_ entries: [Entry], _ values: (Entry) -> Object) -> Value {
        .list(
            entries.enumerated().map { place, entry in
                .object(values(entry).with([.more: .bool(place + 1 < entries.count)]))
            })
    }

    /// A list that a sentence or a heading introduces: absent as a whole where it is empty.
    func listed<Entry>(_ name: Name, _ entries: [Entry], _ values: (Entry) -> Object) -> Value {
        entries.isEmpty ? .null : .object(Object([(name, series(entries, values))]))
    }

    private func comparisons(_ content: ReportContent) -> Object {
        var before: Value = .null
        var yearAgo: Value = .null
        var list: [(name: String, figures: ReportFigures, worded: Object)] = []
        func other(_ period: Period?) -> Value {
            guard let period, let figures = content.figures(of: period) else { return .null }
            let name = strings.reportName(of: period)
            let links = links(in: period, reckoned: content.reckoned(in: period))
            let printed = figures.printed(strings, links)
            list.append((name, figures, figures.worded(strings, links)))
            return .object(printed.with([.name: .text(name)]))
        }
        before = other(scope.period.before)
        if scope.period.yearBefore != scope.period.before { yearAgo = other(scope.period.yearBefore) }
        let now = content.figures
        let worded = now.worded(strings, links(reckoned: content.reckoned))
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
                            func change(_ figure: KeyPath<ReportFigures, Int>, _ name: Name) -> Value {
                                var change = ReportChange(
                                    now: now[keyPath: figure], then: entry.figures[keyPath: figure],
                                    text: strings.counted)
                                if change.then > 0 { change.from = entry.worded[name] }
                                if change.now > 0 { change.to = worded[name] }
                                return change.value
                            }
                            return .object([
                                .name: .text(entry.name), .given: change(\.given, .given),
                                .over: change(\.over, .over), .share: share,
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
            (.unitCount, count(units.count)),
            (.unassigned, count(unassigned, "carried-in,reopened,given", links(ofUnit: nil))),
            (
                .lateUnits,
                listed(.units, late) {
                    [
                        .name: .text(view.units[$0.unit].name),
                        .count: count($0.figures.over, "overdue", links(ofUnit: $0.unit)),
                    ]
                }
            ),
            (.cleanUnits, listed(.units, clean) { [.name: .text(view.units[$0.unit].name)] }),
            (.unitTotal, .object(content.unitTotal.printed(strings, self.links()))),
            (
                .unitRows,
                .list(
                    parts.enumerated().map { place, part in
                        .object(
                            part.figures.printed(strings, links(ofUnit: part.unit)).with([
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
                    let days = "&late=\($0.band.first)-\($0.band.most.map(String.init) ?? "")"
                    return [
                        .name: .text($0.band.name.text(strings.language)),
                        .count: count($0.count, "overdue", links(), days),
                    ]
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
                        .tasks: count($0.tasks, "given,standing", links(), "&cites=\(citations.entries[$0.entry].key)"),
                    ]
                }
            ),
            (.citedRest, count(cited.count - ReportPage.citedLimit)),
        ])
    }

    private func ranked(_ place: Ranking.Place) -> Value {
        let links = links(ofUnit: place.record.unit)
        func value(_ number: Int, _ names: String) -> Value {
            links.value(number, names, text: strings.number(number))
        }
        return .object([
            .place: .text("\(place.place)"), .name: .text(view.units[place.record.unit].name),
            .onTime: value(place.record.onTime, "finished-on-time"), .late: value(place.record.late, "finished-late"),
            .over: value(place.record.overdue, "overdue"),
            .total: value(place.record.judged, "finished-on-time,finished-late,overdue"),
            .share: .text(strings.percentNumber(place.record.onTime, of: place.record.judged)),
        ])
    }

    private func papers(_ parts: [Courses.Part]) -> Value {
        guard !parts.isEmpty else { return .null }
        func row(_ name: String, _ choice: String, _ figures: ReportFigures) -> Object {
            figures.printed(strings, links("&paper=\(choice)")).with([.name: .text(name)])
        }
        func kind(_ place: Int, _ part: Courses.Part) -> Value {
            let name = PaperKind.allCases[part.index ?? 0].name
            return .object(row(name, Folding.slug(name), ReportFigures(part)).with([.numeral: .text("\(place + 1)")]))
        }
        return .object([
            .rows: .list(parts.enumerated().map { kind($0.offset, $0.element) }),
            .total: .object(row(strings["parts_total"], "any", ReportFigures(Courses.sum(parts)))),
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
