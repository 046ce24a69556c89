import SourceText

/// The follow-up sheet as comma-separated values; `CSV` says how cells are written.
struct FollowUpCSV {
    let downloads: Downloads
    let scope: DownloadScope

    private var strings: SiteStrings { downloads.strings }

    static let columns = [
        "data_tt", "data_id", "data_text", "data_document", "data_point", "data_given", "data_lead_unit",
        "data_coordinating", "data_leaders", "data_due", "data_deadline", "data_result", "data_finished",
        "data_status", "data_days_late", "data_note",
    ]

    func bytes() -> [UInt8] {
        var csv = CSV()
        csv.add(FollowUpCSV.columns.map { strings[$0] })
        let (rows, kept) = (downloads.followUpRows, downloads.keptRows[.csv])
        let tasks = downloads.view.tasks(of: scope)
        let known = kept?.take(tasks) ?? []
        for (number, task) in tasks.enumerated() {
            // Its number is the row's only cell that each file has for itself.
            csv.add(cell: "\(number + 1)")
            if !known.isEmpty, !known[number].isEmpty {
                csv.endRow(known[number])
            } else {
                let start = csv.bytes.count
                add(rows.row(task), to: &csv)
                csv.endRow()
                kept?.keep(csv.bytes[start...], of: task)
            }
        }
        return csv.bytes
    }

    private func add(_ row: FollowUpRow, to csv: inout CSV) {
        csv.add(cell: row.id)
        csv.add(cell: row.text)
        csv.add(cell: row.document)
        csv.add(cell: row.point)
        csv.add(cell: row.given?.description ?? "")
        csv.add(cell: row.leads.joined(by: "; ", \.self))
        csv.add(cell: row.coordinating.joined(by: "; ", \.self))
        csv.add(cell: row.leaders.joined(by: "; ", \.self))
        csv.add(cell: row.due?.description ?? "")
        csv.add(cell: row.deadline)
        csv.add(cell: row.result)
        csv.add(cell: row.finished?.description ?? "")
        csv.add(cell: row.status.name.text(strings.language))
        csv.add(cell: row.daysLate > 0 ? "\(row.daysLate)" : "")
        csv.add(cell: row.note)
    }
}
