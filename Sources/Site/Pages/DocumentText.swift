import CommonMark
import Records
import Templates

/// The whole text of a document as it stands on paper: letterhead in two columns, markers exactly as written, an
/// anchor at every point, and room at each assignment for what was understood of it.
///
/// The text itself is HTML, written here and not by a template, because no wording may change it; its classes are
/// documented in `templates/README.md`. A block is large, so it is asked where it stands.
struct DocumentText {
    private let outline: Outline
    private let assignments: [Assignment]
    private let blocks: [Outline.Block]
    /// The record's assignments in the view.
    let tasks: Range<Int>
    let rows: TaskRows

    private var strings: SiteStrings { rows.strings }

    init(record: Record, tasks: Range<Int>, rows: TaskRows) {
        outline = record.outline
        assignments = record.assignments
        blocks = record.outline.blocks
        self.tasks = tasks
        self.rows = rows
    }

    /// The text cut after each point that assigns something: the HTML up to there, then the notes that follow it.
    func stretches() -> [Value] {
        let layout = SheetLayout(outline)
        var writing = Writing(notes: notesOfBlocks())
        if !layout.left.isEmpty || !layout.right.isEmpty {
            writing.html.append("<div class=\"letterhead\"><div class=\"letterhead-agency\">")
            for index in layout.left { write(index, into: &writing) }
            writing.html.append("</div><div class=\"letterhead-nation\">")
            for index in layout.right { write(index, into: &writing) }
            writing.html.append("</div></div>")
        }
        let above = layout.left + layout.right
        for index in blocks.indices where !above.contains(index) {
            if index == layout.recipients?.lowerBound {
                writing.html.append("<div class=\"tail\"><div class=\"tail-recipients\">")
            }
            if index == layout.signature?.lowerBound {
                writing.html.append("</div><div class=\"tail-signature\">")
            }
            write(index, into: &writing)
            if let signature = layout.signature, index == signature.upperBound - 1 {
                writing.html.append("</div></div>")
            }
        }
        writing.cut()
        return writing.stretches
    }

    /// HTML as it grows, and the stretches that are complete.
    private struct Writing {
        let notes: [NotesOfBlock]
        var html = InlineHTML(capacity: 1_024)
        var stretches: [Value] = []
        /// The level of the last heading; no level is left out, whatever the author's own levels were.
        var level = 1

        mutating func cut(_ notes: [Value] = []) {
            stretches.append(.object(Object([(.html, .bytes(html.bytes)), (.notes, .list(notes))])))
            html = InlineHTML(capacity: 1_024)
        }
    }

    private struct NotesOfBlock {
        /// Whether the words of an assignment stand here.
        var isGiven = false
        /// What is said below the block: assignments whose words end here.
        var rows: [Value] = []
        /// What is said beside a row of a table.
        var ofTableRows: [Int: [Value]] = [:]
    }

    private func notesOfBlocks() -> [NotesOfBlock] {
        let count = blocks.count
        var notes = [NotesOfBlock](repeating: NotesOfBlock(), count: count)
        var ending: [Int: [Int]] = [:]
        for (index, task) in zip(assignments.indices, tasks) {
            let passage = assignments[index].passage
            guard notes.indices.contains(passage.block) else { continue }
            let last = max(passage.block, min(passage.lastBlock, count - 1))
            for block in passage.block...last { notes[block].isGiven = true }
            if let row = passage.row, case .table = blocks[last].shape {
                notes[last].ofTableRows[row, default: []].append(rows.note(task, isNamed: false, isBrief: true))
            } else {
                ending[last, default: []].append(task)
            }
        }
        for (block, tasks) in ending {
            notes[block].rows = tasks.map { rows.note($0, isNamed: tasks.count > 1, isBrief: false) }
        }
        return notes
    }

