/// All templates of a set as one flat row of operations over one blob of text, so that rendering jumps, never walks.
///
/// `<b>{{title}}</b>` is `text 0..<3`, `variable title`, `text 3..<7`.
struct Program: Sendable {
    enum Operation: Sendable {
        case text(TextRange)
        /// The beginning of a line that begins with a tag.
        case lineStart
        case variable(Path)
        case unescaped(Path)
        /// Its content goes up to operation `end`.
        case section(Path, end: Int32)
        case inverted(Path, end: Int32)
        case partial(template: Int32, indentation: Indentation)
        /// The blocks given to it go up to operation `end`.
        case parent(template: Int32, indentation: Indentation, blocks: Int32, count: Int32, end: Int32)
        case block(name: Int32, indentation: Indentation, printsIndentation: Bool, end: Int32)
    }

    /// A text in the blob; the blanks that a partial's lines begin with are put after each line end inside it.
    struct TextRange: Sendable {
        var start: Int32
        var count: Int32
        var beginsLine: Bool
    }

    /// `a.b.c`: names that stand one after the other in `names`; none at all is `{{.}}`.
    struct Path: Sendable {
        var start: Int32
        var count: Int32
    }

    /// Blanks in the blob.
    struct Indentation: Sendable {
        var start: Int32 = 0
        var count: Int32 = 0
    }

    /// A block's content in operations `start..<end`.
    struct Block: Sendable {
        var name: Int32
        var start: Int32
        var end: Int32
        var beginsLine: Bool
    }

    /// Where a template's operations stand.
    struct Entry: Sendable {
        var start: Int32
        var end: Int32
    }

    /// Where all of it stands in memory while pages are rendered: an array would count a reference at every step, on all
    /// cores the same one.
    struct InPlace {
        let operations: UnsafeBufferPointer<Operation>
        let blob: UnsafeBufferPointer<UInt8>
        let names: UnsafeBufferPointer<Int32>
        let blocks: UnsafeBufferPointer<Block>
        let entries: UnsafeBufferPointer<Entry>

        func texts(of path: Path) -> [String] {
            names[Int(path.start)..<Int(path.start + path.count)].map { Name(number: $0).text }
        }
    }

    /// Valid inside `body` alone.
    func inPlace<Result>(_ body: (InPlace) -> Result) -> Result {
        operations.withUnsafeBufferPointer { operations in
            blob.withUnsafeBufferPointer { blob in
                names.withUnsafeBufferPointer { names in
                    blocks.withUnsafeBufferPointer { blocks in
                        entries.withUnsafeBufferPointer { entries in
                            body(
                                InPlace(
                                    operations: operations, blob: blob, names: names, blocks: blocks, entries: entries))
                        }
                    }
                }
            }
        }
    }

    var operations: [Operation] = []
    /// For each operation, the bytes of its template that it came from, for messages.
    var origins: [Range<Int32>] = []
    var blob: [UInt8] = []
    var names: [Int32] = []
    var blocks: [Block] = []
    var entries: [Entry] = []

    /// The template that an operation belongs to.
    func template(ofOperation operation: Int) -> Int? {
        entries.firstIndex { Int($0.start) <= operation && operation < Int($0.end) }
    }

    func texts(of path: Path) -> [String] {
        names[Int(path.start)..<Int(path.start + path.count)].map { Name(number: $0).text }
    }
}
