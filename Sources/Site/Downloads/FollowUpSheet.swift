import SourceText
import Spreadsheet

/// The follow-up sheet as offices keep it in Excel, with their twelve columns; behind it a sheet for each summary.
struct FollowUpSheet {
    let downloads: Downloads
    let scope: DownloadScope

    private var strings: SiteStrings { downloads.strings }

    func bytes() throws(SystemFailure) -> [UInt8] {
        let columns: [(key: String, width: Double)] = [
            ("data_tt", 5), ("data_text", 60), ("data_document", 22), ("data_given", 12), ("data_lead_unit", 24),
            ("data_coordinating", 24), ("data_leaders", 20), ("data_due", 14), ("data_result", 30),
            ("data_finished", 14), ("data_status", 18), ("data_note", 22),
        ]
        let followUpRows = downloads.followUpRows
        let rows = downloads.view.tasks(of: scope).enumerated().map { number, task in
            cells(number + 1, task, of: followUpRows)
        }
        let followUp = Sheet(
            name: strings["data_sheet"], title: "\(downloads.settings.title) – \(downloads.name(of: scope))",
            subtitle: "\(strings["as_of"]) \(strings.date(downloads.view.asOf))",
            columns: columns.map { Sheet.Column(heading: strings[$0.key], width: $0.width) }, rows: rows)
        return try Workbook([followUp] + SummaryTables(downloads: downloads, scope: scope).sheets).bytes()
    }

    private func cells(_ number: Int, _ task: Int, of rows: FollowUpRows) -> [Sheet.Cell] {
        func text(_ text: String) -> Sheet.Cell { text.isEmpty ? .empty : .text(text) }
        func day(_ day: Day?, else words: @autoclosure () -> String = "") -> Sheet.Cell {
            day.map { .day($0) } ?? text(words())
        }
        let daysLate = rows.daysLate(task)
        let late = daysLate > 0 ? strings.count("days_late", daysLate) : ""
        return [
            .number(number), text(rows.text(task)),
            text([rows.document(task), rows.point(task)].filter { !$0.isEmpty }.joined(separator: ", ")),
            day(rows.given(task)),
            text(rows.leads(task).joined(by: "\n")), text(rows.coordinating(task).joined(by: "\n")),
            text(rows.leaders(task).joined(by: "\n")), day(rows.due(task), else: rows.deadline(task)),
            text(rows.result(task)),
            day(rows.finished(task)), text(rows.status(task).name.text(strings.language)),
            text([late, rows.note(task)].filter { !$0.isEmpty }.joined(separator: "; ")),
        ]
    }
}
