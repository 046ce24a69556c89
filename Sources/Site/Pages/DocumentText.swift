import CommonMark
import Records
import Templates

/// The whole text of a document as blocks for its page: markers exactly as written, an anchor at every point, and at
/// each assignment what was understood of it.
struct DocumentText {
    let record: Record
    /// The row of each of the record's assignments.
    let rows: [Value]
    let strings: SiteStrings

    func blocks() -> [Value] {
        var notes: [[Value]] = []
        notes = [[Value]](repeating: [], count: record.outline.blocks.count)
        for (index, assignment) in record.assignments.enumerated() where index < rows.count {
            guard notes.indices.contains(assignment.passage.block) else { continue }
            notes[assignment.passage.block].append(rows[index])
        }
        var level = 1
        var result: [Value] = []
        result.reserveCapacity(record.outline.blocks.count)
        for (index, block) in record.outline.blocks.enumerated() {
            var tag = Value.null
            if case .heading = block.shape, notes[index].isEmpty {
                // No level is left out, whatever the author's own levels were.
                level = min(max(2, block.depth + 2), level + 1, 6)
                tag = .text("h\(level)")
            }
            result.append(
                .object(
                    Object([
                        (.tag, tag),
                        (.depth, .number(min(block.depth, 9))),
                        (.role, .text(block.role.rawValue)),
                        (.given, .bool(!notes[index].isEmpty)),
                        (.anchor, .text(block.anchor)),
                        (.marker, .optional(block.marker?.text)),
                        (.html, .bytes(html(of: block, isHeading: tag.isText))),
                        (.linkName, block.marker == nil ? .null : .text(linkName(block))),
                        (.notes, .list(notes[index])),
                    ])))
        }
        return result
    }

    private func linkName(_ block: Outline.Block) -> String { strings.filled("anchor_point", [("name", block.path)]) }

    private func html(of block: Outline.Block, isHeading: Bool) -> [UInt8] {
        var html = InlineHTML()
        if isHeading {
            html.append(block.text)
            return html.bytes
        }
        switch block.shape {
        case .heading, .point, .paragraph, .plain:
            html.append("<p>")
            append(block.marker, to: &html)
            html.append(block.text)
            html.append("</p>")
        case .code:
            html.append("<pre><code>")
            html.append(verbatim: block.text.utf8)
            html.append("</code></pre>")
        case .rule:
            html.append("<hr>")
        case .table(let table):
            append(table, named: block, to: &html)
        }
        return html.bytes
    }

    private func append(_ marker: Outline.Marker?, to html: inout InlineHTML) {
        guard let marker else { return }
        html.append("<span class=\"m\">")
        html.append(escaped: Array(marker.text.utf8)[...])
        html.append("</span> ")
    }

    private func append(_ table: Block.Table, named block: Outline.Block, to html: inout InlineHTML) {
        let hasHeader = table.header.cells.contains { !$0.isEmpty }
        html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
        html.append(escaped: Array(strings["table_label"].utf8)[...])
        html.append("\"><table>")
        if hasHeader {
            html.append("<thead><tr>")
            for cell in table.header.cells {
                html.append("<th scope=\"col\">")
                html.append(cell)
                html.append("</th>")
            }
            html.append("</tr></thead>")
        }
        html.append("<tbody>")
        for row in table.rows {
            html.append("<tr>")
            for (column, cell) in row.cells.enumerated() {
                let alignment = column < table.alignments.count ? table.alignments[column] : .natural
                switch alignment {
                case .natural, .left: html.append("<td>")
                case .center: html.append("<td class=\"center\">")
                case .right: html.append("<td class=\"n\">")
                }
                html.append(cell)
                html.append("</td>")
            }
            html.append("</tr>")
        }
        html.append("</tbody></table></div>")
    }
}

extension Value {
    fileprivate var isText: Bool {
        if case .text = self { true } else { false }
    }
}
