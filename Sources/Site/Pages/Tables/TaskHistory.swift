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
                    .label: .text(words(word)),
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
        let label = words(last)
        let isTold =
            standing.isFinished
            || (LetterCase.small(remark) as [UInt8]).starts(with: LetterCase.small(label) as [UInt8])
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
        guard let last, !last.isEmpty else { return last }
        let told: [UInt8] = LetterCase.small(last)
        return told.elementsEqual(daysLate(view.tasks[number].daysLate).utf8) ? nil : last
    }

    /// What a progress document says, line by line, of assignments that other documents gave.
    func updates(in document: Int) -> [Value] {
        let progress = view.ledger.progress
        let words = (view.saidInDocument[document] ?? []).map { (line: progress[$0].entry.place.line, word: $0) }
        return words.sorted { $0.line < $1.line }.map { _, word in
            let task = progress[word].about
            let place = view.tasks[task].place
            let text = view.documents[place.document].assignments[place.index].text
            let (document, point) = (reference(to: place.document), point(task))
            let source = document.isEmpty || point.isEmpty ? document + point : "\(document), \(point)"
            return .object([
                .href: .text(href(ofTask: task)), .source: .text(source),
                .label: .text(self.words(word)), .words: .text(SiteStrings.shortened(text, to: 110)),
            ])
        }
    }

    /// What is said, with what belongs to it: `gia hạn đến 31/3/2026`, `đang thực hiện, đạt 60%`.
    ///
    /// - Parameter place: into the ledger's `progress`; a word is large, so it is asked where it stands.
    private func words(_ place: Int) -> String {
        let progress = view.ledger.progress
        let state = states[progress[place].entry.state.place]
        let more: String? =
            switch progress[place].entry.state {
            case .extended, .extensionAsked:
                progress[place].entry.newDeadline.map {
                    strings.filled("progress_until", [("day", strings.date($0))])
                }
            case .transferred: progress[place].entry.unit
            case .underway:
                // A remark tells of the percentage itself.
                progress[place].entry.remark.utf8.contains(UInt8(ascii: "%"))
                    ? nil
                    : progress[place].entry.percent.map { strings.filled("percent", [("n", strings.number($0))]) }
            case .finished, .notStarted, .suspended, .cancelled: nil
            }
        guard let more, !more.isEmpty else { return state }
        return state.isEmpty ? more : "\(state) \(more)"
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

extension ProgressEntry.State {
    /// Among all cases.
    fileprivate var place: Int {
        switch self {
        case .finished: 0
        case .underway: 1
        case .notStarted: 2
        case .extensionAsked: 3
        case .extended: 4
        case .suspended: 5
        case .transferred: 6
        case .cancelled: 7
        }
    }
}
