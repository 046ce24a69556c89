import Office
import SourceText

/// Deadlines as a calendar that phones and mail programs subscribe to (iCalendar, RFC 5545): one whole-day event for
/// each assignment that is open with a deadline, or was due in the year before.
///
/// An event keeps its UID while its assignment keeps its id, so that a changed deadline moves the event.
struct DeadlineCalendar {
    let downloads: Downloads
    let scope: DownloadScope

    private var strings: SiteStrings { downloads.strings }

    func bytes() -> [UInt8] {
        let start = downloads.view.asOf - 366
        let tasks = downloads.view.tasks(of: scope).filter { task in
            let entry = downloads.view.ledger.entries[task]
            guard let due = entry.deadline?.last else { return false }
            return due >= start || entry.status.isOpen
        }
        var calendar = CalendarLines()
        let title =
            scope == .whole
            ? downloads.settings.title : "\(downloads.settings.title) – \(downloads.name(of: scope))"
        calendar.add("BEGIN", "VCALENDAR")
        calendar.add("VERSION", "2.0")
        calendar.add("PRODID", "-//giaoban//giaoban//VI")
        calendar.add("CALSCALE", "GREGORIAN")
        calendar.add("METHOD", "PUBLISH")
        calendar.add("NAME", text: title)
        calendar.add("X-WR-CALNAME", text: title)
        calendar.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
        var rows = FollowUpRows(downloads.view, strings: strings)
        for task in tasks { add(rows.row(task), to: &calendar) }
        calendar.add("END", "VCALENDAR")
        return calendar.bytes
    }

    private func add(_ row: FollowUpRow, to calendar: inout CalendarLines) {
        guard let due = row.due else { return }
        calendar.add("BEGIN", "VEVENT")
        calendar.add("UID", text: "\(row.id)@\(host)")
        // The stamp says when the entry last changed, so that the same content is the same file.
        calendar.add("DTSTAMP", CalendarLines.digits(row.touched ?? due) + "T000000Z")
        calendar.add("DTSTART;VALUE=DATE", CalendarLines.digits(due))
        calendar.add("DTEND;VALUE=DATE", CalendarLines.digits(due + 1))
        let who = row.leads.joined(separator: ", ")
        let isSaid = who.isEmpty || row.text.hasPrefix(row.leads[0])
        calendar.add("SUMMARY", text: (isSaid ? "" : "\(who): ") + SiteStrings.shortened(row.text, to: 120))
        let status = row.status.name.text(strings.language)
        let lines = [
            row.text, "\(row.document), \(row.point)", "\(strings["data_status"]): \(status)",
            row.coordinating.isEmpty
                ? "" : "\(strings["data_coordinating"]): \(row.coordinating.joined(separator: "; "))",
            row.result,
        ]
        calendar.add("DESCRIPTION", text: lines.filter { !$0.isEmpty }.joined(separator: "\n"))
        calendar.add("CATEGORIES", text: status)
        if !downloads.settings.baseURL.isEmpty { calendar.add("URL", downloads.settings.baseURL + row.href) }
        calendar.add("STATUS", row.status == .cancelled ? "CANCELLED" : "CONFIRMED")
        calendar.add("TRANSP", "TRANSPARENT")
        calendar.add("END", "VEVENT")
    }

    private var host: String { downloads.settings.host }
}

extension Settings {
    /// `vanphong.example.gov.vn` of the address of the site; the agency's name folded where it has none.
    var host: String {
        let rest = baseURL.split(separator: "/").dropFirst().first.map(String.init)
        return rest ?? (agency.isEmpty ? "giaoban" : Folding.slug(agency) + ".giaoban")
    }
}

/// Content lines of RFC 5545: escaped, folded at 75 octets, ended by CR LF.
struct CalendarLines {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ name: String, _ value: String) {
        var width = 0
        for character in (name + ":" + value).unicodeScalars {
            let octets = UTF8.width(character)
            // A folded line begins with a space, which counts.
            if width + octets > 75 {
                bytes += [0x0D, 0x0A, 0x20]
                width = 1
            }
            bytes += UTF8.encode(character) ?? UTF8.encodedReplacementCharacter
            width += octets
        }
        bytes += [0x0D, 0x0A]
    }

    mutating func add(_ name: String, text: String) {
        var value = ""
        for character in text.unicodeScalars {
            switch character {
            case "\\": value += "\\\\"
            case ";": value += "\\;"
            case ",": value += "\\,"
            case "\n": value += "\\n"
            case "\u{0}"..<"\u{20}", "\u{7F}": value += " "
            default: value.unicodeScalars.append(character)
            }
        }
        add(name, value)
    }

    /// `20210930`
    static func digits(_ day: Day) -> String { String(day.description.filter { $0 != "-" }) }
}
