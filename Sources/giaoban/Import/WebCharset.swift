#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// The letters of a web page, however its bytes write them: Word saves pages as windows-1252 or windows-1258, old
/// portals as TCVN or UTF-16.
enum WebCharset {
    static func text(_ bytes: [UInt8]) -> String {
        let name = charset(of: bytes)
        if name != "utf-8", let text = converted(bytes, from: name) { return text }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// By the mark at the start, else as `<meta charset=…>` says, else UTF-8.
    static func charset(of bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "utf-16" }
        let head = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
        guard let found = head.firstRange(of: "charset=") else { return "utf-8" }
        let name = head[found.upperBound...].drop { $0 == "\"" || $0 == "'" }.prefix {
            $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_"
        }
        // What browsers do with these two names.
        return ["iso-8859-1", "us-ascii"].contains(String(name)) ? "windows-1252" : String(name)
    }

    /// nil where the system knows no such charset, or the bytes are not of it.
    private static func converted(_ bytes: [UInt8], from name: String) -> String? {
        let converter = iconv_open("UTF-8", name)
        guard converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
        var left = output.count
        let isDone = input.withUnsafeMutableBufferPointer { from in
            output.withUnsafeMutableBufferPointer { to in
                var source = from.baseAddress
                var target = to.baseAddress
                var rest = from.count
                return iconv(converter, &source, &rest, &target, &left) != -1
            }
        }
        guard isDone else { return nil }
        return String(decoding: output.dropLast(left).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
