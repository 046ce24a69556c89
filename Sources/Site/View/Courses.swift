import Office
import SourceText

/// The books of every period that has a page, reckoned once for all pages: what was carried in, given, finished and
/// carried out, for the office, for each unit and for each leader.
///
/// Each assignment is walked over once for a kind of period, however many periods there are.
struct Courses: Sendable {
    /// A unit's or a leader's part of a period, each assignment counted once.
    struct Part: Sendable {
        /// Into the view's units or leaders, or the place of a kind of paper; nil gathers what has none.
        var index: Int?
        var carriedIn: Int32
        var given: Int32
        var reopened: Int32
        var finished: Int32
        var onTime: Int32
        var late: Int32
        var stopped: Int32
        var overdue: Int32
        /// Open without a deadline.
        var undated: Int32
        var carriedOut: Int32
    }

    /// For each of the view's periods; documents and meetings are counted too.
    private(set) var office: [Figures] = []
    /// The office's, of the periods without a page with which pages and reports compare theirs.
    private(set) var compared: [Period: Figures] = [:]
    /// For each of the view's periods those who had anything to do in it, in the order of the view, nobody last.
    private(set) var byUnit: [[Part]] = []
    private(set) var byLeader: [[Part]] = []
    /// For each of the view's periods what was to be drawn up and issued, by kind of paper.
    private(set) var byPaper: [[Part]] = []
    /// The same of each unit in its quarters, and of each leader in the years.
    private(set) var papersOfUnits: [[Period: [Part]]] = []
    private(set) var papersOfLeaders: [[Period: [Part]]] = []
    /// For each unit its quarters and those they are compared with.
    private(set) var units: [[Period: Figures]] = []
    /// For each leader the years, and those they are compared with.
    private(set) var leaders: [[Period: Figures]] = []

    init() {}

    init(_ view: OfficeView) {
        let ledger = view.ledger
        var kinds: [Period.Kind: [Int]] = [:]
        let periods = view.periods.map(\.period)
        // Newest first in the view, earliest first here.
        for index in periods.indices.reversed() { kinds[periods[index].kind, default: []].append(index) }
        office = [Figures](repeating: Figures(), count: periods.count)
        byUnit = [[Part]](repeating: [], count: periods.count)
        byLeader = byUnit
        byPaper = byUnit
        let ofUnits = Courses.gathered(ledger, count: ledger.units.count) { ledger.terms[$0].unit }
        let ofLeaders = Courses.gathered(ledger, count: ledger.leaders.count) {
            ledger.entries[$0].responsible.first?.leader
        }
        // What asks for no paper is in no such part.
        let ofPapers = Courses.gathered(ledger, count: PaperKind.allCases.count) { ledger.terms[$0].paper?.place }
            .filter { $0.owner != nil }
        // Terms may share a year, so each goes alone.
        let runs = kinds.flatMap { kind, numbers in kind == .term ? numbers.map { [$0] } : [numbers] }
        let courses = runs.map { numbers in
            (numbers: numbers, calendar: PeriodCalendar(numbers.map { periods[$0] }, asOf: view.asOf))
        }
        // One owner's assignments in every kind of period, while the processor has them at hand.
        for (owner, entries) in ofUnits {
            for (numbers, calendar) in courses {
                let figures = ledger.course(of: entries, over: calendar)
                for (number, figures) in zip(numbers, figures) { office[number] = office[number] + figures }
                Courses.add(figures, of: owner, at: numbers, to: &byUnit)
            }
        }
        for (owner, entries) in ofLeaders {
            for (numbers, calendar) in courses {
                Courses.add(ledger.course(of: entries, over: calendar), of: owner, at: numbers, to: &byLeader)
            }
        }
        for (owner, entries) in ofPapers {
            for (numbers, calendar) in courses {
                Courses.add(ledger.course(of: entries, over: calendar), of: owner, at: numbers, to: &byPaper)
            }
        }
        for (number, span) in view.periods.enumerated() {
            // As a summary counts them: what tells of progress is no document of the office's work.
            let counted = span.documents.filter { document in
                view.documents[document].kind != .progress && view.days[document].map { $0 <= view.asOf } ?? true
            }
            office[number][.documents] = counted.count
            office[number][.meetings] = counted.count { view.hasMeeting($0) }
        }
        compareOthers(view)
        let quarters = Row((kinds[.quarter] ?? []).map { periods[$0] }, asOf: view.asOf)
        units = view.units.indices.map { unit in
            Courses.kept(view.units[unit].tasks, ledger, quarters, view.quartersOfUnit[unit].map { periods[$0] })
        }
        papersOfUnits = view.units.indices.map { unit in
            Courses.papers(view.units[unit].tasks, ledger, quarters, view.quartersOfUnit[unit].map { periods[$0] })
        }
        let years = Row((kinds[.year] ?? []).map { periods[$0] }, asOf: view.asOf)
        papersOfLeaders = view.leaders.indices.map { leader in
            Courses.papers(view.leaders[leader].tasks, ledger, years, view.leaders[leader].years.map { .year($0) })
        }
        leaders = view.leaders.indices.map { leader in
            Courses.kept(view.leaders[leader].tasks, ledger, years, view.leaders[leader].years.map { .year($0) })
        }
    }

    /// The week before the first of the year, the same week a year ago: two or three pages each would sum them up anew.
    private mutating func compareOthers(_ view: OfficeView) {
        guard let first = view.days.last(where: { $0 != nil }) ?? nil else { return }
        let others = Set(view.periods.flatMap { [$0.period.previous, $0.period.yearBefore] })
            .filter { view.placeOfPeriod[$0] == nil && $0.last >= first && $0.kind != .term }
        for periods in Dictionary(grouping: others, by: \.kind).values {
            let periods = periods.sorted { $0.first < $1.first }
            let calendar = PeriodCalendar(periods, asOf: view.asOf)
            for (period, figures) in zip(periods, view.ledger.course(of: view.ledger.everyEntry, over: calendar)) {
                let documents = view.ledger.documents(of: .office, in: period)
                var figures = figures
                figures[.documents] = documents.count
                figures[.meetings] = documents.count { view.ledger.documentTerms[$0].isMeeting }
                compared[period] = figures
            }
        }
    }

