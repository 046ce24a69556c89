import Records
import SourceText

extension Ledger {
    /// Lays out all records as of a day. Linear in what they hold; the same for any order of `records`.
    package init(
        records: [Record], directory: Directory, asOf: Day, dueSoonDays: Int = 7, deadlineInclusive: Bool = true,
        closures: [Closure] = []
    ) {
        self.init(
            records: records, directory: directory,
            reckoning: Reckoning(asOf: asOf, dueSoonDays: dueSoonDays, deadlineInclusive: deadlineInclusive))
        for closure in closures where closure.closed <= asOf {
            self.closures[closure.period] = closure
            if let changes = closure.changes(in: self) {
                closureChanges[closure.period] = changes
                diagnostics.append(closure.warning(of: changes))
            }
        }
    }

    package init(records: [Record], directory: Directory, reckoning: Reckoning) {
        self.reckoning = reckoning
        self.directory = directory
        documents = Ledger.newestFirst(records)
        days = self.documents.map(\.day)
        var names = NameBook(directory, asOf: reckoning.asOf)
        // Records and assignments are large: here and below each is asked for its fields where it stands.
        let documents = documents
        entries.reserveCapacity(documents.indices.reduce(0) { $0 + documents[$1].assignments.count })
        entriesOfDocument.reserveCapacity(documents.count)
        for document in documents.indices {
            let first = entries.count
            let day = days[document]
            let agency = names.units.agency(documents[document].agency)
            let chairs = names.leaders(documents[document].chairs, on: day, agency: agency)
            let isKnown = day.map { $0 <= reckoning.asOf } ?? true
            if isKnown { for leader in chairs { names.found[leader].chaired.append(document) } }
            if isKnown, let signature = documents[document].signature, let name = signature.name,
                let signer = names.leader(Person(name: name, position: signature.position), on: day, agency: agency)
            {
                names.found[signer].signed.append(document)
            }
            let assignments = documents[document].assignments
            for index in assignments.indices {
                var entry = Entry(
                    document: document, index: index, given: day,
                    leads: [],
                    coordinating: assignments[index].coordinating.map {
                        names.unit($0, on: day, agency: agency).named
                    },
                    firstDeadline: assignments[index].deadline, deadline: assignments[index].deadline,
                    recurrence: assignments[index].recurrence, nature: assignments[index].nature)
                // A unit that only helps may be named by an old name.
                names.outOfTime = []
                entry.responsible = chairs.map { Responsibility(leader: $0, reason: .presided) }
                for person in assignments[index].responsible {
                    if let leader = names.leader(person, on: day, agency: agency) {
                        entry.takeResponsible(leader, .named)
                    }
                }
                entry.takeLeads(of: assignments, index, &names, agency: agency)
                if !names.outOfTime.isEmpty {
                    refuse(names.outOfTime, document: document, assignment: assignments[index], on: day)
                    names.outOfTime = []
                }
                entries.append(entry)
            }
            entriesOfDocument.append(first..<entries.count)
        }
        followUp(&names)
        check(names.people)
        for index in entries.indices { settle(index, &names) }
        let order = names.settle()
        units = names.met
        leaders = names.found
        renumber(order)
        firstKnown = entries.indices.partitionPoint { entries[$0].given.map { $0 > reckoning.asOf } ?? false }
        everyEntry = Array(firstKnown..<entries.count)
        layIndices()
        layPeriods()
        words = progress.indices.map { word(of: $0) }
        layTerms()
        layDocumentTerms()
        layShortcomings()
        layLives()
        turns = Turns(self)
    }

    /// The order in which the ledger has its documents: newest first, those without a day last.
    package static func newestFirst(_ records: [Record]) -> [Record] {
        let days = records.indices.map { records[$0].day?.number ?? .min }
        let order = records.indices.sorted { left, right in
            days[left] == days[right] ? records[left].id < records[right].id : days[left] > days[right]
        }
        return order.elementsEqual(records.indices) ? records : order.map { records[$0] }
    }

    /// What follows from the log: who is in charge, the status, the instances.
    private mutating func settle(_ index: Int, _ names: inout NameBook) {
        for lead in entries[index].leads {
            guard let unit = lead.unit else { continue }
            for leader in names.inCharge(of: unit, on: entries[index].given) {
                entries[index].takeResponsible(leader, .inCharge(unit: unit))
            }
        }
        let verdict = reckoning.judge(
            nature: entries[index].nature, recurs: entries[index].recurrence != nil,
            deadline: entries[index].deadline.flatMap(\.last), outcome: entries[index].outcome)
        entries[index].status = verdict.status
        entries[index].daysLate = verdict.daysLate
    }

