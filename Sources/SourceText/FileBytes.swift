#if canImport(Glibc)
    import Glibc
#endif

/// A file's bytes by plain open and read, or why not: `content/a.md: Permission denied`.
package enum FileBytes {
    package static func read(_ path: String) throws(SystemFailure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemFailure(path: path, code: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SystemFailure(path: path, code: errno) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw SystemFailure(path: path, code: EISDIR) }
        // Room for one byte more, so that a file that does not grow meanwhile ends in the first piece.
        var bytes = try piece(of: descriptor, room: Int(status.st_size) + 1, path)
        guard bytes.count > Int(status.st_size) else { return bytes }
        while true {
            let more = try piece(of: descriptor, room: 1 << 16, path)
            bytes += more
            if more.count < 1 << 16 { return bytes }
        }
    }

    /// The next bytes of an open file; fewer than there is room for only at its end.
    private static func piece(of descriptor: Int32, room: Int, _ path: String) throws(SystemFailure) -> [UInt8] {
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            while count < buffer.count {
                let rest = UnsafeMutableBufferPointer(rebasing: buffer[count...])
                let step = Glibc.read(descriptor, rest.baseAddress, rest.count)
                if step < 0, errno != EINTR { code = errno }
                if step == 0 || code != 0 { return }
                count += max(step, 0)
            }
        }
        guard code == 0 else { throw SystemFailure(path: path, code: code) }
        return bytes
    }

    /// Writes all of it to an open file, a pipe or a terminal, however many turns that takes.
    /// - Returns: 0, or the `errno` that stopped it.
    package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0 {
                    if errno == EINTR { continue }
                    return errno
                }
                rest = rest.dropFirst(count)
            }
            return 0
        }
    }
}

/// What the system refused, and where.
package struct SystemFailure: Error {
    package var path: String
    /// As `errno` has it.
    package var code: Int32

    package init(path: String, code: Int32) {
        self.path = path
        self.code = code
    }

    package var message: Message {
        switch code {
        case ENOENT: Message(vi: "\(path): không có tệp này", en: "\(path): no such file")
        case EACCES, EPERM, EROFS: Message(vi: "\(path): không có quyền truy cập", en: "\(path): access denied")
        case EISDIR: Message(vi: "\(path): đây là thư mục, không phải tệp", en: "\(path): this is a folder, not a file")
        case ENOTDIR: Message(vi: "\(path): đây không phải thư mục", en: "\(path): this is not a folder")
        case ENAMETOOLONG: Message(vi: "\(path): tên quá dài", en: "\(path): the name is too long")
        case ENOSPC: Message(vi: "\(path): ổ đĩa đã đầy", en: "\(path): the disk is full")
        default:
            Message(
                vi: "\(path): hệ thống báo “\(String(cString: strerror(code)))”",
                en: "\(path): \(String(cString: strerror(code)))")
        }
    }
}
