import Records
import SourceText

extension OfficeView {
    /// Lays out records as read, without directory or follow-up.
    init(records: [Record], asOf: Day, settings: Settings) {
        let ordered = records.sorted { left, right in
            switch (left.day, right.day) {
            case (let a?, let b?) where a != b: a > b
            case (.some, nil): true
            case (nil, .some): false
            default: left.id < right.id
            }
        }
        self.init(asOf: asOf, documents: ordered)
        diagnostics = ordered.flatMap(\.diagnostics)
        layTasks(settings: settings)
        layLeaders()
        layPeriods()
    }

    private mutating func layTasks(settings: Settings) {
        var units: [String: Int] = [:]
        func unit(_ name: String, _ all: inout [Unit]) -> Named {
            let key = Folding.slug(name)
            if let known = units[key] { return Named(name: name, unit: known) }
            units[key] = all.count
            all.append(Unit(slug: key, name: name, isInDirectory: false))
            return Named(name: name, unit: all.count - 1)
        }
        var all: [Unit] = []
        for (document, record) in documents.enumerated() {
            let first = tasks.count
            for (index, assignment) in record.assignments.enumerated() {
                var task = Task(
                    document: document, index: index, leads: assignment.lead.map { unit($0, &all) },
                    coordinating: assignment.coordinating.map { unit($0, &all) }, standing: .none,
                    deadline: assignment.deadline)
                task.judge(assignment, asOf: asOf, settings: settings)
                for lead in task.leads { if let unit = lead.unit { all[unit].tasks.append(tasks.count) } }
                for other in task.coordinating { if let unit = other.unit { all[unit].supports.append(tasks.count) } }
                tasks.append(task)
            }
            tasksOfDocument.append(first..<tasks.count)
        }
        self.units = all
        sortUnits()
    }

    /// Most assignments first would jump about from day to day; the alphabet stays.
    private mutating func sortUnits() {
        let order = units.indices.sorted { units[$0].slug < units[$1].slug }
        var place = [Int](repeating: 0, count: units.count)
        for (new, old) in order.enumerated() { place[old] = new }
        units = order.map { units[$0] }
        for index in tasks.indices {
            tasks[index].leads = tasks[index].leads.map { Named(name: $0.name, unit: $0.unit.map { place[$0] }) }
            tasks[index].coordinating = tasks[index].coordinating.map {
                Named(name: $0.name, unit: $0.unit.map { place[$0] })
            }
        }
    }

    private mutating func layLeaders() {
        var known: [String: Int] = [:]
        func leader(_ person: Person, _ all: inout [Leader]) -> Int? {
            guard let name = person.name ?? person.position, !name.isEmpty else { return nil }
            let key = Folding.slug(name)
            if let index = known[key] { return index }
            known[key] = all.count
            all.append(Leader(slug: key, name: name, position: person.name == nil ? "" : person.position ?? ""))
            return all.count - 1
        }
        var all: [Leader] = []
        for (document, record) in documents.enumerated() {
            for chair in record.chairs {
                guard let index = leader(chair, &all), all[index].chaired.last != document else { continue }
                all[index].chaired.append(document)
                for task in tasksOfDocument[document] {
                    all[index].tasks.append(task)
                    tasks[task].leaders.append(index)
                }
            }
            if let signer = record.signature, signer.name != nil,
                let index = leader(Person(name: signer.name, position: signer.position), &all)
            {
                all[index].signed.append(document)
            }
        }
        leaders = all
    }

    mutating func layPeriods() {
        var known: [String: Int] = [:]
        periodsOfDocument = [[Int]](repeating: [], count: documents.count)
        var all: [Span] = []
        for (document, record) in documents.enumerated() {
            guard let day = record.day else { continue }
            for span in Span.around(day) {
                let index: Int
                if let old = known[span.id] {
                    index = old
                } else {
                    index = all.count
                    known[span.id] = index
                    all.append(span)
                }
                all[index].documents.append(document)
                all[index].tasks += tasksOfDocument[document]
            }
        }
        periods = all.sorted { ($1.first, $0.kind.rawValue) < ($0.first, $1.kind.rawValue) }
        for (index, span) in periods.enumerated() {
            for document in span.documents { periodsOfDocument[document].append(index) }
        }
    }
}

extension OfficeView.Task {
    fileprivate mutating func judge(_ assignment: Assignment, asOf: Day, settings: Settings) {
        guard assignment.nature == .directive, assignment.recurrence == nil else {
            standing = assignment.recurrence != nil || assignment.nature == .standing ? .recurring : .none
            return
        }
        guard let last = assignment.deadline?.last else { return }
        daysLate = asOf - last
        if daysLate > 0 || (daysLate == 0 && !settings.deadlineInclusive) {
            standing = .over
        } else {
            standing = daysLate >= -settings.dueSoonDays ? .soon : .open
        }
    }
}

extension OfficeView.Span {
    /// The year, half, quarter and month that a day belongs to.
    static func around(_ day: Day) -> [OfficeView.Span] {
        let (year, month, _) = day.civil
        func span(_ id: String, _ kind: Kind, from: Int, to: Int) -> OfficeView.Span? {
            guard let first = Day(year: year, month: from, day: 1),
                let last = Day(year: year, month: to, day: Day.daysInMonth(to, of: year))
            else { return nil }
            return OfficeView.Span(id: id, kind: kind, first: first, last: last)
        }
        let half = month <= 6 ? 1 : 2
        let quarter = (month + 2) / 3
        let two = month < 10 ? "0\(month)" : "\(month)"
        return [
            span("\(year)", .year, from: 1, to: 12),
            span("\(year)-H\(half)", .half, from: half * 6 - 5, to: half * 6),
            span("\(year)-Q\(quarter)", .quarter, from: quarter * 3 - 2, to: quarter * 3),
            span("\(year)-\(two)", .month, from: month, to: month),
        ].compactMap { $0 }
    }
}
