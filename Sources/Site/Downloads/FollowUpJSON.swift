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
        let tasks = downloads.view.tasks(of: scope)
        bytes.reserveCapacity(bytes.count + tasks.count * 900)
        downloads.forEachLine(of: tasks, as: .json) { place, line in
            if place > 0 { bytes.append(0x2C) }
            bytes.append(0x0A)
            bytes += line
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
}
