/// Units by the share that they finished on time of what had a deadline and is finished or late; the counts stand beside
/// the share, and a unit with too few to be judged by is named, not ranked.
package struct Ranking: Sendable {
    /// What a unit is judged by.
    package struct Record: Hashable, Sendable {
        /// Index into `Ledger.units`.
        package var unit: Int
        package var onTime: Int
        package var late: Int
        package var overdue: Int

        package init(unit: Int, onTime: Int, late: Int, overdue: Int) {
            self.unit = unit
            self.onTime = onTime
            self.late = late
            self.overdue = overdue
        }

        package var judged: Int { onTime + late + overdue }
        /// 0…1; 0 where nothing is judged.
        package var share: Double { judged > 0 ? Double(onTime) / Double(judged) : 0 }
    }

    package struct Place: Sendable {
        /// Equal shares have equal places.
        package var place: Int
        package var record: Record
    }

    /// The fewest assignments that a unit is ranked by.
    package static let least = 5

    /// The best first; of equal shares who had more to do.
    package private(set) var places: [Place] = []
    /// Units with fewer, in the order given.
    package private(set) var tooFew: [Record] = []

    package init(_ records: some Sequence<Record>, least: Int = Ranking.least) {
        var ranked: [Record] = []
        for record in records {
            if record.judged >= max(1, least) { ranked.append(record) } else { tooFew.append(record) }
        }
        ranked.sort { left, right in
            // Shares as whole numbers: 3 of 4 and 6 of 8 are equal.
            let (a, b) = (left.onTime * right.judged, right.onTime * left.judged)
            if a != b { return a > b }
            return left.judged == right.judged ? left.unit < right.unit : left.judged > right.judged
        }
        for (index, record) in ranked.enumerated() {
            let last = places.last
            let isTied = last.map { $0.record.onTime * record.judged == record.onTime * $0.record.judged } ?? false
            places.append(Place(place: isTied ? last?.place ?? index + 1 : index + 1, record: record))
        }
    }
}

extension Ledger {
    /// Whether a unit is one to be ranked: of the directory, or, where there is none, any that is named.
    package func isRanked(_ unit: Int) -> Bool {
        !units[unit].isGroup && (units[unit].isInDirectory || directory.units.isEmpty)
    }

    /// The units that lead anything of a summary, each assignment counted for the unit that leads it first.
    package func ranking(_ summary: Summary, least: Int = Ranking.least) -> Ranking {
        let records = byUnit(summary).compactMap { part -> Ranking.Record? in
            guard let unit = part.index, isRanked(unit) else { return nil }
            let counts = part.counts
            return Ranking.Record(
                unit: unit, onTime: counts[.finishedOnTime], late: counts[.finishedLate], overdue: counts[.overdue])
        }
        return Ranking(records, least: least)
    }
}
