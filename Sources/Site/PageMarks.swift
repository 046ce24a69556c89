import Office
import Records
import SourceText

/// For each page one number made of everything that it rests on: while the number is the same, the page is the same and
/// need not be rendered again.
///
/// What has no mark rests on the whole office (the home page, the lists, the feed) and is rendered every time. A mark may
/// change without need; it must never stay where a page changes. A page that begins to show something new must add it to
/// its mark here.
struct PageMarks: Sendable {
    private let view: OfficeView
    /// What all pages rest on: the program, the templates and words, the settings, the directory, the day.
    private let base: UInt64
    private let documents: [UInt64]
    /// For each assignment its document and what the ledger makes of it.
    private let tasks: [UInt64]
    /// For each unit and leader, from a place in its list to the oldest; so a period is what was given by its end.
    private let led: [[UInt64]]
    private let supported: [[UInt64]]
    private let answered: [[UInt64]]
    /// For each document, it and all older ones with their assignments.
    private let office: [UInt64]
    private let periods: UInt64
    /// The years in which something was found wanting.
    private let shortcomings: [Int]
    private let units: UInt64
    private let leaders: UInt64
    /// For each document of a meeting, that of the meeting before it.
    private let before: [Int?]
    /// For each document what it cites, as pages name it: by the words of another document, with a link to the thing itself.
    private let cited: [UInt64]

    /// - Parameter base: of the program, its templates and words, `site.yml` and `directory.yml`.
    init(_ view: OfficeView, meetingsBefore before: [Int?], citations: CitationIndex, base: ContentHash) async {
        self.view = view
        cited = PageMarks.cited(citations, view)
        self.before = before
        var whole = FactHash()
        whole.add(base.value)
        whole.add(view.asOf)
        for closure in view.ledger.closures.values.sorted(by: { $0.period < $1.period }) { whole.add(closure.hash) }
        self.base = whole.value

        let units = view.units.map { unit in
            var hash = FactHash()
            for text in [unit.slug, unit.name] + unit.otherNames { hash.add(text) }
            return hash.value
        }
        let people = view.leaders.map { leader in
            var hash = FactHash()
            for text in [leader.slug, leader.name, leader.position] { hash.add(text) }
            for unit in leader.units { hash.add(units[unit]) }
            return hash.value
        }
        let documents = view.documents.indices.map { document in
            var hash = FactHash()
            hash.add(view.documents[document].source)
            hash.add(view.documents[document].id)
            hash.add(view.documents[document].contentHash.value)
            return hash.value
        }
        let told = view.documents.indices.map { view.saidInDocument[$0] == nil ? 0 : PageMarks.told($0, in: view) }
        let tasks = await PageMarks.tasks(view, documents, units, people, told: told)
        self.documents = documents
        self.tasks = tasks
        led = view.units.indices.map { PageMarks.chain(view.units[$0].tasks, tasks, start: units[$0]) }
        supported = view.units.map { PageMarks.chain($0.supports, tasks, start: 0) }
        answered = view.leaders.indices.map { PageMarks.chain(view.leaders[$0].tasks, tasks, start: people[$0]) }
        var office = [UInt64](repeating: 0, count: view.documents.count + 1)
        for document in view.documents.indices.reversed() {
            var hash = FactHash()
            hash.add(office[document + 1])
            hash.add(documents[document])
            for task in view.tasksOfDocument[document] { hash.add(tasks[task]) }
            office[document] = hash.value
        }
        self.office = office
        var spans = FactHash()
        for span in view.periods { spans.add(span.id) }
        periods = spans.value
        shortcomings = LimitationPages.years(view)
        self.units = PageMarks.all(units)
        leaders = PageMarks.all(people)
    }

    private static func cited(_ index: CitationIndex, _ view: OfficeView) -> [UInt64] {
        let entries = index.entries.map { entry in
            var hash = FactHash()
            for text in [entry.key, entry.name, entry.number] { hash.add(text) }
            hash.add(entry.date)
            hash.add(entry.own.map { view.documents[$0].id } ?? "")
            return hash.value
        }
        return index.ofDocument.map { cited in
            var hash = FactHash()
            for entry in cited { hash.add(entries[Int(entry)]) }
            return hash.value
        }
    }

    private static func all(_ marks: [UInt64]) -> UInt64 {
        var hash = FactHash()
        for mark in marks { hash.add(mark) }
        return hash.value
    }

