import Records

/// What stands on paper in capitals, as a sentence has it: `PHÓ TRƯỞNG PHÒNG TỔNG HỢP` → `Phó Trưởng phòng Tổng hợp`,
/// by the words of `proper_names`, the names of the units and the places of issue. What is not all in capitals stays as it is.
struct SmallLetters: Sendable {
    private let spelled: [String: String]

    /// - Parameter texts: all that will be asked for; few are unlike one another.
    init(_ texts: some Sequence<String>, units: [String], places: Set<String> = [], strings: SiteStrings) {
        let capitals = Set(texts).filter { $0.contains(where: \.isLetter) && $0 == $0.uppercased() }
        var names: [(small: String, proper: String)] = []
        if !capitals.isEmpty {
            let words = (strings.texts["proper_names"] ?? "").split(separator: "|").map(String.init)
            // `Trưởng phòng Tổng hợp`: the first word of a unit's name is the position's own.
            let rests = units.compactMap { name in name.firstIndex(of: " ").map { String(name[$0...]) } }
            // `TỈNH SƠN GIANG` over `Sơn Giang, ngày 10 tháng 3 năm 2026`
            let others = places.sorted().map { " " + $0 }
            names = (rests.sorted { $0.utf8.count > $1.utf8.count } + words + others).map { ($0.lowercased(), $0) }
        }
        let whole = Dictionary(units.map { ($0.uppercased(), $0) }) { first, _ in first }
        spelled = Dictionary(
            uniqueKeysWithValues: capitals.map { ($0, whole[$0] ?? SmallLetters.written($0.lowercased(), names)) })
    }

    subscript(text: String) -> String { spelled[text] ?? text }

    private static func written(_ small: String, _ names: [(small: String, proper: String)]) -> String {
        var text = small
        for name in names where text.contains(name.small) { text = text.replacing(name.small, with: name.proper) }
        return SiteStrings.capitalized(text)
    }
}

extension Record {
    /// What of it may stand in capitals.
    var wordsInCapitals: [String] { [agency, signature?.position].compactMap(\.self) }
}
