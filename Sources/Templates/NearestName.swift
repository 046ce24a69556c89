/// Offers the name that was probably meant: `titel` → `title`.
enum NearestName {
    /// The candidate with the fewest changed letters, where they are few enough for a slip of the hand.
    static func to(_ name: String, among candidates: some Sequence<String>) -> String? {
        let limit = max(1, name.utf8.count / 3)
        var best: (distance: Int, name: String)?
        for candidate in candidates {
            let found = (distance: distance(name, candidate), name: candidate)
            if found.distance <= limit, best.map({ found < $0 }) ?? true { best = found }
        }
        return best?.name
    }

    /// How many letters must be added, dropped, changed or swapped with their neighbour.
    static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left.utf8)
        let right = Array(right.utf8)
        var rows = [Array(0...right.count)]
        for (i, a) in left.enumerated() {
            var row = [i + 1]
            for (j, b) in right.enumerated() {
                var least = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a == b ? 0 : 1))
                if i > 0, j > 0, a == right[j - 1], left[i - 1] == b { least = min(least, rows[i - 1][j - 1] + 1) }
                row.append(least)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }
}
