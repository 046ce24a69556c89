import Records
import SourceText

/// Finds the assignment that a progress entry names: by id (`2021-09-09-giao-ban#II.2.1.a`), by the name that its author
/// gave it, or as a lawyer would (`điểm a khoản 1 mục II Thông báo số 427/TB-UBND ngày 01/9/2021`).
struct AssignmentReferences {
    enum Finding: Equatable {
        /// Index into `Ledger.entries`.
        case one(Int)
        case several([Int])
        /// With the nearest id, where one is near.
        case none(nearest: String?)
    }

    /// `II.2.a` in its parts, in small letters; not the first where it is a further paragraph or clause of a point.
    private struct Point {
        var components: [String]
        var isFirst: Bool
    }

    private let documents: [Record]
    private let entriesOfDocument: [Range<Int>]
    private var placeOfID: [Spelling: Int] = [:]
    private var placesOfNumber: [String: [Int]] = [:]
    /// The ids of the documents asked about, each document's made when it is first named.
    private var entriesOfID: [Int: [Spelling: Int]] = [:]
    private var pointsOfDocument: [Int: [Point]] = [:]
    /// Looking for the nearest compares with every document; after so many misses the hint is left out.
    private var searchesLeft = 100
    /// Ids that authors gave, which do not begin with their document's.
    private var named: [Spelling: Int] = [:]

    init(documents: [Record], entriesOfDocument: [Range<Int>]) {
        self.documents = documents
        self.entriesOfDocument = entriesOfDocument
        placeOfID.reserveCapacity(documents.count)
        placesOfNumber.reserveCapacity(documents.count)
        // Records and assignments are large: only what is needed is taken from one.
        for document in documents.indices {
            placeOfID[Spelling(documents[document].id)] = document
            if let number = documents[document].number, number.serial != nil {
                placesOfNumber[AssignmentReferences.key(ofNumber: number.text), default: []].append(document)
            }
            for index in documents[document].assignments.indices {
                let id = documents[document].assignments[index].id
                guard !id.utf8.contains(UInt8(ascii: "#")) else { continue }
                named[Spelling(id)] = entriesOfDocument[document].lowerBound + index
            }
        }
    }

    mutating func find(_ reference: String) -> Finding {
        if reference.utf8.contains(UInt8(ascii: "#")) { return find(id: reference) }
        if let entry = named[Spelling(reference)] { return .one(entry) }
        return find(words: reference)
    }

    // MARK: - By id

    private mutating func find(id: String) -> Finding {
        let mark = id.utf8.firstIndex(of: UInt8(ascii: "#")) ?? id.endIndex
        let name = String(id[..<mark])
        // What follows is asked for only where no assignment has the whole.
        var path: String { String(id[mark...].dropFirst()) }
        guard let document = placeOfID[Spelling(name)] else {
            searchesLeft -= 1
            guard searchesLeft >= 0 else { return .none(nearest: nil) }
            let near = Nearest.name(to: name, in: documents.lazy.filter { !$0.assignments.isEmpty }.map(\.id))
            return .none(nearest: near.map { "\($0)#\(path)" })
        }
        let entries = entriesOfDocument[document]
        if entriesOfID[document] == nil {
            var ids: [Spelling: Int] = [:]
            ids.reserveCapacity(entries.count)
            for (index, entry) in zip(documents[document].assignments.indices, entries) {
                let id = Spelling(documents[document].assignments[index].id)
                if ids[id] == nil { ids[id] = entry }
            }
            entriesOfID[document] = ids
        }
        if let entry = entriesOfID[document]?[Spelling(id)] { return .one(entry) }
        searchesLeft -= 1
        guard searchesLeft >= 0 else { return .none(nearest: nil) }
        let lower = path.lowercased()
        let alike = entries.filter { assignment($0).path.lowercased() == lower }
        if alike.count == 1 { return .one(alike[0]) }
        let paths = entries.map { assignment($0).path }
        let near = Nearest.name(to: path, in: paths) ?? paths.first { $0.hasSuffix(path) } ?? paths.first
        return .none(nearest: near.map { "\(name)#\($0)" })
    }

    private func assignment(_ entry: Int) -> Assignment {
        let document = documentOf(entry)
        return documents[document].assignments[entry - entriesOfDocument[document].lowerBound]
    }

    private func documentOf(_ entry: Int) -> Int {
        entriesOfDocument.indices.partitionPoint { entriesOfDocument[$0].upperBound <= entry }
    }

    // MARK: - By a lawyer's words

    private mutating func find(words reference: String) -> Finding {
        let words = reference.utf8.split(whereSeparator: AssignmentReferences.parts).map { String(Substring($0)) }
        let named = documents(named: words)
        let wanted = AssignmentReferences.components(words)
        var found: [Int] = []
        for document in named {
            found += wanted.isEmpty ? Array(entriesOfDocument[document]) : matches(wanted, in: document)
        }
        switch found.count {
        case 1: return .one(found[0])
        case 0:
            let paths = named.first.map { document in
                entriesOfDocument[document].map { assignment($0).id }
            }
            let path = wanted.joined(separator: ".")
            return .none(
                nearest: paths.flatMap { ids in
                    Nearest.name(to: "\(documents[named[0]].id)#\(path)", in: ids) ?? ids.first
                })
        default: return .several(found)
        }
    }

