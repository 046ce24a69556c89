import Office
import Records
import SourceText

/// The assignments, documents and findings that a report speaks of, before any word of it.
struct ReportContent {
    let view: OfficeView
    let books: OfficeBooks
    let scope: ReportScope
    /// The last day that counts: the period's end, or the day of the figures where that comes first.
    let cut: Day
    /// Of the scope in the period, newest first, without updates of progress.
    let documents: [Int]
    /// As reckoned now.
    let reckoned: ReportFigures
    /// As signed off, where the office closed the period; else as reckoned now.
    let figures: ReportFigures
    /// When the period was closed, and whether what is reckoned now says otherwise.
    let closed: (day: Day, isChanged: Bool)?

    init(_ view: OfficeView, _ books: OfficeBooks, _ scope: ReportScope) {
        let ledger = view.ledger
        self.view = view
        self.books = books
        self.scope = scope
        cut = ledger.cut(scope.period)
        documents = ledger.documents(of: scope.subject, in: scope.period)
        reckoned = ReportContent.reckoned(view, scope.subject, scope.period)
        if let closure = ReportContent.closure(ledger, scope.subject, scope.period) {
            figures = ReportFigures(closure.figures)
            closed = (closure.closed, figures != reckoned || ledger.closureChanges[scope.period] != nil)
        } else {
            figures = reckoned
            closed = nil
        }
    }

    private var ledger: Ledger { view.ledger }

    /// A period that no page has, a term, is reckoned by itself.
    private static func reckoned(_ view: OfficeView, _ subject: Summary.Scope, _ period: Period) -> ReportFigures {
        ReportFigures(
            view.courses.figures(of: subject, in: period, view)
                ?? Figures(view.ledger.summary(of: subject, in: period)))
    }

    var meetings: Int { documents.count { ledger.documentTerms[$0].isMeeting } }

    /// Only the office's figures are ever closed.
    private static func closure(_ ledger: Ledger, _ subject: Summary.Scope, _ period: Period) -> Closure? {
        subject == .office ? ledger.closures[period] : nil
    }

    /// Another period of the same subject, as it stood at its own end; nil where there was nothing to do in it.
    func figures(of period: Period?) -> ReportFigures? {
        guard let period, let first = ledger.documentTerms.last(where: { $0.day != nil })?.day, period.last >= first
        else { return nil }
        let figures =
            ReportContent.closure(ledger, scope.subject, period).map { ReportFigures($0.figures) }
            ?? reckoned(in: period)
        return figures.total > 0 ? figures : nil
    }

    /// Another period of the same subject, as reckoned now.
    func reckoned(in period: Period) -> ReportFigures { ReportContent.reckoned(view, scope.subject, period) }
}

extension ReportContent {
    /// An assignment as it stood at the end of the period.
    struct Line {
        var entry: Int
        var deadline: Day?
        var status: Status
        var daysLate: Int
        /// The last that was said of it by then.
        var note: String
    }

    /// Some assignments of a report: how many there are, and as lines those that it has room for.
    struct Lines {
        var count: Int
        var shown: [Line]
    }

    private func lines(_ entries: some Sequence<Int>) -> [Line] {
        entries.compactMap { index in
            ledger.position(index, on: cut).map { position in
                Line(
                    entry: index, deadline: position.deadline, status: position.status, daysLate: position.daysLate,
                    note: note(on: index))
            }
        }
    }

    private func note(on entry: Int) -> String {
        guard ledger.terms[entry].hasLog,
            let last = ledger.entries[entry].log.last(where: { ledger.progress[$0].day <= cut })
        else { return "" }
        return ledger.progress[last].entry.note
    }

    private var own: Books { books[scope.subject] }

    /// Everything that was to be done and what is done as a matter of course, in the order in which it was given.
    func all(limit: Int) -> Lines {
        Lines(
            count: reckoned.total + reckoned.standing,
            shown: lines(own.all(in: scope.period, limit: limit, ledger)))
    }

    func overdue(limit: Int) -> Lines {
        Lines(count: reckoned.over, shown: lines(own.overdue(in: scope.period, limit: limit, ledger)))
    }

    /// Open at the end of the period, with a deadline after it and not after the next period; the earliest first.
    func dueNext() -> [Int] {
        scope.period.following.map { own.open(in: scope.period, dueBy: $0.last, ledger) } ?? []
    }

    func lines(_ entries: [Int], limit: Int) -> Lines {
        Lines(count: entries.count, shown: lines(entries.prefix(limit)))
    }

    /// Of what was given in the period.
    var givenTimed: Int { own.givenDated(in: scope.period, ledger) }

