import Records
import SourceText
import Synchronization

/// Records of documents that were read before, for a program that reads the same folder again and again: a file with the
/// same bytes is not understood twice.
final class RecordCache: Sendable {
    private struct Entry {
        var bytes: ContentHash
        var id: String
        var directory: ContentHash
        var record: Record
    }

    private let entries = Mutex<[String: Entry]>([:])

    /// - Parameters:
    ///   - path: as messages show it.
    ///   - id: what the file is called, which depends on the other files too.
    ///   - directory: of the directory, whose names the reader knows.
    func record(
        path: String, id: String, directory: ContentHash, bytes: [UInt8], reading: () -> Record
    ) -> Record {
        let hash = ContentHash(bytes)
        let known = entries.withLock { $0[path] }
        if let known, known.bytes == hash, known.id == id, known.directory == directory { return known.record }
        let record = reading()
        entries.withLock { $0[path] = Entry(bytes: hash, id: id, directory: directory, record: record) }
        return record
    }
}
