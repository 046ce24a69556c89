#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// Lays the files of a release into a new folder of this machine: copied with their times, or linked to the same file
/// of the release before.
struct ReleaseLaying {
    let plan: ReleasePlan
    /// The built site: `public`.
    let site: String
    /// The release before, where its files can be linked.
    let previous: String?

    /// - Returns: the files as they lie, in the order of paths.
    /// - Throws: `SystemFailure`; `PublishFailure` where the site changed meanwhile; `MissingProgram` for gzip.
    func lay(into folder: String) async throws -> [ReleaseFile] {
        try NewFile.makeFolder(folder)
        var folders: Set<String> = []
        var files: [ReleaseFile] = []
        for item in plan.items {
            guard let lies = try lay(item, into: folder, folders: &folders) else { continue }
            files.append(lies)
        }
        files += try await compress(in: folder)
        // Visitors are served by another user, whatever this one's umask.
        for path in folders.union([folder]) where chmod(path, 0o755) != 0 {
            throw SystemFailure(path: path, code: errno)
        }
        return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// nil where the file comes later (compressed) or from elsewhere (linked on the server).
    private func lay(_ item: ReleasePlan.Item, into folder: String, folders: inout Set<String>) throws -> ReleaseFile? {
        let path = folder + "/" + item.file.path
        func makeFolders() throws {
            var parent = path[..<(path.lastIndex(of: "/") ?? path.endIndex)]
            try NewFile.makeFolder(String(parent))
            while parent.utf8.count > folder.utf8.count, folders.insert(String(parent)).inserted {
                parent = parent[..<(parent.lastIndex(of: "/") ?? parent.startIndex)]
            }
        }
        switch item.origin {
        case .compressed: return nil
        case .carried, .sameCompressed:
            guard let previous else { return nil }
            let old = previous + "/" + item.file.path
            // Damaged since: what nobody needs is left out, what can be made again is made again.
            guard FileTree.isFile(old), SHA256.hex(try FileBytes.read(old)) == item.file.sha256 else { return nil }
            try makeFolders()
            try link(old, path, item.file)
            return item.file
        case .same, .new, .changed:
            try makeFolders()
            if let previous, item.origin == .same {
                let old = previous + "/" + item.file.path
                if FileTree.isFile(old), SHA256.hex(try FileBytes.read(old)) == item.file.sha256 {
                    try link(old, path, item.file)
                    return item.file
                }
            }
            let bytes = try FileBytes.read(site + "/" + item.file.path)
            guard SHA256.hex(bytes) == item.file.sha256 else { throw PublishFailure.siteChanged(item.file.path) }
            try write(bytes, to: path, modified: item.file.modified)
            return item.file
        }
    }

    /// A file system without links gets a copy.
    private func link(_ old: String, _ path: String, _ file: ReleaseFile) throws {
        if Glibc.link(old, path) == 0 { return }
        try write(try FileBytes.read(old), to: path, modified: file.modified)
    }

    private func write(_ bytes: [UInt8], to path: String, modified: Int) throws {
        guard try NewFile.write(bytes, to: path) else { throw SystemFailure(path: path, code: EEXIST) }
        guard chmod(path, 0o644) == 0 else { throw SystemFailure(path: path, code: errno) }
        try ReleaseLaying.date(path, modified)
    }

    private static func date(_ path: String, _ seconds: Int) throws {
        let time = timespec(tv_sec: seconds, tv_nsec: 0)
        guard utimensat(AT_FDCWD, path, [time, time], 0) == 0 else { throw SystemFailure(path: path, code: errno) }
    }

    /// The compressed forms, made from the very bytes that lie beside them.
    private func compress(in folder: String) async throws -> [ReleaseFile] {
        let gzip = OtherProgram(name: "gzip", package: "gzip")
        var files: [ReleaseFile] = []
        let waiting = plan.items.filter { item in
            item.origin == .compressed
                || item.origin == .sameCompressed && previous != nil && !FileTree.isFile(folder + "/" + item.file.path)
        }
        for start in stride(from: 0, to: waiting.count, by: 200) {
            let batch = waiting[start..<min(start + 200, waiting.count)]
            let sources = batch.map { folder + "/" + $0.file.path.dropLast(3) }
            let answer = try await gzip.run(["-9", "-n", "-k", "-f", "--"] + sources)
            guard answer.code == 0 else { throw PublishFailure.program("gzip", answer.errors) }
            for item in batch {
                let path = folder + "/" + item.file.path
                let bytes = try FileBytes.read(path)
                var file = item.file
                file.sha256 = SHA256.hex(bytes)
                file.size = bytes.count
                try ReleaseLaying.date(path, file.modified)
                guard chmod(path, 0o644) == 0 else { throw SystemFailure(path: path, code: errno) }
                files.append(file)
            }
        }
        return files
    }
}

/// What stops a publication, besides the disk: nothing was switched.
struct PublishFailure: Complaint {
    var message: Message
    var hint: Message?
    var ending: Ending { .systemFailed }

    static func siteChanged(_ path: String) -> PublishFailure {
        PublishFailure(
            message: Message(
                vi: "public/\(path) thay đổi trong khi công bố; bản cũ giữ nguyên",
                en: "public/\(path) changed while it was published; the old release stays"),
            hint: Message(vi: "chạy lại giaoban publish", en: "run giaoban publish again"))
    }

    static func program(_ name: String, _ words: String) -> PublishFailure {
        let last = words.split(separator: "\n").last.map(String.init) ?? ""
        return PublishFailure(
            message: Message(vi: "\(name) không xong: \(last)", en: "\(name) failed: \(last)"), hint: nil)
    }

    static func damaged(_ path: String) -> PublishFailure {
        PublishFailure(
            message: Message(
                vi: "\(path) không đúng mã SHA-256 đã ghi; bản cũ giữ nguyên",
                en: "\(path) does not match its SHA-256; the old release stays"),
            hint: Message(vi: "kiểm tra ổ đĩa rồi công bố lại", en: "check the disk, then publish again"))
    }

    static func busy(_ place: String) -> PublishFailure {
        PublishFailure(
            message: Message(
                vi: "một lần công bố khác đang chạy ở \(place)", en: "another publication is at work in \(place)"),
            hint: Message(vi: "đợi nó xong rồi chạy lại", en: "wait for it to end, then run again"))
    }

    static func notOurs(_ path: String) -> PublishFailure {
        PublishFailure(
            message: Message(
                vi: "\(path) không phải liên kết do giaoban tạo, nên không thay",
                en: "\(path) is no link that giaoban made, so it is not replaced"),
            hint: Message(vi: "dời nó đi, hoặc chọn thư mục khác", en: "move it away, or choose another folder"))
    }
}
