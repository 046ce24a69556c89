#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// The last step of a build: what the site no longer has is removed, what waits is moved into place, and the manifest
/// says what is giaoban's.
struct Settling {
    let root: String
    let staging: Staging
    let old: Manifest
    let outcomes: [SiteBuild.Outcome]

    func settle() throws(SystemFailure) -> SiteBuild.Report {
        var report = SiteBuild.Report()
        report.files = outcomes.count
        var new = Manifest()
        new.entries.reserveCapacity(outcomes.count)
        for outcome in outcomes {
            new.entries[outcome.path] = outcome.entry
            switch outcome.stood {
            case .nothing: report.new += 1
            case .otherBytes: report.changed += 1
            case .sameBytes, .obstacle: break
            }
        }
        // Should the machine stop half-way, the next build must know its own files from those of others.
        var standing = old.entries
        let either = old.entries.merging(new.entries) { _, new in new }
        if either.count > old.entries.count {
            try write(either)
            standing = either
        }

        let check = FolderCheck(root: root)
        for path in old.paths where new.entries[path] == nil {
            guard let entry = old.entries[path] else { continue }
            switch try remove(path, writtenAs: entry, check) {
            case .removed: report.removed += 1
            case .kept: report.kept.append(path)
            case .wasGone: break
            }
        }
        if report.new + report.changed > 0 { try staging.moveAll() }
        if new.entries != standing { try write(new.entries) }
        try staging.clear()
        return report
    }

    private func write(_ entries: [String: Manifest.Entry]) throws(SystemFailure) {
        var manifest = Manifest()
        manifest.entries = entries
        try staging.replaceManifest(with: manifest.bytes)
    }

    private enum Removal { case removed, kept, wasGone }

    /// Removes a page that giaoban wrote, and the folders that this leaves empty.
    private func remove(
        _ path: String, writtenAs entry: Manifest.Entry, _ check: FolderCheck
    ) throws(SystemFailure) -> Removal {
        let full = root + "/" + path
        if let parent = OutputPath.parent(of: path), check.state(of: parent) != .folder { return .wasGone }
        var status = stat()
        guard lstat(full, &status) == 0 else { return .wasGone }
        guard status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == entry.size,
            ContentHash(try FileBytes.read(full)) == entry.hash
        else { return .kept }
        guard unlink(full) == 0 else { throw SystemFailure(path: full, code: errno) }
        var folder = OutputPath.parent(of: path)
        while let empty = folder, rmdir(root + "/" + empty) == 0 { folder = OutputPath.parent(of: empty) }
        return .removed
    }
}

extension Manifest {
    /// The manifest of an output folder; an empty one where none was written yet.
    static func read(in root: String) throws(SystemFailure) -> Manifest {
        do throws(SystemFailure) {
            return Manifest(bytes: try FileBytes.read(root + "/" + fileName))
        } catch {
            guard error.code == ENOENT else { throw error }
            return Manifest()
        }
    }
}
