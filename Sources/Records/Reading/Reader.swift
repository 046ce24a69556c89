import SourceText

extension Record {
    /// Understands one document. `id` is what the file is called; front matter may say otherwise.
    package init(reading file: SourceFile, id: String) {
        // The readers of each part stand beside this file.
        self.init(
            source: file.path, id: id, kind: .other, title: id, outline: Outline(), frontMatter: FrontMatter())
        diagnostics = file.diagnostics
    }
}
