#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// Writes a file anew in one step: whoever looks sees the old text or the new, never half of one.
enum Replacement {
    /// - Parameter waiting: where the new text is written first; in the folder of `path`.
    static func write(_ bytes: [UInt8], to path: String, by waiting: String? = nil) throws(SystemFailure) {
        guard !FileTree.isFolder(path) else { throw SystemFailure(path: path, code: EISDIR) }
        let waiting = waiting ?? path + ".moi-\(getpid())"
        unlink(waiting)
        guard try NewFile.write(bytes, to: waiting) else { throw SystemFailure(path: waiting, code: EEXIST) }
        guard rename(waiting, path) == 0 else {
            let code = errno
            unlink(waiting)
            throw SystemFailure(path: path, code: code)
        }
    }
}
