/// The ways one syllable is written: `hoà` and `hòa`, `uỷ` and `ủy`, `kì` and `kỳ`, `quí` and `quý`.
///
/// The lexicon enters every spelling of its own syllables, so that documents are read as they are and nothing is
/// rewritten on the way.
enum Spelling {
    /// All spellings of a lower-case syllable, itself first.
    static func variants(of syllable: String) -> [String] {
        var found = [syllable]
        guard endsOpen(syllable) else { return found }
        for (old, new) in placements where ends(syllable, old) {
            found.append(String(syllable.dropLast(old.count)) + new)
        }
        for (i, y) in finals {
            for (from, to) in [(i, y), (y, i)] where ends(syllable, from) {
                let onset = String(syllable.dropLast())
                if iOnsets.contains(onset) { found.append(onset + to) }
            }
        }
        return found
    }

    /// Whether a syllable may end in a vowel that is written in two ways: most end in another ASCII letter.
    private static func endsOpen(_ syllable: String) -> Bool {
        guard let last = syllable.utf8.last else { return false }
        return last >= 0x80 || "aeiy".utf8.contains(last)
    }

    /// By bytes: all words of the lexicon and of the rules pass here before the first document is read.
    private static func ends(_ syllable: String, _ end: String) -> Bool {
        syllable.utf8.count >= end.utf8.count && syllable.utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
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
