import Records
import SourceText

/// Every unit and leader met while the ledger is laid out, each once, however it is spelled.
///
/// A spelling is understood once and then looked up by its bytes: a hundred thousand assignments use a few hundred.
struct NameBook {
    let units: UnitNames
    let people: LeaderNames
    private let directory: Directory
    private let asOf: Day

    /// Directory units first, then the others in the order of their first mention.
    private(set) var met: [Ledger.Unit] = []
    /// Directory leaders first, then the others in the order of their first mention.
    var found: [Ledger.Leader] = []

    /// Directory units that were named on a day on which they did not exist, until somebody takes note.
    var outOfTime: [Int] = []

    private var spellings: [Spelling: Known] = [:]
    private struct Known {
        var reading: UnitNames.Reading
        /// A leader of the directory, where a unit was expected.
        var isPerson: Bool
    }

    private var outside: [String: Int] = [:]
    private var persons: [Spelling: Int] = [:]
    private var positions: [Spelling: LeaderNames.Holders] = [:]
    private var otherPeople: [String: Int] = [:]
    /// For each directory unit, who was ever in charge of it.
    private var charges: [[(leader: Int, from: Day?, to: Day?)]]
    /// For each directory unit, who carries its work on.
    private let successors: [Int]
    private var unitSlugs = UniqueSlugs()
    private var leaderSlugs = UniqueSlugs()

    init(_ directory: Directory, asOf: Day) {
        self.directory = directory
        self.asOf = asOf
        units = UnitNames(directory)
        people = LeaderNames(directory)
        successors = directory.units.indices.map { directory.successor(of: $0) }
        charges = directory.units.map { _ in [] }
        for unit in directory.units {
            var entry = Ledger.Unit(slug: unitSlugs.slug(for: unit.id), name: unit.name)
            entry.otherNames = unit.aliases
            entry.kind = unit.kind
            entry.isInDirectory = true
            entry.parent = unit.parent.map { successors[$0] }
            met.append(entry)
        }
        for (index, successor) in successors.enumerated() where successor != index {
            met[index].successor = successor
            met[successor].otherNames.append(directory.units[index].name)
        }
        for (index, leader) in directory.leaders.enumerated() { take(index, leader) }
    }

    private mutating func take(_ index: Int, _ leader: Directory.Leader) {
        let current = leader.positions.first { $0.isHeld(on: asOf) } ?? leader.positions.last
        var entry = Ledger.Leader(
            slug: leaderSlugs.slug(for: leader.id), name: leader.name, position: current?.title ?? "")
        entry.isInDirectory = true
        for position in leader.positions {
            for unit in position.units {
                charges[unit].append((index, position.from, position.to))
                if position.isHeld(on: asOf), !entry.units.contains(successors[unit]) {
                    entry.units.append(successors[unit])
                }
            }
        }
        found.append(entry)
    }

    /// A unit as named on a day, and, where the name stands for many, these.
    mutating func unit(_ name: String, on day: Day?, agency: Int?) -> (named: Ledger.Named, members: [Int]) {
        let reading = known(name).reading
        switch units.meaning(of: reading, on: day, agency: agency) {
        case .unit(let unit):
            if !directory.units[unit].exists(on: day) { outOfTime.append(unit) }
            return (Ledger.Named(name: name, unit: successors[unit]), [])
        case .someone: return (Ledger.Named(name: name, unit: nil), [])
        case .group(let members):
            let group = other(reading.key, name, isGroup: true)
            var current: [Int] = []
            for member in members where !current.contains(successors[member]) { current.append(successors[member]) }
            return (Ledger.Named(name: name, unit: group), current)
        case .unknown: return (Ledger.Named(name: name, unit: other(reading.key, name, isGroup: false)), [])
        }
    }

    /// Whom an assignment's first words name, where its reader found nobody.
    func unit(leading text: String, on day: Day?, agency: Int?) -> Ledger.Named? {
        guard !directory.units.isEmpty, let unit = units.unit(leading: text, on: day, agency: agency) else {
            return nil
        }
        return Ledger.Named(name: directory.units[unit].name, unit: successors[unit])
    }

    /// Whether a name is a leader's of the directory.
    mutating func isPerson(_ name: String) -> Bool { known(name).isPerson }

    private mutating func known(_ name: String) -> Known {
        let spelling = Spelling(name)
        if let known = spellings[spelling] { return known }
        let known = Known(reading: units.reading(of: name), isPerson: people.isPerson(name))
        spellings[spelling] = known
        return known
    }

