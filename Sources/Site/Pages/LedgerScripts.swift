import Office
import Records
import SourceText

/// What `ledger/` needs to find the assignments behind any figure of any period: each assignment once, in the script of
/// the year in which it was given, with the days on which something became of it.
///
/// A list for each figure of each period would hold what is open for ten years a thousand times over; so the browser
/// counts as `Ledger.summary(of:in:)` does, from the same days. Scripts, not data: a page opened from a disk may load
/// nothing else.
struct LedgerScripts: Sendable {
    let view: OfficeView
    let rows: TaskRows
    let citations: CitationIndex

    static let page = "ledger/index.html"
    static let namesPath = "ledger/names.js"
    static func path(_ year: Int) -> String { "ledger/\(year).js" }

    private var strings: SiteStrings { rows.strings }

    /// The years in which anything was given, newest first; last, as 0, what has no day.
    static func years(_ view: OfficeView) -> [Int] {
        var years: [Int] = []
        for document in view.documents.indices where isListed(document, view) {
            let year = view.days[document]?.year ?? 0
            if years.last != year { years.append(year) }
        }
        return years
    }

    /// `giaoban.ledger({asOf:20778,…,years:[[2026,20800]],units:[["kinh-te","Phòng Kinh tế"]],…})`
    func names() -> [UInt8] {
        var script = ScriptWriter()
        script.append("giaoban.ledger({asOf:")
        script.append(Int(view.asOf.number))
        script.append(",inclusive:")
        script.append(view.ledger.reckoning.deadlineInclusive ? 1 : 0)
        script.append(",soon:")
        script.append(view.ledger.reckoning.dueSoonDays)
        script.append(",years:")
        script.append(list: LedgerScripts.years(view)) { script, year in
            script.append("[")
            script.append(year)
            script.append(",")
            script.append(lastDay(of: year))
            script.append("]")
        }
        func pairs(_ name: StaticString, _ pairs: [(String, String)]) {
            script.append(name)
            script.append(list: pairs) { script, pair in
                script.append("[")
                script.append(string: pair.0)
                script.append(",")
                script.append(string: pair.1)
                script.append("]")
            }
        }
        pairs(",units:", view.units.map { ($0.slug, $0.name) })
        pairs(",leaders:", view.leaders.map { ($0.slug, $0.name) })
        pairs(
            ",figures:",
            Figures.Name.listed.map { ($0.rawValue, $0.label.text(strings.language)) } + [
                ("in-time-later", strings["figure_later"]),
                ("newly-overdue", SiteStrings.capitalized(strings["changes_overdue"])),
                ("extended", SiteStrings.capitalized(strings["changes_extended"])),
            ])
        pairs(",statuses:", LedgerScripts.statuses.map { ($0, strings["status_\($1)"]) })
        pairs(",classes:", LedgerScripts.statuses.map { ($0, $1 == "finished" ? "done-undated" : $1) })
        pairs(
            ",words:",
            LedgerScripts.words.map { ($0, strings["ledger_\($0)"]) }
                + [
                    ("date", strings["date"]), ("nobody", strings["nobody_named"]), ("silent", strings["unreported"]),
                    ("point", strings["point_of"]),
                ])
        script.append(",months:")
        script.append(list: strings["months"].split(separator: " ")) { $0.append(string: String($1)) }
        script.append(",periods:")
        script.append(list: view.periods) { script, span in
            script.append("[")
            script.append(string: span.id)
            script.append(",")
            script.append(string: strings.name(of: span))
            script.append(",")
            script.append(Int(span.first.number))
            script.append(",")
            script.append(Int(span.last.number))
            script.append("]")
        }
        pairs(",papers:", PaperKind.allCases.map { (Folding.slug($0.name), $0.name) })
        script.append("})\n")
        return script.bytes
    }

    private static let words = [
        "count", "none", "more", "late", "upto", "all", "whole", "given", "papers", "cites", "days",
        "dated", "due",
    ]

