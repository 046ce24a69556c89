import SourceText

/// Periods in a row laid out day by day, so that the one of a day is looked up: the walk over a hundred thousand
/// assignments asks a dozen times of each.
package struct PeriodCalendar: Sendable {
    let count: Int
    let firsts: [Day]
    let lasts: Places
    /// The day before each period, and the last of its days that counts.
    let starts: Places
    let cuts: Places

    /// - Parameter periods: of one kind, the earliest first, none twice.
    package init(_ periods: [Period], asOf: Day) {
        count = periods.count
        firsts = periods.map(\.first)
        lasts = Places(periods.map(\.last))
        starts = Places(firsts.map { $0 - 1 })
        cuts = Places(lasts.days.map { min($0, asOf) })
    }

    /// Ascending days, and which of them is the first that is not before another.
    struct Places: Sendable {
        let days: [Day]
        /// For every day from the first to the last.
        private let places: [Int32]

        init(_ days: [Day]) {
            self.days = days
            var places: [Int32] = []
            if let first = days.first, let last = days.last {
                places.reserveCapacity(last - first + 1)
                for (place, day) in days.enumerated() {
                    while first + places.count <= day { places.append(Int32(truncatingIfNeeded: place)) }
                }
            }
            self.places = places
        }

        /// The place of the first that is not before a day.
        func first(from day: Day) -> Int {
            guard let first = days.first, day > first else { return 0 }
            let offset = day - first
            return offset < places.count ? Int(places[offset]) : days.count
        }
    }
}
