import SourceText

/// The follow-up sheet as comma-separated values, so that Excel opens it with its diacritics: UTF-8 with a byte order
/// mark, lines ended by CR LF, cells quoted as RFC 4180 has it.
///
/// A cell that a spreadsheet would take for a formula begins with an apostrophe: `'=1+1`.
struct FollowUpCSV {
    let strings: SiteStrings

    static let columns = [
        "data_tt", "data_id", "data_text", "data_document", "data_point", "data_given", "data_lead_unit",
        "data_coordinating", "data_leaders", "data_due", "data_deadline", "data_result", "data_finished",
        "data_status", "data_days_late", "data_note",
    ]

    func bytes(_ rows: [FollowUpRow]) -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        append(FollowUpCSV.columns.map { strings[$0] }, to: &bytes)
        for (number, row) in rows.enumerated() {
            append(
                [
                    "\(number + 1)", row.id, row.text, row.document, row.point, row.given?.description ?? "",
                    row.leads.joined(separator: "; "), row.coordinating.joined(separator: "; "),
                    row.leaders.joined(separator: "; "), row.due?.description ?? "", row.deadline, row.result,
                    row.finished?.description ?? "", row.status.name.text(strings.language),
                    row.daysLate > 0 ? "\(row.daysLate)" : "", row.note,
                ], to: &bytes)
        }
        return bytes
    }

    private func append(_ cells: [String], to bytes: inout [UInt8]) {
        for (place, cell) in cells.enumerated() {
            if place > 0 { bytes.append(0x2C) }
            FollowUpCSV.append(cell, to: &bytes)
        }
        bytes += [0x0D, 0x0A]
    }

    static func append(_ cell: String, to bytes: inout [UInt8]) {
        var cell = cell
        cell.withUTF8 { text in
            let isFormula = text.first.map(isDangerous) ?? false
            guard text.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
                if isFormula { bytes.append(0x27) }
                bytes.append(contentsOf: text)
                return
            }
            bytes.append(0x22)
            if isFormula { bytes.append(0x27) }
            for byte in text {
                if byte == 0x22 { bytes.append(0x22) }
                bytes.append(byte)
            }
            bytes.append(0x22)
        }
    }

    /// `=` `+` `-` `@`, a tab or a line end at the front makes a formula of a cell.
    private static func isDangerous(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A, 0x00: true
        default: false
        }
    }
}
