import SourceText

/// What a document says went well, badly, why, or where to go; one for each point or, in prose, paragraph.
package struct Finding: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case result, limitation, cause, direction
    }
    package var kind: Kind
    package var text: String
    package var lines: ClosedRange<Int>
    /// Index into `Outline.blocks`.
    package var block: Int

    package init(kind: Kind, text: String, lines: ClosedRange<Int>, block: Int) {
        self.kind = kind
        self.text = text
        self.lines = lines
        self.block = block
    }
}

/// A figure that measures the office's work: `368/525 hồ sơ giải quyết trước hạn`.
package struct Indicator: Hashable, Sendable {
    /// What is counted, as a reader would call it: `hồ sơ giải quyết trước hạn`.
    package var name: String
    package var value: Double?
    /// `hồ sơ`, `tỷ đồng`; nil where the words name none.
    package var unit: String?
    package var total: Double?
    /// 99.8 for `99,8%`.
    package var percent: Double?
    /// `hơn`, `trên`, `bình quân`.
    package var qualifier: String?
    /// The words around the figure.
    package var text: String
    package var lines: ClosedRange<Int>
    /// A figure of a plan, not of what was done.
    package var isTarget: Bool
    /// Index into `Outline.blocks`.
    package var block: Int

    package init(
        name: String, value: Double?, unit: String?, total: Double? = nil, percent: Double? = nil,
        qualifier: String? = nil, text: String, lines: ClosedRange<Int>, isTarget: Bool = false, block: Int
    ) {
        self.name = name
        self.value = value
        self.unit = unit
        self.total = total
        self.percent = percent
        self.qualifier = qualifier
        self.text = text
        self.lines = lines
        self.isTarget = isTarget
        self.block = block
    }
}

/// A document that the text rests on or names: `Nghị định số 81/2021/NĐ-CP ngày 27/8/2021 của Chính phủ`.
package struct Citation: Hashable, Sendable {
    /// `Nghị định`; nil where only a number stands.
    package var type: String?
    /// `81/2021/NĐ-CP`; empty for a law cited by its name.
    package var number: String
    package var date: Day?
    package var issuer: String?
    package var text: String
    package var lines: ClosedRange<Int>
    /// Index into `Outline.blocks`.
    package var block: Int

    package init(
        type: String?, number: String, date: Day?, issuer: String?, text: String, lines: ClosedRange<Int>, block: Int
    ) {
        self.type = type
        self.number = number
        self.date = date
        self.issuer = issuer
        self.text = text
        self.lines = lines
        self.block = block
    }
}

/// One line of a progress document: which assignment, what became of it, when, by which evidence.
package struct ProgressEntry: Hashable, Sendable {
    package enum State: String, Sendable, CaseIterable {
        case finished, underway
        case notStarted = "not-started"
        case extensionAsked = "extension-asked"
        case extended, suspended, transferred, cancelled
    }
    /// An assignment's id, or a lawyer's reference: `điểm a khoản 1 mục II Thông báo số 427/TB-UBND`.
    package var reference: String
    package var state: State
    /// When it happened; nil where the entry does not say (the document's day then counts).
    package var date: Day?
    /// The new deadline of `.extended` and `.extensionAsked`.
    package var newDeadline: DateSpan?
    /// The unit that takes over, of `.transferred`.
    package var unit: String?
    /// 0…100, of `.underway`.
    package var percent: Double?
    package let note: String
    /// The note without the state, which stands beside it anyway: `đạt 80%`; empty where nothing is left.
    package let remark: String
    /// The number of the document that shows it.
    package var evidence: String?
    /// Which time of a recurring assignment it speaks of: `kỳ tháng 9/2021`.
    package var period: DateSpan?
    package var place: Place

    package init(
        reference: String, state: State, date: Day? = nil, newDeadline: DateSpan? = nil, unit: String? = nil,
        percent: Double? = nil, note: String = "", evidence: String? = nil, period: DateSpan? = nil, place: Place
    ) {
        self.reference = reference
        self.state = state
        self.date = date
        self.newDeadline = newDeadline
        self.unit = unit
        self.percent = percent
        self.note = note
        remark = ProgressRemark.remark(of: note)
        self.evidence = evidence
        self.period = period
        self.place = place
    }
}
