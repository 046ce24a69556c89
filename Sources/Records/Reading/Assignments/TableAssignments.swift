import CommonMark

/// Reads an assignment table, the clearest form there is:
/// `| TT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn |`, its columns in any order.
struct TableAssignments {
    let reading: Reading
    let leads: LeadReader
    let deadlines: DeadlineReader
    let cited: CitedWords

    private enum Column { case number, content, lead, coordinating, deadline, responsible, other }

    func append(_ table: Block.Table, block: Int, to assignments: inout [Assignment]) {
        var columns = table.header.cells.map { TableAssignments.column($0.string.lowercased()) }
        // `Đơn vị chủ trì | Người thực hiện`: the unit leads.
        let titles = table.header.cells.map { $0.string.lowercased() }
        if columns.indices.contains(where: { columns[$0] == .lead && !titles[$0].hasPrefix("người ") }) {
            columns = columns.indices.map { titles[$0].hasPrefix("người ") ? .responsible : columns[$0] }
        }
        // `Đơn vị chủ trì | Lãnh đạo phụ trách`: the unit does it, the leader answers for it.
        if !columns.contains(.lead) { columns = columns.map { $0 == .responsible ? .lead : $0 } }
        guard let content = columns.firstIndex(of: .content), !isRollOrCalendar(table),
            columns.contains(.lead) || columns.contains(.deadline) || columns.contains(.coordinating)
        else { return }
        let path = reading.outline.blocks[block].path
        let words = cells(of: block, rows: table.rows.count, columns: columns.count)
        // Whoever stands before his work may stand once for several rows.
        let isMerged = columns.firstIndex(of: .lead).map { $0 < content } ?? false
        var rowAbove = [String]()
        // `I | Sở Xây dựng | |` over the rows of its tasks.
        var heading = [String]()
        let plain = columns.indices.filter { columns[$0] != .number && $0 != content }
        for (row, cells) in table.rows.enumerated() {
            if plain.allSatisfy({ $0 >= cells.cells.count || cells.cells[$0].isEmpty }) {
                heading = unitsHeading(words[row])
            }
            guard content < cells.cells.count, !cells.cells[content].isEmpty else { continue }
            let filled = cells.cells.filter { !$0.isEmpty }.count
            // A row with one filled cell is a heading inside the table.
            if filled == 1 { rowAbove = [] }
            guard filled > 1,
                columns.indices.contains(where: {
                    $0 < cells.cells.count && [.lead, .deadline, .coordinating].contains(columns[$0])
                        && !cells.cells[$0].isEmpty
                }) || isMerged && !rowAbove.isEmpty
            else { continue }
            let number =
                columns.firstIndex(of: .number).flatMap { $0 < cells.cells.count ? cells.cells[$0].string : nil } ?? ""
            let label = number.filter { $0.isLetter || $0.isNumber || $0 == "." }
            let tokens = words[row][content]
            var assignment = Assignment(
                id: "", path: "\(path).\(label.isEmpty ? "\(row + 1)" : label)", text: cells.cells[content].string,
                lines: cells.line...cells.line, passage: Passage(block: block, range: row..<(row + 1), row: row))
            for (index, column) in columns.enumerated() where index < cells.cells.count {
                let range = words[row][index]
                switch column {
                case .lead:
                    // `nt`: as in the row above.
                    if isDitto(cells.cells[index].string), let above = assignments.last, above.passage.block == block {
                        assignment.lead += above.lead
                    } else {
                        // `Chủ trì/Phối hợp` over `Sở Xây dựng/Sở Tài chính`
                        let slash = titles[index].holds("phối hợp") ? partner(in: range) : nil
                        let own = range.lowerBound..<(slash ?? range.upperBound)
                        let (found, helpers) = leads.unitsOfCell(own)
                        assignment.lead += found.isEmpty && helpers.isEmpty ? leads.names(own) : found
                        assignment.coordinating += helpers
                        if let slash { assignment.coordinating += leads.names(slash + 1..<range.upperBound) }
                    }
                case .coordinating: assignment.coordinating += leads.names(range)
                case .deadline:
                    assignment.recurrence = assignment.recurrence ?? deadlines.recurrence(range)
                    // `Thứ Hai hằng tuần` is no one day.
                    if assignment.recurrence == nil {
                        assignment.deadline = assignment.deadline ?? deadlines.bare(range)
                    }
                case .responsible:
                    assignment.responsible += leads.named(range.lowerBound, range.upperBound)?.people ?? []
                case .number, .content, .other: break
                }
            }
            if assignment.lead.isEmpty {
                assignment.lead = leads.lead(tokens)?.units ?? (isMerged && heading.isEmpty ? rowAbove : heading)
            }
            rowAbove = assignment.lead
            // A list of what other documents gave (`TT | Nhiệm vụ | Văn bản giao | Thời hạn`) gives nothing itself.
            if assignment.lead.isEmpty, !columns.contains(.lead) { continue }
            if assignment.coordinating.isEmpty { assignment.coordinating = leads.coordinating(tokens) }
            if assignment.deadline == nil, !columns.contains(.deadline) {
                assignment.deadline = deadlines.deadline(tokens)
            }
            var numbers: [String] = []
            for column in columns.indices {
                for number in cited.numbers(in: words[row][column]) where !numbers.contains(number) {
                    numbers.append(number)
                }
            }
            assignment.citations = numbers
            assignments.append(assignment)
        }
    }

