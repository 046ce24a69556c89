import SourceText

/// What the last build of a site was made from and what it said, kept in `.giaoban/last-build`: the same again needs no
/// work at all.
///
/// Deleting it costs one full build and nothing else.
package struct BuildMemory: Equatable, Sendable {
    /// Everything the pages depend on: the program, its options, the day, all files of content and templates.
    package var inputs: ContentHash
    /// What stood in the output folder when that build ended.
    package var outputs: ContentHash
    package var documents: Int
    package var assignments: Int
    package var files: Int
    package var warnings: Int
    /// The diagnostics as they were shown.
    package var shown: String

    package init(
        inputs: ContentHash, outputs: ContentHash, documents: Int, assignments: Int, files: Int, warnings: Int,
        shown: String
    ) {
        self.inputs = inputs
        self.outputs = outputs
        self.documents = documents
        self.assignments = assignments
        self.files = files
        self.warnings = warnings
        self.shown = shown
    }

    private static let firstWord = "giaoban-build-1"
}

extension BuildMemory {
    /// nil where nothing is remembered, or nothing that this program understands.
    package init?(of folder: String) {
        guard case .success(let bytes) = Result(catching: { try FileBytes.read(folder + "/last-build") }),
            let end = bytes.firstIndex(of: 0x0A)
        else { return nil }
        let words = String(decoding: bytes[..<end], as: UTF8.self).split(separator: " ")
        let figures = words.dropFirst(3).compactMap { Int($0) }
        guard words.count == 7, words[0] == Self.firstWord, figures.count == 4,
            let inputs = UInt64(words[1], radix: 16), let outputs = UInt64(words[2], radix: 16)
        else { return nil }
        self.init(
            inputs: ContentHash(value: inputs), outputs: ContentHash(value: outputs), documents: figures[0],
            assignments: figures[1], files: figures[2], warnings: figures[3],
            shown: String(decoding: bytes[(end + 1)...], as: UTF8.self))
    }

    /// Keeps it in a folder that git leaves out.
    package func keep(in folder: String) throws(SystemFailure) {
        let line = "\(Self.firstWord) \(inputs) \(outputs) \(documents) \(assignments) \(files) \(warnings)\n"
        try OutputFolder.remember(Array((line + shown).utf8), as: "last-build", in: folder)
    }
}
