#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// Where files wait until all of them are ready: `.giaoban-new/` in the output folder, so that a move is one step.
struct Staging: Sendable {
    static let folderName = ".giaoban-new"

    let root: String
    private var folder: String { root + "/" + Staging.folderName }

    init(root: String) { self.root = root }

    func lay(_ bytes: [UInt8], at path: String) throws(SystemFailure) {
        try OutputFolder.writeNew(bytes, to: folder + "/" + path)
    }

    /// Puts the manifest in place in one step. No page is called as it waits: see `OutputPath.isSafe`.
    func replaceManifest(with bytes: [UInt8]) throws(SystemFailure) {
        try lay(bytes, at: Manifest.fileName)
        try move(folder + "/" + Manifest.fileName, to: root + "/" + Manifest.fileName)
    }

    /// Removes what an interrupted build left.
    func clear() throws(SystemFailure) {
        try Staging.remove(folder)
    }

    /// Moves everything into place. A folder that the site has not yet moves as a whole, which makes a first build
    /// a handful of moves.
    func moveAll() throws(SystemFailure) {
        try merge(folder, into: root)
        try clear()
    }

    private func merge(_ from: String, into target: String) throws(SystemFailure) {
        for entry in try Staging.entries(of: from) {
            let source = from + "/" + entry.name
            let goal = target + "/" + entry.name
            if entry.isFolder, Staging.isFolder(goal) {
                try merge(source, into: goal)
            } else {
                try move(source, to: goal)
            }
        }
    }

    private func move(_ source: String, to goal: String) throws(SystemFailure) {
        guard rename(source, goal) == 0 else { throw SystemFailure(path: goal, code: errno) }
    }

    private static func remove(_ path: String) throws(SystemFailure) {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT { return }
            throw SystemFailure(path: path, code: errno)
        }
        if status.st_mode & S_IFMT == S_IFDIR {
            for entry in try entries(of: path) { try remove(path + "/" + entry.name) }
            guard rmdir(path) == 0 else { throw SystemFailure(path: path, code: errno) }
        } else {
            guard unlink(path) == 0 else { throw SystemFailure(path: path, code: errno) }
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func entries(of folder: String) throws(SystemFailure) -> [(name: String, isFolder: Bool)] {
        guard let stream = opendir(folder) else {
            if errno == ENOENT { return [] }
            throw SystemFailure(path: folder, code: errno)
        }
        defer { closedir(stream) }
        var found: [(name: String, isFolder: Bool)] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name != ".", name != ".." else { continue }
            let kind = Int32(entry.pointee.d_type)
            found.append(
                (name, kind == Int32(DT_DIR) || kind == Int32(DT_UNKNOWN) && isFolder(folder + "/" + name)))
        }
        return found
    }
}