    /// The documents whose number is named; of several years' with one number, that of the date named. Without a
    /// number, those of the day.
    private func documents(named words: [String]) -> [Int] {
        let numbers = words.filter { $0.utf8.contains { (0x30...0x39).contains($0) } }
        lazy var days = numbers.compactMap(AssignmentReferences.day)
        for word in numbers {
            guard let found = placesOfNumber[AssignmentReferences.key(ofNumber: word)] else { continue }
            guard found.count > 1, !days.isEmpty else { return found }
            let ofDay = found.filter { isOf(days, $0) }
            if !ofDay.isEmpty { return ofDay }
            let ofYear = found.filter { document in days.contains { $0.year == documents[document].day?.year } }
            return ofYear.isEmpty ? found : ofYear
        }
        guard !days.isEmpty,
            !words.contains(where: { $0.utf8.contains(UInt8(ascii: "/")) && $0.contains(where: \.isUppercase) })
        else {
            return []
        }
        return documents.indices.filter { !documents[$0].assignments.isEmpty && isOf(days, $0) }
    }

    /// Whether a document was issued, or its meeting held, on one of some days.
    private func isOf(_ days: [Day], _ document: Int) -> Bool {
        days.contains { day in
            day == documents[document].issued?.first || documents[document].meeting?.dates.contains(day) == true
        }
    }

    /// Points whose path holds the components in this order and ends with the last; the exact one before a deeper one.
    private mutating func matches(_ wanted: [String], in document: Int) -> [Int] {
        var best: (extra: Int, entries: [Int])?
        let entries = entriesOfDocument[document]
        for (place, point) in points(of: document).enumerated() {
            guard point.components.last == wanted.last else { continue }
            var rest = wanted[...]
            for component in point.components where component == rest.first { rest.removeFirst() }
            guard rest.isEmpty else { continue }
            let extra = (point.components.count - wanted.count) * 2 + (point.isFirst ? 0 : 1)
            if best.map({ extra < $0.extra }) ?? true {
                best = (extra, [entries.lowerBound + place])
            } else if best?.extra == extra {
                best?.entries.append(entries.lowerBound + place)
            }
        }
        return best?.entries ?? []
    }

    /// The points of a document's assignments, taken apart when it is first named.
    private mutating func points(of document: Int) -> [Point] {
        if let known = pointsOfDocument[document] { return known }
        let assignments = documents[document].assignments
        let points = assignments.indices.map { index in
            let path = assignments[index].path
            let point = path.prefix { $0 != "¶" && $0 != ":" }
            return Point(
                components: point.split(separator: ".").map { AssignmentReferences.component(String($0)) },
                isFirst: point.endIndex == path.endIndex)
        }
        pointsOfDocument[document] = points
        return points
    }
}

extension AssignmentReferences {
    /// A space and the signs that part words: they are all ASCII, so the bytes are asked and not the letters.
    private static func parts(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x2C, 0x28, 0x29, 0x3B: true
        default: false
        }
    }

    /// `427 /TB-UBND` and `427/tb-ubnd` are one number.
    static func key(ofNumber text: String) -> String {
        String(decoding: Folding.fold(text).filter { $0 != 0x20 }, as: UTF8.self)
    }

    /// `điểm a khoản 1 mục II` → `ii`, `1`, `a`: from the largest part to the smallest.
    private static func components(_ words: [String]) -> [String] {
        var found: [(rank: Int, value: String)] = []
        for (index, word) in words.enumerated() where index + 1 < words.count {
            // All these names are short and have a letter with marks.
            guard word.utf8.count <= longestRank, word.utf8.contains(where: { $0 >= 0x80 }),
                let rank = ranks[word.lowercased()]
            else { continue }
            var next = index + 1
            while next < words.count - 1, ["đầu", "dòng", "thứ", "số"].contains(words[next].lowercased()) { next += 1 }
            let value = words[next].trimmed
            guard !value.isEmpty, value.count <= 12 else { continue }
            if rank == 7 {
                found.append((rank, "-" + (ordinals[value.lowercased()] ?? value)))
            } else {
                found += value.split(separator: ".").map { (rank, component(String($0))) }
            }
        }
        // Stable: the parts of `khoản 1.2` keep their order.
        return found.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
            .map(\.element.value)
    }

    private static let ranks = [
        "phần": 0, "chương": 1, "mục": 2, "điều": 3, "khoản": 4, "điểm": 5, "tiết": 6, "ý": 7, "gạch": 7,
    ]

    private static let longestRank = ranks.keys.reduce(0) { max($0, $1.utf8.count) }

    private static let ordinals = ["nhất": "1", "hai": "2", "ba": "3", "tư": "4", "năm": "5", "sáu": "6", "cuối": "-"]

    /// `Điều-5` → `5`; letters keep their marks, since `d` and `đ` are two points.
    private static func component(_ text: String) -> String {
        let lower = text.lowercased()
        guard let dash = lower.firstIndex(of: "-"), dash != lower.startIndex else { return lower }
        return String(lower[lower.index(after: dash)...])
    }

    /// `09/9/2021`, `2021-09-09`
    private static func day(_ word: String) -> Day? {
        let text = word.trimmed
        if let day = Day(iso: text) { return day }
        let parts = text.split(whereSeparator: { $0 == "/" || $0 == "-" || $0 == "." })
        guard parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]) else {
            return nil
        }
        return Day(year: year, month: month, day: day)
    }
}

extension String {
    /// Without the signs that a sentence puts around a word.
    fileprivate var trimmed: String {
        // Most words have no sign at either end, and are told by one byte.
        if utf8.first.map(String.isOfWord) ?? true, utf8.last.map(String.isOfWord) ?? true { return self }
        var text = self[...]
        while let last = text.last, ".:;,)”\"'".contains(last) { text.removeLast() }
        while let first = text.first, "(“\"'".contains(first) { text.removeFirst() }
        return String(text)
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        0x61...0x7A ~= byte || 0x41...0x5A ~= byte || 0x30...0x39 ~= byte
    }
}
