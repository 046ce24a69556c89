import Office
import Records
import SourceText

extension OfficeView {
    /// Shows a ledger; the numbers of documents, tasks, units and leaders are the ledger's own.
    ///
    /// - Parameter diagnostics: of the site; they come after those of its documents.
    convenience init(ledger: Ledger, terms: [Period] = [], diagnostics: [Diagnostic] = []) {
        var layout = Layout(ledger: ledger, terms: terms)
        layout.diagnostics += diagnostics
        self.init(layout)
    }
}

extension OfficeView.Layout {
    fileprivate init(ledger: Ledger, terms: [Period]) {
        self.init(ledger: ledger, documents: ledger.documents)
        diagnostics = documents.indices.flatMap { documents[$0].diagnostics } + ledger.diagnostics
        tasksOfDocument = ledger.entriesOfDocument
        saidInDocument = Dictionary(grouping: ledger.progress.indices) { ledger.progress[$0].document }
        let asOf = ledger.reckoning.asOf
        tasks = ledger.entries.indices.map { OfficeView.Task(ledger.entries, $0, asOf: asOf) }
        for task in 0..<ledger.firstKnown { tasks[task].standing = .later }
        units = ledger.units.indices.map { unit in
            let entry = ledger.units[unit]
            return OfficeView.Unit(
                slug: entry.slug, name: entry.name, otherNames: entry.otherNames, isInDirectory: entry.isInDirectory,
                tasks: ledger.led(by: unit), supports: entry.coordinates,
                concerning: entry.coordinates.isEmpty
                    ? ledger.led(by: unit) : Set(ledger.led(by: unit)).union(entry.coordinates).sorted())
        }
        leaders = ledger.leaders.map { leader in
            OfficeView.Leader(
                slug: leader.slug, name: leader.name, position: leader.position, units: leader.units,
                chaired: leader.chaired, signed: leader.signed, tasks: leader.entries,
                years: Set((leader.chaired + leader.signed).compactMap { ledger.days[$0]?.year }).sorted(by: >))
        }
        leaderSlugs = Set(leaders.map(\.slug))
        layPeriods(terms)
        layListedPeriods()
        quartersOfUnit = units.map { unit in
            Set(unit.tasks.compactMap { quarterOfDocument[tasks[$0].document] }).sorted()
        }
    }

    /// Pages stand for the periods that have documents: of weeks those of the last year, of terms those of `site.yml`.
    private mutating func layPeriods(_ terms: [Period]) {
        periodsOfDocument = [[Int]](repeating: [], count: documents.count)
        quarterOfDocument = [Int?](repeating: nil, count: documents.count)
        var spans = ledger.periods.filter { span in
            !span.documents.isEmpty
                && (span.period.kind != .week || span.period.last > ledger.reckoning.asOf - Self.daysOfWeeks)
        }
        for term in terms {
            let inside = ledger.days.indices.filter { ledger.days[$0].map(term.contains) ?? false }
            guard !inside.isEmpty else { continue }
            let place = spans.firstIndex { $0.period.first <= term.first } ?? spans.count
            spans.insert(
                Ledger.Span(
                    period: term, documents: inside,
                    given: inside.flatMap { ledger.entriesOfDocument[$0] }.filter { $0 >= ledger.firstKnown }),
                at: place)
        }
        for span in spans {
            let kind = OfficeView.Span.Kind(span.period.kind)
            for document in span.documents {
                periodsOfDocument[document].append(periods.count)
                if kind == .quarter { quarterOfDocument[document] = periods.count }
            }
            // Of two of one name the first is meant.
            if placeOfPeriod[span.period] == nil { placeOfPeriod[span.period] = periods.count }
            periods.append(OfficeView.Span(span, kind: kind))
        }
    }

    private static let daysOfWeeks = 366

    private mutating func layListedPeriods() {
        let large = periods.filter { $0.kind == .quarter && $0.tasks.count > TasksPages.quarterLimit }
        for index in periods.indices {
            let period = periods[index].period
            switch periods[index].kind {
            case .year: periodOfYear[period.year] = index
            case .quarter where periods[index].tasks.count <= TasksPages.quarterLimit: listedPeriods.append(index)
            case .month where large.contains { $0.first <= period.first && period.last <= $0.last }:
                listedPeriods.append(index)
            case .term, .half, .nineMonths, .quarter, .month, .week: break
            }
        }
    }
}

extension OfficeView.Task {
    /// The entry is asked where it stands, since there are many and each is large.
    fileprivate init(_ entries: [Ledger.Entry], _ place: Int, asOf: Day) {
        self.init(
            document: entries[place].document, index: entries[place].index,
            leads: entries[place].leads, coordinating: entries[place].coordinating,
            leaders: entries[place].responsible.map(\.leader), standing: Standing(entries[place].status),
            deadline: entries[place].deadline, daysLate: entries[place].daysLate, finished: entries[place].finished,
            hasLog: !entries[place].log.isEmpty)
        if entries[place].wasExtended { was = entries[place].firstDeadline }
        // A task in time counts the other way: days until it is due, below zero.
        if standing == .soon, let last = deadline?.last { daysLate = asOf - last }
    }
}

extension Standing {
    init(_ status: Status) {
        self =
            switch status {
            case .finishedOnTime: .done
            case .finishedUndated: .doneUndated
            case .finishedLate: .doneLate
            case .inTime: .open
            case .dueSoon: .soon
            case .overdue: .over
            case .undated: .none
            case .standing: .recurring
            case .suspended, .cancelled: .stopped
            }
    }
}

extension OfficeView.Span.Kind {
    fileprivate init(_ kind: Period.Kind) {
        switch kind {
        case .term: self = .term
        case .year: self = .year
        case .nineMonths: self = .nineMonths
        case .half: self = .half
        case .quarter: self = .quarter
        case .month: self = .month
        case .week: self = .week
        }
    }
}
