import SourceText

/// What an author settled by hand at the end of a point, in Pandoc's form:
/// `Rà soát danh mục. {#danh-muc giao="Phòng Kinh tế" phoi-hop="Phòng Tổng hợp; Sở Y tế" han=2025-10-31}`.
///
/// It goes before what the words say. It is the author's word to giaoban, no part of the document's text.
package struct PointAttributes: Hashable, Sendable {
    /// A name of its own, so that its id outlives a new numbering: ASCII letters, digits, hyphens.
    package var id: String?
    package var lead: [String] = []
    package var coordinating: [String] = []
    package var deadline: DateSpan?
    /// `.khong-giao`: the point is no assignment, whatever its words.
    package var isNoAssignment = false

    package init() {}
}
