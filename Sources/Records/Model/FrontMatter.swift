import SourceText

/// What an author settled by hand above the text; every key is optional and overrides what was read.
package struct FrontMatter: Hashable, Sendable {
    package var kind: Record.Kind?
    package var title: String?
    package var number: String?
    package var issued: Day?
    package var meetingDates: [Day] = []
    package var meetingName: String?
    package var meetingVenue: String?
    package var chairs: [Person] = []
    package var agency: String?
    package var place: String?
    package var signer: String?
    package var recipients: [String] = []
    package var departments: [String] = []
    package var leaders: [String] = []
    package var isDraft = false
    package var id: String?
    /// Hugo's `date`, so that one corpus serves both.
    package var date: Day?

    package init() {}
}
