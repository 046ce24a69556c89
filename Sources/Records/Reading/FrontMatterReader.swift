import SourceText

extension FrontMatter {
    /// Reads what the author settled above the text.
    init(reading file: SourceFile, diagnostics: inout [Diagnostic]) {
        self.init()
    }
}
