import Office
import SourceText

/// The follow-up sheet for programs, in the form that `data/schema.json` describes.
struct FollowUpJSON {
    let downloads: Downloads
    let scope: DownloadScope

    func bytes() -> [UInt8] {
        let rows = downloads.rows(of: scope)
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
                ("kind", .string(kind)), ("id", .string(identifier)), ("name", .string(downloads.name(of: scope))),
            ]))
        add("counts", .object(counts(rows)))
        bytes += "\"assignments\": [".utf8
        for (place, row) in rows.enumerated() {
            bytes += (place > 0 ? ",\n" : "\n").utf8
            bytes += value(of: row).compact
        }
        bytes += "\n]\n}\n".utf8
        return bytes
    }

    private var kind: String {
        switch scope {
        case .whole: "all"
        case .unit: "department"
        case .leader: "leader"
        case .period: "period"
        }
    }

    private var identifier: String {
        switch scope {
        case .whole: "all"
        case .unit(let unit): downloads.view.units[unit].slug
        case .leader(let leader): downloads.view.leaders[leader].slug
        case .period(let period): downloads.view.periods[period].id
        }
    }

    /// How many stand how; every status, also those that none has.
    private func counts(_ rows: [FollowUpRow]) -> [(key: String, value: JSON)] {
        var counts: [Status: Int] = [:]
        for row in rows { counts[row.status, default: 0] += 1 }
        return [("total", .integer(rows.count))] + Status.allCases.map { ($0.rawValue, .integer(counts[$0] ?? 0)) }
    }

    private func value(of row: FollowUpRow) -> JSON {
        .object([
            ("id", .string(row.id)), ("text", .string(row.text)), ("document", .string(row.document)),
            ("point", .string(row.point)), ("href", .string(row.href)), ("given", .day(orNull: row.given)),
            ("lead", .strings(row.leads)), ("coordinating", .strings(row.coordinating)),
            ("leaders", .strings(row.leaders)), ("deadline", .string(row.deadline)), ("due", .day(orNull: row.due)),
            ("result", .string(row.result)), ("finished", .day(orNull: row.finished)),
            ("status", .string(row.status.rawValue)), ("days_late", .integer(row.daysLate)),
            ("note", .string(row.note)),
        ])
    }
}
