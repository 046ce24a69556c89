import CXlsxWriter
#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// Sheets as an `.xlsx` file: the only code that calls libxlsxwriter.
///
/// The heading row of each stays in sight and bears a filter; on paper the sheet is landscape A4, one page wide, the heading on
/// each page. The same sheet gives the same bytes: no clock is asked.
package struct Workbook {
    private let sheets: [Sheet]

    /// - Parameter sheets: the first is the one that is open.
    package init(_ sheets: Sheet...) { self.sheets = sheets }

    package init(_ sheets: [Sheet]) { self.sheets = sheets }

    /// Rows above the table: the title and the subtitle.
    package static let headingRow = 2
    /// The most that a cell may hold, in characters.
    private static let longestText = 32_000

    /// libxlsxwriter writes to files only, so the bytes come by way of a temporary one.
    package func bytes() throws(SystemFailure) -> [UInt8] {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(folder)/giaoban-XXXXXX.xlsx".utf8CString)
        let descriptor = mkstemps(&template, 5)
        let path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        guard descriptor >= 0 else { throw SystemFailure(path: folder, code: errno) }
        close(descriptor)
        defer { unlink(path) }
        guard let book = workbook_new(path) else { throw SystemFailure(path: path, code: ENOMEM) }
        write(to: book)
        guard workbook_close(book) == LXW_NO_ERROR else { throw SystemFailure(path: path, code: EIO) }
        return try FileBytes.read(path)
    }

    private func write(to book: UnsafeMutablePointer<lxw_workbook>) {
        var properties = lxw_doc_properties()
        // 2020-01-01, because the library would else ask the clock.
        properties.created = 1_577_836_800
        workbook_set_properties(book, &properties)
        let formats = Formats(book)
        for sheet in sheets { write(sheet, to: book, formats) }
    }

    private func write(_ sheet: Sheet, to book: UnsafeMutablePointer<lxw_workbook>, _ formats: Formats) {
        guard let page = workbook_add_worksheet(book, sheet.name) else { return }
        let heading = lxw_row_t(Workbook.headingRow)
        let last = lxw_col_t(max(0, sheet.columns.count - 1))
        for (number, column) in sheet.columns.enumerated() {
            worksheet_set_column(page, lxw_col_t(number), lxw_col_t(number), column.width, nil)
            worksheet_write_string(page, heading, lxw_col_t(number), column.heading, formats.heading)
        }
        worksheet_write_string(page, 0, 0, sheet.title, formats.title)
        worksheet_write_string(page, 1, 0, sheet.subtitle, formats.subtitle)
        for (number, row) in sheet.rows.enumerated() {
            for (column, cell) in row.enumerated() {
                write(cell, page, heading + 1 + lxw_row_t(number), lxw_col_t(column), formats)
            }
        }
        worksheet_autofilter(page, heading, 0, heading + lxw_row_t(sheet.rows.count), last)
        worksheet_freeze_panes(page, heading + 1, 0)
        worksheet_set_landscape(page)
        worksheet_set_paper(page, 9)
        worksheet_fit_to_pages(page, 1, 0)
        worksheet_repeat_rows(page, heading, heading)
        worksheet_set_footer(page, "&C&P/&N")
    }

    private func write(
        _ cell: Sheet.Cell, _ page: UnsafeMutablePointer<lxw_worksheet>, _ row: lxw_row_t, _ column: lxw_col_t,
        _ formats: Formats
    ) {
        switch cell {
        case .empty: worksheet_write_blank(page, row, column, formats.text)
        case .number(let value): worksheet_write_number(page, row, column, Double(value), formats.text)
        case .share(let value): worksheet_write_number(page, row, column, value, formats.share)
        case .text(let text):
            // Counting characters is slow, bytes are at hand; hardly a text is that long.
            let shown = text.utf8.count > Workbook.longestText ? String(text.prefix(Workbook.longestText)) : text
            worksheet_write_string(page, row, column, shown, formats.text)
        case .day(let day):
            let (year, month, number) = day.civil
            // Excel's calendar begins in 1900; an earlier day is words.
            guard year >= 1900 else {
                worksheet_write_string(page, row, column, day.description, formats.text)
                return
            }
            var date = lxw_datetime()
            date.year = Int32(year)
            date.month = Int32(month)
            date.day = Int32(number)
            worksheet_write_datetime(page, row, column, &date, formats.day)
        }
    }
}

/// How cells look; they belong to the workbook and end with it.
private struct Formats {
    let title: UnsafeMutablePointer<lxw_format>?
    let subtitle: UnsafeMutablePointer<lxw_format>?
    let heading: UnsafeMutablePointer<lxw_format>?
    let text: UnsafeMutablePointer<lxw_format>?
    let day: UnsafeMutablePointer<lxw_format>?
    let share: UnsafeMutablePointer<lxw_format>?

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        title = workbook_add_format(book)
        format_set_bold(title)
        format_set_font_size(title, 14)
        subtitle = workbook_add_format(book)
        format_set_italic(subtitle)
        heading = Formats.cell(book)
        format_set_bold(heading)
        format_set_align(heading, UInt8(LXW_ALIGN_CENTER.rawValue))
        format_set_bg_color(heading, 0xE3ECF4)
        text = Formats.cell(book)
        day = Formats.cell(book)
        format_set_num_format(day, "dd/mm/yyyy")
        format_set_align(day, UInt8(LXW_ALIGN_CENTER.rawValue))
        share = Formats.cell(book)
        format_set_num_format(share, "0.0%")
    }

    private static func cell(_ book: UnsafeMutablePointer<lxw_workbook>) -> UnsafeMutablePointer<lxw_format>? {
        let format = workbook_add_format(book)
        format_set_text_wrap(format)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        return format
    }
}