    /// An owner's part of each of some periods, where there was anything to do in it.
    private static func add(_ figures: [Figures], of owner: Int?, at periods: [Int], to parts: inout [[Part]]) {
        for (period, figures) in zip(periods, figures) {
            if let part = Part(owner, figures) { parts[period].append(part) }
        }
    }

    /// The books of a period as reckoned now, where a page has them.
    func figures(of scope: Summary.Scope, in period: Period, _ view: OfficeView) -> Figures? {
        switch scope {
        case .office: view.placeOfPeriod[period].map { office[$0] } ?? compared[period]
        case .unit(let unit): units[unit][period]
        case .leader(let leader): leaders[leader][period]
        }
    }

    /// The entries of each owner, in the owners' order; those of nobody last.
    private static func gathered(_ ledger: Ledger, count: Int, _ owner: (Int) -> Int?) -> [(
        owner: Int?, entries: [Int]
    )] {
        var entries = [[Int]](repeating: [], count: count + 1)
        for index in ledger.entries.indices { entries[owner(index) ?? count].append(index) }
        return entries.enumerated().filter { !$0.element.isEmpty }.map {
            ($0.offset < count ? $0.offset : nil, $0.element)
        }
    }

    /// What of some entries was to be drawn up and issued, by kind, in the periods of a course that are wanted.
    static func papers(_ entries: [Int], _ ledger: Ledger, _ course: [Period], _ wanted: [Period]) -> [Period: [Part]] {
        papers(entries, ledger, Row(course, asOf: ledger.reckoning.asOf), wanted)
    }

    private static func papers(
        _ entries: [Int], _ ledger: Ledger, _ course: Row, _ wanted: [Period]
    ) -> [Period: [Part]] {
        var kinds: [PaperKind: [Int]] = [:]
        for entry in entries { if let kind = ledger.terms[entry].paper { kinds[kind, default: []].append(entry) } }
        guard !kinds.isEmpty, !wanted.isEmpty else { return [:] }
        let wanted = Set(wanted)
        var papers: [Period: [Part]] = [:]
        for kind in PaperKind.allCases {
            guard let entries = kinds[kind] else { continue }
            for (period, figures) in zip(course.periods, ledger.course(of: entries, over: course.calendar))
            where wanted.contains(period) {
                if let part = Part(kind.place, figures) { papers[period, default: []].append(part) }
            }
        }
        return papers
    }

    /// All in one line.
    static func sum(_ parts: [Part]) -> Part {
        func total(_ figure: KeyPath<Part, Int32>) -> Int32 { parts.reduce(0) { $0 + $1[keyPath: figure] } }
        return Part(
            index: nil, carriedIn: total(\.carriedIn), given: total(\.given), reopened: total(\.reopened),
            finished: total(\.finished), onTime: total(\.onTime), late: total(\.late), stopped: total(\.stopped),
            overdue: total(\.overdue), undated: total(\.undated), carriedOut: total(\.carriedOut))
    }

    /// The figures of some entries in the periods of a course that are wanted, and in those they are compared with.
    private static func kept(
        _ entries: [Int], _ ledger: Ledger, _ course: Row, _ wanted: [Period]
    ) -> [Period: Figures] {
        guard !wanted.isEmpty else { return [:] }
        let wanted = Set(wanted.flatMap { [$0, $0.previous, $0.yearBefore] })
        var kept: [Period: Figures] = [:]
        for (period, figures) in zip(course.periods, ledger.course(of: entries, over: course.calendar))
        where wanted.contains(period) { kept[period] = figures }
        return kept
    }

    /// Periods of one kind in a row.
    private struct Row {
        let periods: [Period]
        let calendar: PeriodCalendar

        init(_ periods: [Period], asOf: Day) {
            self.periods = periods
            calendar = PeriodCalendar(periods, asOf: asOf)
        }
    }
}

extension Courses.Part {
    /// nil where there was nothing to do.
    fileprivate init?(_ index: Int?, _ figures: Figures) {
        guard figures[.carriedIn] + figures[.given] + figures[.reopened] > 0 else { return nil }
        self.init(
            index: index, carriedIn: Int32(figures[.carriedIn]), given: Int32(figures[.given]),
            reopened: Int32(figures[.reopened]), finished: Int32(figures[.finished]),
            onTime: Int32(figures[.finishedOnTime]), late: Int32(figures[.finishedLate]),
            stopped: Int32(figures[.stopped]), overdue: Int32(figures[.overdue]), undated: Int32(figures[.undated]),
            carriedOut: Int32(figures[.carriedOut]))
    }

    /// Of a summary that is no page's own.
    init(_ part: Ledger.Part) {
        let counts = part.counts
        self.init(
            index: part.index, carriedIn: Int32(part.carriedIn), given: Int32(part.given),
            reopened: Int32(counts.total - part.carriedIn - part.given), finished: Int32(part.finished),
            onTime: Int32(counts[.finishedOnTime]), late: Int32(counts[.finishedLate]), stopped: Int32(part.stopped),
            overdue: Int32(counts[.overdue]), undated: Int32(counts[.undated]), carriedOut: Int32(part.carriedOut))
    }

    var record: Ranking.Record? {
        index.map { Ranking.Record(unit: $0, onTime: Int(onTime), late: Int(late), overdue: Int(overdue)) }
    }
}
