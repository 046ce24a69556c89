#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// Writes files that were not there before; one that is there stays as it is.
enum NewFile {
    /// Makes missing folders. `isWritten` is false where the file was there already.
    static func write(_ bytes: [UInt8], to path: String) throws(SystemFailure) -> Bool {
        try makeFolder(of: path)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        if descriptor < 0 {
            if errno == EEXIST { return false }
            throw SystemFailure(path: path, code: errno)
        }
        var code = FileBytes.write(bytes, to: descriptor)
        // Some disks say only here that they are full.
        if close(descriptor) != 0, code == 0 { code = errno }
        guard code == 0 else {
            unlink(path)
            throw SystemFailure(path: path, code: code)
        }
        return true
    }

    static func makeFolder(_ path: String) throws(SystemFailure) {
        if FileTree.isFolder(path) { return }
        try makeFolder(of: path)
        if mkdir(path, 0o777) != 0, errno != EEXIST { throw SystemFailure(path: path, code: errno) }
    }

    private static func makeFolder(of path: String) throws(SystemFailure) {
        guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
        try makeFolder(String(path[..<slash]))
    }
}
