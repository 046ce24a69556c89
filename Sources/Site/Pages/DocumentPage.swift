import Records
import SourceText
import Templates

/// `documents/2021-09-09-giao-ban/`: the text as issued, and beside it what was understood.
struct DocumentPage {
    let view: OfficeView
    let rows: TaskRows
    let document: Int

    /// The document of the meeting before this one.
    let before: Int?
    private let record: Record
    private var strings: SiteStrings { rows.strings }

    init(view: OfficeView, rows: TaskRows, document: Int, before: Int?) {
        self.before = before
        self.view = view
        self.rows = rows
        self.document = document
        record = view.documents[document]
    }

    func values() -> Object {
        let tasks = view.tasksOfDocument[document]
        let counts = view.counts(tasks)
        let text = DocumentText(record: record, tasks: tasks, rows: rows)
        let findings = record.findings.map { finding -> Value in
            .object([
                .kind: .text(strings["finding_\(finding.kind.rawValue)"]), .anchor: .text(anchor(finding.block)),
                .words: .text(SiteStrings.shortened(finding.text, to: 110)),
            ])
        }
        let citations = record.citations.map { citation -> Value in
            .object([.href: .text("#\(anchor(citation.block))"), .words: .text(name(of: citation))])
        }
        let updates = rows.updates(in: document)
        let doubts = record.diagnostics.map { diagnostic -> Value in
            .object([
                .line: .number(diagnostic.place.line), .words: .text(diagnostic.message.text(strings.language)),
                .hint: .optional(diagnostic.hint?.text(strings.language)),
            ])
        }
        return Object([
            (.kind, .text(strings.kind(of: record))),
            (.numeral, .optional(record.number?.text)),
            (.day, .optional(record.day.map { strings.date($0) })),
            (.dayIso, .optional(record.day?.description)),
            (.stretches, .list(text.stretches())), (.hasText, .bool(!record.outline.blocks.isEmpty)),
            (.facts, .list(facts())),
            (.tasksHeading, .text(strings.filled("tasks_heading", [("n", strings.number(tasks.count))]))),
            (.hasTasks, .bool(!tasks.isEmpty)),
            (.bar, .bytes(rows.bar(counts))), (.parts, rows.parts(counts)),
            (.byUnit, .list(byUnit(tasks))),
            (.updatesHeading, .text(strings.filled("updates_heading", [("n", strings.number(updates.count))]))),
            (.hasUpdates, .bool(!updates.isEmpty)), (.updates, .list(updates)),
            (.hasFindings, .bool(!findings.isEmpty)), (.findings, .list(findings)),
            (.hasCitations, .bool(!citations.isEmpty)), (.citations, .list(citations)),
            (.hasDoubts, .bool(!doubts.isEmpty)), (.doubts, .list(doubts)),
            (
                .meetingBefore,
                before.map { SinceMeeting(view: view, rows: rows, document: document, before: $0).value() } ?? .null
            ),
            (.source, .text(record.source)),
            (.previous, link(document + 1)), (.next, link(document - 1)),
        ])
    }

    private func anchor(_ block: Int) -> String {
        record.outline.blocks.indices.contains(block) ? record.outline.blocks[block].anchor : ""
    }

    private func link(_ other: Int) -> Value {
        guard view.documents.indices.contains(other) else { return .null }
        return .object([
            .href: .text(rows.href(of: other)),
            .label: .text(SiteStrings.shortened(SiteStrings.capitalized(view.documents[other].title), to: 80)),
        ])
    }

    private func name(of citation: Citation) -> String {
        let name = [citation.type ?? "", citation.number].filter { !$0.isEmpty }.joined(separator: " ")
        return name.isEmpty ? SiteStrings.shortened(citation.text, to: 90) : name
    }

