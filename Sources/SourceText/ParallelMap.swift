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
        return await withTaskGroup(of: [(index: Int, result: Result)].self) { group in
            for _ in 0..<workers {
                group.addTask {
                    var mine: [(index: Int, result: Result)] = []
                    mine.reserveCapacity(items.count / workers + 1)
                    while case let index = next.raise() - 1, index < items.count {
                        mine.append((index, transform(items[index])))
                        count?.raise()
                    }
                    return mine
                }
            }
            var ordered = [Result?](repeating: nil, count: items.count)
            for await part in group {
                for (index, result) in part { ordered[index] = result }
            }
            return ordered.compactMap(\.self)
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
