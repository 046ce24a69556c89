import SourceText

/// A table for Excel: a title, headings, rows of text, figures and real dates. The only words it knows are given to it.
package struct Sheet: Sendable {
    package enum Cell: Sendable {
        case empty
        case text(String)
        case number(Int)
        /// 0.963 is shown as `96,3%`.
        case share(Double)
        /// Shown as `09/09/2021`, sorted and filtered as a date.
        case day(Day)
    }

    package struct Column: Sendable {
        package var heading: String
        /// In characters of the default font.
        package var width: Double

        package init(heading: String, width: Double) {
            self.heading = heading
            self.width = width
        }
    }

    /// Of the tab: at most 31 characters, none of `[]:*?/\`.
    package var name: String
    package var title: String
    package var subtitle: String
    package var columns: [Column]
    package var rows: [[Cell]]

    package init(name: String, title: String, subtitle: String, columns: [Column], rows: [[Cell]]) {
        self.name = name
        self.title = title
        self.subtitle = subtitle
        self.columns = columns
        self.rows = rows
    }
}
