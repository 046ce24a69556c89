import Records
import SourceText

/// What the documents of a period rest on: each document cited, by which of them, in which assignments.
package struct CitedDocument: Sendable {
    package var citation: Citation
    /// Indices into `Ledger.documents`, in the order of the scope.
    package var citedBy: [Int]
    /// Indices into `Ledger.entries`.
    package var assignments: [Int]
    /// The document itself, where it stands in `content/`.
    package var own: Int?
}

extension Ledger {
    /// What a summary's documents rest on; of a unit or a leader, only their own assignments are named.
    package func legalBasis(of summary: Summary) -> [CitedDocument] {
        switch summary.scope {
        case .office: legalBasis(in: summary.documents)
        case .unit(let unit): legalBasis(in: summary.documents, among: Set(units[unit].led))
        case .leader(let leader):
            // What a leader is in charge of may stand in the paper of another's meeting.
            legalBasis(
                in: Set(summary.documents + (summary.given + summary.standing).map { entries[$0].document }).sorted(),
                among: Set(leaders[leader].entries))
        }
    }

    /// The most cited first, then by number.
    ///
    /// - Parameter entries: whose citations are named; nil: all.
    package func legalBasis(in documents: some Sequence<Int>, among entries: Set<Int>? = nil) -> [CitedDocument] {
        var places: [String: Int] = [:]
        var found: [CitedDocument] = []
        let numbers = ownNumbers()
        for document in documents {
            let record = self.documents[document]
            var keys: [String: String] = [:]
            for citation in record.citations {
                let key = key(citation, numbers)
                keys[AssignmentReferences.key(ofNumber: citation.number)] = key
                if let place = places[key] {
                    if found[place].citedBy.last != document { found[place].citedBy.append(document) }
                } else {
                    places[key] = found.count
                    found.append(
                        CitedDocument(
                            citation: citation, citedBy: [document], assignments: [], own: own(citation, numbers)))
                }
            }
            for (index, assignment) in record.assignments.enumerated() {
                let entry = entriesOfDocument[document].lowerBound + index
                guard entries?.contains(entry) ?? true else { continue }
                for number in assignment.citations {
                    guard let place = keys[AssignmentReferences.key(ofNumber: number)].flatMap({ places[$0] }),
                        found[place].assignments.last != entry
                    else { continue }
                    found[place].assignments.append(entry)
                }
            }
        }
        return found.sorted { left, right in
            left.citedBy.count == right.citedBy.count
                ? left.citation.text < right.citation.text : left.citedBy.count > right.citedBy.count
        }
    }

    /// For each number of the documents in `content/`, those that bear it.
    func ownNumbers() -> [String: [Int]] {
        var numbers: [String: [Int]] = [:]
        for document in documents.indices {
            guard let number = documents[document].number, number.serial != nil else { continue }
            numbers[AssignmentReferences.key(ofNumber: number.text), default: []].append(document)
        }
        return numbers
    }

    /// The document of `content/` that a citation means: by number, and by year where several years have the number.
    func own(_ citation: Citation, _ numbers: [String: [Int]]) -> Int? {
        guard !citation.number.isEmpty, let found = numbers[AssignmentReferences.key(ofNumber: citation.number)] else {
            return nil
        }
        guard let year = citation.date?.year else { return found.count == 1 ? found[0] : nil }
        return found.first { (documents[$0].issued?.first ?? documents[$0].day)?.year == year }
    }

    /// What is cited by the same name is the same, but for a number that the office gives anew each year.
    func key(_ citation: Citation, _ numbers: [String: [Int]]) -> String {
        guard !citation.number.isEmpty else { return Folding.folded(citation.text) }
        let number = AssignmentReferences.key(ofNumber: citation.number)
        guard let own = numbers[number], own.count > 1, let year = citation.date?.year else { return number }
        return "\(number) \(year)"
    }
}
