import Office
import Records
import SourceText

/// The office as the pages walk through it: lists of numbers that lead from anything to everything it belongs with.
///
/// The ledger laid it all out and judged it; here it has the form that pages show, in the order of the pages. A class, because
/// every page and table holds it, and copying it counts forty references on all cores at once.
final class OfficeView: Sendable {
    struct Task: Sendable {
        /// Into `documents`, and into that record's assignments.
        var document: Int
        var index: Int
        /// Names as the document has them, with the unit where one is known.
        var leads: [Named]
        var coordinating: [Named]
        /// Into `leaders`: who presided or who is in charge of it.
        var leaders: [Int] = []
        var standing: Standing
        /// What counts now: an extended deadline supersedes the first.
        var deadline: DateSpan?
        var daysLate = 0
        /// The first deadline, where it was extended.
        var was: DateSpan?
        var finished: Day?
        /// Whether anything was ever said of it.
        var hasLog = false

        /// Open, and nobody ever said anything of it.
        var isUnreported: Bool {
            guard !hasLog else { return false }
            switch standing {
            case .over, .soon, .open, .none: return true
            case .recurring, .done, .doneUndated, .doneLate, .stopped, .later: return false
            }
        }

        /// Where its words are; asking for no more copies no more.
        var place: (document: Int, index: Int) { (document, index) }
    }

    typealias Named = Ledger.Named

    struct Unit: Sendable {
        var slug: String
        var name: String
        var otherNames: [String] = []
        var isInDirectory = true
        /// Into `tasks`, newest document first.
        var tasks: [Int] = []
        var supports: [Int] = []
        /// Both, each once.
        var concerning: [Int] = []
    }

    struct Leader: Sendable {
        var slug: String
        var name: String
        var position: String
        var units: [Int] = []
        /// Into `documents`.
        var chaired: [Int] = []
        var signed: [Int] = []
        var tasks: [Int] = []
        /// In which the leader presided or signed, newest first.
        var years: [Int] = []
    }

    /// A class, because pages look through all periods for those around and within their own.
    final class Span: Sendable {
        enum Kind: Int, Sendable { case term, year, half, nineMonths, quarter, month, week }
        let period: Period
        /// `2021-Q3`
        let id: String
        let kind: Kind
        let first: Day
        let last: Day
        let documents: [Int]
        let tasks: [Int]

        init(_ span: Ledger.Span, kind: Kind) {
            period = span.period
            id = span.period.description
            self.kind = kind
            first = span.period.first
            last = span.period.last
            documents = span.documents
            tasks = span.given
        }
    }

    let ledger: Ledger
    /// Newest first; those without a day last.
    let documents: [Record]
    /// For each document the quarter it belongs to, as an index into `periods`.
    let quarterOfDocument: [Int?]
    let tasks: [Task]
    /// For each document its tasks, in document order.
    let tasksOfDocument: [Range<Int>]
    /// By document, of those that tell of progress: what each says, as indices into the ledger's `progress`.
    let saidInDocument: [Int: [Int]]
    let units: [Unit]
    /// For each unit the quarters in which it was given something, newest first.
    let quartersOfUnit: [[Int]]
    let leaders: [Leader]
    /// Those of the leaders, whose pages are linked.
    let leaderSlugs: Set<String>
    /// Newest first; of one day the longer first.
    let periods: [Span]
    let periodsOfDocument: [[Int]]
    /// Where each stands among `periods`.
    let placeOfPeriod: [Period: Int]
    /// The years among `periods`.
    let periodOfYear: [Int: Int]
    /// Those among `periods` that have a list of their assignments: quarters, and of one that has many the months.
    let listedPeriods: [Int]
    let diagnostics: [Diagnostic]
    /// Laid by the plan, beside its other books.
    let courses: Courses
    private let layout: Layout

    /// All but the courses, as it is laid step by step before any page asks.
    struct Layout: Sendable {
        let ledger: Ledger
        var documents: [Record]
        var quarterOfDocument: [Int?] = []
        var tasks: [Task] = []
        var tasksOfDocument: [Range<Int>] = []
        var saidInDocument: [Int: [Int]] = [:]
        var units: [Unit] = []
        var quartersOfUnit: [[Int]] = []
        var leaders: [Leader] = []
        var leaderSlugs: Set<String> = []
        var periods: [Span] = []
        var periodsOfDocument: [[Int]] = []
        var placeOfPeriod: [Period: Int] = [:]
        var periodOfYear: [Int: Int] = [:]
        var listedPeriods: [Int] = []
        var diagnostics: [Diagnostic] = []
    }

    init(_ layout: Layout, courses: Courses = Courses()) {
        self.layout = layout
        self.courses = courses
        ledger = layout.ledger
        documents = layout.documents
        quarterOfDocument = layout.quarterOfDocument
        tasks = layout.tasks
        tasksOfDocument = layout.tasksOfDocument
        saidInDocument = layout.saidInDocument
        units = layout.units
        quartersOfUnit = layout.quartersOfUnit
        leaders = layout.leaders
        leaderSlugs = layout.leaderSlugs
        periods = layout.periods
        periodsOfDocument = layout.periodsOfDocument
        placeOfPeriod = layout.placeOfPeriod
        periodOfYear = layout.periodOfYear
        listedPeriods = layout.listedPeriods
        diagnostics = layout.diagnostics
    }

    /// With its books laid.
    convenience init(_ view: OfficeView, courses: Courses) { self.init(view.layout, courses: courses) }

    var asOf: Day { ledger.reckoning.asOf }

    /// The day of each document.
    var days: [Day?] { ledger.days }

    func assignment(_ task: Int) -> Assignment {
        documents[tasks[task].document].assignments[tasks[task].index]
    }

    /// From the year of the first document to this one, as a term; nil where that is a single year.
    var wholeTime: Period? {
        guard let first = days.last(where: { $0 != nil }) ?? nil else { return nil }
        return Period.term(first.year, max(asOf.year, first.year + 1))
    }

    /// What is recent is the last two years, which people keep at hand.
    static let recentDays = 731
    /// The weeks of a quarter.
    static let recentDaysOfWeeks = 91

    /// Whether people keep a period at hand, so that it has files and reports for each unit and leader.
    func isRecent(_ period: Int) -> Bool {
        let span = periods[period]
        return span.last >= asOf - (span.kind == .week ? OfficeView.recentDaysOfWeeks : OfficeView.recentDays)
    }

    /// Whether the office's report of a period stands ready. Quarters, half-years and years are asked for long after;
    /// weeks and months only as long as people keep them at hand.
    func hasReport(_ period: Int) -> Bool {
        switch periods[period].kind {
        case .week, .month: isRecent(period)
        default: true
        }
    }

    /// Into `periods`.
    func index(ofYear year: Int) -> Int? { periodOfYear[year] }

    /// Of the tasks of a unit or a leader those that were given in a period.
    func given(_ tasks: [Int], in period: Int) -> [Int] {
        Array(ledger.entries(tasks, given: periods[period].first...periods[period].last))
    }

    func hasMeeting(_ document: Int) -> Bool { documents[document].meeting != nil }

    func counts(_ tasks: some Sequence<Int>) -> StandingCounts {
        var counts = StandingCounts()
        for task in tasks { counts.add(self.tasks[task].standing) }
        return counts
    }
}
