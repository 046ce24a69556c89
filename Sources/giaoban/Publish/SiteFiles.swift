import SourceText

/// What `publish` reads of a site: the files of `public/`, and a hash of what they were made from.
enum SiteFiles {
    /// In the order of paths; hidden files and links are nobody's page.
    static func read(_ folder: String) throws -> [SiteFile] {
        try FileTree.files(in: folder, ending: "").filter { !FileTree.isLink(folder + "/" + $0) }.map { path in
            let bytes = try FileBytes.read(folder + "/" + path)
            return SiteFile(path: path, sha256: SHA256.hex(bytes), size: bytes.count)
        }
    }

    /// Over `site.yml`, `content/` and the site's own `templates/`.
    static func contentHash(_ site: SiteFolder) throws -> String {
        var hash = SHA256()
        for folder in ["content", "templates"] where FileTree.isFolder(site.path(folder)) {
            for path in try FileTree.files(in: site.path(folder), ending: "") {
                hash.add(Array("\(folder)/\(path)\n".utf8))
                hash.add(Array(SHA256.hex(try FileBytes.read(site.path("\(folder)/\(path)"))).utf8))
            }
        }
        hash.add(try FileBytes.read(site.path("site.yml")))
        return hash.hex()
    }
}