    /// The points that each unit leads, in the order in which the units come in the text.
    private func byUnit(_ tasks: Range<Int>) -> [Value] {
        struct Lead {
            let name: String
            var key = ""
            var points: [(anchor: String, label: String)] = []
        }
        // A document names few units, and hashing their names costs more than comparing them.
        var leads: [Lead] = []
        func place(of name: String) -> Int {
            if let known = leads.firstIndex(where: { $0.name.utf8.elementsEqual(name.utf8) }) { return known }
            leads.append(Lead(name: name))
            return leads.count - 1
        }
        for task in tasks {
            let index = view.tasks[task].index
            let point = (
                anchor: anchor(record.assignments[index].passage.block),
                label: shortPath(record.assignments[index].path, of: task)
            )
            if view.tasks[task].leads.isEmpty { leads[place(of: strings["no_lead"])].points.append(point) }
            for named in view.tasks[task].leads {
                let lead = place(of: SiteStrings.capitalized(named.name))
                leads[lead].key = named.unit.map { view.units[$0].slug } ?? ""
                leads[lead].points.append(point)
            }
        }
        return leads.map { lead in
            .object([
                .name: .text(lead.name), .key: .text(lead.key),
                .points: .list(
                    lead.points.enumerated().map { place, point in
                        .object([
                            .anchor: .text(point.anchor), .label: .text(point.label),
                            .more: .bool(place + 1 < lead.points.count),
                        ])
                    }),
            ])
        }
    }

    /// A path as short as it is still found by: `II.2.a.-1` → `II.2.a-1`, `Điều-2.1` → `Điều 2.1`, a row of a table
    /// `II¶2.13` → `II, dòng 13`; what stands in a point's further paragraph or clause bears the point's own.
    private func shortPath(_ path: String, of task: Int) -> String {
        // Most paths are letters and figures of ASCII, and have neither.
        if path.utf8.contains(where: { $0 >= 0x80 }) {
            if let paragraph = path.lastIndex(of: "¶"), let dot = path[paragraph...].firstIndex(of: ".") {
                let point = path[..<paragraph].prefix { $0 != "¶" && $0 != ":" }
                let row = String(path[path.index(after: dot)...])
                if !point.isEmpty { return strings.filled("point_row", [("name", String(point)), ("n", row)]) }
            }
            if path.hasPrefix("Điều-") { return rows.point(task) }
        }
        var short: [UInt8] = []
        for byte in path.utf8 {
            if byte == 0x3A || byte == 0xC2 { break }
            if byte == 0x2D, short.last == 0x2E { short.removeLast() }
            short.append(byte)
        }
        guard short.isEmpty else { return String(decoding: short, as: UTF8.self) }
        // A paragraph without a number of its own.
        return rows.point(task)
    }

    private func facts() -> [Value] {
        var facts: [Value] = []
        func add(_ key: String, _ values: [(text: String, href: String?)]) {
            let shown = values.filter { !$0.text.isEmpty }
            guard !shown.isEmpty else { return }
            facts.append(
                .object([
                    .label: .text(strings[key]),
                    .values: .list(shown.map { .object([.words: .text($0.text), .href: .optional($0.href)]) }),
                ]))
        }
        add("fact_number", [(record.number?.text ?? "", nil)])
        add("fact_agency", [(rows.smallLetters[record.agency ?? ""], nil)])
        add("fact_issued", [(record.issued.map { strings.date($0) } ?? "", nil)])
        add("fact_meeting", [(SiteStrings.capitalized(record.meeting?.name ?? ""), nil)])
        add("fact_meeting_date", (record.meeting?.dates ?? []).map { (strings.date($0), nil) })
        add("fact_venue", [(record.meeting?.venue ?? "", nil)])
        add("fact_chair", record.chairs.map { (describe($0), leaderLink($0)) })
        add("fact_review", [(record.reviewPeriod.map { strings.date($0) } ?? "", nil)])
        add("fact_plan", [(record.planPeriod.map { strings.date($0) } ?? "", nil)])
        if let signature = record.signature {
            let person = Person(
                name: signature.name, position: signature.position.map { rows.smallLetters[$0] })
            add("fact_signature", [(describe(person), leaderLink(person))])
        }
        add("fact_recipients", record.recipients.map { ($0, nil) })
        let periods = view.periodsOfDocument[document].map { view.periods[$0] }
        add(
            "fact_period",
            periods.sorted { $0.kind.rawValue > $1.kind.rawValue }.map {
                (strings.name(of: $0), Address.period($0.id))
            })
        return facts
    }

    private func describe(_ person: Person) -> String {
        [person.name ?? "", person.position ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func leaderLink(_ person: Person) -> String? {
        let slug = Folding.slug(person.name ?? person.position ?? "")
        return view.leaderSlugs.contains(slug) ? Address.leader(slug) : nil
    }
}

extension TaskRows {
    /// A strip of the statuses of a list.
    func bar(_ counts: StandingCounts) -> [UInt8] {
        StatusBar(
            parts: Standing.inBars.map { ($0.key, strings["status_\($0.key)"], counts[$0]) }
        ).strip()
    }
}