    /// The units that a row names which says nothing else; none of a row that is the heading of a topic.
    private func unitsHeading(_ cells: [Range<Int>]) -> [String] {
        let filled = cells.filter { cell in cell.contains { reading.prose.tokens[$0].isWord } }
        guard let cell = filled.last else { return [] }
        for start in cell.prefix(4) where reading.prose.tokens[start].isWord {
            if let lead = leads.named(start, cell.upperBound), !lead.units.isEmpty,
                (lead.next..<max(lead.next, cell.upperBound)).allSatisfy({ !reading.prose.tokens[$0].isWord })
            {
                return lead.units
            }
        }
        return []
    }

    /// The slash behind which those stand who help, where the cell does not say so in words.
    private func partner(in range: Range<Int>) -> Int? {
        guard !range.contains(where: { reading.prose.has(.coordinate, $0) }) else { return nil }
        return range.first { index in
            reading.prose.isSign(index, Sign.slash) && index + 1 < range.upperBound
                && leads.named(range.lowerBound, index).map { $0.next == index } == true
                && leads.named(index + 1, range.upperBound)?.units.isEmpty == false
        }
    }

    private func isDitto(_ text: String) -> Bool {
        guard text.utf8.lazy.filter({ $0 != 0x20 && $0 != 0x2D }).prefix(5).count < 5 else { return false }
        return ["nt", "như trên", "//", "\"", "″", "-"].contains(
            text.lowercased().filter { !" -".contains($0) || text.count == 1 })
    }

    /// Who was present (`TT | Họ và tên | Chức vụ, đơn vị | Có mặt`) and where the leaders are this week
    /// (`Ngày | Buổi | Nội dung | Chủ trì | Địa điểm`): neither gives anybody work.
    private func isRollOrCalendar(_ table: Block.Table) -> Bool {
        let titles = table.header.cells.map { $0.string.lowercased() }
        func has(_ words: String...) -> Bool { titles.contains { title in words.contains(where: title.holds) } }
        return has("họ và tên", "họ tên") && !has("nhiệm vụ", "nội dung", "việc")
            || has("địa điểm") && has("buổi", "giờ")
    }

    /// `Tháng | Nội dung công việc | Bộ phận thực hiện`: work and who does it, though the title calls it a calendar.
    static func givesWork(_ table: Block.Table) -> Bool {
        let titles = table.header.cells.map { $0.string.lowercased() }
        let columns = titles.map(column)
        guard columns.contains(.content), columns.contains(.lead) else { return false }
        // `Nội dung công việc | Chủ trì | Phối hợp | Hoàn thành`
        let isOfTasks = columns.contains(.coordinating) && columns.contains(.deadline)
        return !titles.contains { title in
            ["địa điểm", "giờ", "buổi"].contains(where: title.holds) || title.holds("chủ trì") && !isOfTasks
        }
    }

    /// `Nhiệm vụ | Cơ quan chủ trì | Thời gian`: a table of nothing but tasks and who does them.
    static func sharesOutWork(_ table: Block.Table) -> Bool {
        let titles = table.header.cells.map { $0.string.lowercased() }
        return titles.contains { $0.holds("nhiệm vụ") || $0.holds("công việc") }
            && titles.contains { $0.holds("chủ trì") || $0.holds("thực hiện") && column($0) == .lead }
    }

    private static func column(_ title: String) -> Column {
        if title.holds("phối hợp") { return title.holds("chủ trì") ? .lead : .coordinating }
        // `Văn bản giao nhiệm vụ | Nội dung`: the paper is not the work.
        if title.hasPrefix("văn bản giao") || title.hasPrefix("số văn bản") { return .other }
        // `Bộ phận thực hiện | Phụ trách`
        if title.holds("phụ trách") || title.hasPrefix("người ") && !title.holds("thực hiện"), !title.holds("đơn vị"),
            !title.holds("bộ phận"),
            !title.holds("cơ quan"), !title.holds("nội dung"), !title.holds("phòng")
        {
            return .responsible
        }
        if title.holds("lãnh đạo"), !title.holds("đơn vị"), !title.holds("nội dung") { return .responsible }
        if [
            "chủ trì", "thực hiện", "phụ trách", "đơn vị", "phân công", "đầu mối", "người", "cơ quan", "tham mưu",
            "t.hiện", "t/hiện", "th.hiện", "p.trách", "p/trách", "bộ phận", "gv ", "giáo viên", "khoa, phòng",
            "khoa/phòng", "phòng, ban", "phòng/ban", "phòng, khoa", "khoa phòng",
        ]
        .contains(where: title.holds) || ["gv", "phòng", "khoa", "tổ", "ban", "trạm", "phòng ban"].contains(title),
            !title.holds("thời"), !title.holds("nội dung"),
            !title.holds("kết quả")
        {
            return .lead
        }
        if ["thời hạn", "thời gian", "hạn", "hoàn thành", "ngày", "tiến độ"].contains(where: title.holds) {
            return .deadline
        }
        if ["nội dung", "nhiệm vụ", "công việc", "đầu việc", "sản phẩm công việc", "tên"].contains(
            where: title.holds) || title == "việc" || title.hasPrefix("việc ")
        {
            return .content
        }
        if ["tt", "stt", "số tt", "#"].contains(title) { return .number }
        return .other
    }

    /// The tokens of all cells, by row and column.
    private func cells(of block: Int, rows: Int, columns: Int) -> [[Range<Int>]] {
        var found = [[Range<Int>]](repeating: [Range<Int>](repeating: 0..<0, count: columns), count: rows)
        for index in reading.prose.piecesOfBlock[block] {
            let piece = reading.prose.pieces[index]
            let (row, column) = (Int(piece.row), Int(piece.column))
            guard found.indices.contains(row), column < columns else { continue }
            found[row][column] = piece.tokens.lowerBound..<max(piece.tokens.lowerBound, piece.tokens.upperBound - 1)
        }
        return found
    }
}
