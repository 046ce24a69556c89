import Office
import Records
import SourceText
import Templates

/// The tables behind a report: what is overdue, what is due next, a unit's whole list.
extension ReportPage {
    /// Those that have something to show are numbered in the order in which they stand.
    func annexValues(_ content: ReportContent) -> Object {
        var number = 0
        func numeral(_ isThere: Bool) -> String? {
            guard isThere else { return nil }
            number += 1
            return RomanNumeral.text(number)
        }
        let isUnit = unit != nil
        let all = isUnit ? content.all(limit: rowLimit) : ReportContent.Lines(count: 0, shown: [])
        let overdue = content.overdue(limit: rowLimit)
        let coming = content.dueNext()
        let next = content.lines(coming, limit: rowLimit)
        return Object([
            (.annexUnits, .optional(numeral(!isUnit && content.figures.total > 0))),
            (.annexRanking, .optional(numeral(content.ranking.places.count > 1))),
            (.annexTasks, table(all, numeral(all.count > 0))),
            (.annexOver, table(overdue, numeral(overdue.count > 0))),
            (.annexNext, table(next, numeral(next.count > 0))),
            // The earliest deadline is the one missed by most.
            (.nextCount, count(next.count, "carried-out", links(), dueNext)),
            (.mostLate, count(overdue.shown.first?.daysLate ?? 0)),
            (
                .nextUnits,
                listed(.units, content.units(leading: coming)) {
                    [
                        .name: .text(view.units[$0.unit].name),
                        .count: count($0.count, "carried-out", links(ofUnit: $0.unit), dueNext),
                    ]
                }
            ),
        ])
    }

    /// Chooses the deadlines after the report's last day, to the end of the next period.
    private var dueNext: String {
        guard let next = scope.period.following else { return "" }
        return "&due=\(view.ledger.cut(scope.period) + 1)..\(next.last)"
    }

    private func table(_ lines: ReportContent.Lines, _ numeral: String?) -> Value {
        guard let numeral else { return .null }
        return .object([
            .numeral: .text(numeral), .moreRows: count(lines.count - lines.shown.count),
            .rows: .list(lines.shown.enumerated().map { row(number: $0 + 1, $1) }),
        ])
    }

    func row(number: Int, _ line: ReportContent.Line) -> Value {
        let place = view.tasks[line.entry].place
        let standing = Standing(line.status)
        let status = line.status == .finishedUndated ? "report_done_undated" : "status_\(standing.key)"
        return .object([
            .numeral: .text("\(number)"),
            .words: .text(SiteStrings.shortened(view.documents[place.document].assignments[place.index].text, to: 700)),
            .source: .text(rows.datedReference(to: place.document)), .point: .optional(rows.point(line.entry)),
            .leads: .optional(view.tasks[line.entry].leads.joined(by: ", ", \.name)),
            .deadline: .optional(deadline(line)),
            .late: .optional(line.daysLate > 0 ? strings.number(line.daysLate) : nil),
            .statusLabel: .text(strings[status]), .outcome: .optional(line.note),
        ])
    }

    /// As the document words it, unless the deadline in force at the end of the period was another.
    private func deadline(_ line: ReportContent.Line) -> String? {
        if let deadline = view.tasks[line.entry].deadline, deadline.last == line.deadline {
            return strings.date(deadline)
        }
        return line.deadline.map { strings.date($0) }
            ?? rows.recurrence(line.entry).map { strings["recurrence_\($0.rawValue)"] }
    }
}
