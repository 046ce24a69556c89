#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// Many files known again by what the file system says of them, without reading any: name, size, inode, and the times
/// of the last change of content and of anything.
///
/// The order in which files are added makes no difference.
package struct FileStamp: Sendable {
    private var sum: UInt64 = 0
    private var count: UInt64 = 0
    /// The last change of any of the files, nanoseconds since 1970.
    package private(set) var newest: Int64 = 0
    private let root: String
    private var scratch: [UInt8] = []

    /// - Parameter root: what paths are counted from, so that a stamp is the same from wherever the program runs.
    package init(root: String) { self.root = root }

    package var hash: ContentHash {
        var bytes: [UInt8] = []
        withUnsafeBytes(of: (sum, count)) { bytes += $0 }
        return ContentHash(bytes)
    }

    /// Adds a file, or all files of a folder, hidden ones left out. One that is not there counts too: as missing.
    package mutating func add(_ path: String) {
        add(root + "/" + path, depth: 0)
    }

    private mutating func add(_ path: String, depth: Int) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            mix(path, stat())
            return
        }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            mix(path, status)
            return
        }
        guard depth < 32, let stream = opendir(path) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { add(path + "/" + name, depth: depth + 1) }
        }
    }

    private mutating func mix(_ path: String, _ status: stat) {
        let facts = (
            Int64(status.st_size), UInt64(status.st_ino), FileStamp.nanoseconds(status.st_mtim),
            FileStamp.nanoseconds(status.st_ctim)
        )
        mix(path.utf8.dropFirst(root.utf8.count), facts)
        newest = max(newest, facts.2, facts.3)
    }

    private mutating func mix(_ path: some Sequence<UInt8>, _ facts: some BitwiseCopyable) {
        scratch.removeAll(keepingCapacity: true)
        scratch += path
        withUnsafeBytes(of: facts) { scratch += $0 }
        sum &+= ContentHash(scratch).value
        count += 1
    }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    /// Of the program that runs.
    package static var program: ContentHash {
        var stamp = FileStamp(root: "/proc")
        stamp.add("self/exe")
        return stamp.hash
    }

    /// The time by the clock that stamps files.
    package static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return nanoseconds(time)
    }

    /// All files that the manifest of an output folder lists, and the manifest.
    ///
    /// - Parameter memory: of files that were looked at a moment ago, and need not be again.
    package static func outputs(of root: String, known memory: PageMemory = PageMemory()) -> ContentHash? {
        guard case .success(let manifest) = Result(catching: { try FileBytes.read(root + "/" + Manifest.fileName) })
        else { return nil }
        var stamp = FileStamp(root: root)
        stamp.sum = ContentHash(manifest).value
        for line in manifest.split(separator: 0x0A).dropFirst() {
            guard let one = line.firstIndex(of: 0x20), let two = line[(one + 1)...].firstIndex(of: 0x20) else {
                return nil
            }
            let path = line[(two + 1)...]
            let name = String(decoding: path, as: UTF8.self)
            guard let facts = memory.entries[name]?.stamp ?? PageMemory.stamp(root + "/" + name) else { return nil }
            stamp.mix(path, facts)
        }
        return stamp.hash
    }
}
