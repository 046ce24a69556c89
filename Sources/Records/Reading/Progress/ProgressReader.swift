import CommonMark
import SourceText

/// Reads what a progress document (`loai: tien-do`) reports, one entry for each item or table row:
/// `- 2021-09-09-giao-ban#II.2.1.a: đã hoàn thành ngày 15/9/2021, Báo cáo số 512/BC-VP.`
/// `- Điểm a khoản 1 mục II Thông báo số 427/TB-UBND: được gia hạn đến 31/10/2021`
///
/// An item names its assignment first and then says what became of it; whether the assignment exists is for the ledger
/// to say, which knows all documents.
struct ProgressReader {
    let reading: Reading
    private let prose: Prose
    private(set) var entries: [ProgressEntry] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(reading: Reading) {
        self.reading = reading
        prose = reading.prose
    }

    mutating func read() {
        for (index, block) in reading.outline.blocks.enumerated() {
            switch block.role {
            case .recipients, .signature: continue
            case .none, .letterhead, .subject, .legalBasis, .opening, .discussion, .result, .limitation, .cause,
                .direction,
                .generalTask, .specificTask, .closing, .furniture:
                break
            }
            switch block.shape {
            case .table(let table): readTable(table, block: index)
            case .point, .paragraph: readItem(index, isPoint: block.shape == .point)
            case .heading, .code, .rule, .plain: continue
            }
        }
    }

    // MARK: - Items

    private mutating func readItem(_ block: Int, isPoint: Bool) {
        let tokens = reading.tokens(of: block)
        guard !tokens.isEmpty else { return }
        let id = assignmentID(tokens)
        let end = id?.next ?? citedEnd(tokens)
        var said = Statement(reading: reading)
        said.take(end..<tokens.upperBound)
        if let id {
            add(
                reference: id.text, said, at: reading.place(tokens, in: block),
                note: trimmed(id.next..<tokens.upperBound))
        } else if let cue = said.stateToken, isPoint || end > tokens.lowerBound {
            // `Điểm a khoản 1 mục II Thông báo số 427/TB-UBND ngày 01/9/2021: …`
            // `…: ngày 15/11/2024 được gia hạn đến …`: what the colon parts from it is said, not referred to.
            let colon = (end..<max(end, cue)).first { end > tokens.lowerBound && prose.isSign($0, Sign.colon) }
            let reference = trimmed(tokens.lowerBound..<(colon ?? cue))
            guard !reference.isEmpty else { return }
            add(
                reference: reference, said, at: reading.place(tokens, in: block),
                note: trimmed(cue..<tokens.upperBound))
        } else if isPoint, end > tokens.lowerBound {
            add(reference: trimmed(tokens), said, at: reading.place(tokens, in: block), note: "")
        }
    }

    private mutating func add(reference: String, _ said: Statement, at place: Place, note: String) {
        guard var entry = said.entry(reference: reference, place: place, note: note) else {
            diagnostics.append(
                Diagnostic(
                    .warning, "tien-do-khong-ro-tinh-trang", at: place,
                    Message(
                        vi: "không rõ “\(reference)” đã ra sao", en: "it is not clear what became of “\(reference)”"),
                    hint: Message(
                        vi:
                            "viết một trong các cụm: đã hoàn thành, đang thực hiện, chưa thực hiện, xin gia hạn đến, được gia hạn đến, tạm dừng, chuyển, không thực hiện",
                        en:
                            "write one of: đã hoàn thành (finished), đang thực hiện (under way), chưa thực hiện (not begun), xin gia hạn đến (extension asked), được gia hạn đến (extended), tạm dừng (suspended), chuyển (transferred), không thực hiện (cancelled)"
                    )))
            return
        }
        if entry.state == .extended, entry.newDeadline?.last == nil {
            diagnostics.append(
                Diagnostic(
                    .warning, "tien-do-gia-han-khong-ngay", at: place,
                    Message(vi: "gia hạn mà không nói đến ngày nào", en: "extended, without a day until which"),
                    hint: Message(vi: "viết: được gia hạn đến 31/10/2021", en: "write: được gia hạn đến 31/10/2021")))
            entry.newDeadline = nil
        }
        entries.append(entry)
    }

