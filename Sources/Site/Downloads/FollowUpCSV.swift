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
        let tasks = downloads.view.tasks(of: scope)
        csv.reserveCapacity(tasks.count * 600)
        // Its number is the line's only cell that each file has for itself.
        downloads.forEachLine(of: tasks, as: .csv) { place, line in
            csv.add(cell: String(place + 1))
            csv.endRow(line)
        }
        return csv.bytes
    }
}
