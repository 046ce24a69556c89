#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// The folder that a build writes, held by one build at a time.
///
/// The lock is on the open folder itself: it ends with the process that holds it, whatever became of that process.
package struct OutputFolder: ~Copyable {
    /// Without a `/` at its end.
    package let path: String
    private let descriptor: Int32

    /// Somebody else is building here; the process id where the system tells.
    package struct Busy: Error {
        package var path: String
        package var holder: Int32?

        package var message: Message {
            let who = holder.map { (" (tiến trình \($0))", " (process \($0))") } ?? ("", "")
            return Message(
                vi: "một lần dựng khác\(who.0) đang ghi vào \(path); đợi nó xong rồi dựng lại",
                en: "another build\(who.1) is writing to \(path); wait for it to end, then build again")
        }
    }

    /// Makes the folder where it is missing, and takes hold of it.
    package init(holding path: String) throws {
        try OutputFolder.makeFolders(path)
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemFailure(path: path, code: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            let holder = OutputFolder.holder(of: descriptor)
            close(descriptor)
            guard code == EWOULDBLOCK else { throw SystemFailure(path: path, code: code) }
            throw Busy(path: path, holder: holder)
        }
        self.path = path
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// The process that holds the lock, by the kernel's own list: `1: FLOCK  ADVISORY  WRITE 812 08:01:5243 0 EOF`.
    private static func holder(of descriptor: Int32) -> Int32? {
        var status = stat()
        guard fstat(descriptor, &status) == 0,
            case .success(let bytes) = Result(catching: { try FileBytes.read("/proc/locks") })
        else { return nil }
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count > 5, words[1] == "FLOCK", words[5].split(separator: ":").last == "\(status.st_ino)" else {
                continue
            }
            return Int32(words[4]).flatMap { $0 > 0 ? $0 : nil }
        }
        return nil
    }
}

extension OutputFolder {
    /// Makes a folder and those above it; one that is there already is well.
    static func makeFolders(_ path: String) throws(SystemFailure) {
        if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let parent = OutputPath.parent(of: path), !parent.isEmpty else {
            throw SystemFailure(path: path, code: errno)
        }
        try makeFolders(parent)
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw SystemFailure(path: path, code: errno) }
    }

    /// Keeps what builds remember in a folder that git leaves out, in one step.
    static func remember(_ bytes: [UInt8], as name: String, in folder: String) throws(SystemFailure) {
        try makeFolders(folder)
        try writeNew(Array("*\n".utf8), to: folder + "/.gitignore")
        let (new, path) = (folder + "/" + name + ".new", folder + "/" + name)
        try writeNew(bytes, to: new)
        guard rename(new, path) == 0 else { throw SystemFailure(path: path, code: errno) }
    }

    /// Writes a new file, and the folders above it where they are missing.
    static func writeNew(_ bytes: [UInt8], to path: String) throws(SystemFailure) {
        var descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
        if descriptor < 0, errno == ENOENT, let parent = OutputPath.parent(of: path) {
            try makeFolders(parent)
            descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
        }
        guard descriptor >= 0 else { throw SystemFailure(path: path, code: errno) }
        var code = FileBytes.write(bytes, to: descriptor)
        // Some disks say only here that they are full.
        if close(descriptor) != 0, code == 0 { code = errno }
        guard code == 0 else { throw SystemFailure(path: path, code: code) }
    }
}