    /// The figures parted among the units that lead, each assignment counted once; a group stands for itself, the unnamed
    /// last. A unit's own report parts nothing.
    var byUnit: [(unit: Int?, figures: ReportFigures)] {
        switch scope.subject {
        case .office:
            if let index = view.placeOfPeriod[scope.period] {
                return view.courses.byUnit[index].map { ($0.index, ReportFigures($0)) }
            }
        case .unit: return []
        case .leader: break
        }
        return ledger.byUnit(ledger.summary(of: scope.subject, in: scope.period)).map {
            ($0.index, ReportFigures(Courses.Part($0)))
        }
    }

    /// Of all units, as reckoned now: in a period that was signed off the rows add up to this.
    var unitTotal: ReportFigures { reckoned }

    /// The overdue by how many days they are late; nothing where they are not those that were signed off.
    var bands: [(band: LateBand, count: Int)] {
        let now =
            view.courses.figures(of: scope.subject, in: scope.period, view)
            ?? Figures(ledger.summary(of: scope.subject, in: scope.period))
        guard now[.overdue] == figures.over else { return [] }
        return LateBand.allCases.map { ($0, now[$0]) }.filter { $0.1 > 0 }
    }

    /// Of the office alone: a unit is not ranked against itself.
    var ranking: Ranking {
        guard scope.subject == .office else { return Ranking([]) }
        if let index = view.placeOfPeriod[scope.period] {
            return Ranking(RankingTable.records(view, in: index))
        }
        return ledger.ranking(ledger.summary(of: .office, in: scope.period))
    }

    /// Who held the meetings, of the office alone.
    var presiding: [Presiding] {
        scope.subject == .office ? ledger.presiding(in: scope.period).filter { !$0.chaired.isEmpty } : []
    }

    /// What was to be drawn up and issued, by kind.
    var papers: [Courses.Part] {
        let (period, entries): (Period, [Int])
        switch scope.subject {
        case .office:
            if let index = view.placeOfPeriod[scope.period] {
                return view.courses.byPaper[index]
            }
            (period, entries) = (scope.period, ledger.everyEntry)
        case .unit(let unit):
            if view.courses.units[unit][scope.period] != nil {
                return view.courses.papersOfUnits[unit][scope.period] ?? []
            }
            (period, entries) = (scope.period, view.units[unit].tasks)
        case .leader(let leader):
            if view.courses.leaders[leader][scope.period] != nil {
                return view.courses.papersOfLeaders[leader][scope.period] ?? []
            }
            (period, entries) = (scope.period, view.leaders[leader].tasks)
        }
        return Courses.papers(entries, ledger, [period], [period])[period] ?? []
    }

    /// What the documents of the period rest on, most cited first.
    func cited(_ index: CitationIndex, _ rows: TaskRows) -> [CitedTable.Line] {
        let table = CitedTable(view: view, rows: rows, index: index, period: scope.period)
        let days = scope.period.first...scope.period.last
        switch scope.subject {
        case .office: return table.lines(documents, tasks: [Int]?.none)
        case .unit(let unit): return table.lines(documents, tasks: ledger.entries(view.units[unit].tasks, given: days))
        case .leader(let leader):
            let tasks = ledger.entries(view.leaders[leader].tasks, given: days)
            return table.lines(Set(documents + tasks.map { view.tasks[$0].document }).sorted(), tasks: tasks)
        }
    }

    /// Assignments of the period in which a unit only helps.
    var supports: Int {
        guard case .unit(let unit) = scope.subject else { return 0 }
        return ledger.entries(ledger.units[unit].coordinates, given: scope.period.first...scope.period.last).count
    }

    /// Kinds of documents with their numbers, in the order of the kinds.
    var kinds: [(kind: Record.Kind, count: Int)] {
        Record.Kind.allCases.compactMap { kind in
            let count = documents.count { ledger.documents[$0].kind == kind }
            return count > 0 ? (kind, count) : nil
        }
    }

    /// The units and groups that lead any of some assignments, with their numbers.
    func units(leading entries: [Int]) -> [(unit: Int, count: Int)] {
        var counts: [Int: Int] = [:]
        for entry in entries {
            if let unit = ledger.terms[entry].unit { counts[unit, default: 0] += 1 }
        }
        return counts.keys.sorted().map { ($0, counts[$0] ?? 0) }
    }

    /// What the documents say of a kind, each said once, with the document that says it; the oldest first.
    func findings(_ kind: Finding.Kind, limit: Int) -> [(text: String, document: Int)] {
        if case .unit = scope.subject { return [] }
        var seen: Set<String> = []
        var found: [(text: String, document: Int)] = []
        for document in documents.reversed() {
            let findings = ledger.documents[document].findings
            for index in findings.indices where findings[index].kind == kind {
                guard found.count < limit else { return found }
                let text = findings[index].text
                if seen.insert(Folding.slug(text)).inserted { found.append((text, document)) }
            }
        }
        return found
    }
}
