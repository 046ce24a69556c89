import Records
import SourceText

/// Everything that was assigned, to whom, until when, and what became of it, as of a day.
///
/// Whatever belongs together is found by index: a unit's entries, a leader's meetings, a period's documents. Everything
/// is counted from these lists, so each figure can show the assignments that make it. What is dated after the day of
/// reckoning has its own page, and counts for nothing.
package struct Ledger: Sendable {
    package let reckoning: Reckoning
    package let directory: Directory
    /// Newest first; those without a day last.
    package internal(set) var documents: [Record] = []
    /// The day of each document, apart from the records: a record is large, and asking one of a list for its day copies it.
    package internal(set) var days: [Day?] = []
    /// In the order of documents and, within one, of its assignments.
    package internal(set) var entries: [Entry] = []
    /// Entries before this one were given after the day of reckoning: they stand in their documents and nowhere else.
    package internal(set) var firstKnown = 0
    /// The index of every entry given by the day of reckoning, for whoever walks through all as through a unit's.
    package internal(set) var everyEntry: [Int] = []
    /// For each entry what summaries ask of it.
    package internal(set) var terms: [Terms] = []
    /// The same, those of one entry together.
    var steps: [Word] = []
    /// For each document what summaries ask of it.
    package internal(set) var documentTerms: [DocumentTerms] = []
    /// For each document the limitations that raise a theme.
    var shortcomings: [[Shortcoming]] = []
    /// For each document its entries.
    package internal(set) var entriesOfDocument: [Range<Int>] = []
    /// Those of the directory in its order (the same indices), then those met outside it, groups last.
    package internal(set) var units: [Unit] = []
    /// Those of the directory in its order (the same indices), then the others met, by name.
    package internal(set) var leaders: [Leader] = []
    /// Newest first; of one day the longer first. Those with documents, and those of the year ahead with deadlines.
    package internal(set) var periods: [Span] = []
    /// Where each stands among `periods`.
    var placeOfPeriod: [Period: Int] = [:]
    package internal(set) var periodsOfDocument: [[Int]] = []
    /// Every word of the progress documents, by day and then by place.
    package internal(set) var progress: [Progress] = []
    /// The same, bare of text.
    var words: [Word] = []
    /// For each entry of which something was said how it stood, one stretch after the other.
    var lives: [Stretch] = []
    var lifeOfEntry: [Range<Int32>] = []
    /// When anything about an assignment changed.
    var turns = Turns()
    /// The figures that were signed off; they go before what is reckoned now.
    package internal(set) var closures: [Period: Closure] = [:]
    /// For those that differ from what is reckoned now, how.
    package internal(set) var closureChanges: [Period: ClosureChanges] = [:]
    /// What concerns several documents; each record keeps its own.
    package internal(set) var diagnostics: [Diagnostic] = []

    /// One assignment with its follow-up.
    package struct Entry: Sendable {
        /// Index into `documents`.
        package var document: Int
        /// Index into that record's assignments.
        package var index: Int
        /// The day of the meeting, else of the document.
        package var given: Day?
        /// Who leads now, named as the document (or the transfer) names them.
        package var leads: [Named]
        /// Indices into `units`: those for whom a leading group stands, on the day it was given.
        package var members: [Int] = []
        package var coordinating: [Named]
        package var responsible: [Responsibility] = []
        package var firstDeadline: DateSpan?
        /// What counts now: an extended deadline supersedes the first.
        package var deadline: DateSpan?
        package var recurrence: Assignment.Recurrence?
        package var nature: Assignment.Nature
        package var outcome = Outcome.open
        package var status = Status.undated
        /// Days by which it is late, or was when it was finished.
        package var daysLate = 0
        /// Indices into `progress`, the earliest first. Empty: nothing is known of it.
        package var log: [Int] = []

        package var finished: Day? { outcome.finished }
        package var wasExtended: Bool { deadline?.last != firstDeadline?.last }
    }

    package struct Named: Hashable, Sendable {
        package var name: String
        /// Index into `units`; nil where nobody in particular is named (`các đơn vị liên quan`).
        package var unit: Int?

        package init(name: String, unit: Int?) {
            self.name = name
            self.unit = unit
        }
    }

    package struct Responsibility: Hashable, Sendable {
        package enum Reason: Hashable, Sendable {
            /// Presided over the meeting.
            case presided
            /// Was told in person.
            case named
            /// Was in charge, on the day, of this unit.
            case inCharge(unit: Int)
        }
        /// Index into `leaders`.
        package var leader: Int
        package var reason: Reason
    }

    package struct Unit: Sendable {
        /// Unique among units, ASCII: the directory's id, else the name folded.
        package var slug: String
        package var name: String
        /// Aliases, and the names of those whose work it took over.
        package var otherNames: [String] = []
        package var kind: String?
        package var isInDirectory = false
        /// Stands for several: `các phòng, ban, đơn vị`.
        package var isGroup = false
        /// Index into `units`: who carries its work on; it has then no entries of its own.
        package var successor: Int?
        package var parent: Int?
        /// Entries that it leads under its own name.
        package var entries: [Int] = []
        /// Entries that it leads as one of a group; of a group, nothing.
        package var shared: [Int] = []
        /// Both, in the order of entries, and the documents that they stand in.
        package var led: [Int] = []
        package var documents: [Int] = []
        package var coordinates: [Int] = []
    }

    package struct Leader: Sendable {
        package var slug: String
        package var name: String
        /// The position held on the day of reckoning, else the last one; as the documents have it outside the directory.
        package var position: String
        package var isInDirectory = false
        /// Indices into `documents`, of those dated by the day of reckoning.
        package var chaired: [Int] = []
        package var signed: [Int] = []
        /// Both, each document once.
        package var documents: [Int] = []
        /// Entries that the leader is responsible for, for whatever reason.
        package var entries: [Int] = []
        /// Indices into `units`: in charge of on the day of reckoning.
        package var units: [Int] = []
    }

    package struct Span: Sendable {
        package var period: Period
        /// Indices into `documents`, by the day of the meeting or of issue.
        package var documents: [Int] = []
        /// Given in the period.
        package var given: [Int] = []
        /// Due in the period: the last day of the deadline now in force lies in it.
        package var due: [Int] = []

        package init(period: Period, documents: [Int] = [], given: [Int] = []) {
            self.period = period
            self.documents = documents
            self.given = given
        }
    }

    /// One line of a progress document, matched to what it speaks of.
    package struct Progress: Sendable {
        package var day: Day
        package var entry: ProgressEntry
        /// Index into `entries`.
        package var about: Int
        /// Index into `documents`: where it was written.
        package var document: Int
    }
}

extension Ledger {
    package func assignment(_ entry: Int) -> Assignment {
        documents[entries[entry].document].assignments[entries[entry].index]
    }

    /// `2021-09-09-giao-ban#II.2.1.a`
    package func id(_ entry: Int) -> String { assignment(entry).id }

    /// The unit under which an assignment is counted once: the first that leads it; a group stands for itself.
    package func countingUnit(_ entry: Int) -> Int? { entries[entry].leads.lazy.compactMap(\.unit).first }

    /// Every entry that a unit leads, alone or as one of a group, in the order of entries.
    package func led(by unit: Int) -> [Int] { units[unit].led }

    package func span(_ period: Period) -> Span? { placeOfPeriod[period].map { periods[$0] } }
}
