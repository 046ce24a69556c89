import SourceText

/// How an assignment stands as of a day, as the pages show it: a class of the stylesheet and a word.
enum Standing: Int, CaseIterable, Sendable {
    case over, soon, open, none, recurring, done, doneUndated, doneLate, stopped
    /// Given after the day of the figures: its document shows it, and no list counts it.
    case later

    /// The class of its colour and shape, and the end of its key in the strings.
    var key: String {
        switch self {
        case .over: "over"
        case .soon: "soon"
        case .open: "open"
        case .none: "none"
        case .recurring: "recurring"
        case .done: "done"
        case .doneUndated: "done-undated"
        case .doneLate: "done-late"
        case .stopped: "stopped"
        case .later: "later"
        }
    }

    /// The string that stands in an assignment's own row, where a finished one shows whether it had a deadline.
    var rowLabel: String { self == .doneUndated ? "status_finished" : "status_\(key)" }

    /// In the order in which a bar shows them: what is done first, what is late after it.
    static let inBars: [Standing] = [
        .done, .doneUndated, .doneLate, .over, .soon, .open, .recurring, .none, .stopped, .later,
    ]

    /// What needs attention first comes first.
    static let inOrderOfConcern = Standing.allCases

    var isFinished: Bool { self == .done || self == .doneUndated || self == .doneLate }

    var isOpen: Bool {
        switch self {
        case .over, .soon, .open, .none, .recurring: true
        case .done, .doneUndated, .doneLate, .stopped, .later: false
        }
    }
}

/// How many assignments of a list stand how.
struct StandingCounts: Sendable {
    private var counts = [Int](repeating: 0, count: Standing.allCases.count)

    init() {}

    subscript(standing: Standing) -> Int { counts[standing.rawValue] }

    mutating func add(_ standing: Standing) { counts[standing.rawValue] += 1 }

    var total: Int { counts.reduce(0, +) }
    var finished: Int { self[.done] + self[.doneUndated] + self[.doneLate] }
    var inTime: Int { self[.open] + self[.soon] }
    var undated: Int { self[.none] + self[.recurring] }
}
