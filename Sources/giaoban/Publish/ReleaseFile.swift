/// A file of a release: what it holds by SHA-256, and the time that web servers show for it.
///
/// A release's list stands beside it, a file a line: `9f86d0… 5120 1700000000 - documents/a/index.html`.
struct ReleaseFile: Equatable, Sendable {
    var path: String
    var sha256: String
    var size: Int
    /// Seconds since 1970. Moves forward whenever the bytes change, because nginx knows a file by time and size.
    var modified: Int
    /// Of the release before: no page of this one needs it, but a page opened before the switch may.
    var isCarried = false

    /// What a page loads, besides pages themselves.
    static let assetEndings: Set<String> = ["css", "js", "svg", "png", "jpg", "ico", "woff2", "json"]
    /// What compresses well.
    static let textEndings: Set<String> = ["html", "css", "js", "json", "svg", "xml", "ics", "csv", "txt"]

    static func ending(of path: String) -> String {
        path.split(separator: ".").last.map(String.init) ?? ""
    }

    static func list(_ files: [ReleaseFile]) -> String {
        files.map { "\($0.sha256) \($0.size) \($0.modified) \($0.isCarried ? "c" : "-") \($0.path)\n" }.joined()
    }

    /// The list as it was written; a line that is not of its form is left out.
    static func read(_ list: String) -> [ReleaseFile] {
        list.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: " ", maxSplits: 4)
            guard parts.count == 5, parts[0].utf8.count == 64, let size = Int(parts[1]), let modified = Int(parts[2])
            else { return nil }
            return ReleaseFile(
                path: String(parts[4]), sha256: String(parts[0]), size: size, modified: modified,
                isCarried: parts[3] == "c")
        }
    }

    /// What `sha256sum -c` reads.
    static func checksums(_ files: [ReleaseFile]) -> String {
        files.map { "\($0.sha256)  \($0.path)\n" }.joined()
    }

    /// One hash for all of a site: the same pages, the same hash.
    static func digest(_ files: [ReleaseFile]) -> String {
        SHA256.hex(Array(checksums(files.filter { !$0.isCarried && !$0.path.hasSuffix(".gz") }).utf8))
    }
}
