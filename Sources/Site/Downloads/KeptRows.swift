import Synchronization

/// The bytes of rows that stand in several files of one format, an assignment's in those of its department, its leader,
/// its quarter and its year: made once, copied, and let go with the last of the files.
final class KeptRows: Sendable {
    private struct Row {
        /// In how many files it is still to stand.
        var uses: Int32
        /// Empty until it is made.
        var bytes: [UInt8] = []
    }

    private let rows: Mutex<[Row]>

    /// - Parameters:
    ///   - lists: the assignments of each file.
    ///   - count: how many assignments there are.
    init(of lists: [[Int]], count: Int) {
        var uses = [Int32](repeating: 0, count: count)
        for list in lists { for task in list { uses[task] += 1 } }
        rows = Mutex(uses.map { Row(uses: $0) })
    }

    /// The rows of one more file, all at once, since every core asks for them; empty where one is yet to be made.
    func take(_ list: [Int]) -> [[UInt8]] {
        rows.withLock { rows in
            list.map { task in
                rows[task].uses -= 1
                guard rows[task].uses <= 0 else { return rows[task].bytes }
                var last: [UInt8] = []
                swap(&last, &rows[task].bytes)
                return last
            }
        }
    }

    /// Which of some rows other files are to have and are yet to be made.
    func lacking(among list: [Int]) -> [Bool] {
        rows.withLock { rows in list.map { rows[$0].uses > 0 && rows[$0].bytes.isEmpty } }
    }

    /// Keeps a row that was just made, where another file has it too.
    func keep(_ bytes: [UInt8], of task: Int) {
        // A copy of its own, since what it was written in is written over; made before others have to wait.
        let copy = bytes.withUnsafeBufferPointer(Array.init)
        rows.withLock { rows in
            if rows[task].uses > 0 { rows[task].bytes = copy }
        }
    }
}
