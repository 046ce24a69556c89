/// The ways one syllable is written: `hoà` and `hòa`, `uỷ` and `ủy`, `kì` and `kỳ`, `quí` and `quý`.
///
/// The lexicon enters every spelling of its own syllables, so that documents are read as they are and nothing is
/// rewritten on the way.
enum Spelling {
    /// All spellings of a lower-case syllable, itself first.
    static func variants(of syllable: String) -> [String] {
        var found = [syllable]
        for (old, new) in placements where syllable.hasSuffix(old) {
            found.append(String(syllable.dropLast(old.count)) + new)
        }
        for (i, y) in finals {
            for (from, to) in [(i, y), (y, i)] where syllable.hasSuffix(from) {
                let onset = String(syllable.dropLast())
                if iOnsets.contains(onset) { found.append(onset + to) }
            }
        }
        return found
    }

    /// Where the tone mark stands in an open syllable: old school and new school.
    private static let placements: [(String, String)] = {
        let pairs = [
            ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"),
            ("òe", "oè"), ("óe", "oé"), ("ỏe", "oẻ"), ("õe", "oẽ"), ("ọe", "oẹ"),
            ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
        ]
        return pairs + pairs.map { ($0.1, $0.0) }
    }()

    private static let finals: [(String, String)] = [
        ("i", "y"), ("ì", "ỳ"), ("í", "ý"), ("ỉ", "ỷ"), ("ĩ", "ỹ"), ("ị", "ỵ"),
    ]

    /// After these alone `i` and `y` are one sound.
    private static let iOnsets: Set<String> = ["h", "k", "l", "m", "s", "t", "qu"]
}
