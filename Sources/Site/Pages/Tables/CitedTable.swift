import Office
import Records
import SourceText
import Templates

/// What the documents of a period, a unit or a leader rest on: each document cited, how often, by which of them, in how
/// many assignments; the number of assignments leads to them.
struct CitedTable {
    let view: OfficeView
    let rows: TaskRows
    let index: CitationIndex
    /// nil: of all time.
    var period: Period?
    /// `&unit=kinh-te`, where the assignments are a unit's or a leader's.
    var owner = ""

    /// The most documents that a page names; the others stand on the page of all.
    static let limit = 12
    /// The most places named for one of them.
    private static let placesLimit = 4

    private var strings: SiteStrings { rows.strings }

    /// One document cited.
    struct Line {
        /// Into the index.
        var entry: Int
        /// Into the view's documents, in the order given.
        var citedBy: [Int] = []
        var tasks = 0
    }

    /// The most cited first, of equals by name. Updates of progress and what is dated ahead count for nothing.
    ///
    /// - Parameter tasks: whose citations are counted; nil: all that stand in the documents.
    func lines(_ documents: some Sequence<Int>, tasks: (some Sequence<Int>)?) -> [Line] {
        var places: [Int32: Int] = [:]
        var lines: [Line] = []
        func count(_ task: Int) {
            for entry in index.ofTask[task] { if let place = places[entry] { lines[place].tasks += 1 } }
        }
        for document in documents where counts(document) {
            for entry in index.ofDocument[document] {
                if let place = places[entry] {
                    lines[place].citedBy.append(document)
                } else {
                    places[entry] = lines.count
                    lines.append(Line(entry: Int(entry), citedBy: [document]))
                }
            }
            if tasks == nil { for task in view.tasksOfDocument[document] { count(task) } }
        }
        if let tasks { for task in tasks where counts(view.tasks[task].document) { count(task) } }
        let ranks = index.ranks
        return lines.sorted { left, right in
            if left.citedBy.count != right.citedBy.count { return left.citedBy.count > right.citedBy.count }
            if left.tasks != right.tasks { return left.tasks > right.tasks }
            return ranks[left.entry] < ranks[right.entry]
        }
    }

    private func counts(_ document: Int) -> Bool {
        guard !view.ledger.documentTerms[document].isProgress, let day = view.days[document] else { return false }
        return day <= view.asOf
    }

    /// Null where nothing is cited.
    func value(_ documents: some Sequence<Int>, tasks: [Int]? = nil) -> Value {
        let lines = lines(documents, tasks: tasks)
        guard !lines.isEmpty else { return .null }
        let cut = ListCut(lines.count, at: CitedTable.limit)
        let more = Value.text(strings.count("cited_more", cut.rest))
        return .object([
            .items: .list(lines.prefix(cut).map(row)),
            .moreRows: cut.rest > 0 ? .object([.href: "citations/index.html", .label: more]) : .null,
        ])
    }

    private func row(_ line: Line) -> Value {
        let entry = index.entries[line.entry]
        let cut = ListCut(line.citedBy.count, at: CitedTable.placesLimit)
        return .object([
            .name: .text(entry.name), .href: .optional(entry.own.map { rows.href(of: $0) }),
            .note: .optional(entry.date.map { strings.date($0) }),
            .times: .text(strings.number(line.citedBy.count)),
            .citedBy: .list(
                line.citedBy.prefix(cut).map {
                    .object([.href: .text(rows.href(of: $0)), .label: .text(rows.reference(to: $0))])
                }),
            .rest: cut.rest > 0 ? CitedTable.rest(cut.rest, entry, strings) : .null,
            .tasks: .object([
                .value: .text(strings.number(line.tasks)),
                .href: line.tasks > 0 ? .text(CitedTable.tasks(entry, period, owner)) : .null,
            ]),
        ])
    }

    /// `và 12 nơi khác`, leading to the search for its number, which finds every document that names it.
    static func rest(_ count: Int, _ entry: CitationIndex.Entry, _ strings: SiteStrings) -> Value {
        .object([
            .href: .text("search/index.html?q=" + Address.query("\"\(entry.number)\"")),
            .label: .text(strings.count("citations_rest", count)),
        ])
    }

    /// Where the assignments stand that cite a document.
    static func tasks(_ entry: CitationIndex.Entry, _ period: Period?, _ owner: String = "") -> String {
        "ledger/index.html#figure=given,standing&period=\(period.map(\.description) ?? "all")\(owner)&cites=\(entry.key)"
    }
}

extension Address {
    /// As it stands after `?q=`.
    static func query(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: bytes.append(byte)
            default: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
