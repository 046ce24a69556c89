/// Tells what can be finished from what goes on and what cannot be checked: `rà soát`, `thường xuyên theo dõi`, `nâng cao
/// tinh thần trách nhiệm`.
extension AssignmentReader {
    func nature(_ range: Range<Int>, deadline: DateSpan?) -> Assignment.Nature {
        guard deadline == nil else { return .directive }
        let start = leads.afterConnectors(range)
        let end = min(range.upperBound, start + 14)
        for index in start..<max(start, end) where prose.has(.exhortation, index) { return .exhortation }
        for index in start..<max(start, end) where prose.has(.standing, index) { return .standing }
        return .directive
    }
}
