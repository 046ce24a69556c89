/// The units of an office's directory, whose names a document may use as it likes:
/// `Trung tâm Thông tin - Hội nghị rà soát …` ends where the directory says.
///
/// Made once and shared by all documents that are read.
package struct KnownUnits: Sendable {
    let lexicon: Lexicon

    /// No directory: names end where the language says.
    package static let none = KnownUnits(lexicon: .standard)

    /// Names and aliases as the directory spells them.
    package init(names: [String]) {
        lexicon = names.isEmpty ? .standard : Lexicon(naming: names)
    }

    private init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }
}
