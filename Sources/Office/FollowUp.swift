import Records
import SourceText

/// What the progress documents say, applied in the order of days: the last word holds, the history stays.
extension Ledger {
    mutating func followUp(_ names: inout NameBook) {
        var places: [Spelling: Int] = [:]
        var words: [(day: Day, document: Int, entry: ProgressEntry)] = []
        for (document, record) in documents.enumerated() {
            for entry in record.progress {
                guard let day = entry.date ?? record.day, day <= reckoning.asOf else { continue }
                words.append((day, document, entry))
            }
        }
        guard !words.isEmpty else { return }
        for (document, record) in documents.enumerated() { places[Spelling(record.id)] = document }
        // Sorting is stable by place: what stands later in a document of the same day is the later word.
        let order = words.indices.sorted { left, right in
            let (a, b) = (words[left], words[right])
            if a.day != b.day { return a.day < b.day }
            return a.document == b.document ? left < right : a.document > b.document
        }
        for index in order {
            let (day, document, word) = words[index]
            guard let about = entry(named: word.reference, places) else {
                diagnostics.append(
                    Diagnostic(
                        .warning, "tien-do-khong-ro-viec", at: word.place,
                        Message(
                            vi: "không tìm thấy nhiệm vụ “\(word.reference)”",
                            en: "there is no assignment “\(word.reference)”")))
                continue
            }
            apply(word, day: day, to: about, &names)
            entries[about].log.append(progress.count)
            progress.append(Progress(day: day, entry: word, about: about, document: document))
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

    /// `2021-09-09-giao-ban#II.2.1.a`
    private func entry(named reference: String, _ places: [Spelling: Int]) -> Int? {
        guard let hash = reference.firstIndex(of: "#"), let document = places[Spelling(String(reference[..<hash]))]
        else { return nil }
        return entriesOfDocument[document].first { assignment($0).id == reference }
    }
}
