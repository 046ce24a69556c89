import Records
import SourceText
import Templates

/// Assignments as lists and documents show them. A row is made when the first page wants it, and printed once for all.
/// Links begin at the root, which the page adds.
struct TaskRows: Sendable {
    let view: OfficeView
    let strings: SiteStrings
    /// By document: its address, and what to call it, with its day where it has a number.
    private let documents: [(href: String, reference: String, dated: String)]
    /// By document: its line in lists.
    let documentEntries: [Value]
    /// Of what each point is called, every wording once; by task, the place of its own.
    private let points: [String]
    private let pointOfTask: [Int32]
    /// By task, where its words stand on its document's page.
    private let anchors: [String]
    /// By status: its key, word and order.
    private let standings: [(key: Value, label: Value, sort: Value)]
    /// By state of progress: its words.
    let states: [String]
    /// `chậm 12 ngày`, by the number of days.
    private let lateness: [String]
    /// By unit: its link where it is the only lead, and the key that the filter knows.
    private let hrefs: [Value]
    let smallLetters: SmallLetters
    private var printed = SharedObjects(count: 0) { _ in [:] }

    init(_ view: OfficeView, strings: SiteStrings) {
        self.view = view
        self.strings = strings
        let documents = view.documents.indices.map { document in
            let (kind, title) = (view.documents[document].kind, view.documents[document].title)
            let number = view.documents[document].number?.text
            return (
                href: Address.document(view.documents[document].id),
                reference: strings.reference(to: kind, numbered: number, titled: title),
                dated: strings.datedReference(
                    to: kind, numbered: number, titled: title,
                    of: view.documents[document].issued.flatMap(\.first) ?? view.days[document])
            )
        }
        self.documents = documents
        documentEntries = documents.indices.map {
            TaskRows.documentEntry($0, href: documents[$0].href, view, strings)
        }
        (points, pointOfTask) = TaskRows.points(view, strings)
        anchors = view.tasks.indices.map { task in
            let place = view.tasks[task].place
            let block = view.documents[place.document].assignments[place.index].passage.block
            return TaskRows.anchor(block, of: place.document, view)
        }
        standings = Standing.allCases.map {
            (.text($0.key), .text(strings[$0.rowLabel]), .text("\($0.rawValue)"))
        }
        states = ProgressEntry.State.allCases.map { strings["progress_\($0.rawValue)"] }
        lateness = (0...TaskRows.daysWorded).map { strings.count("days_late", $0) }
        hrefs = view.units.map { .text(Address.unit($0.slug)) }
        smallLetters = SmallLetters(
            view.documents.indices.flatMap { view.documents[$0].wordsInCapitals } + view.leaders.map(\.position),
            units: view.units.map(\.name),
            places: Set(view.documents.indices.compactMap { view.documents[$0].place }), strings: strings)
        let rows = self
        printed = SharedObjects(count: view.tasks.count) { rows.values(ofRow: $0) }
    }

    /// An office has many assignments but few paths: what each is called is worded once.
    private static func points(_ view: OfficeView, _ strings: SiteStrings) -> ([String], [Int32]) {
        var known: [String: Int32] = [:]
        var points: [String] = []
        let ofTask = view.tasks.indices.map { task in
            let place = view.tasks[task].place
            let path = view.documents[place.document].assignments[place.index].path
            if let number = known[path] { return number }
            let number = Int32(points.count)
            known[path] = number
            points.append(strings.point(path))
            return number
        }
        return (points, ofTask)
    }

    /// `documents/2021-09-09-giao-ban/index.html`
    func href(of document: Int) -> String { documents[document].href }

    /// `Thông báo 427/TB-UBND`, else the title.
    func reference(to document: Int) -> String { documents[document].reference }

    /// `Thông báo 427/TB-UBND ngày 09/9/2021`, else the title.
    func datedReference(to document: Int) -> String { documents[document].dated }

    /// `điểm II.2.a`
    func point(_ task: Int) -> String { points[Int(pointOfTask[task])] }

    func recurrence(_ task: Int) -> Assignment.Recurrence? {
        let place = view.tasks[task].place
        return view.documents[place.document].assignments[place.index].recurrence
    }

    /// Where a block stands: `documents/2021-09-09-giao-ban/index.html#II.2.a`.
    func href(ofBlock block: Int, in document: Int) -> String {
        let anchor = anchor(block, of: document)
        return anchor.isEmpty ? documents[document].href : "\(documents[document].href)#\(anchor)"
    }

    /// Where the words of an assignment stand.
    func href(ofTask task: Int) -> String {
        let page = documents[view.tasks[task].place.document].href
        return anchors[task].isEmpty ? page : "\(page)#\(anchors[task])"
    }

    /// Assignments as rows of a table.
    func rows(_ numbers: some Sequence<Int>) -> Value { .shared(printed, Array(numbers)) }

    private func values(ofRow number: Int) -> Object {
        let place = view.tasks[number].place
        var row = Object(capacity: 17)
        appendCommon(number, to: &row)
        row.append(.statusSort, standings[view.tasks[number].standing.rawValue].sort)
        row.append(.leaderKeys, .text(view.tasks[number].leaders.joined(by: " ") { view.leaders[$0].slug }))
        row.append(.deadlineSort, .text(view.tasks[number].deadline?.last?.description ?? "9999"))
        row.append(.href, .text(href(ofTask: number)))
        row.append(
            .words,
            .text(SiteStrings.shortened(view.documents[place.document].assignments[place.index].text, to: 260)))
        row.append(.source, .text(documents[place.document].reference))
        row.append(.point, .optional(point(number)))
        return row
    }