    private static func tasks(
        _ view: OfficeView, _ documents: [UInt64], _ units: [UInt64], _ people: [UInt64], told: [UInt64]
    ) async -> [UInt64] {
        let starts = Array(stride(from: 0, to: view.ledger.entries.count, by: stretch))
        return await ParallelMap.map(starts) { start in
            let entries = view.ledger.entries
            return (start..<min(start + stretch, entries.count)).map { task in
                let terms = view.ledger.terms[task]
                var hash = FactHash()
                hash.add(documents[entries[task].document])
                hash.add(entries[task].index)
                hash.add(terms.status.place)
                hash.add(terms.daysLate)
                hash.add(terms.due)
                hash.add(terms.firstDue)
                hash.add(terms.finished)
                for named in entries[task].leads {
                    hash.add(named.name)
                    hash.add(named.unit.map { units[$0] } ?? 0)
                }
                for named in entries[task].coordinating {
                    hash.add(named.name)
                    hash.add(named.unit.map { units[$0] } ?? 0)
                }
                for member in entries[task].members { hash.add(units[member]) }
                for responsibility in entries[task].responsible { hash.add(people[responsibility.leader]) }
                for place in entries[task].log { hash.add(said(place, in: view, told: told)) }
                return hash.value
            }
        }.flatMap(\.self)
    }

    /// Assignments that are looked at in one go: few enough to keep all cores busy.
    private static let stretch = 4_096

    /// A document as pages name it that tell what was said in it.
    private static func told(_ document: Int, in view: OfficeView) -> UInt64 {
        var hash = FactHash()
        hash.add(view.documents[document].id)
        hash.add(view.documents[document].kind.rawValue)
        hash.add(view.documents[document].title)
        hash.add(view.documents[document].number?.text ?? "")
        hash.add(view.days[document])
        hash.add(view.documents[document].issued?.first)
        return hash.value
    }

    /// A word of a progress document as pages tell it, with the document's name; its neighbours there do not matter.
    ///
    /// - Parameters:
    ///   - place: into the ledger's `progress`.
    ///   - told: by document, what names it.
    private static func said(_ place: Int, in view: OfficeView, told: [UInt64]) -> UInt64 {
        let progress = view.ledger.progress
        var hash = FactHash()
        func add(_ span: DateSpan?) {
            guard let span else { return hash.add(0) }
            hash.add(span.text)
            hash.add(span.first)
            hash.add(span.last)
        }
        hash.add(progress[place].day)
        hash.add(progress[place].entry.state.rawValue)
        hash.add(progress[place].entry.reference)
        hash.add(progress[place].entry.note)
        hash.add(progress[place].entry.unit ?? "")
        hash.add(progress[place].entry.evidence ?? "")
        add(progress[place].entry.newDeadline)
        add(progress[place].entry.period)
        hash.add(progress[place].entry.percent.map(\.bitPattern) ?? 0)
        hash.add(told[progress[place].document])
        return hash.value
    }

    /// For each place of a list, newest first, what stands from there to its end.
    private static func chain(_ list: [Int], _ tasks: [UInt64], start: UInt64) -> [UInt64] {
        var chain = [UInt64](repeating: start, count: list.count + 1)
        for place in list.indices.reversed() {
            var hash = FactHash()
            hash.add(chain[place + 1])
            hash.add(tasks[list[place]])
            chain[place] = hash.value
        }
        return chain
    }
}