    /// `2021-09-09-giao-ban#II.2.1.a` at the beginning, or a name that an author gave a point, before a colon.
    private func assignmentID(_ tokens: Range<Int>) -> (text: String, next: Int)? {
        var next = tokens.lowerBound
        while next < tokens.upperBound, next == tokens.lowerBound || !prose.tokens[next].spaced { next += 1 }
        var text = prose.text(tokens.lowerBound..<next)
        while let last = text.utf8.last, ":,;.".utf8.contains(last) { text.removeLast() }
        guard text.utf8.contains(UInt8(ascii: "#")) else {
            let isName =
                next < tokens.upperBound && prose.isSign(next - 1, Sign.colon) && text.utf8.contains(UInt8(ascii: "-"))
            return isName ? (text, next) : nil
        }
        return (text, next)
    }

    /// Behind the last document number before the first state, with its date; the range's start where there is none.
    private func citedEnd(_ tokens: Range<Int>) -> Int {
        var probe = Statement(reading: reading)
        probe.take(tokens, upToState: true)
        let limit = probe.stateToken ?? tokens.upperBound
        for index in tokens where index < limit {
            guard let number = reading.documentNumber(at: index, tokens) else { continue }
            var end = number.upperBound
            if end < tokens.upperBound, let date = reading.dates.read(end, tokens.upperBound) {
                end = date.range.upperBound
            }
            return end
        }
        return tokens.lowerBound
    }

    private func trimmed(_ tokens: Range<Int>) -> String {
        var range = tokens
        func isJoint(_ index: Int) -> Bool {
            prose.isSign(index, Sign.colon) || prose.isSign(index, Sign.comma) || prose.isSign(index, Sign.semicolon)
                || prose.isSign(index, Sign.dash) || prose.tokens[index].kind == .breaking
        }
        while let first = range.first, isJoint(first) { range = (first + 1)..<range.upperBound }
        while let last = range.last, isJoint(last) { range = range.lowerBound..<last }
        return prose.text(range)
    }
}

// MARK: - Tables

extension ProgressReader {
    private enum Column { case assignment, state, date, note, evidence, other }

    /// `| Nhiệm vụ | Tình trạng | Ngày | Ghi chú | Văn bản |`, its columns in any order.
    private mutating func readTable(_ table: Block.Table, block: Int) {
        var columns = table.header.cells.map { Self.column($0.string.lowercased()) }
        guard let assignment = columns.firstIndex(of: .assignment), columns.contains(.state) else { return }
        for index in columns.indices where index != assignment && columns[index] == .assignment {
            columns[index] = .other
        }
        for (row, cells) in table.rows.enumerated() {
            guard assignment < cells.cells.count, !cells.cells[assignment].isEmpty else { continue }
            let reference = trimmed(cellTokens(block, row, assignment))
            guard !reference.isEmpty else { continue }
            var said = Statement(reading: reading)
            var notes: [String] = []
            for kind in [Column.state, .date, .evidence, .note] {
                for (index, column) in columns.enumerated() where column == kind && index < cells.cells.count {
                    let tokens = cellTokens(block, row, index)
                    said.take(tokens, isDateAlone: kind == .date)
                    if kind != .date, !tokens.isEmpty { notes.append(prose.text(tokens)) }
                }
            }
            let place = reading.file.place(line: cells.line)
            add(reference: reference, said, at: place, note: notes.joined(separator: "; "))
        }
    }

    private static func column(_ title: String) -> Column {
        func has(_ words: String...) -> Bool { words.contains(where: title.holds) }
        if has("ghi chú") { return .note }
        if has("tình trạng", "trạng thái", "tiến độ", "kết quả") { return .state }
        if has("minh chứng", "căn cứ", "văn bản thực hiện", "văn bản kết quả", "số văn bản") { return .evidence }
        if has("ngày", "thời gian", "thời điểm") { return .date }
        if has("mã", "nhiệm vụ", "nội dung", "việc", "văn bản giao") { return .assignment }
        if has("văn bản") { return .evidence }
        return .other
    }

    private func cellTokens(_ block: Int, _ row: Int, _ column: Int) -> Range<Int> {
        for index in prose.piecesOfBlock[block] {
            let piece = prose.pieces[index]
            if Int(piece.row) == row, Int(piece.column) == column {
                return piece.tokens.lowerBound..<max(piece.tokens.lowerBound, piece.tokens.upperBound - 1)
            }
        }
        return 0..<0
    }
}