    private func write(_ block: Int, into writing: inout Writing) {
        let isGiven = writing.notes[block].isGiven
        let columns = blocks[block].role.isSignature ? blocks[block].text.columns : []
        if case .heading = blocks[block].shape, !isGiven {
            writing.level = min(max(2, blocks[block].depth + 2), writing.level + 1, 6)
            let name: StaticString =
                switch writing.level {
                case 2: "h2"
                case 3: "h3"
                case 4: "h4"
                case 5: "h5"
                default: "h6"
                }
            writing.html.append("<")
            writing.html.append(name)
            open(block, isGiven: false, inColumns: !columns.isEmpty, into: &writing.html)
            appendMarker(of: block, to: &writing.html)
            appendWords(of: block, columns, to: &writing.html)
            writing.html.append("</")
            writing.html.append(name)
            writing.html.append(">\n")
            return
        }
        writing.html.append("<div")
        open(block, isGiven: isGiven, inColumns: !columns.isEmpty, into: &writing.html)
        writeBody(of: block, columns, into: &writing)
        if !writing.notes[block].rows.isEmpty { writing.cut(writing.notes[block].rows) }
        writing.html.append("</div>\n")
    }

    private func open(_ block: Int, isGiven: Bool, inColumns: Bool, into html: inout InlineHTML) {
        html.append(" class=\"b d")
        html.append(digit: min(blocks[block].depth, 9))
        // As a pattern: `==` on an enum of another module is a call.
        if case .none = blocks[block].role {
        } else {
            html.append(" b-")
            html.append(escaped: blocks[block].role.rawValue)
        }
        if isGiven { html.append(" given") }
        if inColumns { html.append(" in-columns") }
        html.append("\" id=\"")
        html.append(escaped: blocks[block].anchor)
        html.append("\">")
    }

    private func appendWords(of block: Int, _ columns: [RichText], to html: inout InlineHTML) {
        guard columns.isEmpty else {
            for column in columns {
                html.append("<span>")
                html.append(column)
                html.append("</span> ")
            }
            return
        }
        if blocks[block].role.standsInLines {
            html.append(blocks[block].text.inItsLines)
        } else if blocks[block].text.marks.isEmpty {
            html.append(escaped: blocks[block].text.utf8[...])
        } else {
            html.append(blocks[block].text)
        }
    }

    private func writeBody(of block: Int, _ columns: [RichText], into writing: inout Writing) {
        switch blocks[block].shape {
        case .heading, .point, .paragraph, .plain:
            writing.html.append("<p>")
            appendMarker(of: block, to: &writing.html)
            appendWords(of: block, columns, to: &writing.html)
            writing.html.append("</p>")
        case .code:
            writing.html.append("<pre><code>")
            writing.html.append(verbatim: blocks[block].text.utf8)
            writing.html.append("</code></pre>")
        case .rule:
            writing.html.append("<hr>")
        case .table(let table):
            append(table, of: block, to: &writing)
        }
    }

    /// The marker as written. That of a point which others may cite is a link to the point itself.
    private func appendMarker(of block: Int, to html: inout InlineHTML) {
        guard let marker = blocks[block].marker else { return }
        switch marker.style {
        case .part, .chapter, .section, .article, .annex, .roman, .number, .decimal, .letter:
            html.append("<a class=\"m\" href=\"#")
            html.append(escaped: blocks[block].anchor)
            html.append("\">")
            html.append(escaped: marker.text)
            html.append("</a> ")
        case .dash, .plus, .bullet, .parenthesis:
            html.append("<span class=\"m\">")
            html.append(escaped: marker.text)
            html.append("</span> ")
        }
    }

    private func append(_ table: Block.Table, of block: Int, to writing: inout Writing) {
        switch blocks[block].role {
        case .letterhead, .subject, .recipients, .signature:
            // On paper two columns without lines: what converters leave of a letterhead or a signature.
            writing.html.append("<table class=\"paper\"><tbody>")
            for row in [table.header] + table.rows where row.cells.contains(where: { !$0.isEmpty }) {
                writing.html.append("<tr>")
                append(row, table.alignments, to: &writing.html)
                writing.html.append("</tr>")
            }
            writing.html.append("</tbody></table>")
        case .none, .legalBasis, .opening, .discussion, .result, .limitation, .cause, .direction, .generalTask,
            .specificTask, .closing, .furniture:
            appendRuled(table, writing.notes[block].ofTableRows, to: &writing)
        }
    }

