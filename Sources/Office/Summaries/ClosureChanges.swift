import SourceText

/// How what is reckoned now differs from what was signed off: `Đã hoàn thành: 31 → 33`, and which assignments make it.
package struct ClosureChanges: Sendable {
    package struct Figure: Sendable {
        package var name: Figures.Name
        package var was: Int
        package var now: Int
    }

    package struct Change: Sendable {
        /// `2026-07-08-giao-ban#III.2.a`
        package var id: String
        /// nil: did not belong to the period then, or does not now.
        package var was: Status?
        package var now: Status?
    }

    package var figures: [Figure] = []
    /// By id.
    package var assignments: [Change] = []
}

extension Closure {
    /// nil where nothing differs, or where the period was not over when it was closed.
    package func changes(in ledger: Ledger) -> ClosureChanges? {
        guard period.last <= closed, ledger.reckoning.asOf >= period.last else { return nil }
        let now = Closure(ledger, period, on: closed, by: by, source: source)
        guard now.hash != computedHash else { return nil }
        var changes = ClosureChanges()
        for name in Figures.Name.allCases where now.figures[name] != figures[name] {
            changes.figures.append(ClosureChanges.Figure(name: name, was: figures[name], now: now.figures[name]))
        }
        let before = Dictionary(statuses.map { ($0.id, $0.status) }) { first, _ in first }
        let after = Dictionary(now.statuses.map { ($0.id, $0.status) }) { first, _ in first }
        changes.assignments = Set(before.keys).union(after.keys).sorted().filter { before[$0] != after[$0] }.map {
            ClosureChanges.Change(id: $0, was: before[$0], now: after[$0])
        }
        return changes
    }

    /// What an author is told where anything differs.
    package func difference(from ledger: Ledger) -> Diagnostic? { changes(in: ledger).map(warning) }

    /// What an author is told of the changes.
    func warning(of changes: ClosureChanges) -> Diagnostic {
        var all = changes.figures.map { figure in
            Message(
                vi: "\(figure.name.label.vi): \(figure.was) → \(figure.now)",
                en: "\(figure.name.label.en): \(figure.was) → \(figure.now)")
        }
        all += changes.assignments.map { change in
            Message(
                vi: "\(change.id): \(change.was?.name.vi ?? "không có") → \(change.now?.name.vi ?? "không có")",
                en: "\(change.id): \(change.was?.name.en ?? "absent") → \(change.now?.name.en ?? "absent")")
        }
        if all.isEmpty { all = [Message(vi: "thứ tự các nhiệm vụ", en: "the order of the assignments")] }
        let shown = all.prefix(6)
        let more = all.count - shown.count
        return Diagnostic(
            .warning, "chot-khac-so-lieu", at: Place(path: source),
            Message(
                vi: "số liệu đã chốt ngày \(closed) của \(period.name.vi) nay đã khác: "
                    + shown.map(\.vi).joined(separator: "; ") + (more > 0 ? "; và \(more) thay đổi nữa" : ""),
                en: "the figures of \(period), closed on \(closed), have changed: "
                    + shown.map(\.en).joined(separator: "; ") + (more > 0 ? "; and \(more) more" : "")),
            hint: Message(
                vi: "sửa lại văn bản, hoặc chốt lại nếu thay đổi là đúng: giaoban close \(period) --again",
                en: "mend the documents, or close again if the change is right: giaoban close \(period) --again"))
    }
}
