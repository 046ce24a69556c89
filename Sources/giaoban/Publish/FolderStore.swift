#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// Releases in a folder of this machine, or of a share that is mounted here.
struct FolderStore: ReleaseStore {
    let root: String

    private func release(_ id: String) -> String { "\(root)/releases/\(id)" }
    private func note(_ id: String, _ ending: String) -> String { "\(root)/notes/\(id).\(ending)" }
    private var link: String { root + "/current" }

    func holding<Result: Sendable>(_ body: @Sendable () async throws -> Result) async throws -> Result {
        for folder in [root, root + "/releases", root + "/notes"] where !FileTree.isFolder(folder) {
            try NewFile.makeFolder(folder)
            // The web server is another user, whatever this one's umask.
            guard chmod(folder, 0o755) == 0 else { throw SystemFailure(path: folder, code: errno) }
        }
        let path = root + "/.giaoban-lock"
        // The lock ends with the process that holds it, whatever became of that process.
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw SystemFailure(path: path, code: errno) }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw PublishFailure.busy(root) }
        try await clear()
        return try await body()
    }

    /// What a publication that was cut short left behind.
    private func clear() async throws {
        let known = Set(try await notes().map(\.id))
        for name in try names(in: root + "/releases")
        where name.hasPrefix(".new-") || ReleaseNote.isID(name) && !known.contains(name) {
            try FolderRemoval.remove("\(root)/releases/\(name)")
        }
        for name in try names(in: root) where name.hasPrefix(".current-") { unlink("\(root)/\(name)") }
        for name in try names(in: root + "/notes") {
            let id = String(name.prefix(26))
            if name.hasPrefix(".new-") || ReleaseNote.isID(id) && !known.contains(id) {
                unlink("\(root)/notes/\(name)")
            }
        }
    }

    func notes() async throws -> [ReleaseNote] {
        var lines = ""
        for name in try names(in: root + "/notes") where name.hasSuffix(".json") && !name.hasPrefix(".") {
            let id = String(name.dropLast(5))
            guard FileTree.isFolder(release(id)) else { continue }
            lines += String(decoding: try FileBytes.read("\(root)/notes/\(name)"), as: UTF8.self) + "\n"
        }
        return ReleaseNote.read(lines)
    }

    func current() async throws -> String? {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = buffer.withUnsafeMutableBytes { bytes in
            bytes.withMemoryRebound(to: CChar.self) { $0.baseAddress.map { readlink(link, $0, 4096) } ?? -1 }
        }
        if count < 0 {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw PublishFailure.notOurs(link)
        }
        let target = String(decoding: buffer[..<count], as: UTF8.self)
        let id = target.split(separator: "/").last.map(String.init) ?? ""
        guard target == "releases/" + id, ReleaseNote.isID(id) else { throw PublishFailure.notOurs(link) }
        return id
    }

    func files(of id: String) async throws -> [ReleaseFile] {
        ReleaseFile.read(String(decoding: try FileBytes.read(note(id, "files")), as: UTF8.self))
    }

    func lay(_ plan: ReleasePlan, site: String, after previous: String?, id: String) async throws -> [ReleaseFile] {
        let folder = release(".new-" + id)
        do {
            let laying = ReleaseLaying(plan: plan, site: site, previous: previous.map(release))
            let files = try await laying.lay(into: folder)
            try check(folder, files)
            return files
        } catch {
            try FolderRemoval.remove(folder)
            throw error
        }
    }

    func commit(_ note: ReleaseNote, _ files: [ReleaseFile]) async throws {
        try write(ReleaseFile.list(files), to: self.note(note.id, "files"))
        try write(ReleaseFile.checksums(files), to: self.note(note.id, "sha256"))
        try await sync(release(".new-" + note.id))
        guard rename(release(".new-" + note.id), release(note.id)) == 0 else {
            throw SystemFailure(path: release(note.id), code: errno)
        }
        // Last of all: a release without this note is none.
        try write(try note.line, to: self.note(note.id, "json"))
        try await sync(root)
    }

    func verify(_ id: String) async throws {
        try check(release(id), try await files(of: id))
    }

    func show(_ id: String) async throws {
        // Refuses where `current` is somebody else's.
        _ = try await current()
        let new = "\(root)/.current-\(id)"
        unlink(new)
        guard symlink("releases/" + id, new) == 0 else { throw SystemFailure(path: new, code: errno) }
        guard rename(new, link) == 0 else { throw SystemFailure(path: link, code: errno) }
        try await sync(root)
    }

    func remove(_ ids: [String]) async throws {
        for id in ids where ReleaseNote.isID(id) {
            unlink(note(id, "json"))
            try FolderRemoval.remove(release(id))
            unlink(note(id, "files"))
            unlink(note(id, "sha256"))
        }
    }

    // MARK: - Files

    private func check(_ folder: String, _ files: [ReleaseFile]) throws {
        for file in files {
            let path = folder + "/" + file.path
            guard SHA256.hex(try FileBytes.read(path)) == file.sha256 else { throw PublishFailure.damaged(path) }
        }
    }

    private func write(_ text: String, to path: String) throws {
        let slash = path.lastIndex(of: "/") ?? path.startIndex
        let waiting = path[..<slash] + "/.new-" + path[path.index(after: slash)...]
        try Replacement.write(Array(text.utf8), to: path, by: String(waiting))
    }

    /// Everything reaches the disk before anybody is sent to it.
    private func sync(_ folder: String) async throws {
        let answer = try await OtherProgram(name: "sync", package: "coreutils").run(["-f", "--", folder])
        guard answer.code == 0 else { throw PublishFailure.program("sync", answer.errors) }
    }

    /// Names in a folder, hidden ones too; none where it is missing.
    private func names(in folder: String) throws -> [String] { try FolderRemoval.names(in: folder) }
}

/// Removes a folder with all that is in it; links are removed, not followed.
enum FolderRemoval {
    static func remove(_ path: String) throws(SystemFailure) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        if status.st_mode & S_IFMT == S_IFDIR {
            for name in try names(in: path) { try remove(path + "/" + name) }
            guard rmdir(path) == 0 else { throw SystemFailure(path: path, code: errno) }
        } else {
            guard unlink(path) == 0 else { throw SystemFailure(path: path, code: errno) }
        }
    }

    static func names(in folder: String) throws(SystemFailure) -> [String] {
        guard let stream = opendir(folder) else {
            if errno == ENOENT { return [] }
            throw SystemFailure(path: folder, code: errno)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
