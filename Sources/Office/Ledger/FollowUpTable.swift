import Records
import SourceText

/// The follow-up table as offices keep it: one row for each assignment, the same in the terminal's CSV and in downloads.
package struct FollowUpTable: Sendable {
    package struct Row: Sendable {
        package var id: String
        package var text: String
        /// `Thông báo số 427/TB-UBND`: the document that gave it, by number, else by title.
        package var source: String
        package var given: Day?
        package var leads: [String]
        package var coordinating: [String]
        package var leaders: [String]
        /// The first deadline and the one now in force.
        package var firstDeadline: DateSpan?
        package var deadline: DateSpan?
        package var recurrence: Assignment.Recurrence?
        package var nature: Assignment.Nature
        package var status: Status
        package var daysLate: Int
        package var finished: Day?
        /// The last word of the progress documents, and the document that shows it.
        package var note: String
        package var evidence: String?
        /// False: nothing is known of it.
        package var hasProgress: Bool
        /// The numbers of the documents cited in it.
        package var citations: [String]
    }

    package private(set) var rows: [Row] = []

    package init(_ ledger: Ledger, _ entries: some Sequence<Int>) {
        for index in entries {
            let entry = ledger.entries[index]
            let record = ledger.documents[entry.document]
            let assignment = record.assignments[entry.index]
            let last = entry.log.last.map { ledger.progress[$0].entry }
            rows.append(
                Row(
                    id: assignment.id, text: assignment.text, source: record.number?.text ?? record.title,
                    given: entry.given, leads: entry.leads.map(\.name), coordinating: entry.coordinating.map(\.name),
                    leaders: entry.responsible.map { ledger.leaders[$0.leader].name },
                    firstDeadline: entry.firstDeadline, deadline: entry.deadline, recurrence: entry.recurrence,
                    nature: entry.nature,
                    status: entry.status, daysLate: entry.daysLate, finished: entry.finished, note: last?.note ?? "",
                    evidence: last?.evidence, hasProgress: !entry.log.isEmpty, citations: assignment.citations))
        }
    }

    /// The columns' heads.
    package static let columns: [Message] = [
        Message(vi: "TT", en: "No."), Message(vi: "Mã", en: "Id"), Message(vi: "Nội dung", en: "Assignment"),
        Message(vi: "Văn bản giao", en: "Given by"), Message(vi: "Ngày giao", en: "Given on"),
        Message(vi: "Đơn vị chủ trì", en: "Lead"), Message(vi: "Đơn vị phối hợp", en: "Coordinating"),
        Message(vi: "Lãnh đạo phụ trách", en: "Leader"), Message(vi: "Thời hạn", en: "Deadline"),
        Message(vi: "Kết quả", en: "Result"), Message(vi: "Ngày hoàn thành", en: "Finished on"),
        Message(vi: "Tình trạng", en: "Status"), Message(vi: "Số ngày quá hạn", en: "Days late"),
        Message(vi: "Ghi chú", en: "Note"),
    ]

    package func csv(_ language: Language) -> [UInt8] {
        var csv = CSV()
        csv.add(FollowUpTable.columns.map { $0.text(language) })
        for (number, row) in rows.enumerated() {
            csv.add([
                "\(number + 1)", row.id, row.text, row.source, row.given?.description ?? "",
                row.leads.joined(separator: "; "), row.coordinating.joined(separator: "; "),
                row.leaders.joined(separator: "; "), row.deadline.map { $0.last?.description ?? $0.text } ?? "",
                row.note, row.finished?.description ?? "", row.status.name.text(language),
                row.daysLate > 0 ? "\(row.daysLate)" : "", row.remark.text(language),
            ])
        }
        return csv.bytes
    }

    package var json: JSON { .array(rows.map(\.json)) }
}

extension FollowUpTable.Row {
    /// What the columns have no room for.
    package var remark: Message {
        if let first = firstDeadline?.last, let now = deadline?.last, first != now {
            return Message(vi: "gia hạn từ \(first)", en: "extended from \(first)")
        }
        return status.isOpen && !hasProgress
            ? Message(vi: "chưa có thông tin", en: "no information") : Message(vi: "", en: "")
    }

    package var json: JSON {
        .object([
            ("id", .string(id)), ("text", .string(text)), ("source", .string(source)), ("given", .day(orNull: given)),
            ("lead", .strings(leads)), ("coordinating", .strings(coordinating)), ("leaders", .strings(leaders)),
            ("deadline", .day(orNull: deadline?.last)), ("deadline_text", .string(orNull: deadline?.text)),
            ("first_deadline", .day(orNull: firstDeadline?.last)),
            ("recurrence", .string(orNull: recurrence?.rawValue)), ("nature", .string(nature.rawValue)),
            ("status", .string(status.rawValue)),
            ("days_late", .integer(daysLate)), ("finished", .day(orNull: finished)), ("note", .string(note)),
            ("evidence", .string(orNull: evidence)), ("has_progress", .bool(hasProgress)),
            ("citations", .strings(citations)),
        ])
    }
}
