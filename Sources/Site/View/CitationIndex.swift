import Office
import Records
import SourceText

/// All documents cited, once each: `Nghị định 30/2020/NĐ-CP` ← three notices, and in them five assignments.
struct CitationIndex: Sendable {
    struct Place: Sendable {
        /// Into the view's documents.
        var document: Int
        var block: Int
    }

    struct Entry: Sendable {
        /// `30-2020-nd-cp`: what tells it apart from all others.
        var key: String
        /// `Nghị định 30/2020/NĐ-CP`, else the words of the first citation.
        var name: String
        /// `30/2020/NĐ-CP`, else the name.
        var number: String
        var date: Day?
        var issuer: String
        /// The cited document itself, where the office has it.
        var own: Int?
        /// Newest document first.
        var places: [Place] = []
        /// How many assignments cite it.
        var tasks = 0
    }

    struct Kind: Sendable {
        /// `Nghị định`; empty where only numbers stand.
        var name: String
        var slug: String
        /// Numbers of cited documents, most cited first.
        var entries: [Int] = []
    }

    /// In the order in which they are met.
    private(set) var entries: [Entry] = []
    /// In the order of their names, those without one last.
    private(set) var kinds: [Kind] = []
    /// For each document the numbers of those it cites, each once.
    private(set) var ofDocument: [[Int32]] = []
    /// For each assignment the numbers of those it cites, each once.
    private(set) var ofTask: [[Int32]] = []
    /// For each cited document its place among all by name.
    private(set) var ranks: [Int32] = []

    init(_ view: OfficeView) {
        var own: [String: [Int]] = [:]
        for index in view.documents.indices {
            if let number = view.documents[index].number, number.serial != nil {
                own[Folding.slug(number.text), default: []].append(index)
            }
        }
        ofDocument.reserveCapacity(view.documents.count)
        ofTask = [[Int32]](repeating: [], count: view.tasks.count)
        var known: [String: Int] = [:]
        var kindNumbers: [String: Int] = [:]
        for document in view.documents.indices {
            var cited: [Int32] = []
            let citations = view.documents[document].citations
            for index in citations.indices {
                // Most were cited before, and then a number and a day are all that is asked of one.
                let (number, date) = (citations[index].number, citations[index].date)
                let place = Place(document: document, block: citations[index].block)
                var key = Folding.slug(
                    number.isEmpty ? (citations[index].type ?? "") + " " + citations[index].text : number)
                let year = date?.year
                // A number that the office gives anew each year.
                let bearers = number.isEmpty ? [] : own[key] ?? []
                if bearers.count > 1, let year { key += "-\(year)" }
                if let old = known[key] {
                    entries[old].places.append(place)
                    if entries[old].date == nil { entries[old].date = date }
                    if !cited.contains(Int32(old)) { cited.append(Int32(old)) }
                    continue
                }
                let citation = citations[index]
                let type = CitationIndex.capitalised(citation.type ?? "")
                let slug = type.isEmpty ? "khac" : Folding.slug(type)
                let kind = kindNumbers[slug] ?? kinds.count
                if kind == kinds.count {
                    kindNumbers[slug] = kind
                    kinds.append(Kind(name: type, slug: slug))
                }
                known[key] = entries.count
                cited.append(Int32(entries.count))
                kinds[kind].entries.append(entries.count)
                let name =
                    citation.number.isEmpty
                    ? SiteStrings.shortened(citation.text, to: 160)
                    : [type, citation.number].filter { !$0.isEmpty }.joined(separator: " ")
                let itself =
                    bearers.count > 1
                    ? bearers.first { (view.documents[$0].issued?.first ?? view.days[$0])?.year == year }
                    : bearers.first
                entries.append(
                    Entry(
                        key: key, name: name, number: citation.number.isEmpty ? name : citation.number,
                        date: citation.date, issuer: citation.issuer ?? "", own: itself,
                        places: [place]))
            }
            ofDocument.append(cited)
            layTasks(
                view.documents[document].assignments, view.tasksOfDocument[document], cited,
                firstKnown: view.ledger.firstKnown)
        }
        orderKinds()
    }

    /// An assignment names the numbers; what they mean is what its document cites by them.
    ///
    /// - Parameter firstKnown: of the office; earlier ones are cited in their documents, and counted nowhere.
    private mutating func layTasks(
        _ assignments: [Assignment], _ tasks: Range<Int>, _ cited: [Int32], firstKnown: Int
    ) {
        for index in assignments.indices where !assignments[index].citations.isEmpty {
            var found: [Int32] = []
            for number in assignments[index].citations {
                let key = Folding.slug(number)
                let number =
                    cited.first { entries[Int($0)].key == key }
                    ?? cited.first { entries[Int($0)].key.hasPrefix(key + "-") }
                if let number, !found.contains(number) { found.append(number) }
            }
            ofTask[tasks.lowerBound + index] = found
            guard tasks.lowerBound >= firstKnown else { continue }
            for number in found { entries[Int(number)].tasks += 1 }
        }
    }

    private mutating func orderKinds() {
        let names = entries.map { VietnameseOrder.key($0.name) }
        ranks = [Int32](repeating: 0, count: entries.count)
        let order = entries.indices.sorted {
            names[$0] == names[$1] ? $0 < $1 : names[$0].lexicographicallyPrecedes(names[$1])
        }
        for (rank, entry) in order.enumerated() { ranks[entry] = Int32(rank) }
        for kind in kinds.indices {
            kinds[kind].entries = kinds[kind].entries.enumerated().sorted {
                (entries[$1.element].places.count, $0.offset) < (entries[$0.element].places.count, $1.offset)
            }.map(\.element)
        }
        let keys = kinds.map { VietnameseOrder.key($0.name) }
        kinds = kinds.indices.sorted { left, right in
            if kinds[left].name.isEmpty != kinds[right].name.isEmpty { return kinds[right].name.isEmpty }
            return keys[left].lexicographicallyPrecedes(keys[right])
        }.map { kinds[$0] }
    }

    private static func capitalised(_ text: String) -> String {
        guard let first = text.first else { return "" }
        return first.uppercased() + text.dropFirst()
    }
}