    /// By what a summary calls it, the end of the key in the strings.
    private static let statuses = [
        ("finished-on-time", "done"), ("finished-late", "done-late"), ("finished-undated", "finished"),
        ("in-time", "open"), ("due-soon", "soon"), ("overdue", "over"), ("undated", "none"), ("standing", "recurring"),
        ("stopped", "stopped"),
    ]

    /// The last day on which anything of a year was open or due; a period after it need not load the year.
    private func lastDay(of year: Int) -> Int {
        var last = Int32.min
        for document in documents(of: year) {
            for task in view.tasksOfDocument[document] {
                let terms = view.ledger.terms[task]
                if terms.outcome == .open || !terms.isFinishable { return Int(Int32.max) }
                if let due = terms.due { last = max(last, due.number) }
                if let word = view.ledger.entries[task].log.last {
                    last = max(last, view.ledger.progress[word].day.number)
                }
            }
        }
        return Int(max(last, 0))
    }

    private func documents(of year: Int) -> [Int] {
        view.documents.indices.filter {
            (view.days[$0]?.year ?? 0) == year && LedgerScripts.isListed($0, view)
        }
    }

    /// Gave something by the day of the ledger.
    private static func isListed(_ document: Int, _ view: OfficeView) -> Bool {
        let tasks = view.tasksOfDocument[document]
        return !tasks.isEmpty && tasks.lowerBound >= view.ledger.firstKnown
    }
}

extension LedgerScripts {
    /// `giaoban.year(2026,[[3],[3,7]],[[0]],[["2026-01-07-giao-ban",20460,[["II.1.a",0,0,20475],["5",1,0,0,1]],
    /// "weeks/2026-W02"]])`: sets of units and of leaders, first whom an assignment is counted for; then each document with
    /// its day, its assignments and where under `search/` its texts stand. Of an assignment:
    /// anchor, set of units, set of leaders, first deadline (0: none), whether it never ends (1) and twice the kind of paper
    /// that it asks for (from 1), what the point is called (0: `điểm` and the anchor; else a text, or for a row of a table its
    /// number and a text), of each word of progress the day, what it says (0 open, 1 finished, 2 stopped, 3 extended) and the
    /// new deadline (0: none), and the set of documents that it cites (from 1). Zeros at the end are left out; the words
    /// themselves stand with the texts. Last come the documents cited, by key and name, and the sets of them.
    func year(_ year: Int) -> [UInt8] {
        var units = Sets()
        var leaders = Sets()
        var cites = Sets()
        var cited = Numbering<Int>()
        var body = ScriptWriter()
        body.append(list: documents(of: year)) { script, document in
            script.append("[")
            script.append(string: Address.segment(view.documents[document].id))
            script.append(",")
            script.append(view.days[document].map { Int($0.number) } ?? LedgerScripts.noDay)
            script.append(",")
            script.append(list: view.tasksOfDocument[document]) {
                append($1, to: &$0, &units, &leaders, cites.number(citedBy: $1, citations, &cited))
            }
            script.append(",")
            script.append(
                string: SearchTexts.name(day: view.days[document], id: view.documents[document].id))
            script.append("]\n")
        }
        var script = ScriptWriter()
        script.append("giaoban.year(")
        script.append(year)
        for sets in [units, leaders] {
            script.append(",")
            script.append(list: sets.all) { $0.append(list: $1) { $0.append($1) } }
        }
        script.append(",")
        var tail = ScriptWriter()
        tail.append(",")
        tail.append(list: cited.all) { script, entry in
            script.append("[")
            script.append(string: citations.entries[entry].key)
            script.append(",")
            script.append(string: citations.entries[entry].name)
            script.append("]")
        }
        tail.append(",")
        tail.append(list: cites.all) { $0.append(list: $1) { $0.append($1) } }
        tail.append(")\n")
        return script.bytes + body.bytes + tail.bytes
    }

    /// Before every day that a document bears.
    private static let noDay = -999_999