extension PageMarks {
    /// nil for what is rendered every time.
    func mark(of content: SitePlan.Content) -> UInt64? {
        var hash = FactHash()
        hash.add(base)
        switch content {
        case .document(let document):
            hash.add(of(document))
            // The neighbours are named, what became of the meeting before is told, and the leaders are linked.
            hash.add(document > 0 ? documents[document - 1] : 0)
            hash.add(document + 1 < documents.count ? documents[document + 1] : 0)
            hash.add(before[document].map(of) ?? 0)
            hash.add(leaders)
            // A progress document names the assignments that it speaks of.
            for word in view.saidInDocument[document] ?? [] { hash.add(tasks[view.ledger.progress[word].about]) }
            // What changed between two meetings is told of the whole office.
            if before[document] != nil { hash.add(ofOffice(until: view.days[document])) }
        case .searchTexts(let texts): for document in texts.documents { hash.add(documents[document]) }
        case .unit(let unit):
            hash.add(ofUnit(unit, until: nil))
            for task in view.units[unit].tasks { hash.add(cited[view.tasks[task].document]) }
            hash.add(view.wholeTime?.description ?? "")
        case .unitIn(let unit, let period): hash.add(ofUnit(unit, in: period))
        case .leader(let leader):
            hash.add(ofLeader(leader, until: nil))
            hash.add(view.wholeTime?.description ?? "")
        case .leaderIn(let leader, let year):
            hash.add(year)
            hash.add(ofLeader(leader, until: Day(year: year, month: 12, day: 31)))
        case .period(let period), .tasksIn(let period):
            hash.add(view.periods[period].id)
            hash.add(periods)
            hash.add(ofOffice(until: view.periods[period].last))
            for document in view.periods[period].documents { hash.add(cited[document]) }
        case .ledgerOf(let year):
            // Units and leaders stand there as numbers.
            hash.add(year)
            hash.add(units)
            hash.add(leaders)
            hash.add(ofOffice(until: Day(year: year, month: 12, day: 31)))
            for document in view.documents.indices where view.days[document]?.year == year { hash.add(cited[document]) }
        case .report(let scope): hash.add(of(scope))
        case .download(let file):
            hash.add(file.format.rawValue)
            switch file.scope {
            case .whole:
                hash.add(ofOffice(until: nil))
                hash.add(periods)
            case .unit(let unit): hash.add(ofUnit(unit, until: nil))
            case .leader(let leader): hash.add(ofLeader(leader, until: nil))
            case .period(let period):
                hash.add(view.periods[period].id)
                hash.add(ofOffice(until: view.periods[period].last))
                for document in view.periods[period].documents { hash.add(cited[document]) }
            case .unitIn(let unit, let period): hash.add(ofUnit(unit, in: period))
            case .leaderIn(let leader, let period):
                hash.add(view.periods[period].id)
                hash.add(ofLeader(leader, until: view.periods[period].last))
            }
        case .limitations(let year, let isFirst):
            hash.add(isFirst ? 1 : 0)
            hash.add(year ?? 0)
            for year in shortcomings { hash.add(year) }
            hash.add(ofOffice(until: year.flatMap { Day(year: $0, month: 12, day: 31) }))
        case .home, .documents, .units, .leaders, .periods, .tasks, .due, .indicators, .indicator, .indicatorsOf,
            .citations, .citationsOf, .quality, .ledger, .ledgerNames, .search, .data, .schema, .feed:
            return nil
        }
        return hash.value
    }

    private func of(_ document: Int) -> UInt64 {
        var hash = FactHash()
        hash.add(documents[document])
        for task in view.tasksOfDocument[document] { hash.add(tasks[task]) }
        return hash.value
    }

    private func of(_ report: ReportScope) -> UInt64 {
        var hash = FactHash()
        hash.add(report.period.description)
        switch report.subject {
        case .office:
            hash.add(ofOffice(until: report.period.last))
            for document in view.ledger.documents(of: .office, in: report.period) { hash.add(cited[document]) }
        case .unit(let unit):
            hash.add(ofUnit(unit, until: report.period.last))
            for document in view.ledger.documents(of: .unit(unit), in: report.period) { hash.add(cited[document]) }
        case .leader(let leader): hash.add(ofLeader(leader, until: report.period.last))
        }
        return hash.value
    }

    /// Everything that was given by a day; nil: ever.
    private func ofOffice(until day: Day?) -> UInt64 {
        guard let day else { return office[0] }
        return office[view.days.indices.partitionPoint { view.days[$0].map { $0 > day } ?? false }]
    }

    private func ofUnit(_ unit: Int, until day: Day?) -> UInt64 {
        var hash = FactHash()
        hash.add(led[unit][place(view.units[unit].tasks, until: day)])
        hash.add(supported[unit][place(view.units[unit].supports, until: day)])
        for quarter in view.quartersOfUnit[unit] { hash.add(view.periods[quarter].id) }
        return hash.value
    }

    /// With what the documents cite that assigned something in a period.
    private func ofUnit(_ unit: Int, in period: Int) -> UInt64 {
        var hash = FactHash()
        hash.add(view.periods[period].id)
        hash.add(ofUnit(unit, until: view.periods[period].last))
        for task in view.given(view.units[unit].tasks, in: period) { hash.add(cited[view.tasks[task].document]) }
        return hash.value
    }

    private func ofLeader(_ leader: Int, until day: Day?) -> UInt64 {
        var hash = FactHash()
        hash.add(answered[leader][place(view.leaders[leader].tasks, until: day)])
        for document in view.leaders[leader].chaired + view.leaders[leader].signed {
            hash.add(documents[document])
            hash.add(cited[document])
        }
        let tasks = view.leaders[leader].tasks
        for task in tasks[place(tasks, until: day)...] { hash.add(cited[view.tasks[task].document]) }
        return hash.value
    }

    private func place(_ list: [Int], until day: Day?) -> Int {
        day.map { list.count - view.ledger.entries(list, givenBy: $0).count } ?? 0
    }
}