    private mutating func other(_ key: String, _ name: String, isGroup: Bool) -> Int {
        if let known = outside[key] { return known }
        outside[key] = met.count
        var unit = Ledger.Unit(slug: "", name: name.prefix(1).uppercased() + name.dropFirst())
        unit.isGroup = isGroup
        met.append(unit)
        return met.count - 1
    }

    /// A person named in a document; nil where neither a name nor a position stands.
    mutating func leader(_ person: Person, on day: Day?, agency: Int?) -> Int? {
        if let name = person.name, !name.isEmpty {
            let spelling = Spelling(name)
            if let known = persons[spelling] { return known }
            let leader: Int
            if case .leader(let known) = people.meaning(of: person, on: day, agency: agency) {
                leader = known
            } else if person.position == nil, people.isPosition(name) {
                // `chu-tri: Chánh Văn phòng` says no name.
                return self.leader(Person(name: nil, position: name), on: day, agency: agency)
            } else {
                leader = other(person: LeaderNames.key(name), name, position: person.position ?? "")
            }
            persons[spelling] = leader
            return leader
        }
        guard let position = person.position, !position.isEmpty else { return nil }
        let spelling = Spelling(position)
        let holders = positions[spelling] ?? people.holders(of: position)
        positions[spelling] = holders
        if case .leader(let known) = people.meaning(of: holders, on: day, agency: agency) { return known }
        return other(person: "= " + UnitNames.key(position), position, position: "")
    }

    /// Each of a meeting's chairs once.
    mutating func leaders(_ chairs: [Person], on day: Day?, agency: Int?) -> [Int] {
        var leaders: [Int] = []
        for chair in chairs {
            if let leader = leader(chair, on: day, agency: agency), !leaders.contains(leader) { leaders.append(leader) }
        }
        return leaders
    }

    private mutating func other(person key: String, _ name: String, position: String) -> Int {
        if let known = otherPeople[key] {
            if found[known].position.isEmpty { found[known].position = position }
            return known
        }
        otherPeople[key] = found.count
        found.append(Ledger.Leader(slug: "", name: name, position: position))
        return found.count - 1
    }

    /// Who was in charge of a unit on a day, or of the unit that it belongs to.
    func inCharge(of unit: Int, on day: Day?) -> [Int] {
        var current: Int? = unit < charges.count ? unit : nil
        for _ in 0..<8 {
            guard let asked = current else { break }
            var leaders: [Int] = []
            for charge in charges[asked] where Directory.holds(charge.from, charge.to, on: day) {
                if !leaders.contains(charge.leader) { leaders.append(charge.leader) }
            }
            if !leaders.isEmpty { return leaders }
            current = directory.units[asked].parent
        }
        return []
    }

    /// Orders what the directory does not: units by name, groups last; leaders by name. Gives the new number of each.
    mutating func settle() -> (units: [Int], leaders: [Int]) {
        let unitOrder = NameBook.order(met, keeping: directory.units.count) {
            $0.name
        } last: {
            $0.isGroup
        }
        met = unitOrder.map { met[$0] }
        for index in directory.units.count..<met.count { met[index].slug = unitSlugs.slug(for: met[index].name) }
        let leaderOrder = NameBook.order(found, keeping: directory.leaders.count) {
            $0.name
        } last: { _ in
            false
        }
        found = leaderOrder.map { found[$0] }
        for index in directory.leaders.count..<found.count {
            found[index].slug = leaderSlugs.slug(for: found[index].name)
        }
        return (NameBook.inverse(unitOrder), NameBook.inverse(leaderOrder))
    }

    private static func order<Element>(
        _ elements: [Element], keeping count: Int, by name: (Element) -> String, last: (Element) -> Bool
    ) -> [Int] {
        let rest = (count..<elements.count).sortedInVietnamese { name(elements[$0]) }
        return Array(0..<count) + rest.filter { !last(elements[$0]) } + rest.filter { last(elements[$0]) }
    }

    private static func inverse(_ order: [Int]) -> [Int] {
        var place = [Int](repeating: 0, count: order.count)
        for (new, old) in order.enumerated() { place[old] = new }
        return place
    }
}

/// A name by its bytes: text was settled at the door, so equal names have equal bytes, and no letter need be compared
/// by its canonical form.
struct Spelling: Hashable {
    private let text: String

    init(_ text: String) { self.text = text }

    static func == (left: Spelling, right: Spelling) -> Bool { left.text == right.text }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
