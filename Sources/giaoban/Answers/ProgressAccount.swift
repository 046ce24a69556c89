import Records
import SourceText

/// What a progress document says, line by line, under `giaoban inspect`:
/// ```
/// TIẾN ĐỘ (2)
///   2026-01-05-giao-ban#II.1.a  đã hoàn thành ngày 19/01/2026 · văn bản số 15/TTr-VP
/// ```
extension RecordAccount {
    var progress: [String] {
        guard !record.progress.isEmpty else { return [] }
        var lines = ["", paint.bold("\(say("TIẾN ĐỘ", "PROGRESS")) (\(record.progress.count))")]
        for entry in record.progress {
            lines.append("  " + paint.bold(entry.reference))
            for line in Paragraph.wrapped(words(of: entry), width: columns - 6) { lines.append("      " + line) }
        }
        return lines
    }

    private func words(of entry: ProgressEntry) -> String {
        var parts = [ProgressAccount.name(entry.state).text(language)]
        if let percent = entry.percent { parts[0] += " \(Int(percent))%" }
        if let deadline = entry.newDeadline?.last { parts[0] += say(" đến ", " until ") + RecordWords.day(deadline) }
        if let unit = entry.unit { parts[0] += say(" sang ", " to ") + unit }
        if let day = entry.date ?? record.issued?.last { parts.append(say("ngày ", "on ") + RecordWords.day(day)) }
        if let period = entry.period { parts.append(period.text) }
        if let evidence = entry.evidence { parts.append(say("văn bản số ", "document ") + evidence) }
        if !entry.note.isEmpty { parts.append(entry.note) }
        return parts.joined(separator: " · ")
    }
}

enum ProgressAccount {
    static func name(_ state: ProgressEntry.State) -> Message {
        switch state {
        case .finished: Message(vi: "đã hoàn thành", en: "finished")
        case .underway: Message(vi: "đang thực hiện", en: "underway")
        case .notStarted: Message(vi: "chưa thực hiện", en: "not started")
        case .extensionAsked: Message(vi: "xin gia hạn", en: "asks for an extension")
        case .extended: Message(vi: "được gia hạn", en: "extended")
        case .suspended: Message(vi: "tạm dừng", en: "suspended")
        case .transferred: Message(vi: "chuyển", en: "transferred")
        case .cancelled: Message(vi: "không thực hiện", en: "cancelled")
        }
    }

    /// The same for programs.
    static func json(_ entry: ProgressEntry) -> JSON {
        .object([
            ("reference", .string(entry.reference)), ("state", .string(entry.state.rawValue)),
            ("date", .day(orNull: entry.date)), ("deadline", .day(orNull: entry.newDeadline?.last)),
            ("unit", .string(orNull: entry.unit)), ("percent", .integer(orNull: entry.percent.map { Int($0) })),
            ("evidence", .string(orNull: entry.evidence)), ("note", .string(entry.note)),
            ("line", .integer(entry.place.line)),
        ])
    }
}
