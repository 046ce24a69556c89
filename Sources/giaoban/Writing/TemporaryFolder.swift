#if canImport(Glibc)
    import Glibc
#endif
import Foundation
import SourceText

/// A folder of this run alone, which nobody else may enter.
struct TemporaryFolder {
    let path: String

    /// - Parameter root: where it is made; without one, where the machine keeps such folders.
    init(in root: String? = nil) throws(SystemFailure) {
        let root = root ?? Environment.value("TMPDIR") ?? "/tmp"
        var template = Array("\(root)/giaoban-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw SystemFailure(path: root, code: errno) }
        path = template.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { String(cString: $0) } ?? root
        }
    }

    /// What stays behind is the system's to clear; it is no reason to fail.
    func remove() {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            Console.complain(Message(vi: "còn sót thư mục tạm \(path)", en: "the folder \(path) is left over"))
        }
    }
}