    /// An assignment as a note in its document's text, which has its words already.
    ///
    /// - Parameters:
    ///   - isNamed: whether several notes stand together, so that each says where its words are.
    ///   - isBrief: whether unit and deadline stand beside it anyway.
    func note(_ number: Int, isNamed: Bool, isBrief: Bool) -> Value {
        let (words, standing) = (view.ledger.entries[number].log.count, view.tasks[number].standing)
        let recurs = instances(number)
        var note = Object(capacity: 16)
        appendCommon(number, to: &note)
        note.append(.label, isNamed ? .optional(point(number)) : .null)
        note.append(.brief, .bool(isBrief))
        note.append(.said, lastWord(number))
        note.append(.hasLog, .bool(words > 1 || standing == .recurring && !recurs.isEmpty))
        note.append(.log, words > 1 ? .object([.entries: .list(history(number))]) : .null)
        note.append(.instances, .list(recurs))
        return .object(note)
    }

    private func appendCommon(_ number: Int, to object: inout Object) {
        let standing = standings[view.tasks[number].standing.rawValue]
        object.append(.status, standing.key)
        object.append(.statusLabel, standing.label)
        object.append(.unitKeys, .text(unitKeys(view.tasks[number].leads)))
        object.append(.unreported, .bool(view.tasks[number].isUnreported))
        object.append(.deadline, .optional(deadline(number)))
        object.append(.late, .optional(late(number)))
        object.append(
            .was,
            view.tasks[number].was.map { .text(strings.filled("deadline_was", [("day", strings.date($0))])) } ?? .null)
        object.append(.leads, leads(view.tasks[number].leads))
        object.append(.hasLead, .bool(!view.tasks[number].leads.isEmpty))
        object.append(.with, .optional(view.tasks[number].coordinating.joined(by: ", ", \.name)))
    }

    private func unitKeys(_ leads: [OfficeView.Named]) -> String {
        if leads.count == 1 { return leads[0].unit.map { view.units[$0].slug } ?? "" }
        return leads.compactMap { $0.unit.map { view.units[$0].slug } }.joined(separator: " ")
    }

    private func leads(_ leads: [OfficeView.Named]) -> Value {
        .list(
            leads.enumerated().map { place, lead in
                var object = Object(capacity: 3)
                object.append(.name, .text(place == 0 ? SiteStrings.capitalized(lead.name) : lead.name))
                object.append(.href, lead.unit.map { hrefs[$0] } ?? .null)
                object.append(.more, .bool(place + 1 < leads.count))
                return .object(object)
            })
    }

    /// A table of some of them, cut at `limit`, with a way to the rest.
    func table(
        _ tasks: [Int], caption: String, empty: String, limit: Int = .max, more: (href: String, label: String)? = nil
    ) -> Value {
        let cut = ListCut(tasks.count, at: limit)
        return .object([
            .hasRows: .bool(!tasks.isEmpty), .caption: .text(caption), .empty: .text(empty),
            .rows: rows(tasks.prefix(cut)),
            .moreRows: cut.rest > 0 ? rest(cut.rest, more) : .null,
        ])
    }

    /// `Còn 12 nhiệm vụ nữa`, and where they stand.
    func rest(_ count: Int, _ more: (href: String, label: String)?) -> Value {
        .object([
            .href: .optional(more?.href),
            .label: .text(
                more.map { strings.filled("tasks_rest_at", [("n", strings.number(count)), ("name", $0.label)]) }
                    ?? strings.count("tasks_rest", count)),
        ])
    }

    /// Where a block stands on its document's page. Records are large: only what is needed is taken from one.
    func anchor(_ block: Int, of document: Int) -> String { TaskRows.anchor(block, of: document, view) }

    func anchor(ofTask task: Int) -> String { anchors[task] }

    private static func anchor(_ block: Int, of document: Int, _ view: OfficeView) -> String {
        let count = view.documents[document].outline.blocks.count
        return block >= 0 && block < count ? view.documents[document].outline.blocks[block].anchor : ""
    }

    private func deadline(_ task: Int) -> String? {
        if let deadline = view.tasks[task].deadline { return strings.date(deadline) }
        return recurrence(task).map { strings["recurrence_\($0.rawValue)"] }
    }

    /// `chậm 12 ngày`
    func daysLate(_ days: Int) -> String {
        lateness.indices.contains(days) ? lateness[days] : strings.count("days_late", days)
    }

    /// Most are late by less.
    private static let daysWorded = 400

    private func late(_ task: Int) -> String? {
        let daysLate = view.tasks[task].daysLate
        return switch view.tasks[task].standing {
        case .over where daysLate > 0, .doneLate where daysLate > 0: self.daysLate(daysLate)
        case .soon: daysLate == 0 ? strings["due_today"] : strings.count("days_left", -daysLate)
        case .done, .doneUndated:
            view.tasks[task].finished.map { strings.filled("finished_on", [("day", strings.date($0))]) }
        case .over, .doneLate, .open, .none, .recurring, .stopped, .later: nil
        }
    }
}
