/// What the author of a document, a template or a setting can mend: collected and returned, never thrown.
///
/// A diagnostic states the rule, quotes the author's words and offers the mend:
/// `content/a.md:42:4: cảnh báo: không rõ đơn vị “Phòng Kinh Tế” [don-vi-chua-biet]`
package struct Diagnostic: Hashable, Sendable {
    package enum Severity: String, Sendable, CaseIterable {
        case error, warning, note
    }

    package var severity: Severity
    /// A stable name in Vietnamese without diacritics, words joined by hyphens: `don-vi-chua-biet`.
    package var code: String
    package var place: Place
    package var message: Message
    /// How to mend it; nil where nothing better than the message can be said.
    package var hint: Message?

    package init(_ severity: Severity, _ code: String, at place: Place, _ message: Message, hint: Message? = nil) {
        self.severity = severity
        self.code = code
        self.place = place
        self.message = message
        self.hint = hint
    }
}

/// A sentence for people in both languages of the program.
package struct Message: Hashable, Sendable {
    package var vi: String
    package var en: String

    package init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }

    package func text(_ language: Language) -> String {
        switch language {
        case .vi: vi
        case .en: en
        }
    }
}

/// The languages that the program itself speaks.
package enum Language: String, Sendable, CaseIterable {
    case vi, en
}

/// A place in a file as its author sees it.
package struct Place: Hashable, Sendable {
    /// The path as it is shown, relative to the site where the file belongs to one.
    package var path: String
    /// Counted from 1; 0 where the whole file is meant.
    package var line: Int
    /// Counted from 1, in characters (grapheme clusters); 0 where the whole line is meant.
    package var column: Int
    /// Characters to underline from `column`; 0 where nothing in particular.
    package var width: Int
    /// The line itself, without its line end; empty where `line` is 0.
    package var excerpt: String

    package init(path: String, line: Int = 0, column: Int = 0, width: Int = 0, excerpt: String = "") {
        self.path = path
        self.line = line
        self.column = column
        self.width = width
        self.excerpt = excerpt
    }
}
