import Office
import Records
import Templates

/// What several pages list in the same way: documents, headline figures, units with their counts.
extension TaskRows {
    /// A document as a line of a list; the same in every list.
    static func documentEntry(_ document: Int, href: String, _ view: OfficeView, _ strings: SiteStrings) -> Value {
        let chair = view.documents[document].chairs.first.map { $0.name ?? $0.position ?? "" }
        let (day, number) = (view.days[document], view.documents[document].number?.text)
        let tasks = view.tasksOfDocument[document].count
        return .object([
            .href: .text(href), .title: .text(SiteStrings.capitalized(view.documents[document].title)),
            .day: .text(strings.day(day)), .dayIso: .optional(day?.description),
            .kind: .text(strings.name(of: view.documents[document].kind, numbered: number)),
            .numeral: .optional(number),
            .chair: .optional(chair), .tasks: .text(tasks == 0 ? "" : strings.count("count_tasks", tasks)),
        ])
    }

    func documentList(_ documents: some Sequence<Int>) -> Value { .list(documents.map { documentEntries[$0] }) }

    /// - Parameters:
    ///   - href: a place on the same page.
    ///   - link: an address from the root.
    func figure(
        _ label: String, _ value: String, kind: String = "plain", href: String? = nil, link: String? = nil,
        note: String? = nil
    ) -> Value {
        .object([
            .kind: .text(kind), .value: .text(value), .label: .text(strings[label]), .href: .optional(href),
            .link: .optional(link), .note: .optional(note),
        ])
    }

    /// The figures that stand over a list of assignments.
    func figures(_ counts: StandingCounts, given: String? = nil, link: (Standing) -> String?) -> [Value] {
        [
            figure("figure_given", strings.number(counts.total), link: given),
            figure(
                "figure_done", strings.number(counts.finished), kind: "done",
                href: counts.finished > 0 ? link(.done) : nil,
                note: counts[.doneLate] > 0
                    ? strings.filled("figure_of", [("n", strings.number(counts[.doneLate]))]) : nil),
            figure(
                "figure_over", strings.number(counts[.over]), kind: "over", href: counts[.over] > 0 ? link(.over) : nil),
            figure(
                "figure_soon", strings.number(counts[.soon]), kind: "soon", href: counts[.soon] > 0 ? link(.soon) : nil),
            figure(
                "figure_open", strings.number(counts[.open]), kind: "open", href: counts[.open] > 0 ? link(.open) : nil),
            figure(
                "figure_undated", strings.number(counts.undated), kind: "none",
                href: counts.undated > 0 ? link(.none) : nil),
            figure(
                "figure_share", strings.share(counts.finished, of: counts.finished + counts[.over]),
                note: strings.filled(
                    "figure_share_note",
                    [("share", strings.share(counts.finished, of: counts.total - counts[.recurring]))])),
        ]
    }

    /// The way to the page's figures as a report to sign.
    func reportLink(_ href: String) -> Value {
        .object([.href: .text(href), .label: .text(strings["report_link"])])
    }

    /// What a strip of statuses shows, in words: `Quá hạn 5`.
    func parts(_ counts: StandingCounts) -> Value {
        .list(
            Standing.inBars.filter { counts[$0] > 0 }.map {
                .object([
                    .status: .text($0.key), .label: .text(strings["status_\($0.key)"]),
                    .count: .text(strings.number(counts[$0])),
                ])
            })
    }

    /// - Parameters:
    ///   - period: in which they were given; nil: ever.
    ///   - owner: `&leader=le-thi-minh-an`, where only that leader's are counted.
    func unitRow(_ unit: Int, _ counts: StandingCounts, given period: Period? = nil, owner: String = "") -> Value {
        let slug = view.units[unit].slug
        func value(_ label: String, _ names: String, _ count: Int) -> Value {
            let href = Address.today(names, given: period, owner: "\(owner)&unit=\(slug)")
            return .object([
                .label: .text(strings[label]), .value: .text(strings.number(count)),
                .href: count > 0 ? .text(href) : .null,
            ])
        }
        return .object([
            .name: .text(view.units[unit].name), .href: .text(Address.unit(slug)),
            .values: .list([
                value("col_given", "given,standing", counts.total), value("col_done", "finished", counts.finished),
                value("col_open", "in-time", counts.inTime), value("col_over", "overdue", counts[.over]),
                value("col_undated", "undated,standing", counts.undated),
            ]),
            .share: .text(strings.share(counts.finished, of: counts.finished + counts[.over])),
            .bar: .bytes(bar(counts)),
        ])
    }

    /// How the assignments of each unit stand: what it leads, alone or as one of a group, as its own page has them.
    func unitCounts(_ tasks: some Sequence<Int>) -> [StandingCounts] {
        var counts = [StandingCounts](repeating: StandingCounts(), count: view.units.count)
        for task in tasks {
            let standing = view.tasks[task].standing
            let members = view.ledger.entries[task].members
            if members.isEmpty, view.ledger.entries[task].leads.count == 1 {
                if let unit = view.ledger.entries[task].leads[0].unit { counts[unit].add(standing) }
                continue
            }
            var counted: [Int] = []
            for unit in view.ledger.entries[task].leads.compactMap(\.unit) + members where !counted.contains(unit) {
                counts[unit].add(standing)
                counted.append(unit)
            }
        }
        return counts
    }

    /// The units that lead any of these assignments, in the order of the view.
    func unitRows(_ tasks: some Sequence<Int>, given period: Period? = nil, owner: String = "") -> [Value] {
        let counts = unitCounts(tasks)
        return counts.indices.filter { counts[$0].total > 0 }.map {
            unitRow($0, counts[$0], given: period, owner: owner)
        }
    }

    /// What was given in a period, as it stands today.
    struct Column {
        var label: String
        var period: Period
        var counts: StandingCounts
    }

    /// Columns of what was given and finished, for a row of periods, with the table that says the same and leads to the
    /// assignments.
    ///
    /// - Parameter owner: `&unit=kinh-te`, whose they are.
    func chart(
        id: String, title: String, description: String, _ spans: [Column], owner: String = "", width: Double = 640
    ) -> Value {
        guard spans.count > 1, spans.contains(where: { $0.counts.total > 0 }) else { return .null }
        let chart = ColumnChart(
            id: id, title: title, description: description,
            series: [
                ("given", strings["figure_given"]), ("done", strings["figure_done"]), ("over", strings["figure_over"]),
            ],
            groups: spans.map { ($0.label, [$0.counts.total, $0.counts.finished, $0.counts[.over]]) }, width: width)
        return .object([
            .svg: .bytes(chart.svg(number: strings.number)), .title: .text(title),
            .columns: [
                .text(strings["col_period"]), .text(strings["figure_given"]), .text(strings["figure_done"]),
                .text(strings["figure_over"]),
            ],
            .lines: .list(
                spans.map { span in
                    .object([
                        .label: .text(span.label),
                        .values: .list([
                            cell(span.counts.total, "given,standing", span, owner),
                            cell(span.counts.finished, "finished", span, owner),
                            cell(span.counts[.over], "overdue", span, owner),
                        ]),
                    ])
                }),
        ])
    }
    private func cell(_ count: Int, _ names: String, _ column: Column, _ owner: String) -> Value {
        .object([
            .value: .text(strings.number(count)),
            .href: count > 0 ? .text(Address.today(names, given: column.period, owner: owner)) : .null,
        ])
    }
}
