#if canImport(Glibc)
    import Glibc
#endif
import Synchronization

/// The one way in which work is shared among cores: a list of files becomes a list of records, a list of pages a list
/// of bytes, in the same order on every run.
package enum ParallelMap {
    /// Applies a pure function to each item on all cores. `count`, where given, is raised after each.
    package static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], counting count: WorkCount? = nil, _ transform: @escaping @Sendable (Item) -> Result
    ) async -> [Result] {
        let workers = min(items.count, cores)
        guard workers > 1 else {
            return items.map { item in
                let result = transform(item)
                count?.raise()
                return result
            }
        }
        let next = WorkCount()
        return await withTaskGroup(of: (indices: [Int], results: [Result]).self) { group in
            for _ in 0..<workers {
                group.addTask {
                    var (indices, results): ([Int], [Result]) = ([], [])
                    indices.reserveCapacity(items.count / workers + 1)
                    results.reserveCapacity(items.count / workers + 1)
                    while case let index = next.raise() - 1, index < items.count {
                        indices.append(index)
                        results.append(transform(items[index]))
                        count?.raise()
                    }
                    // The first last, where it can be taken without copying it.
                    results.reverse()
                    return (indices, results)
                }
            }
            var workerOfItem = [Int](repeating: 0, count: items.count)
            var parts: [[Result]] = []
            for await (indices, results) in group {
                for index in indices { workerOfItem[index] = parts.count }
                parts.append(results)
            }
            return workerOfItem.map { parts[$0].removeLast() }
        }
    }

    static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

/// How many items are done, for whoever watches from outside.
package final class WorkCount: Sendable {
    private let done = Atomic<Int>(0)

    package init() {}

    /// Adds one and returns the new count.
    @discardableResult
    package func raise() -> Int {
        done.wrappingAdd(1, ordering: .relaxed).newValue
    }

    package var value: Int { done.load(ordering: .relaxed) }
}
