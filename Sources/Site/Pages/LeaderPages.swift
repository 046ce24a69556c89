import Office
import SourceText
import Templates

/// `leaders/`, `leaders/nguyen-van-a/`: what a leader presided over, signed, and had assigned.
struct LeaderPages {
    let view: OfficeView
    let rows: TaskRows
    let citations: CitationIndex

    private var strings: SiteStrings { rows.strings }

    func index() -> Object {
        // Whoever presides, signs or stands in the directory; others are named only as those who are to do something.
        let heads = view.leaders.indices.filter(isHead)
        let others = view.leaders.indices.filter { !heads.contains($0) }
        let former = heads.filter(isFormer)
        let present = heads.filter { !isFormer($0) }
        return Object([
            (
                .lead,
                .text(strings.filled("leaders_lead", [("leaders", strings.count("count_leaders", present.count))]))
            ),
            (.hasLeaders, .bool(!present.isEmpty)), (.leaders, .list(present.map(card))),
            (.hasFormer, .bool(!former.isEmpty)), (.former, .list(former.map(card))),
            (.hasOthers, .bool(!others.isEmpty)),
            (
                .others,
                .list(
                    others.map { index in
                        let leader = view.leaders[index]
                        return .object([
                            .href: .text(Address.leader(leader.slug)),
                            .label: .text(SiteStrings.capitalized(leader.name)),
                        ])
                    })
            ),
        ])
    }

    private func isHead(_ leader: Int) -> Bool {
        view.ledger.leaders[leader].isInDirectory || !view.leaders[leader].chaired.isEmpty
            || !view.leaders[leader].signed.isEmpty
    }

    private func positions(of leader: Int) -> [Directory.Position] {
        view.ledger.directory.leaders.indices.contains(leader)
            ? view.ledger.directory.leaders[leader].positions : []
    }

    /// Holds no position any more on the day of the figures.
    private func isFormer(_ leader: Int) -> Bool {
        let positions = positions(of: leader)
        return !positions.isEmpty && !positions.contains { $0.isHeld(on: view.asOf) }
    }

    private func card(_ index: Int) -> Value {
        let leader = view.leaders[index]
        let counts = strings.filled(
            "leader_counts",
            [
                ("meetings", strings.count("count_meetings", leader.chaired.count)),
                ("signed", strings.count("count_documents", leader.signed.count)),
            ])
        let positions = positions(of: index)
        let shown = positions.first { $0.isHeld(on: view.asOf) } ?? positions.last
        return .object([
            .name: .text(leader.name), .href: .text(Address.leader(leader.slug)),
            .position: .text(rows.smallLetters[leader.position]),
            .term: .optional(shown.map { strings.term($0.from, $0.to) }), .counts: .text(counts),
            .tasks: leader.tasks.isEmpty ? .null : .text(duties(leader.tasks)),
        ])
    }

    /// `Phụ trách 128 nhiệm vụ, quá hạn 1`
    private func duties(_ tasks: [Int]) -> String {
        let counts = view.counts(tasks)
        return strings.filled(
            "leader_tasks",
            [("tasks", strings.count("count_tasks", counts.total)), ("n", strings.number(counts[.over]))])
    }

    /// Every position held, the last first, with its time and the units in charge of.
    private func history(_ index: Int) -> [Value] {
        let positions = positions(of: index).sorted { ($0.from?.number ?? .min) > ($1.from?.number ?? .min) }
        return positions.map { position in
            let units = position.units.map { view.ledger.directory.units[$0].name }
            return .object([
                .position: .text(position.title), .term: .optional(strings.term(position.from, position.to)),
                .note: units.isEmpty
                    ? .null
                    : .text(
                        SiteStrings.capitalized(
                            strings.filled("leader_in_charge", [("name", units.joined(separator: ", "))]))),
            ])
        }
    }

    func page(_ index: Int, year: Int?) -> Object {
        let leader = view.leaders[index]
        let days = year.map { Period.year($0) }.map { $0.first...$0.last }
        func belongs(_ document: Int) -> Bool {
            guard let days else { return true }
            return view.days[document].map { days.contains($0) } ?? false
        }
        let chaired = leader.chaired.filter(belongs)
        let signed = leader.signed.filter(belongs)
        let years = leader.years
        var page = SubjectPage(view: view, rows: rows)
        page.eyebrow =
            !leader.position.isEmpty
            ? rows.smallLetters[leader.position] : isHead(index) ? strings["leaders_title"] : strings["other_person"]
        page.history = history(index)
        if page.history.isEmpty, !leader.units.isEmpty {
            page.about = strings.filled(
                "leader_in_charge", [("name", leader.units.map { view.units[$0].name }.joined(separator: ", "))])
        }
        page.extraFigures = [
            rows.figure("figure_chaired", strings.number(chaired.count)),
            rows.figure("figure_signed", strings.number(signed.count)),
        ]
        page.tasks = leader.tasks.filter { belongs(view.tasks[$0].document) }
        page.documents = Set(chaired + signed).sorted()
        (page.period, page.owner) = (year.map { .year($0) }, "&leader=\(leader.slug)")
        page.units = rows.unitRows(page.tasks, given: page.period, owner: page.owner)
        page.cited = CitedTable(
            view: view, rows: rows, index: citations, period: page.period ?? view.wholeTime, owner: page.owner
        ).value(Set(page.documents + page.tasks.map { view.tasks[$0].document }).sorted(), tasks: page.tasks)
        if let period = page.period ?? view.wholeTime {
            let parts =
                year == nil
                ? Courses.papers(leader.tasks, view.ledger, [period], [period])[period]
                : view.courses.papersOfLeaders[index][period]
            let scope = BooksTable.Scope(period: period, leader: leader.slug)
            page.parts = [PartsTable(view: view, strings: strings, scope: scope).byPaper(parts ?? [])].filter(\.isSet)
        }
        page.unitsHeading = strings["unit_heading"]
        if let year {
            page.books = BooksTable(
                view: view, strings: strings, scope: BooksTable.Scope(period: .year(year), leader: leader.slug),
                figures: view.courses.leaders[index][.year(year)] ?? Figures()
            ).value()
            page.compare = Comparison(view: view, strings: strings, of: .leader(index), .year(year)).value()
        }
        if let year, let period = view.index(ofYear: year), view.isRecent(period) {
            page.downloads = [rows.reportLink(Address.leaderReport(leader.slug, period: "\(year)"))]
        }
        if years.count > 1 || year != nil {
            let whole = Value.object([
                .href: .text(Address.leader(leader.slug)), .label: .text(strings["whole_time"]),
                .current: year == nil ? "true" : .null,
            ])
            page.periods =
                [whole]
                + years.map { other in
                    .object([
                        .href: .text(Address.leader(leader.slug, period: "\(other)")), .label: .text("\(other)"),
                        .current: other == year ? "true" : .null,
                    ])
                }
        }
        return page.values()
    }
}
