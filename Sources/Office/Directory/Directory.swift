import SourceText

/// Who is who: the agencies, units and leaders that `content/directory.yml` lists, each with the time it holds for.
///
/// A site without a directory has an empty one; the ledger then makes units and leaders from the names it meets.
package struct Directory: Hashable, Sendable {
    package var agencies: [Agency] = []
    /// In the order of the file, which is the order that the office itself uses.
    package var units: [Unit] = []
    package var leaders: [Leader] = []

    package init() {}

    /// `UBND tỉnh`, `Văn phòng UBND tỉnh`: who issues documents, and whose units are its own.
    package struct Agency: Hashable, Sendable {
        package var id: String
        package var name: String
        package var aliases: [String] = []
        package var abbreviations: [String] = []
        package var place: Place

        package init(id: String, name: String, place: Place) {
            self.id = id
            self.name = name
            self.place = place
        }
    }

    package struct Unit: Hashable, Sendable {
        package var id: String
        package var name: String
        package var aliases: [String] = []
        package var abbreviations: [String] = []
        /// `phong`, `ban`, `trung-tam`, `so`, `huyen` …; what “các phòng, ban” means.
        package var kind: String?
        /// Index into `units`.
        package var parent: Int?
        /// Index into `agencies`; nil where the unit belongs to all.
        package var agency: Int?
        package var from: Day?
        package var to: Day?
        /// Index into `units`: who took over when this one was merged or renamed.
        package var successor: Int?
        package var place: Place

        package init(id: String, name: String, place: Place) {
            self.id = id
            self.name = name
            self.place = place
        }

        package func exists(on day: Day?) -> Bool { Directory.holds(from, to, on: day) }
    }

    package struct Leader: Hashable, Sendable {
        package var id: String
        package var name: String
        package var aliases: [String] = []
        package var positions: [Position] = []
        package var place: Place

        package init(id: String, name: String, place: Place) {
            self.id = id
            self.name = name
            self.place = place
        }
    }

    package struct Position: Hashable, Sendable {
        package var title: String
        package var from: Day?
        package var to: Day?
        /// Index into `agencies`.
        package var agency: Int?
        /// Indices into `units`: whom the leader is in charge of while holding the position.
        package var units: [Int] = []

        package init(title: String) { self.title = title }

        package func isHeld(on day: Day?) -> Bool { Directory.holds(from, to, on: day) }
    }

    /// Both ends belong to it; without a day anything holds.
    static func holds(_ from: Day?, _ to: Day?, on day: Day?) -> Bool {
        guard let day else { return true }
        return (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
    }
}

extension Directory {
    /// Who carries a unit's work on: itself, or the last of its successors.
    package func successor(of unit: Int) -> Int {
        var current = unit
        // A circle of successors is an error of the directory; it must not stop the program.
        for _ in 0..<units.count {
            guard let next = units[current].successor, next != unit else { break }
            current = next
        }
        return current
    }

    /// The leaders whose position on a day names the unit, or, where none does, the unit that it belongs to.
    package func inCharge(of unit: Int, on day: Day?) -> [Int] {
        var current: Int? = unit
        for _ in 0..<8 {
            guard let asked = current else { break }
            let found = leaders.indices.filter { leader in
                leaders[leader].positions.contains { $0.units.contains(asked) && $0.isHeld(on: day) }
            }
            if !found.isEmpty { return found }
            current = units[asked].parent
        }
        return []
    }
}
