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
        guard let period, let first = ledger.documents.last(where: { $0.day != nil })?.day, period.last >= first else {
            return nil
        }
        let figures =
            ReportContent.closure(ledger, scope.subject, period).map { ReportFigures($0.figures) }
            ?? ReportFigures(ledger.summary(of: scope.subject, in: period))
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

    private func lines(_ entries: [Int]) -> [Line] {
        entries.compactMap { index in
            ledger.position(index, on: summary.cut).map { position in
                Line(
                    entry: index, deadline: position.deadline, status: position.status, daysLate: position.daysLate,
                    note: note(on: index))
            }
        }
    }

    private func note(on entry: Int) -> String {
        guard ledger.terms[entry].hasLog,
            let last = ledger.entries[entry].log.last(where: { ledger.progress[$0].day <= summary.cut })
        else { return "" }
        return ledger.progress[last].entry.note
    }

    private func byDeadline(_ lines: [Line]) -> [Line] {
        lines.sorted { left, right in
            switch (left.deadline, right.deadline) {
            case (let a?, let b?) where a != b: a < b
            case (.some, nil): true
            case (nil, .some): false
            default: left.entry < right.entry
            }
        }
    }

    /// Everything that was to be done and what is done as a matter of course, in the order in which it was given.
    var all: [Line] {
        lines(summary.all + summary.standing).sorted { left, right in
            // The newest document has the smallest number.
            let (a, b) = (ledger.entries[left.entry].document, ledger.entries[right.entry].document)
            return a == b ? left.entry < right.entry : a > b
        }
    }

    var overdue: [Line] { byDeadline(lines(summary[.overdue])) }

    /// Open at the end of the period, with a deadline after it and not after the next period.
    var dueNext: [Line] {
        guard let next = scope.period.following else { return [] }
        let open = lines(summary.carriedOut)
        return byDeadline(open.filter { $0.deadline.map { $0 > summary.cut && $0 <= next.last } ?? false })
    }

    /// Of what was given in the period.
    var givenTimed: Int { summary.given.count { ledger.terms[$0].due != nil } }

    /// Assignments of the period in which a unit only helps.
    var supports: Int {
        guard case .unit(let unit) = scope.subject else { return 0 }
        return ledger.units[unit].coordinates.count { ledger.terms[$0].given.map(scope.period.contains) ?? false }
    }

    /// Kinds of documents with their numbers, in the order of the kinds.
    var kinds: [(kind: Record.Kind, count: Int)] {
        Record.Kind.allCases.compactMap { kind in
            let count = summary.documents.count { ledger.documents[$0].kind == kind }
            return count > 0 ? (kind, count) : nil
        }
    }

    /// The units and groups that lead any of some assignments, with their numbers.
    func units(leading lines: [Line]) -> [(unit: Int, count: Int)] {
        var counts: [Int: Int] = [:]
        for line in lines {
            if let unit = ledger.terms[line.entry].unit { counts[unit, default: 0] += 1 }
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
