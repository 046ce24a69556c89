import Records
import SourceText

/// Finds which leader a document means: by name (`đồng chí Trần Quang Vinh`), or by position on a day
/// (`Chủ tịch UBND tỉnh` on 2025-03-01 is whoever held it then).
package struct LeaderNames: Sendable {
    private let directory: Directory
    private var byName: [String: [Int]] = [:]
    private var byTitle: [String: [(leader: Int, position: Int)]] = [:]

    package init(_ directory: Directory) {
        self.directory = directory
        for (index, leader) in directory.leaders.enumerated() {
            for name in [leader.name] + leader.aliases { byName[LeaderNames.key(name), default: []].append(index) }
            for (place, position) in leader.positions.enumerated() {
                for title in LeaderNames.titles(position.title) {
                    byTitle[UnitNames.key(title), default: []].append((index, place))
                }
            }
        }
    }

    package enum Meaning: Hashable, Sendable {
        /// Index into `Directory.leaders`.
        case leader(Int)
        /// Several held the position on that day, or bear the name.
        case several([Int])
        case unknown
    }

    package func meaning(of person: Person, on day: Day?, agency: Int?) -> Meaning {
        if let name = person.name, !name.isEmpty {
            let found = byName[LeaderNames.key(name)] ?? []
            if found.count < 2 { return found.first.map(Meaning.leader) ?? .unknown }
            let exact = found.filter { ([directory.leaders[$0].name] + directory.leaders[$0].aliases).contains(name) }
            return exact.count == 1 ? .leader(exact[0]) : .several(found)
        }
        guard let position = person.position else { return .unknown }
        return meaning(of: holders(of: position), on: day, agency: agency)
    }

    /// Everybody who ever held a position so called, the closest title first; kept for each spelling.
    package func holders(of position: String) -> Holders {
        var found: [[(leader: Int, position: Int)]] = []
        for title in LeaderNames.titles(position) {
            let key = UnitNames.key(title)
            if let exact = byTitle[key] { found.append(exact) }
            // Where one of the two goes on: `Chánh Văn phòng` and `Chánh Văn phòng UBND tỉnh`.
            guard key.contains(" ") else { continue }
            var near: [(leader: Int, position: Int)] = []
            for (title, holders) in byTitle where title.hasPrefix(key + " ") || key.hasPrefix(title + " ") {
                near += holders
            }
            if !near.isEmpty { found.append(near.sorted { $0 < $1 }) }
        }
        return Holders(candidates: found)
    }

    package func isPerson(_ name: String) -> Bool { byName[LeaderNames.key(name)] != nil }

    /// Whether the directory knows a position of exactly this title.
    package func isPosition(_ title: String) -> Bool { byTitle[UnitNames.key(title)] != nil }

    package struct Holders: Sendable {
        fileprivate let candidates: [[(leader: Int, position: Int)]]
    }

    package func meaning(of holders: Holders, on day: Day?, agency: Int?) -> Meaning {
        for candidates in holders.candidates {
            var found: [Int] = []
            var own: [Int] = []
            for candidate in candidates where !found.contains(candidate.leader) {
                let position = directory.leaders[candidate.leader].positions[candidate.position]
                guard position.isHeld(on: day) else { continue }
                found.append(candidate.leader)
                if agency != nil, position.agency == agency { own.append(candidate.leader) }
            }
            // Of two agencies' holders the document means its own.
            if found.count > 1, !own.isEmpty { found = own }
            if found.count == 1 { return .leader(found[0]) }
            if found.count > 1 { return .several(found) }
        }
        return .unknown
    }

    /// Whether a leader held any position on a day; true where the directory gives no times.
    package func isInOffice(_ leader: Int, on day: Day) -> Bool {
        let positions = directory.leaders[leader].positions
        return positions.isEmpty || positions.contains { $0.isHeld(on: day) }
    }
}

extension LeaderNames {
    /// The name without what courtesy puts before it, in lower case without marks: `đ/c Lê Thị Hà` → `le thi ha`.
    package static func key(_ name: String) -> String {
        var words = Folding.folded(name).split { !$0.isLetter && !$0.isNumber }.map(String.init)
        while words.count > 2, let first = words.first {
            if first == "dong", words[1] == "chi" {
                words.removeFirst(2)
            } else if first == "d", words[1] == "c" {
                words.removeFirst(2)
            } else if honorifics.contains(first) {
                words.removeFirst()
            } else {
                break
            }
        }
        return words.joined(separator: " ")
    }

    private static let honorifics: Set<String> = ["ong", "ba", "ts", "ths", "pgs", "gs", "bs", "ks", "dc"]

    /// `Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh` is two titles; the last is the one that counts in the office.
    private static func titles(_ position: String) -> [String] {
        let parts = position.split(whereSeparator: { $0 == "," || $0 == ";" })
            .map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
        return parts.count > 1 ? [position] + parts.reversed() : parts
    }
}
