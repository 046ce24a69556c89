#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// Which mark each page had when it was last written, and how its file looked to the file system then: a page whose mark
/// is the same, and whose file nobody has touched, is not rendered again.
///
/// Kept in `.giaoban/pages`, one file a line: `44bc2cf5ad770999 09f8e7d6c5b4a392 documents/2021-09-09-giao-ban/index.html`.
/// Deleting it costs one full build and nothing else.
package struct PageMemory: Sendable {
    struct Entry: Sendable {
        var mark: UInt64
        /// Of the file's size, inode and times.
        var stamp: UInt64
    }

    var entries: [String: Entry] = [:]

    init() {}

    /// The stamp of a file that stands in the output folder; nil where there is none, or something else.
    static func stamp(_ path: String) -> UInt64? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        var hash = FactHash()
        hash.add(Int(status.st_size))
        hash.add(UInt64(status.st_ino))
        for time in [status.st_mtim, status.st_ctim] {
            hash.add(Int(time.tv_sec))
            hash.add(Int(time.tv_nsec))
        }
        return hash.value
    }
}

extension PageMemory {
    private static let firstWord = "giaoban-pages-1"
    private static let fileName = "pages"

    /// What is remembered of an output folder; empty where it is another one, or nothing that this program understands.
    package init(of output: String, in folder: String) {
        guard case .success(let bytes) = Result(catching: { try FileBytes.read(folder + "/" + PageMemory.fileName) })
        else {
            return
        }
        var lines = bytes.split(separator: 0x0A)[...]
        guard let first = lines.popFirst(), first.elementsEqual(PageMemory.head(output)) else { return }
        entries.reserveCapacity(lines.count)
        for line in lines {
            guard line.count > 34, let mark = PageMemory.number(line.prefix(16)),
                let stamp = PageMemory.number(line.dropFirst(17).prefix(16))
            else { continue }
            entries[String(decoding: line.dropFirst(34), as: UTF8.self)] = Entry(mark: mark, stamp: stamp)
        }
    }

    /// Keeps it in a folder that git leaves out.
    package func keep(of output: String, in folder: String) throws(SystemFailure) {
        var bytes = PageMemory.head(output) + [0x0A]
        for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
            bytes += "\(ContentHash(value: entry.mark)) \(ContentHash(value: entry.stamp)) \(path)\n".utf8
        }
        try OutputFolder.remember(bytes, as: PageMemory.fileName, in: folder)
    }

    private static func head(_ output: String) -> [UInt8] {
        Array("\(firstWord) \(ContentHash(output.utf8))".utf8)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
        var value: UInt64 = 0
        for byte in digits {
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt64(byte - 0x30)
            case 0x61...0x66: value = value << 4 | UInt64(byte - 0x57)
            default: return nil
            }
        }
        return value
    }
}
