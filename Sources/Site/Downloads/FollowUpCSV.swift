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
                add(task, of: rows, to: &csv)
                csv.endRow()
                kept?.keep(csv.bytes[start...], of: task)
            }
        }
        return csv.bytes
    }

    private func add(_ task: Int, of rows: FollowUpRows, to csv: inout CSV) {
        csv.add(cell: rows.id(task))
        csv.add(cell: rows.text(task))
        csv.add(cell: rows.document(task))
        csv.add(cell: rows.point(task))
        csv.add(cell: rows.given(task)?.description ?? "")
        csv.add(cell: rows.leads(task).joined(by: "; "))
        csv.add(cell: rows.coordinating(task).joined(by: "; "))
        csv.add(cell: rows.leaders(task).joined(by: "; "))
        csv.add(cell: rows.due(task)?.description ?? "")
        csv.add(cell: rows.deadline(task))
        csv.add(cell: rows.result(task))
        csv.add(cell: rows.finished(task)?.description ?? "")
        csv.add(cell: rows.status(task).name.text(strings.language))
        let daysLate = rows.daysLate(task)
        csv.add(cell: daysLate > 0 ? "\(daysLate)" : "")
        csv.add(cell: rows.note(task))
    }
}