    /// Units and leaders were numbered as they were met; now by their order.
    private mutating func renumber(_ order: (units: [Int], leaders: [Int])) {
        func moved(_ named: inout [Named]) {
            for index in named.indices {
                if let unit = named[index].unit { named[index].unit = order.units[unit] }
            }
        }
        for index in entries.indices {
            moved(&entries[index].leads)
            moved(&entries[index].coordinating)
            for place in entries[index].responsible.indices {
                entries[index].responsible[place].leader = order.leaders[entries[index].responsible[place].leader]
                if case .inCharge(let unit) = entries[index].responsible[place].reason {
                    entries[index].responsible[place].reason = .inCharge(unit: order.units[unit])
                }
            }
        }
    }

    private mutating func layIndices() {
        for index in everyEntry {
            for lead in entries[index].leads {
                guard let unit = lead.unit, units[unit].entries.last != index else { continue }
                units[unit].entries.append(index)
            }
            for unit in entries[index].members
            where units[unit].entries.last != index && units[unit].shared.last != index {
                units[unit].shared.append(index)
            }
            for other in entries[index].coordinating {
                guard let unit = other.unit, units[unit].coordinates.last != index else { continue }
                units[unit].coordinates.append(index)
            }
            for responsibility in entries[index].responsible
            where leaders[responsibility.leader].entries.last != index {
                leaders[responsibility.leader].entries.append(index)
            }
        }
        for unit in units.indices {
            let (own, shared) = (units[unit].entries, units[unit].shared)
            units[unit].led = shared.isEmpty ? own : (own + shared).sorted()
            units[unit].documents = units[unit].led.map { entries[$0].document }.uniqued
        }
        for leader in leaders.indices {
            leaders[leader].documents = (leaders[leader].chaired + leaders[leader].signed).sorted().uniqued
        }
    }

    private mutating func layPeriods() {
        var known: [Period: Int] = [:]
        var periodsOfDay: [Day: [Int]] = [:]
        var all: [Span] = []
        func around(_ day: Day, _ isKept: (Period) -> Bool) -> [Int] {
            if let found = periodsOfDay[day] { return found }
            var found: [Int] = []
            for period in Period.around(day) {
                if let old = known[period] {
                    found.append(old)
                } else if isKept(period) {
                    known[period] = all.count
                    found.append(all.count)
                    all.append(Span(period: period))
                }
            }
            periodsOfDay[day] = found
            return found
        }
        periodsOfDocument = [[Int]](repeating: [], count: documents.count)
        for document in documents.indices {
            guard let day = days[document] else { continue }
            for span in around(day, { _ in true }) {
                all[span].documents.append(document)
                if day <= reckoning.asOf { all[span].given += entriesOfDocument[document] }
            }
        }
        periodsOfDay = [:]
        let horizon = reckoning.asOf + 366
        for index in everyEntry {
            guard entries[index].recurrence == nil, let due = entries[index].deadline.flatMap(\.last) else { continue }
            for span in around(due, { $0.last > reckoning.asOf && $0.last <= horizon && $0.kind != .week }) {
                all[span].due.append(index)
            }
        }
        periods = all.sorted { left, right in
            let (a, b) = (left.period.first, right.period.first)
            return a == b ? left.period.kind.rawValue < right.period.kind.rawValue : a > b
        }
        for index in periods.indices {
            placeOfPeriod[periods[index].period] = index
            for document in periods[index].documents { periodsOfDocument[document].append(index) }
        }
    }
}

extension Ledger.Entry {
    /// Who leads, as named; a person told to lead is no unit, and of an assignment that names nobody the first words count.
    fileprivate mutating func takeLeads(
        of assignments: [Assignment], _ index: Int, _ names: inout NameBook, agency: Int?
    ) {
        for name in assignments[index].lead {
            if assignments[index].responsible.contains(where: { $0.name == name }) || names.isPerson(name) {
                leads.append(Ledger.Named(name: name, unit: nil))
                if let leader = names.leader(Person(name: name, position: nil), on: given, agency: agency) {
                    takeResponsible(leader, .named)
                }
                continue
            }
            let (named, found) = names.unit(name, on: given, agency: agency)
            leads.append(named)
            members += found
        }
        if leads.isEmpty, let named = names.unit(leading: assignments[index].text, on: given, agency: agency) {
            leads.append(named)
        }
    }

    /// Each leader once, for the first reason found.
    mutating func takeResponsible(_ leader: Int, _ reason: Ledger.Responsibility.Reason) {
        guard !responsible.contains(where: { $0.leader == leader }) else { return }
        responsible.append(Ledger.Responsibility(leader: leader, reason: reason))
    }
}

extension Array where Element == Int {
    /// Each number of an ascending list once.
    fileprivate var uniqued: [Int] {
        var result: [Int] = []
        for number in self where result.last != number { result.append(number) }
        return result
    }
}
