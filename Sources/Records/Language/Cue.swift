/// What a phrase of the lexicon says to a reader.
enum Cue: UInt8, Sendable, CaseIterable {
    // Who
    case unitKind, unitWhole, sector, groupStart, groupNoun, groupTail, territory
    case position, personTitle, surname
    // What to do
    case verb, adverb, assign, lead, coordinate, together, obligation, standing, exhortation
    case decision, praise, closing, function, noun
    // When
    case deadline, within, finish, from, month, quarter, week, half, year, weekday, part, recurring, event, past
    // What it rests on
    case documentType, notYetNumbered
    // What is being said
    case results, limitations, causes, directions, tasks, opinions, concluded, presided, attended, reported, timeUnit
    // Figures
    case qualifier, money, multiplier, notCounted, target, change
    // Page and paper
    case kindLine, motto, furniture, recipients, authority, signed, dayTime

    /// Folded at compile time wherever a rule names its cues.
    @inline(__always)
    var bit: UInt64 { 1 &<< UInt64(rawValue) }

    /// All tables of `Words/`.
    static let tables: [WordTable] =
        UnitWords.tables + SectorWords.tables + PeopleWords.tables + WorkWords.tables + TimeWords.tables
        + DocumentWords.tables
        + SectionWords.tables + FigureWords.tables + PaperWords.tables
}

/// Phrases that say the same thing. A newcomer adds a row to the table that fits.
struct WordTable: Sendable {
    struct Phrase: Sendable {
        /// Lower case; spellings that mean the same are parted by `|`.
        var text: String
        var value: Int32
    }
    var cue: Cue
    var phrases: [Phrase]

    init(_ cue: Cue, value: Int32 = 0, _ phrases: String...) {
        self.cue = cue
        self.phrases = phrases.map { Phrase(text: $0, value: value) }
    }

    init(_ cue: Cue, values: [(String, Int32)]) {
        self.cue = cue
        self.phrases = values.map { Phrase(text: $0.0, value: $0.1) }
    }
}
