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

    /// More events than this make a phone slow; those due last are kept.
    static let longest = 1_000

    /// Of some assignments those that belong into a calendar, in their order.
    static func dated(_ tasks: [Int], _ ledger: Ledger) -> [(due: Day, task: Int)] {
        let start = ledger.reckoning.asOf - 366
        return tasks.compactMap { task in
            guard let due = ledger.terms[task].due, due >= start || ledger.terms[task].status.isOpen else {
                return nil
            }
            return (due, task)
        }
    }

    func bytes() -> [UInt8] {
        let dated = Self.dated(downloads.view.tasks(of: scope), downloads.view.ledger)
        let tasks = dated.sorted { ($0.due, $0.task) < ($1.due, $1.task) }.suffix(Self.longest).map(\.task)
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
        if dated.count > Self.longest {
            let words = strings.filled(
                "data_note_calendar", [("n", strings.number(dated.count)), ("limit", strings.number(Self.longest))])
            calendar.add("DESCRIPTION", text: words)
            calendar.add("X-WR-CALDESC", text: words)
        }
        calendar.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
        let (rows, kept) = (downloads.followUpRows, downloads.keptRows[.ics])
        let known = kept?.take(tasks) ?? []
        for (place, task) in tasks.enumerated() {
            if !known.isEmpty, !known[place].isEmpty {
                calendar.add(known[place])
            } else {
                let start = calendar.bytes.count
                add(task, of: rows, to: &calendar)
                kept?.keep(Array(calendar.bytes[start...]), of: task)
            }
        }
        calendar.add("END", "VCALENDAR")
        return calendar.bytes
    }

    private func add(_ task: Int, of rows: FollowUpRows, to calendar: inout CalendarLines) {
        guard let due = rows.due(task) else { return }
        calendar.add("BEGIN", "VEVENT")
        calendar.add("UID", text: "\(rows.id(task))@\(host)")
        // The stamp says when the entry last changed, so that the same content is the same file.
        calendar.add("DTSTAMP", CalendarLines.digits(rows.touched(task) ?? due) + "T000000Z")
        calendar.add("DTSTART;VALUE=DATE", CalendarLines.digits(due))
        calendar.add("DTEND;VALUE=DATE", CalendarLines.digits(due + 1))
        let who = rows.leads(task).joined(by: ", ")
        let isSaid = who.isEmpty || rows.text(task).hasPrefix(rows.leads(task)[0])
        calendar.add("SUMMARY", text: (isSaid ? "" : "\(who): ") + SiteStrings.shortened(rows.text(task), to: 120))
        let status = rows.status(task).name.text(strings.language)
        let lines = [
            rows.text(task), "\(rows.document(task)), \(rows.point(task))", "\(strings["data_status"]): \(status)",
            rows.coordinating(task).isEmpty
                ? "" : "\(strings["data_coordinating"]): \(rows.coordinating(task).joined(by: "; "))",
            rows.result(task),
        ]
        calendar.add("DESCRIPTION", text: lines.filter { !$0.isEmpty }.joined(separator: "\n"))
        calendar.add("CATEGORIES", text: status)
        if !downloads.settings.baseURL.isEmpty { calendar.add("URL", downloads.settings.baseURL + rows.href(task)) }
        calendar.add("STATUS", rows.status(task) == .cancelled ? "CANCELLED" : "CONFIRMED")
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

    /// The line that is being written.
    private var line: [UInt8] = []

    mutating func add(_ name: String, _ value: String) {
        begin(name)
        line += value.utf8
        fold()
    }

    mutating func add(_ name: String, text: String) {
        begin(name)
        var text = text
        text.withUTF8 { text in
            var start = 0
            while true {
                let place = text.firstPlace(from: start, amongEight: CalendarLines.mayBeSpecial) {
                    $0 < 0x20 || $0 == 0x2C || $0 == 0x3B || $0 == 0x5C || $0 == 0x7F
                }
                line.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
                guard place < text.count else { break }
                add(special: text[place])
                start = place + 1
            }
        }
        fold()
    }

    private static func mayBeSpecial(_ eight: UInt64) -> UInt64 {
        EightBytes.hasBelow(0x20, eight) | EightBytes.has(0x2C, eight) | EightBytes.has(0x3B, eight)
            | EightBytes.has(0x5C, eight) | EightBytes.has(0x7F, eight)
    }

    private mutating func add(special byte: UInt8) {
        switch byte {
        case 0x5C, 0x3B, 0x2C:
            line.append(0x5C)
            line.append(byte)
        case 0x0A:
            line.append(0x5C)
            line.append(0x6E)
        default: line.append(0x20)
        }
    }

    /// Adds lines as they were written before.
    mutating func add(_ lines: [UInt8]) { bytes += lines }

    private mutating func begin(_ name: String) {
        line.removeAll(keepingCapacity: true)
        line += name.utf8
        line.append(0x3A)
    }

    /// Folds between letters, never inside one: a byte 10xxxxxx goes on with a letter.
    private mutating func fold() {
        var start = 0
        // A folded line begins with a space, which counts.
        var room = 75
        while line.count - start > room {
            var end = start + room
            while line[end] & 0xC0 == 0x80 { end -= 1 }
            bytes += line[start..<end]
            bytes.append(0x0D)
            bytes.append(0x0A)
            bytes.append(0x20)
            start = end
            room = 74
        }
        bytes += line[start...]
        bytes.append(0x0D)
        bytes.append(0x0A)
    }

    /// `20210930`
    static func digits(_ day: Day) -> String { String(day.description.filter { $0 != "-" }) }
}
