#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// What giaoban wrote into an output folder, so that it removes its own pages and touches nobody else's files.
///
/// Kept as `.giaoban-manifest` in that folder, one file a line in the order of paths:
/// `44bc2cf5ad770999 5120 documents/2021-09-09-giao-ban/index.html`.
struct Manifest: Equatable, Sendable {
    struct Entry: Equatable, Sendable {
        var size: Int
        var hash: ContentHash
    }

    static let fileName = ".giaoban-manifest"
    private static let firstLine = "giaoban 1"

    var entries: [String: Entry] = [:]

    init() {}

    /// Reads the bytes of a manifest; a line that is not one is left out, so its file counts as somebody else's.
    init(bytes: [UInt8]) {
        var lines = bytes.split(separator: 0x0A)[...]
        guard let first = lines.popFirst(), Array(first) == Array(Manifest.firstLine.utf8) else { return }
        entries.reserveCapacity(lines.count)
        for line in lines {
            guard let one = line.firstIndex(of: 0x20), let two = line[(one + 1)...].firstIndex(of: 0x20),
                let hash = UInt64(String(decoding: line[..<one], as: UTF8.self), radix: 16),
                let size = Int(String(decoding: line[(one + 1)..<two], as: UTF8.self))
            else { continue }
            let path = String(decoding: line[(two + 1)...], as: UTF8.self)
            guard OutputPath.isSafe(path) else { continue }
            entries[path] = Entry(size: size, hash: ContentHash(value: hash))
        }
    }

    var bytes: [UInt8] {
        var text = Array((Manifest.firstLine + "\n").utf8)
        for path in paths {
            guard let entry = entries[path] else { continue }
            text += "\(entry.hash) \(entry.size) ".utf8
            text += path.utf8
            text.append(0x0A)
        }
        return text
    }

    /// In the order of their bytes.
    var paths: [String] { entries.keys.sorted { OutputPath.precedes($0, $1) } }
}

/// Which paths a build may write: `documents/2021-09-09-giao-ban/index.html`, never `../x`, `/x` or `.giaoban-new/x`.
enum OutputPath {
    static func isSafe(_ path: String) -> Bool {
        guard !path.isEmpty, path.utf8.count < 3_000, !path.utf8.contains(0), !path.utf8.contains(0x0A) else {
            return false
        }
        return path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).allSatisfy { part in
            guard let first = part.first, part.count <= 255 else { return false }
            return first != 0x2E
                || !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
                    && !part.starts(with: ".giaoban".utf8)
        }
    }

    /// By bytes, whatever letters they make.
    static func precedes(_ left: String, _ right: String) -> Bool {
        var (left, right) = (left, right)
        return left.withUTF8 { left in
            right.withUTF8 { right in
                guard let one = left.baseAddress, let other = right.baseAddress else { return left.count < right.count }
                let order = memcmp(one, other, min(left.count, right.count))
                return order == 0 ? left.count < right.count : order < 0
            }
        }
    }

    /// `documents/a/index.html` → `documents/a`; nil at the root.
    static func parent(of path: String) -> String? {
        path.utf8.lastIndex(of: 0x2F).map { String(path[..<$0]) }
    }
}
