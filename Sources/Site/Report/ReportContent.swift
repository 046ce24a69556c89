import Office
import Records
import SourceText

/// The assignments, documents and findings that a report speaks of, before any word of it.
struct ReportContent {
    let view: OfficeView
    let scope: ReportScope
    /// Given in the period, in the order of their documents, the oldest first.
    let tasks: [Int]
    let documents: [Int]
    let figures: ReportFigures

    init(_ view: OfficeView, _ scope: ReportScope) {
        self.view = view
        self.scope = scope
        documents = ReportContent.documents(view, scope.subject, in: scope.period)
        tasks = ReportContent.tasks(view, scope.subject, in: scope.period)
        figures = ReportFigures(view.counts(tasks))
    }

    /// Another period of the same subject; nil where nothing was given in it.
    func figures(of period: Period?) -> ReportFigures? {
        guard let period else { return nil }
        let tasks = ReportContent.tasks(view, scope.subject, in: period)
        return tasks.isEmpty ? nil : ReportFigures(view.counts(tasks))
    }

    private static func documents(_ view: OfficeView, _ subject: ReportScope.Subject, in period: Period) -> [Int] {
        func isInside(_ document: Int) -> Bool { view.days[document].map(period.contains) ?? false }
        switch subject {
        case .office: return view.documents.indices.reversed().filter(isInside)
        case .unit(let unit):
            return Set(view.units[unit].tasks.map { view.tasks[$0].document }).filter(isInside).sorted(by: >)
        case .leader(let leader):
            let entry = view.leaders[leader]
            return Set(entry.chaired + entry.signed).filter(isInside).sorted(by: >)
        }
    }

    private static func tasks(_ view: OfficeView, _ subject: ReportScope.Subject, in period: Period) -> [Int] {
        func isInside(_ task: Int) -> Bool {
            view.days[view.tasks[task].document].map(period.contains) ?? false
        }
        let found: [Int]
        switch subject {
        case .office:
            found = documents(view, .office, in: period).flatMap { view.tasksOfDocument[$0] }
            return found
        case .unit(let unit): found = view.units[unit].tasks.filter(isInside)
        case .leader(let leader): found = view.leaders[leader].tasks.filter(isInside)
        }
        // The newest document has the smallest number; a report tells what was given in order of time.
        return found.sorted { left, right in
            let (a, b) = (view.tasks[left].document, view.tasks[right].document)
            return a == b ? left < right : a > b
        }
    }
}

extension ReportContent {
    var overdue: [Int] { byDeadline(tasks.filter { view.tasks[$0].standing == .over }) }

    var mostDaysLate: Int {
        tasks.filter { view.tasks[$0].standing == .over }.map { view.tasks[$0].daysLate }.max() ?? 0
    }

    /// Still to be done, with a deadline after the period (or after the day of the figures, where that is earlier) and
    /// not after the next one.
    var dueNext: [Int] {
        guard let next = scope.period.following else { return [] }
        let start = min(view.asOf, scope.period.last)
        let all: [Int]
        switch scope.subject {
        case .office: all = Array(view.tasks.indices)
        case .unit(let unit): all = view.units[unit].tasks
        case .leader(let leader): all = view.leaders[leader].tasks
        }
        return byDeadline(
            all.filter { index in
                let task = view.tasks[index]
                guard task.standing.isOpen, let last = task.deadline?.last, last > start, last <= next.last,
                    let given = view.days[task.document]
                else { return false }
                return given <= scope.period.last
            })
    }

    var meetings: Int { documents.count { view.documents[$0].meeting != nil } }

    var unassigned: Int { tasks.count { view.tasks[$0].leads.isEmpty } }

    /// Assignments of the period in which a unit only helps.
    var supports: Int {
        guard case .unit(let unit) = scope.subject else { return 0 }
        return view.units[unit].supports.count {
            view.days[view.tasks[$0].document].map(scope.period.contains) ?? false
        }
    }

    /// Kinds of documents with their numbers, in the order of the kinds.
    var kinds: [(kind: Record.Kind, count: Int)] {
        Record.Kind.allCases.compactMap { kind in
            let count = documents.count { view.documents[$0].kind == kind }
            return count > 0 ? (kind, count) : nil
        }
    }

    /// For each unit that leads any of some assignments, how they stand.
    func units(leading tasks: [Int]) -> [(unit: Int, figures: ReportFigures)] {
        var counts: [Int: StandingCounts] = [:]
        for task in tasks {
            for unit in Set(view.tasks[task].leads.compactMap(\.unit)) {
                counts[unit, default: StandingCounts()].add(view.tasks[task].standing)
            }
        }
        return counts.keys.sorted().map { ($0, ReportFigures(counts[$0] ?? StandingCounts())) }
    }

    /// What the documents say of a kind, each said once, with the document that says it.
    func findings(_ kind: Finding.Kind, limit: Int) -> [(text: String, document: Int)] {
        if case .unit = scope.subject { return [] }
        var seen: Set<String> = []
        var found: [(text: String, document: Int)] = []
        for document in documents {
            for finding in view.documents[document].findings where finding.kind == kind {
                guard found.count < limit else { return found }
                if seen.insert(Folding.slug(finding.text)).inserted { found.append((finding.text, document)) }
            }
        }
        return found
    }

    private func byDeadline(_ tasks: [Int]) -> [Int] {
        tasks.sorted { left, right in
            let a = view.tasks[left].deadline?.last?.number ?? .max
            let b = view.tasks[right].deadline?.last?.number ?? .max
            return a == b ? left < right : a < b
        }
    }
}
