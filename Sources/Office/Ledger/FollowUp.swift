import Records
import SourceText

/// What the progress documents say, applied in the order of days: the last word holds, the history stays.
extension Ledger {
    mutating func followUp(_ names: inout NameBook) {
        // Bare numbers are sorted, not the words themselves.
        var words: [(day: Day, document: Int32, place: Int32)] = []
        for document in documents.indices where !documents[document].progress.isEmpty {
            let usual =
                days[document] ?? documents[document].frontMatter.date
                ?? Day(iso: documents[document].id.prefix(10))
            for place in documents[document].progress.indices {
                guard let day = documents[document].progress[place].date ?? usual else {
                    diagnostics.append(undated(documents[document].progress[place]))
                    continue
                }
                // What is said to have happened later is not yet known on the day of reckoning.
                if day <= reckoning.asOf { words.append((day, Int32(document), Int32(place))) }
            }
        }
        guard !words.isEmpty else { return }
        var references = AssignmentReferences(documents: documents, entriesOfDocument: entriesOfDocument)
        // Of one day, the later line of a document is the later word; documents stand newest first.
        words.sort { ($0.day.number, -$0.document, $0.place) < ($1.day.number, -$1.document, $1.place) }
        progress.reserveCapacity(words.count)
        for (day, source, place) in words {
            let document = Int(source)
            let word = documents[document].progress[Int(place)]
            switch references.find(word.reference) {
            case .one(let about):
                if let given = entries[about].given, day < given {
                    diagnostics.append(tooEarly(word, day: day, given: given, about: about))
                }
                apply(word, day: day, to: about, &names)
                entries[about].log.append(progress.count)
                progress.append(Progress(day: day, entry: word, about: about, document: document))
            case .several(let entries):
                diagnostics.append(ambiguous(word, entries))
            case .none(let nearest):
                diagnostics.append(unmatched(word, nearest: nearest))
            }
        }
    }

    /// The entry that somebody names, by id or as a lawyer would; else what may have been meant.
    package func entry(called reference: String) -> (index: Int?, nearest: [String]) {
        var references = AssignmentReferences(documents: documents, entriesOfDocument: entriesOfDocument)
        return switch references.find(reference) {
        case .one(let entry): (entry, [])
        case .several(let found): (nil, found.map { id($0) })
        case .none(let nearest): (nil, nearest.map { [$0] } ?? [])
        }
    }

    private mutating func apply(_ word: ProgressEntry, day: Day, to index: Int, _ names: inout NameBook) {
        switch word.state {
        case .finished: entries[index].outcome = .finished(day)
        case .underway, .notStarted, .extensionAsked: entries[index].outcome = .open
        case .extended:
            entries[index].outcome = .open
            if let deadline = word.newDeadline { entries[index].deadline = deadline }
        case .suspended: entries[index].outcome = .suspended
        case .cancelled: entries[index].outcome = .cancelled
        case .transferred:
            entries[index].outcome = .open
            guard let unit = word.unit else { return }
            let agency = names.units.agency(documents[entries[index].document].agency)
            let (named, members) = names.unit(unit, on: day, agency: agency)
            entries[index].leads = [named]
            entries[index].members = members
        }
    }
}

// MARK: - What an author can mend

extension Ledger {
    private func undated(_ word: ProgressEntry) -> Diagnostic {
        Diagnostic(
            .warning, "tien-do-khong-ngay", at: word.place,
            Message(
                vi: "không rõ ngày của tiến độ “\(word.reference)”",
                en: "the day of the progress of “\(word.reference)” is not known"),
            hint: Message(
                vi: "ghi ngày ở dòng này, hoặc ngay-ban-hanh ở phần đầu của văn bản",
                en: "write the day on this line, or ngay-ban-hanh in the front matter"))
    }

    private func unmatched(_ word: ProgressEntry, nearest: String?) -> Diagnostic {
        Diagnostic(
            .warning, "tien-do-khong-ro-viec", at: word.place,
            Message(
                vi: "không có nhiệm vụ nào là “\(word.reference)”", en: "there is no assignment “\(word.reference)”"),
            hint: nearest.map { Message(vi: "ý là “\($0)”?", en: "did you mean “\($0)”?") }
                ?? Message(
                    vi: "giaoban tasks --search … cho biết mã của nhiệm vụ",
                    en: "giaoban tasks --search … shows the ids of assignments"))
    }

    private func ambiguous(_ word: ProgressEntry, _ found: [Int]) -> Diagnostic {
        let shown = found.prefix(3).map { "“\(id($0))”" }.joined(separator: ", ") + (found.count > 3 ? ", …" : "")
        return Diagnostic(
            .warning, "tien-do-nhieu-viec", at: word.place,
            Message(
                vi: "“\(word.reference)” có thể là \(found.count) nhiệm vụ",
                en: "“\(word.reference)” may be any of \(found.count) assignments"),
            hint: Message(vi: "viết mã của một nhiệm vụ: \(shown)", en: "write the id of one: \(shown)"))
    }

    private func tooEarly(_ word: ProgressEntry, day: Day, given: Day, about: Int) -> Diagnostic {
        Diagnostic(
            .warning, "tien-do-truoc-khi-giao", at: word.place,
            Message(
                vi: "tiến độ ngày \(day) nói về nhiệm vụ \(id(about)) mãi đến \(given) mới giao",
                en: "progress of \(day) on \(id(about)), which was given only on \(given)"),
            hint: Message(vi: "xem lại ngày ở dòng này", en: "check the day on this line"))
    }
}
