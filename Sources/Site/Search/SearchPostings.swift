/// Where words stand, in the order of documents: a word's number, and the number of the document within the run times four
/// plus its places. A document may come again with further places.
struct SearchPostings {
    struct Posting {
        var key: UInt32
        var value: UInt32
    }

    private var places: [Posting] = []
    private var count = 0

    var all: ArraySlice<Posting> { places[..<count] }

    /// `fill` writes at the place it is given, and returns how many it wrote.
    @inline(__always)
    mutating func append(atMost most: Int, _ fill: (UnsafeMutablePointer<Posting>) -> Int) {
        if count + most > places.count {
            places += repeatElement(Posting(key: 0, value: 0), count: max(places.count, most, 1 << 12))
        }
        let start = count
        count += places.withUnsafeMutableBufferPointer { $0.baseAddress.map { fill($0 + start) } ?? 0 }
    }

    /// What a word's mark, the value of its last posting, becomes by another value; and whether that is to be written.
    @inline(__always)
    static func joined(_ mark: UInt32, _ value: UInt32) -> (mark: UInt32, isNew: Bool) {
        let joined = (mark >> 2 == value >> 2 ? mark : 0) | value
        return (joined, joined != mark)
    }
}

/// Postings of one key together, still in the order of documents; a document that comes again stands once.
struct SearchLists {
    private var values: [UInt32]
    private var starts: [UInt32]
    private var ends: [UInt32]

    init(_ postings: ArraySlice<SearchPostings.Posting>, keys: Int) {
        values = [UInt32](repeating: 0, count: postings.count)
        ends = [UInt32](repeating: 0, count: keys + 1)
        for posting in postings { ends[Int(posting.key) + 1] += 1 }
        for key in 0..<keys { ends[key + 1] += ends[key] }
        starts = ends
        for posting in postings {
            let key = Int(posting.key)
            let end = ends[key]
            if end > starts[key], case let last = values[Int(end) - 1], last >> 2 == posting.value >> 2 {
                values[Int(end) - 1] = last | posting.value
            } else {
                values[Int(end)] = posting.value
                ends[key] = end + 1
            }
        }
    }

    subscript(key: Int) -> ArraySlice<UInt32> { values[Int(starts[key])..<Int(ends[key])] }
}
