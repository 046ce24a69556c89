import SourceText

/// One thing that someone was told to do.
package struct Assignment: Hashable, Sendable {
    /// `DOCUMENT#PATH`, the path being the markers as written: `2021-09-09-giao-ban#II.2.1.a`.
    package var id: String
    /// `II.2.1.a`, `3¶2` (second instruction of point 3), `3:1` (first clause after a colon).
    package var path: String
    /// The instruction as the document words it, from which the assignment's own attributes were cut.
    package var text: String
    package var lines: ClosedRange<Int>
    /// Where the words stand in the outline.
    package var passage: Passage
    /// Who leads, named as the document does. Empty where nobody is named.
    package var lead: [String]
    package var coordinating: [String]
    package var nature: Nature
    package var deadline: DateSpan?
    package var recurrence: Recurrence?
    /// The numbers of the documents cited in it.
    package var citations: [String]
    /// The person told to do it, where one is named instead of, or beside, a unit.
    package var responsible: [Person]

    package init(
        id: String, path: String, text: String, lines: ClosedRange<Int>, passage: Passage, lead: [String] = [],
        coordinating: [String] = [], nature: Nature = .directive, deadline: DateSpan? = nil,
        recurrence: Recurrence? = nil, citations: [String] = [], responsible: [Person] = []
    ) {
        self.id = id
        self.path = path
        self.text = text
        self.lines = lines
        self.passage = passage
        self.lead = lead
        self.coordinating = coordinating
        self.nature = nature
        self.deadline = deadline
        self.recurrence = recurrence
        self.citations = citations
        self.responsible = responsible
    }

    package enum Nature: String, Sendable, CaseIterable {
        /// Can be finished; the only nature that is ever late.
        case directive
        /// Goes on: `có trách nhiệm`, `thường xuyên`.
        case standing
        /// Cannot be checked: `nâng cao tinh thần trách nhiệm`.
        case exhortation
    }

    package enum Recurrence: String, Sendable, CaseIterable {
        case daily, weekly, monthly, quarterly
        case halfYearly = "half-yearly"
        case yearly, regularly
    }
}

/// A stretch of the outline: bytes of one block's text, or rows of a table.
package struct Passage: Hashable, Sendable {
    /// Index into `Outline.blocks`.
    package var block: Int
    /// The last block, where the words run on into further ones; else the same as `block`.
    package var lastBlock: Int
    /// Byte range in the first block's text (to its end where the words run on); in a table, the row's index.
    package var range: Range<Int>
    /// The table's row, counted from 0 below the heading; nil outside tables.
    package var row: Int?

    package init(block: Int, lastBlock: Int? = nil, range: Range<Int>, row: Int? = nil) {
        self.block = block
        self.lastBlock = lastBlock ?? block
        self.range = range
        self.row = row
    }
}
