import SourceText

/// The follow-up sheet as comma-separated values; `CSV` says how cells are written.
struct FollowUpCSV {
    let strings: SiteStrings

    static let columns = [
        "data_tt", "data_id", "data_text", "data_document", "data_point", "data_given", "data_lead_unit",
        "data_coordinating", "data_leaders", "data_due", "data_deadline", "data_result", "data_finished",
        "data_status", "data_days_late", "data_note",
    ]

    func bytes(_ rows: [FollowUpRow]) -> [UInt8] {
        var csv = CSV()
        csv.add(FollowUpCSV.columns.map { strings[$0] })
        for (number, row) in rows.enumerated() {
            csv.add([
                "\(number + 1)", row.id, row.text, row.document, row.point, row.given?.description ?? "",
                row.leads.joined(separator: "; "), row.coordinating.joined(separator: "; "),
                row.leaders.joined(separator: "; "), row.due?.description ?? "", row.deadline, row.result,
                row.finished?.description ?? "", row.status.name.text(strings.language),
                row.daysLate > 0 ? "\(row.daysLate)" : "", row.note,
            ])
        }
        return csv.bytes
    }
}
