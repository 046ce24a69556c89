#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// What stands in the output folder where a build wants to write a file.
enum WhatStands: Equatable, Sendable {
    case nothing
    case sameBytes
    case otherBytes
    /// A folder, a link, or a link on the way to it: never written through.
    case obstacle(String)

    /// Compares with what stands under `root`; links are not followed below it.
    init(at path: String, in root: String, comparedWith bytes: [UInt8], checked: FolderCheck) throws(SystemFailure) {
        if let parent = OutputPath.parent(of: path) {
            switch checked.state(of: parent) {
            case .missing:
                self = .nothing
                return
            case .obstacle(let path):
                self = .obstacle(path)
                return
            case .folder: break
            }
        }
        let full = root + "/" + path
        let descriptor = open(full, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            switch errno {
            case ENOENT: self = .nothing
            case ELOOP, ENXIO: self = .obstacle(path)
            default: throw SystemFailure(path: full, code: errno)
            }
            return
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SystemFailure(path: full, code: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            self = .obstacle(path)
            return
        }
        guard Int(status.st_size) == bytes.count else {
            self = .otherBytes
            return
        }
        self = try WhatStands.isSame(descriptor, bytes, full) ? .sameBytes : .otherBytes
    }

    private static func isSame(_ descriptor: Int32, _ bytes: [UInt8], _ path: String) throws(SystemFailure) -> Bool {
        var code: Int32 = 0
        let isSame = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { chunk in
            bytes.withUnsafeBytes { wanted in
                var place = 0
                while place < wanted.count {
                    let count = read(descriptor, chunk.baseAddress, min(chunk.count, wanted.count - place))
                    if count < 0 {
                        if errno == EINTR { continue }
                        code = errno
                        return false
                    }
                    guard count > 0, let old = chunk.baseAddress, let new = wanted.baseAddress else { return false }
                    if memcmp(old, new + place, count) != 0 { return false }
                    place += count
                }
                return true
            }
        }
        guard code == 0 else { throw SystemFailure(path: path, code: code) }
        return isSame
    }
}
