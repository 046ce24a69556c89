#if canImport(Glibc)
    import Glibc
#endif
import Site
import SourceText

/// The folder of a site: the nearest one upward that holds `site.yml`, or the one that `--site` names.
struct SiteFolder {
    /// Without a `/` at its end; `.` where the program stands in it.
    let root: String

    func path(_ relative: String) -> String { root == "." ? relative : root + "/" + relative }

    static func find(_ option: String?) throws -> SiteFolder {
        if let option {
            var root = option
            while root.count > 1, root.last == "/" { root.removeLast() }
            guard FileTree.isFile(root + "/site.yml") else {
                throw UsageMistake(
                    message: Message(
                        vi: "thư mục “\(option)” không có site.yml", en: "the folder “\(option)” has no site.yml"),
                    hint: Message(
                        vi: "tạo trang mới ở đó bằng: giaoban init \(option)",
                        en: "make a new site there with: giaoban init \(option)"))
            }
            return SiteFolder(root: root)
        }
        if let found = nearest { return found }
        throw UsageMistake(
            message: Message(
                vi: "không thấy site.yml ở đây hay ở thư mục nào phía trên",
                en: "there is no site.yml here or in any folder above"),
            hint: Message(
                vi: "vào thư mục của trang, chỉ nó bằng --site, hoặc tạo trang mới: giaoban init THƯ-MỤC",
                en: "go to the site's folder, name it with --site, or make a new site: giaoban init DIR"))
    }
}

extension SiteFolder {
    /// The nearest folder upward from here that is a site.
    static var nearest: SiteFolder? {
        var upward = "."
        for _ in 0..<64 {
            if FileTree.isFile(upward + "/site.yml") { return SiteFolder(root: upward) }
            if FileTree.isSame(upward, upward + "/..") { break }
            upward = upward == "." ? ".." : upward + "/.."
        }
        return nil
    }
}

/// What stands in a folder, in the order of names.
enum FileTree {
    static func isFile(_ path: String) -> Bool { mode(path) == S_IFREG }
    static func isFolder(_ path: String) -> Bool { mode(path) == S_IFDIR }

    static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// Whether a file stands in a folder or below it, whatever links lead there.
    static func isWithin(_ folder: String, _ file: String) -> Bool {
        guard let base = realpath(folder, nil), let real = realpath(file, nil) else { return false }
        defer {
            free(base)
            free(real)
        }
        return String(cString: real).hasPrefix(String(cString: base) + "/")
    }

    static func isSame(_ left: String, _ right: String) -> Bool {
        var one = stat()
        var other = stat()
        guard stat(left, &one) == 0, stat(right, &other) == 0 else { return true }
        return one.st_dev == other.st_dev && one.st_ino == other.st_ino
    }

    /// Paths below `folder` of the files whose name ends so, hidden ones left out: `2021/2021-09-09-giao-ban.md`.
    static func files(in folder: String, ending: String) throws -> [String] {
        var found: [String] = []
        try walk(folder, prefix: "", ending: ending, depth: 0, into: &found)
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func walk(
        _ folder: String, prefix: String, ending: String, depth: Int, into found: inout [String]
    ) throws {
        guard let stream = opendir(folder) else { throw SystemFailure(path: folder, code: errno) }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let kind = Int32(entry.pointee.d_type)
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            let path = folder + "/" + name
            let isUnclear = kind == Int32(DT_UNKNOWN) || kind == Int32(DT_LNK)
            if kind == Int32(DT_DIR) || isUnclear && isFolder(path) {
                // A link that leads back into its own folder ends here.
                guard depth < 32 else { continue }
                try walk(path, prefix: prefix + name + "/", ending: ending, depth: depth + 1, into: &found)
            } else if name.hasSuffix(ending), kind == Int32(DT_REG) || isUnclear && isFile(path) {
                found.append(prefix + name)
            }
        }
    }

    private static func mode(_ path: String) -> mode_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
    }
}
