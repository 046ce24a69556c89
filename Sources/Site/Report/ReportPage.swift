import Office
import Records
import SourceText
import Templates

/// `periods/2026-Q3/report.html`: the values of a report in the form of Nghị định 30/2020/NĐ-CP; its sentences stand
/// in the template.
struct ReportPage {
    let view: OfficeView
    let rows: TaskRows
    let settings: Settings
    let scope: ReportScope
    /// So many assignments stand in one annex; a report that is printed by itself shows all.
    var rowLimit = 200
    /// The style sheet itself, for a report that stands alone; nil where it is linked.
    var css: [UInt8]?

    private var strings: SiteStrings { rows.strings }

    /// So many limitations and causes are quoted; more is the office's own choice.
    private static let findingLimit = 6

    func values() -> Object {
        let content = ReportContent(view, scope)
        let annexes = Annexes(content)
        let units = content.units(leading: content.tasks)
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
            (.documents, count(content.documents.count)), (.meetings, count(content.meetings)),
            (
                .kinds,
                series(content.kinds) {
                    [.name: .text(strings.name(of: $0.kind).lowercased()), .count: count($0.count)]
                }
            ),
            (.now, .object(figures.printed(strings))), (.some, .object(figures.worded(strings))),
            (.unitCount, count(units.count)), (.supports, count(content.supports)),
            (.unassigned, count(content.unassigned)),
            (.mostLate, count(content.mostDaysLate)),
            (.limitations, findings(content.findings(.limitation, limit: ReportPage.findingLimit))),
            (.causes, findings(content.findings(.cause, limit: ReportPage.findingLimit))),
        ])
        object = object.with(comparisons(content)).with(unitValues(units, content))
        return object.with(annexValues(annexes, content))
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
                                .name: .text(entry.name), .given: change(\.total), .over: change(\.over), .share: share,
                            ])
                        })
            ),
        ])
    }

    private func unitValues(_ units: [(unit: Int, figures: ReportFigures)], _ content: ReportContent) -> Object {
        let late = units.filter { $0.figures.over > 0 }.sorted { $0.figures.over > $1.figures.over }
        let clean = units.filter { $0.figures.over == 0 && $0.figures.finished > 0 }
        let counted = units.reduce(0) { $0 + $1.figures.total }
        return Object([
            (
                .lateUnits,
                listed(.units, late) { [.name: .text(view.units[$0.unit].name), .count: count($0.figures.over)] }
            ),
            (.cleanUnits, listed(.units, clean) { [.name: .text(view.units[$0.unit].name)] }),
            (
                .unitRows,
                .list(
                    units.enumerated().map { place, entry in
                        .object(
                            entry.figures.printed(strings).with([
                                .numeral: .text("\(place + 1)"), .name: .text(view.units[entry.unit].name),
                            ]))
                    })
            ),
            (.isCountedTwice, .bool(counted > content.figures.total - content.unassigned)),
        ])
    }

    private func findings(_ found: [(text: String, document: Int)]) -> Value {
        listed(.items, found) { finding in
            [
                .words: .text(
                    ReportPage.bare(
                        SiteStrings.shortened(finding.text, to: 420), heading: strings["finding_cause"])),
                .source: .text(strings.reference(to: view.documents[finding.document])),
            ]
        }
    }

    /// Bare of what the template sets round it: the heading it stands under, the stop after its source.
    private static func bare(_ text: String, heading: String) -> String {
        var rest = text[...]
        if rest.hasPrefix(heading + ":") {
            rest = rest.dropFirst(heading.count + 1).drop { $0 == " " }
            rest = (rest.prefix(1).uppercased() + rest.dropFirst())[...]
        }
        while let last = rest.last, last == "." || last == ";" || last == "/" || last == " " { rest.removeLast() }
        return String(rest)
    }
}

// MARK: - Annexes

extension ReportPage {
    /// Which annexes there are, numbered in the order in which they stand.
    private struct Annexes {
        var units: String?
        var tasks: String?
        var over: String?
        var next: String?

        init(_ content: ReportContent) {
            var number = 0
            func numeral(_ isThere: Bool) -> String? {
                guard isThere else { return nil }
                number += 1
                return RomanNumeral.text(number)
            }
            var isUnit = false
            if case .unit = content.scope.subject { isUnit = true }
            units = numeral(!isUnit && content.tasks.contains { !content.view.tasks[$0].leads.isEmpty })
            tasks = numeral(isUnit && !content.tasks.isEmpty)
            over = numeral(content.figures.over > 0)
            next = numeral(!content.dueNext.isEmpty)
        }
    }

    private func annexValues(_ annexes: Annexes, _ content: ReportContent) -> Object {
        let next = content.dueNext
        return Object([
            (.annexUnits, .optional(annexes.units)), (.nextCount, count(next.count)),
            (
                .nextUnits,
                listed(.units, content.units(leading: next)) {
                    [.name: .text(view.units[$0.unit].name), .count: count($0.figures.total)]
                }
            ),
            (.annexTasks, table(content.tasks, annexes.tasks)), (.annexOver, table(content.overdue, annexes.over)),
            (.annexNext, table(next, annexes.next)),
        ])
    }

    private func table(_ tasks: [Int], _ numeral: String?) -> Value {
        guard let numeral else { return .null }
        let shown = tasks.prefix(rowLimit)
        return .object([
            .numeral: .text(numeral),
            .moreRows: count(tasks.count - shown.count),
            .rows: .list(
                shown.enumerated().map { place, index in
                    let task = view.tasks[index]
                    let record = view.documents[task.document]
                    let assignment = record.assignments[task.index]
                    return .object([
                        .numeral: .text("\(place + 1)"),
                        .words: .text(SiteStrings.shortened(assignment.text, to: 700)),
                        .source: .text(strings.reference(to: record)),
                        .point: .optional(strings.point(assignment.path)),
                        .day: .optional(record.day.map { strings.date($0) }),
                        .leads: .optional(task.leads.map(\.name).joined(separator: ", ")),
                        .deadline: .optional(
                            task.deadline.map { strings.date($0) }
                                ?? assignment.recurrence.map { strings["recurrence_\($0.rawValue)"] }),
                        .late: .optional(task.daysLate > 0 ? strings.number(task.daysLate) : nil),
                        .statusLabel: .text(strings["status_\(task.standing.key)"]), .outcome: .optional(task.note),
                    ])
                }),
        ])
    }
}
