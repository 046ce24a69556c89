/// Finds what was meant: `Phòng Kinh Tế` among the units is `Phòng Kinh tế`, `chu-tr` among the keys is `chu-tri`.
package enum Nearest {
    /// The candidate that needs the fewest changes, marks and case counting for less than letters; nil where even
    /// that one differs in more than a third.
    package static func name(to text: String, in candidates: some Sequence<String>) -> String? {
        let wanted = Folding.fold(text)
        var best: (name: String, distance: Int)?
        for candidate in candidates where candidate != text {
            let folded = Folding.fold(candidate)
            let limit = max(1, max(wanted.count, folded.count) / 3)
            guard let distance = distance(wanted, folded, limit: limit) else { continue }
            if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
        }
        return best?.name
    }

    /// Insertions, deletions, replacements and swaps of neighbours that turn one into the other; nil above `limit`.
    package static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int = .max) -> Int? {
        if abs(left.count - right.count) > limit { return nil }
        var beforePrevious = [Int](repeating: 0, count: right.count + 1)
        var previous = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            for column in 0..<right.count {
                var cost = min(
                    previous[column] + (left[row] == right[column] ? 0 : 1), previous[column + 1] + 1,
                    current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforePrevious[column - 1] + 1)
                }
                current.append(cost)
            }
            if let least = current.min(), least > limit { return nil }
            beforePrevious = previous
            previous = current
        }
        return previous[right.count] <= limit ? previous[right.count] : nil
    }
}
