import Office
import Records
import SourceText

/// The assignments, documents and findings that a report speaks of, before any word of it.
struct ReportContent {
    let ledger: Ledger
    let scope: ReportScope
    let summary: Summary
    /// As signed off, where the office closed the period; else as reckoned now.
    let figures: ReportFigures
    /// When the period was closed, and whether what is reckoned now says otherwise.
    let closed: (day: Day, isChanged: Bool)?

    init(_ ledger: Ledger, _ scope: ReportScope) {
        self.ledger = ledger
        self.scope = scope
        summary = ledger.summary(of: scope.subject, in: scope.period)
        let reckoned = ReportFigures(summary)
        if let closure = ReportContent.closure(ledger, scope.subject, scope.period) {
            figures = ReportFigures(closure.figures)
            closed = (closure.closed, figures != reckoned)
        } else {
            figures = reckoned
            closed = nil
        }
    }

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
            ?? ReportFigures(ledger.counts(of: scope.subject, in: period))
        return figures.total > 0 ? figures : nil
    }
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

    /// Some assignments of a report: all of them counted, those that it has room for as lines.
    struct Lines {
        var entries: [Int]
        var shown: [Line]
    }

    private func lines(_ entries: [Int], limit: Int) -> Lines {
        let shown = entries.prefix(limit).compactMap { index in
            ledger.position(index, on: summary.cut).map { position in
                Line(
                    entry: index, deadline: position.deadline, status: position.status, daysLate: position.daysLate,
                    note: note(on: index))
            }
        }
        return Lines(entries: entries, shown: shown)
    }

    private func note(on entry: Int) -> String {
        guard ledger.terms[entry].hasLog,
            let last = ledger.entries[entry].log.last(where: { ledger.progress[$0].day <= summary.cut })
        else { return "" }
        return ledger.progress[last].entry.note
    }

    /// The earliest deadline first, of one day in the order of entries; what has none last. Only the first are sorted.
    private func byDeadline(_ entries: [Int], limit: Int) -> Lines {
        // One number to sort by: the day above, the entry below.
        let keys = entries.map { entry in
            Int(ledger.deadline(entry, on: summary.cut)?.number ?? .max) << 32 | entry
        }
        var lines = lines(keys.least(limit).map { $0 & 0xFFFF_FFFF }, limit: limit)
        lines.entries = entries
        return lines
    }

    /// Everything that was to be done and what is done as a matter of course, in the order in which it was given.
    func all(limit: Int) -> Lines {
        // The newest document has the smallest number.
        let keys = (summary.all + summary.standing).map { (-ledger.entries[$0].document << 32) + $0 }.sorted()
        return lines(keys.map { $0 & 0xFFFF_FFFF }, limit: limit)
    }

    func overdue(limit: Int) -> Lines { byDeadline(summary[.overdue], limit: limit) }

    /// Open at the end of the period, with a deadline after it and not after the next period.
    func dueNext(limit: Int) -> Lines {
        guard let next = scope.period.following else { return Lines(entries: [], shown: []) }
        let (cut, last) = (summary.cut, next.last)
        let due = summary.carriedOut.filter { entry in
            ledger.deadline(entry, on: cut).map { cut < $0 && $0 <= last } ?? false
        }
        return byDeadline(due, limit: limit)
    }

    /// Of what was given in the period.
    var givenTimed: Int { summary.given.count { ledger.terms[$0].due != nil } }

    /// Assignments of the period in which a unit only helps.
    var supports: Int {
        guard case .unit(let unit) = scope.subject else { return 0 }
        return ledger.entries(ledger.units[unit].coordinates, given: scope.period.first...scope.period.last).count
    }

    /// Kinds of documents with their numbers, in the order of the kinds.
    var kinds: [(kind: Record.Kind, count: Int)] {
        Record.Kind.allCases.compactMap { kind in
            let count = summary.documents.count { ledger.documents[$0].kind == kind }
            return count > 0 ? (kind, count) : nil
        }
    }

    /// The units and groups that lead any of some assignments, with their numbers.
    func units(leading lines: Lines) -> [(unit: Int, count: Int)] {
        var counts: [Int: Int] = [:]
        for entry in lines.entries {
            if let unit = ledger.terms[entry].unit { counts[unit, default: 0] += 1 }
        }
        return counts.keys.sorted().map { ($0, counts[$0] ?? 0) }
    }

    /// What the documents say of a kind, each said once, with the document that says it; the oldest first.
    func findings(_ kind: Finding.Kind, limit: Int) -> [(text: String, document: Int)] {
        if case .unit = scope.subject { return [] }
        var seen: Set<String> = []
        var found: [(text: String, document: Int)] = []
        for document in summary.documents.reversed() {
            for finding in ledger.documents[document].findings where finding.kind == kind {
                guard found.count < limit else { return found }
                if seen.insert(Folding.slug(finding.text)).inserted { found.append((finding.text, document)) }
            }
        }
        return found
    }
}

extension [Int] {
    /// The so many smallest, in order. One pass where few are wanted of many: a list that comes oldest last is walked
    /// from its end, so that hardly any later number displaces an earlier one.
    fileprivate func least(_ limit: Int) -> [Int] {
        guard count > 4 * limit else { return Array(sorted().prefix(limit)) }
        var kept = Array(suffix(limit)).sorted()
        guard var largest = kept.last else { return [] }
        for number in dropLast(limit).reversed() where number < largest {
            var (low, high) = (0, kept.count)
            while low < high {
                let middle = (low + high) / 2
                if kept[middle] < number { low = middle + 1 } else { high = middle }
            }
            kept.removeLast()
            kept.insert(number, at: low)
            largest = kept[kept.count - 1]
        }
        return kept
    }
}
