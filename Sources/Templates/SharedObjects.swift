import Synchronization

/// Objects that many pages show, by number: each is made when the first page wants it, and what a section prints of it is
/// kept for the others.
///
/// An assignment stands in the lists of its month, its department, its leader and its deadline; it is worded and printed
/// once. They belong to one set of templates.
package final class SharedObjects: Sendable {
    private let count: Int
    private let make: @Sendable (Int) -> Object
    /// By section, by number.
    private let prints: Mutex<[Int: [Print?]]> = Mutex([:])

    package init(count: Int, make: @escaping @Sendable (Int) -> Object) {
        self.count = count
        self.make = make
    }

    package func object(_ number: Int) -> Object { make(number) }

    /// What a section prints of an object on every page, and the variables in between that differ from page to page:
    /// links begin with the way to the root.
    final class Print: Sendable {
        let bytes: [UInt8]
        /// Where in `bytes` a page's own value comes, and which operation prints it.
        let holes: [(place: Int, operation: Int)]

        init(bytes: [UInt8], holes: [(place: Int, operation: Int)]) {
            self.bytes = bytes
            self.holes = holes
        }
    }

    /// Of a list's objects what is known at once, since all cores ask for the same lock; empty where nothing is.
    func printed(_ numbers: [Int], by section: Int) -> [Print?] {
        prints.withLock { prints in
            guard let known = prints[section] else { return [] }
            return numbers.map { known[$0] }
        }
    }

    func keep(_ print: Print, of number: Int, by section: Int) {
        prints.withLock { $0[section, default: [Print?](repeating: nil, count: count)][number] = print }
    }
}

/// What is noted of a shared object while a section prints it for the first time.
struct Recording {
    /// Printed from a scope outside the object.
    struct Hole {
        /// What it printed on this page.
        var output: Range<Int>
        var operation: Int
    }

    /// The scope of the object itself; those below are the page's.
    let floor: Int
    /// Where its output begins.
    let start: Int
    var holes: [Hole] = []
    /// Nothing but variables came from the page, so that every other page gets the same.
    var isWhole = true

    func print(_ output: [UInt8]) -> SharedObjects.Print {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(output.count - start)
        var places: [(place: Int, operation: Int)] = []
        var place = start
        for hole in holes {
            bytes += output[place..<hole.output.lowerBound]
            places.append((bytes.count, hole.operation))
            place = hole.output.upperBound
        }
        bytes += output[place...]
        return SharedObjects.Print(bytes: bytes, holes: places)
    }
}

/// What a page printed in a hole of a shared object.
struct Addition {
    var operation: Int
    var bytes: [UInt8]
}

extension Rendering {
    /// A section on shared objects: as an earlier page printed them, or printed now for all.
    mutating func shared(_ objects: SharedObjects, _ numbers: [Int], _ start: Int, _ end: Int, _ layer: Int) {
        // What the page itself adds is the same for all of a list.
        let outer = additions
        additions = []
        let section = sectionNumber(start, end)
        let printed = isKept ? objects.printed(numbers, by: section) : []
        for place in numbers.indices {
            if !printed.isEmpty, let print = printed[place] {
                replay(print)
            } else {
                shared(objects, numbers[place], section, start, end, layer)
            }
        }
        additions = outer
    }

    private mutating func shared(
        _ objects: SharedObjects, _ number: Int, _ section: Int, _ start: Int, _ end: Int, _ layer: Int
    ) {
        let isKept = isKept
        if isKept { recording = Recording(floor: scopes.count, start: output.count) }
        withUnsafePointer(to: .object(objects.object(number))) { object in
            within(object) { $0.run(start, end, layer: layer) }
        }
        guard isKept, let recorded = recording else { return }
        recording = nil
        if recorded.isWhole { objects.keep(recorded.print(output), of: number, by: section) }
    }

    /// Inside another shared object, or indented, one would be printed otherwise.
    private var isKept: Bool { recording == nil && indentation.isEmpty }

    /// Sections that only include the same template print the same.
    private func sectionNumber(_ start: Int, _ end: Int) -> Int {
        if end == start + 1, case .partial(let template, let indentation) = program.operations[start], template >= 0,
            indentation.count == 0
        {
            return Int(program.entries[Int(template)].start)
        }
        return start
    }

    mutating func replay(_ print: SharedObjects.Print) {
        print.bytes.withUnsafeBufferPointer { bytes in
            var place = 0
            for hole in print.holes {
                output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[place..<hole.place]))
                place = hole.place
                fill(hole.operation)
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[place...]))
        }
    }

    /// Prints a value of the page's own.
    private mutating func fill(_ operation: Int) {
        if let known = additions.firstIndex(where: { $0.operation == operation }) {
            output += additions[known].bytes
            return
        }
        let start = output.count
        switch program.operations[operation] {
        case .variable(let path): print(path, operation, escaped: true)
        case .unescaped(let path): print(path, operation, escaped: false)
        default: break
        }
        additions.append(Addition(operation: operation, bytes: Array(output[start...])))
    }
}
