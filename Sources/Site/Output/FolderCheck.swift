#if canImport(Glibc)
    import Glibc
#endif
import Synchronization

/// Whether folders under a root are folders indeed, and not links that lead out of it; each is looked at once.
final class FolderCheck: Sendable {
    enum State: Equatable, Sendable {
        case missing, folder
        /// The path of what stands in the way.
        case obstacle(String)
    }

    private let root: String
    private let known = Mutex<[String: State]>([:])

    init(root: String) { self.root = root }

    func state(of path: String) -> State {
        if let state = known.withLock({ $0[path] }) { return state }
        let state = look(path)
        known.withLock { $0[path] = state }
        return state
    }

    private func look(_ path: String) -> State {
        if let parent = OutputPath.parent(of: path) {
            let above = state(of: parent)
            guard above == .folder else { return above }
        }
        var status = stat()
        guard lstat(root + "/" + path, &status) == 0 else {
            return errno == ENOENT ? .missing : .obstacle(path)
        }
        return status.st_mode & S_IFMT == S_IFDIR ? .folder : .obstacle(path)
    }
}