    private func append(
        _ task: Int, to script: inout ScriptWriter, _ units: inout Sets, _ leaders: inout Sets, _ cites: Int
    ) {
        let place = view.tasks[task].place
        let passage = view.documents[place.document].assignments[place.index].passage
        let path = view.documents[place.document].assignments[place.index].path
        let anchor = rows.anchor(passage.block, of: place.document)
        let row = passage.row
        // What a point is called is mostly its anchor with a word before it, which the browser adds.
        let isPlain =
            row == nil && anchor == path && !anchor.isEmpty
            && anchor.utf8.allSatisfy { $0 < 0x80 && $0 != 0x2D && $0 != 0x3A }
        let terms = view.ledger.terms[task]
        let due = Int(terms.firstDue?.number ?? 0)
        let nature = (terms.isFinishable ? 0 : 1) + 2 * (terms.paper.map { $0.place + 1 } ?? 0)
        var length = cites != 0 ? 8 : terms.hasLog ? 7 : !isPlain ? 6 : nature != 0 ? 5 : due != 0 ? 4 : 3
        func next() {
            length -= 1
            if length > 0 { script.append(",") }
        }
        script.append("[")
        script.append(string: anchor)
        next()
        script.append(
            units.number(
                of: LedgerScripts.once(
                    view.ledger.entries[task].leads.compactMap(\.unit) + view.ledger.entries[task].members)))
        next()
        script.append(leaders.number(of: LedgerScripts.once(view.ledger.entries[task].responsible.map(\.leader))))
        next()
        if length > 0 { script.append(due) }
        next()
        if length > 0 { script.append(nature) }
        next()
        if length > 0 {
            if isPlain {
                script.append(0)
            } else if let row {
                script.append("[")
                script.append(row)
                script.append(",")
                script.append(string: rows.point(task))
                script.append("]")
            } else {
                script.append(string: rows.point(task))
            }
        }
        next()
        if length > 0 { append(log: view.ledger.entries[task].log, to: &script) }
        next()
        if length > 0 { script.append(cites) }
        script.append("]")
    }

    private func append(log: [Int], to script: inout ScriptWriter) {
        script.append(list: log) { script, word in
            let state = view.ledger.progress[word].entry.state
            script.append(Int(view.ledger.progress[word].day.number))
            script.append(",")
            script.append(state.outcome)
            script.append(",")
            script.append(
                state == .extended ? Int(view.ledger.progress[word].entry.newDeadline?.last?.number ?? 0) : 0)
        }
    }

    /// Each once, in order: the first is the one for whom the assignment is counted.
    private static func once(_ numbers: [Int]) -> [Int] {
        var found: [Int] = []
        for number in numbers where !found.contains(number) { found.append(number) }
        return found
    }
}

/// What is met, each kept once and counted from 0 in the order in which it was met.
private struct Numbering<Key: Hashable> {
    private(set) var all: [Key] = []
    private var numbers: [Key: Int] = [:]

    mutating func number(of key: Key) -> Int {
        if let known = numbers[key] { return known }
        numbers[key] = all.count
        all.append(key)
        return all.count - 1
    }
}

/// Lists of numbers.
private typealias Sets = Numbering<[Int]>

extension Sets {
    /// From 1; 0 where an assignment cites nothing.
    fileprivate mutating func number(citedBy task: Int, _ index: CitationIndex, _ cited: inout Numbering<Int>) -> Int {
        let entries = index.ofTask[task]
        return entries.isEmpty ? 0 : number(of: entries.map { cited.number(of: Int($0)) }) + 1
    }
}

extension Figures.Name {
    /// Those that count assignments, in the order in which the page offers them.
    static let listed: [Figures.Name] = [
        .carriedIn, .reopened, .given, .due, .finished, .finishedOnTime, .finishedLate, .finishedUndated, .stopped,
        .carriedOut, .inTime, .dueSoon, .overdue, .undated, .standing,
    ]
}

extension ProgressEntry.State {
    fileprivate var outcome: Int {
        switch self {
        case .underway, .notStarted, .extensionAsked, .transferred: 0
        case .finished: 1
        case .suspended, .cancelled: 2
        case .extended: 3
        }
    }
}