    /// A cell; most have no marks, and then its bytes are all that is asked for.
    private func append(_ cells: [RichText], _ column: Int, to html: inout InlineHTML) {
        if cells[column].marks.isEmpty {
            html.append(escaped: cells[column].utf8[...])
        } else {
            html.append(cells[column])
        }
    }

    private func append(_ row: Block.Table.Row, _ alignments: [Block.Table.Alignment], to html: inout InlineHTML) {
        for column in row.cells.indices {
            switch column < alignments.count ? alignments[column] : .natural {
            case .natural, .left: html.append("<td>")
            case .center: html.append("<td class=\"center\">")
            case .right: html.append("<td class=\"n\">")
            }
            append(row.cells, column, to: &html)
            html.append("</td>")
        }
    }

    private func appendRuled(_ table: Block.Table, _ notes: [Int: [Value]], to writing: inout Writing) {
        writing.html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
        writing.html.append(escaped: strings["table_label"])
        writing.html.append("\"><table>")
        if table.header.cells.contains(where: { !$0.isEmpty }) {
            writing.html.append("<thead><tr>")
            for cell in table.header.cells {
                // A heading without words would be announced as nothing.
                writing.html.append(cell.isEmpty ? "<td>" : "<th scope=\"col\">")
                writing.html.append(cell)
                writing.html.append(cell.isEmpty ? "</td>" : "</th>")
            }
            if !notes.isEmpty {
                writing.html.append("<th scope=\"col\" class=\"note-cell\">")
                writing.html.append(escaped: strings["col_status"])
                writing.html.append("</th>")
            }
            writing.html.append("</tr></thead>")
        }
        writing.html.append("<tbody>")
        for index in table.rows.indices {
            writing.html.append("<tr>")
            append(table.rows[index], table.alignments, to: &writing.html)
            if !notes.isEmpty {
                writing.html.append("<td class=\"note-cell\">")
                if let own = notes[index] { writing.cut(own) }
                writing.html.append("</td>")
            }
            writing.html.append("</tr>")
        }
        writing.html.append("</tbody></table></div>")
    }
}

extension Outline.Role {
    fileprivate var isSignature: Bool { if case .signature = self { true } else { false } }

    /// A letterhead and a signature stand in lines, not in sentences: `KT. CHÁNH VĂN PHÒNG` above `PHÓ CHÁNH VĂN PHÒNG`.
    fileprivate var standsInLines: Bool {
        switch self {
        case .letterhead, .signature: true
        case .none, .subject, .legalBasis, .opening, .discussion, .result, .limitation, .cause, .direction,
            .generalTask,
            .specificTask, .closing, .recipients, .furniture:
            false
        }
    }
}

extension RichText {
    /// `THƯ KÝ          CHỦ TỌA` over `Lê An          Hồ Văn Đạt`: signatures that a typist put side by side with
    /// blanks, left and right in turn; empty where a line has another form.
    fileprivate var columns: [RichText] {
        var parts: [Range<Int>] = []
        for line in inItsLines.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let words = line.indices.filter { line[$0] != 0x20 }
            let gaps = zip(words, words.dropFirst()).filter { $1 - $0 > 4 }
            guard let first = words.first, let last = words.last, gaps.count == 1 else { return [] }
            parts += [first..<(gaps[0].0 + 1), gaps[0].1..<(last + 1)]
        }
        return parts.map { part in
            let own = marks.filter { $0.start < part.upperBound && $0.end > part.lowerBound }
            return RichText(
                utf8: Array(utf8[part]),
                marks: own.map {
                    Mark(
                        start: max($0.start, part.lowerBound) - part.lowerBound,
                        end: min($0.end, part.upperBound) - part.lowerBound, style: $0.style)
                })
        }
    }

    /// The text with a line break wherever the author began a new line.
    fileprivate var inItsLines: RichText {
        var text = self
        for (before, origin) in zip(origins, origins.dropFirst()) where origin.line != before.line {
            let place = origin.offset - 1
            if place > 0, place < text.utf8.count, text.utf8[place] == 0x20 { text.utf8[place] = 0x0A }
        }
        return text
    }
}
