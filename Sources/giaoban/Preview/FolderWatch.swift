#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// Tells when something changed in folders and in what is below them, by inotify.
///
/// What an editor does while it saves (a temporary file, a rename, a second write) is one change: a burst ends when
/// nothing more came for a moment. Hidden files and backups (`.a.md.swp`, `a.md~`) do not count.
final class FolderWatch {
    private let descriptor: Int32
    private var folders: [Int32: String] = [:]
    private let isWanted: (String) -> Bool
    private let roots: [String]

    /// - Parameters:
    ///   - roots: watched with all that is below; one that is missing is watched as soon as it comes.
    ///   - parent: watched alone, for files that stand in it and for roots that come later.
    ///   - isWanted: whether a change at a path counts.
    init(roots: [String], parent: String, isWanted: @escaping (String) -> Bool) throws(SystemFailure) {
        descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        guard descriptor >= 0 else { throw SystemFailure(path: parent, code: errno) }
        self.roots = roots
        self.isWanted = isWanted
        guard add(parent) else {
            let code = errno
            close(descriptor)
            throw SystemFailure(path: parent, code: code)
        }
        for root in roots { addAll(root, depth: 0) }
    }

    deinit { close(descriptor) }

    /// The paths that changed since the last call; waits for the end of a burst.
    func changes() async throws -> [String] {
        var changed: Set<String> = []
        drain(into: &changed)
        guard !changed.isEmpty else { return [] }
        var quiet = 0
        var patience = 100
        while quiet < 3, patience > 0 {
            try await Task.sleep(for: .milliseconds(20))
            let before = changed.count
            quiet = drain(into: &changed) || changed.count > before ? 0 : quiet + 1
            patience -= 1
        }
        return changed.sorted()
    }

    /// Whether anything was there to read.
    @discardableResult
    private func drain(into changed: inout Set<String>) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        var hasRead = false
        while true {
            let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return hasRead }
            hasRead = true
            var offset = 0
            while offset + 16 <= count {
                let (watch, mask, length) = buffer.withUnsafeBytes {
                    (
                        $0.loadUnaligned(fromByteOffset: offset, as: Int32.self),
                        $0.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self),
                        Int($0.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
                    )
                }
                let name = String(
                    decoding: buffer[(offset + 16)..<(offset + 16 + length)].prefix { $0 != 0 }, as: UTF8.self)
                offset += 16 + length
                take(watch: watch, mask: mask, name: name, into: &changed)
            }
        }
    }

    private func take(watch: Int32, mask: UInt32, name: String, into changed: inout Set<String>) {
        if mask & UInt32(IN_Q_OVERFLOW) != 0 {
            // More happened than the kernel could tell: look at everything again.
            for root in roots { addAll(root, depth: 0) }
            changed.formUnion(roots)
            return
        }
        guard let folder = folders[watch] else { return }
        if mask & UInt32(IN_IGNORED) != 0 {
            folders[watch] = nil
            return
        }
        guard !name.hasPrefix("."), !name.hasSuffix("~") else { return }
        let path = folder == "." ? name : folder + "/" + name
        if mask & UInt32(IN_ISDIR) != 0, isWithinRoots(path) { addAll(path, depth: 0) }
        if isWithinRoots(path) || isWanted(path) { changed.insert(path) }
    }

    private func isWithinRoots(_ path: String) -> Bool {
        roots.contains { path == $0 || path.hasPrefix($0 + "/") }
    }

    private func addAll(_ folder: String, depth: Int) {
        guard depth < 32, FileTree.isFolder(folder), add(folder), let stream = opendir(folder) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix("."), FileTree.isFolder(folder + "/" + name) {
                addAll(folder + "/" + name, depth: depth + 1)
            }
        }
    }

    private func add(_ folder: String) -> Bool {
        let mask =
            IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF
        let watch = inotify_add_watch(descriptor, folder, UInt32(mask))
        guard watch >= 0 else { return false }
        folders[watch] = folder
        return true
    }
}
