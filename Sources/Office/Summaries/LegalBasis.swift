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
    /// The most cited first, then by number.
    package func legalBasis(in documents: some Sequence<Int>) -> [CitedDocument] {
        var places: [String: Int] = [:]
        var found: [CitedDocument] = []
        let numbers = ownNumbers()
        for document in documents {
            let record = self.documents[document]
            for citation in record.citations {
                let key = Ledger.key(citation)
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
                for number in assignment.citations {
                    guard let place = places[AssignmentReferences.key(ofNumber: number)] else { continue }
                    found[place].assignments.append(entriesOfDocument[document].lowerBound + index)
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
        for (document, record) in documents.enumerated() {
            guard let number = record.number, number.serial != nil else { continue }
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

    private static func key(_ citation: Citation) -> String {
        citation.number.isEmpty
            ? Folding.folded(citation.text) : AssignmentReferences.key(ofNumber: citation.number)
    }
}
