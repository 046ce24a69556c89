import CommonMark
import Records

/// A stretch of a document that a search finds and shows: a point, a paragraph, a row of a table.
struct SearchPassage {
    /// Into the outline's blocks.
    var block: Int
    /// The words; they stand there as long as `body` runs.
    var text: UnsafeBufferPointer<UInt8>
    /// What is told to be done here.
    var assignments: Assignments

    /// Into the record's assignments: those of one passage, each leading to the next.
    struct Assignments: Sequence, IteratorProtocol {
        fileprivate static let none: Int32 = -1
        fileprivate var first: Int32
        fileprivate let following: UnsafeMutableBufferPointer<Int32>

        fileprivate init(first: Int32, following: UnsafeMutableBufferPointer<Int32>) {
            self.first = first
            self.following = following
        }

        /// Those of a list, which lead to each other from now on.
        fileprivate init(_ list: [Int], following: UnsafeMutableBufferPointer<Int32>) {
            self.init(first: Assignments.none, following: following)
            for index in list.reversed() {
                following[index] = first
                first = Int32(truncatingIfNeeded: index)
            }
        }

        var isEmpty: Bool { first == Assignments.none }

        mutating func next() -> Int? {
            guard !isEmpty else { return nil }
            defer { first = following[Int(first)] }
            return Int(first)
        }
    }

    /// Calls `body` with the passages of a document in the order of its text. Furniture of web pages and printed sheets
    /// is not the document's text.
    static func forEach(in outline: Outline, _ assignments: [Assignment], _ body: (SearchPassage) -> Void) {
        let count = outline.blocks.count
        // Every block may have a list and few have one, so all stand in one piece of memory: where each begins, and what
        // follows each assignment.
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: count + assignments.count) { memory in
            memory.initialize(repeating: Assignments.none)
            let firsts = UnsafeMutableBufferPointer(rebasing: memory[..<count])
            let following = UnsafeMutableBufferPointer(rebasing: memory[count...])
            for index in assignments.indices.reversed() {
                let block = assignments[index].passage.block
                guard firsts.indices.contains(block) else { continue }
                following[index] = firsts[block]
                firsts[block] = Int32(truncatingIfNeeded: index)
            }
            // Fields are taken one by one: a whole block or assignment is dear to copy.
            for block in 0..<count {
                if case .furniture = outline.blocks[block].role { continue }
                let inBlock = Assignments(first: firsts[block], following: following)
                guard case .table(let table) = outline.blocks[block].shape else {
                    outline.blocks[block].text.utf8.withUnsafeBufferPointer { text in
                        if !text.isEmpty { body(SearchPassage(block: block, text: text, assignments: inBlock)) }
                    }
                    continue
                }
                forEachRow(of: table, block, inBlock, assignments, body)
            }
        }
    }

    private static func forEachRow(
        of table: Block.Table, _ block: Int, _ inBlock: Assignments, _ assignments: [Assignment],
        _ body: (SearchPassage) -> Void
    ) {
        let inTable = Array(inBlock)
        var words: [UInt8] = []
        func add(_ row: Int, _ cells: [RichText]) {
            join(cells, into: &words)
            guard !words.isEmpty else { return }
            let inRow = Assignments(
                inTable.filter { assignments[$0].passage.row == row }, following: inBlock.following)
            words.withUnsafeBufferPointer { body(SearchPassage(block: block, text: $0, assignments: inRow)) }
        }
        // As a row that no assignment can stand in.
        add(-1, table.header.cells)
        for row in table.rows.indices { add(row, table.rows[row].cells) }
    }

    /// `1 | Rà soát hộ kinh doanh | Phòng Kinh tế`
    private static func join(_ cells: [RichText], into text: inout [UInt8]) {
        text.removeAll(keepingCapacity: true)
        for place in cells.indices where !cells[place].utf8.isEmpty {
            if !text.isEmpty { text += " | ".utf8 }
            text += cells[place].utf8
        }
    }
}
