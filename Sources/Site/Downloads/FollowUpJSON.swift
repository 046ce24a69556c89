import Office
import SourceText

/// The follow-up sheet for programs, in the form that `data/schema.json` describes.
struct FollowUpJSON {
    let downloads: Downloads
    let scope: DownloadScope

    func bytes() -> [UInt8] {
        let path = downloads.path(of: Downloads.File(scope: scope, format: .json))
        let depth = path.utf8.count(where: { $0 == 0x2F }) - 1
        let up = String(repeating: "../", count: max(0, depth))
        // Written piece by piece: a tree of a large file would take many times its size.
        var bytes = Array("{\n".utf8)
        func add(_ key: String, _ value: JSON, _ ending: String = ",\n") {
            bytes += "\"\(key)\": ".utf8
            bytes += value.compact
            bytes += ending.utf8
        }
        add("$schema", .string(up + "schema.json"))
        add("title", .string(downloads.settings.title))
        add("agency", .string(downloads.settings.agency))
        add("as_of", .string(downloads.view.asOf.description))
        add(
            "scope",
            .object([
                ("kind", .string(kind)), ("id", .string(identifier)),
                ("period", scope.period.map { .string(downloads.view.periods[$0].id) } ?? .null),
                ("name", .string(downloads.name(of: scope))),
            ]))
        add("notes", .strings([downloads.closedNote(of: scope)].compactMap(\.self)))
        add("counts", .object(counts()))
        add("tables", SummaryTables(downloads: downloads, scope: scope).json)
        bytes += "\"assignments\": [".utf8
        let (rows, kept) = (downloads.followUpRows, downloads.keptRows[.json])
        let tasks = downloads.view.tasks(of: scope)
        let known = kept?.take(tasks) ?? []
        for (place, task) in tasks.enumerated() {
            if place > 0 { bytes.append(0x2C) }
            bytes.append(0x0A)
            if !known.isEmpty, !known[place].isEmpty {
                bytes += known[place]
            } else {
                let start = bytes.count
                FollowUpJSON.append(task, of: rows, to: &bytes)
                kept?.keep(bytes[start...], of: task)
            }
        }
        bytes += "\n]\n}\n".utf8
        return bytes
    }

    private var kind: String {
        switch scope {
        case .whole: "all"
        case .unit, .unitIn: "department"
        case .leader, .leaderIn: "leader"
        case .period: "period"
        }
    }

    private var identifier: String {
        switch scope {
        case .whole: "all"
        case .unit(let unit), .unitIn(let unit, _): downloads.view.units[unit].slug
        case .leader(let leader), .leaderIn(let leader, _): downloads.view.leaders[leader].slug
        case .period(let period): downloads.view.periods[period].id
        }
    }

    /// How many stand how; every status, also those that none has.
    private func counts() -> [(key: String, value: JSON)] {
        var counts = StatusCounts()
        for task in downloads.view.tasks(of: scope) { counts.add(downloads.view.ledger.terms[task].status) }
        return [("total", .integer(counts.total))] + Status.allCases.map { ($0.rawValue, .integer(counts[$0])) }
    }

    private static func append(_ task: Int, of rows: FollowUpRows, to bytes: inout [UInt8]) {
        func name(_ name: StaticString) {
            name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        }
        func day(_ day: Day?) {
            guard let day else { return name("null") }
            append(day.description, to: &bytes)
        }
        func list(_ texts: some Sequence<String>) {
            bytes.append(0x5B)
            for (place, text) in texts.enumerated() {
                if place > 0 { name(", ") }
                append(text, to: &bytes)
            }
            bytes.append(0x5D)
        }
        name("{\"id\": ")
        append(rows.id(task), to: &bytes)
        name(", \"text\": ")
        append(rows.text(task), to: &bytes)
        name(", \"document\": ")
        append(rows.document(task), to: &bytes)
        name(", \"point\": ")
        append(rows.point(task), to: &bytes)
        name(", \"href\": ")
        append(rows.href(task), to: &bytes)
        name(", \"given\": ")
        day(rows.given(task))
        name(", \"lead\": ")
        list(rows.leads(task))
        name(", \"coordinating\": ")
        list(rows.coordinating(task))
        name(", \"leaders\": ")
        list(rows.leaders(task))
        name(", \"deadline\": ")
        append(rows.deadline(task), to: &bytes)
        name(", \"due\": ")
        day(rows.due(task))
        name(", \"result\": ")
        append(rows.result(task), to: &bytes)
        name(", \"finished\": ")
        day(rows.finished(task))
        name(", \"status\": ")
        append(rows.status(task).rawValue, to: &bytes)
        name(", \"days_late\": ")
        bytes += String(rows.daysLate(task)).utf8
        name(", \"note\": ")
        append(rows.note(task), to: &bytes)
        bytes.append(0x7D)
    }

    /// Text in quotation marks; most needs nothing escaped and goes in one piece.
    private static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        let isPlain = text.withUTF8 { utf8 in
            let special = utf8.firstPlace(
                from: 0,
                amongEight: {
                    EightBytes.hasBelow(0x20, $0) | EightBytes.has(0x22, $0) | EightBytes.has(0x5C, $0)
                        | EightBytes.has(0x7F, $0)
                },
                where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F })
            guard special == utf8.count else { return false }
            bytes.append(0x22)
            bytes.append(contentsOf: utf8)
            bytes.append(0x22)
            return true
        }
        if !isPlain { bytes += JSON.string(text).compact }
    }
}
