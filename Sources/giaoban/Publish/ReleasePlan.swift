import SourceText

/// A file of `public/` that goes into a release.
struct SiteFile: Sendable {
    var path: String
    var sha256: String
    var size: Int
}

/// What becomes of each file when a site follows the release that stands: copied anew, or taken over as it is.
struct ReleasePlan: Sendable {
    enum Origin: Sendable {
        case new, changed
        /// The same bytes as in the release before, whose file is linked, not copied.
        case same
        /// Of the release before, kept for pages that are still open.
        case carried
        /// The compressed form, to be made from the file beside it.
        case compressed
        case sameCompressed
    }

    struct Item: Sendable {
        var origin: Origin
        /// Of a file still to be compressed, size and hash are those of the file beside it.
        var file: ReleaseFile
    }

    /// In the order of paths.
    let items: [Item]
    /// What the release before had and this one has not.
    let removed: [String]

    /// - Parameter stamp: the time of all that is new or changed; later than that of any release before.
    init(site: [SiteFile], previous: [ReleaseFile], stamp: Int, compresses: Bool) {
        let before = Dictionary(previous.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
        var items: [Item] = []
        var paths: Set<String> = []
        for file in site {
            let old = before[file.path]
            let origin: Origin
            var modified = stamp
            if let old, old.sha256 == file.sha256 {
                origin = .same
                modified = old.modified
            } else {
                origin = old == nil || old?.isCarried == true ? .new : .changed
            }
            let result = ReleaseFile(path: file.path, sha256: file.sha256, size: file.size, modified: modified)
            items.append(Item(origin: origin, file: result))
            paths.insert(file.path)
        }
        if compresses {
            for item in items where ReleasePlan.isCompressible(item.file) && !paths.contains(item.file.path + ".gz") {
                var file = item.file
                file.path += ".gz"
                paths.insert(file.path)
                if item.origin == .same, let old = before[file.path], old.modified == file.modified {
                    items.append(Item(origin: .sameCompressed, file: old))
                } else {
                    items.append(Item(origin: .compressed, file: file))
                }
            }
        }
        var removed: [String] = []
        for old in previous where !paths.contains(old.path) {
            let isAsset = ReleaseFile.assetEndings.contains(ReleaseFile.ending(of: old.path))
            if isAsset, !old.isCarried {
                var file = old
                file.isCarried = true
                items.append(Item(origin: .carried, file: file))
            } else if !old.isCarried, !old.path.hasSuffix(".gz") {
                removed.append(old.path)
            }
        }
        self.items = items.sorted { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) }
        self.removed = removed
    }

    private static func isCompressible(_ file: ReleaseFile) -> Bool {
        file.size >= 1024 && ReleaseFile.textEndings.contains(ReleaseFile.ending(of: file.path))
    }

    func paths(_ origin: Origin) -> [String] { items.filter { $0.origin == origin }.map(\.file.path) }

    /// Bytes that must be copied or sent.
    var freshBytes: Int {
        items.reduce(0) { $0 + ($1.origin == .new || $1.origin == .changed ? $1.file.size : 0) }
    }

    var changesNothing: Bool {
        removed.isEmpty
            && items.allSatisfy { $0.origin == .same || $0.origin == .sameCompressed || $0.origin == .carried }
    }

    /// `12 mới, 3 đổi, 1 bỏ, 1.188 giữ nguyên; 340 KB`
    func summary(_ language: Language) -> String {
        let figures = [paths(.new).count, paths(.changed).count, removed.count, paths(.same).count]
        let bytes = ByteCount.text(freshBytes, language)
        return Message(
            vi: "\(figures[0]) mới, \(figures[1]) đổi, \(figures[2]) bỏ, \(figures[3]) giữ nguyên; \(bytes)",
            en: "\(figures[0]) new, \(figures[1]) changed, \(figures[2]) removed, \(figures[3]) unchanged; \(bytes)"
        ).text(language)
    }
}

/// `340 KB`, `1,2 MB`
enum ByteCount {
    static func text(_ bytes: Int, _ language: Language) -> String {
        guard bytes >= 1000 else { return "\(bytes) B" }
        let units = ["KB", "MB", "GB"]
        var tenths = bytes / 100
        var unit = 0
        while tenths >= 10_000, unit < 2 {
            tenths /= 1000
            unit += 1
        }
        let whole = tenths / 10
        guard whole < 100, tenths % 10 > 0 else { return "\(whole) \(units[unit])" }
        return "\(whole)\(language == .vi ? "," : ".")\(tenths % 10) \(units[unit])"
    }
}
