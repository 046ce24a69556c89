import Records
import SourceText

/// The files of `search/`, beside its page: the index in shards, the list of documents in blocks, names, and what
/// tells the page about them.
///
/// Scripts, not data: a page opened from a disk may load nothing else. Numbers of documents run from the oldest to
/// the newest, so that of two equal results the higher number is the newer.
package struct SearchFiles: Sendable {
    /// Under the site's root.
    package struct File: Sendable {
        package var path: String
        package var bytes: [UInt8]
    }

    package let files: [File]

    /// Documents whose addresses, and where their texts stand, are in one file.
    static let blockSize = 64

    /// - Parameter index: of the view's documents.
    init(_ view: OfficeView, index: SearchIndex, indicators: IndicatorIndex, strings: SiteStrings) {
        let documents = Array(view.documents.indices.reversed())
        var files: [File] = [
            File(
                path: "search/manifest.js",
                bytes: SearchFiles.manifest(index, documents: documents.count, strings: strings)),
            File(path: "search/names.js", bytes: SearchNames(view: view, indicators: indicators).bytes()),
        ]
        for (number, shard) in index.shards.enumerated() {
            files.append(File(path: "search/index-\(number).js", bytes: shard.bytes))
        }
        for start in stride(from: 0, to: documents.count, by: SearchFiles.blockSize) {
            var script = ScriptWriter()
            script.append("giaoban.block(")
            script.append(start / SearchFiles.blockSize)
            script.append(",")
            script.append(list: documents[start..<min(start + SearchFiles.blockSize, documents.count)]) {
                let id = view.documents[$1].id
                $0.append("[")
                $0.append(string: Address.segment(id))
                $0.append(",")
                $0.append(string: SearchTexts.name(day: view.days[$1], id: id))
                $0.append("]")
            }
            script.append(")\n")
            files.append(File(path: "search/documents-\(start / SearchFiles.blockSize).js", bytes: script.bytes))
        }
        self.files = files
    }

    /// How many documents there are, where each shard begins, and the words of the page.
    private static func manifest(_ index: SearchIndex, documents: Int, strings: SiteStrings) -> [UInt8] {
        var script = ScriptWriter()
        script.append("giaoban.manifest({documents:")
        script.append(documents)
        script.append(",block:")
        script.append(blockSize)
        script.append(",starts:\"")
        script.append(inside: Array(index.shards.map(\.start).joined(separator: " ").utf8))
        script.append("\",words:{")
        for (place, key) in words.enumerated() {
            if place > 0 { script.append(",") }
            script.append(inside: Array(key.utf8))
            script.append(":")
            script.append(string: strings["search_\(key)"])
        }
        script.append(",thousands:")
        script.append(string: strings["thousands_mark"])
        script.append("}})\n")
        return script.bytes
    }

    /// The texts that the script needs, `search_…` in the strings.
    private static let words = [
        "found", "found_most", "partial", "none", "more", "units", "leaders", "indicators",
        "tasks", "documents", "lead", "due", "times",
    ]
}
