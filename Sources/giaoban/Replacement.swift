#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// Writes a file anew in one step: whoever looks sees the old text or the new, never half of one.
enum Replacement {
    static func write(_ bytes: [UInt8], to path: String) throws(SystemFailure) {
        let temporary = path + ".moi-\(getpid())"
        unlink(temporary)
        _ = try NewFile.write(bytes, to: temporary)
        guard rename(temporary, path) == 0 else {
            let code = errno
            unlink(temporary)
            throw SystemFailure(path: path, code: code)
        }
    }
}
