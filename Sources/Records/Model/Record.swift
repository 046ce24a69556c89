import SourceText

/// One document, understood: what it is, who presided, what was assigned, what was found, what it rests on.
///
/// A fact that the document does not state is nil or an empty list, never invented. Every fact knows its lines.
package struct Record: Sendable {
    /// The path as messages show it.
    package var source: String
    /// The file's name without `.md`, unless front matter says otherwise.
    package var id: String
    package var kind: Kind
    /// The subject, without the kind line and without Markdown.
    package var title: String
    package var number: DocumentNumber?
    package var agency: String?
    package var place: String?
    package var issued: DateSpan?
    package var meeting: Meeting?
    /// The time the document reports on; its indicators belong to it.
    package var reviewPeriod: DateSpan?
    /// The time the document plans for.
    package var planPeriod: DateSpan?
    package var chairs: [Person] = []
    /// Every person named, once each.
    package var people: [PersonMention] = []
    /// In document order.
    package var assignments: [Assignment] = []
    package var findings: [Finding] = []
    package var indicators: [Indicator] = []
    /// Each document cited once, in order of first mention.
    package var citations: [Citation] = []
    package var recipients: [String] = []
    package var signature: Signature?
    /// What `loai: tien-do` documents report, one for each item or row.
    package var progress: [ProgressEntry] = []
    package var outline: Outline
    package var frontMatter: FrontMatter
    package var diagnostics: [Diagnostic] = []
    /// Of the file it was read from.
    package var contentHash = ContentHash(value: 0)

    package init(source: String, id: String, kind: Kind, title: String, outline: Outline, frontMatter: FrontMatter) {
        self.source = source
        self.id = id
        self.kind = kind
        self.title = title
        self.outline = outline
        self.frontMatter = frontMatter
    }

    package enum Kind: String, Sendable, CaseIterable {
        /// thông báo
        case notice
        /// biên bản
        case minutes
        /// báo cáo
        case report
        /// tin bài
        case news
        /// chương trình, kế hoạch, lịch
        case plan
        /// công văn
        case dispatch
        /// quyết định
        case decision
        /// cập nhật tiến độ
        case progress
        case other
    }
}

extension Record {
    /// The day by which the document belongs to a period: the meeting's first day, else the day of issue.
    package var day: Day? { meeting?.dates.first ?? issued?.first }
}

/// `427/TB-UBND`: serial 427, symbol `TB-UBND`. A draft's `/TB-UBND` has no serial yet.
package struct DocumentNumber: Hashable, Sendable {
    package var text: String
    package var serial: Int?
    package var symbol: String

    package init(text: String, serial: Int?, symbol: String) {
        self.text = text
        self.serial = serial
        self.symbol = symbol
    }
}

package struct Meeting: Hashable, Sendable {
    package var name: String?
    package var dates: [Day]
    package var venue: String?

    package init(name: String? = nil, dates: [Day], venue: String? = nil) {
        self.name = name
        self.dates = dates
        self.venue = venue
    }
}

/// A closed range of days with the words it was read from: `quý I/2021` → 2021-01-01…2021-03-31, `.quarter`.
package struct DateSpan: Hashable, Sendable {
    package enum Precision: String, Sendable, CaseIterable {
        case day, month, quarter, half, year, range
        /// An event whose date nobody knows (`trước kỳ họp HĐND`): words only.
        case event
    }

    /// The words as the document has them.
    package var text: String
    package var first: Day?
    package var last: Day?
    package var precision: Precision
    /// What was inferred, for a note: the year of `trước 15/12`.
    package var inferred: Bool

    package init(text: String, first: Day?, last: Day?, precision: Precision, inferred: Bool = false) {
        self.text = text
        self.first = first
        self.last = last
        self.precision = precision
        self.inferred = inferred
    }
}

package struct Person: Hashable, Sendable {
    /// nil where only the position stands.
    package var name: String?
    package var position: String?

    package init(name: String?, position: String?) {
        self.name = name
        self.position = position
    }
}

package struct PersonMention: Hashable, Sendable {
    package enum Role: String, Sendable, CaseIterable {
        case chair, attendee, signer, author, mentioned
    }
    package var name: String?
    package var position: String?
    package var role: Role

    package init(name: String?, position: String?, role: Role) {
        self.name = name
        self.position = position
        self.role = role
    }
}

package struct Signature: Hashable, Sendable {
    /// The `TM.` `KT.` `TL.` `TUQ.` lines in order.
    package var authority: [String]
    package var position: String?
    package var name: String?
    package var lines: ClosedRange<Int>

    package init(authority: [String], position: String?, name: String?, lines: ClosedRange<Int>) {
        self.authority = authority
        self.position = position
        self.name = name
        self.lines = lines
    }
}
