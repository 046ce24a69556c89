/// Takes apart syllables between which a page lost its space: `BộXây dựng` → Bộ·Xây·dựng, `tạicông văn` → tại·công·văn,
/// `CHỦ NHIỆMPHÓ` → CHỦ·NHIỆM·PHÓ.
///
/// Vietnamese has few kinds of syllable, so a run of letters with two cores of vowels is two of them, where both halves
/// can be said. Of several ways the one whose halves the lexicon knows is taken: `thực·hiện`, and not `thự·chiện`.
/// Foreign names stay whole: they have no Vietnamese letter, or no such halves.
enum GluedSyllables {
    /// Whether letters look like more than one syllable: looks at the bytes alone.
    static func areLikely(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        guard end - start >= 6 else { return false }
        var cores = 0
        var isVowel = false
        var isForeign = true
        var index = start
        while index < end {
            let byte = text[index]
            let vowel: Bool
            if byte < 0x80 {
                switch byte | 0x20 {
                case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: vowel = true
                default: vowel = false
                }
                // `ĐTngày`: a small syllable behind capitals
                if index >= start + 2, index < end - 2, byte >= 0x61, text[index - 1] < 0x5B, text[index - 1] >= 0x41,
                    Letters.isCapital(text, start)
                {
                    cores = max(cores, 1) + 1
                }
            } else {
                // `đ`, `Đ`
                vowel = !(byte == 0xC4 && text[index + 1] & 0xFE == 0x90)
                isForeign = false
            }
            if vowel, !isVowel { cores += 1 }
            isVowel = vowel
            index += Letters.width(byte)
        }
        return cores > 1 && !isForeign
    }

    /// Where to cut, as byte offsets; none where the letters are one word.
    static func cuts(
        _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, symbols: SymbolTable
    ) -> [Int] {
        var letters: [(offset: Int, base: Character, tone: Int, isCapital: Bool)] = []
        var index = start
        while index < end {
            let width = min(Letters.width(text[index]), end - index)
            let capital = Letters.isCapital(text, index)
            let character = Character(String(decoding: text[index..<(index + width)], as: UTF8.self).lowercased())
            let (base, tone) = plain[character] ?? (character, 0)
            letters.append((index, base, tone, capital))
            index += width
        }
        guard (4...24).contains(letters.count), !canBeSaid(letters[...]) else { return [] }
        // The best way to the end from each letter: the known syllables it has, and where its first ends.
        var best = [(worth: Int, next: Int)?](repeating: nil, count: letters.count + 1)
        best[letters.count] = (0, letters.count)
        for from in letters.indices.reversed() {
            for until in (from + 1)...min(letters.count, from + 7) {
                guard let rest = best[until] else { continue }
                let part = letters[from..<until]
                let isMark =
                    from == 0 && until < letters.count && isAbbreviation(part) && !letters[until].isCapital
                    && !beginsName(letters[(until - 1)...])
                guard isMark || part.count > 1 && canBeSaid(part) else { continue }
                let upper = until < letters.count ? letters[until].offset : end
                var worth = rest.worth - 4
                if symbols[Letters.hash(text, part[from].offset, upper)] != 0 { worth += 3 }
                // `BộXây`: a capital begins a syllable; one in the middle of small letters does nothing else.
                if part.dropFirst().contains(where: \.isCapital), part.contains(where: { !$0.isCapital }) { worth -= 8 }
                if worth > best[from]?.worth ?? .min { best[from] = (worth, until) }
            }
        }
        var found: [Int] = []
        var at = best[0]?.next ?? letters.count
        while at < letters.count {
            found.append(letters[at].offset)
            at = best[at]?.next ?? letters.count
        }
        guard found.count <= 4 else { return [] }
        // `CopyBáo` is cut before its capital alone: what stands before has no Vietnamese letter and no known halves.
        guard let capital = letters.dropFirst().first(where: \.isCapital)?.offset, found.contains(capital),
            found[0] < capital, text[start..<capital].allSatisfy({ $0 < 0x80 })
        else { return found }
        let parts = zip([start] + found, found).prefix { $0.1 <= capital }
        let isForeign = parts.contains { symbols[Letters.hash(text, $0.0, $0.1)] == 0 }
        return isForeign ? found.filter { $0 >= capital } : found
    }

    /// `ĐT` of `14517/BTC-ĐTngày`: capitals that are no syllable.
    private static func isAbbreviation(
        _ letters: ArraySlice<(offset: Int, base: Character, tone: Int, isCapital: Bool)>
    )
        -> Bool
    {
        letters.count >= 2 && letters.allSatisfy(\.isCapital)
    }

    /// `Thủy` of `KTThủy`: the last capital is the name's own.
    private static func beginsName(
        _ letters: ArraySlice<(offset: Int, base: Character, tone: Int, isCapital: Bool)>
    )
        -> Bool
    {
        letters.count > 2 && canBeSaid(letters)
    }

    /// Whether letters are one syllable: an onset, a rhyme, one tone, and after a stop only the tones it allows.
    private static func canBeSaid(_ letters: ArraySlice<(offset: Int, base: Character, tone: Int, isCapital: Bool)>)
        -> Bool
    {
        let toned = letters.filter { $0.tone != 0 }
        guard toned.count <= 1 else { return false }
        let word = String(letters.map(\.base))
        for length in stride(from: min(3, word.count), through: 0, by: -1) {
            guard onsets.contains(String(word.prefix(length))) else { continue }
            let rhyme = String(word.dropFirst(length))
            guard rhymes.contains(rhyme) || rhyme.isEmpty && word == "gi" else { continue }
            let tone = toned.first?.tone ?? 0
            let isStopped = ["c", "p", "t"].contains(rhyme.last) || rhyme.hasSuffix("ch")
            if isStopped, tone != 1, tone != 5 { continue }
            return true
        }
        return false
    }

    private static let onsets: Set<String> = [
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
        "qu",
        "r", "s", "t", "th", "tr", "v", "x",
    ]

    private static let rhymes: Set<String> = Set(
        """
        a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch
        êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oan oang oanh oao oat
        oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân
        uâng uât uây uc uê uêch uênh ui um un ung uô uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uơ ư ưa
        ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh yt
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Each vowel with its tone: the letter without it, and the tone from 1 (sắc) to 5 (nặng).
    private static let plain: [Character: (Character, Int)] = {
        var found: [Character: (Character, Int)] = [:]
        let rows = [
            "aáàảãạ", "ăắằẳẵặ", "âấầẩẫậ", "eéèẻẽẹ", "êếềểễệ", "iíìỉĩị", "oóòỏõọ", "ôốồổỗộ", "ơớờởỡợ", "uúùủũụ",
            "ưứừửữự",
            "yýỳỷỹỵ",
        ]
        for row in rows {
            let base = row[row.startIndex]
            for (tone, letter) in row.enumerated() { found[letter] = (base, tone) }
        }
        return found
    }()
}
