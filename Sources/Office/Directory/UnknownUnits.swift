import SourceText

/// The units that documents name and the directory does not know, with what might be meant.
extension Ledger {
    package struct UnknownUnit: Sendable {
        /// Index into `units`.
        package var unit: Int
        package var name: String
        package var slug: String
        /// `phong`, `so` …, as far as the name says.
        package var kind: String?
        /// Index into `units`: the directory's unit whose name comes nearest.
        package var nearest: Int?
    }

    /// Those with the most assignments first. A group (`các phòng, ban`) is no unit.
    package func unknownUnits() -> [UnknownUnit] {
        let known = units.indices.filter { units[$0].isInDirectory }
        var indices: [String: Int] = [:]
        for index in known {
            for name in [units[index].name] + units[index].otherNames { indices[name] = indices[name] ?? index }
        }
        let names = indices.keys.sorted()
        return units.indices.filter { !units[$0].isInDirectory && !units[$0].isGroup }
            .sorted { left, right in
                let (a, b) = (
                    units[left].entries.count + units[left].coordinates.count,
                    units[right].entries.count + units[right].coordinates.count
                )
                return a == b ? left < right : a > b
            }
            .map { index in
                let unit = units[index]
                let nearest = Nearest.name(to: unit.name, in: names).flatMap { indices[$0] }
                return UnknownUnit(
                    unit: index, name: unit.name, slug: unit.slug, kind: UnitNames.kind(of: unit.name), nearest: nearest
                )
            }
    }
}
