import Foundation

/// The program's own templates, words and assets, carried inside it: `layout.mustache`, `strings.vi.yml`,
/// `assets/site.css`.
///
/// A file of the same path in a site's `templates/` takes its place; all others are inherited.
package enum BuiltInTemplates {
    package struct File: Hashable, Sendable {
        /// Under `templates/`, with `/` between folders.
        package let path: String
        package let bytes: [UInt8]
    }

    /// In the order of their paths.
    package static let files: [File] = entries.map(\.file)

    struct Entry {
        private let path: String
        private let text: StaticString?
        private let base64: String

        init(_ path: String, text: StaticString) {
            self.path = path
            self.text = text
            base64 = ""
        }

        init(_ path: String, base64: String) {
            self.path = path
            text = nil
            self.base64 = base64
        }

        var file: File {
            if let text {
                return File(path: path, bytes: text.withUTF8Buffer { Array($0) })
            }
            guard let data = Data(base64Encoded: base64) else {
                preconditionFailure("the embedded file \(path) is damaged")
            }
            return File(path: path, bytes: Array(data))
        }
    }
}
