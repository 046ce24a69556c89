import Office
import Records
import SourceText
import Templates

/// Everything that was ever said of an assignment, the earliest first; what a later word replaced stays.
extension TaskRows {
    /// `28/3/2031 · đã hoàn thành · Báo cáo số 12/BC-VP · theo Cập nhật tiến độ tháng 4`
    func history(_ number: Int) -> [Value] {
        let log = view.ledger.entries[number].log
        return
            log.enumerated().map { place, word in
                let document = view.ledger.progress[word].document
                return .object([
                    .day: .text(strings.date(view.ledger.progress[word].day)),
                    .label: .text(words(view.ledger.progress[word].entry)),
                    .words: .optional(view.ledger.progress[word].entry.remark),
                    .href: .text(href(of: document)), .source: .text(reference(to: document)),
                    .was: .bool(place + 1 < log.count),
                ])
            }
    }

    /// What was said of it last, and where; of a finished one the status and its day are told already. `Chậm 14 ngày`
    /// says what the page has reckoned, `gia hạn đến 31/3/2026` what was decided.
    func lastWord(_ number: Int) -> Value {
        guard let last = view.ledger.entries[number].log.last else { return .null }
        let (document, day) = (view.ledger.progress[last].document, view.ledger.progress[last].day)
        let standing = view.tasks[number].standing
        let remark = remark(number) ?? ""
        let label = words(view.ledger.progress[last].entry)
        let isTold = standing.isFinished || LetterCase.small(remark).hasPrefix(LetterCase.small(label))
        var word = Object(capacity: 5)
        word.append(.day, standing == .done || standing == .doneUndated ? .null : .text(strings.date(day)))
        word.append(.label, isTold ? .null : .text(label))
        word.append(.words, .optional(remark))
        word.append(.href, .text(href(of: document)))
        word.append(.source, .text(reference(to: document)))
        return .object(word)
    }

    private func remark(_ number: Int) -> String? {
        let last = view.ledger.entries[number].log.last.map { view.ledger.progress[$0].entry.remark }
        let late = strings.count("days_late", view.tasks[number].daysLate)
        return last.flatMap { LetterCase.small($0) == late ? nil : $0 }
    }

    /// What a progress document says, line by line, of assignments that other documents gave.
    func updates(in document: Int) -> [Value] {
        let progress = view.ledger.progress
        let words = (view.saidInDocument[document] ?? []).map { (line: progress[$0].entry.place.line, word: $0) }
        return words.sorted { $0.line < $1.line }.map { _, word in
            let task = progress[word].about
            let place = view.tasks[task].place
            let text = view.documents[place.document].assignments[place.index].text
            let source = [reference(to: place.document), point(task)].filter { !$0.isEmpty }
            return .object([
                .href: .text(href(ofTask: task)), .source: .text(source.joined(separator: ", ")),
                .label: .text(self.words(progress[word].entry)), .words: .text(SiteStrings.shortened(text, to: 110)),
            ])
        }
    }

    /// What is said, with what belongs to it: `gia hạn đến 31/3/2026`, `đang thực hiện, đạt 60%`.
    private func words(_ entry: ProgressEntry) -> String {
        let state = strings["progress_\(entry.state.rawValue)"]
        let more: String? =
            switch entry.state {
            case .extended, .extensionAsked:
                entry.newDeadline.map { strings.filled("progress_until", [("day", strings.date($0))]) }
            case .transferred: entry.unit
            case .underway:
                // A remark tells of the percentage itself.
                entry.remark.contains("%")
                    ? nil : entry.percent.map { strings.filled("percent", [("n", strings.number($0))]) }
            case .finished, .notStarted, .suspended, .cancelled: nil
            }
        return [state, more ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The last times that a recurring assignment fell due, the newest first.
    func instances(_ number: Int) -> [Value] {
        guard view.ledger.entries[number].recurrence != nil else { return [] }
        let first = view.asOf - TaskRows.daysOfInstances
        return
            view.ledger.instances(of: number, from: first).reversed().prefix(TaskRows.instanceLimit).map { instance in
                .object([
                    .label: .text(instance.period.name.text(strings.language)),
                    .status: .text(TaskRows.key(instance.status)),
                    .statusLabel: .text(strings["instance_\(instance.status.rawValue)"]),
                    .day: .optional(instance.finished.map { strings.date($0) }),
                ])
            }
    }

    private static let daysOfInstances = 400
    private static let instanceLimit = 12

    private static func key(_ status: Ledger.Instance.Status) -> String {
        switch status {
        case .onTime: Standing.done.key
        case .late: Standing.doneLate.key
        case .current: Standing.open.key
        case .unreported: Standing.none.key
        }
    }
}
