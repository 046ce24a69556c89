import Records
import SourceText

/// Which assignments one wants to see: of a unit, of a period, overdue, with some words in them.
package struct EntryFilter: Sendable {
    /// Index into `Ledger.units`: led by it, alone or as one of a group.
    package var unit: Int?
    /// Index into `Ledger.leaders`.
    package var leader: Int?
    /// Given in it.
    package var period: Period?
    /// Empty: any.
    package var statuses: Set<Status> = []
    /// Due before this day.
    package var dueBefore: Day?
    /// A document's id or number.
    package var document: String?
    /// Words that its text, id or units contain, in whatever case and with or without marks.
    package var search: String?

    package init() {}
}

extension Ledger {
    /// What passes the filter, the most pressing first: overdue, due soon, in time, without a deadline, standing, finished,
    /// stopped; of one kind by deadline.
    package func entries(passing filter: EntryFilter) -> [Int] {
        var found: [Int] = filter.unit.map { led(by: $0) } ?? everyEntry
        if let leader = filter.leader {
            let own = Set(leaders[leader].entries)
            found = found.filter { own.contains($0) }
        }
        if let period = filter.period { found = found.filter { entries[$0].given.map(period.contains) ?? false } }
        if !filter.statuses.isEmpty { found = found.filter { filter.statuses.contains(entries[$0].status) } }
        if let day = filter.dueBefore { found = found.filter { entries[$0].deadline?.last.map { $0 < day } ?? false } }
        if let name = filter.document {
            let number = AssignmentReferences.key(ofNumber: name)
            let chosen = Set(
                documents.indices.filter {
                    documents[$0].id == name
                        || documents[$0].number.map { AssignmentReferences.key(ofNumber: $0.text) } == number
                })
            found = found.filter { chosen.contains(entries[$0].document) }
        }
        if let search = filter.search {
            let words = Folding.fold(search).split(separator: 0x20).map(Array.init)
            found = found.filter { index in
                let assignment = assignment(index)
                let names = (entries[index].leads + entries[index].coordinating).map(\.name)
                let text = Folding.fold(([assignment.text, assignment.id] + names).joined(separator: " "))
                return words.allSatisfy { text.firstRange(of: $0) != nil }
            }
        }
        let order = Ledger.pressing
        return found.sorted { left, right in
            let (a, b) = (entries[left], entries[right])
            if a.status != b.status { return order[a.status.place] < order[b.status.place] }
            let (x, y) = (a.deadline?.last?.number ?? .max, b.deadline?.last?.number ?? .max)
            return x == y ? left < right : x < y
        }
    }

    /// For each status, in the order of `Status.allCases`, how soon it comes.
    private static let pressing = [5, 6, 7, 2, 1, 0, 3, 4, 8, 9]

    /// The unit that somebody calls so: by slug, name, another name or a part of one; else the nearest name.
    package func unit(called name: String) -> (index: Int?, nearest: String?) {
        named(name, among: units.indices.map { ([units[$0].slug, units[$0].name] + units[$0].otherNames) }) { _ in
            let names = UnitNames(directory)
            if case .unit(let unit) = names.meaning(of: names.reading(of: name), on: reckoning.asOf, agency: nil) {
                return units[unit].successor ?? unit
            }
            return nil
        }
    }

    /// The leader that somebody calls so: by slug, name, position on the day of reckoning, or a part of the name.
    package func leader(called name: String) -> (index: Int?, nearest: String?) {
        named(name, among: leaders.map { [$0.slug, $0.name] }) { _ in
            let person = Person(name: nil, position: name)
            if case .leader(let leader) = LeaderNames(directory).meaning(of: person, on: reckoning.asOf, agency: nil) {
                return leader
            }
            return nil
        }
    }

    private func named(_ name: String, among names: [[String]], else other: (String) -> Int?) -> (Int?, String?) {
        let wanted = Folding.slug(name)
        if let exact = names.firstIndex(where: { $0.contains { $0 == name || Folding.slug($0) == wanted } }) {
            return (exact, nil)
        }
        if let found = other(name) { return (found, nil) }
        let partly = names.indices.filter { names[$0].contains { Folding.slug($0).contains(wanted) } }
        if partly.count == 1 { return (partly[0], nil) }
        let shown = names.map { $0.count > 1 ? $0[1] : $0[0] }
        return (nil, Nearest.name(to: name, in: shown) ?? partly.first.map { shown[$0] })
    }
}

extension Status {
    /// The statuses that a word of the command line stands for: `qua-han`, `overdue`, `hoan-thanh`, `open`.
    package static func named(_ word: String) -> [Status]? {
        let slug = Folding.slug(word)
        if let status = Status(rawValue: slug) { return [status] }
        return words.first { $0.names.contains(slug) }?.statuses
    }

    /// What may be written, the house's words first.
    package static let words: [(names: [String], statuses: [Status])] = [
        (["qua-han"], [.overdue]), (["sap-den-han"], [.dueSoon]),
        (["trong-han"], [.inTime, .dueSoon]), (["khong-thoi-han"], [.undated]),
        (["thuong-xuyen"], [.standing]),
        (["chua-hoan-thanh", "open", "unfinished"], [.inTime, .dueSoon, .overdue, .undated]),
        (["hoan-thanh", "da-hoan-thanh", "finished"], [.finishedOnTime, .finishedLate, .finishedUndated]),
        (["hoan-thanh-dung-han"], [.finishedOnTime]), (["hoan-thanh-qua-han"], [.finishedLate]),
        (["tam-dung"], [.suspended]), (["khong-thuc-hien"], [.cancelled]),
    ]
}
